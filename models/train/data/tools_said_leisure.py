"""Functions of everyday assistants, about leisure, family, shopping and belongings, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## presents

add gift idea, save present idea, note gift, remember present | remember what somebody would like to get
- Save an idea for a present / Note what a person could be given / Remember a gift that somebody would like / Add to the gift ideas of a person
: gift|present|idea|thing = said a fountain pen,a scarf,hiking boots,a teapot,a board game,perfume,a wooden puzzle,slippers,a cookbook,headphones,a bird feeder,earrings,a fishing rod: The present / What could be given / The idea ; person|for|receiver|who = person: Who gets it / The person to be pleased / For whom
> {1} would love {0} / {0} for {1}, remember that for christmas / gift idea: {0}, {1} / i just saw {1} look at {0} in a shop window, keep it in mind / !note {0} as a present for {1} / what {1} really wants is {0}, save that / for {1}'s birthday maybe {0} / {1}: {0} / we could get {1} {0}, don't let me forget the idea / {0} might be something for {1} one day / !put {0} on the list of things to give {1} / it slipped out that {1} dreams of {0}, write it down / {1} hinted at {0} yesterday, a present perhaps / should i give {1} {0}? keep the thought
< ideas int 1..9

suggest gift, gift finder, find present, present ideas | get an idea for a present
- Suggest a present for somebody / Find gifts that suit an interest / Give ideas what to buy for a person / Look for a fitting present
: interest|hobby|likes|topic = said fishing,gardening,horses,cooking,football,painting,old cars,chess,birds,travelling,knitting,space,dinosaurs,tea: What the person likes / The hobby of the person / A field of interest ; receiver|for|whom|relation = said my aunt,my boss,a neighbour,my godchild,a colleague,my niece,my brother in law,our teacher,my landlord,a friend,my mother in law,my grandfather: Who gets the present / The one to be given something / The relation ; ?budget|max_price|limit|up_to = int 10..150: The most to spend / Upper limit of the price / How much it may cost
> what do i give {1} who likes {0} / i need something nice for {1}, {0} is all they care about / {1} is mad about {0}, any present up to {2} euros / ideas for {1}, into {0} / !find a present for {1}, something with {0} / no clue what to buy for {1}, maybe to do with {0} / {0} fan, {1}, at most {2} dollars / with {2} euros, what would please {1}? the hobby is {0} / it's the birthday of {1} and everything at their home is about {0} / what makes {1} happy if {0} is the big passion / {0} things as a gift for {1} / i'm out of ideas: {1}, loves {0}, not over {2} / could you think of a surprise for {1}, a lover of {0}

send flowers, flower delivery, order bouquet, deliver flowers | have flowers brought to somebody
- Have flowers delivered to a person / Order a bouquet for somebody / Send flowers on a day / Let a florist bring flowers
: day|date|when|deliver_on = date: When they arrive / Day of delivery ; to|receiver|person|name = person: Who gets the flowers / The receiver ; flowers|kind|bouquet|sort = said roses,tulips,sunflowers,white lilies,daisies,peonies,carnations,orchids,wild flowers,red roses,daffodils,violets: Which flowers / The kind of flower / What is in the bouquet
> !send {1} {2} on {0} / {2} to {1}, {0} / {1} should find {2} at the door {0} / i had a fight with {1}, let a florist bring {2} {0} / {0}: {2} for {1} / a bunch of {2} for {1}, please, delivery {0} / can {1} get {2} {0} / i want to surprise {1} with {2} {0} / {1} adores {2}, have some delivered {0} / it would be lovely if {2} reached {1} {0} / !have {2} brought to {1} {0} / {0} is our day, {1} gets {2} as always / {2} please, the lucky one is {1}, the day {0}
< price num 15..60

order gift card, buy voucher, gift voucher, get gift certificate | buy a voucher as a present
- Buy a gift card of a shop / Order a voucher to give away / Get a gift certificate over an amount / Purchase a voucher for a shop or service
: value|amount|worth|sum = int 10..200: How much it is worth / The amount on the card ; shop|store|from|brand = said the bookshop,the cinema,the garden centre,the toy store,the spa,the climbing hall,the sports shop,the music store,the perfume shop,the steak house,the hair salon,the craft shop: Which shop / Where it can be used / The store of the voucher
> i'd like a voucher for {1}, {0} euros / {0} dollar gift card, {1} / !get me a gift certificate from {1} over {0} / something easy: {0} euros to spend at {1}, as a present / {1} voucher {0} / can i buy a card worth {0} for {1} / they can choose themselves, so {0} pounds for {1} / a {0} euro voucher that one can use at {1} / we all chipped in, it's {0} euros for {1} as a coupon / let it be a gift card from {1}, value {0} / !order a voucher of {1} and load {0} on it / make that {0} for {1}, it's a gift / for my sister's birthday a card from {1} with {0} on it
< code code

thank for gift, thank you note, send thanks, write thank you | thank somebody for something
- Write a note of thanks to somebody / Thank a person for a present or a favour / Send a thank you card / Tell a person that something was appreciated
: for|thing|reason|gift = said the flowers,the dinner,the lift,the book,the weekend,the cake,the money,the tickets,the advice,the photos,the socks,the lovely evening: What one is thankful for / The present or favour ; person|to|name|receiver = person: Who is thanked / The receiver of the note
> !thank {1} for {0} / {1} deserves a thank you for {0} / i haven't said thanks to {1} yet for {0}, write a note / {0} from {1} made my day, let them know / a few kind words to {1} about {0}, please / tell {1} how happy we are about {0} / {1}, {0}, thank you note / {0}: thanks go to {1} / could you write to {1} that i was so glad about {0} / my manners! {1} still has to hear how much i liked {0} / it was so nice of {1}, i mean {0}, send a word of gratitude / !let {1} know that {0} meant a lot to me / thank you card for {1} because of {0} / say a big thank you for {0} to {1}

draw secret santa, assign santa, set gift partner, santa pair | set who gives whom a present
- Set who gives a secret present to whom / Assign a giver and a receiver for secret santa / Enter a pair of the gift exchange / Fix for whom somebody has to buy
: receiver|gets|recipient|to = person: Who is given something / The one who gets the present ; giver|gives|santa|from = person: Who has to buy something / The secret santa / The one who gives
> {1} buys something for {0} / secret santa: {1} for {0} / {0} gets a present from {1} / let {1} be the one who surprises {0} / !enter {1} as the santa of {0} / for {0} it is {1} who has to find a gift / {1} has drawn {0} / {1} pulled the slip with {0} on it / {0} will be spoiled by {1} this year / don't tell anyone, but {1} has {0} / who gives to {0}? that's {1}, put it in / the gift for {0} comes from {1} / {1} gives, {0} receives

log gift given, record present, present history, note given gift | note what somebody was given
- Record which present a person was given and when / Note that somebody got a gift / Keep a history of presents / Save what was given on an occasion
: occasion|event|when|reason = enum birthday=bday;her special day,christmas=xmas;the holidays,wedding=the marriage,graduation=the diploma: The occasion / On what occasion ; gift|present|item|what = said a bread knife,a blanket,a silver ring,a globe,a suitcase,a puzzle,a kettle,a painting,a yoga mat,a clock,a hammock,a wine glass set: What was given / The present ; person|receiver|to|name = person: Who got it / The receiver
> {2} got {1} for {0} / we gave {2} {1} for {0} / {1} to {2}, {0}, write that down / !note that {2} received {1} for {0} / so that we do not give it twice: {2} has {1} from {0} / for {0} {2} was given {1} / {0}: {1} went to {2} / i handed {2} {1} for {0}, keep it on record / {2} has been given {1}, that was for {0} / in the list of presents: {2}, {1}, {0} / it was {1} that we bought {2} for {0} / the {0} present for {2} was {1} / remember our gift to {2} for {0}, it was {1}

engrave item, order engraving, add engraving, personalize item | have a text put on a thing
- Have a text engraved on a thing / Order an engraving / Put a name or words on an article / Personalize a present with some words
: text|words|inscription|name = said Forever,Best Dad,Anna and Tom,Winner 2024,Our Home,Love you,Champion,June 12,Grandma's,Good Luck,Team Blue,Never give up: The words that are engraved / Text on the thing / The inscription ; item|thing|on|object = said ring,pocket knife,bracelet,wine glass,trophy,lighter,spoon,dog tag,watch,pen,door sign,mug: What is engraved / The thing that gets the words
> !engrave {0} on the {1} / the {1} should say {0} / i'd like {0} on a {1} / {1} with {0} on it / can one put {0} on this {1} / {0}, that is what has to be on the {1} / words for the {1}: {0} / on the {1} please write {0} / the {1} looks so empty, let it read {0} / it's a present, so have {0} cut into the {1} / !get the {1} marked with {0} / we thought of {0} as the inscription of the {1}
< price num 5..40

## parties

set party theme, party motto, choose theme, party style | set the theme of a party
- Set the theme of a party / Choose the motto under which a feast is held / Give a party a style / Change what a party is about
: theme|motto|style|topic = said pirates,the twenties,space,the jungle,Hawaii,masks,princesses,football,the wild west,under the sea,superheroes,black and white,the eighties: The theme / Motto of the party / What guests dress up as ; party|event|which|occasion = said birthday,summer party,office party,garden party,farewell,housewarming,school feast,carnival,new year's eve,graduation,street party,anniversary: Which party / The event
> the theme of the {1} is {0} / {0} for the {1} / let's do the {1} under the motto {0} / !make {0} the theme of our {1} / {1}: {0} / the kids voted, the {1} will be all about {0} / how about {0} for the {1} / i want everyone at the {1} to dress for {0} / everything at the {1} should look like {0} / we've had enough of boring parties, {0} is the motto for the {1} / {0} it is, i mean the {1} / for the {1} we picked {0} as a theme / change the {1}, it's now {0}

reply to invitation, rsvp, answer invite, confirm attendance | tell whether one comes to a party
- Answer an invitation / Tell the host whether the user comes / Accept or decline to attend an event / Send an RSVP
: coming|accept|attending|yes = flag we will come;i'll be there;we are in;count me in;yes with pleasure ~ we can't make it;i am not coming;sadly no;count me out;we have to decline: True if the user comes / Whether the invitation is accepted ; event|party|invitation|occasion = said wedding,christening,barbecue,birthday party,reunion,brunch,retirement party,baby shower,concert at the school,company dinner,housewarming,engagement party: Which event / What one is invited to
> about the {1}: {0} / {0}, for the {1} i mean / tell them {0}, it's the {1} / {1}? {0} / the invitation to the {1} still needs an answer, {0} / !let the host of the {1} know that {0} / {0}, the {1} sounds great or not, just write back / i haven't replied to the {1} yet: {0} / answer for the {1}, {0} / as for the {1}, {0} / we got a card for the {1}, {0} / on the {1}, {0}, please pass that on / rsvp {1}, {0}

assign dish, who brings what, potluck item, bring to party | set what a guest brings
- Set what a guest brings to the party / Assign a dish or drink to a guest / Note who takes care of which food / Enter something into the potluck list
: dish|what|food|item = said potato salad,the lemonade,two baguettes,a cheese plate,the plates,cupcakes,the grill,fruit salad,ice cubes,a big cake,napkins,the beer,garlic bread: What is brought / The dish or drink ; guest|who|person|name = person: The guest / Who brings it
> {1} brings {0} / {0} comes from {1} / {1} is in charge of {0} / for the potluck: {1}, {0} / {1} will take care of {0} / !put {1} down for {0} / who has {0}? {1} does, enter it / {1} offered to bring along {0} / we still need {0}, ask {1} for it / {0} is on {1} / i talked to {1}, we'll get {0} from there / please write that {0} will be made by {1} / let {1} turn up with {0} / {1} can't cook, so {0}

order cake, bake order, cake order, get birthday cake | order a cake
- Order a cake from the bakery / Have a cake baked for a number of guests / Get a birthday cake with a flavour / Place an order at the pastry shop
: guests|portions|people|slices = int 4..40: For how many people / Number of slices ; flavour|taste|kind|flavor = said chocolate,strawberry,lemon,carrot,vanilla,black forest,cheese,apple,marzipan,hazelnut,raspberry,banana: Flavour of the cake / What it tastes of ; pickup|date|when|day = date: When it is fetched / The day it has to be ready
> a {1} cake for {0} people, {2} / i need a {1} cake {2}, we're {0} / {2} there are {0} of us, so a {1} cake / !order a {1} cake that feeds {0} for {2} / can the bakery make something with {1} for {0} guests by {2} / {1}, {0} slices, {2} / for {2}: cake, {1}, {0} portions / my daughter wants {1}, {0} children come {2} / {0} hungry people {2} and no cake, {1} would be best / the pastry shop should make us a {1} one for {0}, we fetch it {2} / would a {1} cake be ready {2}, big enough for {0} / we celebrate {2} and {0} mouths want {1} cake / cake with {1} please, pick up {2}, {0} pieces
< price num 15..80

rent party equipment, hire party gear, party rental, borrow party things | rent things for a party
- Rent equipment for a party / Hire tables, tents and the like for an event / Get party things from a rental firm / Order gear for a feast
: item|thing|equipment|what = said folding tables,benches,wine glasses,heat lamps,beer tents,plates,disco lights,fog machines,speakers,coolers,umbrellas,bouncy castles: What is rented / The equipment ; date|day|when|for_day = date: The day of the party / When it is needed ; count|number|how_many|quantity = int 2..60: How many / The number of pieces
> !rent {2} {0} for {1} / {1} we need {2} {0} / {2} {0}, {1} / i need {0} for my party {1}, {2} of them / where do i get {2} {0} for {1} / could we hire {0} {1}, about {2} / for {1}: {0}, {2} pieces / we're having a big feast {1} and lack {0}, {2} would do / {0} please, {2}, just {1} / {2} of those {0} to borrow {1} / it's our wedding {1} and we want {2} {0} / my garden will be full {1}, so {2} {0} from the rental / how about {2} {0} on loan for {1}
< price num 20..400

hire entertainer, book act, book performer, get entertainment | book somebody who entertains the guests
- Book an entertainer for a party / Hire an artist for some hours / Get somebody who amuses the guests / Reserve a performer on a day
: hours|duration|length|for_hours = int 2..6: For how many hours / How long the act lasts ; act|performer|kind|artist = said clown,magician,jazz band,DJ,face painter,fire eater,puppet player,singer,dance teacher,storyteller,balloon artist,juggler: What kind of act / The performer ; date|on|day|when = date: The day / When it takes place
> !book a {1} for {2}, {0} hours / a {1} {2} for {0} hours / {2} we want a {1} to come, {0} hours / is there a {1} free {2}? {0} hours / {1}, {2}, {0} hours / the children get bored, so a {1} for {0} hours {2} / i'd like to have a {1} at my party {2}, about {0} hours / {0} hours of {1} please, {2} / !get us a {1} who stays {0} hours {2} / who can send a {1} on {2} for {0} hours / for the wedding {2} we thought of a {1}, {0} hours are enough / our guests should have fun {2}: {1}, {0} hours / {0} hours with a {1}, would that work {2}

seat guest, place guest, seating plan, set seat | set at which table a guest sits
- Set the table of a guest / Place a guest in the seating plan / Decide where somebody sits at the feast / Put a person at a table
: table|table_number|at = int 2..24: The number of the table / Which table ; guest|person|name|who = person: The guest / Who is seated
> {1} sits at table {0} / table {0} for {1} / !put {1} at table {0} / {1}: {0} / where do we put {1}? table {0} / at {0} there's still a chair, that's for {1} / {1} wants to be near the band, so table {0} / i'd rather have {1} at table {0} / not with the cousins please, {1} belongs to table {0} / change the plan, {1} to {0} / give {1} a place at number {0} / on table {0} we need one more card, {1} / could {1} go to table {0}

seat together, sit next to, neighbours at table, seat beside | seat two guests side by side
- Seat one guest next to another / Put two people side by side / Set who sits beside whom / Change the neighbour of a guest at the table
: beside|next_to|neighbour|partner = person: The one who sits there already / Next to whom ; guest|person|moved|who = person: Who is placed / The guest that is moved
> {1} should sit next to {0} / !seat {1} beside {0} / put {1} by {0}'s side / {0} needs company, let {1} sit there / {1} has to be close to {0} / next to {0}: {1} / {1} wants the chair beside {0} / on the left of {0} please {1} / could {1} be moved to the place at {0}'s side / {1} to {0}, they get along so well / the seat near {0} goes to {1} / i'd like {1} to have {0} as a neighbour at the table / move {1} over, right beside {0}

write speech, make toast, speech text, compose toast | write a speech for somebody
- Write a speech for an occasion / Compose a toast to a person / Make the text of a short speech / Prepare words to honour somebody
: occasion|event|for_event = said wedding,birthday,retirement,farewell,christening,anniversary,graduation,promotion,engagement,club jubilee: The occasion / What is celebrated ; person|about|name|for = person: Whom the speech is about / The person to be honoured ; funny|humorous|jokes = flag funny;with jokes;that makes people laugh ~ serious;without jokes;solemn: Whether it is funny / With jokes or without
> i need a speech for the {0} of {1}, {2} please / {1} has a {0} and i must say some words, {2} / !write a toast to {1} for the {0}, {2} / {0} of {1}, speech, {2} / something {2} to say about {1} at the {0} / at the {0} i'm supposed to talk about {1}, make it {2} / can you think of a few lines on {1}, {2}, it's a {0} / {2}: a talk in honour of {1}, {0} / help, i have to stand up at the {0} and praise {1}, {2} / {1} will be sitting there on the {0}, i want words that are {2} / my glass is raised to {1} at the {0}, but what do i say, {2} / a little address for {1}'s {0}, {2}

decorate room, hang decoration, party decoration, plan decoration | plan the decoration of a room
- Plan which decoration goes into a room / Decorate a room with something / Set what hangs in a room for the feast / Choose the decoration of a room
: room|place|where = room: The room that is decorated / Where it hangs ; decoration|with|things|what = said balloons,paper stars,garlands,fairy lights,lanterns,flags,candles,fresh flowers,streamers,pumpkins,mirror balls,fir branches: The decoration / What goes up
> {1} for the {0} / !hang {1} in the {0} / the {0} needs {1} / i want {1} all over the {0} / {1} in the {0} please / the {0} looks so dull, {1} would help / !decorate the {0} with {1} / how about {1} in the {0} / fill the {0} with {1} / in the {0} we go for {1} / {0}: {1} / guests come in through the {0}, so there must be {1} / let's have {1}, best in the {0} / put up {1}, i mean in the {0}

send party reminder, remind guests, nudge guests, guest reminder | remind the guests of something
- Remind all the guests of a party of something / Tell the guests what to think of / Send a reminder to the invited people / Write to everybody who is invited
: bring|remind_of|what|think_of = said swimwear,warm jackets,a sleeping bag,their slippers,sun cream,a torch,good mood,a costume,rubber boots,their own cup,dancing shoes,a towel: What the guests should bring / What they are reminded of ; party|event|which|guests_of = said pool party,sleepover,bonfire,garden party,beach party,masked ball,winter picnic,lantern walk,camping weekend,disco night,family reunion,boat party: The party / Whose guests
> everyone coming to the {1} should think of {0} / !tell the guests of the {1} to bring {0} / {1}: please bring {0}, write that to all / remind people of {0} for the {1} / nobody will remember {0}, so write to the {1} guests / {0} for the {1}, send that round / all {1} people need {0} / could you nudge the guests, {0} for the {1} / the {1} will be a mess without {0}, tell them / who comes to the {1} must have {0} with them, pass it on / let them know about {0}, i mean the ones invited to the {1} / send a line to all for the {1}, {0} not to be forgotten

## pets

log pet weight, weigh pet, record animal weight, save pet weight | note the weight of a pet
- Record how heavy a pet is / Save the weight of an animal / Note what the pet weighs / Add a weighing of the pet to its record
: kilos|weight|kg = num 1..45: Weight in kilograms / How heavy it is ; pet|name|animal|who = petname: The pet / Name of the animal
> {1} weighs {0} kilos / {1} is {0} kg / {0} kilos, {1} / i just put {1} on the scales, {0} / !note {0} kg for {1} / {1} has got fat, {0} kilos now / the vet said {0} kg for {1} / {1} came out at {0} on the scale / {0} kilograms is what {1} weighed this morning / !write down that {1} is at {0} / {1} down to {0} kilos, hurray / for {1}, {0} kg today / a new weight for {1}: {0}
< change num 1..3

buy pet food, order pet food, pet supplies, get animal feed | order food for a pet
- Order food for a pet / Buy feed for an animal / Get new pet food delivered / Reorder what the animal eats
: kilos|amount|kg|weight = int 2..20: How many kilograms / The amount ; animal|pet|for|kind = said cat,dog,rabbit,hamster,parrot,guinea pig,goldfish,turtle,puppy,kitten,hens,pony: For which animal / The kind of pet ; flavour|sort|taste|type = enum chicken=poultry,fish=salmon;tuna,beef=meat,vegetable=veggie: The flavour / What it is made of
> {0} kilos of {2} food for the {1} / !order {2} food for our {1}, {0} kg / {1} food, {2}, {0} kilos / the {1} has nothing to eat, get {0} kilos with {2} / {2} for the {1}, {0} kg please / the bowl of the {1} is empty, {0} kilos of the {2} one / my {1} only eats {2}, i need {0} kilos of it / {0} kg, {2}, {1} / could you get {0} kilos of feed for the {1}, the {2} kind / we're out of food for the {1}: {2}, {0} kilos / for the {1} i'd like the big bag of {0} kilos, {2} flavour / the {1} loves {2}, so buy {0} kg

suggest pet name, pet names, name for animal, find pet name | find a name for a pet
- Suggest a name for a pet / Find names that suit an animal / Give ideas how to call a new pet / Propose what an animal could be called
: animal|pet|kind|species = said cat,dog,rabbit,hamster,parrot,goat,pony,snake,tortoise,goldfish,canary,donkey,hedgehog: The kind of animal / Which pet ; sex|gender|for = enum male=boy,female=girl: Whether it is male or female / The sex of the animal
> what can i call my new {0}, {1} / name for a {1} {0} / {0}, {1}, needs a name / we got a {0} today, {1}, how shall we call it / ideas for what to name a {0}, it is {1} / !find a nice name for our {0}, {1} / a {1} {0} without a name, help / the kids fight over how the {0} is called, it's {1} / {1} {0} names please / how do people call a {0} that is {1} / the little {0} is {1}, any suggestions for a name / i can't just call it {0} forever, a {1} name please

find pet to adopt, adopt animal, shelter search, search animal shelter | find an animal that needs a home
- Search the animal shelters for a pet / Find animals that look for a home / Look up pets to adopt in a town / Show what animals a shelter has
: town|place|where|shelter_city = town: In which town / Where the shelter is ; animal|kind|species|pet = said cat,dog,rabbit,parrot,guinea pig,puppy,kitten,hamster,goat,old dog,donkey,tortoise: What animal / The kind of pet ; kids|with_children|child_friendly = flag good with kids;that likes children;fine with small children ~ no children at home;it needn't like children;without kids in the house: Whether it must get along with children / Are there children
> we would like to adopt a {1} in {0}, {2} / is there a {1} in a shelter around {0}, {2} / {1}, {2}, {0} / !look for a {1} without a home in {0}, {2} / {0} shelters: {1}, {2} / our home feels empty, a {1} from {0} maybe, {2} / a {1}, {2}, from the animal home in {0} / does {0} have a {1} that needs a family, {2} / {2}, that's important, a {1} near {0} / i don't want to buy a {1}, i want to rescue one in {0}, {2} / any poor {1} waiting for us in {0}? {2} / who gives away a {1} in {0}, {2}
< found int 0..12

book grooming, pet salon, groom pet, pet care appointment | book a care appointment for a pet
- Book an appointment at the pet salon / Have a pet groomed / Let somebody cut the fur or claws of an animal / Reserve pet care on a day
: service|what|treatment|care = said a bath,a haircut,claw cutting,a flea treatment,ear cleaning,teeth cleaning,brushing,a full trim,a paw massage,fur drying: What is done / The service ; date|day|when = date: The day / When it is done ; pet|animal|name|for = petname: The pet / Name of the animal
> {2} needs {0} {1} / {0} for {2}, {1} / !book {0} for {2} on {1} / {1}: {2}, {0} / my {2} smells awful, {0} {1} please / could somebody give {2} {0} {1} / {2} looks wild again, so {0}, best {1} / is the pet salon free {1}? {0} for {2} / {2} hates it but {0} must be done {1} / i'd like {0} on {1}, the patient is {2} / take {2} to the salon {1} for {0} / {0} is long overdue for {2}, {1} would be good / on {1} i have time to bring {2} for {0}
< time time

train pet trick, pet training, teach pet, learn trick | get help to teach a pet something
- Give a training plan to teach a pet something / Tell how an animal learns a trick / Help to train a pet / Explain how to get an animal to do something
: trick|skill|what|goal = said sit,roll over,give paw,stay,fetch the ball,walk on a leash,play dead,come when called,use the litter box,jump through a hoop,stop barking,speak: What the animal learns / The trick ; animal|pet|who|name = said my dog,the cat,our puppy,my parrot,the rabbit,my pony,our old dog,the goat,our kitten,my terrier: Who learns it / The animal
> teach {1} to {0} / i want {1} to {0} / {1} just won't {0}, what can i do / can {1} learn to {0} / it would be great if {1} could {0} / !help me train {1} to {0} / what is the best way to make {1} {0} / is it hard to teach {1} to {0} / {0}: how does {1} learn it / {1} is clever, but doesn't {0} yet / training plan for {1}, {0} / we'd love to see {1} {0}, how does one practise / with which treats will {1} {0}

pet vaccination, vaccine due, pet shots, when vaccinate | know when a pet must be vaccinated
- Tell when a pet needs its next vaccination / Look up the shots of an animal / Know whether a pet is protected against an illness / Get the date of the next jab
: illness|against|vaccine|disease = said rabies,distemper,cat flu,parvo,kennel cough,tetanus,leukemia,hepatitis,worms,ticks: Against what / The illness ; pet|animal|name|for = petname: The pet / Name of the animal
> when does {1} need the next shot against {0} / is {1} still protected from {0} / {1}, {0}, when again / has {1} been vaccinated against {0} / the vet asked about {0}, how long is {1} safe / {0} jab for {1}, due when / until when is {1} covered for {0} / i lost the pet passport, {1}'s {0} shot, what date / we travel soon, does {1} need something against {0} before / !look up the {0} vaccination of {1} / against {0}: is {1} up to date / my {1} might catch {0}, when was the last injection
< due fulldate

log cage cleaning, cleaned cage, note pet cleaning, litter cleaned | note that an animal's home was cleaned
- Note that somebody cleaned the home of an animal / Record the cleaning of a cage or tank / Save who cleaned up after the pet / Keep track of cage cleaning
: who|person|cleaner|by = person: Who did it / The person that cleaned ; home|what|place|cage = said hamster cage,litter box,aquarium,rabbit hutch,bird cage,hen house,horse stable,turtle tank,dog basket,terrarium,guinea pig cage,pigeon loft: What was cleaned / The animal's home
> {0} cleaned the {1} / the {1} is done, {0} did it / !note that {0} has cleaned the {1} / it was {0} who scrubbed the {1} today / {1}: {0} / fresh straw in the {1}, thanks to {0} / {0} took care of the dirty {1} / the {1} smells fine again, {0} made it clean, write that down / today's hero is {0}, the {1} shines / in the plan, {1} cleaned by {0} / {0} finally mucked out the {1} / the {1} got its wash from {0} / put a tick for the {1}, name {0}

set pet diet, forbid pet food, pet allergy, pet must not eat | note what a pet must not eat
- Note that a pet must not eat something / Save a food that an animal does not tolerate / Forbid a food for a pet / Record an allergy of an animal
: food|what|ingredient|thing = said chicken,milk,grain,chocolate,fish,raw eggs,beef,grapes,cheese,onions,liver,peanuts: The food / What is forbidden ; pet|animal|name|who = petname: The pet / Name of the animal
> {1} must not have {0} / no {0} for {1} / {0} makes {1} sick / {1} can't stand {0}, remember that / !note that {1} is allergic to {0} / never give {1} any {0} / {0} is poison for {1} / the vet says {1} should stay away from {0} / {1} threw up after eating {0}, so none of it any more / keep in mind: {1}, {0}, not good / whoever feeds {1}, leave out {0} / from now on {1} lives without {0} / {1} scratches all day because of {0}, put it on the forbidden list

change tank water, aquarium water, water change, fish tank refill | note or do a water change in a tank
- Change part of the water of a fish tank / Refill an aquarium with fresh water / Start the water change of a tank / Replace old water in the aquarium
: percent|share|part|how_much = int 10..80: How many percent are replaced / Share of the water ; tank|aquarium|which|where = said big tank,small tank,turtle tank,living room aquarium,shrimp tank,goldfish bowl,reef tank,kids' aquarium,breeding tank,frog tank,office aquarium: Which tank / The aquarium
> !change {0} percent of the water in the {1} / {1}: {0} percent fresh water / the {1} is all green, {0}% new water please / {0} percent for the {1} / the fish in the {1} look tired, give them {0}% fresh water / !replace {0}% in the {1} / {1} water, {0} percent out and in again / it stinks, the {1} needs {0} percent changed / would {0} percent of new water be fine for the {1} / we do {0}% in the {1} today / let {0} percent run out of the {1} and fill it up / the water of the {1} should be swapped, {0} percent

## garden

sow seeds, log sowing, plant seeds, record sowing | note what was sown where
- Note which seeds were sown in which bed / Record what was planted in a place / Save where something was put into the ground / Enter a sowing in the garden book
: place|bed|where|spot = said the long bed,the greenhouse,the balcony box,the raised bed,the back corner,the herb spiral,the front yard,a pot,the south bed,the cold frame,the strip by the fence,bed three: Where it was sown / The bed ; plant|seeds|what|crop = said radishes,carrots,lettuce,peas,sunflowers,spinach,poppies,beans,parsley,beets,pumpkins,leeks: What was sown / The seeds
> i sowed {1} in {0} / {1} are now in {0} / !note {1} for {0} / {0}: {1} / put {1} into the ground in {0} today / my hands are dirty, {1} went into {0} / in {0} there will be {1} / planted {1}, {0}, please write it in the garden book / so that i don't dig them up: {1} in {0} / {0} has {1} in it now / we chose {0} for the {1} and sowed them / the {1} seeds are in, place is {0} / remember where the {1} are, in {0}

log harvest, record harvest, note crop, harvest entry | note how much was harvested
- Record how much of a crop was harvested / Note the yield of the garden / Save the weight of what was picked / Enter a harvest
: kilos|weight|amount|kg = any 1..25: Weight in kilograms / How much was picked ; crop|fruit|what|plant = said tomatoes,plums,zucchini,potatoes,cherries,beans,apples,strawberries,pears,pumpkins,onions,blackberries: What was harvested / The fruit or vegetable
> i picked {0} kilos of {1} / {0} kg {1} today / {1}: {0} kilos / we got {0} kilos of {1} out of the garden / !note a harvest of {0} kg of {1} / the {1} gave {0} kilos / {1} came to {0} kilos this time / what a year for {1}, {0} kilos in one basket / pulled up {0} kilograms of {1} / {0} kilos in the bucket, all {1} / our {1} are in, {0} kg altogether / my back hurts from {0} kilos of {1}, put it in the book / this morning's yield, {1}, {0} kg
< total num 2..90

order plants, buy plants, plant shop, get seedlings | buy plants
- Order plants from the nursery / Buy young plants or trees / Get plants of a size for the garden / Place an order at the garden centre
: size|how_big|class = enum small=little;tiny,medium=middle-sized,large=big;tall: How big they are / Size of the plants ; count|number|quantity|how_many = int 2..30: How many plants / The number ; plant|kind|what|species = said rose bushes,apple trees,lavender plants,tomato seedlings,box hedges,ferns,strawberry plants,hydrangeas,grape vines,olive trees,bamboo plants,geraniums: Which plants / The kind
> {1} {0} {2} please / !order {1} {2}, {0} ones / {2}, {0}, {1} of them / i want to put in {1} {0} {2} / the fence looks bare, {1} {2} should do, {0} / we need {2} for the garden, {1} pieces, {0} / can the nursery send {1} {2}? {0} size / {0} {2}, {1} / how about {1} {2} for the front yard, the {0} kind / the frost killed all, so {1} new {2}, {0} / {1} times {2}, preferably {0} / !get me {0} {2} from the garden centre, {1} pieces / for grandma's balcony {1} {0} {2}
< price num 8..200

check compost, compost rules, may go on compost, compostable | know whether something may be composted
- Tell whether something may go on the compost / Check if a thing can be composted / Know what belongs to the compost heap / Look up if waste rots
: item|waste|thing|what = said egg shells,orange peel,coffee grounds,cooked rice,tea bags,cut grass,bones,newspaper,weeds,bread,nut shells,ashes,banana skins: The waste / What one wants to throw there
> can {0} go on the compost / {0} on the heap, yes or no / do {0} rot / what about {0}, is that ok for the compost / may i put {0} there, on the compost i mean / compost: {0} / are {0} bad for the compost heap / where do {0} belong, bin or compost / my neighbour throws {0} on the heap, is that right / will worms eat {0} / !check whether {0} can be composted / i have a bucket of {0}, is it something for the heap / is it allowed to compost {0}
< allowed flag yes ~ no

fertilize plant, feed plants, give fertilizer, log fertilizing | note that a plant got fertilizer
- Note that plants were given fertilizer / Record what a plant was fed with / Save a feeding of the garden plants / Enter which fertilizer a plant got
: fertilizer|with|what|feed = said compost,bone meal,horse manure,coffee grounds,nettle tea,tomato feed,blue grains,wood ash,fish emulsion,guano,horn chips,liquid feed: The fertilizer / What was given ; plant|which|target|where = said the roses,the lawn,the tomatoes,my orchid,the apple tree,the hedge,the lemon tree,the rhubarb,the leeks,the palm,our cucumbers,the vines: The plants / What was fed
> {1} got {0} / i gave {1} some {0} / {0} for {1}, done / !note {0} on {1} / just fed {1} with {0} / {1}: {0} / {1} looked weak, so i put {0} there / today {0} went onto {1} / with {0} i have treated {1} / a portion of {0} to {1}, keep a record / {1} had its {0}, write it down / spread {0} around {1} this morning / did the feeding: {0}, {1} / remember that {0} was used on {1}

move plant, repot plant, transplant, relocate plant | note that a plant was moved
- Note that a plant was moved from one place to another / Record the new place of a plant / Change where a plant stands / Save a move of a pot plant
: to|new_place|goal|target = room: Where it stands now / The new place ; plant|which|what|pot = plantname: The plant / Which plant was moved ; from|old_place|source|origin = room: Where it stood / The old place
> the {1} goes from the {2} to the {0} / !move the {1} out of the {2} into the {0} / the {1} stands in the {0} now, no longer in the {2} / into the {0} with the {1}, it was in the {2} / {1}: {2} to {0} / the {2} is too dark for the {1}, the {0} has more light, so change it / i carried the {1} over to the {0}, before it was in the {2} / not the {2} any more, the {0} is the new home of the {1} / from the {2} the {1} has moved to the {0} / the {1} in the {2} should rather be in the {0} / the {0} gets the {1}, the {2} loses it / bring the {1} from the {2}, place it in the {0}

pruning time, when to prune, cut plant when, prune guide | know when a plant is cut
- Tell when a plant should be cut back / Know the right month for pruning / Look up when to trim a tree or bush / Get the time to prune
: plant|tree|bush|what = said apple tree,rose bush,hedge,grape vine,lavender,cherry tree,lilac,raspberry,hydrangea,fig tree,ivy,boxwood: The plant / What is cut
> when do i cut the {0} / is it too late to trim my {0} / {0} pruning time / my {0} has grown wild, which month for the scissors / may i shorten the {0} now / in what month does one prune a {0} / the {0} hides the window, when can it be cut back / !tell the right season to cut a {0} / {0}: when should branches come off / does a {0} need pruning in spring or in autumn / i bought new shears for the {0}, when do i start / how early in the year can a {0} be trimmed / best time for the saw at the {0}
< month month

cover plants, protect plant, frost cover, shade plant | protect plants with something
- Cover plants with something against frost or sun / Plan the protection of a plant / Note what a plant is wrapped in / Protect a garden plant
: cover|with|material|protection = said fleece,straw,an old blanket,bubble wrap,leaves,a net,a plastic sheet,jute bags,fir branches,a glass dome,cardboard,a parasol: What protects them / The cover ; plants|what|plant|which = said the strawberries,the palm,the roses,my lemon tree,the young lettuce,the cherries,the fig,the dahlias,the seedlings,the olive tree,the banana plant,the herbs: The plants / What is protected
> !cover {1} with {0} / {1} will freeze, {0} around it please / {0} over {1} / a cold night is coming, {0} for {1} / {1}, {0}, before it's too late / {0} must go over {1} / can you see that {1} gets {0} / i worry about {1}, some {0} would help / !protect {1} by means of {0} / wrap up {1}, best in {0} / the birds are at {1} again, so {0} / let {1} spend the winter under {0} / would {0} keep {1} safe

switch pond pump, fountain control, pond pump, run fountain | run the pump of a pond or fountain
- Switch the pump of the garden pond / Let a fountain run or stop / Control the water feature in the garden / Start or stop a pump outdoors
: running|on|state|power = flag on;running ~ off;stopped: Whether the pump runs / True for running ; pump|where|which|water = said pond,fountain,waterfall,fish pond,bird bath,front fountain,stream,koi pond,little well,water wall: Which pump / The water
> pump of the {1} {0} / {1} {0} / i want the {1} pump {0} / guests are here, the {1} should be {0} / the noise of the {1}! {0} is what i want / is it possible to have the {1} {0} / the pump of the {1}, {0} please / in winter the {1} has to be {0} / {1}: {0} please / the {1} {0} until tonight / set it to {0}, the pump at the {1} / we like the {1} best when it is {0} / make sure the {1} pump is {0}

## sports

join sports team, sign up for sport, enter sports club, team signup | put somebody into a sports team
- Sign a person up for a sports team / Put somebody into a team of a sport / Register a new player / Enter a person as a member of a sports group
: sport|team|kind|discipline = said football,volleyball,judo,rowing,handball,swimming,hockey,fencing,gymnastics,basketball,rugby,badminton,ballet: Which sport / The team ; level|group|class = enum beginner=new to it;a total newcomer,advanced=experienced;already good,competition=for real matches;in tournaments: The level / Which group ; person|player|who|name = person: Who joins / The new member
> {2} wants to do {0}, {1} / {0} for {2}, {1} / !sign {2} up for {0}, {1} / {1}, {0}, {2} / {2} has too much energy, so {0}, {1} / could {2} join the {0} team? {1} / please enter {2} with the {0} people, level {1} / i'd like a place in {0} for {2}, {1} / {2} dreams of {0}, put the name down, {1} / is there room in {0} for {2}, {1} / from next week {2} plays {0}, {1} / in {0} there is a newcomer called {2}, {1} / {0}: take {2} in, {1}

log catch, record fish, fishing log, save catch | note a fish that was caught
- Record a fish that was caught / Save a catch in the fishing log / Note the length and place of a fish / Enter what was pulled out of the water
: place|water|where|spot = said the mill pond,Swan Lake,the harbour,the old canal,Trout Creek,the north shore,the weir,the blue bridge,the quarry lake,Otter River: Where it was caught / The water ; length|cm|size|centimeters = int 15..130: Length in centimetres / How long it is ; fish|species|kind|what = said pike,carp,trout,eel,perch,salmon,catfish,zander,bream,cod,herring,mackerel: The kind of fish / What was caught
> i caught a {2} of {1} cm at {0} / {2}, {1} cm, {0} / a {1} centimeter {2} from {0} / at {0} a {2} bit, {1} cm long / !enter a {2} of {1} cm from {0} / you won't believe it, {1} cm of {2} out of {0} / {0} gave me a {2} today, {1} cm / my son pulled a {2} out of {0}, we measured {1} cm / {0}: one {2}, {1} cm / {1} cm, that {2} i got at {0} / new record, a {2} with {1} cm, {0} / put it in the log, {2}, taken at {0}, {1} cm / on my hook a {2}, length {1}, place {0}

rent ski gear, hire skis, rent winter gear, ski rental | rent gear for winter sports
- Rent gear for winter sports / Hire skis, boots or a sledge / Get winter equipment for some days / Reserve equipment at the ski rental
: days|duration|length|for_days = int 2..14: For how many days / How long ; gear|item|what|equipment = said skis,a snowboard,ski boots,a sledge,snow shoes,a helmet,cross-country skis,poles,kids' skis,ice skates,a racing suit,goggles: What is rented / The equipment ; height|body_height|cm|size = int 95..200: Height of the person in cm / How tall the person is
> i need {1} for {0} days, i'm {2} cm tall / {1}, {0} days, {2} cm / !rent {1} for somebody of {2} cm, {0} days / {0} days of {1} for a person {2} cm tall / my boy is {2} cm, he needs {1} for {0} days / we go to the mountains for {0} days, {1} please, height {2} / with {2} cm, which {1} can i get? it's for {0} days / hire: {1}, {2} cm, {0} days / could you reserve {1}? {2} cm, and for {0} days / {2} centimetres tall, {1}, {0} days in the snow / i don't own {1}, so i want to borrow some for {0} days, body height {2} / for {0} days on the slopes, {1} fitting {2} cm
< price num 12..200

enter race, race signup, register for run, start number | register somebody for a race
- Register a person for a race / Sign a runner up for a competition / Get a start number / Enter somebody for a distance
: distance|length|course|km = enum 5k=five k;the short one,10k=ten k;the middle distance,half marathon=the half,marathon=the full distance;all 42 kilometers: The distance / Which course ; race|run|event|which = said city run,harbour race,forest run,charity run,night run,spring race,lake run,company race,mountain run,bridge run,castle race: Which race / Name of the event ; runner|person|who|name = person: Who runs / The starter
> {2} wants to run the {0} at the {1} / !enter {2} for the {1}, {0} / {1}, {0}, {2} / {2} takes part in the {1}, distance: {0} / i have trained with {2} all year, now the {1}: {0} please / {0} at the {1} for {2} / a start number for {2}, {1}, {0} / the {1} is coming up and {2} dares to do it, {0} / could {2} still get into the {1}? {0} / put {2} on the list of the {1}, {0} / at the {1} we'd like to see {2} start, {0} / {1}: {2} goes for {0} / {2} has signed nothing yet, do it for the {1}, {0}
< number int 1..900

find sports partner, training partner, find player, sport buddy | find somebody to do sports with
- Find a partner for a sport / Look for people to train with / Search for somebody of the same level / Find a sports buddy in a town
: town|place|where|near = town: Where / In which town ; sport|activity|kind|what = said tennis,jogging,climbing,badminton,golf,swimming,cycling,table tennis,squash,boxing,yoga,rowing,beach volleyball: The sport / What one wants to do ; level|skill|strength = enum beginner=no experience;just starting,medium=average;not bad,strong=really good;pretty fit: How good the partner should be / The level
> is there anybody in {0} for {1}, level {2} / {1} partner in {0}, {2} / i don't like {1} alone, find me someone around {0}, {2} / !look for a {1} buddy, {2}, {0} / who does {1} in {0}? i'm {2} / {0}, {1}, {2} / my friend broke his leg, so i need a new partner for {1} in {0}, {2} / {2} and looking for company, {1}, {0} / somebody {2} for {1} near {0} / new in {0} and want to do {1} with others, {2} / could you match me with a person for {1}? {2}, close to {0} / {1} would be more fun with two, {0}, {2} / any {1} people in {0}, {2}

set sport goal, training goal, fitness target, weekly target | set a goal for a sport
- Set a goal how often or how far to train / Fix a target for a sport / Choose how much to do per week or month / Save a training goal
: period|per|each|every = enum week=,month=,year=: In which time / Per what ; amount|times|count|goal = int 2..40: How many times / The number ; sport|activity|what|exercise = said swimming,jogging,yoga,push-up training,rowing,cycling,stretching,dancing,boxing,climbing,skating,weight training: The sport / What is trained
> i want to go {2} {1} times in a {0} / {1} times {2} every {0} / {2} {1} times per {0} / my goal: {1} rounds of {2} each {0} / !set {1} as the target for {2} in one {0} / no excuses any more, {2} {1} times a {0} / {2}, {1}, per {0} / {1} sessions of {2} in every {0} / the doctor says {2} {1} times a {0}, make that my aim / aim for {2}: {1} in a {0} / each {0} should have {1} units of {2}

freeze membership, pause gym contract, gym pause, hold membership | pause a membership for some months
- Pause a membership for some months / Put a contract with a gym or studio on hold / Freeze a membership / Stop paying a club for a while
: months|duration|how_long|length = int 2..12: For how many months / Length of the pause ; place|membership|club|studio = said gym,yoga studio,swimming pool,climbing hall,dance school,tennis club,boxing club,golf club,sauna,fitness centre,pilates studio,rowing club: Which membership / Where
> !pause my {1} membership for {0} months / i can't go to the {1} for {0} months / {1} on hold, {0} months / {0} months without the {1}, stop the contract that long / my knee is broken, so no {1} for {0} months / i'll be abroad {0} months and don't want to pay the {1} / can i freeze the {1} for {0} months / {1}: {0} months break / for {0} months the {1} won't see me, put it on ice / a break of {0} months from the {1} please / let my {1} contract rest {0} months / we had a baby, the {1} has to wait {0} months / suspend the {1}, {0} months should be enough

log match winner, record win, save duel, who beat whom | note who won against whom
- Record who won a match against whom / Save the winner and the loser of a game / Enter the result between two people / Note who beat somebody
: loser|beaten|lost|second = person: Who lost / The beaten one ; winner|won|first|victor = person: Who won / The better one
> {1} beat {0} / {0} lost to {1} / {1} won against {0} / {0} was beaten by {1} / !write down that {1} defeated {0} / victory for {1}, {0} had no chance / {1} was better than {0} today / poor {0}, {1} took it again / the match is over, {1} first, {0} second / it was close but {0} couldn't stop {1} / against {0}, {1} came out on top / note a win of {1} over {0} / {0} had to shake {1}'s hand and go home as the loser / {1} 1, {0} 0, so to speak
< wins int 1..30

book sports lesson, sport lesson, book trainer, private coaching | book a lesson in a sport
- Book a lesson in a sport for a person / Reserve a trainer / Get private coaching in a sport / Plan a lesson with an instructor
: sport|lesson|in|discipline = said riding,skiing,surfing,tennis,golf,snowboarding,diving,sailing,skating,swimming,climbing,paragliding: Which sport / What is taught ; day|date|when = date: The day / When it takes place ; pupil|person|for|who = person: Who takes the lesson / The pupil
> !book a {0} lesson for {2} {1} / {2} would like to learn {0}, {1} / {1}: {0} lesson, {2} / {0} trainer for {2}, {1} / can somebody teach {2} {0} on {1} / i promised {2} an hour of {0} {1} / is a {0} teacher free {1}? it's for {2} / {2} is afraid of {0}, a lesson {1} might help / {1} {2} has time for {0} with an instructor / let {2} try {0} {1}, with a coach / an hour of {0}, {1}, pupil {2} / a coach for {0} please, {2} wants to get better, {1} would suit / {2} gets a {0} lesson from me, so {1}
< price num 20..90

order jersey, team shirt, print jersey, order team shirt | order a sports shirt with a name and a number
- Order a team shirt with a name and number on the back / Get a jersey printed / Have a sports shirt made for a player / Order team clothing
: number|shirt_number|back_number = int 2..99: Number on the back / The shirt number ; name|player|print|for = person: Name on the shirt / The player ; size|shirt_size|fit = enum S=small,M=medium,L=large,XL=extra large: Size of the shirt / How big it is
> a shirt for {1} with the number {0}, size {2} / jersey: {1}, {0}, {2} / !print {1} and {0} on a shirt in {2} / {2} with a {0} on the back and {1} above it / {1} plays with {0}, needs {2} / the new one is {1}, give him the {0}, {2} / size {2}, number {0}, name {1} / we need one more team shirt, {1}, {0} in {2} / {1} has grown, so {2} now, still the {0} / number {0} belongs to {1}, order it in {2} / can i have a jersey in {2} that says {1} and {0} / {0} on the back, {2}, {1}

plan tournament, create tournament, set up cup, arrange tournament | set up a tournament
- Set up a tournament with a number of teams / Create a cup in a sport or game / Plan a competition / Make the schedule of a tournament
: game|sport|discipline|kind = said football,chess,table tennis,darts,bowling,volleyball,foosball,poker,basketball,boules,badminton,minigolf: The sport or game / What is played ; teams|players|count|participants = int 4..32: How many take part / Number of teams ; ?day|date|when|on = date: When it takes place / The day
> {1} teams, {0}, plan a tournament / a {0} cup with {1} teams {2} / !set up a {0} tournament for {1} {2} / {2} we hold a {0} competition, {1} take part / {0} with {1} teams, who plays whom / we are {1} and crazy about {0}, make it a real contest / {2}: {0}, {1} participants / {1} of us want to find out who is best at {0} / for {1} teams i need a plan of all {0} matches / at our club it's {0} time, {1} entries, on {2} / can you arrange a {0} championship among {1} / let {1} teams fight for the {0} trophy {2}

## music and instruments

log music practice, record practice, note practice, practice diary | note how long somebody practised an instrument
- Record how long an instrument was practised / Note minutes of music practice / Save a practice session / Enter into the practice diary
: minutes|duration|how_long|length = int 10..120: Minutes of practice / How long ; instrument|what|on = said piano,violin,drums,flute,trumpet,guitar,cello,recorder,saxophone,harp,accordion,clarinet: The instrument / What was played
> i practised {1} for {0} minutes / {0} minutes {1} / {1}: {0} min / just did {0} minutes of {1} / !note {0} minutes on the {1} / played the {1} {0} minutes today, write it down / the neighbours had to listen to my {1} for {0} minutes / {0} min of {1} practice done / my {1} teacher wants a diary, {0} minutes / after {0} minutes my fingers hurt, {1} is hard / put down {1} with {0} minutes / sat at my {1} for {0} minutes / worked on {1}, {0} minutes, log it
< total int 30..900

transpose song, change key, shift key, song in other key | bring a song into another key
- Transpose a song from one key to another / Change the key of a piece of music / Shift the chords of a song / Bring a tune into another key
: to|new_key|target|into = said C major,G major,D major,A minor,E minor,F major,B flat major,E flat major,D minor,G minor: The new key / Key to get ; song|piece|title|tune = song: The song / The piece of music ; from|old_key|original|source = said A major,E major,B minor,C minor,F minor,A flat major,B major,F sharp minor,D flat major,C sharp minor: The key it is in / Original key
> !transpose {1} from {2} to {0} / {1} is in {2}, i need it in {0} / {1}, {2} to {0} / {2} is too high for my voice, {0} would suit {1} better / {0} instead of {2} for {1} / can we have {1} in {0}? it's written in {2} / to {0} please, {1}, at the moment {2} / {1} goes from {2} into {0} / i can't play {2}, so change {1} to {0} / the band plays {1} in {0}, my sheet says {2}, fix that / {0}, that's how i want {1}, now {2} / shift {1} out of {2} and into {0} / make {1} sound in {0} rather than {2}

find sheet music, get notes, search score, sheet search | find the notes of a song
- Find sheet music of a song for an instrument / Search the notes of a piece / Get the score of a tune / Look for printed music
: instrument|for|arrangement = said piano,violin,flute,guitar,two trumpets,organ,choir,ukulele,saxophone,string quartet,accordion,brass band: For which instrument / The arrangement ; song|title|piece|tune = song: The song / Name of the piece ; easy|simple|beginner_version = flag easy;simplified;for beginners ~ original;full version;not simplified: Whether it is an easy version / Simple or not
> notes of {1} for {0}, {2} / !find sheet music for {1}, {0}, {2} / {1} {0} {2} / i want to play {1} on my own, {0}, {2} / {2}, {0}, the score of {1} / is there something printed of {1} for {0}, {2} / {0} notes: {1}, {2} / we perform {1} with {0}, get the music, {2} / where do i find {1} written down for {0}, {2} / my teacher says i should learn {1}, {2}, {0} / for {0} i'm looking for {1}, {2} / could you get me {1} on paper, {0}, {2}

start metronome, set beat, metronome tempo, click track | start a metronome
- Start the metronome / Give a beat to play to / Set the tempo and metre of a click / Tick at a speed
: metre|time_signature|beat|measure = enum 3/4=three four;waltz,4/4=four four;common time,6/8=six eight,2/4=two four;march: The metre / The time signature ; bpm|tempo|speed|beats = int 40..200: Beats per minute / The tempo
> metronome {1}, {0} / !tick at {1} in {0} / {1} beats per minute, {0} / i want to practise in {0} at {1} / give me {0} with {1} bpm / {0} {1} bpm / i keep getting faster, so click for me, {1}, {0} / a beat please: {0}, speed {1} / can you count for me in {0}, {1} per minute / we play it at {1}, {0}, start the click / tempo {1}, metre {0} / let it go tock tock at {1}, {0} / {1} is the speed of the piece and it's {0}, help me keep time

rent instrument, hire instrument, borrow instrument, instrument rental | rent a musical instrument
- Rent a musical instrument for some months / Hire an instrument from a music shop / Borrow an instrument / Get an instrument without buying it
: months|duration|term|length = int 2..24: For how many months / How long ; instrument|what|which|kind = said violin,cello,trumpet,keyboard,saxophone,clarinet,harp,drum set,tuba,flute,double bass,bassoon: The instrument / What is rented ; small|child_size|for_child = flag child size;small one for kids;children's model ~ full size;normal size;for a grown-up: Whether it is for a child / Child size
> {1}, {0} months, {2} / !hire a {1}, {2}, {0} months / {0} months with a {1}, {2} / before we buy a {1}, let's borrow one for {0} months, {2} / a {1} on loan, {2}, {0} months / is a {1} available for {0} months? {2} / {2}: {1}, for {0} months / we don't know if she likes the {1}, so {0} months only, {2} / the orchestra needs a {1} for {0} months, {2} / what about a rented {1}, {2}, say {0} months / for {0} months please get a {1}, {2}
< monthly num 8..60

book rehearsal room, band room, practice room, reserve studio | reserve a room to make music
- Reserve a room to make music / Book a rehearsal room for a band / Get a practice room for some hours / Reserve a studio
: hours|duration|how_long = int 2..8: For how many hours / How long ; drums|with_drums|drum_kit = flag with drums;including a drum kit;drums needed ~ without drums;no drums;we bring our own drums: Whether there must be drums / Is a drum kit needed ; date|day|when|on = date: The day / When
> rehearsal room {2}, {0} hours, {1} / our band needs a place to play {2}, {1}, {0} hours / !book the practice room {2} for {0} hours, {1} / {2} {0} hours of noise, where can we go, {1} / {1}, {2}, {0} hours, somewhere to rehearse / the concert is near, get us a studio {2}, {0} hours, {1} / for {0} hours {2} we want to make music, {1} / could we have the band room {2}? {1}, {0} hours / {0} hours in the studio, {1}, {2} would be good / we can't play at home {2}, so a room for {0} hours {1} / a place for our jam {2}, {1}, {0} hours / {2} is rehearsal, {0} hours, {1}, reserve something

find music teacher, music lessons, instrument teacher, teacher for instrument | find a teacher for an instrument
- Find a teacher for an instrument / Look for music lessons in a town / Search somebody who teaches to play / Get a music tutor
: town|place|where|in = town: Where / In which town ; instrument|subject|for|what = said piano,violin,drums,singing,trumpet,guitar,cello,harp,saxophone,accordion,organ,banjo: The instrument / What is taught ; home|home_visits|comes_home = flag who comes to us;at my home;home visits ~ at the teacher's place;not at my home;no home visits: Whether the teacher comes home / At home or not
> i want to learn {1}, a teacher in {0}, {2} / {1} lessons {0} {2} / who teaches {1} in {0}, {2} / {0}: {1} teacher, {2} / !find somebody in {0} for {1}, {2} / my son got {1} in his head, anyone in {0}, {2} / {2}, {1}, around {0} / can i take lessons in {1} somewhere in {0}, {2} / we just moved to {0} and she misses her {1} hour, a new tutor, {2} / a patient person for {1} in {0}, {2} / in {0}, is there a good {1} school or teacher, {2} / never too old for {1}, so a teacher please, {0}, {2}

show chords, song chords, get chords, how to play song | show how a song is played
- Show the chords of a song / Tell how to play a song on an instrument / Get the fingering of a tune / Look up chords
: instrument|for|on = enum guitar=acoustic guitar,ukulele=uke,piano=keyboard,banjo=five-string banjo: The instrument / On what it is played ; song|title|tune|name = song: The song / The title
> how do i play {1} on the {0} / chords of {1}, {0} / {0} chords: {1} / i want to sing {1} at the fire and play it with my {0} / {1} on {0} / !show me {1} for {0} / which chords does {1} have on the {0} / the {0} is tuned, now {1}, what do i press / teach my fingers {1}, {0} / for {0}: {1} / can you give me the grips of {1} for my {0} / {1} please, i'm holding a {0} / it should sound like {1}, what are the chords on a {0}

add karaoke song, karaoke queue, sing next, queue singer | put a singer on the karaoke list
- Put a singer with a song on the karaoke list / Add a song to the karaoke queue / Enter who sings what / Sign somebody up to sing
: song|title|what|track = song: The song / What is sung ; singer|who|person|name = person: Who sings / The singer
> {1} sings {0} / {0} for {1} / !put {1} on the list with {0} / next: {1}, {0} / {1} wants the microphone for {0} / {0} is what {1} will sing / up on the stage with {1}, {0} please / karaoke: {0} by {1} / {1} has had three beers and picks {0} / can {1} do {0} after this one / who sings {0}? {1} does / add {0} to the queue, {1} dares to sing it / we'd all like to hear {1} with {0}

## games and collections

lend thing, note loan, lent item, log lending | note that something was lent to somebody
- Note that a thing was lent to a person / Record who has borrowed what / Save what is away on loan / Keep track of lent things
: thing|item|what|object = said the ladder,my drill,a board game,the tent,the camping stove,my bike pump,two chairs,the roof box,a novel,the sewing machine,my guitar,the waffle iron: What was lent / The thing ; borrower|person|to|who = person: Who has it / The borrower
> i lent {0} to {1} / {1} has {0} / {1} borrowed {0} / {0} is with {1} / !note that {1} took {0} home / {0} went to {1}, remember that / if i look for {0}, {1} has it / gave {1} {0} for the weekend / {1}: {0} / {0} on loan, {1} / i always forget who has my things, {0} is at {1}'s now / {1} came over to get {0} / let me remember, {0} left the house with {1} / borrowed by {1}: {0}

log game winner, save winner, record game night, note who won | note who won a game
- Record who won a game / Save the winner of a game night / Note the victory of a player / Enter the winner at a board game
: game|which|what|played = said chess,rummy,poker,backgammon,dominoes,checkers,scrabble,uno,bridge,ludo,mahjong,memory,bingo: Which game / What was played ; winner|person|player|who = person: Who won / The winner
> {1} won at {0} / {0}: {1} / {1} took the {0} round / !note {1} as the winner of {0} / at {0} nobody could beat {1} / {0} was won by {1} / again {1}, this time in {0} / we finished {0}, {1} had the most points / {1} is the champion in {0} tonight / the {0} game went to {1} / lucky {1}, {0} victory, save it / in {0} the first place belongs to {1} / who was best at {0}? {1}, write that down / {1} destroyed us all at {0}

find game players, player search, look for players, game group | find people to play a game with
- Find people to play a game / Look for players on a day / Search for a game group / Invite people to a game round
: players|count|people|number = int 2..8: How many are missing / The number of players ; game|what|which = said poker,chess,bridge,scrabble,dungeons,rummy,mahjong,skat,darts,billiards,boules,canasta: The game / What is played ; date|day|when = date: When / The day
> we need {0} more people for {1} {2} / {1} {2}, {0} players missing / who wants to play {1} {2}? {0} seats are free / !find {0} players for {1} on {2} / {2}: {1}, looking for {0} / i fancy a round of {1} {2}, but {0} are missing / {0} people for {1}, {2} / for {1} we're short of {0}, it's {2} / could you get {0} others together for {1} {2} / {2} at my place {1}, bring in {0} more / my {1} group broke up, so {0} new ones, first time {2} / {1} is no fun alone, {0} companions {2} please

puzzle hint, give hint, help with puzzle, get clue | get a hint for a puzzle
- Give a hint for a puzzle / Help with a riddle without solving it / Show a clue / Tell the next step of a puzzle
: strength|how_much|level = enum small=tiny;little,medium=normal,big=strong;large: How much is told / Size of the hint ; puzzle|game|kind|what = said crossword,sudoku,maze,chess problem,riddle,treasure hunt,word search,logic puzzle,escape box,rubik's cube,adventure game,picture puzzle: Which puzzle / What one is stuck at
> i'm stuck with the {1}, a {0} hint / {0} hint for the {1} / {1}: {0} hint please / this {1} drives me crazy, give me a {0} one / a {0} clue, it's about the {1} / !help me with the {1}, {0} hint / the {1} won't come out, would a {0} tip be ok / only a {0} push, i want to do the {1} alone or not at all / how does the {1} go on, {0} hint / {0}, that's the help i want with my {1} / two hours on this {1}! {0} hint / could i get a {0} tip on the {1} / for the {1} a {0} clue

trade cards, swap cards, offer trade, card swap | offer to swap one card for another
- Offer to swap one collector's card for another / Trade cards / Propose an exchange of collectibles / Give a card and get one
: want|get|receive|wanted = said the silver dragon,the goalkeeper,Queen Mara,the fire fox,card 88,the captain,the ghost ship,Doctor Bone,the ice giant,the rookie,the black knight,the sea witch: The card one wants / What is received ; give|offer|have|offered = said the gold dragon,the striker,King Ulf,the water fox,card 12,the coach,the space ship,Captain Bone,the fire giant,the old star,the white knight,the wood witch: The card one gives / What is offered
> i give {1} for {0} / {1} against {0} / i want {0} and offer {1} / !swap {1} for {0} / i have {1} twice but {0} is missing, offer it / {0} for {1}, who's in / would somebody take {1}? i'm after {0} / for {0} i would let {1} go / {1} is what you get if i get {0} / my album misses {0}, i can spare {1} / trade: {1} out, {0} in / away with {1}, here with {0} / it hurts but {1} may leave if {0} comes

limit game time, gaming limit, set play time, console limit | limit how long somebody may play
- Limit the time that a child plays on a device / Set how long somebody may game per day / Choose the minutes of play time / Restrict gaming
: minutes|limit|max|per_day = int 20..180: Minutes per day / The most time ; device|on|console|what = said tablet,game console,phone,computer,handheld,TV games,laptop,VR headset: On which device / The device ; child|person|who|player = person: Whose time is limited / The player
> {2} may play {0} minutes on the {1} / {1}, {2}, {0} minutes a day / no more than {0} minutes on the {1} for {2} / !limit {2} to {0} minutes on the {1} / {2} sits at the {1} all day, {0} minutes must do / {0} minutes of {1} for {2} and not more / the {1} should switch off after {0} minutes for {2} / {2} gets {0} min on the {1} / for {2}: {1} {0} minutes / i want {2} off the {1} after {0} minutes / after {0} minutes of gaming at the {1}, {2} has to stop / how about {0} minutes a day on the {1} for {2} / bad grades again, {2} now has {0} minutes for the {1}

suggest board game, game tip, which game, game recommendation | get an idea what to play
- Suggest a game for a number of players / Tell which game fits the group / Recommend a board game / Find a game for an evening
: minutes|duration|time|max_time = int 15..180: How long it may last / Minutes of play ; kids|for_children|with_kids = flag with small kids;children are playing too;kids join in ~ only adults;no children;grown-ups only: Whether children play / With kids ; players|people|count|how_many = int 2..10: How many play / Number of people
> we are {2}, {1}, and have {0} minutes, what can we play / game for {2}, {1}, {0} minutes / it's raining, {2} bored people, {1}, {0} minutes to kill / {0} minutes, {2} players, {1} / !suggest something to play for {2}, {1}, about {0} minutes / which game is good with {2} of us, {1}, up to {0} minutes / {1}: a game of {0} minutes for {2} / {2} around the table, {1}, any idea? not over {0} minutes / what's fun with {2} people for {0} minutes, {1} / we've played everything, {2} of us, {1}, a new tip that takes {0} minutes / {1}, {2} persons, what game lasts around {0} minutes / {0} minutes till dinner, {2} of us in the room, {1}, what do we play

book escape room, reserve escape game, escape game, mystery room | reserve an escape room
- Reserve an escape room for a group / Book a mystery game / Get a time slot in an escape game / Reserve a room full of riddles
: difficulty|level|how_hard = enum easy=simple;not too hard,medium=normal,hard=difficult;tough: How hard it is / The level ; room|theme|which|story = said haunted castle,bank robbery,submarine,old pharmacy,space station,prison,pirate ship,mummy's tomb,spy lab,wizard school,ghost train,gold mine: Which room / The theme ; people|players|group|count = int 2..8: How many people / Size of the group
> {2} people for the {1}, {0} / {1}, {0}, {2} of us / !book the {1} for {2}, {0} level / we want to be locked in the {1}, {2} friends, {0} / the {1} please, we're {2}, make it {0} / {0} version of the {1} for {2} players / my team of {2} loves riddles, is the {1} free, {0} / can {2} of us do the {1}? {0} would be best / for {2}: {1}, {0} / the kids have turned ten, {2} of them, {1}, {0} / {2} brave people, {0}, room {1} / let {2} of us try to get out of the {1}, {0}
< time time

add to collection, collection entry, catalog collectible, log collectible | add a piece to a collection
- Add a piece to a collection / Enter a collector's item with its year and country / Catalogue a new find / Save what was added to the collection
: year|from_year|dated = int 1850..2020: The year of the piece / From when it is ; piece|item|object|what = said stamp,coin,postcard,medal,banknote,pocket watch,toy car,beer mat,thimble,pin,poster,key ring,spoon: What it is / The piece ; country|from|origin = country: Where it comes from / The country
> a {1} from {2}, {0} / i found a {1} of {0} from {2} / {2} {0} {1} / new in my collection: {1}, {2}, year {0} / !enter a {1} from {2} dated {0} / at the flea market i got a {0} {1} from {2} / {1}, {0}, {2} / the {1} was made in {2} in {0}, add it / grandpa left me a {1} from {2}, it says {0} / from {2}, the year {0}, a {1} / my shelf has one more {1}, {0}, {2} / {0} is printed on it, a {1} out of {2}, put it in the catalogue

log bird, bird sighting, record bird, note animal seen | note a bird that was seen
- Record a bird that was seen / Note a sighting with place and number / Save how many birds were where / Enter an animal into the nature diary
: count|number|how_many = int 2..40: How many were seen / The number ; place|where|spot|at = said the marsh,our garden,the river mouth,the town park,the old oak,the cliffs,the church tower,the reed pond,the meadow,the airfield,the vineyard,the harbour wall: Where they were / The place ; bird|species|kind|what = said storks,herons,sparrows,robins,swans,owls,kingfishers,cranes,swallows,magpies,geese,buzzards,finches: Which bird / The species
> {0} {2} at {1} / i saw {0} {2} near {1} / {2}, {0}, {1} / at {1} there were {0} {2} this morning / !note {0} {2}, seen at {1} / {1}: {0} {2} / the {2} are back, {0} of them, {1} / my camera caught {0} {2} around {1} / {2} at {1}, i counted {0} / could you write down {0} {2}? {1} / what a sight, {0} {2} over {1} / put in the diary that {1} had {0} {2} / quite close to {1}, a group of {0} {2}

## crafts and hobbies

find knitting pattern, knitting instructions, crochet pattern, pattern search | find instructions to knit something
- Find a pattern to knit or crochet something / Get knitting instructions / Search for a pattern of a level / Show how to make a thing out of wool
: level|difficulty|skill = enum easy=for beginners;simple,medium=not too hard;moderate,hard=difficult;tricky: How hard it is / The level ; thing|garment|what|item = said a scarf,baby socks,a hat,mittens,a sweater,a blanket,a teddy,a shawl,a vest,a pot holder,a cushion cover,leg warmers: What is made / The garment
> i want to knit {1}, {0} / pattern for {1}, {0} / {0} instructions, {1} / how do i make {1} out of wool, {0} / !find me a pattern for {1}, {0} please / {1}: {0} / i've got yarn left, maybe enough for {1}, something {0} / winter is long, so {1}, {0} / my needles are waiting, {1}, {0} version / grandma used to make {1}, are there instructions, {0} / is there a {0} way to crochet {1} / stitches for {1}, level {0} / {0} is fine, i'd like to try {1}

order craft supplies, buy craft material, craft shop, get hobby material | buy material for a hobby
- Order material for a hobby / Buy craft supplies in a colour / Get wool, fabric, paint and the like / Reorder what is needed to make things
: colour|color|shade|tone = color: The colour / Which shade ; amount|count|pieces|number = int 2..30: How many / Number of pieces ; material|what|item|supply = said balls of wool,zips,tubes of paint,sheets of felt,buttons,spools of thread,glass beads,ribbons,candles,blocks of clay,pieces of leather,crayons: The material / What is ordered
> {1} {2} in {0} / !order {1} {0} {2} / {0} {2}, {1} of them / i need {1} more {2} to finish, {0} / {2}: {1}, {0} / the {0} {2} are used up, {1} new ones / could you get {1} {2}, {0} of course / in {0} i want {2}, {1} pieces / for my project {1} {0} {2} / {1} times {2}, colour {0} / my craft box lacks {0} {2}, {1} will do / we ran out of {2}, {1} please and in {0} / how about {1} of those {2} in {0}
< price num 3..60

log build progress, model progress, project progress, hobby progress | note how far a hobby project is
- Note how far a hobby project is / Save the progress of something one builds / Update how many percent are finished / Enter how much of a model is done
: percent|done|progress|share = int 5..100: How many percent are done / The progress ; project|what|model|thing = said model ship,doll house,patchwork quilt,puzzle,tree house,model railway,sweater,canoe,oil painting,paper castle,bird house,mosaic table,kite: The project / What is built
> my {1} is {0} percent done / {1} {0}% / {0} percent of the {1} is finished / the {1} has reached {0} percent / !note {0} percent for the {1} / worked all night, {1} at {0}% / the {1} will be ready soon, {0} percent already / how far is the {1}? {0} percent, save that / {1}: now {0} percent complete / slowly but surely, {0}% of my {1} / with the {1} i'm at {0} percent / put the {1} up to {0} percent / we glued another bit on the {1}, makes {0} percent

book workshop, craft workshop, sign up for workshop, hobby class | get a place in a hobby workshop
- Get a place in a workshop / Sign up for a craft class on a day of the week / Reserve a seat in a hobby course / Book a class to learn a craft
: day|weekday|on|which_day = weekday: On which day / The weekday ; seats|people|places|count = int 2..6: How many places / For how many people ; craft|class|topic|what = said pottery,soap making,weaving,wood carving,candle making,calligraphy,glass blowing,basket making,screen printing,jewellery making,origami,upholstery: The craft / What one learns
> {1} places in {2} on {0} / {2}, {0}, {1} people / i'd like to try {2} with my friends, {1} of us, {0} / !book the {2} class on {0} for {1} / on {0} we are {1} and want to learn {2} / {1} of us, {2}, best on {0} / is there {2} on a {0}? {1} seats please / {0}s are free now, so {2} for {1} / the {2} workshop sounds fun, {1} spots, {0} / {0}: {2}, {1} / put {1} names down for {2}, {0} / my hands want to do something, {2} on {0}, {1} persons

mix paint, mix colours, colour mixing, blend colors | know what two colours give together
- Tell which colour two colours give / Mix two paints / Show the result of blending two colours / Know what comes out if paints are mixed
: first|color1|base|one = said red,blue,yellow,white,green,black,orange,purple,pink,brown,turquoise,grey: The first colour / One of the paints ; second|color2|added|other = said red,blue,yellow,white,green,black,orange,purple,pink,brown,turquoise,grey: The second colour / The other paint
> what do {0} and {1} make / {0} plus {1} / {0} and {1} mixed / !mix {0} with {1} / i only have {0} and {1}, which colour comes out / a drop of {1} in {0} gives what / {0} with some {1}, how does that look / what happens when {0} meets {1} / the wall is {0} and i add {1} to the bucket, so / blending {0} and {1} / paint: {0}, {1}, result / what shade do i get out of {0} and {1}
< color color

visible star, find in sky, stars tonight, when see planet | know when something can be seen in the sky
- Tell when a star or planet can be seen from a town / Know where something stands in the sky / Look up what is visible at night / Get the best time to watch the sky
: town|place|from|where = town: From where one looks / The town ; object|star|what|planet = said Venus,Jupiter,Saturn,the moon,Orion,the Big Dipper,Sirius,Mars,the space station,the Milky Way,Mercury,the north star,the comet: What one wants to see / The star or planet
> can i see {1} from {0} tonight / {1} in {0} / when does {1} show up over {0} / we are in {0} with a telescope, where is {1} / {0}, {1}, what time / is {1} above {0} now / !tell me when {1} rises in {0} / what is the best hour for {1} in {0} / the sky over {0} is clear, can one spot {1} / i'm lying in the grass near {0}, which direction to {1} / how bright is {1} from {0} / will {1} be in sight at {0} this evening
< time time

add relative, family tree, add to family tree, link parent | enter whose child somebody is
- Enter a person into the family tree / Save who is the parent of whom / Add a child to its mother or father / Link two people in the family tree
: parent|of|ancestor|parent_name = person: The mother or father / The parent ; role|kind|relation = enum mother=mum;mama,father=dad;papa: Whether it is the mother or the father / Which parent ; child|person|descendant|child_name = person: The child / Whose parent it is
> {0} is the {1} of {2} / {2}'s {1} is {0} / {2} is a child of {0}, the {1} / !enter {0} as the {1} of {2} / family tree: {2}, {1} {0} / i found an old letter, {2} had {0} as {1} / the {1} of {2} was {0} / who was {2}'s {1}? it was {0}, add that / {1} of {2}: {0} / {2} goes under {0}, who is the {1} / link {2} to {0}, {1} / the church book says {0} was {1} to {2} / put {0} above {2} in the tree, as {1}

write diary, diary entry, note mood, log day | write into the diary how the day was
- Write into the diary how a day was / Save the mood of a day with the reason / Note how the user feels and why / Make a diary entry
: reason|because|about|what = said the exam,my new bike,the quarrel with Tom,the rain,our trip,the lost keys,a long walk,the visit of my sister,too much work,the football match,a kind letter,the broken car: What it was about / The reason ; mood|feeling|how|day = enum happy=great;glad,sad=down;unhappy,angry=furious;mad,calm=relaxed;peaceful: The mood / How one felt
> i am {1} because of {0} / {1} today, {0} / dear diary, {1} about {0} / {0} made me {1} / !write that i was {1}, {0} / diary: {1}, {0} / mood {1}, reason {0} / what a day, {0}, i'm {1} / {0} is why i feel {1} / put in my journal: {1} because of {0} / after {0} i was rather {1}, keep that / {1}, that's how {0} left me / it was {0} again, i felt {1} about it

## clothes

suggest outfit, what to wear, outfit idea, dress advice | know what to wear
- Suggest what to wear for an occasion / Put together an outfit from the wardrobe / Give advice how to dress / Find clothes that suit the weather
: weather|outside|conditions = enum cold=freezing;icy,warm=mild;nice,hot=boiling;really hot,rainy=wet;pouring: The weather / How it is outside ; occasion|for|event|where = said a wedding,the office,a date,a funeral,the opera,a job interview,a hike,a barbecue,a christening,a garden party,church,school,dinner with his parents: The occasion / Where one goes
> what should i wear to {1}, it's {0} / {1}, {0}, what do i put on / it is {0} outside and i'm going to {1}, any outfit / i have nothing to wear for {1}, {0} weather / !pick my clothes for {1}, {0} day / {0} and {1}, how do i dress / outfit for {1} when it's {0} / is a dress right for {1} if it's {0}, or what do you say / my closet is full, still no idea for {1}, it's {0} / they say it will be {0}, what does one wear at {1} / {1}: clothes please, {0} out there / for {1} i'd like to look good although it's {0} / should i take the jacket to {1}? it's {0}, tell me what fits

add to wardrobe, save garment, wardrobe entry, register clothes | enter a piece of clothing into the wardrobe
- Enter a piece of clothing into the digital wardrobe / Save a new garment with its colour / Add clothes to the closet list / Register what one owns to wear
: color|colour|shade = color: The colour / Which colour it has ; season|for_season|worn_in = enum summer=hot days,winter=cold days,all year=any season;the whole year: When it is worn / The season ; garment|item|piece|what = said dress,sweater,blouse,coat,shorts,pullover,skirt,cap,boots,raincoat,cardigan,sandals,vest: What it is / The piece of clothing
> i bought a {0} {2} for {1} / new in my closet: {2}, {0}, {1} / !add the {0} {2}, it's for {1} / {2} {0} {1} / my sister gave me her {0} {2}, {1} / {0} {2}, season {1} / put a {2} in my wardrobe, {0}, meant for {1} / one more {2}, this time {0}, {1} / the {2} i got today is {0}, good for {1} / for {1} i own a {0} {2} now / i found a {2} in the sale, {0}, use: {1} / the closet has a new inhabitant, a {0} {2} for {1} / remember my {0} {2}, category {1}

remove stain, stain help, clean spot, stain remover | know how a stain is removed
- Tell how a stain is removed from something / Help against spots / Know what takes a stain out / Get advice for cleaning a dirty spot
: from|surface|on|material = said the carpet,a white shirt,my jeans,the sofa,a silk scarf,the tablecloth,the car seat,wool,the wallpaper,leather shoes,the mattress,a cotton dress: What has the stain / The material ; stain|of|what|substance = said red wine,coffee,blood,ink,grass,chewing gum,candle wax,chocolate,tomato sauce,lipstick,rust,olive oil: What made the stain / The substance
> {1} on {0} / help, there's {1} on {0} / !tell me how to remove {1} from {0} / a big spot of {1}, {0}, can it be saved / what takes {1} off {0} / the little one spilled {1} over {0} / {0} is ruined, {1} everywhere, any trick / does salt help against {1} on {0} / against {1}: {0} / {1} all over {0}, what now / with what should i rub {0} to make the {1} go away / is {0} lost after {1}

sell clothes, second hand offer, offer used clothes, list garment | offer used clothes for sale
- Offer a piece of clothing for sale / List a garment second hand / Put used clothes into an online shop / Sell what one does not wear any more
: condition|state|quality = enum new=never worn;with the tag,good=hardly used;like new,worn=used;a bit old: The condition / How good it is ; price|for|amount|euros = int 5..120: The price / How much it should bring ; garment|item|what|piece = said dirndl,leather jacket,ball gown,jeans,hiking boots,trench coat,tuxedo,sneakers,handbag,wool coat,swimsuit,baby clothes,ski trousers: What is sold / The piece
> {2}, {0}, {1} / !put the {2} online for {1} dollars, {0} / my {2} doesn't fit any more, {0}, maybe {1} euros / {1} for my {2}, it's {0} / offer: {2}, {0}, {1} euros / who buys a {2}? {0}, {1} pounds / the closet is too full, so out with the {2}, state {0}, price {1} / {0} {2} for {1} / could you list the {2} at {1}, it is {0} / i'd take {1} for the {2}, {0} / make an ad: one {2}, {0}, asking {1} / at {1} euros the {2} should find a new owner, {0}

donate clothes, give away things, donation of things, charity drop | give things to those who need them
- Donate things to an organisation / Give away clothes or toys for a good cause / Register a donation of goods / Let used things go to charity
: to|receiver|organisation|where = said the red cross,the refugee home,the church,the animal shelter,the kindergarten,the women's house,the charity shop,the hospital,the night shelter,the school,the youth club,the flea market: Who gets it / The organisation ; things|what|items|goods = said old coats,toys,children's books,blankets,baby clothes,shoes,bed sheets,dishes,schoolbags,warm socks,games,sweaters: What is given / The things
> {1} for {0} / i want to give {1} to {0} / {0} could use our {1} / !donate {1} to {0} / we have too many {1}, {0} should get them / {0} gets the {1} / can {0} take {1} / {1} fill up my cellar, let {0} have them / instead of the bin: {1} to {0} / {0}, a box of {1} / please tell {0} that i have {1} for them / the kids are out of it, so away with the {1}, best to {0} / bags of {1} are ready, {0} may fetch them

rent costume, hire costume, costume rental, fancy dress | rent a costume
- Rent a costume for a day / Hire fancy dress in a size / Get a costume for carnival or a play / Reserve a disguise
: size|fit|costume_size = enum kids=children's,small=S,medium=M,large=L: The size / How big it is ; date|day|when|for_day = date: When it is needed / The day ; costume|as|figure|what = said pirate,witch,vampire,knight,clown,cowboy,bear,mermaid,santa claus,robot,nun,gorilla,queen: Which costume / As what one goes
> i want to go as a {2} {1}, size {0} / {2} costume, {0}, {1} / !get me a {2} costume for {1}, {0} / {1} is the masked ball, a {2} in {0} / do they have a {2} outfit in {0} for {1} / {0} {2} costume, needed {1} / the school play is {1}, we lack a {2}, size {0} / make a {2} out of me, {1}, {0} / {1} somebody has to be the {2}, {0} fits / {2}, {0}, hire it for {1} / for {1} i'd like to dress up as a {2}, {0} / could one borrow a {2} disguise in {0}? {1}
< price num 9..60

care label, washing instructions, how to wash, fabric care | know how something is washed
- Tell how a fabric or garment is washed / Explain how to care for clothes / Know at what temperature something may be washed / Get washing instructions
: fabric|garment|material|what = said silk,wool,a down jacket,linen,jeans,velvet,a cashmere scarf,cotton towels,rain gear,lace,a feather pillow,fleece: The fabric / What is washed
> how do i wash {0} / {0}, how hot / can {0} go in the dryer / i don't want to ruin {0}, what does one do / at how many degrees does {0} get clean / {0} in the machine, yes or no / the label is cut off, what does {0} need / may one spin {0} / is hand washing better for {0} / what's the right programme for {0} / !explain how {0} is cared for / last time it shrank, so how should {0} be treated / laundry question: {0} / does {0} stand hot water
< degrees int 20..90

## furniture and rooms

move furniture, rearrange furniture, shift furniture, change place | plan that a piece of furniture moves to another room
- Plan that a piece of furniture moves from one room to another / Change the place of a thing in the house / Rearrange the rooms / Move something within the home
: from|old_room|source|out_of = room: Where it stands / The old room ; to|new_room|target|into = room: Where it comes / The new room ; furniture|piece|item|thing = said sofa,wardrobe,desk,bookcase,armchair,piano,mirror,bunk bed,sideboard,rug,floor lamp,rocking chair: The piece / What is moved
> the {2} goes from the {0} to the {1} / !move the {2} out of the {0} into the {1} / {2}: {0} to {1} / in the {1} i want the {2}, the {0} is too full / the {1} should get the {2} that stands in the {0} / out of the {0} with that {2}, into the {1} / i'd rather have the {2} in the {1} than in the {0} / into the {1} please, the {2} from the {0} / the {0} loses its {2}, it fits better in the {1} / could the men carry the {2} over to the {1}? now it's in the {0} / take the {2}, which is in the {0}, and plan it for the {1} / to the {1}: {2}, up to now in the {0} / we never use the {2} in the {0}, what if it stood in the {1}

does it fit, measure fit, check space, furniture fits | know whether something fits into a room
- Check whether a piece of furniture fits into a room / Compare the size of a thing with the free space / Tell if there is room for something / Measure if a thing can stand somewhere
: room|where|place|in = room: The room / Where it should stand ; width|cm|wide|size = int 40..300: Width in centimetres / How wide it is ; furniture|thing|piece|item = said shelf,couch,bed,table,cupboard,fridge,aquarium,desk,piano,dresser,treadmill,pool table: The piece / What should fit in
> does a {2} of {1} cm fit in the {0} / {2}, {1} cm, {0}, will that go / is the {0} big enough for a {2} that's {1} cm wide / i saw a {2}, {1} cm, would it fit the {0} / can we put a {1} cm {2} in the {0} / !check if the {0} has space for a {2} of {1} cm / {1} centimetres of {2} in the {0}, possible / how about a {2} in the {0}? it measures {1} cm / the {0} is small, what about a {2} with {1} cm / my husband wants a {2} in the {0}, {1} cm across, i doubt it / room for a {2} in the {0}, width {1} / between the walls of the {0}, does a {1} cm {2} have a chance
< fits flag yes ~ no

order furniture, buy furniture, get furniture, furniture shop | order a piece of furniture
- Order a piece of furniture / Buy furniture of a material and colour / Have something for the home delivered / Place an order at the furniture shop
: color|colour|tone|shade = color: The colour / Which colour ; material|made_of|surface = enum wood=oak;timber,metal=steel;iron,leather=real leather,plastic=synthetic: The material / What it is made of ; item|furniture|piece|what = said chair,bar stool,bed frame,coffee table,garden bench,shelf,office chair,chest,stool,armchair,shoe rack,bedside table: The piece / What is ordered
> a {0} {2}, {1} / !order a {2} in {0}, made of {1} / {2}, {1}, {0} / i'd like a new {2}, something in {1}, {0} / {1} please, a {0} {2} / our old {2} broke, get one in {0}, {1} / is there a {2} out of {1}? {0} would be nice / {0} and {1}, that's the {2} i want / buy me a {1} {2} that is {0} / the guests have nowhere to sit or put things, so a {2}, {1}, {0} / a {2} for the hall, colour {0}, material {1} / {0} {2} in {1} for our flat / something of {1} and {0}, i mean a {2}
< price num 20..600

hire assembly, furniture assembly, build up furniture, get assembled | have furniture put together
- Have a piece of furniture put together / Book somebody who assembles furniture / Get help with building something up / Send a person who mounts things at home
: day|date|when|on = date: The day / When somebody comes ; thing|furniture|item|what = said wardrobe,bunk bed,kitchen,swing set,desk,garden shed,crib,bookcase,trampoline,ping-pong table,sauna,cupboard: What is put together / The thing
> somebody should put the {1} together {0} / {1} assembly, {0} / i can't build the {1} on my own, help {0} / !send someone to mount the {1} {0} / {0} we need a handy person for the {1} / the {1} lies here in forty pieces, who can come {0} / {0}, the {1}, please with tools / the {1} came in boxes, get it built {0} / could anyone assemble our {1} on {0} / two left hands and a new {1}, so a helper {0} / will there be a man for the {1} {0} / the {1} has to stand by {0}, book assembly / for {0}: building up of a {1}
< price num 20..200

paint room, wall colour, plan painting, order painter | have a room painted
- Have a room painted in a colour / Order a painter / Plan new paint for the walls / Change the wall colour of a room
: colour|color|paint|shade = color: The colour of the walls / Which paint ; ceiling|with_ceiling|include_ceiling = flag with the ceiling;ceiling too;including the ceiling ~ without the ceiling;not the ceiling;only the walls: Whether the ceiling is painted too / Is the ceiling included ; room|where|which = room: The room / Which room
> the {2} should be {0}, {1} / !have the {2} painted {0}, {1} / {2} {0}, {1} / {0} for the {2}, {1} / i can't see these grey walls any more, {0} for the {2}, {1} / a painter for the {2}: {0}, {1} / new paint in the {2}, {0}, {1} / could somebody do the {2} in {0}, {1} / {1}: {2} in {0} / the kids drew on the walls of the {2}, so {0} over it, {1} / we decided on {0} walls in the {2}, {1} / how much is it to get the {2} {0}, {1}, just order it / let the {2} shine in {0}, {1}
< price num 100..900

hang picture, mount picture, place picture, put on wall | plan where a picture hangs
- Plan where and how high a picture hangs / Note the place of a wall decoration / Have something mounted on the wall / Set the height of a thing on the wall
: height|cm|at|centimeters = int 80..200: Height in centimetres / How high ; room|wall|where = room: The room / In which room ; picture|thing|what|item = said mirror,family portrait,clock,poster,coat rack,oil painting,spice rack,world map,calendar,mask,antlers,dart board: What is hung up / The picture
> the {2} goes on the wall of the {1}, {0} cm high / {2}, {1}, {0} cm / !hang the {2} in the {1} at {0} cm / in the {1}, {0} centimetres up, i'd like the {2} / at {0} cm please, the {2} in the {1} / {1}: {2} at {0} cm / the {1} wall is bare, so the {2}, {0} cm from the floor / could you have the {2} mounted in the {1}, height {0} / {0} cm is the right height for the {2}, {1} / a nail in the {1} at {0} cm for the {2} / grandpa's {2} deserves a place, the {1}, {0} cm

bulky waste, pick up old furniture, junk removal, dispose furniture | have big old things taken away
- Have bulky waste taken away / Order the removal of old furniture / Get rid of big things / Book a pick-up of junk
: day|date|when|pickup_day = date: The day / When it is fetched ; count|pieces|number|how_many = int 2..9: How many pieces / The number ; things|items|what|junk = said mattresses,old chairs,broken shelves,doors,car tyres,carpets,armchairs,tables,radiators,bathtubs,cupboards,bicycles: What is taken away / The things
> {1} {2} have to go {0} / !get {1} {2} taken away {0} / {0} please pick up {1} {2} / {1} {2}, {0}, for the dump / our cellar is full, {1} {2}, who fetches them {0} / {2}: {1} pieces, {0} / can the city collect {1} {2} on {0} / i've put {1} {2} in front of the house, to be gone by {0} / we're moving out {0}, {1} {2} are junk / i'd love to be rid of {1} {2}, {0} would be fine / bulky waste {0}, {1} {2} / the truck may come {0}, it's {1} {2} / {0} is clearing day: {1} old things, namely {2}
< price num 0..90

## food at home

plan meal, set meal plan, weekly menu, meal planner | plan what is eaten when
- Plan a dish for a day / Put a meal into the weekly menu / Set what is eaten at a meal / Enter a dish into the meal plan
: meal|which_meal|time_of_day = enum breakfast=,lunch=,dinner=supper: Which meal / The meal of the day ; day|weekday|on = weekday: The day / On which weekday ; dish|food|what|recipe = dish: What is eaten / The dish
> {1} {0}: {2} / on {1} we have {2} for {0} / {2} for {0} on {1} / !put {2} on the plan for {1}, {0} / the kids want {2}, let's say {1}, {0} / for {0} on {1} i'll make {2} / what about {2} on {1} for {0} / {0} {1}, {2} please / i bought everything for {2}, so {1} {0} / {1} still has no {0}, {2} would do / let there be {2} on {1}, as {0} / we eat {2} {1}, i mean at {0} / could {1}'s {0} be {2}

pack lunchbox, lunchbox plan, school snack, fill lunch box | plan what goes into a lunch box
- Plan what goes into somebody's lunch box / Set the snack for a child / Choose food and drink for school or work / Note what is packed for lunch
: drink|beverage|with = enum water=still water,juice=apple juice,tea=peppermint tea,milk=a small milk: The drink / What there is to drink ; food|snack|what|item = said a cheese sandwich,carrot sticks,an apple,rice balls,a muffin,grapes,pasta salad,a boiled egg,crackers,a banana,a wrap,cold pizza: What is packed / The food ; person|for|child|who = person: Whose box it is / For whom
> {2} gets {1} and {0} today / {1} and {0} for {2} / !pack {1} and {0} for {2} / in {2}'s box: {1}, {0} / {0} and {1}, that's for {2} / {2} came home hungry, so {1} plus {0} tomorrow / what about {1} in the lunch box of {2}, with {0} / let {2} have {0} to drink and {1} to eat / for the trip {2} should take along {1}, and {0} / lunch of {2}: {1} with {0} / {2} hates sandwiches with ham, so {1}, drink {0} / could you put down {1} and {0}? it's for {2} / {2}, {1}, {0}

note food allergy, guest allergy, food intolerance, person cannot eat | note what somebody cannot eat
- Note that a person cannot eat something / Save a food allergy of a guest / Remember what somebody does not tolerate / Record an intolerance
: food|ingredient|against|what = said nuts,milk,gluten,eggs,shellfish,strawberries,soy,mustard,celery,sesame,tomatoes,garlic,pineapple: The food / What is not tolerated ; person|guest|name|who = person: Who it is / The guest
> {1} is allergic to {0} / no {0} for {1} / {1} can't have {0} / {0} is a problem for {1} / !remember that {1} doesn't tolerate {0} / {1}: {0}, allergy / if {1} eats {0} we have to call a doctor, note it / when {1} comes, nothing with {0} / {0} gives {1} red spots, save that / please keep in mind for cooking: {1}, no {0} / {1} swells up from {0} / at the table with {1} there must be no {0} / i nearly gave {1} {0}, that's forbidden, write it down / {0} isn't good for {1}

freeze food, freezer entry, put in freezer, log frozen | note what was put into the freezer
- Note what was put into the freezer / Record frozen portions / Save what is frozen and how much / Enter food into the freezer list
: portions|count|bags|how_many = int 2..15: How many portions / The number ; label|shelf|drawer|where = enum top=upper drawer;upper shelf,middle=centre drawer;middle drawer,bottom=lower drawer;lowest drawer: Which drawer / Where it lies ; food|what|dish|item = said tomato soup,chicken broth,berries,bread rolls,minced meat,fish fillets,lasagna,apple sauce,spinach,meatballs,waffles,bean stew: What was frozen / The food
> {0} portions of {2}, {1} / i froze {0} portions of {2}, {1} / {2}, {0}, {1} / !note {0} times {2}, {1} of the freezer / {1}: {0} portions {2} / in the ice now: {2}, {0} bags, {1} / i cooked too much {2}, {0} boxes are in the freezer, {1} / {0} bags with {2}, where: {1} / {2} for hard times, {0} packs, place: {1} / put down that {2} is frozen, {0} meals, {1} / there are {0} more of {2} in there, {1} / {1}: there you find {2}, enough for {0} plates / freezer: {2} x {0}, {1}

rate recipe, give stars to recipe, judge dish, recipe rating | say how good a recipe was
- Rate a recipe with stars / Save how good a dish was / Judge something that was cooked / Give points to a meal
: stars|points|rating|score = int 2..5: How many stars / The rating ; dish|recipe|meal|what = dish: The dish / Which recipe
> the {1} gets {0} stars / {0} stars for the {1} / {1}: {0} out of 5 / !give {0} points to the {1} / we had {1} tonight, {0} stars / i'd say {0} of five for {1} / {1} was a {0} star thing / everybody liked or hated the {1}, anyhow {0} stars / {0}, that's what {1} is worth / my verdict on the {1}, {0} points / rate {1} with {0} please / the {1} you told me about, {0} stars from me / put {0} stars behind {1} / could {1} have {0} stars, the kids say so

mix drink, cocktail recipe, bar recipe, drink recipe | know how a drink is mixed
- Tell how a cocktail is mixed / Get the recipe of a drink / Show how to make a drink with or without alcohol / Explain how to prepare something to drink
: alcohol|with_alcohol|strong = flag with alcohol;the strong one;with a shot ~ without alcohol;alcohol free;no alcohol: With alcohol or without / Whether alcohol is in it ; drink|cocktail|which|name = said mojito,hot chocolate,punch,sangria,margarita,iced tea,eggnog,piña colada,bloody mary,spritz,daiquiri,mulled wine: The drink / Which cocktail
> how do i mix a {1}, {0} / {1}, {0} / !tell me how to make {1} {0} / i fancy a {1}, {0} / {0}: {1} for the guests, what goes in / what is in a {1}, {0} / {1} {0}, recipe please / for my pregnant sister and me a {1}, {0} / ingredients of {1}, {0} / can one make {1} at home, {0} / it's a hot evening, {1}, {0}, step by step / show the way to a good {1}, {0}

make diet version, adapt recipe, recipe variant, change recipe diet | change a recipe for a way of eating
- Change a recipe for a way of eating / Get a vegan or gluten free version of a dish / Adapt a dish to a diet / Find how to cook something without certain things
: diet|variant|way|kind = enum vegan=without animal products;purely plant-based,vegetarian=without meat;meat-free,gluten free=without wheat;with no gluten,low fat=with less fat;light: Which way of eating / The diet ; dish|recipe|meal|what = dish: The dish / What is cooked
> {1} {0} / how can i make {1} {0} / i want {1}, but {0} / {1}, {0}, is there a recipe / !turn {1} into something {0} / my friend needs it {0}, can she have {1} / {1}: {0} version / is it possible to cook {1} {0} / we'd like {1}, {0} please / we love {1}, the guest needs it {0} / what do i change to get {1} {0} / {1} should be {0} this time / {0} is a must, and the dish is {1} / since the doctor said {0}, how do i do {1}

log expiry, save best before, food expires, track expiry | note until when a food is good
- Note until when a food is good / Save the best-before date / Keep track of what expires / Record the expiry date of a food
: date|until|expires|best_before = fulldate: The date / Until when it is good ; food|item|product|what = said yogurt,ham,cream,smoked salmon,eggs,tofu,sour milk,minced beef,feta,fresh pasta,mayonnaise,sliced turkey: The food / What expires
> the {1} is good until {0} / {1} {0} / {1}, best before {0} / !note that the {1} expires on {0} / eat the {1} before {0} / on the pack of {1} it says {0} / {0} is the last day for the {1} / after {0} the {1} must go in the bin / the {1} goes off {0} / i bought {1}, use it up by {0} / remember the date of the {1}, {0} / {0}: {1} should be eaten / keep an eye on the {1}, it runs till {0} / up to {0} we can eat the {1}

assign cook, who cooks, cooking duty, kitchen duty | set who cooks on a day
- Set who cooks on a day / Plan the kitchen duty / Assign a meal to a cook in the family / Enter who has to make the food
: day|weekday|on = weekday: The day / On which weekday ; duty|task|job|what = enum cooking=making the food;standing at the stove,dishes=washing up;doing the dishes,shopping=buying the food;getting groceries: Which duty / The job ; person|cook|who|name = person: Who does it / The person on duty
> {2} is on {1} on {0} / {0}: {1}, {2} / {1} on {0} is for {2} / !put {2} down for {1} on {0} / it's {2}'s turn with {1}, {0} / {2} never helps, so {1} on {0} / who does {1} {0}? {2} / on {0} it's {2} who is responsible for {1} / let {2} take over {1} on {0} / {1}, {2}, {0} / i swapped with {2}, who now has {1} {0} / {2} promised to see to it on {0}, i mean {1} / for {0} we have {2}, duty {1}

order meat, butcher order, order at butcher, get barbecue meat | order at the butcher or fishmonger
- Order meat or fish for a day / Place an order at the butcher / Get something for the barbecue / Have meat put aside
: kilos|weight|kg|amount = any 1..12: How many kilograms / The weight ; pickup|date|when|day = date: When it is fetched / The day ; meat|kind|what|cut = said lamb,pork ribs,steaks,sausages,trout,duck,veal,chicken wings,salmon,turkey,minced beef,rabbit: Which meat or fish / The kind
> {0} kilos of {2} for {1} / {1} we grill, {0} kg {2} / !order {0} kilos of {2}, i fetch it {1} / {2}, {0} kg, {1} / the butcher should keep {0} kilos of {2} for me, {1} / for the barbecue {1} i need {2}, {0} kilos / {1}: {0} kg of {2} / can i get {2} {1}? about {0} kilos / we're many on {1}, so {0} kilos of {2} at least / put {2} aside, {0} kg, until {1} / guests eat a lot, {0} kilos {2}, pick-up {1} / i'd like {0} kg of {2} to be ready {1} / {2} for {1}, {0} kilograms, from the butcher round the corner
< price num 10..150

## eating out

review restaurant, rate restaurant, write restaurant review, give stars to restaurant | judge a restaurant
- Rate a restaurant with stars / Write a review of a place to eat / Judge the food and service of a restaurant / Save how good a restaurant was
: aspect|about|what|part = enum food=the meal;the kitchen,service=the waiters;the staff,price=the bill;the prices,mood=the atmosphere;the room: What is judged / Food, service or something else ; stars|rating|points|score = int 2..5: How many stars / The rating ; restaurant|place|name|where = restaurant: The restaurant / Name of the place
> {1} stars for {0} at {2} / {2}: {0}, {1} stars / !give {2} {1} stars for {0} / we ate at {2}, {0} deserves {1} stars / {0} at {2} was worth {1} points / i'd rate {0} with {1}, we went to {2} / {1} out of 5 for {2}, it's {0} i mean / what do i think of {2}? {1} stars, {0} / never again or always again, {2} gets {1} for {0} / concerning {0}, {1} stars to {2} / about {2}, {0} was a {1} / last night in {2}, {0}, {1} of five / please post for {2}: {1} stars, because of {0}

join waiting list, restaurant waitlist, queue for table, wait for table | get on the waiting list of a restaurant
- Get on the waiting list of a restaurant / Queue for a table / Wait for a free table with a group / Put the user on the waitlist
: outside|terrace|outdoors = flag outside;on the terrace;in the open air ~ inside;not outside;indoors: Whether one sits outside / On the terrace or not ; people|guests|party_size|persons = int 2..12: How many people / Size of the group ; restaurant|place|where|name = restaurant: The restaurant / Name of the place
> !put us on the waiting list of {2}, {1} people, {0} / {2} is full, we'd wait, {1} of us, {0} / {1} people for {2}, {0}, as soon as something gets free / waitlist {2}, {1}, {0} / {0}, {1} persons, can we queue at {2} / tell {2} that {1} hungry people hope for a table {0} / if someone cancels at {2}, we're {1}, {0} / we'd love to sit {0} at {2}, {1} of us, even if we have to wait / no table left at {2}? then the list, {1} guests, {0} / {2}: {1} people waiting, {0} / all booked at {2}, so let {1} of us stand in line, {0} / for {1} we want whatever comes free at {2}, {0}
< minutes int 5..90

order drinks, order at table, drinks to table, bar order | order drinks to a table
- Order drinks to a table / Bring something to drink to a table number / Place an order at the bar / Have drinks served
: table|table_number|to = int 2..40: The number of the table / Which table ; count|number|quantity|how_many = int 2..9: How many / The number ; drink|what|beverage|which = said coffees,beers,glasses of wine,colas,lemonades,espressos,teas,ciders,tonics,hot chocolates,orange juices,bottles of water: The drink / What is brought
> {1} {2} for table {0} / table {0} wants {1} {2} / !bring {1} {2} to table {0} / we're at table {0} and thirsty, {1} {2} / {1} more {2}, table {0} / {2}, {1}, number {0} / could {0} have {1} {2} / they sit at number {0} and asked for {1} {2} / {0}: {1} {2} / at {0} there are {1} {2} missing / {2} please, {1} of them, we sit at {0} / a round for table {0}, that's {1} {2} / the ladies at {0} would like {1} {2}

complain about dish, dish complaint, tell kitchen, food complaint | tell the kitchen what was wrong with a dish
- Complain about a dish / Tell the kitchen what was wrong / Send feedback about food / Report a problem with a meal
: problem|wrong|reason|complaint = said too salty,cold,burnt,still raw,too spicy,much too small,dry as dust,full of hair,not what i ordered,swimming in oil,sour,tough: What was wrong / The complaint ; dish|food|what|meal = dish: Which dish / The food
> the {1} is {0} / {0}, this {1} / my {1} was {0}, please tell the kitchen / !complain that the {1} is {0} / {1}: {0} / i can't eat the {1}, it's {0} / the waiter should know that the {1} is {0} / who cooked that? the {1} came {0} / for that price a {1} that is {0} is not ok / sorry to say but the {1} was {0} / {0} is what i think of the {1} / i want to send back the {1} because it is {0} / let the chef hear about the {1}, {0}

order ice cream, ice order, get ice cream, ice cream shop | order ice cream
- Order ice cream with a flavour / Get some scoops of ice / Place an order at the ice cream shop / Choose flavour, number of scoops and cone or cup
: in|container|served_in = enum cone=waffle,cup=bowl;paper cup,box=takeaway box: Cone, cup or box / What it is served in ; flavour|taste|flavor|kind = said vanilla,pistachio,lemon,mango,coffee,stracciatella,cherry,coconut,caramel,mint,blueberry,hazelnut: The flavour / Which kind of ice ; scoops|count|balls|number = int 2..6: How many scoops / The number
> {2} scoops of {1} in a {0} / {1}, {2} scoops, {0} / i'd like {2} balls of {1}, {0} / !get me {2} scoops {1} in a {0} / {0} with {2} {1} / it's so hot, {2} scoops of {1} please, {0} / {2} times {1}, in a {0} / my little one wants {1}, {2} scoops, {0} / for me {1}, {0}, and {2} scoops / {0}: {2} x {1} / could i have {1} ice, {2} scoops, served in a {0} / no sprinkles, just {2} scoops of {1}, {0} / {1} ice cream, i can eat {2} scoops, {0}
< price num 3..14

rent hall, book party room, reserve venue, book private room | reserve a room for a celebration
- Reserve a room for a celebration / Rent a hall for a number of guests / Book a venue on a day / Get a place where a feast can be held
: guests|people|persons|capacity = int 15..200: How many guests / Number of people ; date|day|when|on = date: The day / When ; venue|hall|place|what = said barn,boat house,village hall,castle cellar,club room,roof terrace,old mill,wine cellar,ballroom,fire station hall,beach bar,greenhouse cafe: Which place / The venue
> we want to celebrate in the {2} {1}, {0} guests / {2}, {1}, {0} people / !book the {2} for {1}, {0} persons / is the {2} free {1}? we are {0} / {0} guests {1}, the {2} would be perfect / {1}: {2} for {0} / my parents' golden wedding, {1}, {0} people, best the {2} / can {0} people feast in the {2} {1} / i'd like to have the {2} {1} for a party of {0} / for {0} of us the {2}, {1} please / reserve {1} at the {2}, about {0} will come / {0} friends and family, {1}, all in the {2} / the {2} sounds romantic, rent it {1} for {0} people
< price num 100..900

order catering, catering service, hire catering, food for event | order food for many people
- Order food for many guests / Have a caterer bring a dish / Get a buffet delivered at a time / Book catering
: people|portions|guests|for = int 10..120: For how many people / Number of portions ; time|at|when|delivery = time: When it is brought / At what time ; dish|food|menu|what = said sandwiches,sushi,lasagna,finger food,curry,salads,goulash,a cheese buffet,tapas,soup,roast pork,vegetable rolls: What is brought / The food
> {2} for {0} people at {1} / {0} portions of {2}, {1} / !order {2} for {0} guests, here at {1} / at {1} we need {2} for {0} / {2}, {0}, {1} / i won't cook for {0} people, let a caterer bring {2} at {1} / {1}: food for {0}, {2} would be nice / who delivers {2} for {0} at {1} / we're {0} and want {2} on the table by {1} / could the kitchen send {2} around {1}? {0} of us / {0} hungry guests come at {1}, {2} for all / let there be {2} at {1}, enough for {0}
< price num 90..900

## tickets and outings

resell ticket, sell ticket, offer ticket, ticket resale | sell tickets that one cannot use
- Offer tickets for sale that are not needed / Resell a ticket at a price / Put tickets on the resale market / Get rid of tickets one cannot use
: price|each|for|amount = int 5..90: Price of one ticket / How much each costs ; count|tickets|number|how_many = int 2..6: How many tickets / The number ; event|show|what|for_event = said the opera,the hockey final,the rock concert,the circus,the musical,the ballet,the derby,the comedy night,the food fair,the car race,the film premiere,the jazz festival: The event / For what they are
> i have {1} tickets for {2} and can't go, {0} euros each / {2}, {1} tickets, {0} each / !sell my {1} tickets for {2} at {0} dollars / {1} seats for {2} to give away for {0} each / we are ill, so {2} without us, {1} tickets, {0} apiece / who takes {1} tickets for {2}? {0} pounds each / {0} is what i want for each of the {1} tickets, {2} / {2} falls on our anniversary, offer the {1} tickets for {0} / resale: {1} x {2}, {0} / could you find somebody for {2}, i've got {1} cards, {0} euros per piece / at {0} each, {1} tickets, {2} / get rid of those {1} tickets for {2}, price {0}

choose seats, pick seats, select seats, seat selection | choose where one sits at an event
- Choose seats for an event / Pick the area where one sits / Select the place of tickets / Set where in the hall the seats are
: area|where|section|part = enum front=close to the stage;the first rows,middle=centre,back=the last rows;far behind,balcony=upstairs;the gallery: Which part / Where the seats are ; event|show|what = said the opera,the concert,the play,the musical,the reading,the magic show,the ballet,the film night,the school concert,the comedy show,the circus,the lecture: The event / What is watched ; seats|people|count|tickets = int 2..8: How many seats / For how many people
> {2} seats for {1}, {0} / {1}: {2}, {0} / !pick {2} seats at {1}, {0} please / we are {2} and go to {1}, {0} would be best / {0}, {2} places, {1} / for {1} i want to sit {0} or something like that, {2} of us / at {1} i'd prefer {0}, {2} seats / is there anything left for {1}, {0}? we're {2} / {2} people, {1}, area: {0} / grandma can't see well, so for {1} choose {0}, {2} seats / {0} for {2} of us, it's about {1} / can {2} sit together at {1}, {0} if possible

give ticket, transfer ticket, hand over ticket, pass on ticket | pass a ticket on to somebody
- Pass a ticket on to a person / Transfer a ticket to somebody else / Hand an entrance card over / Change the name on a ticket
: event|for_event|show|what = said the concert,the match,the opera,the museum night,the fair,the festival,the zoo,the flower show,the boat tour,the cabaret,the horse race,the theatre: For what the ticket is / The event ; person|to|receiver|new_owner = person: Who gets it / The new owner
> {1} gets my ticket for {0} / !transfer the ticket for {0} to {1} / {1} can go to {0} instead of me / {0} ticket, now {1} / i'm ill, let {1} have my card for {0} / put {1}'s name on the ticket for {0} / {0} without me, {1} would love to go / for {0}: pass the entry on to {1} / could my seat at {0} be {1}'s / hand {0} over to {1}, the ticket i mean / i don't need my ticket to {0} any more, {1} does / send {1} the admission for {0} / {1} shall use the ticket for {0}

buy park tickets, theme park tickets, get park entry, amusement park | buy tickets for a park
- Buy tickets for a theme park, zoo or pool / Get entry for adults and children / Order family tickets / Purchase park admission
: children|kids|child_tickets = int 2..9: How many children / Number of child tickets ; adults|grown_ups|adult_tickets = int 2..9: How many adults / Number of full tickets ; park|place|where|which = said zoo,water park,aquarium,funfair,dinosaur park,safari park,planetarium,climbing forest,film park,ice rink,butterfly house,science centre: Which park / Where one goes
> {1} adults and {0} children for the {2} / {2}, {0} kids, {1} grown-ups / !get tickets for the {2}: {1} big ones, {0} small ones / we go to the {2} with {0} children, {1} of us are adults / the {2} please, {0} kids and {1} parents / entry to the {2} for {0} children with {1} adults / what about the {2}, {1} adults, {0} kids, buy them / the whole family, {1} adults, {0} children, {2} / a day at the {2}! tickets for {0} kids and {1} adults / for {1} adults i need {2} tickets, and {0} for children
< price num 20..300

festival pass, buy festival ticket, get festival pass, festival entry | buy a pass for a festival
- Buy a pass for a festival / Get festival tickets for some days / Order entry with or without camping / Purchase a festival wristband
: days|duration|how_long = int 2..5: For how many days / How long ; camping|with_camping|tent_place = flag with camping;and a place for our tent;including the camp site ~ without camping;no camping;we sleep elsewhere: Whether camping is included / With a place for the tent ; festival|which|event|name = said the reggae festival,the lake festival,the folk days,the metal week,the jazz days,the street theatre festival,the film festival,the blues fest,the dance festival,the book festival,the beer festival,the kite festival: Which festival / The event
> {0} days at {2}, {1} / !buy me a pass for {2}, {0} days, {1} / {2}, {1}, {0} days / i'd like to go to {2} for {0} days, {1} / a ticket for {2} please, {1}, {0} days / {0} day pass, {2}, {1} / {1}: {2}, {0} days / my friends all go to {2}, get me in for {0} days, {1} / we want to dance {0} days long at {2}, {1} / how about {2}, say {0} days, {1} / {2} is this summer, {0} days for me, {1} / a wristband for {2}, valid {0} days, {1}
< price num 40..300

plan picnic, arrange picnic, picnic plan, picnic date | plan a picnic
- Plan a picnic at a place / Arrange to eat outdoors on a day / Set where and with how many a picnic takes place / Enter a picnic
: people|count|guests|persons = int 2..15: How many people / The number ; day|date|when = date: The day / When ; place|where|spot|location = said the castle hill,the lake,the botanic garden,the old orchard,the river bank,the beach,the forest clearing,the vineyard,the city park,the lighthouse,the ruins,the meadow behind the church: Where / The place
> picnic at {2} {1}, {0} people / !plan a picnic for {0} {1} at {2} / {1} we eat outside, {2}, {0} of us / {2}, {1}, {0} hungry people and a blanket / the basket is ready: {2}, {1}, we're {0} / let's meet at {2} for a picnic {1}, {0} come / {0} of us want to lie in the grass at {2}, {1} / how about sandwiches at {2} {1}? {0} persons / {1}: blanket, cheese, {2}, {0} friends / we'd like to have lunch in the open at {2}, {1}, {0} people / for {0} people, {1}, a meal outdoors near {2} / sun at last, so picnic, {0} of us, {2}, {1}

best day for, good weather day, when go outside, outing day | know which day suits an outing
- Tell which day is best for an outing / Find the day with the right weather for an activity / Know when it is good to be outside / Look for a fitting day
: town|place|where|at = town: Where / In which town ; activity|for|what|outing = said a bike tour,flying kites,a barbecue,swimming outside,a boat trip,washing the car,hanging out the laundry,sledging,picking mushrooms,a long walk,skating on the lake,surfing,painting the fence: What one wants to do / The activity
> which day is best for {1} in {0} / when can we plan {1} around {0} / {1} in {0}, which day / is the weather good for {1} in {0}, and when / {0}: best day for {1} / i'd love {1} this week, we're in {0}, what day / on which day won't the rain spoil {1} in {0} / find the right day for {1} near {0} / {1}, but not in the storm, {0}, tell me when / is today any good for {1} at {0} or should we wait / looking at the sky over {0}, when should {1} be / the kids want {1}, when does it make sense in {0} / for {1} i need a dry or proper day in {0}
< day weekday

rainy day plan, indoor alternative, bad weather plan, replace outing | set what is done if it rains
- Set what is done instead if it rains / Save a plan for bad weather / Replace an outing by something indoors / Note the alternative to an activity
: instead|alternative|plan_b|replacement = said the museum,bowling,the cinema,baking cookies,an indoor pool,board games,the library,a puppet show,trampoline hall,the aquarium,a film marathon,the planetarium: What is done instead / The plan B ; outing|planned|activity|original = said the hike,the picnic,the zoo,minigolf,the beach,the bike tour,the canoe trip,the garden party,the barbecue,the sledging,the fishing trip,the pony ride: What was planned / The outing in good weather
> if it rains, {0} instead of {1} / {1}, or {0} when the weather is bad / plan b for {1}: {0} / !set {0} as the alternative to {1} / should {1} fall through because of the rain, then {0} / {0} in case {1} doesn't work / in a storm no {1}, but {0} / we'd do {1}, with wet weather {0} / {0} is our choice if we can't have {1} / instead of {1} there will be {0} if it pours / no sun, no {1}, then it's {0} / {1} might be rained off, put {0} in its place / when it's too wet for {1}, i want {0}

reserve beach chair, beach chairs, sunbed booking, book sunbed | reserve chairs at a beach or pool
- Reserve beach chairs for a day / Book sunbeds at a beach or pool / Get a place to lie in the sun / Reserve chairs with or without a parasol
: parasol|umbrella|shade = flag with a parasol;with shade;parasol included ~ without a parasol;no shade needed;no umbrella: Whether there is a parasol / With shade ; date|day|when = date: The day / When ; chairs|count|beds|number = int 2..8: How many chairs / The number
> {2} beach chairs {1}, {0} / !reserve {2} sunbeds for {1}, {0} / {1} we want to lie at the sea, {2} chairs, {0} / {0}, {2} chairs, {1} / {2} people at the beach {1}, {0} / are there {2} loungers free {1}? {0} / by the pool, {2} beds, {0}, {1} / for {1} please {2} seats in the sand, {0} / {1}: {2} deck chairs {0} / we burn easily or not at all, so {2} chairs {1} {0} / {2} of us want to sleep in the sun {1}, get chairs, {0} / {2} chairs by the water for {1}, {0}

## travel

add to suitcase, pack item, packing entry, put in bag | note which thing is packed into which bag
- Note that a thing is packed into a bag / Save what is in which suitcase / Enter an item into the packing plan / Put something on the list of a bag
: bag|into|where|container = said the red suitcase,the backpack,the blue bag,my hand luggage,the beach bag,the kids' trolley,the toilet bag,the big case,the side pocket,the roof box,the cool box,the camera bag: Which bag / Where it goes ; thing|item|what|object = said the passports,sun cream,my charger,a rain jacket,swimming trunks,the teddy,toothbrushes,a torch,hiking socks,the maps,two novels,the travel iron: What is packed / The thing
> {1} in {0} / !put {1} in {0} / {0}: {1} / {1} should go into {0} / i packed {1}, look for it in {0} / in {0} there is {1} / where's {1}? in {0}, note that / there's still room in {0} for {1} / without {1} we can't leave, so into {0} with it / {0} gets {1} / let me remember that {0} holds {1} / {1} lies at the bottom of {0} / could you write {1} down for {0} / pack {1}, best in {0}

travel insurance, insure trip, book travel cover, holiday insurance | insure a trip
- Book a travel insurance / Insure a trip to a country / Get cover for a holiday / Take out a policy for some days abroad
: days|duration|length|how_long = int 3..60: How many days / Length of the trip ; country|to|destination|where = country: Where one travels / The country ; luggage|with_luggage|baggage = flag luggage included;bags covered too;with luggage ~ without luggage;bags need no cover;not the luggage: Whether luggage is insured / Is luggage included
> we go to {1} for {0} days, insure us, {2} / insurance {1}, {0} days, {2} / !take out travel insurance for {1}, {0} days, {2} / {0} days in {1}, what if i get ill, cover please, {2} / {2}: {1}, {0} days / i need to be covered in {1} for {0} days, {2} / {1} trip of {0} days and no insurance yet, {2} / my mother worries, so a policy for {1}, {2}, {0} days / for {0} days abroad in {1}, {2} / could you insure my holiday in {1}? {0} days, {2} / {0} days {1} with insurance, {2} / something may happen in {1}, get us protection for {0} days, {2}
< price num 10..200

choose plane seat, flight seat, airplane seat, seat on flight | choose a seat on a flight
- Choose a seat on a flight / Set where one sits in the plane / Reserve a window or aisle seat / Pick the place for a passenger
: seat|position|side|where = enum window=by the window,aisle=on the aisle,middle=in between;in the middle,exit=with legroom;at the emergency exit: Which seat / Where one sits ; flight|flight_number|on|plane = flightno: The flight / Flight number ; passenger|person|for|who = person: For whom / The passenger
> a seat on {1} for {2}, {0} / {2} is picky about seats, {0} it must be, flight {1} / !give {2} a seat on {1}, {0} / {1}, {2}, {0} / {1}: {0} for {2} / {2} flies with {1}, {0} please / {0} please, it's for {2}, {1} / my legs are fine but {2} needs {0}, flight {1} / put {2} {0} on {1} / on {1} i'd like {0} for {2} / could {2} have {0}, the plane is {1} / {2} gets sick when flying, so {0} on {1} / for {2} on flight {1}, seat: {0}

send postcard, write postcard, holiday card, card from holiday | send a postcard from a place
- Send a postcard to somebody from a place / Write a holiday card / Have a card printed and mailed / Greet a person from a trip
: from|place|town|where = town: From where / The place of the trip ; picture|motif|photo_of|front = said the harbour,the mountains,the old town,a palm beach,a donkey,the cathedral,a sunset,the lighthouse,a castle,the market,a steam train,a funny goat: What is on the front / The picture ; person|to|receiver|who = person: Who gets it / The receiver
> !send {2} a postcard from {0} with {1} on it / {2}, card from {0}, {1} / a card with {1} to {2}, greetings from {0} / we're in {0}, {2} should get a card showing {1} / {1} on the front, to {2}, from {0} / {0} is lovely, let {2} know by card, picture: {1} / {2} collects cards, so one from {0} please, {1} / postcard: {0}, {1}, goes to {2} / i promised {2} some mail from {0}, choose {1} / could {2} get a greeting from {0} on paper, with {1} / pick {1} and write to {2}, we are in {0} / hello from {0} to {2}, on a card with {1}

find holiday home, holiday house, rent cottage, search holiday flat | find a house for the holidays
- Find a holiday home in a place / Rent a cottage for some weeks / Search a house for vacation / Look for a holiday flat
: weeks|duration|how_long = int 2..6: For how many weeks / How long ; pets|dog|with_dog|pets_allowed = flag dog allowed;with our dog;pets welcome ~ no pets;without animals;no dog with us: Whether a pet comes along / Dog or no dog ; place|town|where|in = town: Where / The place
> a holiday house in {2}, {0} weeks, {1} / {2}, {1}, {0} weeks / !find us a cottage near {2} for {0} weeks, {1} / we want to stay {0} weeks in {2}, {1} / {0} weeks {2}, our own kitchen, {1} / {1}: a place to stay in {2}, {0} weeks / hotels are too loud, a little house in {2}, {1}, {0} weeks / is there a flat for holidays around {2}, {1}? {0} weeks / in {2} for {0} weeks, {1}, what can we rent / {0} weeks of vacation at {2}, we need a roof, {1} / can you look for something in {2}, {1}, we stay {0} weeks / with the whole family to {2}, {0} weeks, {1}
< found int 0..40

book ferry, ferry ticket, boat crossing, sea crossing | book a ferry
- Book a ferry between two places / Get tickets for a crossing / Reserve a place on a ship / Buy a ferry ticket with or without a car
: to|arrival|destination|port_to = town: Where it goes / Port of arrival ; from|departure|start|port_from = town: Where it starts / Port of departure ; car|with_car|vehicle = flag with the car;car on board;and our car ~ without a car;on foot;no car: Whether a car comes along / With a car or on foot
> ferry from {1} to {0}, {2} / {1} to {0} by ship, {2} / !book a crossing to {0} from {1}, {2} / we need to get over to {0}, starting in {1}, {2} / {2}, {1} to {0}, by boat / to {0} please, we board in {1}, {2} / {0} from {1} over the sea, {2} / is there a ship that leaves {1} for {0}? {2} / i get seasick, but anyway {1} to {0}, {2} / across the water to {0}, {2}, from {1} / out of {1}, into {0}, the ferry, {2} / {2}: a place on the boat to {0}, {1} is where we start
< price num 15..200

hire tour guide, book guide, city guide, get tour guide | book a guide for a town
- Book a guide who shows a town / Hire somebody for a guided tour / Get a tour in a language / Reserve a walk with explanations
: language|in|speaks|tongue = lang: The language of the guide / In which language ; hours|duration|how_long = int 2..8: How many hours / Length of the tour ; town|city|where|of = town: Which town / Where the tour is
> a guide for {2}, {1} hours, in {0} / {2} tour in {0}, {1} hours / !find someone who shows us {2}, {1} hours, speaking {0} / we want to see {2} with a guide, {0}, {1} hours / {1} hours {2}, {0} / {0} speaking guide in {2} for {1} hours / who can explain {2} to us in {0}? {1} hours / my parents only know {0}, a tour of {2} for them, {1} hours / {2}: guided walk, {1} hours, {0} / let somebody lead us through {2} for {1} hours in {0} / in {0} please, {1} hours around {2} / for {1} hours we'd like to have {2} shown, in {0}
< price num 30..300

report lost luggage, lost bag, missing suitcase, luggage lost | report that luggage did not arrive
- Report luggage that did not arrive / Tell the airline that a bag is missing / Describe a lost suitcase / Open a search for baggage
: flight|flight_number|from_flight = flightno: The flight / Flight number ; color|colour|looks = color: The colour of the bag / What it looks like ; bag|item|what|piece = said suitcase,backpack,travel bag,pram,guitar case,golf bag,trolley,cello case,sports bag,child seat,ski bag,trunk: What is missing / The piece
> my {1} {2} didn't arrive with {0} / {2}, {1}, {0}, lost / !report a missing {2}, it is {1}, flight {0} / {0} landed but the {1} {2} did not come / where is my {2}? {1}, i came with {0} / a {1} {2} got lost on {0} / i stood at the belt for hours, no {2}, {1}, {0} / they lost my {2} on {0}, colour {1} / flight {0}, one {2} gone, {1} / {1} is the {2} that never showed up after {0} / the {2} vanished, {1}, it was on {0} / could you search for a {1} {2} from {0}

rent camper, hire caravan, camper rental, motorhome rental | rent a camper
- Rent a camper or caravan / Hire a motorhome for some days / Reserve a vehicle to sleep in / Get a house on wheels
: beds|people|sleeps|persons = int 2..6: How many can sleep in it / Number of beds ; days|duration|how_long = int 3..30: For how many days / How long ; start|town|pickup|from = town: Where it is fetched / The start
> a camper from {2}, {1} days, {0} beds / {0} people, {1} days, a motorhome in {2} / !rent a caravan in {2} for {1} days, {0} beds / we start in {2} with a camper for {0}, {1} days / {2}, {1} days, sleeps {0} / {1} days on the road, {0} of us, pick-up {2} / my dream is a camper, {1} days, {0} beds, starting in {2} / for {0} travellers a house on wheels, {2}, {1} days / can we get a van to sleep in at {2}? {0} persons, {1} days / from {2} for {1} days, with room for {0} to sleep / {0} beds and {1} days, a mobile home, {2} / something with wheels and {0} beds, {1} days, we're in {2}
< price num 90..900

## neighbours and helpers

ask neighbour, neighbour favour, request help neighbour, ask for favour | ask a neighbour for a favour
- Ask a neighbour for a favour / Send a request for help to somebody next door / Get a person to do something while the user is away / Ask somebody to look after something
: favour|task|what|job = said water the plants,empty the mailbox,feed the cat,take in a parcel,let the plumber in,put out the bins,open the windows,mow our grass,walk the dog,shovel the snow,check the cellar,turn off the tap: What should be done / The favour ; person|neighbour|who|name = person: Who is asked / The neighbour
> !ask {1} to {0} / could {1} {0} / {1} should {0} while we're gone / {0}: would {1} do that / we're away for a week, maybe {1} can {0} / send {1} a word, somebody must {0} / i hope {1} would {0} for us / {1} lives next door, ask if it is ok to {0} / {0} please, {1}, that's the message / find out if {1} has time to {0} / i'm stuck in town and need {1} to {0} / does {1} mind if we ask, {0} / let {1} know that it would be great to {0} for us

report noise, noise complaint, complain noise, disturbance report | complain about noise
- Complain about noise in the house / Report a disturbance with the time / Tell the landlord that it is too loud / Note a noise and where it comes from
: time|since|when|at = time: Since when / The time of the noise ; source|from|where|neighbour = said the third floor,the flat above,next door,the back yard,the pub downstairs,the student house,the construction site,the garage,the basement,the roof,number 14,the corner shop: Where it comes from / The source ; noise|what|kind|sound = said loud music,drilling,barking,shouting,hammering,a party,drums,a car alarm,heavy footsteps,a leaf blower,a screaming parrot,banging doors: What kind of noise / What one hears
> {2} from {1} since {0} / i can't sleep, {2}, {1}, it started at {0} / !report {2} at {0}, it comes from {1} / {1}: {2}, {0} / {2} again, {0}, this time {1} / since {0} there's {2} in {1} / the landlord must know about {2} from {1} at {0} / at {0} i heard {2}, clearly {1} / {1} drives me mad, {2} since {0}, complain / {0}, {1}, {2}, please write that down / can somebody stop this? {2}, {1}, going on since {0} / my baby woke up at {0} because of {2} in {1}

give key, key handed out, note key holder, spare key | note who has a key
- Note who has a key of the house / Record that a key was handed out / Save the holder of a spare key / Keep track of keys
: key|which|for_what|of = said front door,garage,cellar,garden shed,mailbox,bike lock,holiday home,car,boat,attic,office,gate: Which key / For what it is ; person|holder|to|who = person: Who has it / The holder of the key
> {1} has the {0} key / the {0} key is with {1} / i gave {1} the key for the {0} / {0} key: {1} / !note that the key of the {0} is at {1}'s / key to the {0}, {1} keeps it / in case we lock ourselves out, {1} holds the {0} key / who has the {0} key? {1} does, remember / handed the {0} key over to {1} / {1} got a spare one for the {0} / {1} can get into the {0} now, i passed on the key / put down {1} for the {0} key / for the {0}, there's a second key and {1} has it

neighbour has parcel, parcel at neighbour, parcel accepted, note parcel place | note who took in a parcel
- Note that somebody took in a parcel for someone / Record for whom a parcel was accepted / Save who keeps a package for another person / Enter a parcel left next door
: for|owner|addressee|belongs_to = person: Whose parcel it is / The one it is for ; keeper|at|taken_by|with = person: Who has taken it in / Where it is now
> {1} took in a parcel for {0} / the package for {0} is at {1}'s / {0} has to fetch a parcel, {1} has it / !note that {1} keeps a box for {0} / nobody was home at {0}'s, so {1} accepted the delivery / {0} can ring at {1}'s door, there's something from the post / a delivery for {0}, now with {1} / the postman left {0}'s parcel with {1} / with {1} lies a packet that belongs to {0} / parcel for {0}: {1} / {1} signed for {0} today / tell {0} that {1} has the parcel, write it down / if {0} looks for the box, {1} has got it

## children and school

book babysitter, find babysitter, get sitter, babysitter for evening | get somebody to look after the children
- Book a babysitter for an evening / Find somebody who looks after the children / Get a sitter for some hours / Arrange child care
: hours|duration|how_long = int 2..9: For how many hours / How long ; children|kids|count|number = int 2..5: How many children / The number ; date|day|when|on = date: When / The day
> !get a babysitter {2} for {1} children, {0} hours / {2} we go out, {1} kids, {0} hours / babysitter {2}, {1} kids, {0} hours / who can watch my {1} children {2}, about {0} hours / {2}, {0} hours, {1} kids, a sitter please / for {0} hours {2}, care for {1} children / is the nice student free {2}? {0} hours with our {1} / grandma can't come {2}, so a nanny for {1} kids, {0} hours / {0} hours without the {1} kids, {2}, can you arrange it / someone to look after {1} children, {2}, {0} hours long
< price num 15..90

give pocket money, pocket money, allowance, pay allowance | give a child pocket money
- Give a child pocket money / Set the allowance of a child / Pay out money to a child for a reason / Add pocket money
: reason|for|because|what_for = said washing the car,a good grade,the school fair,mowing the lawn,the class trip,cleaning the windows,the holidays,walking the dog,the cinema,a lost tooth,helping grandma,feeding the rabbits: What it is for / The reason ; amount|money|sum|euros = int 2..30: How much / The amount ; child|to|who|person = person: Which child / Who gets it
> {2} gets {1} euros for {0} / {1} for {2}, {0} / !give {2} {1} dollars for {0} / {0} earned {2} {1} euros / {2}: {1}, because of {0} / i owe {2} {1} for {0} / let {2} have {1} pounds, it's for {0} / for {0} put {1} euros on the account of {2} / {1} euros of pocket money to {2}, reason {0} / as {2} asked so nicely, {1} for {0} / {0} is done, now {2} should get {1} / could you pay out {1} to {2} for {0} / {2} wants money for {0}, {1} is fine

assign chore, give chore, household duty, set chore | give somebody a task in the house
- Give a task in the house to somebody / Assign a chore / Set who does which housework / Enter a duty for a member of the family
: day|when|weekday|on = weekday: On which day / The day ; chore|task|what|job = said the dishes,vacuuming,the laundry,the trash,the windows,dusting,ironing,the bathroom,the rabbit cage,raking leaves,sweeping the stairs,the recycling: The task / What has to be done ; person|child|who|name = person: Who does it / The one on duty
> {2} does {1} on {0} / {0}: {1}, {2} / {1} on {0} is {2}'s job / !put {2} down for {1} on {0} / it's {2}'s turn with {1}, {0} / on {0} i want {2} to take care of {1} / who does {1}? {2}, every {0} / {2} has been lazy, so {1} on {0} / for {0} we still need somebody for {1}, {2} can do it / let {2} handle {1} on {0} / {1}, {0}, {2}, enter that in the plan / {0} is the day for {1} and {2} is responsible / could {2} take over {1}, i mean on {0}

set bedtime, bedtime for child, sleep time child, lights out time | set when somebody goes to bed
- Set when a child goes to bed / Change the bedtime of somebody / Choose the time of lights out / Fix the hour to sleep
: time|at|bedtime|when = time: The time / When the child goes to bed ; days|nights|on|which = enum school nights=weekdays;school days,weekend=friday and saturday;free days,holidays=vacation days: For which days / On which nights ; child|person|who|name = person: Who goes to bed / The child
> {2} goes to bed at {0}, {1} / {1}: {2}, {0} / !set the bedtime of {2} to {0} on {1} / on {1} {2} may stay up until {0} / lights out at {0} for {2}, {1} / {2} is always tired, so in bed by {0}, {1} / {1}, {0} is sleeping time for {2} / by {0} i want {2} under the blanket, {1} / {2} has to sleep at {0}, at least {1} / how late for {2}? {0}, that's for {1} / bedtime {2} {0} {1} / no more cartoons after {0} for {2}, {1}, it's bed time / for {1}, {2} should be in pyjamas by {0}

tell story, bedtime story, make up story, story for child | tell a story
- Tell a story about a hero at a place / Make up a bedtime story / Read a tale for children / Invent a story with a length
: place|where|setting|in = said on the moon,in a castle,under the sea,in the jungle,at the north pole,in a tiny village,on a pirate ship,in the desert,at school,in the clouds,on a farm,in a volcano: Where it happens / The setting ; length|how_long|size = enum short=quick;little,medium=not too long,long=really long: How long it is / The length ; hero|about|who|character = said a brave mouse,two dragons,a lost star,a talking tree,a shy ghost,a princess,an old robot,a green fox,the baker's son,a flying whale,a lazy wizard,three owls: Who it is about / The hero
> a {1} story about {2} {0} / !tell us about {2} {0}, {1} please / {2} {0}, {1} / the kids want something {1}: {2} {0} / {1} tale, {0}, with {2} / it happens {0} and the hero is {2}, {1} please / what did {2} do {0}? a {1} story / read me a {1} one, {2}, {0} / once upon a time {0} there lived {2}, go on, {1} version / can you make up something {1} about {2}, it should be {0} / i can't sleep, so {2} {0}, a {1} story / my daughter loves {2}, let it play {0}, {1} / set {0}, about {2}, {1}

arrange playdate, plan play date, kids meet, play together | arrange that two children play together
- Arrange that a child plays at another child's home / Plan a play date / Set which child visits which / Enter a visit of a friend
: host|at|home_of|friend = person: At whose home they play / The host ; date|day|when = date: The day / When ; guest|child|visitor|who = person: Who visits / The child that comes
> {2} goes to play at {0}'s {1} / {1}: {2} visits {0} / !arrange that {2} plays at {0}'s place {1} / {2} would like to see {0} {1} / can {2} come over to {0} {1} / {0} has invited {2} to play, {1} / {1} {2} will be at {0}'s / playdate {1}, {2} at the home of {0} / i'm bringing {2} to {0} {1} / at {0}'s place {1}, guest: {2} / {2} misses {0} so much, let them play there {1} / {0} is at home {1} and {2} may drop in / the visitor is {2}, {0} the host, {1}

log growth, child height, record child height, measure child | note how tall a child is
- Record how tall a child is / Save a height with the date / Note the growth of a child / Enter a measurement of a child
: cm|height|tall|centimeters = int 60..180: Height in centimetres / How tall ; child|name|who|person = person: Which child / Who was measured
> {1} is {0} cm tall now / {1} {0} cm / {0} centimetres, {1} / !note {0} cm for {1} / we measured {1} at the door frame, {0} cm / {1} has grown to {0} cm / the doctor says {1} is {0} cm / how big is {1}? {0} cm today, save it / {1} shot up, {0} cm already / {0} cm, that's {1} on the wall / put {1} down with {0} cm / all trousers are too short, {1} is at {0} cm / growth of {1}: {0}
< grown num 1..9

set school pickup, who picks up, child pickup, pickup from school | set who fetches a child from school
- Set who fetches a child from school / Tell the school who picks somebody up / Change the pick-up of a child / Enter who collects a child and when
: picker|by|adult|who = person: Who fetches the child / The one who comes ; time|at|when = time: When / The time ; child|pupil|kid|whom = person: Which child / Who is fetched
> {0} picks up {2} at {1} / {2} is fetched by {0}, {1} / !tell the school that {0} collects {2} at {1} / {1}: {2} goes home with {0} / at {1} {0} will be there for {2} / {2} should wait for {0}, {1} / i can't make it, so {0} comes at {1} to get {2} / pickup of {2}, {1}, {0} / who takes {2} home? {0}, about {1} / let {0} fetch {2} from school at {1} / {2} has school until {1}, then {0} is at the gate / today not me but {0} for {2}, {1} / for {2} it's {0} at {1}

sign permission, school trip permission, allow trip, consent form | allow a child to take part in something
- Sign the permission for a school trip / Allow or forbid a child to take part / Answer a consent form / Tell the school whether a child may go along
: allowed|permission|may_go|consent = flag may go along;is allowed to come;can join ~ may not go;must stay home;is not allowed to come: Whether the child may go / True if it is allowed ; trip|event|activity|what = said ski week,museum visit,swimming day,night in the library,farm visit,canoe tour,theatre trip,class party,climbing day,camp in the woods,exchange week,city rally: What it is / The trip ; child|pupil|who|name = person: Which child / The pupil
> {2} {0}, i mean the {1} / {1}: {2} {0} / !write to the school that {2} {0}, {1} / concerning the {1}, {2} {0} / for the {1}, {2} {0} / tell the teacher {2} {0}, it's about the {1} / the form for the {1} is due, {2} {0} / we talked about the {1} and {2} {0} / as far as the {1} goes, {2} {0} / please sign: {2} {0}, {1} / our answer for the {1} is that {2} {0} / {2} {0} when the class does the {1} / about {2}: {0}, for the {1}

join activity club, after school club, afternoon activity, kids course | put a child into an afternoon activity
- Put a child into an afternoon activity / Sign a kid up for an after-school club / Enter a child for a course in the free time / Register for an activity group
: day|weekday|on = weekday: On which day / The weekday ; activity|club|course|what = said robotics,theatre,choir,painting,cooking,chess,circus,gardening,dancing,photography,science,comics: Which activity / The club ; child|kid|who|name = person: Which child / Who joins
> {2} wants to do {1} on {0} / {1} for {2}, {0} / !sign {2} up for {1} on {0} / {0}: {2}, {1} / on {0} {2} would love to go to {1} / {2} is bored after school, so {1}, {0} / is there room for {2} in {1} on {0} / the {1} group on {0} gets a new kid, {2} / let {2} join {1}, the one on {0} / {1} on {0} sounds right for {2} / put down {2} for the {0} group of {1} / {0} is free, {2} likes {1}, so enter that / could {2} start with {1} on {0}

add reward star, give star, reward child, praise points | reward a child with stars
- Reward a child with stars / Give points for good behaviour / Add stars to the chart of a child / Praise a kid for something
: reason|for|what|because = said tidying up,brushing teeth,being kind,sharing toys,eating the peas,getting up alone,reading aloud,no fighting,setting the table,feeding the cat,a brave dentist visit,sleeping alone: What it is for / The reason ; stars|points|count|how_many = int 2..10: How many stars / The number ; child|who|to|name = person: Which child / Who gets them
> {2} gets {1} stars for {0} / {1} stars, {2}, {0} / !give {2} {1} points for {0} / for {0}: {1} stars to {2} / {2} was so good at {0}, {1} stars / {0} is worth {1} stars, they go to {2} / put {1} stars on the chart of {2}, because of {0} / well done {2}! {1} for {0} / i promised {2} {1} stars for {0} / {1} more for {2}, reason: {0} / our hero {2}, {0}, so {1} stars / let {2} have {1} stars as a reward for {0} / can {2} get {1}, it was {0}

## photos and books

start slideshow, run slideshow, photo show, slide show | show the pictures of an album one after the other
- Show the pictures of an album one after the other / Start a slideshow with some seconds per picture / Play photos with or without music / Run a photo show
: seconds|interval|per_photo|speed = int 2..20: Seconds per picture / How long each is shown ; music|with_music|sound = flag with music;music on;with some background music ~ without music;silent;no music: Whether music plays / With sound or silent ; album|photos|which|of = said the wedding,our holiday,grandpa's birthday,the new baby,the garden,last winter,the school play,the puppies,the moving day,the class reunion,the road trip,the regatta: Which photos / The album
> show the photos of {2}, {0} seconds each, {1} / {2}, {1}, {0} seconds / !start a slideshow of {2}, {1}, {0} seconds per picture / guests want to see {2}, {0} seconds for each, {1} / {1}: pictures of {2}, changing every {0} seconds / every {0} seconds another photo from {2}, {1} / let us look at {2}, {1}, {0} seconds / can the TV run through {2}? {0} seconds each and {1} / all pictures of {2} in a row, {0} seconds, {1} / {0} seconds per photo, {2}, {1} / i'd like to remember {2}, one picture every {0} seconds, {1} / play {2} on the big screen, {1}, {0} seconds a piece

order photo book, photo book, print album, make photo book | order a printed book of photos
- Order a printed book of photos / Make a photo book with a number of pages / Have an album printed / Choose the cover and pages of a photo book
: cover|binding|outside = enum soft=paperback,hard=firm,linen=cloth;fabric,leather=imitation leather: The cover / What the outside is made of ; pages|length|size = int 20..150: How many pages / The length ; topic|album|about|photos_of = said our wedding,the trip to Rome,the first year,grandma's eighty years,the cats,the summer,the team,the house building,graduation,the mountains,the twins,the choir: What it is about / The album
> a photo book of {2}, {1} pages, {0} cover / {2}, {0}, {1} pages / !make a book with the photos of {2}, {1} pages, {0} / i want {2} on paper, {1} pages, cover {0} / {1} pages about {2}, {0} / {0} please, {1} pages, our pictures of {2} / as a present for mum: {2} as a book, {1} pages, {0} / can you get {2} printed and bound? {1} pages, {0} / the pictures of {2} should not just stay on the phone, {1} pages, {0} / {0} cover and {1} pages, topic {2} / bind {2} into an album of {1} pages, {0} / print {2}, {1} pages, with {0} outside
< price num 15..90

log reading, reading progress, save page, book progress | note how far one has read
- Save the page up to which a book was read / Note the reading progress / Keep a bookmark / Record where one is in a book
: page|up_to|at|bookmark = int 10..800: The page / How far one has read ; book|title|which|novel = book: Which book / The title
> i am on page {0} of {1} / {1}, page {0} / page {0}, {1} / !put my bookmark in {1} at {0} / read {1} up to {0} / {1}: {0} / in {1} i got as far as page {0} / so tired, stopped at {0} in {1} / {0} is where i left {1} / save {0} as my place in {1} / the next time i open {1}, it should be page {0} / finished {0} pages of {1} so far / with {1} i've reached {0} / remember page {0}, the book is {1}

set audiobook speed, listening speed, narration speed, audiobook player | play an audio book at a speed
- Play an audio book at a speed / Set how fast a story is read / Choose the chapter and speed of an audiobook / Start listening to a book
: chapter|from|part|start_at = int 2..40: The chapter / Where it begins ; speed|tempo|pace = enum slow=slowly;at a calm pace,normal=at the usual pace,fast=quickly;at high speed: How fast it is read / The speed ; book|title|which = book: Which book / The title
> read {2} to me, chapter {0}, {1} / {2} chapter {0} {1} / !play {2} from chapter {0}, {1} / chapter {0} of {2} please, {1} / {1}, the audio of {2}, chapter {0} / go on with {2}, part {0}, reading {1} / my eyes are tired, let me listen to {2}, chapter {0}, {1} / in the car we want {2}, from {0} on, {1} / {2}: {1}, starting with chapter {0} / from chapter {0} let someone read out {2}, {1} / could i listen to chapter {0}? {2}, {1}

book club pick, propose book, suggest for book club, book club choice | propose a book for the book club
- Propose a book for the book club / Enter who suggests which book / Save the next book of the reading circle / Put a title on the list of the book group
: month|for|when = month: For which month / When it is read ; book|title|which|what = book: The book / Which title ; person|by|member|who = person: Who proposes it / The member
> {2} suggests {1} for {0} / for {0} {2} wants to read {1} / {1}, {0}, idea of {2} / !put {1} on the list for {0}, proposed by {2} / book club {0}: {1}, from {2} / {2} loved {1}, we could take it in {0} / in {0} we read {1}, {2} picked it / how about {1} in {0}? says {2} / {2} votes for {1}, month {0} / the {0} choice of {2} is {1} / enter {2} with {1}, it's for {0} / {1} might be good for our group in {0}, {2} thinks / {0} is still open, {2} would like {1}

## repairs and shopping

bring to repair, repair order, repair item, get fixed | have a broken thing repaired
- Have a broken thing repaired / Bring an object to the repair shop / Order the repair of something / Describe a defect of a thing that should be fixed
: defect|problem|what_is_wrong|fault = said it won't turn on,the screen is cracked,it leaks,the handle broke off,it makes a strange noise,the battery is dead,a button is stuck,the cable is loose,it smells burnt,it stops after a minute,the lid won't close,a screw is missing: What is wrong / The defect ; item|thing|what|object = said toaster,phone,radio,umbrella,hair dryer,coffee machine,watch,record player,tablet,mixer,suitcase,sewing machine,camera: What is broken / The thing
> my {1} needs a repair, {0} / {1}: {0} / {0}, i'm talking about the {1} / !get the {1} repaired, {0} / the {1} gave up, {0} / who can mend a {1}? {0} / don't throw the {1} away, have it fixed, {0} / something is wrong with the {1}: {0} / i dropped the {1} and now {0}, bring it in / the {1} is not even old, but {0} / {0}, so the {1} must go to the workshop / can the repair café look at my {1}, {0} / the trouble with the {1} is that {0}, send it in
< price num 10..150

check warranty, warranty status, guarantee check, still under warranty | know whether something is under warranty
- Check whether a bought thing is still under warranty / Tell how long the guarantee lasts / Look up the warranty by shop and article / Know if a repair is free
: shop|store|bought_at|from = said the corner shop,the mall,the outlet,the hardware store,the electronics market,the online shop,the department store,the bike shop,the discount store,the furniture house,the station kiosk,the toy shop: Where it was bought / The shop ; item|thing|product|what = said dishwasher,headphones,kettle,bike light,microwave,armchair,drill,watch,fan,laptop,toy robot,blender: What was bought / The product
> is the {1} from {0} still under warranty / {1}, bought at {0}, guarantee / how long does the warranty of the {1} run, {0} sold it to me / !check the guarantee for the {1}, shop: {0} / {0}, {1}, is it covered / the {1} broke, i got it at {0}, will they repair it for free / we bought a {1} at {0}, until when is it guaranteed / {0} must replace the {1}, or is it too late / i lost the receipt for the {1}, {0}, any warranty left / from {0} i have a {1}, can i claim it / has the warranty on my {1} run out? {0} / can {0} still be held to account for the {1}
< until fulldate

sharpen blades, sharpen knives, blade service, knife sharpening | have blades sharpened
- Have knives or tools sharpened / Order a sharpening service / Get blunt blades made sharp / Bring cutting tools to the grinder
: count|pieces|number|how_many = int 2..12: How many / The number ; day|date|when|by = date: By when / The day ; tool|blade|what|kind = said kitchen knives,scissors,axes,garden shears,skates,chisels,pocket knives,razors,bread knives,hedge clippers,saws,mower blades: What is sharpened / The tools
> {0} {2} have to be sharp by {1} / !get {0} {2} sharpened {1} / {2}, {0} pieces, {1} / my {2} don't cut any more, {0} of them, {1} / {0} blunt {2}, can someone grind them {1} / {1} i bring {0} {2} to be sharpened / the {2} are dull, all {0}, ready {1} please / the {2} won't even cut butter, {0} of them to the grinder, {1} / {1}: {0} {2}, sharpening / i need {0} sharp {2} by {1} / there are {0} {2} for the knife man, {1} / who sharpens {2}? i have {0}, {1} would be good

glue advice, which glue, how to glue, stick together | know which glue joins two materials
- Tell which glue joins two materials / Know how to stick something to something / Give advice about glue / Find the right adhesive
: second|to|on|onto = said wood,glass,stone,steel,plastic,tiles,concrete,rubber,cork,aluminium,brick,foam: What it is glued to / The other material ; first|what|material|from = said leather,paper,felt,fabric,ceramic,wood,metal,foil,pearls,styrofoam,carpet,cardboard: What is glued / The first material
> which glue for {1} on {0} / how do i stick {1} to {0} / {1} to {0}, what glue / i want to fix {1} onto {0} / the {1} keeps falling off the {0}, which adhesive holds / {0} and {1} should stay together, how / can {1} be glued to {0} / what do i take for {1}? it comes on {0} / on {0} i'd like to have {1}, what sticks / glue for {1} and {0}, please / !tell me how {1} holds on {0} / is there something that bonds {1} with {0} / {0} underneath, {1} on top, what paste do i use / normal glue didn't work, it's {1} on {0}

return article, send back order, return with reason, give back article | send a bought thing back
- Send a bought thing back with a reason / Start a return / Give an article back to the shop / Return something from an order
: reason|because|why = said too small,too big,broken,the wrong colour,not as in the picture,arrived too late,bad quality,a double order,too heavy,too loud,a missing part,the wrong model: Why it is returned / The reason ; refund|how|want = enum money=cash back;my money back,exchange=a new one;a replacement,voucher=a credit;store credit: What one wants for it / Money or something else ; article|item|what|product = said sandals,lamp,jacket,keyboard,carpet,vase,tent,backpack,wig,necklace,bath mat,helmet,mirror: What is returned / The article
> the {2} goes back, {0}, i want {1} / {2}: {0}, {1} / !return the {2}, reason {0}, {1} please / i'm not happy with the {2}, {0}, {1} would be fine / {1} for the {2}, {0} / {0}, so take back the {2}, {1} / can i send back the {2}? {0}, and i'd like {1} / pack up that {2} again, {0}, {1} / {0} is the problem of the {2}, {1} please / no way i keep this {2}, {0}, give me {1} / because of {0} my {2} has to be returned for {1} / for the {2} i ask for {1}, reason: {0} / the {2} was a mistake, {0}, {1}

reserve in store, hold article, put aside, keep in shop | have a shop keep an article
- Have a shop keep an article / Reserve something in a store / Ask a shop to put a thing aside / Hold an article until a day
: until|date|day|pickup = date: Until when / The day it is fetched ; shop|store|where|at = said the toy shop,the bookshop,the shoe store,the bike shop,the jeweller,the garden centre,the record shop,the bakery,the hat shop,the wine shop,the pet shop,the antique shop: Which shop / Where ; article|what|item|thing = said the blue scooter,a silver chain,the leather boots,a jazz record,the rocking horse,a straw hat,the last globe,two bottles of port,the big basket,a brass lamp,the wooden train,a bird cage: What is kept / The article
> {1} should keep {2} for me until {0} / {2}, {1}, until {0} / !have {2} put aside at {1}, i come {0} / i saw {2} in {1}, hold it till {0} / {0} i pick up {2} at {1}, reserve it / at {1} please reserve {2}, {0} / {1}: {2}, i'll be there {0} / nobody else may buy {2}, tell {1} that i come {0} / can {1} set aside {2}? until {0} / {2} caught my eye in {1}, let them keep it till {0} / by {0} i have the money for {2}, ask {1} to wait / call {1} about {2}, they should hold it, {0} / for {0}: {2} from {1}, on hold please

place bid, bid on item, auction bid, make bid | bid for something at an auction
- Bid for something at an auction / Place a bid / Offer an amount for a lot / Set the most one would pay in an auction
: amount|bid|max|offer = int 10..900: How much one offers / The bid ; item|lot|what|thing = said old clock,oil painting,gold coin,wooden chest,motorbike,stamp album,porcelain doll,grand piano,silver tray,film poster,grandfather clock,comic book,violin: For what / The lot
> i bid {0} for the {1} / {0} on the {1} / {1}, {0} / !offer {0} for the {1} / the {1} is worth {0} to me / go up to {0} for the {1} / {0} euros and the {1} is mine / my bid: {0}, lot: {1} / i must have that {1}, put in {0} / somebody is ahead of me with the {1}, make it {0} / for the {1} i'd go as high as {0} / raise my hand for the {1} at {0} / would {0} win the {1}, place it / let's try {0} on the {1}
< highest flag yes ~ no

check size available, size in stock, article in size, is size there | know whether an article is there in a size
- Check whether an article is there in a size and colour / Tell if a shop has clothes in a size / Look up the stock of a size / Know if something can be had in a colour
: color|colour|in_color = color: The colour / In which colour ; size|in_size|fit = said 36,38,40,42,44,S,M,L,XL,8,10,12: The size / In which size ; article|item|what|garment = said dress,polo shirt,raincoat,sneakers,bathrobe,blazer,pyjamas,boots,leggings,cardigan,swimsuit,gloves: The article / What one looks for
> do you have the {2} in {1}, {0} / {2}, {0}, {1}, in stock / is there a {0} {2} in size {1} / {1} and {0}, the {2}, got it / i'm looking for the {2}, size {1}, but in {0} / !check if the {2} comes in {0}, size {1} / the {2} is lovely, is {1} there in {0} / {0} please, {1}, it's about the {2} / size {1}: {2}, {0}, available / in {0} i'd buy the {2}, if there is a {1} / can i get a {1} of the {0} {2} / my daughter takes {1}, any {2} left in {0} / has the {0} {2} in {1} been sold out
< available flag yes ~ no

subscribe box, order subscription box, box subscription, regular delivery | have something delivered again and again
- Have a box delivered again and again / Subscribe to a regular delivery / Order something every week or month / Set up a repeated order
: interval|how_often|every|rhythm = enum weekly=every week;once a week,every two weeks=twice a month;every fortnight,monthly=once a month;every month: How often it comes / The rhythm ; box|what|content|kind = said vegetable box,coffee box,cheese box,flower box,tea box,book box,snack box,puzzle box,wine box,fruit crate,razor set,egg box: What is delivered / The box ; people|for|persons|size = int 2..6: For how many people / Size of the box
> a {1} {0} for {2} people / {1}, {0}, {2} persons / !send us a {1} {0}, we are {2} / i'd like to get a {1} {0}, enough for {2} / {0} please, the {1} for {2} / {2} of us live here, a {1} {0} would be great / we always run out, so a {1} {0}, for {2} / {0}: {1}, size for {2} / could a {1} come to our door {0}, {2} people / for {2} people the {1}, {0} / let the {1} arrive {0}, we're {2} at home
< price num 8..60

book flea market stall, market stall, rent stall, flea market table | get a stall at a flea market
- Get a stall at a flea market / Rent a table to sell used things / Reserve metres of space at a market / Book a place as a seller
: meters|length|space|size = int 2..8: How many metres / Length of the stall ; covered|roof|with_roof = flag with a roof;under cover;covered ~ without a roof;in the open;no roof: Whether there is a roof / Covered or not ; date|day|when|market_day = date: The day of the market / When
> a stall {2}, {0} metres, {1} / flea market {2}, {1}, {0} metres / !book {0} metres at the flea market {2}, {1} / i want to sell my old stuff {2}, {0} metres, {1} / {1}, {0} metres of table, {2} / {2}: selling space, {1}, {0} meters / our attic is full, get us a table at the market {2}, {0} metres, {1} / is there still space to sell things {2}? {1}, {0} metres / for {2} i need {0} metres {1} to get rid of my junk / we'd like to stand there with toys and books {2}, {1}, {0} m / {0} m, {1}, {2}, flea market please / could i be a seller {2}, a place {1} with {0} metres
< price num 8..60

## clubs and helping

pay club fee, membership fee, club dues, settle dues | note that a club fee was paid
- Note that somebody paid the fee of a club / Record a membership fee / Save that dues were settled / Enter a payment of a member
: amount|fee|sum|euros = int 5..120: How much was paid / The amount ; club|group|which|for = said chess club,choir,garden club,rowing club,theatre group,sailing club,hiking group,book club,dance club,scouts,angling club,brass band: Which club / The group ; member|person|who|by = person: Who paid / The member
> {2} paid {0} for the {1} / {1}: {0} from {2} / !note that {2} gave {0} euros, {1} / {0} euros from {2} for the {1} / {2} has settled the dues of the {1}, {0} / the {1} got {0} from {2} / i collected {0} from {2}, it's the fee of the {1} / member {2}, {1}, {0} / {2} handed me {0} dollars, that's for the {1} / {1} fee, {0}, {2}, tick it off / put {0} next to {2} on the list of the {1} / finally {2} paid up, {0} to the {1} / from {2}, {0} pounds, purpose: {1}

volunteer for, sign up to help, offer help, join volunteers | sign somebody up to help
- Sign a person up to help / Register a volunteer for a task / Enter who helps on a day / Offer to help at an event
: day|date|when|on = date: When / The day ; task|job|help_with|what = said planting trees,the soup kitchen,the bake sale,cleaning the beach,the blood drive,reading to seniors,the book fair,building the stage,the food bank,selling tickets,the animal shelter,serving coffee: What one helps with / The task ; person|helper|who|name = person: Who helps / The volunteer
> {2} helps with {1} {0} / {1}, {0}, {2} / !sign {2} up for {1} {0} / {0} they need people for {1}, {2} has time / {2} would like to lend a hand with {1} {0} / put {2} on the list for {1}, {0} / who does {1} {0}? count on {2} / we're short of hands for {1}, take {2}, {0} / {2} is free {0} and likes {1} / for {1} {0} there's one more volunteer: {2} / {0}: {2} will be there for {1} / register {2} as a helper, {1}, {0} / can {2} still join {1}? {0}

subscribe newsletter, club newsletter, get newsletter, newsletter setting | get a newsletter or not
- Subscribe to a newsletter or cancel it / Set whether the user gets news from a club or shop / Turn the newsletter on or off / Change the mailing of a group
: subscribe|wanted|on|active = flag yes please;i want it;sign me up ~ no more;i don't want it;take me off: True to get it, false to stop it / Whether the newsletter comes ; sender|from|of|which = said the garden club,the toy shop,the museum,the hiking group,the bookshop,the zoo,the theatre,the yoga studio,the sailing school,the wine shop,the choir,the town library: From whom / Whose newsletter
> newsletter of {1}: {0} / {0}, the newsletter of {1} / the mails from {1}, {0} / {1} sends out news, {0} / about the letters of {1}, {0} / {0} for the news from {1} / what {1} writes every month, {0} / concerning news by mail from {1}: {0} / the monthly mail of {1}? {0} / {1} newsletter, {0} / my inbox and {1}, {0}

elect officer, set club role, assign club role, give club office | give a member an office in a club
- Give a member an office in a club / Set who has which role in a group / Enter the result of an election in a club / Change who leads or keeps the money
: role|office|post|as = enum chair=president;head,treasurer=keeper of the money;cashier,secretary=writer of the minutes,coach=trainer: The role / Which office ; club|group|where|of = said chess club,choir,garden club,rowing club,theatre group,parents' group,hiking club,book club,dance club,scouts,band,tenants' group: Which club / The group ; person|member|who|name = person: Who gets it / The member
> {2} is the new {0} of the {1} / {1}: {2}, {0} / !make {2} {0} of the {1} / the {1} has voted, {2} will be {0} / as {0} of the {1} we have {2} now / {0}, {1}, {2}, please enter / {2} takes over as {0} in the {1} / who is {0} of the {1}? it's {2} from today / the {1} needed a {0} and {2} said yes / from now on {2} serves the {1} as {0} / list {2} under {0}, {1} / in the {1}, the {0} is called {2} / the old {0} of the {1} left, {2} steps in
"""
