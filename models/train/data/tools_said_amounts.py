"""Functions of sums, distances and other amounts, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## percent and prices

percent of amount, share of sum, part in percent | know what some percent of a sum is
- Work out what a percentage of a sum comes to / Calculate a share of an amount given in percent / Tell how much some percent of a number is
: base|amount|whole|of_sum = any 20..5000: The whole sum / What the share is taken of / The amount that counts as a hundred percent ; percent|rate|share|percentage = int 2..95: The share in percent / The rate / How many percent
> what's {1} percent of {0} / out of {0} euros i get {1} percent, so how much is that / my boss promised me {1} percent of the {0} dollars we made, what lands in my pocket / {0}, and of that {1} percent / of {0} people {1} percent said yes. how many heads / {1} percent of {0} pls / a deposit of {1} percent on a bill of {0}, how big is the deposit / they sold the car for {0} and the agent keeps {1} percent as his fee. his part in money? / !work out {1} percent of {0} / i have {0} in the bank and grandpa says give {1} percent of it to the church, what would that be / {1} percent, from {0} kilos of apples, is rotten. how many kilos / if {1} percent goes to my ex and there's {0} on the account, how much does she get
< result num 1..4000

what percent is it, percent share, ratio in percent | know how many percent one number is of another
- Tell how many percent one number is of another / Express a part of a whole in percent / Find the percentage that a part makes up
: whole|total|out_of|all = int 60..900: The whole / How many there are in all / The number that is a hundred percent ; part|some|piece|count = int 2..59: The part / How many of them / The smaller number out of the whole
> {1} out of {0}, in percent / what percent of {0} is {1} / i got {1} points of {0} in the exam, how many percent / there are {0} of us and {1} are sick, percentage? / {0} seats, {1} taken. how full is it in percent / {1} is how many percent of {0} / from {0} emails i've answered {1}, what share is that / our village has {0} houses and {1} have solar on the roof. percentage wise? / of the {0} in my purse {1} went on sweets, so that's what percent / !express {1} of {0} in percent / {1} eggs broke on the way, we had packed {0}. percent of loss please / when {0} tickets exist and {1} are sold, how far are we, in percent / {1} goals from {0} shots, my rate?
< percent num 1..99

percent change, growth in percent, rise or fall | know by how many percent a value rose or fell
- Tell by how many percent a value has changed / Work out the rise or fall between an old and a new value / Calculate the change from one number to another in percent
: now|new_value|to|after = int 20..2000: The new value / What it is now / The number it went to ; before|old_value|from|earlier = int 20..2000: The old value / What it was before / The number it came from
> from {1} to {0}, how many percent up or down / the rent was {1} and now it's {0}, what's that in percent / {0} today. last year {1}. change? / my electricity bill says {0}, it used to say {1}, by what percent did it move / it went to {0} from {1}, percent please / we had {1} members in spring and have {0} now. growth? / they want {0} for the same flight that cost {1} in may, thats how many percent difference / {1} before, {0} after / i was {1} pounds heavy, i'm {0} these days, how big is the change in percent / what rise or drop is it from {1} to {0} / !work out the percentage change, old {1}, new {0} / a house i bought for {1} thousand is worth {0} thousand now, percent gained or lost / {0} instead of {1} visitors, how many percent more or fewer
< percent num -90..300

## the bill at the table

change to get back, change due, cash back | know how much change one gets
- Tell how much change is due / Work out what comes back when paying with a bigger sum / Calculate the change for a price and the cash given
: given|cash|paid_with|handed_over = int 50..500: The cash handed over / With what one pays ; price|cost|due|to_pay = num 2..49: What it costs / The price to pay
> i gave him {0} and it was {1}, how much do i get back / {1} to pay, i've a {0} note. change? / costs {1}, out of {0} / the coffee was {1} and i handed over {0}, what must come back / from {0} euros for {1} i should receive / how much change is it if i pay {1} with {0} / she only gave me a few coins! i'd put down {0} for something of {1}, what should it have been / !give me the change for {1} out of {0} / paid with {0}. price was {1} / a {0} bill for {1} worth of cheese, so what's left / the kid has {0} in his hand and the ice cream's {1}, how much does he bring home / {1} at the till, {0} from the customer, i need to give back what
< change num 1..490

pay somebody, send money, transfer to friend, pay back | send money to a person
- Send a person money / Pay somebody back what they laid out / Transfer a sum to a friend
: to|person|payee|receiver = person: Who gets the money / The receiver ; sum|amount|how_much|money = any 3..300: How much to send / The sum that goes out
> {0} paid for me yesterday, give them their {1} / !send {0} {1} / {1} to {0} / i owe {0} {1}, please settle that / {1} euros for {0}, from my account / {0} bought the beers so {1} goes over there / !transfer {1} to {0} / {0} put down {1} for my ticket. i want to be even again / my share of the cab was {1}, {0} had the card, pay it back / {0} is getting {1} from me / let {0} have the {1} i promised / what i borrowed from {0} was {1}, time it went home / {0}, {1} pounds, she laid it out for my lunch

## money jars

fill jar, put into jar, set money aside, add to savings | put money into a jar
- Put money into a savings jar / Set a sum aside for something / Add to what is saved for a purpose
: jar|purpose|pot|goal = said holiday,new bike,christmas,washing machine,school trip,rainy days,driving licence,wedding,garden shed,birthdays,car tyres,winter coat,guitar,moving house: What is saved for / Which jar / The purpose ; sum|amount|money|how_much = any 2..500: How much goes in / The sum set aside
> {1} into {0} / i've got {1} left this month, that's for {0} / !put {1} in the jar for {0} / grandma gave me {1} and i want it to go to {0} / {0}: plus {1} / {1} more for {0} please / sold my old skates. the {1} i got shall be kept for {0} / we said we'd be saving for {0}, so here come {1} euros / !set {1} aside for {0} / {0} gets {1} from my wages / no pizza today, so {1} spared, all of it for {0} / let's hide {1} from myself in {0} / for {0} i can spare {1} this week

take from jar, empty part of jar, withdraw savings, spend from jar | take money out of a jar
- Take money out of a savings jar / Withdraw a sum from what is saved for something / Use part of what was set aside
: amount|sum|money|withdrawal = any 2..500: How much comes out / The sum taken ; from_jar|purpose|pot|jar = said holiday,new bike,christmas,washing machine,school trip,rainy days,driving licence,wedding,garden shed,birthdays,car tyres,winter coat,guitar,moving house: Which jar it is taken from / What it was saved for
> {0} out of {1} / i need {0} today, take it from {1} / !get {0} from the {1} jar / the {1} money has to help, i'm short by {0} / we're using {0} of what's put by for {1} / {1}: minus {0} / car broke down and it's {0}, there is enough in {1} so use that / forget saving, give me {0} of {1} back / from {1} please pay me out {0} / i bought it! that was {0} and it came from {1}, so lower it / !withdraw {0} from {1} / {1} is fuller than needed. i'd like {0} of that in my purse / {0} please, {1} can do without

set jar target, saving goal, target sum | say how much a jar shall hold in the end
- Set how much shall be saved for something in all / Fix the target of a savings jar / Say what sum a saving goal needs
: target|goal_sum|needed|final_amount = int 100..9000: The sum to reach / How much is needed in the end ; purpose|jar|for_what|goal = said holiday,new bike,christmas,washing machine,school trip,rainy days,driving licence,wedding,garden shed,birthdays,car tyres,winter coat,guitar,moving house: What is saved for / Which jar
> {1} will cost {0}, that's what i want to reach / !make {0} the target for {1} / in the end {1} should hold {0} / {1}: aim {0} / we'd need {0} altogether for {1} / i'm saving until there's {0} in {1} / the goal for {1} is {0} now / {0} is where i stop with {1} / my dad says {1} can't be done under {0} so take that as the finish line / once {1} has {0} it's full / !let {1} go up to {0} and no further / how about {0} as a goal, for {1} / for {1} we agreed on {0} as the sum to get to

time to save, weeks until saved, how long saving | know how long it takes to save a sum
- Tell how many weeks of saving a sum takes / Work out how long it takes at a weekly amount / Say when enough is saved
: weekly|per_week|rate|each_week = int 3..90: How much is saved each week / The amount per week ; goal|total|sum|needed = int 100..6000: The sum to reach / What the thing costs
> i save {0} a week, when do i have {1} / the console is {1} and i can put by {0} every week, how long / {1} with {0} weekly / how many weeks till {1} if it's {0} each week / {0} each friday in the piggy bank. {1} is the dream. how far away / when will i afford {1} pounds? i get {0} pocket money per week / laying {0} aside every single week, how long does {1} take me / !tell me the weeks it takes to get to {1} with {0} a week / for {1} i'd be saving how long, given {0} per week / {0} per week, need {1} / a scooter of {1} euros. what i manage is {0} a week. will it take years / i want to reach {1}, {0} a week is all i can do, how long must i wait
< weeks int 2..600

monthly saving needed, rate to reach goal, saving per month | know how much to save each month
- Work out how much to save each month to have a sum in time / Tell the monthly amount for a goal / Divide a saving goal over months
: months|in_months|time|within = int 2..48: How many months there are / The time left in months ; goal|sum|target|amount = int 100..9000: The sum to have at the end / What is to be saved in all
> {1} in {0} months, how much is that a month / i've {0} months left and need {1}, what must i put by monthly / the wedding's in {0} months and we want {1} till then. every month? / {0} months. {1} euros. rate? / to get {1} together within {0} months i'd be putting aside / my landlord wants {1} and gives me {0} months, what's the monthly bit / spread {1} over {0} months / !work out my monthly amount, goal {1}, {0} months from now / how much a month for {1}, it's due {0} months from today / {0} months until the trip, which is {1}, what should leave my account each month / we've got {0} months to scrape up {1}, so monthly we need
< per_month num 3..4000

jar balance, how much in jar, saved so far | know how much is saved for something
- Tell how much is saved for something / Show what a savings jar holds / Look up how full a jar is
: jar|purpose|pot|which = said holiday,new bike,christmas,washing machine,school trip,rainy days,driving licence,wedding,garden shed,birthdays,car tyres,winter coat,guitar,moving house: Which jar / What is saved for
> how much is in {0} / {0}, how far are we / what have i got for {0} so far / do we have enough for {0} yet / !show me the {0} money / is there anything left in {0} / how's {0} coming along, in euros / what did we put by for {0} up to today / i lost track of {0}. what's there / {0} balance / can i afford {0} already or is it still half empty / so, {0}, let me see the sum

## amounts in the kitchen

amount per guests, how much to cook, food needed | know how much of a food is needed for people
- Tell how much of a food is needed for a number of people / Work out what amount to cook for guests / Say how many grams to buy for everybody
: ingredient|food|what|which = food: Which food / What is cooked ; people|eaters|guests|persons = int 2..40: For how many people / Number of eaters
> how much {0} for {1} people / {1} guests, what amount of {0} do i buy / we're {1} on sunday and i have no clue how much {0} to cook / {0} for {1}, grams? / there'll be {1} kids eating {0} / if {1} come, is one bag of {0} enough or how much should it be / {1} persons, {0} / !work out the {0} for {1} of us / how many grams of {0} does one take when {1} sit at the table / i need to buy {0}. it's {1} eaters / my mother in law asks what weight of {0} she should bring, there are {1} of us / {0} please, how much of it do {1} hungry men need / for a party with {1} people what would you plan in {0}
< grams int 100..9000

feeds how many, portions from amount, people fed | know how many people an amount of food is enough for
- Tell how many people an amount of food is enough for / Work out the portions that some grams make / Say how many can eat from what is there
: grams|amount|weight|how_much = int 200..6000: How many grams there are / The weight of the food ; food|ingredient|what|which = food: Which food / What there is to eat
> how many people eat from {0} grams of {1} / i've {0} grams of {1}, for how many is that / {1}, {0} g, how many portions / is there enough {1} for all? it's {0} grams, how many does that feed / {0} grams {1} feeds / we have {1} left over, {0} grams, how many plates / with {0} g of {1} in the cupboard, how many friends can i invite / how far does {0} grams of {1} go / the packet of {1} says {0} grams. that would fill how many / !tell me how many portions {0} grams of {1} give / {1}: only {0} grams. how many can eat / my pot holds {0} grams of {1}, so how many hungry people will get some
< people int 1..60

cups to grams, convert kitchen measure, weigh cups | know how many grams some cups of a food are
- Convert cups of a food into grams / Tell what some cups of an ingredient weigh / Turn a measure in cups into a weight
: what|ingredient|food|of = said flour,sugar,brown sugar,butter,rice,oats,cocoa powder,honey,grated cheese,milk,ground almonds,raisins,corn starch,yogurt: Which ingredient / What is in the cups ; cups|amount|number|how_many = any 2..9: How many cups / The number of cups
> {1} cups of {0} in grams / what do {1} cups of {0} weigh / my american recipe wants {1} cups {0} and i only own a scale / {0}, {1} cups, grams? / how heavy would {1} cups of {0} be / i need {0}. it says {1} cups, what's that on the scale / {1} cups {0} = / in grams please: {0}, {1} cups / !convert {1} cups of {0} / {0} comes in cups here, {1} of them. who measures like that, give me grams / grandma from texas wrote {1} cups of {0}, so how many g / the {0} is given as {1} cups, i weigh everything
< grams int 50..3000

cooking time by weight, roast time, how long in oven | know how long a piece of food has to cook
- Tell how long a piece of meat has to cook / Work out the cooking time for a weight / Say how many minutes something needs in the oven by its weight
: kilos|weight|kg|heavy = num 1..8: How much it weighs in kilos / The weight ; meat|food|what|roast = said turkey,goose,leg of lamb,pork roast,duck,salmon,chicken,beef joint,ham,rabbit,meat loaf,venison,pumpkin,goat shoulder: What is cooked / Which piece
> how long for {0} kilos of {1} / {1}, {0} kg, how many minutes / my {1} weighs {0} kilos, when is it done / the {1} we got has {0} kg, how long does it stay in / {0} kilos. it is {1}. oven time? / a {1} of {0} kg needs how long / i'm putting {1} in at noon, {0} kilos of it, how long must it roast / {1} for christmas, {0} kg this time, hours? / !work out the oven time for {1} with {0} kilos / would {0} kilos of {1} be ready in two hours, or how long does it take / for {1} at {0} kg how long do i plan / at {0} kilos, how long until {1} isn't raw any more
< minutes int 30..500

## walks, swims and miles

log walk, note walk, save walk, record walked distance | note a walk
- Note a walk with its distance and duration / Save how far and how long somebody walked / Record a walk in the diary
: minutes|duration|time|lasted = int 10..180: How many minutes it took / The duration ; distance|miles|how_far|length = num 1..15: How many miles were walked / The distance
> did {1} miles in {0} minutes, on foot / {0} minutes and {1} miles with the dog / walked {1} miles. took me {0} minutes / it's {1} miles to my sister's and i went there on my own legs, {0} minutes, put it in the diary / home from a stroll, {0} min, {1} mi / !write down a walk of {1} miles and {0} minutes / {1} miles, {0} minutes, strolling / i was out for {0} minutes along the river, my watch says {1} miles / in {0} minutes i got {1} miles far, walking of course / my knees hurt but i made it round the lake: {0} minutes for {1} miles / after {1} miles and {0} minutes i'm back with wet shoes, please keep a record / {0} minutes on the hiking path today, that's {1} miles more for the book

log swim, note laps, save swim, record pool session | note how much somebody swam
- Note a swim with its laps and the length of the pool / Save how many laps somebody swam / Record a session in the pool
: pool_length|metres|pool|lap_metres = int 15..50: How long the pool is in metres / The length of a lap ; laps|lengths|number|times = int 2..100: How many laps were swum / The number of lengths
> {1} laps in the {0} metre pool / a {0} m pool, {1} times across / swam {1} lengths, pool is {0} metres / did {1} laps this morning. our pool at the club has {0} metres / the hotel pool's just {0} metres long so i did {1} laps / !log {1} laps of {0} metres / {0} metres, {1} times, front crawl, add it / {1} x {0} m, swim / back from the baths: pool {0} metres and i managed {1} lengths without a break / in the {0} metre basin i'm up to {1} laps now, pls save / they've a pool of {0} metres where i splashed through {1} laps / my arms are dead, {1} lengths, each one {0} metres

travel time at speed, how long for distance, time for distance | know how long a distance takes at a speed
- Work out how long a distance takes at a speed / Tell the time needed for some kilometres / Say how long one is on the way at a pace
: speed|pace|kmh|fast = int 3..60: How fast one goes in kilometres an hour / The speed ; kilometers|distance|length|far = int 2..800: How many kilometres it is / The distance
> {1} kilometres at {0} kmh, how long / at {0} kmh how long do i need for {1} kilometres / it's {1} km to the sea and i cycle {0} an hour, when am i there / going {0} km per hour, {1} km to go. time? / my horse does {0} kilometres an hour. the inn is {1} kilometres off, will it take all day / {0} kmh, {1} km, hours please / a tractor drives {0} kmh and our field's {1} kilometres away so how long is he gone / for {1} km at {0} per hour i'd be on the road how long / !tell me how long {1} km last at {0} kmh / the boat makes {0} kilometres each hour, the island lies {1} kilometres out, duration / if i only do {0} kmh, do {1} kilometres fit in one day or how long is it
< hours num 0.1..100

average speed, speed from distance and time, how fast | know how fast somebody was
- Work out the average speed from a distance and a time / Tell how fast somebody was / Calculate kilometres an hour from the way and the minutes
: kilometers|distance|way|far = int 2..90: How many kilometres it was / The distance covered ; minutes|time|duration|took = int 10..400: How many minutes it took / The time needed
> {0} kilometres in {1} minutes, how fast was i / i needed {1} minutes for {0} km. speed? / {1} minutes, {0} km, what's my average / took {1} minutes to ride {0} kilometres, was that slow / how quick is someone who does {0} km in {1} minutes / my train was {1} minutes on the way and it's {0} kilometres, so how many kmh / speed please. {0} km and {1} min / it was {0} kilometres of rain and wind! {1} minutes in the saddle. tell me how fast i went / after {1} minutes we'd done {0} km, kmh? / !work out how fast {0} kilometres in {1} minutes is / within {1} minutes dad ran {0} km, what was his pace / for {0} km she took {1} minutes, is she faster than me
< kmh num 1..200

miles to kilometers, convert miles, miles in km | know how many kilometres some miles are
- Convert miles into kilometres / Tell how many kilometres some miles are / Turn a distance in miles into a metric one
: miles|mi|distance|length = any 2..500: How many miles / The distance in miles
> {0} miles in km / how far is {0} miles really, i'm from spain / the sign says {0} miles. what's that in kilometres / {0} mi? / uncle told me it's {0} miles from here, i only know kilometres / kilometres for {0} miles please / {0} miles, metric / !turn {0} miles into something a european understands / my rental car counts in miles, {0} by now, so how many km / what are {0} of your american miles over here / a marathon plus, {0} miles it is, how many kilometres would they be / is {0} miles more than a hundred km

daily distance goal, set step goal, walking target | set how much to walk each day
- Set how many steps to walk each day / Fix a daily target for walking / Change the step goal, from a day on
: steps|goal|per_day|target = int 2000..20000: How many steps a day / The daily target ; ?start|from|begin|since = weekday: From which day on / The day it starts
> i want to walk {0} steps a day / {0} steps each day from {1} on / !make {0} my daily steps / the doctor wants {0} steps out of me, every day / my goal was too easy, {0} steps then / from {1} it shall be {0} steps / daily target {0}, thx / let me aim for {0} steps daily, beginning {1} / no more lazy days. {0} steps between getting up and bed / could the ring on my watch close at {0} steps / starting {1} i'm supposed to do {0} steps / only {0} steps per day please, my hip is bad / {0} would be a better goal for my walking

## nights and naps

bed time for wake-up, when to go to bed, latest bed time | know when to go to bed
- Tell when to go to bed to get enough hours before getting up / Work out the latest bed time / Say when to lie down for some hours of sleep
: hours|sleep|needed|how_long = int 4..11: How many hours of sleep / The sleep that is needed ; wake_time|up|get_up|alarm = time: When one must get up / The time of the alarm
> i have to be up at {1} and want {0} hours, when do i go to bed / {0} hours of sleep before {1}, so lie down when / if the alarm goes at {1} and i need {0} hours / get up {1}. sleep {0} hours. bed at? / when must the kids be in bed, they need {0} hours and school means {1} / {0} hours, waking {1}, latest bed time please / !tell me when to hit the pillow for {0} hours, up again at {1} / my bus makes me rise at {1}. i'm no good under {0} hours, so what time should i turn in / to sleep {0} hours until {1} i go to bed at / what's the latest i can stay up when {1} is my wake up time and i'd like {0} hours / at {1} i get up. for {0} hours of rest when do i switch off the light / for a full {0} hours with the rooster crowing at {1}
< bed_time time

wake time from bed, when to wake, sleep end | know when a sleep would be over
- Tell when one wakes up after some hours of sleep / Work out the wake-up time from the bed time / Say when a sleep that begins now or later would end
: bed_time|start|asleep|from = time: When one goes to sleep / The bed time ; hours|duration|sleep|length = int 3..12: How many hours one sleeps / The length of the sleep
> if i fall asleep at {0} and sleep {1} hours, when do i wake / {1} hours from {0}, up at? / lying down {0}, sleeping {1} hours. end? / i go to bed at {0}, so with {1} hours i'd be awake when / when have i had {1} hours if i start at {0} / {0} in bed and {1} hours later it is what time / {1} hours of sleep beginning at {0}, what does the clock say then / my son nods off at {0}. he always sleeps {1} hours, so when can i expect him in the kitchen / after {1} hours it's how late? lights off {0} / !tell me when {1} hours are over for someone asleep by {0} / the night nurse lies down at {0}, gets {1} hours, and wakes at / going to sleep {0}, for {1} hours, when should the coffee be ready
< wake_time time

## booking by hours and heads

book by hour, reserve for people, rent for hours, hourly booking | book something for people and hours
- Book a place or thing for a number of people and hours / Reserve something by the hour / Rent something for some hours and some heads
: hours|duration|how_long|time = int 2..9: For how many hours / The duration ; thing|what|place|facility = said rowing boat,tennis court,bowling lane,karaoke room,pedal boat,barbecue hut,sauna,escape room,party cellar,badminton court,beer bike,billiard table,picnic meadow,climbing wall: What is booked / The place or thing ; people|heads|guests|persons = int 2..25: For how many people / Number of persons
> {1}, {2} people, {0} hours / {0} hours of {1} for {2} of us / there'll be {2} of us and we'd want the {1} for {0} hours / !book a {1} for {2} people and {0} hours / is there a {1} we could have for {0} hours? we're {2} / {2} friends, {0} hours, {1}, let's go / for {2} persons please, the {1}. {0} hours should do / my birthday: {1} with {2} kids, {0} hours long / we need {0} hours at the {1}, {2} heads / !reserve {0} hours for {2} at the {1} / our office, {2} colleagues, wants to try the {1} and {0} hours is what the boss pays / {1} pls. not for one hour, {0}. party of {2} / a {1} that takes {2}, and we'd keep it {0} hours

change group size, update head count, alter number of people | change how many people come to a booking
- Change how many people come to a booking / Update the number of guests of a reservation / Alter the size of the group
: new_count|now|people|to = int 2..40: How many people there are now / The new number ; booking|thing|what|for = said rowing boat,tennis court,bowling lane,karaoke room,pedal boat,barbecue hut,sauna,escape room,party cellar,badminton court,beer bike,billiard table,picnic meadow,climbing wall: Which booking / What is booked ; ?old_count|before|was|from = int 2..40: How many there were before / The old number
> we're {0} now for the {1} / {1}: {0} people, not {2} / instead of {2} there will be {0} coming to the {1} / two couples dropped out so it's {0} at the {1} / {0} of us after all, {1} / for the {1} i said {2} but it's turned into {0} / !make it {0} people for the {1} / the {1} is booked already. just change us from {2} to {0} / more guests!! {0} for the {1} / from {2} persons to {0}, the {1} / my brother's family wants to join at the {1}, that makes {0} / {1} with {0} rather than {2} people please / could the {1} also take {0}, we've grown since i booked / some are sick, only {0} will turn up for our {1}

extend booking, stay longer, add hours | have something longer than booked
- Make a booking some hours longer / Extend the time of a rented thing / Add hours to a reservation
: thing|booking|what|place = said rowing boat,tennis court,bowling lane,karaoke room,pedal boat,barbecue hut,sauna,escape room,party cellar,badminton court,beer bike,billiard table,picnic meadow,climbing wall: What is kept longer / Which booking ; extra_hours|more|hours|by = int 2..6: How many hours more / By how much it gets longer
> {1} more hours of {0} please / we like the {0} so much, can we keep it {1} hours longer / {0}, plus {1} hours / !add {1} hours to the {0} / it won't be enough time in the {0}, give us another {1} hours / {1} hours extra, {0} / we aren't finished with the {0} yet. {1} further hours / the kids don't want to leave the {0}, is it free for {1} hours on top / on our {0} thing: {1} hours longer than planned / we've got the {0} till six but that's too short by {1} hours / let us stay {1} more in the {0}, hours i mean / nobody's waiting for the {0}, right? then we'd have it {1} hours beyond our time

cancel hourly booking, give up reservation, drop booking | give a booking up
- Cancel a booking of a place or thing / Give up a reservation / Drop what was booked, with a reason
: ?reason|because|why|cause = said bad weather,a broken leg,flu,storm,no babysitter,too few people,work,a flat tyre,a funeral,exams,lack of money,train strike: Why it is cancelled / The reason ; thing|booking|what|place = said rowing boat,tennis court,bowling lane,karaoke room,pedal boat,barbecue hut,sauna,escape room,party cellar,badminton court,beer bike,billiard table,picnic meadow,climbing wall: Which booking / What was booked
> we won't be coming to the {1} / the {1} is off, {0} / !cancel the {1} / {0}, so no {1} for us / someone else can have our {1} / {1}: we don't need it any more / because of {0} we can't use the {1} / our {1}? forget it please / sorry but with {0} the {1} makes no sense, strike us off / give the {1} away, nobody of us has time / it's about the {1} we ordered, we've changed our minds / is it still free of charge to back out of the {1}? then do that / due to {0}: call off the {1}

check free for group, is it free, room for people, availability for group | know whether something is free for a group
- Check whether something is free for a number of people / Tell if a place can take a group on a day / Look up whether there is room
: day|on|date|when = weekday: On which day / The day ; people|persons|group|heads = int 2..25: For how many people / The size of the group ; thing|what|place|facility = said rowing boat,tennis court,bowling lane,karaoke room,pedal boat,barbecue hut,sauna,escape room,party cellar,badminton court,beer bike,billiard table,picnic meadow,climbing wall: Which place or thing / What should be free
> is the {2} free {0} for {1} / any {2} left on {0}? {1} people / {1} of us, {0}, {2}, possible? / could {1} persons get into the {2} on {0} or is it taken / {2} on {0}: room for {1}? / we're {1} and thought of the {2}, would {0} work / does the {2} have space for a group of {1} this {0} / !check if {1} people fit in the {2} on {0} / {0} is the only day i've off. is there a chance for the {2} with {1} / has anybody grabbed the {2} for {0} yet, we'd be {1} / {1} kids on {0}, can they still go in the {2} / before i invite {1} folks: the {2}, is it open for us on {0} / hello, i wanted to ask whether for {1} guests there's still a {2} available {0}
< free enum yes,no

## what daily things cost

compare offers, cheaper offer, which pack is cheaper | know which of two packs is cheaper
- Compare two packs by weight and price / Tell which of two offers is cheaper per gram / Find the better deal of a small and a big pack
: small_price|price_small|first_price = int 2..20: What the small pack costs / Price of the small pack ; big_price|price_big|second_price = int 5..60: What the big pack costs / Price of the big pack ; big_grams|grams_big|second_weight = int 600..5000: Grams in the big pack / Weight of the big one ; small_grams|grams_small|first_weight = int 50..550: Grams in the small pack / Weight of the small one
> small one {3} grams for {0}, big one {2} grams for {1}, which is cheaper / {2} grams for {1} or {3} grams for {0} / {0} for {3} g, {1} for {2} g, what's the better deal / there's a little tin of {3} grams at {0} and a giant one of {2} grams at {1}, which do i take / is {1} for {2} grams better than {0} for {3} grams / the {2} gram bag costs {1}. the {3} gram bag only {0}. do i save with the big one / shall i get the small {0} euro pack with {3} grams or the large {1} euro pack with {2} grams / {1} buys me {2} grams while {0} gets {3} grams, where's the trick / !compare {3} g at {0} with {2} g at {1} / at the market {2} grams are {1}, the corner shop has {3} grams for {0}, who's cheaper / coffee: {3} grams {0}, or {2} grams {1}? / which pays off, {0} on {3} grams or {1} on {2} grams / i don't trust these family packs. {2} grams, {1} to pay. normal pack: {3} grams, {0}
< cheaper enum small,big

wage for hours, pay for work, earnings for hours | know what somebody earns for some hours
- Work out what somebody earns for hours of work / Tell the pay from the hourly wage / Multiply hours by the rate of an hour
: hourly|rate|per_hour|wage = any 8..70: What an hour pays / The hourly wage ; hours|worked|time|number = int 2..60: How many hours were worked / The hours of work
> {0} an hour, {1} hours, how much money / {1} hours of babysitting for {0} per hour / they pay {0} per hour here. i was there {1} hours this week, so? / the gardener took {1} hours and asks {0} for each, what do i owe / what's my pay for {1} hours if an hour is {0} / at {0} hourly how much do {1} hours bring in / {1} h x {0} wage / she cleans for {0} an hour and i've booked {1} hours. total? / my shift was {1} hours long and the rate's {0}, what should be on my slip / !tell me my earnings, hourly {0}, hours {1} / {0} euros every hour, for {1} hours, that gives / with {1} hours a week and {0} the hour, can i live on it? what does it make
< pay num 16..4000

fuel for trip, fuel needed, petrol use | know how much fuel a trip takes
- Work out how much fuel a trip takes / Tell the litres needed for a distance / Calculate petrol from the distance and what the car uses
: consumption|per_hundred|uses|litres = num 4..15: How many litres the car uses on a hundred kilometres / The consumption ; distance|kilometers|km|trip = int 30..2000: How many kilometres it is / The length of the trip
> {1} km, my car takes {0} litres per hundred, how much petrol / with {0} litres on a hundred how many do i burn for {1} kilometres / the van drinks {0} litres each hundred km and we're going {1} km. fuel? / {0} litres per 100, {1} kilometres / grandma's is {1} km away. the old car needs {0} litres a hundred. is one tank enough, how many litres is it / {1} kilometres with a car that does {0}, litres please / for a trip of {1} km at {0} litres how much diesel goes through / !work out the petrol for {1} kilometres, consumption {0} / it swallows {0}, we drive {1} km, so i fill in / at {0} litres a hundred, would {1} kilometres take more than forty litres / {1} km holiday drive, {0} litre car
< litres num 1..300

power cost, electricity cost, cost of running device | know what it costs to run a device
- Work out what it costs to run a device / Tell the price of the power a device uses / Calculate the electricity for watts and hours
: hours|time|running|how_long = int 2..500: How many hours it runs / The time it is on ; watts|power|wattage|device_watts = int 5..3500: How many watts the device takes / The power of the device
> {1} watts for {0} hours, what does it cost / my heater has {1} watts and it's on {0} hours / {0} hours with {1} watts, price of the power? / a {1} w freezer, {0} hours / i left the oven on for {0} hours!! it's {1} watts. how expensive was that / does it hurt my purse to run {1} watts {0} hours long / on the label stands {1} watts, we've used it {0} hours, how much money is it / running for {0} hours, {1} watt, cost / !tell me what {0} hours at {1} watts cost / it's been {0} hours since i plugged in the {1} watt thing, what's that in cents / for {0} hours of gaming on a {1} watt computer mum wants me to pay, how much / the fan takes {1} watts. all summer long it ran {0} hours, so the bill?
< cost num 0.1..500
"""
