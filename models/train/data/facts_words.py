"""About words: opposites, several of a thing, the past of verbs, degrees, rhymes."""

from __future__ import annotations

from random import Random

from data.facts_base import TELL, Table, check, made, one_of, sentence
from grammar import Exchange, Topic, expand

# Every word stands here once, so that it has one opposite only.
OPPOSITES = [
    tuple(pair.split("/"))
    for pair in """
hot/cold big/small tall/short fast/slow old/young happy/sad day/night black/white up/down left/right good/bad open/closed light/dark wet/dry hard/soft
full/empty loud/quiet rich/poor early/late near/far strong/weak clean/dirty yes/no in/out thick/thin wide/narrow high/low first/last sweet/sour true/false
love/hate win/lose buy/sell push/pull begin/end friend/enemy war/peace summer/winter north/south east/west before/after inside/outside deep/shallow always/never more/less
question/answer easy/difficult beautiful/ugly brave/cowardly clever/stupid give/take come/go start/stop laugh/cry live/die wake/sleep sit/stand float/sink
remember/forget arrive/leave accept/refuse agree/disagree allow/forbid appear/disappear attack/defend borrow/lend build/destroy catch/throw create/ruin
increase/decrease enter/exit succeed/fail freeze/melt raise/lower save/spend teach/learn lead/follow like/dislike trust/distrust send/receive
man/woman boy/girl king/queen mother/father brother/sister uncle/aunt son/daughter husband/wife bride/groom prince/princess hero/villain adult/child
heaven/hell birth/death morning/evening sunrise/sunset land/sea city/countryside ceiling/floor top/bottom front/back head/tail
alive/dead asleep/awake sharp/blunt smooth/rough straight/crooked tight/loose cheap/expensive polite/rude honest/dishonest kind/cruel lazy/hardworking
patient/impatient possible/impossible visible/invisible safe/dangerous simple/complicated generous/stingy heavy/lightweight healthy/ill ancient/modern
public/private noisy/silent present/absent right-handed/left-handed single/married male/female major/minor positive/negative maximum/minimum
plus/minus multiply/divide add/subtract north-east/south-west above/below on/off over/under here/there everything/nothing everybody/nobody many/few
often/rarely with/without forward/backward together/apart now/later same/different busy/idle calm/nervous cheerful/gloomy gentle/violent
guilty/innocent humble/arrogant interesting/boring legal/illegal mean/nice natural/artificial optimist/pessimist optimistic/pessimistic
plural/singular profit/loss success/failure victory/defeat freedom/slavery hope/despair joy/sorrow truth/lie wisdom/foolishness
strength/weakness wealth/poverty entrance/way-out import/export include/exclude inhale/exhale internal/external junior/senior
tame/wild fresh/rotten ripe/unripe cooked/raw lucky/unlucky careful/careless useful/useless fair/unfair known/unknown
own/foreign temporary/permanent vertical/horizontal superior/inferior tiny/huge bright/dim proud/ashamed solid/liquid brilliant/dull
""".split()
    if pair.count("/") == 1 and pair not in ("entrance/way-out", "own/foreign", "heavy/lightweight", "right-handed/left-handed", "north-east/south-west", "mean/nice", "like/dislike", "head/tail")
]  # fmt: skip
# The other way round it would be another word.
ONE_WAY = [tuple(pair.split("/")) for pair in "new/old heavy/light warm/cool long/short large/small quick/slow great/small little/big kind/unkind smart/stupid easy/hard wrong/right close/far shut/open finish/start dim/bright love/hate thin/thick ill/healthy sick/healthy glad/sad pretty/ugly angry/calm exit/entrance asleep/awake big/small cold/hot small/big afraid/brave difficult/easy unhappy/happy dead/alive dislike/like entrance/exit odd/even evening/morning tail/head nothing/everything yesterday/tomorrow foreground/background fiction/fact heads/tails hello/goodbye upstairs/downstairs uphill/downhill indoors/outdoors winner/loser buyer/seller teacher/student doctor/patient tidy/messy lively/tired fat/thin bitter/sweet hungry/full curly/straight crowded/deserted upside/downside dawn/dusk giant/dwarf friend/enemy familiar/strange flat/hilly mature/immature regular/irregular complete/incomplete correct/incorrect direct/indirect formal/informal dependent/independent equal/unequal aware/unaware certain/uncertain comfortable/uncomfortable common/rare maximum/minimum majority/minority knowledge/ignorance order/chaos pleasure/pain comedy/tragedy hire/fire praise/blame reward/punishment whisper/shout rise/fall pass/fail lock/unlock tie/untie pack/unpack wrap/unwrap dress/undress cover/uncover connect/disconnect load/unload obey/disobey continue/stop arrival/departure spicy/mild southern/northern eastern/western rainy/sunny cloudy/clear frown/smile repair/break gain/loss help/hinder hide/show hurry/dawdle keep/discard".split()]  # fmt: skip
SEEN = {word for pair in OPPOSITES for word in pair}
PAIRS = [pair for one in OPPOSITES for pair in (one, one[::-1])] + [pair for pair in ONE_WAY if pair[0] not in SEEN]

ASK_OPPOSITE = [
    "(what's|what is|whats|what would be|what s) the (opposite|opposite word|contrary|antonym|reverse) (of|to|of|for) {a}[?]", "what is the opposite of {a}[?]", "(tell me|name|give me|say|write|find|provide|type|state|show me) (the|an|one|) (opposite|antonym) (of|for) [the word] {a}[.]", "[the|an] (opposite|antonym)[ word] (of|for|to) {a}[?]", "{a}[,|:| -] [what is the] (opposite|antonym)[?]",
    "(opposite|antonym)[:|,] {a}[?]", "(what|which) word (is|means) the opposite of {a}[?]", f"{TELL} (the opposite of {{a}}|what the opposite of {{a}} is)[.|?]", "the opposite of {a} is[ what|...| ___| called][?]", "if (it|something|someone|a thing) is not {a}, (what is it|it is|what is it then)[?]", "(an|the) antonym (of|for) {a}[?]", "what is not {a} but[ the] opposite[?]",
    "(can|could|would) you (tell me|give me|name|say|find) (the|an) (opposite|antonym) (of|for) {a}[?]", "what (stands|is) opposite (to|of) {a}[?]", "{a} is the opposite of (what|which word|...)[?]", "the (opposite|contrary|reverse) of {a} (is|would be|must be)[ called] (what|which word|...)[?]", "(not {a} but|the other way round from {a} is|turn {a} around:|if you turn {a} around you get) (what|...)[?]",
    "(which|what) (word|term) (would be|is) the (contrary|opposite|reverse|counterpart) (of|to) {a}[?]", "{a} (and|versus|vs|or) (what|its opposite)[?]", "(i look for|i am looking for|give me|find|i need|is there) (a|the) word that means the opposite of {a}[.]", "(its|the) opposite is {a}[. what is the word|. which word is it][?]", "(opposites|game of opposites|antonyms|let us play opposites|opposites game)[:|.|,] (you say|i say|the word is|) {a}[.|, you say]", "i say {a}, you say[...| what| the opposite][?]",
    "(complete|finish|fill in)[ this]: the opposite of {a} is[...| ___]", "what do you call (something|someone|a thing) that is the opposite of {a}[?]", "(change|turn|replace) {a} (into|to|with|by) its (opposite|antonym)[.]", "(what|which word) is the exact opposite of {a}[?]", "the word {a} (has|needs) (which|what) opposite[?]", "(in my exercise i need|my homework says find|the task says write) the opposite of {a}[.]", "(how do you say|what is a word for) the opposite of {a}[?]", "(i know {a}|there is {a}), (but|and) what is the opposite[?]", "{a} (opposite|antonym)[?|.]",
]  # fmt: skip

# one: several, where an s is not all
PLURALS = dict(pair.split("/") for pair in "mouse/mice goose/geese foot/feet tooth/teeth man/men woman/women child/children person/people ox/oxen sheep/sheep fish/fish deer/deer leaf/leaves wolf/wolves knife/knives life/lives wife/wives half/halves loaf/loaves shelf/shelves thief/thieves calf/calves scarf/scarves baby/babies city/cities story/stories lady/ladies party/parties country/countries family/families berry/berries cherry/cherries fly/flies butterfly/butterflies puppy/puppies pony/ponies army/armies body/bodies box/boxes fox/foxes bus/buses glass/glasses dress/dresses class/classes kiss/kisses watch/watches match/matches church/churches beach/beaches peach/peaches sandwich/sandwiches bench/benches dish/dishes brush/brushes wish/wishes potato/potatoes tomato/tomatoes hero/heroes echo/echoes photo/photos piano/pianos radio/radios zoo/zoos cactus/cacti octopus/octopuses boy/boys day/days key/keys toy/toys monkey/monkeys donkey/donkeys dog/dogs cat/cats house/houses car/cars book/books tree/trees horse/horses apple/apples orange/oranges egg/eggs hand/hands table/tables chair/chairs flower/flowers bird/birds girl/girls friend/friends school/schools window/windows door/doors pen/pens bag/bags cup/cups shoe/shoes hat/hats star/stars cow/cows pig/pigs duck/ducks frog/frogs llama/llamas elephant/elephants snowman/snowmen policeman/policemen fireman/firemen grandchild/grandchildren louse/lice crisis/crises bacterium/bacteria moose/moose series/series species/species aircraft/aircraft elf/elves roof/roofs chief/chiefs volcano/volcanoes quiz/quizzes".split())  # fmt: skip
ASK_PLURAL = [
    "(what is|what's|whats|tell me|give me|name|write|say) the plural[ form] of [the word] {a}[?|.]", "[the] plural (of|for) {a}[?]", "{a}[,|:| -] plural[?]", "one {a}, two[...| what| ___| ?]", "(there is one|i have one|i see one) {a}(,|. now there are| and then) two[...| what| ___]", "(how do i|how do you) (make|form|write|say|spell) the plural of {a}[?]", "(put|turn|change) {a} (in|into) the plural[.]", f"{TELL} the plural of {{a}}[.|?]", "(what|how) do you call more than one {a}[?]", "(if|when) there are (two|three|many|several), {a} becomes[...| what][?]", "(one is|it is) a {a}. what are (two|many|several) of them called[?]".replace("a {a}", "{x}"), "the plural of {a} is[...| ___| what| {b}, right][?]", "is the plural of {a} {b}[?]", "(make|write) {a} plural[.]", "more than one {a} (is|are)[...| called what| ___][?]", "what is {a} in the plural[?]", "(which|what) is the plural form: {a}[?]"]  # fmt: skip
# verb: past
PASTS = dict(pair.split("/") for pair in "go/went be/was have/had do/did say/said make/made get/got take/took come/came see/saw know/knew think/thought give/gave find/found tell/told become/became leave/left feel/felt put/put bring/brought begin/began keep/kept hold/held write/wrote stand/stood hear/heard let/let mean/meant set/set meet/met run/ran pay/paid sit/sat speak/spoke lie/lay lead/led read/read grow/grew lose/lost fall/fell send/sent build/built understand/understood draw/drew break/broke spend/spent cut/cut rise/rose drive/drove buy/bought wear/wore choose/chose eat/ate drink/drank sleep/slept swim/swam sing/sang fly/flew throw/threw catch/caught teach/taught fight/fought win/won sell/sold ride/rode steal/stole hide/hid bite/bit blow/blew forget/forgot freeze/froze hit/hit hurt/hurt ring/rang shake/shook shine/shone shoot/shot shut/shut sink/sank stick/stuck swing/swung tear/tore wake/woke dig/dug feed/fed hang/hung bend/bent lend/lent cost/cost quit/quit walk/walked talk/talked play/played work/worked look/looked ask/asked help/helped jump/jumped cook/cooked call/called open/opened clean/cleaned watch/watched wash/washed dance/danced live/lived love/loved like/liked hope/hoped use/used close/closed smile/smiled bake/baked try/tried cry/cried carry/carried study/studied marry/married stop/stopped plan/planned rain/rained start/started want/wanted need/needed paint/painted visit/visited wait/waited laugh/laughed".split())  # fmt: skip
ASK_PAST = [
    "(what is|what's|whats|tell me|give me|name|write|say) the (past tense|past|past form|simple past) of ({a}|the verb {a}|to {a})[?|.]", "[the] (past tense|past|simple past) (of|for) [to] {a}[?]", "{a}[,|:| -] (past tense|past|simple past)[?]", "(how do i|how do you) (form|write|say|spell) the past [tense] of {a}[?]", "(put|turn|change) {a} (in|into) the past[ tense][.]", f"{TELL} the past tense of {{a}}[.|?]", "today i {a}, yesterday i[...| ___| what][?]", "(today they|every day they|now they) {a}(, but yesterday they|. yesterday they)[...| ___| what][?]", "the past [tense] of {a} is[...| ___| what| {b}, right][?]", "is the past tense of {a} {b}[?]", "what is {a} in the past[ tense][?]", "(i want to say|how do i say) {a}, but for yesterday[.|?]", "(which|what) is the past form: {a}[?]", "(present|now): {a}. (past|then|before)[:| is][?| ___|...]", "what is the verb {a} in the simple past[?]"]  # fmt: skip
# adjective: more, most
DEGREES = {one: (two, three) for one, two, three in (line.split("/") for line in "big/bigger/biggest small/smaller/smallest good/better/best bad/worse/worst tall/taller/tallest fast/faster/fastest slow/slower/slowest old/older/oldest young/younger/youngest hot/hotter/hottest cold/colder/coldest happy/happier/happiest funny/funnier/funniest easy/easier/easiest nice/nicer/nicest large/larger/largest long/longer/longest short/shorter/shortest strong/stronger/strongest weak/weaker/weakest thin/thinner/thinnest fat/fatter/fattest pretty/prettier/prettiest early/earlier/earliest far/farther/farthest many/more/most little/less/least rich/richer/richest poor/poorer/poorest clean/cleaner/cleanest heavy/heavier/heaviest deep/deeper/deepest high/higher/highest low/lower/lowest".split())}  # fmt: skip
RHYMES = {one: two for group in "cat hat;bat mat;dog frog;mouse house;tree bee;star car;moon spoon;sun fun;bear pear;cake lake;ball wall;king ring;night light;rain train;fish dish;goat boat;hen pen;fox box;pig wig;day play;book cook;blue shoe;red bed;snow low;sky fly;cow now;bell well;nose rose;duck truck;sheep sleep;time rhyme;love dove;heart part;hand sand;head bread;sea key;snail tail;bug rug;cheese trees;clock sock;llama drama;wing sing;gold cold;mice ice;chair hair;door floor;pan man;jam ham;bun run;wind pinned;hot pot;cup up;band land;sad mad;tall small;green queen;brown town;pink drink;white kite;ten men;four more;nine line;eight gate;two zoo".split(";") for one, two in (group.split(), group.split()[::-1])}  # fmt: skip


def checked_opposite(rng: Random) -> Exchange:
    a, b = rng.choice(PAIRS)
    right = rng.random() < 0.5
    said = b if right else rng.choice([word for word, _ in rng.sample(PAIRS, 4) if word not in (a, b)])
    start = "Yes" if right else "No"
    question = expand(rng.choice(["(is|isn't) {s} the (opposite|antonym|contrary) of {a}[?]", "is the opposite of {a} {s}[?]", "are {a} and {s} opposites[?]", "(does|would) {s} (mean|be) the opposite of {a}[?]".replace("(does|would) {s} (mean|be)", "does {s} mean")]), rng, {"a": a, "s": said}) if rng.random() < 0.6 else check(f"the opposite of {a} is {said}", rng)  # fmt: skip
    return Exchange(question, f"{start}, the opposite of {a} is {b}.", f"Opposite of {a}: {b}. Asked for {said}: {start.lower()}.")


def chosen_opposite(rng: Random) -> Exchange:
    a, b = rng.choice(PAIRS)
    options = one_of(b, [word for word, _ in rng.sample(PAIRS, 8) if word != a], rng)
    return Exchange(expand(rng.choice(["what is the opposite of {a}(,|:|?) {o}[?]", "(which|which word|which one) is the opposite of {a}(:|?) {o}[?]", "{o}(:|,|?) (what|which) is the opposite of {a}[?]", "is the opposite of {a} {o}[?]", "(choose|pick|select) the (opposite|antonym) of {a}: {o}[.]"]), rng, {"a": a, "o": options}), f"The opposite of {a} is {b}.", f"Opposite of {a}: {b}.")


def opposite_topics() -> list[Topic]:
    return [
        Table(ASK_OPPOSITE, ["The opposite of {a} is {b}."], 50, "Opposite of {a}: {b}.", [{"a": a, "b": b} for a, b in PAIRS]),
        made(7, checked_opposite), made(5, chosen_opposite),
    ]  # fmt: skip


def word_topics() -> list[Topic]:
    def an(word: str) -> str:
        return f"{'an' if word[0] in 'aeio' else 'a'} {word}"

    degrees = [{"a": one, "b": two, "c": three} for one, (two, three) in DEGREES.items()]
    return [
        Table(ASK_PLURAL, ["The plural of {a} is {b}."], 12, "Plural of {a}: {b}.", [{"a": a, "b": b, "x": an(a)} for a, b in PLURALS.items()]),
        Table(["(what is|what's|tell me|give me|write) the singular[ form] of {b}[?|.]", "[the] singular (of|for) {b}[?]", "{b}[,|:] singular[?]", "two {b}, one[...| what| ___]", f"{TELL} the singular of {{b}}[.|?]", "(put|turn|change) {b} (in|into) the singular[.]", "(how|what) do you call (only|just) one of (the|many) {b}[?]", "the singular of {b} is[...| ___][?]"], ["The singular of {b} is {a}."], 4, "Singular of {b}: {a}.", [{"a": a, "b": b} for a, b in PLURALS.items()]),
        Table(ASK_PAST, ["The past of {a} is {b}."], 12, "Past of {a}: {b}.", [{"a": a, "b": b} for a, b in PASTS.items()]),
        Table(["(what is|what's|tell me) the (comparative|comparative form) of {a}[?|.]", "[the] comparative (of|for) {a}[?]", "{a}[,|:] comparative[?]", "this is {a}, but that is even[...| ___][?]", "{a}, then[...| ___ , then| what, then] {c}[?]", "(turn|change|put) {a} into the comparative[.]"], ["{a}, {b}, {c}: the comparative is {b}."], 2, "{a}, {b}, {c}.", degrees),
        Table(["(what is|what's|tell me) the (superlative|superlative form) of {a}[?|.]", "[the] superlative (of|for) {a}[?]", "{a}[,|:] superlative[?]", "{a}, {b}, and then[...| ___| what][?]", "(turn|change|put) {a} into the superlative[.]"], ["{a}, {b}, {c}: the superlative is {c}."], 2, "{a}, {b}, {c}.", degrees),
        Table(["(what|which word|what word) rhymes with {a}[?]", "(give me|tell me|name|find|say|i need|i am looking for) (a word|a rhyme|something) that rhymes with {a}[.]".replace("a rhyme|", ""), "(give me|tell me|find|do you know|i need) a rhyme (for|on|with) {a}[.|?]", "[a] rhyme (for|with|on) {a}[?]", "{a} rhymes with[...| what| ___][?]", "(do you know|can you find|can you tell me) a word that rhymes with {a}[?]", "{a}[:|,] rhyme[?]", "rhyme with {a}[.]", "(i write a poem|my line ends with {a}|i am writing a song)[.|,] what rhymes with {a}[?]", "(is there a word|are there words) that (rhyme|rhymes) with {a}[?]".replace("(rhyme|rhymes)", "rhyme")], ["{A} rhymes with {b}."], 6, "Rhyme for {a}: {b}.", [{"a": a, "b": b, "A": sentence(a)} for a, b in RHYMES.items()]),
        made(2, rhyming),
    ]  # fmt: skip


def rhyming(rng: Random) -> Exchange:
    a, b = rng.choice(list(RHYMES.items()))
    right = rng.random() < 0.5
    said = b if right else rng.choice([word for word in ("table", "window", "garden", "water", "orange", "pencil", "apple", "river", "yellow", "banana", "monkey", "summer", "winter", "paper", "dinner")])
    question = rng.choice([f"does {a} rhyme with {said}?", f"do {a} and {said} rhyme?", f"is {said} a rhyme for {a}?"])
    return Exchange(question, f"Yes, {a} rhymes with {b}." if right else f"No, {a} rhymes with {b}.", f"Rhyme for {a}: {b}. Asked for {said}: {'yes' if right else 'no'}.")
