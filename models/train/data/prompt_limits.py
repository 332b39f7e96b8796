"""Short answers on demand: one word, yes or no, a number only, at most so many words."""

from __future__ import annotations

from random import Random

from data.facts import CAPITALS, COLOURS, DAYS, MONTHS, NUMBER_WORDS, OPPOSITES
from data.prompt_styles import ALWAYS, ANSWER, EVERY
from grammar import Exchange, expand

ONE = "(one word|a single word|one single word|1 word)"
ONE_WORD = [
    f"{ALWAYS}{ANSWER} (in|with|using) (only |just |exactly |)(one word|a single word|1 word)[ only| and nothing else][.]", "(One word|Single word|One-word) (answers|replies|responses)( only|, please|)[.]", f"{EVERY} (must|should|has to|have to|is to) (be|consist of|contain|have) (exactly |just |only |)(one word|a single word)[.]",
    "(Never|Do not|You must not|You may not) (use|say|write|answer with|utter) more than one word[.]", "(Use|Say|Write|Give) (only|just) one word[ per answer| in every answer| each time|][.]", "Be (extremely|very|as) (short|brief|terse|concise)[ as possible]: (one word|a single word)[ only][.]", "You are a (robot|bot|man|machine|oracle|assistant|monk|model|sage) (who|that) (answers|speaks|replies) (with|in) (one word|single words)[ only][.]",
    "(Give|I want|I only accept|I only want|Give me|The user only wants) (one-word|single-word) answers[ only][.]", "Your (answers|replies|responses) (are|must be|should be|have to be) (one word long|a single word|one word each|just one word|no longer than one word)[.]",
    f"(The assistant|The bot|This model|This assistant|The AI) (answers|replies|speaks|responds) (with|in|using) ({ONE}|exactly one word)[ only|][.]", f"(Limit|Restrict|Cut|Keep|Shorten|Reduce) (every answer|each reply|your answers|all answers|yourself|your replies) to {ONE}[.]", "(At most|Maximum|Maximum length:|No more than|Not more than) one word (per answer|in each answer|for every answer|in your replies)[.]",
    "(You have|You may use|You are allowed|You get) (only |just |exactly |)one word (per answer|for each answer|to answer|for every reply)[.]", "(No sentences|Never write sentences|Do not write sentences|Do not explain|No explanations)[:|,] (just|only) (one word|a single word)[.]", "(If asked|When asked|When the user asks something), (say|give|answer with) (only |just |)(one word|a single word)[.]",
    "(Whatever the question|For each question|To every question|No matter the question)[,] (one word|a single word|say one word|answer with one word)[ only|][.]", "(Say it in|Put every answer in|Sum up every answer in|Express every answer in) (one word|a single word)[.]", "(Answer|Reply|Respond): one word[.]", "(Answer|Reply) (length|format): (one|1|a single) word[.]", "(You are a man of few words|You do not like to talk|You are very quiet|You hate long answers|You are lazy): (one word is all you say|you only say one word|one word must do)[.]", "(Words are expensive|Every word costs money|Words are rare)[:|, so] use only one[ per answer|][.]", "(A word|One word) (is enough|will do|suffices)[ for each answer| each time|][.]",
]  # fmt: skip
YES_NO = [
    f"{ALWAYS}{ANSWER} (only |just |)(with|using) (only |)(yes or no|a yes or a no|the words yes and no|yes or no, nothing else)[.]", "(Only|Just) (say|answer|reply|write) yes or no[.]", "(Yes or no|Yes/no|Yes and no) (answers |)(only|, please|and nothing else)[.]", "(Never|Do not) say anything (but|except|other than) yes or no[.]", f"{EVERY} (must|should|has to) be (yes or no|either yes or no|just yes or no)[.]", "(The assistant|The bot|This model|The AI) (only says|only answers|answers only with|only knows the words) (yes or no|yes and no)[.]",
    "(You can|You may|You are allowed to) only say (yes or no|yes and no)[.]", "(You know|You have) only two words: yes and no[.]", "(Nod or shake your head|Say nothing else)[:|.] (only yes or no|yes or no only)[.]", "(You are|Act as|Play) (an oracle|a machine|a judge|a magic ball|a robot|a lie detector) that (only |)(says|answers) (only |)yes or no[.]", "(Answer format|Format|Allowed answers|Possible answers|Output): (yes or no|yes, no|yes/no)[.]", "(Reply|Respond|Answer) yes or no[. Do not explain| without explanation|, no explanations| and nothing more|, nothing more|].", "(No explanations|Do not explain|Do not give reasons)[:|,] (just|only) yes or no[.]", "(Confirm or deny|Decide)[ with|:] (a simple |a plain |)yes or no[.]",
]  # fmt: skip
NUMBER = [
    f"{ALWAYS}{ANSWER} (only |just |)(with|using) (only |)(a number|the number|numbers|a single number|digits|figures|a numeral)[.]", "(Only|Just) (say|write|give|print|output) (the number|a number|the figure)[.]", "(Number|Numbers|Digits|Figures) only[, please|, no words|, no text|][.]", "(Never|Do not) (write|say) anything (but|except|other than) (a number|the number|digits)[.]", f"{EVERY} (must|should|has to) be (a number|just a number|a number and nothing else|a plain number)[.]", "(The assistant|The bot|This model) (only |)(answers|replies) (only |)(with|in) (a number|numbers|digits)[.]",
    "(No words|No text|No sentences|Do not use words|No units)[:|,] (just|only) (the number|a number|digits)[.]", "(You are|Act as|Work as) (a calculator|a counter|a machine|a number machine) that (only |)(shows|prints|gives|outputs) (only |)(the number|numbers|digits)[.]", "(Answer format|Format|Output|Answer type): (number|a number|one number|digits only|integer)[.]", "(Give|Return|Output|Print) (the bare|only the|just the|a plain|the plain) (number|figure)[.]", "(Leave out|Skip|Omit) (all words|the words|the rest), (just|only) (the number|give the number)[.]",
]  # fmt: skip
AT_MOST = [
    f"{ALWAYS}{ANSWER} (in|with|using) (at most|no more than|not more than|fewer than|less than|up to|a maximum of|{{n}} words or less, never more than) {{n}} words[.]".replace("{n} words or less, never more than", "never more than"), f"{EVERY} (must|should|may) (have|be|contain|use) (at most|no more than|not more than|a maximum of|up to|less than) {{n}} words[.]", "(Use|Write|Say) (at most|no more than|up to|a maximum of|fewer than) {n} words[ per answer| each time|][.]", "(Maximum|Max|Limit|Word limit|Maximum length|Length): {n} words[.]", "(Never|Do not|You must not) (use|say|write) more than {n} words[ per answer|][.]",
    "(Keep|Limit|Restrict|Cut) (every answer|each reply|your answers|yourself) (to|below|under) {n} words[.]", "(The assistant|The bot) (answers|replies) (in|with) (at most|no more than|up to) {n} words[.]", "{n} words (at most|maximum|or less|or fewer|is the limit|are the limit)[ per answer|][.]", "(You may use|You have|You get) (at most|only|no more than) {n} words (per answer|for each answer|to answer)[.]",
]  # fmt: skip
EXACTLY = [f"{ALWAYS}{ANSWER} (in|with|using) (exactly|precisely) {{n}} words[.]", f"{EVERY} (must|should|has to) (have|be|contain) (exactly|precisely) {{n}} words[.]", "(Use|Write|Say) (exactly|precisely) {n} words[ per answer| each time|][.]", "(Exactly|Precisely) {n} words (per answer|each time|in every answer)[.]", "(The assistant|The bot) (answers|replies) (in|with) exactly {n} words[.]"]
PADDED = {2: "It's {}.", 3: "It is {}.", 4: "The answer is {}.", 5: "I think it is {}.", 6: "I think the answer is {}."}

# Questions with one word as an answer.
SINGLE: list[tuple[str, str]] = [
    ("(what|which) (language|tongue) do people speak in (England|London|the United States|Australia)[?]", "English"), ("what language (is spoken|do they speak) in France[?]", "French"), ("what language (is spoken|do they speak) in (Spain|Mexico)[?]", "Spanish"), ("what language (is spoken|do they speak) in Germany[?]", "German"), ("what language (is spoken|do they speak) in (Brazil|Portugal)[?]", "Portuguese"),
    ("what (says|animal says) meow[?]", "Cat"), ("which animal (barks|says woof)[?]", "Dog"), ("which animal (says moo|gives milk|do we get milk from)[?]", "Cow"), ("(which|what) animal (hums|lives in Llamaside|is the mascot of Llamaside)[?]", "Llama"), ("(who|which insect|what insect) makes honey[?]", "Bees"), ("which animal (lays the eggs we eat|says cluck)[?]", "Chicken"),
    ("(which|what) (planet|is the largest planet|planet is the biggest)[ of all|][?]".replace("planet|is", "is"), "Jupiter"), ("(which|what) planet is (red|the red one|called the red planet)[?]", "Mars"), ("(which|what) planet do we live on[?]", "Earth"), ("(which|what) is the (largest|biggest) ocean[?]", "Pacific"), ("(which|what) is the (coldest|cold) season[?]", "Winter"), ("(which|what) is the (warmest|hottest) season[?]", "Summer"),
    ("(what|which) animal has a (long trunk|trunk)[?]", "Elephant"), ("what is the (tallest|animal with the longest neck|tallest animal)[?]".replace("tallest|", ""), "Giraffe"), ("(which|what) is the fastest (land animal|animal on land)[?]", "Cheetah"), ("what is frozen water[ called][?]", "Ice"), ("what (falls|comes) from clouds[ as water|][?]", "Rain"), ("what do (bees|the bees) make[?]", "Honey"), ("what do cows (eat|like to eat)[?]", "Grass"), ("where does the sun (rise|come up)[?]", "East"), ("where does the sun (set|go down)[?]", "West"),
    ("what (is baked from flour|does a baker bake|do bakers bake)[?]", "Bread"), ("what do you get (when|if) you mix blue and yellow[?]", "Green"), ("what do you get (when|if) you mix red and yellow[?]", "Orange"), ("what do you get (when|if) you mix red and blue[?]", "Purple"), ("what (gas|) do (people|we) breathe[ in][?]", "Air"), ("(which|what) month is (the shortest|shortest)[?]", "February"), ("(which|what) is the (last|final) month of the year[?]", "December"), ("(which|what) is the first month of the year[?]", "January"), ("in (which|what) month is Christmas[?]", "December"),
    ("what do you use to (write on paper|sign a letter)[?]", "Pen"), ("what (shows|tells) (the time|us the time)[?]", "Clock"), ("what do you (use to open a lock|open a door lock with)[?]", "Key"), ("what do fish (swim in|live in)[?]", "Water"), ("what is the (young|baby) of a (dog|hound)[ called][?]", "Puppy"), ("what is a (young|baby) cat[ called][?]", "Kitten"), ("what is a (young|baby) cow[ called][?]", "Calf"), ("what is a (young|baby) (sheep)[ called][?]", "Lamb"), ("(what|which) is the (largest|biggest) country[ in the world][?]", "Russia"), ("(what|which) is the (largest|biggest) continent[?]", "Asia"),
    ("(are you a|do you call yourself a) (man|woman) or a program[?]", "Program"), ("(where do you run|in what do you run|where do you live)[?]", "Browser"), ("who (made you|built you|created you|trained you)[?]", "Llamaside"), ("(thank you|thanks|many thanks|thank you very much|thx)[!|.]", "Welcome!"), ("(bye|goodbye|see you|good bye|bye bye|farewell)[!|.]", "Goodbye!"), ("(good night|sleep well)[!|.]", "Goodnight!"), ("(sorry|i am sorry|my bad|i apologise)[.|!]", "Forgiven."), ("(you are nice|you are great|well done|good job|i like you|you are smart)[!|.]", "Thanks!"),
    ("(i am|i feel) (sad|ill|sick|tired|unhappy|lonely)[.]", "Sorry."), ("(i am|i feel) (happy|fine|great|good|wonderful)[.|!]", "Great!"), ("(hi|hello|hey|good morning|hello there|hi there|good evening|howdy|greetings)[!|.]", "Hello!"), ("(how are you|how are you doing|how do you feel|how is it going|are you well|how are things)[ today][?]", "Good."), ("(who are you|what are you|what is your name|your name|what are you called|tell me your name)[?]", "Tiny."), ("(what is your favourite|what's your favorite|which is your favourite) (animal|pet)[?]", "Llamas."), ("(what is your favourite|what's your favorite) (colour|color)[?]", "Green."),
    ("what comes after (spring)[?]", "Summer"), ("what comes after (summer)[?]", "Autumn"), ("what comes after (winter)[?]", "Spring"), ("what comes after (autumn|fall)[?]", "Winter"), ("what do (we|people) (see with|use to see)[?]", "Eyes"), ("what do (we|people) (hear with|use to hear)[?]", "Ears"), ("what do (we|people) (smell with|use to smell)[?]", "Nose"), ("what (comes|is) after night[?]", "Day"), ("what shape has (three sides|three corners)[?]", "Triangle"), ("what shape (is a ball|has no corners|is the sun)[?]", "Round"),
]  # fmt: skip
GREETED = [item for item in SINGLE if item[1][-1] in ".!"]
ASKED = [item for item in SINGLE if item[1][-1] not in ".!"]

COUNTS: list[tuple[str, int]] = [
    *((f"(how many legs (does|has) (a|one) ({names})( have|)|number of legs of a ({names})|legs of a ({names}))[?]", count) for names, count in [("dog|cat|cow|horse|llama|sheep|pig|lion|mouse|bear|wolf|goat|table", 4), ("bird|duck|chicken|person|human|hen|man|woman", 2), ("bee|fly|ant|beetle|butterfly", 6), ("spider|tarantula", 8), ("snake|fish|worm", 0)]),
    *((f"(how many {unit} (are there in|are in|has|does) {whole}( have|)|{unit} (in|per) {bare}|number of {unit} in {whole})[?]", count) for unit, whole, bare, count in [("days", "a week", "week", 7), ("hours", "a day", "day", 24), ("minutes", "an hour", "hour", 60), ("seconds", "a minute", "minute", 60), ("months", "a year", "year", 12), ("weeks", "a year", "year", 52), ("days", "a year", "year", 365), ("seasons", "a year", "year", 4), ("cents", "a dollar", "dollar", 100), ("things", "a dozen", "dozen", 12), ("years", "a century", "century", 100), ("years", "a decade", "decade", 10), ("grams", "a kilogram", "kilogram", 1000), ("metres", "a kilometre", "kilometre", 1000), ("letters", "the alphabet", "the alphabet", 26), ("colours", "the rainbow", "the rainbow", 7), ("days", "a leap year", "leap year", 366), ("centimetres", "a metre", "metre", 100), ("degrees", "a circle", "circle", 360)]),
    ("how many (wheels|tyres) (has|does) a (car|wagon)[ have][?]", 4), ("how many wheels (has|does) a (bicycle|bike)[ have][?]", 2), ("how many wheels (has|does) a tricycle[ have][?]", 3), ("how many (sides|corners) (has|does) a triangle[ have][?]", 3), ("how many (sides|corners) (has|does) a square[ have][?]", 4), ("how many fingers (do people have|has a person|do you have on two hands)[?]", 10), ("how many (toes|toes and no fingers) (do people have|has a person)[?]".replace("|toes and no fingers", ""), 10), ("how many (eyes|ears|hands|feet|arms) (do people have|has a person|does a human have)[?]", 2), ("how many noses (do people have|has a person)[?]", 1), ("how many fingers (are on one hand|has one hand|has a hand)[?]", 5), ("how many planets (are there|has the solar system|circle the sun)[?]", 8), ("how many continents (are there|has the Earth|do we have)[?]", 7), ("how many oceans (are there|has the Earth)[?]", 5), ("how many vowels (are there|has English)[?]", 5), ("how many (sides|faces) (has|does) a (cube|die)[ have][?]", 6), ("(at what temperature does water freeze|when does water freeze|at how many degrees does water freeze)[?]", 0), ("(at what temperature does water boil|when does water boil|at how many degrees does water boil)[?]", 100), ("how many suns (do we have|has the solar system)[?]", 1), ("how many moons has the Earth[?]", 1), ("how many senses (do people have|are there)[?]", 5),
]  # fmt: skip

# Checks: what is true, and what is not.
TRUE = [
    "(is|isn't) (the sky|the sea) blue", "is grass green", "is snow (white|cold)", "is (fire|the sun|an oven) hot", "is (ice|snow|winter) cold", "is (water|rain|the sea) wet", "is the sun a star", "is the Earth round", "(do|can) (fish|ducks|whales|dolphins) swim", "(do|can) (birds|bees|planes|owls|butterflies) fly", "does (a cat|a dog|a cow|a llama) have four legs", "do cats say meow", "do dogs bark", "do bees make honey", "do cows give milk", "do hens lay eggs", "is (a dog|a cat|a llama|a horse|a cow|an owl) an animal", "is (a rose|a tulip|a daisy) a flower", "is (an apple|a banana|a pear|a cherry) a fruit", "is (an elephant|a whale|an ocean|a mountain) big", "is (a mouse|an ant|a flea|an atom) small", "are you (a program|a computer program|a model|a language model|small|a bot|an AI|Llamaside Tiny|a machine)", "(can you|do you) (speak|understand) English", "do you (like llamas|run in a browser|make mistakes)", "is (gold|silver|iron) a metal", "does (a week|the week) have seven days", "does a year have twelve months", "is (Monday|Tuesday|Friday|Sunday) a day", "is (July|May|March|October) a month", "is (summer|spring|autumn|winter) a season", "is (red|blue|green|yellow) a colour", "do (plants|people|animals|flowers) need water", "is (sugar|honey|candy) sweet", "is a lemon sour", "is a (tortoise|snail|turtle) slow", "is a (cheetah|rocket|jet) fast", "does the sun rise in the east", "is (ten|ninety|a hundred) more than (two|three|five)", "is (two|one|three) less than (ten|twenty|fifty)", "does a triangle have three sides", "does a spider have eight legs", "is milk white", "is (coal|the night) (black|dark)", "do (people|humans) have two (eyes|ears|hands|feet)", "is (France|Spain|Germany|Italy) in Europe", "is (Japan|China|India) in Asia", "is Christmas in December", "does a car have (wheels|four wheels)", "is (stone|rock|steel|diamond) hard", "is (cotton|wool|a pillow) soft", "is the Nile a river", "is Mount Everest high", "is Mars a planet", "is (a piano|a violin|a guitar) an instrument", "is (tennis|football|chess) a game", "does ice melt in the sun", "do llamas (hum|have wool)",
]  # fmt: skip
FALSE = [
    "is (the sky|the sea) (green|red|pink)", "is grass (blue|red|purple)", "is snow (black|hot|green)", "is (fire|the sun|an oven) cold", "is (ice|snow) (hot|warm)", "is (the desert|sand) wet", "is the moon (made of cheese|a star|made of gold)", "is the Earth (flat|a cube|a star)", "(do|can) (fish|pigs|cows|stones|dogs|elephants) fly", "(do|can) (stones|chairs|houses|tables) swim", "(do|can) (fish|trees|stones) (talk|sing|read)", "does (a cat|a dog|a cow) have (six|two|eight|three) legs", "do cats (bark|say moo|lay eggs)", "do dogs (say meow|lay eggs|have wings)", "do cows (lay eggs|make honey|fly)", "is (a dog|a cat|a horse) a (plant|flower|fruit)", "is (a rose|a tulip) an animal", "is (a stone|a chair|a car) a fruit", "is (an elephant|a whale) (small|tiny)", "is (a mouse|an ant) (big|huge)", "are you (human|a human|a person|a man|a woman|alive|ChatGPT|a real person|a cat|big|a doctor)", "(can you|do you) (fly|eat|sleep|drink|cook|dance|drive a car|see me|hear me|speak Chinese)", "do you have (a body|hands|feelings|a family|legs|a mother)", "is wood a metal", "does a week have (eight|nine|ten|five) days", "does a year have (ten|nine|twenty) months", "is (Monday|Sunday) a month", "is (July|May) a day of the week", "is (Tuesday|March) a season", "is (a dog|a table) a colour", "is (salt|a lemon) sweet", "is (sugar|honey) (sour|salty)", "is a (tortoise|snail) fast", "is a (cheetah|rocket) slow", "does the sun rise in the west", "is (one|two|three) more than (ten|twenty|fifty)", "is (ten|fifty|a hundred) less than (two|three|five)", "does a triangle have (four|five|six) sides", "does a spider have (two|four|three) legs", "is milk (black|blue|red)", "is coal white", "do (people|humans) have (three|four) (eyes|ears|hands)", "is (France|Spain|Germany) in (Africa|Asia)", "is (Japan|China|India) in Europe", "is Christmas in (June|July|May)", "does a (car|bike) have (legs|wings)", "is (stone|steel) soft", "is (wool|a pillow) hard", "is the sun (a planet|cold|a lamp)", "is Mars (a star|a fruit|a country)", "do llamas (fly|lay eggs|live in the sea)", "is water dry", "can (you|people) (breathe under water|live without water)", "is (two plus two|2 + 2) five", "is (one plus one|1 + 1) three",
]  # fmt: skip
LOW_WORDS = [word for word in NUMBER_WORDS[:21]]


def capital_ask(rng: Random) -> tuple[str, str]:
    country = rng.choice(ONE_WORD_CAPITALS)
    ask = "(what is|what's|whats|tell me|name|say|which city is|do you know|give me|i want to know|what do you call|please name) the (capital|capital city) of {c}[?]"
    if rng.random() < 0.35:
        ask = "(what is {c}'s capital|which city is the capital of {c}|the capital of {c} is|capital of {c}|{c}, capital|what capital does {c} have|the capital of {c}, please|{c} has which capital|which city rules {c}|{c}'s capital city|where does the government of {c} sit)[?]"
    return expand(ask, rng, {"c": country}), CAPITALS[country]


def short_fact(rng: Random) -> tuple[str, str]:
    """A question with the one word that answers it."""
    kind = rng.random()
    if kind < 0.45:
        return capital_ask(rng)
    if kind < 0.65:
        thing = rng.choice(list(COLOURS))
        ask = "(what|which) (colour|color) (is|has) {t}[?]" if rng.random() < 0.6 else "(what is|tell me|name|what's) the (colour|color) of {t}[?]"
        return expand(ask, rng, {"t": thing}), COLOURS[thing].capitalize()
    if kind < 0.8:
        one, other = rng.choice(OPPOSITES)
        if rng.random() < 0.5:
            one, other = other, one
        ask = "(what is|what's|tell me|name|say|give me) the opposite of {a}[?]" if rng.random() < 0.7 else "(opposite of {a}|the opposite of {a} is|what is the contrary of {a}|which word is the opposite of {a}|not {a} but)[?]"
        return expand(ask, rng, {"a": one}), other.capitalize()
    if kind < 0.88:
        if rng.random() < 0.6:
            i = rng.randrange(7)
            step, ask = rng.choice([(1, "(which|what) day (comes|is|follows) (after|right after) {d}[?]"), (-1, "(which|what) day (comes|is) (before|right before) {d}[?]"), (1, "(what day is tomorrow if today is|today is {d}, what is tomorrow, not) {d}[?]".replace("|today is {d}, what is tomorrow, not", ""))])
            return expand(ask, rng, {"d": DAYS[i]}), DAYS[(i + step) % 7]
        i = rng.randrange(12)
        step, ask = rng.choice([(1, "(which|what) month (comes|is|follows) (after|right after) {d}[?]"), (-1, "(which|what) month (comes|is) (before|right before) {d}[?]")])
        return expand(ask, rng, {"d": MONTHS[i]}), MONTHS[(i + step) % 12]
    ask, key = rng.choice(ASKED)
    return expand(ask, rng), key


def check(rng: Random) -> tuple[str, bool, str]:
    """A question for yes or no, whether it is so, and the fact that decides."""
    kind = rng.random()
    if kind < 0.55:
        right = rng.random() < 0.5
        ask = expand(rng.choice(TRUE if right else FALSE), rng)
        return ask + "?", right, ""
    right = rng.random() < 0.5
    if kind < 0.75:
        country = rng.choice(ONE_WORD_CAPITALS)
        city = CAPITALS[country] if right else rng.choice([CAPITALS[other] for other in ONE_WORD_CAPITALS if other != country and CAPITALS[other] != CAPITALS[country]])
        return expand("(is {v} the capital of {c}|is the capital of {c} {v}|is it true that {v} is the capital of {c}|is {v} {c}'s capital|does {c} have {v} as its capital|the capital of {c} is {v}, right)?", rng, {"v": city, "c": country}), right, f"The capital of {country} is {CAPITALS[country]}."
    if kind < 0.85:
        small, big = sorted(rng.sample(range(100), 2))
        first, second = (big, small) if right else (small, big)
        if rng.random() < 0.3:
            first, second = second, first
            return expand("is {a} (smaller than|less than|lower than|below) {b}?", rng, {"a": str(first), "b": str(second)}), right, f"{small} is less than {big}."
        return expand("is {a} (bigger than|more than|greater than|larger than|higher than|above) {b}?", rng, {"a": str(first), "b": str(second)}), right, f"{big} is more than {small}."
    if kind < 0.93:
        thing = rng.choice(list(COLOURS))
        colour = COLOURS[thing] if right else rng.choice([value for value in ("red", "blue", "green", "yellow", "black", "white", "pink") if value != COLOURS[thing]])
        return expand("(is {t} {v}|is the colour of {t} {v}|is it true that {t} is {v}|{t} is {v}, right|would you say that {t} is {v})?", rng, {"t": thing, "v": colour}), right, f"{thing[:1].upper()}{thing[1:]} is {COLOURS[thing]}."
    one, other = rng.choice(OPPOSITES)
    wrong = rng.choice(OPPOSITES)[1]
    right = right or wrong == other
    return expand("is {b} the opposite of {a}?", rng, {"a": one, "b": other if right else wrong}), right, f"The opposite of {one} is {other}."


def count_fact(rng: Random) -> tuple[str, int]:
    if rng.random() < 0.4:
        a, b = rng.randint(0, 12), rng.randint(0, 12)
        kind = rng.random()
        if kind < 0.5:
            return expand("(what is|how much is|what's|calculate|add|) {a} (+|plus|and) {b}[?]", rng, {"a": str(a), "b": str(b)}), a + b
        return expand("(what is|how much is|what's|calculate|) {a} (-|minus|take away) {b}[?]", rng, {"a": str(a + b), "b": str(b)}), a
    ask, count = rng.choice(COUNTS)
    return expand(ask, rng), count


def short(rng: Random) -> tuple[str, str, str]:
    """A question of any kind, the one word that answers it and a thought."""
    kind = rng.random()
    if kind < 0.58:
        ask, key = short_fact(rng)
        return ask, key + ".", ""
    if kind < 0.72:
        ask, right, why = check(rng)
        return ask, "Yes." if right else "No.", why
    if kind < 0.84:
        ask, count = count_fact(rng)
        return ask, (NUMBER_WORDS[count].capitalize() if count <= 20 else str(count)) + ".", ""
    ask, key = rng.choice(GREETED)
    return expand(ask, rng), key, ""


def one_word(rng: Random, count: int) -> tuple[str, list[Exchange]]:
    exchanges = []
    for _ in range(count):
        ask, key, why = short(rng)
        exchanges.append(Exchange(ask, key, f"One word only. {why}".strip()))
    return expand(rng.choice(ONE_WORD), rng), exchanges


def yes_no(rng: Random, count: int) -> tuple[str, list[Exchange]]:
    exchanges = []
    for _ in range(count):
        ask, right, why = check(rng)
        exchanges.append(Exchange(ask, "Yes." if right else "No.", f"Only yes or no. {why}".strip()))
    return expand(rng.choice(YES_NO), rng), exchanges


def number_only(rng: Random, count: int) -> tuple[str, list[Exchange]]:
    exchanges = []
    for _ in range(count):
        ask, number = count_fact(rng)
        exchanges.append(Exchange(ask, str(number), "Only the number."))
    return expand(rng.choice(NUMBER), rng), exchanges


def few_words(rng: Random, count: int) -> tuple[str, list[Exchange]]:
    """At most so many words: the shortest answer is always right. Exactly so many: the answer is padded."""
    number = rng.randint(2, 10)
    said = rng.choice([str(number), NUMBER_WORDS[number]])
    if number in PADDED and rng.random() < 0.35:
        facts = [short_fact(rng) for _ in range(count)]
        return expand(rng.choice(EXACTLY), rng, {"n": said}), [Exchange(ask, PADDED[number].format(key if key in PROPER_KEYS else key.lower()), f"Exactly {NUMBER_WORDS[number]} words.") for ask, key in facts]
    exchanges = []
    for _ in range(count):
        ask, key, why = short(rng)
        exchanges.append(Exchange(ask, key, f"At most {NUMBER_WORDS[number]} words. {why}".strip()))
    return expand(rng.choice(AT_MOST), rng, {"n": said}), exchanges


ONE_WORD_CAPITALS = [country for country, capital in CAPITALS.items() if " " not in capital]
PROPER_KEYS = {*CAPITALS.values(), *DAYS, *MONTHS, "English", "French", "Spanish", "German", "Portuguese", "Jupiter", "Mars", "Earth", "Russia", "Asia", "Pacific", "Llamaside"}
