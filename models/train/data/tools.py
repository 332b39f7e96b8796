"""Dialogues with tools: the right one called with the user's values, none called when none fits, results told.

A function is made from an area (what it does, how people ask for it) or put together from a verb and a
noun, also made-up ones: the model has to read the definition, it cannot know the functions by heart.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from chat import Call, Dialogue, Message
from data import words
from grammar import Exchange, expand

Value = str | int | float | bool


@dataclass(frozen=True)
class Parameter:
    """One parameter: possible names, its type, possible descriptions, how to draw a value, how yes and no are said."""

    names: str
    kind: str
    descriptions: str
    draw: Callable[[Random], Value]
    enum: str = ""
    said: tuple[str, str] = ("on", "off")


@dataclass(frozen=True)
class Area:
    """A kind of function. `asks` use {0}, {1}, ... for the parameters; every ask has all of them."""

    names: str
    descriptions: str
    parameters: list[Parameter]
    asks: list[str]
    topic: str = ""


@dataclass
class Function:
    """A function as a request defines it, and one request for it."""

    name: str
    section: str
    call: Call
    ask: str
    area: Area


def clock(rng: Random) -> str:
    return rng.choice([f"{rng.randint(0, 23)}:{rng.choice(['00', '15', '30', '45', '20', '05'])}", f"{rng.randint(1, 12)} {rng.choice(['am', 'pm'])}", f"{rng.randint(1, 12)}{rng.choice(['am', 'pm'])}"])


def date(rng: Random) -> str:
    return rng.choice([rng.choice(words.DAYS), rng.choice(["today", "tomorrow", "tonight"]), f"{rng.choice(words.MONTHS)} {rng.randint(1, 28)}", f"20{rng.randint(20, 39)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"])


def email(rng: Random) -> str:
    return f"{words.name(rng).lower()}@{words.noun(rng)}.{rng.choice(['com', 'org', 'net', 'de'])}"


def two_words(rng: Random, kinds: str) -> str:
    """A name such as people give to streets, ships and plays: two words, now and then one or three."""
    first = rng.choice([words.made_up(rng), rng.choice(words.NOUNS), rng.choice(words.NOUNS), rng.choice(words.ADJECTIVES), words.name(rng)]).capitalize()
    length = rng.random()
    if length < 0.12:
        return first
    middle = rng.choice([*words.ADJECTIVES, *words.NOUNS]).capitalize() + " " if length > 0.92 else ""
    return f"{first} {middle}{rng.choice(kinds.split())}"


def person(rng: Random) -> str:
    return f"{words.name(rng)} {words.name(rng)}" if rng.random() < 0.2 else words.name(rng)


def town(rng: Random) -> str:
    return two_words(rng, "Shore Falls Bay Hill Springs Ford Creek") if rng.random() < 0.15 else words.city(rng)


def object_named(rng: Random) -> str:
    return f"{rng.choice(words.ADJECTIVES)} {words.noun(rng, 0.2)}" if rng.random() < 0.35 else words.noun(rng)


def thing(names: str, descriptions: str, known: str) -> Parameter:
    """A thing with one of the `known` names, or just any."""
    return Parameter(names, "string", descriptions, lambda rng: rng.choice(known.split(",")) if rng.random() < 0.45 else object_named(rng))


def place(names: str, descriptions: str, kinds: str) -> Parameter:
    return Parameter(names, "string", descriptions, lambda rng: two_words(rng, kinds))


def who(names: str, descriptions: str) -> Parameter:
    return Parameter(names, "string", descriptions, person)


def whole(names: str, descriptions: str, low: int, high: int) -> Parameter:
    return Parameter(names, "integer", descriptions, lambda rng: rng.randint(low, rng.choice([high, max(low, min(high, 30))])))


def flag(names: str, descriptions: str, yes: str, no: str) -> Parameter:
    """Something that is so or not, and how a user says either."""
    return Parameter(names, "boolean", descriptions, lambda rng: rng.random() < 0.5, said=(yes, no))


CITY = Parameter("(city|location|place|town|city_name|destination|where)", "string", "(The city|The name of the city|Name of the city|The place|City name|The location|Which city|Where)[ to look up| to use|]", town)
PERSON = Parameter("(name|person|to|contact|recipient|user|who|customer|employee|friend|guest|player|student|username)", "string", "(The person|The name of the person|Who|The contact|Name of the person|The recipient|The user's name|Whom)[ to reach|]", person)
MAIL = Parameter("(to|email|address|recipient|email_address)", "string", "(The email address|Email of the recipient|Where to send it|The address)", email)
TEXT = Parameter("(text|message|content|body|note|words|sentence|phrase|input)", "string", "(The text|What to say|The message|The content|The text to use|The words|What to write|The sentence)", lambda rng: words.phrase(rng, 4))
TITLE = Parameter("(title|query|topic|keyword|search_term|subject|term|name|q|keywords)", "string", "(The title|What to look for|The topic|The search words|What to search|The query|The subject|Words to look up)", lambda rng: words.phrase(rng, 3))
ITEM = Parameter("(item|product|thing|article|object|product_name|item_name|goods)", "string", "(The item|The product|Name of the item|What to use|The thing|Which item|The product name)", object_named)
AMOUNT = Parameter("(amount|count|number|quantity|value|n|how_many|size|total)", "(integer|number)", "(The amount|How many|The number|The quantity|How much|The count|The value)", words.number)
MINUTES = Parameter("(minutes|duration|time|length|duration_minutes)", "(integer|number)", "(Minutes|How long in minutes|The time in minutes|Number of minutes|The duration in minutes)", lambda rng: rng.randint(1, 99))
TIME = Parameter("(time|at|when|hour|start_time|clock_time)", "string", "(The time|When|At what time|The time of day|The hour)", clock)
DATE = Parameter("(date|day|when|on|due|due_date|start_date)", "string", "(The date|The day|When|On which day|Which day|The date to use)", date)
CODE = Parameter("(id|code|order_id|number|reference|ticket|order_number|tracking_number|serial|account)", "string", "(The id|The code|The order number|The reference|Its number|The ticket number)", words.code)
COLOR = Parameter("(color|colour|paint|shade)", "string", "(The color|Which color|The colour to use|A color name)", lambda rng: rng.choice(words.COLORS))
LEVEL = Parameter("(level|volume|percent|brightness|speed|degrees|temperature)", "(integer|number)", "(The level|The new value|In percent|From 0 to 100|The value to set|The temperature in degrees)", lambda rng: rng.randint(0, 100))
ROOM = Parameter("(room|where|area|location|zone)", "string", "(The room|Which room|Name of the room|Where|The area)", lambda rng: rng.choice(["kitchen", "bedroom", "garage", "office", "hall", "bathroom", "garden", "basement", "attic", "living room", words.noun(rng)]))
A = Parameter("(a|x|first|number1|left|first_number|num1)", "(number|integer)", "(The first number|First number|A number)", words.number)
B = Parameter("(b|y|second|number2|right|second_number|num2)", "(number|integer)", "(The second number|Second number|Another number)", words.number)
LANGUAGE = Parameter("(language|target_language|to|lang|target)", "string", "(The language|The target language|Which language|Language to use)", lambda rng: rng.choice("English German French Spanish Italian Chinese Japanese Polish Dutch Greek Turkish Russian".split() + [words.made_up(rng).capitalize()]))


def choice(names: str, values: str, descriptions: str = "(Which one|The mode|The kind|One of them|The choice)") -> Parameter:
    return Parameter(names, "string", descriptions, lambda rng: rng.choice(values.split()), values)


CAN = "(please |can you |could you |would you |i want you to |i need you to |i'd like you to |hey, |ok, |now |)"

AREAS = [
    Area("(get_weather|weather|current_weather|getWeather|weather_report|fetch_weather)", "(Get|Returns|Look up|Tells|Find) the [current ]weather (in|for|of) a (city|place|town)[.]", [CITY], ["(what is|what's|how is) the weather [like ](in|for) {0}[ today| now| right now][?]", "(do i need|should i take) an umbrella in {0}[?]", "weather in {0}[?]", "(is it|will it be) (cold|raining|sunny|warm|hot) in {0}[?]", CAN + "(tell me|check|get|look up) the weather (in|for) {0}[.]"]),
    Area("(get_forecast|forecast|weather_forecast)", "(Get|Returns) the weather forecast (for|of) a (city|place)[ on a day| for a day][.]", [CITY, DATE], ["(what will the weather be|how will the weather be|what is the forecast) in {0} (on |for |){1}[?]", "will it (rain|snow) in {0} (on |){1}[?]", "forecast for {0} (on |){1}[.]"]),
    Area("(get_time|current_time|time_in_city|world_clock|getTime|local_time)", "(Get|Returns|Tells) the [current |local ]time (in|of) a (city|place)[.]", [CITY], ["(what time is it|what is the time|how late is it) in {0}[ now][?]", CAN + "(tell me|check|get) the [local ]time in {0}[.]", "(current|local) time in {0}[?]"]),
    Area("(send_email|email|sendMail|mail_send|write_email)", "(Send|Sends|Write) an email to (someone|a person)[.]", [MAIL, TEXT], [CAN + "(send|write) an email to {0} (saying|that says|with the text|:) {1}[.]", CAN + "(email|mail) {0}: {1}", CAN + "(send|mail) {1} to {0} by email[.]"]),
    Area("(send_message|text|sms|message_user|sendMessage|post_message|notify)", "(Send|Sends) a (text |chat |)message to (someone|a person|a contact)[.]", [PERSON, TEXT], [CAN + "(tell|text|message|write to) {0}[:| that] {1}[.]", CAN + "send (a message|a text|the message) to {0}[:| saying| that says] {1}[.]", CAN + "send {0} the message {1}[.]"]),
    Area("(call_person|make_call|phone|dial|phone_call|start_call)", "(Call|Calls|Phone|Make a phone call to) (someone|a person|a contact)[ on the phone][.]", [PERSON], [CAN + "(call|phone|ring) {0}[ for me| now| on the phone][.]", CAN + "(make|start) a [phone ]call (to|with) {0}[.]", "i want to (talk|speak) to {0} on the phone[.]"]),
    Area("(set_timer|timer|start_timer|countdown_timer|create_timer)", "(Set|Start|Starts) a timer[ for some minutes][.]", [MINUTES], [CAN + "(set|start) a timer (for|of|to) {0} (minutes|min)[.]", "timer (for |){0} minutes[.]", CAN + "start a {0} minute timer[.]", "(tell me|warn me) when {0} minutes are over, set a timer[.]"]),
    Area("(set_alarm|alarm|wake_me|create_alarm|wake_up)", "(Set|Sets) an alarm[ clock| for a time| to wake the user][.]", [TIME], [CAN + "(set|make) (an|my) alarm (for|at|to) {0}[.]", CAN + "wake me[ up] at {0}[.]", "i (must|have to|need to) (get up|wake up) at {0}, set an alarm[.]", "alarm (at|for) {0}[.]"]),
    Area("(add_reminder|remind|create_reminder|set_reminder|remind_me)", "(Add|Create|Set|Creates) a reminder[ for the user| about something][.]", [TEXT, TIME], [CAN + "remind me (to|of|about) {0} at {1}[.]", CAN + "(set|add|create) a reminder (for|to|about) {0} at {1}[.]", "at {1}, remind me (of|to) {0}[.]"]),
    Area("(add_event|create_event|calendar_add|schedule_meeting|book_meeting|add_to_calendar)", "(Add|Create|Put) (an event|a meeting|an appointment) (to|in|into) the calendar[.]", [TITLE, DATE], [CAN + "(add|put) {0} (to|in|into|on) (my|the) calendar (on|for) {1}[.]", CAN + "(schedule|create|plan) (an event|a meeting|an appointment) (called|named|about) {0} (on|for) {1}[.]"]),
    Area("(web_search|search|search_web|google|find_online|internet_search)", "Search (the web|the internet|online)[ for something][.]", [TITLE], [CAN + "(search|look) (the web|online|the internet) for {0}[.]", CAN + "(search for|google|look up) {0}[ online| on the web][.]", "find {0} (online|on the web|on the internet)[.]"]),
    Area("(translate|translate_text|translator|translation)", "Translate (a text|text|words|a sentence) (to|into) (a|another) language[.]", [TEXT, LANGUAGE], [CAN + "translate {0} (to|into) {1}[.]", "(what is|how do you say|how do i say) {0} in {1}[?]", "{0} in {1}, please translate[.]"]),
    Area("(play_music|play_song|music|start_music|play)", "Play (music|a song|songs)[ for the user][.]", [TITLE], [CAN + "play [the song |some |the music |the album ]{0}[ for me][.]", "i want to (hear|listen to) {0}[.]", CAN + "(put on|start) [the song |the music ]{0}[.]"]),
    Area("(add|sum|add_numbers|plus|calculate_sum|addition)", "(Add|Adds|Sum of|Calculate the sum of) two numbers[.]", [A, B], ["(what is|how much is|calculate) {0} (+|plus) {1}[?]", CAN + "add {0} (and|to) {1}[.]", "(what is|tell me) the sum of {0} and {1}[?]"]),
    Area("(multiply|product|times|multiply_numbers|multiplication)", "(Multiply|Multiplies|The product of) two numbers[.]", [A, B], ["(what is|how much is|calculate) {0} (*|times|x|multiplied by) {1}[?]", CAN + "multiply {0} (by|with|and) {1}[.]", "the product of {0} and {1}[?]"]),
    Area("(buy|order_item|order_product|purchase|place_order|add_to_cart)", "(Order|Buy|Orders|Purchase) (a product|an item|something)[ in the shop| online][.]", [ITEM, AMOUNT], [CAN + "(order|buy|purchase|get me) {1} {0}[s][.]", "i (want to|would like to|need to) (buy|order) {1} {0}[s][.]", "{1} {0}s please, order them[.]"]),
    Area("(add_to_list|shopping_list_add|add_item|list_add|append_to_list)", "(Add|Put) (an item|something|a product) (to|on) the [shopping |to-do ]list[.]", [ITEM], [CAN + "(add|put) {0} (to|on) (my|the) [shopping |to-do ]list[.]", "(we|i) need {0}, (put it on|add it to) the list[.]", "{0} on the [shopping ]list please[.]"]),
    Area("(get_price|price|check_price|price_lookup|product_price)", "(Get|Returns|Look up|Check) the price of (a product|an item)[.]", [ITEM], ["(what|how much) (does|is) (a |the |){0} cost[?]", "(what is|tell me|check) the price of (a |the |){0}[?]", "how expensive is (a |the |){0}[?]", "price of {0}[?]"]),
    Area("(get_stock_price|stock_price|stock|share_price|quote)", "(Get|Returns|Look up) the (stock|share) price of a (company|firm)[.]", [Parameter("(symbol|company|ticker|name|stock)", "string", "(The company|The stock symbol|Name of the company)", lambda rng: words.name(rng) if rng.random() < 0.5 else words.code(rng).split("-")[0])], ["(what is|what's|how high is) the (stock|share) price of {0}[?]", "(how is|what is|check) the stock of {0}[ doing][?]", "(stock|shares) of {0}[?]"]),
    Area("(track_order|order_status|track_package|where_is_order|get_order|parcel_status)", "(Track|Check|Get|Find) (an order|a package|the status of an order|a parcel)[.]", [CODE], ["where is [my ](order|package|parcel) {0}[?]", CAN + "(track|check|find) [my |the ](order|package|parcel) {0}[.]", "(what is|tell me) the status of [my ](order|package|parcel) {0}[?]"]),
    Area("(cancel_order|cancel|refund|cancel_booking|cancel_subscription)", "(Cancel|Cancels|Stop) (an order|a booking)[.]", [CODE], [CAN + "cancel [my |the ](order|booking|reservation) {0}[.]", "i (do not want|don't want) (order|booking) {0} any more, cancel it[.]"]),
    Area("(turn_on_light|light_on|lights_on|switch_light|lamp_on)", "(Turn|Switch) on the (light|lights|lamp) in a room[.]", [ROOM], [CAN + "(turn|switch) on the (light|lights|lamp) in the {0}[.]", "(light|lights) on in the {0}[.]", "it is dark in the {0}, (turn on the light|i need light)[.]"]),
    Area("(set_light|light_color|set_light_color|change_light)", "(Set|Change) the color of the (light|lamp|lights) in a room[.]", [ROOM, COLOR], [CAN + "(make|turn|set) the (light|lights|lamp) in the {0} (to |){1}[.]", CAN + "change the (light|lights) in the {0} to {1}[.]", "i want {1} light in the {0}[.]"]),
    Area("(set_temperature|thermostat|heating|set_heating|set_thermostat)", "(Set|Change) the (temperature|heating)[ of a room| in a room][.]", [ROOM, LEVEL], [CAN + "(set|turn|change) the (temperature|heating) in the {0} to {1}[ degrees][.]", CAN + "(heat|warm|cool) the {0} to {1} degrees[.]"]),
    Area("(set_volume|volume|change_volume|sound_level|loudness)", "(Set|Change) the (volume|sound)[ of the music| of the speaker][.]", [LEVEL], [CAN + "(set|turn|change) the (volume|sound) (to|up to|down to) {0}[ percent][.]", "volume (to |){0}[.]", "(make it|make the music) (louder|quieter), volume {0}[.]"]),
    Area("(open_app|launch|start_app|run_app|open_program)", "(Open|Start|Launch) (an app|a program|an application)[.]", [Parameter("(app|name|program|application|app_name)", "string", "(The app|The name of the app|Which program)", lambda rng: words.noun(rng))], [CAN + "(open|start|launch|run) [the app |the program ]{0}[.]", CAN + "(open|start|launch) the {0} (app|program)[.]"]),
    Area("(read_file|open_file|get_file|load_file|show_file|cat_file)", "(Read|Open|Show|Returns) (a file|the content of a file|a text file)[.]", [Parameter("(path|file|filename|file_name|file_path)", "string", "(The file|The path of the file|Name of the file|Which file)", lambda rng: f"{words.noun(rng)}.{rng.choice(['txt', 'md', 'csv', 'json', 'log', 'py'])}")], [CAN + "(read|open|show me|show) [the file ]{0}[.]", "(what is in|what's in|what does it say in) [the file ]{0}[?]"]),
    Area("(delete_file|remove_file|erase|delete|remove)", "(Delete|Remove|Erase) a file[.]", [Parameter("(path|file|filename|file_name|target)", "string", "(The file|The path|Name of the file)", lambda rng: f"{words.noun(rng)}.{rng.choice(['txt', 'md', 'csv', 'json', 'log', 'py'])}")], [CAN + "(delete|remove|erase) [the file ]{0}[.]", "i do not need {0} any more, (delete|remove) it[.]"]),
    Area("(find_recipe|recipe|get_recipe|search_recipe|recipe_for|cook)", "(Find|Get|Search|Look up) a recipe (for|of) (a dish|a meal|some food)[.]", [Parameter("(dish|meal|food|recipe|ingredient)", "string", "(The dish|What to cook|Name of the dish|The meal)", lambda rng: words.noun(rng) if rng.random() < 0.6 else f"{words.noun(rng)} {words.noun(rng)}")], [CAN + "(find|get|give|show) me a recipe for {0}[.]", "how (do i|can i|do you) (cook|make|bake) {0}[?]", "recipe for {0}[?]", "i want to (cook|make|bake) {0}[.]"]),
    Area("(book_table|reserve_table|restaurant_booking|make_reservation|reserve)", "(Book|Reserve) a table (in|at) a restaurant[.]", [Parameter("(restaurant|place|name|where|venue)", "string", "(The restaurant|Name of the restaurant|Where)", words.name), Parameter("(people|guests|persons|party_size|seats)", "integer", "(Number of people|How many people|The number of guests)", lambda rng: rng.randint(1, 12)), TIME], [CAN + "(book|reserve) a table (at|in) {0} for {1}[ people| persons] at {2}[.]", CAN + "(book|reserve) a table for {1} at {2} (at|in) {0}[.]"]),
    Area("(book_flight|flight|find_flight|search_flights|flights)", "(Book|Find|Search) (a flight|flights) (from one city to another|between two cities)[.]", [Parameter("(from|origin|start|from_city|departure)", "string", "(The start|City of departure|From where|The first city)", words.city), Parameter("(to|destination|target|to_city|arrival)", "string", "(The destination|City of arrival|To where|The second city)", words.city)], [CAN + "(book|find|search|get me) (a flight|flights) from {0} to {1}[.]", "i (want|need|would like) to fly from {0} to {1}[.]", "flights from {0} to {1}[?]"]),
    Area("(get_distance|distance|route|how_far|travel_distance)", "(Get|Returns|Calculate|Measure) the distance between two (cities|places)[.]", [Parameter("(from|origin|start|a|first_city)", "string", "(The start|The first place|From where|The first city)", words.city), Parameter("(to|destination|end|b|second_city)", "string", "(The end|The second place|To where|The second city)", words.city)], ["how far is it from {0} to {1}[?]", "(what is|tell me) the distance (between {0} and {1}|from {0} to {1})[?]", "how many (miles|km|kilometers) from {0} to {1}[?]"]),
    Area("(book_hotel|hotel|reserve_room|find_hotel|hotel_booking)", "(Book|Reserve|Find) a (hotel|hotel room|room) in a city[.]", [CITY, Parameter("(nights|days|stay|length)", "integer", "(Number of nights|How many nights|The nights)", lambda rng: rng.randint(1, 21))], [CAN + "(book|reserve|find|get me) a (hotel|room|hotel room) in {0} for {1} (nights|days)[.]", "i need a hotel in {0} for {1} nights[.]"]),
    Area("(convert_currency|currency|exchange|exchange_money|money_convert)", "(Convert|Exchange|Change) money (from one currency to another|between currencies|into another currency)[.]", [AMOUNT, choice("(from|source|from_currency)", "USD EUR GBP JPY CHF", "(The currency|From which currency|The first currency)"), choice("(to|target|to_currency)", "USD EUR GBP JPY CHF", "(The new currency|To which currency|The second currency)")], [CAN + "(convert|change|exchange) {0} {1} (to|into) {2}[.]", "how much (is|are) {0} {1} in {2}[?]", "{0} {1} (to|in) {2}[?]"]),
    Area("(convert_units|unit_convert|convert|units|measure_convert)", "(Convert|Change) a value from one unit to another[.]", [AMOUNT, choice("(from|from_unit|unit|source)", "meters miles feet grams pounds liters", "(The unit|From which unit)"), choice("(to|to_unit|target)", "kilometers yards inches kilograms ounces gallons", "(The new unit|To which unit)")], [CAN + "convert {0} {1} (to|into) {2}[.]", "how many {2} are {0} {1}[?]", "(what is|how much is) {0} {1} in {2}[?]"]),
    Area("(get_news|news|headlines|latest_news|read_news)", "(Get|Read|Returns) [the latest ]news (about|on) (a topic|something)[.]", [TITLE], ["(what is|what's|is there) (new|the news|any news) (about|on) {0}[?]", CAN + "(get|read|show) [me ]the [latest ]news (about|on) {0}[.]", "news about {0}[?]"]),
    Area("(define_word|dictionary|define|lookup_word|word_meaning)", "(Define|Look up|Explain|Get the meaning of) a word[ in the dictionary][.]", [Parameter("(word|term|entry)", "string", "(The word|Which word|The word to look up)", lambda rng: words.word(rng))], ["(what does|what is the meaning of) [the word ]{0}[ mean][?]", CAN + "(define|look up) [the word ]{0}[.]", "(meaning|definition) of {0}[?]"]),
    Area("(roll_dice|dice|throw_dice|roll|random_dice)", "(Roll|Throw) (dice|some dice|a die)[.]", [Parameter("(count|dice|number|n|times)", "integer", "(How many dice|The number of dice|How often)", lambda rng: rng.randint(1, 9)), Parameter("(sides|faces|max)", "integer", "(Sides of a die|How many sides|Number of sides)", lambda rng: rng.choice([4, 6, 8, 10, 12, 20, 100]))], [CAN + "(roll|throw) {0} dice with {1} sides[.]", CAN + "(roll|throw) {0} {1}-sided dice[.]"]),
    Area("(random_number|random|pick_number|get_random)", "(Get|Pick|Returns|Make) a random number[ between two numbers][.]", [Parameter("(min|low|from|start|minimum)", "integer", "(The smallest number|The lower end|The minimum)", lambda rng: rng.randint(0, 50)), Parameter("(max|high|to|end|maximum)", "integer", "(The largest number|The upper end|The maximum)", lambda rng: rng.randint(51, 999))], [CAN + "(give me|pick|choose|tell me) a [random ]number (between {0} and {1}|from {0} to {1})[.]", "random number (between {0} and {1}|from {0} to {1})[?]"]),
    Area("(create_user|add_user|register|new_user|sign_up)", "(Create|Add|Register) a [new ](user|account|member)[.]", [PERSON, Parameter("(age|years)", "integer", "(The age|How old|Age in years)", lambda rng: rng.randint(5, 99))], [CAN + "(create|add|register|make) a [new ](user|account|member) (called|named|for) {0}[,| with| who is] (age {1}|{1} years old|aged {1})[.]", CAN + "(add|register) {0} as a new (user|member), age {1}[.]"]),
    Area("(delete_user|remove_user|ban|block_user|remove_member)", "(Delete|Remove|Block) a (user|account|member)[.]", [PERSON], [CAN + "(delete|remove|block) [the ](user|account|member) {0}[.]", "{0} must go, (delete|remove|block) the (user|account)[.]"]),
    Area("(get_balance|balance|account_balance|bank_balance|check_account)", "(Get|Check|Returns|Show) the balance of (an account|a bank account)[.]", [CODE], ["how much money is (in|on) account {0}[?]", "(what is|check|show me|tell me) the balance of [account ]{0}[?|.]"]),
    Area("(transfer_money|pay|send_money|transfer|payment)", "(Transfer|Send|Pay) money to (someone|a person)[.]", [PERSON, AMOUNT], [CAN + "(send|pay|transfer|give) {1} (euros|dollars|pounds|) to {0}[.]", CAN + "(pay|give) {0} {1} (euros|dollars|pounds)[.]", "{0} gets {1} (euros|dollars) from me, send it[.]"]),
    Area("(take_photo|camera|capture|snapshot)", "(Take|Make) a (photo|picture)[ with the camera][.]", [choice("(camera|which|side|mode)", "front back side top", "(Which camera|The camera)")], [CAN + "(take|make) a (photo|picture) with the {0} camera[.]", "{0} camera, (take|make) a (photo|picture)[.]"]),
    Area("(lock_door|door|set_door|control_door|door_control)", "(Lock or unlock|Control|Open or lock) a door[.]", [Parameter("(door|which|name|room)", "string", "(The door|Which door)", lambda rng: rng.choice(["front", "back", "garage", "cellar", words.noun(rng)])), choice("(action|state|mode|command)", "lock unlock open close", "(What to do|The action)")], [CAN + "{1} the {0} door[.]", "the {0} door: {1} it[.]"]),
    Area("(move_robot|robot|drive|move|steer)", "(Move|Drive|Steer) the (robot|car)[ in a direction][.]", [choice("(direction|way|where|to)", "left right forward back up down", "(The direction|Which way)"), Parameter("(steps|distance|meters|units)", "integer", "(How far|The number of steps|The distance)", lambda rng: rng.randint(1, 50))], [CAN + "(move|drive|go|steer) [the robot |the car ]{0} (by |for |){1} (steps|meters|units)[.]", "(move|go) {1} (steps|meters) {0}[.]"]),
    Area("(log_mood|mood|set_status|status|update_status)", "(Set|Save|Log) the (mood|status) of the user[.]", [choice("(mood|status|feeling|state)", "happy sad angry tired calm", "(The mood|How the user feels)")], ["i (am|feel) [so |very ]{0}[ today], (save|log|note) (it|that|my mood)[.]", CAN + "(set|log|save) my (mood|status) (to|as) {0}[.]"]),
    Area("(find_book|search_books|book_search|library|get_book)", "(Find|Search|Look for) (a book|books)[ in the library| by an author][.]", [Parameter("(author|writer|by)", "string", "(The author|Who wrote it|Name of the author)", words.name)], [CAN + "(find|search|show|look for) [me ](a book|books) (by|from|of) {0}[.]", "(what|which) books did {0} write[?]", "books by {0}[?]"]),
    Area("(get_movie|movie_info|film|find_movie|movie)", "(Get|Find|Look up) (information about a|a) (movie|film)[.]", [Parameter("(title|movie|film|name)", "string", "(The title|Title of the movie|Which film)", lambda rng: words.phrase(rng, 3))], ["(who plays in|what is|tell me about|when was) the (movie|film) {0}[ about][?|.]", CAN + "(find|look up|get) the (movie|film) {0}[.]"]),
    Area("(save_note|note|write_note|add_note|create_note|take_note)", "(Save|Write|Create|Take) a note[.]", [TEXT], [CAN + "(save|write|take|make|create) a note[:| that says| saying] {0}[.]", CAN + "(note|write down|note down)[: | ]{0}[.]"]),
    Area("(water_plants|water|irrigate|sprinkler|garden_water)", "(Water|Give water to) the (plants|garden|flowers)[ for some minutes][.]", [MINUTES], [CAN + "water the (plants|garden|flowers) for {0} minutes[.]", "the (plants|flowers) are dry, (water them|give them water) for {0} minutes[.]"]),
    Area("(feed_pet|feed|pet_food|feeder)", "(Feed|Give food to) (a pet|an animal|the pet)[.]", [Parameter("(pet|animal|name|who)", "string", "(The pet|Which animal|Name of the pet)", words.name), Parameter("(grams|amount|portion|food)", "integer", "(How much food in grams|The grams|Amount of food)", lambda rng: rng.randint(5, 500))], [CAN + "(feed|give) {0} {1} grams[ of food][.]", CAN + "give {1} grams of food to {0}[.]"]),
    Area("(enable|set_feature|toggle|switch|set_option)", "(Turn|Switch) (a feature|an option|something) on or off[.]", [Parameter("(feature|option|name|setting|key)", "string", "(The feature|The option|Which setting)", lambda rng: words.noun(rng)), Parameter("(on|enabled|active|value|state)", "boolean", "(On or off|True for on|Whether it is on)", lambda rng: rng.random() < 0.5)], [CAN + "(turn|switch) {1} the {0}[.]", CAN + "turn the {0} {1}[.]", "{0} {1} please[.]"]),
]  # fmt: skip

SOMEBODY = "(someone|somebody|one of us|the team|my brother|my sister|our boss) has to "
WISH = "(i need|i want|i would like|we need|i wish for|we want) "

# Everyday life: a few parameters of different types, said in any order.
AREAS += [
    Area("(stock_shelf|fill_shelf|restock_goods)", "(Put|Store) (goods|a product) on a shelf[ of the shop][.]", [thing("(goods|product|item)", "(What to put there|The product)", "flour,brown rice,green tea,dog food"), whole("(boxes|packs|count)", "(How many boxes|Number of boxes)", 1, 60), place("(shelf|aisle|place)", "(Which shelf|The place)", "Shelf Corner Aisle")], [CAN + "put {1} boxes of {0} on {2}[.]", WISH + "{1} boxes of {0} at {2}[.]", "{1} boxes {0}, {2}[.]", "(can|could) {2} get {1} boxes of {0}[?]", SOMEBODY + "bring {0} to {2}, {1} boxes[.]"]),
    Area("(store_bottles|fill_cellar|cellar_add)", "(Store|Put away) bottles[ of a drink][.]", [thing("(drink|content|filling)", "(What is in the bottles|The drink)", "plum wine,cider,peach juice,oil"), whole("(bottles|number_of_bottles|quantity)", "(How many bottles|Number of bottles)", 1, 40), flag("(cork|with_cork|corks)", "(Whether the bottles have a cork|With a cork)", "with a cork", "without a cork")], [CAN + "store {1} bottles of {0} {2}[.]", "{1} bottles {0}, {2}[.]", "we have {1} bottles of {0} {2}, (store|keep) them[.]", "(can you|will you) put away {0} {2}, {1} bottles[?]", SOMEBODY + "put {1} bottles of {0} away {2}[.]"]),
    Area("(bake_bread|start_oven|bake_dough)", "Bake (something|a dough)[ in the oven][.]", [thing("(dough|food|what)", "(What to bake|The food)", "rye bread,apple pie,pizza"), whole("(degrees|heat|temperature)", "(The heat in degrees|Degrees)", 120, 260), whole("(minutes|duration|bake_time)", "(How long in minutes|Minutes in the oven)", 5, 110)], [CAN + "bake {0} at {1} degrees for {2} minutes[.]", CAN + "bake {0} for {2} minutes at {1} degrees[.]", "{0} into the oven: {2} minutes, {1} degrees[.]", "{1} degrees and {2} minutes for the {0}[.]", WISH + "the {0} baked {2} minutes long at {1} degrees[.]"]),
    Area("(boil_eggs|cook_eggs)", "(Boil|Cook) eggs[.]", [whole("(eggs|count|how_many)", "(How many eggs|Number of eggs)", 1, 24), choice("(style|softness|kind)", "soft medium hard", "(How they are boiled|The kind)")], [CAN + "boil {0} eggs {1}[.]", WISH + "{0} {1} eggs[.]", "{1} eggs, {0} of them[.]", "(could i|can we) have {0} eggs, {1}[?]", SOMEBODY + "cook {0} eggs and make them {1}[.]"]),
    Area("(mix_drink|make_smoothie|prepare_shake)", "(Mix|Make) a drink[ from fruit][.]", [thing("(fruit|flavor|taste)", "(The fruit|What is in it)", "mango,wild berry,green apple"), whole("(milliliters|size|ml)", "(How many milliliters|The size in milliliters)", 100, 900), flag("(ice|with_ice)", "(With ice or not|Whether it has ice)", "with ice", "without ice")], [CAN + "mix a {0} drink of {1} milliliters {2}[.]", "{1} ml {0} {2}[.]", WISH + "a drink with {0}, {1} ml, {2}[.]", "(may i|can i) get a {0} shake {2}, {1} milliliters[?]", "the guest has to get {1} ml of {0} {2}[.]"]),
    Area("(sow_seeds|plant_seeds|seed_bed)", "(Sow|Plant) seeds in (rows|a bed)[ of the garden][.]", [thing("(plant|seeds|kind)", "(What to sow|The kind of plant)", "red cabbage,carrots,sweet peas"), whole("(rows|row_count)", "(How many rows|Number of rows)", 1, 20), whole("(distance|centimeters|gap)", "(Centimeters between rows|The gap in centimeters)", 5, 90)], [CAN + "sow {1} rows of {0}, {2} centimeters apart[.]", CAN + "plant {0} with {2} centimeters between, {1} rows[.]", "{0}: {1} rows, {2} cm apart[.]", WISH + "{1} rows of {0} with a gap of {2} cm[.]", SOMEBODY + "sow {0}, {2} centimeters apart in {1} rows[.]"]),
    Area("(mow_lawn|cut_grass|trim_lawn)", "(Mow|Cut) the (lawn|grass)[.]", [place("(area|where|lawn)", "(Where to mow|Which lawn)", "Garden Yard Field"), whole("(height|millimeters)", "(The height in millimeters|How high the grass stays)", 15, 80)], [CAN + "mow {0} down to {1} millimeters[.]", "the grass at {0} should be {1} millimeters high[.]", "{1} mm grass, {0}[.]", "(can you|will you) cut the grass of {0} to {1} mm[?]", SOMEBODY + "mow the lawn of {0} at {1} millimeters[.]"]),
    Area("(spread_compost|fertilize_bed|feed_soil)", "(Spread compost|Put fertilizer) on a bed[.]", [thing("(bed|plants|where)", "(Which bed|The plants)", "rose bed,herbs,long border"), whole("(kilograms|kg|amount)", "(How many kilograms|The amount in kilograms)", 1, 80)], [CAN + "spread {1} kilograms of compost on the {0}[.]", "{1} kg compost for the {0}[.]", WISH + "compost on the {0}, {1} kilograms[.]", "(does|will) the {0} get {1} kg of compost[?]", SOMEBODY + "give the {0} {1} kilograms of compost[.]"]),
    Area("(drill_holes|make_holes|bore_holes)", "(Drill|Bore) holes into something[.]", [thing("(material|board|into)", "(What to drill into|The material)", "oak board,steel plate,brick wall"), whole("(holes|count|number_of_holes)", "(How many holes|Number of holes)", 1, 48), whole("(millimeters|width|diameter)", "(Width in millimeters|How wide in millimeters)", 2, 30)], [CAN + "drill {1} holes of {2} millimeters into the {0}[.]", "{0}: {2} mm wide holes, {1} of them[.]", WISH + "{1} holes in the {0}, each {2} mm[.]", "the {0} needs {2} millimeter holes, {1} in all[.]", SOMEBODY + "bore {1} holes into the {0}, {2} mm wide[.]"]),
    Area("(saw_boards|cut_planks|cut_wood)", "(Saw|Cut) wood[ to a length][.]", [thing("(wood|board|plank)", "(Which wood|The board)", "pine,old oak,birch plank"), whole("(pieces|parts)", "(How many pieces|Number of pieces)", 2, 30), whole("(length|centimeters|cm)", "(How long in centimeters|Length in centimeters)", 10, 300)], [CAN + "saw the {0} into {1} pieces of {2} centimeters[.]", "{1} pieces of {0}, {2} cm long[.]", WISH + "{2} centimeter long pieces of {0}, {1} pieces[.]", "(could you|can you) cut {1} pieces of {2} cm from the {0}[?]", SOMEBODY + "cut {0} to {2} cm, {1} pieces[.]"]),
    Area("(paint_fence|paint_thing|coat_surface)", "Paint (something|a thing|a surface)[.]", [thing("(surface|thing|what)", "(What to paint|The thing)", "garden fence,front door,bench"), Parameter("(color|paint|tone)", "string", "(The color|Which color)", lambda rng: rng.choice(["light ", "dark ", "", "", ""]) + rng.choice(words.COLORS)), whole("(coats|layers)", "(How many coats|Number of coats)", 1, 6)], [CAN + "paint the {0} {1} with {2} coats[.]", "{2} coats of {1} on the {0}[.]", WISH + "the {0} in {1}, {2} coats[.]", "(how about|what about) {1} for the {0}, {2} coats[?]", SOMEBODY + "give the {0} {2} coats of {1} paint[.]"]),
    Area("(rent_car|hire_car|car_rental)", "(Rent|Hire) a car[.]", [place("(station|pickup|where)", "(Where to fetch it|The station)", "Station Airport Square"), whole("(days|rental_days)", "(How many days|Number of days)", 1, 30), choice("(size|car_class)", "small compact large van", "(The size of the car|Which class)")], [CAN + "rent a {2} car at {0} for {1} days[.]", "{1} days, {2} car, {0}[.]", WISH + "a car from {0}, {2}, for {1} days[.]", "(is there|do you have) a {2} car for {1} days at {0}[?]", SOMEBODY + "hire a {2} car for {1} days from {0}[.]"]),
    Area("(buy_ticket|train_ticket|get_tickets)", "Buy (train tickets|a ticket for the train)[.]", [Parameter("(to|destination|station)", "string", "(Where to go|The destination)", words.city), whole("(tickets|travelers|passengers)", "(How many tickets|Number of travelers)", 1, 12), choice("(travel_class|seat_class|class)", "first second", "(The class|Which class)")], [CAN + "buy {1} {2} class tickets to {0}[.]", WISH + "to go to {0}, {1} tickets, {2} class[.]", "{1} tickets {0}, {2} class[.]", "(can i|could we) get {2} class tickets to {0} for {1} people[?]", SOMEBODY + "travel to {0} in {2} class, {1} tickets[.]"]),
    Area("(pack_suitcase|pack_bag|fill_luggage)", "Pack (clothes|things) into (a bag|luggage)[.]", [thing("(clothes|things|what)", "(What to pack|The clothes)", "wool socks,shirts,rain coats"), whole("(pieces|count)", "(How many pieces|How many)", 1, 20), choice("(bag|luggage)", "backpack suitcase trunk", "(Which bag|The luggage)")], [CAN + "pack {1} {0} into the {2}[.]", "{1} {0} into my {2}[.]", WISH + "{0} in the {2}, {1} pieces[.]", "(do|will) {1} {0} go into the {2}[?]", SOMEBODY + "put {0} into a {2}, {1} pieces[.]"]),
    Area("(log_run|save_run|record_training)", "(Save|Log) a run[ of an athlete][.]", [who("(runner|athlete|name)", "(Who ran|The runner)"), whole("(kilometers|distance|km)", "(How far in kilometers|Kilometers)", 1, 60), whole("(minutes|time|duration)", "(How long in minutes|Minutes)", 5, 300)], ["{0} ran {1} kilometers in {2} minutes, (log|save) it[.]", CAN + "(log|save) {2} minutes and {1} kilometers for {0}[.]", "{0}: {1} km, {2} min[.]", "(can you|will you) save that {0} needed {2} minutes for {1} km[?]", "the coach has to know that {0} ran {2} minutes, {1} kilometers[.]"]),
    Area("(record_goal|add_score|note_score)", "(Record|Note) the (score|points) of a team[.]", [Parameter("(team|club)", "string", "(The team|Which club)", lambda rng: two_words(rng, "Lions Rovers United Bears Stars")), whole("(points|goals)", "(How many points|Number of points)", 0, 120), whole("(round|half|period)", "(Which round|Number of the round)", 1, 9)], [CAN + "(note|record) {1} points for {0} in round {2}[.]", "round {2}: {0} {1} points[.]", "{0} got {1} points in round {2}[.]", "in round {2}, {0} made {1} points, (note|write) it down[.]", SOMEBODY + "record round {2} for {0}, {1} points[.]"]),
    Area("(reserve_court|book_court|rent_pitch)", "(Reserve|Book) a (court|pitch) for a sport[.]", [choice("(sport|game)", "tennis squash badminton handball", "(Which sport|The sport)"), Parameter("(day|weekday|date)", "string", "(The day|Which day)", lambda rng: rng.choice(words.DAYS)), whole("(players|people)", "(How many players|Number of players)", 2, 16)], [CAN + "reserve a {0} court on {1} for {2} players[.]", "{1}, {0}, {2} players[.]", WISH + "to play {0} with {2} players on {1}[.]", "is there a {0} court for {2} people on {1}[?]", SOMEBODY + "book {0} for {2} players, on {1}[.]"]),
    Area("(give_homework|assign_task|set_homework)", "(Give|Set) homework (to|for) a class[.]", [Parameter("(subject|topic|lesson)", "string", "(The subject|About what)", lambda rng: rng.choice(["world history", "algebra", "French", "art", words.noun(rng)])), whole("(pages|page_count)", "(How many pages|Number of pages)", 1, 40), Parameter("(class|group|class_name)", "string", "(Which class|The class)", lambda rng: f"{rng.randint(1, 12)}{rng.choice('abcd')}")], [CAN + "give class {2} {1} pages of {0}[.]", "{0} homework for {2}, {1} pages[.]", WISH + "{1} pages of {0} done by class {2}[.]", "(can|could) class {2} do {1} pages about {0}[?]", "class {2} has to read {1} pages of {0}[.]"]),
    Area("(grade_test|enter_grade|save_grade)", "(Enter|Save) the (grade|points) of a (student|pupil)[.]", [who("(student|pupil)", "(The student|Who wrote the test)"), thing("(subject|test)", "(Which test|The subject)", "biology,music,modern art"), whole("(points|grade|percent)", "(The points|How many points)", 0, 100)], [CAN + "enter {2} points for {0} in {1}[.]", "{0}, {1}: {2} points[.]", "{0} got {2} points in the {1} test[.]", "in {1}, {0} reached {2} points, (save|note) it[.]", SOMEBODY + "save the {1} test of {0}, {2} points[.]"]),
    Area("(print_copies|copy_document|print_document)", "(Print|Copy) (a document|paper)[.]", [thing("(document|paper|what)", "(What to print|The document)", "year report,menu,long poem"), whole("(copies|count)", "(How many copies|Number of copies)", 1, 200), flag("(color|in_color|colored)", "(In color or not|Whether it is in color)", "in color", "not in color")], [CAN + "print {1} copies of the {0} {2}[.]", "{1} copies, {0}, {2}[.]", WISH + "the {0} {2}, {1} copies[.]", "(can i|could we) have {1} copies of the {0} {2}[?]", SOMEBODY + "print the {0} {2}, {1} copies[.]"]),
    Area("(reserve_desk|book_desk|desk_booking)", "(Reserve|Book) a desk[ in the office][.]", [who("(worker|employee|name)", "(Who will sit there|The worker)"), whole("(floor|level|storey)", "(Which floor|Number of the floor)", 0, 40), whole("(hours|duration)", "(How many hours|For how many hours)", 1, 12)], [CAN + "reserve a desk for {0} on floor {1} for {2} hours[.]", "floor {1}, {2} hours, {0}[.]", WISH + "a desk for {2} hours on floor {1}, for {0}[.]", "is there a desk on floor {1} for {0} for {2} hours[?]", "{0} has to work on floor {1} for {2} hours[.]"]),
    Area("(feed_animals|give_feed|feed_herd)", "(Feed|Give food to) animals[.]", [thing("(animals|herd|animal)", "(Which animals|The animals)", "goats,white geese,ponies,old donkeys"), thing("(feed|food)", "(What they get|The food)", "hay,oats,sugar beets"), whole("(kilograms|kg|weight)", "(How many kilograms|Weight in kilograms)", 1, 90)], [CAN + "feed the {0} {2} kilograms of {1}[.]", "{2} kg {1} for the {0}[.]", "the {0} are hungry, give them {1}, {2} kg[.]", "(can|may) the {0} have {2} kilograms of {1}[?]", SOMEBODY + "bring {2} kg of {1} to the {0}[.]"]),
    Area("(walk_dog|dog_walk|take_dog_out)", "(Walk|Take out) a dog[.]", [who("(dog|pet|dog_name)", "(The dog|Name of the dog)"), whole("(minutes|time)", "(How many minutes|Minutes)", 5, 120), flag("(leash|on_leash)", "(With a leash or not|Whether to use a leash)", "(with a leash|on a leash)", "without a leash")], [CAN + "walk {0} for {1} minutes {2}[.]", "{0}, {1} minutes, {2}[.]", WISH + "{0} to walk {1} minutes {2}[.]", "(will you|can you) take {0} out {2} for {1} minutes[?]", "{0} has to go out {2}, {1} minutes[.]"]),
    Area("(groom_horse|brush_horse|care_horse)", "(Groom|Brush) a horse[.]", [Parameter("(horse|mare|name)", "string", "(Which horse|Name of the horse)", lambda rng: two_words(rng, "Star Wind Dancer Boy")), choice("(brush|tool)", "soft hard wide", "(Which brush|The brush)")], [CAN + "groom {0} with the {1} brush[.]", "{0}, {1} brush[.]", "{0} is dirty, take the {1} brush[.]", "(can you|will you) use the {1} brush for {0}[?]", SOMEBODY + "brush {0}, use the {1} brush[.]"]),
    Area("(tune_guitar|tune_instrument|adjust_pitch)", "Tune an instrument[.]", [thing("(instrument|what)", "(Which instrument|The instrument)", "bass guitar,violin,old piano"), whole("(hertz|pitch|frequency)", "(The pitch in hertz|Hertz)", 380, 480)], [CAN + "tune the {0} to {1} hertz[.]", "{0}: {1} hertz[.]", WISH + "the {0} at {1} hertz[.]", "(can|could) the {0} be tuned to {1} hz[?]", SOMEBODY + "tune the {0}, {1} hertz[.]"]),
    Area("(practice_song|rehearse_piece|start_practice)", "(Practice|Rehearse) a piece of music[.]", [Parameter("(piece|song|tune)", "string", "(Which song|The piece)", lambda rng: two_words(rng, "March Waltz Song Blues")), whole("(tempo|beats|bpm)", "(The tempo in beats|Beats per minute)", 40, 220), whole("(repeats|times|rounds)", "(How often|How many times)", 1, 20)], [CAN + "practice {0} {2} times at {1} beats[.]", "{0}, tempo {1}, {2} times[.]", WISH + "to play {0} at tempo {1}, {2} times[.]", "(shall we|can we) rehearse {0} {2} times with {1} beats[?]", "the band has to repeat {0} {2} times, tempo {1}[.]"]),
    Area("(dock_ship|moor_boat|assign_berth)", "(Dock|Moor) a (ship|boat) in the harbor[.]", [Parameter("(ship|vessel|boat)", "string", "(Name of the ship|Which ship)", lambda rng: two_words(rng, "Queen Spirit Star Maid")), whole("(berth|pier|dock)", "(Number of the berth|Which pier)", 1, 60), whole("(hours|stay)", "(How many hours|How long it stays in hours)", 1, 96)], [CAN + "dock the {0} at berth {1} for {2} hours[.]", "{0}, berth {1}, {2} hours[.]", "the {0} wants to stay {2} hours at pier {1}[.]", "can the {0} lie at berth {1} for {2} hours[?]", "the {0} has to stay {2} hours, berth {1}[.]"]),
    Area("(load_cargo|load_ship|stow_freight)", "(Load|Stow) cargo[ on a ship][.]", [thing("(cargo|freight)", "(What to load|The cargo)", "steel pipes,coffee,used cars"), whole("(tons|tonnes|weight)", "(How many tons|Weight in tons)", 1, 900), choice("(deck|hold)", "upper middle lower", "(Which deck|The deck)")], [CAN + "load {1} tons of {0} on the {2} deck[.]", "{2} deck: {0}, {1} tons[.]", "{1} tons of {0} must go to the {2} deck[.]", "is there room for {1} tons of {0} on the {2} deck[?]", SOMEBODY + "stow {0} on the {2} deck, {1} tons[.]"]),
    Area("(set_course|steer_ship|change_heading)", "(Set|Change) the (course|heading) of the (ship|boat)[.]", [whole("(degrees|heading|course)", "(The heading in degrees|Degrees)", 0, 359), whole("(knots|speed)", "(The speed in knots|Knots)", 1, 35)], [CAN + "steer {0} degrees at {1} knots[.]", CAN + "go {1} knots, heading {0} degrees[.]", "{0} degrees, {1} knots[.]", WISH + "{1} knots and a course of {0} degrees[.]", "the captain has to sail at {1} knots on {0} degrees[.]"]),
    Area("(lend_book|loan_book|borrow_book)", "(Lend|Loan) a book[ of the library] to (a reader|someone)[.]", [Parameter("(book|book_title)", "string", "(Which book|The title)", lambda rng: two_words(rng, "Night River Garden Road")), who("(reader|member|borrower)", "(Who gets it|The reader)"), whole("(weeks|loan_weeks)", "(How many weeks|Number of weeks)", 1, 8)], [CAN + "lend {0} to {1} for {2} weeks[.]", "{1} wants {0} for {2} weeks[.]", "{0}, {2} weeks, reader {1}[.]", "(can|may) {1} have the book {0} for {2} weeks[?]", "{1} has to read {0}, {2} weeks[.]"]),
    Area("(extend_loan|renew_book|prolong_loan)", "(Extend|Renew) the loan of a book[.]", [Parameter("(book|book_code|signature)", "string", "(The code of the book|Which book)", words.code), whole("(days|extra_days)", "(How many days|Days to add)", 1, 40)], [CAN + "extend the loan of {0} by {1} days[.]", "{1} more days for {0}[.]", WISH + "to keep book {0} {1} days longer[.]", "may i keep {0} for {1} more days[?]", "my mother has to keep book {0} {1} days longer[.]"]),
    Area("(give_medicine|dose_medicine|medication)", "Give medicine to a patient[.]", [who("(patient|sick_person)", "(The patient|Who gets it)"), thing("(medicine|drug)", "(Which medicine|The medicine)", "cough syrup,iron,eye drops"), whole("(milligrams|dose|mg)", "(The dose in milligrams|How many milligrams)", 1, 900)], [CAN + "give {0} {2} milligrams of {1}[.]", "{2} mg {1} for {0}[.]", "{0} needs {1}, {2} mg[.]", "(should|can) {0} get {2} milligrams of {1}[?]", "{0} has to take {2} mg of {1}[.]"]),
    Area("(assign_bed|admit_patient|give_bed)", "(Admit a patient|Give a bed to a patient)[.]", [who("(patient|person)", "(The patient|Who is sick)"), Parameter("(ward|station|department)", "string", "(Which ward|The ward)", lambda rng: two_words(rng, "Ward Wing")), whole("(bed|bed_number)", "(Number of the bed|Which bed)", 1, 99)], [CAN + "bring {0} to {1}, bed {2}[.]", "bed {2}, {1}: {0}[.]", WISH + "bed {2} for {0} in {1}[.]", "can {0} have bed {2} in {1}[?]", "{0} has to lie in {1}, bed {2}[.]"]),
    Area("(milk_cows|collect_milk|milk_log)", "(Log|Save) the milk of a cow[.]", [who("(cow|animal|cow_name)", "(Which cow|Name of the cow)"), whole("(liters|milk)", "(How many liters|Liters of milk)", 1, 60), choice("(milking|daytime)", "morning noon evening", "(When it was milked|Time of the day)")], ["{0} gave {1} liters this {2}, (log|save) it[.]", CAN + "log {1} liters of milk from {0} for the {2}[.]", "{0}, {2}, {1} liters[.]", "{2} milk: {1} liters from {0}[.]", SOMEBODY + "save the {2} milk of {0}, {1} liters[.]"]),
    Area("(harvest_field|reap_crop|start_harvest)", "(Harvest|Reap) a field[.]", [thing("(crop|grain)", "(What grows there|The crop)", "winter wheat,corn,white beans"), place("(field|land)", "(Which field|Name of the field)", "Field Acre Meadow"), whole("(hectares|size)", "(How many hectares|Size in hectares)", 1, 90)], [CAN + "harvest {2} hectares of {0} on {1}[.]", "{1}: {0}, {2} hectares[.]", "the {0} on {1} is ripe, harvest {2} hectares[.]", "can we reap {0} from {1}, {2} hectares[?]", SOMEBODY + "bring in {2} hectares of {0} from {1}[.]"]),
    Area("(collect_eggs|egg_count|gather_eggs)", "(Collect|Gather) eggs (from|in) a (coop|barn)[.]", [place("(coop|barn|house)", "(Which coop|Name of the barn)", "Coop Barn"), whole("(eggs|number)", "(How many eggs|Number of eggs)", 1, 300)], [CAN + "collect {1} eggs from {0}[.]", "{0}, {1} eggs[.]", WISH + "{1} eggs out of {0}[.]", "can we get {1} eggs from {0}[?]", SOMEBODY + "gather {1} eggs in {0}[.]"]),
    Area("(start_game|new_game|host_match)", "(Start|Host) a game[ with players][.]", [Parameter("(game|title)", "string", "(Which game|Name of the game)", lambda rng: two_words(rng, "Quest Rush Poker Chess")), whole("(players|player_count)", "(How many players|Number of players)", 2, 10), choice("(difficulty|mode)", "easy normal hard", "(How hard it is|The mode)")], [CAN + "start {0} with {1} players on {2}[.]", "{0}, {2}, {1} players[.]", WISH + "a {2} game of {0} for {1} players[.]", "(shall we|can we) play {0} with {1} people in {2} mode[?]", SOMEBODY + "host {0} in {2} mode for {1} players[.]"]),
    Area("(roll_dice|throw_dice)", "(Roll|Throw) dice[.]", [whole("(dice|number_of_dice|count)", "(How many dice|Number of dice)", 1, 12), whole("(sides|faces)", "(How many sides|Sides of each)", 4, 100)], [CAN + "roll {0} dice with {1} sides[.]", "{0} dice, {1} sides[.]", WISH + "dice with {1} sides, {0} of them[.]", "(can i|may i) throw {0} dice that have {1} sides[?]", SOMEBODY + "throw {1} sided dice, {0} dice[.]"]),
    Area("(move_piece|play_move|move_token)", "Move a piece[ of the game][.]", [choice("(piece|token)", "pawn rook bishop queen", "(Which piece|The piece)"), Parameter("(square|field|to)", "string", "(The new square|Where to)", lambda rng: f"{rng.choice('abcdefgh')}{rng.randint(1, 8)}")], [CAN + "move the {0} to {1}[.]", "{0} {1}[.]", "{1} is the square for my {0}[.]", "can the {0} go to {1}[?]", "the {0} has to go to {1}[.]"]),
    Area("(transfer_money|pay_person|wire_money)", "(Transfer|Wire|Pay) money to (someone|a person)[.]", [who("(receiver|payee|recipient)", "(Who gets the money|The receiver)"), whole("(euros|amount|sum)", "(How many euros|Amount in euros)", 1, 5000), flag("(express|is_express)", "(Whether it is fast|Express or not)", "(by express|express)", "not express")], [CAN + "transfer {1} euros to {0}, {2}[.]", "{1} euros for {0}, {2}[.]", "{0} gets {1} euros from me, {2}[.]", "(can i|could i) pay {0} {1} euros, {2}[?]", SOMEBODY + "wire {1} euros to {0}, {2}[.]"]),
    Area("(open_account|new_account|create_savings)", "Open an account[ at the bank][.]", [who("(owner|customer)", "(The owner|Who it belongs to)"), choice("(account_type|kind|type)", "savings checking business", "(What kind|The type)"), whole("(deposit|euros)", "(First payment in euros|The deposit in euros)", 1, 9000)], [CAN + "open a {1} account for {0} with {2} euros[.]", "{0}, {1} account, {2} euros[.]", WISH + "a {1} account with a deposit of {2} euros for {0}[.]", "can {0} have a {1} account with {2} euros[?]", "{0} has to put {2} euros into a {1} account[.]"]),
    Area("(request_loan|apply_credit|ask_loan)", "(Request|Apply for) a (loan|credit)[.]", [whole("(euros|loan_amount|amount)", "(How many euros|Amount in euros)", 500, 90000), whole("(years|term)", "(How many years|Years to pay back)", 1, 30)], [CAN + "request a loan of {0} euros over {1} years[.]", "{1} years, {0} euros, a loan[.]", WISH + "to borrow {0} euros for {1} years[.]", "can i get {0} euros and pay back in {1} years[?]", SOMEBODY + "take a {1} year loan of {0} euros[.]"]),
    Area("(reserve_seats|theater_tickets|book_show)", "(Reserve|Book) seats (in|at) the theater[.]", [Parameter("(show|play|piece)", "string", "(Which play|Name of the show)", lambda rng: two_words(rng, "King Dream Ghost Wedding")), whole("(seats|places)", "(How many seats|Number of seats)", 1, 20), whole("(row|row_number)", "(Which row|Number of the row)", 1, 40)], [CAN + "reserve {1} seats for {0} in row {2}[.]", "{0}, row {2}, {1} seats[.]", WISH + "to see {0} from row {2}, {1} seats[.]", "are there {1} seats in row {2} for {0}[?]", SOMEBODY + "book row {2} for {0}, {1} seats[.]"]),
    Area("(dim_stage|stage_light|light_scene)", "(Set|Dim) the light of the stage[.]", [choice("(spot|side)", "left center right", "(Which side|The spot)"), whole("(percent|brightness)", "(How bright in percent|Percent)", 0, 100), whole("(seconds|fade)", "(How many seconds it takes|Seconds)", 1, 60)], [CAN + "set the {0} stage light to {1} percent in {2} seconds[.]", "{0} light {1} percent, {2} seconds[.]", "in {2} seconds the {0} stage light must be at {1} percent[.]", "can the {0} spot go to {1} percent within {2} seconds[?]", SOMEBODY + "dim the {0} light for {2} seconds down to {1} percent[.]"]),
    Area("(send_parcel|mail_parcel|ship_package)", "(Send|Mail) a parcel (to someone|somewhere)[.]", [place("(address|street|to)", "(The address|Where to)", "Street Road Lane Square"), whole("(grams|weight)", "(Weight in grams|How many grams)", 20, 5000), flag("(express|is_express)", "(Whether it goes by express|Express or not)", "by express", "not express")], [CAN + "send a parcel of {1} grams to {0} {2}[.]", "parcel, {1} grams, {0}, {2}[.]", WISH + "this parcel to go to {0} {2}, {1} grams[.]", "can a {1} gram parcel go {2} to {0}[?]", SOMEBODY + "mail {1} grams to {0} {2}[.]"]),
    Area("(buy_stamps|order_stamps|get_stamps)", "(Buy|Order) stamps[.]", [whole("(stamps|count|number)", "(How many stamps|Number of stamps)", 1, 100), whole("(cents|value)", "(Value in cents|Cents for each)", 5, 500)], [CAN + "buy {0} stamps of {1} cents[.]", "{0} stamps, {1} cents each[.]", WISH + "{1} cent stamps, {0} pieces[.]", "do you have {0} stamps for {1} cents[?]", SOMEBODY + "get {1} cent stamps, {0} in all[.]"]),
    Area("(hold_mail|stop_delivery|keep_letters)", "(Hold|Keep) the letters of an address[ at the post office][.]", [place("(street|address)", "(The address|Which street)", "Street Avenue Lane"), whole("(days|hold_days)", "(How many days|Days)", 1, 60)], [CAN + "hold the letters for {0} for {1} days[.]", "no letters to {0} for {1} days[.]", WISH + "my letters kept for {1} days, {0}[.]", "can you keep the mail of {0} for {1} days[?]", "the post has to keep all mail of {0}, {1} days[.]"]),
    Area("(log_rain|record_rain|save_rainfall)", "(Log|Save) how much it rained[.]", [place("(station|place)", "(The station|Where it rained)", "Hill Shore Point Valley"), whole("(millimeters|rain)", "(Millimeters of rain|How much rain in millimeters)", 0, 150), whole("(hours|duration)", "(How many hours|Hours of rain)", 1, 48)], [CAN + "log {1} millimeters of rain at {0} in {2} hours[.]", "{0}: {2} hours, {1} mm rain[.]", "it rained {1} millimeters in {2} hours at {0}[.]", "in {2} hours, {0} had {1} mm, (save|note) that[.]", SOMEBODY + "record {2} hours of rain at {0}, {1} mm[.]"]),
    Area("(storm_warning|warn_storm|issue_warning)", "(Warn of|Issue a warning about) a storm[.]", [place("(region|coast|area)", "(Which region|Where)", "Coast Bay Valley Shore"), choice("(severity|level)", "yellow orange red", "(How strong|The level)"), whole("(hours|lasts)", "(How many hours|How long in hours)", 1, 72)], [CAN + "issue a {1} storm warning for {0} for {2} hours[.]", "{1} warning, {0}, {2} hours[.]", "a storm comes to {0}: {1}, {2} hours[.]", "(can we|shall we) warn {0} for {2} hours, level {1}[?]", SOMEBODY + "warn {0} of a storm, {2} hours, {1}[.]"]),
    Area("(heat_sample|warm_probe|run_heating)", "(Heat|Warm) a sample[ in the laboratory][.]", [Parameter("(sample|probe|sample_id)", "string", "(Which sample|The sample)", words.code), whole("(degrees|temperature)", "(How hot in degrees|Degrees)", 20, 900), whole("(seconds|duration)", "(How long in seconds|Seconds)", 5, 600)], [CAN + "heat sample {0} to {1} degrees for {2} seconds[.]", "sample {0}: {2} seconds at {1} degrees[.]", WISH + "sample {0} at {1} degrees, {2} seconds long[.]", "for {2} seconds, can sample {0} be at {1} degrees[?]", SOMEBODY + "warm sample {0} for {2} seconds, {1} degrees[.]"]),
    Area("(spin_tube|run_centrifuge|centrifuge_sample)", "(Spin|Centrifuge) a tube[.]", [thing("(tube|liquid)", "(What is in the tube|Which tube)", "blood,salt water,yeast"), whole("(rounds|rpm|speed)", "(Rounds per minute|The speed in rounds)", 200, 9000), flag("(cool|cooling)", "(Whether it is cooled|With cooling)", "with cooling", "without cooling")], [CAN + "spin the {0} tube at {1} rounds {2}[.]", "{0}, {1} rounds, {2}[.]", WISH + "the {0} spun {2}, {1} rounds[.]", "(can|could) the {0} tube turn at {1} rounds, {2}[?]", SOMEBODY + "spin the {0}, {2}, {1} rounds[.]"]),
    Area("(point_telescope|aim_telescope|watch_star)", "(Point|Aim) the telescope at (something|a star)[.]", [Parameter("(star|object)", "string", "(What to look at|The star)", lambda rng: two_words(rng, "Nebula Star Comet")), whole("(zoom|power)", "(How strong|The zoom)", 2, 400), whole("(minutes|exposure)", "(How many minutes|Minutes)", 1, 90)], [CAN + "point the telescope at {0} for {2} minutes with zoom {1}[.]", "{0}, zoom {1}, {2} minutes[.]", WISH + "to watch {0} at zoom {1}, {2} minutes[.]", "can we see {0} for {2} minutes, zoom {1}[?]", SOMEBODY + "watch {0} for {2} minutes at zoom {1}[.]"]),
    Area("(wash_laundry|run_washer|wash_clothes)", "Wash (clothes|laundry)[ in the machine][.]", [thing("(clothes|laundry|what)", "(What to wash|The clothes)", "bed sheets,jeans,white towels"), whole("(degrees|temperature)", "(How hot in degrees|Degrees)", 20, 95), flag("(iron|and_iron)", "(Whether to iron it|Iron at the end)", "and iron (it|them)", "and do not iron (it|them)")], [CAN + "wash the {0} at {1} degrees {2}[.]", "{0}, {1} degrees, {2}[.]", "the {0} are dirty, {1} degrees {2}[.]", "can you wash {0} at {1} degrees {2}[?]", SOMEBODY + "wash the {0}, {1} degrees, {2}[.]"]),
    Area("(order_flowers|send_bouquet|buy_flowers)", "(Order|Buy) flowers for (someone|a person)[.]", [thing("(flowers|flower)", "(Which flowers|The flowers)", "red roses,tulips,wild daisies"), whole("(stems|count|how_many)", "(How many|Number of stems)", 1, 60), who("(receiver|for_whom|lady)", "(Who gets them|For whom)")], [CAN + "order {1} {0} for {2}[.]", "{2} gets {1} {0}[.]", WISH + "to give {2} flowers: {0}, {1} stems[.]", "can {2} have {1} {0}[?]", SOMEBODY + "buy {0} for {2}, {1} stems[.]"]),
    Area("(weigh_goods|price_goods|sell_loose)", "(Weigh|Sell) (goods|food)[ by weight][.]", [thing("(goods|food|product)", "(What is sold|The food)", "goat cheese,olives,dried figs"), whole("(grams|weight)", "(Weight in grams|How many grams)", 10, 3000), flag("(bag|with_bag|bagged)", "(With a bag or not|Whether to add a bag)", "(in a bag|with a bag)", "without a bag")], [CAN + "sell {1} grams of {0} {2}[.]", "{1} grams {0} {2}[.]", WISH + "{0} {2}, {1} grams[.]", "may i have {1} grams of {0} {2}[?]", "the customer has to get {0}, {1} grams {2}[.]"]),
    Area("(order_pizza|pizza_delivery|get_pizza)", "Order (a pizza|pizza)[.]", [thing("(topping|taste)", "(What is on it|The topping)", "sweet corn,tuna,hot peppers"), choice("(size|pizza_size)", "small medium large", "(How big|The size)"), whole("(pizzas|count)", "(How many pizzas|Number of pizzas)", 1, 15)], [CAN + "order {2} {1} pizzas with {0}[.]", "{2} pizzas, {1}, {0}[.]", WISH + "{0} on {2} {1} pizzas[.]", "can we get {2} {1} pizzas with {0}[?]", SOMEBODY + "get {1} pizzas with {0}, {2} of them[.]"]),
    Area("(write_letter|compose_letter|letter_to)", "Write a letter[ to someone][.]", [who("(receiver|recipient|to)", "(Who gets it|To whom)"), thing("(about|topic|subject)", "(What it is about|The topic)", "the new roof,holidays,a lost key"), whole("(lines|length)", "(How many lines|Number of lines)", 2, 50)], [CAN + "write {0} a letter about {1} with {2} lines[.]", "letter to {0}, {2} lines, about {1}[.]", WISH + "a letter of {2} lines to {0} about {1}[.]", "can {0} get a letter about {1}, {2} lines[?]", SOMEBODY + "write {2} lines about {1} to {0}[.]"]),
    Area("(rent_room|let_room|room_at_tavern)", "Rent a room (in|at) (a tavern|a house)[.]", [place("(tavern|house|lodge)", "(Which tavern|Name of the house)", "Tavern Lodge House Hotel"), whole("(nights|night_count)", "(How many nights|Number of nights)", 1, 21), whole("(guests|people)", "(How many guests|Number of guests)", 1, 9)], [CAN + "rent a room at {0} for {2} guests and {1} nights[.]", "{0}, {1} nights, {2} guests[.]", WISH + "to sleep {1} nights at {0} with {2} guests[.]", "does {0} have a room for {2} guests for {1} nights[?]", "{2} guests have to stay {1} nights at {0}[.]"]),
    Area("(open_gate|unlock_gate|raise_gate)", "(Open|Unlock) a gate[.]", [Parameter("(gate|which_gate|entrance)", "string", "(Which gate|The gate)", lambda rng: rng.choice(["front", "back", "main", words.noun(rng), rng.choice(words.ADJECTIVES)]) + " gate"), whole("(minutes|open_minutes)", "(How many minutes|Minutes to stay open)", 1, 90)], [CAN + "open the {0} for {1} minutes[.]", "{0}, {1} minutes[.]", WISH + "the {0} open for {1} minutes[.]", "for {1} minutes, can the {0} be open[?]", SOMEBODY + "unlock the {0}, {1} minutes[.]"]),
    Area("(fill_tank|refuel|pump_fuel)", "Fill (a|the) tank[ with something][.]", [thing("(fluid|fuel|liquid)", "(What to fill in|The fuel)", "diesel,rain water,heating oil"), whole("(liters|volume|amount)", "(How many liters|Volume in liters)", 1, 900)], [CAN + "fill {1} liters of {0} into the tank[.]", "{1} liters {0}[.]", "the tank needs {0}, {1} liters[.]", "can the tank take {1} liters of {0}[?]", SOMEBODY + "pump {0} into the tank, {1} liters[.]"]),
    Area("(knit_scarf|knit_piece|start_knitting)", "Knit (something|a piece)[.]", [thing("(yarn|wool)", "(Which wool|The yarn)", "soft mohair,cotton,gray wool"), whole("(stitches|width)", "(How many stitches|Stitches in a row)", 10, 200), whole("(rows|length)", "(How many rows|Number of rows)", 10, 400)], [CAN + "knit {2} rows with {1} stitches from {0}[.]", "{0}: {1} stitches, {2} rows[.]", WISH + "something of {0}, {2} rows, {1} stitches[.]", "can you knit {1} stitches in {2} rows with {0}[?]", SOMEBODY + "knit {2} rows of {0}, {1} stitches each[.]"]),
]  # fmt: skip

NO_TOOL = "I have no tool for that."
# A user may say it otherwise than the definition does.
SYNONYMS = [
    "start begin launch", "delete remove erase", "buy purchase order", "show display list", "send mail deliver", "find search locate", "make create prepare build",
    "set change adjust put", "stop end halt", "book reserve", "check inspect verify test", "open unlock", "give hand lend", "plant sow grow", "fix repair mend", "clean wash sweep",
    "save store keep", "add append include", "read open view", "play start", "close shut lock", "call phone ring", "print write", "count measure", "move carry bring", "rate review", "feed nourish",
    "hire employ", "throw toss", "choose pick select", "cut slice chop", "fill load", "hide conceal", "heat warm", "cool chill", "join connect link", "finish complete", "rent lease", "pack wrap", "lift raise", "cancel drop", "watch observe",
]  # fmt: skip
UNITS = "liters cups pages guests hours grams steps rows percent euros kilometers years minutes meters degrees days people stars points seconds pieces boxes weeks tons coins bottles floors seats inches miles".split()
VERBS = """
get find set start stop check show open close create delete update add remove count list load save build clean fix move send print scan test reset rename copy share rate draw measure record
fill empty weigh sort pack wrap paint polish fold bend heat cool dry freeze cut split join mix shake stack lift lower push pull turn aim hide guard hire rent sell lend borrow return
deliver collect pick plant feed teach train test greet invite warn praise sign stamp file publish rehearse tune charge refill replace mark label list plan extend shorten log note
""".split()
EXTRA = [CITY, PERSON, ITEM, AMOUNT, TIME, DATE, CODE, COLOR, LEVEL, ROOM, TITLE]


def joined(parts: list[str], rng: Random) -> str:
    """A name in snake case, camel case or kebab case."""
    style = rng.random()
    if style < 0.75:
        return "_".join(parts)
    return parts[0] + "".join(part.capitalize() for part in parts[1:]) if style < 0.95 else "-".join(parts)


def measured(rng: Random) -> tuple[Parameter, str]:
    """A number with its unit, which the parameter's name or its description tells."""
    unit = rng.choice(UNITS)
    names, descriptions = rng.choice([
        (f"({unit}|{unit}|number_of_{unit}|{unit}_count)", f"(How many {unit}|Number of {unit}|The {unit}|The amount)"),
        ("(amount|quantity|value|size|length|number|limit)", f"(In {unit}|The amount in {unit}|How many {unit}|Number of {unit})"),
    ])  # fmt: skip
    return Parameter(names, rng.choice(["integer", "integer", "number"]), descriptions, lambda r: r.choice([r.randint(1, 20), r.randint(1, 99), r.randint(1, 999)])), f" {unit}"


def added(rng: Random) -> tuple[Parameter, str, str]:
    """One more parameter of a built area, with the words before and after its value."""
    kind = rng.random()
    if kind < 0.4:
        parameter, unit = measured(rng)
        return parameter, rng.choice(["for", "with", "of", ",", ", about", ", exactly", "by"]), unit
    if kind < 0.52:
        thing_with = rng.choice([noun for noun in words.NOUNS if noun[0] not in "aeiou"])
        return flag(f"({thing_with}|with_{thing_with}|{thing_with})", f"(Whether there is a {thing_with}|With a {thing_with} or not|The {thing_with})", f"(with a {thing_with}|with {thing_with}|and a {thing_with} too)", f"(without a {thing_with}|without {thing_with}|but no {thing_with})"), "", ""
    if kind < 0.6:
        word = rng.choice("express urgent private public loud silent fresh frozen insured secret automatic".split())
        return flag(f"({word}|is_{word})", f"(Whether it is {word}|{word.capitalize()} or not)", f"(, {word}|and make it {word}|, it is {word})", f"(, not {word}|but it is not {word})"), "", ""
    if kind < 0.72:
        label, values = rng.choice([("size", "small medium large huge"), ("color", " ".join(rng.sample(words.COLORS, 3))), ("quality", "poor good best"), ("side", "left right middle"), ("season", "spring summer autumn winter"), (rng.choice(["kind", "type", "material", "style"]), " ".join(rng.sample(words.NOUNS, 3)))])
        return choice(f"({label}|{label}|mode|variant)", values, f"(The {label}|Which {label}|One of them)"), rng.choice(["in", ",", "as", f", {label}"]), ""
    parameter = rng.choice(EXTRA)
    return parameter, link_word(parameter, rng), ""


def built_area(rng: Random, verb: str = "", noun: str = "", clear: bool = False) -> Area:
    """An area that nobody has thought of: a verb, a noun and one to three parameters. Where it is `clear`, each ask has the verb."""
    verb = verb or rng.choice(VERBS)
    said = verb
    if rng.random() < 0.35 and not clear:
        group = rng.choice(SYNONYMS).split()
        verb, said = rng.sample(group, 2)
    noun = noun or words.noun(rng, 0.3)
    own = Parameter(
        f"({noun}|name|target|{noun}_name|which|kind|type)", "string", f"(The {noun}|Which {noun}|Name of the {noun}|The {noun} to {verb}|The kind of {noun})",
        rng.choice([words.name, words.word, words.code, lambda r: words.phrase(r, 2), object_named, person, lambda r: two_words(r, "Street Tavern Shore Gate House Hill Park Club Tower Bridge")]),
    )  # fmt: skip
    parameters = [rng.choice([own, own, *rng.sample(EXTRA, 3)])]
    link = rng.choice(["of", "for", "in", "from", "with", "called", "to", "at"])
    please = rng.choice([CAN, "", "(i want to|i need to|i would like to|let us|we should|time to|you should|do) "])
    asks = [
        please + f"{said} the {noun} {link} {{0}}", f"{said} {noun} {{0}}", please + f"{said} the {noun} {{0}}", please + f"{said} the {{0}} {noun}", please + f"{said} a {noun} {link} {{0}}",
        f"{{0}} {noun}: {said} it", f"{link} {{0}}, {said} the {noun}", f"{{0}}: {said} the {noun}", SOMEBODY + f"{said} the {noun} {link} {{0}}", f"{{0}} needs me to {said} the {noun}",
        f"(is it possible to|are you able to|would you mind to|may i ask you to) {said} the {noun} {link} {{0}}", f"the {noun} {link} {{0}}, {said} it", f"it is time to {said} the {noun} {{0}}",
        f"my {noun} is {{0}}, {said} it", f"(oh, |)i forgot to {said} the {noun} {link} {{0}}", f"(do not forget|remember) to {said} the {noun} {link} {{0}}",
    ]  # fmt: skip
    if not clear:
        asks += [
            f"the {noun} {link} {{0}}", f"(i want|i need|give me|i would like|show me|tell me|we need) the {noun} {link} {{0}}", f"(what is|what about|how is|where is) the {noun} {link} {{0}}",
            f"{noun} {{0}}", f"the {noun} should be {{0}}", please + f"(put|set|make) the {noun} {link} {{0}}", f"{{0}} {noun}",
        ]  # fmt: skip
    tails: list[str] = []
    for _ in range(rng.choices([0, 1, 2], [32, 42, 26])[0]):
        more, before, after = added(rng)
        vague = any(known in (AMOUNT, LEVEL) for known in (more, *parameters))
        if all(more.names != known.names and not (vague and known.kind not in ("string", "boolean") and more.kind not in ("string", "boolean")) for known in parameters):
            tails.append(f"{before} {{{len(parameters)}}}{after}")
            parameters.append(more)
    rng.shuffle(tails)
    if len(tails) == 1 and rng.random() < 0.2 and tails[0][0] not in ", " and parameters[1].kind != "boolean":
        asks = [f"{tails[0]}, {ask}[.]" for ask in asks]
    else:
        asks = [" ".join([ask, *tails]) + rng.choice(["[.]", "[.]", "[, please]", "[?]"]) for ask in asks]
    name = joined([verb, noun] if rng.random() < 0.7 else rng.choice([[noun, verb], [verb, noun, rng.choice(["info", "data", "status", "item", "tool", "service", "system"])], [verb, "the", noun], [verb, rng.choice(words.ADJECTIVES), noun]]), rng)
    description = rng.choice([f"{verb.capitalize()} (a|the) {noun}[.]", f"{verb.capitalize()}{'es' if verb.endswith(('sh', 'ch', 'x', 's')) else 's'} (a|the) {noun}[.]", f"(Use this to|Can|Lets you|Helps to) {verb} (a|the) {noun}[.]", f"{verb.capitalize()} the {noun} {link} (someone|something|it)[.]", f"{verb.capitalize()} (a|one|some) {noun}[ for the user| in the system| by its name][.]", f"{noun.capitalize()}: {verb} it[.]"])
    return Area(name, description, parameters, asks, f"{verb} {said} {noun}")


def link_word(parameter: Parameter, rng: Random) -> str:
    for known, link in ((CITY, "in"), (TIME, "at"), (DATE, "on"), (LEVEL, "to"), (AMOUNT, "with"), (COLOR, "in"), (ROOM, "in the"), (PERSON, "for")):
        if parameter is known:
            return link
    return rng.choice(["for", "with"])


def spoken(value: Value, parameter: Parameter, rng: Random) -> str:
    """A value as the user says it."""
    if isinstance(value, bool):
        return expand(parameter.said[0 if value else 1], rng)
    if isinstance(value, str) and " " in value and rng.random() < 0.15:
        return rng.choice(['"{}"', "'{}'"]).format(value)
    return str(value)


def type_text(kind: str, enum: str) -> str:
    return " or ".join(enum.split()) if enum else kind


def make(area: Area, rng: Random) -> Function:
    """A definition of the area's function and a request for it."""
    name = expand(area.names, rng)
    described = rng.random() < 0.92
    section = f"\n{name}: {expand(area.descriptions, rng) if described else ''}"
    arguments: dict[str, Value] = {}
    slots: dict[str, str] = {}
    with_descriptions = rng.random() < 0.8
    order = list(enumerate(area.parameters))
    if rng.random() < 0.25:
        rng.shuffle(order)
    for i, parameter in order:
        label = expand(parameter.names, rng)
        while label in arguments:
            label = expand(parameter.names, rng) + rng.choice(["", "_2", "_name"])
        value = parameter.draw(rng)
        while value in arguments.values() and not isinstance(value, bool):
            value = parameter.draw(rng)
        arguments[label] = value
        slots[str(i)] = spoken(value, parameter, rng)
        section += f"\n-{label}: {type_text(expand(parameter.kind, rng), parameter.enum)}"
        if with_descriptions:
            section += f". {expand(parameter.descriptions, rng)}"
    if rng.random() < 0.12:
        extra = rng.choice(EXTRA)
        label = expand(extra.names, rng)
        if label not in arguments:
            section += f"\n-{label}: {expand(extra.kind, rng)}, optional" + (f". {expand(extra.descriptions, rng)}" if with_descriptions else "")
    ask = expand(rng.choice(area.asks), rng, slots)
    return Function(name, section, Call(name, dict(arguments)), ask, area)


# Words of names that say little about what a function is for.
COMMON = set("get set find make add start show check open new create search list log save give take put run of to in the up and for order book buy send write".split())


def topics(area: Area) -> set[str]:
    """The words that tell what an area is about."""
    text = area.topic or re.sub(r"([a-z])([A-Z])", r"\1 \2", area.names)
    return {word[:-1] if word.endswith("s") else word for word in re.findall(r"[a-z]+", text.lower())} - COMMON


def kinds(area: Area) -> set[str]:
    return {"enum" if parameter.enum else parameter.kind for parameter in area.parameters}


def some_area(rng: Random) -> Area:
    return rng.choice(AREAS) if rng.random() < 0.55 else built_area(rng)


def strange_area(chosen: list[Function], rng: Random) -> Area:
    """An area that none of the functions has to do with; it may share a verb with one."""
    built = [function.area.topic.split() for function in chosen if function.area.topic]
    if built and rng.random() < 0.3:
        noun = rng.choice(words.NOUNS)
        if all(noun.removesuffix("s") not in topics(function.area) for function in chosen):
            return built_area(rng, rng.choice(built)[0], noun, clear=True)
    while True:
        area = some_area(rng)
        if all(area is not function.area and not topics(area) & topics(function.area) for function in chosen):
            return area


def family(rng: Random, count: int) -> list[Area]:
    """Built areas with the same noun and other verbs, or the same verb and other nouns."""
    groups = rng.sample([group.split() for group in SYNONYMS], count)
    verbs = [rng.choice(group) for group in groups]
    if rng.random() < 0.5 and len(set(verbs)) == count:
        noun = words.noun(rng, 0.2)
        return [built_area(rng, verb, noun, clear=True) for verb in verbs]
    return [built_area(rng, verbs[0], noun, clear=True) for noun in rng.sample(words.NOUNS, count)]


def functions(rng: Random) -> list[Function]:
    """One to three different functions; the others beside one are often much like it."""
    count = rng.choices([1, 2, 3], [25, 30, 45])[0]
    if count > 1 and rng.random() < 0.22:
        areas = family(rng, count)
    else:
        areas = [some_area(rng)]
        while len(areas) < count:
            other = some_area(rng)
            if other not in areas and (kinds(other) & kinds(areas[0]) or rng.random() < 0.2):
                areas.append(other)
    chosen: list[Function] = []
    for area in areas:
        function = make(area, rng)
        if all(function.name != other.name for other in chosen):
            chosen.append(function)
    rng.shuffle(chosen)
    return chosen


RESULT_KEYS = "temperature price status total count name city result distance time date weather color size weight height speed score balance title author room seat gate phone owner level amount rating winner capital population humidity wind condition answer value stock delay location message".split()


DEEDS = "ok success done sent saved fed booked created added deleted updated ordered paid planted painted started opened closed moved printed accepted finished stored completed confirmed".split()
PLURALS = "names cities colors items players rooms books friends results winners animals seats titles guests options streets".split()
PROBLEMS = """
not found|no connection|access denied|unknown city|out of stock|timeout|invalid id|none left|no more seats|too heavy|already taken|closed on Sunday|the door is locked|out of paper
not enough money|wrong password|no such user|battery is empty|too many requests|the tank is full|it is too late|name is missing|server is down|not allowed|no free room|limit reached
""".strip().replace("\n", "|").split("|")


def and_joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def sentence_of(data: dict[str, object]) -> str:
    """The sentence that tells the fields of a result."""
    parts = [f"the {key.replace('_', ' ')} are {and_joined([str(item) for item in value])}" if isinstance(value, list) else f"the {key.replace('_', ' ')} is {value}" for key, value in data.items()]
    sentence = and_joined(parts)
    return sentence[:1].upper() + sentence[1:] + "."


def fields(rng: Random, call: Call, most: int = 3) -> dict[str, object]:
    """Some fields of a result that the call does not have."""
    data: dict[str, object] = {}
    for _ in range(rng.choices([1, 2, 3], [45, 38, 17])[0] if most == 3 else most):
        if rng.random() < 0.12:
            key = rng.choice(PLURALS)
            draw = rng.choice([words.name, town, object_named, words.word])
            value: object = [draw(rng) for _ in range(rng.randint(2, 3))]
        else:
            key = rng.choice(RESULT_KEYS) if rng.random() < 0.65 else words.noun(rng)
            if rng.random() < 0.15:
                key += "_" + rng.choice(RESULT_KEYS)
            value = rng.choice([
                words.number(rng), words.number(rng), words.word(rng), person(rng), round(rng.uniform(0, 99), 1), rng.choice(words.COLORS), town(rng), rng.choice(["sunny", "rainy", "cloudy", "windy", "open", "closed", "ready"]), clock(rng), date(rng),
                words.phrase(rng, 3), object_named(rng), words.code(rng), two_words(rng, "Tavern House Hall Park Street Gate Shore Club Road"), f"{rng.randint(1, 99)} {rng.choice(UNITS)}",
            ])  # fmt: skip
        if key not in call.arguments:
            data[key] = value
    return data or {"number_found": words.number(rng)}


def result(rng: Random, call: Call) -> tuple[str, str]:
    """What a tool gives back, and the sentence that tells it."""
    separators = (",", ":") if rng.random() < 0.6 else (", ", ": ")

    def packed(data: dict[str, object]) -> str:
        return json.dumps(data, separators=separators)

    kind = rng.random()
    if kind < 0.24:
        sign: dict[str, object] = rng.choice([{"ok": True}, {"success": True}, {rng.choice(DEEDS): True}, {rng.choice(DEEDS): True}, {"status": rng.choice(["ok", "done", "success"])}, {"result": "ok"}])
        style = rng.random()
        if style < 0.25:
            return rng.choice(["ok", "OK", "done", "success", "true", "sent", "saved"]), "Done."
        if style < 0.6:
            return packed(sign), "Done."
        if style < 0.7:
            return packed({**call.arguments, **sign}), "Done."
        data = {"id": rng.choice([words.code(rng), words.number(rng)])} if rng.random() < 0.3 and "id" not in call.arguments else fields(rng, call, rng.randint(1, 2))
        data = {key: value for key, value in data.items() if key not in sign}
        return packed({**sign, **data}), ("Done. " + sentence_of(data)) if data else "Done."
    if kind < 0.4:
        problem = rng.choice(PROBLEMS) if rng.random() < 0.6 else rng.choice([f"{words.noun(rng)} is missing", f"no {words.word(rng)} left", f"{words.noun(rng)} {words.noun(rng)} not found", f"the {words.noun(rng)} is {rng.choice(words.ADJECTIVES)}", f"{words.phrase(rng, 3)}"])
        told = f"That did not work: {problem}."
        style = rng.random()
        if style < 0.06:
            return packed({rng.choice(["ok", "success", *DEEDS]): False}), "That did not work."
        if style < 0.4:
            return packed({"error": problem}), told
        if style < 0.75:
            return packed({rng.choice(["ok", "success", *DEEDS]): False, rng.choice(["error", "error", "reason", "message"]): problem}), told
        if style < 0.85:
            return packed({"status": rng.choice(["error", "failed"]), rng.choice(["error", "message"]): problem}), told
        return f"{rng.choice(['error', 'Error', 'failed'])}: {problem}", told
    if kind < 0.57:
        text = rng.choice([str(words.number(rng)), f"{rng.randint(1, 99)} {rng.choice(['degrees', 'dollars', *UNITS])}", words.phrase(rng, 5), clock(rng), person(rng), two_words(rng, "Tavern House Street Gate Shore"), f"{rng.randint(-10, 40)} degrees and {rng.choice(['sunny', 'rainy', 'cloudy', 'windy', 'snowy'])}", f"{words.word(rng)} {words.number(rng)} {words.word(rng)}"])
        return text, f"The result is: {text}."
    data = fields(rng, call)
    told = sentence_of(data)
    if rng.random() < 0.2:
        data = {**call.arguments, **data}
    return packed(data), told


def thought_of(call: Call) -> str:
    return f"{call.name}: " + (", ".join(str(value).lower() if isinstance(value, bool) else str(value) for value in call.arguments.values()) or "no values") + "."


def typed(text: str, rng: Random, call: Call | None = None) -> str:
    """A request as it is typed, often with a capital first; not where that would change a value."""
    if call and any(isinstance(value, str) and value and text.startswith(value) for value in call.arguments.values()):
        return text
    return text[:1].upper() + text[1:] if rng.random() < 0.55 else text


def dialogue(rng: Random, chat: Callable[[Random], Exchange]) -> Dialogue:
    """One dialogue with tools; about a quarter need none of them."""
    chosen = functions(rng)
    section = "".join(function.section for function in chosen)
    thinks = rng.random() < 0.55
    messages: list[Message] = []

    def thought(text: str) -> str | None:
        return text if thinks else None

    if rng.random() < 0.2:
        before = chat(rng)
        messages += [Message("user", typed(before.question, rng)), Message("assistant", before.answer)]
    kind = rng.random()
    if kind < 0.14:
        small = chat(rng)
        messages += [Message("user", typed(small.question, rng)), Message("assistant", small.answer, thought(f"No tool. {small.thought}".strip()))]
    elif kind < 0.24:
        other = make(strange_area(chosen, rng), rng)
        messages += [Message("user", typed(other.ask, rng)), Message("assistant", NO_TOOL, thought("No tool fits this."))]
    else:
        wanted = rng.choice(chosen)
        messages += [Message("user", typed(wanted.ask, rng, wanted.call)), Message("assistant", "", thought(thought_of(wanted.call)), [wanted.call])]
        if rng.random() < 0.5:
            text, sentence = result(rng, wanted.call)
            if rng.random() < 0.5:
                messages[-1].thought = None  # many clients do not send thoughts back
            messages += [Message("tool", text), Message("assistant", sentence, thought("I tell the result."))]
            others = [function for function in chosen if function is not wanted]
            if others and rng.random() < 0.3:
                again = rng.choice(others)
                messages += [Message("user", typed(again.ask, rng, again.call)), Message("assistant", "", thought(thought_of(again.call)), [again.call])]
    return Dialogue(messages, section)
