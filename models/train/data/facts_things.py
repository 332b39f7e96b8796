"""Tables of everyday things: what they are for, who works where, what is bought where, and single questions."""

from __future__ import annotations

# thing: kind; use. A thing that starts with * has no singular.
THINGS_TABLE = """
hammer: a tool; drive nails into wood
saw: a tool; cut wood
screwdriver: a tool; turn screws
drill: a tool; make holes in a wall
wrench: a tool; turn nuts and bolts
axe: a tool; chop wood
shovel: a tool; dig holes
rake: a tool; gather leaves
broom: a tool; sweep the floor
mop: a tool; wash the floor
vacuum cleaner: a machine; clean carpets
ladder: a thing with steps; climb up high
rope: a long strong cord; tie things together
ruler: a tool; measure short lengths
tape measure: a tool; measure a room
scale: a tool; weigh things
thermometer: a tool; measure temperature
compass: a tool; find north
map: a picture of a place; find your way
clock: a machine; tell the time
watch: a small clock; see the time on your wrist
calendar: a list of days; see what date it is
calculator: a small machine; do sums
telescope: a tool; look at the stars
microscope: a tool; look at very small things
magnifying glass: a piece of glass; make small things look bigger
camera: a machine; take photos
telephone: a machine; talk to people far away
radio: a machine; listen to news and music
television: a machine; watch films
computer: a machine; write, calculate and go online
keyboard: a part of a computer; type text
printer: a machine; print on paper
flashlight: a small lamp; see in the dark
lamp: a thing that gives light; light a room
candle: a stick of wax; make light with a flame
match: a small stick; light a fire
pen: a tool; write with ink
pencil: a tool; write and draw
eraser: a piece of rubber; rub out pencil marks
sharpener: a tool; sharpen a pencil
paintbrush: a tool; paint a picture
notebook: a book of empty pages; write notes
book: a thing with pages; read stories
dictionary: a book of words; look up words
envelope: a paper cover; send a letter
stamp: a small piece of paper; pay for a letter
glue stick: a tool; stick paper together
needle: a thin piece of metal; sew clothes
button: a small round thing; close a shirt
zipper: a thing with small teeth; close a jacket
comb: a tool; comb your hair
hairbrush: a tool; brush your hair
toothbrush: a small brush; clean your teeth
towel: a piece of cloth; dry yourself
sponge: a soft thing; wash the dishes
razor: a tool; shave
hair dryer: a machine; dry your hair
mirror: a piece of glass; see yourself
bathtub: a thing in the bathroom; take a bath
bed: a piece of furniture; sleep
pillow: a soft thing; rest your head
blanket: a piece of cloth; keep warm in bed
chair: a piece of furniture; sit
sofa: a piece of furniture; sit together
table: a piece of furniture; eat and work at
cupboard: a piece of furniture; keep plates and cups
wardrobe: a piece of furniture; keep clothes
bookcase: a piece of furniture; keep books
knife: a tool with a blade; cut food
fork: a tool for eating; pick up food
spoon: a tool for eating; eat soup
cup: a thing for drinks; drink tea
glass: a thing for drinks; drink water
plate: a flat dish; put food on
bowl: a round dish; eat cereal from
pot: a thing for cooking; cook soup
frying pan: a flat pan; fry eggs
kettle: a thing in the kitchen; boil water
oven: a hot box; bake bread
toaster: a machine; toast bread
fridge: a cold box; keep food cold
freezer: a very cold box; freeze food
microwave: a machine; heat food quickly
dishwasher: a machine; wash dishes without work
washing machine: a machine; wash clothes
iron: a hot tool; smooth clothes
corkscrew: a tool; open wine bottles
can opener: a tool; open cans
whisk: a tool; beat eggs
rolling pin: a tool; roll out dough
umbrella: a cover on a stick; stay dry in the rain
raincoat: a coat; stay dry outside in bad weather
coat: a piece of clothing; keep warm outside
hat: a thing to wear; cover your head
scarf: a piece of clothing; keep your neck warm
belt: a strip of leather; hold up your trousers
ring: a piece of jewellery; decorate a finger
necklace: a piece of jewellery; decorate your neck
backpack: a bag; carry things on your back
suitcase: a big case; pack clothes for a trip
wallet: a small case; carry money
key: a small piece of metal; open a lock
lock: a thing on a door; keep a door closed
doorbell: a bell; say that you are at the door
bucket: a thing with a handle; carry water
hose: a long tube; water the garden
watering can: a can; water flowers
lawn mower: a machine; cut grass
wheelbarrow: a cart with one wheel; carry earth in the garden
fence: a low wall of wood; keep animals in a garden
bicycle: a vehicle with two wheels; ride on two wheels
car: a vehicle; drive on roads
bus: a big vehicle; travel with many people
train: a vehicle on rails; travel on rails
tractor: a vehicle; pull things on a farm
boat: a vehicle; travel on water
ship: a big boat; cross the sea
submarine: a ship; travel under water
airplane: a flying machine; fly to other countries
helicopter: a flying machine; fly straight up
rocket: a flying machine; fly into space
parachute: a big piece of cloth; fall slowly from a plane
ambulance: a car; bring sick people to hospital
fire engine: a big red car; bring firefighters to a fire
traffic light: a lamp at a road; know when to stop and go
bridge: a road above water; cross a river
tunnel: a road under the ground; go through a mountain
lighthouse: a tower with a light; guide ships at night
tent: a house of cloth; sleep outdoors
sleeping bag: a warm bag; sleep in a tent
anchor: a heavy hook; hold a ship in place
net: a thing made of string; catch fish
fishing rod: a long stick; catch a single fish
magnet: a piece of metal; pick up iron
battery: a small store of power; power a flashlight
wheel: a round thing; let a car roll
balloon: a bag of air; decorate a party
kite: a toy on a string; play in the wind
doll: a toy; play house
dice: a small cube; play board games
puzzle: a game of pieces; put a picture together
swing: a seat on ropes; swing in a playground
piano: an instrument with keys; make music with keys
guitar: an instrument with strings; play songs
violin: an instrument with strings; make music with a bow
drum: an instrument; beat a rhythm
flute: an instrument; make music by blowing
trumpet: an instrument of brass; play loud music
whistle: a small pipe; give a loud signal
microphone: a tool; make your voice louder
bandage: a strip of cloth; cover a wound
plaster: a sticky strip; cover a small cut
stethoscope: a tool of doctors; listen to a heart
wheelchair: a chair with wheels; move when you cannot walk
helmet: a hard hat; protect your head
seat belt: a strap in a car; stay safe in a car
fire extinguisher: a red bottle; put out a fire
tissue: a piece of soft paper; blow your nose
rubbish bin: a box; throw things away
basket: a thing made of straw; carry shopping
bottle: a thing of glass; keep drinks
straw: a thin tube; drink juice
napkin: a piece of paper or cloth; wipe your mouth
vase: a tall pot; put flowers in
shelf: a board on a wall; put things on
curtain: a piece of cloth at a window; keep out the light
carpet: a thick cloth on the floor; cover the floor
heater: a machine; heat a room
fan: a machine; make a cool wind
elevator: a small moving room; go up in a building
alarm clock: a clock; wake up on time
passport: a small book; travel abroad
ticket: a piece of paper; ride on a train
coin: a piece of metal; pay small amounts
credit card: a plastic card; pay without cash
recipe: a text; know how to cook a dish
*scissors: a tool; cut paper
*glasses: two pieces of glass in a frame; see better
*sunglasses: dark glasses; protect your eyes from the sun
*gloves: a piece of clothing; keep your hands warm
*shoes: a piece of clothing; protect your feet
*binoculars: a tool; see things far away
*headphones: two small speakers; listen to music alone
*skis: two long boards; slide down snowy hills
*pliers: a tool; grip small things
*crayons: sticks of colour; colour pictures
*soap: a thing for washing; wash your hands
*shampoo: a kind of soap; wash your hair
*toothpaste: a kind of paste; brush your teeth
"""
THINGS: list[tuple[str, str, str, bool]] = []
for line in THINGS_TABLE.strip().splitlines():
    thing, rest = line.split(": ", 1)
    kind, use = rest.split("; ", 1)
    if thing not in ("*soap", "*shampoo", "*toothpaste"):
        THINGS.append((thing.removeprefix("*"), kind, use, thing.startswith("*")))

# worker, place, what the worker does
WORKERS = [tuple(part.strip() for part in line.split(";")) for line in """
teacher; at a school; teaches children
doctor; in a hospital; helps sick people
nurse; in a hospital or a home; cares for sick people
dentist; in a dental practice; looks after teeth
vet; in an animal clinic; helps sick animals
baker; in a bakery; bakes bread
butcher; at a butcher's shop; sells meat
cook; in a kitchen; cooks meals
waiter; in a restaurant; brings food to the guests
farmer; on a farm; grows food and keeps animals
gardener; in a garden; looks after plants
florist; in a flower shop; sells flowers
pharmacist; in a pharmacy; sells medicine
cashier; in a supermarket; takes money in a shop
librarian; in a library; lends books
police officer; at a police station; catches thieves
firefighter; at a fire station; puts out fires
soldier; in the army; serves in the army
judge; in a court; decides in court
lawyer; in a law office; knows the laws
pilot; in an airplane; flies planes
sailor; on a ship; works on a ship
captain; on a bridge of a ship; leads a ship
bus driver; in a bus; drives a bus
taxi driver; in a taxi; drives a taxi
train driver; in a train; drives a train
mechanic; in a garage; repairs cars
electrician; in houses; repairs electric wires
plumber; in houses; repairs water pipes
carpenter; in a workshop; makes things of wood
painter; in a studio; paints pictures
bricklayer; on a building site; builds walls
architect; in an office; plans houses
engineer; in an office or factory; plans machines
miner; in a mine; digs for coal
fisherman; on a boat; catches fish
hairdresser; in a hair salon; cuts hair
tailor; in a workshop with clothes; makes clothes
shoemaker; in a shoe workshop; repairs shoes
postman; on the streets; brings letters
astronaut; in space; flies into space
scientist; in a laboratory; studies how the world works
programmer; at a computer; writes programs
secretary; in a front office; writes letters for a boss
journalist; at a newspaper; writes news
writer; at a desk; writes books
actor; in a theatre; plays roles
singer; on a stage; sings songs
dancer; on a big stage; dances for others
musician; in a concert hall; plays music
clown; in a circus; makes people laugh
conductor; in front of an orchestra; leads an orchestra
photographer; in a photo studio; takes photos
lifeguard; at a swimming pool; watches swimmers
zookeeper; in a zoo; feeds the animals in a zoo
beekeeper; near beehives; keeps bees
shepherd; in the fields; looks after sheep
cleaner; in buildings; cleans rooms
banker; in a bank; works with money
priest; in a church; leads prayers
king; in a castle; rules a kingdom
president; in a palace of the state; leads a country
mayor; in a town hall; leads a town
flight attendant; in a plane; looks after passengers in a plane
optician; in a glasses shop; sells glasses
jeweller; in a jewellery shop; sells rings and necklaces
detective; in many places; solves crimes
magician; in a show; does magic tricks
surgeon; in an operating room; does operations
babysitter; in a family home; looks after babies
receptionist; at a front desk; welcomes guests
""".strip().splitlines()]  # fmt: skip

BUY = {
    "in a bakery": "bread, rolls, cake, buns", "at a butcher's shop": "sausages, ham", "in a pharmacy": "pills, bandages, cough syrup", "in a flower shop": "roses, tulips, a bouquet",
    "in a bookshop": "books, a novel, a dictionary", "at a post office": "stamps, envelopes", "in a supermarket": "milk, eggs, butter, rice, pasta, sugar, salt, cheese, toilet paper, soap, shampoo, toothpaste, flour, juice", "in a shoe shop": "shoes, boots, sandals", "in a clothes shop": "a shirt, trousers, a dress, a coat, socks",
    "in a furniture shop": "a bed, a sofa, a table, chairs", "at a petrol station": "petrol, gas for the car, diesel", "in a toy shop": "toys, a doll, a teddy bear, a board game", "in a jewellery shop": "a ring, a necklace, earrings", "in a pet shop": "a goldfish, a hamster, dog food, cat food", "in a hardware store": "nails, a hammer, screws, paint, a saw",
    "in a stationery shop": "pens, notebooks, paper, a ruler", "in an electronics shop": "a television, a computer, a phone, a radio", "at a market": "fresh fruit, fresh vegetables, apples, carrots", "at a ticket office": "a train ticket, a bus ticket", "in a fish shop": "fish, shrimps", "at an optician": "sunglasses", "in a sports shop": "a football, skis, a tennis racket", "in a music shop": "a guitar, a piano, a violin", "at a newsstand": "a newspaper, a magazine", "in a garden centre": "plants, seeds, flower pots",
}  # fmt: skip
DO_WITH = {
    "eat": "an apple, bread, a banana, cheese, pizza, a sandwich, rice, cake, a carrot, an egg", "drink": "water, milk, juice, tea, coffee, lemonade, cocoa", "wear": "a shirt, trousers, a jacket, socks, a dress, a coat", "read": "a book, a newspaper, a magazine, a letter, a story", "listen to": "music, the radio, an audiobook",
    "watch": "a film, television, a movie, a show", "ride": "a bicycle, a horse, a scooter, a motorbike, a pony", "play": "a game, the piano, the guitar, football, chess, cards", "spend": "money, coins", "sing": "a song, a carol", "pick": "flowers, berries, apples from a tree", "throw": "a ball, a frisbee", "write": "an email, a postcard", "solve": "a puzzle, a riddle, a sum",
}  # fmt: skip
PLACES_FOR = {
    "at school": "learn to read, learn to write, learn maths", "in a library": "borrow books, read in silence", "in a swimming pool": "swim, learn to swim", "in a cinema": "watch a film on a big screen, watch movies", "in a theatre": "watch a play", "in a museum": "look at old things, look at paintings", "in a restaurant": "eat out, order a meal", "in a cafe": "drink coffee with friends",
    "in a kitchen": "cook, make dinner, wash the dishes", "in a bedroom": "sleep at night, go to bed", "in a bathroom": "take a shower, brush your teeth, take a bath", "in a living room": "watch television, sit on the sofa", "in a garage": "park your car", "at an airport": "catch a plane, board a plane", "at a station": "catch a train, wait for a train", "at a bus stop": "wait for the bus, catch a bus", "at a harbour": "board a ship", "in a hospital": "have an operation, visit a sick friend",
    "in a bank": "keep your money safe, open an account", "at a post office": "send a parcel, post a letter", "in a church": "pray, get married", "in a zoo": "see lions and elephants, see wild animals in cages", "on a playground": "play on the swings, go down the slide", "in a gym": "lift weights, exercise indoors", "in a stadium": "watch a football match", "in a hotel": "spend the night on a trip, stay on holiday", "at a hairdresser": "get a haircut", "on a beach": "build sandcastles, lie in the sun by the sea", "in a court": "see a judge at work", "at a petrol station": "fill up the car", "in a circus": "see clowns and acrobats", "in a park": "walk the dog, have a picnic",
}  # fmt: skip
DOES = {
    "the heart": "pumps blood through the body", "the brain": "thinks and controls the body", "the stomach": "digests food", "the lungs": "take in air", "the skin": "protects the body", "the nose": "smells and takes in air", "the tongue": "tastes food", "the ears": "hear sounds", "the eyes": "see things", "the liver": "cleans the blood", "the kidneys": "clean the blood and make urine", "the bones": "hold the body up", "the muscles": "move the body", "the teeth": "bite and chew food",
    "the roots of a plant": "take up water from the ground", "the leaves of a plant": "make food from sunlight", "a seed": "grows into a new plant", "a flower": "makes seeds", "an engine": "makes a car move", "a brake": "stops a car or a bike", "a windmill": "uses the wind to make power", "a dam": "holds back water", "a fire alarm": "warns people of a fire", "a lawnmower": "cuts the grass", "an umpire": "makes sure that a game is fair", "a referee": "makes sure that a game is fair", "a guide dog": "helps blind people to find their way",
}  # fmt: skip
# (parts, the same in other words, owner, how many)
HAVE_PARTS = [
    ("sides", "edges", "a triangle", "three"), ("corners", "angles", "a triangle", "three"), ("sides", "edges", "a square", "four"), ("corners", "angles", "a square", "four"), ("sides", "edges", "a rectangle", "four"), ("corners", "angles", "a rectangle", "four"), ("sides", "edges", "a pentagon", "five"), ("corners", "angles", "a pentagon", "five"), ("sides", "edges", "a hexagon", "six"), ("corners", "angles", "a hexagon", "six"), ("sides", "edges", "a heptagon", "seven"), ("sides", "edges", "an octagon", "eight"), ("corners", "angles", "an octagon", "eight"), ("sides", "edges", "a decagon", "ten"), ("sides", "edges", "a rhombus", "four"), ("corners", "", "a circle", "no"), ("faces", "sides", "a cube", "six"), ("corners", "", "a cube", "eight"), ("edges", "", "a cube", "twelve"), ("points", "tips", "a starfish".replace("fish", ""), "five"), ("arms", "", "a starfish", "five"), ("arms", "tentacles", "an octopus", "eight"),
    ("wheels", "", "a car", "four"), ("wheels", "", "a bicycle", "two"), ("wheels", "", "a tricycle", "three"), ("wheels", "", "a motorbike", "two"), ("wheels", "", "a unicycle", "one"), ("wings", "", "a bird", "two"), ("wings", "", "a plane", "two"), ("wings", "", "a butterfly", "four"), ("wings", "", "a bee", "four"), ("wings", "", "a fly", "two"), ("humps", "", "a camel", "one or two"), ("stomachs", "stomach parts", "a cow", "four"), ("hearts", "", "an octopus", "three"), ("eyes", "", "a person", "two"), ("ears", "", "a person", "two"), ("noses", "", "a person", "one"), ("arms", "", "a person", "two"), ("hands", "", "a person", "two"), ("legs", "", "a person", "two"), ("feet", "", "a person", "two"), ("fingers", "", "a hand", "five"), ("toes", "", "a foot", "five"), ("thumbs", "", "a person", "two"), ("knees", "", "a person", "two"), ("elbows", "", "a person", "two"), ("lungs", "", "a person", "two"), ("hearts", "", "a person", "one"), ("kidneys", "", "a person", "two"), ("bones", "", "a person", "206"), ("teeth", "", "an adult", "32"), ("teeth", "milk teeth", "a small child", "20"),
    ("legs", "", "an insect", "six"), ("legs", "", "a table", "four"), ("legs", "", "a chair", "four"), ("legs", "", "a tripod", "three"), ("strings", "", "a guitar", "six"), ("strings", "", "a violin", "four"), ("strings", "", "a cello", "four"), ("keys", "", "a piano", "88"), ("moons", "", "the Earth", "one"), ("moons", "", "Mars", "two"), ("moons", "", "Venus", "no"), ("leaves", "", "a clover", "three"), ("leaves", "", "a lucky clover", "four"), ("hands", "", "a clock", "two"), ("hours", "numbers", "a clock face", "twelve"), ("letters", "", "the alphabet", "26"), ("vowels", "", "the alphabet", "five"), ("colours", "colors", "a rainbow", "seven"), ("suits", "", "a deck of cards", "four"), ("pawns", "", "a chess player", "eight"), ("lines", "", "a limerick", "five"), ("lines", "", "a haiku", "three"), ("syllables", "", "a haiku", "17"), ("sleeves", "", "a shirt", "two"), ("lives", "", "a cat in the saying", "nine"), ("members", "musicians", "a trio", "three"), ("members", "musicians", "a quartet", "four"), ("babies", "", "a pair of twins", "two"), ("horns", "", "a unicorn", "one"), ("points", "", "a compass", "four main"), ("dwarfs", "", "the story of Snow White", "seven"), ("players", "", "a football team", "eleven"), ("pedals", "", "a bicycle", "two"), ("blades", "", "a pair of scissors", "two"),
]  # fmt: skip
# Others have their own questions.
HAVE_PARTS = [entry for entry in HAVE_PARTS if entry[3] != "four main" and entry[2] not in ("the alphabet", "a rainbow", "a cat in the saying")]
# sport: players in a team, what is needed
SPORTS = {
    "tennis": ("", "a racket"), "basketball": ("five", "a hoop"), "golf": ("", "a golf club"), "ice hockey": ("six", "a puck"), "baseball": ("nine", "a bat and gloves"), "volleyball": ("six", "a high net"), "football": ("eleven", "a goal and a ball"), "cricket": ("eleven", "a wicket"), "archery": ("", "a bow and arrows"), "badminton": ("", "a shuttlecock"), "table tennis": ("", "a paddle"), "fencing": ("", "a sword"), "bowling": ("", "ten pins"), "skiing": ("", "skis and snow"), "rowing": ("", "oars"), "handball": ("seven", "a handball"), "rugby": ("fifteen", "an oval ball"), "water polo": ("seven", "a water polo ball"), "chess": ("", "a king and pawns"), "surfing": ("", "a surfboard"),
}  # fmt: skip

ANSWERED = {
    "The first planet from the sun is Mercury.": ["(what|which) is the (first|1st) planet from the sun[?]", "(what|which) planet is number one from the sun[?]"],
    "The second planet from the sun is Venus.": ["(what|which) is the (second|2nd) planet[ from the sun][?]", "(what|which) planet (comes|is) between mercury and earth[?]", "(what|which) planet comes after mercury[?]"],
    "The third planet from the sun is Earth.": ["(what|which) is the (third|3rd) planet[ from the sun][?]", "(what|which) planet (comes|is) between venus and mars[?]", "(what|which) planet comes after venus[?]"],
    "The fourth planet from the sun is Mars.": ["(what|which) is the (fourth|4th) planet[ from the sun][?]", "(what|which) planet (comes|is) between earth and jupiter[?]", "(what|which) planet comes after (the|) earth[?]"],
    "The fifth planet from the sun is Jupiter.": ["(what|which) is the (fifth|5th) planet[ from the sun][?]", "(what|which) planet (comes|is) between mars and saturn[?]", "(what|which) planet comes after mars[?]"],
    "The sixth planet from the sun is Saturn.": ["(what|which) is the (sixth|6th) planet[ from the sun][?]", "(what|which) planet (comes|is) between jupiter and uranus[?]", "(what|which) planet comes after jupiter[?]"],
    "The seventh planet from the sun is Uranus.": ["(what|which) is the (seventh|7th) planet[ from the sun][?]", "(what|which) planet comes after saturn[?]", "(what|which) planet is between saturn and neptune[?]"],
    "The eighth planet from the sun is Neptune.": ["(what|which) is the (eighth|8th|last|farthest) planet[ from the sun][?]", "(what|which) planet comes after uranus[?]", "(what|which) planet is farthest from the sun[?]"],
    "Saturn is the planet with the big rings.": ["(what|which) planet has [big] rings[?]", "(what|which) planet is (known|famous) for its rings[?]", "the planet with [the] rings[?]"],
    "Venus is the hottest planet.": ["(what|which) (is the|planet is the) (hottest|warmest)( planet|)[?]", "[the] hottest planet[?]"],
    "The smallest continent is Australia.": ["(what|which) is the smallest continent[?]", "[the] smallest continent[?]", "which continent is the smallest[?]"],
    "The coldest continent is Antarctica.": ["(what|which) is the coldest (continent|place on earth)[?]", "(which|what) continent is the coldest[?]", "(where|on which continent) is the south pole[?]"],
    "Penguins live in the south, and polar bears live in the north.": ["do penguins live (at the north pole|with polar bears|in the arctic)[?]", "why do polar bears not eat penguins[?]"],
    "The smallest country is Vatican City.": ["(what|which) is the (smallest|tiniest) (country|state)[ in the world][?]", "[the] smallest country[ in the world][?]", "which country is the smallest[?]"],
    "China and India have the most people.": ["(what|which) country has the (most people|biggest population|largest population|most inhabitants)[?]", "where do most people live[?]", "most populated country[?]"],
    "The smallest ocean is the Arctic Ocean.": ["(what|which) is the smallest ocean[?]", "[the] smallest ocean[?]"],
    "The largest desert of sand is the Sahara.": ["(what|which) is the (largest|biggest) desert[ in the world][?]", "[the] (largest|biggest) desert[?]"],
    "The longest river in Europe is the Volga.": ["(what|which) is the longest river in europe[?]", "longest river in europe[?]"],
    "The highest mountain in the Alps is Mont Blanc.": ["(what|which) is the highest mountain (in|of) (the alps|europe|western europe)[?]".replace("|europe", ""), "highest mountain in the alps[?]"],
    "The highest mountain in Africa is Kilimanjaro.": ["(what|which) is the (highest|tallest) mountain (in|of) africa[?]", "highest mountain in africa[?]"],
    "The ocean between Europe and America is the Atlantic.": ["(what|which) ocean (is|lies) between (europe and america|america and europe|africa and america|europe and north america)[?]", "which ocean did columbus cross[?]", "(what|which) ocean is east of (america|new york)[?]"],
    "The ocean between Asia and America is the Pacific.": ["(what|which) ocean (is|lies) between (asia and america|america and asia|japan and america)[?]", "(what|which) ocean is west of (america|california)[?]"],
    "The largest bird is the ostrich.": ["(what|which) is the (largest|biggest) bird[ in the world][?]", "[the] (largest|biggest) bird[?]"],
    "The smallest bird is the hummingbird.": ["(what|which) is the (smallest|tiniest) bird[ in the world][?]", "[the] smallest bird[?]"],
    "The slowest animals are snails and sloths.": ["(what|which) (is the|animal is the|is a very) slow(est|) animal[?]".replace("slow(est|) animal", "slowest"), "(what|which) animal is very slow[?]", "[the] slowest animal[?]"],
    "A spider makes a web.": ["(who|what|which animal) (makes|spins|builds) (a web|webs)[?]", "whose home is a web[?]"],
    "A young butterfly is called a caterpillar.": ["what does a caterpillar (become|turn into|grow into)[?]", "(a|the) caterpillar (becomes|turns into)[...| what| ___][?]", "what comes out of a cocoon[?]", "where do butterflies come from[?]"],
    "A young frog is called a tadpole.": ["what does a tadpole (become|turn into|grow into)[?]", "(a|the) tadpole (becomes|turns into)[...| what| ___][?]"],
    "An acorn becomes an oak.": ["what does an acorn (become|grow into|turn into)[?]", "(what|which) tree (grows from|has) acorns[?]"],
    "Bears and hedgehogs sleep through the winter.": ["(what|which) animals (hibernate|sleep in winter|sleep through the winter|sleep all winter)[?]", "(name|tell me) an animal that (hibernates|sleeps in winter)[.]"],
    "A chameleon can change its colour.": ["(what|which) animal (can change|changes) its (colour|color)[?]"],
    "A giraffe has a very long neck.": ["(what|which) animal has (a long neck|the longest neck|a very long neck)[?]"],
    "An elephant has a trunk.": ["(what|which) animal has (a trunk|a long nose|big ears and a trunk)[?]", "what is the nose of an elephant called[?]", "who has a trunk[?]"],
    "A zebra has black and white stripes.": ["(what|which) animal has (stripes|black and white stripes)[?]"],
    "A kangaroo carries its young in a pouch.": ["(what|which) animal (has a pouch|carries its (baby|young) in a pouch|jumps and has a pouch)[?]"],
    "A camel can live long without water.": ["(what|which) animal (has humps|has a hump|lives in the desert|can live without water)[?]", "who is the ship of the desert[?]"],
    "The lion is called the king of animals.": ["(what|which) animal is (the king of animals|called the king of the jungle|the king of the jungle)[?]", "who is the king of (animals|the jungle|beasts)[?]"],
    "Cats like to chase mice.": ["(what|who|which animal) (chases|catches|hunts) mice[?]", "what do cats (chase|catch|hunt)[?]"],
    "Dogs are called man's best friend.": ["(what|who|which animal) is (man's best friend|called man's best friend)[?]"],
    "Blood is red and flows through the body.": ["what (is|does) blood[ do]?".replace("(is|does)", "is").replace("[ do]", ""), "what flows through (our veins|the body)[?]"],
    "A person has 206 bones.": ["how many bones (do people|do humans|do we|do i) have[?]", "how many bones are in (a|the) [human] body[?]"],
    "The largest organ of the body is the skin.": ["(what|which) is the (largest|biggest) organ[ of the body| in the human body][?]"],
    "The longest bone is in the thigh.": ["(what|which|where) is the longest bone[ in the body][?]"],
    "A normal body temperature is about 37 degrees Celsius.": ["(what is|how high is) (a normal|the normal) (body temperature|temperature of a person)[?]", "(how warm|how hot) is a [healthy] (person|human|body)[?]", "normal body temperature[?]"],
    "You see with your eyes.": ["(with what|what) do (i|you|we|people) see[ with][?]", "what do (we|you|people) use to see[?]"],
    "You hear with your ears.": ["(with what|what) do (i|you|we|people) hear[ with][?]", "what do (we|you|people) use to hear[?]"],
    "You smell with your nose.": ["(with what|what) do (i|you|we|people) smell[ things] with[?]".replace("(with what|what)", "what"), "what do (we|you|people) use to smell[?]"],
    "You taste with your tongue.": ["what do (i|you|we|people) taste[ things] with[?]", "what do (we|you|people) use to taste[?]"],
    "You think with your brain.": ["what do (i|you|we|people) think with[?]", "(which|what) part of the body (thinks|do we think with)[?]"],
    "Cheese is made from milk.": ["what is cheese made (of|from)[?]", "(how|from what) is cheese made[?]", "what is cheese[?]", "what (do you|can i) make from milk[?]"],
    "Butter is made from cream.": ["what is butter made (of|from)[?]", "(how|from what) is butter made[?]", "what is butter[?]"],
    "Wine is made from grapes.": ["what is wine made (of|from)[?]", "(from|of) what is wine made[?]", "what (drink|do people) (is made|make) from grapes[?]".replace("(drink|do people) (is made|make)", "drink is made"), "what is wine[?]"],
    "Chips are made from potatoes.": ["what are (chips|fries|french fries|crisps) made (of|from)[?]", "what can i make from potatoes[?]"],
    "Ketchup is made from tomatoes.": ["what is ketchup made (of|from)[?]", "what is ketchup[?]"],
    "Raisins are dried grapes.": ["what are raisins[ made (of|from)][?]".replace("[ made (of|from)]", ""), "what are raisins made (of|from)[?]", "what do you call dried grapes[?]"],
    "Chocolate is made from cocoa beans.": ["what is chocolate made (of|from)[?]", "where does chocolate come from[?]", "(how|from what) is chocolate made[?]", "what is chocolate[?]"],
    "Coffee is made from roasted beans.": ["what is coffee made (of|from)[?]", "what is coffee[?]", "where does coffee come from[?]"],
    "Tea is made from leaves in hot water.": ["what is tea made (of|from)[?]", "what is tea[?]", "(how|from what) is tea made[?]", "how do i make tea[?]"],
    "Juice is made from fruit.": ["what is (juice|apple juice|orange juice) made (of|from)[?]", "what is juice[?]"],
    "Flour is made from grain.": ["what is flour made (of|from)[?]", "what is flour[?]", "what does a mill make[?]"],
    "Omelettes are made from eggs.": ["what is an omelette[ made (of|from)][?]".replace("[ made (of|from)]", " made of"), "what are omelettes made (of|from)[?]"],
    "Sugar comes from sugar cane and sugar beets.": ["where does sugar come from[?]", "what is sugar made (of|from)[?]"],
    "Pizza comes from Italy.": ["where does (pizza|spaghetti) come from[?]".replace("|spaghetti", ""), "(which|what) country (invented|is famous for|does) pizza[ come from][?]".replace("(invented|is famous for|does) pizza[ come from]", "invented pizza"), "(what|which) country is pizza from[?]", "where was pizza invented[?]"],
    "Sushi comes from Japan.": ["where does sushi come from[?]", "(what|which) country is sushi from[?]", "where was sushi invented[?]"],
    "Croissants are typical of France.": ["where do croissants come from[?]", "(what|which) country is (famous for|known for) croissants[ and baguettes][?]"],
    "Tacos come from Mexico.": ["where do tacos come from[?]", "(what|which) country are tacos from[?]"],
    "Paella comes from Spain.": ["where does paella come from[?]", "(what|which) country is paella from[?]"],
    "Paper is made from wood.": ["what is paper made (of|from)[?]", "(how|from what) is paper made[?]", "where does paper come from[?]"],
    "Glass is made from sand.": ["what is glass made (of|from)[?]", "(how|from what) is glass made[?]", "where does glass come from[?]"],
    "A candle is made of wax.": ["what is a candle made (of|from)[?]", "what are candles made (of|from)[?]"],
    "Leather is made from the skin of animals.": ["what is leather[ made (of|from)][?]".replace("[ made (of|from)]", " made of"), "where does leather come from[?]", "what is leather[?]"],
    "Silk comes from silkworms.": ["where does silk come from[?]", "what is silk made (of|from)[?]", "(who|which animal) makes silk[?]"],
    "Plastic is made from oil.": ["what is plastic made (of|from)[?]", "where does plastic come from[?]"],
    "Wood comes from trees.": ["where does wood come from[?]", "what are trees made of[?]", "what do trees give us[?]"],
    "A rainbow comes when the sun shines through rain.": ["(when|how|why) (do|does) (i see|we see|you see) a rainbow[?]".replace("(do|does)", "do"), "what (is|makes|causes) a rainbow[?]", "how does a rainbow (form|come about|appear)[?]", "what do sun and rain make[ together][?]"],
    "Thunder is the sound of lightning.": ["what is thunder[?]", "(what|which sound) comes (with|after) lightning[?]", "where does thunder come from[?]", "what do you hear after lightning[?]"],
    "Lightning is a big spark of electricity in the sky.": ["what is lightning[?]", "what flashes in (a storm|the sky)[?]", "where does lightning come from[?]"],
    "A cloud is made of tiny drops of water.": ["what is a cloud[ made of][?]", "what are clouds[ made of][?]", "explain clouds[.]"],
    "Wind is moving air.": ["what is wind[?]", "what is moving air called[?]", "(explain|define) wind[.]"],
    "Fog is a cloud close to the ground.": ["what is fog[?]", "what do you call a cloud on the ground[?]", "(explain|define) fog[.]"],
    "Hail is rain that falls as balls of ice.": ["what is hail[?]", "what do you call balls of ice that fall from the sky[?]", "(explain|define) hail[.]"],
    "Steam is hot water in the air.": ["what is steam[?]", "what comes out of a kettle[?]", "what does boiling water (become|turn into)[?]"],
    "A volcano is a mountain that can throw out hot melted rock.": ["what is a volcano[?]", "(explain|define|describe) a volcano[.]", "what do you call a mountain that spits fire[?]", "volcano[?]"],
    "An island is land with water all around it.": ["what is an island[?]", "(explain|define|describe) an island[.]", "what do you call land with water around it[?]", "island[?]"],
    "A desert is a very dry place with little rain.": ["what is a desert[?]", "(explain|define|describe) a desert[.]", "what do you call a very dry place[?]", "desert[?]"],
    "A forest is a place with many trees.": ["what is a forest[?]", "(explain|define|describe) a forest[.]", "what do you call a place with many trees[?]", "forest[?]"],
    "A river is a stream of water that flows to the sea.": ["what is a river[?]", "(explain|define|describe) a river[.]", "where do rivers (flow|go|end)[?]"],
    "A lake is water with land all around it.": ["what is a lake[?]", "(explain|define|describe) a lake[.]", "what do you call water with land around it[?]"],
    "A mountain is a very high hill.": ["what is a mountain[?]", "(explain|define|describe) a mountain[.]", "what do you call a very high hill[?]"],
    "A star is a huge ball of hot gas, like the sun.": ["what is a star[?]", "(explain|define|describe) a star[.]", "what are stars[?]", "what twinkles in the sky at night[?]"],
    "A planet is a big ball that travels around a star.": ["what is a planet[?]", "(explain|define|describe) a planet[.]", "what are planets[?]"],
    "A dinosaur was a reptile that lived millions of years ago.": ["what (is|was) a dinosaur[?]", "what (are|were) dinosaurs[?]", "(tell me about|explain) dinosaurs[.]", "are there still dinosaurs[?]"],
    "A mammal is an animal that drinks its mother's milk.": ["what is a mammal[?]", "(explain|define) mammals[.]", "what are mammals[?]"],
    "An insect is a small animal with six legs.": ["what is an insect[?]", "(explain|define) insects[.]", "what are insects[?]"],
    "A vowel is one of the letters a, e, i, o and u.": ["what is a vowel[?]", "(explain|define) vowel[.]", "what are vowels[?]"],
    "A noun is a word for a thing, a person or a place.": ["what is a noun[?]", "(explain|define) noun[s][.]", "what are nouns[?]"],
    "A verb is a word for what someone does.": ["what is a verb[?]", "(explain|define) verb[s][.]", "what are verbs[?]"],
    "An adjective is a word that says how something is.": ["what is an adjective[?]", "(explain|define) adjective[s][.]", "what are adjectives[?]"],
    "A synonym is a word with the same meaning.": ["what is a synonym[?]", "(explain|define) synonym[s][.]", "what are synonyms[?]"],
    "An antonym is a word with the opposite meaning.": ["what is an antonym[?]", "(explain|define) antonym[s][.]", "what are antonyms[?]"],
    "An even number can be divided by two.": ["what is an even number[?]", "(explain|define) even numbers[.]", "what are even numbers[?]"],
    "An odd number cannot be divided by two.": ["what is an odd number[?]", "(explain|define) odd numbers[.]", "what are odd numbers[?]"],
    "A circle is a round shape.": ["what is a circle[?]", "(what|which) shape is round[?]", "(which|what) shape (has no corners|has no sides)[?]", "what shape (is|has) a (wheel|coin|ring)[?]".replace("(is|has)", "is")],
    "A ball has the shape of a sphere.": ["(what|which) shape (is|has) (a ball|the moon)[?]".replace("(a ball|the moon)", "a ball"), "what is a sphere[?]", "a ball has the shape of a[...| what| ___][?]"],
    "A dice has the shape of a cube.": ["(what|which) shape (is|has) a (dice|die)[?]", "what is a cube[?]"],
    "An orphan is a child without parents.": ["what is an orphan[?]", "what do you call a child without parents[?]"],
    "Twins are two children born together.": ["what are twins[?]", "what do you call two children born (together|on the same day)[?]"],
    "The sister of your father or mother is your aunt.": ["what is the sister of my (mother|father)[ called| to me][?]", "who is my (mother's|father's) sister[?]", "what is an aunt[?]"],
    "The brother of your father or mother is your uncle.": ["what is the brother of my (mother|father)[ called| to me][?]", "who is my (mother's|father's) brother[?]", "what is an uncle[?]"],
    "The father of your father or mother is your grandfather.": ["what is the father of my (mother|father)[ called| to me][?]", "who is my (mother's|father's) father[?]", "what is a grandfather[?]"],
    "The mother of your father or mother is your grandmother.": ["what is the mother of my (mother|father)[ called| to me][?]", "who is my (mother's|father's) mother[?]", "what is a grandmother[?]"],
    "The child of your uncle or aunt is your cousin.": ["what is the (child|son|daughter) of my (uncle|aunt)[ called| to me][?]", "what is a cousin[?]"],
    "The son of your brother or sister is your nephew.": ["what is the son of my (brother|sister)[ called| to me][?]", "what is a nephew[?]"],
    "The daughter of your brother or sister is your niece.": ["what is the daughter of my (brother|sister)[ called| to me][?]", "what is a niece[?]"],
    "People eat breakfast in the morning.": ["when do (people|we|you) eat breakfast[?]", "(what|which) meal (do we eat|do people eat|is) in the morning[?]", "what is the first meal of the day[?]", "what is breakfast[?]"],
    "People eat lunch at noon.": ["when do (people|we|you) eat lunch[?]", "(what|which) meal (do we eat|do people eat|is) at noon[?]", "what is lunch[?]"],
    "People eat dinner in the evening.": ["when do (people|we|you) eat dinner[?]", "(what|which) meal (do we eat|do people eat|is) in the evening[?]", "what is the last meal of the day[?]", "what is dinner[?]"],
    "The sun shines by day.": ["when does the sun shine[?]", "what shines (by day|during the day|in the daytime)[?]"],
    "The moon and the stars shine at night.": ["what shines at night[?]", "what do (i|you|we) see in the sky at night[?]", "when do (i|we|you) see the stars[?]"],
    "Noon is 12 o'clock in the day.": ["(when|what time) is noon[?]", "what is noon[?]", "(when|what time) is midday[?]"],
    "Midnight is 12 o'clock at night.": ["(when|what time) is midnight[?]", "what is midnight[?]"],
    "The number after nine hundred ninety-nine is one thousand.": ["(what|which number) comes after (999|nine hundred ninety-nine)[?]"],
    "A group of birds is called a flock.": ["what is a group of (birds|sheep) called[?]".replace("(birds|sheep)", "birds"), "what do you call (a group of|many) birds[?]"],
    "A group of wolves is called a pack.": ["what is a group of wolves called[?]", "what do you call (a group of|many) wolves[?]"],
    "A group of fish is called a school.": ["what is a group of fish called[?]", "what do you call (a group of|many) fish[?]"],
    "A group of cows is called a herd.": ["what is a group of (cows|elephants) called[?]".replace("|elephants", ""), "what do you call (a group of|many) cows[?]"],
    "A group of lions is called a pride.": ["what is a group of lions called[?]", "what do you call (a group of|many) lions[?]"],
    "A group of bees is called a swarm.": ["what is a group of bees called[?]", "what do you call (a group of|many) bees[?]"],
    "A female cow is a cow, and a male one is a bull.": ["what is a male cow called[?]", "what is a bull[?]"],
    "A female chicken is called a hen.": ["what is a female chicken called[?]", "what is a hen[?]"],
    "A male chicken is called a rooster.": ["what is a male chicken called[?]", "what is a cock[?]"],
    "A female horse is called a mare.": ["what is a female horse called[?]", "what is a mare[?]"],
    "A male horse is called a stallion.": ["what is a male horse called[?]", "what is a stallion[?]"],
    "A female lion is called a lioness.": ["what is a female lion called[?]", "what is a lioness[?]"],
    "A piano, a guitar and a violin have strings.": ["(what|which) instruments have strings[?]", "(name|tell me) instruments with strings[.]"],
    "You play the piano with your fingers.": ["(how|with what) do (i|you|people) play (the|a) piano[?]"],
    "You blow into a flute.": ["how do (i|you|people) play (the|a) (flute)[?]", "(what|which) instrument do you blow into[?]"],
    "You beat a drum with sticks.": ["how do (i|you|people) play (the|a) drum[s][?]", "(what|which) instrument do you beat[?]"],
    "The Olympic Games take place every four years.": ["how often are the olympic games[?]", "(when|how often) do the olympic games take place[?]", "what are the olympic games[?]"],
    "A marathon is a run of about 42 kilometres.": ["how long is a marathon[?]", "what is a marathon[?]", "how many (kilometres|kilometers|km) (is|are|has) a marathon[?]"],
    "A football match lasts 90 minutes.": ["how long (is|does|lasts) a football (match|game)[ last][?]".replace("(is|does|lasts)", "is").replace("[ last]", ""), "how many minutes (is|has) a (football|soccer) (match|game)[?]"],
    "In an emergency in Europe you call 112.": ["(what|which) is the emergency number in europe[?]", "(what|which) number do i call in an emergency in europe[?]"],
    "In an emergency in the United States you call 911.": ["(what|which) is the emergency number in (america|the usa|the united states|the us)[?]", "(what|which) number do i call in an emergency in (america|the usa|the united states)[?]"],
    "Oxygen is the gas that people need to breathe.": ["what is oxygen[?]", "why do (we|people) need oxygen[?]", "what gas do trees give us[?]"],
    "Iron sticks to a magnet.": ["what sticks to a magnet[?]", "(which|what) metal sticks to a magnet[?]", "what does a magnet (attract|pull)[?]"],
    "Wood floats on water.": ["does wood float[?]", "does wood (sink|swim)[?]", "what happens to wood in water[?]"],
    "A stone sinks in water.": ["does a stone (float|sink|swim)[?]", "what happens to a stone in water[?]"],
    "Ice melts when it gets warm.": ["what happens to ice (in the sun|when it gets warm|in a warm room)[?]", "when does ice melt[?]", "(why|when) does (ice|snow) melt[?]"],
    "Sea water is salty.": ["is (the sea|sea water|the ocean) salty[?]", "how does sea water taste[?]", "(is|what is) the water in the sea [sweet or salty][?]".replace("(is|what is)", "is"), "can i drink sea water[?]"],
    "A lemon is sour.": ["how does a lemon taste[?]", "is a lemon (sweet|sour|sweet or sour|salty or sour)[?]", "(what|which fruit) is (very |)sour[?]".replace("(very |)", "")],
    "Sugar is sweet.": ["how does sugar taste[?]", "is sugar (sweet|salty|sweet or salty)[?]", "what is sweet[?]"],
    "Honey is sweet.": ["how does honey taste[?]", "is honey (sweet|sour)[?]"],
    "Fire is hot.": ["is fire (hot|cold|hot or cold)[?]", "how does fire feel[?]"],
    "Ice is cold.": ["is ice (hot|cold|hot or cold|warm)[?]", "how does ice feel[?]"],
    "An apple is a fruit.": ["is an apple (a fruit|a vegetable|a fruit or a vegetable)[?]", "what is an apple[?]"],
    "A carrot is a vegetable.": ["is a carrot (a fruit|a vegetable|a fruit or a vegetable)[?]", "what is a carrot[?]"],
    "A banana is a fruit.": ["is a banana (a fruit|a vegetable|a fruit or a vegetable)[?]", "what is a banana[?]"],
    "A potato is a vegetable.": ["is a potato (a fruit|a vegetable|a fruit or a vegetable)[?]", "what is a potato[?]"],
    "A rose is a flower.": ["is a rose (a flower|a tree|a flower or a tree)[?]", "what is a rose[?]"],
    "An oak is a tree.": ["is an oak (a flower|a tree|a flower or a tree)[?]", "what is an oak[?]"],
    "A tulip is a flower, typical of the Netherlands.": ["what is a tulip[?]", "(what|which) country is (famous|known) for tulips[?]"],
    "The Olympic rings are blue, yellow, black, green and red.": ["(what|which) (colours|colors) (are|have) the olympic rings[?]"],
    "Gold, silver and bronze are the medals.": ["(what|which) medals are there[?]", "(what|which) medal (do you get for|is for) (first|the first) place[?]".replace("(do you get for|is for)", "is for"), "what comes after gold and silver[?]"],
    "You should wash your hands before you eat.": ["when should i wash my hands[?]", "what should i do before i eat[?]"],
    "Brush your teeth in the morning and in the evening.": ["(when|how often) should (i|we) brush (my|our) teeth[?]", "how many times a day should i brush my teeth[?]"],
}
