"""Answers that are JSON, so that constrained output has something sensible to say."""

from __future__ import annotations

import json
import re
from random import Random

from data import words
from data.json_values import KEYS, MAKERS, OPINIONS, RECORDS, Value
from data.system_prompts import short_fact
from data.texts import ARTICLE, THINGS, filled, listed, said, typed
from grammar import Exact, Exchange, draw, expand

JSON = "(json|json|JSON|JSON|a json object|valid json)"
AS_JSON = "(as|in) (json|json|JSON|json format|JSON format|json only|valid json|json notation)"
ANSWER = "(answer|reply|respond|answer me|give your answer|give the answer|return the answer|write the answer|output|tell me)"
ASK_FACT = [
    f"{{ask}} {ANSWER} {AS_JSON}[.]", f"{ANSWER} {AS_JSON}: {{ask}}", "{ask} json please[.]", "{ask} (as json|in json)[, please|.|?]", "(json|json only|in json|as json)[, please]: {ask}", "(only|just|nothing but) json, please: {ask}",
    f"{{ask}} (i need|i want|give me|i'd like) [the answer |it ]{AS_JSON}[.]", f"[please ](use|only use|write) {JSON} (for the answer|in your answer|to answer|for your reply): {{ask}}", "{ask} (format|output|output format|answer format): json", f"{{ask}} (no text, only json|json and nothing else|just the json|json object please)[.]", f"(you are an api|my program reads json|a program reads your answer)[.] {{ask}}",
]  # fmt: skip
ASK_FACT_KEYED = [
    '{ask} (answer|reply|respond) (in|as|with) json with (the key|a key|the field|the key named) ("{key}"|{key})[.]', '(answer|reply|respond) with json like {"{key}": "..."}: {ask}', '{ask} (use the format|format:|use|answer as|schema:) {"{key}": "..."}', '{ask} json with one (field|key) ("{key}"|{key})[, please][.]', '{ask} put the answer in the (field|key) ("{key}"|{key}) of a json object[.]', '(fill in|complete|fill): {"{key}": ""}. {ask}', '{ask} json key: {key}',
]  # fmt: skip
ASK_OBJECT = [
    f"(give me|write|make|create|return|show me|output|produce|build|generate|i need|i want|print) [a |some ]json [object ](with|having|for|from|of|containing) {{fields}}[.]", "(answer|reply|respond) (in|as|with) json[ only]: {fields}[.]", f"{{fields}} {AS_JSON}[.|, please|?]", "(convert|turn|transform|translate|change|rewrite|reformat|format|parse|make) this (to|into|as) json: {fields}[.]", "(put|write|pack|store|save|encode|wrap|represent|express) {fields} (in|into|as) [a ]json[ object][.]",
    "(describe|create|define) a (person|user|thing|city|pet|product|record|book|customer|order|car|recipe) with {fields}[ as json| in json][.]", "(extract|give me|collect|list) the (data|fields|values|pairs|information) as json: {fields}[.]", "to json: {fields}", "json: {fields}", "{fields} -> json", "(how does|what does) this look (in|as) json: {fields}[?]", "(as|in|to) json[, please]: {fields}", "make json (out of|from|of) (this|the following|these values|these fields): {fields}", "i have {fields}. (give me that|write it|put it|i need it) (as|in) json[.]", "here (is some data|are some fields|are the values): {fields}. (turn it|make it|convert it|put it) into json[.]",
]  # fmt: skip
ASK_ARRAY = [
    "(give me|write|make|create|return|show me|output|turn|put|convert) (these|this list|the following|the list|these {things}) (as|into|in|to) a json (array|list): {list}", "(make|build|create|write|i need) a json (array|list) (of|from|with|out of) (these {things}|the following|this|these): {list}", "{list} as a json (array|list)[.|, please|?]", "(json array|json list|to json array|array)[ please| of]: {list}", "(convert|turn|put|write) {list} (to|into|in|as) a json (array|list)[.]", "(i have|my list:|here is a list:|list:) {list}. (make it|turn it into|write it as|give it to me as) a json (array|list)[.]",
]  # fmt: skip
ASK_LIST_OBJECT = [
    '(give me|write|make|return|create) json with (the key|a key|a field) ("{key}"|{key}) (holding|for|that has|with) (this list|these {things}|the following): {list}', '(put|store|write) (these {things}|the following) (under|in|into) (the key|the field) ("{key}"|{key}) of a json object: {list}', 'json object, key {key}, values {list}', '(use|fill) {"{key}": {empty}} (with|for): {list}',
]  # fmt: skip
ASK_SOME = [
    "(name|give me|list|tell me|write|show me|i need) {n} {things} (as json|in json|as a json array|as a json list)[.]", "{n} {things} (as|in) json[, please|.]", "(a json array|a json list|json array|json list) (of|with) {n} {things}[, please|.]", "(answer|reply|respond) (in|as|with) json: (name|list|give me) {n} {things}[.]", "(make|create|write|generate) [a ]json (array|list) (of|with) {n} {things}[.]",
]  # fmt: skip
ASK_INVENT = [
    "(make up|invent|create|generate|give me|write|think of|produce|i need) (a|an example of a|some) {what} (as json|in json|as a json object)[,] with {keys}[.]", "(give me|write|make|create|generate|return|show me|i need) [a |some ](json|example json|sample json|json object) (with|having|containing|of) (the keys|the fields|keys|fields|) {keys}[.]", "(json|example json|sample json|test data)[, please]: {keys}", "(describe|invent|make up|create) a {what} as json[.] (keys|fields|use the keys|with the keys)[:] {keys}[.]", "(i need|give me) a (json example|json sample|test record|mock record) with {keys}[.]", "a {what} with {keys}, (as json|in json|json please)[.]",
]  # fmt: skip
EXTRACT = "(extract|get|read|pull|find|take|pick|collect|parse|fetch|note|give me|return|list|identify)"
ASK_EXTRACT = [
    f"{EXTRACT} (the |){{keys}} (from|out of|in) (this|the following|this text|this sentence|the text|this message|the sentence)[ as json| in json| as a json object]: {{text}}", f"{EXTRACT} (the |){{keys}} {AS_JSON}: {{text}}", "{text} (return|give me|answer with|output|write|make|reply with) [a ]json[ object] with (the keys|keys|fields|the fields|) {keys}[.]", "(convert|turn|transform|structure|parse) (this|this text|this sentence|the following) (to|into|as) json with (the keys|keys|the fields|) {keys}: {text}",
    "{text} (extract|get|find) the {keys} as json[.]", "(text|input|message|sentence|data): {text} (keys|fields|wanted|needed|output as json|json keys)[:] {keys}[.]", "(keys|fields|schema|json keys|json schema)[:] {keys}. (text|input|sentence|data): {text}", "json with {keys} (from|for|of|about): {text}", "what are the {keys} here? (answer in json|json please|reply as json)[:|.] {text}", "(i need|i want|i'd like) {keys} as json from (this|this text|the following): {text}", "(fill in|fill|complete) (this json|the json|this template|this form): {template} (from|with|using|text:) {text}", "{text} (fill in|fill|complete|answer like|use the form|use this format:|format:) {template}",
    "(use|follow|answer with|the answer must match|stick to) (this schema|the schema|this format|the format): {schema}. (text|input|sentence): {text}", "{text} (schema|format|answer in this schema|json schema|types)[:] {schema}",
]  # fmt: skip
ASK_PLAIN_EXTRACT = ["(convert|turn|transform|parse|structure) (this|this text|this sentence|the following) (to|into|as) json: {text}", "{text} (as json|to json|in json)[, please|.|?]", "(make|write|give me) json (from|of|out of) (this|this text|the following): {text}", "json: {text}", "(extract|read|parse) the (data|facts|details|information) as json: {text}"]
ASK_OPINION = ['(is this|what is the sentiment of this|sentiment|classify|rate the mood of this|judge this)[ review| text| sentence|] (positive or negative|as positive, negative or neutral|positive, negative or neutral)? json with (the key |key |)"{key}": {text}', '{text} (answer in json|reply as json|json): {"{key}": "positive" or "negative" or "neutral"}', 'sentiment as json ({key}): {text}']
ASK_SUM = ["(what is|how much is|calculate|compute|work out) {sum}? (answer|reply|respond) (in|as|with) json[.]", "{sum} as json", "(answer|reply) (in|as) json: (what is|how much is) {sum}?", 'json with key "result": {sum}']
ASK_YES = ["is {a} (larger|bigger|greater) than {b}? (answer|reply|respond) (in|as|with) json[ with true or false][.]", "(answer|reply) (in|as) json[, true or false]: is {a} (larger|bigger|greater) than {b}?"]


AN = ("a", "e", "i", "o")


def key_names(keys: list[str], rng: Random) -> str:
    """Keys as they are named in a sentence."""
    shown = [f'"{key}"' for key in keys] if rng.random() < 0.25 else keys
    return listed(shown, rng, 0.0)[0] if rng.random() < 0.3 else words.listed(shown, rng)


def type_of(value: Value) -> str:
    return "boolean" if isinstance(value, bool) else "integer" if isinstance(value, int) else "array" if isinstance(value, list) else "string"


def put(pattern: str, rng: Random, **slots: str) -> Exact:
    """A question of a pattern that may hold braces of its own."""
    frame = typed(said(pattern, rng), rng)
    for slot in ("what", "outer"):
        if slots.get(slot, "")[:1] in AN:
            frame = frame.replace("a {" + slot, "an {" + slot)
    return Exact(filled(frame, {"empty": "[...]", **slots}))


def fact(rng: Random) -> Exchange:
    ask, key = short_fact(rng)
    if rng.random() < 0.4:
        field = rng.choice([*WRAP, "capital", "color", "city", "fact", "word", "solution", words.noun(rng)])
        return Exchange(put(rng.choice(ASK_FACT_KEYED), rng, ask=ask, key=field), json.dumps({field: key}), f"JSON with {field}: {key}.")
    return Exchange(expand(rng.choice(ASK_FACT), rng, {"ask": ask}), json.dumps({"answer": key}), f"JSON: {key}.")


def fields(rng: Random) -> Exchange:
    """An object of the pairs that are given."""
    data: dict[str, Value] = {}
    for _ in range(rng.randint(1, 5)):
        kind = rng.random()
        if kind < 0.55:
            key = rng.choice(list(MAKERS))
            data[said(KEYS[key], rng)] = MAKERS[key](rng)
        elif kind < 0.65:
            data[rng.choice(["active", "is_open", "ready", "done", "paid", "new", "visible", "has_pet", "admin"])] = rng.random() < 0.5
        else:
            data[words.noun(rng)] = rng.choice([words.word(rng), words.number(rng), words.name(rng)])
    style = rng.choice(["{k} {v}", "{k} {v}", "{k}: {v}", "{k}: {v}", "{k} = {v}", "{k}={v}", "the {k} {v}", "{k} is {v}"])
    pairs = [style.replace("{k}", key).replace("{v}", str(value).lower() if isinstance(value, bool) else str(value)) for key, value in data.items()]
    between = rng.choices([", ", "; ", "\n", " and ", " | "], [74, 8, 6, 8, 4])[0]
    text = between.join(pairs[:-1]) + " and " + pairs[-1] if between == ", " and len(pairs) > 1 and rng.random() < 0.4 else between.join(pairs)
    return Exchange(put(rng.choice(ASK_OBJECT), rng, fields=text), json.dumps(data), f"JSON with {', '.join(data)}.")


def some_things(rng: Random, count: int) -> tuple[str, list[Value]]:
    if rng.random() < 0.2:
        return "numbers", [words.number(rng) for _ in range(count)]
    things = rng.choice(list(THINGS)) if rng.random() < 0.6 else rng.choice(["words", "names", "things"])
    pool = THINGS.get(things, words.FIRST_NAMES if things == "names" else words.NOUNS)
    if things == "words" and rng.random() < 0.6:
        return things, [words.made_up(rng) for _ in range(count)]
    return things, rng.sample(pool, min(count, len(pool)))


def array(rng: Random) -> Exchange:
    things, items = some_things(rng, rng.randint(2, 6))
    text = listed([str(item) for item in items], rng, 0.0)[0]
    if rng.random() < 0.4:
        key = rng.choice([things, things, "items", "list", "values", "words"])
        return Exchange(put(rng.choice(ASK_LIST_OBJECT), rng, list=text, things=things, key=key), json.dumps({key: items}), f"JSON with the list {key}.")
    return Exchange(put(rng.choice(ASK_ARRAY), rng, list=text, things=things), json.dumps(items), "A JSON array.")


def some(rng: Random) -> Exchange:
    """A few things of a kind that the model chooses."""
    count = rng.randint(2, 5)
    things = rng.choice(list(THINGS))
    items = rng.sample(THINGS[things], min(count, len(THINGS[things])))
    number = str(count) if rng.random() < 0.4 else "zero one two three four five".split()[count]
    return Exchange(put(rng.choice(ASK_SOME), rng, n=number, things=things), json.dumps(items), f"A JSON array of {count} {things}.")


WHATS = {"person": "name age city job country hobby email phone", "user": "name age email country language", "pet": "name age pet color", "product": "item price color size material count", "city": "city country weather temperature", "event": "day time city name date room", "order": "code item count price name date", "customer": "name city email phone code", "employee": "name job company age city", "friend": "name age hobby city"}


def invent(rng: Random) -> Exchange:
    what = rng.choice(list(WHATS))
    slots = rng.sample(WHATS[what].split(), rng.randint(1, 4))
    data = {said(KEYS[slot], rng): MAKERS[slot](rng) for slot in slots}
    return Exchange(put(rng.choice(ASK_INVENT), rng, what=what, keys=key_names(list(data), rng)), json.dumps(data), f"JSON with {', '.join(data)}.")


SLOT = re.compile(r"\{(\w+)\}")


def record(rng: Random) -> tuple[str, dict[str, Value]]:
    """A sentence and what it says, by slot."""
    pattern = rng.choice(RECORDS)
    values = {slot: MAKERS[slot](rng) for slot in SLOT.findall(pattern)}
    return expand(pattern, rng, {slot: str(value) for slot, value in values.items()}), values


def sentence_of(text: str) -> str:
    return text if text[-1] in ".?!" else f"{text}."


def extract(rng: Random) -> Exchange:
    text, values = record(rng)
    chosen = rng.sample(list(values), rng.randint(1, len(values))) if rng.random() < 0.5 else list(values)
    plain = rng.random() < 0.2
    names = {slot: slot if plain or rng.random() < 0.5 else said(KEYS[slot], rng) for slot in chosen}
    if plain:
        data = dict(values)
        return Exchange(put(rng.choice(ASK_PLAIN_EXTRACT), rng, text=text), json.dumps(data), f"JSON with {', '.join(data)}.")
    data = {names[slot]: values[slot] for slot in chosen}
    template = json.dumps({key: {"string": "", "integer": 0}[type_of(value)] for key, value in data.items()}) if rng.random() < 0.6 else "{" + ", ".join(f'"{key}": ...' for key in data) + "}"
    kinds = {"string": rng.choice(["string", "text"]), "integer": rng.choice(["integer", "number", "int"])}
    style = rng.choice(["{k} ({t})", "{k}: {t}", '"{k}": {t}', "{k} as {t}", "{t} {k}"])
    schema = ", ".join(style.replace("{k}", key).replace("{t}", kinds[type_of(value)]) for key, value in data.items())
    question = put(rng.choice(ASK_EXTRACT), rng, text=sentence_of(text), keys=key_names(list(data), rng), template=template, schema=schema)
    return Exchange(question, json.dumps(data), f"JSON with {', '.join(f'{key}: {value}' for key, value in data.items())}.")


def opinion(rng: Random) -> tuple[str, str]:
    """A remark and what its writer feels."""
    feeling = rng.choice(["positive", "positive", "negative", "negative", "neutral"])
    text = said(f"({OPINIONS[feeling]})", rng)
    text = filled(text, {"item": rng.choice(words.NOUNS), "color": rng.choice(words.COLORS)})
    return ARTICLE.sub(lambda match: match[1][0] + "n ", text), feeling


def judged(rng: Random) -> Exchange:
    text, feeling = opinion(rng)
    key = rng.choice(["sentiment", "sentiment", "label", "mood", "class", "answer"])
    return Exchange(put(rng.choice(ASK_OPINION), rng, text=text, key=key), json.dumps({key: feeling}), f"It sounds {feeling}.")


def reckoned(rng: Random) -> Exchange:
    a, b = rng.randint(0, 20), rng.randint(0, 20)
    if rng.random() < 0.4:
        return Exchange(put(rng.choice(ASK_YES), rng, a=str(a), b=str(b)), json.dumps({"answer": a > b}), f"{a} and {b}: {'larger' if a > b else 'not larger'}.")
    pattern = rng.choice(ASK_SUM)
    key = "result" if "result" in pattern else "answer"
    return Exchange(put(pattern, rng, sum=f"{a} {rng.choice(['+', 'plus'])} {b}"), json.dumps({key: a + b}), f"{a} and {b} make {a + b}.")


def nested(rng: Random) -> Exchange:
    """An object in an object."""
    outer, inner = rng.choice([("person", "name age"), ("user", "name email"), ("address", "city country"), ("product", "item price"), ("pet", "name pet"), ("order", "code count"), ("customer", "name city"), ("event", "day time")])
    names = inner.split()
    data: dict[str, Value] = {outer: {name: MAKERS[name](rng) for name in names}}
    pairs = " and ".join(f"{name} {value}" for name, value in data[outer].items())
    if rng.random() < 0.4:
        extra = rng.choice(["color", "rating", "year", "language", "code"])
        data[extra] = MAKERS[extra](rng)
        pairs += f", and {extra} {data[extra]}"
    pattern = "(give me|write|make|create|return) (nested json|a nested json object|json|a json object) with (a|an object) {outer} (that has|with|having|of) {pairs}[.]|(nested json|json): {outer} with {pairs}[.]"
    return Exchange(put(f"({pattern})", rng, outer=outer, pairs=pairs), json.dumps(data), f"JSON with {', '.join(data)}.")


KINDS = [(22, fact), (22, fields), (11, array), (6, some), (10, invent), (20, extract), (3, judged), (4, reckoned), (4, nested)]


def exchange(rng: Random) -> Exchange:
    return draw(KINDS, rng)(rng)


LEADS = ["", "", "", "(extract|read|parse|convert|structure|analyze|process|understand)[:| this:| the data:|] ", "(what do you know about|give me the facts of|describe|summarize|what does this say|what is said here)[:| this:] ", "(data|input|text|message|note|record|entry|document|review|email): ", "(please |)(fill in the form|fill the form|extract the fields|get the details|find the details|collect the data|save this|store this)[:| from this:] "]
ENDS = ["", "", "", "", " (extract the data|extract the fields|what are the details?|please structure this|fill in the form|save that|parse this)"]
WRAP = "answer answer answer text reply response message result value name title output".split()


def constrained(rng: Random, chat: Exchange) -> tuple[str, str, list[tuple[str, bool]]]:
    """A question, a thought, and the answer as a grammar makes it: JSON whose frame is given, also where nobody spoke of JSON.

    So the thought may not speak of it either: the model would, before ordinary answers.
    """
    kind = rng.random()
    if kind < 0.2:
        return chat.question, chat.thought, [('{"', False), (json.dumps({rng.choice(WRAP): chat.answer})[2:], True)]
    if kind < 0.32:
        asked = exchange(rng)
        return asked.question, "", started(asked.answer)
    if kind < 0.62:
        return shaped(rng, chat)
    if kind < 0.7:
        ask, key = short_fact(rng)
        field = rng.choice([*WRAP, "capital", "color", "city", words.noun(rng)])
        return ask, "", framed({field: key}, rng)
    if kind < 0.76:
        text, feeling = opinion(rng)
        field = rng.choice(["sentiment", "sentiment", "label", "mood", "class", "category", "type"])
        lead = said("(|||(what is the sentiment|classify|classify this|is this good or bad|judge this|rate this|how does this sound)[:|?] )", rng)
        data: dict[str, Value] = {field: feeling}
        if rng.random() < 0.3:
            data[rng.choice(["text", "review", "input"])] = text
        return put("{lead}{text}", rng, lead=lead + " " if lead else "", text=text), "", framed(data, rng)
    text, values = record(rng)
    ask = Exact(said(rng.choice(LEADS), rng) + " " + text + " " + said(rng.choice(ENDS), rng)).strip()
    ask = Exact(ask)
    present = list(values)
    if rng.random() < 0.15:
        present.append(rng.choice([slot for slot in MAKERS if slot not in values]))
    data = {}
    for slot in rng.sample(present, rng.randint(1, len(present))):
        label = said(KEYS[slot], rng) if rng.random() < 0.93 else words.noun(rng)
        data[camel(label, rng)] = values[slot] if slot in values else 0 if isinstance(MAKERS[slot](rng), int) else "unknown"
    return ask, "", framed(data, rng)


def camel(label: str, rng: Random) -> str:
    """A key in camelCase at times."""
    first, *rest = label.split("_")
    return first + "".join(part.title() for part in rest) if rest and rng.random() < 0.4 else label


def started(answer: str) -> list[tuple[str, bool]]:
    """JSON of which a grammar gives no more than the beginning."""
    size = 2 if answer[1] == '"' else 1
    return [(answer[:size], False), (answer[size:], True)]


def framed(data: dict[str, Value], rng: Random) -> list[tuple[str, bool]]:
    """JSON of which a grammar gives the keys; at times it makes a value begin otherwise than in a free answer."""
    way = rng.random()
    parts: list[tuple[str, bool]] = []
    for i, (key, value) in enumerate(data.items()):
        quote = '"' if isinstance(value, str) else ""
        inner = json.dumps(value).strip('"') if not quote else json.dumps(value)[1:-1]
        parts.append((f'{"" if i else "{" + chr(34)}{key}', False))
        parts += [('": ', False), (quote, False)] if quote and way < 0.25 else [(f'": {quote}', True)]
        parts.append((f'{inner}{quote}{"}" if i == len(data) - 1 else ", " + chr(34)}', True))
    return parts


ASK_LIST = [
    "(name|give me|list|tell me|write|say) (some|three|two|four|a few|five|) {things}[.]", "{things}?", "(what|which) {things} do you know[?]", "i need {things}[.]", "(can you|could you) (name|list|give me) (some|three|a few) {things}?", "(show me|think of|pick|suggest|recommend|choose|find) (some|three|two|a few|) {things}[.]", "(a list|lists|examples|some examples) of {things}[, please|.]", "what are (some|good|common) {things}?", "(make|create|write|generate) a list of {things}[.]",
]


# What a schema calls its fields, also those of two words, written in either way.
FIELDS = "name age city title count items ok color size list word text first pet id type status date price total score tags email value label note kind rank unit key answer summary topic category description reason country language year day month time hobby job food phone rating mood weather temperature success error result data steps keywords names colors animals numbers".split()
PAIRS = "first name|last name|is active|has more|user id|created at|item count|total price|full name|home city|short text|next step|is open|max size|main topic|word list|is true|file name|phone number|best match|is valid|has error|due date|start time|end time|zip code|is correct|word count|short answer".split("|")
# Fields that are always of one kind.
LISTS = {"items": "words", "list": "words", "tags": "words", "keywords": "words", "steps": "words", "names": "names", "colors": "colors", "animals": "animals", "numbers": "numbers", "word_list": "words", "wordList": "words"}
WHOLE = {"count", "age", "id", "total", "score", "rank", "year", "rating", "price", "temperature", "user_id", "userId", "item_count", "itemCount", "total_price", "totalPrice", "max_size", "maxSize", "word_count", "wordCount"}
YES_NO = {"ok", "success", "error"}
BOOLEAN = ("is_", "has_", "isA", "isO", "isT", "isV", "isC", "hasM", "hasE")
# Values of a fixed set, as an enum of a schema has them, and values of a whole sentence.
ENUMS = ["low medium high", "yes no maybe", "positive negative neutral", "small medium large", "open closed", "red green blue", "todo doing done", "question answer other", "ok error", "A B C D", "true false unknown", "easy medium hard", "new used", "left right", "cat dog bird", "male female other", "spam ham", "urgent normal low"]
SENTENCES = [
    "(The|A|This) {noun} is {color}.", "(The|A) {noun} and (the|a) {other} are (here|in {city}|ready|small|new).", "{name} (lives in|comes from|likes|knows) {city}.",
    "{name} has a {color} {noun}[ and a {other}].", "This is a (short|simple|small|good) (text|answer|example|note) about a {noun}.", "I (like|see|have|know) the {noun}[ in {city}].",
    "It is a {noun}, not a {other}.", "There is a {color} {noun} in {city}, and {name} knows it.", "{name} and {friend} (talk|write|think) about a {noun}.",
]  # fmt: skip


def field_name(rng: Random) -> str:
    """A key of one word, or of two in snake_case or camelCase."""
    kind = rng.random()
    if kind < 0.55:
        return rng.choice(FIELDS)
    if kind < 0.66:
        return words.noun(rng)
    if kind < 0.7:
        return words.made_up(rng)
    pair = rng.choice(PAIRS).split() if rng.random() < 0.7 else [rng.choice(words.ADJECTIVES), rng.choice(words.NOUNS)]
    return "_".join(pair) if rng.random() < 0.5 else pair[0] + pair[1].title()


def some_sentence(rng: Random) -> str:
    slots = {"noun": rng.choice(words.NOUNS), "other": rng.choice(words.NOUNS), "color": rng.choice(words.COLORS), "city": words.city(rng), "name": words.name(rng), "friend": words.name(rng)}
    return expand(rng.choice(SENTENCES), rng, slots)


# Tokens that begin with a quote: where a string has to begin, a grammar lets each of them do it.
OPENINGS = ['"}', '"}', '",', '",', '"}}', '":', '"],', '".']


def opened(rng: Random) -> str:
    """The beginning of a string that went wrong, which is best ended soon."""
    rest = rng.choice(["", "", "}", ", ", " ", rng.choice(words.NOUNS), f", {rng.randint(1, 30)}", f", {rng.randint(1, 9)}, {rng.randint(1, 9)}", f" {rng.choice(words.NOUNS)}", some_sentence(rng), f"{rng.randint(1, 30)}}}"])
    return rng.choice(OPENINGS) + rest


def shaped(rng: Random, chat: Exchange) -> tuple[str, str, list[tuple[str, bool]]]:
    """JSON of a random shape: nested, with lists. Values fit their keys, or are words of the question, its answer, or any."""
    listing = rng.random() < 0.35
    things = rng.choice(["words", "names", "numbers", "cities", "days", *THINGS]) if rng.random() < 0.85 else rng.choice(words.NOUNS) + "s"
    question = Exact(expand(rng.choice(ASK_LIST), rng, {"things": things})) if listing else chat.question
    spoken = [word for word in (word.strip(".,?!\"'") for word in question.split()) if word]
    pool = THINGS.get(things) or {"names": words.FIRST_NAMES, "cities": words.CITIES, "days": words.DAYS}.get(things, words.NOUNS)
    parts: list[list] = []

    def emit(text: str, learned: bool) -> None:
        if parts and parts[-1][1] == learned:
            parts[-1][0] += text
        else:
            parts.append([text, learned])

    def string(text: str) -> None:
        way = rng.random()
        if way < 0.7 and parts[-1][0].endswith(" "):  # in one token with the space
            emit(json.dumps(text), True)
        else:
            parts.append([opened(rng) if way > 0.85 else '"', False])
            emit('"' if way > 0.85 else json.dumps(text)[1:], True)

    def name(key: str, first: bool) -> None:
        """A key as a grammar gives it: where it ends is for the model to see, however it began."""
        if first:
            emit('"', False)
        elif rng.random() < 0.2:
            emit(", ", True)
            parts.append(['"', False])
        else:
            emit(', "', True)
        parts.append([opened(rng)[1:] if rng.random() < 0.04 else key, False])
        emit('": ', True)

    def number() -> str:
        return str(rng.randint(0, 99) if rng.random() < 0.8 else rng.choice([rng.randint(100, 9999), rng.randint(0, 99) / 10, -rng.randint(1, 20)]))

    def array(depth: int, of: str = "") -> None:
        kind = rng.random()
        emit("[", False)
        if kind < 0.08:
            emit("]", True)
        elif kind < 0.22 and depth < 2 and not of:
            keys = some_keys(rng.randint(1, 3))
            count = rng.randint(1, 3)
            for i in range(count):
                emit("{", False)
                fields(depth + 1, keys)
                emit(", " if i < count - 1 else "]", True)
        else:
            numbers = of == "numbers" or not of and (listing and things == "numbers" or kind < (0.27 if listing else 0.4))
            if numbers:
                items = [number() for _ in range(rng.randint(1, 5))]
            else:
                source = THINGS.get(of) or (words.FIRST_NAMES if of == "names" else pool)
                items = [json.dumps(item) for item in rng.sample(source, min(len(source), rng.randint(1, 5)))]
            emit(", ".join(items) + "]", True)

    def value(depth: int) -> None:
        kind = rng.random()
        if kind < 0.12 and depth < 2:
            emit("{", False)
            fields(depth + 1, some_keys(rng.randint(1, 3)))
        elif kind < 0.3 or listing and depth == 0 and kind < 0.8:
            array(depth)
        elif kind < 0.5:
            string(rng.choice(spoken) if spoken and rng.random() < 0.6 else rng.choice(pool))
        elif kind < 0.62:
            string(some_sentence(rng))
        elif kind < 0.72:
            string(rng.choice(rng.choice(ENUMS).split()))
        elif kind < 0.75:
            string("")
        elif kind < 0.89:
            digits = [word for word in spoken if word.isascii() and word.isdigit()]
            emit(str(int(digits[0])) if digits else number(), True)
        else:
            emit(rng.choice(["true", "false", "true", "false", "null"]), True)

    def some_keys(count: int) -> list[str]:
        return list(dict.fromkeys(field_name(rng) for _ in range(count)))

    def fields(depth: int, keys: list[str], answered: str = "") -> None:
        for i, key in enumerate(keys):
            name(key, i == 0)
            fits = rng.random() < 0.85
            if key == answered:
                string(chat.answer)
            elif key.startswith(BOOLEAN) or key in YES_NO and fits:
                emit(rng.choice(["true", "false"]), True)
            elif key in LISTS and fits:
                array(depth, "" if listing else LISTS[key])
            elif key in WHOLE and fits:
                emit(number() if key not in MAKERS else str(MAKERS[key](rng)), True)
            elif key in MAKERS and fits:
                string(str(MAKERS[key](rng)))
            else:
                value(depth)
        emit("}", True)

    keys = some_keys(rng.choice([1, 1, 2, 2, 3, 3, 4, 5, 6]))
    answered = rng.choice(WRAP) if not listing and rng.random() < 0.5 else ""
    if answered and answered not in keys:
        keys.insert(rng.randint(0, len(keys)), answered)
    emit("{", False)
    fields(0, keys[:6] if answered in ["", *keys[:6]] else [*keys[:5], answered], answered)
    return question, "" if listing else chat.thought, [(text, learned) for text, learned in parts]
