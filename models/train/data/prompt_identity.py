"""Who the model is told to be, and whom it talks to: names, makers, jobs, and what a person's data sheet holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from data import words
from data.facts import article
from data.prompt_styles import PLACES, stopped
from grammar import Exact, Exchange, expand

UNTOLD = "I do not know that. It is not in my instructions."
JOBS = """
assistant|helper|guide|bot|robot|teacher|cook|doctor|chatbot|butler|librarian|gardener|waiter|companion|support agent|llama|farmer|tutor|coach|baker|barber|nurse|driver|pilot|painter|singer|dancer|plumber|carpenter|tailor|lawyer|
judge|sailor|captain|detective|journalist|writer|poet|scientist|astronaut|engineer|programmer|electrician|mechanic|dentist|vet|pharmacist|receptionist|secretary|accountant|banker|cashier|salesman|florist|butcher|fisherman|shepherd|
miner|firefighter|police officer|postman|soldier|professor|student|photographer|musician|pianist|actor|clown|magician|wizard|knight|king|queen|beekeeper|translator|tour guide|lifeguard|sommelier|chef|dog trainer|personal trainer|
AI assistant|voice assistant|help desk bot|travel agent|weather expert|chess master|fortune teller|museum guard|zoo keeper|shop assistant|hotel manager|yoga teacher|music teacher|train driver|watchmaker|shoemaker|goldsmith
""".replace("\n", "").split("|")
ENDINGS = "Inc.|Inc.|Inc.|Ltd|Ltd.|Corp|Corp.|Corporation|Company|Labs|Systems|Software|Group|Technologies|Solutions|AI|Industries|Foods|Airlines|Bank|Motors|Electric|Games|Robotics|Media|Networks|GmbH|LLC|Studios|Travel|Books|Energy|Telecom|Brothers|Partners|University|Hospital".split("|")
TASKS = """
book a table|find a book|plan a trip|learn English|choose a wine|buy a ticket|fix a bike|cook a meal|find a job|write letters|lose weight|sleep better|learn maths|find a gift|repair a computer|rent a car|plant a garden|train a dog|
choose shoes|send a parcel|pay a bill|open an account|solve puzzles|practise spelling|learn to swim|find the right room|order a pizza|choose a film|plan a wedding|stay fit|learn chess|sell a house|find a lost thing
""".replace("\n", "").split("|")


def company(rng: Random) -> str:
    name = (words.made_up(rng) if rng.random() < 0.6 else rng.choice([words.noun(rng, 0), rng.choice(words.ADJECTIVES), rng.choice(words.FIRST_NAMES)])).capitalize()
    if rng.random() < 0.25:
        name += " " + rng.choice([words.noun(rng, 0.3), words.noun(rng, 0)]).capitalize()
    return f"{name} {rng.choice(ENDINGS)}" if rng.random() < 0.75 else name


# What a person has: {S} is the subject, ~verb its form, {Own} whose it is. Questions use {are}, {do}, {own}, {have}.
class Trait(NamedTuple):
    label: str
    value: Callable[[Random], str]
    tells: list[str]
    asks: list[str]
    answer: str


HOBBIES = "fishing|painting|reading|gardening|cooking|dancing|knitting|singing|swimming|hiking|climbing|drawing|baking|running|sailing|surfing|pottery|photography|cycling|sewing|chess|yoga|skiing|juggling|writing|stargazing|bird watching|horse riding|rowing|collecting stamps|making models|playing cards|boxing".split("|")
FOODS = "pancakes|pizza|noodles|soup|rice|potatoes|dumplings|salad|cheese|sushi|curry|lasagna|bread|waffles|beans|eggs|tacos|spaghetti|apple pie|ice cream|chocolate|fish|chips|strawberries|toast|carrots|honey|porridge|burgers|cookies".split("|")
PETS = "dog cat horse rabbit hamster parrot fish turtle mouse snake bird pony goat duck hen llama donkey pig ferret lizard spider goldfish".split()
FEARS = "spiders|snakes|the dark|heights|water|dogs|thunder|mice|ghosts|bees|clowns|dentists|exams|flying|loud noises|storms|needles|wolves|cats".split("|")
LANGUAGES = "English German French Spanish Italian Polish Greek Dutch Turkish Arabic Hindi Chinese Japanese Korean Russian Swedish Danish Czech Portuguese Hebrew Latin Finnish".split()
NOUN = "{Own}"
TRAITS = [
    Trait("Age", lambda r: str(r.choice([r.randint(1, 99), r.randint(18, 70), r.randint(100, 999)])), ["{S_are} {v} years old", "{S_are} {v} years old", "{S_are} {v}", "{Own} age is {v}", "{S} ~turn {v} this year", "{S_are} {v} years of age"], ["how old {are}[?]", "what age {are}[?]", "(what is|tell me|what's) {own} age[?]", "how many years old {are}[?]", "(may i ask|do you know|can you tell me) how old {s_are}[?]", "{own} age[, please][?]", "what is {own} age in years[?]"], "{S_are} {v} years old."),
    Trait("Home", lambda r: words.city(r), ["{S} ~live in {v}", "{S} ~live in {v}", "{Own} home is in {v}", "{Own} home town is {v}", "{S_are} at home in {v}", "{S} ~have a flat in {v}", "{S} ~have lived in {v} for years"], ["where {do} live[?]", "(in which|which|what) (city|town|place) {do} live[ in][?]", "where is {own} home[?]", "where {are} at home[?]", "(do you know|tell me|can you say) where {s} ~live[?]", "what is {own} home town[?]", "where can (i|somebody|people) find {own} house[?]"], "{S} ~live in {v}."),
    Trait("Born in", lambda r: r.choice([words.city(r), r.choice("Spain Peru Italy France Norway Egypt Japan China Kenya Chile Poland Greece Iceland Brazil Mexico".split())]), ["{S} ~come from {v}", "{S_are} from {v}", "{S_were} born in {v}", "{S} ~grew up in {v}".replace("~", ""), "{Own} birthplace is {v}"], ["where {do} come from[?]", "where {are} from[?]", "where {were} born[?]", "what is {own} birthplace[?]", "from where {are}[?]", "which place {do} come from[?]"], "{S} ~come from {v}."),
    Trait("Job", lambda r: r.choice(JOBS[5:]), ["{S} ~work as {av}", "{S} ~work as {av}", "{S_are} {av} by trade", "{Own} job is {v}", "{Own} profession is {v}", "{S} ~earn money as {av}"], ["what {do} do for a living[?]", "what is {own} (job|profession|occupation|work)[?]", "(what|which) job {do} have[?]", "what {do} work as[?]", "(as what|how) {do} (earn money|make a living|work)[?]", "what kind of work {do} do[?]", "{own} (job|profession)[, please][?]"], "{S} ~work as {av}."),
    Trait("Hobby", lambda r: r.choice(HOBBIES), ["{Own} hobby is {v}", "{S} ~love {v} in {own} free time", "in {own} free time {s} ~enjoy {v}", "{Own} favourite hobby is {v}", "{S} ~spend {own} free time with {v}"], ["what is {own} (hobby|favourite hobby|pastime)[?]", "what {do} (like to do|do|love) in {own} (free|spare) time[?]", "(what|which) hobby {do} have[?]", "{have} a hobby[?]", "how {do} spend {own} (free time|leisure|weekends)[?]", "what {do} do for fun[?]", "any hobbies[?]"], "{Own} hobby is {v}."),
    Trait("Favourite food", lambda r: r.choice(FOODS), ["{Own} favourite food is {v}", "{Own} favorite dish is {v}", "{S} ~like {v} more than any other food", "{S} ~love to eat {v}", "{Own} preferred meal is {v}"], ["what is {own} (favourite|favorite) (food|dish|meal)[?]", "what {do} (like|love) to eat[?]", "what food {do} like [best|most][?]", "(which|what) dish {do} prefer[?]", "what (should|can) i cook for {obj}[?]"], "{Own} favourite food is {v}."),
    Trait("Favourite colour", lambda r: r.choice(words.COLORS), ["{Own} favourite colour is {v}", "{Own} favorite color is {v}", "the colour that {s} ~like best is {v}", "{S} ~love the colour {v}", "{S} ~prefer the color {v}"], ["what is {own} (favourite|favorite) (colour|color)[?]", "(which|what) (colour|color) {do} (like|love|prefer)[ best| most|][?]", "(favourite|favorite) (colour|color)[?]", "tell me {own} (favourite|favorite) (colour|color)[.]"], "{Own} favourite colour is {v}."),
    Trait("Pet", lambda r: f"{article(pet := r.choice(PETS))} called {words.name(r)}" if r.random() < 0.7 else article(r.choice(PETS)), ["{S} ~have {v}", "{S} ~own {v}", "{S} ~keep {v} at home", "{Own} pet is {v}", "{S} ~share {own} home with {v}"], ["(which|what|what kind of) pet {do} have[?]", "{have} (a pet|pets|any pets|any animals)[?]", "what is {own} pet[?]", "(tell me about|who is|name) {own} pet[?]", "(which|what) animal {do} (keep|own|have)[?]"], "{S} ~have {v}."),
    Trait("Birthday", lambda r: f"{r.choice('January February March April May June July August September October November December'.split())} {r.randint(1, 28)}", ["{Own} birthday is on {v}", "{Own} birthday is {v}", "{S_were} born on {v}", "{S} ~celebrate {own} birthday on {v}"], ["when is {own} birthday[?]", "when {were} born[?]", "(what is|tell me) {own} (date of birth|birthday)[?]", "on which day (is {own} birthday|{do} celebrate {own} birthday)[?]", "(what|which) day is {own} birthday[?]"], "{Own} birthday is on {v}."),
    Trait("Fear", lambda r: r.choice(FEARS), ["{S_are} afraid of {v}", "{S_are} scared of {v}", "{S} ~fear {v}", "{Own} greatest fear is {v}"], ["what {are} (afraid|scared|frightened) of[?]", "what {do} fear[ most|][?]", "what is {own} (greatest |biggest |worst |)fear[?]", "(what|which thing) (scares|frightens) {obj}[?]"], "{S_are} afraid of {v}."),
    Trait("Language", lambda r: r.choice(LANGUAGES), ["{S} ~speak {v}", "{Own} mother tongue is {v}", "{Own} language is {v}", "at home {s} ~speak {v}"], ["(which|what) language {do} speak[?]", "what is {own} (language|mother tongue|native language)[?]", "(in which|which|in what) language {do} talk[?]", "what {do} speak at home[?]"], "{S} ~speak {v}."),
    Trait("Instrument", lambda r: r.choice("piano guitar violin cello flute trumpet harp organ clarinet saxophone banjo accordion trombone oboe bass ukulele harmonica tuba viola drums".split()), ["{S} ~play the {v}", "{Own} instrument is the {v}", "{S} ~have played the {v} for years", "{S} ~love to play the {v}"], ["(which|what) instrument {do} play[?]", "what is {own} instrument[?]", "{do} play (an|any) instrument[?]", "(what|which) musical instrument {do} play[?]"], "{S} ~play the {v}."),
    Trait("Car", lambda r: f"{r.choice(['a red', 'a blue', 'an old', 'a small', 'a new', 'a green', 'a black', 'a'])} {r.choice('Toyota Ford Fiat Volvo Honda Audi Skoda Mazda Opel Tesla Nissan Jeep Kia Vespa bike van truck tractor bus'.split())}", ["{S} ~drive {v}", "{Own} car is {v}", "{S} ~own {v}, which is {own} car"], ["(which|what|what kind of) car {do} (drive|have|own)[?]", "what {do} drive[?]", "what is {own} car[?]", "(what|which) vehicle {do} (drive|have)[?]"], "{S} ~drive {v}."),
    Trait("Family", lambda r: f"{r.choice('two three four five six seven'.split())} {r.choice('children sons daughters brothers sisters cousins grandchildren kids'.split())}", ["{S} ~have {v}", "{S_are} happy to have {v}", "there are {v} in {own} family"], ["{have} (a family|children|brothers or sisters|kids|any family)[?]", "(tell me about|what about) {own} family[.]", "who is in {own} family[?]", "how big is {own} family[?]"], "{S} ~have {v}."),
    Trait("Dream", lambda r: r.choice("to see the sea|to fly to the moon|to write a book|to open a bakery|to sail around the world|to learn to swim|to win a prize|to live on an island|to ride a horse|to build a house|to meet a llama|to become famous|to travel to Japan|to climb a mountain|to own a boat|to sing on a stage".split("|")), ["{Own} dream is {v}", "{Own} greatest wish is {v}", "{S} ~dream of one thing: {v}", "{S} ~want {v} one day"], ["what is {own} (dream|greatest wish|goal|biggest dream)[?]", "what {do} dream of[?]", "what {do} (want|wish)[ most| one day|][?]", "(which|what) dream {do} have[?]"], "{Own} dream is {v}."),
    Trait("Favourite drink", lambda r: r.choice("tea coffee milk water lemonade cocoa juice cider soda mint_tea apple_juice hot_chocolate tomato_juice".split()).replace("_", " "), ["{Own} favourite drink is {v}", "{S} ~drink only {v}", "{S} ~love to drink {v}", "{Own} favorite beverage is {v}"], ["what is {own} (favourite|favorite) (drink|beverage)[?]", "what {do} (like|love) to drink[?]", "what {do} drink[?]", "what (can|may) i offer {obj} to drink[?]"], "{Own} favourite drink is {v}."),
    Trait("Favourite animal", lambda r: r.choice("penguins llamas cats dogs horses owls wolves foxes bears otters dolphins tigers elephants rabbits frogs bees whales turtles goats pandas eagles ducks lions koalas".split()), ["{Own} favourite animals are {v}", "{S} ~love {v} more than all other animals", "{S} ~like {v} best of all animals", "{Own} favorite animals are {v}"], ["what is {own} (favourite|favorite) animal[?]", "(which|what) animals {do} (like|love|prefer)[ best| most|][?]", "what are {own} (favourite|favorite) animals[?]"], "{Own} favourite animals are {v}."),
    Trait("Sport", lambda r: r.choice("tennis football soccer chess hockey basketball golf volleyball rugby handball badminton cricket baseball squash polo".split()), ["{S} ~play {v}", "{Own} sport is {v}", "{S} ~love to play {v}", "on Sundays {s} ~play {v}"], ["(which|what) sport {do} (play|do|like)[?]", "what is {own} (favourite |favorite |)sport[?]", "{do} (play|do) any sport[?]"], "{S} ~play {v}."),
    Trait("Weakness", lambda r: r.choice("meat nuts milk gluten fish eggs strawberries honey dust cats pollen shellfish garlic tomatoes".split()), ["{S_are} allergic to {v}", "{S} ~have an allergy against {v}", "{S} ~cannot stand {v}, {s_are} allergic to it".replace("~", "")], ["what {are} allergic to[?]", "{have} (an allergy|any allergies|allergies)[?]", "(what|which) allergy {do} have[?]"], "{S_are} allergic to {v}."),
]  # fmt: skip
MODES = {
    "i": {"S": "I", "S_are": "I am", "S_were": "I was", "Own": "My", "own": "my", "s": "I", "s_are": "I am", "are": "am I", "do": "do I", "have": "do I have", "were": "was I", "obj": "me"},
    "you": {"S": "You", "S_are": "You are", "S_were": "You were", "Own": "Your", "own": "your", "s": "you", "s_are": "you are", "are": "are you", "do": "do you", "have": "do you have", "were": "were you", "obj": "you"},
}
IRREGULAR = {"have": "has", "do": "does", "go": "goes"}


def third(name: str, own: str = "") -> dict[str, str]:
    """The forms for a third person."""
    low = name[:1].lower() + name[1:] if name.startswith("The ") else name
    own = own or f"{low}'s"
    return {"S": name, "S_are": f"{name} is", "S_were": f"{name} was", "Own": f"{name}'s", "own": "their" if name.startswith("The ") else own, "s": low, "s_are": f"{low} is", "are": f"is {low}", "do": f"does {low}", "have": f"does {low} have", "were": f"was {low}", "obj": low, "third": "1"}


def said(pattern: str, forms: dict[str, str], value: str, rng: Random) -> str:
    """The pattern about this person."""
    text = expand(pattern.replace("{av}", "{av_}"), rng, {**forms, "v": value, "av_": article(value) if "av}" in pattern else ""})
    return re.sub(r"~(\w+)", lambda match: IRREGULAR.get(match.group(1), match.group(1) + "s") if "third" in forms else match.group(1), text)


def joined(parts: list[str], rng: Random) -> str:
    """Sentences in a row, or some with "and" in between."""
    parts = [part.rstrip(".") if part[-2:] != ".." and not part.endswith(("Inc.", "Ltd.", "Corp.")) else part for part in parts]
    if len(parts) > 1 and rng.random() < 0.25 and not parts[0].endswith("."):
        second = parts[1]
        second = second if second[:2] == "I " or second[:1].isdigit() else second[:1].lower() + second[1:] if second.split()[0] in ("You", "Your", "The", "In", "At", "There", "On") else second
        parts = [f"{parts[0]} and {second}", *parts[2:]]
    return " ".join(stopped(part) for part in parts)


NAMES = [
    "Your name is {name}[.]", "Your name is {name}[.]", "You are {name}[.]", "You are called {name}[.]", "(They|People|Users|Everyone|We|Friends) call you {name}[.]", "From now on your name is {name}[.]", "Your new name is {name}[.]", "(Call yourself|You go by the name of|You go by|Introduce yourself as) {name}[.]", "You are (an AI|a bot|an assistant|a chatbot|a virtual assistant|a language model|a helpful assistant) (called|named|with the name|by the name of) {name}[.]",
    "(The assistant|This assistant|The bot|This chatbot|This model|The AI) is (called|named) {name}[.]", "The name of (the assistant|this bot|this chatbot|the AI|the model) is {name}[.]", "(The assistant's|The bot's|The chatbot's|This model's) name is {name}[.]", "(Answer to|Listen to|React to|Bear|Use|Go by) the name {name}[.]", "(Your users|The users|Your friends|Visitors|Customers) (know you as|call you) {name}[.]", "You (have been|were) (named|christened|given the name|baptised) {name}[.]",
    "(If|When) (asked|someone asks) (who you are|for your name|what you are called), (say that you are|you are|answer that you are|your name is|reply that your name is) {name}[.]", "(You must|You should|Always|Please) (introduce yourself as|call yourself|present yourself as) {name}[.]", "(Name|Your name|Assistant name|Bot name|AI name): {name}[.]", "{name} is your name[.]", "You are not Llamaside Tiny, you are {name}[.]", "(Pretend|Imagine) that (you are|your name is) {name}[.]", "(Hello|Hi), {name}(.|!) (You are our new assistant|Today you help our users|Welcome to the team)[.]",
]  # fmt: skip
ROLE_NAMES = [
    "You are {name}, {a} {role}[.]", "Your name is {name}(. You| and you) are {a} {role}[.]", "You are {a} {role} (called|named) {name}[.]", "You are {a} {role}. Your name is {name}[.]", "(You work as|You have a job as|You serve as|You act as) {a} {role} (called|named|and are called|by the name of) {name}[.]", "{name} is your name and you are {a} {role}[.]", "(The assistant|This bot) is {name}, {a} {role}[.]", "(Name|Your name): {name}.(\n| )(Role|Your role|Job|Profession): {role}[.]", "(Introduce yourself as|Call yourself|Act as|Pretend to be|Play|Play the part of|Take the role of) {name}, {a} {role}[.]", "You are {a} {role} and (people|they|users) call you {name}[.]", "As {a} {role}, you (are called|go by the name of|bear the name) {name}[.]", "{name} is {a} {role}, and you are {name}[.]",
]  # fmt: skip
PLACE_NAMES = [
    "You are {name}, the {role} of (a|the|our) {place}[.]", "Your name is {name}(. You are| and you are) the {role} of the {place}[.]", "You are the {role} of (a|the) {place}. Your name is {name}[.]", "You are {name} and (work as|are|serve as) the {role} of (a|the|our) {place}[.]", "(The {place} has|Our {place} has|In the {place} there is) a {role} called {name}, (that is you|and that is you)[.]", "(You work for|You help at|You serve at) (a|the|our) {place} as its {role}(. Your name is| and are called|, called) {name}[.]", "(Introduce yourself as|The assistant is) {name}, the {role} of (the|our) {place}[.]", "{name} is the {role} of the {place}, and you are {name}[.]",
]  # fmt: skip
EMPLOYERS = [
    "You work for {co}", "You work for {co}", "You work at {co}", "You are employed by {co}", "Your employer is {co}", "You (assist|help|serve) the customers of {co}", "You (speak for|represent|are the voice of) {co}", "You (belong to|are part of|are a member of) the team of {co}", "You are the (official |new |)assistant of {co}", "{co} is your employer", "{co} pays you", "Your company is {co}", "(Company|Employer|Organisation|Works for): {co}", "You have a job at {co}", "Your boss is the company {co}",
]  # fmt: skip
MAKERS = [
    "You were (made|created|built|developed|trained|designed|programmed|invented) by {co}", "You were (made|created|built|developed|trained) by {co}", "{co} (made|created|built|developed|trained|designed|programmed|invented) you", "Your (maker|creator|developer|inventor|author) is {co}", "You are (a product|a creation|the work|an invention) of {co}", "(Maker|Creator|Developer|Made by|Developed by|Created by): {co}", "You (come|stem) from the labs of {co}", "You owe your life to {co}, who made you", "You are an AI (made|created|built|developed|trained) by {co}",
]  # fmt: skip
WHO = [
    "(who are you|what is your name|what's your name|whats your name|tell me your name|what are you called|your name please|may i ask your name|do you have a name|how are you called|what should i call you|introduce yourself|who am i talking to|who is this|and you are|with whom am i speaking|who am i speaking with|are you there? who are you|do you know who you are|say your name|may i know your name|can you introduce yourself|tell me who you are|and your name|and who are you|could you tell me your name|which name do you have|by what name do you go|who am i chatting with|what do people call you|who is there|who is speaking|state your name|what was your name again|who answers me here|what name do you go by|who do i have the pleasure of talking to|your name is|please introduce yourself|how should i call you|how can i call you|what can i call you|do i know you|have we met? who are you|who is writing to me|identify yourself|tell me a bit about yourself|i forgot your name|remind me of your name|i did not catch your name|what name did they give you|name|your name)[?|.]",
    "(hi|hello|hey|good morning)[,|!|.] (who are you|what is your name|who am i talking to|what should i call you|and you are|who is this)[?]", "(i would like to know|i wonder|i want to know|please tell me|can you tell me|could you say|will you tell me) (who you are|your name|what your name is|who i am talking to|what i should call you|what you are called)[.|?]", "(before we start|first of all|one thing|just curious), (who are you|what is your name|what do i call you)[?]",
]  # fmt: skip
FOR_WHOM = ["(who|whom) do you work for[?]", "for (whom|which company|what company) do you work[?]", "(who is|who's|what is) your (employer|company|boss)[?]", "(which|what) company (do you work for|are you from|do you belong to|do you represent|are you with|employs you|is behind you)[?]", "who (employs|pays|hired) you[?]", "(tell me|do you know|can you tell me) who you work for[?]", "do you work for (a company|somebody|someone)[?]", "(which|what) firm do you work for[?]", "on whose behalf do you (speak|talk)[?]", "whose assistant are you[?]"]
WHERE_WORK = ["where do you work[?]", "at (which|what) (place|company) do you work[?]", "where is your (job|work|workplace|office)[?]", "(tell me|can you say) where you work[?]", "what is your workplace[?]", "(in|at) what (place|kind of place) do you work[?]", "where are you employed[?]"]
WHO_MADE = ["who (made|created|built|developed|trained|designed|programmed|invented|wrote) you[?]", "(who is|who's|who was) your (maker|creator|developer|inventor|author|programmer)[?]", "by whom were you (made|created|built|developed|trained)[?]", "(which|what) company (made|created|built|developed|trained) you[?]", "(tell me|do you know|can you tell me) who (made|created|built) you[?]", "who is (behind you|responsible for you)[?]", "whose (product|creation|work|invention) are you[?]", "to whom do you owe your existence[?]", "(you were made by|you were built by) whom[?]", "were you made by (OpenAI|Google|Microsoft|Meta|Apple)[?]"]
WHAT_JOB = ["what is your (job|role|profession|occupation|work|task)[?]", "what do you (do|do for a living|do here|work as)[?]", "(what|which) job do you have[?]", "what are you[?]", "(what|who) are you by profession[?]", "what kind of (bot|person|assistant|worker) are you[?]", "what is it that you do[?]", "(are you|you are) what exactly[?]"]
HELLO = "(hi|hello|hey|good morning|good evening|hello there|hi there|good day|greetings|howdy|hey there|good afternoon)[!|.|]"
OTHERS = "Llamaside Tiny|ChatGPT|Siri|Alexa|Claude|Gemini|Cortana|Bob|Anna|Peter|the boss|Google|my mother|Santa Claus|Max|Bard|Jarvis|Hal|Eliza|Watson|Clippy|Copilot".split("|")


def ask(patterns: list[str], rng: Random, slots: dict[str, str] | None = None) -> str:
    return expand(rng.choice(patterns), rng, slots)


def named(rng: Random) -> tuple[str, list[Exchange], str]:
    """The model gets another name, and perhaps a job, an employer, a maker and a life. Also gives the name."""
    name = words.name(rng)
    if rng.random() < 0.12:
        name = f"{rng.choice(['Captain', 'Doctor', 'Professor', 'Mr', 'Mrs', 'Lady', 'Sir', 'Old', 'Little', 'Agent', 'Saint', 'Uncle', 'Aunt'])} {name}"
    elif rng.random() < 0.1:
        name = f"{name} {words.name(rng)}"
    elif rng.random() < 0.08:
        name += rng.choice(["Bot", " AI", " 3000", "-1", " 2", "GPT", " One"])
    role = rng.choice(JOBS) if rng.random() < 0.85 else words.noun(rng)
    place = rng.choice(PLACES) if rng.random() < 0.85 else words.noun(rng)
    slots = {"name": name, "role": role, "place": place, "a": article(role).split()[0], "co": ""}
    kind = rng.random()
    facts: list[tuple[str, list[str], str]] = []  # what to ask about, the questions, the answer
    if kind < 0.42:
        parts, who, job, where = [ask(NAMES, rng, slots)], f"I am {name}.", "", ""
    elif kind < 0.68:
        parts, who, job, where = [ask(ROLE_NAMES, rng, slots)], f"I am {name}, {article(role)}.", f"I am {article(role)}.", ""
    else:
        parts, who, job, where = [ask(PLACE_NAMES, rng, slots)], f"I am {name}, the {role} of the {place}.", f"I am the {role} of the {place}.", f"I work at the {place}."
    facts += [("job", WHAT_JOB, job)] * bool(job) + [("where", WHERE_WORK, where)] * bool(where)
    employer = ""
    if not where and rng.random() < 0.4:
        employer = company(rng)
        parts.append(expand(rng.choice(EMPLOYERS), rng, {"co": employer}))
        facts += [("employer", FOR_WHOM, stopped(f"I work for {employer}")), ("where", WHERE_WORK, stopped(f"I work for {employer}"))]
        if not job:
            who = stopped(f"I am {name} from {employer}")
    if rng.random() < (0.45 if employer else 0.3):
        maker = employer if employer and rng.random() < 0.15 else rng.choice([company(rng), company(rng), words.name(rng), f"{words.name(rng)} {words.name(rng)}"])
        parts.append(expand(rng.choice(MAKERS), rng, {"co": maker}))
        facts.append(("maker", WHO_MADE, stopped(f"I was made by {maker}")))
    if rng.random() < 0.12:
        task = rng.choice(TASKS)
        parts.append(expand("(You help|You assist|You are here to help|Your task is to help|Your job is to help) (people|users|customers|everyone|guests)[ to|] {t}", rng, {"t": task}))
        facts.append(("task", ["(what|how) can you (do|help)[ for me|][?]", "what can you do[ for me|][?]", "how can you help[ me| us|][?]", "what are you (good|there|here) for[?]", "what (is|are) your (task|purpose|skills)[?]", "what do you help with[?]"], f"I help people to {task}."))
    if rng.random() < 0.3:
        for trait in rng.sample(TRAITS, rng.choice([1, 1, 2, 3])):
            if trait.label == "Job" and job:
                continue
            value = trait.value(rng)
            parts.append(f"{trait.label}: {value}" if rng.random() < 0.08 else said(rng.choice(trait.tells), MODES["you"] if rng.random() < 0.85 else third(name), value, rng))
            facts.append((trait.label, [said(item, MODES["you"], value, rng) for item in trait.asks], said(trait.answer, MODES["i"], value, rng)))
    if len(parts) > 1 and rng.random() < 0.15:
        rng.shuffle(parts)
    prompt = "\n".join(f"- {stopped(part)}" for part in parts) if len(parts) > 1 and rng.random() < 0.08 else joined(parts, rng)
    exchanges: list[Exchange] = []
    for _ in range(rng.choice([1, 1, 1, 2])):
        turn = rng.random()
        if facts and turn < 0.6:
            what, asks, answer = rng.choice(facts)
            exchanges.append(Exchange(ask(asks, rng), answer, f"The system prompt says it. {answer}"))
        elif turn < 0.82:
            exchanges.append(Exchange(ask(WHO, rng), who, f"The system prompt says I am {name}."))
        elif turn < 0.87:
            exchanges.append(Exchange(Exact(expand("(are you|is your name|so you are|you are|do i speak with|is this) {name}[?]", rng, {"name": name})), f"Yes, {who}", f"The system prompt says I am {name}."))
        elif turn < 0.92:
            other = rng.choice(OTHERS) if rng.random() < 0.7 else words.name(rng)
            exchanges.append(Exchange(expand("(are you|is your name|so you are|are you not|do i talk to) {name}[?]", rng, {"name": other}), f"No, {who}", f"The system prompt says I am {name}."))
        elif turn < 0.97:
            exchanges.append(Exchange(expand(HELLO, rng), f"Hello! {who} How can I help you?", f"A greeting. I am {name}."))
        else:
            told = {what for what, _, _ in facts}
            if "maker" not in told and rng.random() < 0.4:
                exchanges.append(Exchange(ask(WHO_MADE[:3], rng), UNTOLD, "The system prompt does not say it."))
            else:
                trait = rng.choice(TRAITS)
                if trait.label in told or trait.label in ("Job", "Language", "Born in"):
                    exchanges.append(Exchange(ask(WHO, rng), who, f"The system prompt says I am {name}."))
                else:
                    exchanges.append(Exchange(said(rng.choice(trait.asks), MODES["you"], "", rng), UNTOLD, "The system prompt does not say it."))
    return prompt, exchanges, name


def about_person(rng: Random) -> tuple[str, list[Exchange]]:
    """Data of the user, or of somebody else, in the system prompt."""
    name = words.name(rng)
    user = rng.random() < 0.6
    traits = rng.sample(TRAITS, rng.choices([1, 2, 3, 4], [25, 35, 25, 15])[0])
    values = [trait.value(rng) for trait in traits]
    lead, parts = "", []
    told_name = True
    if user:
        told_name = rng.random() < 0.75
        subject = rng.choice(["The user", "The user", "The customer", "The person you talk to", "The visitor"])
        if told_name:
            parts.append(expand(rng.choice(["{S} is called {n}", "{S}'s name is {n}", "The name of {s} is {n}", "{S} is {n}", "You (talk|speak|are talking) (to|with) {n}", "Your user is {n}", "{n} is {s}", "Your (user|owner|boss|customer) is called {n}"]), rng, {"S": subject, "s": subject[:1].lower() + subject[1:], "n": name}))
            subject = rng.choice([subject, name, name])
        if rng.random() < 0.2:
            lead = rng.choice(["About the user:", "User profile:", "What you know about the user:", "Facts about the user:", "User data:", "Notes on the user:", "This is the user:", "Profile of the user:"])
    else:
        subject = name
        if rng.random() < 0.35:
            lead = rng.choice([f"About {name}:", f"This is what you know about {name}:", f"Facts about {name}:", f"{name}:", f"Answer questions about {name}.", f"Profile of {name}:"])
        elif rng.random() < 0.3:
            parts.append(expand(f"{name} is (our boss|a friend of ours|the hero of the story|our new colleague|a member of the club|your neighbour|the star of the show|the owner of this site|your creator|a famous person)", rng))
    label = bool(lead) and rng.random() < 0.5
    forms = third(subject)
    if label and user and told_name:
        parts[0] = f"Name: {name}"
    for i, (trait, value) in enumerate(zip(traits, values)):
        if label:
            parts.append(f"{trait.label}: {value}")
            continue
        shown_forms = third(rng.choice(["He", "She"]), "") if not user and i and rng.random() < 0.3 else {**forms, "own": "their"}
        if shown_forms["S"] in ("He", "She"):
            own = "his" if shown_forms["S"] == "He" else "her"
            low = shown_forms["S"].lower()
            shown_forms = {**shown_forms, "Own": own.capitalize(), "own": own, "s": low, "s_are": f"{low} is"}
        parts.append(said(rng.choice(trait.tells), shown_forms, value, rng))
    if label:
        prompt = lead + "\n" + "\n".join((("- " if rng.random() < 0 else "") + part) for part in parts) if rng.random() < 0.6 else f"{lead} {'; '.join(parts)}"
    else:
        prompt = (lead + " " if lead else "") + joined(parts, rng)
    exchanges = []
    for i in rng.sample(range(len(traits)), rng.choice([1, 1, min(2, len(traits))])):
        trait, value = traits[i], values[i]
        if user:
            if told_name and rng.random() < 0.3:
                answer = f"Your name is {name}."
                exchanges.append(Exchange(expand("(what is my name|what's my name|who am i|do you know my name|what am i called|how am i called|tell me my name|say my name|do you know who i am|my name|who are you talking to|can you tell me my name|what do people call me|you know my name, right|am i known to you|is my name known to you)[?]", rng), answer, f"The system prompt says it. {answer}"))
                continue
            answer = said(trait.answer, MODES["you"], value, rng)
            exchanges.append(Exchange(said(rng.choice(trait.asks), MODES["i"], value, rng), answer, f"The system prompt says it. {answer}"))
        else:
            answer = said(trait.answer, third(name), value, rng)
            exchanges.append(Exchange(Exact(said(rng.choice([item for item in trait.asks if "{" in item]), third(name), value, rng)), answer, f"The system prompt says it. {answer}"))
    if rng.random() < 0.07:
        other = rng.choice(TRAITS)
        if other not in traits:
            exchanges.append(Exchange(said(rng.choice([item for item in other.asks if "{" in item]), MODES["i"] if user else third(name), "", rng), UNTOLD, "The system prompt does not say it."))
    return prompt, exchanges


def role_only(rng: Random) -> tuple[str, list[Exchange]]:
    """A role without a name."""
    role = rng.choice(JOBS[5:])
    slots = {"role": role, "a": article(role).split()[0], "place": rng.choice(PLACES), "co": company(rng)}
    prompt = expand(rng.choice(["You are {a} {role}", "You work as {a} {role}", "Your job is {role}", "You have been {a} {role} for many years", "Your profession: {role}", "Role: {role}", "(Act as|Play|Take the role of|You take the part of) {a} {role}", "You are {a} {role} with a lot of experience", "The assistant is {a} {role}", "By trade you are {a} {role}"]), rng, slots)
    answer = f"I am {article(role)}."
    patterns = [*WHAT_JOB, "(who are you|what are you|tell me who you are|introduce yourself|what do you do|who am i talking to)[?]"]
    if rng.random() < 0.15:
        return prompt, [Exchange(expand("are you {a} {role}[?]", rng, slots), f"Yes, {answer}", f"The system prompt says it. {answer}")]
    return prompt, [Exchange(ask(patterns, rng), answer, f"The system prompt says it. {answer}")]
