"""What fields of JSON may hold, and sentences that say it."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from data import words
from data.texts import THINGS

Value = str | int | float | bool | list | dict | None

JOBS = THINGS["jobs"]
COUNTRIES = THINGS["countries"]
HOBBIES = "reading chess swimming cooking dancing painting running singing football tennis music drawing hiking sailing fishing gardening skating cycling".split()
LANGUAGES = THINGS["languages"]
ANIMALS = THINGS["animals"]
FOODS = [*THINGS["foods"], *THINGS["fruits"]]
MOODS = "happy sad angry calm tired proud bored excited nervous glad".split()
WEATHER = "sunny rainy cloudy windy snowy stormy foggy".split()

# A field name to what it holds; a schema may call it by one of these names.
MAKERS: dict[str, Callable[[Random], Value]] = {
    "name": words.name,
    "age": lambda rng: rng.randint(1, 99),
    "city": words.city,
    "country": lambda rng: rng.choice(COUNTRIES),
    "job": lambda rng: rng.choice(JOBS),
    "item": words.noun,
    "color": lambda rng: rng.choice(words.COLORS),
    "price": lambda rng: rng.randint(1, 99) if rng.random() < 0.8 else rng.randint(100, 999),
    "count": lambda rng: rng.randint(2, 50),
    "day": lambda rng: rng.choice(words.DAYS),
    "month": lambda rng: rng.choice(words.MONTHS),
    "time": lambda rng: f"{rng.randint(6, 22)}:{rng.choice(['00', '15', '30', '45'])}",
    "date": lambda rng: f"{rng.randint(2000, 2049)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
    "year": lambda rng: rng.randint(1900, 2050),
    "email": lambda rng: f"{words.name(rng).lower()}@{words.made_up(rng)}.com",
    "phone": lambda rng: f"{rng.randint(100, 999)}-{rng.randint(1000, 9999)}",
    "friend": lambda rng: rng.choice(words.FIRST_NAMES),
    "pet": lambda rng: rng.choice(ANIMALS),
    "hobby": lambda rng: rng.choice(HOBBIES),
    "food": lambda rng: rng.choice(FOODS),
    "language": lambda rng: rng.choice(LANGUAGES),
    "mood": lambda rng: rng.choice(MOODS),
    "weather": lambda rng: rng.choice(WEATHER),
    "temperature": lambda rng: rng.randint(1, 39),
    "rating": lambda rng: rng.randint(1, 5),
    "size": lambda rng: rng.choice(["small", "medium", "large"]),
    "material": lambda rng: rng.choice("wood steel glass cotton wool leather plastic paper stone silk".split()),
    "room": lambda rng: rng.randint(1, 400),
    "code": words.code,
    "height": lambda rng: rng.randint(90, 210),
    "company": lambda rng: words.made_up(rng).capitalize(),
}
# How a schema may call it.
KEYS = {
    "name": "(name|name|name|first_name|person|user|full_name|username|customer|who)", "age": "(age|age|age|years|age_in_years)", "city": "(city|city|town|place|location|home|home_city|address)", "job": "(job|profession|work|occupation|role|title)",
    "item": "(item|product|name|thing|object|article|title)", "color": "(color|colour|color|shade)", "price": "(price|cost|amount|total|price_in_euros)", "count": "(count|amount|quantity|number|how_many|qty)",
    "country": "(country|country|nation|home_country|land)", "day": "(day|weekday|date|when)", "month": "(month|month|when)", "time": "(time|start|start_time|hour|when|at)", "date": "(date|date|day|when|due_date)", "year": "(year|born|year_of_birth|since)",
    "email": "(email|email|mail|e_mail|contact)", "phone": "(phone|phone_number|tel|number|contact)", "friend": "(friend|friend_name|other|second_person|with)", "pet": "(pet|animal|species|pet_type)", "hobby": "(hobby|hobby|interest|likes|activity|sport)", "food": "(food|dish|meal|likes|favorite_food|order)",
    "language": "(language|speaks|tongue)", "mood": "(mood|feeling|emotion|state)", "weather": "(weather|condition|sky|forecast)", "temperature": "(temperature|degrees|temp)", "rating": "(rating|stars|score|points)", "size": "(size|size|dimension)", "material": "(material|made_of|fabric)", "room": "(room|room_number|number)", "code": "(code|id|order_id|reference|order_number|sku)", "height": "(height|height_cm|size)", "company": "(company|employer|firm|organization)",
}  # fmt: skip
RECORDS = """
{name} is {age} years old and lives in {city}.|my name is {name}, i am {age} and i come from {city}.|{name} ({age}) from {city}|this is {name}. age {age}. city {city}.|{name} lives in {city} and is {age}.|a {age} year old {job} called {name} from {city}|{name} works as a {job} in {city}.|{name}, {job}, {age}, {city}
{name}, {age}, {city}|name {name}, age {age}|{name} from {country} is {age}.|{name} is a {job}.|{name} is a {job} from {country}.|hi, i am {name}, a {job} from {city}.|{name} likes {hobby} and {food}.|{name} has a {pet}.|{name} speaks {language}.|{name} and {friend} live in {city}.|{name} was born in {year} in {city}.|{name} turned {age} on {day}.
my neighbor {name} is {age} and has a {pet} .|i met {name}, a {job}, in {city}.|the {job} {name} is {age} years old.|{name} moved from {country} to {city} in {year}.|{name} works at {company}.|{name} works at {company} as a {job}.|{name} is {height} cm tall and {age} years old.|{name} feels {mood} today.|write to {name} at {email}.|call {name}: {phone}|{name}, {email}, {phone}|you can reach {name} at {phone} or {email}.
the {item} is {color} and costs {price}.|we sell a {color} {item} for {price} euros.|{item}, {color}, {price} dollars|buy {count} {item}s at {price} each.|a {color} {item}|{count} {color} {item}s|{count} {item}s, please.|i would like {count} {item}s for {price} dollars.|order {code}: {count} {item}s|the {item} is made of {material}.|a {size} {color} {item} made of {material}, {price} euros|i bought a {item} for {price} dollars in {city}.|{name} ordered {count} {item}s.
{name} bought a {color} {item} for {price} euros.|{name} paid {price} euros for a {item} on {day}.|the {size} {item} costs {price}.|{item}: {price}|{item} - {color} - {size}|my {item} is {color}.|{name} gave the {item} {rating} stars.|rating: {rating} of 5 for the {item}|i lost a {color} {item} in {city} on {day}.|{name} sells {count} {color} {item}s.|order {code} has {count} {item}s and costs {price}.|send {count} {item}s to {name} in {city}.
meeting with {name} on {day} at {time}|{name} meets {friend} in {city} on {day}.|the train to {city} leaves at {time}.|the party is on {day} at {time}.|{name} arrives in {city} on {day}.|remind me to call {name} on {day} at {time}.|flight to {city} on {date}|book a table for {count} at {time} on {day}.|a room in {city} for {count} people on {date}|the concert is in {city} in {month} {year}.|{name} has an appointment at {time}.|room {room}, {day}, {time}|{name} is in room {room}.|lunch with {name} at {time}
it is {weather} in {city}, {temperature} degrees.|in {city} it is {temperature} degrees and {weather}.|the weather in {city}: {weather}, {temperature}|{city} is in {country}.|{city}, {country}|{day} will be {weather} in {city}.|my {pet} is called {name} and is {age} years old.|{name} is a {color} {pet}.|i have a {pet} named {name}.|{name} eats {food} every {day}.|{name} wants {food}.|for lunch {name} had {food} and paid {price}.
""".replace("\n", "|").replace(" .", ".").strip("|").split("|")

OPINIONS = {
    "positive": """i love this (movie|book|song|place|phone|game|hotel|shop|{item})[!|.]|(great|wonderful|fantastic|excellent|amazing|lovely|perfect) {item}[!|.]|(the|this) {item} is (great|wonderful|perfect|fantastic|very good|the best)[!|.]|i am (so |very |)(happy|glad|pleased) with (it|the {item})[.]|what a (great|nice|lovely|wonderful) day[!]|best {item} ever[!]|it works (perfectly|very well|great)[.]|the (food|service|staff) was (great|wonderful|lovely|delicious|excellent)[.]|thank you, (this was|that was) (great|perfect)[!]|i would buy it again[.]""",
    "negative": """i hate this (movie|book|song|place|phone|game|hotel|shop|{item})[!|.]|(terrible|awful|horrible|bad|useless|poor) {item}[!|.]|(the|this) {item} is (terrible|awful|broken|bad|the worst|very bad|ugly)[!|.]|i am (so |very |)(angry|sad|unhappy|disappointed) (with|about) (it|the {item})[.]|what a (bad|terrible|horrible|sad) day[!]|worst {item} ever[!]|it (does not work|broke after a day|stopped working)[.]|the (food|service|staff) was (bad|terrible|awful|cold|rude)[.]|never again[!]|i want my money back[.]|a waste of (time|money)[.]""",
    "neutral": """the {item} is on the table[.]|i bought a {item} (yesterday|today)[.]|it is (monday|tuesday|an ordinary day)[.]|the {item} has a {color} box[.]|the shop opens at nine[.]|it is okay[, nothing special][.]|neither good nor bad[.]|the {item} is {color}[.]""",
}
