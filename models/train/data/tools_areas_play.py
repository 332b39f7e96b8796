"""Kinds of functions for tools: games, sport, animals, robots, notes and other things. `tools_base.py` tells how to read them."""

AREAS = r"""
## games

roll dice, throw dice, dice, roll | roll dice
- Roll dice / Throw some dice with a number of sides
: count|dice|number|n = int 1..10: How many dice / Number of dice ; sides|faces|max = int 4..100: How many sides
> !(roll|throw) {0} dice with {1} sides / {0} dice, {1} sides / !roll {0} {1}-sided dice / i need {0} dice with {1} sides [for my game]
< total int 1..60

flip coin, coin flip, toss coin, heads or tails | flip a coin
- Flip a coin / Decide between heads and tails by chance
:
> !(flip|toss) a coin / heads or tails / we cannot decide, throw a coin / coin flip please
< side enum heads,tails

draw card, pick card, deal cards, card draw | draw cards
- Draw some cards from the deck / Deal cards to a player
: count|cards|number = int 1..10: How many cards / Number of cards
> !(draw|pick|deal|give me) {0} cards / {0} cards please / i take {0} cards / my hand needs {0} cards

start game, new game, begin game, launch game | start a game
- Start a new game / Begin to play with a level
: game|name|title = enum chess,checkers,memory,snake,hangman,solitaire: Which game ; ?level|difficulty = enum easy=simple,medium,hard=difficult: How hard / The level
> !(start|begin) [a game of] {0} / let us play {0} / i am bored, {0} please / a {1} game of {0} / {0} on {1} / i want to play {0}, {1}

make move, chess move, play move, move piece | make a move
- Make a move in the game / Move a piece from one square to another
: from|start|source = square: The square where it stands ; to|end|target = square: The square where it goes
> !move (from {0} to {1}|{0} to {1}) / my piece on {0} goes to {1} / {0} {1} / i play {0} to {1}

get score, high score, leaderboard, show ranking | see the best players
- Show the best players of a game / Get the list of high scores
: game|name = enum chess,checkers,snake,tetris,poker: Which game ; ?limit|top|count = int 3..50: How many players
> who is the best at {0} / what is the high score in {0} / !show the top {1} of {0} / {0} ranking / best {1} players of {0}

join room, join game, enter lobby, join match | join a game
- Join the game of other players / Enter a room with a code
: code|room|game_code = coupon: Code of the room
> !join [the game|room] {0} / my friends play in {0} / let me into {0} / the code of the game is {0}

## sport

match result, get score of match, game result, sport result | know how a match ended
- Get the result of a team's last match / Tell who won a game
: team|club|name = team: The team / Which club
> how did {0} play / did {0} win / what was the result of {0} / who won, {0} or the others / !tell me the score of {0}
< score score, opponent team

next match, fixture, when plays team, upcoming game | know when a team plays next
- Tell when a team plays next / Get the next match of a club
: team|club|name = team: The team / Which club
> when does {0} play [next] / against whom is the next match of {0} / next game of {0} / i want to go to the stadium, when is {0} there
< date fulldate, opponent team

league table, standings, ranking of league | see the table of a league
- Show the table of a league / Tell which team is first
: league|sport|name = enum football,hockey,basketball,handball,baseball: Which league / The sport
> who is first in the {0} league / !show the {0} table / how are the {0} standings / {0} league table
< leader team, points int 10..90

log run, save run, track running, add run | note a run
- Save a run / Note how far and how long the user ran
: km|kilometers|distance = num 1..42: How far in kilometers / Kilometers ; minutes|time|duration = int 5..300: How long in minutes / Minutes
> i ran {0} km in {1} minutes / !(log|save) a run of {0} kilometers, {1} minutes / {0} km, {1} min, that was my run / it took me {1} minutes to run {0} km

book court, reserve pitch, court booking, rent field | reserve a court
- Reserve a court for sport / Book a place to play at a time
: sport|kind|type = enum tennis,squash,badminton,basketball,football: Which sport ; time|at|when = time: When
> !(book|reserve) a {0} court at {1} / i want to play {0} at {1} / {0} at {1}, is there a place? book it / court for {0}, {1}

## animals

animal facts, zoo info, about animal, get animal | learn about an animal
- Tell facts about an animal / Look up what an animal eats and where it lives in the zoo
: animal|species|name = animal: Which animal
> what does the {0} eat [in the zoo] / where in the zoo is the {0} / how old is the {0} / !tell me about the {0} in our zoo / {0} facts
< house roomname, age int 1..30

feeding times, when feed, feeding schedule | know when an animal is fed
- Tell when an animal in the zoo gets its food / Get the feeding times
: animal|species = animal: Which animal
> when (is|are) the {0} fed / when does the {0} get (its food|something to eat) / feeding of the {0} / we want to see how the {0} eats, when is that
< time time

vet appointment, book vet, animal doctor, pet doctor | see the animal doctor
- Book a time at the animal doctor / Let a vet look at a pet
: pet|animal|name = petname: The pet / Which animal ; date|day|when = date: The day / When
> my pet {0} is sick, [can the vet see it] {1} / !book the vet for {0} (on|for) {1} / {0} has to see the vet {1} / vet, {0}, {1}

plant care, plant info, how to care, care tips | know how to care for a plant
- Tell how to care for a plant / Say how much water and sun a plant needs
: plant|name|flower = plantname: Which plant
> how (do|should) i care for (my|a) {0} / how much (water|sun) does a {0} need / my {0} looks sad / why are the leaves of my {0} yellow / {0}, care tips
< water enum little,normal,much, sun enum shade,half sun,full sun

identify plant, which plant, plant recognition | know which plant it is
- Recognize a plant on a photo / Tell the name of a plant from its picture
: photo|image|file = imagefile: The picture of the plant
> which plant is on {0} / what grows there, see {0} / !tell me the name of the flower on {0} / is the plant in {0} poisonous? what is it
< plant plantname

## things

print document, print file, printer, start print | print a file
- Print a file / Put a document on paper
: file|document|path = file: The file / What to print ; copies|count|number = int 1..50: How many times / Number of copies ; ?double_sided|duplex|both_sides = flag double sided;on both sides ~ single sided;on one side only
> !print {0} {1} times / {1} copies of {0} [please] / i need {0} on paper, {1} times / !print {1} copies of {0}, {2} / {0}, {1} times, {2}

printer status, ink level, check printer | know how the printer is
- Check the printer / Tell how much ink and paper is left
: printer|name|device = roomname: Which printer
> why does [the printer] {0} not print / is there ink in [the printer] {0} / !check the printer {0} / has printer {0} enough paper
< ink_percent int 1..99, paper enum full,low,empty

move robot, drive robot, robot go, steer robot, move | move the robot
- Move the robot in a direction / Let the robot drive some centimeters
: direction|way|where = enum forward=ahead;straight on,back=backwards,left,right: Which way / The direction ; centimeters|cm|distance = int 5..500: How far in centimeters / Centimeters
> !(move|drive|send) the robot {0} {1} cm / robot, go {0}, {1} centimeters / {1} cm {0} / the robot should go {1} centimeters {0}

turn robot, rotate robot, spin | turn the robot
- Turn the robot by some degrees / Let the robot look another way
: degrees|angle|by = int -180..180: Degrees, less than zero is left / The angle
> !(turn|rotate|spin) the robot [by] {0} degrees / robot, {0} degrees / the robot must look another way, turn it {0} degrees

grab object, pick up, robot grip, arm grab | let the robot take something
- Let the robot arm take something / Pick an object up with the gripper
: object|thing|item = item: What to take / The object
> !(grab|pick up|take|lift) the {0} [with the arm] / the robot should (hold|get) the {0} / robot, the {0} please / there is a {0} on the floor, pick it up

launch drone, drone fly, fly to height, drone up | let the drone fly
- Let the drone fly to a height / Send the drone up some meters
: meters|height|altitude = int 2..120: How high in meters / Height
> !(fly|send) the drone [up] to {0} meters / drone up to {0} m / the drone should be {0} meters high / from {0} meters we see more, drone up

museum tickets, buy museum ticket, museum visit | get tickets for a museum
- Buy tickets for a museum / Plan a visit with a number of people
: museum|name|place = museum: Which museum ; people|tickets|count = int 1..12: How many people / Number of tickets ; ?date|day = date: The day
> !(buy|get) {1} tickets for {0} / we are {1} people and want to visit {0} / {1} tickets for {0} [on] {2} / !book {0} for {1} people [on] {2}

iss position, where is station, space station position | know where the space station is
- Tell over which place the space station flies now / Get the position of the station in space
:
> where is the (space station|iss) [now] / over which land does the space station fly / !find the space station / can i see the space station from here
< latitude num 1..60, longitude num 1..170

planet info, planet facts, about planet, get planet | learn about a planet
- Get the facts of a planet in the catalog / Look up size and distance of a world in space
: planet|name|world = madeplanet: Which planet
> how big is the planet {0} / how far away is [the planet] {0} / !look up the planet {0} / is there life on {0} / planet {0}
< radius_km int 1000..90000, moons int 0..80

next launch, rocket launch, launch schedule | know when a rocket starts
- Tell when the next rocket starts / Get the launch of a company or agency
: agency|company|who = company: Who starts the rocket
> when does {0} launch [its next rocket] / next rocket of {0} / is there a start of a {0} rocket soon
< date fulldate, rocket madeplanet

car status, get car info, check car, car data | know how the car is
- Tell how the car is / Get fuel, tires and range of a car
: plate|car|license|vehicle = plate: The license plate / Which car
> how (much fuel|far) (has|can|does) [the car] {0} (left|drive) / is [the car] {0} ok / !check the car {0} / do the tires of {0} need air
< range_km int 20..700, fuel_percent int 2..99

book repair, car service, repair appointment, garage booking | bring the car to the garage
- Book a repair for a car / Make an appointment at the garage
: plate|car|vehicle = plate: The license plate / Which car ; problem|what|reason = enum brakes,tires,engine,lights,oil: What is broken / The part ; date|day = date: The day
> the {1} of [my car] {0} must be repaired {2} / !book a repair of the {1} for {0} (on|for) {2} / {0} has a problem with the {1}, bring it in {2} / garage {2}: {0}, {1}

todo add, add task, create todo, new task, task add | add a task to the list
- Add a task to the to-do list / Write down what the user has to do
: task|text|title|what = todo: The task / What to do ; ?due|date|deadline|by = date: Until when / The last day
> i have to {0} / !add {0} to my (to-do list|tasks) / new task: {0} / i need to {0} by {1}, note it / to do: {0} / !put {0} on my list for {1}

todo done, complete task, check off, finish task, mark done | mark a task as done
- Mark a task as done / Check something off the to-do list
: task|text|title|which = todo: The task / Which task
> !(check off|tick off) {0} / !mark {0} as done / the task "{0}" is done / i have finished this: {0}

save note, add note, note, write note, new note | save a note
- Save a note / Write down a text so that it is not lost / Keep what the user says
: text|content|note|body = msg: The text / What to write down
> !(note|write down|save): {0} / note that {0} / !make a note: {0} / i want to keep this: {0} / !take a note saying {0} / new note: {0}

search notes, find note, note search | find a note
- Find notes with a word / Search in what the user wrote down
: query|word|text|about = word: What to look for / The word
> what did i (write|note) about {0} / !find my notes (on|about) {0} / where is the note with {0} / notes about {0}

start navigation, self drive, drive me, car autopilot | let the car drive somewhere
- Let the car drive itself to an address / Start the autopilot of the car
: destination|to|address = street: Where the car goes
> !drive [me] to {0} / car, go to {0} / the car should take me to {0} / autopilot to {0}

weigh item, scale weight, read scale, get weight | know how heavy something is
- Read the scale / Tell how heavy the thing on the scale is
: item|object|what = item: What is on the scale
> how heavy is the {0} / what does the {0} weigh / !put the {0} on the scale / weight of the {0}
< grams int 5..4000

open garage, garage door, move garage door | move the garage door
- Open or close the door of the garage
: action|state|to = enum open=up,close=down;shut: What to do
> !{0} the garage [door] / garage door: {0} / the garage should {0} / garage {0}

donate, give donation, charity gift | give money to a good cause
- Give money to an organization that helps / Make a donation
: organization|to|charity = company: Who gets it / The organization ; amount|euros|sum = int 1..500: How much in euros
> !(donate|give) {1} euros to {0} / {1} euros for {0} as a donation / i want to help {0} with {1} euros / {0} does good work, {1} euros for them

vote, cast vote, poll vote, choose option | vote in a poll
- Vote in a poll / Choose one of the answers
: poll|id|question = code: Which poll ; option|answer|choice = enum yes,no,maybe=not sure: The answer
> !vote {1} in [poll] {0} / poll {0}: {1} / my answer to poll {0} is {1} / i say {1} to poll {0}

make poll, create poll, ask group, new survey | make a poll
- Make a poll with a question and answers / Ask a group what they want
: question|title|about = event: The question / About what ; options|answers|choices = list item: The possible answers
> !make a poll about {0} with {1} / poll {0}: {1} / !ask the group about {0}, the answers are {1} / let us vote on {0}: {1}
"""
