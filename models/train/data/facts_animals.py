"""Animals: their sounds, legs, young, homes, food and kinds."""

from __future__ import annotations

from random import Random

from data.facts_base import TELL, Table, article, check, made, one_of, sentence
from data.facts_calendar import NUMBER_WORDS
from grammar import Exchange, Topic, expand

# animal: sound, legs, young, home, food, kind, covering, can it fly
TABLE = """
dog: woof, 4, puppy, in a house with people, meat, mammal, fur
cat: meow, 4, kitten, in a house with people, fish and meat, mammal, fur
cow: moo, 4, calf, on a farm, grass, mammal, fur
sheep: baa, 4, lamb, on a farm, grass, mammal, wool
goat: maa, 4, kid, on a farm, grass and leaves, mammal, fur
pig: oink, 4, piglet, on a farm, almost everything, mammal, skin
horse: neigh, 4, foal, on a farm, grass and hay, mammal, fur
donkey: hee-haw, 4, foal, on a farm, grass and hay, mammal, fur
duck: quack, 2, duckling, near water, plants and small animals, bird, feathers, fly
goose: honk, 2, gosling, near water, grass, bird, feathers, fly
chicken: cluck, 2, chick, on a farm, seeds, bird, feathers
rooster: cock-a-doodle-doo, 2, chick, on a farm, seeds, bird, feathers
turkey: gobble, 2, poult, on a farm, seeds and insects, bird, feathers
swan: hiss, 2, cygnet, on lakes, water plants, bird, feathers, fly
pigeon: coo, 2, squab, in towns, seeds, bird, feathers, fly
crow: caw, 2, chick, in trees, almost everything, bird, feathers, fly
owl: hoot, 2, owlet, in trees, mice, bird, feathers, fly
eagle: screech, 2, eaglet, in the mountains, small animals, bird, feathers, fly
parrot: squawk, 2, chick, in the rainforest, fruit and seeds, bird, feathers, fly
penguin: honk, 2, chick, in Antarctica, fish, bird, feathers
ostrich: boom, 2, chick, in the savanna of Africa, plants, bird, feathers
flamingo: honk, 2, chick, near lakes, shrimps, bird, feathers, fly
stork: clatter, 2, chick, in a nest on a roof, frogs, bird, feathers, fly
seagull: squawk, 2, chick, by the sea, fish, bird, feathers, fly
bird: tweet, 2, chick, in a nest, seeds and worms, bird, feathers, fly
lion: roar, 4, cub, in the savanna, meat, mammal, fur
tiger: roar, 4, cub, in the forests of Asia, meat, mammal, fur
leopard: growl, 4, cub, in Africa and Asia, meat, mammal, fur
cheetah: chirp, 4, cub, in the savanna, meat, mammal, fur
bear: growl, 4, cub, in the forest, berries honey and fish, mammal, fur
polar bear: growl, 4, cub, in the Arctic, seals, mammal, fur
panda: bleat, 4, cub, in the mountains of China, bamboo, mammal, fur
koala: grunt, 4, joey, in the trees of Australia, eucalyptus leaves, mammal, fur
kangaroo: chuckle, 4, joey, in Australia, grass, mammal, fur
wolf: howl, 4, pup, in the forest, meat, mammal, fur
fox: yip, 4, cub, in the forest, mice and berries, mammal, fur
rabbit: nothing at all, 4, kit, in a burrow, grass and carrots, mammal, fur
hare: nothing at all, 4, leveret, in fields, grass, mammal, fur
squirrel: chatter, 4, kit, in trees, nuts, mammal, fur
hedgehog: snuffle, 4, hoglet, in gardens, insects and worms, mammal, spines
mole: squeak, 4, pup, under the ground, worms, mammal, fur
mouse: squeak, 4, pup, in a hole, seeds and cheese, mammal, fur
rat: squeak, 4, pup, in a hole, almost everything, mammal, fur
hamster: squeak, 4, pup, in a cage, seeds, mammal, fur
guinea pig: squeak, 4, pup, in a cage, hay and vegetables, mammal, fur
beaver: slap, 4, kit, in rivers, bark and leaves, mammal, fur
deer: bell, 4, fawn, in the forest, grass and leaves, mammal, fur
moose: bellow, 4, calf, in northern forests, leaves and water plants, mammal, fur
elephant: trumpet, 4, calf, in Africa and Asia, leaves and grass, mammal, skin
rhino: snort, 4, calf, in Africa and Asia, grass, mammal, skin
hippo: grunt, 4, calf, in the rivers of Africa, grass, mammal, skin
giraffe: hum, 4, calf, in the savanna, leaves of trees, mammal, fur
zebra: bray, 4, foal, in the savanna, grass, mammal, fur
camel: grunt, 4, calf, in the desert, dry grass, mammal, fur
llama: hum, 4, cria, in the mountains of South America, grass, mammal, wool
alpaca: hum, 4, cria, in the mountains of South America, grass, mammal, wool
monkey: ooh ooh, 4, infant, in the rainforest, fruit, mammal, fur
gorilla: grunt, 4, infant, in the forests of Africa, leaves and fruit, mammal, fur
bat: squeak, 2, pup, in caves, insects, mammal, fur, fly
seal: bark, 0, pup, by cold seas, fish, mammal, fur
dolphin: click, 0, calf, in the sea, fish, mammal, skin
whale: song, 0, calf, in the sea, small sea animals, mammal, skin
shark: nothing at all, 0, pup, in the sea, fish, fish, scales
fish: nothing at all, 0, fry, in water, small animals and plants, fish, scales
goldfish: nothing at all, 0, fry, in a pond or fish tank, fish food, fish, scales
salmon: nothing at all, 0, fry, in rivers and the sea, small fish, fish, scales
frog: ribbit, 4, tadpole, near ponds, insects, amphibian, wet skin
toad: croak, 4, tadpole, in damp gardens, insects, amphibian, skin
snake: hiss, 0, hatchling, in warm places, small animals, reptile, scales
lizard: nothing at all, 4, hatchling, in warm places, insects, reptile, scales
crocodile: bellow, 4, hatchling, in warm rivers, meat, reptile, scales
turtle: nothing at all, 4, hatchling, in water, plants and small animals, reptile, a shell
tortoise: nothing at all, 4, hatchling, in warm countries, plants, reptile, a shell
bee: buzz, 6, larva, in a hive, nectar from flowers, insect, hair, fly
fly: buzz, 6, maggot, almost everywhere, food scraps, insect, hair, fly
mosquito: buzz, 6, larva, near water, blood, insect, a hard shell, fly
wasp: buzz, 6, larva, in a nest, insects and sweet things, insect, a hard shell, fly
ant: nothing at all, 6, larva, in an anthill, seeds and insects, insect, a hard shell
butterfly: nothing at all, 6, caterpillar, in gardens, nectar from flowers, insect, tiny scales, fly
cricket: chirp, 6, nymph, in the grass, plants, insect, a hard shell
grasshopper: chirp, 6, nymph, in the grass, grass, insect, a hard shell
ladybug: nothing at all, 6, larva, on plants, small insects, insect, a hard shell, fly
spider: nothing at all, 8, spiderling, in a web, insects, arachnid, hair
crab: click, 10, larva, on the beach and in the sea, small sea animals, crustacean, a hard shell
octopus: nothing at all, 8, larva, in the sea, crabs, mollusc, soft skin
snail: nothing at all, 0, baby snail, in gardens, leaves, mollusc, a shell
worm: nothing at all, 0, baby worm, in the ground, dead leaves, worm, soft skin
"""
ANIMALS: dict[str, tuple[str, int, str, str, str]] = {}
KINDS: dict[str, str] = {}
COVERS: dict[str, str] = {}
FLYING: set[str] = set()
for line in TABLE.strip().splitlines():
    animal, rest = line.split(": ", 1)
    sound, legs, young, home, food, kind, cover, *flies = rest.split(", ")
    ANIMALS[animal] = (sound, int(legs), young, home, food.replace("berries honey", "berries, honey"))
    KINDS[animal], COVERS[animal] = kind, cover
    if flies:
        FLYING.add(animal)
ANIMAL_PLURALS = {"mouse": "mice", "wolf": "wolves", "sheep": "sheep", "fox": "foxes", "goose": "geese", "deer": "deer", "moose": "moose", "fish": "fish", "goldfish": "goldfish", "salmon": "salmon", "fly": "flies", "butterfly": "butterflies", "ostrich": "ostriches", "canary": "canaries", "octopus": "octopuses", "donkey": "donkeys"}  # fmt: skip


def row_of(animal: str) -> dict[str, str]:
    sound, legs, young, home, food = ANIMALS[animal]
    one = article(animal)
    return {
        "x": animal, "a": f"({one}|{one}|the {animal}|{one})", "one": one, "A": sentence(one), "many": f"({ANIMAL_PLURALS.get(animal, animal + 's')})", "p": ANIMAL_PLURALS.get(animal, animal + "s"),
        "P": sentence(ANIMAL_PLURALS.get(animal, animal + "s")), "an": one.split()[0], "sound": sound, "legs": NUMBER_WORDS[legs] if legs else "no", "young": article(young), "y": young, "home": home,
        "food": ANIMALS[animal][4], "kind": "a worm" if animal == "worm" else article(KINDS[animal]), "k": KINDS[animal], "cover": COVERS[animal], "fly": "can" if animal in FLYING else "cannot",
    }  # fmt: skip


ROWS = [row_of(animal) for animal in ANIMALS]
KIND_NAMES = "mammal bird fish insect reptile amphibian".split()
CLASSED = [row for row in ROWS if row["k"] in (*KIND_NAMES, "arachnid", "crustacean", "mollusc") and row["x"] not in ("bird", "fish")]
CLEAR_SOUNDS = [row for row in ROWS if row["sound"] not in ("nothing at all", "song", "bell", "slap", "boom", "clatter", "click", "grunt", "hum", "growl", "roar", "honk", "squeak", "chirp", "buzz", "squawk", "bellow", "hiss")] + [row for row in ROWS if row["x"] in ("lion", "bee", "mouse", "snake")]  # fmt: skip
SOUNDING = [row for row in ROWS if row["sound"] not in ("song", "bell", "slap", "clatter")]
YOUNG = [row for row in ROWS if row["y"] not in ("larva", "baby snail", "baby worm")]

ASK_SOUND = [
    "what (does|do) {a} say[?]", "(what|which) (sound|noise|sounds|noises|call|cry) (does|do) {a} make[?]", "how does {a} (go|sound|talk|speak|call|communicate)[?]", "(what|which) (sound|noise) do {p} make[?]", "(the|what is the|what's the) (sound|noise|call|cry|voice) of {a}[?]",
    "(make|do|say|imitate|write|mimic|act out) the (sound|noise) of {a}[.]", "{x} (sound|noise|noises|call)[?]", f"{TELL} (what|which) (sound|noise) {{a}} makes[.|?]", "how do {p} (sound|talk|go|call)[?]", "the (sound|noise|call) (of|that comes from) {a} is[ what|...| called][?]",
    "(what|which sound) (can|do) (i|you|we) hear (from|when there is) {a}[?]", "{a} (says|makes|goes) what[?]", "{a} (says|goes)[...| ___]", "(if|when) {a} (talks|speaks|calls|makes a noise|opens its mouth), what (does it say|do you hear|is it)[?]", "old macdonald had {one}. (what does it say|what did it say|with a what here)[?]",
    "(can you|could you) (make|do|imitate|copy) (a|the) (sound|noise) (of|like) {a}[?]", "(pretend to be|be|act like|you are now|play) {one}[. what do you say]", "what noise comes from {one}[?]", "(i hear|there is) {one}[ outside]. what (does it sound like|sound does it make)[?]", "what do {p} say[?]", "(complete|finish): {a} says[...| ___]",
]  # fmt: skip
ASK_LEGS = [
    "how many (legs|legs|feet) (does|has) ({an}|one|the) {x} [have|have got][?]", "how many (legs|legs|feet|paws) do {p} have[?]".replace("|paws", ""), "(number of|how many|amount of) legs (of|on|for|has) {a}[?]", "{x} legs[?]", f"{TELL} how many legs {{a}} has[.|?]",
    "(with|on) how many legs (does|can) {a} (walk|run|stand|move)[?]", "(count|name|tell me) the (legs|number of legs) of {a}[.]", "does {a} have (two|four|six|eight|any) legs[?]", "does {a} have (two or four|four or six|six or eight|two, four or six) legs[?]", "how many legs are (on|there on) {a}[?]",
    "what number of legs does {a} have[?]", "{a} (has|walks on|stands on) how many legs[?]", "(if i|when i) (see|count the legs of|draw|look at) {a}, how many legs (are there|do i see|do i draw|do i count)[?]", "(i draw|i see|i am drawing|i have|there is) {one}. how many legs (does it need|does it have|are there|should it have)[?]",
    "{a} has[...| ___] legs[?]", "{p} have how many legs[?]", "how many legs has {a} got[?]", "legs (of|on) {one}[:|?]", "what is the leg count of {one}[?]", "how many socks does {one} need[?]", "(does {a} have|has {a} got|are there) legs[ on {a}][?]".replace("|are there) legs[ on {a}]", ") legs"),
]  # fmt: skip
ASK_YOUNG = [
    "(what|how) is (a|the) (baby|young|newborn|little) {x} [called|named][?]", "what is the (baby|young|child|offspring|little one) of {a}[ called| named][?]", "(what do you call|what is the name of|what is the word for|name of|what's the name for|how do people call|what do we call) a (baby|young|little|newborn) {x}[?]",
    "(baby|young) {x}[ name| called][?]", f"{TELL} (what|how) a (baby|young|newborn) {{x}} is called[.|?]", "what are (baby|young|little) {p} called[?]", "the (baby|child|young one|little one|offspring) of {a} is (called what|a what|called...|what|...)[?]", "(when|if) {a} has (a baby|young|a little one), (what is it called|how do we call it|what is the name of it)[?]",
    "(which|what) (word|name) (is there|do we use|is used) for a (baby|young|little) {x}[?]", "(what|how) do you call the (young|babies|children) of {a}[?]", "(our|my|the|a) {x} had (a baby|a little one|babies). what (is it|are they) called[?]".replace("what (is it|are they) called", "what do i call it"), "what is {young}[?]", "{young} is a baby what[?]", "a (baby|young) {x} is (called |)(a|an|)[...| ___| what]".replace("(a|an|)", ""),
    "(which animal|what) (does {young} become|does {young} grow into|is the mother of {young}|has {young})[?]".replace("|has {young}", ""), "what (do|does) {p} call their (young|babies)[?]".replace("(do|does)", "do"), "{y}[?]",
]  # fmt: skip
ASK_HOME = [
    "where (does|do) {a} (live|sleep|stay|usually live|make its home|come from)[?]".replace("|come from", ""), "where do {p} live[?]", "(what is|where is|tell me) the (home|habitat|natural habitat) of {a}[?|.]", "where (can|could|do|would) (i|you|one) (find|see|meet|spot) {p}[?]", f"{TELL} where {{p}} live[.|?]", "{x} (habitat|home)[?]",
    "{a} (lives|is at home|has its home) where[?]", "(in what place|in which place|at what place|where on earth|in what kind of place) (does {a} live|is {a} at home)[?]", "(where would i|where do i|where should i) (look|go) (for|to find|to see) {one}[?]", "{p} live[...| where| ___]", "(i want to see|i am looking for|i lost|i would like to watch) {one}. where (does it live|can i find one|do they live|should i look)[?]", "what (is|kind of place is) (a good home|home) for {one}[?]",
]  # fmt: skip
ASK_FOOD = [
    "what (does|do) {a} (eat|like to eat|feed on|live on|have for dinner|usually eat|mostly eat|want to eat)[?]", "what do {p} (eat|like to eat|feed on|live on|like best)[?]", "(what is|tell me|what's) the (food|diet|favourite food|favorite food|main food) of {a}[?|.]", "what (should|can|do|must) i (feed|give) {a}[ to eat][?]", f"{TELL} what {{p}} eat[.|?]", "{x} (food|diet)[?]",
    "{a} (eats|feeds on|likes to eat) what[?]", "(my|a|the) {x} is hungry[. what (does it want|does it eat|should i give it)][?|.]", "(which|what) food (does|is right for|is good for) {one}[ like| eat][?]", "{p} eat[...| what| ___]", "(how|with what) do i feed {one}[?]", "what (is on the menu|do you serve) for {one}[?]", "(i have|there is|i found) {one}. what (does it eat|should i feed it|food does it need)[?]",
]  # fmt: skip
ASK_KIND = [
    "what (kind|type|sort|class|group) of animal is {a}[?]", "is {a} (a mammal or a bird|a mammal or a fish|a reptile or a mammal|an insect or a mammal|a bird or an insect|a fish or a reptile|a reptile or an amphibian)[?]", "(which|what) (animal group|group of animals|class of animals|animal class) does {a} belong to[?]", "what is {a}: a mammal, a bird, a fish, an insect or a reptile[?]", f"{TELL} what kind of animal {{a}} is[.|?]", "(classify|sort) {a}[.]", "{a} is a (kind|type) of what[?]",
    "to (which|what) (group|class|family) of animals (does|do) {a} belong[?]", "what is {a}[?]", "(tell me about|what do you know about|describe|say something about|a fact about|tell me something about) {p}[.|?]", "(explain what|what exactly) is {a}[?]".replace("(explain what|what exactly) is", "what exactly is"), "{x}[?]", "{p}[?]",
]  # fmt: skip
ASK_COVER = [
    "what (covers|is on) the body of {a}[?]", "(what|which) (covering|body covering|skin) (does|do) {a} have[?]", "what is {a} covered (with|in|by)[?]", "does {a} have (fur or feathers|feathers or scales|fur or scales|fur, feathers or scales)[?]", f"{TELL} what {{a}} is covered with[.|?]", "what does the (skin|outside|body) of {a} (have|look like)[?]", "{p} are covered (with|in)[...| what][?]",
]  # fmt: skip
ASK_FLY = [
    "can {a} fly[?]", "can {p} fly[?]", "(do|are) {p} (fly|able to fly)[?]".replace("(do|are) {p} (fly|able to fly)", "are {p} able to fly"), "is {a} able to fly[?]", "(does|will) {a} (fly|ever fly)[?]".replace("(fly|ever fly)", "fly"), "do {p} fly[?]", f"{TELL} if {{p}} can fly[.|?]", "is it true that {p} can fly[?]", "{p} can fly, (right|yes or no|correct|true)[?]", "is {a} an animal that can fly[?]", "could {a} fly (away|over a house)[?]", "(fly or not|can it fly):[ a|] {x}[?]".replace("[ a|]", ""),
]  # fmt: skip


def checked_kind(rng: Random) -> Exchange:
    row = rng.choice(CLASSED)
    right = rng.random() < 0.5
    kind = row["k"] if right else rng.choice([kind for kind in KIND_NAMES if kind != row["k"]])
    start = "Yes" if right else "No"
    asked = expand(row["a"], rng)
    question = rng.choice([f"is {asked} {article(kind)}?", f"are {row['p']} {kind if kind == 'fish' else kind + 's'}?", f"does {asked} belong to the {kind if kind == 'fish' else kind + 's'}?"]) if rng.random() < 0.6 else check(f"{asked} is {article(kind)}", rng)
    return Exchange(question, f"{start}, {row['one']} is {row['kind']}.", f"{row['A']} is {row['kind']}. Asked for {kind}: {start.lower()}.")


def chosen_animal(rng: Random) -> Exchange:
    row = rng.choice(CLEAR_SOUNDS)
    others = [article(animal) for animal in ANIMALS if ANIMALS[animal][0] != row["sound"]]
    options = one_of(row["one"], others, rng)
    return Exchange(expand(rng.choice(["(which|which animal|who|which one) says {s}(,|:|?) {o}[?]", "{o}(,|:|?) (who|which one|which) says {s}[?]", "(who|what) goes {s}(,|:|?) {o}[?]"]), rng, {"s": row["sound"], "o": options}), f"{row['A']} says {row['sound']}.", f"Who says {row['sound']}: {row['one']}.")


def animal_topics() -> list[Topic]:
    return [
        Table(ASK_SOUND, ["{A} says {sound}."], 14, "Sound of {one}: {sound}.", SOUNDING),
        Table(ASK_LEGS, ["{A} has {legs} legs."], 17, "Legs of {one}: {legs}.", ROWS),
        Table(ASK_YOUNG, ["A young {x} is called {young}."], 10, "A young {x}: {y}.", [row for row in YOUNG if row["y"] not in ("calf", "cub", "pup", "kit", "chick", "foal", "fry", "hatchling", "infant", "joey", "cria", "tadpole", "nymph", "kid")] + [row for row in YOUNG if row["x"] in ("cow", "bear", "dog", "chicken", "horse", "kangaroo", "llama", "frog", "goat", "fish")]),
        Table([ask for ask in ASK_YOUNG if "{young}" not in ask and ask != "{y}[?]"], ["A young {x} is called {young}."], 8, "A young {x}: {y}.", ROWS[:-2]),
        Table(ASK_HOME, ["{A} lives {home}."], 10, "Home of {one}: {home}.", ROWS),
        Table(ASK_FOOD, ["{A} eats {food}."], 10, "Food of {one}: {food}.", ROWS),
        Table(ASK_KIND, ["{A} is {kind}. It lives {home} and eats {food}."], 9, "{A} is {kind}.", [row for row in CLASSED if row["x"] != "turkey"]),
        Table(ASK_COVER, ["The body of {one} is covered with {cover}."], 4, "{A} has {cover}.", [row for row in ROWS if row["cover"] not in ("skin", "wet skin", "soft skin")]),
        Table(ASK_FLY, ["Yes, {one} can fly."], 4, "{A} can fly.", [row for row in ROWS if row["fly"] == "can"]),
        Table(ASK_FLY, ["No, {one} cannot fly."], 4, "{A} cannot fly.", [row for row in ROWS if row["fly"] == "cannot" and row["x"] not in ("chicken", "rooster", "turkey", "cricket", "grasshopper")]),
        Table(["(which|what) animal (says|makes|goes|makes the sound|makes the noise) {sound}[?]", "who (says|goes|makes) {sound}[?]", "{sound}! (who|which animal|what) (is that|am i|says that|was that)[?]", "i hear {sound}. (which animal is that|what animal is it|who is it)[?]", "{sound} is the (sound|noise) of (which|what) animal[?]", "(guess the animal|which animal am i|who am i)[:|?] {sound}[.|!]", "(what|which) animal do you think of when you hear {sound}[?]", "something says {sound}[. what is it][?]"], ["{A} says {sound}."], 6, "Who says {sound}: {one}.", CLEAR_SOUNDS),
        made(5, checked_kind), made(3, chosen_animal),
    ]  # fmt: skip
