/** Texts on which tokenizers differ: spaces, line ends, digits, contractions, scripts, marks, emoji. */

const KNOWN: readonly string[] = [
  "Hello, world! It's we'll I'M you'RE they'd DON'T o'clock 'tis",
  "  two  spaces   three \n\nlines\n\n\nmore\r\n\r\n x\n y\t\ttabs\t x ",
  "123 4567 1,234,567.89 0x1F 3rd 12ab ١٢٣ १२३ Ⅷ² ½①",
  "ünïcödé naïve café Straße ÅÄÖ e\u0301 n\u0303 \u0301alone A\u0327b",
  "日本語のテキスト。中文，測試！한국어 텍스트 ไทยภาษา हिन्दी पाठ Привет, мир! عربي نص",
  "emoji 👍🏽👨‍👩‍👧‍👦 🇩🇪 ❤️ 𝔘𝔫𝔦 𐐀𐐨 🤷",
  "a\u00a0b\u2003c\u3000d\u2028e\u0085f\ufeffg \u200bzero\u200dwidth\u2060 \u0001\u001b[0m",
  "~~~ +++ === <<< >>> ^^^ ||| ``` $$$ @#%&* (a)[b]{c}<d> …。، “quotes” ‘x’ — –",
  "foo_bar fooBar FooBAR HTMLParser XYZabc http://x.y/z?q=1&r=2#a x=1;y=2;//c\n/* d */",
  "<s></s><unk><|im_start|>user\nhi<|im_end|>\n a<|im_start|><|im_start|>b [MASK] x",
  "ΑΒΓ Σς İ ı ẞ ﬁ Å ǅ ʰ ª １２ ＡＢ ｶﾀｶﾅ ệ 각",
  " ",
  "\n",
  "!?\n\n",
  "'Merhaba",
  "9".repeat(20),
  "Zz".repeat(20),
];

const POOL = Array.from(
  " \n\r\t'\"-_.,!?/\\()[]{}<>|~^$+=`@#%&*:;0123456789aAbBzZsStTrReEvVlLdDmM" +
    "éÉñüßÅİıſ日本語のカ漢龥한국어приветΑΣσς१२ก็\u0301\u0308\u00a0\u3000\u2028\u0085\u200b\u200d" +
    "\ufeff\u00ad\u0001👍🏽𝔘𐐀Ⅷ²½…。،“’—€№ªǅʰﬁＡ１ㄅㄱ\ue000\u0378",
);

/** Those, and as many made of odd characters; the same each time. */
export function oddTexts(made: number, seed = 7): readonly string[] {
  let state = seed;
  const below = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * most);
  };
  const make = () => {
    let text = "";
    for (let runs = 3 + below(30); runs > 0; runs--) {
      text += POOL[below(POOL.length)]!.repeat(1 + below(4));
    }
    return text;
  };
  return [...KNOWN, ...Array.from({ length: made }, make)];
}
