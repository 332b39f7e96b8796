"""Facts in system prompts, about shops, firms, products and events, and the questions for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from data import memory, words
from data.prompt_identity import TRAITS, UNTOLD, company, said, third
from data.prompt_styles import AFTER, BEFORE, HEADS, as_list, neutral, stopped
from grammar import Exact, Exchange, expand


@dataclass(frozen=True)
class Told:
    """A fact: how the prompt says it, as a line of a list, how it is asked for, and the answer."""

    tells: list[str]
    line: str
    asks: list[str]
    answer: str
    slots: dict[str, str]


WHEN = ["opens", "closes", "starts", "ends", "begins", "leaves", "arrives"]
STEMS = {"leaves": "leave", "arrives": "arrive", "closes": "close"}
HOUSES = "shop museum library office hotel restaurant zoo pool bakery bank school theatre cinema clinic gym cafe park castle market station pharmacy reception kitchen bar garage farm gallery bookshop supermarket playground sauna canteen workshop church tower studio lab aquarium stadium post_office town_hall gift_shop help_desk garden_centre ticket_office car_park beach_bar ice_rink".split()
KNOW = "(do you know|can you tell me|could you tell me|tell me|please tell me|i would like to know|i want to know|i wonder|i need to know|may i ask|will you tell me|can you say|let me know|any idea|i forgot|remind me)"
LEAD = "[(hi|hello|excuse me|sorry|good morning|hey|one question|quick question|please)(,|!|.|:|,)]"


def clock(rng: Random) -> str:
    return rng.choice([f"at {rng.randint(1, 12)}", f"at {rng.randint(1, 12)}:{rng.choice(['00', '15', '30', '45'])}", f"at {rng.randint(1, 12)} {rng.choice(['am', 'pm'])}", f"at {rng.randint(1, 12)} o'clock", f"at {rng.randint(6, 23)}:{rng.choice(['00', '30'])}", f"at {rng.randint(1, 12)}{rng.choice(['am', 'pm'])}", f"at {rng.randint(1, 12)} in the {rng.choice(['morning', 'evening', 'afternoon'])}", f"at half past {rng.choice(['seven', 'eight', 'nine', 'ten', 'four', 'five', 'six'])}"])


def price_of(rng: Random) -> str:
    return rng.choice([f"{rng.randint(1, 99)} {rng.choice(['euros', 'dollars', 'pounds', 'francs', 'cents', 'coins', 'crowns', 'yen', 'gold coins'])}", f"{rng.randint(1, 99)}.{rng.choice(['50', '90', '99', '20'])} {rng.choice(['euros', 'dollars', 'pounds'])}", f"${rng.randint(1, 999)}", f"{rng.randint(100, 999)} euros"])


def code_of(rng: Random) -> str:
    return rng.choice([str(rng.randint(100, 99999)), words.code(rng), words.made_up(rng), f"{words.made_up(rng)}{rng.randint(1, 99)}", f"{words.noun(rng, 0)}{rng.randint(1, 999)}", f"{words.made_up(rng).capitalize()}{rng.randint(1, 9999)}"])


def opening(rng: Random) -> Told:
    house = rng.choice(HOUSES).replace("_", " ")
    verb, stem, name = rng.choice([("opens", "open", "opening"), ("closes", "close", "closing")])
    other = "close" if stem == "open" else "open"
    when = clock(rng)
    more = ["from (when|what time) on is (the|your) {thing} open[?]", "how early can i come to the {thing}[?]", "(from when|when) can i (get into|enter|visit|go to) the {thing}[?]", "is the {thing} open early[?]"] if stem == "open" else ["(until when|how long|till when|how late) is (the|your) {thing} open[?]", "when do i have to leave the {thing}[?]", "when does the {thing} shut[?]", "how late can i (come|stay)[ at the {thing}][?]"]
    return Told(
        [f"(the|our) {{thing}} [always ]{verb} {when}", f"{when} (the|our) {{thing}} {verb}", f"(the|our) {{thing}} {verb} {when} (every day|each day|daily|on all days)", f"(the|our) {{thing}} (will {stem}|is going to {stem}) {when}", f"doors of the {{thing}} {stem} {when}", f"the {name} time of the {{thing}} is {when[3:]}", f"we {stem} the {{thing}} {when}"],
        f"{name} time of the {{thing}}: {when[3:]}",
        [f"{LEAD} (when|at what time|what time|at which hour) (does|will) (the|your) {{thing}} {stem}[ today| tomorrow|][?]", f"{KNOW} (when|at what time) (the|your) {{thing}} {verb}[?|.]", f"(what is|what's|tell me) the {name} (time|hour) of (the|your) {{thing}}[?]", f"when do you {stem}[ the {{thing}}][?]", f"{name} time[ of the {{thing}}][?]", f"{{thing}}[,] {name} time[?]", *more],
        f"The {{thing}} {verb} {when}.", {"thing": house, "other": other},
    )


def hours(rng: Random) -> Told:
    house = rng.choice(HOUSES).replace("_", " ")
    first, last = rng.randint(5, 11), rng.randint(12, 23)
    span = rng.choice([f"from {first} to {last}", f"from {first}:{rng.choice(['00', '30'])} to {last}:{rng.choice(['00', '30'])}", f"from {first} am to {rng.randint(1, 11)} pm", f"from {first} in the morning to {rng.randint(5, 11)} in the evening"])
    days = rng.choice(["", "", f" on {rng.choice(words.DAYS)}", " every day", " from Monday to Friday", " on weekdays", " at the weekend"])
    return Told(
        [f"(the|our) {{thing}} is open {span}{days}", f"(the|our) {{thing}} has opening hours {span}{days}", f"you can visit (the|our) {{thing}} {span}{days}", f"(the|our) {{thing}} welcomes visitors {span}{days}", f"opening hours of the {{thing}}: {span}{days}", f"guests may enter the {{thing}} {span}{days}", f"(the|our) {{thing}} runs {span}{days}"],
        f"{{thing}}: open {span}{days}",
        [f"{LEAD} (when|at what times|during which hours) is (the|your) {{thing}} open[?]", "(what are|tell me|give me) (the|your) (opening hours|opening times|hours|business hours)( of the {thing}|)[?]", "when can i (visit|come to|go to|enter) the {thing}[?]", f"{KNOW} when (the|your) {{thing}} is open[?|.]", "when are you open[?]", "(opening hours|opening times|business hours)[ of the {thing}| please|][?]", "(from when to when|between what times|in which hours) is the {thing} open[?]", "what are the {thing} hours[?]"],
        f"The {{thing}} is open {span}{days}.", {"thing": house},
    )


def closed_day(rng: Random) -> Told:
    house, day = rng.choice(HOUSES).replace("_", " "), rng.choice(words.DAYS)
    return Told(
        [f"(the|our) {{thing}} (is closed|stays closed|is not open|remains shut|has a day off) on {day}", f"on {day} (the|our) {{thing}} (is closed|stays closed|does not open)", f"(the|our) {{thing}} closes its doors on {day}", f"we keep the {{thing}} closed on {day}", f"no one can visit the {{thing}} on {day}"],
        f"{{thing}} closed on: {day}",
        ["(when|on which day|on what day) is (the|your) {thing} (closed|shut|not open)[?]", "(which|what) day is the {thing} closed[?]", f"{KNOW} (when|on which day) the {{thing}} is closed[?|.]", f"is (the|your) {{thing}} open on {day}[?]", f"can i (come to|visit) the {{thing}} on {day}[?]", "on which day should i not come to the {thing}[?]", "what is the closing day of the {thing}[?]", "do you have a closing day[?]"],
        f"The {{thing}} is closed on {day}.", {"thing": house},
    )


WARES = """
ticket|room|coffee|breakfast|tour|sandwich|map|lesson|meal|locker|day pass|cake|haircut|boat trip|parking space|pizza|soup|salad|tea|beer|juice|burger|steak|pancake|ice cream|croissant|bagel|muffin|lemonade|cocoa|glass of wine|bottle of water|plate of pasta|bowl of rice|hot dog|cookie|
bike|helmet|tent|chair|lamp|book|notebook|pen|poster|t-shirt|hat|umbrella|bag|ring|toy car|doll|kite|ball|guitar|drum|candle|mirror|clock|carpet|single room|double room|family ticket|child ticket|season ticket|massage|sauna visit|swim|guided tour|audio guide|kayak|bus ride|taxi ride|yoga class|cooking class|dance class|repair|check-up|car wash|oil change|membership|subscription|licence|delivery|gift card|postcard|stamp|bouquet|rose|cactus
""".replace("\n", "").split("|")


def cost(rng: Random) -> Told:
    ware, price = rng.choice(WARES) if rng.random() < 0.7 else rng.choice([words.noun(rng), f"{rng.choice(words.ADJECTIVES)} {words.noun(rng)}"]), price_of(rng)
    return priced(ware, price)


def priced(ware: str, price: str) -> Told:
    return Told(
        [f"(a|the|one|each|every) {{thing}} (costs|is|sells for|is sold for|goes for|comes at|is available for) {price}", f"(the|our) price (of|for) (a|the|one) {{thing}} is {price}", f"we (ask|charge|take|want) {price} for (a|one|each) {{thing}}", f"(guests|customers|visitors|you|people) pay {price} for a {{thing}}", f"for a {{thing}} (you pay|we take|the price is|it is) {price}", f"you (get|can buy|can have) a {{thing}} for {price}"],
        f"{{thing}}: {price}",
        [f"{LEAD} (how much|what) (does a|does the|does one|does your|would a|will a) {{thing}} cost[?]", "how much (is|do you ask for|do you charge for|do i pay for|do you want for|do i have to pay for|would i pay for|must i pay for) (a|the|one|your) {thing}[?]", "(what is|what's|tell me|give me) (the|your) (price|cost) (of|for) (a|the|one) {thing}[?]", "what do i (pay|have to pay) for (a|the|one) {thing}[?]", "(how expensive|how dear) is (a|the|one|your) {thing}[?]", "what will (a|one|the) {thing} (cost|set me back|cost me)[?]", "price of (a|the) {thing}[?]", "{thing}[,] (how much|price|what price)[?]", f"{KNOW} (how much|what) (a|the|one) {{thing}} costs[?|.]", f"{KNOW} the price of (a|the|one) {{thing}}[?|.]", "(i want|i would like|i need|i am going to buy|i'd like) (a|one) {thing}. (how much is it|what does it cost|what does that make|what do i owe you|what is the price)[?]", "(do you sell a {thing}|can i get a {thing}|i saw a {thing})[?|.] (how much is it|for how much|what does it cost)[?]"],
        f"The {{thing}} costs {price}.", {"thing": ware},
    )


CODES = "phone number|phone number|wifi password|wifi password|wifi password|room number|door code|email address|fax number|wifi name|emergency number|bus line|street|postcode|house number|login name|password|pin|order number|zip code|hotline|web address|account number|customer number|locker code|gate code|alarm code|flight number|gate|platform|table number|discount code|voucher code|tax number|licence plate|serial number|model number|radio frequency|secret word|network name|safe code|booking number|extension|invoice number|project name|team name|slogan|brand".split("|")


def code(rng: Random) -> Told:
    what = rng.choice(CODES)
    value = str(rng.randint(1000, 9999999)) if what in ("phone number", "hotline", "emergency number", "fax number") else code_of(rng)
    if what == "phone number" and rng.random() < 0.4:
        value = f"{rng.randint(10, 999)}-{rng.randint(1000, 99999)}"
    if what == "email address":
        value = f"{rng.choice(['info', 'hello', 'mail', 'help', 'shop', words.made_up(rng)])}@{words.made_up(rng)}.{rng.choice(['com', 'org', 'net'])}"
    if what == "web address":
        value = f"www.{words.made_up(rng)}.{rng.choice(['com', 'org', 'net'])}"
    special = {
        "phone number": ["how can i (call|phone|ring) you[?]", "(which|what) number (do|can|should) i (call|dial|ring)[?]", "at which number can i reach you[?]", "i want to call you[.]"],
        "wifi password": ["how do i get into the wifi[?]", "what is the password for the (wifi|wi-fi|internet|wireless network)[?]", "(what do i type|what is the password) to use the wifi[?]", "wifi[?]", "how can i (connect to the wifi|use the wifi|go online here)[?]", "can i have the (wi-fi|wireless|internet) password[?]"],
        "email address": ["how can i write to you[?]", "where can i send an email[?]", "what is your email[?]", "(which|what) address do i mail to[?]"], "street": ["in which street are you[?]", "(which|what) street are you in[?]"], "door code": ["how do i open the door[?]", "what do i type at the door[?]"], "slogan": ["what is your motto[?]"], "web address": ["what is your (website|web site)[?]", "where are you on the web[?]"],
    }.get(what, [])
    return Told(
        ["(the|our) {thing} is {v}", "(the|our) {thing} is {v}", "{v} is (the|our) {thing}", "for guests the {thing} is {v}", "the {thing} (for visitors|for everyone|here|of the house) is {v}", "use {v} as the {thing}", "(the|our) {thing}: {v}", "we use {v} as the {thing}"], "{thing}: {v}",
        [f"{LEAD} (what is|what's|whats|tell me|give me|may i have|can i have|i need|could i have|could i get|do you have|i am looking for|please give me|show me|i forgot|what was) (the|your) {{thing}}[ please|][?]", "(can|could|would|will) you (tell|give|send) me (the|your) {thing}[?]", "(which|what) {thing} (do you have|is it|is yours|is right)[?]", "(the|your) {thing}[,] please[?]", f"{KNOW} (the|your) {{thing}}[?|.]", "{thing}[?]", "do you know the {thing}[?]", "i have to (know|have) the {thing}[.]", *special],
        "The {thing} is {v}.", {"thing": what, "v": value},
    )


POSTS = "owner boss chef manager director cook guide cleaner gardener receptionist founder nurse guard teacher captain mayor author leader doctor winner king queen president trainer secretary principal coach driver librarian accountant designer inventor editor host sponsor landlord head_waiter treasurer mascot singer pilot dean sheriff head_of_sales head_of_marketing vet".split()


def staff(rng: Random) -> Told:
    post, name = rng.choice(POSTS).replace("_", " "), words.name(rng) if rng.random() < 0.75 else f"{rng.choice(['Mr', 'Mrs', 'Ms', 'Dr', words.name(rng)])} {words.name(rng)}"
    thing = post if rng.random() < 0.6 or " of " in post else f"{post} of the {rng.choice([rng.choice(HOUSES).replace('_', ' '), words.noun(rng)])}"
    work = {"owner": ["who owns (the place|this place|it|this)[?]", "(who does this belong to|to whom does it belong)[?]"], "founder": ["who founded (it|the company|this place)[?]"], "chef": ["who cooks here[?]"], "cook": ["who (does the cooking|cooks) here[?]"], "boss": ["who is in charge[ here][?]", "who gives the orders here[?]"], "manager": ["who (manages|runs) (this|the place|it)[?]", "who is in charge here[?]"], "cleaner": ["who cleans here[?]"], "gardener": ["who looks after the garden[?]"], "author": ["who wrote it[?]"], "winner": ["who won[?]"], "inventor": ["who invented it[?]"], "designer": ["who designed it[?]"], "teacher": ["who teaches here[?]"], "coach": ["who coaches you[?]"], "driver": ["who drives[?]"]}.get(thing, [])
    return Told(
        ["(the|our) {thing} is {v}", "(the|our) {thing} is (called|named) {v}", "{v} is (the|our) {thing}", "{v} works (here|for us) as the {thing}", "the name of (the|our) {thing} is {v}", "{v} has the job of the {thing}", "we have a {thing} (called|named) {v}", "as {thing} we have {v}"], "{thing}: {v}",
        [f"{LEAD} (who is|who's) (the|your) {{thing}}[?]", "(what is|what's|tell me) the name of (the|your) {thing}[?]", "(what|how) is (the|your) {thing} called[?]", "who works (here as|as) the {thing}[?]", f"{KNOW} who the {{thing}} is[?|.]", f"{KNOW} the name of (the|your) {{thing}}[?|.]", "name (of the|of your) {thing}[?]", "who do you have as {thing}[?]", "(i want to talk to|i would like to see|i need to speak to) the {thing}. (who is that|what is the name|who is it)[?]", *work],
        "The {thing} is {v}.", {"thing": thing, "v": name},
    )


SPOTS = "toilet exit lift cash_desk wardrobe restaurant cafe parking_lot garden printer pool bus_stop reception meeting_room kitchen gift_shop first_aid_box fire_exit bathroom sauna gym library playground bar terrace ticket_desk coffee_machine copier changing_room elevator lost_property_office bike_rack charging_station conference_room treasure key spare_key vending_machine smoking_area info_desk picnic_area stage cloakroom shower laundry_room post_box taxi_stand children's_corner water_fountain dining_room cinema_hall".split()


def spot(rng: Random) -> Told:
    thing = rng.choice(SPOTS).replace("_", " ") if rng.random() < 0.75 else rng.choice([words.noun(rng), f"{rng.choice(words.ADJECTIVES)} {words.noun(rng)}"])
    where = rng.choice([f"on the {rng.choice(['first', 'second', 'third', 'fourth', 'fifth', 'top', 'ground'])} floor", f"next to the {words.noun(rng)}", f"behind the {words.noun(rng)}", f"in room {rng.randint(1, 99)}", f"in the {rng.choice(['cellar', 'hall', 'yard', 'west wing', 'east wing', 'basement', 'attic', 'lobby', 'main building', 'old tower'])}", f"opposite the {words.noun(rng)}", f"under the {words.noun(rng)}", f"near the {words.noun(rng)}", f"at {rng.randint(1, 99)} {words.made_up(rng).capitalize()} Street", f"in {words.city(rng)}", f"to the left of the {words.noun(rng)}", f"to the right of the {words.noun(rng)}", f"between the {words.noun(rng)} and the {words.noun(rng)}", f"on the {words.noun(rng)}", f"at the end of the {rng.choice(['corridor', 'hall', 'street', 'garden'])}", f"in building {rng.choice('ABCDEFG')}"])
    return Told(
        ["(the|our) {thing} is {v}", "(the|our) {thing} is located {v}", "(you|visitors|guests) (find|will find|can find) (the|our) {thing} {v}", "{v} is (the|our) {thing}", "{v} (there is|you find|is where you find) the {thing}", "the {thing} (stands|can be found|has its place) {v}", "the place of the {thing} is {v}"], "{thing}: {v}",
        [f"{LEAD} where (is|can i find|do i find|would i find|will i find|might i find) (the|your|a) {{thing}}[?]", f"{KNOW} where (the|your) {{thing}} is[?|.]", "(how do i get to|i am looking for|i need|which way to|show me|point me to|i cannot find|which way is|i search) (the|your) {thing}[?|.]", "in which place is the {thing}[?]", "{thing}[?]", "where to find the {thing}[?]", "(what is the place of|where exactly is|where did you put|the location of) the {thing}[?]", "(where have you got|where do you have) (the|a) {thing}[?]", "i have to find the {thing}. where is it[?]"],
        "The {thing} is {v}.", {"thing": thing, "v": where},
    )


EVENTS = "tour concert party course market meeting lunch show film breakfast workshop race match lecture exam opening picnic festival quiz wedding fair parade exhibition auction barbecue dance dinner training rehearsal conference webinar sale book_club yoga_class chess_night fireworks flea_market fire_drill interview deadline ceremony board_meeting open_day school_play bus train ferry flight play".split()


def event(rng: Random) -> Told:
    thing = rng.choice(EVENTS).replace("_", " ") if rng.random() < 0.8 else f"{words.noun(rng)} {rng.choice(['meeting', 'show', 'party', 'course', 'day'])}"
    when = rng.choice([f"on {rng.choice(words.DAYS)}", clock(rng), f"on {rng.choice(words.DAYS)} {clock(rng)}", f"in {rng.choice(words.MONTHS)}", f"on {rng.choice(words.MONTHS)} {rng.randint(1, 28)}", "tomorrow", "today at noon", "tonight", "next week", f"in {rng.randint(2, 9)} days"])
    return Told(
        ["(the|our) {thing} (is|takes place|will be|will take place|happens|is held) {v}", "{v} (is|there is|we have) (the|our) {thing}", "join us for the {thing} {v}", "the date of the {thing} is {v}".replace("the date of the {thing} is {v}", "come to (the|our) {thing} {v}"), "we (hold|plan|have) (the|our) {thing} {v}", "the {thing} has been planned {v}".replace("has been planned", "is to take place")], "{thing}: {v}",
        [f"{LEAD} when is (the|your|our) {{thing}}[?]", "when (does|will) (the|your) {thing} (take place|happen|be held)[?]", "when can i (join|see|come to|go to) the {thing}[?]", f"{KNOW} when (the|your) {{thing}} (is|takes place)[?|.]", "(what is the date|what date is the date|date|time|what is the time) of the {thing}[?]".replace("what date is the date|", ""), "(on which day|on what day|at what time) is the {thing}[?]", "{thing}[,] when[?]", "(i want to come to|i would like to join|i plan to see|i do not want to miss) the {thing}. when is it[?]"],
        "The {thing} is {v}.", {"thing": thing, "v": when},
    )


def timed(rng: Random) -> Told:
    thing = rng.choice([words.noun(rng), f"{words.noun(rng)} {words.noun(rng, 0.1)}", f"{rng.choice(words.ADJECTIVES)} {words.noun(rng)}", "train", "bus", "ferry", "show", "film", "class", "concert", "plane", "lesson", "meeting", "party"])
    verb = rng.choice(WHEN)
    stem = STEMS.get(verb, verb[:-1])
    when = rng.choice([clock(rng), clock(rng), f"on {rng.choice(words.DAYS)}", f"in {rng.choice(words.MONTHS)}", rng.choice(["at noon", "at midnight", "tomorrow", "today", "at dawn", "at sunset"])])
    return Told(
        [f"(the|our) {{thing}} {verb} {when}", f"{when} (the|our) {{thing}} {verb}", f"(the|our) {{thing}} will {stem} {when}"], f"{{thing}} {verb} {when}",
        [f"{LEAD} (when|at what time|what time|on which day) does (the|your) {{thing}} {stem}[?]", f"{KNOW} when (the|your) {{thing}} {verb}[?|.]", f"when will the {{thing}} {stem}[?]", f"when is the {{thing}} (going to|supposed to|meant to) {stem}[?]"],
        f"The {{thing}} {verb} {when}.", {"thing": thing},
    )


OBJECTS = "logo car house door flag shirt dragon cat dog bike sofa ball hat boat lamp roof wall coat kite bus uniform robot ring bag carpet curtain towel box fence bird horse".split()


def feature(rng: Random) -> Told:
    """What a thing is like: colour, size, weight, age, material."""
    thing = rng.choice(OBJECTS) if rng.random() < 0.6 else rng.choice([words.noun(rng), f"{words.noun(rng)} {words.noun(rng, 0.1)}"])
    kind = rng.randrange(6)
    unit = rng.choice(["metres", "centimetres", "feet", "inches"])
    if kind == 0:
        value = rng.choice(words.COLORS)
        return Told([f"(the|our) {{thing}} is {value}", f"(the|our) {{thing}} has the (colour|color) {value}", f"the (colour|color) of (the|our) {{thing}} is {value}", f"we painted the {{thing}} {value}", f"{value} is the (colour|color) of the {{thing}}"], f"(colour|color) of the {{thing}}: {value}", ["(what|which) (colour|color) (is|has) (the|your) {thing}[?]", "(what is|tell me) the (colour|color) of (the|your) {thing}[?]", f"{KNOW} (what|which) (colour|color) the {{thing}} (is|has)[?|.]", "(colour|color) of the {thing}[?]", "(in which|in what) (colour|color) is the {thing} painted[?]"], f"The {{thing}} is {value}.", {"thing": thing})
    if kind == 1:
        value = f"{rng.randint(2, 300)} {unit}"
        word, noun = rng.choice([("tall", "height"), ("high", "height"), ("long", "length"), ("wide", "width"), ("deep", "depth")])
        return Told([f"(the|our) {{thing}} is {value} {word}", f"the {noun} of (the|our) {{thing}} is {value}", f"with {value}, the {{thing}} is {word}".replace(f"with {value}, the {{thing}} is {word}", f"(the|our) {{thing}} has a {noun} of {value}")], f"{noun} of the {{thing}}: {value}", [f"how {word} is (the|your) {{thing}}[?]", f"(what is|tell me) the {noun} of (the|your) {{thing}}[?]", f"{KNOW} how {word} the {{thing}} is[?|.]", f"{noun} of the {{thing}}[?]", f"(what|which) {noun} does the {{thing}} have[?]"], f"The {{thing}} is {value} {word}.", {"thing": thing})
    if kind == 2:
        value = f"{rng.randint(2, 900)} {rng.choice(['kilos', 'grams', 'tons', 'pounds', 'kg'])}"
        return Told([f"(the|our) {{thing}} weighs {value}", f"the weight of (the|our) {{thing}} is {value}", f"(the|our) {{thing}} has a weight of {value}"], f"weight of the {{thing}}: {value}", ["how (heavy is|much does) (the|your) {thing}( weigh|)[?]".replace("(heavy is|much does) (the|your) {thing}( weigh|)", "much does (the|your) {thing} weigh"), "how heavy is (the|your) {thing}[?]", "(what is|tell me) the weight of (the|your) {thing}[?]", f"{KNOW} how (heavy the {{thing}} is|much the {{thing}} weighs)[?|.]", "weight of the {thing}[?]"], f"The {{thing}} weighs {value}.", {"thing": thing})
    if kind == 3:
        value = rng.choice("wood|glass|iron|steel|gold|paper|stone|plastic|silver|wool|leather|silk|brick|copper|cotton|ice|chocolate|marble|clay|rubber".split("|"))
        return Told([f"(the|our) {{thing}} is made of {value}", f"(the|our) {{thing}} consists of {value}", f"we make the {{thing}} from {value}", f"{value} is the material of the {{thing}}"], f"material of the {{thing}}: {value}", ["(what|of what|from what) is (the|your) {thing} made[ of][?]".replace("(what|of what|from what) is (the|your) {thing} made[ of]", "what is (the|your) {thing} made (of|from)"), "(of|from) what is the {thing} made[?]", "(what is|tell me) the material of (the|your) {thing}[?]", f"{KNOW} what the {{thing}} is made of[?|.]", "which material is the {thing}[?]"], f"The {{thing}} is made of {value}.", {"thing": thing})
    if kind == 4:
        value = str(rng.randint(1400, 2024))
        verb, noun = rng.choice([("built", "building"), ("founded", "founding"), ("opened", "opening"), ("made", "making"), ("started", "start")])
        place = rng.choice([*HOUSES, "company", "club", "firm", "bridge", "band", "town"]).replace("_", " ")
        return Told([f"(the|our) {{thing}} was {verb} in {value}", f"in {value} (the|our) {{thing}} was {verb}", f"(the|our) {{thing}} has been here since {value}", f"{value} is the year in which the {{thing}} was {verb}"], f"{{thing}} {verb}: {value}", [f"when was (the|your) {{thing}} {verb}[?]", f"(in which|in what|which|what) year was the {{thing}} {verb}[?]", f"{KNOW} when the {{thing}} was {verb}[?|.]", "since when (has the {thing} been here|is the {thing} there)[?]"], f"The {{thing}} was {verb} in {value}.", {"thing": place, "noun": noun})
    value = str(rng.randint(2, 900))
    what = rng.choice("rooms employees members seats tables books animals chairs beds pupils windows floors doors paintings trees lamps parking_spaces computers students boats bikes shops branches customers players lanes screens".split()).replace("_", " ")
    place = rng.choice([*HOUSES, "company", "club", "team", "firm"]).replace("_", " ")
    return Told([f"(the|our) {{thing}} has {value} {what}", f"there are {value} {what} in (the|our) {{thing}}", f"{value} {what} (belong to|are in) (the|our) {{thing}}", f"the number of {what} in the {{thing}} is {value}"], f"{what} in the {{thing}}: {value}", [f"how many {what} (does (the|your) {{thing}} have|has (the|your) {{thing}}|are there in the {{thing}}|are in the {{thing}})[?]", f"how many {what} do you have[?]", f"(what is|tell me) the number of {what}[ in the {{thing}}][?]", f"{KNOW} how many {what} the {{thing}} has[?|.]", f"number of {what}[?]", f"{what}, how many[?]"], f"The {{thing}} has {value} {what}.", {"thing": place})


# May one, is there: what is asked, when it is so, when it is not, and the questions.
POLICIES: list[tuple[str, str, str, list[str]]] = [
    ("dogs", "dogs are (allowed|welcome)", "dogs are not (allowed|welcome)|dogs must stay outside|no dogs", ["(can|may) i bring (my|a) dog[?]", "are dogs allowed[?]", "is my dog welcome[?]", "do you allow dogs[?]", "can my dog come with me[?]", "what about my dog[?]", "i have a dog. may it come in[?]"]),
    ("smoking", "smoking is allowed", "smoking is not allowed|smoking is forbidden|no smoking|nobody may smoke", ["(can|may) i smoke here[?]", "is smoking allowed[?]", "is it ok to smoke[?]", "may people smoke[?]", "where can i smoke, or is it forbidden[?]", "do you allow smoking[?]"]),
    ("parking", "parking is free|guests park for free", "parking is not free|parking costs extra", ["is parking free[?]", "(can|may) i park for free[?]", "does parking cost nothing[?]", "do you have free parking[?]", "is the parking free of charge[?]"]),
    ("breakfast", "breakfast is included", "breakfast is not included|breakfast costs extra", ["is breakfast included[?]", "do i get breakfast with it[?]", "does the price include breakfast[?]", "is breakfast part of the price[?]", "breakfast included[?]"]),
    ("cards", "we accept (credit |)cards|cards are accepted|you can pay by card", "we do not accept (credit |)cards|cards are not accepted|cash only|you must pay in cash", ["(can|may) i pay (by|with) (card|a credit card|a card)[?]", "do you (take|accept) (cards|credit cards)[?]", "are cards accepted[?]", "is card payment possible[?]", "card or cash only, can i use my card[?]"]),
    ("wifi", "wifi is free|there is free wifi|guests use the wifi for free", "there is no wifi|we have no wifi|wifi is not available", ["(is there|do you have|have you got) (wifi|free wifi|internet|wi-fi)[?]", "can i use the wifi[?]", "is wifi available[?]", "wifi here[?]", "can i go online here[?]"]),
    ("delivery", "we deliver|we deliver to your home|delivery is possible", "we do not deliver|there is no delivery|delivery is not possible", ["do you deliver[?]", "is there (a delivery|home delivery|a delivery service)[?]", "can you bring it to my home[?]", "can i have it delivered[?]", "do you deliver to my house[?]"]),
    ("refunds", "refunds are possible|we give refunds|you can get your money back", "refunds are not possible|we give no refunds|there are no refunds", ["(can|do) i get (a refund|my money back)[?]", "do you give refunds[?]", "are refunds possible[?]", "what about a refund[?]", "can i return it for a refund[?]"]),
    ("children", "children are welcome|children may come in|children are allowed", "children are not allowed|adults only|children may not come in", ["are (children|kids) (welcome|allowed)[?]", "(can|may) i bring my (children|kids|son|daughter)[?]", "do you allow children[?]", "is it ok to come with kids[?]", "can children come[?]"]),
    ("photos", "photos are allowed|you may take photos|taking pictures is allowed", "photos are not allowed|no photos|taking pictures is forbidden", ["(can|may) i take (photos|pictures|a photo)[?]", "are photos allowed[?]", "is photography allowed[?]", "is it ok to take pictures[?]", "may i use my camera[?]"]),
    ("booking", "a booking is needed|you need to book|you must reserve a table", "no booking is needed|you need no booking|there is no need to book", ["do i (need|have) to (book|reserve|make a booking)[?]", "is a booking needed[?]", "must i reserve[?]", "do i need a reservation[?]", "should i book first[?]"]),
    ("lift", "there is a lift|the house has a lift|we have an elevator", "there is no lift|the house has no lift|we have no elevator", ["(is there|do you have|have you got) (a lift|an elevator)[?]", "is there a way up without stairs[?]", "does the house have (a lift|an elevator)[?]", "can i take a lift[?]"]),
    ("pool", "the hotel has a pool|there is a pool|we have a pool", "the hotel has no pool|there is no pool|we have no pool", ["(is there|do you have|have you got) a (pool|swimming pool)[?]", "can i swim here[?]", "does the hotel have a pool[?]", "any pool[?]"]),
    ("food", "visitors may bring their own food|you may bring food", "visitors may not bring food|no food inside|own food is not allowed", ["(can|may) i bring my (own food|lunch|own snacks|sandwich)[?]", "is food allowed[?]", "may i eat inside[?]", "can i bring food[?]", "is it ok to bring something to eat[?]"]),
    ("wheelchairs", "we are open to wheelchairs|wheelchairs can get in|the entrance has a ramp", "there is no ramp|wheelchairs cannot get in", ["can i (come in|get in) with a wheelchair[?]", "is there a ramp[?]", "is it fit for wheelchairs[?]", "is the entrance ok for a wheelchair[?]"]),
    ("discount", "students get a discount|there is a discount for students", "there is no discount for students|students get no discount", ["(is there|do you have|do you give) a discount for students[?]", "i am a student. do i get a discount[?]", "do students pay less[?]", "student discount[?]"]),
    ("phones", "phones are allowed|you may use your phone", "phones are not allowed|turn off your phone, phones are forbidden|no phones", ["(can|may) i use my (phone|mobile|cell phone)[?]", "are (phones|mobiles) allowed[?]", "is it ok to make a call[?]", "do you allow phones[?]"]),
    ("vegan", "we have vegan food|there are vegan dishes|vegan meals are on the menu", "we have no vegan food|there are no vegan dishes", ["do you have (vegan food|vegan dishes|something vegan|anything vegan)[?]", "is there something vegan[?]", "i am vegan. can i eat here[?]", "any vegan meals[?]"]),
]  # fmt: skip


def policy(rng: Random) -> Told:
    topic, good, bad, asks = rng.choice(POLICIES)
    right = rng.random() < 0.5
    choices = good if right else bad
    plain = first_choice(choices)
    return Told(alternatives(choices), plain, asks, f"{'Yes' if right else 'No'}, {plain}.", {"thing": topic})


def alternatives(pattern: str) -> list[str]:
    """The choices at the top of a pattern."""
    parts, depth, now = [], 0, ""
    for char in pattern:
        depth += (char in "([") - (char in ")]")
        if char == "|" and not depth:
            parts.append(now)
            now = ""
        else:
            now += char
    return [*parts, now]


def first_choice(pattern: str) -> str:
    """The first wording of a pattern, with the first choice within it."""
    first = alternatives(pattern)[0]
    while "(" in first:
        start, stop = first.index("("), first.index(")")
        first = first[:start] + first[start + 1 : stop].split("|")[0] + first[stop + 1 :]
    return first


def remembered(rng: Random) -> Told:
    fact = memory.thing_is(rng)
    asks = [ask for ask in fact.asks if not re.search(r"\b(i|who)\b", ask)] or ["what is the {thing}[?]"]
    return Told([fact.tells[0]], fact.tells[0], asks, fact.answer, dict(fact.slots))


KINDS = [(3, opening), (2.5, hours), (1.2, closed_day), (3.5, cost), (4, code), (3, staff), (3, spot), (2.5, event), (2, timed), (2.5, feature), (2.5, policy), (1.5, remembered)]
MAKERS = [kind for _, kind in KINDS]
WEIGHTS = [weight for weight, _ in KINDS]


def some_told(rng: Random, count: int) -> list[Told]:
    """Facts about different things."""
    facts = [kind(rng) for kind in rng.choices(MAKERS, WEIGHTS, k=count)]
    return list({fact.slots.get("thing", fact.answer): fact for fact in facts}.values())


def asked(fact: Told, rng: Random, by_name: bool = False) -> Exchange:
    """A question for the fact; `by_name` where it must say which thing is meant, as there are several like it."""
    answer = expand(fact.answer, rng, fact.slots)
    thing = fact.slots.get("thing", "")
    asks = [ask for ask in fact.asks if "{thing}" in ask and f"[ of the {{thing}}" not in ask and "[ the {thing}" not in ask and "|)" not in ask[-12:]] if by_name else fact.asks
    question = expand(rng.choice(asks or fact.asks), rng, fact.slots)
    answer = answer[:1].upper() + answer[1:]
    return Exchange(question if known(thing) else Exact(question), answer, f"The system prompt says it. {answer}")


def known(thing: str) -> bool:
    """Whether all words of it are from the lists, so that a slip in one does no harm."""
    return thing in WARES or thing in CODES or thing.replace(" ", "_") in FIXED


FIXED = {*HOUSES, *POSTS, *SPOTS, *EVENTS, *OBJECTS, *(topic for topic, *_ in POLICIES)}
PLAIN_HOUSES = {house.replace("_", " ") for house in HOUSES}
CONTEXT = [
    "", "", "", "(Facts|Here is what you know|You know this|Information|Notes|Use these facts|Context|Knowledge|Data|Details|What to know|Info|FAQ|Key facts|Reference|Answers):", "You are the (assistant|helper|guide|bot|receptionist|help desk|chatbot) of (a shop|a hotel|our club|a school|a small company|a museum|a family|an office|a library|a zoo|a theatre|a campsite|a swimming pool|a restaurant|a clinic|a sports club).", "You (help|assist|inform|answer questions of|talk to|serve) (visitors|customers|guests|members|colleagues|travellers|patients|tourists) (of|at|in) (a shop|a museum|a hotel|an office|our club|a station|a restaurant|a clinic|an airport).",
    "(This is what you know|What you should know|You should know|Answer from these facts|Background|Important|Good to know|About us|Remember|House rules|Use this to answer|Facts you may need|Tell people the following|Here is all you need|These are the facts|Answer questions with this|Base your answers on this)(:|:|, please:)", "You are a (friendly|polite|kind) (assistant|bot). (Tell visitors what they ask|Answer questions about us|Help the guests).", "You are a helpful assistant. (Know that|You know this:|Facts:|)", "{role}", "{role}",
]
TAILS = ["(Be polite|Be brief|Be friendly|Tell this to whoever asks|Use this when asked|Help the visitors|Do not make up anything else|Answer in a short sentence|Do not guess|Only use these facts|Say so if you do not know something|If it is not here, say that you do not know)."]


def framed_facts(lines: list[str], flat: list[str], rng: Random) -> str:
    """The facts as a prompt: sentences in a row, lines, or a list."""
    before = rng.choice(CONTEXT)
    before = stopped(neutral(BEFORE, rng)) if before == "{role}" else expand(before, rng)
    style = rng.random()
    if style < 0.62:
        body = " ".join(stopped(line) for line in lines)
        gap = " "
    elif style < 0.72:
        body, gap = "\n".join(stopped(line) for line in lines), "\n"
    elif style < 0.9:
        items = [item[:1].upper() + item[1:] for item in (flat if rng.random() < 0.65 else lines)]
        body, gap = as_list(items, rng), "\n"
    elif style < 0.95:
        body, gap = "; ".join(flat), " "
    else:
        body, gap = ", ".join(lines[:-1]) + (" and " if len(lines) > 1 else "") + lines[-1] + ".", " "
        body = body[:1].upper() + body[1:]
    prompt = (before + gap if before else "") + body
    if rng.random() < 0.15:
        prompt += gap + expand(TAILS[0], rng)
    elif rng.random() < 0.1:
        prompt += gap + stopped(neutral(AFTER, rng))
    return prompt.strip()


def informed(rng: Random) -> tuple[str, list[Exchange]]:
    """Facts in the system prompt, and questions for them."""
    kind = rng.random()
    if kind < 0.1:
        return listed_values(rng)
    if kind < 0.18:
        return week(rng)
    if kind < 0.25:
        return people(rng)
    if kind < 0.3:
        return place_sheet(rng)
    facts = some_told(rng, rng.choices([1, 2, 3, 4, 6], [30, 28, 20, 15, 7])[0])
    lines = [expand(rng.choice(fact.tells), rng, fact.slots).strip().rstrip(".") for fact in facts]
    flat = [expand(fact.line, rng, fact.slots).strip().rstrip(".") for fact in facts]
    prompt = framed_facts(lines, flat, rng)
    several = sum(fact.slots.get("thing") in PLAIN_HOUSES for fact in facts) > 1
    turns = [asked(fact, rng, several) for fact in rng.sample(facts, rng.choice([1, 1, min(2, len(facts))]))]
    if rng.random() < 0.07:
        other = rng.choice(MAKERS[:-1])(rng)
        if other.slots["thing"] not in prompt and not any(other.slots["thing"] in fact.slots.get("thing", "") for fact in facts):
            question = expand(rng.choice([item for item in other.asks if "{thing}" in item] or other.asks), rng, other.slots)
            turns.insert(rng.randint(0, len(turns)), Exchange(question if known(other.slots["thing"]) else Exact(question), UNTOLD, "The system prompt does not say it."))
    return prompt, turns[:2]


def listed_values(rng: Random) -> tuple[str, list[Exchange]]:
    """A price list, a timetable or a register: one value of several is asked for."""
    kind = rng.random()
    count = rng.randint(2, 6)
    if kind < 0.5:
        names = list(dict.fromkeys(rng.choice(WARES) if rng.random() < 0.75 else words.noun(rng) for _ in range(count)))
        facts = [priced(name, price_of(rng)) for name in names]
        prices = [fact.line.split(": ")[1] for fact in facts]
        title = rng.choice(["Menu", "Price list", "Prices", "Our prices", "What we sell", "Our menu", "On offer", "Today's menu", "Price list of the shop"])
        turns = [asked(fact, rng) for fact in rng.sample(facts, min(len(facts), rng.choice([1, 1, 2])))]
        pairs = list(zip(names, prices))
        if rng.random() < 0.1:
            turns[-1] = Exchange(expand("(what do you (sell|have|offer)|what is on (the menu|the list|offer)|what can i (buy|get|order) here|show me the (menu|list))[?]", rng), f"We have {names[0]}." if len(names) == 1 else f"We have {', '.join(names[:-1])} and {names[-1]}.", f"The list: {', '.join(names)}.")
    elif kind < 0.8:
        names = list(dict.fromkeys(rng.choice(EVENTS).replace("_", " ") for _ in range(count)))
        pairs = [(name, clock(rng)[3:] if rng.random() < 0.5 else rng.choice(words.DAYS)) for name in names]
        title = rng.choice(["Timetable", "Programme", "Schedule", "Our plan", "Events", "The plan for this week", "Agenda", "What is on"])
        turns = []
        for name, value in rng.sample(pairs, rng.choice([1, 1, min(2, len(pairs))])):
            when = f"on {value}" if value in words.DAYS else f"at {value}"
            turns.append(Exchange(expand(rng.choice([f"when is (the|your) {name}[?]", f"when does the {name} (start|begin|take place)[?]", f"(at what time|what time|when) is the {name}[?]", f"{KNOW} when the {name} is[?|.]", f"{name}, when[?]", f"i want to see the {name}. when is it[?]"]), rng), f"The {name} is {when}.", f"The system prompt says it. The {name} is {when}."))
    else:
        names = list(dict.fromkeys(rng.choice(POSTS).replace("_", " ") for _ in range(count)))
        pairs = [(name, words.name(rng)) for name in names]
        title = rng.choice(["Our team", "The team", "Staff", "Who is who", "People here", "Our people", "Employees", "Cast", "The crew"])
        turns = []
        for name, value in rng.sample(pairs, rng.choice([1, 1, min(2, len(pairs))])):
            if rng.random() < 0.25:
                turns.append(Exchange(Exact(expand("(who is {n}|what does {n} do|what is {n}'s job|which job does {n} have|what is {n}|what is the role of {n})[?]", rng, {"n": value})), f"{value} is the {name}.", f"The system prompt says it. {value} is the {name}."))
            else:
                turns.append(Exchange(expand(rng.choice([f"who is (the|your) {name}[?]", f"(what is|tell me) the name of the {name}[?]", f"{KNOW} who the {name} is[?|.]", f"who works as the {name}[?]", f"what is the {name} called[?]"]), rng), f"The {name} is {value}.", f"The system prompt says it. The {name} is {value}."))
    mark = rng.choice([": {}", ": {}", " - {}", " ({})", " {}"])
    items = [f"{name}{mark.format(value)}" for name, value in pairs]
    before = stopped(neutral(BEFORE, rng)) + rng.choice([" ", "\n"]) if rng.random() < 0.5 else ""
    body = f"{title}: {', '.join(items)}." if rng.random() < 0.6 else f"{title}:\n{as_list(items, rng)}"
    return before + body, turns


def week(rng: Random) -> tuple[str, list[Exchange]]:
    """Opening hours by the day."""
    house = rng.choice(HOUSES[:26])
    days = words.DAYS
    cut = rng.choice([4, 5, 6])
    spans = [f"{rng.randint(6, 11)} to {rng.randint(14, 20)}", f"{rng.randint(8, 12)} to {rng.randint(13, 18)}"]
    while spans[0] == spans[1]:
        spans[1] = f"{rng.randint(8, 12)} to {rng.randint(13, 18)}"
    rest = days[cut:]
    shut = rng.random() < 0.6
    closed = rest[-1] if shut else ""
    second = [day for day in rest if day != closed]
    parts = [f"{days[0]} to {days[cut - 1]} {rng.choice(['', 'from '])}{spans[0]}"]
    if second:
        parts.append(f"{' and '.join(second) if len(second) < 3 else f'{second[0]} to {second[-1]}'} {spans[1]}")
    if closed:
        parts.append(f"{closed} closed" if rng.random() < 0.5 else f"closed on {closed}")
    prompt = rng.choice([f"Opening hours of the {house}: {', '.join(parts)}.", f"The {house} has these opening hours: {', '.join(parts)}.", f"Hours of the {house}:\n{as_list(parts, rng)}", f"The {house} is open {parts[0]}. {'. '.join(part[:1].upper() + part[1:] for part in parts[1:])}."]).replace("..", ".")
    if rng.random() < 0.4:
        prompt = f"{stopped(neutral(BEFORE, rng))} {prompt}"
    turns = []
    for day in rng.sample(days, rng.choice([1, 1, 2])):
        first = days.index(day) < cut
        if day == closed:
            answer = f"The {house} is closed on {day}."
        else:
            answer = f"On {day} the {house} is open from {spans[0] if first else spans[1]}."
        why = f"{day} is {'closed' if day == closed else (f'between {days[0]} and {days[cut - 1]}' if first else f'{spans[1]}')}."
        turns.append(Exchange(expand(rng.choice([f"(when|at what times) is (the|your) {house} open on {day}[?]", f"is the {house} open on {day}[?]", f"are you open on {day}[?]", f"(what are the|what are your) (opening hours|hours) on {day}[?]", f"can i come on {day}[?]", f"i want to come on {day}. (when|are you open)[?]", f"when can i (visit|come to) the {house} on {day}[?]", f"{day}[?]", f"{KNOW} when you are open on {day}[?|.]", f"how about {day}[?]" if turns else f"hours on {day}[?]"]), rng), answer, why))
    return prompt, turns


def people(rng: Random) -> tuple[str, list[Exchange]]:
    """Several people, of whom one thing each is told."""
    trait = rng.choice([item for item in TRAITS if item.label not in ("Family", "Weakness")])
    names = list(dict.fromkeys(words.name(rng) for _ in range(rng.randint(2, 4))))
    values = [trait.value(rng) for _ in names]
    tells = trait.tells[0]
    lines = [said(tells, third(name), value, rng) for name, value in zip(names, values)]
    asks = [item for item in trait.asks if "{" in item]
    turns = []
    for i in rng.sample(range(len(names)), rng.choice([1, 1, 2]) if len(names) > 1 else 1):
        answer = said(trait.answer, third(names[i]), values[i], rng)
        turns.append(Exchange(Exact(said(rng.choice(asks), third(names[i]), values[i], rng)), answer, f"The system prompt says it. {answer}"))
    return framed_facts(lines, lines, rng), turns


def place_sheet(rng: Random) -> tuple[str, list[Exchange]]:
    """What a place is called, where it is, who has it."""
    house = rng.choice(HOUSES[:26])
    name = company(rng) if rng.random() < 0.4 else f"The {rng.choice(words.ADJECTIVES).capitalize()} {words.noun(rng, 0.2).capitalize()}" if rng.random() < 0.5 else words.made_up(rng).capitalize()
    address = rng.choice([f"{rng.randint(1, 199)} {rng.choice([words.made_up(rng), words.noun(rng, 0)]).capitalize()} {rng.choice(['Street', 'Road', 'Avenue', 'Lane', 'Square'])}", words.city(rng), f"{words.made_up(rng).capitalize()} {rng.choice(['Street', 'Road', 'Lane'])} {rng.randint(1, 99)}"])
    food = rng.choice("pizza|soup|bread|cakes|fish|books|shoes|flowers|bikes|toys|hats|tea|wine|cheese|lamps|carpets|ice cream|chocolate|tools|plants|music|guitars|clocks|candles|sandwiches|noodles|postcards|pottery".split("|"))
    facts = {
        "name": (f"(the|our) {house} is (called|named) {name}|the name of the {house} is {name}|{name} is the name of our {house}|you work at {name}, a {house}", f"(what is|what's|tell me) the name of (the|your|this) {house}[?]|(what|how) is (the|your|this) {house} called[?]|what do you call this {house}[?]", f"The {house} is called {name}"),
        "address": (f"(the|our) address is {address}|we are at {address}|you find us at {address}|the {house} is at {address}", f"(what is|what's|tell me|give me|may i have|i need) (the|your) address[?]|where (are you|is the {house}|can i find you|is your {house}|are you located)[?]|how do i (find|get to) (you|the {house})[?]|where do i have to go[?]|at which address are you[?]", f"The address is {address}"),
        "goods": (f"we sell {food}|the {house} sells {food}|our customers buy {food} here|{food} is what we sell", "what do you sell[?]|what (can i buy|do you have|do you offer) here[?]|what is sold here[?]|what goods do you have[?]|what kind of things do you sell[?]|what can i get at your place[?]", f"We sell {food}"),
    }
    keys = rng.sample(list(facts), rng.randint(2, 3))
    lines = [expand(rng.choice(alternatives(facts[key][0])), rng) for key in keys]
    extra = rng.choice([opening, staff, code])(rng)
    lines.append(expand(rng.choice(extra.tells), rng, extra.slots).rstrip("."))
    turns = []
    for key in rng.sample(keys, rng.choice([1, 1, 2])):
        answer = stopped(facts[key][2])
        turns.append(Exchange(expand(rng.choice(alternatives(facts[key][1])), rng), answer, f"The system prompt says it. {answer}"))
    if rng.random() < 0.3:
        turns[-1] = asked(extra, rng)
    return framed_facts(lines, lines, rng), turns
