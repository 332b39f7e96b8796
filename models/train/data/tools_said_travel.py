"""Functions of travellers, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## taxis, buses and rented vehicles

extend car rental, keep rental longer, prolong hire, rental extension | keep a rented vehicle longer
- Extend the rental of a vehicle / Let a customer keep a hired vehicle for more days / Bring a rented thing back later / Add days to a hire
: extra_days|days|longer_by|more = int 2..14: How many days more / The added days ; vehicle|which|type|rented = said camper,scooter,small car,cargo bike,minivan,motorbike,pickup truck,convertible,electric car,moving van,tandem,station wagon,jeep: Which vehicle / What is rented
> the {1} is so much fun, can we have it {0} more days / we won't make it back in time with the {1}. {0} days on top? / {0} days longer please, it's the {1} / our flat isn't ready so the {1} has to stay with us another {0} days / i'd bring the {1} back {0} days later than agreed, if you don't need it / {1} +{0} days / what about {0} days extra with the {1}, would that be alright with you / !let me drive the {1} for {0} more days / snow closed the pass, we sit in the valley with your {1} for another {0} days / don't expect the {1} yet, it needs {0} more days / nobody else wants the {1} this week, right? then i'd hold on to it, {0} days / hi, me with the {1} again. holiday got longer, {0} days / my boss said {0} additional days, so the {1} comes later / the {1} should have gone back today, it's {0} more days now

next bus, bus departure, when bus leaves, departure lookup | know when a bus goes
- Tell when the next bus of a line leaves a stop / Look up departures / Get the minutes until a bus comes / Check if a bus is still running
: stop|from|station|where = said town hall,main square,north gate,hospital,old bridge,market place,university,harbour,zoo,swimming pool,stadium,central park,east cemetery,library: The stop / Where one gets on ; line|bus|number|route = int 1..199: The number of the line / Which bus
> how long till the {1} comes by at {0} / {1} from {0}, when / i'm standing at {0} freezing, where is the {1} / did i miss the {1}? i'm nearly at {0} / {0}. {1}. minutes? / does the {1} still run from {0} tonight / my daughter gets on at {0}, she takes line {1}, what time would that be / if i leave the house now do i catch the {1} at {0} / !see when number {1} stops at {0} / there's no timetable at {0}, somebody tore it off. i'm waiting for the {1} / excuse me young man, at what hour does the {1} depart from {0} / at {0} there's a sign for {1} but no times on it / the {1} was supposed to be here, at {0}, five min ago
< minutes int 1..60

## hotels, hostels and holiday houses

cancel stay, drop booking, void room reservation, cancel hotel | call off a stay that was booked
- Cancel the stay of a guest / Take back a reservation / Drop a booked room / Call off a visit at the house
: reason|why|because = said broken leg,new job,sick child,lost passport,bad weather,too expensive,funeral,train strike,work trip,car trouble,family visit,flu: Why the guest does not come / The reason ; guest|name|booked_by|who = person: Who booked / The name of the guest
> {1} can't come: {0} / {0}, so {1} stays at home / it breaks my heart but we have to call it off. {1}, reason {0} / you can let the room of {1} to others. {0} / {1} won't turn up, {0} is what they told us / {0}! just now! forget about us, name is {1} / !take {1} out of the book because of {0} / hello, {1} speaking, we were so looking forward to it but {0} / note for the desk: {1} not arriving, {0} / is it free of charge if {1} doesn't come? the reason would be {0} / no holiday for {1}, {0} / due to {0} the reservation in the name of {1} is not required any longer / {1} phoned. {0}. give the bed away

late check in, announce late arrival, tell arrival time, night arrival | tell that a guest comes at some hour
- Tell the reception when a guest arrives / Announce a late arrival / Note at what time somebody checks in / Let the house know of a delay
: guest|name|who|person = person: Who arrives / The guest ; arrival_time|at|time|hour = time: When the guest comes / The hour of arrival
> {0} will be there at {1} only / the train is late, so {0} won't reach you before {1} / {1} is when {0} gets in, is anybody at the door then / somebody must stay up for {0}, {1} / pls don't give away the room, {0} is on the way, {1} or so / {0}: {1}, stuck in traffic / how will {0} get the key at {1}? / my name's {0} and i'm afraid it will be {1} until we stand at your desk / !let them know {0} comes at {1} / leave the key under the mat, {0} lands late. {1} i guess / {1}, sorry, sooner isn't possible for {0} / we stopped for dinner, reckon with {0} at {1} / instead of the afternoon {0} gets there at {1}

## flights and luggage

choose seat, pick plane seat, seat wish, assign seat | have a certain seat on a plane
- Choose a seat on a flight / Note where a passenger wants to sit / Assign a seat / Give somebody a place in the cabin
: place|seat|position|where = said window,aisle,front row,last row,exit row,middle,seat 12A,seat 31C,wing row,seat 5F,bulkhead row,seat 20D: Which seat / Where in the cabin ; flight|flight_number|on|plane = flightno: On which flight / The flight number ; passenger|for|who|name = person: For whom / Who sits there
> {2} has long legs, {0} on {1} please / {0} for {2}, {1} / {1}, {2}, {0} / {2} gets sick otherwise so let it be {0} in {1} / is {0} still free on {1}? {2} would love it / on {1} i'd like {0}, {2} is the name / my mother {2} has to go to the loo all the time. {1}. {0} would be best / !give {2} {0} on {1} / they put {2} somewhere silly on {1}. we want {0} / {0} or i don't fly, lol. {1}, {2} / when {2} flies with {1} it's always {0} / {2} wants to look at the clouds or whatever, says {0}, the plane is {1} / for {1}: {0}, that's {2}'s wish

report missing bag, lost luggage, luggage not arrived, missing suitcase | report that luggage did not come
- Report luggage that did not arrive / Open a case for a missing bag / Say which suitcase is lost / Start the search for a bag
: bag|luggage|piece|what = said red suitcase,green backpack,stroller,golf bag,guitar case,grey trolley,duffel bag,surfboard,leather bag,cardboard box,ski bag,pink suitcase,cello case: Which piece of luggage / What it looks like ; flight|flight_number|on|came_with = flightno: With which flight it came / The flight
> the belt has stopped and no {0}. {1} / {1}, {0} not there / i came with {1} and my {0} didn't / everybody has their stuff but me. {0}, {1} / where the hell is my {0}? it was on {1} / {0}. {1}. never showed up. / my {0} seems to be on its own holiday, we flew with {1} / after {1} we waited for an hour for the {0}, in vain / !have someone search for my {0} from {1} / pls find {0}, all my clothes are inside, flight was {1} / we landed ok with {1} but a {0} must have stayed in the other plane / the {0} of my daughter hasn't been seen since we checked in for {1} / I regret to tell you that one {0} is absent, and {1} has been unloaded completely

add luggage, book extra bag, pay more baggage, additional baggage | take more luggage along
- Book additional luggage for a flight / Add a bag with a weight / Pay for more baggage / Take another piece on board
: kilos|weight|kg = int 5..32: The weight in kilos / How heavy ; pieces|bags|count|how_many = int 2..6: How many pieces / The number of bags ; flight|on|flight_number = flightno: On which flight / The flight number
> {1} more bags of {0} kilos on {2} / {0} kg each, {1} pieces, {2} / on {2} we bring {1} suitcases extra, every one {0} kilos / {2}: {0} kilos, {1} bags / my wife packed again.. {1} bags on top, {0} kilos a bag, we fly {2} / what if i show up to {2} with {1} boxes that weigh {0} kilos / i bought too many books, so there's now {1} cartons, {0} kilos apiece, for {2} / !put {1} further bags on {2}, {0} kilos / we move abroad with {2}. {0} kilos per bag, {1} bags in addition to the ticket / each of them weighs {0} kilos and there are {1}. flight {2} / may i take {1} more pieces along in {2}? {0} kilos / the band has drums, that makes {1} cases at {0} kilos for {2} / {2} - not only hand luggage please. {1} bags. {0} kilos.

find gate, which gate, boarding gate, where to board | know where to board
- Tell from which gate a flight leaves / Find the gate of a plane / Look up where boarding is / Get the way to the right terminal
: airport|at|where|from = town: At which airport / The town ; flight|number|flight_number|plane = flightno: Which flight / The flight number
> {1} {0}, which gate / i'm through security at {0} and totally lost, {1} is mine / i land in {0} and go on with {1}, is that far to walk / do they board {1} upstairs or downstairs at {0} / {0}: {1}? left or right? / my screen in {0} is black, what door is it for {1} / they changed it again!! {1}, out of {0} / at {0} airport, looking for {1} / !tell me where {1} boards in {0} / we have only twenty minutes in {0}, where does {1} stand / my grandpa is alone in {0} and needs to find {1} / which terminal is {1} in {0}
< gate gate

## routes, roads and finding the way

how far, measure distance, distance between, trip length | know how far apart two places are
- Tell the distance between two places / Measure how far something is / Get the length of a trip / Count the kilometers from one town to another
: unit|measure|in_unit = enum km=kilometers;metric kilometers,miles=miles;english miles: In which unit / The unit of length ; from|start|first|town_a = town: From where / The first place ; to|end|second|town_b = town: To where / The second place
> how many {0} from {1} to {2} / {1} - {2} in {0}? / i want to know if my petrol lasts from {1} as far as {2}, so how many {0} are that / {0} between {1} and {2} / is {2} far away from {1}, what's that in {0} / my father rode from {1} to {2} on a horse, he says. how many {0} did he ride / {2} is next door to {1}, she claims. in {0} please / if a bird flew from {1} to {2}, how many {0} / we get paid per distance, {1} to {2}, and they want it in {0} / !tell me how long the road from {1} to {2} is in {0} / before i say yes to a job in {2}: i live in {1}, so {0}? / in {0} please, {1} up to {2} / could a child cycle from {1} to {2}? depends on the {0} i guess

add stop, stop on way, insert waypoint, halt on route | stop somewhere on the way
- Add a stop to a route / Put a halt on the way / Insert a place to visit while traveling / Plan a break at a place
: minutes|break_length|how_long|stay = int 5..90: How many minutes the stop takes / Length of the break ; place|stop|where|via = said petrol station,bakery,rest area,playground,picnic area,post office,charging point,lake view,farm shop,car wash,pharmacy,castle ruin,burger place: Where to stop / The place on the way
> {1} first, {0} minutes / the dog needs to get out, so {0} minutes at a {1} before we go on / on the way we look in at the {1}, {0} min / i have to be at the {1} too, that takes {0} minutes / {0} minutes for the {1} pls / can we fit in the {1}? {0} minutes would be plenty / everyone is hungry or needs the loo.. {1}, {0} minutes / !put in a {1}, {0} minutes / don't drive straight there. there's a {1}, and i want {0} minutes of it / my sister says we can't pass without seeing the {1}, so give her {0} minutes / {0} minutes is how long i'd be in the {1}, then straight on / if it doesn't cost much time, the {1}, let's say {0} minutes / a little pause, {0} minutes, {1}, thanks / half way there should be some {1} where we sit for {0} minutes

## sights, guided tours and tickets

join tour, book guided tour, sign up for tour, tour place | go along on a guided tour
- Book a place on a guided tour / Sign somebody up for a tour / Join a walk with a guide / Put a visitor on the list of a tour
: language|in|spoken|guide_speaks = lang: In which language / What the guide speaks ; tour|which|walk|name = said ghost walk,harbour tour,street art walk,wine tour,old town walk,catacomb tour,food walk,brewery tour,night watch tour,bird walk,factory tour,river cruise: Which tour / The walk ; visitor|who|guest|person = person: Who goes along / The visitor ; ?slow|wheelchair|easy_pace = flag in a wheelchair;needs it slow ~ good on foot;fast walker: Does the visitor need it slow / Whether it must be easy to walk
> {2} wants to see the {1}, {0} / {1} in {0} for {2} / {2}, {1}, {0}, {3} / {2} only understands {0} but is mad about the {1} / is there a place left on the {1}? {2} would come, {0} / my friend {2} has heard of your {1}. she speaks {0}, {3} / {1}: one more, {2}, in {0} / {2} follows the guide on the {1}, the one talking {0} / !put {2} on the {1}, {0} / {0} please, otherwise {2} won't get a word. the {1} / i'm {2}, the {1} sounds great, i speak {0} / the {1} with explanations in {0}, {2} pays cash / it's the birthday of {2}! so {1}, and in {0} / {2} bored at the hotel, send him on the {1}, {0}

leave tour, cancel tour place, tour sign off, off the tour list | take somebody off a tour
- Take a visitor off a tour / Cancel a place on a guided walk / Sign somebody off / Free a place on a tour
: day|date|when|tour_day = weekday: On which day the tour is / The day ; visitor|who|guest|person = person: Who does not come / The visitor ; tour|which|walk|name = said castle tour,whale trip,vineyard tour,bike tour,jungle walk,volcano hike,museum tour,canal trip,desert safari,chocolate tour,market walk,cave tour: Which tour / The walk
> {1} can't do the {2} on {0} / {0}: {2} without {1} / {1} has blisters. the {2} {0}, no way / give the place of {1} to another, {2}, {0} / {2} on {0}? {1} is scared and stays here / we're one less for the {2}, {1} flies home before {0} / {1} changed plans, so don't wait on {0}, it's the {2} / sorry, {0} doesn't suit {1} anymore, i mean the {2} / !strike {1} from the {2} of {0} / the {2} has to go without {1}, {0} that is / i know it's short notice. {1}. {2}. {0}. not coming / do we get any money back if {1} skips the {2} {0}? please take the name out / on {0} {1} has got the flu for sure, so no {2}

opening of sight, sight hours, when attraction opens, can visit when | know when a sight is open
- Tell when a sight is open / Look up the hours of an attraction / Check if one can go in on a day / Get the closing time of a place
: sight|place|attraction|where = said bell tower,glass house,war memorial,sea museum,royal tombs,clock museum,rock temple,puppet theater,steam railway,city hall,fortress,butterfly house,mosque,ice cave: Which sight / The place ; ?day|weekday|on|date = date: Which day / The day of the visit
> can we go into the {0} {1} / {0}, from when / until when do they let you in at the {0} / is the {0} closed at noon like everything here / we'll only be in town {1}, {0}? / {0} {1}? / my kids get up at five so how early does the {0} start / i drove two hours to the {0} last year and it was shut. what about {1}? / !check when the {0} shuts / pardon me, are visitors welcome at the {0} {1} / is there any sense in going to the {0} now or is it too late / {1} is a holiday here, isn't it. and the {0}?
< opens time, closes time

about sight, tell history, explain sight, sight story | hear about the past of a sight
- Tell a story about a sight / Explain what is known of a monument / Give the history of a building / Read out facts for visitors
: minutes|length|how_long|duration = int 2..20: How many minutes the story may take / The length ; sight|what|monument|building = said stone bridge,leaning tower,bronze horse,blue church,pirate fort,dragon fountain,sun gate,broken wall,golden dome,witch house,giant buddha,sunken ship,city gate: Which sight / What to tell about
> what's so special about the {1}? i have {0} minutes / {0} minutes on the {1} / who built the {1} and why, you have {0} minutes / {1}, in {0} minutes please, the kids get bored / we're standing in front of the {1}. {0} minutes, no more, no dates / how old is the {1} and all that, {0} min / !talk about the {1} for {0} minutes / my school report is on the {1} and it has to last {0} minutes / what happened at the {1} back then, {0} minutes worth of it / for grandpa, who loves such things: {1}, {0} minutes / i can listen for {0} minutes, what do you know on the {1} / the guide is ill, somebody has to say something about the {1} for {0} minutes

## currency, bills, tips and paying

change money, exchange currency, swap cash, currency purchase | get other money for some money
- Exchange cash from one currency into another / Change money / Swap an amount for foreign money / Sell one currency and hand out another
: into|wanted|target|to_currency = cur: The money that is wanted / Into which currency ; amount|sum|how_much|cash = int 20..900: How much is given / The amount ; from|given|source|has = said kroner,pesos,rubles,rupees,baht,zloty,forint,lira,rand,shekels,dirhams,dinars,ringgit,reais: The money that is given / From which currency
> {1} {2} into {0} / i still have {1} {2} in my pocket and from tomorrow i need {0} / {0} for {1} {2} please / nobody takes my {2} here, {1} of them. {0} would be better / left over from the holidays: {1} {2}. make it {0} / here are {1} {2}, i'd like {0} in small notes / would you give me {0}? i've got {1} {2} / gran hid {1} {2} in a sock, can one turn this into {0} / !swap {1} {2} for {0} / no {0} on me. {1} {2} though. can we do something about it / {2} -> {0}, {1} / get rid of {1} {2} for me, {0} in return / the boss flies home and wants {0} for his {1} {2} / {1} {2} is what i can spare, so i'd get that in {0}

rate lookup, exchange rate, what is worth, currency worth | know what money is worth in other money
- Tell what a sum is worth in another currency / Look up the exchange rate / Work out a price in other money / Say how much something would be at home
: amount|sum|price|how_much = int 2..5000: The amount / The sum to reckon ; home|in|target|other = said kroner,pesos,rubles,rupees,baht,zloty,forint,lira,rand,shekels,dirhams,dinars,ringgit: In which money to say it / The other currency ; currency|of|source|foreign = cur: The currency of the amount / Of which money
> what are {0} {2} in {1} / the bag costs {0} {2}, is that a lot? i think in {1} / {0} {2} = ? {1} / he asks for {0} {2} for a carpet, how many {1} would that make / in {1}, {0} {2} / are {0} {2} enough to live on, i mean in {1} / {1} please: {0} {2} / my brain's melting, {0} {2}, what's that at home, {1} i mean / how many {1} did i just spend if it was {0} {2} / !tell me {0} {2} in {1} / she earns {0} {2} a week, says she. {1}?? / i only understand {1}. the sign reads {0} {2} / the menu says {0} {2} for a soup! now in {1}, before i faint

dispute charge, wrong bill, complain about charge, charged too much | say that a bill is wrong
- Complain about a wrong charge / Object to something on a bill / Ask for money that was taken wrongly / Report that too much was charged
: charge|item|position|for_what = said minibar,parking,bread basket,service fee,late checkout,tourist tax,pay tv,cover charge,extra towel,cleaning fee,phone calls,champagne,city map: What was charged wrongly / The item on the bill ; amount|sum|how_much|money = int 2..300: How much was charged / The amount
> {1} for {0}? never had it / there's {0} on here, {1}, that wasn't me / {0} {1}!! are you joking / i looked at my statement and found {1} under {0}, wrong, wrong, wrong / we did not order any {0} yet you took {1} / who had {0}? we didn't. {1} back please / according to this i owe {1} for {0}, which surprises me a great deal / {1} too much, it says {0} / !check the {0} on my bill, {1} can't be right / {0} was included they told us. now you want {1} / my card was debited {1}, reason given {0}. i object / {1} is what {0} costs elsewhere in a year, something's off here / how come {0} shows up with {1}? nobody touched it / the {0} thing, {1}, take it off

## passports, visas and borders

apply for passport, new passport, renew travel document, passport order | get a new passport
- Apply for a new passport / Renew a travel document / Order a passport for a person / Have a passport made
: holder|person|who|for = person: For whom / Who gets it ; pages|thickness|number_of_pages = enum 32=the thin one;the normal one,48=the thick one;the one with more pages: How many pages / The thickness ; ?express|fast|urgent = flag as fast as possible;express ~ no hurry;take your time: Must it go fast / Whether it is express
> what {0} has runs out soon, {1} this time / {0} has no valid document to fly with, {1} / {1}, for {0}, {2} / washing machine ate it.. {0} needs a new one, {1} / on the photo of {0} you still see a baby, time for another one. {1} / {0} got married and has another name now, so a new little book, {1} / every page of {0} is full of stamps, so {1} / we'd like to travel outside the country with {0} for the first time, {1}, {2} / !get {0} a new passport, {1} / {0}: {1}, {2} / how do i go about it? {0} turns ten and the old one isn't good any more. {1} / for the daughter, {0}, {1} and please with the right spelling / {1} will do for {0}, the last one expired years ago

report passport gone, lost passport, stolen travel document, passport missing | report that a passport is gone
- Report a passport that was lost or stolen / Have a missing travel document blocked / Tell the consulate that a passport is gone / Note where a passport got lost
: town|where|place|lost_in = town: Where it got lost / The town ; owner|person|who|holder = person: Whose passport it is / The owner ; ?stolen|theft|robbed = flag stolen;somebody took it ~ just lost;not stolen: Was it stolen / Whether it was a theft
> the passport of {1} is gone, {0} / {1} had it in {0} and now the pocket's empty / {0}, {1}, {2} / help i can't find it anywhere, i'm {1}, we are in {0} / somewhere in {0} {1} put down the bag with all the papers. {2} / {1} was on the beach at {0}, came out of the water and no document / {1}: red booklet, last seen in {0} / so {1} wants to check in and searches and searches.. it must lie in {0} / !block the passport of {1}, gone since {0} / in {0} two boys on a moped grabbed the purse of {1}, the passport was in it / what does one do without a passport? {1}, stranded in {0}, {2} / nobody should be able to travel with the papers of {1} that disappeared in {0} / my wife {1} left hers in a cafe in {0}, they say nothing was handed in

apply for visa, visa request, order entry permit, visa form | get a visa for a country
- Apply for a visa / Request permission to enter a country / Hand in a form for a stay abroad / Order an entry permit
: purpose|reason|why|kind = said tourism,study,work,transit,family visit,business,medical care,volunteering,research,marriage,sports event,journalism,pilgrimage: What the stay is for / The purpose ; days|stay|length|how_long = int 5..180: How many days / Length of the stay ; country|to|destination|where = country: Which country / Where to
> {1} days {2}, {0} / {2}, {0}, {1} days / they won't let me on the plane to {2} without one. {1} days, {0} / {0} in {2}, {1} days all in all / my cousin in {2} invited me for {1} days, the form asks why. put {0} / {1} days should be allowed, in {2}, because of {0} / could you get me into {2}? officially {0}, {1} days / !ask {2} for {1} days, {0} / {0}. that is what takes me to {2}, and {1} days it will be / for {2} we need that stamp thing, {1} days, {0} / i was told {2} wants to know beforehand: {0}, {1} days / honoured officer, I humbly request {1} days within {2}, grounds: {0} / {0} trip, {1} days, {2}

visa needed, entry rules, need papers, which documents to enter | know what one needs to enter a country
- Tell what somebody needs to enter a country / Look up entry rules / Check whether a visa is needed / Say which papers the border asks for
: citizen_of|nationality|passport_of|from = country: Whose passport the traveler has / The nationality ; destination|to|enter|country = country: Which country to enter / The destination
> i've a passport from {0}, can i just go to {1} / {0} citizen -> {1}, what papers / is my identity card enough at {1}? I come from {0} / my girlfriend is from {0} and we thought about {1} for our honeymoon, do we have to ask someone first / {1} with a {0} passport, just like that? / would they turn us back at the border of {1}? we were all born in {0} and have its papers / how long may people from {0} stay in {1} without any stamp / !look up what {1} asks from travelers of {0} / {1} next week. pass says {0}. problem? / a student of mine holds papers of {0}, must he apply for anything before {1} / do {0} and {1} let each other's people in / grandma has never left {0}, what should she have with her for {1}

declare goods, customs entry, tell customs, declare at border | tell customs what one brings
- Declare goods at the border / Tell customs what is brought in / Enter a thing and its worth for customs / Fill in the customs form
: worth|value|price|how_much = int 50..9000: What it is worth / The value ; country|from|bought_in|origin = country: Where it comes from / The country ; goods|thing|item|what = said gold watch,silk carpet,signed painting,whisky crate,camera,fur coat,drone,saxophone,diamond ring,porcelain vase,carved mask,cheese wheel,leather sofa: What is brought in / The thing
> {2} from {1}, {0} / i bought a {2} for {0} in {1}, must i pay something / nothing but a {2}, it's from {1} and cost {0} / {1}, {2}, {0} / red lane please. {2}, worth {0}, {1} / my uncle gave me this {2}, in {1} they'd ask {0} for it / in {1} i paid {0}. it's the {2} in the trunk / before you open my bag: there's a {2}, {0}, got it in {1} / !declare a {2} of {0} from {1} / it's second hand so {0} at most, the {2}, made in {1} / I would rather be honest: {0} for a {2} in {1} / what happens at the border with a {2} from {1} when it's worth {0}? then write it down / value {0}, origin {1}, {2} / a parcel with a {2} comes to me out of {1}, the shop wrote {0} on it

border wait, border queue, crossing time, how long at border | know how long one waits at a border
- Tell how long the wait at a border is / Look up the queue at a crossing / Check if a border is open / Get the waiting time between two countries
: into|to|entering|second = country: Into which country / The country that is entered ; leaving|from|out_of|first = country: Out of which country / The country that is left ; ?vehicle|with|by = enum car=by car;with a car,truck=with a lorry;by truck,foot=on foot;walking,bus=by coach;with a bus: How one crosses / The vehicle
> how long does it take from {1} into {0} right now / {1} to {0}, still queues? / we sit in the car with screaming kids, leaving {1}. when will we be in {0}? / {0} border, coming out of {1}, {2}, how many hours / is it open at night between {1} and {0} / people say {0} is checking everybody from {1} again, how slow is it / {2} out of {1} over to {0}, quick or slow / should i bring sandwiches for the line? {1}, then {0} / my driver has been standing in {1} since six and {0} doesn't move / !see how the line is, {1} side, toward {0} / tomorrow's my turn to cross from {1}, does {0} let one wait long / {0} please, i come from {1}, and i hate waiting / between {1} and {0}, {2}, minutes?
< minutes int 0..300

## trips by ship and ferry

book ferry, ferry ticket, reserve crossing, place on ferry | get a place on a ferry
- Book a crossing on a ferry / Reserve places for passengers / Get a ticket for a ship / Take people across the water
: harbour|to|destination|port = town: Where the ferry goes / The harbour of arrival ; passengers|people|persons|how_many = int 2..9: How many passengers / The people ; day|date|when|crossing_day = date: On which day / The day of the crossing ; ?vehicle|car|with_vehicle = flag with the car;car on board ~ without a car;only foot passengers: Does a car come along / Whether a vehicle is taken
> {1} people over to {0}, {2} / {2}, {0}, {1} of us, {3} / we have to be on the island {2}: {0}, {1} persons / {0} by sea {2}, {1} passengers, {3} / is there space for {1} on the boat to {0} {2}? if so we take it / {1} tickets {2} {0} / my brother gets married in {0}, so {2} there will be {1} of us at the pier / !get us across to {0} {2}, there are {1} in our group / the plane's too expensive so the boat it is, {0}, {2}, {1} people / {3}, {1} passengers, off to {0} {2} / {2} we sail, me and my family make {1}, destination {0} / kindly arrange passage to {0} for {1} persons {2} / i promised {1} kids a trip on the water. {0}. {2}.

cancel crossing, drop ferry booking, not sailing, void ferry ticket | call off a booked crossing
- Cancel a booked crossing / Take back a ferry ticket / Drop a place on a ship / Say that a passenger does not sail
: ticket|code|booking|number = code: The code of the ticket / The booking ; passenger|who|name|person = person: Who does not sail / The passenger
> {1} isn't coming aboard, {0} / {0}, {1}: not sailing / the sea is far too rough for {1}, so give up {0} / {1} has missed the boat, literally. {0} is of no use now / i have {0} here, it belongs to {1} who broke an arm / we take the tunnel instead. {0} under {1} is free again / {1} gets seasick just looking at it.. forget {0} / you can sell the place to somebody else, {0}, {1} / !void {0} of {1} / my name's {1}, number {0}. we won't be at the harbour, sorry / {0} - {1} stays on the mainland / on behalf of {1} I wish to withdraw from the passage with number {0}

move crossing, later ferry, change sailing, other ship time | sail at another hour
- Move a booking to another sailing / Change at what hour somebody crosses / Put a ticket on a later or earlier ship / Shift a crossing
: new_time|to|sail_at|instead = time: The new time of sailing / When to cross instead ; ticket|code|booking|number = code: The code of the ticket / The booking ; old_time|from|was_at|planned = time: The time booked so far / The old sailing
> {1} from {2} to {0} / we won't make the {2} boat, {0} is possible, {1} / {0} and not {2}, {1} / stuck behind a tractor.. {2} is not going to work. {0}? code {1} / {1}: was {2}, should be {0} / i'd rather sleep in and sail at {0} than at {2}, ticket {1} / !put {1} on the ship at {0}, it was on the one at {2} / the {2} boat was full of drunk people last time, so {0} for {1} / since the {2} sailing has been called off: what about {0}, {1} / i read {2} on my ticket {1}, my wife wants {0} / for {1} please {0}, {2} lapses / we're early! {0} still has places, {1} says {2}

sea state, wave forecast, rough sea check, sailing weather | know how rough the sea will be
- Tell how high the waves are on a crossing / Look up the sea weather / Check if the water is rough / Forecast the wind at sea
: day|date|when|sailing_day = date: For which day / The day at sea ; sea|where|water|area = said North Sea,Baltic,Red Sea,open Atlantic,Irish Sea,Black Sea,Aegean,Gulf of Siam,Lake Geneva,Adriatic,South Channel,Coral Sea: Which sea / Where one sails
> will it rock {0}? {1} / {1}, {0}, how high / my stomach wants to know what the {1} will be like {0} / do i need pills for the {1} {0} / {0} we cross the {1} in a tiny boat, should we / how bad are the waves {0}, {1} / grandma sails {0} for the first time, over the {1}. is she going to suffer / {1} {0} waves pls / !look what the wind does at the {1} {0} / we thought of postponing. tell me, {0}, {1}, storm or not / {0}: captain, how's the {1} / any chance for a smooth ride on the {1} {0}
< waves num 0..6

harbour times, ship arrival, when ship comes in, vessel lookup | know when a ship comes or goes
- Tell when a ship reaches or leaves a harbour / Look up the arrival of a vessel / Get the pier and time of a ship / Check where a ship is
: port|harbour|in|where = town: Which harbour / The town ; ship|vessel|name|boat = said Sea Queen,Aurora,Blue Marlin,Santa Rosa,Viking Star,Nordlys,Albatross,Lady Grace,Poseidon,Wind Rose,Old Mary,Calypso,Silver Gull: Which ship / Name of the vessel
> when does the {1} get to {0} / {1}, {0}? / my husband is on the {1} and i want to wave in {0}, what time / is the {1} in {0} yet / we have flowers for the crew of the {1}, from when is she in {0} / {0} pier, waiting for the {1} since hours / how long does the {1} lie in {0} / can i still catch the {1} if i drive off now? she leaves {0} / !find out when the {1} docks at {0} / {0} - {1} - expected? / i see smoke on the horizon from my balcony in {0}, could it be the {1} / they say the {1} had engine trouble, so when is she due in {0} / from {0} i wanted to photograph the {1}, at which hour
< arrives time

call ship doctor, doctor on board, seasick help, medic to passenger | have the doctor of the ship come
- Call the doctor of the ship / Send a medic to a passenger on board / Get help for somebody who is sick on a ship / Ask for first aid at sea
:
> everything is spinning and i've been hanging over the rail for an hour / !send the doctor / my husband is green in the face and can't stand up / is there a nurse on this boat? / he slipped on the wet deck and now his leg looks wrong / pls come quick she fainted by the lifeboats / have somebody look at my boy, he throws up all the time / we need a medic up here on the sun deck!! / the waves got me.. anything for the stomach? or anyone / an old gentleman next to us in the restaurant holds his chest / pardon me, who takes care of sick people while we're at sea? I'd like them to come / blood, lots of it, the kitchen boy cut himself / doc needed, not feeling good at all / could one of your medical people visit my mother, she hasn't eaten since the harbour
"""
