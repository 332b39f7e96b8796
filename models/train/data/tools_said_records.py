"""Functions of whatever is looked up, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## guide to old things from the attic

antique value, appraise antique, old thing worth, collector price | know what an old thing is worth
- Tell what an antique is worth in a given state / Look up the collector price of an old thing / Appraise an antique by its condition / Get the value of an heirloom
: condition|state|shape = said cracked,spotless,rusty,chipped,restored,dented,complete,worm-eaten,freshly polished,badly scratched,sealed,half broken,faded: The condition / In which state it is / How well it is kept ; object|antique|thing|piece = said samovar,snuff box,grandfather clock,gramophone,copper kettle,rocking horse,spinning wheel,tin soldier,pocket watch,music box,soup tureen,writing desk,typewriter,barometer: The old thing / Which antique / The piece
> how much would somebody give me for a {1}, it is {0} / is a {1} still good money when it's {0} / my nan left me her {1}. it's {0}. am i rich? / {1}, {0}: what do people shell out for those / what could i ask for this {1}, {0} as it is / hundred or thousand for a {0} {1} / the neighbour offers me twenty for the {1}, which is {0}, is that fair / found a {1} under the stairs, {0}, so, roughly how many euros / would the {1} pay for my holiday even though it is {0} / i'd never sell the {1} but i do wonder what it would bring, {0} and all / {0}, sadly, the {1}. does that ruin what i get for it? / for the insurance i need a sum for one {1}, {0} / does anyone still spend real cash on a {0} {1} nowadays
< euros int 5..9000

antique period, date antique, age of antique, dating guide | know when an old thing was made
- Date an antique / Tell from which period an old thing is / Estimate the age of a piece by a feature / Look up when a kind of antique was made
: feature|sign|detail = said brass hinges,bone handles,painted roses,iron screws,lion feet,ivory keys,milk glass,wooden pegs,engraved vines,blue glaze,horsehair,pearl buttons,cork lining: The feature that tells the age / A detail of the piece / What can be seen on it ; piece|antique|object|what = said dresser,sewing box,tea caddy,concertina,hand mirror,chest,wall clock,doll,birdcage,footstool,lantern,coffee mill,cradle: The piece / Which antique / The old thing
> how many years might a {1} with {0} have on its back / since when did they put {0} on a {1} / was my great-grandmother even born when this {1} was built? it's got {0} / {1} with {0}, before or after the war / which century are we talking about, {1}, {0} / there's {0} on the {1}, so it can't be modern, can it? from when then / the dealer swears the {1} is baroque. it has {0}. true or a fairy tale / {0}, on a {1}. old, really old or just made to look like it / !work out the decade of a {1}, we can see {0} on it / grandpa said the {1} came from his grandpa, {0} and everything. does that add up / a {1} like ours, you know, {0}... when did those come out of the workshop / around what year did {0} on a {1} go out of fashion / look at the {0}: does that make the {1} victorian
< century enum 17th,18th,19th,20th

antique maker, maker's mark, identify workshop, hallmark lookup | know who made an old thing
- Identify the maker of an antique by its mark / Look up a hallmark / Tell which workshop stands behind a stamp on a piece / Find the manufacturer of an old thing
: piece|object|item|on_what = said teapot,fork,candlestick,porcelain dog,fruit bowl,vase,milk jug,gravy boat,sugar tongs,pewter mug,thimble,brooch,cigarette case: The piece / What carries the mark / The object ; mark|hallmark|stamp|sign = said single sword,crowned lion,double star,black eagle,blue bee,half moon,letter K,trident,maple leaf,running fox,small bell,beehive,red dragon: The mark / Which stamp is on it / The sign on the piece
> whose is the {1} on the bottom of my {0} / {1} under the {0}, who is that / there's a tiny {1} at the back of the {0}, which factory used it / who sat at the bench when this {0} was born? it says {1} / turn the {0} around and you see a {1}. which house? / i can read nothing but a {1} on the {0}, tell me whose work i've got here / does a {1} mean meissen or someone else, it's on a {0} / {0}: {1}. name of the family or firm please / which silversmith had the {1}, i found it on a {0} / my {0} is signed, sort of, with a {1}... any idea by who / can you put a name to the {1} on my mum's {0} / was it a famous hand that did this {0}? stamped {1} / the {1}, i've seen it on every {0} at the flea market, so who turned them all out
< maker company

antique origin, provenance region, where antique comes from, origin lookup | know from which area an old thing comes
- Tell from which region an antique comes / Look up the origin of an old thing by its material / Get the area where such pieces were made / Find out the provenance of a piece
: material|stuff|made_of = said cherry wood,red clay,horn,green glass,pewter,birch bark,soapstone,black oak,brass,amber,wrought iron,linen,porcelain: The material / What it is made of / The stuff of the piece ; piece|object|antique|thing = said chest of drawers,tankard,butter mould,comb,stove tile,powder horn,wedding spoon,tobacco jar,bread basket,corner bench,weather vane,pilgrim bottle,sled: The piece / Which old thing / The antique
> where did they make a {1} out of {0} / which country is a {0} {1} likely to be out of / scandinavian or bavarian, this {1}? it's {0} / somebody must have carried the {1} here from somewhere. {0}, if that helps. from where? / a {1} in {0}, what corner of the world would that be / is this {1} local? we think the stuff is {0} / {0} {1}, which valley / not who and not when, just where from: a {1}, {0} / in what part of europe would folks have had a {1} of {0} / {0}, says my sister, and that the {1} is russian. is she right / at home in which landscape, a {1} of {0} / did the {1} come over the sea? {0}, never seen that around here / where in the world should i look for the birthplace of one {0} {1}

antique dimensions, usual size of antique, antique measurements, size guide | know how big such an old thing usually is
- Get the usual dimensions of an antique / Look up how large such a piece normally is / Return height, width and depth of a kind of old thing / Tell the measurements of an antique
: ?unit|in_unit = enum cm=centimetres;cm,inches=inches;inch: The unit of the measurements / Centimetres or inches ; piece|antique|object|kind = said wardrobe,pendulum clock,harmonium,four-poster bed,milk churn,butcher's block,church pew,steamer trunk,roll-top desk,tiled stove,dough trough,pram,globe: The kind of piece / Which antique / The old thing
> will a {1} go through my front door / how tall did they build a {1} back then / {1}, does that fit in a van at all / i have a gap of one metre by the wall, could a {1} stand there / from top to bottom a {1} has how many {0} / is a {1} bigger than i think / hm, the stairs are narrow. a {1}, how wide is that usually? / {0} please, all three sides of a {1} / what would the tape say if i held it to a {1} / the ad shows a {1} without any numbers, how long and how deep would it be / can my ceiling take a {1}? it's low, 2 m or so / what space does one {1} eat up, in {0}
< height int 20..250, width int 20..220

## almanac of countries

dialing code, phone prefix of country, country calling code, prefix lookup | know which number to dial before a phone number abroad
- Get the dialing code of a country / Look up the phone prefix / Return the calling code for calls to a country / Tell which prefix a country has
: ?from_country|caller_in|from = country: The country the call is made from / Where the caller is ; to_country|country|destination|to = country: The country that is called / Whose code is wanted / The destination
> what do i type first to reach my cousin in {1} / +49 is germany, and {1}? / i only have the local digits of a hotel in {1}, what's missing at the front / somebody from {1} rang, how would the number have begun / i'm stuck in {0} and need to ring home, that's {1}, which digits come first / double zero and then what, for {1} / {1}, the plus something / how does a number from {1} start / to get a line to {1} you press... / missed call with a strange start, could that be {1}? / sitting in {0}, want to hear mum's voice in {1}, what goes before her number / which digits belong in front when the phone stands in {1} / tell my granny what she has to dial ahead of the number of the boys in {1}
< prefix int 1..999

neighbor countries, bordering states, borders of country, land borders | know which countries lie around a country
- List the neighbors of a country / Tell which states border on a country / Get the land borders / Return the bordering countries
: ?include_sea|sea_borders|across_water = flag across the water too;over the sea as well ~ on land only;by land only: Are borders at sea counted / Whether neighbors across the sea count ; country|state|land|of = country: The country / Around which state
> who lives next door to {1} / which lands touch {1} / if i walk straight out of {1}, where do i end up / {1} is surrounded by whom / what's on the other side of the fence from {1} / is {1} an island or does it share a line with anybody / you leave {1} to the east, the west, the south... what do you come to / quiz tonight. {1}. what lies all around it? / could you drive from {1} straight into some other country, and which / what lies around {1}, {0} / with how many others does {1} rub shoulders / {0}, what's beside {1}

country population, inhabitants of country, number of people, people count | know how many people live in a country
- Get the population of a country in a year / Look up how many inhabitants a country had / Return the number of people in a state / Tell the headcount of a land
: year|in|at = int 1800..2024: The year / For which year ; country|state|land|of = country: The country / Whose population / In which state
> how many lived in {1} in {0} / {1} in {0}, how many souls / was it crowded in {1} around {0} / {0}, {1}, a million or more? / how many mouths did {1} have to feed in {0} / if all of {1} had held hands in {0}, how many hands would that be, well, half of it / my history homework says {0} and {1}, and i need how many folks that were / when my dad was born, {0}, was {1} already so full / number of heads in {1}, year {0} pls / did {1} have more than ten million in {0} / {1} must have been nearly empty in {0}, or am i wrong / in {0}, living in {1}: how many / suppose everyone in {1} got one apple in {0}. how many apples
< millions num 1..200

compare country area, area comparison, size of countries, compare land size | know which of two countries is larger
- Compare the area of two countries / Tell how many times one country fits into another / Get the ratio of the surfaces of two states / Check which land is larger
: second|other|into|country_b = country: The second country / The one to compare with / Into which it should fit ; first|country|small|country_a = country: The first country / Which country is compared
> is {1} bigger than {0} / how often does {1} go into {0} / {1} next to {0}, which one has more ground / could you hide {1} inside {0} / {1} looks so huge on the map, but is it more than {0}, i mean square miles / {1} vs {0}, in km2 / lay {1} on top of {0}, does anything stick out / i live in {0} and the new kid is from {1}. whose is larger? / would {1} cover all of {0} like a blanket / we argue: he says {1} is tiny against {0} / how many of {1} make one {0} / how does {1} measure up, taking {0} as the yardstick / put it so i can picture it. {1}, in pieces of {0}
< ratio num 1..40

independence year, country founding, when country began, statehood date | know since when a country exists
- Tell when a country became independent / Look up the founding year of a state / Get since when a country exists / Return the date of statehood
: country|state|land|of = country: The country / Which state
> since when has there been a {0} / how old is {0}, as a country / how many candles on the cake of {0} this year / was {0} already on the map when columbus sailed / {0}: when did it get to stand on its own feet / who came first doesn't matter, only when did {0} start / when did {0} shake off the others / on what birthday do they let off the fireworks in {0} / {0} is a young one, isn't it? from what year / in which century was {0} made / did {0} exist when my grandpa was at school, he's born 1938 / from what day on could {0} make its own laws / {0}, free since

find flag, identify flag, flag by colors, which country's flag | find out whose flag it is
- Identify a flag by two colors and a symbol / Find the country a flag belongs to / Tell whose flag shows a symbol / Search flags by color
: symbol|figure|sign|emblem = said star,falcon,cross,sun,crescent,palm,lion,triangle,dragon,circle,wheel,maple leaf,cedar,bird: The figure on the flag / Which symbol is shown ; second_color|other_color|color_b = said black,white,yellow,light blue,orange,gold,silver,brown,pink,dark blue,grey,turquoise: The second color ; first_color|main_color|color_a = said red,green,blue,purple,dark green,dark red,crimson,violet,navy,maroon,olive,sky blue: The first color / The main color
> {2} and {1} with a {0}, who is that / there's a ship in the harbour, {2} cloth, {1} stripe and a {0}. where is it from / whose is the one with the {0}, {2} on top and {1} below / saw a sticker: {0}, {2}, {1}. nation? / at the olympics someone waved {2} and {1} and in the middle a {0} / {0} in {1} on {2}, which country would that be / my son drew {2} with {1} and a {0} and claims it's real. is it / which land hangs out {2}, {1}, plus a {0} / on the embassy roof it is {2}, some {1}, and there is a {0} to be seen, who sits in there / half {2} half {1}, {0} in the corner: whose / the fans wore {2} and {1}, with a {0} on the shirt, where do they come from / {2}-{1} and a {0}?
< country country

## table of chemical elements

melting point, element melting temperature, when element melts, melting heat | know how hot it must be for an element to melt
- Get the melting point of an element / Look up at what temperature an element becomes liquid / Return the melting temperature in a unit / Tell the heat at which an element melts
: unit|scale|in_unit = enum celsius=celsius;centigrade,fahrenheit=fahrenheit,kelvin=kelvin: The temperature scale / In which unit ; element|substance|of|metal = said tin,lead,copper,gallium,white phosphorus,sulfur,iron,sodium,grey arsenic,gold,zinc,bismuth,silver,indium: The element / Which substance
> how hot must my pan be till {1} runs, {0} / {1}, from solid to liquid, in {0} / when does {1} turn into soup? {0} please / would {1} stay hard in a pizza oven, answer in {0} / at how many {0} does {1} give up / {0}: {1} goes runny at / i want to pour little figures from {1}, what does the dial have to show, {0} / can i make {1} flow over a candle. give it in {0} / my stove only goes to 300, is that enough for {1}? in {0} / {1} drips from which heat on, we count in {0} here / the teacher had {1} in a spoon and suddenly it was a puddle, at what {0} did that happen / how far up do i crank the torch so {1} doesn't keep its shape, i read {0} / up to where is {1} still a lump, {0}

element discoverer, who discovered element, discovery of element, discovery history | know who discovered an element
- Tell who discovered an element / Look up the discoverer of an element / Get the name behind the discovery of an element / Return who isolated a substance first
: element|substance|of|which = said oxygen,radium,helium,iodine,polonium,titanium,cobalt,liquid bromine,uranium,yellow chlorine,neon,cerium,potassium,nickel: The element / Which substance
> who came upon {0} first / whom do we owe {0} to / {0}, was that the curies / before somebody noticed it, nobody knew {0} was there. who was it / whose name belongs in the box next to {0} / which clever head got hold of {0} / was {0} found by a woman / {0}: credit goes to? / a swede or a frenchman, the one with {0} / my granddaughter asks whose baby {0} is, so to say / which chemist stumbled over {0} in his lab / somebody must have held {0} in hand as the very first human, do we know who
< name person

atomic weight, element mass, weight of element, atomic mass lookup | know how heavy the atoms of an element are
- Get the atomic weight of an element / Look up the atomic mass with a number of decimals / Return how heavy an atom is / Tell the mass of an element
: ?decimals|digits|places = int 1..6: How many digits after the point / The number of decimals ; element|atom|of|substance = said carbon,boron,chlorine,argon,heavy hydrogen,silicon,barium,xenon,calcium,fluorine,light helium,lithium,platinum,nitrogen: The element / Which atom
> one atom of {1}, how heavy / {1} on the scales, in u / how much does {1} have in grams per mole / is {1} a lightweight / {1}, the one with the {0} digits behind the dot, not the rounded one / if a proton is 1 then {1} is? / which is the little number printed below {1} in the chart / what would a mole of {1} bring to the balance / {0} decimals please: {1} / does {1} beat iron, i mean what does a single one weigh / our worksheet has a blank at {1}, unit g/mol / a mol of {1} lands on the kitchen scale, and the display says... ?
< u num 1..240

element uses, what element is for, applications of element, element in products | know what an element is used for
- Tell what an element is used for / List applications of an element in a field / Look up products that contain an element / Return the uses of a substance
: ?field|industry|area = said medicine,electronics,farming,cooking,dentistry,fireworks,space travel,shipbuilding,toy making,glass making,water treatment,photography: The field / In which industry ; element|substance|of|which = said lithium,helium,iodine,strontium,titanium,chlorine,silver,fluorine,black carbon,magnesium,zinc,cobalt,mercury: The element / Which substance
> what is {1} good for / {1}, do i have that anywhere in the house / where would i miss {1} if it was gone / why would anyone in {0} want {1} / {1} in {0}? for what / which things in my kitchen drawer have {1} inside / is there any sense in {1} at all / my phone contains {1}, they say. what else does / {0} without {1}, would it work / what can one make from {1} / they ship {1} by the ton, who needs it and why / who cares about {1}, seriously, what's the point of the stuff

## saints' days and name days

saint feast day, day of saint, saint calendar date, feast lookup | know on which day a saint is celebrated
- Tell on which day a saint is celebrated / Look up the feast of a saint / Get the date of a saint in a calendar / Return the day in the year of a saint
: ?tradition|calendar|church = enum catholic=catholic,orthodox=orthodox,lutheran=lutheran: Which calendar / The tradition ; saint|name|of|who = said Saint Barbara,Saint Martin,Saint Lucy,Saint Nicholas,Saint Hubert,Saint Florian,Valentine,Saint George,Saint Cecilia,Saint Blaise,Rita of Cascia,Saint Swithin,Saint Patrick: The saint / Whose feast
> when is it {1} / {1}, december or november? / how many more sleeps till {1} / on what date do they light candles for {1} / my gran always baked for {1}, but when was that again / is {1} before or after christmas / the {0} people have {1} when? / {1} falls on / we're married on {1}, they said, and never gave me a number in the month / have i missed {1} this year / !find {1} in the {0} almanac / which square in the wall calendar do i circle for {1} / in what month do you think of {1}
< day date

saints of date, who is today's saint, name day of date, saints on a day | know whose day a date is
- List the saints of a date / Tell whose name day it is on a date / Look up who is celebrated on a day / Get the names of a calendar day
: ?country|region|in = country: The country whose calendar is used / In which country ; date|day|on = date: The date / Which day
> who has to be congratulated {1} / {1}, which holy man or woman is that / my baby comes {1}, after whom could we call her / {1} in {0}, what names are up / is anybody honoured {1} / whose turn is it {1} / i'm calling my mother-in-law {1}. do i need to wish her something? / {0}: names for {1} please / which names stand in the calendar for {1} / who gets cake {1} / do the annas have it {1} or is it someone else / the page for {1} is torn off, who was on it / what patron watches over {1}
< names enum Anna,Peter,Lucy,Karl

patron saint, saint for trade, who protects, patron lookup | know which saint protects a group of people
- Tell which saint is the patron of a trade / Look up who protects a group of people / Get the patron for a profession or trouble / Return the saint in charge of something
: group|trade|of|for_whom = said bakers,beekeepers,miners,lost keys,sore throats,lightning strikes,truck drivers,brewers,cooks,students,blind people,fishermen,toothaches,firefighters: For whom or against what / The group / Which trade or trouble
> whom do {0} pray to / i've got to do with {0}, who up there is responsible / {0}: which saint / who keeps an eye on {0} / is there somebody holy for {0} / to whom does one light a candle because of {0} / there must be a saint even for {0} / who do you turn to with {0} / a medal for my dad, it's all about {0} with him, whose face should be on it / in heaven, who's got the department for {0} / does george or anthony deal with {0} / who has a good heart for {0} up there / {0} have a helper too, what's he or she called
< saint person

saint emblem, attribute of saint, saint symbol, how saint is painted | know with what sign a saint is shown
- Tell with which attribute a saint is painted / Look up the emblem of a saint / Get the symbol that a saint holds / Return how to recognize a saint in a picture
: ?artwork|picture_kind|on = said altar,window,coin,banner,fresco,gravestone,wood carving,paper print,gold icon,coat of arms,bell,mosaic: The kind of artwork / On what the saint is shown ; saint|name|of|figure = said Catherine,Saint Peter,Saint Roch,Saint Agatha,Christopher,Saint Jerome,Saint Lawrence,Saint Sebastian,Barbara,Saint Denis,Saint Agnes,Saint Eligius,Gertrude: The saint / Whose symbol
> what has {1} got in the hand / how do i spot {1} among all the others / {1}, the one with the tower or the one with the wheel? / by what would i know {1}, given an old {0} with a whole crowd on it / is there an animal at the feet of {1} / i carve {1} for the crib, what do i put in the arms / which thing always goes with {1} / {1}, keys or arrows / on our church's {0} one of them might be {1}, what should i look out for / how would a painter make clear that this is {1} / if it's really {1}, what would be lying beside / what does {1} carry around / kids dress up as {1}. what do they need to hold so people get it

saint customs, saint's day tradition, local custom, feast tradition | know what people do on a saint's day
- Tell which custom belongs to a saint's day in a region / Look up how a feast is kept somewhere / Get the traditions of a region on the day of a saint / Return what people do on the feast
: region|area|where|in = said Tyrol,Sicily,Catalonia,Bavaria,Cornwall,Galicia,Flanders,Silesia,Alsace,Wales,Lower Austria,Brittany,Madeira,Slovenia: The region / Where ; feast|saint_day|day|saint = said Saint John's,Martinmas,Candlemas,Saint Lucy's,Saint Stephen's,Saint Andrew's,Michaelmas,All Souls,Saint Nicholas,Saint Joseph's,Saint Anthony's,Saint George's: The feast / Which saint's day
> what are people up to in {0} on {1} / {1} in {0}, is there fire or food or singing / why are there bonfires all over {0} at {1} / what goes on the table for {1} around {0} / do they still ride horses through {0} at {1} / in {0} they do something odd on {1}. what? / we'll be in {0} at {1}, anything worth getting up early for / is {1} a quiet thing in {0} or do they go wild / {0}, {1}: what's done / what did my ancestors in {0} do when {1} came / how does one spend {1} in {0} / kids in {0} go from door to door, is that at {1} and what do they get / tell me what happens in the streets of {0} come {1}

saint burial place, relics of saint, tomb of saint, saint's grave | know where a saint is buried
- Tell where the relics of a saint are kept / Look up the tomb of a saint / Get the place where a saint is buried / Return the church with the grave of a saint
: saint|name|of|whose = said Saint Boniface,Saint Mark,Saint Olaf,Saint Ursula,Saint James,Bernadette,Saint Cuthbert,Saint Hedwig,Saint Ambrose,Saint Clare,Thomas Becket,Saint Kilian,Saint Wenceslas: The saint / Whose tomb
> where does {0} lie / in which town do they keep the bones of {0} / to see {0} i'd have to travel where / {0} rests in / are there any bits of {0} left, and in what church / is it true {0} is under the altar in rome / where did {0} end up in the end / a pilgrim who wants to kneel before {0} goes to which place / {0}: what city has the golden box / who owns the skull of {0} / i promised my mother to visit {0}, what's the address so to speak / did they leave {0} where it happened or carry the body away / whose crypt would i have to go down into for {0}

## star charts and the night sky

rise time, star rising, when star comes up, rising lookup | know when a star or planet comes up
- Get the time a star rises at a place / Look up when a celestial body comes up / Tell when a planet appears over the horizon / Return the rising time
: place|town|observer_at|where = town: The place of the observer / From where one looks ; body|star|planet|what = said Sirius,Vega,Saturn,Orion,Venus,Arcturus,Capella,Halley's Comet,Antares,Jupiter,Spica,Aldebaran,Fomalhaut: The star or planet / Which body ; ?day|on|night|date = weekday: The night / On which day
> when does {1} peek over the roofs of {0} / {0}, {1}, from what hour / i'm in {0} and {1} isn't there yet. how much longer / how late must my kids stay up in {0} to catch {1} / on {2}, in {0}, when could i expect {1} / is {1} out before midnight here in {0} / {1} over {0}, {2}, set my alarm for... ? / at what o'clock does {1} begin its trip across the sky at {0} / do early birds or night owls get {1}, seen from {0} / {1} hides behind the hill east of {0} till when / we want a picnic under {1} near {0} {2}, at which hour should the blankets be out / {2}: first glimpse of {1}, {0}
< time time

where in sky, star direction, locate star, sky position | know in which direction to look for a star
- Tell in which direction a star stands at an hour / Locate a celestial body in the sky / Get the sky position of a star / Look up where to turn to see a body
: hour|time|at|clock = time: The hour / At what time one looks ; star|body|target|what = said Polaris,Regulus,Mizar,Rigel,Pollux,Algol,Deneb,Altair,Mars,Castor,Procyon,Uranus,Andromeda Galaxy,Beehive Cluster: The star or body / What to look for
> where do i turn my head for {1} at {0} / {1}, {0}: east or west / at {0} i step onto the balcony and {1} is... left? right? up? / can't for the life of me find {1}. it'll be {0} / my window faces south, do i get {1} in it at {0} / which way to {1}, it's {0} / how high over my nose will {1} hang, say {0} / i point the tube where, if {1} is what i want and the clock says {0} / {0}, i'm out with the dog, looking for {1} / over the church, or more over the woods, at {0}... i mean {1} / is {1} behind the house or in front of it around {0} / somebody hide and seek champion, this {1}. {0}, any hint on the direction / what corner of the heavens has {1} at {0}
< direction enum N,NE,E,SE,S,SW,W,NW

star distance, light years to star, how far is star, distance lookup | know how far away a star is
- Get the distance of a star / Look up how many light years away a star is / Tell how far a celestial body is / Return the distance in a unit
: ?unit|in|measure = enum ly=light years,pc=parsecs,km=kilometres;km: The unit of the distance ; star|body|to|object = said Betelgeuse,Wolf 359,Ross 128,Alcor,Bellatrix,Tau Ceti,Mira,Barnard's Star,Epsilon Eridani,Ring Nebula,Crab Nebula,Canopus,Achernar: The star / To which body
> how long would the ship need to {1} if it flew like light / {1}, how many {0} / is {1} close by, as these things go / the light i see from {1} left there when? / what lies between me and {1}, {0} / could a signal reach {1} while i'm alive / {1}: near or far / if the sun was a pea, at what end of the village would {1} be / {0} to {1} / who's nearer, {1} or sirius / how deep in space does {1} sit / napoleon, the romans, dinosaurs: who lived when the rays now coming from {1} set out / not how bright, no, how many {0} off {1} is

star brightness, compare magnitudes, which star is brighter, magnitude comparison | know which of two stars shines more
- Compare the brightness of two stars / Tell which star has the greater magnitude / Get how much more one body shines than another / Check whether a star outshines another
: reference|other|against|second = said Saturn,Vega,Jupiter,Mercury,Polaris,Sirius,Neptune,Arcturus,Venus,Mars,Capella,Alpha Centauri,Procyon: The body to compare with ; star|body|first|which = said Deneb,Spica,Rigel,Hadar,Alphard,Adhara,Shaula,Mirfak,Alioth,Dubhe,Alpha Crucis,Beta Crucis,Gamma Velorum: The star / Which body
> would {1} still be seen beside {0} / {1} or {0}, who wins / does {1} put {0} in the shade / how dim is {1} when you think of {0} / my eyes are bad. i do see {0}, will i manage {1}? / take {0} as 1, what number does {1} get / i could swear {1} beat {0} last night / how strongly does {1} glow next to {0} / how many times {1} to make up one {0} / is {1} a weak little thing compared with {0} / {0} glares, ok, and {1}? / against {0}, how does {1} do / can {1} cast a shadow if even {0} hardly does
< times num 1..90

identify star, what star is that, name the light, star finder | find out which star one sees
- Identify a star by its direction and height / Name the light somebody sees in the sky / Find which star stands at an angle and a compass point / Tell what shines there
: height|degrees|angle|elevation = int 5..85: The height over the horizon in degrees / The angle ; direction|compass|toward = enum N=north;the north,E=east;the east,S=south;the south,W=west;the west: The direction / Toward which side ; ?hue|color|tint = said reddish,blue,white,yellow,orange,greenish: The color of the light
> in {1}, {0} degrees up, there's something {2}. who's that / what is this thing, {0} degrees, {1} / towards {1} it blinks, about {0} degrees high. plane or something real / a {2} dot, {1}, {0} deg / my fist and a bit, so {0} degrees, over {1}, what have i got / it's {0} degrees above the sea and i'm facing {1}, what do you call it / ufo?? {1}, {0} degrees, hasn't moved / over in {1} at {0} degrees, someone important i guess / {0} degrees. {1}. name please / !tell me what i'm staring at, {1}, some {0} degrees / is that mars, in {1}, at {0} degrees? / i lean back {0} degrees facing {1} and right there, what shines

star name origin, meaning of star name, who named star, naming history | know where the name of a star comes from
- Explain the origin of a star's name / Look up what the name of a constellation means / Tell from which language a star name comes / Return who named a star
: star|constellation|name|of = said Zubenelgenubi,Cassiopeia,Aldebaran,Algol,Cor Caroli,Berenice's Hair,Deneb,Lynx,Antares,Camelopardalis,Rasalhague,Little Fox,Thuban,Pegasus: The star or constellation / Whose name
> why do they call it {0} / {0}, is that arabic / who came up with {0} / what does {0} stand for anyway / {0} sounds like a medicine. where did that come from / is there a story behind {0} / translate {0} for me, it must mean something / {0}: tail? head? eye? / which joker christened it {0} / the greeks said {0} too or did they have something else / how come a thing up there is {0} / what did sailors have in mind with a word like {0} / our cat is {0}, like the thing in the sky, and people ask what that means

## old maps and charts

map scale, scale of sheet, chart scale, scale lookup | know the scale of an old map
- Get the scale of an old map sheet / Look up how many paces or metres one inch stands for / Tell the ratio of a map / Return the scale of a chart
: ?measure|unit|in = said miles,leagues,paces,fathoms,versts,kilometres,rods,furlongs,toises,feet,yards,stadia: The old measure / In which unit ; sheet|map|chart|which = said Alpine sheet,pilot chart,town plan,estate map,Rhine roll,silk map,mining plan,siege plan,salt road map,forest survey,coast chart,parish map,globe gore: The map sheet / Which map
> one inch on the {1}, how far is that on foot / how many {0} does a thumb's width make on the {1} / {1}: 1 to what / i measured four fingers on the {1}. in {0} that would be? / is the {1} a close-up or does it squeeze half the land onto one page / how much smaller than real life is the {1} / the {1} has no bar at the bottom, so what does a centimetre mean / you know the {1}? from the mill to the church is 3 cm there, so really it's... / {0} per inch, on the {1} / how detailed is this {1} / can you see single houses on the {1} or just dots / to turn the {1} into {0}, multiply by? / by what number was everything shrunk for the {1}
< ratio int 1000..900000

map date, year of map, when was map drawn, dating of chart | know when an old map was drawn
- Date an old map by what it shows / Tell in which year a chart was drawn / Look up the age of a map by a clue / Return the period of a sheet
: clue|shows|detail|hint = said wooden bridges,two gallows,no railway,palisades,vineyards,three city gates,sea monsters,windmills,ferry houses,open moats,no lighthouse,plague houses,sailing ships: The clue / What can be seen on it ; map|sheet|chart|which = said copperplate,road map,harbor plan,hand-colored map,wall map,folding map,military map,cadastral plan,county map,gazetteer page,bird's eye view,trade map,river map: The kind of map / Which sheet
> the {1} still has {0}, so it's from when / {0} on a {1}, how many years ago would that be / my {1} got no number in the corner but it has {0}, help / {1}, {0}. 1600s? / had they finished the wall when this {1} came out? you see {0} / i'm told it's young, the {1}, but look, {0} / since there's {0} on it, before what year did they engrave the {1} / {0}! so my {1} must be older than the house, right / would napoleon have carried a {1} like that, with {0} / {1} with {0}: first half of the century or second / how much dust is on this {1}, historically i mean. it has {0} / which king was on the throne at the time of a {1} showing {0} / a {1}. it shows {0}. the decade would do
< year int 1500..1900

mapmaker, who drew map, engraver of chart, cartographer lookup | know who made an old map
- Tell who drew an old map / Look up the cartographer of a sheet / Find the engraver behind a signature / Get the name of a mapmaker
: signature|initials|signed|monogram = said JB,HvK,GM fecit,NS 1712,W and sons,LR,PS sculpsit,Ioh Brun,AD 1640,MM,CdW,filius B,KR delin: The signature / What stands in the corner ; map|sheet|chart|work = said moon map,Baltic chart,polar map,city view,lagoon map,trail map,celestial globe,whaling chart,border map,pilgrim map,border atlas,spice route map,lake survey: The map / Which sheet / The work
> whose hand is it on the {1}, marked {0} / {0}, bottom left of a {1}. who hides behind that / what gentleman put {0} on his {1} / the {1} bears {0}, is that mercator / somebody spent months with the needle on this {1} and left only {0}. who? / can we credit the {1} to anyone? there is {0} / {1}: {0}. full name / to whom belongs {0}, i see it on the {1} / did a woman do the {1}? {0} stands at the edge / we hang the {1} in the hall and the little plate needs a name, on the paper itself it's just {0} / i don't care what it costs, i want to know who sat over this {1}, clue is {0} / a {1}, i've got one, with {0}, from whose shop did such things come / who is {0}? he or she left us a {1}
< name person

map archive, where is map kept, map holding, find map copy | know where a copy of an old map is kept
- Tell which archive holds a map / Look up where a copy of a chart is kept / Find a library that has a sheet / Return the shelf of an old map
: country|in|region = country: The country whose archives are searched ; map|sheet|chart|wanted = said Vinland map,portolan chart,Ptolemy map,Piri Reis map,Catalan atlas,Carta Marina,Peutinger table,Gough map,Waldseemueller map,Fra Mauro map,Hereford map,Selden map,Cantino planisphere: The map / Which sheet is wanted
> where in {0} could i lay eyes on a {1} / does anybody in {0} own a {1} / {1}, {0}: which house / i'm travelling through {0} and won't leave without having seen the {1}, so where to / whose vault in {0} has the {1} / in what drawer in {0} does a {1} sleep / is there a {1} to be looked at somewhere, {0} only / {0} must have at least one {1}, who's got it / to hold a real {1} in white gloves, whom do i write to in {0} / my professor said go to {0} for the {1}. great, but which building / did the {1} stay in {0} or was it shipped off, and who has it / which reading room, {0}, for the {1} / the {1} burnt, they say, except for one. that is in {0} where exactly
< archive museum

former place name, old name of town, earlier name, historic place name | know what a place was called before
- Tell what a place was called in a year / Look up the former name of a town / Get the historic name of a place / Return how a town was called on old maps
: year|in|at_time = int 1400..1950: The year / At what time ; place|town|today|modern_name = town: The place with its name of today / Which town
> what did they call {1} in {0} / {1}, {0}: what's written at that spot / my ancestor came from what is {1} today. year {0}. i can't find it on the sheet / did {1} go by something else when it was {0} / how did folks say for {1} around {0} / in {0}, under which word do i look for {1} / {1} wasn't always called that. so, {0}, what then / on letters from {0}, which town name means {1} / it's spelled so differently. {1}, as of {0}? / what was on the sign at the entrance of {1} in {0} / had {1} another name back in {0} / {1} got rebaptised at some point, so what would a coachman have said in {0} / {0}. a traveller asks the way to {1}. which word does he use / the old latin or german thing for {1}, {0}
< name town

adjoining sheet, next map sheet, neighboring map sheet, sheet index | know which map sheet continues another
- Tell which sheet adjoins another on a side / Look up the next sheet of a map series / Get the number of the neighboring sheet / Return which page continues a map
: side|edge|direction|border = enum north=north;upper,east=east;right-hand,south=south;lower,west=west;left-hand: The side of the sheet / At which edge ; number|sheet|sheet_number|from = int 1..240: The number of the sheet / From which sheet
> the river runs off the {0} edge of number {1}, where does it go on / {1}, then which one, {0} side / what comes after {1} at the {0} margin / i've glued up to {1}, now which do i put at its {0} edge / we walked off the {0} end of {1}. what do we unfold now? / {1}: {0} border, follows... / does 88 fit to the {0} edge of {1} / who takes over at the {0} rim of {1} / beyond the {0} frame line of {1} lies what / no. {1} and its buddy at the {0} edge pls / to continue past the {0} margin i need which paper, currently on {1} / for the puzzle on the wall: {1} hangs, and on its {0} side there should be
< sheet int 1..240

## sports records

record holder, who holds record, best ever, record owner | know who holds a record
- Tell who holds the record in a discipline / Look up the owner of a record / Get the name of the best ever in an event / Return the record holder of a country or the world
: ?country|nation|of = country: The country / For a national record ; event|discipline|in|record = said pole vault,javelin,long jump,shot put,marathon,high jump,triple jump,hammer throw,hurdles,ski jumping,butterfly stroke,steeplechase,decathlon: The discipline / Which record
> who is the king of {1} / nobody was ever better at {1} than / {1}, who's on top of the list / whom would i have to beat in the {1} / in {0}, who did the best {1} of all time / is it still that russian in {1} / {1}: name, please, all-time number one / whose is it at the moment, the {1} i mean / which {0} athlete got furthest in {1} / the poster on my wall shows the greatest in {1}. is he still / for the pub bet: {1}, who / my trainer says a nurse is unbeaten in {1}, what's she called / has anyone knocked the old one off the throne, {1}
< name person

record mark, best performance, record value, record figure | know how good a record is
- Get the mark of a record / Look up the best time or distance in a discipline / Tell how far or how fast the record is / Return the record figure for women or men
: ?women|female|ladies = flag for women;among women ~ for men;among men: Is it the record of the women ; event|discipline|in|which = said discus,speed skating,100 m dash,mile run,hour ride,freediving,weight lifting,backstroke,sack race,caber toss,welly throwing,ski flying,stair run: The discipline / Which event
> how far, how fast, how high: {1} / {1}, {0}, how much / how good is the best {1} ever / can a human break my number in {1}, so what is the limit so far / {0}: {1}, in figures / i did three minutes in {1} ha ha. and the pros / {1}, down to the hundredth / where does the bar lie in {1} / they say it's untouchable, the {1} one, what does it stand at / by how much would my son miss the top at {1}? he's at 12 / what did the clock or the tape show at the greatest {1} of all / {1}... still under ten?

record date place, when record was set, record venue, record occasion | know when and where a record was set
- Tell when and where a record was set / Look up the venue of a record / Get the date and place of a best performance / Return at which meeting a record fell
: event|discipline|record|which = said relay,cross-country race,rope climbing,long putt,heptathlon,water ski jump,one-hour walk,bobsled run,kayak sprint,cycling mile,rowing eight,tug of war,unicycle sprint: The discipline / Which record ; athlete|holder|person|by = person: Who set it / The athlete
> in what stadium did {1} do that {0} / {1} and the {0}, how many years is that back / was it at home or abroad, when {1} shone in the {0} / {0} by {1}: where, when / my mum was there as {1} wrote history with the {0}, what town would that have been / that {0} of {1}, was it at the olympics / under which sky did {1} pull off the {0} / was i born already when {1} did the famous {0} / how old is it now, the {0} of {1} / where should i hang a plate in memory of {1} and the {0}? / {1} had a great day once in the {0}. which day / at altitude or down by the sea? {1}, {0} / since when has {1} been on the list for the {0}
< date date

previous record, old record, record before, record progression | know what a record was before
- Tell what the record was before the present one / Look up the progression of a record in a year / Get the record that stood in a year / Return an older best performance
: year|in|as_of = int 1900..2020: The year / At which time ; event|discipline|which = said sprint,ski marathon,hot dog eating,chess blitz,stone lifting,swimming mile,darts average,hour run,archery round,snooker break,plank hold,balloon flight,paddle marathon: The discipline / Which event
> what counted as the best {1} in {0} / {0}: how far along were they in {1} / in {1}, what was unbeaten as of {0} / grandpa was champion in {0}, {1}. how near was he to the top mark of his days / {1} was slower in {0}, but by how much / back in {0}, what did you need for glory in {1} / how did the list for {1} look, {0} / before they broke it, so {0}, where was the {1} at / would today's kids have ruled {1} in {0}, what was the number then / {0} and {1}: the mark that stood / somebody who took up {1} in {0} dreamt of which number / !give me what held for {1} in {0} / was it over or under an hour in {0}, {1} that is

title count, medals of athlete, count wins, how often champion | know how often somebody won
- Count the titles of an athlete / Tell how often somebody won a competition / Look up the number of medals / Return how many wins a person has
: competition|cup|title|at = said national cup,winter games,summer games,city marathon,grand tour,harbor regatta,golden league,county shield,masters,four hills,junior cup,island race,ice trophy: The competition / Which title ; athlete|person|who|name = person: The athlete / Who won
> how often was {1} the best at the {0} / {1}, {0}, times won? / does {1} have more than two from the {0} / how full is the cupboard of {1}, counting only the {0} / was it once or did {1} do it again at the {0} / {0}: {1} went home with how many / how many times did they play the anthem for {1} at the {0} / has {1} ever got anything at the {0} / three or four, i can't remember. {1} at the {0} / the {0} has been kind to {1}, in numbers? / i say {1} cleaned up five times at the {0}, prove me wrong / for my speech about {1}: gold at the {0}, how often / did {1} ever come first at the {0} and if so on how many occasions
< wins int 0..9

report record, submit record, enter new best, claim record | report a new record
- Report a new record of an athlete / Enter a best performance in a discipline / Submit a mark for the record list / Claim a record with its figure
: mark|figure|result|value = num 2..99: The mark / The figure reached ; event|discipline|in = said egg-and-spoon race,boot throw,pumpkin roll,rope skipping,wheelbarrow dash,log saw,cherry stone spitting,barrel rolling,hay bale toss,stilt walk,frog jump,paper plane flight: The discipline / In which event ; athlete|person|who|by = person: Who did it / The athlete
> {2} just did {0} in the {1}, nobody has ever had that / {0}, {1}, {2}. new top / the {1} has a new queen, {2}, with {0} / i stood by and saw it: {2}, {1}, {0} / put {2} at the very top for {1}, it was {0} / !have {0} entered for {2}, {1} / at our village fete {2} made {0} in the {1}, make it official / {1}: strike out the old one, {0} by {2} now / the judges signed {0} for {2} and it's about the {1} / with {0} {2} left them all behind, {1}, that has to go in the list / who would have thought, {2} of all people, {0} at {1}. please count it / for the annals, {0}: {1} and {2}
"""
