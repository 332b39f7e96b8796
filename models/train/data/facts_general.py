"""Simple general knowledge, each with its own questions."""

from __future__ import annotations

from data.facts_base import TELL
from grammar import Topic

# Simple general knowledge: what it is about, and the answer.
GENERAL = {
    "where the sun rises": "The sun rises in the east.",
    "where the sun sets": "The sun sets in the west.",
    "when water freezes": "Water freezes at 0 degrees Celsius.",
    "when water boils": "Water boils at 100 degrees Celsius.",
    "number of continents": "There are seven continents.",
    "number of oceans": "There are five oceans.",
    "number of planets": "The solar system has eight planets.",
    "number of letters in the alphabet": "The English alphabet has 26 letters.",
    "number of vowels": "There are five vowels: a, e, i, o and u.",
    "number of colours in the rainbow": "The rainbow has seven colours.",
    "number of senses": "People have five senses.",
    "number of fingers": "A person has ten fingers.",
    "number of toes": "A person has ten toes.",
    "number of eyes": "A person has two eyes.",
    "wheels of a car": "A car has four wheels.",
    "wheels of a bicycle": "A bicycle has two wheels.",
    "sides of a triangle": "A triangle has three sides.",
    "sides of a square": "A square has four sides.",
    "largest planet": "Jupiter is the largest planet.",
    "smallest planet": "Mercury is the smallest planet.",
    "planet closest to the sun": "Mercury is the planet closest to the sun.",
    "red planet": "Mars is called the red planet.",
    "our planet": "We live on planet Earth.",
    "largest ocean": "The Pacific Ocean is the largest ocean.",
    "largest animal": "The blue whale is the largest animal.",
    "fastest animal": "The cheetah is the fastest animal on land.",
    "tallest animal": "The giraffe is the tallest animal.",
    "highest mountain": "Mount Everest is the highest mountain.",
    "longest river": "The Nile and the Amazon are the longest rivers.",
    "largest country": "Russia is the largest country.",
    "largest continent": "Asia is the largest continent.",
    "largest land animal": "The elephant is the largest animal on land.",
    "the sun": "The sun is a star. It gives us light and warmth.",
    "the moon": "The moon is a ball of rock that travels around the Earth.",
    "what water is made of": "Water is made of hydrogen and oxygen.",
    "why the sky is blue": "The sky is blue because the air scatters blue light most.",
    "honey": "Bees make honey from the nectar of flowers.",
    "milk": "Milk comes from cows.",
    "eggs": "Eggs come from chickens.",
    "wool": "Wool comes from sheep, and from llamas too.",
    "bread": "Bread is made from flour and water.",
    "ice": "Ice is frozen water.",
    "snow": "Snow is made of small crystals of ice that fall from clouds.",
    "rain": "Rain is water that falls from clouds in small drops.",
    "coldest season": "Winter is the coldest season.",
    "warmest season": "Summer is the warmest season.",
    "shape of the Earth": "The Earth is round, almost like a ball.",
    "what plants need": "Plants need water, light, air and earth.",
    "what the Earth travels around": "The Earth travels around the sun in one year.",
    "what people breathe": "People breathe air and need its oxygen.",
    "what fish breathe with": "Fish breathe with gills.",
    "what a thermometer measures": "A thermometer measures temperature.",
    "what a clock shows": "A clock shows the time.",
    "last month": "December is the last month of the year.",
    "shortest month": "February is the shortest month.",
    "months with 31 days": "Seven months have 31 days.",
    "weekend": "The weekend is Saturday and Sunday.",
    "weekdays": "The working days are Monday, Tuesday, Wednesday, Thursday and Friday.",
    "last day of the week": "Sunday is the last day of the week.",
    "Christmas": "Christmas is on December 25.",
    "New Year": "New Year is on January 1.",
    "leap year": "A leap year has 366 days. It comes every four years.",
}


def most(adjectives: str, noun: str, where: str = "[ in the world| on Earth| of all]") -> list[str]:
    """Questions for the largest, highest and so on."""
    return [
        f"(what|which) is the {adjectives} {noun}{where}[?]",
        f"(which|what) {noun} is the {adjectives}{where}[?]",
        f"(name|tell me|say|give me|do you know) the {adjectives} {noun}{where}[.|?]",
        f"[the] {adjectives} {noun}{where}[?]",
        f"{TELL} (what|which) the {adjectives} {noun} is[.|?]",
        f"(what is the name of|what do you call|how is) the {adjectives} {noun}{where}[ called][?]",
        f"the {adjectives} {noun} is[ what| which|...| called][?]",
        f"(of all|among all), (which|what) {noun} is the {adjectives}[?]",
        f"(which|what) {noun} (would you call|do we call|counts as|is known as|holds the record as) the {adjectives}[?]",
        f"(if you look for|i look for|i am looking for) the {adjectives} {noun}[, which is it|. which is it][?]",
    ]


def amount(noun: str, place: str = "") -> list[str]:
    """Questions for how many there are."""
    return [
        f"how many {noun} (are there|exist|are|do we have|do we know){place}[?]",
        f"(what is|tell me|name|give me) the (number|count) of {noun}{place}[?|.]",
        f"[the] number of {noun}{place}[?]",
        f"{TELL} how many {noun} there are{place}[.|?]",
        f"{noun}{place}[:|,] how many[?]",
        f"how many {noun}[?]",
        f"(count|can you count) the {noun}{place}[.|?]",
        f"(what number|what total number|what amount) of {noun} (is there|exists|do we have){place}[?]",
        f"there are how many {noun}{place}[?]",
    ]


def parts(noun: str, owner: str) -> list[str]:
    """Questions for how many parts something has."""
    return [
        f"how many {noun} (does|has) {owner} [have|have got][?]",
        f"how many {noun} (are|are there) on {owner}[?]",
        f"{TELL} how many {noun} {owner} has[.|?]",
        f"(what is the number|number) of {noun} (of|on) {owner}[?]",
        f"{owner} has how many {noun}[?]",
        f"(count|can you count) the {noun} (of|on) {owner}[.|?]",
        f"(i draw|i look at|i see) {owner}. how many {noun} (are there|do i need|do i see|does it have)[?]",
        f"with how many {noun} (is|does|comes) {owner}[ come| made][?]",
    ]


BODY = "(a person|a human|a man|a human being)"
GENERAL_ASKS = {
    "where the sun rises": ["(where|in which direction|on which side|in what direction) does the sun (rise|come up|appear|go up)[?]", "(sunrise direction|the sun rises where|where is sunrise)[?]", f"{TELL} where the sun (rises|comes up)[.|?]", "the sun rises in the[...| ___|][?]", "does the sun rise in the (east|west|north|south)[?]"],
    "where the sun sets": ["(where|in which direction|on which side|in what direction) does the sun (set|go down|disappear)[?]", "(sunset direction|the sun sets where|where is sunset)[?]", f"{TELL} where the sun (sets|goes down)[.|?]", "the sun sets in the[...| ___|][?]", "does the sun set in the (east|west|north|south)[?]"],
    "when water freezes": ["(at what temperature|at which temperature|when|at how many degrees) does water (freeze|turn to ice|become ice|turn into ice)[?]", "(what is|tell me) the freezing (point|temperature) of water[?|.]", "freezing (point|temperature)[ of water][?]", f"{TELL} (when|at what temperature) water freezes[.|?]", "water freezes at[ what temperature| how many degrees|...][?]", "how cold must (it|water) be to freeze[?]"],
    "when water boils": ["(at what temperature|at which temperature|when|at how many degrees) does water (boil|turn to steam|cook|become steam)[?]", "(what is|tell me) the boiling (point|temperature) of water[?|.]", "boiling (point|temperature)[ of water][?]", f"{TELL} (when|at what temperature) water boils[.|?]", "water boils at[ what temperature| how many degrees|...][?]", "how hot (is|must) boiling water[ be][?]"],
    "number of continents": amount("continents", "[ on Earth| in the world]"),
    "number of oceans": amount("oceans", "[ on Earth| in the world]"),
    "number of planets": [*amount("planets", "[ in the solar system| in our solar system]"), "how many planets (does|has) (the|our) solar system [have][?]", "how many planets (circle|travel around|go around|orbit) the sun[?]"],
    "number of letters in the alphabet": [*amount("letters", "(| in the alphabet| in the English alphabet| in the abc)"), "how many letters (does|has) the [english] alphabet [have][?]", "how long is the alphabet[?]"],
    "number of vowels": amount("vowels", "[ in English| in the alphabet]"),
    "number of colours in the rainbow": ["how many (colours|colors) (are|are there) in (the|a) rainbow[?]", "how many (colours|colors) (does|has) (the|a) rainbow [have][?]", "(number of|rainbow) (colours|colors) [in the rainbow], how many[?]"],
    "number of senses": [*amount("senses"), "how many senses (do people|do humans|do we|does a person) have[?]"],
    "number of fingers": [*parts("fingers", BODY), "how many fingers (do people|do humans|do we|do i|do you) have[?]", "how many fingers are on two hands[?]"],
    "number of toes": [*parts("toes", BODY), "how many toes (do people|do humans|do we|do i|do you) have[?]", "how many toes are on two feet[?]"],
    "number of eyes": [*parts("eyes", BODY), "how many eyes (do people|do humans|do we|do i) have[?]"],
    "wheels of a car": [*parts("(wheels|tyres|tires)", "(a|one|the) car"), "how many wheels do cars have[?]"],
    "wheels of a bicycle": [*parts("wheels", "(a|one|the) (bicycle|bike)"), "how many wheels do (bikes|bicycles) have[?]"],
    "sides of a triangle": [*parts("sides", "(a|one|the) triangle"), "how many sides do triangles have[?]", "what is a triangle[?]"],
    "sides of a square": [*parts("sides", "(a|one|the) square"), "how many sides do squares have[?]", "what is a square[?]"],
    "largest planet": most("(biggest|largest|greatest)", "planet", "[ in the solar system| of all| of our solar system]"),
    "smallest planet": most("(smallest|tiniest|littlest)", "planet", "[ in the solar system| of all| of our solar system]"),
    "planet closest to the sun": ["(what|which) planet is (closest|nearest) to the sun[?]", "(what|which) is the (closest|nearest) planet to the sun[?]", "(name|tell me) the planet (closest|nearest) to the sun[.]", "[the] (closest|nearest) planet to the sun[?]"],
    "red planet": ["(what|which) planet is (red|called the red planet|the red planet|known as the red planet)[?]", "(what|which) is the red planet[?]", "[the] red planet[?]", f"{TELL} which planet is red[.|?]"],
    "our planet": ["(what|which) planet (do we live on|are we on|do people live on|is ours|is our home|do you live on|is this)[?]", "(what is|what's) (our planet|the name of our planet)[ called][?]", "on (which|what) planet do (we|people|humans) live[?]", "the name of our planet[?]"],
    "largest ocean": most("(biggest|largest|greatest)", "ocean"),
    "largest animal": most("(biggest|largest|heaviest)", "(animal|creature)"),
    "fastest animal": most("(fastest|quickest)", "(animal|land animal|runner)"),
    "tallest animal": most("tallest", "(animal|creature|land animal)"),
    "highest mountain": most("(highest|tallest|biggest)", "mountain"),
    "longest river": most("(longest|biggest)", "river"),
    "largest country": most("(biggest|largest)", "country"),
    "largest continent": most("(biggest|largest)", "continent"),
    "largest land animal": most("(biggest|largest|heaviest)", "(land animal|animal on land)", ""),
    "the sun": ["(what is|what's|explain|describe|define|tell me about) the sun[?|.]", "is the sun a (star|planet)[?]", "the sun[?]", "(what kind of thing is|what do you know about|what does) the sun[ do| give us][?]", f"{TELL} what the sun is[.|?]", "why is the sun (important|warm|so bright)[?]", "what (gives|sends) us light[ and warmth][?]"],
    "the moon": ["(what is|what's|explain|describe|define|tell me about) the moon[?|.]", "is the moon a (star|planet)[?]", "the moon[?]", "what (goes|travels|circles|moves) around the earth[?]", f"{TELL} what the moon is[.|?]", "what (do you know about|is) the moon [made of][?]", "(what|which) (body|thing) (circles|orbits) the Earth[?]"],
    "what water is made of": ["what is water[ made of| composed of][?]", "what is (h2o|H2O)[?]", "(explain|define|describe|tell me about) water[.]", "what (does|do) water (consist of|contain)[?]", "(h2o|the formula of water|chemical formula of water|water formula)[?]", f"{TELL} what water is made of[.|?]", "(which|what) (elements|parts) is water made of[?]"],
    "why the sky is blue": ["(why|how come) (is|does) the sky [look] blue[?]", "(explain|tell me) why the sky is blue[.]", "what makes the sky blue[?]", f"{TELL} why the sky is blue[.|?]", "what is the reason [for|that] the (blue sky|sky is blue)[?]", "why (blue sky|does the sky have this colour|is the sky not green)[?]"],
    "honey": ["what do bees (make|produce)[?]", "who (makes|produces) honey[?]", "(where does honey come from|how is honey made|what is honey|honey|from what is honey made)[?]", "(which|what) (animal|insect) makes honey[?]", f"{TELL} where honey comes from[.|?]"],
    "milk": ["where does milk come from[?]", "(what|who|which animal) gives [us] milk[?]", "(milk|what is milk|how is milk made)[?]", "(which|what) animal does milk come from[?]", f"{TELL} where milk comes from[.|?]", "what do cows (give|give us|produce|make)[?]"],
    "eggs": ["where do eggs come from[?]", "(who|what|which animal) lays eggs[?]", "(which|what) animal gives us eggs[?]", f"{TELL} where eggs come from[.|?]", "what do chickens (lay|give us)[?]"],
    "wool": ["where does wool come from[?]", "(who|what|which animal) gives [us] wool[?]", "(which|what) animals have wool[?]", f"{TELL} where wool comes from[.|?]", "what is wool[?]"],
    "bread": ["what is bread[ made of| made from][?]", "how is bread made[?]", "(what do you need for|what is in) bread[?]", f"{TELL} what bread is made of[.|?]", "from what is bread made[?]"],
    "ice": ["(what is|what's|explain|define) ice[?]", "what (happens when|if) water (freezes|gets very cold)[?]", "(what does water become|what do you get) when it (freezes|is frozen)[?]", f"{TELL} what ice is[.|?]", "what is frozen water[ called][?]", "what is ice made of[?]"],
    "snow": ["(what is|what's|explain|define) snow[?]", "what is snow made of[?]", "where does snow come from[?]", "why does it snow[?]", f"{TELL} what snow is[.|?]", "how (is|does) snow (made|form|fall)[?]"],
    "rain": ["(what is|what's|explain|define) rain[?]", "where does rain come from[?]", "why does it rain[?]", f"{TELL} (what rain is|where rain comes from)[.|?]", "how does rain (form|fall|work)[?]", "what is rain made of[?]", "what falls from (clouds|the clouds)[?]"],
    "coldest season": most("(coldest|coolest|iciest)", "season", "[ of the year]"),
    "warmest season": most("(warmest|hottest)", "season", "[ of the year]"),
    "shape of the Earth": ["is (the earth|earth|our planet|the world) (round|flat|a ball|a disc|a sphere|square)[?]", "(what|which) (shape|form) (is|has|does) (the earth|earth) [have][?]", "(the shape of|what is the shape of) (the earth|earth|our planet)[?]", f"{TELL} (if|whether) the earth is (flat|round)[.|?]", "how is the earth shaped[?]"],
    "what plants need": ["what (do|does) (plants|a plant|flowers|trees) need[ to grow| to live| to survive][?]", "(how do|what makes) plants grow[?]", f"{TELL} what plants need[.|?]", "what (should|must) i give (my|a) plant[s][?]", "what is (needed|necessary) for (plants|a plant)[ to grow][?]"],
    "what the Earth travels around": ["what does the (earth|Earth) (travel|go|move|turn|circle) around[?]", "(does|is it true that) the (earth|Earth) (go|goes|travel|travels|move) around the sun[?]", "how long does the earth need (to go around|to travel around|for one trip around) the sun[?]", f"{TELL} what the earth travels around[.|?]", "what does the Earth (orbit|circle)[?]", "does the sun go around the earth[?]"],
    "what people breathe": ["what do (people|we|humans|animals) breathe[?]", "(which|what) (gas|air) do (we|people|humans) (need|breathe)[ to live| to breathe][?]", f"{TELL} what (people|humans|we) breathe[.|?]", "what do (lungs|humans|people) need[ from the air][?]", "why do (we|people) (breathe|need air)[?]"],
    "what fish breathe with": ["(how|with what) do fish (breathe|get air)[?]", "what do fish breathe with[?]", f"{TELL} how fish breathe[.|?]", "(why can|how can) fish (breathe|live) under water[?]", "what are gills[ for][?]"],
    "what a thermometer measures": ["what does a thermometer (measure|show)[?]", "(what|which tool|which instrument) measures temperature[?]", f"{TELL} what a thermometer measures[.|?]", "(how|with what) do (i|you|we) measure temperature[?]"],
    "what a clock shows": ["what does a (clock|watch) (show|measure|tell)[?]", "(what|which tool|which thing) shows the time[?]", f"{TELL} what a clock shows[.|?]"],
    "last month": [*most("(last|final)", "month", "[ of the year| in the year]"), "(which|what) month (closes|ends|finishes|completes) the year[?]", "the month that (closes|ends|finishes) the year[?]", "(with|in) (which|what) month does the year (end|close|finish)[?]", "(which|what) month is at the end of the year[?]", "the year (ends|closes|finishes) with (which|what) month[?]"],
    "shortest month": most("shortest", "month", "[ of the year| in the year| of all]"),
    "months with 31 days": ["(how many|what number of) months have 31 days[?]", "how many months with 31 days are there[?]", f"{TELL} how many months have 31 days[.|?]"],
    "weekend": ["(which|what) days are (the weekend|on the weekend|at the weekend|weekend days|in the weekend|free)[?]", "(what is|what's|when is|explain|define) the weekend[?]", "(name|list|tell me) the (weekend days|days of the weekend)[.]", "(weekend|weekend days|how many days has the weekend)[?]", f"{TELL} which days are the weekend[.|?]"],
    "weekdays": ["(which|what) (days are|are the) (working days|work days|business days)[?]", "(name|list|tell me) the (working days|work days|business days)[.]", "(on which days|when) do people work[?]", "(working days|business days)[?]"],
    "last day of the week": [*most("last", "day", "( of the week| in the week| of a week)"), "(with|on) (which|what) day does the week end[?]", "(when|how) does the week end[?]", "(which|what) day (closes|ends|finishes) the week[?]", "the week (ends|closes) with (which|what) day[?]", "(which|what) day is at the end of the week[?]"],
    "Christmas": ["when is Christmas[ day][?]", "(on which|on what|what) (day|date) is Christmas[?]", "(in which|what) month is Christmas[ in][?]", "[the] date of Christmas[?]", f"{TELL} when Christmas is[.|?]"],
    "New Year": ["when is New Year[ day|'s day][?]", "(on which|on what|what) (day|date) is New Year[?]", "when does (a|the|the new) year (start|begin)[?]", "[the] date of New Year[?]", f"{TELL} when New Year is[.|?]"],
    "leap year": ["(what is|what's|explain|define|describe) a leap year[?]", "how often is [there] a leap year[?]", "when is (a|the next) leap year[?]", f"{TELL} what a leap year is[.|?]", "what does leap year mean[?]", "(tell me about|why are there) leap years[?]"],
}


def general_topics() -> list[Topic]:
    return [Topic(GENERAL_ASKS[about], [answer], 1, f"Asked about {about}.") for about, answer in GENERAL.items()]
