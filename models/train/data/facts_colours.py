"""Colours of things, and what comes out when they are mixed."""

from __future__ import annotations

from random import Random

from data.facts_base import TELL, Table, check, made, one_of, sentence
from grammar import Exchange, Topic, expand

# colour: things; a plural after a slash where it is not just the word with an s
TABLE = {
    "blue": "the sky, the sea, a blueberry/blueberries, a sapphire, a cornflower, a bluebird, a blue whale",
    "green": "grass, a leaf/leaves, a frog, a cucumber, a pea, broccoli, spinach, a lettuce, a cactus/cactuses, a crocodile, a lime, a kiwi, moss, an emerald, a grasshopper, an avocado, parsley, a pickle, a fern, a tree frog, mint, clover",
    "yellow": "the sun, a banana, a lemon, sand, a sunflower, corn, butter, a canary/canaries, an egg yolk, mustard, a daffodil, a lion, custard, a pineapple, straw, a dandelion",
    "red": "a tomato/tomatoes, blood, a strawberry/strawberries, a cherry/cherries, a fire engine, a rose, a ladybug, a raspberry/raspberries, a ruby/rubies, ketchup, a stop sign, a poppy/poppies, a radish/radishes, a heart, a brick, a lobster, a fire truck, a chili pepper",
    "white": "snow, milk, a cloud, a swan, salt, sugar, cotton, flour, rice, a polar bear, a tooth/teeth, a snowman/snowmen, paper, chalk, a daisy/daisies, a bone, cream, a sheep/sheep, yogurt, a dove, garlic, a cauliflower, an egg white, a seagull, a ghost",
    "black": "coal, the night, a crow, tar, a raven, a panther, a tyre, a blackberry/blackberries, a witch's hat, pepper, an olive, oil, a bat, soot, licorice",
    "orange": "an orange, a carrot, a pumpkin, a tangerine, a mandarin, an apricot, a goldfish/goldfish, a basketball, a tiger, a fox/foxes, an orangutan",
    "brown": "chocolate, wood, a bear, coffee, a chestnut, a potato/potatoes, mud, a monkey, a walnut, a horse, a nut, cinnamon, soil, a deer/deer, a hedgehog, a beaver, an acorn, tree bark, toast, a coconut, gravy, a kangaroo, a cookie, a squirrel, bread, leather, cocoa",
    "grey": "an elephant, a rhino, a mouse/mice, ash, a donkey, a dolphin, concrete, lead, a koala, a stone, a rock, a wolf/wolves, a rain cloud, a hippo, a shark, cement, a pigeon, smoke",
    "pink": "a pig, a flamingo, bubble gum, a shrimp, a piglet, salmon, cotton candy, a tongue",
    "purple": "a violet, a plum, an eggplant, lavender, an aubergine, a beet, an amethyst, a grape, a fig, a lilac",
    "silver": "a coin, a fork", "gold": "a wedding ring", "black and white": "a zebra, a panda, a penguin, a cow, a football, a piano keyboard, a skunk, a chess board",
}  # fmt: skip
ALL_COLOURS: dict[str, str] = {}
PLURALS: dict[str, str] = {}
for colour, things in TABLE.items():
    for entry in things.split(", "):
        thing, _, plural = entry.partition("/")
        ALL_COLOURS[thing] = colour
        if thing.startswith(("a ", "an ")):
            PLURALS[thing] = plural or thing.split(" ", 1)[1] + "s"
# Of one colour: what others ask about.
COLOURS = {thing: colour for thing, colour in ALL_COLOURS.items() if " " not in colour}
SIMPLE = sorted(set(COLOURS.values()))
# two colours mixed: the new colour
MIXES = {
    ("blue", "yellow"): "green", ("red", "yellow"): "orange", ("red", "blue"): "purple", ("red", "white"): "pink",
    ("black", "white"): "grey", ("red", "green"): "brown", ("blue", "white"): "light blue", ("black", "red"): "dark red",
}  # fmt: skip
FLAGS = {
    "France": "blue, white and red", "Italy": "green, white and red", "Germany": "black, red and yellow", "Japan": "white with a red circle", "Ireland": "green, white and orange",
    "the Netherlands": "red, white and blue", "Belgium": "black, yellow and red", "Spain": "red and yellow", "Poland": "white and red", "Sweden": "blue with a yellow cross",
    "Switzerland": "red with a white cross", "Denmark": "red with a white cross", "Canada": "red and white with a maple leaf", "China": "red with yellow stars", "the United States": "red, white and blue",
    "the United Kingdom": "red, white and blue", "Russia": "white, blue and red", "Ukraine": "blue and yellow", "Austria": "red, white and red", "Greece": "blue and white", "Finland": "white with a blue cross",
    "Brazil": "green, yellow and blue", "Turkey": "red with a white moon and star", "India": "orange, white and green", "Norway": "red with a blue and white cross",
}  # fmt: skip

COLOUR = "(colour|colour|color)"
ASK_COLOUR = [
    "(what|which) {z} (is|has) {one}[ usually| normally| mostly| typically| in nature| really][?]",
    "(what|which) {z} {be} {many}[ usually| normally| mostly| generally][?]",
    "(what|which) {z} does {one} have[?]",
    "(what|which) {z} {have} {many} have[?]",
    "(what's|what is|whats) the {z} of {one}[?]",
    f"{TELL} the {{z}} of {{one}}[?|.]",
    f"{TELL} (what|which) {{z}} {{many}} {{be}}[?|.]",
    "[the] {z} of ({many}|{thing}|{bare})[?]",
    "({bare}|{thing}) {z}[?]",
    "{one} (has|is) (what|which) {z}[?]",
    "(name|say|give me|write|guess|state|type|pick|choose) the {z} of {one}[.]",
    "(in what|in which|with which|with what) {z} (would you paint|do you paint|should i paint|do i draw|should i draw|would you draw|do i colour in|should i colour) {one}[?]",
    "how (does|do) {one} look, (what|which) {z}[?]",
    "(complete|finish|fill in|complete the sentence): {one} is[...| ___]",
    "{one} is[...| ___| what colour| what color]",
    "(i want|i am going|i have|we have|i would like) to (paint|draw|colour|sketch|knit) {one}. (which|what) {z} (do i need|should i take|is right|do i use|is best|pencil do i need)[?]",
    "(which|what) {z} (would|do) you (give|use for|say is|pick for|choose for) {one}[?]",
    "(if|when) (i look|you look) at {one}, (which|what) {z} (do i see|is it|do you see)[?]",
    "{one}: (which|what) {z}[?]",
    "(what|which) (is|would be) the (usual|normal|typical|natural|real|main) {z} of {one}[?]",
    "(i have never seen|i am blind, tell me about|my child draws|i see|there is|look at|imagine|think of|picture) {one}. (what|which) {z} (is it|does it have|would it be|should it be)[?]",
    "(how would you describe|describe) the {z} of {one}[?|.]",
    "(what|which) (crayon|pencil|paint|pen) (do i need|should i use|would you use|do i take) for {one}[?]",
    "(what|which) {z} (comes to mind|do you think of|do people think of) (when you think of|with|for) {one}[?]",
    "(what|which) {z} (should|would|must) {one} (be|have)[ in my picture| in a drawing|][?]",
]
NAME_COLOUR = [
    "(name|tell me|say|give me|think of|show me|list|mention) (something|a thing|one thing|anything|an object|things) (that is|which is|with the {z}|that has the {z}) {c}[.]".replace("|with the {z}|that has the {z}", ""),
    "(name|tell me|think of) (something|a thing|an object) {c}[.]", "what is {c}[?]", "(what|which) (thing|things) (is|are) {c}[?]", "(what|give me) (is|) an example of something {c}[?]".replace("(what|give me) (is|)", "(what is|give me|)"), "what (is|could be) a {c} thing[?]",
]  # fmt: skip


def rows() -> list[dict[str, str]]:
    made_rows = []
    for thing, colour in ALL_COLOURS.items():
        has_article = thing.split()[0] in ("a", "an", "the")
        bare = thing.split(" ", 1)[1] if has_article else thing
        one = f"({thing}|{thing}|{thing}|{'the ' + bare if thing.split()[0] in ('a', 'an') else bare})"
        plural = thing in PLURALS
        made_rows.append({"thing": thing, "T": sentence(thing), "bare": bare, "one": one, "many": PLURALS.get(thing, thing), "be": "are" if plural else "is", "have": "do" if plural else "does", "c": colour, "z": COLOUR})
    return made_rows


ROWS = rows()
FLAG_ROWS = [{"n": country, "f": colours, "z": "(colours|colors|colour|color)"} for country, colours in FLAGS.items()]
SAME = [{"grey", "silver"}, {"gold", "yellow"}, {"purple", "pink"}, {"orange", "yellow"}, {"red", "pink"}, {"red", "orange"}, {"brown", "orange"}]
# Things of which there are other colours too are not asked about with a wrong one.
VARIED = {"a rose", "a horse", "a coin", "a wedding ring", "a grape", "paper", "a football", "an olive", "a fork", "a rock", "a stone", "a bear", "bread", "coffee", "smoke", "rice", "sugar", "the sea", "a cow", "a brick", "a chili pepper", "pepper", "sand", "a tooth", "garlic", "a lobster", "a heart", "the sun", "a monkey", "a wolf", "a sheep", "a tongue", "a fig", "oil"}  # fmt: skip
SURE = [row for row in ROWS if row["thing"] not in VARIED]


def checked_colour(rng: Random) -> Exchange:
    right = rng.random() < 0.5
    row = rng.choice(ROWS if right else SURE)
    colour = row["c"] if right else rng.choice([other for other in SIMPLE if other not in row["c"] and {other, row["c"]} not in SAME])
    one = expand(row["one"], rng)
    question = expand(rng.choice(["(is|isn't) {one} {c}[?]", "(is|isn't) {one} {c}[?]", "(can|could|would) {one} be {c}[?]".replace("(can|could|would)", "would"), f"is the {COLOUR} of {{one}} {{c}}[?]", "{many} {be} {c}[?]", "does {one} have the {z} {c}[?]"]).replace("{z}", COLOUR), rng, row | {"one": one, "c": colour}) if rng.random() < 0.6 else check(f"{one} is {colour}", rng)  # fmt: skip
    return Exchange(question, f"{'Yes' if right else 'No'}, {row['thing']} is {row['c']}.", f"Colour of {row['thing']}: {row['c']}. So {'yes' if right else 'no'}.")


def chosen_colour(rng: Random) -> Exchange:
    row = rng.choice(SURE)
    options = one_of(row["c"], [other for other in SIMPLE if other not in row["c"] and {other, row["c"]} not in SAME], rng)
    return Exchange(expand(rng.choice([f"is {row['one']} {options}[?]", f"(what|which) {COLOUR} is {row['one']}(:|,|?) {options}[?]", f"{options}(:|?|,) (what|which) {COLOUR} is {row['one']}[?]", f"{row['bare']}(:|,) {options}[?]"]), rng), f"{row['T']} is {row['c']}.", f"Colour of {row['thing']}: {row['c']}.")


def colour_topics() -> list[Topic]:
    topics: list[Topic] = [
        Table(ASK_COLOUR, ["{T} is {c}."], 50, "Colour of {thing}: {c}.", ROWS),
        made(13, checked_colour), made(5, chosen_colour),
        Table(["(what|which) {z} (is|are) the flag of {n}[?]", "(what|which) {z} (does|has) the flag of {n} [have][?]", "(what|which) {z} (are|is) (on|in) the flag of {n}[?]", "(what does the flag of {n} look like|how does the flag of {n} look)[?]", "(describe|tell me about|draw) the flag of {n}[.]", "[the] flag of {n}[?]", "[the] {z} of the flag of {n}[?]", "(what are|tell me|name) the {z} of {n}'s flag[?|.]", f"{TELL} what the flag of {{n}} looks like[.|?]"], ["The flag of {n} is {f}."], 7, "Flag of {n}: {f}.", FLAG_ROWS),
    ]  # fmt: skip
    for colour in SIMPLE:
        first = next(thing for thing, value in COLOURS.items() if value == colour)
        topics.append(Table(NAME_COLOUR, [f"{sentence(first)} is {colour}."], 0.8, f"A {colour} thing: {first}.", [{"c": colour, "z": COLOUR}]))
    topics.append(Table(["(what|which) {z} (is|has|does) a [traffic] light (mean|when you must stop|for stop)[?]".replace("(is|has|does) a [traffic] light (mean|when you must stop|for stop)", "means stop at a traffic light"), "at (which|what) {z} (do i|must i|do cars) (stop|wait)[?]", "what does a red [traffic] light mean[?]", "(which|what) light means stop[?]", "when must i stop at a traffic light[?]", "may i (go|cross|walk|drive) (at|when the light is) red[?]"], ["A red light means stop."], 1, "Red means stop.", [{"z": COLOUR}]))
    topics.append(Table(["(what|which) {z} means go[ at a traffic light][?]", "at (which|what) {z} (may i|can i|do cars) (go|drive|cross)[?]", "what does a green [traffic] light mean[?]", "(which|what) light means go[?]", "when can i go at a traffic light[?]"], ["A green light means go."], 1, "Green means go.", [{"z": COLOUR}]))
    topics.append(Table(["(what|which) {z}s (does|has) a traffic light [have][?]", "(what are|name|tell me) the {z}s of (a|the) traffic light[s][?|.]", "[the] {z}s of a traffic light[?]", "(what|which) {z} (is|are) a traffic light[?]"], ["A traffic light is red, yellow and green."], 1, "Traffic light: red, yellow, green.", [{"z": COLOUR}]))
    for (a, b), result in MIXES.items():
        pair = f"({a} and {b}|{b} and {a}|{a} with {b}|{b} with {a}|{a} and {b} paint|{a} into {b})"
        asks = [
            f"(what|which) {COLOUR} (do you get|do i get|comes out|results|do we get|will i get|appears|is made|do i make) (when|if) (you|i|we) (mix|blend|combine|stir|put together) {pair}[?]",
            f"what (do|does) {pair} (make|give|become|turn into)[ together| when mixed| if mixed][?]",
            f"(what|which) {COLOUR} (is|do|does) {pair} [make|give][?]",
            f"(mix|mixing|combine|what if i mix|i mix|blend|add|i mixed) {pair}[?|.]",
            f"(i mix|i mixed|i stir|my son mixed) {pair}. (what|which {COLOUR}|what {COLOUR}) (do i get|is it now|comes out|did he get)[?]",
            f"({a} and {b}|{b} and {a}|{a} + {b}|{b} + {a}|{a} plus {b}) (make|makes|give|is|gives|equals|=) (what|which {COLOUR}|what {COLOUR})[?]",
            f"({a} + {b}|{b} + {a}|{a} plus {b})[ =][?]",
            f"{TELL} what {pair} make[s][?|.]",
        ]
        topics.append(Table(asks, [f"{sentence(a)} and {b} make {result}."], 2, f"Mix {a} and {b}: {result}.", [{}]))
        topics.append(Table([f"how (do|can|would|should) (i|you|we) (make|mix|get|create|produce) {result}[ paint| colour][?]", f"(what|which) {COLOUR}s (make|give|do i mix for|mix to|do i need for|become) {result}[?]", f"(mix|make|i need|i want|i have no|i ran out of) {result}[ paint| colour][.|?]", f"(how|from what) is {result} (mixed|made)[?]", f"(which|what) two {COLOUR}s make {result}[?]"], [f"{sentence(a)} and {b} make {result}."], 0.8, f"To make {result}: {a} and {b}.", [{}]))
    return topics


