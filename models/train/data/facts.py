"""Simple facts, most of them made from small tables."""

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
]  # fmt: skip

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

# (what to list, the list): asked for in one go
LISTS = [
    ("(days of the week|days|weekdays|days in a week)", "The days of the week are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday."),
    ("(months|months of the year|months in a year)", "The months are January, February, March, April, May, June, July, August, September, October, November and December."),
    ("(seasons|four seasons|seasons of the year)", "The four seasons are spring, summer, autumn and winter."),
    ("(colours of the rainbow|colors of the rainbow|rainbow colours|rainbow colors)", "The colours of the rainbow are red, orange, yellow, green, blue, indigo and violet."),
    ("(primary colours|primary colors|three primary colours)", "The primary colours are red, yellow and blue."),
    ("(planets|planets of the solar system|eight planets)", "The planets are Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus and Neptune."),
    ("(continents|seven continents)", "The continents are Africa, Antarctica, Asia, Australia, Europe, North America and South America."),
    ("(oceans|five oceans)", "The oceans are the Pacific, the Atlantic, the Indian, the Southern and the Arctic Ocean."),
    ("(senses|five senses)", "The five senses are sight, hearing, smell, taste and touch."),
    ("(letters of the alphabet|letters|alphabet)", "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z"),
    ("(vowels)", "The vowels are a, e, i, o and u."),
]

# (plural, examples): "name three animals"
EXAMPLES = [
    ("animals", ["cat", "dog", "horse", "llama", "elephant", "bear"]),
    ("(colours|colors)", ["red", "blue", "green", "yellow", "orange", "purple"]),
    ("fruits", ["apple", "banana", "orange", "pear", "cherry", "plum"]),
    ("vegetables", ["carrot", "potato", "onion", "cabbage", "tomato", "bean"]),
    ("countries", ["France", "Japan", "Brazil", "Kenya", "Canada", "Peru"]),
    ("cities", ["Paris", "Tokyo", "London", "Rome", "Cairo", "Lima"]),
    ("birds", ["owl", "duck", "eagle", "robin", "swan", "crow"]),
    ("flowers", ["rose", "tulip", "daisy", "lily", "violet", "sunflower"]),
    ("trees", ["oak", "pine", "birch", "maple", "willow", "apple tree"]),
    ("(sports|games)", ["football", "tennis", "chess", "swimming", "running", "hockey"]),
    ("(drinks)", ["water", "milk", "tea", "coffee", "juice", "lemonade"]),
]

# Single questions: (patterns, answer)
SINGLE = [
    (["how many days (are there|are|does) [in] a week[ have][?]", "how many days are in (a|one) week[?]"], "A week has 7 days."),
    (["how many days are [there] in a year[?]", "how many days does a year have[?]", "how long is a year[?]"], "A year has 365 days, and a leap year has 366."),
    (["how many months are [there] in a year[?]", "how many months does a year have[?]"], "A year has 12 months."),
    (["how many weeks are [there] in a year[?]", "how many weeks does a year have[?]"], "A year has 52 weeks."),
    (["how many hours are [there] in a day[?]", "how many hours does a day have[?]", "how long is a day[?]"], "A day has 24 hours."),
    (["how many minutes are [there] in an hour[?]", "how long is an hour[?]", "how many minutes does an hour have[?]"], "An hour has 60 minutes."),
    (["how many seconds are [there] in a minute[?]", "how long is a minute[?]", "how many seconds does a minute have[?]"], "A minute has 60 seconds."),
    (["how many letters (are in|are there in|does) the alphabet[ have][?]", "how many letters are there[?]"], "The English alphabet has 26 letters."),
    (["how many seasons are there[ in a year][?]"], "There are four seasons: spring, summer, autumn and winter."),
    (["how many (planets|planets are there)[ in the solar system][?]"], "The solar system has eight planets."),
    (["how many continents are there[?]"], "There are seven continents."),
    (["how many (fingers|toes) (does a person have|do people have|do i have|do you have)[?]"], "A person has ten of them."),
    (["how many eyes (does a person have|do people have|do i have)[?]"], "A person has two eyes."),
    (["how many wheels does a (car) have[?]"], "A car has four wheels."),
    (["how many wheels does a (bike|bicycle) have[?]"], "A bicycle has two wheels."),
    (["what is the (biggest|largest) planet[?]", "which planet is the (biggest|largest)[?]"], "Jupiter is the largest planet."),
    (["what is the smallest planet[?]", "which planet is the smallest[?]"], "Mercury is the smallest planet."),
    (["(what|which) planet do we live on[?]", "what is our planet[ called][?]"], "We live on planet Earth."),
    (["what is the (biggest|largest) ocean[?]", "which ocean is the (biggest|largest)[?]"], "The Pacific Ocean is the largest ocean."),
    (["what is the (biggest|largest) animal[ in the world| on earth][?]", "which animal is the (biggest|largest)[?]"], "The blue whale is the largest animal."),
    (["what is the (fastest) (animal|land animal)[ in the world][?]", "which animal is the fastest[?]"], "The cheetah is the fastest animal on land."),
    (["what is the tallest animal[ in the world][?]", "which animal is the tallest[?]"], "The giraffe is the tallest animal."),
    (["what is the (highest|tallest) mountain[ in the world| on earth][?]", "which mountain is the highest[?]"], "Mount Everest is the highest mountain."),
    (["what is the (longest) river[ in the world][?]"], "The Nile and the Amazon are the longest rivers."),
    (["what is the (biggest|largest) country[ in the world][?]"], "Russia is the largest country."),
    (["what is the (sun)[?]", "is the sun a star[?]"], "The sun is a star. It gives us light and warmth."),
    (["what is the moon[?]", "what goes around the earth[?]"], "The moon is a ball of rock that travels around the Earth."),
    (["what is (water|water made of)[?]", "what is h2o[?]"], "Water is made of hydrogen and oxygen."),
    (["(why|how come) is the sky blue[?]"], "Sunlight is scattered by the air, and blue light is scattered most. So the sky looks blue."),
    (["what do (bees) make[?]", "who makes honey[?]", "where does honey come from[?]"], "Bees make honey from the nectar of flowers."),
    (["where does milk come from[?]", "what gives (us) milk[?]"], "Milk comes from cows."),
    (["what is ice[?]", "what happens when water freezes[?]"], "Ice is frozen water."),
    (["what is snow[?]"], "Snow is made of small crystals of ice that fall from clouds."),
    (["what is rain[?]", "where does rain come from[?]", "why does it rain[?]"], "Rain is water that falls from clouds in small drops."),
    (["at what temperature does water (boil)[?]", "when does water boil[?]"], "Water boils at 100 degrees Celsius."),
    (["at what temperature does water (freeze)[?]", "when does water freeze[?]"], "Water freezes at 0 degrees Celsius."),
    (["which season is the (coldest)[?]", "what is the coldest season[?]"], "Winter is the coldest season."),
    (["which season is the (warmest|hottest)[?]", "what is the (warmest|hottest) season[?]"], "Summer is the warmest season."),
    (["which season comes after winter[?]", "what comes after winter[?]"], "Spring comes after winter."),
    (["is (the earth|earth) (round|flat)[?]", "what shape is the earth[?]"], "The Earth is round, almost like a ball."),
    (["where does the sun (rise|come up)[?]"], "The sun rises in the east."),
    (["where does the sun (set|go down)[?]"], "The sun sets in the west."),
    (["what do plants need[ to grow| to live][?]"], "Plants need water, light, air and earth."),
    (["what colour do you get (when|if) you mix (blue and yellow|yellow and blue)[?]", "what is (blue and yellow|yellow and blue)[?]"], "Blue and yellow make green."),
    (["what colour do you get (when|if) you mix (red and yellow|yellow and red)[?]", "what is (red and yellow|yellow and red)[?]"], "Red and yellow make orange."),
    (["what colour do you get (when|if) you mix (red and blue|blue and red)[?]", "what is (red and blue|blue and red)[?]"], "Red and blue make purple."),
]  # fmt: skip


def article(word: str) -> str:
    """The word with "a" or "an" in front."""
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def capital_answer(country: str) -> str:
    return f"The capital of {country} is {CAPITALS[country]}."


def capital_topics() -> list[Topic]:
    topics = []
    for country, capital in CAPITALS.items():
        name = f"({country}|{country}|{OTHER_NAMES[country]})" if country in OTHER_NAMES else country
        asks = [
            f"(what|which city) is the capital[ city] of {name}[?]",
            f"(what's|whats) the capital[ city] of {name}[?]",
            f"(tell me|name|do you know|i want to know) the capital[ city] of {name}[?|.]",
            f"what is the capital[ city] of {name}[?]",
            f"capital of {name}[?]",
            f"what capital (does {name} have|is in {name})[?]",
            f"which city is the capital of {name}[?]",
        ]
        topics.append(Topic(asks, [capital_answer(country)], 3))
        topics.append(Topic([f"(where|in which country) is {capital}[?]", f"[in] (which|what) country is {capital} in[?]", f"{capital} is the capital of (which|what) country[?]"], [f"{capital} is in {'the United Kingdom' if capital in ('London', 'Edinburgh') else country}."], 0.8))
    return topics


def colour_topics() -> list[Topic]:
    return [
        Topic(
            [f"(what|which) (colour|color) (is|has) {thing}[?]", f"what('s| is) the (colour|color) of {thing}[?]", f"(tell me|do you know) the (colour|color) of {thing}[?|.]"],
            [f"{thing.capitalize()} is {colour}."],
        )
        for thing, colour in COLOURS.items()
    ]


def animal_topics() -> list[Topic]:
    topics = []
    for animal, (sound, legs, young, home, food) in ANIMALS.items():
        plural = {"mouse": "mice", "wolf": "wolves", "sheep": "sheep"}.get(animal, animal + "s")
        topics += [
            Topic([f"what (does|do) (a|the|an) {animal} say[?]", f"what (sound|noise) does (a|an|the) {animal} make[?]", f"how does (a|an|the) {animal} (go|sound)[?]"], [f"{article(animal).capitalize()} says {sound}."]),
            Topic([f"how many legs (does|has) (a|an|one) {animal} [have][?]", f"how many legs do {plural} have[?]"], [f"{article(animal).capitalize()} has {NUMBER_WORDS[legs] if legs else 'no'} legs."]),
            Topic([f"what is (a|an|the) (baby|young) {animal}[ called][?]", f"what is the (baby|young) of (a|an) {animal}[ called][?]", f"what do you call a (baby|young) {animal}[?]"], [f"A young {animal} is called {article(young)}."], 0.8),
            Topic([f"where (does|do) (a|an|the) {animal} live[?]", f"where do {plural} live[?]"], [f"{article(animal).capitalize()} lives {home}."], 0.8),
            Topic([f"what (does|do) (a|an|the) {animal} eat[?]", f"what do {plural} eat[?]"], [f"{article(animal).capitalize()} eats {food}."], 0.8),
        ]  # fmt: skip
    return topics


def opposite_topics() -> list[Topic]:
    return [
        Topic([f"what('s| is) the opposite (of|to) {a}[?]", f"(tell me|name|give me) the opposite of {a}[.]", f"opposite of {a}[?]"], [f"The opposite of {a} is {b}."])
        for pair in OPPOSITES
        for a, b in (pair, pair[::-1])
    ]


def calendar_topics() -> list[Topic]:
    topics = []
    for kind, names in (("day", DAYS), ("month", MONTHS)):
        for index, name in enumerate(names):
            after, before = names[(index + 1) % len(names)], names[index - 1]
            topics += [
                Topic([f"(what|which) {kind} (comes|is|follows) after {name}[?]", f"what (comes|is) after {name}[?]", f"which {kind} follows {name}[?]"], [f"{after} comes after {name}."]),
                Topic([f"(what|which) {kind} (comes|is) before {name}[?]", f"what (comes|is) before {name}[?]"], [f"{before} comes before {name}."]),
            ]  # fmt: skip
    for name, length in zip(MONTHS, MONTH_LENGTHS):
        leap = ", and 29 in a leap year" if name == "February" else ""
        topics.append(Topic([f"how many days (does|has) {name} [have][?]", f"how many days are [there] in {name}[?]", f"how long is {name}[?]"], [f"{name} has {length} days{leap}."]))
    return topics


def list_topics() -> list[Topic]:
    topics = [
        Topic([f"(what|which) are the {what}[?]", f"(name|list|tell me|give me|say|recite|write|show me) [all] the {what}[.]", f"do you know the {what}[?]"], [answer], 2)
        for what, answer in LISTS
    ]
    topics.append(Topic(["say the abc[.]", "(abc|a b c)[?]", "recite the alphabet[.]"], [LISTS[9][1]]))
    for plural, words in EXAMPLES:
        for count in range(2, 6):
            number = f"({NUMBER_WORDS[count]}|{count})"
            listed = ", ".join(words[: count - 1]) + " and " + words[count - 1]
            topics.append(Topic([f"(name|list|tell me|give me|say|write) {number} {plural}[.]", f"(can|could) you (name|list) {number} {plural}[?]", f"what are {number} {plural}[?]"], [listed[0].upper() + listed[1:] + "."], 0.8))
        listed = ", ".join(words[:2]) + " and " + words[2]
        topics.append(Topic([f"(name|list|tell me|give me|say) (some|a few) {plural}[.]", f"what {plural} (do you know|are there)[?]"], [listed[0].upper() + listed[1:] + "."], 0.8))
    return topics


def sum_topics() -> list[Topic]:
    """Sums up to ten and ten; anything larger is honestly refused in `unknown.py`."""
    topics = []
    for a in range(11):
        for b in range(11):
            left, right = f"({a}|{a}|{a}|{NUMBER_WORDS[a]})", f"({b}|{b}|{b}|{NUMBER_WORDS[b]})"
            sums = [f"(what is|what's|whats|how much is|calculate|compute|add|) {left} (+|plus|and) {right}[?]", f"{a}+{b}[ =|=][?]", f"what is {a}+{b}[?]", f"(what is|) {a} + {b}[ =][?]"]
            topics.append(Topic(sums, [f"{a} + {b} = {a + b}"], 3 if a < 6 and b < 6 else 1))
    return topics


GROUPS = {
    "capitals": capital_topics(),
    "colours": colour_topics(),
    "animals": animal_topics(),
    "opposites": opposite_topics(),
    "calendar": calendar_topics(),
    "lists": list_topics(),
    "sums": sum_topics(),
    "single": [Topic(asks, [answer]) for asks, answer in SINGLE],
}
