"""What a fact about the user is made of: wordings to tell and to ask it, and random values of many kinds."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from data import words
from data.facts import article
from grammar import Exact, Exchange, expand

Maker = Callable[[Random], str]


@dataclass(frozen=True)
class Fact:
    """Something to remember: ways to say it, to acknowledge it, to ask for it and to answer."""

    tells: list[str]
    reply: str
    asks: list[str]
    answer: str
    slots: dict[str, str]
    # What the question is about when nobody has told it.
    unknown: str
    # What is asked for, without the sentence around it, if it is not the slot that it seems to be.
    short: str = ""
    # The slot that holds what is asked for, and another value that it might have had.
    key: str = "value"
    guess: str = ""
    # Questions whether it is {guess}.
    checks: list[str] = field(default_factory=list)


KNOW = "(do you [still] (know|remember|recall)|can you [still] (tell me|say|recall|remember)|could you (tell me|say)|tell me|please tell me|remind me|i want to know|will you tell me|you know|do you happen to (know|remember)|i forgot|i have forgotten|i wonder|i would like to know|i am not sure|let me know|would you tell me|any idea|say|i no longer know|i don't remember|i do not remember|can you remind me|could you remind me|please remind me|i cannot recall|i'd like to know|have you any idea|refresh my memory:)"
SAY = "(say|tell me|give me|repeat|name|remind me of|recall|please say|please tell me|please give me|please repeat|let me hear|write|i need|i want|i'd like to hear|show me|state|mention|type|quickly,|help me remember|i keep forgetting|i always forget|i can't remember|i can never remember)"
EARLIER = "(earlier|before|a moment ago|at the start|just now|a while ago|some time ago|already|at the beginning|in this chat|a minute ago)"
LEAD = "(and|so|now,|ok,|well,|hey,|i told you:|i told you earlier,|i said it before,|tell me,|tell me:|quick question:|one question:|guess:|say,|remember,|let me test you:|memory test:|quiz:|a little test:|from what i told you,|based on what i said,|according to what i told you,|going by what i said,|as far as you know,|if you listened,|if you paid attention,|do you remember:|let me see if you remember:|question:|ok, now|all right,|back to me:|sorry,|one more thing:|by the way,|just checking:|you should know this:|i bet you forgot,|hm,|wait,|last question:|so tell me,|now tell me,|remind me:|out of interest,|it slipped my mind:|i am confused,|help me out:|to come back to it:|again,|once more:|for a test,|simple question:|now for you:)"
TAIL = "[ again| please| then| now|, please|, do you know|, do you remember| again, please|, remember|, can you tell|, tell me|, any idea| in fact|, according to me|, as i said| once more| according to what i said|, i forgot]"


def asking(names: str, questions: str = "", clauses: str = "") -> list[str]:
    """Wordings that ask for something by its name, with a question, or with the clause of one."""
    asks = []
    if names:
        asks += [f"(what is|what's|whats|what was|what is|what's) {names}[ again| once more| please| then| now][?]"] * 3
        asks += [
            f"[and|so|ok,|now] {names}[,] [please| again][?]", f"(and|so|then|ok,|well,) {names} (was|is)[ what|...]?", f"{SAY} {names}[ again| please| once more| now][.]",
            f"(do you [still] (know|remember|recall)|have you forgotten|did you note|can you remember|what about|how about|did you keep|did you save|do you have|have you got|do you happen to know|any idea about) {names}[?]", f"(can|could|would|will) you [please] (tell me|say|repeat|remind me of|give me|name|recall|write) {names}[?]",
            f"i (told|gave) you {names}[ {EARLIER}]. (what is it|what was it|do you remember|say it|tell me)[?]", f"(did i mention|did i tell you|have i told you|did i say) {names}[?]",
            f"what did i (say|tell you|write)[ {EARLIER}] about {names}[?]", f"what did i say {names} (is|was)[?]", f"(i forgot|i need|i want to hear|i would like to hear|i cannot remember|you should know|let us see if you know) {names}[.]",
            f"{LEAD} (what is|what was|what's) {names}[?]", f"{names}, (what was it|what is it|quick|please|do you remember|i forgot it|remind me)[?]", f"{names} (is|=|:|is...|is ___|is?|was?|equals what)", f"(complete|fill in|finish|fill the gap|continue|complete the sentence|finish the sentence): {names} is (...|___|_)", f"what (would|might|could|may) {names} be[?]", f"(what have i told you|what do you know|what can you tell me|tell me what you know) about {names}[?]",
        ]  # fmt: skip
    if questions:
        asks += [f"{questions}[?]"] * 4
        asks += [f"{questions}{TAIL}[?]", f"{LEAD} {questions}[?]", f"{LEAD} {questions}[?]"]
    if clauses:
        asks += [f"{KNOW} {clauses}[ again| please|][?]"] * 2
        asks += [f"(did i (mention|say|tell you)|have i told you|did i tell you [earlier|before]|have you noted|did you get|did you catch|did you hear) {clauses}[?]", f"(i told you|i said|i have told you|i mentioned) [{EARLIER}] {clauses}. (do you remember|do you recall|say it|tell me again|what was it)[?]"]
    return asks


def mixed(values: list[str], new: float = 0.3, capital: bool = False, end: str = "") -> Maker:
    """One of the values, or a made-up word."""

    def make(rng: Random) -> str:
        if rng.random() >= new:
            return rng.choice(values)
        made = words.made_up(rng)
        return (made.capitalize() if capital else made) + end

    return make


def listed(text: str) -> list[str]:
    return [item.strip() for item in text.split("|")]


FOODS = listed("pancakes|pizza|noodles|soup|rice|potatoes|dumplings|salad|cheese|sushi|curry|lasagna|bread|waffles|beans|eggs|fish|tacos|spaghetti|risotto|stew|pie|porridge|toast|fried rice|tomato soup|a sandwich|an omelette|chicken|meatballs|pasta|fish and chips|muesli|yogurt|an apple|a burger|chips|cornflakes|ramen|dumplings|roast beef|vegetables|mushrooms|onion soup|a salad|ice cream|apple pie|chocolate cake|cookies|popcorn|nuts|peanuts|strawberries|grapes|a banana")
DRINKS = listed("tea|coffee|milk|water|lemonade|cocoa|juice|cider|soda|beer|wine|green tea|black coffee|orange juice|apple juice|hot chocolate|mint tea|cola|iced tea|tomato juice|espresso|cappuccino|sparkling water|ginger ale")
LIKES = listed("tea|coffee|music|jazz|rock music|chess|books|pizza|dogs|cats|horses|football|tennis|swimming|dancing|cooking|rain|snow|the sea|mountains|cheese|chocolate|trains|old films|gardens|roses|puzzles|summer|winter|long walks|maps|stars|soup|bread|apples|spicy food|opera|comics|poems|crosswords|bikes|boats|birds|bees|mushrooms|onions|garlic|spinach|broccoli|carrots|fish|milk|spiders|mice|loud music|crowds|elevators|Mondays|early mornings|flying|the dark|cold water|noise|smoke")
GOODS = listed("bread|milk|butter|eggs|cheese|apples|a lamp|a bike|a chair|shoes|a tent|a hat|flowers|paper|soap|rice|a sofa|a drum|honey|tomatoes|a ladder|a coat|a guitar|a book|two tickets|a phone|a clock|a rug|a mirror|a new pen|three plates|a red scarf|a backpack|a kettle|a blue vase|a painting|stamps|candles|socks|gloves|a watch|a ring|a camera|a kite|a doll|seeds|a spade|paint|a toaster|an umbrella|a notebook|batteries|a map|a puzzle|sugar|flour|salt|onions|a newspaper|a toothbrush|a pillow")
SUBJECTS = listed("math|history|art|music|biology|chemistry|physics|geography|English|sport|Latin|French|law|medicine|economics|computer science|philosophy|drama|astronomy|engineering|design|geology")
JOBS = "teacher nurse doctor baker painter driver pilot farmer cook waiter singer writer dancer lawyer gardener student plumber tailor dentist barber engineer scientist chef builder carpenter librarian journalist photographer mechanic programmer accountant actor artist butcher cleaner clerk coach detective designer firefighter fisherman florist guard guide hairdresser judge manager mayor musician optician pharmacist physicist policeman postman priest professor receptionist reporter sailor salesman secretary shepherd shoemaker soldier surgeon translator vet watchmaker welder".split()
SPORTS = "tennis football soccer chess hockey basketball golf volleyball rugby handball badminton cricket baseball squash polo darts bowling billiards poker checkers softball".split()
INSTRUMENTS = "piano guitar violin cello flute drums trumpet harp organ clarinet saxophone banjo accordion trombone oboe bass ukulele harmonica tuba viola bagpipes xylophone mandolin keyboard recorder horn".split()
HOBBIES = "fishing painting reading gardening cooking dancing knitting singing swimming hiking climbing drawing baking running sailing surfing pottery photography cycling sewing chess yoga skiing carpentry writing juggling camping gaming jogging skating archery birdwatching origami collecting fencing rowing diving magic blogging hunting karaoke".split()
LANGUAGES = "English German French Spanish Italian Polish Greek Dutch Turkish Arabic Hindi Chinese Japanese Korean Russian Swedish Danish Czech Portuguese Hebrew Latin Finnish Norwegian Hungarian Romanian Thai Vietnamese Swahili Irish Welsh Persian Urdu Bengali".split()
BRANDS = "Toyota Ford Fiat Volvo Honda Audi Skoda Mazda Opel Seat Tesla Nissan Jeep Kia Vespa Yamaha Suzuki Renault Peugeot Subaru Dacia Lexus Mini Porsche Hyundai".split()
PETS = [item.replace("_", " ") for item in "dog cat horse rabbit hamster parrot fish turtle mouse snake bird pony goat duck hen llama donkey pig guinea_pig goldfish kitten puppy budgie lizard ferret tortoise rat canary sheep cow spider gecko frog chicken".split()]
COUNTRIES = "France Spain Italy Germany Poland Greece Peru Chile Brazil Canada Japan China India Egypt Kenya Morocco Norway Sweden Finland Iceland Ireland Scotland Portugal Austria Turkey Mexico Cuba Vietnam Thailand Australia".split()
MATERIALS = "wood steel glass paper gold silver stone leather wool cotton silk plastic copper iron clay brick rubber bamboo marble".split()
CLOTHES = "hat coat scarf shirt dress jacket sweater skirt tie cap helmet belt suit hoodie uniform raincoat".split()
DEVICES = [item.replace("_", " ") for item in "phone laptop computer tablet printer camera router radio television watch console keyboard monitor headset robot toaster fridge washing_machine".split()]
WEATHER = listed("raining|snowing|sunny|windy|foggy|cloudy|stormy|very hot|freezing|warm|cold|cool and wet|dry|icy|humid")
ALLERGENS = listed("nuts|peanuts|milk|eggs|fish|cats|dogs|pollen|dust|bees|wheat|soy|strawberries|shrimps|penicillin|latex|grass|honey|wool|kiwis|apples|gluten|shellfish|horses|feathers|tomatoes|garlic|sesame|mustard|celery")
FEARS = listed("spiders|snakes|heights|the dark|dogs|flying|thunder|deep water|ghosts|clowns|mice|needles|the dentist|crowds|small rooms|bees|exams|elevators|bats|sharks")
BEASTS = "penguins llamas cats dogs horses owls wolves foxes bears otters dolphins tigers elephants rabbits frogs bees whales turtles goats pandas eagles ducks lions koalas".split()
RELATIVES = "brother|sister|mother|father|son|daughter|wife|husband|friend|best friend|uncle|aunt|cousin|boss|neighbor|neighbour|teacher|grandmother|grandfather|colleague|roommate|flatmate|mum|mom|dad|grandma|grandpa|nephew|niece|girlfriend|boyfriend|partner|coach|landlord|doctor|dentist|godmother|stepfather|stepmother|twin brother|little sister|big brother|older sister|younger brother|mother-in-law|classmate|manager|assistant".split("|")
PLACES = [item.replace("_", " ") for item in "drawer box cupboard kitchen garage garden basement attic bag car desk shelf fridge closet cellar bedroom pocket basket cabinet hall office backpack bathroom bookcase sofa table bed shed trunk safe oven suitcase wardrobe living_room hallway balcony purse chair freezer mailbox door mat piano bench".split()]
THINGS = [item.replace("_", " ") for item in "key keys phone book wallet glasses letter ring passport camera ticket hat umbrella watch bag laptop pen hammer map charger cake money scissors remote candles tape torch notebook lighter gloves scarf tickets medicine drill ladder bike_lock coin knife present chocolate guitar ball dictionary cable stapler spare_key car_keys sunglasses flashlight screwdriver toothbrush".split()]
FLAVOURS = "vanilla chocolate strawberry lemon mint caramel coconut pistachio mango coffee hazelnut raspberry banana cherry".split()
COUNTS = "one two three four five six seven eight nine ten eleven twelve".split()


def number(rng: Random) -> str:
    return str(words.number(rng))


def small(rng: Random) -> str:
    return rng.choice(COUNTS[1:]) if rng.random() < 0.5 else str(rng.randint(2, 40))


def price(rng: Random) -> str:
    amount = rng.choice([str(rng.randint(1, 99)), str(rng.randint(1, 20)), str(rng.randint(100, 999)), str(rng.randint(1, 40) * 50)])
    return rng.choice([f"{amount} {rng.choice(['euros', 'dollars', 'pounds', 'coins', 'cents', 'francs'])}"] * 4 + [f"${amount}", f"{amount}.{rng.randint(10, 99)} euros", f"{amount} bucks"])


def clock(rng: Random) -> str:
    hour = rng.randint(1, 12)
    return rng.choice([f"at {hour}", f"at {hour} o'clock", f"at {hour}:{rng.choice(['00', '15', '30', '45', '10', '20', '05', '50'])}", f"at {hour} {rng.choice(['am', 'pm'])}", f"at {hour}{rng.choice(['am', 'pm'])}", f"at half past {rng.choice(COUNTS)}", f"at quarter to {rng.choice(COUNTS)}", "at noon", "at midnight"])


def when(rng: Random) -> str:
    day = rng.choice(words.DAYS)
    month = rng.choice(words.MONTHS)
    return rng.choice([f"on {day}", f"on {day}", clock(rng), f"on {day} {clock(rng)}", f"in {month}", f"on {month} {rng.randint(1, 30)}", f"on the {rng.randint(4, 20)}th of {month}", f"on {rng.randint(1, 30)} {month}", f"next {day}", "tomorrow", f"tomorrow {clock(rng)}", "tonight", "next week", f"in {rng.choice(COUNTS[1:])} {rng.choice(['days', 'weeks', 'months'])}", f"on {day} {rng.choice(['morning', 'evening', 'afternoon'])}", f"in {rng.choice(['spring', 'summer', 'autumn', 'winter'])}"])


def day(rng: Random) -> str:
    return rng.choice(words.DAYS)


def date(rng: Random) -> str:
    month = rng.choice(words.MONTHS)
    return rng.choice([f"in {month}", f"on {rng.randint(1, 30)} {month}", f"on {month} {rng.randint(1, 30)}", f"on the {rng.randint(4, 20)}th of {month}"])


def object_(rng: Random) -> str:
    """A thing with its article, sometimes with an adjective."""
    thing = words.noun(rng, 0.25)
    return article(f"{rng.choice(words.ADJECTIVES)} {thing}" if rng.random() < 0.35 else thing)


def bare(rng: Random) -> str:
    """A thing without an article."""
    thing = words.noun(rng, 0.3)
    kind = rng.random()
    return thing if kind < 0.5 else f"{rng.choice(words.ADJECTIVES)} {thing}" if kind < 0.8 else f"{words.noun(rng, 0.2)} {words.noun(rng, 0.1)}"


def title(rng: Random) -> str:
    parts = [words.word(rng, 0.3).capitalize() for _ in range(rng.randint(1, 3))]
    return rng.choice(["", "The ", ""]) + " ".join(parts)


def spot(rng: Random) -> str:
    how = rng.choice(["in", "in", "in", "under", "on", "behind", "next to", "near", "beside", "on top of", "inside"])
    return f"{how} the {rng.choice(PLACES) if rng.random() < 0.6 else bare(rng)}"


def brand(rng: Random) -> str:
    return words.made_up(rng).capitalize()


def phone(rng: Random) -> str:
    digits = "".join(rng.choice("0123456789") for _ in range(rng.randint(4, 9)))
    return rng.choice([digits, f"{digits[:3]}-{digits[3:]}", f"{digits[:3]} {digits[3:]}"])


def mail(rng: Random) -> str:
    return f"{words.made_up(rng)}{rng.choice(['', str(rng.randint(1, 99))])}@{words.made_up(rng)}.{rng.choice(['com', 'org', 'net', 'de'])}"


def secret(rng: Random) -> str:
    return rng.choice([words.made_up(rng), words.made_up(rng), number(rng), words.code(rng), rng.choice(words.NOUNS), f"{words.word(rng)}{rng.randint(1, 99)}", f"{words.word(rng)}-{words.word(rng)}"])


def amount(rng: Random) -> str:
    return f"{words.number(rng)} {rng.choice(['kilos', 'meters', 'minutes', 'hours', 'miles', 'liters', 'pages', 'points', 'days', 'steps', 'grams', 'centimeters', 'kilometers', 'years', 'percent'])}"


def anything(rng: Random) -> str:
    """A value of any kind."""
    return rng.choice([words.word, words.word, words.name, when, words.city, number, secret, price, amount, brand, title, mixed(words.COLORS, 0), mixed(FOODS), object_, words.word])(rng)


def minutes(rng: Random) -> str:
    return f"{rng.choice([*COUNTS[1:], str(rng.randint(2, 90))])} {rng.choice(['minutes', 'hours', 'days', 'weeks', 'months', 'years'])}"


def person(rng: Random) -> str:
    return words.name(rng)


MAKERS: dict[str, Maker] = {
    "name": words.name, "city": words.city, "number": number, "small": small, "price": price, "clock": clock, "when": when, "day": day, "date": date, "object": object_, "bare": bare, "title": title, "spot": spot, "brand": brand, "phone": phone, "mail": mail, "secret": secret, "amount": amount, "any": anything, "span": minutes,
    "food": mixed(FOODS, 0.2), "drink": mixed(DRINKS, 0.2), "likes": mixed(LIKES, 0.25), "goods": mixed(GOODS, 0.15), "subject": mixed(SUBJECTS, 0.2), "job": mixed(JOBS, 0.2), "sport": mixed(SPORTS, 0.2), "instrument": mixed(INSTRUMENTS, 0.2), "hobby": mixed(HOBBIES, 0.2), "language": mixed(LANGUAGES, 0.25, True), "car": mixed(BRANDS, 0.4, True), "pet": mixed(PETS, 0.1), "country": mixed(COUNTRIES, 0.2, True), "material": mixed(MATERIALS, 0.1),
    "colour": mixed(words.COLORS, 0.1), "weather": mixed(WEATHER, 0), "allergen": mixed(ALLERGENS, 0.15), "fear": mixed(FEARS, 0.1), "animals": mixed(BEASTS, 0.2, end="s"), "flavour": mixed(FLAVOURS, 0.2), "word": words.word, "made": words.made_up, "code": words.code, "thing": mixed(THINGS, 0.25), "clothes": mixed(CLOTHES, 0), "device": mixed(DEVICES, 0), "relative": mixed(RELATIVES, 0), "month": mixed(words.MONTHS, 0), "adjective": mixed(words.ADJECTIVES, 0.1),
    "called": mixed("car boat bike plant teddy doll robot guitar house ship truck cactus tree doll_house garden snowman sword tractor kite computer team horse toy tent van caravan pillow bear".replace("doll_house", "dollhouse").split(), 0), "body": mixed("arm leg foot hand back head knee ankle wrist finger toe shoulder neck tooth ear eye nose elbow hip throat stomach".split(), 0), "ordinal": mixed("first second third fourth fifth sixth seventh eighth ninth tenth top ground".split(), 0),
    "plants": mixed("tomatoes roses beans potatoes herbs tulips carrots pumpkins berries sunflowers apples onions peppers lettuce daisies peas cucumbers grapes melons lilies".split(), 0.15, end="s"), "collectibles": mixed("stamps coins shells stones dolls postcards books hats spoons cups records toys maps trains cards clocks keys buttons bottles watches pens comics feathers".split(), 0.15, end="s"),
    "sign": mixed("Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Sagittarius Capricorn Aquarius Pisces".split(), 0), "height": lambda rng: str(rng.randint(40, 210)), "score": lambda rng: rng.choice([f"{rng.randint(0, 9)} to {rng.randint(0, 9)}", f"{rng.randint(0, 9)}:{rng.randint(0, 9)}", f"{rng.randint(0, 99)}-{rng.randint(0, 99)}"]), "hours": lambda rng: f"{rng.choice([*COUNTS[1:], str(rng.randint(2, 12))])} hours", "distance": lambda rng: f"{rng.randint(2, 99)} {rng.choice(['miles', 'kilometers', 'meters', 'km', 'steps'])}",
    "motto": lambda rng: rng.choice([words.phrase(rng, 4), f"never {rng.choice(words.VERBS)}", f"{rng.choice(words.VERBS)} and {rng.choice(words.VERBS)}", f"{words.word(rng)} first", f"always {rng.choice(words.VERBS)}"]),
    "age": lambda rng: str(rng.randint(2, 99)), "size": lambda rng: str(rng.randint(20, 60)), "year": lambda rng: str(rng.randint(1950, 2030)), "noun": words.noun,
}  # fmt: skip


def lowered(text: str) -> str:
    """A sentence of the model's after a comma: names keep their capital."""
    return text[:1].lower() + text[1:] if text.split()[0].rstrip(":,?") in ("You", "Your", "The", "In", "On", "Together", "A", "An", "It", "There", "At", "Each", "When", "With", "Red", "Green", "Blue", "Yellow") else text


def upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


BEFORE_VOWEL = re.compile(r"\b([Aa]) (?=[aeio]|un(?!i)|um|up|ut|ug)")


def phrase(pattern: str, rng: Random, slots: dict[str, str]) -> str:
    """A sentence of the pattern, with "an" before vowels."""
    return BEFORE_VOWEL.sub(r"\1n ", expand(pattern, rng, slots))


def stated(fact: Fact, rng: Random) -> str:
    """The answer as a sentence."""
    return upper_first(phrase(fact.answer, rng, fact.slots))


def acknowledged(fact: Fact, rng: Random) -> str:
    return upper_first(phrase(fact.reply, rng, fact.slots)) if fact.reply else f"I see, {lowered(stated(fact, rng))}"


def short_value(fact: Fact) -> str:
    """What is asked for, without the sentence around it."""
    slots = fact.slots
    if fact.short:
        return fact.short
    if "spot" in slots and "how" in slots:
        return f"{slots['how']} the {slots['spot']}"
    if fact.answer.startswith("{name} is your"):
        return slots["kind"]
    return next(slots[key] for key in (fact.key, "value", "name", "age", "city", "job") if key in slots)


# Whether something was told shows only where its value would stand: so it need not be decided before.
def asked(fact: Fact, rng: Random) -> Exchange:
    if fact.checks and fact.guess and rng.random() < 0.13:
        return checked(fact, rng)
    return Exchange(question(fact, rng), stated(fact, rng), f"{fact.unknown}: {short_value(fact)}.")


def question(fact: Fact, rng: Random) -> str:
    """A question for the fact. Where none of its words come back in the answer, it may be typed with slips."""
    text = phrase(rng.choice(fact.asks), rng, fact.slots)
    safe = rng.random() < 0.6 and not any(len(value) > 2 and value in text for value in fact.slots.values())
    return text if safe else Exact(text)


def checked(fact: Fact, rng: Random) -> Exchange:
    """Is it this? Yes or no, and what it is."""
    right = rng.random() < 0.5
    guess = fact.slots[fact.key] if right else fact.guess
    lead = rng.choice(["", "", "", "", "is it true: ", "am i right: ", "tell me, ", "so ", "yes or no: ", "true or false: ", "quick check: ", "just to be sure: ", "wait, ", "and ", "hey, ", "ok, ", "correct me: ", "check this: "])
    tail = rng.choice(["?", "?", "?", "", ", right?", ", yes or no?", ", is that right?", ", or not?", " or am i wrong?"])
    text = lead + phrase(rng.choice(fact.checks), rng, {**fact.slots, "guess": guess}).rstrip("?") + tail
    return Exchange(Exact(text), f"{'Yes' if right else 'No'}, {lowered(stated(fact, rng))}", f"{fact.unknown}: {short_value(fact)}. {'Yes' if right else 'No'}.")


def not_told(fact: Fact, rng: Random) -> Exchange:
    return Exchange(question(fact, rng), f"{upper_first(fact.unknown)}? You have not told me.", f"{fact.unknown}: not told.")


@dataclass(frozen=True)
class Spec:
    """A kind of fact with its wordings; the slots get random values."""

    tells: list[str]
    asks: list[str]
    answer: str
    unknown: str
    checks: list[str]
    slots: dict[str, Maker]
    reply: str = ""
    key: str = "value"
    # Kinds with a label in common do not come in the same dialogue.
    groups: frozenset[str] = frozenset()
    weight: float = 1.0

    def fact(self, rng: Random) -> Fact:
        slots = {name: make(rng) for name, make in self.slots.items()}
        guess = slots[self.key]
        for _ in range(20):
            guess = self.slots[self.key](rng)
            if guess != slots[self.key]:
                break
        return Fact(self.tells, self.reply, self.asks, self.answer, slots, expand(self.unknown, rng, slots), key=self.key, guess=guess if guess != slots[self.key] else "", checks=self.checks)


def kind(tells: list[str], answer: str, unknown: str, names: str = "", questions: str = "", clauses: str = "", checks: str = "", groups: str = "", reply: str = "", weight: float = 1.0, **slots: str) -> Spec:
    """A kind of fact. Slots name the makers of their values."""
    names, questions, clauses = (f"({text})" if text else "" for text in (names, questions, clauses))
    return Spec(tells, asking(names, questions, clauses), answer, unknown, [f"({checks})"] if checks else [], {name: MAKERS[maker] for name, maker in slots.items()}, reply, "value", frozenset(groups.split()), weight)
