/** What a model writes, as the page shows it. */
import assert from "node:assert/strict";
import { GrowingMarkdown } from "../../../../web/ui/growing_markdown.ts";
import { block } from "../../../../web/ui/markdown_blocks.ts";
import type { Piece } from "../../../../web/ui/markdown_tokens.ts";
import { drawn } from "../../../support/drawn.ts";

const draw = (pieces: readonly Piece[]) =>
  pieces.map((piece) => drawn(block(piece)).trim().replace(/>\s*\n\s*</g, "><")).join("\n");
const shown = (text: string) => draw(new GrowingMarkdown().blocks(text));

const AS_WRITTEN = [
  "2*3=6 and 4*5=20",
  "2**3=8 and 4**5=1024",
  "*args, then 2*3",
  "a*b*c and f(x)*g*h",
  "src/*/*.ts and **/*.js",
  "Set max_tokens to 5 and top_k to 4",
  "The file_name is good.",
  "def __init__(self) and __name__",
  "$HOME and $PATH",
  "$$x^2$$ and the rest, $a^*b^*$",
  "An *emphasis that never ends",
  "A **strong one that never ends",
  "A `code that never ends",
  "10~20 and 30~40, ~a~",
  "\\(x\\) and \\[y\\] and C:\\(x86\\)",
  "a < b && c > d, &lt; and <b>bold</b>",
  "[a] and [a][b] and ![",
  "5 * 3 * 2",
];

for (const text of AS_WRITTEN) {
  Deno.test(`a line is shown as it was written: ${text}`, () => {
    assert.equal(shown(text), `<p>${text}</p>`);
  });
}

const DRAWN: readonly (readonly [does: string, text: string, html: string])[] = [
  [
    "emphasis",
    "**a** *b* _c_ ~~d~~ **U**nit, 的*字*",
    "<p><strong>a</strong> <em>b</em> <em>c</em> <del>d</del> <strong>U</strong>nit, 的<em>字</em></p>",
  ],
  ["escaped signs", "\\*a\\* \\_b 1\\. \\$5", "<p>*a* _b 1. $5</p>"],
  ["lines as lines", "a\nb", "<p>a<br>b</p>"],
  [
    "headings below the page's own",
    "# a\n## b\n### c\n#### d\n##### e\n###### f",
    "<h3>a</h3>\n<h4>b</h4>\n<h3>c</h3>\n<h4>d</h4>\n<h5>e</h5>\n<h6>f</h6>",
  ],
  ["HTML as text", "<div>\n  *a*\n</div>", '<p class="verbatim"><div>\n  *a*\n</div></p>'],
  ["definitions as text", "[a]: b\n\n[a]", "<p>[a]: b</p>\n<p>[a]</p>"],
  [
    "a list in a list",
    "- a\n  - b\n- [x] c",
    "<ul><li>a<ul><li>b</li></ul></li><li>" +
    '<input type="checkbox" disabled ?checked= aria-label=Done>c</li></ul>',
  ],
  ["numbers as they count", "3. a\n2. b", "<ol start=3><li value=3>a</li><li value=2>b</li></ol>"],
  [
    "a list that counts itself",
    "1. a\n1. b",
    "<ol start=1><li value=>a</li><li value=>b</li></ol>",
  ],
  ["a quote", "> a\n>\n> b", "<blockquote><p>a</p><p>b</p></blockquote>"],
  [
    "a table",
    "a | b\n--|:-:\n1 | **2**",
    '<div class="wide" tabindex="0"><table><thead><tr><th class=>a</th><th class=center>b</th></tr>' +
    "</thead><tbody><tr><td class=>1</td><td class=center><strong>2</strong></td></tr></tbody>" +
    "</table></div>",
  ],
];

for (const [does, text, html] of DRAWN) {
  Deno.test(`Markdown is drawn: ${does}`, () => assert.equal(shown(text), html));
}

const LINK = 'target="_blank" rel="noopener noreferrer nofollow"';

Deno.test("addresses become links without the sign behind them, and only safe ones", () => {
  const link = (href: string, text: string) => `<a href=${href} ${LINK}>${text}</a>`;
  assert.equal(
    shown("https://x.y/z, then"),
    `<p>${link("https://x.y/z", "https://x.y/z")}, then</p>`,
  );
  assert.equal(shown("(see [a](https://x.y))"), `<p>(see ${link("https://x.y/", "a")})</p>`);
  assert.equal(shown("[a](javascript:x) [b](/c)"), "<p><a>a</a> <a>b</a></p>");
});

Deno.test("an image is a link: nothing is loaded before a click", () => {
  assert.equal(shown("![a](https://x.y/z.png)"), `<p><a href=https://x.y/z.png ${LINK}>a</a></p>`);
});

Deno.test("code can be copied, and says its language", () => {
  for (const text of ["```js\n*a*\n\n b\n```", "```js title\n*a*\n\n b"]) {
    const html = shown(text);
    assert.ok(html.includes('<span dir="ltr">js</span>'), html);
    assert.ok(html.includes('.text=*a*\n\n b what="code"'), html);
    assert.ok(html.includes('<pre dir="ltr" tabindex="0"><code>*a*\n\n b</code></pre>'), html);
  }
});

Deno.test("code stays in its list item, after a blank line and behind the dash", () => {
  for (const text of ["- a\n\n  ```js\n  x\n  ```\n- b", "- ```js\n  x\n  ```\n- b"]) {
    assert.match(shown(text), /^<ul><li>.*<code>x<\/code><\/pre><\/div>\s*<\/li><li>(<p>)?b/s);
  }
});

const ANSWER = [
  "# Title\n\nIntro with *emphasis*,\ntwo lines\n#1 is no heading\n# but this\n\nSetext\n===\ntext\n- a",
  "\n  - b\n\n    c\n- d\n\n1. one\n2. two\n\n   ```js\n   x\n\n   y\n   ```\n3. three\n\n> quote\nlazy\n\n",
  "> > deep\n\nText\n```py\nprint(1)\n\n```\nText | x\n--|--\n1 | 2\n\nText\n| a | b |\n|---|---|\n| c | d |\n",
  "end\n\n    indented\n\n    code\n<div>\n\n</div>\n<!-- c\n\nd -->\n\n***\nText\n---\n[1]: https://x.y\n",
  "\n- x\n\n\n- y\n* z\n1) q\n\ntext\n<divider\n\n~~~\n```\n~~~\nText\n2. no list\n    no code\r\nend **a",
].join("");

Deno.test("a growing answer looks at each moment as if it had come at once", () => {
  const growing = new GrowingMarkdown();
  for (let end = 1; end <= ANSWER.length; end++) {
    const text = ANSWER.slice(0, end);
    assert.equal(draw(growing.blocks(text)), shown(text), JSON.stringify(text.slice(-40)));
  }
});

Deno.test("a growing answer keeps what is finished, and begins anew with another text", () => {
  const growing = new GrowingMarkdown();
  const before = growing.blocks("a\n\nb\n\nc");
  const after = growing.blocks("a\n\nb\n\nc d");
  assert.deepEqual(after.map((piece, i) => piece === before[i]), [true, false, false]);
  assert.equal(draw(growing.blocks("x")), "<p>x</p>");
});

Deno.test("a text that is nested too deep is shown as it is", () => {
  const text = ">".repeat(20_000);
  assert.equal(shown(text), `<p class="verbatim">${text}</p>`);
});
