"""Functions that nobody has thought of: a verb, a noun and some parameters, described in the user's words or in others."""

from __future__ import annotations

import re
from random import Random

from data import words
from data.tools_base import CAN, Area, Parameter, joined
from data.tools_classic import AMOUNT, CITY, CODE, COLOR, DATE, ITEM, LEVEL, PERSON, ROOM, TIME, TITLE, choice, flag
from data.tools_trades import SOMEBODY
from data.tools_values import message, object_named, person, two_words

# A user may say it otherwise than the definition does.
SYNONYMS = [
    "start begin launch", "delete remove erase", "buy purchase order", "show display list", "send mail deliver", "find search locate", "make create prepare build",
    "set change adjust put", "stop end halt", "book reserve", "check inspect verify test", "open unlock", "give hand lend", "plant sow grow", "fix repair mend", "clean wash sweep",
    "save store keep", "add append include", "read open view", "play start", "close shut lock", "call phone ring", "print write", "count measure", "move carry bring", "rate review", "feed nourish",
    "hire employ", "throw toss", "choose pick select", "cut slice chop", "fill load", "hide conceal", "heat warm", "cool chill", "join connect link", "finish complete", "rent lease", "pack wrap", "lift raise", "cancel drop", "watch observe",
    "collect gather", "protect guard", "invite ask", "lower drop", "copy duplicate", "share publish", "draw sketch paint", "plan schedule", "rename relabel", "return bring", "split divide", "mix blend stir", "teach train instruct", "greet welcome", "borrow rent", "extend prolong", "shorten cut",
    "accept approve", "refuse reject decline", "explain describe", "scan read", "sort order arrange", "pause stop hold", "resume continue", "visit see", "thank praise", "dry towel", "refill fill", "replace swap exchange", "sell trade", "mark tag label", "note record log", "estimate guess",
]  # fmt: skip
NOUN_SYNONYMS = [
    "car vehicle auto", "phone telephone mobile", "picture image photo", "street road", "shop store", "house home building", "bag sack", "coat jacket", "boat ship vessel", "stone rock", "child kid", "doctor physician", "film movie", "bike bicycle", "plane aircraft", "sofa couch",
    "rug carpet", "cup mug", "letter mail", "present gift", "trip journey", "job task", "meal dish", "town city", "forest wood", "sea ocean", "garden yard", "lamp light", "screen display monitor", "engine motor", "pot pan", "rabbit bunny", "story tale", "song tune track", "ticket pass", "box crate container",
    "meeting appointment", "parcel package", "money cash", "worker employee", "customer client", "bill invoice", "error fault bug", "file document", "folder directory", "note memo", "party celebration", "teacher instructor", "student pupil", "price cost", "computer machine", "medicine drug pill",
]  # fmt: skip
UNITS = "liters cups pages guests hours grams steps rows percent euros kilometers years minutes meters degrees days people stars points seconds pieces boxes weeks tons coins bottles floors seats inches miles".split()
VERBS = """
get find set start stop check show open close create delete update add remove count list load save build clean fix move send print scan test reset rename copy share rate draw measure record
fill empty weigh sort pack wrap paint polish fold bend heat cool dry freeze cut split join mix shake stack lift lower push pull turn aim hide guard hire rent sell lend borrow return
deliver collect pick plant feed teach train greet invite warn praise sign stamp file publish rehearse tune charge refill replace mark label plan extend shorten log note
protect visit accept refuse pause resume estimate compare translate describe order assign approve archive connect cancel
""".split()
EXTRA = [CITY, PERSON, ITEM, AMOUNT, TIME, DATE, CODE, COLOR, LEVEL, ROOM, TITLE]
SHOWING = set("get find show check read list load display search locate open view inspect scan".split())
SETTING = set("set change adjust put update move".split())
PLAIN_NOUNS = [noun for noun in words.NOUNS if noun[0] not in "aeiou"]


def measured(rng: Random) -> tuple[Parameter, str]:
    """A number with its unit, which the parameter's name or its description tells."""
    unit = rng.choice(UNITS)
    names, descriptions = rng.choice([
        (f"({unit}|{unit}|number_of_{unit}|{unit}_count)", f"(How many {unit}|Number of {unit}|The {unit}|The amount)"),
        ("(amount|quantity|value|size|length|number|limit)", f"(In {unit}|The amount in {unit}|How many {unit}|Number of {unit})"),
    ])  # fmt: skip
    kind = rng.choice(["integer", "integer", "number"])
    if kind == "number":
        return Parameter(names, kind, descriptions, lambda r: r.choice([r.randint(1, 20), r.randint(1, 999), round(r.uniform(0.1, 20), 1), round(r.uniform(1, 200), 2)])), f" {unit}"
    return Parameter(names, kind, descriptions, lambda r: r.choice([r.randint(1, 20), r.randint(1, 99), r.randint(1, 999)])), f" {unit}"


def added(rng: Random) -> tuple[Parameter, str, str]:
    """One more parameter of a built area, with the words before and after its value."""
    kind = rng.random()
    if kind < 0.38:
        parameter, unit = measured(rng)
        return parameter, rng.choice(["for", "with", "of", ",", ", about", ", exactly", "by"]), unit
    if kind < 0.5:
        thing_with = rng.choice(PLAIN_NOUNS)
        return flag(f"({thing_with}|with_{thing_with}|{thing_with})", f"(Whether there is a {thing_with}|With a {thing_with} or not|The {thing_with})", f"(with a {thing_with}|with {thing_with}|and a {thing_with} too|{thing_with}: yes)", f"(without a {thing_with}|without {thing_with}|but no {thing_with}|{thing_with}: no)"), "", ""
    if kind < 0.59:
        word = rng.choice("express urgent private public loud silent fresh frozen insured secret automatic".split())
        return flag(f"({word}|is_{word})", f"(Whether it is {word}|{word.capitalize()} or not)", f"(, {word}|and make it {word}|, it is {word}|, {word}: yes)", f"(, not {word}|but it is not {word}|, {word}: no)"), "", ""
    if kind < 0.72:
        label, values = rng.choice([("size", "small medium large huge"), ("color", " ".join(rng.sample(words.COLORS, 3))), ("quality", "poor good best"), ("side", "left right middle"), ("season", "spring summer autumn winter"), ("speed", "slow normal fast"), ("level", "low medium high"), (rng.choice(["kind", "type", "material", "style"]), " ".join(rng.sample(words.NOUNS, 3)))])
        return choice(f"({label}|{label}|mode|variant)", values, f"(The {label}|Which {label}|One of them)"), rng.choice(["in", ",", "as", f", {label}"]), ""
    if kind < 0.77:
        label = rng.choice(["note", "text", "message", "comment", "reason"])
        return Parameter(f"({label}|{label}|content)", "string", f"(The {label}|What to write|Words to add)", message), rng.choice([f", {label}:", f"with the {label}", "and write"]), ""
    parameter = rng.choice(EXTRA)
    return parameter, link_word(parameter, rng), ""


def built_area(rng: Random, verb: str = "", noun: str = "", clear: bool = False) -> Area:
    """A verb, a noun and one to three parameters. Where it is `clear`, each ask has the verb."""
    verb = verb or rng.choice(VERBS)
    said = verb
    if rng.random() < 0.4 and not clear:
        verb, said = rng.sample(rng.choice(SYNONYMS).split(), 2)
    noun = noun or words.noun(rng, 0.3)
    defined = noun
    if rng.random() < 0.16 and not clear:
        noun, defined = rng.sample(rng.choice(NOUN_SYNONYMS).split(), 2)
    own = Parameter(
        f"({defined}|name|target|{defined}_name|which|kind|type)", "string", f"(The {defined}|Which {defined}|Name of the {defined}|The {defined} to {verb}|The kind of {defined})",
        rng.choice([words.name, words.word, words.code, lambda r: words.phrase(r, 2), object_named, person, lambda r: two_words(r, "Street Tavern Shore Gate House Hill Park Club Tower Bridge")]),
    )  # fmt: skip
    parameters = [rng.choice([own, own, *rng.sample(EXTRA, 3)])]
    link = rng.choice(["of", "for", "in", "from", "with", "called", "to", "at"])
    please = rng.choice([CAN, "", "(i want to|i need to|i would like to|let us|we should|time to|you should|do|help me to|it would be nice to|go and) "])
    asks = [
        please + f"{said} the {noun} {link} {{0}}", f"{said} {noun} {{0}}", please + f"{said} the {noun} {{0}}", please + f"{said} the {{0}} {noun}", please + f"{said} a {noun} {link} {{0}}",
        f"{{0}} {noun}: {said} it", f"{link} {{0}}, {said} the {noun}", f"{{0}}: {said} the {noun}", SOMEBODY + f"{said} the {noun} {link} {{0}}", f"{{0}} needs me to {said} the {noun}",
        f"(is it possible to|are you able to|would you mind to|may i ask you to) {said} the {noun} {link} {{0}}", f"the {noun} {link} {{0}}, {said} it", f"it is time to {said} the {noun} {{0}}",
        f"my {noun} is {{0}}, {said} it", f"(oh, |)i forgot to {said} the {noun} {link} {{0}}", f"(do not forget|remember) to {said} the {noun} {link} {{0}}",
    ]  # fmt: skip
    if not clear:
        asks += [f"the {noun} {link} {{0}}", f"{noun} {{0}}", f"{{0}} {noun}", f"the {noun} should be {{0}}" if verb in SETTING else f"the {noun} {{0}}"]
        if verb in SHOWING:
            asks += [f"(i want|i need|give me|i would like|show me|tell me|we need) the {noun} {link} {{0}}", f"(what is|what about|how is|where is) the {noun} {link} {{0}}"] * 2
        if verb in SETTING:
            asks += [please + f"(put|set|make|change) the {noun} {link} {{0}}"] * 2
    tails: list[str] = []
    for _ in range(rng.choices([0, 1, 2, 3], [30, 40, 24, 6])[0]):
        more, before, after = added(rng)
        vague = any(known in (AMOUNT, LEVEL) for known in (more, *parameters))
        if all(more.names != known.names and not (vague and known.kind not in ("string", "boolean") and more.kind not in ("string", "boolean")) for known in parameters):
            tails.append(f"{before} {{{len(parameters)}}}{after}")
            parameters.append(more)
    rng.shuffle(tails)
    tails.sort(key=lambda tail: parameters[int(re.findall(r"\{(\d)\}", tail)[0])].draw is message)  # a free text comes last
    asks = rng.sample(asks, 3)
    if len(tails) == 1 and rng.random() < 0.2 and tails[0][0] not in ", " and parameters[1].kind != "boolean" and parameters[1].draw is not message:
        asks = [f"{tails[0]}, {ask}[.]" for ask in asks]
    else:
        asks = [" ".join([ask, *tails]) + rng.choice(["[.]", "[.]", "[, please]", "[?]"] if not tails or parameters[-1].draw is not message else [""]) for ask in asks]
    adjective = rng.choice(words.ADJECTIVES)
    name = joined([verb, defined] if rng.random() < 0.7 else rng.choice([[defined, verb], [verb, defined, rng.choice(["info", "data", "status", "item", "tool", "service", "system"])], [verb, "the", defined], [verb, adjective, defined]]), rng)
    verbs = f"{verb.capitalize()}{'es' if verb.endswith(('sh', 'ch', 'x', 's')) else 's'}"
    description = rng.choice([
        f"{verb.capitalize()} (a|the) {defined}[.]", f"{verbs} (a|the) {defined}[.]", f"(Use this to|Can|Lets you|Helps to|Call this to) {verb} (a|the) {defined}[.]", f"{verb.capitalize()} the {defined} {link} (someone|something|it)[.]",
        f"{verb.capitalize()} (a|one|some) {defined}[ for the user| in the system| by its name][.]", f"{defined.capitalize()}: {verb} it[.]", f"{verbs} a {defined}[ when the user asks for it| and returns what came out| and tells if it worked][.]",
    ])  # fmt: skip
    return Area(name, description, parameters, asks, f"{verb} {said} {noun} {defined}", f"{said} the {noun}")


def link_word(parameter: Parameter, rng: Random) -> str:
    for known, link in ((CITY, "in"), (TIME, "at"), (DATE, "on"), (LEVEL, "to"), (AMOUNT, "with"), (COLOR, "in"), (ROOM, "in the"), (PERSON, "for")):
        if parameter is known:
            return link
    return rng.choice(["for", "with"])


def built_family(rng: Random, count: int) -> list[Area]:
    """Built areas with the same noun and other verbs, or the same verb and other nouns."""
    groups = rng.sample([group.split() for group in SYNONYMS], count)
    verbs = [rng.choice(group) for group in groups]
    if rng.random() < 0.5 and len({verb for group in groups for verb in group}) == sum(map(len, groups)):
        noun = words.noun(rng, 0.2)
        return [built_area(rng, verb, noun, clear=True) for verb in verbs]
    return [built_area(rng, verbs[0], noun, clear=True) for noun in rng.sample(words.NOUNS, count)]
