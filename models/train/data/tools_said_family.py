"""Functions of families, flats and feasts, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## caring for a baby

log bottle, enter feeding, record milk, note meal of baby | note how much a baby drank
- Enter a bottle that a baby drank / Record the amount of milk of one feeding / Note when and how much a baby was fed / Save a finished meal in the baby diary
: time|at|when|fed_at = time: When the baby was fed / The hour of the meal ; amount|ml|quantity|milk = int 40..260: Milk in milliliters / How much was drunk / The amount ; ?spat|threw_up|came_back = flag half of it came back;she threw up after ~ everything stayed in;nothing came back: Whether the baby spat / Did it come up again
> {1} ml at {0} / she just emptied {1} milliliters, it was {0} when we began / {0}: {1} ml gone / at {0} the little one finally took the breast milk, {1} ml all in all / !put down {1} ml for {0} / our daughter was hungry like a wolf at {0}. {1} ml! please keep that somewhere / {1} ml of formula went down at {0}, {2} / for the diary, {0}, she had {1} / {0} {1}ml pls write / grandma gave him {1} ml around {0} and forgot to tell us, so could you add it / i was half asleep but it must have been {0}, and the empty bottle was a {1} ml one / drank {1} milliliters, {2}, clock said {0} / the midwife wants all of it on paper: {0}, {1} ml
< entry code

last bottle, look up feeding, feeding history, when fed last | know when and how much a baby drank last
- Tell when a baby drank last / Look up the last feeding of a child / Show what the baby diary says about meals / Get the latest bottle of a baby
: baby|child|who|name = person: The baby / Which child / Name of the little one ; ?date|day|on = date: The day to look at / Which day / If another day than today is meant
> has {0} eaten yet / when did {0} get milk / is {0} hungry or just tired, how long ago was the bottle / how much did {0} drink {1} / {0} is screaming. could it be hunger already / did my wife give {0} something while i was out / bottles of {0}, {1} / i come home and {0} is crying, tell me when there was food / how many hours is it since {0} had milk / {1} i wasn't here, what did {0} have / !check when {0} was fed / sorry to ask again but what time was it that {0} drank / food for {0}, was there any since noon
< time time, amount int 40..260

plan bottle, set next feeding, feeding reminder, schedule bottle | be reminded of the next feeding
- Set when a baby is fed next / Remind someone of the coming bottle / Plan the next feeding and its amount / Schedule a meal of the baby
: amount|ml|prepare|portion = int 60..260: How many milliliters to make / The portion ; in_minutes|minutes|wait|delay = int 10..240: In how many minutes / The time until the feeding
> in {1} minutes she'll want {0} ml / next one {0} ml, {1} min from now / {0} ml, but not before {1} minutes have passed / wake me in {1} minutes so that i can warm up {0} ml / she gets {0} ml again, that's {1} minutes away, don't let me sleep through it / !call me to the bottle warmer in {1} minutes, {0} ml this time / we'll try again after {1} minutes with {0} milliliters / he fell asleep before he drank. give him {1} minutes, then {0} ml / {1} minutes until food. {0} ml should do / the pediatrician says wait {1} minutes and then offer {0} ml, can you keep the clock / {1} min, {0} ml, wake daddy / may i lie down for {1} minutes? {0} ml are due after that

delete feeding, remove bottle entry, undo meal entry, strike feeding | take a wrong feeding out of the diary
- Remove a feeding that was entered wrongly / Strike a bottle from the baby diary / Undo the entry of a meal / Take a feeding out of the list
: time|entered_at|at|which = time: The hour of the wrong entry / Which entry, by its time ; ?reason|why|because = said typo,twins mixed up,entered twice,other child,not finished,wrong day,bottle spilled,just water,dad joking,test,false alarm,wrong amount: Why it goes / The reason
> there was no bottle at {0} / {0} is nonsense, she slept then / the milk at {0} never happened / {0} stands there two times, one is enough / !strike out what i said about {0} / somebody wrote a meal at {0}, that must go, {1} / {1}, so forget about {0} / who put in {0}? throw that out / at {0} the baby wasn't even home, out with it / the one at {0} please not, reason: {1} / oh sorry, i pressed the button by mistake, it's the line with {0} / the {0} feeding has to disappear from the diary / {0} - {1} - away with it

order baby things, restock baby, buy baby supplies, reorder diapers | get new baby things delivered
- Order baby things that run out / Restock diapers, wipes or food for a baby / Buy new supplies for the little one / Reorder what a baby needs
: size|for_months|age|months = int 2..24: Age of the baby in months / For how many months the thing is made ; item|product|what|supply = said diapers,wipes,formula,bibs,pacifiers,bottle teats,bodysuits,teething ring,carrot puree,night diapers,baby cereal,sun hat,swim nappies: What is needed / The product ; packs|count|how_many|quantity = int 2..12: How many / The number of packs
> {2} times {1} for {0} months / she's {0} months now and the {1} ran out, get {2} / {1}, {2} packs, he is {0} months old / for a {0} month old please: {2} x {1} / nothing left of the {1}! {2} should last, {0} months size / my son is growing so fast, {0} months already, we need other {1}, say {2} / !have {2} packs of {1} sent, {0} months / {2} packs of {1}, and mind that it says {0} months / i opened the last pack of {1} this morning. baby is {0} months. {2} more please / the drawer with {1} is empty, {2} of those for {0} months would be lovely / can {2} of the {1} be here by friday, age {0} months / {0} months, {1}, {2} pcs

## caring for old people

book care visit, send caregiver, order home care, arrange carer | have a caregiver come to somebody
- Send a caregiver to an old person / Book a visit of the home care / Arrange that a carer comes and helps / Order help at home for a senior
: day|weekday|on = weekday: On which day / The day of the visit ; task|help|with|for = said washing,shower,bandages,compression socks,eye drops,breakfast,hair washing,foot care,getting up,medication,insulin shot,bed making: What the carer does / The help that is needed ; client|person|senior|who = person: Who is visited / The old person
> {2} can't manage {1} alone any more, somebody on {0} please / {0}, {1}, {2} / who could lend {2} a hand with {1} on {0} / since the fall {2} needs someone for {1}. {0} would suit us / !get a nurse for {2} on {0}, it is about {1} / {1} with {2}, starting {0} / my back hurts and i can't do the {1} for {2} this time, is anybody free {0} / on {0} i am away, but {2} still must have {1} / for {1} we'd like a second pair of hands, {0}, at {2}'s place / {2} refuses when i do it, so let a professional come on {0}, {1} is what it's for / could {1} be done on {0} by one of your people, the lady is {2} / hello, daughter of {2} here. {0} please someone for {1}
< carer person

cancel care visit, call off carer, stop home care, no caregiver | call off a caregiver
- Call off the visit of a caregiver / Cancel the home care of a day / Tell the care service not to come / Let a booked carer stay away
: reason|why|because = said hospital stay,family visit,holiday,doctor,funeral,day trip,flu,rehab,birthday party,haircut,wedding,dentist visit,moving house: Why nobody has to come / The reason ; client|person|who|senior = person: Who would have been visited / The old person ; day|date|weekday|on = weekday: Which day / The day of the visit that falls out
> {1} won't be at home on {2}, {0} / nobody needs to ring at {1}'s on {2}. {0} / {2} without the nurse, {0}, name {1} / we do it ourselves on {2}, {1} has {0} / {0}! so your lady would stand before a closed door at {1}'s on {2} / because of {0} please leave out {1} on {2} / !tell the carers to skip {1} on {2}, {0} / {1}, {2}: not needed, {0} / we have {0} on {2}, so {1} does without you / i take {1} with me on {2}, reason {0}, no helper then / for {1} not on {2} pls, {0} came up / spare yourselves the way to {1} on {2} - {0}

check care plan, who is coming, care schedule, see carer visits | know who comes to an old person and when
- Tell which carer comes to a person / Look up the care visits of a day / Show when help comes to a senior / Get the care plan of somebody
: date|day|on|when = date: Which day / The day to look at ; client|senior|whose|person = person: The old person / Whose plan
> who rings at {1}'s {0} / {1}, {0}, who's on duty / when does {1} get help {0} / {1} keeps asking who will show up {0} / is it the nice young man again {0}, at {1}'s / what have you planned {0} for {1} / !look who goes to {1} {0} / it's the son of {1}, i only want to know when they come {0} / does somebody wash {1} {0} / {0}: what is on the list of {1}
< carer person, time time

log pills, confirm medicine, note pill taken, record medication | note whether somebody took a medicine
- Note whether a person took a medicine / Confirm a dose or say that it was not taken / Record what became of the pills / Enter a medicine into the care file
: taken|swallowed|done = flag swallowed;taken;gone down well ~ refused;spat out;left untouched: Whether the medicine was taken / True if it went down ; medicine|pill|drug|which = said heart pills,water tablets,insulin,blood thinner,iron drops,painkillers,vitamin D,sleeping pill,thyroid tablets,stomach drops,cough syrup,calcium: The medicine / Which one ; person|resident|who|patient = person: Who it was for / The resident
> {1}: {0}. that's for {2} / {2} and the {1}, a long story, but in the end {0} / {0} by {2}, the {1} i mean / i sat half an hour beside {2} with the {1}. result, {0} / the {1} on the night table of {2} - {0} / what {2} got at breakfast was {0}, {1} it was / !note the {1} of {2} as {0} / handover, room at the window: {2}, {1}, {0} / with a glass of juice the {1} was {0}, keep that for {2} / dad's nurse asks about the {1}. {0}! name is {2} / {2} {1} {0} / {0} once again, {2} is not easy with the {1} / i've just been to see {2}, and yes, {1} {0}

## sharing a flat

assign chore, give task, put on duty, hand out chore | give somebody a chore in the flat
- Give a flatmate a chore / Put somebody on cleaning duty / Hand out a task of the household / Decide who does which chore
: chore|task|duty|job = said dishes,bathroom,vacuuming,trash,windows,recycling,mopping,fridge,laundry,hallway,oven,plants,shopping: The chore / What is to be done ; flatmate|person|who|roommate = person: Who does it / The flatmate ; ?day|weekday|by = weekday: Until which day / The day to do it
> {1} is responsible for the {0} / {0}, {1} / this week the {0} is up to {1} / {1} hasn't done anything for ages, so the {0} it is / why always me? let {1} handle the {0} / {0} for {1} until {2} / we drew straws, {1} got the {0} / somebody has to care for the {0}, and i vote {1} / !make {1} do the {0} / {2}, {1}, {0} / {1} said ok to the {0} as long as it's not before {2} / the {0} looks terrible, and it's {1} who must deal with it / {1} lost the bet: {0}!

swap chores, trade duty, switch tasks, exchange chore | let two flatmates change their duties
- Let two flatmates trade their chores / Swap the duty of one person with another / Move a chore from one roommate to another / Exchange who does a task
: to|new_person|taker|instead = person: Who takes it over / The new one ; chore|task|duty = said dishes,bathroom,vacuuming,trash,windows,recycling,mopping,fridge,laundry,hallway,stairs,kitchen duty: The chore / Which task ; from|old_person|planned|giver = person: Who had it so far / The one who gets rid of it
> {0} does the {1} instead of {2} / {2} has a broken arm, {0} takes the {1} / not {2} but {0}, the {1} i mean / the {1} goes from {2} to {0} / {2} begged me, so {0} will do the {1} this time / {1}: {2} out, {0} in / {0} owes {2} a favour and will take over the {1} / !pass the {1} from {2} on to {0} / {0} for {2} with the {1}, both agreed / i, {2}, hate the {1} and {0} doesn't mind it / it says {2} on the list but {0} is going to do the {1}

tick off chore, chore done, mark task finished, complete chore | note that a chore is done
- Note that a chore has been done / Tick a task off the cleaning list / Mark a duty as finished / Complete a chore of the flat
: minutes|took|duration|spent = int 5..120: How many minutes it took / The time spent ; chore|task|what|duty = said dishes,bathroom,vacuuming,trash,windows,recycling,mopping,fridge,laundry,hallway,stove,sink: What was done / The chore
> {1}, {0} minutes, never again / the {1} took me {0} minutes / {0} minutes of my life went into the {1}, cross it out please / all shiny, the {1} i mean, {0} min / {1}: finished after {0} minutes / you can forget about the {1}, i've been at it for {0} minutes and now it's fine / !check off the {1}, {0} minutes / i needed {0} minutes for the {1} because nobody had touched it for weeks / {0} min {1} ok / just so you know, {1} is behind me. {0} minutes / did the {1} before work, it was {0} minutes / the {1} has been taken care of, put {0} minutes on my account

whose turn, chore plan, who does it, look up duty | know who has a chore
- Tell whose turn a chore is / Look up who is on duty / Show who does which task in the flat / Get the flatmate responsible for something
: day|weekday|on|when = weekday: Which day / The day of the plan ; chore|task|duty|what = said dishes,bathroom,vacuuming,trash,windows,recycling,mopping,fridge,laundry,hallway,stairs,kitchen duty: The chore / Which task
> who's got the {1} on {0} / {1} {0}, who / is it me with the {1} on {0} / i bet i don't have to do the {1} on {0}, do i / whose name is behind the {1} for {0} / {0}: who takes care of the {1} / the {1} is disgusting and nobody feels responsible, who was it on {0} / on {0} somebody should see to the {1} but i forgot who / !look who does the {1} on {0} / before i shout at the wrong person: the {1}, {0}, who / am i free on {0} or does the {1} wait for me / which of us is down for the {1} on {0}
< flatmate person

split expense, share cost, add flat cost, enter shared bill | share the price of something among flatmates
- Share a cost among the flatmates / Enter something that somebody paid for all / Split a bill by a number of people / Add an expense to the flat account
: people|heads|among|split_by = int 2..8: Among how many / The number of people ; paid_for|item|what|for = said internet,electricity,toilet paper,pizza,gas bill,vacuum cleaner,cleaning stuff,new kettle,sofa,water,party drinks,olive oil: What was paid / The thing ; amount|price|cost|total = num 4..300: What it cost / The sum of money
> i paid {2} for the {1}, there are {0} of us / {1} {2} euro, {0} people / {2} went for {1} and that is for {0} heads / {0} of us used the {1}, it was {2} / i laid out {2} at the shop, {1}, please by {0} / the {1} was {2} all in all, so everybody of the {0} owes a part / divide {2} by {0}, it's the {1} / {1}: i have the receipt here, {2}. goes through {0} / {2} for {1}... the {0} of us share as usual, right / !settle the {1} between {0} people, {2} in total / all {0} had some of the {1} and i'm {2} poorer
< share num 2..90

remind flatmate, nudge roommate, poke flatmate, warn flatmate | remind a flatmate of something undone
- Remind a flatmate of a chore or debt / Nudge a roommate who forgot something / Send a friendly warning in the flat / Poke the one who has not done it
: about|matter|of|thing = said dishes,rent,hair in the drain,loud music,rotten cheese,bike in the hall,front door key,moldy bread,dirty stove,trash,wet towels,shoes,cigarette smell: What it is about / The matter ; flatmate|to|who|roommate = person: Who is reminded / The roommate ; ?anonymous|secretly|without_name = flag without my name;don't say it's from me ~ with my name;say that it's from me: Whether the sender is hidden / Is it told who complains
> {1} still hasn't thought of the {0} / {0}!! tell {1} / could somebody tell {1} about the {0}, {2} / i don't want to fight with {1}, but the {0} can't stay like that. say something nice / {1} forgot the {0} once more / drop {1} a line because of the {0} / {0}, day three. {1} should hear about it / !give {1} a friendly push, it's about the {0} / does {1} even know about the {0}? ask, {2} / {1} promised to deal with the {0} last week, jog the memory a bit / {2}: a word to {1} about the {0} / it's the {0} again and of course it's {1}, would you write / the {0} drives us mad, let {1} know

## painting and renovating

paint need, how much paint, calculate paint, liters of paint | know how much paint is needed
- Calculate how much paint a wall needs / Tell the liters for an area and a number of coats / Work out the amount of wall paint / Estimate how many buckets are needed
: coats|layers|times|passes = int 2..5: How often it is painted / The number of coats ; area|square_meters|surface|size = int 6..150: Square meters / The size of the surface ; ?ground|surface_kind|wall = enum plaster,wood,concrete=cement,wallpaper: What is painted on / The kind of wall
> {0} coats, {1} square meters / {1} square meters of {2}, {0} coats, will one bucket do / how many liters for {1} sqm if i go over it {0} times / the ceiling and both walls come to {1} square meters. with {0} coats, what must i carry home / i measured {1} m2 and the old red shines through, so {0} layers i guess / is 10 liters enough for {0} coats on {1} square meters / {0} coats on {2}, {1} square meters / all together {1} square meters and my father swears on {0} coats, what does that make / {1} sqm x {0} coats = ??? / !tell me the liters, {0} coats, area {1} / standing in the shop: {1} square meters, {0} layers. big can or small can / i don't want to buy too much. {0} times over, {1} square meters in the hall
< liters num 2..40

order paint, buy wall paint, get paint delivered, request paint | get paint
- Order paint in a color / Buy cans of wall paint / Have paint delivered to the site / Request new paint from the shop
: liters|amount|volume|quantity = int 2..40: How many liters / The amount ; color|shade|colour|tone = color: The color / Which shade ; ?finish|gloss|look = enum matt=dull,silk=satin,glossy=shiny: How it shines / The finish
> {0} liters of {1} / my wife decided on {1}, {0} liters then / we've nothing left of the {1}, another {0} liters should be enough / {1}, {0}l, {2} / the bedroom will be {1}. bring us {0} liters / send {0} liters in {1}, {2} / can you mix me some {1}? {0} liters of it / {2} and {1}, {0} liters / halfway up the wall the can was empty. {0} more liters, {1} / !get {0} liters in {1} from the shop / for the fence {0} liters please, the same {1} as last summer / {1} is the one, i'm sure now. make it {0} liters

return paint, give back paint, bring back cans, refund paint | give back paint that is not needed
- Give paint back to the shop / Return unopened cans / Get the money back for paint / Hand in paint that was too much
: reason|why|because = said too dark,wrong color,leaking can,too much,bad smell,lumpy,dried out,too glossy,delivered twice,changed plans,too thin,dented lid: Why it goes back / The reason ; cans|count|how_many|buckets = int 2..12: How many cans / The number
> {1} cans are {0}, i want my money / {0}, {1} cans / there are {1} cans in my hall that nobody needs, {0} / could your driver pick up {1} cans again? {0} / {1} of them can go back where they came from, reason: {0} / we bought and bought, now {1} cans stand here unopened. {0} / {0}! take the {1} buckets away please / !take back {1} cans, {0} / sorry, {0}. is it possible to hand in {1} cans / {1} cans {0} - refund pls / the lady at the desk said that {1} buckets are no problem to bring in, and the cause is {0}
< money num 10..300

hire painter, book painter, get craftsman, order painting work | have somebody come and paint
- Hire a painter for a room / Book a craftsman to paint walls / Get somebody to do the painting / Order painting work in a part of the house
: date|day|when|start = date: When the work begins / The day ; room|where|part = room: What is painted / Which room ; ?ceiling|with_ceiling|overhead = flag ceiling as well;including the ceiling ~ walls only;not the ceiling: Whether the ceiling is painted too / Does it include the ceiling
> somebody with a ladder and time for the {1}, {0} / {0}, {1}, {2} / i can't do the {1} myself with my shoulder. is a professional free {0} / {1}: who could start {0} / the {1} needs new color, {2}, {0} would be nice / !find me someone for the {1}, {0} / what about {0} for your people to begin in the {1} / since the fire everything in the {1} is black. {0}, please, {2} / we'd pay well if they came {0}, it's about the {1} / {0} pro for the {1} / walls of the {1} look awful, i'm not going to do it, so who will be here {0}

drying time, how long dry, when dry, paint dry check | know how long something has to dry
- Tell how long a material has to dry / Look up when one can go on working / Get the drying time of a layer / Check when the next coat is possible
: temperature|degrees|celsius|warmth = int 5..35: How warm the room is / Degrees Celsius ; material|stuff|layer|what = said primer,wall paint,varnish,plaster,filler,tile glue,wood stain,chalk paint,wallpaper paste,silicone,floor paint,door lacquer: What dries / The material
> {1} at {0} degrees, when may i touch it / {0} degrees here and the {1} is still sticky, how much longer / can i go on tomorrow if it's {0} degrees, {1} / {1}, {0} degrees, hours? / it has {0} degrees in the cellar. till when do i leave the {1} alone / the cat wants in! {1}, fresh, {0} degrees / how soon is the {1} ready for a second round, we have {0} degrees / with {0} degrees outside, does {1} get hard overnight / !see how many hours {1} takes at {0} degrees / we heat to {0} degrees so that the {1} goes faster, what does the can say / i've put on the {1}. {0} degrees. coffee or bed / {0} degrees - {1} - wait how long
< hours int 2..72

rent tool, hire machine, lend tool, borrow tool | have a tool for some days
- Rent a tool for some days / Hire a machine for renovating / Borrow a device from the tool shop / Get a tool for a limited time
: days|for_days|duration|how_long = int 2..21: For how many days / The duration ; tool|machine|device|what = said sander,steam stripper,ladder,scaffold,tile cutter,drill hammer,paint sprayer,dehumidifier,concrete mixer,floor grinder,laser level,heat gun,dust extractor: The tool / Which machine ; ?from_date|start|beginning = date: The first day / When it is needed
> {1}, {0} days / i only need a {1} for {0} days, it would be silly to own one / {0} days with a {1}, what's that going to cost me / the old wallpaper won't come off. give me a {1} for {0} days / {2}, {0} days, {1} / a {1} would help! let's say {0} days, {2} / who has a {1} i could have for {0} days / my brother in law broke ours, so {0} days a {1} from you / !reserve a {1}, {0} days, {2} / we'll be at it for {0} days and the {1} should be with us all that time / {0} days are planned, put a {1} aside for me / from {2} on for {0} days, {1} / is the {1} free? we want to keep it {0} days

## camping and hiking

book campsite, reserve pitch, get tent place, camp booking | have a place for the night outdoors
- Reserve a pitch at a campsite / Book a place for a tent or camper / Get a spot on a camping ground / Make a camp reservation
: people|campers|guests|persons = int 2..9: How many people / The campers ; kind|with|vehicle|stay_in = said tent,camper van,caravan,roof tent,trailer,motorhome,big tent,hammock,tiny tent,bus,folding caravan,tipi: What they sleep in / The kind of pitch ; nights|duration|stay = int 2..14: How many nights / The length of the stay
> {0} people, {2} nights, {1} / {2} nights with our {1}, we are {0} / is there room for a {1}? {0} of us, {2} nights / we come with a {1} and stay {2} nights, {0} people in all / {1} and {0} persons please, leaving after {2} nights / keep us a quiet corner for the {1}, {2} nights, {0} heads / the {0} of us would sleep in a {1}, that makes {2} nights / what do {2} nights cost with a {1} and {0} folks on board, and if it's fine take it / a spot by the lake, if you have one! {0} adults, {1}, {2} nights / !hold something for {0} campers with a {1}, {2} nights / {2} nights. {1}. {0} persons. no dog / my {0} friends and our {1} would love to be with you for {2} nights / {1} here, can we be your guests for {2} nights, {0} people

find trail, hike search, suggest hike, look for route | find a hike that fits
- Find a hiking trail of a length / Suggest a hike for a group / Search a route on foot / Look for a walk that fits
: difficulty|level|grade = enum easy=for beginners,medium=not too hard,hard=for experts: How difficult / The level ; kilometers|length|distance|km = int 3..35: How long the hike is / Kilometers ; ?near|region|start|around = town: Where it is / The place to start
> {1} km, {0} / where can one go for {1} kilometers, {0} please / {0}, {1} km, around {2} / my legs want {1} kilometers today and it should be {0} / we've got grandma with us, so {0} and no more than {1} km / is there something {0} of about {1} kilometers / any idea for {1} km on foot close to {2}? {0} / {1} kilometers of forest, {0}, i don't care where / !show me a path of {1} kilometers, {0} / it has to be {0}. {1} km would be great / sunday, sun, boots ready - what's {1} km long and {0} / near {2} there must be {1} kilometers that are {0}

trail condition, check path, is trail open, path status | know whether a path can be walked
- Tell whether a trail can be walked now / Check the condition of a path / Look up if a hiking route is open / Get the state of a trail
: date|day|on|when = date: For which day / The day ; trail|path|route|which = said eagle path,gorge trail,ridge walk,lake loop,glacier trail,bear valley,monk's way,mill path,north face,waterfall trail,pine loop,summit: The trail / Which path
> can one get through on the {1} {0} / {1}, still snow there? we go {0} / {0} we want to do the {1}, or is it closed / do i need crampons {0}, {1} / is the {1} muddy {0} / i heard of a rock slide, so is {0} fine for the {1} / how does it look up there on the {1}, planning for {0} / {0}: {1}, yes or no / !see if anyone can walk the {1} {0} / with small kids on the {1} {0}, is that wise after all the rain / last time we stood before a broken bridge on the {1}. what about {0} / {1} {0} passable?
< open flag yes ~ no

log hike, save tour, record walk, enter hike | keep a hike that was done
- Record a hike that was walked / Save a finished tour in the hiking diary / Log the length and climb of a walk / Enter a tour
: climb|meters_up|ascent|elevation = int 100..2000: How many meters up / The ascent ; kilometers|length|distance|km = int 3..40: How far / Kilometers ; ?blisters|sore|feet_hurt = flag my feet are full of blisters;i have blisters ~ no blisters at all;my feet are fine: Whether the feet suffered / Were there blisters
> {1} km and {0} meters up / {0} meters of climbing, {1} kilometers, what a day / i'm dead. {1} kilometers! and {0} meters of altitude / we made it, {0} meters higher and {1} km further than this morning / {1} km, {0} m ascent, {2} / for my diary: {0} meters uphill, {1} kilometers / after {1} kilometers we are down again, the watch says {0} meters up, {2} / add today, {1} km {0} hm / !put {1} kilometers and {0} meters of ascent into my book / the dog and i walked {1} km with {0} meters of climb / who would have thought that i could do {0} meters up, and {1} km / up {0} meters, {1} kilometers in total, {2} / beautiful tour, keep it. {1} kilometers, {0} meters altogether

call mountain rescue, send rescue, emergency in mountains, get help outdoors | get help in the mountains
- Call the mountain rescue / Send helpers to people in need outdoors / Report an emergency on a hike / Get rescuers to a spot
: people|persons|how_many|group_size = int 2..9: How many people / The size of the group ; place|spot|where|location = said upper hut,north ridge,gorge bridge,summit cross,lake shore,old mine,waterfall,glacier edge,cable car,south wall,forest cabin,river bend: Where they are / The place ; problem|emergency|happened|what = said broken leg,lost in fog,snake bite,heat stroke,avalanche,no water,lightning,head wound,fallen climber,missing child,frostbite,heart trouble: What happened / The emergency
> {2}, {1}, {0} people / we are {0} at the {1}, {2}, please hurry / {1}! {2}! there's {0} of us / {0} people stuck near the {1} because of {2} / help. {2}. we sit by the {1} and are {0} / it's getting dark, {0} persons, {2}, you find us at the {1} / can a helicopter land at the {1}? {2}, group of {0} / one of us can't go on, {2}, position {1}, {0} in the group / {1} - {0} hikers - {2} / i see {0} people waving at the {1}, looks like {2} / our teacher said to ring you: {2}, {0} pupils, {1} / close to the {1} there is a group of {0}, they shouted something about {2} / {0} of us, {2}, can't move from the {1}

rent camp gear, hire outdoor gear, borrow camping things, get equipment | have camping things for a while
- Rent camping gear / Hire outdoor equipment for some days / Borrow things for a hike / Get equipment for the mountains
: days|for_days|duration = int 2..20: For how many days / The duration ; gear|item|equipment|thing = said sleeping bags,trekking poles,headlamps,camping stoves,backpacks,snow shoes,mats,ice axes,ropes,bear sprays,climbing helmets,water filters: The gear / What is needed ; count|pieces|how_many|quantity = int 2..12: How many / The number of pieces
> {2} {1} for {0} days / {0} days, {2} {1} / we'd need {2} {1}, and we'd bring them back after {0} days / {1}? {2} of them, {0} days / ours were stolen, so {2} {1} for the next {0} days please / for a tour of {0} days i'm looking for {2} {1} / what would {0} days cost, {2} {1}, i'd take them right away / the scouts are {0} days in the wild and lack {2} {1} / can i have {2} {1} from you, just {0} days / !lend us {2} {1}, {0} days / forgot the {1} at home, silly me. {2} pieces, {0} days / {1} x {2}, {0}d / buying is too dear for {0} days. {2} {1} on loan, is that possible

## planning a wedding

taste cakes, order wedding cake, book cake, cake order | order the cake of the wedding
- Order the wedding cake / Have a cake made for the feast / Book a cake with tiers at the pastry shop / Tell the confectioner what to bake
: tiers|floors|levels|stories = int 2..7: How many tiers / The levels of the cake ; flavor|taste|kind|filling = said lemon,chocolate,red velvet,carrot,vanilla,raspberry,salted caramel,hazelnut,pistachio,black forest,coconut,passion fruit,marzipan: The flavor / What it tastes of ; portions|guests|pieces|servings = int 20..200: For how many people / The pieces
> {0} tiers, {1}, enough for {2} people / {2} guests, {0} floors, {1} / {1} is what we both love. {0} tiers for {2} please / we have {2} mouths and want {0} stories of {1} / it should taste of {1} and be {0} levels high, {2} portions / {0} tiers sounds mad but {2} people are coming! {1} inside / can your baker do {1}? {2} pieces over {0} tiers / for {2} servings, {1}, {0} tiers and sugar roses on top / !let them make {0} tiers with {1} for {2} / the bride dreams of {1}, {0} floors. {2} want a piece / after five tastings: {1}. {2} portions, {0} tiers, thanks / {1} - {0} tiers - {2} ppl

wedding budget, check costs, budget left, money overview | know how much money is left for the wedding
- Tell how much of the wedding money is left / Show what was spent on a part of the wedding / Check the budget of the feast / Get the costs so far
: ?item|category|for|on = said flowers,music,dress,rings,catering,photos,invitations,hall,cake,limousine,honeymoon,fireworks,hair and makeup: For what / Part of the wedding
> are we broke yet / how deep in the red are we with this wedding / what did the {0} cost up to now / can i still afford something for the {0} / how much is there for {0} / {0}, what's been spent / my father wants to know where all his money went / did we go over with the {0} / before we sign anything else, how many euros do we have / {0}: what's the total / is there anything in the pot for {0} or do we have to cut down / !show me the sums for {0} / i dare not look, but what did we pay altogether
< left int 200..9000

pay deposit, pay vendor, settle wedding bill, transfer deposit | pay somebody who works for the wedding
- Pay a deposit to a wedding vendor / Settle the bill of a band, florist or hall / Transfer money to somebody who works at the wedding / Send a vendor the agreed sum
: amount|sum|euros|money = int 50..3000: How much / The sum ; vendor|to|who|payee = said florist,band,photographer,caterer,dj,pastry shop,dressmaker,castle,limousine driver,jeweler,hair stylist,priest,tent company: Who gets the money / The vendor ; ?by|due|date|until = date: Until when / The due date
> {0} for the {1} / the {1} wants {0} before lifting a finger / {1}: {0} euro, due {2} / we still owe the {1} {0} / the {1} called twice because of the {0}, do it at last / {0} go to the {1} / so that nobody else grabs the {1}, send {0} right now / i signed with the {1}. the first {0} must be there {2} / !wire {0} to the {1} / an invoice came from the {1}, {0}, please take it from our account / without {0} the {1} won't come. get that done / {1} {0} eur ok go / did the {1} get the {0} yet? if not, let it go out {2}

## cooking for guests and baking

plan dinner, invite to dinner, set up dinner, host meal | plan a meal for guests
- Plan a dinner for guests / Set up a meal with a number of guests / Put an evening with friends into the kitchen planner / Prepare to host people
: guests|people|heads|number = int 3..16: How many guests / The number at table ; dish|main|meal|what = dish: What there is to eat / The main dish ; day|weekday|on = weekday: Which day / The day of the meal
> {0} people on {2}, {1} / {2} there'll be {0} of us, i'd do {1} / {1} for {0} on {2} / my in-laws are coming on {2}! {0} with us, and i thought of {1} / {1} it shall be, {2}, {0} at the table / on {2} {0} hungry runners sit in my kitchen and get {1} / {2}: {1}. {0} plates / we were asked over so often, now it's our turn on {2}, {0} folks, {1} / !put down {0} guests for {2}, {1} / the boss and his wife will be here {2}, makes {0}. {1} can't go wrong / would {1} be something for {0} friends on {2}? then take it in / {0} eaters {2} {1}

substitute ingredient, replace ingredient, what instead, swap ingredient | know what can be used instead of an ingredient
- Tell what can replace an ingredient / Find a substitute for something missing / Look up what to use instead / Suggest another ingredient
: in|dish|for|baking = said sponge cake,pie crust,pancakes,muffins,bread dough,cheesecake,brownies,meringue,cookies,waffles,pizza dough,cream sauce,banana bread: In what it is used / What is made ; ingredient|missing|without|food = said eggs,butter,baking powder,milk,yeast,sugar,cream,flour,buttermilk,vanilla,honey,cornstarch,sour cream: What is missing / The ingredient
> no {1} in the house and i am halfway through the {0} / {0} without {1}, can that work / i forgot to buy {1}! it's for {0} / what else could go in the {0}, my friend can't have {1} / {1}? don't have any. {0} / i've everything for the {0} but {1}, any idea / is there anything that does the job of {1} in {0} / shops are closed and the {1} is off, i wanted {0} / {0}, lacking {1}, help pls / one of the guests mustn't eat {1}, how do i still get my {0} done / in place of {1}, what do i stir in the {0} / my {0} needs {1}, my cupboard says no / could i leave out the {1} and take something different for {0}

bake timer, oven time, start baking, put in oven | start the oven for something that is baked
- Start the oven for a cake or bread / Bake something at some degrees for some minutes / Set the heat and time of the oven / Put a dough in the oven
: minutes|for_minutes|duration|time = int 8..90: How many minutes / The time in the oven ; degrees|heat|temperature|celsius = int 120..250: The heat in degrees / How hot ; ?fan|hot_air|convection = flag hot air;with fan ~ no fan;top and bottom heat: Whether the fan runs / Hot air or not
> {0} minutes, {1} degrees / {1} degrees for {0} minutes, {2} / at {1} degrees, and after {0} minutes i want it to go off / the dough is on the tray. {1} degrees, {0} minutes / recipe says {1}, {2}, and to look at it after {0} minutes / {0} minutes should be right for the rolls at {1} degrees / give the bread {1} degrees, it takes {0} minutes / my cookies are in! {0} min at {1} / hmm, with {1} degrees it burned last time, so only {0} minutes but the same heat / {2}, {1} degrees, {0} min / !bake that at {1} degrees, {0} minutes / could we have {1} degrees in there? it's going to be in for {0} minutes / let it rise and brown for {0} minutes, {1} degrees

## talking to a smart home

start robot, send vacuum robot, robot clean, begin vacuuming | let a robot clean
- Send a cleaning robot to a room / Start the robot in a part of the home / Let the vacuum or mop robot work somewhere / Have the floor of a room done by a robot
: how|mode|kind|program = enum vacuum=suck up,mop=wipe: Vacuum or mop / What the robot does ; where|room|zone|floor = room: Which room / Where the floor is ; ?quiet|silent|low_noise = flag quietly;without waking anyone ~ at full power;as loud as it wants: Whether it works quietly / Little noise
> {0} the {1} / {1}: {0}, {2} / crumbs all over the {1}, {0} that / the cat was sick in the {1}, someone has to {0} / the little machine should {0} the {1} / let your round friend {0} the {1}, {2} / mud from the boots in the {1}! {0} please / i'm out till four, {0} the {1} meanwhile / who is going to {0} the {1}? not me, robot / {0} {1} {2} / visitors in an hour and the {1} looks like a stable, {0} it / it would be good to {0} the {1} while the children are at school / once through the {1}, {0} only

stop robot, robot home, send robot back, dock robot | stop a robot and send it back
- Send a robot back to its dock / Stop the robot that is working / Let a cleaning robot go home to load / Call off a robot
: robot|which|device|name = said vacuum robot,mop robot,lawn robot,window robot,pool robot,little robot,blue robot,old robot,kitchen robot,gutter robot,upstairs robot,cellar robot: Which robot / The machine ; ?pause_minutes|minutes|rest = int 5..90: For how many minutes / The rest in minutes
> the {0} is too loud, i'm on the phone / enough for today, {0} / {0}, go home / the baby has just fallen asleep so the {0} had better rest for {1} minutes / stop that {0} before it eats my sock / we don't want the {0} running about while we eat, {1} minutes off / it's raining on the {0}, bring it in / {0}: break, {1} minutes / the dog is scared of the {0}, take it away / !get the {0} to its dock / no no no, not the carpet! {0} back / the {0} has done what it should, let it load / {1} minutes of silence from the {0} would be a blessing

speaker volume, set loudness, speaker level, make speaker louder | make a speaker louder or quieter
- Set how loud a speaker is / Change the volume of the speakers in a room / Make the sound in a room louder or quieter / Bring a loudspeaker to a level
: level|volume|percent|loudness = int 5..95: The volume in percent / How loud ; room|speaker|where = room: Which room / Where the speaker is ; ?until|end|till = time: Until when / The time at which it goes back
> {0} in the {1} / i can't hear a thing in the {1}, {0} percent / {1} at {0} percent / {1}, {0}, till {2} / the neighbour is banging on the wall of the {1}, {0} is plenty / grandpa is in the {1} without his hearing aid, so {0} percent / my head aches. {0} percent and no more in the {1} / sound {0}, {1} / this is my favorite song! {0} percent in the {1} / until {2} only {0} percent in the {1}, then as before / !put the {1} on {0} percent / ears are ringing in the {1}, how about {0} / the {1} whispers, i want to hear it at {0} / exam tomorrow and someone makes the {1} shake, {0} percent till {2}
"""
