"""Functions of parishes, charities and citizens, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## polling places and ballots

find polling place, locate voting room, get polling station | know where one has to vote
- Tell where the voters of an address cast their ballot / Find the voting room for a home address / Look up the polling station that serves a street / Return the place where somebody votes
: address|home|lives_at|residence = street: Home address of the voter / Where the voter lives / The registered address
> which school is it this time for people in {0} / {0} - where to with my ballot paper / my grandma is at {0} and lost the letter. which door does she go to on sunday / we live at {0}. last time it was the gym but someone said that changed / !look up the voting room for {0} / is it the fire house or the library for us here in {0} / i got nothing in the mail, i'm registered at {0}, so where am i supposed to go / how far do the folks of {0} have to walk to the urn / first time voter here!! {0} is my address, and now? / Kindly inform me at which location residents of {0} are to cast their votes. / wheres my booth, {0} / don't want to queue at the wrong place again. address hasn't changed, still {0}
< place enum school,gym,library

request mail ballot, order absentee ballot, ask postal vote, send ballot papers | vote by letter
- Order the papers for voting by letter / Request a postal ballot for an election / Have ballot papers sent to an address / Apply for an absentee vote
: send_to|address|deliver_to = street: Where the papers are sent / The address for the envelope ; election|vote|ballot_for|kind = said mayor election,council election,school board,referendum,runoff,state election,parliament election,youth council,senate race,governor race,recall vote,county election,by-election: For which election / What is voted on
> i'll be on a ship for the {1}, so put the envelope in the post to {0} / {1}: papers to {0} pls / can't walk that far anymore. could the {1} come to me? {0} is where i live now / i'm in hospital when the {1} takes place and still want my say. my sister takes letters at {0} / {0} for the envelope, it's about the {1} / !send me what i need for the {1}, to {0} / how do i take part in the {1} from abroad? i'm staying at {0}. get it going please / no way i stand in line for the {1}. mail it, {0} / my ballot for the {1} hasn't shown up, another one to {0}, quick / For the forthcoming {1} I should prefer to vote by letter; my correspondence reaches me at {0}. / working that sunday... {1} by post then, {0} / at {0} there is a student who wants to do the {1} from her kitchen table / have the forms for the {1} dropped in the letter box, that's {0}

enter turnout, log voters, record turnout, save voter number | note how many people voted so far
- Enter how many people have voted in a station / Log the turnout of a voting room / Record the number of ballots cast so far / Save how many came
: voters|came|ballots_cast|people = int 130..1900: How many voted / Number of voters so far / Ballots cast ; station|room_number|polling_station = int 1..99: Number of the station / Which voting room ; ?hour|counted_at|as_of = time: When it was counted / The hour of the count
> {0} people through here, this is station {1} / room {1}, {0} so far / we ticked off {0} names on the list in {1} / {0} have been, station {1}, count from {2} / !put {0} voters down for room {1} / slow day. {1} reports {0}, not one more / station {1} calling: as of {2} our box holds {0} / in {1} number {0} just threw his paper in, he got applause / {1} had {0} by {2} / noon numbers pls note. room {1}: {0} voters / {0} crosses made, 0 trouble. greetings from room {1} / it's packed at {1}, already {0} citizens, we never had so many / from room number {1} we have the honour to communicate a participation of {0} persons.

assign poll worker, add election helper, schedule poll worker, staff voting room | give somebody a duty on the day of the vote
- Put a helper on duty in a voting room / Assign a poll worker and the hour to start / Schedule somebody for the election / Staff a polling station
: starts|from|begin|hour = time: When the duty begins / The hour to be there ; helper|worker|who|person = person: Who helps / The helper ; ?duty|task|role = said counting,list keeper,door,ballot box,greeting,chair,deputy,writing minutes,handing papers,checking passports,opening letters,parking: What the helper does / The duty
> {1} has time from {0}, use that / {1} {0} pls, {2} / i talked to {1} after church. said yes to helping out with the vote, {0} / !put {1} in from {0} / we're one short behind the table at {0}. {1} would do it / {0}: {1}, ballots won't hand themselves out / who's there at {0}? if nobody, take {1} / {1} wants to lend a hand on sunday, not before {0} tho / last time {1} overslept, so let's say {0} this time / let {1} sit by the urn as of {0} / from {0} on {1} could do {2}, i believe / sick call came in, {1} jumps in at {0} / Might {1} be entrusted with {2}, beginning at {0}?

show vote result, get election result, look up votes, candidate result | see how somebody did in the vote
- Show how many votes a candidate got / Get the result of somebody in a district / Look up how a place voted for a candidate / Tell the share of the votes
: district|where|area|ward = said north side,old town,harbor,west end,hill district,riverside,university quarter,south ward,east ward,mill quarter,garden town,train quarter,downtown: In which district / The part of town ; candidate|who|name|for = person: The candidate / Whose votes
> how did {1} do in {0} / {0}, {1}, percent? / did {1} make it? at least in {0} / my neighbour {1} ran for the first time, what came out in {0} / i bet a beer that {1} lost {0}. right or wrong / is {0} counted yet? i care about {1} only / {1} in {0} - numbers!! / !show me what {0} gave {1} / has {1} got more than half of {0} / they're cheering outside, so {1} must have taken {0}? / was it close for {1} over in {0} / {0} always goes its own way, how many wanted {1} there / I'd be curious to learn what portion of {0} favoured {1}.
< votes int 100..9000, percent num 3..60

## food bank

register household, add needy family, enroll household, sign up family | let a family get food
- Register a household that needs food / Enroll a family with so many adults and children / Add people to the list of those who get food / Sign a household up
: children|kids|minors = int 2..7: Number of children / How many kids ; adults|grown_ups|grown = int 1..6: Number of adults / How many grown-ups
> we're {1} adults and {0} kids and the money's gone by the 20th / {0} children, {1} adults, new here / {1} grown ups {0} little ones, can we come for food too / a new family knocked: {0} kids, {1} adults. they have nothing in the fridge / !put {1} adults with {0} children on the list / {0} hungry children, plus {1} adults, please don't send them away / since the factory closed it's hard for us, {1} adults in one flat, {0} kids / can they be served from next week on? {1} adults, {0} minors / {1} adults {0} kids. never been to you before, bit ashamed tbh / On behalf of a client I apply for admission: adults {1}, children {0}. / there's a mother in front of me with {0} children, says {1} adults live there in all, she has no number yet

hand out parcel, issue food bag, give food parcel, serve household | note that a family got its food
- Give a food parcel to a household / Note that somebody picked up a bag / Issue food to a card holder / Hand out rations
: bags|parcels|portions|how_many = int 2..8: How many bags / Number of parcels ; card|household|card_number = code: Number of the card / Which household ; ?diet|kind|special = said vegan,halal,kosher,gluten free,no pork,baby food,diabetic,no nuts,lactose free,soft food,no cooking,vegetarian: What kind of food / The diet
> {1} gets {0} bags / card {1} is at the counter, {0} parcels for them / {0} out to {1} / i'm next, my card says {1}, we get {0} bags usually / {1} here. {0} please, {2} if you have it / !give {0} bags to card {1} / it's raining and they walked here with a pram, so {0} for {1}, done / {0} bags left the house with {1} / make it {2} for {1}, {0} bags / the lady with {1} carried {0} home, tick her off for this week / big family. {0} bags, number {1} / {1}: came, took {0}, said thanks / Be so good as to let the holder of card {1} have {0} parcels.

check pantry stock, look up food stock, pantry level, count stock | know how much of a food is there
- Tell how much of a food is left on the shelves / Check the stock of the pantry / Look up what is in store / Count the supply of one food
: food|goods|what|of = food: Which food / The goods
> do we still have {0} / how much {0} is on the shelves / {0}, any? / will the {0} last till the next truck comes / i promised a mum {0}, hope that wasn't a lie. is there any / !count the {0} / are we running low on {0} or am i just not seeing it behind the crates / {0} - enough for forty families? / whats left of {0} / people keep asking me for {0} and i never know what to say to them / someone told me the {0} is all gone, true / how are we doing on {0} these days / Could one tell me what quantity of {0} we presently hold?
< kilos int 0..500

schedule food pickup, plan store pickup, book collection tour, fetch surplus | fetch what a shop has left over
- Plan to fetch leftover food from a shop / Schedule a pickup at a store / Send the van to a giver on a day / Book a tour for surplus goods
: day|on|weekday|when = weekday: On which day / Day of the tour ; shop|store|giver|at = company: Where the food is fetched / Which shop ; ?driver|who|by = person: Who drives / The driver
> {1} has crates for us, {0} / {0} van to {1} / on {0} they clear the shelves at {1}, someone should be there with the van / {1} called. whatever isn't sold we may have, only we've to come and get it {0} / {0} {2} could swing by {1} / !get the leftovers from {1} on {0} / what about {1}? they throw away so much, let's drive there {0} / {2} drives to {1}, {0} / no more rotting bread in the bin behind {1}, we come every {0}, starting now / can the van make a stop at {1} {0}, the boss there is generous / tell {2} to load up at {1} on {0} / good news!! {1} is in. first run {0} / {0} the fridge of {1} gets defrosted and everything in it must go to us

discard spoiled food, throw out food, write off food, remove spoiled | take bad food out of the stock
- Write off food that has gone bad / Throw out spoiled goods / Remove crates from the stock that nobody can eat / Note what had to be discarded
: crates|boxes|how_many = int 2..40: How many crates / Number of boxes ; food|goods|what = food: Which food went bad / The goods ; ?reason|why|cause = said mold,mice,past date,torn bags,wet,melted,recall,moths,bad smell,fridge failure,dented,frost: Why it is thrown out / The reason
> {0} crates of {1} stink, away with them / {1}: {0} boxes to the compost / nobody can eat that {1} anymore, {0} crates / ugh, {1} is green. {0} boxes of it / {0} crates {1}, {2} / the cooler died over night and with it {0} boxes of {1} / !take {0} crates of {1} off the books, {2} / it breaks my heart but {1} has to go in the bin, {0} boxes / found {0} crates way in the back. {1}, from last year!! not fit for anyone / i wouldn't give that {1} to a dog. {0} crates less then / minus {0} boxes {1} / the inspector was here and condemned {1}, {0} crates / we lost {0} boxes because of {2}, it was {1} / {1} went bad on us, and that's {0} crates, what a shame

## parish and church

book mass intention, order mass, dedicate mass, request prayer mass | have a mass said for somebody
- Have a mass said for somebody / Book a mass in memory of a person / Dedicate a service to someone / Enter a name for the prayers of a mass
: day|on|weekday|mass_day = weekday: On which day / Day of the mass ; for_whom|name|person|in_memory_of = person: For whom it is said / The name to be read
> {1} died a year ago. could the priest remember that on {0} / {0} for {1}, the usual gift is in the envelope / a mass for {1} pls, {0} / i'd like {1} to be prayed for, {0} would be his birthday / {1}, may the soul rest in peace, {0} / our {1} is so ill, we want everyone to pray on {0} / !put the name of {1} into the {0} mass / is {0} still free? it's to be for {1} / on {0} let them read out {1}, mother would have wished it / {0}... for {1}, from all the grandchildren / Reverend, might the service on {0} be offered for the repose of {1}? / the family wants something in memory of {1}, not sunday, {0} / what does it cost to have {1} named on {0}? whatever it is i'll pay, write it in

schedule baptism, plan christening, book baptism, set christening | have a child baptized
- Set the date of a baptism / Plan a christening / Enter a child to be baptized / Book the font for a family
: day|weekday|on|when = weekday: Day of the baptism / On which day ; child|name|baby|who = person: Who is baptized / Name of the child ; ?godparent|godmother|sponsor = person: The godparent / Who is the sponsor
> our {1} should be baptized, is {0} ok / {1}, {0}, font, holy water, the whole thing / {0} we're all in town, so let's get {1} christened / baby {1} arrived in spring and granny says it's about time. {0} / {1} is twenty and wants to become a christian, {0} if the pastor agrees / !note {1} for the font on {0} / with {2} as godparent, little {1}, {0} / {0} {2} could fly in to be the godmother of {1} / when's water poured on babies? on {0}? then add {1} / {1} will scream i warn you. {0} / the dress is sewn, the cake is ordered, now only the church: {1}, {0} / we would be most grateful if {1} could receive the sacrament on {0}. / could you squeeze {1} in, {0} after mass

ring church bells, sound bells, start bells, toll bells | let the bells be heard
- Ring the bells for some minutes / Let the bells sound for an occasion / Toll the church bells / Start the bells of the tower
: minutes|duration|how_long = int 2..30: For how many minutes / Duration ; occasion|why|event|reason = said wedding,funeral,easter,storm warning,new year,peace prayer,first snow,jubilee,evening prayer,noon,harvest feast,bishop visit,christmas eve: For what they ring / The occasion
> {0} minutes for the {1} / {1}, {0} min, the big one too / the whole village should hear that it's {1}, let it go for {0} minutes / !toll for the {1}, {0} minutes / because of the {1} make some noise up there, {0} minutes / ding dong {0} minutes, {1} / i'm up in the tower with the ropes rotten, do it by motor pls: {1}, {0} minutes / it wouldn't be {1} without that sound. {0} minutes or so / for {0} minutes, since it's {1} / is it possible to have them swing {0} minutes? we have {1} / the neighbours complain if it's longer than {0} minutes, so not a second more for the {1} / Let all hear of the {1}, and may it resound for {0} minutes. / it's time, {1}, go! {0} minutes

assign reader, set lector, plan altar duty, choose reader | say who reads or serves at a service
- Put somebody down to read or serve in a service / Assign a duty at the altar / Choose who does what in the mass / Plan the lector
: duty|task|does|service = said first reading,second reading,psalm,incense,candles,collection,cross,prayers,welcome,organ,communion cup,gospel book: What the person does / The duty ; person|who|reader|name = person: Who does it / The reader ; ?day|on|weekday = weekday: Day of the service / On which day
> {1} does the {0} / {0}: {1} / {1} has such a clear voice, let her have the {0} / who takes the {0}, {2}? {1} maybe / {2} we have nobody for the {0}. {1} wouldn't mind / i asked {1} after choir. the {0} is settled then / !put {1} down for the {0} / {1} wants to try the {0}, first time, be nice / sorry i've lost my voice, {1} is going to do the {0} instead of me, {2} / no more quarrels about the {0}, {1} it is / {1} on {2}, {0} / the {0} would be something for {1}, don't you think? write it in the plan / would {1} be so kind as to take over the {0}

find mass time, service times, when is mass, church hours | know when there is a service
- Tell when a service takes place in a church / Look up the hours of the masses / Get the time of worship / Find out when a church has mass
: church|where|chapel|at = said St Mary,St Peter,Holy Cross,Christ Church,St Anna,Trinity,All Saints,St Paul,Grace Church,Sacred Heart,St Joseph,St Clare,Bethany: Which church / Where the service is ; ?day|weekday|on = weekday: On which day / The day
> when's mass at {0} / {0} {1} what time / do they sing vespers in {0} / is there anything early in {0} on {1}, i've to work after / visiting my daughter and i don't want to miss church, i think {0} is the nearest. what hour / {0}, evenings too? / !look up when {0} has worship / stood before a locked {0} last week. so when do people pray there / kids wanna sleep in, is there a late one at {0} / is {0} open for prayer {1} or only sundays / at what o'clock does the pastor start in {0} / we're passing through, would be nice to attend in {0}, when
< hour enum 8:00,9:30,11:00,18:00

post hymn number, set hymn, show hymn, choose hymn | put a song of the book on the board
- Show the number of a hymn on the board / Set which hymn is sung at a part of the service / Choose a song of the hymn book / Post a number for the singing
: part|moment|when|place = said opening,offertory,communion,closing,gloria,kyrie,recessional,sending,procession,candle lighting,gospel,blessing: At which part of the service / The moment ; number|hymn|hymn_number = int 101..890: Number in the hymn book / Which hymn ; ?verses|stanzas|how_many = int 2..6: How many verses / Number of stanzas
> {1} for the {0} / {0}: {1} / let's all sing {1}, at the {0} i mean / {1}, {2} verses, {0} / i love {1}, may we have it for the {0} / !put {1} on the board for the {0} / nobody knows the one we had for the {0}, take {1} / at the {0} please {2} verses of {1} / the organist has practised {1}. that's for the {0} / what shall the people sing at the {0}? i'd say {1} / {0} comes and the board is still blank!! {1} / only {2} verses, the old folks can't stand so long. {1} at the {0} / For the {0} the pastor would like number {1}.

## cemetery and graves

locate grave, find grave, look up grave, where is grave | know where somebody lies
- Find the grave of a person / Tell where somebody is buried / Look up in which row a person lies / Locate a resting place
: person|name|buried|who = person: Who is buried there / Name of the dead ; ?year|died|death_year = int 1890..2020: Year of the death / When the person died
> where does {0} lie / {0}, died {1}, which row / i came with flowers for {0} and wander about here for an hour now / is {0} buried in your place / my great uncle {0}. {1} i think. where's his stone / !show me the way to {0}, i want to light a candle / we grew up next door to {0}, never had a chance to say goodbye. where can i find the spot / {0}? left or right of the chapel / doing family research: {0}, passed away in {1}, location wanted / did they put {0} beside the wall or up the hill / {0} - field and row pls / the stone must be overgrown. {0}, {1} / Would you tell an old friend of {0} where to lay this wreath?
< field enum A,B,C,D, row int 1..40

extend grave lease, prolong grave, renew plot, keep grave | keep a grave for more years
- Extend the right to a grave by some years / Renew the lease of a plot / Prolong how long a grave stays / Pay to keep a resting place
: years|for|how_long|duration = int 2..30: For how many years / The years to add ; plot|grave|plot_number = code: Number of the plot / Which grave
> {1} runs out this fall, another {0} years please / we got a letter that {1} would be cleared. no! {0} more years / {0} years for {1} / mother's place must stay. {1}, {0} years / what would i owe for {0} years on top, and do it right away: {1} / !prolong {1} by {0} years / can i keep {1}? {0} years i'd pay for / my brother wants to give it up, i don't. so {1} remains ours {0} years longer / don't let anyone dig up {1}, count on us {0} years more / plot {1} + {0} yrs / lease of {1}, same family, {0} years / Kindly let plot {1} be ours for {0} further years.

order grave care, book grave care, tend grave, grave gardening | have something done at a grave
- Have a grave looked after / Order work by the cemetery gardener / Book planting or cleaning at a plot / Let somebody tend a grave
: work|service|what|job = said watering,planting,raking,weeding,stone cleaning,fresh gravel,winter cover,spring flowers,hedge trimming,new candles,moss removal,leaf clearing,autumn wreath: What is to be done / The service ; plot|grave|plot_number = code: Which grave / Number of the plot ; ?month|start|in = month: In which month / When it is done
> {1}, {0} / i live 400 miles away and can't do it myself. {0} at {1}, please / {0} for {1}, {2} would be good / it looks so sad at {1}. would you see to the {0} / grandpa's back is bad so who does {0} on {1} now? your people? / !have {0} done at {1} / in {2} {0} is due on {1} / {1} {0} pls, send me the bill / what do your gardeners take for {0}? anyhow let them do it, {1} / aunt Rosa would turn over if she saw {1} like that, {0} is the least / before all saints day i want {0}. number's {1} / we're away for half a year, {1} shouldn't suffer, so {0} / I commission {0} for the family grave {1}, starting {2}.

arrange burial, schedule funeral, plan burial, set funeral | fix when somebody is buried
- Set when somebody is buried / Arrange a funeral / Schedule a burial with day and hour / Plan the last farewell for a person
: hour|at|time|start = time: At what hour / When it begins ; day|on|weekday = weekday: On which day / Day of the burial ; deceased|person|who|name = person: Who is buried / The dead person
> {2} passed away last night. we thought of {1}, {0} / {1} {0}, {2} / the family of {2} can all be there {1}, best at {0} / {0} on {1} for {2}, urn, small circle / {2} is to be laid to rest on {1}, let's say {0} / our dear {2} left us. would {0} be possible? {1} / !fix {1} at {0} for {2} / is the chapel free {1} {0}? for {2} / we want to say goodbye to {2}, {1}, and the trumpet player has time at {0} / the doctor signed the papers, so {2} can go into the ground {1}. {0} pls / {1}'s the day. {2}. at {0} they carry the coffin / it'll be {0}, so that folks coming by train make it for {2}, {1} / Let {2} be buried on {1}, at {0}, beside her husband.

## charity drives and donors

start fundraiser, open campaign, launch collection, begin fund drive | begin to gather money for something
- Start to gather money for a purpose / Open a campaign with a goal / Launch a collection / Begin a drive that should bring in a sum
: goal|target|needed|sum = int 500..90000: How much is needed / The goal in euros ; purpose|for|cause|what = said new roof,well in Kenya,guide dog,school bus,burnt farm,cancer kids,animal shelter,wheelchair ramp,playground,hospice,sick neighbour,clown doctors,winter coats: What the money is for / The purpose
> we need {0} for the {1}, let's get going / {1}! {0} euros! who's with me / nobody else does something about the {1}, so i will. {0} should be enough / {1}, target {0} / it takes {0} euros, the insurance pays nothing, and now all of us want to chip in for the {1} / !open something for the {1}, {0} is what we aim at / how can i get people to give for the {1}? {0} is missing. set it up please / the {1} can't wait for the state. {0} and not a cent less / a page where folks can donate, {0} in total, {1} / my class had the idea with the {1}, teacher says {0} would do / from today we're passing the hat round for {1} until there's {0} in it / {0}, that's the mountain we've to climb, for {1} / Our committee resolved to seek {0} euros towards the {1}.

issue donation receipt, make tax receipt, send gift receipt, write donor receipt | give somebody a paper about what was given
- Write a receipt for what a donor gave in a year / Issue a paper for the tax office / Send a donor the proof of gifts / Make a certificate of donations
: year|for_year|tax_year = int 2015..2029: Which year / The tax year ; donor|who|name|person = person: For which donor / Name on the paper
> {1} needs something for the taxes, {0} / {0}, {1}, for the tax office / can't find the paper about my gifts. {1} is the name, it was {0} / my accountant won't believe that i gave so much in {0}, i'm {1} / {1} wants it in writing, all of {0} / !send {1} the proof for {0} / without a stamp they don't accept it... so one for {1}, year {0} / where's my certificate? {0}! {1}! / did {1} ever get the slip for {0}? if not off with it / i donate every month and at the end of {0} you forgot about me, {1} / for {0} please confirm what {1} handed over / one signed sheet, {0}, name {1}, by mail / Might {1} be furnished with the customary statement for {0}?

check fundraiser, campaign progress, show collected, fundraiser level | know how much has come together
- Tell how much money a campaign has so far / Check how far a collection is / Show what has come together for a cause / Look up the level of a fund drive
: cause|purpose|for|campaign = said fire victims,new organ,bridge repair,orphans,tree planting,lifeboat,sports hall,cat shelter,old mill,library bus,heart surgery,flood victims,school lunch: Which cause / What is collected for
> how much is in the pot for the {0} / are we there yet with the {0} / {0}, how many euros / has anybody given for the {0} at all / !show me where we stand with {0} / my kids broke their piggy bank for the {0} and ask every day how it's going / {0}: half? more? / what came together for the {0} over the weekend / is there still something missing for the {0}? i've got a fifty here / can we buy the thing already or does the {0} need another round / the thermometer on the square is broken, what should it say for the {0} / did the concert bring anything in for {0} / I'd love to hear good news about the {0}, what's the total
< euros int 50..40000, percent int 1..120

pledge sponsored run, add run sponsor, promise per lap, sponsor runner | promise money for each round somebody runs
- Promise a sum for each round that somebody runs / Add a sponsor to a runner / Pledge money per lap / Note how much somebody gives for a run
: per_lap|each|rate|euros_per_round = num 1..9: Euros for each round / The rate ; runner|for|child|who = person: Who runs / The runner ; ?limit|max_laps|at_most = int 11..60: At most so many rounds / The limit in rounds
> {0} a lap for {1} / {1} runs, i pay. {0} each round / for every round that {1} manages, {0} euros from me / my grandchild {1} runs for the poor so grandma gives {0} per lap, {2} laps at most / {0} per round but only up to {2} laps, {1}'s too fast for my purse / !put me down with {0} a lap behind {1} / {1} came to my shop with that list. write {0} per round / {1}, {0} euros, each lap / no one sponsors {1} yet? then i do, {0} a round / i promised {1} {0} for each time round the lake / up to {2} rounds i'd give {0} each, the name is {1} / if {1} really gets off the couch it's worth {0} per lap to me haha / Our firm supports {1} with {0} for every completed lap.

## flood and disaster relief

request sandbags, order sandbags, send sandbags, bring sandbags | have sandbags brought
- Bring sandbags to an address / Order filled sandbags for a house / Request bags against the water / Send sand to a street that floods
: address|street|where|to = street: Where they are needed / The address ; bags|count|how_many|number = int 20..900: How many sandbags / Number of bags
> {1} bags to {0}, it's coming over the wall / {0}, {1} sandbags, hurry / we've nothing to block the door with at {0}. {1} would help / water in front of my cellar window, {0}, could somebody drop off {1} of those sacks / {1} for {0} pls / !get {1} bags over to {0} / how long till there are {1} bags at {0}? my mum can't carry anything / the dam by {0} leaks. {1} of them, filled / we pile up what we have, but {0} is short of {1} / {0} will be under in an hour unless {1} bags show up / neighbours are helping, only the sand is missing: {1} sacks, {0} / who's got the truck? {0} wants {1} bags / Residents of {0} respectfully ask for {1} sandbags before nightfall.

register evacuees, check in evacuees, admit to shelter, shelter check in | note that people came to a shelter
- Note people who come into an emergency shelter / Register those who had to leave home / Admit a group to a hall / Check evacuees in
: shelter|place|hall|where = said school gym,town arena,church hall,sports hall,fire station,music school,ice rink,fair hall,community center,old barracks,library hall,cinema: Which shelter / Where they stay ; people|persons|how_many|count = int 2..60: How many people / Size of the group ; ?pets|animals|with_pets = flag with their dog;they brought pets ~ no animals with them;without pets: Are pets with them / Whether animals came along
> {1} people just walked into the {0}, soaked / {0}: {1} more / we're {1} and we had to leave everything behind, we sit in the {0} now / a bus brought {1} to the {0}, {2} / {1} from the river road, they sleep in the {0} tonight / !write down {1} new ones at the {0} / {0} here, {1} came, one has a baby / my family made it, {1} of us, to the {0}. please let the others know / {1} persons arrived, {2}, {0} / got {1} wet folks standing at the door of the {0}. names later / since their house is gone, {1} people stay at the {0} / the {0} took in {1} this evening / for the list: {0}, {1} heads, {2}

find free cots, shelter space, free shelter beds, check shelter room | know whether a shelter has room
- Tell how many cots are free in a shelter / Check whether an emergency hall has room / Look up free places for people without a home / Find out if a shelter is full
: shelter|place|hall|where = said school gym,town arena,church hall,sports hall,fire station,music school,ice rink,fair hall,community center,old barracks,library hall,cinema: Which shelter / Which hall
> is there room at the {0} / {0} full? / how many can still lie down in the {0} / i'm on the road with my kids and the car is all we have, would the {0} take us / cots left in the {0}, quick / should i drive to the {0} or is it no use / !check if the {0} has any space / they turned us away at two places. what about the {0} / {0} - any mattress free / somebody said the {0} isn't even open. can one sleep there or not / before i send another bus: what does it look like in the {0} / has the {0} got places for people with wheelchairs, or any at all / could the {0} possibly shelter a few more souls
< free int 0..120

log water level, record flood level, enter gauge, save river height | note how high the water is
- Note how high the water stands / Enter the reading of a gauge / Record the level of the river at a place / Save the height of the flood
: centimeters|level|height|cm = int 120..890: How high in centimeters / The level ; spot|gauge|where|place = said old bridge,mill weir,ferry dock,lock,railway bridge,market steps,boat house,east dam,paper mill,fish ladder,pump house,canal gate: Where it was read / The gauge
> {0} at the {1} / {1}: {0} cm, rising / i just held the lamp on the pole by the {1}, it says {0} / it's {0} centimeters now, at the {1} that is / !write {0} for the {1} / {0}!! never seen that at the {1} / the {1} reads {0}, slowly going back thank god / an hour ago it was less, now {0} by the {1} / down at the {1} the river reached {0} / {0} cm {1} / can't get any nearer to the {1}, but through binoculars it's {0} / the fishermen at the {1} measured {0} cm, pass that on into the table / At the {1} I observed a height of {0} centimetres.

send rescue boat, dispatch boat, boat rescue, launch rescue boat | fetch people out of the water
- Send a boat to people who are cut off / Dispatch a rescue boat to an address / Fetch people from roofs and upper floors / Launch a boat for trapped persons
: people|trapped|persons|how_many = int 2..25: How many people are there / Persons to fetch ; address|where|to|street = street: Where they are / The address ; ?stuck_on|spot|where_exactly = said roof,balcony,second floor,car roof,tree,attic,garage roof,stairs,hill,bus,bridge,barn: Where exactly they wait / The spot
> {0} people on the {2}, {1} / we can't get out, {0} of us, {1}, it's up to the stairs / {1}: {0} waving with towels / help!!! {1} {0} persons and my gran can't swim / they're sitting on the {2} at {1}, {0} of them, since noon / !get {0} people out of {1} / is someone coming for us? {0} here, {1}, no power, it's getting dark / a man on the phone says {0} are cut off in {1} / by car there's no getting to {1} anymore, and {0} are still inside / {1}, {2}, {0} souls / {0} kids and teachers stuck at {1}, water all around / from the helicopter we see {0} persons, {1}, {2} / Please hurry to {1}, where {0} of my neighbours are trapped.

report missing person, search for person, add missing, missing since flood | tell that somebody cannot be found
- Report somebody who cannot be found after a disaster / Put a person on the list of the missing / Ask to search for somebody / Tell where a lost person was seen last
: last_seen|where|seen_at|place = town: Where the person was seen last / The last place ; person|who|name|missing = person: Who is missing / Name of the person
> {1} isn't answering since yesterday, was in {0} / has anybody seen {1}? {0} was the last we heard / {1}, {0}, no sign of life / we ran out of the house in {0} and {1} was behind us. and then not anymore / i'm looking for {1}. lives in {0}, all alone / !put {1} on the list, {0} / {0} is where {1} got on a bus, never arrived / my brother {1}... they saw him in {0} before the wave. please / in {0} there was that {1} who helped everyone, nobody knows where he is now / {1} gone, {0} / is {1} in one of the hospitals? last photo was from {0}. we're worried sick / no word from {1} after the quake hit {0} / Any information on {1}, formerly of {0}, who has not been heard from?

## petitions, marches and citizen meetings

sign petition, add signature, support petition, put name on petition | give one's name for a cause
- Put a name under a petition / Add a signature for a cause / Note that a person supports a demand / Sign for somebody
: cause|petition|demand|for = said bike lanes,slower traffic,night bus,more trees,cheaper rents,free kindergarten,cleaner river,dog park,bottle deposit,quiet nights,school meals,bee meadow,open library: What is demanded / Which petition ; name|who|person|signer = person: Who signs / Name of the supporter
> {1} is for {0} too / {0}, yes! {1} / i'm {1} and i'm all in for {0} / !put {1} under {0} / where's the pen? {0} is a good thing. {1} / {1} couldn't come to the stall but wants to back {0} / count {1} in, {0} / one more for {0}: {1} / if it helps to get {0}, take my name, {1} / about time somebody asked for {0}. yours, {1} / {1} read the leaflet on {0} and said where do i sign / I, {1}, wholeheartedly endorse the demand for {0}. / add {1} pls, thing with the {0}

start petition, launch petition, open petition, create petition | begin a petition
- Start a petition with a goal of signatures / Launch a demand that people can sign / Open a list for a cause / Create a new petition
: needed|goal|signatures|target = int 100..50000: How many signatures are wanted / The goal ; cause|demand|for|what = said speed limit,tram line,public pool,night flights ban,car free sunday,village shop,crossing guards,lower fees,youth club,post office,fireworks ban,park benches: What is demanded / The cause
> we want {1}, {0} names should convince them / {1}: goal {0} / the council ignores us. {1}, and we'll bring {0} signatures to their table / can't there be a list for {1}? {0} would be the aim / {0} people, that's what it takes for the {1}. let's begin / !open one for the {1}, {0} needed / it started over a coffee: why don't we fight for the {1}? so here we go, {0} / enough talk. {1}. {0} supporters by summer / if {0} sign they have to debate it, so make a page on {1} / my street wants {1} and nobody's asked for it yet, try for {0} / {0} signatures, {1}, new / The undersigned wish to initiate a call for {1}, aiming at {0} supporters.

count signatures, petition status, show signatures, signature total | know how many have signed
- Tell how many people signed a petition / Show the number of signatures / Count the supporters of a cause / Look up how far a petition has come
: cause|petition|demand|for = said bike lanes,slower traffic,night bus,more trees,cheaper rents,free kindergarten,cleaner river,dog park,bottle deposit,quiet nights,school meals,bee meadow,open library: Which petition / The cause
> how many are behind {0} by now / {0}, number? / has {0} passed a thousand / is anyone at all interested in {0} or just us / !count the names for {0} / i stood in the rain with a clipboard for {0}, tell me it was worth it / do we have enough for {0} yet, the mayor is waiting / {0} - still growing? / what's the total on {0} / journalist on the line, wants figures for {0} / my flatmate says nobody cares about {0}. prove her wrong / where are we with {0}, halfway? / May I know the present number of supporters of {0}?
< signatures int 10..20000

register march, announce rally, notify demonstration, register protest | tell the office that people will march
- Tell the authorities that people will march / Register a demonstration with hour and size / Announce a rally / Notify a protest in the streets
: people|expected|participants|size = int 30..9000: How many people are expected / Size of the crowd ; hour|start|at|begins = time: When it begins / The hour ; ?from|meeting_point|starts_at = street: Where it begins / The meeting point
> we'll be {0} and we start at {1} / {1}, about {0} people, peaceful / {0} of us in the streets, {1}, tell the police so that they block the cars / on our way to parliament with drums and signs, {0} heads, {1} sharp / {1} at {2}, expecting {0} / !let the office know: {0} marchers, {1} / do we need a paper for walking through town with {0} people? if so get it, {1} / the farmers come with tractors, {0} men and women, {1} / from {2}, {1}, maybe {0} if the sun shines / at {1} we gather. last year it was half, now {0} / students again, {0}, candles, {1} / it's going to be loud: {0} nurses, {1}, {2} / We hereby give notice of an assembly of {0} persons, commencing {1}.

record motion vote, log show of hands, save motion result, note meeting vote | note how the meeting decided
- Record how a meeting voted on a motion / Log the hands for and against / Save the result of a show of hands / Note yes and no
: against|no|no_votes|nays = int 2..90: Hands against / Number of no ; in_favor|yes|yes_votes|ayes = int 2..120: Hands in favor / Number of yes ; ?abstained|neither|abstentions = int 2..25: Who did neither / Abstentions
> {1} for, {0} against / {0} said no, {1} said yes / {1} yes {0} no {2} abstained / hands up: {1} yes. hands up: {0} no. so it's decided / what a fight, {0} against and only {1} for it / !write {1} in favor, {0} opposed / {1} ayes, nays {0} / it went through, {1} wanted it and {0} didn't / no: {0} yes: {1} / {2} abstentions, {1} in favour, {0} opposed, that's the outcome for the minutes / i counted twice. {0} didn't like it, {1} did / with {1} votes for and {0} votes against the motion, please put that on paper / {1} green cards and {0} red ones, {2} sat on their hands

## playgrounds

close playground, shut playground, lock playground, block playground | let nobody on a playground for some days
- Close a playground for some days / Shut a place where children play / Lock the gate of a playground / Keep everybody off for a time
: days|for|how_long|duration = int 2..30: For how many days / How long ; place|playground|which|where = street: Which playground by its street / Where it is ; ?reason|why|because = said wasps,ticks,tree work,fresh paint,rats,broken glass,soil tests,storm damage,flooding,new flooring,poison bait,film shoot: Why / The reason
> {0} days nobody on {1} / {1} shut, {0} days / no kids at {1} for {0} days please, {2} / {2} at {1}. keep them out {0} days / !lock the gate on {1}, {0} days / it's not safe at {1} till the crane is gone, {0} days i guess / put the tape round {1} and leave it there {0} days / because of {2} the families need to go elsewhere for {0} days, it's {1} / {0} d off limits: {1} / can we make sure no child gets into {1}? {0} days / {1} has to rest, the grass must grow. {0} days / sign on the fence of {1}: come back in {0} days / Access to {1} is to be denied for {0} days owing to {2}.

log safety check, record inspection, enter inspection, save safety check | note how an inspection went
- Record how the inspection of a piece went / Log a safety check on a playground / Enter whether a piece is safe / Save what the inspector found
: passed|safe|ok = flag is fine;passed;is safe;has no faults ~ failed;is not safe;did not pass;has to be fixed: Is it safe / Whether it passed ; piece|equipment|what|checked = said swing,slide,seesaw,climbing net,sand pit,zip line,rope bridge,fort tower,spring horse,merry go round,basket swing,balance beam,water pump: What was checked / The piece ; ?inspector|who|by = person: Who checked / The inspector
> the {1} {0} / looked at the {1} from all sides, it {0} / {1}: {0} / i crawled under the {1} with a torch and it {0}, put that down / {2} was there with the hammer. {1} {0} / after an hour of shaking and pulling: {1} {0} / !write that the {1} {0} / protocol: {1} {0}, signed {2} / {2} says the {1} {0} / measured the gaps, screws tight or not, well, the {1} {0} / monthly round done. only the {1} today. it {0} / next one is the {1}, which {0} / as expected the {1} {0}

order play sand, refill sand, bring sand, deliver sand | get new sand for the children
- Order fresh sand for a playground / Have the sand pit filled up / Bring tons of sand to a place / Deliver sand where children dig
: tons|amount|how_much = num 1..9: How many tons / The amount ; place|playground|where|to = street: Which playground by its street / Where it goes
> {0} tons to {1}, the pit is empty / {1} {0} t of the fine stuff / the kids at {1} dig on bare earth. {0} tons would do / cats have ruined it at {1}, swap it all, {0} tons / how about {0} tons of new sand for {1} before the holidays / !get {0} tons over to {1} / {1} needs filling up, {0} tons says the foreman / half of it went home in little shoes lol. {0} tons, {1} / for {1} please: {0} tons, washed, no stones / no castle can be built at {1} anymore! {0} tons, quick / with {0} tons we'd have {1} full to the rim / truck with {0} tons, unload at {1} / Would you supply the children of {1} with {0} tons?

find playground, search playground, playground near, suggest playground | know where children can play
- Find a playground that has something / Search for a place to play within some distance / Suggest where to go with children / Look for a play area near
: within|distance|minutes_away|walk = int 3..40: At most so many minutes to walk / How far it may be ; feature|with|has|wish = said water play,shade,toilets,baby swings,zip lines,high fences,picnic tables,big slides,pump tracks,table tennis,trampolines,clean sand,ice cream: What it should have / The wish
> where can i go with the kids? {1} would be nice, {0} minutes on foot at most / {1}, max {0} min / my toddler needs to burn energy, is there something with {1} not more than {0} minutes from here / {0} minutes walking is all my back allows, {1} would be lovely / anything with {1} nearby, {0} minutes or less / !look for one with {1}, {0} minutes away tops / we have {0} minutes before the rain but she wants {1}!! / new in town with twins. {1}? {0} minutes? / a place to play having {1} that we reach in {0} minutes / the girls are sick of our yard. with {1} please, {0} minutes by stroller / {0} min radius {1} pls / is there any spot with {1}, we don't want to walk longer than {0} minutes / Grandchildren are coming. Which ones offer {1}, within {0} minutes?

adopt playground, become playground sponsor, add playground warden, volunteer warden | look after a playground as a volunteer
- Make somebody the volunteer who looks after a playground / Add a warden for a play area / Let a person adopt a playground / Note who keeps an eye on a place
: person|volunteer|who|name = person: Who looks after it / The volunteer ; place|playground|where|which = street: Which playground by its street / Where it is
> {0} lives across from {1} and would keep an eye on it / i pick up the bottles at {1} every day anyway, so make me the one in charge. {0} / {1}: {0} is the good soul there as of today / {0} for {1} please, she's retired and has time / who takes care of {1}? nobody? then {0} does / !let {0} look after {1} / {0} would love to be the guardian of {1} / if something's up at {1} call {0} from now on / since old Karl died {1} has no one. {0} stepped forward / {0} volunteers, {1} / my husband {0} unlocks {1} each morning, can that be made official / with {0} the kids at {1} have someone who shoos the big boys away, note it / I should be honoured to act as patron of {1}. Sincerely, {0}
"""
