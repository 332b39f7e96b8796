"""Simple facts, most of them made from the small tables at the top."""

from __future__ import annotations

from grammar import Topic

CAPITALS = {
    "France": "Paris", "Germany": "Berlin", "Spain": "Madrid", "Italy": "Rome", "Portugal": "Lisbon",
    "England": "London", "Ireland": "Dublin", "Scotland": "Edinburgh", "Austria": "Vienna", "Switzerland": "Bern",
    "Belgium": "Brussels", "Denmark": "Copenhagen", "Sweden": "Stockholm", "Norway": "Oslo", "Finland": "Helsinki",
    "Iceland": "Reykjavik", "Poland": "Warsaw", "Hungary": "Budapest", "Greece": "Athens", "Turkey": "Ankara",
    "Russia": "Moscow", "Ukraine": "Kyiv", "Romania": "Bucharest", "Bulgaria": "Sofia", "Croatia": "Zagreb",
    "Egypt": "Cairo", "Kenya": "Nairobi", "Morocco": "Rabat", "China": "Beijing", "Japan": "Tokyo",
    "India": "New Delhi", "Thailand": "Bangkok", "Vietnam": "Hanoi", "Indonesia": "Jakarta", "Australia": "Canberra",
    "New Zealand": "Wellington", "Canada": "Ottawa", "Mexico": "Mexico City", "Brazil": "Brasilia", "Argentina": "Buenos Aires",
    "Chile": "Santiago", "Peru": "Lima", "Colombia": "Bogota", "Cuba": "Havana", "South Korea": "Seoul",
    "the Netherlands": "Amsterdam", "the United States": "Washington", "the United Kingdom": "London",
    "Czechia": "Prague", "South Africa": "Pretoria",
}  # fmt: skip
OTHER_NAMES = {
    "the United States": "(the USA|the US|America|the United States of America|USA|the States)",
    "the United Kingdom": "(the UK|Great Britain|UK|Britain)",
    "the Netherlands": "(Holland|Netherlands)",
    "Czechia": "the Czech Republic",
}

# thing: colour
COLOURS = {
    "the sky": "blue", "the sea": "blue", "grass": "green", "a leaf": "green", "a frog": "green", "the sun": "yellow",
    "a banana": "yellow", "a lemon": "yellow", "a tomato": "red", "blood": "red", "a strawberry": "red",
    "a cherry": "red", "snow": "white", "milk": "white", "coal": "black", "the night": "black", "an orange": "orange",
    "a carrot": "orange", "chocolate": "brown", "wood": "brown", "an elephant": "grey", "a pig": "pink",
    "a flamingo": "pink", "a cucumber": "green", "a cloud": "white", "sand": "yellow", "a violet": "purple", "a plum": "purple",
}  # fmt: skip

# animal: (sound, legs, young, home, food)
ANIMALS = {
    "dog": ("woof", 4, "puppy", "in a house with people", "meat"),
    "cat": ("meow", 4, "kitten", "in a house with people", "fish and meat"),
    "cow": ("moo", 4, "calf", "on a farm", "grass"),
    "sheep": ("baa", 4, "lamb", "on a farm", "grass"),
    "pig": ("oink", 4, "piglet", "on a farm", "almost everything"),
    "horse": ("neigh", 4, "foal", "on a farm", "grass and hay"),
    "duck": ("quack", 2, "duckling", "near water", "plants and small animals"),
    "chicken": ("cluck", 2, "chick", "on a farm", "seeds"),
    "lion": ("roar", 4, "cub", "in the savanna", "meat"),
    "bear": ("growl", 4, "cub", "in the forest", "berries, honey and fish"),
    "wolf": ("howl", 4, "pup", "in the forest", "meat"),
    "frog": ("ribbit", 4, "tadpole", "near ponds", "insects"),
    "bee": ("buzz", 6, "larva", "in a hive", "nectar from flowers"),
    "owl": ("hoot", 2, "owlet", "in trees", "mice"),
    "mouse": ("squeak", 4, "pup", "in a hole", "seeds and cheese"),
    "elephant": ("trumpet", 4, "calf", "in Africa and Asia", "leaves and grass"),
    "llama": ("hum", 4, "cria", "in the mountains of South America", "grass"),
    "snake": ("hiss", 0, "hatchling", "in warm places", "small animals"),
    "spider": ("nothing at all", 8, "spiderling", "in a web", "insects"),
    "bird": ("tweet", 2, "chick", "in a nest", "seeds and worms"),
}

OPPOSITES = [
    ("hot", "cold"), ("big", "small"), ("tall", "short"), ("fast", "slow"), ("old", "young"), ("happy", "sad"),
    ("day", "night"), ("black", "white"), ("up", "down"), ("left", "right"), ("good", "bad"), ("open", "closed"),
    ("light", "dark"), ("wet", "dry"), ("hard", "soft"), ("full", "empty"), ("loud", "quiet"), ("rich", "poor"),
    ("early", "late"), ("near", "far"), ("strong", "weak"), ("clean", "dirty"), ("yes", "no"), ("in", "out"),
    ("thick", "thin"), ("wide", "narrow"), ("high", "low"), ("first", "last"), ("sweet", "sour"), ("true", "false"),
    ("love", "hate"), ("win", "lose"), ("buy", "sell"), ("push", "pull"), ("begin", "end"), ("friend", "enemy"),
    ("war", "peace"), ("summer", "winter"), ("north", "south"), ("east", "west"), ("before", "after"), ("inside", "outside"),
    ("deep", "shallow"), ("always", "never"), ("more", "less"),
]  # fmt: skip

# two colours mixed: the new colour
MIXES = {
    ("blue", "yellow"): "green", ("red", "yellow"): "orange", ("red", "blue"): "purple", ("red", "white"): "pink",
    ("black", "white"): "grey",
}  # fmt: skip

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
# In the northern half of the Earth.
MONTH_SEASONS = ["winter", "winter", "spring", "spring", "spring", "summer", "summer", "summer", "autumn", "autumn", "autumn", "winter"]
SEASONS = ["spring", "summer", "autumn", "winter"]
ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"]

# (what is counted, in what, how many)
UNITS = [
    ("seconds", "a minute", "60"), ("minutes", "an hour", "60"), ("hours", "a day", "24"), ("days", "a week", "7"),
    ("weeks", "a year", "52"), ("months", "a year", "12"), ("days", "a year", "365"), ("seconds", "an hour", "3600"),
    ("minutes", "a day", "1440"), ("minutes", "half an hour", "30"), ("minutes", "a quarter of an hour", "15"),
    ("days", "a leap year", "366"), ("years", "a decade", "10"), ("years", "a century", "100"), ("years", "a millennium", "1000"),
    ("millimetres", "a centimetre", "10"), ("centimetres", "a metre", "100"), ("metres", "a kilometre", "1000"),
    ("grams", "a kilogram", "1000"), ("kilograms", "a ton", "1000"), ("millilitres", "a litre", "1000"),
    ("inches", "a foot", "12"), ("feet", "a yard", "3"), ("things", "a dozen", "12"), ("cents", "a dollar", "100"),
    ("cents", "a euro", "100"), ("degrees", "a circle", "360"), ("seasons", "a year", "4"),
]  # fmt: skip

NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
                "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"]  # fmt: skip
NUMBER_NAMES = {str(number): word for number, word in enumerate(NUMBER_WORDS)} | {
    "30": "thirty", "40": "forty", "50": "fifty", "60": "sixty", "70": "seventy", "80": "eighty", "90": "ninety",
    "100": "one hundred", "1000": "one thousand",
}  # fmt: skip

# what to list: the list, asked for in one go
LISTS = {
    "days of the week": "The days of the week are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday.",
    "months": "The months are January, February, March, April, May, June, July, August, September, October, November and December.",
    "seasons": "The four seasons are spring, summer, autumn and winter.",
    "colours of the rainbow": "The colours of the rainbow are red, orange, yellow, green, blue, indigo and violet.",
    "primary colours": "The primary colours are red, yellow and blue.",
    "planets": "The planets are Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus and Neptune.",
    "continents": "The continents are Africa, Antarctica, Asia, Australia, Europe, North America and South America.",
    "oceans": "The oceans are the Pacific, the Atlantic, the Indian, the Southern and the Arctic Ocean.",
    "senses": "The five senses are sight, hearing, smell, taste and touch.",
    "letters of the alphabet": "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z",
    "vowels": "The vowels are a, e, i, o and u.",
    "points of the compass": "The four directions are north, east, south and west.",
}

# (one, several): examples, for "name three animals"
EXAMPLES = {
    ("animal", "animals"): ["cat", "dog", "horse", "llama", "elephant", "bear"],
    ("colour", "colours"): ["red", "blue", "green", "yellow", "orange", "purple"],
    ("fruit", "fruits"): ["apple", "banana", "orange", "pear", "cherry", "plum"],
    ("vegetable", "vegetables"): ["carrot", "potato", "onion", "cabbage", "tomato", "bean"],
    ("country", "countries"): ["France", "Japan", "Brazil", "Kenya", "Canada", "Peru"],
    ("city", "cities"): ["Paris", "Tokyo", "London", "Rome", "Cairo", "Lima"],
    ("bird", "birds"): ["owl", "duck", "eagle", "robin", "swan", "crow"],
    ("flower", "flowers"): ["rose", "tulip", "daisy", "lily", "violet", "sunflower"],
    ("tree", "trees"): ["oak", "pine", "birch", "maple", "willow", "apple tree"],
    ("sport", "sports"): ["football", "tennis", "swimming", "running", "hockey", "skiing"],
    ("drink", "drinks"): ["water", "milk", "tea", "coffee", "juice", "lemonade"],
    ("planet", "planets"): ["Mars", "Venus", "Earth", "Jupiter", "Saturn", "Neptune"],
}

# Simple general knowledge: what it is about, and the answer.
GENERAL = {
    "where the sun rises": "The sun rises in the east.",
    "where the sun sets": "The sun sets in the west.",
    "when water freezes": "Water freezes at 0 degrees Celsius.",
    "when water boils": "Water boils at 100 degrees Celsius.",
    "number of continents": "There are seven continents.",
    "number of oceans": "There are five oceans.",
    "number of planets": "The solar system has eight planets.",
    "number of letters in the alphabet": "The English alphabet has 26 letters.",
    "number of vowels": "There are five vowels: a, e, i, o and u.",
    "number of colours in the rainbow": "The rainbow has seven colours.",
    "number of senses": "People have five senses.",
    "number of fingers": "A person has ten fingers.",
    "number of toes": "A person has ten toes.",
    "number of eyes": "A person has two eyes.",
    "wheels of a car": "A car has four wheels.",
    "wheels of a bicycle": "A bicycle has two wheels.",
    "sides of a triangle": "A triangle has three sides.",
    "sides of a square": "A square has four equal sides.",
    "largest planet": "Jupiter is the largest planet.",
    "smallest planet": "Mercury is the smallest planet.",
    "planet closest to the sun": "Mercury is the planet closest to the sun.",
    "red planet": "Mars is called the red planet.",
    "our planet": "We live on planet Earth.",
    "largest ocean": "The Pacific Ocean is the largest ocean.",
    "largest animal": "The blue whale is the largest animal.",
    "fastest animal": "The cheetah is the fastest animal on land.",
    "tallest animal": "The giraffe is the tallest animal.",
    "highest mountain": "Mount Everest is the highest mountain.",
    "longest river": "The Nile and the Amazon are the longest rivers.",
    "largest country": "Russia is the largest country.",
    "largest continent": "Asia is the largest continent.",
    "largest land animal": "The elephant is the largest animal on land.",
    "the sun": "The sun is a star. It gives us light and warmth.",
    "the moon": "The moon is a ball of rock that travels around the Earth.",
    "what water is made of": "Water is made of hydrogen and oxygen.",
    "why the sky is blue": "The sky is blue because the air scatters blue light most.",
    "honey": "Bees make honey from the nectar of flowers.",
    "milk": "Milk comes from cows.",
    "eggs": "Eggs come from chickens.",
    "wool": "Wool comes from sheep, and from llamas too.",
    "bread": "Bread is made from flour and water.",
    "ice": "Ice is frozen water.",
    "snow": "Snow is made of small crystals of ice that fall from clouds.",
    "rain": "Rain is water that falls from clouds in small drops.",
    "coldest season": "Winter is the coldest season.",
    "warmest season": "Summer is the warmest season.",
    "shape of the Earth": "The Earth is round, almost like a ball.",
    "what plants need": "Plants need water, light, air and earth.",
    "what the Earth travels around": "The Earth travels around the sun in one year.",
    "what people breathe": "People breathe air and need its oxygen.",
    "what fish breathe with": "Fish breathe with gills.",
    "what a thermometer measures": "A thermometer measures temperature.",
    "what a clock shows": "A clock shows the time.",
    "last month": "December is the last month of the year.",
    "shortest month": "February is the shortest month.",
    "months with 31 days": "Seven months have 31 days.",
    "weekend": "The weekend is Saturday and Sunday.",
    "weekdays": "The working days are Monday, Tuesday, Wednesday, Thursday and Friday.",
    "last day of the week": "Sunday is the last day of the week.",
    "Christmas": "Christmas is on December 25.",
    "New Year": "New Year is on January 1.",
    "leap year": "A leap year has 366 days. It comes every four years.",
}


# ---- questions about the tables ----

COLOUR = "(colour|colour|color)"
PLURALS = {
    "a leaf": "leaves", "a frog": "frogs", "a banana": "bananas", "a lemon": "lemons", "a tomato": "tomatoes",
    "a strawberry": "strawberries", "a cherry": "cherries", "an orange": "oranges", "a carrot": "carrots",
    "an elephant": "elephants", "a pig": "pigs", "a flamingo": "flamingos", "a cucumber": "cucumbers", "a cloud": "clouds",
    "a violet": "violets", "a plum": "plums",
}  # fmt: skip
ANIMAL_PLURALS = {"mouse": "mice", "wolf": "wolves", "sheep": "sheep"}
SPELLINGS = {
    "millimetres": "(millimetres|millimeters|mm)", "a centimetre": "(a|one) (centimetre|centimeter|cm)", "centimetres": "(centimetres|centimeters|cm)",
    "a metre": "(a|one) (metre|meter)", "metres": "(metres|meters)", "a kilometre": "(a|one) (kilometre|kilometer|km)", "grams": "(grams|grammes)",
    "a kilogram": "(a|one) (kilogram|kilo|kg)", "kilograms": "(kilograms|kilos|kg)", "a ton": "(a|one) (ton|tonne)", "millilitres": "(millilitres|milliliters|ml)",
    "a litre": "(a|one) (litre|liter)", "things": "(things|eggs|pieces|items|units|objects)", "half an hour": "(half an hour|a half hour)",
    "a quarter of an hour": "(a quarter of an hour|a quarter hour)",
}  # fmt: skip
# In front of a question that stays the same with it.
TELL = "(tell me|do you know|can you tell me|could you tell me|please tell me|i wonder|i want to know|i would like to know|remind me|any idea|i forgot|i need to know|say)"


def article(word: str) -> str:
    """The word with "a" or "an" in front."""
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def sentence(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def capital_answer(country: str) -> str:
    return f"The capital of {country} is {CAPITALS[country]}."


def capital_topics() -> list[Topic]:
    topics = []
    for country, capital in CAPITALS.items():
        name = f"({country}|{country}|{OTHER_NAMES[country]})" if country in OTHER_NAMES else country
        bare = f"({country.removeprefix('the ')}|{name})" if country.startswith("the ") else name
        others = [city for city in sorted(set(CAPITALS.values())) if city != capital]
        asks = [
            f"(what|what city|which city|which town|what town) is the capital[ city] of {name}[?]",
            f"(what's|whats|what s) the capital[ city] of {name}[?]",
            f"what is the capital[ city] of {name}[?]",
            f"(tell me|name|give me|say|write|state|find|look up|show me) the capital[ city] of {name}[.]",
            f"(do you know|do you happen to know|would you know|can you name|could you name|can you tell me) the capital[ city] of {name}[?]",
            f"{TELL} (what|which city) the capital[ city] of {name} is[?|.]",
            f"{TELL} (what|which city) is the capital[ city] of {name}[?|.]",
            f"i (need|want|am looking for|forgot|do not know|would like to know|can't remember|want to learn) the capital[ city] of {name}[.]",
            f"[the] capital[ city] (of|of|for|in) {bare}[?]",
            f"capital[ city|:|,] {bare}[?]",
            f"{bare}[,|:| -] [the] capital[ city][?]",
            f"(what is|what's|tell me|name) {bare}'s capital[ city][?|.]",
            f"what (capital|capital city) (does {name} have|has {name}|is in {name}|is there in {name}|belongs to {name})[?]",
            f"which city (is|serves as|is called) the capital of {name}[?]",
            f"what is the (name of the capital|capital called|capital's name) (of|in|of) {name}[?]",
            f"(how|what) is the capital of {name} called[?]",
            f"{name} has (which|what) (capital|city as its capital|capital city)[?]",
            f"(complete|finish|fill in)[ this]: the capital of {name} is[...| ...| ___]",
            f"the capital of {name} is[ what| which city|...| called][?]",
            f"(i am planning a trip to|i am travelling to|my friend lives in|we learn about|i was in|i like|i am going to|we talk about|my teacher asks about|i come from) {name}. (what is|what's|tell me|name) (the|its) capital[ city][ there][?]",
            f"(quiz|quiz time|question|geography|test|geography question)[:|,] [what is the] capital of {name}[?]",
            f"in {name}, (what|which city) is the capital[?]",
            f"if i (go|travel|fly) to the capital of {name}, (which|what) city (am i in|do i visit|do i see)[?]",
            f"which (city|town) in {name} is the capital[?]",
            f"{name}: (which|what) city is (its|the) capital[?]",
            f"(the government|the parliament) of {name} (is|sits) in (which|what) (capital|capital city)[?]",
            f"(which|what) (capital|capital city) (do i find|would i visit|is there|do they have) in {name}[?]",
            f"{name} (and|with) its capital[:|,|, which is][...| ___|][?]",
            f"(what|which city) do they call the capital (in|of) {name}[?]",
            f"(help me with|i have a question about|my homework is) the capital[ city] of {name}[.]",
            f"(i fly|i drive|i move|we go) to {name}[ next week| tomorrow]. (what is the capital there|which city is the capital|what is its capital)[?]",
            f"(i bet you know|do you by any chance know|you surely know|guess) the capital[ city] of {name}[.]",
            f"(what|which city) (would|do) you (find|call|give) as the capital of {name}[?]",
        ]
        topics.append(Topic(asks, [capital_answer(country)], 3, f"Capital of {country}: {capital}."))
        topics.append(Topic([f"is {capital} the capital[ city] of {name}[?]", f"{capital} is the capital of {name}, (right|isn't it|correct|yes|no)[?]", f"(true or false|is it true|right or wrong)[:|,] {capital} is the capital of {name}[?|.]", f"(is|isn't) the capital of {name} {capital}[?]"], [f"Yes, the capital of {country} is {capital}."], 0.4, f"Capital of {country}: {capital}. Asked for {capital}: yes."))
        # Enough wrong cities for each country that the model learns to compare.
        for other in others[len(country) % 3 :: 3]:
            topics.append(Topic([f"is {other} the capital[ city] of {name}[?]", f"{other} is the capital of {name}, (right|isn't it|correct|yes|no)[?]", f"(true or false|is it true|right or wrong)[:|,] {other} is the capital of {name}[?|.]", f"(is|isn't) the capital of {name} {other}[?]"], [f"No, the capital of {country} is {capital}."], 0.04, f"Capital of {country}: {capital}. Asked for {other}: no."))
        if country == "the United Kingdom":
            continue
        where = f"{country} and the United Kingdom" if capital == "London" else country
        typed = {"Washington": "(Washington|Washington|Washington DC)", "Kyiv": "(Kyiv|Kiev)", "New Delhi": "(New Delhi|New Delhi|Delhi)"}.get(capital, capital)
        reverse = [
            f"{typed} is the capital[ city] of (which|what) (country|state|nation|land)[?]",
            f"(which|what) (country|nation|land|state) has {typed} as (its|the|a) capital[ city][?]",
            f"(which|what) country's capital is {typed}[?]",
            f"[in] (which|what) (country|land) is {typed}[ in][?]",
            f"where (is|can i find|do i find|in the world is|on the map is|exactly is|lies) {typed}[ located| situated][?]",
            f"{typed} is (in|located in|a city in) (which|what) country[?]",
            f"{TELL} (which|what) country {typed} is [the capital] (of|in)[.|?]",
            f"{TELL} where {typed} is[.|?]",
            f"(to which country does {typed} belong|what country does {typed} belong to|of (which|what) country is {typed} the capital)[?]",
            f"(whose capital is|what is) {typed} [the capital of][?]",
            f"{typed}[:|,| -] (which|what) country[?]",
            f"(country of|where is) {typed}[?]",
            f"(tell me|what do you know|say something) about {typed}[.|?]",
            f"{typed} is the capital of[...| ___| what][?]",
            f"(name|give me|tell me) the country (with the capital|whose capital is|that has the capital) {typed}[.]",
            f"i (was|am|live|will be) in {typed}. (which|what) country (is that|is it|am i in)[?]",
            f"{typed}[?]",
            f"(for|of) (which|what) (country|land|nation) is {typed} the capital[ city][?]",
            f"{typed} (serves as|is known as) the capital of (which|what) (country|land|nation)[?]",
            f"the (country|land) whose capital is {typed} is (what|which|called what|...)[?]",
            f"{typed} (lies|is found|is situated|belongs) (in|to) (which|what) (country|land)[?]",
            f"(if i am|when i am|my plane lands|my train stops) in {typed}, (which|what) country (am i in|is that|is it)[?]",
        ]
        topics.append(Topic(reverse, [f"{capital} is the capital of {where}."], 1.5, f"{capital} is in {country}."))
    return topics


def colour_topics() -> list[Topic]:
    topics = []
    colours = sorted(set(COLOURS.values()))
    for thing, colour in COLOURS.items():
        bare = thing.split(" ", 1)[1] if thing.split()[0] in ("a", "an", "the") else thing
        one = f"({thing}|{thing}|{'the ' + bare if thing.split()[0] in ('a', 'an') else bare})"
        many = PLURALS.get(thing, thing)
        be = "are" if thing in PLURALS else "is"
        have = "do" if thing in PLURALS else "does"
        wrong = "(" + "|".join(c for c in colours if c != colour and (c, colour) not in {("purple", "pink"), ("pink", "purple")}) + ")"
        asks = [
            f"(what|which) {COLOUR} (is|has) {one}[ usually| normally][?]",
            f"(what|which) {COLOUR} {be} {many}[ usually| normally][?]",
            f"(what|which) {COLOUR} does {one} have[?]",
            f"(what|which) {COLOUR} {have} {many} have[?]",
            f"(what's|what is|whats) the {COLOUR} of {one}[?]",
            f"{TELL} the {COLOUR} of {one}[?|.]",
            f"{TELL} (what|which) {COLOUR} {many} {be}[?|.]",
            f"[the] {COLOUR} of ({many}|{thing}|{bare})[?]",
            f"({bare}|{thing}) {COLOUR}[?]",
            f"{one} (has|is) (what|which) {COLOUR}[?]",
            f"(name|say|give me|write) the {COLOUR} of {one}[.]",
            f"(in what|in which) {COLOUR} (would you paint|do you paint|should i paint|do i draw) {one}[?]",
            f"how (does|do) {one} look, (what|which) {COLOUR}[?]",
            f"(complete|finish): {one} is[...| ___]",
            f"(i want|i am going|i have) to (paint|draw) {one}. (which|what) {COLOUR} (do i need|should i take|is right)[?]",
            f"(which|what) {COLOUR} (would|do) you (give|use for|say is) {one}[?]",
            f"(if|when) (i look|you look) at {one}, (which|what) {COLOUR} (do i see|is it|do you see)[?]",
            f"{one}: (which|what) {COLOUR}[?]",
            f"(what|which) (is|would be) the (usual|normal|typical) {COLOUR} of {one}[?]",
        ]
        answer = f"{sentence(thing)} is {colour}."
        topics.append(Topic(asks, [answer], 2, f"Colour of {thing}: {colour}."))
        topics.append(Topic([f"(is|isn't) {one} {colour}[?]", f"{one} is {colour}, (right|isn't it|yes|no)[?]"], [f"Yes, {thing} is {colour}."], 0.3, f"Colour of {thing}: {colour}. So yes."))
        topics.append(Topic([f"(is|isn't) {one} {wrong}[?]", f"{one} is {wrong}, (right|isn't it|yes|no)[?]"], [f"No, {thing} is {colour}."], 0.3, f"Colour of {thing}: {colour}. So no."))
    for colour in colours:
        first = next(thing for thing, value in COLOURS.items() if value == colour)
        topics.append(Topic([f"(name|tell me|say|give me) (something|a thing|one thing) (that is|which is|with the {COLOUR}|) {colour}[.]", f"what is {colour}[?]", f"(what|which) (thing|things) (is|are) {colour}[?]", f"an example of something {colour}[?]"], [f"{sentence(first)} is {colour}."], 0.6, f"A {colour} thing: {first}."))
    for (a, b), result in MIXES.items():
        pair = f"({a} and {b}|{b} and {a}|{a} with {b}|{b} with {a})"
        asks = [
            f"(what|which) {COLOUR} (do you get|do i get|comes out|results|do we get|will i get) (when|if) (you|i|we) mix {pair}[?]",
            f"what (do|does) {pair} (make|give|become)[ together| when mixed][?]",
            f"(what|which) {COLOUR} (is|do|does) {pair} [make|give][?]",
            f"(mix|mixing|combine|what if i mix|i mix) {pair}[?|.]",
            f"({a} and {b}|{b} and {a}|{a} + {b}|{b} + {a}|{a} plus {b}) (make|makes|give|is|gives|equals) (what|which {COLOUR}|what {COLOUR})[?]",
            f"{TELL} what {pair} make[s][?|.]",
        ]
        topics.append(Topic(asks, [f"{sentence(a)} and {b} make {result}."], 1.5, f"Mix {a} and {b}: {result}."))
        topics.append(Topic([f"how (do|can) (i|you|we) (make|mix|get) {result}[ paint| colour][?]", f"(what|which) {COLOUR}s (make|give|do i mix for|mix to) {result}[?]", f"(mix|make) {result}[.|?]"], [f"{sentence(a)} and {b} make {result}."], 0.6, f"To make {result}: {a} and {b}."))
    return topics


def animal_topics() -> list[Topic]:
    topics = []
    for animal, (sound, legs, young, home, food) in ANIMALS.items():
        plural = ANIMAL_PLURALS.get(animal, animal + "s")
        one = f"({article(animal)}|{article(animal)}|the {animal})"
        many = f"({plural}|{plural}|{article(animal)})"
        number = NUMBER_WORDS[legs] if legs else "no"
        start = sentence(article(animal))
        topics += [
            Topic([f"what (does|do) {one} say[?]", f"(what|which) (sound|noise|sounds|noises) (does|do) {one} make[?]", f"how does {one} (go|sound|talk|speak|call)[?]", f"(what|which) (sound|noise) do {plural} make[?]", f"(the|what is the) (sound|noise) of {one}[?]", f"(make|do|say|imitate) the (sound|noise) of {one}[.]", f"{animal} (sound|noise)[?]", f"{TELL} (what|which) (sound|noise) {one} makes[.|?]", f"how do {plural} (sound|talk)[?]", f"the (sound|noise|call) (of|that comes from) {one} is[ what|...| called][?]", f"(what|which sound) (can|do) (i|you|we) hear (from|when there is) {one}[?]", f"{one} (says|makes|goes) what[?]", f"(if|when) {one} (talks|speaks|calls|makes a noise), what (does it say|do you hear|is it)[?]", f"old macdonald had {article(animal)}. (what does it say|what did it say)[?]"], [f"{start} says {sound}."], 1, f"Sound of {article(animal)}: {sound}."),
            Topic([f"how many (legs|legs|feet) (does|has) (a|an|one|the) {animal} [have|have got][?]".replace("(a|an|", f"({article(animal).split()[0]}|"), f"how many (legs|legs|feet) do {plural} have[?]", f"(number of|how many) legs (of|on|for|has) {one}[?]", f"{animal} legs[?]", f"{TELL} how many legs {one} has[.|?]", f"(with|on) how many legs (does|can) {one} (walk|run|stand|move)[?]", f"(count|name|tell me) the (legs|number of legs) of {one}[.]", f"does {one} have (two|four|six|eight|any) legs[?]", f"how many legs are (on|there on) {one}[?]", f"what number of legs does {one} have[?]", f"{one} (has|walks on|stands on) how many legs[?]", f"(if i|when i) (see|count the legs of|draw) {one}, how many legs (are there|do i see|do i draw|do i count)[?]", f"(i draw|i see) {article(animal)}. how many legs (does it need|does it have|are there)[?]"], [f"{start} has {number} legs."], 1.2, f"Legs of {article(animal)}: {number}."),
            Topic([f"(what|how) is (a|the) (baby|young) {animal} [called|named][?]", f"what is the (baby|young|child) of {one}[ called][?]", f"(what do you call|what is the name of|what is the word for|name of) a (baby|young|little) {animal}[?]", f"(baby|young) {animal}[ name][?]", f"how do you call (a baby|a young) {animal}[?]", f"{TELL} (what|how) a (baby|young) {animal} is called[.|?]", f"what are (baby|young) {plural} called[?]", f"the (baby|child|young one|little one) of {one} is (called what|a what|called...|what)[?]", f"(when|if) {one} has (a baby|young|a little one), (what is it called|how do we call it|what is the name of it)[?]", f"(which|what) (word|name) (is there|do we use|is used) for a (baby|young|little) {animal}[?]"], [f"A young {animal} is called {article(young)}."], 0.8, f"A young {animal}: {young}."),
            Topic([f"where (does|do) {one} live[?]", f"where do {plural} live[?]", f"(what is|where is|tell me) the (home|habitat) of {one}[?|.]", f"where (can|could) (i|you|one) (find|see|meet) {many}[?]", f"{TELL} where {plural} live[.|?]", f"{animal} (habitat|home)[?]", f"{one} (lives|is at home|has its home) where[?]", f"(in what place|in which place|at what place|where on earth) (does {one} live|is {one} at home)[?]", f"(where would i|where do i) (look|go) (for|to find) {one}[?]"], [f"{start} lives {home}."], 0.8, f"Home of {article(animal)}: {home}."),
            Topic([f"what (does|do) {one} (eat|like to eat|feed on)[?]", f"what do {plural} (eat|like to eat|feed on|live on)[?]", f"(what is|tell me) the (food|diet) of {one}[?|.]", f"what (should|can|do) i (feed|give) {many}[ to eat][?]", f"{TELL} what {plural} eat[.|?]", f"{animal} (food|diet)[?]", f"{one} (eats|feeds on|likes to eat) what[?]", f"(my|a) {animal} is hungry[. what (does it want|does it eat|should i give it)][?|.]", f"(which|what) food (does|is right for|is good for) {one}[ like| eat][?]"], [f"{start} eats {food}."], 0.8, f"Food of {article(animal)}: {food}."),
        ]  # fmt: skip
        if sound != "nothing at all":
            topics.append(Topic([f"(which|what) animal (says|makes|goes) {sound}[?]", f"who says {sound}[?]", f"{sound}! (who|which animal) (is that|am i|says that)[?]"], [f"{start} says {sound}."], 0.5, f"Who says {sound}: {article(animal)}."))
    return topics


def opposite_topics() -> list[Topic]:
    return [
        Topic(
            [
                f"(what's|what is|whats) the (opposite|opposite word|contrary|antonym) (of|to|of|for) {a}[?]",
                f"(tell me|name|give me|say|write|find) the (opposite|antonym) of [the word] {a}[.]",
                f"[the] (opposite|antonym)[ word] of {a}[?]",
                f"{a}[,|:| -] [what is the] opposite[?]",
                f"opposite[:|,] {a}[?]",
                f"(what|which) word (is|means) the opposite of {a}[?]",
                f"{TELL} (the opposite of {a}|what the opposite of {a} is)[.|?]",
                f"the opposite of {a} is[ what|...| ___][?]",
                f"if (it|something) is not {a}, (what is it|it is)[?]",
                f"(an|the) antonym (of|for) {a}[?]",
                f"what is not {a} but[ the] opposite[?]",
                f"(can|could) you (tell me|give me|name) the opposite of {a}[?]",
                f"what (stands|is) opposite (to|of) {a}[?]",
                f"{a} is the opposite of (what|which word|...)[?]",
                f"the (opposite|contrary|reverse) of {a} (is|would be|must be)[ called] (what|which word|...)[?]",
                f"(not {a} but|the other way round from {a} is|turn {a} around:|if you turn {a} around you get) (what|...)[?]",
                f"(which|what) (word|term) (would be|is) the (contrary|opposite|reverse|counterpart) (of|to) {a}[?]",
                f"{a} (and|versus|vs) (what|its opposite)[?]",
                f"(i look for|i am looking for|give me|find) (a|the) word that means the opposite of {a}[.]",
                f"(its|the) opposite is {a}[. what is the word|. which word is it][?]",
            ],
            [f"The opposite of {a} is {b}."],
            1,
            f"Opposite of {a}: {b}.",
        )
        for pair in OPPOSITES
        for a, b in (pair, pair[::-1])
    ]


def calendar_topics() -> list[Topic]:
    topics = []
    for kind, whole, names in (("day", "week", DAYS), ("month", "year", MONTHS), ("season", "year", SEASONS)):
        for index, name in enumerate(names):
            after, before = names[(index + 1) % len(names)], names[index - 1]
            more_after = [f"(if|when) today is {name}, (what|which day) (is|comes|will be) tomorrow[?]", f"today is {name}. (what|which) day (is|comes|will be) tomorrow[?]", f"(it is|it's|we have|now it is|suppose it is|if it is) {name}[ today]. (what|which day|what day) (is|comes|will be|follows) (tomorrow|the next day|next)[?]", f"(yesterday was|if yesterday was) {name}[.|,] (what|which day|what day) is (today|it today|it)[?]", f"tomorrow, if today is {name}, is (what|which day)[?]", f"(what day is it|which day is it|what day comes|what is it) (one day after|the day after|a day after) {name}[?]", f"(if it is|when it is) {name}[ today], (what|which day) (is|will be) tomorrow[?]"] * 2 if kind == "day" else []
            more_before = [f"(if|when) today is {name}, (what|which day) was yesterday[?]", f"today is {name}. (what|which) day was yesterday[?]", f"(it is|it's|we have|now it is|suppose it is|if it is) {name}[ today]. (what|which day|what day) was (yesterday|the day before)[?]", f"(tomorrow is|tomorrow will be|if tomorrow is) {name}[.|,] (what|which day|what day) is (today|it today|it)[?]", f"yesterday, if today is {name}, was (what|which day)[?]", f"(what day is it|which day is it|what day was|what is it) (one day before|the day before|a day before) {name}[?]", f"(if it is|when it is) {name}[ today], (what|which day) was yesterday[?]"] * 2 if kind == "day" else []
            topics += [
                Topic([f"(what|which) {kind} (comes|is|follows|comes right|goes) after {name}[?]", f"what (comes|is|follows|will be) after {name}[?]", f"(what|which) {kind} follows {name}[?]", f"(tell me|name|say|give me) the {kind} (after|following|that follows|that comes after) {name}[.]", f"(the|what is the|what's the) (next {kind}|{kind}) (after|following) {name}[?]", f"{TELL} (what|which {kind}) comes after {name}[.|?]", f"after {name} (comes|is) (what|which {kind})[?]", f"{name} is followed by (what|which {kind})[?]", f"(what|which {kind}) is next after {name}[?]", f"(after|next after) {name}[?]", f"(when|once) {name} (is over|ends|has ended|is past), (what|which {kind}) (comes|begins|starts|follows)[ next][?]", f"(which|what) {kind} do we (have|get) (after|following) {name}[?]", f"the {kind} (after|following|right after) {name} is[...| called| what][?]", *more_after], [f"{sentence(after)} comes after {name}."], 1, f"After {name}: {after}."),
                Topic([f"(what|which) {kind} (comes|is|was|comes right|goes) before {name}[?]", f"what (comes|is|was) before {name}[?]", f"(what|which) {kind} precedes {name}[?]", f"(tell me|name|say|give me) the {kind} (before|that comes before) {name}[.]", f"(the|what is the|what's the) (previous {kind}|{kind}) before {name}[?]", f"{TELL} (what|which {kind}) comes before {name}[.|?]", f"before {name} (comes|is) (what|which {kind})[?]", f"before {name}[?]", f"(what|which {kind}) (ends|is over|must pass|is just over) (when|before) {name} (starts|begins|comes)[?]", f"(which|what) {kind} do we have (before|right before|just before) {name}[?]", f"the {kind} (before|right before|just before) {name} is[...| called| what][?]", f"{name} (comes|follows) (right |)after (what|which {kind})[?]", *more_before], [f"{sentence(before)} comes before {name}."], 1, f"Before {name}: {before}."),
                Topic([f"(what|which) {kind} is between {before} and {after}[?]", f"what (is|comes|lies) between {before} and {after}[?]"], [f"{sentence(name)} is between {before} and {after}."], 0.4, f"Between {before} and {after}: {name}."),
            ]  # fmt: skip
            if kind == "season":
                continue
            rank = ORDINALS[index]
            digits = f"{index + 1}{({1: 'st', 2: 'nd', 3: 'rd'}).get(index + 1, 'th')}"
            topics.append(Topic([f"(what|which) is the ({rank}|{digits}) {kind}[ of the {whole}][?]", f"(what|which) {kind} is the ({rank}|{digits})[ of the {whole}| one][?]", f"(name|tell me|give me|say) the ({rank}|{digits}) {kind}[ of the {whole}][.]", f"(what|which) {kind} (is|has) number {index + 1}[?]", f"[the] ({rank}|{digits}) {kind}[ of the {whole}][?]", f"{kind} number {index + 1}[?]", *([f"(with|on) (which|what) {kind} does the {whole} (start|begin)[?]", f"how does the {whole} (start|begin)[?]", f"the {whole} (starts|begins|opens) with (which|what) {kind}[?]", f"(which|what) {kind} (opens|starts|begins) the {whole}[?]", f"the {kind} that (opens|starts|begins) the {whole}[?]", f"(which|what) {kind} is at the (start|beginning) of the {whole}[?]"] * 2 if index == 0 else [])], [f"The {rank} {kind} is {name}."], 0.8, f"The {rank} {kind}: {name}."))
            if kind == "month":
                topics.append(Topic([f"(what|which) number (is|has|does) {name}[ have| of the year| in the year][?]", f"(what|which) month number is {name}[?]", f"(number of|what is the number of) {name}[?]", f"is {name} the (first|third|fifth|eighth|tenth) or another month[?]", f"{name} is (which|what) (month|month number)[ of the year][?]", f"{name} as a number[?]"], [f"{name} is the {rank} month, number {index + 1}."], 0.7, f"{name}: month number {index + 1}."))
                season = MONTH_SEASONS[index]
                topics.append(Topic([f"(in|to) (which|what) season (is|does|belongs) {name}[ belong][?]", f"(what|which) season is {name}[ in][?]", f"is {name} (in|a) (spring|summer|autumn|winter)[ month][?]", f"(what|which) season do we have in {name}[?]", f"{name} season[?]"], [f"In the north, {name} is in {season}."], 0.6, f"Season of {name}: {season}."))
            else:
                weekend = name in ("Saturday", "Sunday")
                topics.append(Topic([f"is {name} (a weekday|a working day|a work day|part of the weekend|on the weekend|a weekend day|at the weekend)[?]", f"does {name} belong to the weekend[?]", f"(weekday or weekend|weekend or weekday)[:|,] {name}[?]"], [f"{name} is {'part of the weekend' if weekend else 'a working day'}."], 0.4, f"Is {name} a weekend day: {'yes' if weekend else 'no'}."))
    for name, length in zip(MONTHS, MONTH_LENGTHS):
        leap = ", and 29 in a leap year" if name == "February" else ""
        asks = [
            f"how many days (does|has) {name} [have|have got][?]",
            f"how many days (are|are there) in {name}[?]",
            f"how (long|many days long) is {name}[?]",
            f"(number of|count of|the) days in {name}[?]",
            f"days in [the month of] {name}[?]",
            f"{TELL} how many days {name} has[.|?]",
            f"{name} has how many days[?]",
            f"(what is|tell me) the (length|number of days) of {name}[?|.]",
            f"does {name} have (28|30|31|29) days[?]",
            f"does {name} have 30 or 31 days[?]",
            f"{name} (length|days|how many days)[?]",
            f"(what is|which is) the last (day|date) of {name}[?]" if length != 28 else f"how many days are there in {name}[?]",
            f"(if i|when i) (stay|work|wait|travel) [for] the whole [month of] {name}, how many days is that[?]",
            f"(after|in) how many days (is|does) {name} (over|end)[?]",
            f"(the month of|the whole month of) {name} (has|lasts|is) how many days[?]",
            f"(on|with) (which|what) (day|number) does {name} end[?]" if length != 28 else f"the days of {name}, how many[?]",
        ]
        topics.append(Topic(asks, [f"{name} has {length} days{leap}."], 1, f"Days of {name}: {length}."))
    return topics


def unit_topics() -> list[Topic]:
    topics = []
    for small, big, count in UNITS:
        part = SPELLINGS.get(small, small)
        word = big.removeprefix("a ").removeprefix("an ")
        whole = SPELLINGS.get(big, f"({big}|{big}|one {word})" if not big.startswith(("half", "a quarter")) else big)
        asks = [
            f"how many {part} (are|are there|is|do you find|are contained) in {whole}[?]",
            f"how many {part} (does|has) {whole} [have|have got|contain][?]",
            f"how many {part} (make|make up|fit into|go into|are equal to|form|equal) {whole}[?]",
            f"{part} (in|per|of) {whole}[?]",
            f"{whole} (has|is|are|makes|contains) how many {part}[?]",
            f"{TELL} how many {part} {whole} has[.|?]",
            f"{TELL} how many {part} (are in|there are in|make) {whole}[.|?]",
            f"(what is|how much is|convert|express) {whole} (in|to|into) {part}[?]",
            f"(number of|the number of|what is the number of) {part} in {whole}[?]",
            f"{whole}[:|,| =] how many {part}[?]",
            f"{whole} in {part}[?]",
            f"how (long|big|large) is {whole} in {part}[?]",
            f"(a normal year|an ordinary year|one year) has how many {part}[?]" if big == "a year" else f"{whole} is how many {part}[?]",
            f"(if i|when i) (have|take|count|measure) {whole}, how many {part} (is that|is it|do i have|are that)[?]",
            f"(into|in) how many {part} can (you|i|we) (divide|split|cut) {whole}[?]",
            f"{whole} (consists of|is made of|is made up of|equals|counts) how many {part}[?]",
            f"how many {part} (until|till|before|and) {whole} (is full|is complete|is over|is done)[?]",
            f"(i need|i want to know|how do i convert) {whole} in {part}[.|?]",
        ]
        if small == "things":
            asks = ["how (many|much) is a dozen[?]", "a dozen (eggs|things|apples|rolls|of something|pieces|bottles) (is|are|means|makes) how many[?]", "(i buy|i have|i need|give me) a dozen (eggs|apples|rolls|bottles). how many (is that|are that|are there|do i have)[?]", "how many (eggs|apples|rolls|bottles) (is|are|are in|make) a dozen[?]", "what is a dozen[?]", "(what does a dozen mean|a dozen|how many makes a dozen|dozen|define a dozen)[?]", *asks]
            answer = "A dozen is 12."
        else:
            answer = f"{sentence(big)} has {count} {small}."
        if (small, big) == ("days", "a year"):
            answer = "A year has 365 days, and a leap year has 366."
        if small == "years" or (small, big) in {("seconds", "a minute"), ("minutes", "an hour"), ("hours", "a day"), ("days", "a year")}:
            asks.append(f"how long (is|does|lasts) {whole} [last][?]")
            asks.append(f"(what is|define|explain) {big}[?]")
        topics.append(Topic(asks, [answer], 1.3, f"{sentence(small)} in {big}: {count}."))
    return topics


def number_topics() -> list[Topic]:
    topics = []
    for digits, word in NUMBER_NAMES.items():
        topics.append(Topic([f"(write|say|spell|put|give me) [the number] {digits} (in words|as a word|with letters|in letters|out)[.]", f"(how do you|how do i|how can i) (write|say|spell) {digits} (in words|as a word|in letters)[?]", f"(what is|what's) {digits} (in words|as a word|in letters)[?]", f"{digits} (in words|as a word|in letters)[?]", f"(which|what) word is (used for|for) [the number] {digits}[?]", f"{TELL} [the number] {digits} in words[.|?]", f"{digits} (is written|is spelled|is said|reads) (how|as what)[ in words][?]", f"(i want|i need|on my cheque i need) {digits} (in words|written out|in letters)[.]", f"(how|what) (do you call|is the name of|is the word for) [the number] {digits}[?]"], [f"{digits} in words is {word}."], 1, f"{digits} in words: {word}."))
        topics.append(Topic([f"(write|say|put) {word} (in digits|as a number|as digits|in numbers|in figures)[.]", f"(what is|what's|which number is|what number is) {word}[ in digits| as a number][?]", f"{word} (in digits|as a number|as digits|in numbers)[?]", f"how do (i|you) write {word} (in digits|as a number)[?]", f"{TELL} what number {word} is[.|?]", f"(turn|convert|change) {word} (into|to) (digits|a number|figures)[.]", f"(which|what) (digits|figures|number) (stand|stands|is|are) for {word}[?]", f"(the|what are the) digits (of|for) {word}[?]"], [f"{sentence(word)} as a number is {digits}."], 1, f"{sentence(word)} as a number: {digits}."))
    return topics


LIST_NAMES = {
    "days of the week": "(days of the week|days of the week|days|weekdays|days in a week|seven days|seven days of the week|names of the days)",
    "months": "(months|months of the year|months in a year|twelve months|names of the months|12 months)",
    "seasons": "(seasons|four seasons|seasons of the year|names of the seasons|4 seasons)",
    "colours of the rainbow": "(colours|colors) (of|in) (the|a) rainbow",
    "primary colours": "[three] (primary|basic) (colours|colors)",
    "planets": "(planets|planets of the solar system|eight planets|planets of our solar system|names of the planets)",
    "continents": "(continents|seven continents|continents of the world|continents on Earth|names of the continents)",
    "oceans": "(oceans|five oceans|oceans of the world|oceans on Earth|names of the oceans)",
    "senses": "(senses|five senses|human senses)",
    "letters of the alphabet": "(letters of the alphabet|letters|alphabet|english alphabet|abc|letters from a to z)",
    "vowels": "(vowels|five vowels|vowels of English)",
    "points of the compass": "(points of the compass|four directions|directions of the compass|cardinal directions|directions)",
}


def list_topics() -> list[Topic]:
    topics = []
    for key, answer in LISTS.items():
        what = LIST_NAMES[key]
        asks = [
            f"(what|which) are the {what}[?]",
            f"(name|list|tell me|give me|say|recite|write|show me|write down|enumerate|type) [all] [the] {what}[.]",
            f"(do|can|could) you (know|name|list|tell me|say) [all] the {what}[?]",
            f"(list|names|a list) of [all] the {what}[.]",
            f"what are the (names of the|names of all) {what}[?]",
            f"i (want|need|would like) [to know|to learn|a list of] [all] the {what}[.]",
            f"[all] the {what}[?|.]",
            f"(which|what) {what} (are there|exist|do you know)[?]",
            f"how (are|do you call) the {what} [called][?]",
            f"{TELL} what the {what} are[.|?]",
            f"(go through|count up|run through|read out|remind me of|put down) [all] the {what}[.]",
            f"(my child|my son|a child|i) (learns|learn|must know|must learn|wants to know) the {what}[. (what are they|which are they|name them)][.|?]",
            f"the {what}(:| are|,) (which|what)[ are they][?]",
            f"(one after the other|in order|one by one|from first to last)[:|,] the {what}[.]",
        ]
        thought = "The alphabet from a to z." if key.startswith("letters") else f"The list of {key}."
        topics.append(Topic(asks, [answer], 2, thought))
    topics.append(Topic(["(say|sing|recite|do you know|tell me) the (abc|alphabet)[.]", "(abc|a b c|a to z)[?]", "recite the alphabet[.]"], [LISTS["letters of the alphabet"]], 1, "The alphabet from a to z."))
    for (one, plural), words in EXAMPLES.items():
        single = f"({one}|{one.replace('colour', 'color')})" if one == "colour" else one
        many = "(colours|colors)" if one == "colour" else plural
        proper = words[0][0].isupper()
        for count in range(2, 6):
            number = f"({NUMBER_WORDS[count]}|{count})"
            listed = ", ".join(words[: count - 1]) + " and " + words[count - 1]
            asks = [f"(name|list|tell me|give me|say|write|mention|find|show me) [any|] {number} [different|] {many}[.]", f"(can|could) you (name|list|tell me|give me) {number} {many}[?]", f"(what|which) are {number} {many}[?]", f"{number} {many}[?|.|, please]", f"i (need|want|would like) [the names of|] {number} {many}[.]", f"(give|show) me (a list of|the names of|examples of) {number} {many}[.]", f"do you know {number} {many}[?]"]
            topics.append(Topic(asks, [sentence(listed) + "."], 0.6, f"{sentence(NUMBER_WORDS[count])} {plural}: {listed}."))
        listed = ", ".join(words[:2]) + " and " + words[2]
        topics.append(Topic([f"(name|list|tell me|give me|say) (some|a few|several) {many}[.]", f"(what|which) {many} can you name[?]", f"(give me|show me) (examples|some examples|a list) of {many}[.]", f"(can|could) you name [some|a few|] {many}[?]"], [sentence(listed) + "."], 0.6, f"Some {plural}: {listed}."))
        answer = words[0] if proper else article(words[0]) if one not in ("colour", "sport", "drink") else words[0]
        topics.append(Topic([f"(name|tell me|give me|say|pick|choose|think of) (a|an|one|any|some) {single}[.]".replace("(a|an|", f"({article(one).split()[0]}|"), f"(what is|give me|an|one) example of {article(one)}[?]", f"do you know (a|an|any) {single}[?]".replace("(a|an|", f"({article(one).split()[0]}|"), f"(can|could) you name {article(one)}[?]"], [sentence(answer) + "."], 0.6, f"One {one}: {answer}."))
    return topics


def most(adjectives: str, noun: str, where: str = "[ in the world| on Earth| of all]") -> list[str]:
    """Questions for the largest, highest and so on."""
    return [
        f"(what|which) is the {adjectives} {noun}{where}[?]",
        f"(which|what) {noun} is the {adjectives}{where}[?]",
        f"(name|tell me|say|give me|do you know) the {adjectives} {noun}{where}[.|?]",
        f"[the] {adjectives} {noun}{where}[?]",
        f"{TELL} (what|which) the {adjectives} {noun} is[.|?]",
        f"(what is the name of|what do you call|how is) the {adjectives} {noun}{where}[ called][?]",
        f"the {adjectives} {noun} is[ what| which|...| called][?]",
        f"(of all|among all), (which|what) {noun} is the {adjectives}[?]",
        f"(which|what) {noun} (would you call|do we call|counts as|is known as|holds the record as) the {adjectives}[?]",
        f"(if you look for|i look for|i am looking for) the {adjectives} {noun}[, which is it|. which is it][?]",
    ]


def amount(noun: str, place: str = "") -> list[str]:
    """Questions for how many there are."""
    return [
        f"how many {noun} (are there|exist|are|do we have|do we know){place}[?]",
        f"(what is|tell me|name|give me) the (number|count) of {noun}{place}[?|.]",
        f"[the] number of {noun}{place}[?]",
        f"{TELL} how many {noun} there are{place}[.|?]",
        f"{noun}{place}[:|,] how many[?]",
        f"how many {noun}[?]",
        f"(count|can you count) the {noun}{place}[.|?]",
        f"(what number|what total number|what amount) of {noun} (is there|exists|do we have){place}[?]",
        f"there are how many {noun}{place}[?]",
    ]


def parts(noun: str, owner: str) -> list[str]:
    """Questions for how many parts something has."""
    return [
        f"how many {noun} (does|has) {owner} [have|have got][?]",
        f"how many {noun} (are|are there) on {owner}[?]",
        f"{TELL} how many {noun} {owner} has[.|?]",
        f"(what is the number|number) of {noun} (of|on) {owner}[?]",
        f"{owner} has how many {noun}[?]",
        f"(count|can you count) the {noun} (of|on) {owner}[.|?]",
        f"(i draw|i look at|i see) {owner}. how many {noun} (are there|do i need|do i see|does it have)[?]",
        f"with how many {noun} (is|does|comes) {owner}[ come| made][?]",
    ]


BODY = "(a person|a human|a man|a human being)"
GENERAL_ASKS = {
    "where the sun rises": ["(where|in which direction|on which side|in what direction) does the sun (rise|come up|appear|go up)[?]", "(sunrise direction|the sun rises where|where is sunrise)[?]", f"{TELL} where the sun (rises|comes up)[.|?]", "the sun rises in the[...| ___|][?]", "does the sun rise in the (east|west|north|south)[?]"],
    "where the sun sets": ["(where|in which direction|on which side|in what direction) does the sun (set|go down|disappear)[?]", "(sunset direction|the sun sets where|where is sunset)[?]", f"{TELL} where the sun (sets|goes down)[.|?]", "the sun sets in the[...| ___|][?]", "does the sun set in the (east|west|north|south)[?]"],
    "when water freezes": ["(at what temperature|at which temperature|when|at how many degrees) does water (freeze|turn to ice|become ice|turn into ice)[?]", "(what is|tell me) the freezing (point|temperature) of water[?|.]", "freezing (point|temperature)[ of water][?]", f"{TELL} (when|at what temperature) water freezes[.|?]", "water freezes at[ what temperature| how many degrees|...][?]", "how cold must (it|water) be to freeze[?]"],
    "when water boils": ["(at what temperature|at which temperature|when|at how many degrees) does water (boil|turn to steam|cook|become steam)[?]", "(what is|tell me) the boiling (point|temperature) of water[?|.]", "boiling (point|temperature)[ of water][?]", f"{TELL} (when|at what temperature) water boils[.|?]", "water boils at[ what temperature| how many degrees|...][?]", "how hot (is|must) boiling water[ be][?]"],
    "number of continents": amount("continents", "[ on Earth| in the world]"),
    "number of oceans": amount("oceans", "[ on Earth| in the world]"),
    "number of planets": [*amount("planets", "[ in the solar system| in our solar system]"), "how many planets (does|has) (the|our) solar system [have][?]", "how many planets (circle|travel around|go around|orbit) the sun[?]"],
    "number of letters in the alphabet": [*amount("letters", "(| in the alphabet| in the English alphabet| in the abc)"), "how many letters (does|has) the [english] alphabet [have][?]", "how long is the alphabet[?]"],
    "number of vowels": amount("vowels", "[ in English| in the alphabet]"),
    "number of colours in the rainbow": ["how many (colours|colors) (are|are there) in (the|a) rainbow[?]", "how many (colours|colors) (does|has) (the|a) rainbow [have][?]", "(number of|rainbow) (colours|colors) [in the rainbow], how many[?]"],
    "number of senses": [*amount("senses"), "how many senses (do people|do humans|do we|does a person) have[?]"],
    "number of fingers": [*parts("fingers", BODY), "how many fingers (do people|do humans|do we|do i|do you) have[?]", "how many fingers are on two hands[?]"],
    "number of toes": [*parts("toes", BODY), "how many toes (do people|do humans|do we|do i|do you) have[?]", "how many toes are on two feet[?]"],
    "number of eyes": [*parts("eyes", BODY), "how many eyes (do people|do humans|do we|do i) have[?]"],
    "wheels of a car": [*parts("(wheels|tyres|tires)", "(a|one|the) car"), "how many wheels do cars have[?]"],
    "wheels of a bicycle": [*parts("wheels", "(a|one|the) (bicycle|bike)"), "how many wheels do (bikes|bicycles) have[?]"],
    "sides of a triangle": [*parts("(sides|corners|angles)", "(a|one|the) triangle"), "how many (sides|corners) do triangles have[?]", "what is a triangle[?]"],
    "sides of a square": [*parts("(sides|corners)", "(a|one|the) square"), "how many (sides|corners) do squares have[?]", "what is a square[?]"],
    "largest planet": most("(biggest|largest|greatest)", "planet", "[ in the solar system| of all| of our solar system]"),
    "smallest planet": most("(smallest|tiniest|littlest)", "planet", "[ in the solar system| of all| of our solar system]"),
    "planet closest to the sun": ["(what|which) planet is (closest|nearest) to the sun[?]", "(what|which) is the (closest|nearest) planet to the sun[?]", "(name|tell me) the planet (closest|nearest) to the sun[.]", "[the] (closest|nearest) planet to the sun[?]", "(what|which) is the first planet from the sun[?]"],
    "red planet": ["(what|which) planet is (red|called the red planet|the red planet|known as the red planet)[?]", "(what|which) is the red planet[?]", "[the] red planet[?]", f"{TELL} which planet is red[.|?]"],
    "our planet": ["(what|which) planet (do we live on|are we on|do people live on|is ours|is our home|do you live on|is this)[?]", "(what is|what's) (our planet|the name of our planet)[ called][?]", "on (which|what) planet do (we|people|humans) live[?]", "the name of our planet[?]"],
    "largest ocean": most("(biggest|largest|greatest)", "ocean"),
    "largest animal": most("(biggest|largest|heaviest)", "(animal|creature)"),
    "fastest animal": most("(fastest|quickest)", "(animal|land animal|runner)"),
    "tallest animal": most("tallest", "(animal|creature|land animal)"),
    "highest mountain": most("(highest|tallest|biggest)", "mountain"),
    "longest river": most("(longest|biggest)", "river"),
    "largest country": most("(biggest|largest)", "country"),
    "largest continent": most("(biggest|largest)", "continent"),
    "largest land animal": most("(biggest|largest|heaviest)", "(land animal|animal on land)", ""),
    "the sun": ["(what is|what's|explain|describe|define|tell me about) the sun[?|.]", "is the sun a (star|planet)[?]", "the sun[?]", "(what kind of thing is|what do you know about|what does) the sun[ do| give us][?]", f"{TELL} what the sun is[.|?]", "why is the sun (important|warm|so bright)[?]", "what (gives|sends) us light[ and warmth][?]"],
    "the moon": ["(what is|what's|explain|describe|define|tell me about) the moon[?|.]", "is the moon a (star|planet)[?]", "the moon[?]", "what (goes|travels|circles|moves) around the earth[?]", f"{TELL} what the moon is[.|?]", "what (do you know about|is) the moon [made of][?]", "(what|which) (body|thing) (circles|orbits) the Earth[?]"],
    "what water is made of": ["what is water[ made of| composed of][?]", "what is (h2o|H2O)[?]", "(explain|define|describe|tell me about) water[.]", "what (does|do) water (consist of|contain)[?]", "(h2o|the formula of water|chemical formula of water|water formula)[?]", f"{TELL} what water is made of[.|?]", "(which|what) (elements|parts) is water made of[?]"],
    "why the sky is blue": ["(why|how come) (is|does) the sky [look] blue[?]", "(explain|tell me) why the sky is blue[.]", "what makes the sky blue[?]", f"{TELL} why the sky is blue[.|?]", "what is the reason [for|that] the (blue sky|sky is blue)[?]", "why (blue sky|does the sky have this colour|is the sky not green)[?]"],
    "honey": ["what do bees (make|produce)[?]", "who (makes|produces) honey[?]", "(where does honey come from|how is honey made|what is honey|honey|from what is honey made)[?]", "(which|what) (animal|insect) makes honey[?]", f"{TELL} where honey comes from[.|?]"],
    "milk": ["where does milk come from[?]", "(what|who|which animal) gives [us] milk[?]", "(milk|what is milk|how is milk made)[?]", "(which|what) animal does milk come from[?]", f"{TELL} where milk comes from[.|?]", "what do cows (give|give us|produce|make)[?]"],
    "eggs": ["where do eggs come from[?]", "(who|what|which animal) lays eggs[?]", "(which|what) animal gives us eggs[?]", f"{TELL} where eggs come from[.|?]", "what do chickens (lay|give us)[?]"],
    "wool": ["where does wool come from[?]", "(who|what|which animal) gives [us] wool[?]", "(which|what) animals have wool[?]", f"{TELL} where wool comes from[.|?]", "what is wool[?]"],
    "bread": ["what is bread[ made of| made from][?]", "how is bread made[?]", "(what do you need for|what is in) bread[?]", f"{TELL} what bread is made of[.|?]", "from what is bread made[?]"],
    "ice": ["(what is|what's|explain|define) ice[?]", "what (happens when|if) water (freezes|gets very cold)[?]", "(what does water become|what do you get) when it (freezes|is frozen)[?]", f"{TELL} what ice is[.|?]", "what is frozen water[ called][?]", "what is ice made of[?]"],
    "snow": ["(what is|what's|explain|define) snow[?]", "what is snow made of[?]", "where does snow come from[?]", "why does it snow[?]", f"{TELL} what snow is[.|?]", "how (is|does) snow (made|form|fall)[?]"],
    "rain": ["(what is|what's|explain|define) rain[?]", "where does rain come from[?]", "why does it rain[?]", f"{TELL} (what rain is|where rain comes from)[.|?]", "how does rain (form|fall|work)[?]", "what is rain made of[?]", "what falls from (clouds|the clouds)[?]"],
    "coldest season": most("(coldest|coolest|iciest)", "season", "[ of the year]"),
    "warmest season": most("(warmest|hottest)", "season", "[ of the year]"),
    "shape of the Earth": ["is (the earth|earth|our planet|the world) (round|flat|a ball|a disc|a sphere|square)[?]", "(what|which) (shape|form) (is|has|does) (the earth|earth) [have][?]", "(the shape of|what is the shape of) (the earth|earth|our planet)[?]", f"{TELL} (if|whether) the earth is (flat|round)[.|?]", "how is the earth shaped[?]"],
    "what plants need": ["what (do|does) (plants|a plant|flowers|trees) need[ to grow| to live| to survive][?]", "(how do|what makes) plants grow[?]", f"{TELL} what plants need[.|?]", "what (should|must) i give (my|a) plant[s][?]", "what is (needed|necessary) for (plants|a plant)[ to grow][?]"],
    "what the Earth travels around": ["what does the (earth|Earth) (travel|go|move|turn|circle) around[?]", "(does|is it true that) the (earth|Earth) (go|goes|travel|travels|move) around the sun[?]", "how long does the earth need (to go around|to travel around|for one trip around) the sun[?]", f"{TELL} what the earth travels around[.|?]", "what does the Earth (orbit|circle)[?]", "does the sun go around the earth[?]"],
    "what people breathe": ["what do (people|we|humans|animals) breathe[?]", "(which|what) (gas|air) do (we|people|humans) (need|breathe)[ to live| to breathe][?]", f"{TELL} what (people|humans|we) breathe[.|?]", "what do (lungs|humans|people) need[ from the air][?]", "why do (we|people) (breathe|need air)[?]"],
    "what fish breathe with": ["(how|with what) do fish (breathe|get air)[?]", "what do fish breathe with[?]", f"{TELL} how fish breathe[.|?]", "(why can|how can) fish (breathe|live) under water[?]", "what are gills[ for][?]"],
    "what a thermometer measures": ["what does a thermometer (measure|do|show)[?]", "what is a thermometer[ for| good for][?]", "(what|which tool|which instrument) measures temperature[?]", f"{TELL} what a thermometer (measures|is)[.|?]", "(how|with what) do (i|you|we) measure temperature[?]"],
    "what a clock shows": ["what does a (clock|watch) (show|do|measure|tell)[?]", "what is a (clock|watch)[ for| good for][?]", "(what|which tool|which thing) shows the time[?]", f"{TELL} what a clock (shows|is)[.|?]"],
    "last month": [*most("(last|final)", "month", "[ of the year| in the year]"), "(which|what) month (closes|ends|finishes|completes) the year[?]", "the month that (closes|ends|finishes) the year[?]", "(with|in) (which|what) month does the year (end|close|finish)[?]", "(which|what) month is at the end of the year[?]", "the year (ends|closes|finishes) with (which|what) month[?]"],
    "shortest month": most("shortest", "month", "[ of the year| in the year| of all]"),
    "months with 31 days": ["(how many|what number of) months have 31 days[?]", "how many months with 31 days are there[?]", f"{TELL} how many months have 31 days[.|?]"],
    "weekend": ["(which|what) days are (the weekend|on the weekend|at the weekend|weekend days|in the weekend|free)[?]", "(what is|what's|when is|explain|define) the weekend[?]", "(name|list|tell me) the (weekend days|days of the weekend)[.]", "(weekend|weekend days|how many days has the weekend|how many days are in a weekend)[?]", f"{TELL} which days are the weekend[.|?]"],
    "weekdays": ["(which|what) (days are|are the) (working days|work days|business days)[?]", "(name|list|tell me) the (working days|work days|business days)[.]", "(on which days|when) do people work[?]", "(working days|business days)[?]"],
    "last day of the week": [*most("last", "day", "( of the week| in the week| of a week)"), "(with|on) (which|what) day does the week end[?]", "(when|how) does the week end[?]", "(which|what) day (closes|ends|finishes) the week[?]", "the week (ends|closes) with (which|what) day[?]", "(which|what) day is at the end of the week[?]"],
    "Christmas": ["when is Christmas[ day][?]", "(on which|on what|what) (day|date) is Christmas[?]", "(in which|what) month is Christmas[ in][?]", "[the] date of Christmas[?]", f"{TELL} when Christmas is[.|?]"],
    "New Year": ["when is New Year[ day|'s day][?]", "(on which|on what|what) (day|date) is New Year[?]", "when does (a|the|the new) year (start|begin)[?]", "[the] date of New Year[?]", f"{TELL} when New Year is[.|?]"],
    "leap year": ["(what is|what's|explain|define|describe) a leap year[?]", "how often is [there] a leap year[?]", "when is (a|the next) leap year[?]", f"{TELL} what a leap year is[.|?]", "what does leap year mean[?]", "(tell me about|why are there) leap years[?]"],
}


GROUPS = {
    "capitals": capital_topics(),
    "colours": colour_topics(),
    "animals": animal_topics(),
    "opposites": opposite_topics(),
    "calendar": calendar_topics(),
    "units": unit_topics(),
    "numbers": number_topics(),
    "lists": list_topics(),
    "single": [Topic(GENERAL_ASKS[about], [answer], 1, f"Asked about {about}.") for about, answer in GENERAL.items()],
}
