"""Countries, capitals, cities, continents, languages, currencies."""

from __future__ import annotations

from random import Random

from data.facts_base import TELL, Table, check, made, one_of
from data.facts_countries import ADJECTIVES, CAPITALS, CITIES, CONTINENTS, CURRENCY_OF, LANGUAGE_OF, OTHER_NAMES, TYPED_CAPITALS, WELL_KNOWN
from grammar import Exchange, Topic, expand


def capital_answer(country: str) -> str:
    return f"The capital of {country} is {CAPITALS[country]}."


def name_of(country: str) -> str:
    """A pattern of the country's names."""
    return f"({country}|{country}|{OTHER_NAMES[country]})" if country in OTHER_NAMES else country


def typed(city: str) -> str:
    return TYPED_CAPITALS.get(city, city)


def row_of(country: str) -> dict[str, str]:
    name, adjective = name_of(country), ADJECTIVES[country]
    usable = adjective != country and adjective not in ("Congolese", "Dominican", "Lesotho", "Guinean")
    return {
        "c": country, "n": name, "b": f"({country.removeprefix('the ')}|{name})" if country.startswith("the ") else name, "k": CAPITALS[country],
        "K": typed(CAPITALS[country]), "a": adjective if usable else f"{country.removeprefix('the ')}'s" , "p": CONTINENTS[country],
        "C": country[:1].upper() + country[1:], "l": LANGUAGE_OF.get(country, ""), "m": CURRENCY_OF.get(country, ""),
    }  # fmt: skip


ROWS = [row_of(country) for country in CAPITALS]
# The well-known ones three times as often.
OFTEN = ROWS + [row for row in ROWS if row["c"] in WELL_KNOWN] * 2
NEIGHBOURS = {country: [other for other in CAPITALS if CONTINENTS[other] in CONTINENTS[country] and CAPITALS[other] != CAPITALS[country]] for country in CAPITALS}
CITIES_OF = {country: [city for city, where in CITIES.items() if where == country] for country in CAPITALS}
ALL_CAPITALS = sorted(set(CAPITALS.values()))

ASK_CAPITAL = [
    "(what|what city|which city|which town|what town|what place|which place) is the (capital|capital|capital city|chief city|main city) of {n}[?]".replace("|chief city|main city", ""),
    "(what's|whats|what s|wats|wat is|which is) the capital[ city] of {n}[?]",
    "what is the capital[ city] of {n}[?]",
    "what is the capital of {n}[?]",
    "(tell me|name|give me|say|write|state|find|look up|show me|tell us|type|identify|spell|list|provide|enter|print|return|put down) the [name of the] capital[ city] of {n}[.]",
    "(do you know|do you happen to know|would you know|can you name|could you name|can you tell me|will you tell me|could you give me|are you able to name|can you remember|do you remember|can you say) the capital[ city] of {n}[?]",
    f"{TELL} (what|which city) the capital[ city] of {{n}} is[?|.]",
    f"{TELL} (what|which city) is the capital[ city] of {{n}}[?|.]",
    "i (need|want|am looking for|forgot|do not know|would like to know|can't remember|want to learn|am trying to remember|have to know|have to learn|keep forgetting|always forget|must find) [the name of] the capital[ city] of {n}[.]",
    "[the] capital[ city] (of|of|for|in) {b}[?]",
    "capital[ city|:|,] {b}[?]",
    "{b}[,|:| -] [the|its] capital[ city][?]",
    "(what is|what's|tell me|name|do you know) {b}'s capital[ city][?|.]",
    "(what is|what's|name|tell me|which is) the {a} capital[ city][?|.]",
    "[the] {a} capital[ city][?|:|...]",
    "the {a} capital is (called|named|...|what)[?]",
    "(what|which city) do (the|most) {a} people (call|have as) their capital[?]",
    "where is the {a} (government|parliament) [located|based|at home][?]",
    "what (capital|capital city) (does {n} have|has {n}|is in {n}|is there in {n}|belongs to {n})[?]",
    "which city (is|serves as|acts as|is called|functions as) the capital of {n}[?]",
    "what is the (name of the capital|capital called|capital's name|city that is the capital) (of|in|of) {n}[?]",
    "(how|what) is the capital of {n} (called|named)[?]",
    "{n} has (which|what) (capital|city as its capital|capital city)[?]",
    "(complete|finish|fill in|continue|complete the sentence|fill in the blank|fill the gap|complete this sentence)[ this]: the capital[ city] of {n} is[...| ...| ___| ____|:|][.]",
    "the capital[ city] of {n} is[ what| which city|...| called| named| ___| the city of][?]",
    "___ is the capital of {n}[.]",
    "(i am planning a trip to|i am travelling to|my friend lives in|we learn about|i was in|i like|i am going to|we talk about|my teacher asks about|i come from|i am in|i live in|my grandma is from|i want to visit|we are on holiday in|i was born in|my flight goes to|i have a friend in|i read about|my penpal lives in|we fly to|i just moved to|i work in|there was something on tv about) {n}[ next year| this summer| now|]. (what is|what's|tell me|name|do you know|remind me of|which city is) (the|its) capital[ city][ there| again][?]",
    "(quiz|quiz time|question|geography|test|geography question|trivia|flashcard|geography quiz|capitals quiz)[:|,] [what is the] capital of {n}[?]",
    "in {n}, (what|which city) is the capital[?]",
    "if i (go|travel|fly|want to go|send a letter|drive) to the capital of {n}, (which|what) city (am i in|do i visit|do i see|is it|is that)[?]",
    "which (city|town) in {n} is the capital[?]",
    "{n}: (which|what) city is (its|the) capital[?]",
    "(the government|the parliament|the president|the seat of government) of {n} (is|sits) in (which|what) (capital|capital city|city)[?]",
    "(which|what) (capital|capital city) (do i find|would i visit|is there|do they have|do people have|will i see) in {n}[?]",
    "{n} (and|with) its capital[:|,|, which is][...| ___|][?]",
    "(what|which city) do they call the capital (in|of) {n}[?]",
    "(help me with|i have a question about|my homework is|tell me something about|a question about|my question is about|it is about) the capital[ city] of {n}[.]",
    "i (fly|drive|move|go) to {n}[ next week| tomorrow]. (what is the capital there|which city is the capital|what is its capital|and the capital is)[?]",
    "(i bet you know|do you by any chance know|you surely know|guess|have a guess at|take a guess:|you must know) the capital[ city] of {n}[.]",
    "(what|which city) (would|do) you (find|call|give|say is|name) as the capital of {n}[?]",
    "(speaking of|about|regarding|concerning|as for|on the subject of|when it comes to) {n}, (what is|what's|which city is) (its|the) capital[?]",
    "(where in|in which city of) {n} (does the government sit|is the seat of government|is the parliament)[?]",
    "(my map shows|i look at a map of|i have a map of|on a map of) {n}. (which city is marked as|what is|where is|which one is) the capital[?]",
    "(every country has a capital|each country has a capital). (what is that of|which one does|what about|which is the one of) {n}[ have][?]",
    "what is the most important city (politically|for the government) in {n}, (its|the) capital[?]",
    "{b} (capital|capital city) (name|please|what is it|is|called|is called|=)[?]",
    "what (do you call|is) the (main|head|number one) city, the capital, of {n}[?]",
    "name (the|a) country and its capital: {n}[,| and][...| ___|][.]",
    "(which|what) city is {n} governed from[?]",
    "(i must|i have to|i will|we have to) (name|learn|write down|mark|colour in) the capital of {n} (for school|in a test|tomorrow|today|on the map)[. (what is it|which city is it|can you help)][?]",
    "country: {b}[,|.|;] capital[:|?| =]",
    "(where would i be|where am i) if i were in the capital of {n}[?]",
]
ASK_COUNTRY = [
    "{K} is the capital[ city] of (which|what) (country|state|nation|land)[?]",
    "(which|what) (country|nation|land|state) has {K} (as|for) (its|the|a) capital[ city][?]",
    "(which|what) (country|nation)'s capital (is|is called|is named) {K}[?]",
    "[in] (which|what) (country|land) is {K}[ in| located| situated][?]",
    "where (is|can i find|do i find|in the world is|on the map is|exactly is|lies|on earth is|would i find|is the city of|is the city) {K}[ located| situated][?]",
    "{K} is (in|located in|a city in|found in) (which|what) country[?]",
    f"{TELL} (which|what) country {{K}} is [the capital] (of|in)[.|?]",
    f"{TELL} where {{K}} is[.|?]",
    "(to which country does {K} belong|what country does {K} belong to|of (which|what) country is {K} the capital|what country is {K} the capital of)[?]",
    "(whose capital is|what is) {K} [the capital of][?]",
    "{K}[:|,| -] (which|what) country[?]",
    "(country of|where is|where's|wheres) {K}[?]",
    "(tell me|what do you know|say something|do you know anything|tell me something) about {K}[.|?]",
    "{K} is the capital of[...| ___| what| ____|:][?]",
    "(name|give me|tell me|find|identify|look up) the (country|nation) (with the capital|whose capital is|that has the capital|which has the capital|with the capital city) {K}[.]",
    "i (was|am|live|will be|work|spent my holiday|grew up) in {K}. (which|what) country (is that|is it|am i in|is that in)[?]",
    "{K}[?]",
    "(for|of) (which|what) (country|land|nation) is {K} the capital[ city][?]",
    "{K} (serves as|is known as|functions as|acts as) the capital of (which|what) (country|land|nation)[?]",
    "the (country|land|nation) whose capital is {K} is (what|which|called what|called|...)[?]",
    "{K} (lies|is found|is situated|belongs) (in|to) (which|what) (country|land)[?]",
    "(if i am|when i am|my plane lands|my train stops|i wake up|when my plane lands) in {K}, (which|what) country (am i in|is that|is it)[?]",
    "what is {K}[?]",
    "(is {K} a (city|capital|country|capital city)|is {K} a city or a country)[?]",
    "(what|which) (country|place) is governed from {K}[?]",
    "(my friend is from|a friend lives in|i met someone from|i got a postcard from|i have a ticket to|there is a film about) {K}. (where is that|which country is that in|what country is it|where is it)[?]",
    "(have you heard of|do you know|ever heard of) {K}[?]",
    "capital: {K}[,|.|;] country[:|?| =]",
]
ASK_CONTINENT = [
    "(on|in) (which|what) continent (is|lies|do i find|would i find|can i find) {n}[ located| situated| in][?]",
    "(which|what) continent is {n} (in|on|part of|a part of|located in)[?]",
    "(which|what) continent does {n} (belong to|lie in|lie on)[?]",
    "(what is|what's|tell me|name|do you know) the continent of {n}[?|.]",
    "{b}[:|,| -] (which|what) continent[?]",
    "(continent of {b}|{b} continent)[?]",
    f"{TELL} (which|what) continent {{n}} is (in|on|part of)[.|?]",
    "{n} (is|lies|is located|can be found) (in|on) (which|what) (continent|part of the world)[?]",
    "where (is|lies|in the world is|on earth is|on the map is|do i find|exactly is|would i find|can i find) {n}[ located| situated][?]",
    "(where is|where's|wheres) {n}[?]",
    "(in|to) (which|what) part of the world (is|lies|does {n} belong|do i find) {n}[?]".replace("does {n} belong|", ""),
    "(if i travel|when i travel|if i fly|if i move) to {n}, (which|what) continent (am i on|do i visit|is that)[?]",
    "is {n} in (europe or asia|africa or asia|europe or africa|asia or africa|south america or africa)[?]",
    "(which|what) continent would you (put|place) {n} (in|on)[?]",
]
ASK_ABOUT = [
    "(what|who) is {n}[?]", "what kind of (place|country|thing) is {n}[?]", "(tell me|say|do you know|can you tell me) (something|anything|a fact|a bit|one thing) about {n}[.|?]",
    "(tell me|what do you know|teach me|give me some facts|what can you tell me|what can you say) about {n}[.|?]", "is {n} a (country|city|continent|country or a city)[?]", "{b}[?]",
    "(have you heard of|do you know|ever heard of|describe|explain) {n}[?]", "(what is|explain) {n} in one sentence[?]", "i (come|am) from {n}. (do you know it|have you heard of it|what do you know about it)[?]",
]  # fmt: skip
ASK_LANGUAGE = [
    "(what|which) language (do|does|is|are) (people speak|they speak|one speak|spoken|people talk) in {n}[?]", "(what|which) language is spoken in {n}[?]", "(what is|what's|tell me|name) the [main|official] language of {n}[?|.]",
    "[the] [main|official] language (of|in) {b}[?]", "(what|which) language do (people|they|the people|locals|kids) (speak|use|talk) in {n}[?]", f"{TELL} (what|which) language (people speak|is spoken|they speak) in {{n}}[.|?]",
    "(what|which) language do i need in {n}[?]", "(i travel to|i am going to|i move to|we fly to) {n}. (what|which) language (do they speak[ there]|should i learn|is spoken there|will i hear)[?]",
    "how do people (talk|speak) in {n}, in (what|which) language[?]", "{b}[:|,] (what|which) language[?]", "{b} language[?]", "people in {n} speak[...| ___| what| what language][?]", "(which|what) language should i learn (for|before i go to|to live in) {n}[?]",
    "what is spoken in {n}[?]", "(what|which) is the native language of people (from|in) {n}[?]", "what do people speak in {n}[?]",
]  # fmt: skip
ASK_MONEY = [
    "(what|which) (currency|money) (do|does) (people|they|{n}) (use|have|pay with)[ in {n}| there|][?]".replace("(people|they|{n})", "{n}").replace("(do|does)", "does").replace("[ in {n}| there|]", ""),
    "(what is|what's|tell me|name) the [official] (currency|money) (of|in|used in) {n}[?|.]", "[the] (currency|money) (of|in) {b}[?]", "(what|which) (money|currency|coins|notes) do (people|they|you|i) (use|have|pay with|need) in {n}[?]",
    f"{TELL} (what|which) (currency|money) (people use|is used|they use|i need) in {{n}}[.|?]", "(how|with what|with what money|in what currency) do (people|i|they|you) pay in {n}[?]",
    "(i travel to|i am going to|i move to|we fly to) {n}. (what|which) (money|currency) (do they use[ there]|do i need|should i bring|is used there)[?]", "{b}[:|,] (what|which) (currency|money)[?]", "{b} (currency|money)[?]",
    "what is the money called in {n}[?]", "people in {n} pay (with|in)[...| what| ___| which currency][?]", "(what|which) money should i (take|bring|exchange) for {n}[?]", "(does {n} have|do they use|do people use) the (euro|dollar|pound)[ in {n}][?]".replace("(does {n} have|do they use|do people use)", "does {n} use").replace("[ in {n}]", ""),
]  # fmt: skip
ASK_CITY = [
    "(where|in which country|in what country) is {w}[ located| situated|][?]", "(which|what) country is {w} in[?]", "{w} is (in|a city in|located in) (which|what) country[?]", "{w}[:|,| -] (which|what) country[?]",
    "(where is|where's|wheres|where do i find|where can i find|where lies) {w}[ on the map|][?]", f"{TELL} (where {{w}} is|which country {{w}} is in)[.|?]", "(to which country does {w} belong|what country does {w} belong to)[?]",
    "i (was|live|am|work|study) in {w}. (which|what) country (is that|is it|am i in)[?]", "(what is|tell me about|what do you know about|do you know) {w}[?|.]", "{w}[?]", "the city of {w} is in[...| ___| which country| what country][?]",
    "is {w} a (city|country|city or a country)[?]", "(name|tell me) the country (that|where) {w} is in[.]".replace("(that|where)", "that"),
]  # fmt: skip
CITY_ROWS = [{"w": city, "c": country} for city, country in CITIES.items()]
REVERSE = [row | {"c": row["c"] + (" and the United Kingdom" if row["k"] == "London" else "")} for row in OFTEN if row["k"] not in CAPITALS and row["c"] != "the United Kingdom"]
CLAIMS = ["{k} is the capital[ city] of {n}", "the capital[ city] of {n} is {k}", "{n} has the capital {k}", "{n}'s capital is {k}", "the {a} capital is {k}"]
VERIFY = [
    "(is|isn't|is not|was) {k} the capital[ city] of {n}[?]", "(is|isn't) the capital[ city] of {n} [called] {k}[?]", "is {k} {n}'s capital[?]", "is {k} the {a} capital[?]", "{n}[:|,] is {k} (the|its) capital[?]", "does {n} have {k} as its capital[?]",
    "(so|wait,|but|and|then) {k} is (not|really|actually|surely|definitely) the capital of {n}[?]".replace("(not|really", "(really"), "(could|can|might|would) {k} be the capital of {n}[?]", "(has|does) {n} [have] the capital {k}[?]",
]  # fmt: skip


def wrong_capital(country: str, rng: Random) -> str:
    """A city that is not the capital: often a well-known one of the country itself."""
    if CITIES_OF[country] and rng.random() < 0.4:
        return rng.choice(CITIES_OF[country])
    others = NEIGHBOURS[country]
    other = CAPITALS[rng.choice(others)] if rng.random() < 0.6 else rng.choice(ALL_CAPITALS)
    return other if other != CAPITALS[country] else "Timbuktu"


def checked_capital(rng: Random) -> Exchange:
    row = rng.choice(OFTEN)
    right = rng.random() < 0.5
    city = row["k"] if right else wrong_capital(row["c"], rng)

    def put(pattern: str) -> str:
        return pattern.replace("{k}", typed(city)).replace("{n}", row["n"]).replace("{a}", row["a"])

    question = expand(put(rng.choice(VERIFY)), rng) if rng.random() < 0.5 else check(expand(put(rng.choice(CLAIMS)), rng), rng)
    start = "Yes" if right else "No"
    return Exchange(question, f"{start}, the capital of {row['c']} is {row['k']}.", f"Capital of {row['c']}: {row['k']}. Asked for {city}: {start.lower()}.")


def chosen_capital(rng: Random) -> Exchange:
    row = rng.choice(OFTEN)
    others = {wrong_capital(row["c"], rng) for _ in range(6)}
    options = one_of(row["k"], sorted(others), rng, min(len(others), rng.randint(1, 3)))
    ask = rng.choice(["what is the capital of {n}(,|:| -|?) {o}[?]", "is the capital of {n} {o}[?]", "(which|which one|which city) is the capital of {n}(:|,|?) {o}[?]", "capital of {n}: {o}[?]", "{o}(:|?|,) which [one|city] is the capital of {n}[?]", "(choose|pick|select) the capital of {n}: {o}[.]", "which of these [cities] is the capital of {n}(:|?) {o}[?]", "{n}'s capital(:|,) {o}[?]"])  # fmt: skip
    return Exchange(expand(ask.replace("{n}", row["n"]), rng, {"o": options}), capital_answer(row["c"]), f"Capital of {row['c']}: {row['k']}.")


def two_capitals(rng: Random) -> Exchange:
    one, two = rng.sample(OFTEN, 2)
    ask = rng.choice(["(what are|name|tell me|give me|do you know|i need) the capitals of {n} and [of] {m}[?]", "[the] capitals of {n} and {m}[?]", "(what is|what's) the capital of {n}, and (what is the capital|the one|that) of {m}[?]", "(which|what) capitals do {n} and {m} have[?]", "capital of {n} and capital of {m}[?]"])
    return Exchange(expand(ask.replace("{n}", one["n"]).replace("{m}", two["n"]), rng), f"{capital_answer(one['c'])} {capital_answer(two['c'])}", f"Capital of {one['c']}: {one['k']}. Capital of {two['c']}: {two['k']}.")


def checked_continent(rng: Random) -> Exchange:
    row = rng.choice([row for row in OFTEN[:40]] if rng.random() < 0.2 else OFTEN)
    right = rng.random() < 0.5 and " and " not in row["p"]
    place = row["p"] if right else rng.choice([place for place in ("Europe", "Asia", "Africa", "North America", "South America", "Oceania") if place not in row["p"]])
    claim = expand(row["n"], rng)
    question = f"{rng.choice(['is', 'is', 'lies'])} {claim} in {place}?".replace("lies", "is") if rng.random() < 0.5 else check(f"{claim} is in {place}", rng)
    return Exchange(question, f"{'Yes' if right else 'No'}, {row['c']} is in {row['p']}.", f"{row['C']} is in {row['p']}. Asked for {place}: {'yes' if right else 'no'}.")


def checked_city(rng: Random) -> Exchange:
    row = rng.choice(OFTEN)
    right = rng.random() < 0.5
    other = row["c"] if right else rng.choice(NEIGHBOURS[row["c"]])
    if row["k"] in ("London", *CAPITALS):
        return checked_continent(rng)
    question = expand(rng.choice([f"(is|isn't) {row['K']} in {name_of(other)}[?]", f"does {row['K']} belong to {name_of(other)}[?]"]), rng) if rng.random() < 0.6 else check(expand(f"{row['K']} is in {name_of(other)}", rng), rng)
    return Exchange(question, f"{'Yes' if right else 'No'}, {row['k']} is the capital of {row['c']}.", f"{row['k']} is in {row['c']}. Asked for {other}: {'yes' if right else 'no'}.")


def capital_topics() -> list[Topic]:
    return [
        Table(ASK_CAPITAL, ["The capital of {c} is {k}."], 60, "Capital of {c}: {k}.", OFTEN),
        Table(ASK_COUNTRY, ["{k} is the capital of {c}."], 25, "{k} is in {c}.", REVERSE),
        made(14, checked_capital), made(5, chosen_capital), made(3, two_capitals), made(3, checked_city),
    ]  # fmt: skip


def world_topics() -> list[Topic]:
    lands = [row for row in OFTEN if row["c"] not in ("Australia", "Georgia")]
    return [
        Table(ASK_CONTINENT, ["{C} is in {p}."], 12, "{C} is in {p}.", lands),
        Table(ASK_ABOUT, ["{C} is a country in {p}. Its capital is {k}."], 8, "{C}: a country in {p}, capital {k}.", [row for row in lands if row["c"] not in ("Puerto Rico", "Greenland")]),
        Table(ASK_LANGUAGE, ["People in {c} speak {l}."], 8, "Language of {c}: {l}.", [row for row in OFTEN if row["l"]]),
        Table(ASK_MONEY, ["People in {c} pay with the {m}."], 7, "Money of {c}: {m}.", [row for row in OFTEN if row["m"]]),
        Table(ASK_CITY, ["{w} is a city in {c}."], 6, "{w} is in {c}.", CITY_ROWS),
        Table(["(which|what) (country|land|nation) (uses|has|pays with) the {m}[ as its currency| as money][?]", "where (is the {m} used|do people pay with the {m}|do they use the {m})[?]", "(what|which) country's (money|currency) is the {m}[?]", "the {m} is the (currency|money) of (what|which country|...)[?]", "what is (the|a) {m}[?]", "(in which country|where) can i pay with the {m}[?]"], ["People in {c} pay with the {m}."], 2, "The {m} is the money of {c}.", [row for row in ROWS if row["m"] and list(CURRENCY_OF.values()).count(row["m"]) == 1 and row["m"] not in ("real", "sol", "won", "rand")]),
        Table(["where do (people|they) speak {l}[?]", "(in which|in what) country (do people speak|is) {l} [spoken][?]".replace("(do people speak|is) {l} [spoken]", "do people speak {l}"), "(which|what) country speaks {l}[?]", "where is {l} spoken[?]", "{l} is (spoken|the language) (where|in which country|of which country)[?]", "who speaks {l}[?]"], ["People in {c} speak {l}."], 2, "{l} is spoken in {c}.", [row for row in ROWS if row["l"] and list(LANGUAGE_OF.values()).count(row["l"]) == 1 and " and " not in row["l"]]),
        made(5, checked_continent),
    ]  # fmt: skip
