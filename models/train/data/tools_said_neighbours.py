"""Functions of doors, stairwells and families, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## doorbell and people at the door

refuse visitor, turn away caller, do not open for, keep out guest | have somebody not let in
- Refuse a caller at the door on behalf of a resident / Turn somebody away who rings / Do not open to one person for the sake of another
: on_behalf_of|wish_of|protects|resident = person: Who does not want the visit / Whose wish it is / The resident ; unwanted|caller|who_rings|kept_out = person: Who stays outside / The caller who is sent away / The unwanted one
> {0} doesn't want to see {1} / should {1} show up, {0} isn't home. got it? / no more {1} at my door, says {0} / {1} stays outside, by order of {0} / {0} had a row with {1} and now that one is not to come up / !send {1} off if it's about {0} / whatever {1} says downstairs, leave it shut, {0} is asleep / {1} is bothering {0} every evening. not again please / for {0} nobody is here when it's {1} / don't buzz {1} up, {0} begged me / keep {0} safe from {1} / would you be so kind and not open when {1} comes asking for {0} / {1} rang {0} out of bed 3 times, that ends today

change name plate, relabel bell, swap bell name, new name at door | have another name beside the button
- Change the name beside a button of the door / Put a new name on the bell in place of the old one / Relabel a bell button
: old_name|so_far|replaced|gone = said Miller,Okafor,Da Silva,Nguyen,Petrov,van Dijk,Haddad,Lindqvist,Mc Bride,Kowalski,Sato,Fernandez: Name that stands there so far / Who moved out / The name that goes ; new_name|becomes|written|moved_in = said Brown,Yilmaz,De Luca,Chen,Ivanova,ten Berg,Rahman,Johansson,O Neill,Nowak,Tanaka,Garcia: Name that shall stand there / Who moved in / The name that comes
> {1} instead of {0} please / it still says {0} but we are {1} / {0} moved out, {1} moved in / i got married. was {0}, am {1} / {1} where {0} was / postman is confused, the sign reads {0} and should read {1} / !make {1} out of {0} downstairs / from {0} to {1} / {0} left last week so that button belongs to {1} now / not {0} any more but {1}, second button from the top / would it be possible that we get {1} written there? {0} is long gone / out with {0}, in with {1} / {1} has to stand there in place of {0}

leave with neighbour, drop parcel with, hand over at door, parcel keeper | have something left with somebody else
- Tell the courier to leave the parcel of a person with another person / Say who takes in a delivery for someone / Name the one who keeps a parcel until it is fetched
: keeper|left_with|takes_in|deposit = person: Who takes it in / With whom it is left / The one who keeps it ; recipient|addressee|meant_for|owner = person: For whom it is / The one it was sent to / Whose parcel
> {0} takes in the parcel for {1} / {1} is out, so leave it with {0} / leave it with {0}, it's for {1} / the box for {1} can go to {0} in the meantime / {1} ordered shoes and isn't here till 8, {0} would sign / if the courier comes for {1}: {0} is home / with {0} please, addressed to {1} / !let {0} keep what comes for {1} / nobody opens at {1}. {0} next door always does / a delivery to {1}? {0} can hold on to it / {0}, would they accept a package of {1}? if so tell the driver / the big carton belongs to {1} but must be given to {0} / hi hi, whatever gets sent to {1} today put at {0} thx

who rang, door log, missed bell, bell history | know who was at a door
- Tell who rang while nobody opened / Show the log of a door / Look up missed callers of a day
: day|date|when|on_day = weekday: Which day / When it rang / The day of the log ; ?entrance|door|where|button = said front door,garden gate,back door,side entrance,courtyard gate,garage,cellar door,terrace door,shop door,main gate,bike shed,porch: Which entrance / Where it rang
> did anyone come by {0} / we were away on {0}, was there somebody / {0}, who was it / i thought i heard something on {0}. or not? / faces from {0} please / there was a ring at the {1} on {0} and none of us got up / {0} {1} / what have i missed on {0} / the {1}: who stood there {0} / !show me everyone from {0} / a man pressed the button on {0}, i want to know what he looked like / on {0} i was in the shower when it buzzed, who wanted something / how many people tried to reach us {0}
< callers int 0..9

## plants of neighbours on holiday

log watering, note watered plant, watering entry, record drink | note that a plant got water
- Log that a plant of an owner was watered / Note which plant got its drink / Enter a watering in the plant diary of a neighbour
: owner|belongs_to|neighbour|whose = person: Whose plant / The neighbour who is away / Owner ; plant|which|pot|green = said fern,basil,orchid,rubber tree,peace lily,aloe,ivy,lemon tree,snake plant,palm,cactus,bonsai: Which plant / The plant that drank
> the {1} of {0} had its water / just gave the {1} a sip, the one from {0} / {0} can relax, the {1} isn't thirsty anymore / done: {1}, {0} / i was at {0} this morning, {1} is wet / poured half a can on the {1}. belongs to {0} / {0} - {1} - watered / ticked off for today is the {1} over at {0} / !write down that {0} has a freshly soaked {1} / the {1} got a good drink and {0} should see that in the diary / went over to {0} with the can, only the {1} needed some / my son did the {1} for {0}, put it down

move plant, carry pot, plant to spot, shift pot | have a plant stand somewhere else
- Move a plant from one spot to another / Carry a pot to a new place / Note that a plant stands elsewhere
: from|old_spot|away_from|stood = said windowsill,balcony,bath tub,hallway table,top shelf,stairwell,radiator,kitchen counter,tv stand,east window,piano,front step: Where it stood / The old spot / Away from where ; plant|pot|what|green = said fern,basil,orchid,rubber tree,peace lily,aloe,ivy,lemon tree,snake plant,palm,cactus,bonsai: Which plant / The pot that is carried ; to|new_spot|put_on|goes = said desk,loggia,shower,floor,bookcase,north window,fridge,bedside table,plant bench,shady corner,wash basin,sideboard: Where it shall stand / The new spot / To which place
> the {1} goes from the {0} to the {2} / it's too hot at the {0}, the {1} would like the {2} better / {1} to the {2}, not the {0} / take the {1} off the {0}. put it by the {2} / the {2} is where i want the {1}, it's at the {0} now / !carry the {1} over to the {2} from the {0} / {2} instead of {0} for the {1} please / i found the {1} by the {0} all burnt, better the {2} / away from the {0} with the {1}, there's room at the {2} / the cat knocked the {1} off the {0}, so from today it lives at the {2} / at the {2} there is more light than at the {0}, so the {1} should stand there / from {0} to {2}: {1} / could the {1} leave the {0} and get a place near the {2}

name plant sitter, assign plant sitter, waterer for, plant care stand-in | say who cares for the plants of whom
- Name the person who waters for a neighbour on holiday / Assign a plant sitter to an owner / Say who looks after whose plants
: owner|away|traveler|for_whom = person: Who is away / Whose plants are cared for / The one on holiday ; sitter|helper|waters|stand_in = person: Who waters / The helper / The one with the can
> {1} waters for {0} / while {0} is in Spain {1} does the pots / {0} asked {1} to look after the green stuff / {1} has the key of {0} and comes every other day with the can / for {0} it's {1} this year / can {1} take care of the flowers while {0} is gone / {0} flies off tomorrow. {1} promised to help / in the absence of {0} ask {1} / !let {1} see to the greenery of {0} / last year it was me but this time {1} helps out {0} / {1} for {0}, two weeks / {0} is in hospital so the balcony boxes need somebody: {1} / no drought at {0}, {1} will drop by with water

watering advice, how often to water, plant thirst, water need | know how much a plant drinks
- Tell how often a plant needs water / Give advice on watering a plant / Look up the thirst of a plant in a season
: season|in|time_of_year|when = enum summer=summer;the hot months,winter=winter;the cold months,spring=spring,autumn=autumn;fall: In which season / Time of year ; plant|kind|which|green = said fern,basil,orchid,rubber tree,peace lily,aloe,ivy,lemon tree,snake plant,palm,cactus,bonsai: Which plant / The kind of plant
> how often does the {1} drink in {0} / in {0}, what does the {1} need / i'm sitting the neighbours {1} and it's {0}, how many times a week / {1}, {0}: how much / is once a week enough for the {1} in {0} / {0} is here and i've no clue with this {1} / would it drown if i pour daily? it is the {1} and we're in {0} / whats right for a {1} during {0} / they left me a note but no word about the {1}. in {0} is it thirsty / {1} in {0} - little or lots / i killed the last {1} by being too generous. please, what's the measure in {0} / for {0}: drops or buckets, the {1}
< days int 1..30

pass on cutting, give offshoot, cutting from to, share sprout | have a piece of a plant change hands
- Pass a cutting from one person to another / Note who gives an offshoot to whom / Share a young plant between two people
: receiver|to|gets|new_owner = person: Who gets it / The new owner / To whom it goes ; plant|offshoot|of_what|cutting = said spider plant,jade plant,mint,monstera,begonia,ivy,aloe,pilea,coleus,geranium,fig,rosemary: What is cut / Plant of the cutting ; giver|from|source|donor = person: Who gives it away / From whom it comes / The donor
> {0} gets some {1} from {2} / {2} has too much {1}, {0} would love a bit / a bit of {1} from {2} for {0} / from {2} to {0}: {1} / to {0} from {2}, the {1} / {0} asked for {1} and {2} said snip away / {2} cut off a piece of {1}. it's meant for {0} / !take {1} from {2} over to {0} / the {1} {0} wants is growing at {2}, can they share / there's {1} waiting at {2}, {0} should have it / thanks to {2}, {0} will have {1} on the sill soon, write it down / {1} - {2} gives, {0} takes / for {0}, a baby {1} out of the pot of {2}

## laundry room of the house

reserve washer, book laundry slot, take washing slot, washer booking | have a machine for a time
- Reserve a machine in the shared laundry room / Book a slot for washing / Take a machine at an hour of a day
: hour|time|start|at = time: When the slot starts / The hour ; machine|washer|which|drum = said left washer,right washer,big dryer,old dryer,spin dryer,mangle,corner washer,new washer,top loader,small dryer,drying room,ironing machine: Which machine / The machine that is needed ; day|weekday|on|date = weekday: On which day
> the {1} for me {2} at {0} / {2} {0}, {1} / i've a mountain of socks, could i have the {1} on {2} from {0} / at {0} on {2} i want the {1} / is the {1} free {2}? if yes it's mine, {0} / !keep the {1} for me, {2}, {0} / my turn on {2}: {1}, starting {0} / the kids were sick all night and i need the {1} {2} around {0} / put me down at {0} for the {1}, day is {2} / {2} would suit me, with the {1}, say {0} / nobody else takes the {1} at {0} on {2}, right? then me / for the bedsheets the {1} please. {2}. {0}. thank you dear / on {2} i get home and start with the {1} at {0}

give away slot, transfer wash time, hand over laundry turn, pass slot | have one person get the washing time of another
- Hand over the laundry turn of one person to another / Transfer a wash slot / Let somebody have the washing time of somebody else
: to|taker|gets|new_holder = person: Who gets the slot / The one who washes now / To whom it goes ; from|giver|gives|old_holder = person: Whose slot it was / Who gives it up / From whom it comes ; day|weekday|on|which_day = weekday: Day of the slot
> {0} can have the turn of {1} on {2} / {1} isn't washing {2}, so {0} may / on {2} it's {0} instead of {1} / {1} gave {0} the washing turn on {2} / {0} takes over from {1}, {2} / what was {1} on {2} is {0} now / {2}: cross out {1}, write {0} / {0} has no clean shirt left and {1} kindly steps back on {2} / {1} to {0}, the {2} one / !let {0} wash on {2} in place of {1} / i spoke with {1}, {2} is up for grabs and {0} wants it / for {0} from {1}, the time on {2} / {1} owes {0} a favour and that'll be the machine on {2}

move load, shift washing, wash to place, transfer laundry | have washing put somewhere else
- Move a load of washing from one place to another / Shift laundry on / Take washing out of one thing and put it into another
: into|to|target|goes_to = said dryer,blue basket,clothes line,big tub,airing rack,ironing pile,wicker basket,balcony line,spin dryer,laundry bag,drying room,folding table: Where it goes / Into what it is put ; load|washing|what|laundry = said towels,sheets,jeans,baby clothes,work shirts,dark socks,curtains,gym stuff,wool things,white blouses,tea towels,bath mats: What is moved / Which load ; out_of|from|source|taken_from = said left washer,right washer,soaking bucket,green basket,top loader,hand basin,red basket,floor pile,corner washer,bath tub,hamper,mending box: Where it is / Out of what it is taken
> the {1} go from the {2} into the {0} / into the {0} with the {1} from the {2} / my {1} are still in the {2}, somebody put them in the {0} pls / take the {1} out of the {2} and throw them in the {0} / {2} to {0}: {1} / the {2} has finished, now the {1} belong in the {0} / {0} for the {1}, they're lying in the {2} / !get the {1} over to the {0}, out of the {2} / out of the {2}, into the {0}, it's the {1} / i forgot the {1} in the {2}! could they be brought to the {0} before they smell / the {0} is free at last so the {1} can leave the {2} / from the {2} the {1} should wander to the {0} / with the {1} in the {2} nobody else can wash, the {0} would do

who has washer, machine occupant, laundry user, check washer | know who is using a machine
- Tell who occupies a machine in the laundry room / Look up the user of a washer / Check whose turn it is at a machine
: machine|washer|which|drum = said left washer,right washer,big dryer,old dryer,spin dryer,mangle,corner washer,new washer,top loader,small dryer,drying room,ironing machine: Which machine / What is looked at ; ?hour|time|at|when = time: At what hour / When
> whose stuff is in the {0} / the {0} has been beeping for an hour, who is that / is anybody on the {0} at {1} / {0}, who's got it / {1} {0} - taken or not / i went down and the {0} was full. of whom? / which neighbour sits on the {0} / please can you see if the {0} belongs to anyone right now / someone's knickers are going round in the {0}, whose / before i carry everything down: the {0}, occupied? / so who hogs the {0} this time
< user person

stain advice, stain out of, remove spot, stain help | know how a stain comes out of something
- Tell how to get a stain out of a piece of clothing / Give advice on a spot / Look up what helps against a stain on a fabric
: textile|garment|on_what|fabric = said silk blouse,tablecloth,carpet,wool sweater,jeans,sofa cover,school shirt,bath mat,curtain,leather jacket,bed sheet,cotton dress: What has the stain / The fabric / On what it is ; stain|spot|dirt|of_what = said red wine,blood,candle wax,tomato sauce,ink,grass,chewing gum,coffee,lipstick,engine oil,curry,chocolate: What made the stain / The dirt
> {1} on my {0}, help / my poor {0} is full of {1} / the {0} met some {1} at dinner. now what / {0} vs {1}, any trick / spilled {1}. landed on the {0} of course / is there anything against {1} in a {0} / what takes {1} off a {0} / he wiped his hands, so {0} with {1} on it / can a {0} be saved from {1} or do i bin it / hubby says hot water, i say cold: it's {1}, the thing is a {0} / so {1} never leaves a {0}, true

## family chat on the phone

pass on message, relay words, tell from, message between relatives | have words of one person told to another
- Pass on words from one person to another in the family chat / Relay a message of a relative to another / Tell somebody something in the name of somebody else
: to|receiver|told|addressee = person: Who shall read it / Who is told / To whom it goes ; words|text|content|what = said dinner is at seven,the cat is back,bring the charger,call the dentist,the bus is late,the oven is on,happy name day,the wifi is down,come upstairs,the soup is ready,practice starts at five,the tickets came: The words / What is told ; from|sender|on_behalf|speaker = person: Whose words they are / From whom it comes / In whose name
> tell {0} from {2}: {1} / {2} wants {0} to know {1} / to {0}, from {2}, {1} / from {2} to {0}: {1} / {2} has no battery left and says {1}, that's for {0} / {0} should hear from {2} that {1} / {1} is what {2} said, pass it to {0} / !let {0} know on behalf of {2} that {1} / "{1}" - signed {2}, for {0} / {0} isn't answering {2}. it's only this: {1} / in the name of {2} write {0} that {1} / {2} to {0} quick: {1} / i'm typing for {2} here. so, for {0}, {1}

add to chat, join group, invite to family group, add member | have somebody in a group
- Add a person to a chat group / Let a relative join a group / Invite somebody into a group of the family
: group|chat|into|where = said Sunday Lunch,The Cousins,Grandmas 80th,Lake House,Siblings,Old Aunts,Dog Walkers,Christmas Plan,Brunch Crew,Book Worms,Soccer Parents,Clan: Which group / Into which chat ; person|member|who|newcomer = person: Who comes in / The new member
> {1} should be in {0} too / {1} into {0} / why isn't {1} in {0}, that's rude / can {1} read along in {0} / {0} needs {1} / we forgot {1} when we made {0}, oops / !get {1} on board in {0} / {0}: welcome {1} / {1} keeps asking what we write in {0}, let them see for themselves / in {0} there's one missing: {1} / now that they're engaged {1} belongs in {0} / with {1} in {0} it'd be more fun / please be so good, my nephew asks that {1} gets to take part in {0}

drop from chat, kick member, remove from group, chat exit | have somebody out of a group
- Remove a person from a chat group / Drop a member out of a group / Take somebody out of a family chat
: group|chat|out_of|where = said Sunday Lunch,The Cousins,Grandmas 80th,Lake House,Siblings,Old Aunts,Dog Walkers,Christmas Plan,Brunch Crew,Book Worms,Soccer Parents,Clan: Which group / Out of which chat ; person|member|who|leaver = person: Who goes / The member that leaves
> {1} out of {0} / {0} without {1} please / we're planning the surprise in {0} and {1} must not read it / since the divorce {1} has nothing to do in {0} any more / {1} is annoyed by all the pings from {0}, set them free / !throw {1} off {0} / {0}: bye {1} / {1} posts ads in {0} all day. enough / who put {1} in {0}?? undo that / from {0} you can take away {1}, phone number has changed anyway / {1} doesn't want to be part of {0} / i'd prefer if {1} wasn't able to see {0}, no hard feelings / there's one too many in {0}, it's {1}

rename chat, new group title, call chat, chat title change | have a group called something else
- Rename a chat group / Give a group a new title in place of the old one / Change what a chat is called
: old_title|former|current|was = said Sunday Lunch,The Cousins,Grandmas 80th,Lake House,Siblings,Old Aunts,Dog Walkers,Christmas Plan,Brunch Crew,Book Worms,Soccer Parents,Clan: What it is called now / The former title ; new_title|becomes|title|shall_be = said Noodle Club,Team Chaos,Home Base,Holiday Gang,The Nest,Beach 2025,Loud People,Us Four,Monday Madness,Grill Fans,Snowflakes,Tribe: What it shall be called / The title that comes
> {1} sounds better than {0} / {0} is boring, make it {1} / call it {1} instead of {0} / instead of {0} it should say {1} / {0} into {1} / the thing we named {0}, i want {1} on top / we voted. {1} it is, no more {0} / !turn {0} into {1} / {1} was {0} until today, please fix the heading / why are we still {0}? {1}! / grandma's birthday is over so {0} makes no sense, {1} from now / {1}, formerly {0} / from {0} to {1} as the name, pls

find said about, search family remarks, who wrote what on, look up remark | find what one person wrote about another
- Find what a member of the chat wrote about a person / Search remarks of one relative on another / Look up who said what about somebody
: about|subject|concerning|person_meant = person: About whom it is / The person who is talked of ; author|by|writer|sender = person: Who wrote it / Whose words are searched / By whom
> what did {1} say about {0} / {0}: any word by {1} / by {1}, about {0} / about {0}, by {1} / {1} wrote something on {0} last week and i can't find it / has {1} ever complained of {0} / i heard {1} was mean about {0}, show me / !dig out the lines of {1} on {0} / did {1} mention {0} / there was some gossip regarding {0}. it came from {1} / {0} got praised by {1} somewhere up there / where's the bit with {0} in it that {1} sent / all of the things {1} told us concerning {0}
< found int 0..40

## chores of children and pocket money

assign chore, give task to child, chore for kid, put on chore chart | have a child do something at home
- Assign a chore to a child / Put a job at home on the chart of a kid / Say which child does what in the household
: chore|job|task|duty = said dishes,trash,vacuuming,hamster cage,table setting,dog walk,laundry folding,bathroom sink,window wiping,shoe rack,compost,lunch boxes: The chore / What has to be done ; child|kid|who|done_by = person: Which child / Who does it
> {1} does the {0} / the {0} is for {1} / {0}: {1} / it's {1} who has the {0} this week / for {1} the {0} please / nobody has touched the {0}. {1} can / {1} sits around, give that one the {0} / !put {1} down for the {0} / who's old enough for the {0}? {1}, i'd say, so make it so / the {0} smells already and i want {1} on it / dear chart, the {0} goes to {1} until holidays / {1} promised the {0}, hold them to it / since {1} broke the vase: {0}, whole week / next up with the {0} is {1}

swap chore, chore stand-in, trade duty, take over chore | have one child do the chore of another
- Let one child do a chore instead of another / Swap who has a duty / Have a kid take over the job of a sibling
: relieved|instead_of|was_on|free = person: Who need not do it / Whose job it was / The child that gets off ; chore|job|task|duty = said dishes,trash,vacuuming,hamster cage,table setting,dog walk,laundry folding,bathroom sink,window wiping,shoe rack,compost,lunch boxes: The chore / Which duty ; taker|does_it|stand_in|now_on = person: Who does it now / The stand-in / The child that takes over
> {2} does the {1} instead of {0} / instead of {0}, {2} does the {1} / {0} has fever so {2} gets the {1} / {2} for {0} at the {1} / not {0} but {2}, i mean the {1} / the {1} was on {0}, now {2} / {2} takes the {1} off the hands of {0} / {0} has a math test tomorrow. can {2} handle the {1} / !let {2} do the {1} in place of {0} / {1} by {2}, in place of {0} / they made a deal: {2} has the {1} that {0} had / {0} is off the hook, {2} owes us the {1} / {2} lost a bet with {0} and must do the {1} / from {0} to {2} with the {1}

savings still missing, wish progress, goal lookup, how far from wish | know how much a child still lacks for a wish
- Tell how much a child still needs for a wish / Look up how far the savings of a kid are / Check the progress of a savings goal
: wish|goal|for|thing = said skateboard,game console,guitar,lego castle,roller skates,drum kit,bunk bed,telescope,horse camp,headphones,bmx bike,doll house: What is saved for / The wish ; child|kid|saver|who = person: Which child / Who saves
> how much does {1} still need for the {0} / {1}, {0}: how far / is the {0} near for {1} / when will {1} be able to afford the {0} / what's lacking till {1} has the {0} / i want to top up what {1} put by for the {0}. what's missing / the {0} {1} dreams of, can it be bought yet / would {1} have enough for the {0} / {1} counted the coins again and isn't sure about the {0} / {0} - {1} - remaining / for the {0} how many euros has {1} to go / grandpa asks if {1} got the {0} together / any chance of the {0} by christmas, at the pace {1} saves
< missing int 0..200

## screen time of the family

lend screen minutes, give minutes to sibling, transfer screen time, pass minutes | have minutes go from one child to another
- Give minutes of screen time from one child to another / Transfer screen time between siblings / Let one kid have minutes of another
: to|receiver|gets|plus = person: Who gets the minutes / To whom they go ; from|giver|loses|minus = person: Whose minutes they were / From whom they come ; minutes|amount|time|how_many = int 5..90: How many minutes
> {1} gives {0} {2} minutes / {0} gets {2} min from {1} / {2} minutes from {1} to {0} / to {0} from {1}, {2} minutes / {1} isn't using the rest, so {2} for {0} / {0} may play {2} longer, {1} that much shorter / from {1} take {2} and let {0} have them / {1} lost the bet. {2} minutes to {0} / !move {2} minutes over to {0}, they were of {1} / {0} helped {1} with fractions and earned {2} of those minutes / {1} owes {0} {2} mins since sunday / for {0}: {2} minutes. giver: {1} / can {1} lend {0} {2} minutes, the film isn't over

block app, ban app on device, no app on, shut app out | have an app not work on a device
- Block an app on a device of the family / Make an app unusable on one device / Ban a game from a tablet or phone
: device|on|gadget|where = said kids tablet,old phone,gaming laptop,living room tv,blue tablet,console,pink phone,school laptop,grandpas tablet,smart watch,projector,family computer: On which device / The gadget ; app|game|what|program = said TikTok,Minecraft,Roblox,YouTube,Snapchat,Candy Crush,Brawl Stars,Twitch,Discord,Clash Royale,Netflix,Among Us: Which app / The game
> no more {1} on the {0} / {1} has to go from the {0} / the {0} without {1} please / {0}: {1} forbidden / on the {0} nobody needs {1} / i caught him with {1} at midnight. on the {0} that's over / lock {1}, only for the {0} / the little one opened {1} on the {0} and cried / !ban {1} on the {0} / {1} stays off the {0} until the grades are better / is there a way to stop {1} on the {0}? do so / they spend hours in {1}. the {0}, i'm talking of / we bought the {0} for homework and not for {1} / from now on the {0} won't open {1}

set daily limit, minutes a day, screen budget, limit child time | set how long a child may look at a screen
- Set how many minutes a day a child may use screens / Give a child a daily budget / Limit the time of a kid, on school days or always
: minutes|limit|per_day|budget = int 10..240: Minutes a day / The limit ; child|kid|who|for = person: Which child / Whose limit ; ?weekend|also_weekend|weekends_too = flag weekends too;also on the weekend ~ school days only;not on the weekend: Does it hold on weekends
> {0} minutes a day for {1} / {1} may watch {0} minutes / not more than {0} for {1} / {1}: {0} min / {1} has square eyes already, let's say {0} minutes / after {0} minutes it's over for {1}, {2} / what do other parents do? we go for {0} with {1} / {0} a day should do, {1} is only six / !cap {1} at {0} minutes / {2}: {1} has {0} / {1} asked nicely so i grant {0} minutes per day / from monday {1} is allowed {0} and that's that / {0} minutes and then the thing goes dark, it's about {1}

screen time used, app minutes lookup, time spent in app, usage of child | know how long somebody used something
- Tell how long a child used an app / Look up the minutes somebody spent in a game / Show how much time went into an app
: app|game|in|program = said TikTok,Minecraft,Roblox,YouTube,Snapchat,Candy Crush,Brawl Stars,Twitch,Discord,Clash Royale,Netflix,Among Us: Which app / In what the time was spent ; who|child|user|person = person: Whose time / Which child ; ?day|when|on = weekday: On which day
> how long was {1} in {0} / {1} and {0}, how many minutes / did {1} spend the whole {2} with {0} / {0} by {1}, total / {2}, {1}, {0}: how much / says {1} only ten minutes of {0}. i don't believe it / what did {0} eat up of the evening of {1} / !count the time {1} had with {0} / was {1} on {0} again and for how long / in {0}, how much of the day did {1} get through / {1} looks tired, was it {0} till late / i bet {1} is over two hours with {0}
< minutes int 0..300

set device bedtime, device sleep hour, gadget curfew, lock at night | have a device go dark in the evening
- Set when a device locks for the night / Give a gadget a bedtime / Choose the hour at which a screen goes dark
: hour|time|locks_at|at = time: When it locks / The hour ; device|gadget|what|screen = said kids tablet,old phone,gaming laptop,living room tv,blue tablet,console,pink phone,school laptop,grandpas tablet,smart watch,projector,family computer: Which device / What locks
> the {1} goes off at {0} / {0} is bedtime for the {1} / {1} dark at {0} please / at {0} the {1} shall sleep / {0}, {1} / nobody touches the {1} after {0} / till {0} is fine, then the {1} locks itself / i'm tired of fighting every night. {0}, end of story, {1} / !shut the {1} down at {0} each evening / the {1} was on half the night! {0} from now / they can have the {1} until {0} / can the {1} say good night around {0} / school's back on, so the {1} stops at {0}

allow app instead, swap allowed app, replace app permission, app in place of | let a child use one app and not another
- Allow one app instead of another / Swap the app that a child may use / Replace a permitted game by a different one
: not_any_more|instead_of|revoked|old_app = said TikTok,Minecraft,Roblox,YouTube,Snapchat,Candy Crush,Brawl Stars,Twitch,Discord,Clash Royale,Netflix,Among Us: The app that is allowed no longer / What is replaced ; allowed|new_app|permitted|now = said Duolingo,Chess Kids,Khan Academy,Scratch,Toca Kitchen,Geo Quiz,Piano Tutor,Math Hero,Sketchbook,Star Walk,Spelling Bee,Wikipedia: The app that is allowed now / What may be used
> {1} instead of {0} / instead of {0} she can have {1} / {0} no, {1} yes / let them use {1} in place of {0} / out with {0} and in with {1} / {1} is okay. {0} isn't, from today / {0} makes him grumpy, i'd rather see {1} / for {0} give her {1} / !trade {0} for {1} / the teacher said {1} is far better than {0}, change that / no {0} any longer; what we permit now is {1} / could it be {1} rather than {0}, please / we've had enough of {0}, {1} may take its spot / they get {1} once {0} is locked. do both at once

## shared fridge and leftovers

label for person, reserve food, mark food, hands off label | mark food as meant for somebody
- Mark food in the fridge as meant for a person / Put the name of an owner on food / Reserve something to eat for somebody
: person|for|owner|eater = person: For whom it is / Who may eat it ; food|what|thing|marked = said lasagna,goat cheese,cold soup,egg salad,chicken wings,cream,rice pudding,pesto,birthday cake,tofu,ham,pea stew: Which food / What is marked
> the {1} is for {0} / {0} gets the {1}, hands off / {1}: {0} / don't eat the {1}, that's what {0} takes to work / keep the {1} for {0} / for {0}, {1} / {0} works late and there should be {1} left / stick a note on the {1} with {0} on it / !save the {1} for {0} / i cooked {1} and one portion stays for {0} / all may have some but the {1} only {0} / {0} bought that {1} with own money, so name on it / nobody but {0} touches the {1}. understood? / the doctor put {0} on a diet and the {1} is part of it, so please reserve

buy instead, swap on fridge list, substitute food, replace purchase | have something else bought
- Put one food on the fridge list instead of another / Replace an entry of the list on the fridge by a substitute / Buy something in place of something
: crossed_out|instead_of|old|not = said cow milk,butter,white bread,beef,salami,sugar,cream cheese,rice,mayo,orange juice,ice cream,chips: What is not bought / What is crossed out ; substitute|new|buy|takes_place = said oat milk,margarine,rye bread,lentils,smoked tofu,honey,hummus,couscous,mustard,apple cider,frozen yogurt,nuts: What is bought / The substitute
> {1} instead of {0} / instead of {0} get {1} / no {0}, {1} / not {0} but {1} / {1} in place of the {0} that's on the list / we've gone off {0}. try {1} / my stomach can't take {0}, so {1} for it / cross out {0}, write {1} / for {0} we take {1} this week / !swap {0} for {1} / {0} got too dear, {1} does it too / what if we had {1} rather than {0}? yes do that / i'm vegan since tuesday hence {1} and no {0} / scratch that {0}, i meant {1}

whose food, food owner, ask food label, find eater | know to whom food belongs
- Tell to whom food in a place of the fridge belongs / Look up the owner of some food / Find out whose something in the fridge is
: place|shelf|where|compartment = said top shelf,bottom drawer,egg tray,door rack,freezer,blue box,middle shelf,crisper,butter flap,back corner,cheese box,glass bowl: Where it lies / The place in the fridge ; food|what|thing|asked = said lasagna,goat cheese,cold soup,egg salad,chicken wings,cream,rice pudding,pesto,birthday cake,tofu,ham,pea stew: Which food / What is asked about
> whose {1} is that in the {0} / in the {0} there's {1}, who does it belong to / {1}, {0}, owner / may i have the {1} from the {0} or is it taken / the {0} stinks and i think it's the {1}. whose / who bought the {1} in the {0} / has the {1} a name on it, the one at the {0} / i'm starving and the {1} in the {0} looks lonely, does anybody claim it / the {1} that sits in the {0}, is it common or private / before i throw it away: {0}, {1}, who's is it / to whom can i give back the {1} i took out of the {0} / the {1} - not mine. it's in the {0}. then who / would someone be mad if i ate the {1}, {0}
< owner person

## pinboard in the stairwell

pin notice, hang up note, post notice, sign notice | have a note on the board with a name under it
- Pin a notice with a title and the name of its writer to the board / Hang up a note signed by somebody / Post a notice
: author|signed|by|name = person: Who signs / The name under it / By whom ; title|heading|on_top|about = said House Meeting,Cat Missing,Babysitter Wanted,Yard Sale,Quiet Please,Bike Found,Piano Lessons,Hallway Party,New Bins,Choir Evening,Free Lemons,Elevator Broken: What stands on top / The heading
> {1}, signed {0} / {0} wants a note with {1} on top / a sheet headed {1} by {0} / {0} writes about {1} / {1} goes up, with the name {0} below / below {0}, above {1} / people should read {1} when they come in. put {0} under it / !hang up {1} for {0} / from {0}: {1} / {1} from {0}, next to the mailboxes / could you stick {1} on the board, {0} is the one to ask / {0} hasn't got tape, so please let the {1} thing hang for all to see / as {1} is the matter and {0} the name, put that in big letters / heading {1} - {0}

offer swap, thing for thing, barter notice, exchange offer | offer one thing for another
- Offer a thing in exchange for another / Put up a barter / Say what one gives and what one wants for it
: wanted|in_return|gets|looking_for = said water kettle,kids bike,desk lamp,yoga mat,rice cooker,sewing box,suitcase,wool blanket,drill,camping chair,bird cage,coat rack: What is wanted / What one gets for it ; offered|gives|away|thing = said bean bag,toaster,sled,fondue set,record player,pasta machine,scooter,mirror,waffle iron,floor lamp,dart board,puppet theatre: What is given / The thing on offer
> my {1} for a {0} / i need a {0} and have a {1} to give / {1} against {0} / anyone got a {0}? i'd give my {1} / who takes a {1} and gives me a {0} / for a {0} i would part with the {1} / a {0} is what i want in return for the {1} / the {1} is yours if i get a {0} / !swap the {1} for a {0} / {1} out, {0} in, who joins / we don't use the {1} but a {0} would be nice, ask the house / in exchange for our {1} we'd love to have some {0} / {0} wanted, {1} offered / would somebody trade their {0} for a {1} in good shape

lost thing notice, missing in house, report lost item, lost at place | say that something went missing
- Put up that something was lost and where / Report a missing thing to the house / Note what somebody lost and at which place
: where|place|lost_at|last_seen = said stairwell,bike cellar,elevator,courtyard,mailboxes,roof terrace,sandbox,laundry room,car park,trash corner,gate,cellar hallway: Where it was lost / The place ; thing|lost|what|item = said gold earring,mitten,key ring,teddy,wallet,reading glasses,scarf,house slipper,black parasol,bracelet,toy car,bus pass: What is lost / The thing
> i lost my {1} in the {0} / my {1} is gone, must have been at the {0} / {1}, {0}, lost / in the {0} i still had the {1} / has anyone seen a {1} near the {0} / the {0} swallowed my {1} / !tell everybody i miss a {1} from the {0} / our kid is crying over a {1}. fell down somewhere by the {0} / {0}: please look out for my {1} / a {1} was dropped around the {0}, reward! / between flat and {0} the {1} must have slipped out / yesterday at the {0} there was a {1} in my pocket, today no / if you sweep the {0} and see a {1}, it's mine
"""
