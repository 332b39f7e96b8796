"""The first kinds of facts about the user: name, favourites, pets, age, home, job, relatives, things and secrets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from data import words
from data.memory_fact import BRANDS, COUNTS, DRINKS, FOODS, HOBBIES, INSTRUMENTS, JOBS, KNOW, LANGUAGES, PETS, PLACES, RELATIVES, SPORTS, THINGS, Fact, Maker, asking, clock, date, mixed, number, secret as secret_value, small, when
from data.memory_fact import BEASTS
from data.memory_fact import brand as brand_name

FAVOURITE = "food animal sport song book movie number day month season drink fruit city country game subject hobby band word letter flower tree toy dish dessert film singer actor writer teacher place colour color holiday smell sound shoe car show team vegetable snack painter planet dinosaur insect bird website app poem puzzle joke".split()
FRUITS = "apples pears plums cherries grapes bananas mangos peaches lemons melons oranges figs kiwis berries".split()
FLOWERS = "roses tulips lilies daisies violets poppies orchids sunflowers irises".split()
COUNTED = "brothers sisters siblings children sons daughters cousins kids grandchildren nephews uncles aunts cats dogs horses hens rabbits bikes cars rooms windows books plants friends pets fish cows sheep goats ducks shoes hats guitars phones computers watches keys chairs lamps neighbours colleagues students trees stamps coins plates".split()
APPOINTMENTS = "dentist doctor barber lawyer banker hairdresser plumber vet boss teacher landlord optician tailor coach mechanic surgeon notary therapist principal judge".split()
GOODS = "bread|milk|butter|eggs|cheese|apples|a lamp|a bike|a chair|shoes|a tent|a hat|flowers|paper|soap|rice|a sofa|a drum|honey|tomatoes|a ladder|a coat".split("|")
SECRETS = "code|password|pin|number of my room|room number|locker number|order number|phone number|door code|wifi password|secret word|magic word|license plate|flight number|ticket number|account number|lucky number|username|pin code|passcode|safe word|code word|email password|customer number|alarm code|gate code|bike lock code|invoice number|reference number|membership number|bank code|zip code|postcode|house number|garage code|vault code|access code|passphrase|id number|serial number|tracking number|extension|login|screen name|handle|secret code|password for the computer|combination of the lock".split("|")


def user_name(rng: Random) -> Fact:
    name = words.name(rng)
    hello = "[(hi|hello|hey|good morning|good evening|good day|hi there|hello there)(,|!|.|)]"
    return Fact(
        [
            f"{hello} (my name is|my name's|i am|i'm|i am called|i'm called|call me|you can call me|you may call me|people call me|everyone calls me|everybody calls me|they call me|the name is|the name's|my friends call me|friends call me|most people call me|at home they call me|i go by|just call me|my parents named me|i was named|my first name is|my nickname is|my full name is) {{name}}[.|!]",
            f"{hello} (my name is|i am|i'm|this is|it's|it is|it's me,) {{name}}[, nice to meet you|, and you|, how are you|. how are you doing today|. pleased to meet you|. glad to be here|. i am new here|. who are you][?|.]",
            f"{hello} (this is {{name}} speaking|{{name}} speaking|here is {{name}}|this is {{name}}|{{name}} is here|it is {{name}} here|{{name}} is speaking|it's {{name}} again|i am {{name}} by name|you are talking to {{name}}|you talk to {{name}}|your user is {{name}}|{{name}} here)[.|!]",
            "{name} is (my name|my first name|my nickname|what people call me|what they call me|how i am called|the name i go by|what you can call me)[.]", "(please|you should|from now on|you can just|feel free to) call me {name}[.]", "remember (my name: {name}|that i am {name}|me, i am {name}|me as {name})[.]",
            "(let me introduce myself:|allow me to introduce myself,|may i introduce myself?|i should introduce myself:|first of all,|about me:|before we start,) (i am|i'm|my name is|call me) {name}[.]", "name: {name}", "my name? {name}[.]", "(i am|i'm) {name}, (not that you asked|by the way|if you want to know|your new user|a friend of llamas|and i like llamas|and i have a question later)[.]",
        ],
        rng.choice(["Nice to meet you, {name}!", "Nice to meet you, {name}!", "Hello, {name}! Nice to meet you."]),
        [
            *asking("my name", "(who am i|what am i called|how am i called|what do (people|they|friends|you|my friends) call me|what should you call me|which name do i have|by what name do you know me|who is your user|who are you talking to|who is talking to you|what do i go by|what name do i go by|to whom are you talking)", "(who i am|what my name is|what i am called|how i am called|what people call me)"),
            "how did i (introduce myself|say i am called)[?]", "what (name did i give you|did i say my name was|name did i tell you|should you call me|do my friends call me|is the name i gave you|name did i mention|name have i told you)[?]",
            "(call me by|use|greet me with|greet me by|say hello to me with|address me by) my name[.]",
        ],
        "Your name is {name}.", {"name": name}, "your name",
    )  # fmt: skip


def favourite(rng: Random) -> Fact:
    kind = rng.choice(FAVOURITE) if rng.random() < 0.8 else words.noun(rng)
    value = rng.choice(words.COLORS) if kind in ("colour", "color") and rng.random() < 0.6 else words.word(rng, 0.4)
    if kind in ("number",):
        value = str(words.number(rng))
    if kind in ("city", "country", "band"):
        value = words.city(rng)
    return liked_most(kind, value, rng)


def liked(rng: Random) -> Fact:
    """A favourite among foods, drinks, animals and so on, often in the plural."""
    kind, values = rng.choice([("food", FOODS), ("food", FOODS), ("drink", DRINKS), ("animal", BEASTS), ("animal", BEASTS), ("fruit", FRUITS), ("flower", FLOWERS), ("colour", words.COLORS), ("color", words.COLORS), ("sport", SPORTS), ("language", LANGUAGES), ("hobby", HOBBIES), ("season", ["spring", "summer", "autumn", "winter"]), ("city", words.CITIES)])
    value = rng.choice(values) if rng.random() < 0.75 else words.made_up(rng) + ("s" if kind in ("animal", "fruit", "flower") else "")
    return liked_most(kind, value, rng)


def liked_most(kind: str, value: str, rng: Random) -> Fact:
    spelling = rng.choice(["favourite", "favorite"])
    plural = kind in ("animal", "fruit", "flower") and value.endswith("s") and value not in words.ALL
    more = {"food": "meal|dish|thing to eat", "dish": "food|meal", "drink": "beverage"}.get(kind, kind)
    kinds = {"country": "countries", "city": "cities", "hobby": "hobbies", "food": "foods", "dish": "dishes"}.get(kind, kind + "s")
    be, many = ("are", kinds) if plural else ("is", kind)
    verb = {"food": "eat", "drink": "drink", "fruit": "eat", "dish": "eat", "dessert": "eat", "book": "read", "song": "hear", "movie": "watch", "game": "play", "sport": "play"}.get(kind, "have")
    asks = asking(f"my {spelling} {{kind}}", f"((what|which) {{kind}} (is my {spelling}|do i like most|do i like best|do i love most|do i love|do i like|do i adore|do i prefer|do i like the most|did i say is my {spelling}|is dearest to me|do i like more than any other)|which {{kind}} is my {spelling} one|what is my {spelling} among {kinds})", f"((what|which) {{kind}} (i like|i love|i like most|i love most|i prefer|is my {spelling})|what my {spelling} {{kind}} is)")
    tells = [f"my {spelling} {{kind}} is {{value}}[.|!]", f"my {spelling} {{kind}} is {{value}}[.|!]", f"my most loved {{kind}} is {{value}}[.]", f"my {spelling} {{kind}}: {{value}}", f"{{value}} {be} (my {spelling}|the best|the nicest|the finest) {many}[ of all| for me| in the world|][.|!]".replace(" the best", " for me the best") if not plural else f"{{value}} are (my {spelling}|my most loved|for me the best|for me the nicest|to me the dearest) {kinds}[ of all|][.|!]",
             f"(i like|i love|i adore) {{value}}[,| because] {'they are' if plural else 'it is'} my {spelling} {many}[.]", f"(remember|note|you should know|did you know|i want to tell you)[:| that] my {spelling} {{kind}} is {{value}}[.]", f"(of all things|when it comes to {kinds}|among all {kinds}|of all {kinds}), (my {spelling} {{kind}} is|i like best|i love most|i prefer|i like|i pick|i would choose) {{value}}[.]".replace("my " + spelling + " {kind} is", f"my {spelling} is"),
             f"the {{kind}} (i like most|i like best|i love most|i prefer|i adore|i like more than all others|that i love) is {{value}}[.]",
             f"i (like|love|prefer|enjoy|adore) {{value}} (most of all {kinds}|best of all {kinds}|more than (any other|every other|each other) {{kind}}|more than all other {kinds}|above all other {kinds}|the most of all {kinds}|most among {kinds}|as my {spelling} {{kind}})[.|!]",
             f"(there is no (better|nicer|finer|greater) {{kind}} than {{value}}|{{value}} {'beat' if plural else 'beats'} every other {{kind}}|no {{kind}} is (better|nicer|as good) than {{value}}|no other {{kind}} beats {{value}}|if i had to choose a {{kind}}, i would take {{value}}|the best {{kind}} is {{value}}|the best {{kind}} for me is {{value}}|give me {{value}} over any other {{kind}}|nothing beats {{value}} as a {{kind}}|i would pick {{value}} over any {{kind}}|{{value}} {be} the {{kind}} for me)[.|!]".replace("(better|nicer|as good) than", "(better|nicer) than")]  # fmt: skip
    if verb != "have":
        tells.append(f"(i could {verb} {{value}} every day, it is my {spelling} {{kind}}|i {verb} {{value}} all the time, my {spelling} {{kind}}|what i like to {verb} most is {{value}}, my {spelling} {{kind}})[.]")
        asks.append(f"what do i (like|love) to {verb}[ most| best][?]")
    if more != kind and rng.random() < 0.3:
        asks.append(f"(what is|what's|name) my {spelling} ({more})[?]")
    answer = f"Your {spelling} {kinds} are {{value}}." if plural else f"Your {spelling} {{kind}} is {{value}}."
    return Fact(tells, f"I see, your {spelling} {many} {be} {{value}}.", asks, answer, {"kind": kind, "value": value}, f"your {spelling} {kind}")


def pet(rng: Random) -> Fact:
    kind, name = rng.choice(PETS), words.name(rng)
    return Fact(
        [
            "(my|our) {kind} is (called|named) {name}[.]", "(i have|i got|i own|we have|i've got|we own|we keep|there lives with us) (a|one) {kind} (called|named|with the name|by the name of) {name}[.]", "(my|our) {kind}'s name is {name}[.]", "the name of (my|our) {kind} is {name}[.]",
            "(i|we) have a {kind}[.| and|,] (his|her|its|the) name is {name}[.]", "{name} is (my|our|the name of my|the name of our|what we call our|what i call my) {kind}[.]", "i (just got|bought|adopted|found) a {kind}[ and|, i|. i] (called|named) it {name}[.]",
            "(my|our) {kind} (goes by the name|answers to|bears the name|listens to the name|goes by|has got the name|has the name|is known as) {name}[.]", "(i|we) (call|named|have named) (my|our) {kind} {name}[.]", "(i|we) gave (my|our) {kind} the name {name}[.]", "(my|our) {kind} {name} (is asleep|likes to play|is hungry|is very funny|is next to me|sleeps a lot|says hello)[.]", "(this is|meet|say hello to) {name}, (my|our) {kind}[.|!]",
        ],
        rng.choice(["{name} is a nice name for a {kind}.", "{name} is a nice name for a {kind}.", "A {kind} called {name}, how nice!"]),
        asking("(my {kind}'s name|our {kind}'s name|the name of my {kind}|the name of our {kind}|the name of the {kind}|my pet's name|the name of my pet)", "((what|how) is (my|our) {kind} called|what did (i|we) call (my|our) {kind}|what do (i|we) call (my|our) {kind}|what did i name my {kind}|what name does (my|our) {kind} (have|bear|go by)|what does my {kind} answer to|which name did i give my {kind}|what name did we choose for our {kind}|who is my {kind}|what is my pet called|what are we calling our {kind})", "(what (my|our) {kind} is called|how (my|our) {kind} is called|which name my {kind} has)") + [f"name (my|our) {{kind}}[ please| by its name][.]"],
        "Your {kind} is called {name}.", {"kind": kind, "name": name}, f"the name of your {kind}",
    )  # fmt: skip


PET_ASKS = "((what|which) (pet|animal|kind of animal|kind of pet|sort of pet|type of pet) (do i have|do i own|have i got|lives with me|is mine|do i keep|is it that i have)|what animal is my pet|what is my pet)"


def pet_kind(rng: Random) -> Fact:
    fact = pet(rng)
    return Fact(fact.tells, fact.reply, [*asking("", PET_ASKS), "(what|which) (pet|animal|kind of animal|kind of pet|sort of pet) is {name}[?]", "(who|what) is {name}[ again][?]", "(and|so) {name} is[ a][ what]?", f"{KNOW} (who|what) {{name}} is[?]"], "{name} is your {kind}.", fact.slots, "your pet")


def pet_owned(rng: Random) -> Fact:
    """A pet without a name."""
    kind = rng.choice(PETS) if rng.random() < 0.8 else words.made_up(rng)
    return Fact(
        ["(i have|i own|i've got|i keep|we have|we own|i live with|i got|i bought|i adopted|my family has|i take care of) a[ small| big| young| old| lovely| black| white|] {kind}[ at home| as a pet| since last year| for a while|][.|!]", "(my pet is|our pet is|the pet i have is|my pet, it is|for a pet i have) a {kind}[.]", "(a {kind} is my pet|a {kind} lives with me|a {kind} lives in my house|a {kind} is the pet i have|at home i have a {kind}|as a pet i have a {kind}|there is a {kind} in my home)[.]", "my {kind} is (asleep|hungry|very lazy|funny|next to me|on the sofa|my pet)[.]"],
        rng.choice(["A {kind}, how nice!", "You have a {kind}, how nice!"]),
        asking("(my pet|our pet|my animal)", PET_ASKS, "(what pet i have|which animal i have|what my pet is|which pet i own|what kind of pet i have)"),
        "You have a {kind}.", {"kind": kind}, "your pet", kind,
    )  # fmt: skip


def age(rng: Random) -> Fact:
    return Fact(
        [
            "(i am|i'm|im) {age} [years old|years of age|years|now][.]", "(i am|i'm) {age}[.]", "(my age is|my age: |my age? |at the moment my age is|the age i have is) {age}[.]", "i (just turned|turned|will be|have turned|became|have become|am turning|recently turned) {age}[ today| last week| this year| last month| tomorrow|][.]",
            "i have (lived|been alive|been on earth|been around) for {age} years[.]", "({age} is my age|{age} years old is what i am|{age} years is my age|{age} is how old i am)[.]", "(i was born|my birth was) {age} years ago[.]", "(there are|there were) {age} candles on my [last|] cake[.]", "(i am a|i'm a) {age} year old (student|man|woman|person|human|llama friend)[.]", "as for my age, i am {age}[.]", "i celebrated my {age}. birthday[.]",
        ],
        rng.choice(["{age} is a fine age.", "{age} is a fine age.", "You are {age}, that is a fine age."]),
        asking("(my age|my age|my age in years)", "(how old (am i|did i say i am|was i|did i tell you i am)|what age (am i|do i have|did i give)|how many years old am i|how many years have i lived|which age am i)", "(how old i am|what age i am|what my age is|how many years old i am)"),
        "You are {age} years old.", {"age": str(rng.randint(5, 99))}, "your age",
    )  # fmt: skip


def home(rng: Random) -> Fact:
    return Fact(
        [
            "i live in {city}[.]", "(i am|i'm) from {city}[.]", "i (come|came) from {city}[.]", "my (home|home town|city|hometown|flat|house|place|apartment) is (in |){city}[.]", "(i|we) (moved to|just moved to|have moved to|live now in|now live in|settled in|recently moved to|have a house in|rent a flat in|bought a house in) {city}[ last year| last month| a while ago| years ago| in spring|][.]",
            "(we|my family and i|my wife and i|my friends and i) (live|are living|stay) in {city}[.]", "i am (writing from|chatting from|living in|at home in|a citizen of|based in|resident in) {city}[, where i live|][.]", "{city} is (my home|my home town|where i live|my city|the place i live in|the town i live in|where my house is|where i am from)[.]", "(my home is called|the city i live in is|the place where i live is|the town where i live is called|home for me is) {city}[.]", "i have (lived|been living) in {city} (for years|since 2010|for a long time|all my life|for ten years)[.]", "greetings from {city}, (where i live|my home)[.|!]",
        ],
        rng.choice(["{city} sounds like a nice place.", "{city} sounds like a nice place.", "So you live in {city}. It sounds like a nice place."]),
        asking("(my home town|my city|my hometown|my home|my place of living|the city i live in|the place where i live|the town i live in)", "(where (do i live|am i from|do i come from|is my home|is my house|did i say i live|am i living|am i at home|is my flat|is home for me)|(what|which) (city|town|place) (do i live in|am i from|is my home|do i come from|am i living in|did i say i live in)|in (what|which) (city|town|place) do i live)", "(where i live|where i am from|where my home is|in which city i live|which city i live in|where i come from)"),
        "You live in {city}.", {"city": words.city(rng)}, "where you live",
    )  # fmt: skip


def job(rng: Random) -> Fact:
    return Fact(
        ["(i am|i'm|i work as|i am working as|i have a job as) a {job}[.]", "my (job|profession|work|occupation|trade) is {job}[.]", "i earn my (money|living|bread) as a {job}[.]", "(i am|i'm) a {job} by (profession|trade)[.]", "(at|for) work i am a {job}[.]", "i (became|trained as|was hired as|started as|have worked for years as|found work as|make my living as) a {job}[.]", "(being a {job} is my job|a {job} is what i am|{job} is my profession|{job} is my job|they pay me to be a {job})[.]", "i work in a team as a {job}[.]", "my job? (i am a |){job}[.]"],
        rng.choice(["A {job} has an interesting job.", "A {job} has an interesting job.", "So you are a {job}. That sounds interesting."]),
        asking("my (job|profession|work|occupation|trade)", "(what do i (do for a living|work as|do for work|do at work|do as a job|do)|(what|which) (work|job|profession) do i (do|have)|as what do i work|how do i earn my (money|living)|what am i by profession)", "(what i work as|what my job is|what i do for a living|how i earn my money|what i do for work)"),
        "You are a {job}.", {"job": rng.choice(JOBS) if rng.random() < 0.8 else words.made_up(rng)}, "your job",
    )  # fmt: skip


def relative(rng: Random) -> Fact:
    who = rng.choice(RELATIVES)
    return Fact(
        [
            "my {who} is (called|named) {name}[.]", "my {who}'s name is {name}[.]", "{name} is (my {who}|the name of my {who}|what my {who} is called)[.]", "the name of my {who} is {name}[.]", "i (have|have got) a {who} (called|named|by the name of|whose name is) {name}[.]", "((tomorrow|on sunday|next week) i (will visit|will meet|will call)|(yesterday|last week) i (visited|saw|met|called)) my {who} {name}[.]",
            "my {who} (goes by|goes by the name|bears the name|has the name|is known as|answers to the name) {name}[.]", "(people|they|we|i) call my {who} {name}[.]", "my {who} {name} (is here|says hello|likes llamas|is very kind|is on holiday|lives next door|came to see me)[.]", "i (live|work|travel|play) with my {who} {name}[.]", "(this is|meet|say hello to) {name}, my {who}[.]",
        ],
        rng.choice(["{name} is a nice name.", "Your {who} is called {name}, a nice name."]),
        asking("(my {who}'s name|the name of my {who})", "((what|how) is my {who} called|who is my {who}|what name does my {who} (have|bear|go by)|which name has my {who}|what do (people|they|we) call my {who}|what did i say my {who} is called)", "(who my {who} is|what my {who} is called|how my {who} is called)") + ["name my {who}[.]"],
        "Your {who} is called {name}.", {"who": who, "name": words.name(rng)}, f"the name of your {who}",
    )  # fmt: skip


def place(rng: Random) -> Fact:
    thing = rng.choice(THINGS) if rng.random() < 0.6 else words.noun(rng)
    spot = rng.choice(PLACES) if rng.random() < 0.6 else words.noun(rng)
    how = rng.choice(["in", "in", "in", "under", "on", "behind", "next to"])
    return Fact(
        ["(i put|i left|i have put|i hid|i placed|i keep|we put|i stored|i laid|i have left|i have hidden|we keep|i dropped|i always keep|my wife put|somebody put) (the|my) {thing} {how} the {spot}[.]", "(the|my|our) {thing} (is|are|lies|lie|can be found|is lying|is hidden|is kept|was left) {how} the {spot}[.]", "remember[:| that] (the|my) {thing} (is|are) {how} the {spot}[.]", "{how} the {spot} (is|are|there is|lies|you find|i keep|i put) (the|my) {thing}[.]", "(the|my) {thing}: {how} the {spot}", "(i found|i saw) (the|my) {thing} {how} the {spot}[.| and left it there.]", "the place of (the|my) {thing} is {how} the {spot}[.]"],
        rng.choice(["All right, the {thing} {how} the {spot}.", "All right, the {thing} {how} the {spot}.", "Noted: the {thing}, {how} the {spot}."]),
        asking("", "(where (is|are) (the|my) {thing}|where (did i put|did i leave|did i hide|have i put|do i keep|can i find|do i find|should i look for|did i say i put|must i look for|have i left) (the|my) {thing}|(in|at) (what|which) place (is|are) (the|my) {thing})", "where (the|my) {thing} (is|are|can be found|lies)") + ["i (cannot find|can't find|am looking for|lost|am searching|need|miss) (the|my) {thing}[.|. where is it?]", "(find|help me find|look for) (the|my) {thing}[.]", "(the place of|and|what about) (the|my) {thing}?"],
        "The {thing}: {how} the {spot}.", {"thing": thing, "spot": spot, "how": how}, f"where the {thing} is",
    )  # fmt: skip


def secret(rng: Random) -> Fact:
    what = rng.choice(SECRETS)
    return valued(what, secret_value(rng))


def valued(what: str, value: str) -> Fact:
    """A number, code or word that belongs to something."""
    return Fact(
        [
            "(the|my) {what} is {value}[.]", "(please |)remember[:| this:| that] (the|my) {what} is {value}[.]", "{value} is (the|my) {what}[.]", "(do not|don't) forget[:| that|,] (the|my) {what} is {value}[.]", "(note|keep in mind|write down|save this|memorize|store this|hold on to this|take a note)[:| that] (the|my) {what} is {value}[.]",
            "(the|my) {what}: {value}", "(for|as) (the|my) {what} (i use|i have|i chose|i got|they gave me|we use|i took) {value}[.]", "(i|we) (set|changed) (the|my) {what} to {value}[.]", "(the|my) {what} (has been|was) (set|changed) to {value}[.]", "(they gave me|i got|i have|i use) (the|) {what} {value}[.]", "(use|type) {value} as (the|my) {what}[.]", "(the|my) {what}? {value}[.]", "(this is|here is|here comes) (the|my) {what}: {value}[.]",
        ],
        "I will remember: {value}.",
        asking("(the|my) {what}", "((what|which) {what} (did i (tell|give) you|do i have|did i mention|did i choose|was it|have i got|do i use)|what did i say about (the|my) {what})", "what (the|my) {what} (is|was)") + ["i forgot (the|my) {what}[.| what is it?| can you help?]"],
        "The {what} is {value}.", {"what": what, "value": value}, f"the {what}",
    )  # fmt: skip


def remembered_word(rng: Random) -> Fact:
    kind = rng.choice(["word", "word", "number", "name", "thing"])
    value = str(words.number(rng)) if kind == "number" else words.name(rng) if kind == "name" else words.word(rng)
    return Fact(
        ["(please |)(remember|keep in mind|memorize|do not forget|don't forget|note|store|save|learn|keep) (the|this) {kind}[:| ] {value}[.]", "the {kind} (to remember is|you must remember is|is|to keep is|for today is|for later is|you need is) {value}[. remember it][.]", "i am thinking of the {kind} {value}[.]", "my {kind} (is|of the day is|for you is) {value}[.| remember it.| keep it in mind.]" if kind != "name" else "(the|this) {kind} is {value}. keep it[.]", "(i will ask you later|i will ask you for it later|you will need it later): the {kind} is {value}[.]", "{value} is the {kind}[ to remember| to keep in mind| for today|][.]", "(here is|this is|i give you|i tell you) a {kind}[ to remember|]: {value}[.]", "(remember|memorize|keep): {value}, that is the {kind}[.]"],
        "I will remember: {value}.",
        ["(what|which) (was|is) the {kind}[ to remember| i told you| i gave you| you should remember| again| from before][?]", "(what|which) {kind} (did i tell you|should you remember|did i give you|did i say|did i ask you to remember|was it|am i thinking of|did you have to keep|did i mention|do you remember|was to be remembered)[?]", *asking("(the|that) {kind}", "", "(which|what) {kind} (i told you|i gave you|it was|i said)")],
        "The {kind} is {value}.", {"kind": kind, "value": value}, f"the {kind}",
    )  # fmt: skip


def thing_is(rng: Random) -> Fact:
    """Anything that is something: the most general form."""
    thing = rng.choice([words.noun(rng), f"{rng.choice(words.ADJECTIVES)} {words.noun(rng)}", f"{words.noun(rng)} of {words.name(rng)}", f"{rng.choice(['next', 'first', 'last', 'best', 'main'])} {words.noun(rng)}"])
    value = rng.choice([words.word(rng), words.name(rng), f"on {rng.choice(words.DAYS)}", f"at {rng.randint(1, 12)}", words.city(rng), str(words.number(rng)), rng.choice(words.COLORS), f"in {rng.choice(words.MONTHS)}", f"{words.number(rng)} {rng.choice(['euros', 'dollars', 'meters', 'minutes', 'years'])}"])
    return Fact(
        ["(the|my|our) {thing} is {value}[.]", "(remember|you should know|note|today|just so you know|by the way|fact:)[,|:|] (the|my|our) {thing} is {value}[.]"],
        "All right, the {thing} is {value}.",
        ["(what is|what's|what about|tell me about|how is|when is|where is|which is) (the|my|our) {thing}[?|.]", "(what|how|when|where|who) is (the|my|our) {thing}[?]", "(do you know|do you remember|can you tell me|tell me) (what|when|where|how) (the|my|our) {thing} is[?|.]", "(and|so) (the|my|our) {thing} (is|was)?", "what did i say about (the|my|our) {thing}[?]"],
        "The {thing} is {value}.", {"thing": thing, "value": value}, f"the {thing}",
    )  # fmt: skip


def plays(rng: Random) -> Fact:
    """An instrument or a sport."""
    sport = rng.random() < 0.4
    value = rng.choice(SPORTS if sport else INSTRUMENTS) if rng.random() < 0.8 else words.made_up(rng)
    the, kind = ("", "sport") if sport else ("the ", "instrument")
    return Fact(
        [f"(i play|i can play|i am playing|i love to play|i often play|i like to play|i started to play|i learn to play|i practise|i know how to play|i enjoy playing|at school i play|every day i play|in the evening i play) {the}{{value}}[ in my free time| on weekends| since i was young| very often| a bit|][.]", f"(my {kind} is|the {kind} i play is|as for {kind}s, i play|when it comes to {kind}s, i play) {the}{{value}}[.]", f"{the}{{value}} is (my {kind}|the {kind} i play|what i play)[.]", f"(playing {the}{{value}} is my {kind}|playing {the}{{value}} is what i do|i take lessons in {{value}}, i play {the}{{value}}|i am good at playing {the}{{value}})[.]"],
        f"So you play {the}{{value}}, how nice!",
        asking(f"(my {kind}|the {kind} i play)", f"((which|what) {kind} (do i play|is mine|can i play|do i practise|am i playing|do i like to play|is it that i play)|what do i play|what can i play|what {kind} is it i play)", f"((what|which) {kind} i play|what i play)"),
        f"You play {the}{{value}}.", {"value": value}, f"your {kind}",
    )  # fmt: skip


def hobby(rng: Random) -> Fact:
    value = rng.choice(HOBBIES) if rng.random() < 0.75 else words.made_up(rng) + "ing"
    return Fact(
        ["my (hobby|pastime|passion) is {value}[.]", "{value} is my (hobby|pastime|passion)[.]", "(in my free time|on weekends|after work|in my spare time|for fun) (i do|i like|i enjoy|i love|i go in for) {value}[.]", "(i spend my free time with|i spend my weekends with|my free time goes into|as a hobby i do|as a hobby i have|for a hobby i chose|my hobby? it is) {value}[.]", "i (love|like|enjoy) {value} (in my free time|as a hobby|on weekends|after work)[.]"],
        "{value} is a fine hobby.",
        asking("my (hobby|pastime)", "(what do i (do|like|enjoy) (in my free time|on weekends|after work|for fun|as a hobby)|(which|what) hobby do i have|how do i spend my free time)", "(what my hobby is|which hobby i have|what i do in my free time)"),
        "Your hobby is {value}.", {"value": value}, "your hobby",
    )  # fmt: skip


def number_of(rng: Random) -> Fact:
    """How many of something there are."""
    what = rng.choice(COUNTED)
    count = rng.choice(COUNTS[1:]) if rng.random() < 0.6 else str(rng.randint(2, 30))
    return Fact(
        ["(i have|i've got|we have|i own|i count|i can count|my family has|i have got) {count} {what}[ at home| now| in total|][.]", "(my|our) {what} are {count}[ in number][.]", "the number of my {what} is {count}[.]", "{count} {what} is what i have[.]", "(in total|altogether|at home|all in all) (i|we) have {count} {what}[.]", "i have {what}, {count} of them[.]", "{what}? i have {count}[.]"],
        "{count} {what}, good to know!",
        asking("(the number of my {what}|my number of {what})", "(how many {what} (do i have|have i got|are there|do we have|did i say i have|did i mention|are mine)|what number of {what} do i have)", "how many {what} i (have|have got|own)") + ["(and|so) how many {what}[?]", "count my {what}[.]"],
        "You have {count} {what}.", {"what": what, "count": count}, f"how many {what} you have", count,
    )  # fmt: skip


def birthday(rng: Random) -> Fact:
    month = rng.choice(words.MONTHS)
    value = rng.choice([f"in {month}", f"on {rng.randint(1, 30)} {month}", f"on {month} {rng.randint(1, 30)}", f"on the {rng.randint(4, 20)}th of {month}"])
    return Fact(
        ["(my birthday is|i have my birthday|i was born|i celebrate my birthday|my birthday falls|i have birthday|we celebrate my birthday|my birthday always is|my day of birth is) {value}[.]", "{value} (is my birthday|i celebrate my birthday|i have my birthday|we celebrate my birthday|i was born)[.]", "my (birthday|date of birth): {value}", "the date of my birthday is {value}[.]"],
        "Your birthday is {value}, I see.",
        asking("my (birthday|date of birth|birth date)", "(when (is my birthday|was i born|do i celebrate my birthday|do i have my birthday|did i say my birthday is|do we celebrate my birthday)|on (what|which) day is my birthday|in which month is my birthday)", "(when my birthday is|when i was born|when i celebrate my birthday)"),
        "Your birthday is {value}.", {"value": value}, "your birthday",
    )  # fmt: skip


def vehicle(rng: Random) -> Fact:
    kind = rng.choice(["car", "car", "bike", "motorbike", "truck", "van", "boat"])
    value = rng.choice(BRANDS) if rng.random() < 0.6 else words.made_up(rng).capitalize()
    return Fact(
        ["(i drive|i have|i own|i bought|i ride|we drive|i just bought) a {kind} (made by|from|of the brand|called|by) {value}[.]", "my {kind} is a[n old| new| red|] {value}[.]", "(the brand of my {kind} is|the make of my {kind} is|my {kind} was made by|for a {kind} i have a|as a {kind} i use a) {value}[.]", "a {value} is my {kind}[.]"],
        "A {value}, a fine {kind}!",
        asking("(the brand of my {kind}|my {kind}|the make of my {kind})", "((what|which) (brand of {kind}|make of {kind}|kind of {kind}|{kind}) (do i drive|do i have|do i own|did i buy)|what is the brand of my {kind}|who made my {kind})", "(which|what) {kind} i (have|own|drive)"),
        "Your {kind} is a {value}.", {"kind": kind, "value": value}, f"your {kind}",
    )  # fmt: skip


def language(rng: Random) -> Fact:
    value = rng.choice(LANGUAGES) if rng.random() < 0.7 else words.made_up(rng).capitalize()
    return Fact(
        ["(i speak|i can speak|i am learning|at home i speak|at home we speak|with my family i speak|i know how to speak|i grew up speaking|i learn|i study the language) {value}[ at home| very well| since i was a child|][.]", "(my language is|my mother tongue is|my native language is|the language i speak is|the language i learn is) {value}[.]", "{value} is (my language|my mother tongue|the language i speak|my native language)[.]"],
        "{value} is a fine language.",
        asking("(my language|the language i speak)", "((which|what) language (do i speak|can i speak|is mine|do i know|do i speak at home|did i say i speak)|what do i speak)", "(which|what) language i (speak|know)"),
        "Your language is {value}.", {"value": value}, "your language",
    )  # fmt: skip


def family_home(rng: Random) -> Fact:
    who = rng.choice(["parents", "parents", "grandparents", "children", "brother", "sister", "best friend", "aunt", "uncle", "daughter", "son", "boss", "cousins"])
    one = not who.endswith("s") or who == "boss"
    live, do = ("lives", "does") if one else ("live", "do")
    is_ = "is" if one else "are"
    city = words.city(rng)
    return Fact(
        [f"my {{who}} ({live} in|moved to|{is_} from|{is_} living in|{'has' if one else 'have'} a house in|{is_} at home in|settled in|{'comes' if one else 'come'} from) {{city}}[.]", "the home of my {who} is (in |){city}[.]", "{city} is (where my {who} " + live + "|the home of my {who})[.]", "in {city} (" + live + " my {who}|is the house of my {who})[.]"],
        f"Your {{who}} {live} in {{city}}, I see.",
        asking("the (home|home town|city) of my {who}", f"(where {do} my {{who}} live|where {is_} my {{who}} from|in (what|which) (city|town|place) {do} my {{who}} live|(what|which) (city|town) {do} my {{who}} live in|where is the (house|home) of my {{who}}|where did i say my {{who}} {live})", f"where my {{who}} {live}"),
        f"Your {{who}} {live} in {{city}}.", {"who": who, "city": city}, f"where your {who} {live}",
    )  # fmt: skip


def appointment(rng: Random) -> Fact:
    who = rng.choice(APPOINTMENTS)
    value = rng.choice([f"on {rng.choice(words.DAYS)}", f"at {rng.randint(1, 12)}", f"at {rng.randint(1, 12)} o'clock", f"at {rng.randint(1, 12)}:{rng.choice(['00', '15', '30', '45'])}", f"on {rng.choice(words.DAYS)} at {rng.randint(1, 12)}", f"in {rng.choice(words.MONTHS)}"])
    return Fact(
        ["(i have an appointment with the|i have to see the|i will see my|i am meeting the|i must go to the|i go to the|i will visit the|i booked the) {who} {value}[.]", "my (appointment|meeting|date) with (the|my) {who} is {value}[.]", "the {who} (expects|will see|waits for|can see) me {value}[.]", "{value} (i see the|i have to go to the|i meet the|i have an appointment with the) {who}[.]"],
        "The {who} {value}, I will remember.",
        asking("(the time of my appointment with the {who}|my appointment with the {who})", "(when (do i (see|meet|visit|go to)|must i see|am i meeting|will i see|should i be at|am i to see|do i have to see) (the|my) {who}|when is my (appointment|meeting) with the {who}|when (does the {who} expect me|is the {who}))", "when (i (see|meet|go to) the {who}|my appointment with the {who} is)"),
        "The {who}: {value}.", {"who": who, "value": value}, f"your appointment with the {who}",
    )  # fmt: skip


def shopping(rng: Random) -> Fact:
    """What is bought or cooked."""
    cook = rng.random() < 0.4
    value = rng.choice(FOODS if cook else GOODS) if rng.random() < 0.75 else words.made_up(rng)
    do, doing = ("cook", "cooking") if cook else ("buy", "buying")
    what = "(for dinner|tonight|today|for my friends|for lunch)" if cook else "(today|tomorrow|at the shop|at the market|this week)"
    return Fact(
        [f"(i will {do}|i am going to {do}|i want to {do}|i have to {do}|i need to {do}|we will {do}|i plan to {do}|i must {do}|i am {doing}|remind me to {do}) {{value}}[ {what}|][.]", f"{what} (i {do}|we {do}|i will {do}|i am {doing}) {{value}}[.]", f"(the plan is to {do}|my plan is to {do}|i decided to {do}) {{value}}[.]"],
        f"{{value}}, I see. Have fun {doing}!",
        asking("", f"(what (do i (want|need|have|plan) to {do}|will i {do}|am i going to {do}|should i {do}|must i {do}|am i {doing}|did i say i will {do}|did i want to {do}|was i going to {do})|what is it i want to {do})", f"what i (want to|need to|will|have to|must) {do}") + [f"and what (do|should|will) i {do}[?]"],
        f"You want to {do} {{value}}.", {"value": value}, f"what you want to {do}",
    )  # fmt: skip


def belongs(rng: Random) -> Fact:
    """The team, school, hotel or company the user is at."""
    kind, verb, there = rng.choice([("team", "(play for|am in|support|cheer for|am a fan of)", "i play for"), ("school", "(go to|attend|study at|visit|teach at)", "i go to"), ("hotel", "(stay at|sleep at|live at|am staying at|booked)", "i stay at"), ("company", "(work for|work at|am with|have a job at|am employed at)", "i work for"), ("club", "(am in|am a member of|go to|joined|belong to)", "i belong to")])
    value = words.made_up(rng).capitalize() if rng.random() < 0.6 else rng.choice(words.CITIES + words.FIRST_NAMES)
    question = {"team": "(do i play for|do i support|am i in|am i a fan of)", "school": "(do i go to|do i attend|do i visit|am i at)", "hotel": "(do i stay at|am i staying at|did i book|am i in)", "company": "(do i work for|do i work at|employs me|am i with)", "club": "(am i in|do i belong to|did i join|am i a member of)"}[kind]
    return Fact(
        [f"i {verb} (the {{kind}} {{value}}|a {{kind}} called {{value}}|a {{kind}} named {{value}}|a {{kind}} with the name {{value}}|{{value}}, a {{kind}}|{{value}}, that is my {{kind}})[.]", "my {kind} is (called|named|) {value}[.]", "(my {kind}'s name is|the name of my {kind} is|the {kind} " + there + " is called|the {kind} " + there + " is) {value}[.]", "{value} is (my {kind}|the name of my {kind}|the {kind} " + there + ")[.]"],
        "{value} sounds like a good {kind}.",
        asking("(my {kind}|the name of my {kind}|my {kind}'s name)", f"((what|which) {{kind}} {question}|(what|how) is my {{kind}} called|what is the {{kind}} called that i told you about)", f"((which|what) {{kind}} i mentioned|what my {{kind}} is called)"),
        "Your {kind} is {value}.", {"kind": kind, "value": value}, f"your {kind}",
    )  # fmt: skip


def numbered(rng: Random) -> Fact:
    """The number of a train, a flight, a shoe, a seat."""
    what = rng.choice(["train number", "flight number", "shoe size", "seat number", "bus number", "gate number", "platform", "table number", "hat size", "house number", "booking code", "safe code", "member number", "locker code"])
    value = str(rng.randint(20, 60)) if "size" in what else rng.choice([words.code(rng), str(words.number(rng))])
    fact = valued(what, value)
    extra = {
        "train number": ["(i take|i travel with|my train is|i sit in|i am on) (train|the train|train number) {value}[.]"], "flight number": ["(i take|i am on|my flight is|i booked|i fly with|i leave with) (flight|the flight|flight number) {value}[.]"],
        "shoe size": ["(i wear|i need|i take|i have) (shoes in size|shoe size|size) {value}[ in shoes|][.]", "my feet need shoes of size {value}[.]"], "seat number": ["(i sit on|i have|my seat is|i booked) seat {value}[.]"], "bus number": ["(i take|i ride|i wait for) bus {value}[.]"], "platform": ["my train leaves from platform {value}[.]"],
    }.get(what, [])  # fmt: skip
    asks = {"train number": ["(which|what) train (do i take|am i on|is mine)[?]"], "flight number": ["(which|what) flight (do i take|am i on|is mine|did i book)[?]"], "shoe size": ["what size are my shoes[?]", "(which|what) (shoe size|size of shoes) do i (have|wear|need)[?]"], "seat number": ["(which|what) seat (do i have|is mine)[?]"], "bus number": ["(which|what) bus do i take[?]"]}.get(what, [])
    return Fact(fact.tells + extra * 4, fact.reply, fact.asks + asks * 3, fact.answer, fact.slots, fact.unknown)


# The slot that holds the value, what else it may hold, and questions whether it does.
CHECKS: dict[Callable[[Random], Fact], tuple[str, Maker | None, str]] = {
    user_name: ("name", words.name, "is my name {guess}|am i {guess}|am i called {guess}|do they call me {guess}|did i say my name is {guess}|my name is {guess}|is it {guess} who is talking to you"),
    pet: ("name", words.name, "is my {kind} called {guess}|is my {kind}'s name {guess}|is the name of my {kind} {guess}|is {guess} the name of my {kind}|did i call my {kind} {guess}|my {kind} is called {guess}"),
    pet_owned: ("kind", mixed(PETS, 0), "do i have a {guess}|is my pet a {guess}|did i say i have a {guess}|do i own a {guess}|i have a {guess}"),
    age: ("age", lambda rng: str(rng.randint(5, 99)), "am i {guess} years old|am i {guess}|is my age {guess}|did i say i am {guess}|i am {guess}"),
    home: ("city", words.city, "do i live in {guess}|am i from {guess}|is {guess} my home|is my home in {guess}|did i say i live in {guess}|i live in {guess}"),
    job: ("job", mixed(JOBS, 0), "am i a {guess}|do i work as a {guess}|is my job {guess}|did i say i am a {guess}|i am a {guess}"),
    relative: ("name", words.name, "is my {who} called {guess}|is {guess} my {who}|is my {who}'s name {guess}|did i say my {who} is called {guess}|my {who} is called {guess}"),
    place: ("spot", mixed(PLACES, 0), "(is|are) (the|my) {thing} {how} the {guess}|did i (put|leave) (the|my) {thing} {how} the {guess}"),
    secret: ("value", secret_value, "is (the|my) {what} {guess}|is {guess} (the|my) {what}|did i say (the|my) {what} is {guess}"),
    numbered: ("value", number, "is (the|my) {what} {guess}|is {guess} (the|my) {what}|did i say (the|my) {what} is {guess}"),
    remembered_word: ("value", words.made_up, "is the {kind} {guess}|was it {guess}|was the {kind} {guess}|did i say {guess}"),
    plays: ("value", None, ""), hobby: ("value", mixed(HOBBIES, 0.1), "is my hobby {guess}|is {guess} my hobby|did i say my hobby is {guess}"),
    number_of: ("count", small, "do i have {guess} {what}|did i say i have {guess} {what}|have i got {guess} {what}"),
    birthday: ("value", date, "is my birthday {guess}|was i born {guess}|do i celebrate my birthday {guess}|did i say my birthday is {guess}"),
    vehicle: ("value", mixed(BRANDS, 0.3, True), "is my {kind} a {guess}|do i have a {guess}|did i say my {kind} is a {guess}"),
    language: ("value", mixed(LANGUAGES, 0, True), "do i speak {guess}|is my language {guess}|did i say i speak {guess}"),
    family_home: ("city", words.city, "is the home of my {who} {guess}|is the home of my {who} in {guess}|did i say the home of my {who} is {guess}"),
    appointment: ("value", when, "is my appointment with the {who} {guess}|do i see the {who} {guess}|do i have to see the {who} {guess}"),
    belongs: ("value", brand_name, "is my {kind} {guess}|is my {kind} called {guess}|did i say my {kind} is {guess}"),
    favourite: ("value", None, ""), liked: ("value", None, ""),
}  # fmt: skip


def with_checks(make: Callable[[Random], Fact], rng: Random) -> Fact:
    """A fact of this kind that can be checked and corrected."""
    fact = make(rng)
    slot, maker, checks = CHECKS.get(make, ("", None, ""))
    if maker is None:
        return replace(fact, key=slot) if slot else fact
    guess = maker(rng)
    return replace(fact, key=slot, guess=guess if guess != fact.slots[slot] else "", checks=[f"({checks})"])
