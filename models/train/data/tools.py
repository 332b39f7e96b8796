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
    """One parameter: possible names, its type, possible descriptions and how to draw a value."""

    names: str
    kind: str
    descriptions: str
    draw: Callable[[Random], Value]
    enum: str = ""


@dataclass(frozen=True)
class Area:
    """A kind of function. `asks` use {0}, {1}, ... for the parameters; what an ask leaves out is optional."""

    names: str
    descriptions: str
    parameters: list[Parameter]
    asks: list[str]


@dataclass
class Function:
    """A function as a request defines it, and one request for it."""

    name: str
    section: str
    call: Call
    ask: str


def clock(rng: Random) -> str:
    return rng.choice([f"{rng.randint(0, 23)}:{rng.choice(['00', '15', '30', '45', '20', '05'])}", f"{rng.randint(1, 12)} {rng.choice(['am', 'pm'])}", f"{rng.randint(1, 12)}{rng.choice(['am', 'pm'])}"])


def date(rng: Random) -> str:
    return rng.choice([rng.choice(words.DAYS), rng.choice(["today", "tomorrow", "tonight"]), f"{rng.choice(words.MONTHS)} {rng.randint(1, 28)}", f"20{rng.randint(20, 39)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"])


def email(rng: Random) -> str:
    return f"{words.name(rng).lower()}@{words.noun(rng)}.{rng.choice(['com', 'org', 'net', 'de'])}"


CITY = Parameter("(city|location|place|town|city_name|destination|where)", "string", "(The city|The name of the city|Name of the city|The place|City name|The location|Which city|Where)[ to look up| to use|]", words.city)
PERSON = Parameter("(name|person|to|contact|recipient|user|who|customer|employee|friend|guest|player|student|username)", "string", "(The person|The name of the person|Who|The contact|Name of the person|The recipient|The user's name|Whom)[ to reach|]", words.name)
MAIL = Parameter("(to|email|address|recipient|email_address)", "string", "(The email address|Email of the recipient|Where to send it|The address)", email)
TEXT = Parameter("(text|message|content|body|note|words|sentence|phrase|input)", "string", "(The text|What to say|The message|The content|The text to use|The words|What to write|The sentence)", lambda rng: words.phrase(rng, 4))
TITLE = Parameter("(title|query|topic|keyword|search_term|subject|term|name|q|keywords)", "string", "(The title|What to look for|The topic|The search words|What to search|The query|The subject|Words to look up)", lambda rng: words.phrase(rng, 3))
ITEM = Parameter("(item|product|thing|article|object|product_name|item_name|goods)", "string", "(The item|The product|Name of the item|What to use|The thing|Which item|The product name)", lambda rng: words.noun(rng))
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

NO_TOOL = "I have no tool for that."
# A user may say it otherwise than the definition does.
SYNONYMS = [
    "start begin launch", "delete remove erase", "buy purchase order", "show display list", "send mail deliver", "find search locate", "make create prepare build",
    "set change adjust put", "stop end halt", "book reserve", "check inspect verify test", "open unlock", "give hand lend", "plant sow grow", "fix repair mend", "clean wash sweep",
    "save store keep", "add append include", "read open view", "play start", "close shut lock", "call phone ring", "print write", "count measure", "move carry bring", "rate review", "feed water",
]  # fmt: skip
UNITS = ["", "", "", " percent", " minutes", " liters", " meters", " degrees", " euros", " grams", " hours", " days", " people", " stars", " cups", " pages", " steps", " points", " times", " seconds"]
VERBS = "get find set start stop check show open close create delete update add remove count list load save build clean fix move send print scan test reset rename copy share rate draw measure record".split()
EXTRA = [CITY, PERSON, ITEM, AMOUNT, TIME, DATE, CODE, COLOR, LEVEL, ROOM, TITLE]


def joined(parts: list[str], rng: Random) -> str:
    """A name in snake case, camel case or kebab case."""
    style = rng.random()
    if style < 0.75:
        return "_".join(parts)
    return parts[0] + "".join(part.capitalize() for part in parts[1:]) if style < 0.95 else "-".join(parts)


def built_area(rng: Random) -> Area:
    """An area that nobody has thought of: a verb, a noun and one to three parameters."""
    verb = rng.choice(VERBS)
    said = verb
    if rng.random() < 0.35:
        group = rng.choice(SYNONYMS).split()
        verb, said = rng.sample(group, 2)
    noun = words.noun(rng, 0.3)
    own = Parameter(f"({noun}|name|target|{noun}_name|which|kind|type)", "string", f"(The {noun}|Which {noun}|Name of the {noun}|The {noun} to {verb}|The kind of {noun})", rng.choice([words.name, lambda r: words.word(r), words.code, lambda r: words.phrase(r, 2)]))
    first = rng.choice([own, own, *rng.sample(EXTRA, 3)])
    parameters = [first]
    link = rng.choice(["of", "for", "in", "from", "with", "called", "to", "at"])
    please = rng.choice([CAN, "", "(i want to|i need to|i would like to|let us|we should|time to|you should|do) "])
    asks = [
        please + f"{said} the {noun} {link} {{0}}[.|, please]", f"{said} {noun} {{0}}[.]", please + f"{said} the {noun} {{0}}[.]", please + f"{said} the {{0}} {noun}[.|, please]",
        f"the {noun} {link} {{0}}[, please|: {said} it|?| please]", f"{{0}} {noun}: {said} it[.]", f"(i want|i need|give me|i would like|show me|tell me|we need) the {noun} {link} {{0}}[.]",
        f"(what is|what about|how is|where is) the {noun} {link} {{0}}[?]", f"{link} {{0}}, {said} the {noun}[.]", f"{{0}}: {said} the {noun}[.]", f"{noun} {{0}}[, please|.]", please + f"{said} a {noun} {link} {{0}}[.]",
        f"the {noun} should be {{0}}[.]", please + f"(put|set|make) the {noun} {link} {{0}}[.]",
    ]
    for _ in range(rng.choices([0, 1, 2], [50, 38, 12])[0]):
        more = rng.choice([extra for extra in EXTRA if extra not in parameters])
        mark = "{" + str(len(parameters)) + "}"
        parameters.append(more)
        link2 = link_word(more, rng)
        asks = [f"{ask} {link2} {mark}" if rng.random() < 0.85 else f"{link2} {mark}, {ask}" for ask in (re.sub(r"\[[^\[\]]*\]$", "", ask) for ask in asks)]
    name = joined([verb, noun] if rng.random() < 0.6 else rng.choice([[noun], [noun, verb], [verb, noun, rng.choice(["info", "data", "status", "item", "tool", "service", "system"])], [verb, "the", noun], [f"{noun}s"], [verb, rng.choice(words.ADJECTIVES), noun]]), rng)
    description = rng.choice([f"{verb.capitalize()} (a|the) {noun}[.]", f"{verb.capitalize()}s (a|the) {noun}[.]", f"(Use this to|Can|Lets you|Helps to) {verb} (a|the) {noun}[.]", f"{verb.capitalize()} the {noun} {link} (someone|something|it)[.]", f"{verb.capitalize()} (a|one|some) {noun}[ for the user| in the system| by its name][.]", f"{noun.capitalize()}: {verb} it[.]"])
    return Area(name, description, parameters, asks)


def link_word(parameter: Parameter, rng: Random) -> str:
    for known, link in ((CITY, "in"), (TIME, "at"), (DATE, "on"), (LEVEL, "to"), (AMOUNT, "with"), (COLOR, "in"), (ROOM, "in the"), (PERSON, "for")):
        if parameter is known:
            return link
    return rng.choice(["for", "with"])


def spoken(value: Value, rng: Random) -> str:
    """A value as the user says it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, int) and rng.random() < 0.25:
        return f"{value}{rng.choice(UNITS)}"
    if isinstance(value, str) and " " in value and rng.random() < 0.35:
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
    for i, parameter in enumerate(area.parameters):
        label = expand(parameter.names, rng)
        while label in arguments:
            label = expand(parameter.names, rng) + rng.choice(["", "_2", "_name"])
        value = parameter.draw(rng)
        while value in arguments.values() and isinstance(value, str):
            value = parameter.draw(rng)
        arguments[label] = value
        slots[str(i)] = spoken(value, rng)
        section += f"\n-{label}: {type_text(expand(parameter.kind, rng), parameter.enum)}"
        if with_descriptions:
            section += f". {expand(parameter.descriptions, rng)}"
    if rng.random() < 0.12:
        extra = rng.choice(EXTRA)
        label = expand(extra.names, rng)
        if label not in arguments:
            section += f"\n-{label}: {expand(extra.kind, rng)}, optional" + (f". {expand(extra.descriptions, rng)}" if with_descriptions else "")
    ask = expand(rng.choice(area.asks), rng, slots)
    return Function(name, section, Call(name, dict(arguments)), ask)


def functions(rng: Random) -> list[Function]:
    """One to three different functions."""
    count = rng.choices([1, 2, 3], [35, 35, 30])[0]
    chosen: list[Function] = []
    areas = rng.sample(AREAS, count)
    for area in areas:
        function = make(area if rng.random() < 0.5 else built_area(rng), rng)
        if all(function.name != other.name for other in chosen):
            chosen.append(function)
    return chosen


RESULT_KEYS = "temperature price status total count name city result distance time date weather color size weight height speed score balance title author room seat gate phone owner level amount rating winner capital population humidity wind condition answer value stock delay location message".split()


def result(rng: Random, call: Call) -> tuple[str, str]:
    """What a tool gives back, and the sentence that tells it."""
    kind = rng.random()
    if kind < 0.12:
        text = rng.choice(["ok", "done", "success", "true", '{"ok": true}', '{"status": "ok"}', '{"success": true}', '{"status": "done"}', "sent", '{"status": "success"}', '{"result": "ok"}', '{"sent": true}', '{"done": true}'])
        return text, "Done."
    if kind < 0.2:
        problem = rng.choice(["not found", "no connection", "access denied", "unknown city", "out of stock", "timeout", "invalid id", f"{words.noun(rng)} is missing"])
        text = json.dumps({"error": problem}) if rng.random() < 0.7 else f"error: {problem}"
        return text, f"That did not work: {problem}."
    if kind < 0.45:
        text = rng.choice([str(words.number(rng)), f"{rng.randint(1, 99)} {rng.choice(['degrees', 'euros', 'km', 'minutes', 'percent', 'dollars', 'points'])}", words.phrase(rng, 5), clock(rng), words.name(rng), f"{rng.randint(-10, 40)} degrees and {rng.choice(['sunny', 'rainy', 'cloudy', 'windy', 'snowy'])}", f"{words.word(rng)} {words.number(rng)} {words.word(rng)}"])
        return text, f"The result is: {text}."
    data: dict[str, Value] = {}
    for _ in range(rng.choices([1, 2, 3], [40, 40, 20])[0]):
        key = rng.choice(RESULT_KEYS) if rng.random() < 0.6 else words.noun(rng)
        if rng.random() < 0.15:
            key += "_" + rng.choice(RESULT_KEYS)
        if key in call.arguments:
            key += "_found"
        data[key] = rng.choice([words.number(rng), words.word(rng), words.name(rng), round(rng.uniform(0, 99), 1), rng.choice(words.COLORS), words.city(rng), rng.choice(["sunny", "rainy", "cloudy", "windy", "open", "closed", "ready"]), clock(rng), words.phrase(rng, 3)])
    if rng.random() < 0.15:
        data = {**{key: value for key, value in call.arguments.items() if isinstance(value, str)}, **data}
    parts = [f"the {key.replace('_', ' ')} is {value}" for key, value in data.items() if key not in call.arguments]
    sentence = parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]
    return json.dumps(data), sentence[:1].upper() + sentence[1:] + "."


def thought_of(call: Call) -> str:
    return f"{call.name}: " + (", ".join(str(value).lower() if isinstance(value, bool) else str(value) for value in call.arguments.values()) or "no values") + "."


def typed(text: str, rng: Random) -> str:
    return text[:1].upper() + text[1:] if rng.random() < 0.55 else text


def dialogue(rng: Random, chat: Callable[[Random], Exchange]) -> Dialogue:
    """One dialogue with tools; about a third need none of them."""
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
    if kind < 0.2:
        small = chat(rng)
        messages += [Message("user", typed(small.question, rng)), Message("assistant", small.answer, thought(f"No tool. {small.thought}".strip()))]
    elif kind < 0.28:
        other = make(rng.choice(AREAS) if rng.random() < 0.6 else built_area(rng), rng)
        if any(other.name == function.name or set(other.name.split("_")) & set(function.name.split("_")) for function in chosen):
            return dialogue(rng, chat)
        messages += [Message("user", typed(other.ask, rng)), Message("assistant", NO_TOOL, thought("No tool fits this."))]
    else:
        wanted = rng.choice(chosen)
        messages += [Message("user", typed(wanted.ask, rng)), Message("assistant", "", thought(thought_of(wanted.call)), [wanted.call])]
        if rng.random() < 0.5:
            text, sentence = result(rng, wanted.call)
            if rng.random() < 0.5:
                messages[-1].thought = None  # many clients do not send thoughts back
            messages += [Message("tool", text), Message("assistant", sentence, thought("I tell the result."))]
            if rng.random() < 0.25:
                again = rng.choice(chosen)
                messages += [Message("user", typed(again.ask, rng)), Message("assistant", "", thought(thought_of(again.call)), [again.call])]
    return Dialogue(messages, section)
