"""Values that users of tools name: towns, people, times, texts, codes and many more, known and made up."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from data import words
from grammar import expand

Value = str | int | float | bool | list[str] | list[int]


def clock(rng: Random) -> str:
    return rng.choice([f"{rng.randint(0, 23)}:{rng.choice(['00', '15', '30', '45', '20', '05'])}", f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}", f"{rng.randint(1, 12)} {rng.choice(['am', 'pm'])}", f"{rng.randint(1, 12)}{rng.choice(['am', 'pm'])}", f"{rng.randint(1, 12)}:{rng.choice(['00', '15', '30', '45'])} {rng.choice(['am', 'pm'])}", rng.choice(["noon", "midnight", "7 o'clock", "8 o'clock"])])


def full_date(rng: Random) -> str:
    month = rng.choice(words.MONTHS)
    day = rng.randint(1, 28)
    return rng.choice([f"{month} {day}", f"{month} {day}", f"{day} {month}", f"20{rng.randint(20, 39)}-{rng.randint(1, 12):02}-{day:02}", f"20{rng.randint(20, 39)}-{rng.randint(1, 12):02}-{day:02}", f"{day}.{rng.randint(1, 12)}.20{rng.randint(20, 39)}"])


def date(rng: Random) -> str:
    return rng.choice([rng.choice(words.DAYS), rng.choice(["today", "tomorrow", "tomorrow", "tonight", f"next {rng.choice(words.DAYS)}", f"{rng.choice(words.DAYS)} morning"]), full_date(rng), full_date(rng)])


def email(rng: Random) -> str:
    name = words.name(rng).lower()
    return f"{rng.choice([name, name, name + '.' + words.name(rng).lower(), words.noun(rng)])}@{rng.choice([words.noun(rng), 'example', 'mail'])}.{rng.choice(['com', 'org', 'net', 'de', 'io', 'co.uk'])}"


def two_words(rng: Random, kinds: str) -> str:
    """A name such as people give to streets, ships and plays: two words, now and then one or three."""
    first = rng.choice([words.made_up(rng), rng.choice(words.NOUNS), rng.choice(words.NOUNS), rng.choice(words.ADJECTIVES), words.name(rng)]).capitalize()
    length = rng.random()
    if length < 0.12:
        return first
    middle = rng.choice([*words.ADJECTIVES, *words.NOUNS]).capitalize() + " " if length > 0.92 else ""
    return f"{first} {middle}{rng.choice(kinds.split())}"


def person(rng: Random) -> str:
    kind = rng.random()
    if kind < 0.32:
        return f"{words.name(rng)} {words.name(rng)}"
    if kind < 0.38:
        return f"{rng.choice(['Mr', 'Mrs', 'Ms', 'Dr', 'aunt', 'uncle'])} {words.name(rng)}"
    if kind < 0.42:
        return f"my {rng.choice('mother father sister brother boss wife husband friend neighbor teacher'.split())}" if rng.random() < 0.4 else rng.choice(["mom", "dad", "grandma", "grandpa"])
    return words.name(rng)


def town(rng: Random) -> str:
    return two_words(rng, "Shore Falls Bay Hill Springs Ford Creek") if rng.random() < 0.15 else words.city(rng)


def object_named(rng: Random) -> str:
    return f"{rng.choice(words.ADJECTIVES)} {words.noun(rng, 0.2)}" if rng.random() < 0.35 else words.noun(rng)


def capitalized(text: str) -> str:
    return " ".join(part.capitalize() for part in text.split())


def title(rng: Random) -> str:
    """Of a song, a film or a book."""
    kind = rng.random()
    if kind < 0.3:
        return capitalized(words.phrase(rng, 3))
    if kind < 0.5:
        return words.phrase(rng, 3)
    noun, other, adjective = rng.choice(words.NOUNS), words.noun(rng), rng.choice(words.ADJECTIVES)
    return rng.choice([f"The {adjective} {noun}", f"The {noun} and the {other}", f"{adjective} {noun}s", f"{noun.capitalize()} of {other.capitalize()}", f"My {noun.capitalize()}", f"the last {noun}", f"{adjective.capitalize()} {noun.capitalize()}", f"A {noun} for {words.name(rng)}"])


SENTENCES = """
i will be [a bit|ten minutes] late|dinner is ready|the meeting (starts|begins) at (noon|nine|ten)|i am on my way|see you (tomorrow|later|on Friday|at the station)|happy birthday|good luck with the (exam|test|game)|please call me back
i love you|thanks for the (help|flowers|book|nice evening)|we have no (milk|bread|eggs) (left|at home)|the (train|bus|plane) is late|i am stuck in traffic|can you pick up the kids[ from school]|do not forget the keys|the door is open
where is the station|how are you|good morning|good night|the {noun} is (broken|ready|{adjective})|the {noun} was {adjective}|i (lost|found|sold|bought) the {noun}|bring the {adjective} {noun}|my {noun} needs a new {other}|we meet at the {noun}
the {noun} is in the {other}|the (code|number|password) for the {noun} is {number}|{name} is (sick|coming|waiting|here|at home)|tell {name} that the {noun} is (ready|here|gone)|the party (starts|is) on {day}|i like the {adjective} {noun}|all is well
the report is (done|finished|late)|i cannot come today|let us have lunch on {day}|the price is {number} euros|your order is ready|the window in the {noun} is open|it is raining here|where are you|i am at the {noun}|we need {number} more {noun}s
the {adjective} {noun} is for {name}|{name} and {name} are friends|call {name} about the {noun}|see you at {number}|meeting moved to {day}|the answer is {number}|room {number} is free now|i miss you|have a nice day|what time is it|hello world|hello everyone
""".strip().replace("\n", "|")


def outer_split(text: str) -> list[str]:
    """Split at bars that stand in no bracket."""
    parts, depth, start = [], 0, 0
    for i, char in enumerate(text):
        depth += (char in "([") - (char in ")]")
        if char == "|" and not depth:
            parts.append(text[start:i])
            start = i + 1
    return [*parts, text[start:]]


MESSAGES = outer_split(SENTENCES)
TODOS = outer_split("""
buy (milk|bread|a present|new shoes|a {noun}|the {noun})|water the (plants|flowers|{noun})|call (the dentist|the bank|my mother|{name})|pay the (rent|bill|{noun})|clean the (kitchen|car|{noun})|feed the (cat|dog|{noun})|take out the trash|write to {name}
fix the {noun}|(wash|paint|sell|pack|repair|check|move) the {adjective} {noun}|(visit|meet|thank|ask) {name}|do the (homework|dishes|laundry)|send the {noun} to {name}|bring back the {noun}|print the {noun}|book the {noun}|learn {number} words|(fill|empty) the {noun}
turn off the (stove|oven|{noun})|read the {adjective} book|talk to {name} about the {noun}|walk the dog|get {number} {noun}s|finish the report|renew my passport|cut the grass|charge the {noun}|go to the (doctor|bank|post office|{noun})
""".strip().replace("\n", "|"))
EVENTS = "dinner with {name}|lunch with {name}|meeting with {name}|team meeting|dentist|doctor's appointment|{name}'s birthday|yoga class|birthday party|job interview|football training|piano lesson|parents' evening|budget review|project {word}|{word} workshop|{adjective} {noun} party|the {noun} meeting|{noun} {other}|{Noun} Night|{Word} Conference|summer party|chess club|wedding of {name}".split("|")
PROBLEMS = outer_split("""
the (printer|{noun}) does not work|the {noun} is (broken|slow|missing|too {adjective})|login fails|the page (is blank|does not load)|the {noun} button does nothing|no sound from the {noun}|crash on start|the app (freezes|crashes)|wrong {noun} in the {other}
the screen stays black|cannot open the {noun}|the {noun} shows the wrong {other}|error {number} at start|the {word} service is down|the {noun} makes {adjective} noises|mail does not arrive
""".strip().replace("\n", "|"))
COMMITS = outer_split("fix the {noun}[ bug]|add {noun} tests|(update|remove|rename) the {noun}|make {noun} faster|first version|clean up|fix typo in {word}|add {word} to {noun}|bump version to {number}|new {noun} page|handle empty {noun}")
IMAGES = outer_split("a {adjective} {noun}|a {noun} on a {other}|a {noun} and a {other}|two {noun}s in the (snow|rain|sun)|a {adjective} {noun} in a {other}|a (cat|dog|robot|llama) with a {noun}|a {noun} under a {adjective} sky|the {noun} at night")


def fill(pattern: str, rng: Random) -> str:
    text = expand(pattern, rng)
    if "{" not in text:
        return text
    noun, word = words.noun(rng, 0.2), words.word(rng)
    for name, value in (("noun", noun), ("other", words.noun(rng, 0.2)), ("adjective", rng.choice(words.ADJECTIVES)), ("number", str(words.number(rng))), ("day", rng.choice(words.DAYS)), ("word", word), ("Noun", noun.capitalize()), ("Word", word.capitalize())):
        text = text.replace("{" + name + "}", value)
    while "{name}" in text:
        text = text.replace("{name}", words.name(rng), 1)
    return text


def filled(patterns: list[str]) -> Callable[[Random], str]:
    return lambda rng: fill(rng.choice(patterns), rng)


def message(rng: Random) -> str:
    """A free text of up to a dozen words."""
    kind = rng.random()
    if kind < 0.2:
        return words.phrase(rng, 4)
    text = fill(rng.choice(MESSAGES), rng)
    if kind < 0.3:
        text += rng.choice([", ", " and "]) + fill(rng.choice(MESSAGES), rng)
    return text[:1].upper() + text[1:] if rng.random() < 0.3 else text


def listed(known: str, share: float = 0.4) -> Callable[[Random], str]:
    """One of the known ones, or with a certain share any thing."""
    items = known.split(",")
    return lambda rng: object_named(rng) if rng.random() < share else rng.choice(items)


def file_of(endings: str) -> Callable[[Random], str]:
    def draw(rng: Random) -> str:
        stem = rng.choice([words.noun(rng), words.noun(rng), f"{words.noun(rng)}_{rng.choice(words.NOUNS)}", f"{words.noun(rng)}{rng.randint(1, 99)}", f"{words.noun(rng)}-{words.noun(rng)}"])
        folder = rng.choice(["", "", "", f"{words.noun(rng)}/", f"/home/{words.name(rng).lower()}/", "src/"])
        return f"{folder}{stem}.{rng.choice(endings.split())}"

    return draw


def url(rng: Random) -> str:
    return rng.choice(["https://", "https://www.", "http://", "", "www."]) + domain(rng) + rng.choice(["", "", f"/{words.noun(rng)}", f"/{words.noun(rng)}/{rng.randint(1, 999)}"])


def domain(rng: Random) -> str:
    return f"{rng.choice(['', '', 'api.', 'shop.', 'my'])}{words.noun(rng)}.{rng.choice(['com', 'org', 'net', 'de', 'io'])}"


def letters(rng: Random, low: int, high: int) -> str:
    return "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(rng.randint(low, high)))


def expression(rng: Random) -> str:
    a, b, c = rng.randint(2, 99), rng.randint(2, 99), rng.randint(2, 20)
    return rng.choice([f"{a} + {b}", f"{a} * {b}", f"{a} - {c}", f"{a}+{b}", f"{a}*{b}", f"{a} / {c}", f"({a} + {b}) * {c}", f"{a} * {b} + {c}", f"{a} + {b} + {c}", f"{a}.5 * {c}"])


def phone(rng: Random) -> str:
    return rng.choice([f"0{rng.randint(100, 999)} {rng.randint(10000, 999999)}", f"555-{rng.randint(1000, 9999)}", f"+{rng.randint(1, 99)} {rng.randint(100, 999)} {rng.randint(1000, 9999)}", str(rng.randint(100000, 9999999))])


COUNTRIES = "France Germany Spain Italy Japan China India Brazil Peru Chile Canada Mexico Kenya Egypt Norway Sweden Finland Poland Greece Turkey Ireland Portugal Austria Denmark Cuba Vietnam Thailand Iceland".split()
LANGUAGES = "English German French Spanish Italian Chinese Japanese Polish Dutch Greek Turkish Russian Korean Arabic Swedish Hindi Latin Danish".split()
ROOMS = ["kitchen", "bedroom", "garage", "office", "hall", "bathroom", "garden", "basement", "attic", "living room", "dining room", "kids room", "guest room", "hallway", "library", "studio"]
Drawer = Callable[[Random], str]

DRAW: dict[str, Drawer] = {
    "town": town, "person": person, "email": email, "msg": message, "todo": filled(TODOS), "event": filled(EVENTS), "problem": filled(PROBLEMS), "commitmsg": filled(COMMITS), "imageprompt": filled(IMAGES),
    "country": lambda rng: words.made_up(rng).capitalize() if rng.random() < 0.25 else rng.choice(COUNTRIES), "song": title, "film": title, "book": title, "time": clock, "date": date, "fulldate": full_date,
    "query": lambda rng: rng.choice([words.phrase(rng, 4), object_named(rng), f"{rng.choice(['best', 'cheap', 'new', 'old', 'how to fix a', 'history of', 'pictures of'])} {words.noun(rng)}", f"{object_named(rng)} near {town(rng)}"]),
    "subject": lambda rng: rng.choice([f"the {words.noun(rng)}", f"{words.noun(rng)} {words.noun(rng)}", words.phrase(rng, 3), "the rent", "lunch", "the tickets"]),
    "item": object_named, "food": listed("milk,bread,eggs,rice,cheese,tomatoes,onions,carrots,butter,sugar,flour,chicken,apples,potatoes,green beans,dark chocolate,olive oil,pasta,salt,peanut butter", 0.25),
    "dish": listed("pancakes,lasagna,tomato soup,apple pie,chicken curry,sushi,paella,goulash,pizza,potato salad,fried rice,lentil stew,cheese cake,ramen,tacos,spaghetti", 0.3),
    "animal": listed("lion,tiger,elephant,giraffe,penguin,zebra,monkey,red panda,polar bear,flamingo,otter,lemur,rhino,hippo,sea lion,parrot,snake", 0.2), "plantname": listed("rose,cactus,orchid,fern,ivy,basil,palm,tomato plant,lavender,tulip,aloe,lemon tree,bonsai", 0.25),
    "petname": lambda rng: rng.choice([words.name(rng), words.name(rng), rng.choice(words.NOUNS).capitalize(), "Bello", "Rex", "Luna", "Mimi", "Felix"]),
    "medicine": lambda rng: rng.choice(["aspirin", "vitamin C", "iron pills", "cough syrup", "my blue pills", "eye drops", words.made_up(rng), words.made_up(rng).capitalize()]),
    "file": file_of("txt md csv json log py pdf docx html xml yaml"), "codefile": file_of("py js ts go rs c java rb"), "imagefile": file_of("png jpg jpeg gif webp"),
    "folder": lambda rng: rng.choice([f"/home/{words.name(rng).lower()}", f"{words.noun(rng)}/", f"/{words.noun(rng)}/{words.noun(rng)}", words.noun(rng), "src", "/tmp", f"~/{words.noun(rng)}"]),
    "url": url, "domain": domain, "code": words.code, "color": lambda rng: rng.choice([*words.COLORS, "light blue", "dark green", "warm white"]), "weekday": lambda rng: rng.choice(words.DAYS), "month": lambda rng: rng.choice(words.MONTHS),
    "room": lambda rng: words.noun(rng) if rng.random() < 0.15 else rng.choice(ROOMS), "lang": lambda rng: words.made_up(rng).capitalize() if rng.random() < 0.1 else rng.choice(LANGUAGES),
    "cur": lambda rng: rng.choice("USD EUR GBP JPY CHF SEK PLN INR dollars euros pounds yen francs".split()),
    "company": lambda rng: rng.choice([words.name(rng), two_words(rng, "Systems Foods Labs Motors Group Bank Air"), f"{words.name(rng)} Inc", rng.choice(words.NOUNS).capitalize() + "soft"]),
    "street": lambda rng: rng.choice([two_words(rng, "Street Road Lane Square Avenue Park Station Bridge"), f"{rng.randint(1, 199)} {two_words(rng, 'Street Road Lane Avenue')}", f"{two_words(rng, 'Street Road Lane')} {rng.randint(1, 99)}", town(rng)]),
    "restaurant": lambda rng: rng.choice([words.name(rng), two_words(rng, "Tavern House Grill Kitchen Cafe Corner Garden"), f"{words.name(rng)}'s"]), "museum": lambda rng: two_words(rng, "Museum Gallery House Collection"),
    "host": lambda rng: rng.choice([f"{rng.choice(['web', 'db', 'mail', 'app', 'cache', words.noun(rng)])}{rng.choice(['', '-'])}{rng.randint(1, 99)}", words.noun(rng), domain(rng), f"{words.noun(rng)}-server"]),
    "service": lambda rng: rng.choice(["nginx", "mail", "postgres", "redis", "backup", "billing", f"{words.noun(rng)}-service", words.noun(rng), words.noun(rng)]),
    "branch": lambda rng: rng.choice(["main", "dev", "master", f"feature/{words.noun(rng)}", f"fix-{words.noun(rng)}", f"release-{rng.randint(1, 9)}.{rng.randint(0, 9)}", words.noun(rng)]),
    "repo": lambda rng: rng.choice([words.noun(rng), f"{words.noun(rng)}-{words.noun(rng)}", f"{words.name(rng).lower()}/{words.noun(rng)}", f"{words.noun(rng)}js"]), "version": lambda rng: f"{rng.randint(0, 9)}.{rng.randint(0, 20)}.{rng.randint(0, 9)}",
    "table": lambda rng: rng.choice([words.noun(rng) + "s", f"{words.noun(rng)}_{rng.choice(words.NOUNS)}", "users", "orders", "customers", words.noun(rng)]), "ip": lambda rng: ".".join(str(rng.randint(0, 255)) for _ in range(4)),
    "command": lambda rng: rng.choice(["ls", "ls -la", "df -h", "uptime", "whoami", "git status", "npm test", "make all", f"cat {words.noun(rng)}.txt", f"rm {words.noun(rng)}.log", f"mkdir {words.noun(rng)}", f"ping {domain(rng)}", f"python3 {words.noun(rng)}.py"]),
    "word": lambda rng: words.word(rng), "noun": lambda rng: words.noun(rng), "phone": phone, "username": lambda rng: rng.choice([words.name(rng).lower(), f"{words.noun(rng)}{rng.randint(1, 99)}", f"{words.name(rng).lower()}_{words.noun(rng)}", f"@{words.noun(rng)}"]),
    "coupon": lambda rng: rng.choice([f"{letters(rng, 3, 6)}{rng.randint(1, 99)}", letters(rng, 4, 7), f"{rng.choice(words.NOUNS).upper()}{rng.randint(5, 50)}"]), "ticker": lambda rng: rng.choice([letters(rng, 2, 4), words.name(rng)]),
    "digits4": lambda rng: str(rng.randint(1000, 9999)), "flightno": lambda rng: f"{letters(rng, 2, 2)}{rng.choice(['', ' '])}{rng.randint(10, 9999)}", "gate": lambda rng: f"{rng.choice('ABCDEF')}{rng.randint(1, 60)}",
    "plate": lambda rng: f"{letters(rng, 1, 3)}{rng.choice(['-', ' '])}{letters(rng, 1, 2)} {rng.randint(1, 9999)}", "classname": lambda rng: f"{rng.randint(1, 12)}{rng.choice('abcd')}", "roomname": lambda rng: rng.choice([f"{rng.choice('ABCD')}{rng.randint(1, 300)}", words.noun(rng).capitalize(), two_words(rng, "Room Hall")]),
    "subject_school": listed("math,history,physics,biology,music,art,geography,chemistry,English,French,sport,computer science", 0.12), "coursename": lambda rng: rng.choice([f"{words.noun(rng)} {rng.choice(['basics', 'course', 'class', 'workshop'])}", f"{rng.choice(LANGUAGES)} {rng.randint(1, 3)}", f"{rng.choice(['painting', 'cooking', 'yoga', 'chess', 'guitar'])} for beginners"]),
    "projectname": lambda rng: rng.choice([f"project {words.word(rng).capitalize()}", words.word(rng).capitalize(), f"the {words.noun(rng)} {rng.choice(['website', 'app', 'study', 'shop'])}"]), "job": listed("cook,driver,designer,accountant,nurse,teacher,engineer,sales manager,assistant,gardener", 0.1),
    "square": lambda rng: f"{rng.choice('abcdefgh')}{rng.randint(1, 8)}", "team": lambda rng: rng.choice([town(rng), two_words(rng, "United Tigers Bears Rovers Eagles"), f"FC {words.name(rng)}"]), "score": lambda rng: f"{rng.randint(0, 6)}:{rng.randint(0, 6)}",
    "radio": lambda rng: rng.choice([f"Radio {words.name(rng)}", f"{words.noun(rng).capitalize()} FM", f"{rng.choice(['Jazz', 'Rock', 'Classic', 'News'])} {rng.randint(1, 100)}"]), "madeplanet": lambda rng: rng.choice([words.made_up(rng).capitalize(), f"{words.made_up(rng).capitalize()} {rng.randint(1, 9)}", "Mars", "Jupiter", "Saturn", "Venus"]),
    "expression": expression, "equation": lambda rng: rng.choice([f"{rng.randint(2, 9)}x + {rng.randint(1, 20)} = {rng.randint(21, 99)}", f"x - {rng.randint(1, 30)} = {rng.randint(1, 30)}", f"{rng.randint(2, 12)}x = {rng.randint(10, 99)}"]),
}  # fmt: skip
