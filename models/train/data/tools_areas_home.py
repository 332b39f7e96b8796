"""Kinds of functions for tools: weather, time, messages, the home and the kitchen. `tools_base.py` tells how to read them."""

AREAS = r"""
## weather

get weather, current weather, weather now, fetch weather conditions, weather lookup | know the weather in a city
- Get the current weather (in|for) a (city|place) / Tell how the weather is at a place right now / Report the conditions outside in a town / Look up (sun, rain and wind|the sky and the temperature) for a (city|location)
: town
> what('s| is) the weather [like] in {0} [today|now|at the moment] / how('s| is) the weather (in|over in) {0} / is it (raining|sunny|cold|warm|windy|snowing) in {0} [right now] / do i need (an umbrella|a coat|sunglasses) in {0} / {0} weather / !(check|look up) the weather (in|for) {0} / i am (walking|going out) in {0}, how is it outside / is the sun out in {0} / what are the conditions in {0} / weather report for {0}
< temperature int -15..40, condition enum sunny,cloudy,rainy,windy,snowy, humidity int 20..95

get forecast, weather forecast, forecast for days, predict weather, future weather | know the forecast for some days
- Get the weather forecast for the next days / Predict the weather of a city for some days ahead / Tell what the weather will be like in the coming days
: town ; days|number_of_days|count|day_count = int 2..14: Number of days / How many days ahead
> what will the weather be [like] in {0} for the next {1} days / {1} day forecast for {0} / will it rain in {0} in the next {1} days / !give me the forecast for {0}, {1} days / how will the weather be in {0} over the next {1} days / i travel to {0} for {1} days, what weather can i expect
< high int 5..35, low int -10..15, condition enum sunny,cloudy,rainy,stormy

get sunrise, sun times, sunrise time, sunset and sunrise | know when the sun rises
- Get the times of sunrise and sunset / Tell when the sun comes up and goes down / Look up the first and last sunlight of a day
: town ; ?date|day = date: The day / Which day, today if missing
> when does the sun (rise|set|come up|go down) in {0} / when is (sunrise|sunset) in {0} [today] / what time is sunrise in {0} on {1} / at what time does it get (dark|light) in {0} on {1} / sunset in {0}
< sunrise time, sunset time

air quality, get air quality, pollution index, check air | know how clean the air is
- Get the air quality of a city / Tell how clean or dirty the air is / Measure the pollution in a place
: town
> how (clean|good|bad|dirty) is the air in {0} / what is the air quality in {0} / can i breathe well in {0} today / is there (smog|pollution) in {0} / !check the air in {0}
< index int 5..180, level enum good,fair,poor

pollen count, get pollen, pollen level, allergy report | know the pollen level
- Get the pollen count for a place / Tell people with hay fever how much pollen is in the air
: town
> how (high|bad) is the pollen [level|count] in {0} / i have hay fever, how is {0} [today] / pollen in {0} / !check the pollen for {0}
< pollen enum low,medium,high

tide times, get tides, high tide | know the tides
- Get the times of high and low water at a beach / Tell when the tide comes in at a harbor
: beach|harbor|port|location = place Bay Beach Harbor Cove: The beach / Name of the harbor
> when is (high|low) tide at {0} / when does the water come in at {0} / tides at {0} / i want to (swim|walk) at {0}, when is the tide low
< high_tide time, low_tide time

## time

current time, get time, time in city, local time, clock | know the time in a place
- Get the current time in a city / Tell what time it is somewhere / Return the local clock time of a place
: town
> what time is it in {0} [now|right now] / what('s| is) the (time|local time) in {0} / how late is it in {0} / is it (still night|already morning|late) in {0} / time in {0} / !tell me the time in {0}
< time time

time difference, compare time zones, timezone offset, hours between cities | know the time difference
- Get the time difference between two cities / Count the hours between the clocks of two places
: first|from|city_a|city1 = town: The first city ; second|to|city_b|city2 = town: The other city / The second city
> (what is|how big is) the time difference between {0} and {1} / how many hours is {1} (ahead of|behind) {0} / if i call {1} from {0}, how many hours apart are we
< hours int 1..12

days until, count days, days between now, countdown days | know how many days are left
- Count the days until a date / Tell how many days are left before a date
: date|target|until|day = fulldate: The date / The day to count to
> how many days (until|till|to|are left until) {0} / how long is it until {0} / !count the days to {0} / {0} is how many days away
< days int 1..300

week number, get week, calendar week | know the week number
- Get the number of the calendar week of a date / Tell in which week of the year a day is
: date|day = fulldate
> which (week|calendar week) is {0} in / what week number is {0} / !tell me the week number of {0}
< week int 1..52

public holidays, get holidays, list holidays, bank holidays | see the public holidays
- List the public holidays of a country in a year / Show on which days people do not work in a country
: country ; year = int 2020..2035: The year / Which year
> (what are|which are|list) the (public|bank|national) holidays in {0} in {1} / when do people in {0} have days off in {1} / {0} holidays {1} / !show me the holidays of {1} in {0}

set timer, start timer, kitchen timer, timer create, countdown | start a timer
- Start a timer that rings after some minutes / Set a countdown in minutes / Ring when some minutes have passed
: minutes|duration|duration_minutes|length = int 1..90: Minutes / How long in minutes / Number of minutes ; ?label|name|title = noun: What it is for / A name for the timer
> !(set|start) a timer for {0} minutes / !(set|start) a {0} minute timer / timer {0} min / !count down {0} minutes / !start a timer of {0} minutes for the {1} / the {1} needs {0} minutes, set a timer / !ring in {0} minutes / {0} minutes for the {1}, start the timer

stop timer, cancel timer, end countdown, timer off | stop a timer
- Stop a running timer / End a countdown before it rings / Cancel the timer with a name
: label|name|timer = noun: Name of the timer / Which timer
> !(stop|cancel|end|turn off) the {0} timer / !stop the timer for the {0} / the {0} is done, stop its timer / i do not need the {0} timer any more

set alarm, wake me, create alarm, alarm clock, morning call | set an alarm
- Set an alarm clock / Wake the user at a time / Make the phone ring at a certain time
: time|at|when|hour = time: When to ring / The time ; ?weekday|day|repeat_day = weekday: On which day / The day of the week
> !wake me [up] at {0} / !set (an|my|the) alarm (for|at|to) {0} / i (must|have to) get up at {0} / alarm {0} / !wake me at {0} on {1} / on {1} i need an alarm at {0} / my train goes early, so ring at {0} / i want to sleep until {0} / !let the alarm ring at {0}

snooze alarm, snooze, delay alarm, sleep a bit more | delay the alarm
- Let the alarm ring again some minutes later / Delay the alarm by some minutes
: minutes|delay|by = int 3..30: Minutes / How many minutes later
> !snooze for {0} minutes / {0} more minutes [of sleep] / !let me sleep {0} minutes longer / !ring again in {0} minutes / i am too tired, {0} minutes more

set reminder, remind me, create reminder, reminder add, add reminder | set a reminder
- Remind the user of something at a time / Create a reminder / Save something that the user must not forget
: text|what|message|task|title = todo: What to remember / The thing to do / Text of the reminder ; time|at|when = time: When / At what time
> !remind me to {0} at {1} / !remind me at {1} to {0} / at {1} i have to {0}, remind me / do not let me forget to {0} at {1} / !set a reminder for {1}: {0} / !add a reminder to {0} at {1} / i always forget to {0}, tell me at {1}

start stopwatch, stopwatch, measure time, begin timing | start the stopwatch
- Start measuring time / Start the stopwatch / Begin to count the seconds that pass
:
> !start the stopwatch / !measure the time from now on / start timing [now] / how fast am i, start the watch / !stop the time i need

## calendar

create event, add event, calendar add, schedule event, add appointment | put an event into the calendar
- Create an event in the calendar / Put an appointment into the calendar / Save a date with a title in the user's schedule
: title|name|event|subject = event: The title / What it is / Name of the event ; date|day|when = date: The day / On which day ; ?time|start|at = time: When it starts / The time
> !(add|put) {0} (to|in|into) my calendar (on|for) {1} / !schedule {0} (on|for) {1} / !schedule {0} for {1} at {2} / i have {0} on {1} at {2}, put it in my calendar / new appointment: {0}, {1} / !write {0} into the calendar for {1} / {0} is on {1} at {2}, save the date / calendar: {0} on {1}

list events, show calendar, get agenda, calendar day, events of day | see the events of a day
- List the events of a day / Show what is in the calendar on a day / Return the appointments of the user
: date|day|on = date: The day / Which day
> what (do i have|is planned|is in my calendar) [on|for] {0} / am i (free|busy) [on] {0} / what are my (plans|appointments|meetings) for {0} / !show my calendar for {0} / is there anything [on] {0} / how does my {0} look / agenda for {0}

move event, reschedule, change appointment, postpone event, shift meeting | move an event to another day
- Move an event to another day / Change the date of an appointment / Postpone or reschedule something
: title|event|name = event: Which event / The title ; date|new_date|day|to = date: The new day / When instead
> !move {0} to {1} / !(reschedule|postpone|shift) {0} to {1} / {0} must be on {1} instead / i cannot come to {0}, {1} is better / can we have {0} on {1} instead

cancel event, delete event, remove appointment, call off | cancel an event
- Cancel an event / Remove an appointment from the calendar / Call something off and free the time
: title|event|name = event: Which event / The title
> !cancel {0} / !(remove|delete) {0} from my calendar / {0} does not take place / !call off {0} / i can't make it to {0}, take it out of my calendar / {0} is off

invite to event, add guest, event invite, add attendee | invite somebody to an event
- Invite a person to an event / Add a guest to a meeting / Ask someone to come to an appointment
: person ; title|event|meeting = event: Which event / The meeting
> !invite {0} to {1} / !add {0} to {1} / {0} should come to {1} too / i want {0} at {1} / is {0} invited to {1}? if not, do it

## messages

send email, mail send, write mail, compose email, deliver mail | send an email
- Send an email / Write a mail to an address / Deliver electronic mail to somebody
: to|email|address|recipient = email: The email address / Where it goes ; ?subject|title = subject: The subject / The line at the top ; body|text|content|message = msg: The text / What it says
> !send an email to {0}: {2} / !(write|send) {0} a mail saying {2} / !mail {0} that {2} / email {0}: {2} / !send a mail to {0} with the subject {1} and the text {2} / mail to {0}, subject {1}: {2} / {0} should get this mail: {2}

read emails, get inbox, fetch mail, check mailbox, list messages | see the new mail
- Read the newest emails / Show the mail in the inbox / Fetch the last messages of the mailbox
: ?count|limit|n|max = int 1..30: How many / The number of mails
> do i have [any] [new] (mail|emails) / !(check|read|show) my (mail|inbox|emails) / !show the last {0} (mails|emails) / is there mail for me / what is in my inbox / my last {0} emails

reply email, answer mail, mail reply, respond to email | answer an email
- Reply to an email / Answer the mail of somebody / Write back to the sender of a mail
: person ; text|body|answer|reply = msg: The answer / What to write back
> !(reply|answer) to the (mail|email) (of|from) {0}: {1} / !write back to {0} that {1} / !answer {0} with: {1} / {0} mailed me, reply {1}

forward email, pass on mail, mail forward | pass a mail on
- Forward an email to another address / Pass a mail on to somebody else
: id|mail|mail_id|number = code: The mail / Number of the mail ; to|address|email = email: The new address / Who gets it
> !forward (mail|email) {0} to {1} / !pass mail {0} on to {1} / {1} should see mail {0} too / !send mail {0} on to {1}

send sms, text message, send text, sms send, message person, chat message | send a message
- Send a text message to a person / Write a short message to a contact / Tell somebody something by phone message
: person ; text|message|content|body = msg: The text / What to say / The words to send
> !(text|message) {0}: {1} / !tell {0} that {1} / !send {0} a message: {1} / !let {0} know that {1} / !write to {0}: {1} / !send a text to {0} saying {1} / {0} must know: {1} / a message for {0}: {1} / !send "{1}" to {0}

call contact, phone call, dial, ring person, start call | call somebody
- Call a person / Ring somebody up on the telephone / Start a phone call with a contact
: person
> !(call|phone|ring) {0} [now] / !give {0} a ring / i (want|need) to (speak|talk) to {0} / !get {0} on the phone / !dial the number of {0} / !start a call with {0} / connect me with {0}

video call, start video call, face call, camera call | start a video call
- Start a video call / Talk to a person over the camera
: person
> !start a video call with {0} / i want to see {0} on the screen / !video call {0} / !call {0} with the camera on / can i see {0} face to face online

leave voicemail, voice message, record voice message | leave a voice message
- Record a voice message for a person / Leave words on somebody's answering machine
: person ; words|text|message = msg: What is spoken / The words
> !leave {0} a (voicemail|voice message): {1} / !say {1} on the answering machine of {0} / {0} does not pick up, leave the voice message {1}

block number, block caller, reject calls from | block a caller
- Block a phone number / Never let this number ring again / Stop calls from a number
: number|phone|caller = phone: The number / Which number
> !block [the number] {0} / {0} (keeps calling|annoys me), block it / i never want calls from {0} again / no more calls from {0}

send fax, fax document, fax file | send a fax
- Send a document by fax / Fax a file to a number
: file ; number|fax|to = phone: The fax number / Where to
> !fax {0} to {1} / !send {0} by fax to {1} / {1} wants a fax of {0}

## contacts

get contact, find contact, contact lookup, phone number of, address book search | find somebody in the address book
- Find a person in the address book / Get the phone number and mail of a contact / Look up how a person can be reached
: person
> what is the (phone number|number|email|address) of {0} / how can i reach {0} / !find {0} in my contacts / do i have the number of {0} / where does {0} live / {0}'s phone number
< phone phone, email email

add contact, save contact, new contact, contact create | save a new contact
- Save a new contact / Add a person with a phone number to the address book
: person ; phone|number|tel = phone: The phone number / The number
> !save the (number|contact) {0}, {1} / !add {0} with the number {1} [to my contacts] / the (new|phone) number of {0} is {1}, save it / new contact: {0}, {1} / {0} can be called at {1}, keep that

delete contact, remove contact, forget contact | delete a contact
- Delete a contact / Remove a person from the address book
: person
> !(delete|remove|erase) {0} from (my contacts|the address book) / i do not need the number of {0} any more / !delete the contact {0} / {0} can go out of my address book

birthday of, get birthday, birthday lookup | know somebody's birthday
- Tell when a person has birthday / Look up the day on which somebody was born
: person
> when is {0}'s birthday / when (was {0} born|does {0} have birthday|is the birthday of {0}) / how old is {0} / i want to give {0} a present, on which day
< birthday fulldate

## lights

turn on light, light on, lights on, switch on lamp, lamp on | switch on the light
- Turn on the light in a room / Switch on the lamps / Make a room bright
: room
> !(turn|switch|put) on the (light|lights|lamp) in the {0} / (light|lights) on in the {0} / it is [too|so] dark in the {0} / i cannot see anything in the {0} / !make it bright in the {0} / !turn the {0} (light|lights) on / i need (some|more) light in the {0} / {0} light on

turn off light, light off, lights off, switch off lamp, lamp off | switch off the light
- Turn off the light in a room / Switch off the lamps / Make a room dark
: room
> !(turn|switch) off the (light|lights|lamp) in the {0} / (light|lights) off in the {0} / it is too bright in the {0}, no light please / nobody is in the {0}, the light can go off / !make it dark in the {0} / !turn the {0} (light|lights) off / i want to sleep, {0} light off / {0} light off

dim light, set brightness, light level, lamp brightness | dim the light
- Set the brightness of the light in a room / Dim the lamps to a percentage
: room ; percent|brightness|level = int 1..100: In percent / How bright from 0 to 100
> !dim the (light|lights) in the {0} to {1} percent / !set the brightness in the {0} to {1} [percent] / {1} percent light in the {0} / !make the {0} {1} percent bright / the {0} light should be at {1} %

light color, set light color, change lamp color, lamp hue | change the color of the light
- Change the color of the light / Give the lamps of a room another color
: room ; color
> !(make|turn) the (light|lights) in the {0} {1} / i want {1} light in the {0} / !change the {0} (light|lamp) to {1} / {1} light in the {0} / the {0} should shine {1}

## climate

set temperature, thermostat set, heating set, room temperature | set the temperature of a room
- Set the temperature of a room / Turn the heating to some degrees / Tell the thermostat how warm it should be
: room ; degrees|temperature|value|target = int 15..28: Degrees / How warm in degrees / The temperature
> !set the {0} to {1} degrees / !(heat|warm|cool) the {0} (up to|to|down to) {1} degrees / it should be {1} degrees in the {0} / it is cold in the {0}, {1} degrees please / {1} degrees in the {0} / !turn the heating in the {0} to {1} / the {0} is freezing, make it {1}

read temperature, get room temperature, thermometer, how warm | know how warm a room is
- Read the thermometer of a room / Tell how warm or cold it is in a room of the house
: room
> how (warm|cold|hot) is it in the {0} / what('s| is) the temperature in the {0} / is it (warm|cold) in the {0} / {0} temperature / !read the thermometer in the {0}
< temperature int 10..30

control fan, set fan, fan speed, ventilator | set the fan
- Set the speed of the fan / Let the ventilator blow
: speed|level|strength = enum low=weak;gentle,medium,high=strong: How fast / The speed ; ?room = room
> !set the fan to {0} / !let the fan run on {0} / {0} fan speed / !turn the fan in the {1} to {0} / the air in the {1} is bad, fan on {0}

open window, window open, raise window | open a window
- Open a window / Let fresh air into a room
: room
> !open the window in the {0} / !let some fresh air into the {0} / the air in the {0} is (bad|stale) / it smells in the {0}, open the window / {0} window open

close window, window close, shut window | close a window
- Close a window / Shut the window of a room
: room
> !(close|shut) the window in the {0} / the rain comes into the {0}, shut the window / it is windy in the {0}, close the window / {0} window shut

set blinds, move blinds, shutters, curtain position | move the blinds
- Move the blinds of a room / Open or close the shutters / Draw the curtains
: room ; position|state|to = enum open=up,half=half open,closed=shut;down: How far / Where they go
> !put the blinds in the {0} {1} / !set the {0} blinds to {1} / the shutters in the {0} should be {1} / blinds {1} in the {0}

## devices

lock door, door lock, secure door, lock | lock a door
- Lock a door / Make sure that nobody can come in through a door
: door|which|name = enum front,back,garage,side,main: Which door / The door
> !lock the {0} door / did i lock the {0} door? do it now / nobody should come in through the {0} door / {0} door, lock it

unlock door, door unlock, open lock | unlock a door
- Unlock a door / Let somebody in through a door
: door|which|name = enum front,back,garage,side,main: Which door / The door
> !unlock the {0} door / !let my (friend|sister) in at the {0} door / i have no key for the {0} door / {0} door, unlock it

start vacuum, vacuum room, clean floor, robot vacuum, run vacuum | clean the floor of a room
- Let the robot vacuum clean a room / Start the vacuum cleaner / Remove the dust from the floor of a room
: room
> !(vacuum|hoover) the {0} / the floor in the {0} is dirty / !send the robot into the {0} / !clean the floor of the {0} / there are crumbs all over the {0} / !start the vacuum in the {0}

run dishwasher, start dishwasher, wash dishes | wash the dishes
- Start the dishwasher / Wash the plates and cups in the machine
: program|mode = enum quick=fast;short,eco,intensive=strong: The program / Which program
> !start the dishwasher on {0} / !wash the dishes with the {0} program / the plates are dirty, {0} program / dishwasher, {0}

make coffee, brew coffee, coffee machine, brew cup | make coffee
- Make coffee with the machine / Brew some cups of coffee
: cups|count|number = int 1..10: How many cups / Number of cups ; ?strength|kind = enum mild=weak;light,normal,strong: How strong / The strength
> !(make|brew) {0} cups of coffee / {0} cups of coffee / {0} cups of {1} coffee / we are {0} people and need coffee / !brew {0} {1} cups of coffee / i am tired, {0} cups of {1} coffee please

control oven, preheat oven, set oven, oven heat | heat the oven
- Heat the oven to some degrees / Turn on the oven for baking
: degrees|temperature|heat = int 100..250: How hot in degrees / The temperature ; ?minutes|duration = int 5..120: For how many minutes / Minutes
> !(preheat|heat) the oven to {0} degrees / oven to {0} / !set the oven to {0} degrees for {1} minutes / i want to bake at {0} degrees / {1} minutes in the oven at {0} degrees

tv channel, switch channel, set channel, change program | switch the channel of the TV
- Switch the TV to a channel / Change what the television shows
: channel|number|program = int 1..99: Number of the channel / Which channel
> !(switch|change|turn) [the tv] to channel {0} / channel {0} / i want to watch channel {0} / what is on channel {0}? switch there / !put channel {0} on

tv power, power television, television switch | switch the TV on or off
- Switch the television on or off / Turn the TV on (true) or off (false)
: on|power|state = flag on ~ off
> !turn the (tv|television) {0} / !switch the (tv|television) {0} / television {0} / tv {0}

set volume, volume, sound level, change volume, loudness | change the volume
- Set how loud the sound is / Change the volume of the speaker / Make the sound louder or softer
: percent|level|volume|value = int 0..100: From 0 to 100 / How loud in percent
> !(set|turn) the volume to {0} [percent] / volume {0} / !(make|turn) it (up|down) to {0} / the music is too (loud|quiet), set it to {0} / sound at {0} percent

arm alarm system, set burglar alarm, security mode, guard house | set the burglar alarm
- Arm or disarm the alarm system of the house / Switch the burglar alarm to a mode
: mode|state = enum off,home=at home,away=nobody home;out: The mode / off, home or away
> !set the alarm system to {0} / burglar alarm {0} / !put the house security on {0} / security system: {0}

show camera, camera view, look outside, camera feed | see a camera
- Show the picture of a camera / Let the user see what happens at a place of the house
: camera|where|name = enum front door,garden,garage,driveway,baby room: Which camera / The place
> !show me the {0} [camera] / what happens at the {0} / is somebody at the {0} / who is at the {0} / i heard something at the {0} / {0} camera

water garden, irrigate, sprinkler on, water plants, start sprinkler | water the garden
- Water a part of the garden for some minutes / Start the sprinkler / Give the plants water
: zone|part|area|where = enum lawn,roses,vegetables,hedge,flower beds: What gets water / The part ; minutes|duration = int 2..60: Minutes / How long in minutes
> !water the {0} for {1} minutes / !give the {0} water for {1} minutes / the {0} (is|are) dry, {1} minutes of water / {1} minutes on the {0}, start the sprinkler / {0} need water, {1} minutes

feed pet, pet feeder, give pet food, feed animal | feed a pet
- Feed a pet / Let the feeder give food to an animal / Give some grams of food to a pet
: pet|animal|name = petname: Which pet / Name of the animal ; grams|amount|portion = int 10..500: Grams / How much in grams
> !feed {0} {1} grams / !give {0} {1} grams of food / {0} is hungry, {1} grams / {1} grams for {0} / my pet {0} needs {1} grams [of food]

energy usage, power consumption, get electricity, energy report | know how much power was used
- Get how much electricity the house used / Report the power consumption of a month
: month
> how much (power|electricity|energy) did (we|i) use in {0} / what was our (power|energy) consumption in {0} / electricity in {0} / !show the energy report for {0}
< kilowatt_hours int 80..900

charge car, start charging, car charger, load battery of car | charge the car
- Charge the electric car up to a percentage / Start filling the battery of the car
: percent|limit|target|level = int 50..100: Up to which percent / The limit in percent
> !charge (my|the) car to {0} percent / my car needs {0} percent [battery] / !fill the car battery up to {0} % / the car should be at {0} percent

find phone, locate phone, ring my phone, find device | find a lost thing
- Find a lost device / Let something ring so that the user finds it
: device|what|name = enum phone,keys,watch,tablet,wallet: What is lost / Which device
> where (is|are) my {0} / i (lost|cannot find) my {0} / !find my {0} / !let my {0} ring / have you seen my {0}

activate scene, set scene, start scene, house scene | set a scene of the house
- Activate a scene of the house / Set lights, music and blinds for a mood
: scene|name|mood = enum movie,dinner,party,reading,sleep=bedtime: The scene / Which scene
> !activate the {0} scene / {0} scene / !get the house ready for {0} / it is {0} time / {0} mode please

## kitchen

find recipe, recipe search, get recipe, recipes for, look up dish | find a recipe
- Find a recipe for a dish / Tell how to cook something / Look up what is needed to make a meal
: dish|meal|recipe|food|query = dish: The dish / What to cook ; ?diet|kind = enum vegan,vegetarian,gluten free: The diet / What kind of food
> how (do|can) i (cook|make|bake|prepare) {0} / recipe for {0} / i want to (cook|make) {0} / !find (me|us) a recipe for {0} / a {1} recipe for {0} / !look for {1} {0} / what do i need for {0} / what goes into {0}

ingredients to recipe, cook with, recipes from ingredients, what to cook | find a dish for what is at home
- Suggest dishes that use some ingredients / Find out what can be cooked from what is in the kitchen
: ingredients|items|have = list food: What the user has / The ingredients
> what can i cook (with|from) {0} / i have {0} [at home], what can i cook / i only have {0} / !suggest a meal with {0} / dinner from {0}

scale recipe, change servings, recipe portions, adjust portions | change a recipe for more people
- Change the amounts of a recipe for a number of people / Scale a recipe up or down
: recipe|dish|name = dish: Which recipe / The dish ; servings|people|portions = int 1..30: For how many people / Number of portions
> !scale the {0} recipe (for|to) {1} people / i make {0} for {1} people, how much do i need / {0} for {1} [people] / !change {0} to {1} portions

count calories, calories in, get nutrition, nutrition facts | know the calories of a food
- Get the calories of a food / Tell how much energy is in something to eat / Look up nutrition facts
: food|item|product = food: The food / What is eaten ; ?grams|amount|weight = int 10..900: Grams / How much in grams
> how many calories (are|does) in {0} / calories of {0} / is {0} healthy? show its calories / how many calories have {1} grams of {0} / i ate {1} grams of {0}, how much energy was that / !look up the nutrition facts of {0}
< calories int 20..900

shopping list add, add grocery, put on list, add to shopping list, grocery add | put something on the shopping list
- Add something to the shopping list / Write an item on the list of things to buy
: item|product|name|what = food: What to buy / The item ; ?quantity|count|amount = int 2..20: How many / The number
> !(put|write) {0} on (my|the) [shopping] list / !add {0} to (my|the) (shopping|grocery) list / we (are out of|have no|need) {0} / {0} is empty, write it down / !add {1} {0} to the list / {1} {0} on the shopping list / i must not forget to buy {0}

shopping list remove, remove grocery, take off list, grocery delete | take something off the shopping list
- Remove something from the shopping list / Take an item off the list of things to buy
: item|product|name|what = food: The item / What to remove
> !(take|strike) {0} off (my|the) [shopping] list / !remove {0} from (my|the) (shopping|grocery) list / i have [already] bought {0} / we do not need {0} any more / {0} can go off the list

show shopping list, get groceries, read shopping list | see the shopping list
- Show everything that is on the shopping list / Read what must be bought
:
> what is on (my|the|our) shopping list / what do (i|we) have to buy / !(show|read) [me] the shopping list / i am in the shop, what do we need

order food, food delivery, order meal, deliver food | order food
- Order food from a restaurant / Let a restaurant bring a meal home
: restaurant|from|place = restaurant: The restaurant / From where ; dish|meal|what = dish: What to eat / The meal ; ?quantity|count = int 2..9: How many / Portions
> !order {1} from {0} / i am hungry, {1} from {0} / !get me {1} from {0} / !order {2} {1} from {0} / can {0} bring us {2} {1} / tonight we eat {1} from {0}, order it

pair wine, wine for dish, suggest drink, drink pairing | find a drink for a meal
- Suggest a wine for a meal / Tell which drink goes with a dish
: dish|meal|food = dish: The dish / The food
> which (wine|drink) goes (well|best) with {0} / what do we drink with {0} / !suggest a wine for {0} / we have {0} tonight, what wine

substitute ingredient, replace ingredient, ingredient swap | find a substitute for an ingredient
- Find what can be used instead of an ingredient / Replace an ingredient by another one
: ingredient|item|food = food: What is missing / The ingredient
> what can i use instead of {0} / i have no {0} for my cake, what else works / is there a substitute for {0} / !replace {0} in the recipe

fridge content, whats in fridge, check fridge, fridge items | know what is in the fridge
- Tell what is in the fridge / List the food that is cooled at home
:
> what is in (my|the|our) fridge / !look into the fridge / is there (something|anything) to eat in the fridge / !check the fridge / do we have food in the fridge

set freezer, freezer temperature, fridge temperature | set how cold it is in the fridge
- Set how cold a cooling device is / Change the degrees in the fridge or freezer
: device|which = enum fridge,freezer: Which one / The device ; degrees|celsius|temperature = int -25..8: Degrees / The temperature
> !set the {0} to {1} degrees / the {0} should be at {1} degrees / !cool the {0} to {1} / {0} {1} degrees
"""
