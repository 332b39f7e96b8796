"""Functions whose parameters are told apart by how the user words a value: its unit, its noun, the word before it.

A definition lists its parameters in another order than a user says them, so only these words tell what belongs where.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from data import words
from data.texts import THINGS
from data.tools_base import CAN, Area, Parameter
from data.tools_classic import choice, flag
from data.tools_values import message, person

# Nouns that a name, a place or another noun tells from their like: `the oak shelf`, `the shelf of Tom`.
HEADS = """shelf drawer carpet curtain pump valve machine engine trailer tent ladder fence gate bridge boat ferry wagon truck tractor oven stove kettle boiler mixer toaster freezer counter
table desk chair bench sofa mattress pillow blanket mirror clock camera screen printer router server folder archive album gallery museum library theater stadium hall corridor
stable barn field meadow pond fountain pool canal harbor island cabin castle tower farm mill bakery kitchen workshop studio warehouse lounge balcony terrace roof chimney basement garage
puppet statue vase basket barrel bottle jar crate locker safe suitcase backpack wallet coat scarf sweater boot helmet glove kite canoe sled bicycle scooter wheel tire horn bell drum flute harp""".split()
# What is counted or measured, and what else a definition may call it.
UNITS = {
    "liters": "volume", "cups": "quantity", "pages": "length", "hours": "duration", "minutes": "duration", "grams": "weight", "kilos": "weight", "tons": "load", "euros": "price", "dollars": "cost", "miles": "distance", "kilometers": "distance", "meters": "height", "inches": "width", "feet": "depth",
    "degrees": "temperature", "percent": "share", "points": "score", "stars": "rating", "boxes": "quantity", "bottles": "quantity", "bags": "quantity", "copies": "quantity", "nights": "duration", "weeks": "duration", "years": "age", "watts": "power", "volts": "voltage", "spoons": "dose", "slices": "portion",
    "rows": "limit", "guests": "party", "children": "group", "adults": "group", "players": "team", "horses": "herd", "chairs": "seating", "beds": "size", "rounds": "length", "laps": "length", "shirts": "quantity", "candles": "quantity", "coins": "sum", "bricks": "quantity", "nails": "quantity",
}  # fmt: skip
VERBS = """fill empty paint polish lock unlock repair inspect deliver collect reserve rent move lift lower load pack wash dry heat cool light dim open close rename record measure weigh test sell lend return
build design label scan copy print sort cover decorate clean tune charge unload sweep insure photograph visit guard feed water cut trim mount replace order buy ship store hide""".split()
# Numbers with a word in front: `at speed 9`.
LABELS = "speed level channel floor row lane step stage zone track number seat platform program strength gear shelf position line room".split()
KINDS = [kind for kind in THINGS if kind not in ("colours", "colors", "planets", "subjects", "vehicles")]
PEOPLE = [("for", "For whom|Who gets it|Who it is for"), ("to", "Who gets it|The receiver|To whom"), ("with", "With whom|Who comes along|The partner"), ("from", "From whom|Who gives it|The sender")]
# What a user does, and the state that an enum calls it.
STATES = [
    {"raised": "raise", "lowered": "lower", "half": "put on half"}, {"locked": "lock", "unlocked": "unlock"}, {"folded": "fold", "unfolded": "unfold"}, {"hidden": "hide", "shown": "show"}, {"paused": "pause", "running": "start", "stopped": "stop"},
    {"heated": "heat", "cooled": "cool"}, {"filled": "fill", "emptied": "empty"}, {"covered": "cover", "uncovered": "uncover"}, {"dimmed": "dim", "bright": "brighten", "dark": "darken"}, {"frozen": "freeze", "thawed": "thaw"}, {"active": "activate", "inactive": "deactivate"},
    {"cleaned": "clean", "dirty": "make dirty"}, {"accepted": "accept", "rejected": "reject"}, {"archived": "archive", "deleted": "delete", "kept": "keep"}, {"muted": "mute", "loud": "unmute"}, {"tightened": "tighten", "loosened": "loosen"}, {"stretched": "stretch", "bent": "bend"}, {"parked": "park", "moved": "move"},
]  # fmt: skip
# What a user does, and whether that is what a flag asks for.
SWITCHED = [
    ("on", "turn on|switch on", "turn off|switch off"), ("locked", "lock", "unlock"), ("open", "open", "close|shut"), ("lit", "light", "darken"), ("covered", "cover", "uncover"), ("active", "activate|start", "deactivate|stop"), ("hidden", "hide", "show"),
    ("muted", "mute", "unmute"), ("folded", "fold", "unfold"), ("enabled", "enable", "disable"), ("raised", "raise", "lower"), ("heated", "heat", "cool"), ("connected", "connect", "disconnect"), ("filled", "fill", "empty"), ("armed", "arm", "disarm"), ("visible", "show", "hide"),
]  # fmt: skip
# A complaint, and what it asks for.
WRONGS = [("broken", "repair"), ("dusty", "wipe"), ("rusty", "polish"), ("loose", "tighten"), ("dull", "sharpen"), ("torn", "patch"), ("wet", "dry"), ("frozen", "thaw"), ("overfull", "empty"), ("messy", "tidy"), ("ugly", "paint"), ("stuck", "free"), ("noisy", "oil"), ("flat", "inflate"), ("muddy", "rinse")]
FAULTS = "crack scratch leak stain dent fault rip knot chip bug".split()
TAILS = ["", "", "", "", "", "", "", ".", ".", ".", " please", ", please", " pls", " plz", " thx", ", thanks", "!", " now", ", would be nice", " if you can", " asap"]
LEADS = ["", "", "", "hey ", "ok, ", "i was thinking, ", "one thing: ", "oh, ", "next: "]

# A parameter, and ways to say its value, {} being the value.
Told = tuple[Parameter, list[str]]


def participle(verb: str) -> str:
    """load -> loaded; a table has the irregular ones."""
    known = {"sell": "sold", "lend": "lent", "build": "built", "light": "lit", "feed": "fed", "cut": "cut", "buy": "bought", "hide": "hidden", "ship": "shipped", "trim": "trimmed", "dim": "dimmed", "scan": "scanned", "free": "freed"}
    if verb in known or verb.endswith("e"):
        return known.get(verb, f"{verb}d")
    return verb[:-1] + "ied" if verb[-1] == "y" and verb[-2] not in "aeou" else f"{verb}ed"


def article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"


def modifier(rng: Random) -> str:
    if rng.random() < 0.15:
        return f"{rng.choice(words.NOUNS)} {rng.choice(words.NOUNS)}"
    return rng.choice([words.noun(rng, 0.2), rng.choice(words.NOUNS), rng.choice(words.ADJECTIVES), rng.choice(words.COLORS), words.name(rng), words.made_up(rng).capitalize(), words.city(rng)])


def headed(noun: str, rng: Random) -> Told:
    """The one of several things that is meant."""
    says = [f"the {{}} {noun}", f"the {{}} {noun}", f"the {{}} {noun}", f"{{}} {noun}", f"my {{}} {noun}", f"our {{}} {noun}", f"the {noun} {{}}", f"the {noun} called {{}}", f"{noun} {{}}", f"the {noun} of the {{}}", f"the {noun} in the {{}}"]
    kind = rng.random()
    if kind < 0.2:
        draw: Callable[[Random], str] = lambda r: r.choice(words.NOUNS)
        says = says[-2:]
    else:
        draw, says = modifier, says[:-2]
    return Parameter(f"({noun}|{noun}|{noun}|name|which|{noun}_name)", "string", f"(Which {noun}|The {noun}|Name of the {noun}|{noun.capitalize()}|Which one)", draw), says


def some_kind(rng: Random) -> tuple[str, Parameter, list[str]]:
    """A thing of a kind that the user does not name: `the oboe` is the instrument."""
    kind = rng.choice(KINDS)
    one = {"countries": "country", "foods": "food"}.get(kind, kind.removesuffix("s"))
    return one, Parameter(f"({one}|{one}|kind|what|item|{kind})", "string", f"(Which {one}|The {one}|Kind of {one}|{one.capitalize()}|What)", lambda r: f"{r.choice(words.NOUNS)} {r.choice(THINGS[kind])}" if r.random() < 0.25 else r.choice(THINGS[kind])), ["{}", "{}", "the {}", "a {}", "some {}"]


def quantity(rng: Random, taken: str = "") -> Told:
    """A number of something. Beside another (`taken`) its name is what is counted, as a definition may have no more."""
    unit = rng.choice([unit for unit in UNITS if unit not in taken and UNITS[unit] not in taken])
    top = rng.choice([9, 20, 60, 100, 500, 3000])
    names, notes = f"({unit}|{unit}|number_of_{unit})", f"({unit.capitalize()}|How many {unit}|How many|Number of {unit})"
    if not taken and rng.random() < 0.5:
        names, notes = f"({UNITS[unit]}|amount|count|value)", f"(In {unit}|{unit.capitalize()}|{UNITS[unit].capitalize()} in {unit})"
    real = rng.random() < 0.12
    number = Parameter(names, rng.choice(["integer", "integer", "number"]) if not real else "number", notes, lambda r: r.randint(0, top) + r.randint(1, 9) / 10 if real else r.randint(2, top))
    return number, [f"{{}} {unit}", f"{{}} {unit}", f"with {{}} {unit}", f"for {{}} {unit}", f"{{}} {unit} of it", f"about {{}} {unit}", f"by {{}} {unit}"]


def receiver(rng: Random) -> Told:
    link, notes = rng.choice(PEOPLE)
    role = rng.choice(["recipient", "person", "friend", "customer", "who", "name", "colleague", "child", "owner"])
    return Parameter(f"({role})", "string", f"({notes}|The {role}|Name of the {role})", rng.choice([words.name, words.name, person])), [f"{link} {{}}"]


def moment(rng: Random) -> Told:
    kind = rng.random()
    if kind < 0.5:
        return Parameter("(weekday|day|date|when|start|due)", "string", "(On which day|The day|First day|Which day|When)", lambda r: r.choice(words.DAYS)), rng.choice([["on {}"], ["on {}"], ["by {}"], ["from {} on", "starting {}", "starting on {}"], ["next {}"]])
    if kind < 0.85:
        return Parameter("(hour|hour|time|at|start_hour)", "integer", "(Full hour|Hour of the day|The hour|At what hour|0 to 23)", lambda r: r.randint(1, 23)), ["at {}", "at {} o'clock", "from {} on", "at {}"]
    return Parameter("(month|month|when)", "string", "(The month|Which month|In which month)", lambda r: r.choice(words.MONTHS)), ["in {}", "next {}", "at the end of {}"]


def numbered(rng: Random) -> Told:
    label = rng.choice(LABELS)
    return Parameter(f"({label})", rng.choice(["integer", "integer", "number"]), f"(The {label}|{label.capitalize()}|Which {label}|New {label})", lambda r: r.randint(1, r.choice([9, 20, 99]))), [f"at {label} {{}}", f"on {label} {{}}", f"to {label} {{}}", f", {label} {{}},", f"with {label} {{}}"]


def coloured(rng: Random) -> Told:
    what = rng.choice(["color", "colour", "paint", "shade", "color_name"])
    return Parameter(f"({what})", "string", f"(The {what}|Which color|Color of it|Color)", lambda r: r.choice(words.COLORS)), ["in {}", "in {}", "with {} paint", "and it should be {}"]


def mode(rng: Random) -> Told:
    label = rng.choice(["mode", "program", "style", "size", "quality", "type", "plan", "format"])
    values = rng.choice(["small medium large", "eco normal strong", "quick careful", "day night", "basic plus premium", "thin thick", "round square oval", "left middle right", " ".join(rng.sample(words.NOUNS, 3)), " ".join(rng.sample(words.ADJECTIVES, 4))])
    return choice(f"({label})", values, f"(The {label}|Which {label}|How|{label.capitalize()})"), [f"in {{}} {label}", f"with the {{}} {label}", f"{label} {{}}", f", {{}} {label},", f"on {{}}"]


def yes_no(rng: Random) -> Told:
    noun, verb = rng.choice(words.NOUNS), rng.choice(VERBS)
    kind = rng.random()
    if kind < 0.6:
        return flag(f"({noun}|with_{noun})", f"(With a {noun}|Whether it has a {noun}|{noun.capitalize()} or not)", f"(with a {noun}|and a {noun}|we need a {noun} too|plus a {noun})", f"(without a {noun}|no {noun}|we need no {noun}|but not the {noun})"), ["{}"]
    if kind < 0.8:
        return flag(f"({verb}|{verb}_it|{participle(verb)})", f"({verb.capitalize()} it too|Whether to {verb} it|{participle(verb).capitalize()})", f"(and {verb} it|and have it {participle(verb)}|{participle(verb)} please)", f"(but do not {verb} it|not {participle(verb)}|without having it {participle(verb)})"), ["{}"]
    one, other = rng.choice([("urgent", "not urgent"), ("fast", "slow"), ("return", "one way only"), ("public", "not public"), ("loud", "quiet"), ("insured", "not insured"), ("private", "not private")])
    return flag(f"({one}|is_{one})", f"(Whether it is {one}|{one.capitalize()} or not|{one.capitalize()})", f"(, {one},|and {one}|it is {one})", f"(, {other},|and {other}|it is {other})"), ["{}"]


MORE: list[tuple[float, Callable[..., Told]]] = [(34, quantity), (16, receiver), (16, moment), (9, numbered), (7, coloured), (9, mode), (9, yes_no)]


def sentence(order: list[str], verb: str, thing: str, noun: str, rng: Random) -> str:
    """One request: the verb, what it is about, and the rest in any order."""
    rest = " ".join(order)
    done = participle(verb)
    frames = [f"{CAN}{verb} {thing} {rest}"] * 6 + [f"{thing} {rest}, {verb} it", f"{thing} {rest}", f"i want {thing} {done} {rest}", f"{thing} should be {done} {rest}", f"we need {thing} {done} {rest}", f"have {thing} {done} {rest}", f"it is time to {verb} {thing} {rest}", f"{verb} {thing} {rest}"]
    if order:
        frames += [f"{order[0]}, {verb} {thing} {' '.join(order[1:])}", f"{verb} {rest} {thing}" if "{1} " in order[0] and not order[0].startswith(("with", "for", "by")) else f"i need {thing} {rest}", f"{rest} for {thing}" if not rest.startswith(("for", "to", "with")) else f"{thing}: {rest}", f"(can|could|would) you {verb} {thing} {rest}?", f"i would like {thing} {rest}"]
    return rng.choice(frames)


def said_so(parameters: list[Told], verb: str, noun: str, rng: Random) -> str:
    thing = rng.choice(parameters[0][1]).replace("{}", "{0}")
    rest = [rng.choice(says).replace("{}", f"{{{i}}}") for i, (parameter, says) in enumerate(parameters) if i and not (parameter.optional and rng.random() < 0.6)]
    rng.shuffle(rest)
    text = " ".join(sentence(rest, verb, thing, noun, rng).replace(" ,", ",").split()).strip(", ")
    tail = rng.choice(TAILS) if not text.endswith("?") else ""
    return (rng.choice(LEADS) + text + tail).replace(",,", ",").replace(",.", ".")


def area_of(verb: str, noun: str, parameters: list[Told], asks: list[str], rng: Random) -> Area:
    name = rng.choice([f"{verb}_{noun}"] * 5 + [f"{noun}_{verb}", verb + noun.capitalize(), f"{verb}-{noun}"])
    a = article(noun)
    notes = f"{verb.capitalize()} {rng.choice([a, a, 'the', 'one'])} {noun}" + rng.choice(["", "", "", ".", " for the user", " of the house", " as the user wants it"])
    return Area(name, notes, [parameter for parameter, _ in parameters], asks, f"{verb} {noun}", f"{verb} the {noun}")


def stated(rng: Random) -> Area:
    """The verb tells the state."""
    noun, states = rng.choice(HEADS), rng.choice(STATES)
    thing, says = headed(noun, rng)
    label = rng.choice(["state", "position", "status", "how", "action"])
    state = Parameter(f"({label}|{label}|state)", "string", f"(The {label}|How|New state|What to do)", lambda r: r.choice(list(states)), "|".join(states), synonyms={value: [verb] for value, verb in states.items()}, otherwise=1)
    asks = [f"(can you |could you |please |would you |ok, |){{1}} {rng.choice(says).replace('{}', '{0}')}{rng.choice(['', '', '.', ' please', ' pls', ' now'])}" for _ in range(3)]
    verb = rng.choice(["set", "adjust", "change", "move", "control"])
    return area_of(verb, noun, [(thing, says), (state, [])], asks, rng)


def switched(rng: Random) -> Area:
    """The verb tells yes or no."""
    noun = rng.choice(HEADS)
    thing, says = headed(noun, rng)
    label, does, undoes = rng.choice(SWITCHED)
    whether = flag(f"({label}|{label}|is_{label}|{label}_or_not)", f"(Whether it is {label}|{label.capitalize()} or not|{label.capitalize()}|True for {label})", f"({does})", f"({undoes})")
    asks = [f"(can you |could you |please |would you |ok, |||){{1}} {rng.choice(says).replace('{}', '{0}')}{rng.choice(TAILS)}" for _ in range(3)]
    return area_of(rng.choice(["set", "switch", "change", "control", "handle"]), noun, [(thing, says), (whether, [])], asks, rng)


def complaint(rng: Random) -> Area:
    noun = rng.choice(HEADS)
    wrong, verb = rng.choice(WRONGS)
    if rng.random() < 0.4:
        fault, verb = rng.choice(FAULTS), "repair"
        kind, what, _ = some_kind(rng)
        return area_of(verb, kind, [(what, [])], [f"my {{0}} has a {fault}, (please |can you |){verb} it", f"the {{0}} got a {fault}. i want it {participle(verb)}", f"(oh no, |)a {fault} in the {{0}}! {verb} it (please|)"], rng)
    thing, says = headed(noun, rng)
    thing_said = rng.choice(says).replace("{}", "{0}")
    return area_of(verb, noun, [(thing, says)], [f"{thing_said} is {wrong} again, {verb} it{rng.choice(TAILS)}", f"{thing_said} looks {wrong}. (can you|please) {verb} it", f"(i see that |){thing_said} is so {wrong}, get it {participle(verb)}"], rng)


def two_numbers(rng: Random) -> Area:
    """Only the units tell which number is which."""
    first, said = quantity(rng)
    unit = said[0].split()[1]
    second, other_said = quantity(rng, unit + UNITS[unit])
    other = other_said[0].split()[1]
    verb, noun = rng.choice(["note", "log", "record", "enter", "save", "track", "plan", "order", "set"]), rng.choice([*HEADS, "trip", "meal", "work", "match", "race", "lesson", "harvest", "sale"])
    a = article(noun)
    did, did_too = rng.sample("had used sold counted made got spent took did found".split(), 2)
    asks = [f"{verb} {{0}} {unit} and {{1}} {other}", f"{{1}} {other} and {{0}} {unit}, {verb} that", f"i {did} {{0}} {unit} and {did_too} {{1}} {other}, {verb} it", f"i {did} {{1}} {other} and {did_too} {{0}} {unit}. please {verb} that", f"{a} {noun} with {{0}} {unit} and {{1}} {other}", f"{a} {noun} with {{1}} {other}, {{0}} {unit} each", f"{verb} {a} {noun} of {{0}} {unit} for {{1}} {other}",
            f"it is {{0}} {unit} and {{1}} {other}, {verb} it", f"we have {{1}} {other} and {{0}} {unit}, {verb} that", f"{verb} {{1}} {other} with {{0}} {unit} each", f"{{0}} {unit} each for {{1}} {other}, please {verb} it", f"there are {{0}} {unit} for {{1}} {other}. {verb} that"]
    return area_of(verb, noun, [(first, []), (second, [])], [ask + rng.choice(TAILS) for ask in rng.sample(asks, 3)], rng)


def with_message(rng: Random) -> Area:
    verb, link = rng.choice([("tell", "that"), ("inform", "that"), ("remind", "that"), ("text", "that"), ("let", "know that"), ("write", "that")])
    role = rng.choice(["uncle", "boss", "doctor", "tenant", "coach", "landlord", "cook", "driver", "teacher", "team", "guest", "aunt"])
    who = Parameter(f"({role}|name|who|to)", "string", f"(Name of the {role}|Which {role}|Who)", words.name)
    what = Parameter("(message|text|news|what|note)", "string", "(What to say|The message|The news|The text)", message)
    asks = [f"{verb} {{0}} {link} {{1}}", f"(please |can you |){verb} my {role} {{0}} {link} {{1}}", f"{verb} the {role} {{0}}: {{1}}"]
    return area_of({"let": "notify"}.get(verb, verb), role, [(who, []), (what, [])], asks, rng)


def worded_area(rng: Random) -> Area:
    kind = rng.random()
    if kind < 0.09:
        return stated(rng)
    if kind < 0.16:
        return switched(rng)
    if kind < 0.26:
        return complaint(rng)
    if kind < 0.4:
        return two_numbers(rng)
    if kind < 0.45:
        return with_message(rng)
    verb = rng.choice(VERBS)
    if rng.random() < 0.35:
        noun, what, says = some_kind(rng)
    else:
        noun = rng.choice(HEADS)
        what, says = headed(noun, rng)
    told: list[Told] = [(what, says)]
    makers = dict.fromkeys(rng.choices([make for _, make in MORE], [often for often, _ in MORE], k=rng.choices([0, 1, 2], [18, 52, 30])[0]))
    told += [added for make in makers if (added := make(rng))[0].names != what.names]
    if len(told) > 1 and told[-1][0].kind == "boolean" and rng.random() < 0.7:
        parameter, said = told[-1]
        told[-1] = Parameter(parameter.names, parameter.kind, parameter.descriptions, parameter.draw, said=parameter.said, optional=True), said
    return area_of(verb, noun, told, [said_so(told, verb, noun, rng) for _ in range(3)], rng)


def worded_family(rng: Random, count: int) -> list[Area]:
    """Functions of other nouns and verbs, as people offer them together."""
    areas: list[Area] = []
    while len(areas) < count:
        area = worded_area(rng)
        if all(not set(area.topic.split()) & set(other.topic.split()) for other in areas):
            areas.append(area)
    return areas
