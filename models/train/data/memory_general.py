"""Facts about anything: whoever does whatever, whatever has whatever. They teach to find what a question asks for, and to copy it."""

from __future__ import annotations

import re
from random import Random
from typing import NamedTuple

from data import words
from data.memory_fact import COUNTS, MAKERS, RELATIVES, Fact, Maker, anything, asking, bare

# What a person does: the statement, questions for what it says, a question whether it is so, what may be said.
Row = tuple[str, str, str, str]
PERSON_ROWS: list[Row] = [
    ("likes {v}", "what does {s} like[ most]|what is {s} fond of|which thing does {s} like", "does {s} like {g}", "likes"), ("loves {v}", "what does {s} love|what makes {s} happy", "does {s} love {g}", "likes"), ("hates {v}", "what does {s} hate|what can {s} not stand", "does {s} hate {g}", "likes"), ("prefers {v}", "what does {s} prefer", "does {s} prefer {g}", "likes"),
    ("lives in {v}", "where does {s} live|(which|what) city does {s} live in|in which city does {s} live|where is {s} at home", "does {s} live in {g}", "city"), ("comes from {v}", "where does {s} come from|where is {s} from|which place does {s} come from", "does {s} come from {g}", "country"), ("was born in {v}", "where was {s} born|in which city was {s} born", "was {s} born in {g}", "city"), ("works in {v}", "where does {s} work|in which city does {s} work", "does {s} work in {g}", "city"),
    ("moved to {v}", "where did {s} move[ to]|which city did {s} move to", "did {s} move to {g}", "city"), ("went to {v}", "where did {s} go|which place did {s} go to", "did {s} go to {g}", "city"), ("travelled to {v}", "where did {s} travel[ to]|which city did {s} visit", "did {s} travel to {g}", "city"), ("flew to {v}", "where did {s} fly[ to]", "did {s} fly to {g}", "city"), ("visited {v}", "(whom|who) did {s} visit", "did {s} visit {g}", "name"),
    ("works as a {v}", "what does {s} (do|work as|do for a living)|what is {s}'s job|which job does {s} have", "is {s} a {g}|does {s} work as a {g}", "job"), ("is a {v}", "what does {s} do for a living|what is {s}'s job|what is {s} by profession", "is {s} a {g}", "job"), ("wants to become a {v}", "what does {s} want to (become|be)", "does {s} want to become a {g}", "job"),
    ("plays {v}", "(which|what) sport does {s} play|what does {s} play", "does {s} play {g}", "sport"), ("plays the {v}", "(which|what) instrument does {s} play|what does {s} play", "does {s} play the {g}", "instrument"), ("speaks {v}", "(which|what) language does {s} speak|what does {s} speak", "does {s} speak {g}", "language"), ("studies {v}", "what does {s} study|(which|what) subject does {s} study", "does {s} study {g}", "subject"), ("teaches {v}", "what does {s} teach|(which|what) subject does {s} teach", "does {s} teach {g}", "subject"), ("learns {v}", "what does {s} learn|(which|what) language does {s} learn", "does {s} learn {g}", "language"),
    ("drives a {v}", "what (car |)does {s} drive|which car does {s} have", "does {s} drive a {g}", "car"), ("has a {v}", "(what|which) (pet|animal) does {s} have|what pet has {s}", "does {s} have a {g}", "pet"), ("has {v}", "what does {s} have|what has {s} got", "does {s} have {g}", "object"), ("owns {v}", "what does {s} own|what belongs to {s}", "does {s} own {g}", "object"), ("collects {v}", "what does {s} collect", "does {s} collect {g}", "collectibles"),
    ("drinks {v}", "what does {s} drink", "does {s} drink {g}", "drink"), ("ordered {v}", "what did {s} order|what did {s} ask for", "did {s} order {g}", "food"), ("ate {v}", "what did {s} (eat|have)|what was {s}'s meal", "did {s} eat {g}", "food"), ("ate {v} for breakfast", "what did {s} (eat|have) for breakfast", "did {s} eat {g} for breakfast", "food"), ("had {v} for lunch", "what did {s} (eat|have) for lunch", "did {s} have {g} for lunch", "food"), ("cooked {v}", "what did {s} (cook|make)", "did {s} cook {g}", "food"), ("wants {v} for dinner", "what does {s} want for dinner|what does {s} want to eat", "does {s} want {g} for dinner", "food"),
    ("bought {v}", "what did {s} (buy|get|purchase)|what has {s} bought", "did {s} buy {g}", "goods"), ("sold {v}", "what did {s} sell|what has {s} sold", "did {s} sell {g}", "goods"), ("lost {v}", "what did {s} lose|what has {s} lost|what is {s} missing", "did {s} lose {g}", "object"), ("found {v}", "what did {s} find|what has {s} found", "did {s} find {g}", "object"), ("broke {v}", "what did {s} break", "did {s} break {g}", "object"), ("built {v}", "what did {s} build|what has {s} built", "did {s} build {g}", "object"), ("painted {v}", "what did {s} paint", "did {s} paint {g}", "object"), ("drew {v}", "what did {s} draw", "did {s} draw {g}", "object"), ("stole {v}", "what did {s} steal", "did {s} steal {g}", "object"), ("needs {v}", "what does {s} need", "does {s} need {g}", "object"), ("wants {v}", "what does {s} want|what does {s} wish for", "does {s} want {g}", "object"), ("brings {v}", "what does {s} bring[ along| to the party]|what will {s} bring", "does {s} bring {g}", "food"), ("carries {v}", "what does {s} carry", "does {s} carry {g}", "object"), ("sells {v}", "what does {s} sell", "does {s} sell {g}", "goods"), ("got {v}", "what did {s} get|what was {s}'s present", "did {s} get {g}", "object"), ("saw {v}", "what did {s} see|what has {s} seen", "did {s} see {g}", "object"), ("borrowed {v}", "what did {s} borrow", "did {s} borrow {g}", "object"), ("invented {v}", "what did {s} invent", "did {s} invent {g}", "object"), ("chose {v}", "what did {s} choose|what was {s}'s choice|what did {s} pick", "did {s} choose {g}", "any"),
    ("read {v}", "what did {s} read|(which|what) book did {s} read", "did {s} read {g}", "title"), ("watched {v}", "what did {s} watch|(which|what) film did {s} watch", "did {s} watch {g}", "title"), ("wrote {v}", "what did {s} write|(which|what) book did {s} write", "did {s} write {g}", "title"), ("sang {v}", "what did {s} sing|(which|what) song did {s} sing", "did {s} sing {g}", "title"), ("listens to {v}", "what does {s} listen to|(which|what) band does {s} listen to", "does {s} listen to {g}", "title"),
    ("met {v}", "(whom|who) did {s} meet", "did {s} meet {g}", "name"), ("married {v}", "(whom|who) did {s} marry|who is {s} married to", "did {s} marry {g}", "name"), ("called {v}", "(whom|who) did {s} call", "did {s} call {g}", "name"), ("knows {v}", "(whom|who) does {s} know", "does {s} know {g}", "name"), ("works with {v}", "(whom|who) does {s} work with|who works with {s}", "does {s} work with {g}", "name"), ("sits next to {v}", "(whom|who) does {s} sit next to|next to whom does {s} sit", "does {s} sit next to {g}", "name"), ("helped {v}", "(whom|who) did {s} help", "did {s} help {g}", "name"), ("danced with {v}", "(whom|who) did {s} dance with", "did {s} dance with {g}", "name"),
    ("is {v} years old", "how old is {s}|what is {s}'s age|what age is {s}", "is {s} {g} years old", "age"), ("is {v}", "how old is {s}|what is {s}'s age", "is {s} {g}", "age"), ("weighs {v} kilos", "how much does {s} weigh|how heavy is {s}|what is {s}'s weight", "does {s} weigh {g} kilos", "age"), ("is {v} centimeters tall", "how tall is {s}|what is {s}'s height", "is {s} {g} centimeters tall", "height"), ("has {v} points", "how many points (does {s} have|has {s})|what is {s}'s score", "does {s} have {g} points", "number"), ("scored {v} points", "how many points did {s} score|what did {s} score", "did {s} score {g} points", "number"), ("earns {v}", "how much does {s} (earn|make)|what does {s} earn", "does {s} earn {g}", "price"), ("paid {v}", "how much did {s} pay|what did {s} pay", "did {s} pay {g}", "price"), ("ran {v}", "how far did {s} run", "did {s} run {g}", "distance"), ("owes me {v}", "how much does {s} owe (me|us)", "does {s} owe me {g}", "price"), ("stays for {v}", "how long does {s} stay", "does {s} stay for {g}", "span"),
    ("arrives {v}", "when does {s} (arrive|come)|at what time does {s} arrive", "does {s} arrive {g}", "when"), ("comes {v}", "when does {s} come|when will {s} be here", "does {s} come {g}", "when"), ("leaves {v}", "when does {s} (leave|go)", "does {s} leave {g}", "when"), ("starts {v}", "when does {s} (start|begin)", "does {s} start {g}", "when"), ("gets up {v}", "when does {s} get up|at what time does {s} get up", "does {s} get up {g}", "clock"), ("has time {v}", "when does {s} have time|when is {s} free", "does {s} have time {g}", "when"), ("was born {v}", "when was {s} born|when is {s}'s birthday", "was {s} born {g}", "date"), ("called {v}", "when did {s} call", "did {s} call {g}", "clock"),
    ("wears a {v}", "what does {s} wear|what is {s} wearing", "does {s} wear a {g}", "clothes"), ("is wearing a {v}", "what is {s} wearing|what does {s} have on", "is {s} wearing a {g}", "clothes"), ("is afraid of {v}", "what is {s} (afraid|scared) of|what does {s} fear", "is {s} afraid of {g}", "fear"), ("is allergic to {v}", "what is {s} allergic to|which allergy does {s} have", "is {s} allergic to {g}", "allergen"), ("dreams of {v}", "what does {s} dream of", "does {s} dream of {g}", "likes"), ("waits {v}", "where does {s} wait|where is {s} waiting", "does {s} wait {g}", "spot"), ("sits {v}", "where does {s} sit|where is {s} sitting", "does {s} sit {g}", "spot"), ("sleeps {v}", "where does {s} sleep", "does {s} sleep {g}", "spot"), ("hides {v}", "where does {s} hide|where is {s}[ hiding]", "does {s} hide {g}", "spot"),
    ("has {v} eyes", "(what|which) (colour|color) are {s}'s eyes|what eyes does {s} have|what (colour|color) eyes does {s} have", "does {s} have {g} eyes", "colour"), ("has {v} hair", "(what|which) (colour|color) is {s}'s hair|what hair does {s} have", "does {s} have {g} hair", "colour"), ("is always {v}", "how is {s}|what is {s} like", "is {s} always {g}", "adjective"), ("has {v} children", "how many (children|kids) does {s} have", "does {s} have {g} children", "small"), ("has {v} sheep", "how many sheep does {s} have", "does {s} have {g} sheep", "small"), ("has {v} apples", "how many apples does {s} have|how many apples has {s} got", "does {s} have {g} apples", "small"), ("has {v} coins", "how many coins does {s} have", "does {s} have {g} coins", "small"), ("wants {v} cookies", "how many cookies does {s} want", "does {s} want {g} cookies", "small"),
    ("enjoys {v}", "what does {s} enjoy|what is {s}'s hobby|what does {s} do for fun|which hobby does {s} have", "does {s} enjoy {g}", "hobby"), ("is good at {v}", "what is {s} good at|what can {s} do well", "is {s} good at {g}", "hobby"), ("takes number {v}", "which number does {s} take", "does {s} take number {g}", "number"), ("stays in room {v}", "(which|what|in which) room (does {s} stay[ in]|is {s} in)|what is {s}'s room", "does {s} stay in room {g}", "number"), ("said {v}", "what did {s} say|what were {s}'s words", "did {s} say {g}", "word"), ("calls it {v}", "what does {s} call it", "does {s} call it {g}", "made"), ("won {v}", "what did {s} win|what was {s}'s prize", "did {s} win {g}", "object"), ("works for {v}", "(who|whom|what company|which company) does {s} work for", "does {s} work for {g}", "brand"), ("goes to {v} school", "(which|what) school does {s} go to", "does {s} go to {g} school", "brand"), ("plays for {v}", "(which|what) team does {s} play for|who does {s} play for", "does {s} play for {g}", "brand"), ("is in team {v}", "(which|what) team is {s} in|in which team is {s}", "is {s} in team {g}", "brand"),
]  # fmt: skip
THING_ROWS: list[Row] = [
    ("costs {v}", "how much (does {s} cost|is {s}|do i pay for {s})|what does {s} cost|what is the price of {s}|how expensive is {s}", "does {s} cost {g}", "price"), ("is {v}", "where is {s}|where (can i|do i) find {s}|where did i say {s} is|i am looking for {s}. where is it", "is {s} {g}", "spot"), ("lies {v}", "where (does {s} lie|is {s})|where can i find {s}", "does {s} lie {g}|is {s} {g}", "spot"), ("stands {v}", "where (does {s} stand|is {s})", "does {s} stand {g}", "spot"), ("is {v}", "(what|which) (colour|color) is {s}|what is the (colour|color) of {s}|(what|which) (colour|color) does {s} have", "is {s} {g}", "colour"), ("is made of {v}", "what is {s} made of|(what|which) material is {s}", "is {s} made of {g}", "material"), ("belongs to {v}", "(whom|who) does {s} belong to|who owns {s}|whose is {s}|who is the owner of {s}", "does {s} belong to {g}", "name"),
    ("is called {v}", "(what|how) is {s} called|what is the name of {s}|what name does {s} have", "is {s} called {g}", "name"), ("starts {v}", "when does {s} (start|begin)|at what time does {s} start", "does {s} start {g}", "when"), ("is {v}", "when is {s}|when will {s} be|when does {s} take place", "is {s} {g}", "when"), ("opens {v}", "when does {s} open|at what time does {s} open", "does {s} open {g}", "clock"), ("closes {v}", "when does {s} close|until when is {s} open", "does {s} close {g}", "clock"), ("weighs {v} kilos", "how much does {s} weigh|how heavy is {s}|what is the weight of {s}", "does {s} weigh {g} kilos", "number"), ("is {v} years old", "how old is {s}|what is the age of {s}", "is {s} {g} years old", "number"), ("is {v} meters long", "how long is {s}|what is the length of {s}", "is {s} {g} meters long", "number"), ("is {v} meters high", "how (high|tall) is {s}|what is the height of {s}", "is {s} {g} meters high", "number"),
    ("has {v} doors", "how many doors does {s} have", "does {s} have {g} doors", "small"), ("has {v} legs", "how many legs does {s} have", "does {s} have {g} legs", "small"), ("has {v} buttons", "how many buttons does {s} have", "does {s} have {g} buttons", "small"), ("contains {v}", "what (does {s} contain|is in {s}|is inside {s})|what did i put into {s}", "does {s} contain {g}", "object"), ("is full of {v}", "what is {s} full of|what is in {s}", "is {s} full of {g}", "likes"), ("smells of {v}", "what does {s} smell of|how does {s} smell", "does {s} smell of {g}", "flavour"), ("tastes of {v}", "what does {s} taste of|how does {s} taste", "does {s} taste of {g}", "flavour"), ("eats {v}", "what does {s} eat|what do i feed {s}", "does {s} eat {g}", "food"), ("comes from {v}", "where does {s} come from|where is {s} from|where was {s} made", "does {s} come from {g}", "country"), ("was made by {v}", "who made {s}|who is the maker of {s}|by whom was {s} made", "was {s} made by {g}", "name"), ("is for {v}", "(who|whom) is {s} for|who gets {s}", "is {s} for {g}", "name"), ("has the number {v}", "(which|what) number (does {s} have|has {s})|what is the number of {s}", "does {s} have the number {g}", "number"), ("opens with the code {v}", "(what|which) code opens {s}|with which code does {s} open|how do i open {s}", "does {s} open with the code {g}", "secret"), ("takes {v}", "how long does {s} take", "does {s} take {g}", "span"), ("lasts {v}", "how long (does {s} last|is {s})", "does {s} last {g}", "span"), ("goes to {v}", "where does {s} go", "does {s} go to {g}", "city"), ("means {v}", "what does {s} mean|what is the meaning of {s}", "does {s} mean {g}", "word"), ("needs {v}", "what does {s} need", "does {s} need {g}", "object"), ("was built in {v}", "when was {s} built|in (which|what) year was {s} built", "was {s} built in {g}", "year"), ("is worth {v}", "how much is {s} worth|what is {s} worth|what is the value of {s}", "is {s} worth {g}", "price"), ("is very {v}", "how is {s}|what is {s} like|what did i say about {s}", "is {s} very {g}", "adjective"), ("hangs {v}", "where does {s} hang|where is {s}", "does {s} hang {g}", "spot"), ("is on channel {v}", "(which|what|on which) channel is {s}[ on]", "is {s} on channel {g}", "number"), ("was a present from {v}", "who gave me {s}|from whom is {s}", "was {s} a present from {g}", "name"), ("was painted by {v}", "who painted {s}", "was {s} painted by {g}", "name"), ("leaves {v}", "when does {s} (leave|go|depart)", "does {s} leave {g}", "clock"), ("arrives {v}", "when does {s} (arrive|come)", "does {s} arrive {g}", "clock"), ("runs on {v}", "what does {s} run on", "does {s} run on {g}", "drink"),
]  # fmt: skip
# What one can have, with what it may be. After the bar: how else one asks for it.
ATTRIBUTES: dict[str, str] = {
    "when": "appointment|meeting|deadline|exam|flight|interview|concert|wedding|party|holiday|first lesson|next match|training|visit|show|lecture|operation|check-up|graduation|anniversary|dance class|piano lesson|book club|day off|moving day|delivery|checkup|next shift|yoga class|swimming lesson|picnic",
    "number": "shoe size|lucky number|house number|room number|seat number|locker number|bus number|high score|jersey number|score|hat size|page|apartment number|rank|level|bib number|ticket number|platform|track|waist size|gate|record|account balance|table number|floor|bed number|channel",
    "secret": "password|pin|door code|username|secret word|order number|booking code|license plate|code name|code word|safe code|wifi password|alarm code|ticket code|handle|login|customer number|license number|badge number|call sign|serial number|passphrase|gamertag|invite code|voucher code",
    "name": "best friend|boss|teacher|doctor|dentist|neighbour|hero|coach|partner|manager|landlord|nickname|middle name|last name|maiden name|first name|stage name|pen name|rival|assistant|captain|lawyer|vet|hairdresser|idol|tutor|babysitter|colleague|roommate|cousin|uncle|aunt|dog|cat|horse|parrot|hamster|teddy bear|boat|robot|band|favourite singer|favorite actor|godmother|twin|biggest fan|director|guide|mentor|enemy",
    "city": "home town|birthplace|destination|favourite city|next stop|hometown|dream city|last holiday|next trip|city of birth|place of work|favorite place|honeymoon",
    "colour": "favourite colour|favorite color|hair colour|eye color|lucky colour|car colour|team colour|dress|hat|umbrella|front door|bike|scarf|suitcase|kitchen|car|favorite colour|backpack|phone case|jacket|raincoat|toothbrush|cup|lunch box",
    "food": "favourite food|favorite food|breakfast|lunch|dinner|snack|favourite dish|favorite meal|last meal|specialty|comfort food|dessert|favourite snack|midnight snack|first course|birthday cake",
    "drink": "favourite drink|favorite drink|usual drink|morning drink|drink of choice|favourite beverage",
    "job": "job|profession|dream job|first job|occupation|trade|old job|second job|summer job|career",
    "sport": "favourite sport|favorite sport|sport", "hobby": "hobby|pastime|passion|favourite hobby|new hobby|talent|special skill", "subject": "favourite subject|favorite subject|best subject|worst subject|major|field", "language": "mother tongue|native language|language|second language|favourite language", "instrument": "instrument|favourite instrument", "car": "car|first car|dream car|old car|new car|motorbike",
    "price": "rent|salary|budget|price|debt|pocket money|fee|hourly wage|phone bill|ticket|entrance fee|savings|fine|tip|bet",
    "age": "age|score|weight|bus line|lucky number", "span": "commute|break|trip|journey|shift|notice period|warranty|flight time",
    "title": "favourite book|favorite movie|favourite song|favorite film|band|favourite game|book|project|favourite show|team name|first book|thesis|play|favourite poem|podcast|blog|company|shop|boat|ship|school|hotel|street",
    "spot": "key|phone|wallet|passport|spare key|hiding place|seat|desk|tent|parking spot|favourite place|treasure",
    "date": "birthday|date of birth|name day|anniversary|due date|moving date", "animals": "favourite animals|favorite animals", "fear": "biggest fear|fear|phobia", "allergen": "allergy", "likes": "obsession|weakness|guilty pleasure|passion|hatred", "object": "present|birthday present|invention|wish|lucky charm|prize|treasure|last purchase|souvenir|biggest wish|secret weapon|first toy",
    "month": "favourite month|birth month|favorite month", "day": "favourite day|day off|free day|favorite day|cleaning day|shopping day|gym day", "made": "secret word|magic word|spell|safe word|battle cry|home planet|favourite word|favorite word|tribe|clan|kingdom|island|potion", "phone": "phone number|number|mobile number|fax number|office number|emergency contact|extension", "mail": "email|email address|work email|mail", "brand": "phone|laptop|favourite brand|favorite band|team|bank|gym|company|school|computer|favourite shop|hotel|club|airline|employer|publisher|perfume",
    "motto": "motto|slogan|rule|favourite saying|password hint|catchphrase", "amount": "height|weight|record|daily run|longest jump|best time", "sign": "star sign|zodiac sign", "country": "home country|favourite country|dream country|country of birth", "pet": "pet|favourite animal|first pet|spirit animal|mascot|favorite animal", "flavour": "favourite flavour|ice cream flavour|favorite flavor", "clothes": "costume|uniform|outfit|favourite piece of clothing", "material": "material|favourite material", "weather": "weather", "year": "birth year|year of birth|graduation year",
}  # fmt: skip
ATTRIBUTE_LIST: list[tuple[str, Maker]] = [(name, MAKERS[maker]) for maker, names in ATTRIBUTES.items() for name in names.split("|")]
QUESTIONS = {"when": "when is {p} {a}|on which day is {p} {a}|when does {p} {a} take place", "spot": "where is {p} {a}|where can i find {p} {a}", "date": "when is {p} {a}", "name": "who is {p} {a}|what is the name of {p} {a}", "price": "how (much|high) is {p} {a}", "span": "how long is {p} {a}", "colour": "(what|which) (colour|color) is {p} {a}", "phone": "(what|which) is {p} {a}", "amount": "how much is {p} {a}"}
MAKER_NAMES = {name: maker for maker, names in ATTRIBUTES.items() for name in names.split("|")}
ROLES = "captain|king|queen|teacher|doctor|baker|farmer|driver|pilot|cook|boss|painter|singer|wizard|pirate|robot|dragon|knight|princess|prince|witch|giant|guard|mayor|nurse|sailor|old man|old woman|girl|boy|tall man|little girl|new student|man next door|woman upstairs|first guest|winner|thief|detective|judge|gardener|butler|postman|alien|monkey|fox|bear|owl|llama|cat|dog|rabbit|wolf|lion|mouse".split("|")
GENDER = {**dict.fromkeys("brother father son husband uncle grandfather mum's dad grandpa nephew boyfriend stepfather king wizard prince boy".split(), "he"), **dict.fromkeys("sister mother daughter wife aunt grandmother mum mom grandma niece girlfriend godmother stepmother queen princess witch girl".split(), "she")}
WOMEN = set("Anna Clara Emma Grace Ida Kate Maria Nina Rosa Tina Uma Wendy Zoe Alice Fatima Julia Lena Nora Sarah Jane Lucy Eve Lisa Laura Helen Diana Fiona Gina Iris Karen Mona Olga Rita Ursula Vera Xenia Yara Holly Sylvia Mandy Ann Mary Amy Ella Lily Mia Sofia Ruth Paula Carla Sophie Julie Susan Linda Martha Marie".split())
MEN = set("Ben David Frank Henry Jack Leo Oscar Paul Victor Yusuf Bob Carlos Hans Ivan Karim Mike Peter Ravi Tom John Max Adam Mark Simon George Eric Hugo Jonas Liam Noah Pablo Steve Theo Walter Zach Abdul James Robert Daniel Thomas William Martin Felix Lukas Omar Ahmed Pedro Luis Jim Joe Bill Tim Alan Brian Kevin".split())


class Subject(NamedTuple):
    """Someone or something: as the user says it, as the model says it, and he, she or it."""

    told: str
    said: str
    pronoun: str


ME = Subject("i", "you", "i")


def named(rng: Random) -> Subject:
    name = words.name(rng)
    return Subject(name, name, "she" if name in WOMEN else "he" if name in MEN else rng.choice(["he", "she"]))


def someone(rng: Random, names: float = 0.6) -> Subject:
    kind = rng.random()
    if kind < names:
        return named(rng)
    if kind < names + (1 - names) * 0.6:
        who = rng.choice(RELATIVES)
        return Subject(f"my {who}", f"your {who}", GENDER.get(who.split()[-1].split("-")[0], rng.choice(["he", "she"])))
    who = rng.choice(ROLES)
    return Subject(f"the {who}", f"the {who}", GENDER.get(who, "it" if who in ("robot", "dragon", "cat", "dog", "llama", "fox", "owl", "bear") else rng.choice(["he", "she"])))


def something(rng: Random) -> Subject:
    thing = bare(rng)
    kind = rng.random()
    if kind < 0.75:
        return Subject(f"the {thing}", f"the {thing}", "it")
    return Subject(f"my {thing}", f"your {thing}", "it")


IRREGULAR = {"has": "have", "is": "am", "goes": "go", "watches": "watch", "studies": "study", "teaches": "teach", "carries": "carry", "was": "was"}
PAST = set("moved went travelled flew visited ordered ate had cooked bought sold lost found broke built painted drew stole got saw borrowed invented chose read watched wrote sang met married called helped danced scored paid ran said won".split())


def my_form(form: str, said: bool = False) -> str:
    """The statement about a person as the user makes it about himself, or as the model says it to the user."""
    verb, _, rest = form.partition(" ")
    if verb not in PAST:
        verb = ("are" if verb == "is" else "were" if verb == "was" else IRREGULAR.get(verb, verb)) if said and verb in IRREGULAR else IRREGULAR.get(verb) or verb.removesuffix("s")
    return f"{verb} {rest}"


def my_question(question: str) -> str:
    """A question about a person as a question about the user."""
    for old, new in (("does {s}", "do i"), ("did {s}", "did i"), ("is {s}'s", "is my"), ("was {s}'s", "was my"), ("are {s}'s", "are my"), ("were {s}'s", "were my"), ("is {s}", "am i"), ("has {s}", "have i"), ("was {s}", "was i"), ("will {s}", "will i"), ("can {s}", "can i"), ("makes {s}", "makes me"), ("with {s}", "with me"), ("to {s}", "to me"), ("{s}'s", "my"), ("{s}", "i")):
        question = question.replace(old, new)
    return question


def topic(said: str, form: str, maker: str) -> str:
    """What is not known, as in "where ann lives"."""
    before, _, after = form.partition("{v}")
    before, after = before.strip().removesuffix(" a").removesuffix(" the"), after.strip()
    if before.endswith((" room", " number", " channel")):
        verb, _, noun = before.rpartition(" ")
        return f"which {noun} {said} {verb.split()[0]}"
    if after == "years old" or (maker == "age" and before in ("is", "am", "are")):
        return f"how old {said} {before}"
    if maker in ("small", "number", "age", "height") and after:
        return f"how many {after.split()[0]} {said} {before}"
    ask = {"city": "where", "country": "where", "spot": "where", "when": "when", "clock": "when", "date": "when", "year": "when", "price": "how much", "span": "how long", "distance": "how far", "name": "who", "adjective": "how"}.get(maker, "what")
    if maker == "colour" and after:
        return f"what {after} {said} {before}"
    if ask == "who" and before.endswith("called") and before.startswith("is"):
        ask = "what"
    if ask in ("where", "when", "how long"):
        before = re.sub(r" (in|to|for)$", "", before)
    return f"{ask} {said} {before} {after}".strip().replace(" owes me", " owes you")


FRAMES_TOLD = ["{s} {form}{t}[.]"] * 6 + ["(i heard that|i think|as far as i know,|everybody knows that|i am sure that|my mother says that|they say|it is true that|imagine,|in my story|in this story,|in my game|in this riddle,|i learned that|the fact is,|it turns out that|i told everyone that|people say|let us say|suppose|assume that|say|remember that|note that|here is a fact:|i noticed that|someone told me that|you must know that|in short,) {s} {form}{t}[.]"] * 2
NAMED_TOLD = ["(my friend|my neighbour|my colleague|our teacher|a woman called|a man called|somebody called|my old friend|a boy called|a girl named|a certain|doctor|mister|uncle|aunt|cousin) {s} {form}{t}[.]", "{s}, (a friend of mine|my neighbour|who is here with me|whom i know well|who says hello|a nice person), {form}{t}[.]"]
TIMES_PAST = ["", "", "", "", " yesterday", " last week", " this morning", " a while ago", " on the weekend", " last year", " some days ago"]
WRAPS = ["{q}[?]"] * 6 + ["{q}[ again| then| now| please|, please|, do you remember|, do you know|, can you tell|, according to what i said|, as i told you][?]"] * 2 + ["(and|so|now,|ok,|hey,|tell me,|tell me:|quick question:|question:|i wonder,|remind me:|well,|then|from what i said,|based on this,|according to the text,|do you remember:|memory test:|guess:|let me ask:|answer this:|i forgot:|can you tell me:|now tell me,|my question:|so,|just to check:|going by that,|with this in mind,|i am curious:|please answer:|here is my question:|let me test you:|out of interest:|think:|if you remember,|what do you think:|could you tell me:|simple question:|in that case,) {q}[?]"] * 3


def related(rng: Random, row: Row, subject: Subject, value: str = "", guess: str = "", me: bool = False, reverse: bool = False) -> Fact:
    """Someone does something, or something is somehow."""
    form, questions, check, maker_name = row
    maker = MAKERS[maker_name]
    value = value or maker(rng)
    for _ in range(9):
        if guess and guess != value:
            break
        guess = maker(rng)
    past = form.split()[0] in PAST
    form = form.replace("{v}", "{value}")
    slots = {"value": value, "s": subject.told, "said": subject.said, "t": rng.choice(TIMES_PAST) if past and not value.startswith(("at ", "on ", "in ", "next ")) else ""}
    if me:
        tells = [f"i {my_form(form)}{{t}}[.]"] * 3 + [f"(as for me, i|i must say i|you should know that i|my friends know that i|i think i told you that i|to tell the truth, i|these days i|well, i) {my_form(form)}{{t}}[.]"]
        asks = [wrap.replace("{q}", f"({my_question(questions)})") for wrap in rng.sample(WRAPS, 3)]
        return Fact(tells, "", asks, f"You {my_form(form, True)}.", slots, "what you told", value, guess=guess if guess != value else "", checks=[f"({my_question(check.replace('{g}', '{guess}'))})"])
    if reverse:
        word = "who" if maker_name and subject.pronoun != "it" else rng.choice(["which thing", "what", "which one"])
        asks = [wrap.replace("{q}", f"{word} {form}") for wrap in rng.sample(WRAPS, 3)] + [f"(do you remember|do you know|tell me|can you tell me|remind me|i forgot) {word} {form}[?]"]
        unknown, short = f"{word} {form}".replace("{value}", value), subject.said
    else:
        asks = [wrap.replace("{q}", f"({questions})") for wrap in rng.sample(WRAPS, 3)]
        unknown, short = topic(subject.said, row[0], maker_name), value
    frames = FRAMES_TOLD[:6] + [rng.choice(FRAMES_TOLD[6:])] + ([rng.choice(NAMED_TOLD)] if subject.told == subject.said and subject.pronoun != "it" and subject.told[0].isupper() else [])
    return Fact([frame.replace("{form}", form) for frame in frames], "", asks, f"{{said}} {form.replace(' me ', ' you ')}.", slots, unknown, short, guess=guess if guess != value else "", checks=[f"({check.replace('{g}', '{guess}')})"])


def person_fact(rng: Random) -> Fact:
    return related(rng, rng.choice(PERSON_ROWS), someone(rng), me=False, reverse=rng.random() < 0.15)


def my_fact(rng: Random) -> Fact:
    row = rng.choice(PERSON_ROWS)
    while any(word in row[0] for word in ("owes me", "is always", "said ")):
        row = rng.choice(PERSON_ROWS)
    fact = related(rng, row, ME, me=True)
    return Fact(fact.tells, fact.reply, fact.asks, fact.answer, fact.slots, topic("you", my_form(row[0], True), row[3]), fact.short, guess=fact.guess, checks=fact.checks)


def thing_fact(rng: Random) -> Fact:
    return related(rng, rng.choice(THING_ROWS), something(rng), reverse=rng.random() < 0.12)


def attribute(rng: Random) -> tuple[str, Maker]:
    """What someone can have, mostly from the table, else two words at random."""
    kind = rng.random()
    if kind < 0.66:
        return rng.choice(ATTRIBUTE_LIST)
    if kind < 0.8:
        return f"{rng.choice(words.ADJECTIVES)} {words.noun(rng, 0.3)}", anything
    if kind < 0.9:
        return f"{rng.choice(['favourite', 'favorite', 'secret', 'next', 'first', 'last', 'best', 'main', 'new', 'old', 'lucky', 'real', 'second', 'other'])} {words.noun(rng, 0.4)}", anything
    return (f"{words.noun(rng)} {rng.choice(['name', 'number', 'code', 'word', 'type', 'size', 'level', 'date', 'place', 'rule', 'limit', 'score', 'mode', 'brand'])}", anything) if kind < 0.96 else (words.made_up(rng), anything)


def owner(rng: Random, mine: float = 0.45) -> tuple[str, str]:
    """Whose it is, as the user says it and as the model does."""
    if rng.random() < mine:
        return ("my", "your") if rng.random() < 0.85 else ("our", "your")
    subject = someone(rng) if rng.random() < 0.75 else something(rng)
    if rng.random() < 0.12:
        return "the", "the"
    return f"{subject.told}'s", f"{subject.said}'s"


def having(rng: Random, name: str, maker: Maker, whose: tuple[str, str], value: str = "") -> Fact:
    """Somebody's something is this."""
    value = value or maker(rng)
    guess = maker(rng)
    maker_name = MAKER_NAMES.get(name, "")
    tells = ["{p} {a} (is|is|is|is|was|will be) {value}[.]", "{p} {a} (is|is) {value}[.]", "{p} {a}: {value}", "{value} (is|is|was) {p} {a}[.]", "(as for {p} {a}, it is|{p} {a}? it is|{p} {a}, that is|if anyone asks, {p} {a} is|for {p} {a}, write down|about {p} {a}: it is|when it comes to {p} {a}, it is|officially, {p} {a} is|as you may know, {p} {a} is|i think {p} {a} is|{p} {a} has always been|since today {p} {a} is|it was decided that {p} {a} is) {value}[.]", "(remember|note|save|write down|keep in mind|memorize|don't forget|do not forget|please remember|store|put down)[:| that] {p} {a} is {value}[.]", "{p} {a} = {value}"]
    questions = QUESTIONS.get(maker_name, "(which|what) is {p} {a}|what did i say {p} {a} is|do you know what {p} {a} is")
    return Fact(tells, "", asking("{p} {a}", f"({questions})", "what {p} {a} is"), "{q} {a} is {value}.", {"value": value, "p": whose[0], "q": whose[1], "a": name}, f"{whose[1]} {name}", value, guess=guess if guess != value else "", checks=["(is {p} {a} {guess}|is {guess} {p} {a}|did i say {p} {a} is {guess}|{p} {a} is {guess})"])


def attribute_fact(rng: Random) -> Fact:
    return having(rng, *attribute(rng), owner(rng))


DEFINED = ["{kind} {noun}", "{noun}", "{kind} {noun} with {noun2}", "{noun} for {noun2}s", "{kind} kind of {noun}", "{noun} made of {material}", "{noun} that can {verb}", "{kind} {noun} from {city}", "place where people {verb}", "person who likes to {verb}", "thing to {verb} with", "word for {noun}", "{kind} animal with {count} legs"]


def definition(rng: Random) -> Fact:
    """A word that the user makes up."""
    slots = {"kind": rng.choice(words.ADJECTIVES), "noun": rng.choice(words.NOUNS), "noun2": rng.choice(words.NOUNS), "material": MAKERS["material"](rng), "verb": rng.choice(words.VERBS), "city": words.city(rng), "count": rng.choice(COUNTS)}

    def define() -> str:
        text = rng.choice(DEFINED)
        for name, value in slots.items():
            text = text.replace("{" + name + "}", value)
        return ("an " if text[0] in "aeiou" else "a ") + text

    word = words.made_up(rng)
    value = define() if rng.random() < 0.75 else rng.choice([words.word(rng, 0.1), "hello", "goodbye", "yes", "no", "thank you", "I am hungry", "good morning", "come here", "friend"])
    slots["noun"], slots["kind"] = rng.choice(words.NOUNS), rng.choice(words.ADJECTIVES)
    guess = define() if value.startswith(("a ", "an ")) else words.word(rng, 0.1)
    if value.startswith(("a ", "an ")):
        a = "an" if word[0] in "aeiou" else "a"
        tells = ["{A} {w} is {value}[.]", "(let us say|imagine|suppose|in my world,|in my game|in my language|in this game|in my story|where i come from,|for us|from now on,|let's pretend|by definition,) {A} {w} is {value}[.]", "{value} is called {A} {w}[.]", "(we|i|my family|they) call {value} {A} {w}[.]", "(the word |){w} means {value}[.]", "{w}: {value}", "(i made up a word|new word|learn a new word|here is a word): {w}. it means {value}[.]", "(define|definition:) {w}[ as|:] {value}[.]"]
        return Fact(tells, "", asking("{A} {w}", "(what is {A} {w}|what does {w} mean|what do i call {A} {w}|what kind of thing is {A} {w}|what did i say {A} {w} is)", "(what {A} {w} is|what {w} means)") + ["(explain|define) (the word |){w}[.]", "what is the (meaning|definition) of {w}[?]"], "{A} {w} is {value}.", {"value": value, "w": word, "A": a}, f"{a} {word}", value, guess=guess, checks=["(is {A} {w} {guess}|does {w} mean {guess})"])
    tells = ["(the word |){w} means {value}[.]", "(in my language|in my code|where i come from|in our secret language|in my world|in elvish|on my planet|in this game)[,] {w} means {value}[.]", "{w} is (my|our|the) word for {value}[.]", "(when i say|if i say|whenever i say) {w}, (i mean|it means) {value}[.]", "for {value} we say {w}[.]", "{w} = {value}", "(translate|read) {w} as {value}[.]"]
    return Fact(tells, "", asking("the meaning of {w}", "(what does {w} mean|what do i mean by {w}|what is {w}|what does it mean when i say {w})", "what {w} means") + ["(explain|translate) (the word |){w}[.]"], "The word {w} means {value}.", {"value": value, "w": word}, f"the word {word}", value, guess=guess, checks=["(does {w} mean {guess})"])


RULES = [
    ("{w} (is worth|gives|brings|counts|scores) {n} points", "{w} is worth {n} points", "how many points (is {w} worth|does {w} give|do i get for {w})|what is {w} worth", "is {w} worth {g} points", "number"),
    ("(each|every) player (gets|has|starts with) {n} {w}s", "Each player gets {n} {w}s", "how many {w}s does (each|every|a) player (get|have)|how many {w}s do i get", "does each player get {g} {w}s", "small"),
    ("the {w} moves {n} (fields|steps|squares)", "The {w} moves {n} fields", "how (far|many (fields|steps|squares)) does the {w} move", "does the {w} move {g} fields", "small"),
    ("(whoever|the one who|the player who) has {n} {w}s wins", "You win with {n} {w}s", "how many {w}s do (i|you) need to win|with how many {w}s does one win|how does one win", "do i need {g} {w}s to win", "small"),
    ("the {w} beats the {n}", "The {w} beats the {n}", "what does the {w} beat|what is weaker than the {w}", "does the {w} beat the {g}", "noun"),
    ("when i say {w}, (you say|answer|you answer|say) {n}", "When you say {w}, I say {n}", "what (do you say|should you say|must you answer) when i say {w}", "do you say {g} when i say {w}", "word"),
    ("{w} means {n}", "{w} means {n}", "what does {w} mean", "does {w} mean {g}", "adjective"),
    ("the {w} opens (when you say|with the word) {n}", "The {w} opens with the word {n}", "(how|with which word) does the {w} open|what opens the {w}|what do i have to say to open the {w}", "does the {w} open with the word {g}", "made"),
    ("the {w} (lasts|takes|is on for) {n}", "The {w} lasts {n}", "how long does the {w} (last|take)", "does the {w} last {g}", "span"),
    ("a {w} costs {n}", "A {w} costs {n}", "how much (is|does) (a|one) {w}[ cost]|what does a {w} cost", "does a {w} cost {g}", "price"),
]  # fmt: skip


def rule(rng: Random) -> Fact:
    """A rule of a game."""
    told, said, questions, check, maker_name = rng.choice(RULES)
    word = rng.choice(["red", "blue", "green", "yellow"]) if told.startswith("{w}") else words.noun(rng, 0.4)
    value, guess = MAKERS[maker_name](rng), MAKERS[maker_name](rng)
    slots = {"value": value, "w": word}
    lead = "(in my game|in our game|in this game|the rule is:|one rule of the game:|here is a rule:|rule one:|rules:|the rules are:|in the game|let us play:|game rule:|) "
    return Fact([lead + told.replace("{n}", "{value}") + "[.]"], "", [wrap.replace("{q}", f"({questions})") for wrap in WRAPS[5:]] + [f"(in my game|in our game|in the game|according to the rules)[,] ({questions})[?]"], said.replace("{n}", "{value}") + ".", slots, f"the {word}", value, guess=guess if guess != value else "", checks=[f"({check.replace('{g}', '{guess}')})"])
