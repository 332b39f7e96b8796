"""Words to copy, sort, spell and look up, and ways to make up new ones."""

from __future__ import annotations

from random import Random

from data.facts import DAYS, MONTHS  # noqa: F401  words like the others, to those who draw from here

NOUNS = """
apple pear plum cherry lemon grape melon peach banana orange mango berry bread butter cheese milk honey sugar salt pepper soup rice pasta
pizza cake cookie egg fish meat salad onion carrot potato tomato garlic bean corn tea coffee juice water wine beer house door window roof
wall floor room kitchen garden gate fence bridge road street tower castle church school office shop market bank hotel station airport harbor
table chair desk lamp bed sofa shelf mirror clock carpet curtain pillow blanket candle bottle cup plate bowl spoon fork knife pan pot kettle
oven fridge brush broom bucket soap towel comb needle thread button zipper shirt coat jacket hat glove scarf shoe boot sock dress belt ring
necklace watch wallet purse bag basket box drawer key lock chain rope ladder hammer nail screw saw drill wrench shovel rake hose tent camera
phone radio laptop screen keyboard mouse printer battery cable paper pencil pen eraser ruler book letter envelope stamp map ticket coin card
ball kite doll puzzle game piano guitar violin drum flute trumpet song dance movie picture poem story car bus train plane boat ship bike
truck tram wheel engine motor cat dog horse cow pig sheep goat chicken duck goose rabbit fox wolf bear lion tiger zebra monkey elephant
giraffe camel snake frog turtle owl eagle crow swan bee ant spider butterfly worm snail whale dolphin shark crab tree leaf flower rose tulip
grass moss forest river lake sea ocean island beach hill mountain valley cave desert field farm stone sand snow ice rain storm cloud wind sun
moon star sky fire smoke shadow light night morning winter summer spring autumn monday friday king queen prince knight wizard pirate doctor
nurse teacher student farmer baker painter singer writer driver pilot sailor soldier judge lawyer actor dancer hunter cook waiter child baby
friend neighbor mother father brother sister uncle aunt cousin hand foot arm leg head nose eye ear mouth tooth hair finger heart stomach
planet rocket robot magnet crystal diamond silver gold copper iron steel glass cotton wool silk leather rubber plastic cement brick
""".split()
ADJECTIVES = """
big small tall short long wide narrow deep high low old new young fast slow hot cold warm cool wet dry clean dirty bright dark heavy strong
weak loud quiet soft hard smooth rough sharp sweet sour bitter fresh happy sad angry brave calm clever funny gentle kind lazy lucky proud
quick rich poor shy silly tiny huge round square flat empty full red green blue yellow purple pink brown black white gray golden wild
""".split()
VERBS = """
run walk jump swim fly climb sing dance play read write draw paint build cook bake eat drink sleep dream think learn teach speak listen look
find lose open close push pull throw catch carry bring take give buy sell pay wash cut break fix grow plant pick hide seek laugh cry smile
""".split()
COLORS = "red green blue yellow purple pink brown black white gray orange gold silver".split()
ALL = [*NOUNS, *ADJECTIVES, *VERBS]

FIRST_NAMES = """
Anna Ben Clara David Emma Frank Grace Henry Ida Jack Kate Leo Maria Nina Oscar Paul Rosa Sam Tina Uma Victor Wendy Yusuf Zoe Ali Bob Alice
Carlos Chen Fatima Hans Ivan Julia Karim Lena Mike Nora Peter Ravi Sarah Tom John Jane Max Lucy Eve Adam Lisa Mark Laura Simon Helen George
Diana Eric Fiona Gina Hugo Iris Jonas Karen Liam Mona Noah Olga Pablo Quinn Rita Steve Theo Ursula Vera Walter Xenia Yara Zach
""".split()
CITIES = """
Paris London Berlin Rome Madrid Lisbon Vienna Prague Athens Oslo Dublin Tokyo Boston Chicago Denver Seattle Miami Dallas Houston Toronto
Montreal Sydney Cairo Nairobi Lima Bogota Mumbai Delhi Seoul Beijing Shanghai Moscow Zurich Geneva Munich Hamburg Milan Naples Venice
Barcelona Valencia Porto Lyon Nice Brussels Antwerp Amsterdam Stockholm Helsinki Copenhagen Warsaw Krakow Budapest Istanbul
""".split()

ONSETS = "b c d f g h j k l m n p r s t v w z br cr dr fl gr pl pr sh sk sl sn st th tr ch qu".split()
VOWELS = "a e i o u a e i o u ai ee oo ou ea y".split()
CODAS = ["", "", "", *"b d g k l m n p r s t x ck ll nd nt rt st sh th ng mp".split()]

# Chance makes these as well.
RUDE = "slut shit fuc fuk cunt cock dick tit piss ass anal anus cum nazi rape puss porn sex nig fag wank twat whor hoe".split()


def made_up(rng: Random) -> str:
    """A word that does not exist, mostly one that can be spoken."""
    if rng.random() < 0.12:
        return "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(rng.randint(2, 8)))
    count = rng.choices([1, 2, 3], [35, 50, 15])[0]
    made = "".join(rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS) for _ in range(count))[:12]
    return made_up(rng) if any(rude in made for rude in RUDE) else made


# Words that are one token each, so that how they are spelled has to be learned by heart. Filled when the tokens are known.
TOKENS: list[str] = []


def word(rng: Random, new: float = 0.5) -> str:
    """A word: made up with probability `new`, else from the lists."""
    if rng.random() < new:
        return made_up(rng)
    return rng.choice(TOKENS if TOKENS and rng.random() < 0.2 else ALL)


def noun(rng: Random, new: float = 0.35) -> str:
    return made_up(rng) if rng.random() < new else rng.choice(NOUNS)


def name(rng: Random) -> str:
    return made_up(rng).capitalize() if rng.random() < 0.6 else rng.choice(FIRST_NAMES)


def city(rng: Random) -> str:
    if rng.random() < 0.15:
        return f"{rng.choice(['New', 'San', 'Port', 'Los', 'Saint', 'West', 'El'])} {made_up(rng).capitalize()}"
    return made_up(rng).capitalize() if rng.random() < 0.5 else rng.choice(CITIES)


def number(rng: Random) -> int:
    """A whole number, small ones more often."""
    return rng.choice([rng.randint(0, 9), rng.randint(1, 30), rng.randint(10, 99), rng.randint(10, 99), rng.randint(100, 999), rng.randint(1000, 9999)])


def code(rng: Random) -> str:
    """Something like an order number."""
    letters = "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(rng.randint(1, 3)))
    return rng.choice([str(rng.randint(100, 99999)), f"{letters}{rng.randint(1, 999)}", f"{letters}-{rng.randint(1, 9999)}"])


def phrase(rng: Random, most: int = 4) -> str:
    """A few words, as a title or a short text."""
    return " ".join(word(rng, 0.3) for _ in range(rng.randint(1, most)))


def listed(items: list[str], rng: Random) -> str:
    """Items as people list them."""
    style = rng.random()
    if style < 0.65:
        return ", ".join(items)
    if style < 0.8 and len(items) > 1:
        return ", ".join(items[:-1]) + " and " + items[-1]
    return " ".join(items)
