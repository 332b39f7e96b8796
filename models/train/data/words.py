"""Words to copy, sort, spell and look up, and ways to make up new ones."""

from __future__ import annotations

from random import Random

NOUNS = """
apple pear plum cherry lemon grape melon peach banana orange mango berry bread butter cheese milk honey sugar salt pepper soup rice pasta
pizza cake cookie egg fish meat salad onion carrot potato tomato garlic bean corn tea coffee juice water wine beer house door window roof
wall floor room kitchen garden gate fence bridge road street tower castle church school office shop market bank hotel station airport harbor
table chair desk lamp bed sofa shelf mirror clock carpet curtain pillow blanket candle bottle cup plate bowl spoon fork knife pan pot kettle
oven fridge brush broom bucket soap towel comb needle thread button zipper shirt coat jacket hat glove scarf shoe boot sock dress belt ring
necklace watch wallet purse bag basket box drawer key lock chain rope ladder hammer nail screw saw drill wrench shovel rake hose tent camera
phone radio laptop screen keyboard mouse printer battery cable paper pencil pen eraser ruler book letter envelope stamp map ticket coin card
ball kite doll puzzle game piano guitar violin drum flute trumpet song dance movie picture poem story car bus train plane boat ship bike
truck tram wheel engine motor cat dog horse cow pig sheep goat chicken duck goose rabbit fox wolf bear lion tiger zebra monkey elephant
giraffe camel snake frog turtle owl eagle crow swan bee ant spider butterfly worm snail whale dolphin shark crab tree leaf flower rose tulip
grass moss forest river lake sea ocean island beach hill mountain valley cave desert field farm stone sand snow ice rain storm cloud wind sun
moon star sky fire smoke shadow light night morning winter summer spring autumn monday friday king queen prince knight wizard pirate doctor
nurse teacher student farmer baker painter singer writer driver pilot sailor soldier judge lawyer actor dancer hunter cook waiter child baby
friend neighbor mother father brother sister uncle aunt cousin hand foot arm leg head nose eye ear mouth tooth hair finger heart stomach
planet rocket robot magnet crystal diamond silver gold copper iron steel glass cotton wool silk leather rubber plastic cement brick
almond apricot avocado bacon bagel basil beet biscuit blueberry broccoli cabbage caramel celery cereal chili chocolate cinnamon coconut cream cucumber
dumpling fig ginger ham hazelnut jam ketchup kiwi lettuce lime mint muffin mushroom mustard noodle nut oat olive pancake papaya parsley pea
peanut pickle pie pineapple popcorn pretzel pudding pumpkin radish raisin raspberry sandwich sausage spinach squash strawberry syrup toast turnip
vanilla vinegar waffle walnut yogurt attic balcony basement bench cabin cellar chimney closet corner cottage corridor cupboard doorbell elevator
fountain garage hallway hut lawn lobby mailbox mansion palace path patio pavement pond porch shed stable stair statue temple tunnel villa anvil axe
barrel basin blender bolt bookcase bulb cabinet canoe compass cork crayon crown cushion dice dish easel faucet fan flag flashlight
freezer funnel glue goggles hanger harp headset hinge hook jar jug kayak ladle lantern lens lever lighter locket magazine marble marker mat mattress
medal mop mug napkin oar ornament paddle padlock paintbrush parcel peg pin pipe pitcher pliers poster pouch pump racket razor
ribbon rod rug saddle sack sail scale scissors seesaw shield shuttle sieve skate ski sled slipper spade sponge stapler stick stool stove straw
suitcase swing sword syringe tack tape telescope thimble toaster tongs torch toy tray tricycle tripod trophy tub umbrella urn vase vest whistle wig
wreath yoyo alligator antelope badger bat beaver beetle bison boar buffalo bull calf canary caterpillar cheetah chimpanzee clam cobra cricket
crocodile deer dingo donkey dove dragonfly eel elk falcon ferret finch flamingo fly gazelle gecko gorilla grasshopper hamster hawk hedgehog heron
hippo hornet hyena iguana jackal jaguar jellyfish kangaroo kitten koala ladybug lamb lark leopard lizard lobster lynx magpie meerkat mole moose
mosquito moth mule newt ostrich otter oyster panda panther parrot peacock pelican penguin pigeon pony porcupine puma puppy python quail raccoon ram
rat raven reindeer rhino robin salamander salmon scorpion seal seahorse shrimp skunk sloth sparrow squid squirrel starfish stork termite toad trout
tuna viper vulture walrus wasp weasel wombat woodpecker yak acorn bamboo bark blossom branch breeze bush cactus canyon cliff clover coral
creek daisy dawn dew dune dusk fern fog frost glacier gravel hail hedge herb hurricane ivy jungle lagoon lava lightning lily maple marsh meadow meteor
mist mud oak orchid palm pebble petal pine poppy puddle rainbow reef ridge seed shore slope soil spark stream swamp thorn thunder tide tornado
trail twig vine violet volcano waterfall wave willow acrobat archer astronaut author barber beggar bishop blacksmith butcher captain carpenter chef
clown coach dentist detective diver duke elf emperor engineer ghost giant gardener goblin grandma grandpa guard guest hero hermit inventor janitor
juggler knitter landlord magician mayor merchant miner monk musician nun optician organist pharmacist plumber poet porter potter priest princess
puppet referee sculptor shepherd sheriff tailor tourist twin vampire vet viking violinist waitress witch ankle beard bone brain cheek chest
chin elbow eyebrow eyelash fist forehead freckle heel hip jaw knee lip lung muscle neck rib shoulder skin skull spine thumb toe tongue waist wrist
airplane ambulance bicycle bulldozer carriage ferry helicopter limousine moped motorcycle raft rickshaw scooter submarine tractor trolley van wagon
yacht banjo bugle cello clarinet gong harmonica lute oboe saxophone tambourine trombone ukulele xylophone amber bronze clay coal denim emerald
felt granite ivory jade linen nylon opal paint pearl ruby sapphire slate tin topaz velvet wax wood zinc
""".split()
ADJECTIVES = """
big small tall short long wide narrow deep high low old new young fast slow hot cold warm cool wet dry clean dirty bright dark heavy strong
weak loud quiet soft hard smooth rough sharp sweet sour bitter fresh happy sad angry brave calm clever funny gentle kind lazy lucky proud
quick rich poor shy silly tiny huge round square flat empty full red green blue yellow purple pink brown black white gray golden wild
amazing ancient awake bald blunt bold bossy broad busy careful cheap cheerful chilly clumsy cosy crazy crisp crooked cruel curious curly cute damp
dizzy dusty eager elegant faint fancy fierce flexible foggy foolish fragile friendly frozen generous gloomy graceful grumpy handsome harmless healthy
hollow honest humble hungry icy jealous jolly juicy late lively lonely loose lovely loyal massive messy mighty modern muddy mysterious nasty naughty
neat nervous noisy odd pale patient plain playful pleasant polite precious pretty proper quirky rapid rare raw ripe rotten royal rude rusty salty
scary secret serious shallow shiny sick silent sleepy slippery smart spicy splendid stale steep sticky stiff stormy strange stubborn sunny swift tame
tasty tender thick thin thirsty tidy tired ugly unusual useful vain vast weird wicked wise wooden wrinkled orange silver turquoise violet crimson
beige magenta scarlet maroon
""".split()
VERBS = """
run walk jump swim fly climb sing dance play read write draw paint build cook bake eat drink sleep dream think learn teach speak listen look
find lose open close push pull throw catch carry bring take give buy sell pay wash cut break fix grow plant pick hide seek laugh cry smile
adjust admire allow announce applaud argue arrive avoid balance bark bathe beg blend blink blow boil borrow bounce bow breathe bury call camp
celebrate chase chew chop clap collect comb complain crawl cycle dare decorate deliver dig dive drag drift drop dry enjoy escape explore fail feed
fetch fight float fold fry gallop gather giggle glide glow grab greet guess hammer harvest hatch heal heat help hike hop hover hug hum hunt hurry
invent invite iron juggle kick kneel knit knock lend lick lift load mend mix mop mumble nod obey offer paddle park peel phone plan polish pour
practice pray promise protect punch race repair rescue rest ride ring roar roll row rub sail save scream scrub serve sew shake share shiver shout sigh
sip skate skip slide smell snore sprint squeeze stack stare stir stretch surf sweep taste tease tickle tie toss trade travel trust tumble twist visit
wait wander wave whisper whistle wink wipe wish wonder wrap yawn yell
""".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
COLORS = "red green blue yellow purple pink brown black white gray orange gold silver".split()
# Words that are seldom or never said elsewhere, and long ones.
RARE = """
abacus abyss acoustic adamant aerial aftermath alchemy algebra almanac alpine amethyst ampersand anagram anchovy anecdote antenna apparatus aqueduct arcade
archipelago asteroid avalanche ballad bazaar beacon bizarre blizzard bonfire bramble brittle buckle bungalow burrow calypso cascade catapult cavern
chandelier charisma chronicle cinder citadel cobalt comet concrete confetti cosmos crescent cryptic cumulus cyclone dapper debris decibel delirium diagram
dilemma dizzying doodle drizzle dynamo eclipse elixir embargo enigma epilogue equinox espresso extravagant fable fiasco filament fjord flummox foliage
fortnight fossil fresco frugal galaxy gargoyle gazebo gizmo glimmer glossary gnome gondola granular gusto gyroscope haiku haphazard harpoon havoc hazy
helium hexagon hiccup hieroglyph hologram horizon humid hyacinth hyphen icicle idiom igloo impulse incognito indigo infinity insomnia intrepid jamboree
jargon jigsaw jovial jubilee juniper kaleidoscope karate kernel kerosene kiosk knapsack labyrinth lacquer lagoon larynx lattice lavender limerick llama
lullaby luminous macaroni mahogany mandolin maverick melancholy menagerie metronome mirage molecule monsoon mosaic mystique nebula nectar nomad nostalgia
nozzle oasis obelisk obscure obsidian octagon octopus odyssey opaque orbit origami oxygen pagoda pandemonium papyrus parachute paradox parasol pendulum
peninsula periscope phantom pharaoh phoenix pinnacle pirouette pixel plankton plethora plumage polygon porcelain prism prologue pyramid quagmire quarantine
quartz quasar quill quintet quiver quota rebus relic rhubarb rhythm riddle rubric saffron sarcasm satchel savanna scaffold scallop serendipity serenade
shamrock silhouette siphon skeleton solstice sombrero soprano sphinx stampede stethoscope sycamore syllable symphony syntax tangerine tapestry
tarantula tempest thermostat thesaurus tiara timid tinsel toboggan trapeze treble triathlon trinket tundra turbine twilight umbrage unicorn utopia vagabond
velocity veranda vertex vibrato vignette vivid vortex walnut waltz whimsical whirlpool wizardry xenon yodel yonder zeppelin zenith zephyr zigzag zodiac
accommodation acknowledgement architecture autobiography characteristic circumference commemorate congratulations consequence correspondence determination
discovery encyclopedia enthusiastic environment extraordinary fundamental grandmother handkerchief hippopotamus imagination incredible independence
international investigation magnificent mathematics Mediterranean neighborhood nevertheless opportunity pronunciation questionnaire refrigerator
responsibility rhinoceros simultaneous strengthen temperature transportation unbelievable understanding unforgettable vocabulary watermelon
""".lower().split()

ALL = [*NOUNS, *ADJECTIVES, *VERBS]

FIRST_NAMES = """
Anna Ben Clara David Emma Frank Grace Henry Ida Jack Kate Leo Maria Nina Oscar Paul Rosa Sam Tina Uma Victor Wendy Yusuf Zoe Ali Bob Alice
Carlos Chen Fatima Hans Ivan Julia Karim Lena Mike Nora Peter Ravi Sarah Tom John Jane Max Lucy Eve Adam Lisa Mark Laura Simon Helen George
Diana Eric Fiona Gina Hugo Iris Jonas Karen Liam Mona Noah Olga Pablo Quinn Rita Steve Theo Ursula Vera Walter Xenia Yara Zach
Aaron Abdul Aisha Alan Alex Amara Amelia Amir Amy Andrea Andrew Anita Anton Arthur Astrid Bella Bianca Boris Brian Bruno Camila Carla Carol Chloe
Chris Cora Daisy Dan Daniel Daria Deniz Derek Dora Dylan Edith Eduardo Edward Elena Eli Ella Elsa Emil Enzo Erika Esther Ethan Eva Fabio Felix Flora
Freya Gabriel Gary Gloria Greta Gustav Hana Hannah Harry Hassan Heidi Holly Ian Igor Ines Ingrid Irene Isaac Ivy Jacob Jade James Jasmin Jason Javier
Jenny Jim Joan Joe Jorge Joseph Josh Juan Judy Kai Kevin Kim Kofi Lars Layla Leila Leon Lily Linda Logan Lola Louis Luca Luis Luke Luna Magnus Malik
Mandy Marco Margaret Mario Marta Martin Mary Mateo Matt Maya Megan Mei Mia Miguel Mila Milo Mohamed Molly Monica Nadia Naomi Natalie Nathan Nick
Nicole Nils Oliver Olivia Omar Otto Owen Pamela Patrick Paula Pedro Penny Petra Philip Pia Priya Rachel Rafael Rania Raul Rebecca Rick Robert Robin
Roger Roman Rosie Ruby Ruth Ryan Sally Salma Samira Sandra Sara Scott Sean Selma Sofia Sonia Stella Stephen Sven Sylvia Tara Tariq Teresa Tilda Tim
Toby Tony Tracy Valeria Vanessa Viktor Vince Viola Wanda Wei Wilma Yann Yasmin Yuki Yvonne Zara Zelda
""".split()
CITIES = """
Paris London Berlin Rome Madrid Lisbon Vienna Prague Athens Oslo Dublin Tokyo Boston Chicago Denver Seattle Miami Dallas Houston Toronto
Montreal Sydney Cairo Nairobi Lima Bogota Mumbai Delhi Seoul Beijing Shanghai Moscow Zurich Geneva Munich Hamburg Milan Naples Venice
Barcelona Valencia Porto Lyon Nice Brussels Antwerp Amsterdam Stockholm Helsinki Copenhagen Warsaw Krakow Budapest Istanbul
Auckland Austin Bangkok Bergen Bologna Bordeaux Brisbane Bristol Calgary Casablanca Cologne Cork Dakar Doha Dresden Dubai Durban Edinburgh Florence
Frankfurt Genoa Ghent Glasgow Gothenburg Graz Hanoi Havana Jakarta Kyoto Lagos Leeds Leipzig Liverpool Lucerne Manila Marseille Melbourne Memphis
Nagoya Nantes Oakland Odessa Orlando Osaka Oxford Palermo Perth Phoenix Pisa Portland Quebec Riga Rotterdam Salzburg Santiago Seville Singapore Sofia
Split Stuttgart Taipei Tampa Toledo Toulouse Tunis Turin Utrecht Vancouver Verona Winnipeg York Zagreb
""".split()

ONSETS = "b c d f g h j k l m n p r s t v w z br cr dr fl gr pl pr sh sk sl sn st th tr ch qu".split()
VOWELS = "a e i o u a e i o u ai ee oo ou ea y".split()
CODAS = ["", "", "", *"b d g k l m n p r s t x ck ll nd nt rt st sh th ng mp".split()]

# Chance makes these as well.
RUDE = "slut shit fuc fuk cunt cock dick tit piss kunt ass anal anus cum nazi rape puss porn sex nig fag wank twat whor hoe".split()


def made_up(rng: Random) -> str:
    """A word that does not exist, mostly one that can be spoken."""
    if rng.random() < 0.12:
        return "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(rng.randint(2, 8)))
    count = rng.choices([1, 2, 3], [35, 50, 15])[0]
    made = "".join(rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS) for _ in range(count))[:12]
    return made_up(rng) if any(rude in made for rude in RUDE) else made


# Words that are one token each, so that how they are spelled has to be learned by heart. Filled when the tokens are known.
TOKENS: list[str] = []


def word(rng: Random, new: float = 0.5) -> str:
    """A word: made up with probability `new`, else from the lists."""
    if rng.random() < new:
        return made_up(rng)
    kind = rng.random()
    if kind < 0.2 and TOKENS:
        return rng.choice(TOKENS)
    return rng.choice(RARE if kind > 0.9 else ALL)


def noun(rng: Random, new: float = 0.35) -> str:
    return made_up(rng) if rng.random() < new else rng.choice(NOUNS)


def name(rng: Random) -> str:
    return made_up(rng).capitalize() if rng.random() < 0.6 else rng.choice(FIRST_NAMES)


def city(rng: Random) -> str:
    if rng.random() < 0.15:
        return f"{rng.choice(['New', 'San', 'Port', 'Los', 'Saint', 'West', 'El'])} {made_up(rng).capitalize()}"
    return made_up(rng).capitalize() if rng.random() < 0.5 else rng.choice(CITIES)


def number(rng: Random) -> int:
    """A whole number, small ones more often."""
    return rng.choice([rng.randint(0, 9), rng.randint(1, 30), rng.randint(10, 99), rng.randint(10, 99), rng.randint(100, 999), rng.randint(1000, 9999)])


def code(rng: Random) -> str:
    """Something like an order number."""
    letters = "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(rng.randint(1, 3)))
    return rng.choice([str(rng.randint(100, 99999)), f"{letters}{rng.randint(1, 999)}", f"{letters}-{rng.randint(1, 9999)}"])


def phrase(rng: Random, most: int = 4) -> str:
    """A few words, as a title or a short text."""
    return " ".join(word(rng, 0.3) for _ in range(rng.randint(1, most)))


def listed(items: list[str], rng: Random) -> str:
    """Items as people list them."""
    style = rng.random()
    if style < 0.65:
        return ", ".join(items)
    if style < 0.8 and len(items) > 1:
        return ", ".join(items[:-1]) + " and " + items[-1]
    return " ".join(items)
