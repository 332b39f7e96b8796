"""Functions of clubs, races and games, and of a day, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## football club

report player absent, excuse player, miss training, cancel attendance | say that a player will not come
- Excuse a player from a training / Note that a player does not come / Mark somebody as absent on a day / Take a player off the attendance list
: day|weekday|session|on = weekday: The day that is missed / Which training / The day of the session ; player|who|name|member = person: The player / Who stays away / Name of the member
> {1} won't be there {0} / on {0} we have to do without {1} / {1} has grandma's birthday on {0} so no kicking that day / mum here, my kid {1} has a cough, don't count on us {0} / {0} is no good for {1} / {1}, {0}, not coming / please excuse {1}, the dentist could only do {0} / coach sorry but {0} clashes with {1} having a school play / !tell the trainer {1} can't make it {0} / u can play without {1} on {0} right? / {0} minus {1} pls / {1} texted me. the bus is cancelled on {0} and there is no other way to get to you / it would be kind if somebody struck {1} from {0}, there's a wedding

record goal, add scorer, enter goal, goal entry | enter a goal
- Enter who scored and when / Add a goal to the match sheet / Record a scorer with the minute / Note a hit in the match report
: minute|at|minute_of_play|when = int 1..90: The minute / In which minute of the match / When it fell ; scorer|player|who|by = person: Who scored / The scorer / Name of the player ; ?penalty|from_spot|was_penalty = flag from the spot;by penalty ~ from open play;no penalty: Whether it was a penalty / Did it come from the spot
> {1} puts it in, minute {0} / {0} minutes gone and {1} makes it one more for us / what a header by {1}! that's minute {0} / yesss {1}!!! min {0} / we are ahead thanks to {1}, {0} minutes on the clock / {0}: {1}, {2} / the keeper had no chance against {1}, the clock says {0} / !put {1} on the match sheet with {0} / after {0} minutes the net shook, {1} it was, {2} / scorer {1}, min {0} / the ref gave it, so count it for {1}, {0} on the watch / {1} beat the goalie {2}, minute {0} / i saw it from the stand, {1} struck after {0} minutes and nobody wrote it down yet

move match, reschedule game, postpone fixture, shift kickoff | put a match on another day
- Postpone a match to another day / Reschedule the game against an opponent / Shift a fixture / Change the day on which a match is played
: new_day|to|until|target_day = weekday: The new day / To which day it goes / When it is played instead ; opponent|against|rival|team = said Blue Stars,Rovers,Harbor City,Red Lions,Wanderers,Northside,Iron Valley,Athletic,Old Boys,Eastgate,Sporting,Lakers,Hill Town: The other team / Against whom / The opponent
> the pitch is under water, we meet {1} on {0} instead / {1} asked if {0} would suit us, and yes it does / {0} then, the thing with {1} / snow! let {1} come {0} / {1}: not this time, {0} / half my team has flu. could we face {1} on {0}, please / !push the game with {1} back to {0} / {1} now {0} / no referee for us and {1} before {0}, so that's the new day / as agreed on the phone with the people from {1}, it will be {0} / against {1} the lights failed, hence a fresh try {0} / can {1} be played {0} / i would rather see {1} here on {0} when the stand is repaired

pay club fee, settle membership, pay dues, transfer fee | pay the fee of a member
- Pay the dues of a member / Settle a membership fee / Transfer an amount for somebody's membership / Book a payment of a fee
: amount|sum|euros|how_much = int 5..300: The amount / How much is paid / The sum in euros ; member|for|player|who = person: The member / For whom it is / Whose fee
> {1} gave me {0} in an envelope, for the season / {0} for {1}, all settled / {1} is behind with the dues, here come {0} / dues {1}: {0} / take {0} off my account, {1} wants to stay a member / !book {0} as the fee of {1} / so {1} is no longer in debt: {0} / the treasurer got {0} from {1} in cash / {0} bucks, thats {1} done for the year / my son {1} may only play when it's paid so please send the {0} / granny treats {1} to the membership, {0} it costs / {1} has signed and put {0} on the table

## chess and board game club

challenge player, invite to game, request match, ask for game | ask somebody for a game
- Challenge a member to a game / Invite somebody to play / Send a member a request for a match / Ask a player for a round of some game
: game|what|board_game|kind = said chess,go,checkers,backgammon,Catan,Scrabble,dominoes,mahjong,Risk,shogi,ludo,blitz chess,Carcassonne: The game / What is to be played ; opponent|against|who|member = person: Who is challenged / The other player / The member who is asked
> would {1} be up for {0} / me vs {1}, {0} / i owe {1} a revenge at {0} / {0}? {1}? tonight? ask please / !see if {1} fancies some {0} / {1} boasts too much, let's settle it over {0} / it has been ages since {1} and i sat down for {0}, do send word / a round of {0} with {1} would be lovely / somebody should tell {1} i'm ready to lose at {0} / {1} - {0} - dare / i feel like {0} and {1} is always good company / does {1} have the guts for {0} / find out whether {1} wants {0}

enter result, record outcome, save game score, report winner | enter how a game ended
- Enter who won and who lost / Record the outcome of a finished game / Report the winner of a game / Save a result for the ranking
: loser|beaten|lost_by|second = person: Who lost / The beaten player ; winner|won_by|first|victor = person: Who won / The winner
> {1} beat {0} / {0} lost to {1} / {0} got crushed by {1} / {1} mated {0} in nine moves lol / {0} gave up, so the point goes to {1} / full point {1}, nothing for {0} / after four hours {1} was stronger than {0} / {0} ran out of time against {1} / !write that {1} defeated {0} / {1} over {0} / what a shame for {0}, had it won and then {1} turned it around / {0} congratulated {1} and left / don't forget the evening game, {1} finished off {0}

borrow game, lend box, check out game, take game home | note that a game is lent
- Lend a game to a member / Note who takes a game home / Check out a box from the shelf / Write down a borrowed game
: member|to|borrower|who = person: Who takes it / The borrower / The member ; title|game|box|which = said Catan,Scrabble,Risk,Pandemic,Ticket to Ride,Monopoly,Carcassonne,Cluedo,Azul,Mahjong,Rummikub,Dixit,Trivial Pursuit: The game / Which box / Title of the game ; ?days|for_days|length = int 1..30: For how many days / How long it may be kept
> {0} wants {1} for the holidays / {1} leaves the shelf, with {0} / {0} has {1} under the arm and is walking out, write it up / {1} is at {0} for {2} days / can {0} keep {1} {2} days / kids of {0} are bored. let them have {1} / {0} took {1} / !sign {1} out to {0} / {1} -> {0}, back in {2} days / if nobody minds {0} will carry {1} home tonight / the box with {1} went with {0} / {0} promised to look after {1} / for the family party {0} asks for {1}

return game, game back, check in box, bring back game | note that a game came back
- Note that a lent game is back / Check in a box / Take back a game and its state / Mark a borrowed game as returned
: complete|all_there|nothing_missing = flag with all its pieces;nothing missing;in one piece ~ with pieces missing;something is gone from the box;not complete: Whether everything is in the box / True if no piece is missing ; title|game|box|which = said Catan,Scrabble,Risk,Pandemic,Ticket to Ride,Monopoly,Carcassonne,Cluedo,Azul,Mahjong,Rummikub,Dixit,Trivial Pursuit: The game / Which box / Title of the game
> {1} is on the shelf again, {0} / here you have {1}, {0} / i found {1} in front of the club door. {0} / {0}: {1}, just handed in / we are done with {1}, {0} / {1} came home, {0} / {1} back, {0} / they finally gave us {1}, {0} i'm afraid / thanks for {1}, it was fun, {0} / counted everything in {1} just now: {0}. no longer lent / {0}, that is how i got {1} from them / !put {1} down as back, {0} / my sister dropped off {1} this morning and {0}

get player rating, look up strength, rating of player, elo lookup | know how strong somebody is
- Look up the rating of a player / Tell how strong a member plays / Get the Elo number / Show the strength of somebody
: player|who|member|name = person: The player / Whose strength / The member
> how good is {0} / should i be afraid of {0} / what's the number of {0} these days / elo {0}? / {0} seems to have got better, has it gone up / i'm paired with {0} next, any idea of the level / is {0} above 2000 / {0} - strong or weak / before i bet on {0}, what are they worth / !check how {0} ranks / points next to the name of {0} / has {0} dropped / my uncle says nobody can beat {0}, is that so on paper
< rating int 800..2700

## climbing, skiing and mountain rescue

call mountain rescue, alarm rescue team, send rescuers, report emergency | call for help in the mountains
- Send rescuers to a place for a number of people / Alarm the mountain rescue / Call a rescue team / Report people in distress
: people|persons|victims|count = int 1..12: How many people need help / Number of victims ; place|where|location|spot = said north face,Eagle Ridge,Gray Glacier,Upper Hut,Devil's Gully,High Saddle,Blue Couloir,west wall,Ice Field,Crow Peak,summit cross,Wolf Pass,Bear Ravine: Where they are / The place / Where to send help
> {0} people stuck at {1}, one is bleeding / help!! {1}, we are {0} / we hear shouting from {1}, must be {0} of them / {1}: {0} hurt / an avalanche went over {1} and {0} are missing / {0} climbers can't go up or down any more, it is {1} / someone please come, there's {0} of us, cold and lost near {1} / !get a helicopter to {1}, {0} to pick up / they set out for {1} at dawn, {0} friends of mine, and never came back / near {1} a rope broke. {0} fell / sos {1} {0} persons / my torch is empty and it's night. we're {0}, somewhere at {1} / {0} hikers signal with lamps from {1}, they need you

check avalanche risk, avalanche level, snow danger, slope safety | know how dangerous the snow is
- Tell the avalanche danger of a place / Check whether a slope is safe / Get the level of snow danger / Look up the risk of avalanches
: place|slope|where|area = said north face,Eagle Ridge,Gray Glacier,Devil's Gully,High Saddle,Blue Couloir,west wall,Ice Field,Crow Peak,Wolf Pass,Sun Bowl,back bowls: Which slope / Where / The area ; ?day|weekday|on = weekday: For which day / The day
> can we risk {0} on {1} / how likely is it that {0} comes down / {0}, loose snow? / it snowed a meter, so what about {0} / would you let your kids go to {0} {1} / danger level {0} / {1}, {0}: go or no go / does the fresh powder hold at {0} / !find out how risky {0} is / we want to cross {0} on {1}, tell me we won't be buried / yesterday a slab broke near {0}, is it still bad up there
< level int 1..5

rent ski gear, hire equipment, borrow skis, equipment rental | rent something for the mountains
- Rent equipment for some days / Hire ski or climbing gear / Give out gear in a size / Borrow something from the ski shop
: days|for_days|how_long|duration = int 1..21: For how many days / How long it is kept ; gear|what|equipment|thing = said ski boots,helmet,snowshoes,climbing shoes,snowboard,harness,touring skis,goggles,crampons,ice axe,sled,beacon,poles: What is rented / The equipment ; ?size|fit|number = int 24..50: The size / Which size fits
> {1} for {0} days / i forgot my {1} at home, we stay {0} days / {0} days, {1}, size {2} / what i need: {1}. {0} days should be enough / {1} size {2}, bring it back in {0} days / do you have {1} for me, it'd be {0} days / my own {1} broke on the first run. give me some for the {0} days that are left / size {2} {1} pls, {0} days / for the {0} days of the course everyone must have {1}, i have none / !get me {1} for {0} days / feet {2}, so {1} in that, {0} days / how about {1} over {0} days / {0} days on the mountain and no {1}, can you sort me out

book mountain guide, hire guide, order guide, guide booking | hire a guide
- Book a guide for a group and a day / Hire somebody who leads a group up / Order a mountain guide / Arrange a led tour
: group_size|guests|people|persons = int 1..15: How many people come along / Size of the group ; day|on|weekday|when = weekday: The day of the tour / On which day ; ?language|lang|speaks = lang: The language the guide speaks / In which language
> {0} of us want to be led up on {1} / {1}, someone who knows the way, we're {0} / we don't dare go alone. {0} beginners, {1} / is anyone free to take {0} people to the top {1} / for {1} we need a person with a rope for {0} guests, {2} would be nice / {0} ppl {1} guide / can one of your men walk with {0} of us on {1} / !get us a leader for {1}, group of {0} / {1} will be our big day, {0} persons, none of us has been there before / a {2} speaking guide, {1}, for {0} / my company sends {0} people on {1} and somebody has to look after them up there / {0} on the rope {1}, who leads / we would be most grateful for an experienced companion on {1}, being {0} in number

close slope, shut piste, block run, close ski run | close a run
- Close a ski run for a reason / Shut a slope / Block a piste so that nobody skis it / Take a run out of service
: reason|why|because_of|cause = said ice,fog,strong wind,loose rocks,bare ground,fallen trees,thin snow,deep holes,open cracks,broken fences,avalanches,storm,mud: The reason / Why it is closed ; run|slope|piste|which = said Blue Run,Valley Run,Panorama,Black Six,Family Slope,Forest Run,Kids Hill,Steep Wall,Sun Slope,Old Downhill,Number 9,Glacier Run: The run / Which slope
> nobody on {1} any more, {0} / {1} off limits because of {0} / {0} on {1}, so keep people away / rope off {1} please, there is {0} / we've got {0} at the top of {1}, too dangerous / {1}: {0}, shut / due to {0} {1} is not to be used until further notice / !take {1} out, reason {0} / put the red sign up at {1}. {0} / {0}!!! get them off {1} / i just skied {1} and with {0} it shouldn't be open at all / send guests elsewhere today, {1} has {0} / on {1} the patrol found {0} and wants no skiers there

## sailing and rowing

reserve boat, book boat, take out boat, boat booking | keep a boat for somebody
- Reserve a boat on a day / Book a boat of the club / Keep a boat for a crew / Hold a boat so that nobody else takes it
: day|on|weekday|date = weekday: On which day / The day of the trip ; boat|which|vessel|name = said Seagull,Old Lady,Blue Marlin,Swift,Albatross,Sea Breeze,Dolphin,Comet,Mermaid,Wild Goose,Pelican,Silver Fish,Orca: The boat / Name of the boat / Which one ; ?hours|for_hours|length = int 1..12: For how many hours / How long it is out
> is {1} free {0} / {0} i'd love to go out with {1} / {1}, {0}, {2} hours / my cousins visit on {0} and i promised them a trip on {1} / {1} for us {0} please, the wind should be nice / no one else may have {1} on {0}, we need it / put my name on {1} for {0} / {0}: {1} / {2} hours with {1} on {0} / !keep {1} for our crew on {0} / nobody wrote themselves down for {1}, so may i? {0} / we are training for the cup, {0} is our day and {1} our boat / if {1} isn't taken {0}, i take it

leave harbor, check out trip, start trip, sign out crew | note that a boat leaves
- Note that a boat leaves with a crew / Enter a trip in the logbook / Sign out a crew with the number of people / Register a start from the jetty
: crew|persons|aboard|people = int 1..9: How many are aboard / Size of the crew ; boat|which|vessel|name = said Seagull,Old Lady,Blue Marlin,Swift,Albatross,Sea Breeze,Dolphin,Comet,Mermaid,Wild Goose,Pelican,Silver Fish,Orca: The boat / Name of the boat ; ?back_by|return_at|expected = time: When it should be back / Expected return
> {1} is casting off, {0} on board / we're off, {0} of us in {1} / {1} out, {0} souls, home by {2} / {0} people, {1}, leaving right now / if we aren't here at {2} come looking: {1}, {0} aboard / lines are off and {1} is heading for the buoys with a crew of {0} / {1} {0} pers out / !put {1} in the logbook as gone with {0} / you can see {1} going past the pier, that is {0} rowers / kids and a coach in {1}, {0} heads altogether / off to the island with {1}, just {0}, dinner is at {2} / bye bye jetty! {1}. {0} / as of this minute {1} is on the lake carrying {0}

return boat, boat back, sign in crew, end trip | note that a boat is back
- Note that a boat is back / End a trip with the way made / Sign in a crew after a trip / Close the entry in the logbook
: kilometers|distance|km|way = num 1..60: How far it went in kilometers / The distance made ; boat|which|vessel|name = said Seagull,Old Lady,Blue Marlin,Swift,Albatross,Sea Breeze,Dolphin,Comet,Mermaid,Wild Goose,Pelican,Silver Fish,Orca: The boat / Name of the boat
> {1} is home, {0} km / we made {0} kilometers and {1} lies at the jetty again / {1} tied up, {0} km on the meter / {0} km later {1} is in the shed and we're soaked / safe and sound! {1}, {0} kilometers / {0} km in {1}, all done for today / wiped down {1} and hung up the oars, it was {0} km / !finish the trip of {1} with {0} kilometers / they were worried about {1} but here it is after {0} km / {1} can be used by others now, i rowed {0} km / dry land at last. boat {1}, distance {0} / {1} came in, skipper says {0} kilometers / my first {0} km alone and {1} is back without a scratch

get tide wind, sea conditions, wind check, water report | know how wind and water are
- Tell how wind and waves are at a place / Check the conditions on the water / Get the wind for sailors / Look up how rough the water is
: spot|place|where|water = said Pine Bay,North Channel,outer buoy,river mouth,Swan Lake,Gull Island,Blue Lagoon,South Cape,harbor entrance,Long Beach,Narrows,Kelp Sound: Where / Which water / The spot ; ?at|time|hour|when = time: For which hour / When one wants to go out
> how rough is it at {0} / is {0} calm / can a beginner go to {0}, or does it blow too hard / {0} at {1}? / any gusts near {0} / what am i in for if i sail to {0} / knots at {0} around {1} / my wife gets seasick, so tell me about {0} / white caps at {0} or flat as a mirror / !check {0} for {1} / we'd like to cross {0} at {1}, will it be fine / wanna row at {0}, waves? / the flag is standing straight here, how is {0}
< knots int 0..45, waves num 0..4

enter regatta, sign up crew, regatta entry, race entry boat | enter a boat for a race
- Enter a boat in a regatta / Sign up a crew for a race on the water / Put a boat on the start list / Register a boat under a helmsman
: helm|skipper|captain|steered_by = person: Who steers / The skipper ; boat|which|vessel|name = said Seagull,Old Lady,Blue Marlin,Swift,Albatross,Sea Breeze,Dolphin,Comet,Mermaid,Wild Goose,Pelican,Silver Fish,Orca: The boat / Name of the boat ; ?class|category|group = enum junior=youngster;kids,open=all comers;mixed,masters=seniors;veteran,ladies=women;female: The class / In which group it starts
> {1} wants to race, {0} at the helm / with {0} steering, {1} could win this thing / {0} and {1} on the start list please / {1}, skipper {0}, {2} / count {1} in! {0} holds the tiller / is it too late for {1} to take part, {0} would be captain / {0} has been practising with {1} all spring and would like a starting number / !get {1} into the cup under {0} / {2} class: {0}, {1} / skipper {0}, boat {1}, we want to compete / we paid the fee, so where's {1} on the list? captain {0} / {0} is going to show them all what {1} can do on race day / one more boat for the {2} start, {1} led by {0}

## running and cycling races

sign up runner, race registration, enter race, register starter | enter somebody for a race
- Register a person for a race / Enter a runner or rider for a distance / Sign somebody up as a starter / Give somebody a place in a race
: distance|race|course|which = said marathon,half marathon,10 k,5 k,fun run,hill sprint,night run,time trial,city loop,kids mile,gravel tour,relay,trail run: Which race / The distance ; runner|who|starter|athlete = person: Who starts / The athlete / Name of the runner ; ?club|team|for = company: For which club or firm / The team
> {1} wants to do the {0} / {0}: {1} / a place for {1} in the {0}, if there is one left / {1} lost a bet and has to take part in the {0} now / put {1} down for the {0}, starting for {2} / for {2} please: {1}, {0} / {1} just turned fit enough for the {0}, any numbers left / my boss {1} is going to try the {0} / the {0} is what {1} trained for all winter, so don't leave my girl off the list / {1} + {0} = yes / !let {1} start in the {0} / can {1} still join the {0} / is there room for one more, {1}, in the {0}

cancel start, withdraw runner, scratch starter, drop out before race | take somebody off the start list
- Withdraw a starter before the race / Take somebody off the start list / Cancel a registration / Give back a place in a race
: bib|number|start_number|bib_number = int 1..5000: The start number / Which bib ; reason|why|because = said flu,jet lag,knee pain,work,back pain,exams,toothache,shin splints,night shift,food poisoning,fever,migraine,family trouble: Why / The reason
> {0} won't start, {1} / because of {1} number {0} stays at home / bib {0}: out, {1} / i can't run, {1} got in the way. my number is {0} / give the place of {0} to somebody else, it's {1} / {1}... so no race for {0} / {0} has {1} and sends greetings from the sofa / !strike {0}, the reason is {1} / with {1} it makes no sense, forget about {0} / hey its {0}, {1}, maybe next year / number {0} not coming bc of {1} / how annoying, {1}! what happens to my bib {0}, please set it free / one starter less: {0}, on account of {1}

record split, log checkpoint, checkpoint time, note passing | note that somebody passed a checkpoint
- Note that a number passed a checkpoint / Log a passing at a kilometer / Record who came by / Enter a split
: kilometer|km|at_km|checkpoint = int 1..180: At which kilometer / The checkpoint ; bib|number|start_number|rider = int 200..999: The start number / Who passed
> {1} just came by at km {0} / kilometer {0}: bib {1} / number {1} is through, kilometer {0} / at km {0} we saw {1} / km {0} {1} / bib {1} grabbed a banana at kilometer {0} and rode on / i'm standing at kilometer {0} in the rain, {1} has passed / {1} has {0} km behind, looking tired / the leader at kilometer {0} wears number {1} / !put bib {1} down for kilometer {0} / {0} kilometers in, here comes {1} / post at km {0} reports: {1} / who went past? number {1}. where? km {0}

get finish time, race result, result lookup, finishing place | know how somebody did in a race
- Look up the finish time of a starter / Tell which place somebody reached / Get a result of a race / Show how a runner did
: runner|who|athlete|starter = person: Whose result / The runner ; race|event|course|which = said marathon,half marathon,10 k,5 k,fun run,hill sprint,night run,time trial,city loop,kids mile,gravel tour,relay,trail run: Which race / The event
> how did {0} do in the {1} / was {0} faster than last year at the {1} / {1}, {0}, how long / {0} says it was under four hours in the {1}. true? / which place did {0} get, {1} / the {1} is over, is {0} among the first ten / {0} {1} time pls / did {0} even finish the {1} / !find {0} in the list of the {1} / i couldn't be at the {1} but i want to know about {0} / how many were ahead of {0} at the {1} / {1} - {0} came in when / my niece {0} is so proud of her {1}, how quick was she really
< place int 1..900, minutes int 14..400

give penalty, punish rider, time penalty, add penalty | punish a starter with extra time
- Add penalty seconds to a starter / Punish a rider for a breach of the rules / Give a time penalty / Put extra seconds on somebody's time
: seconds|penalty|extra|by = int 5..120: How many seconds / The penalty in seconds ; bib|number|rider|who = int 200..999: The start number / Who is punished ; ?offence|for|reason = said littering,drafting,pushing,cutting corners,early start,riding without helmet,outside help,lane changing,bad language,car holding,blocking,wearing headphones: What was done wrong / The offence
> {0} seconds for {1} / bib {1} gets {0} seconds on top / {1} was caught with {2}, that makes {0} seconds / number {1}: plus {0} s / {2}! {1}! {0} seconds! / the jury decided against number {1}, {0} seconds / i saw it clearly, {2} by number {1}, should cost {0} seconds / !add {0} seconds to number {1} / whoever wears {1} must learn the rules, {0} seconds / {1} {0} sec {2} / for {2} the book says {0} seconds, so that's for bib {1} / make number {1} {0} seconds slower / the man with {1} on his back cut the corner, {0} seconds it is

## e-sports and game servers

start game server, launch server, boot game host, run server | start a server for a game
- Start a server for a game / Launch a game host with slots for players / Boot a server on which people play / Bring a game world online
: slots|players|max_players|seats = int 2..128: For how many players / Number of slots ; game|which|title|what = said Minecraft,Quake,Valheim,Rust,Factorio,Terraria,Ark,Rocket Ball,Counter Force,Star Miners,Tank Rush,Pixel Wars: Which game / The game
> we wanna play {1}, {0} people / {1} for {0}, get it up / {0} slots {1} / the clan meets tonight for {1}, should be room for {0} / nobody can connect to {1} because nothing is running, we'd be {0} / fire up {1} pls, {0} ppl / for {0} friends of my son: {1}, somewhere they can all join / !bring {1} online with {0} places / could there be a {1} world for {0} of us / {1}, max {0}, go / let up to {0} in, {1} it is / lan party!! {0} nerds, one game: {1} / i'd be thankful for a host where {0} of my students try {1}

kick player, remove player, throw out gamer, disconnect user | throw somebody out of a game
- Throw a player off the server / Kick somebody for a reason / Disconnect a player at once / Remove a gamer from the running match
: reason|why|for|cause = said cheating,spam,insults,lag,idling,team killing,aim bot,griefing,swearing,wall hack,bad name,racism,camping: Why / The reason ; player|who|nick|gamer = username: Who is thrown out / Nick of the player
> {1} is {0}, get rid of them / bye {1}. {0} / {0} from {1} all evening, enough now / {1} out, {0} / i can't play like that, {1} ruins everything with {0} / can't you do something about {1}? {0}, every single round / {0}!!! {1}!!! / !get {1} off here, {0} / the other team complains about {0} by {1}, show them the door / we had an agreement about {0} and {1} didn't care, so off you go / because of {0} i do not want to see {1} here any longer tonight / {1} has been warned twice for {0}. that's it / {0} = no place here, {1}

mute player, silence chat, chat block, quiet gamer | stop somebody from talking
- Stop a player from writing or speaking for some minutes / Mute a gamer / Silence somebody in the chat / Block the voice of a player
: minutes|for|length|duration = int 1..120: For how many minutes / How long ; player|who|nick|gamer = username: Who is silenced / Nick of the player
> {1} should shut up for {0} minutes / {0} min of silence from {1} please / i can't hear my team over {1}, {0} minutes / {1} {0} mins no chat / let {1} play but not talk, {0} minutes / tape over the mouth of {1}, say {0} minutes / {1} keeps singing into the mic lol. {0} minutes of peace? / !take the mic away from {1} for {0} minutes / {0} minutes without a word from {1}, what a dream / the chat is full of {1}, give us a break of {0} minutes / so rude, that {1}. no more messages for {0} minutes / for {0} minutes nobody should have to read what {1} types / my little brother is {1} and yells a lot, {0} minutes would help

form team, enter team tournament, tournament signup, team entry | enter a team in a tournament
- Enter a team in a tournament / Sign up a team with its captain / Put a team into the bracket / Register a squad for a cup
: captain|leader|contact|lead = username: The captain / Who leads the team ; team|squad|name|which = said Night Owls,Pixel Kings,Bad Wolves,Toxic Ducks,Frost Giants,Zero Gravity,Neon Foxes,Lag Lords,Iron Bees,Ghosts,Sofa Heroes,Rocket Cats: The team / Name of the squad ; ?tournament|cup|event = said Spring Cup,Winter Clash,Open Series,City Finals,Rookie Cup,Weekend Brawl,Grand League,Midnight Cup,School Masters,Summer Rumble,Duo Cup,Legends: Which tournament / The cup
> {1} want in, {0} leads / we're {1}, ask for {0} if anything / {2}: {1}, captain {0} / {1} w/ {0} as cap / {0} here, my squad {1} would like to compete / are there free places? {1}, led by {0} / the five of us call ourselves {1} and {0} speaks for us, let us play the {2} / !add {1} to the bracket, contact {0} / {1} think they can win the {2}. {0} is the boss / count on {1}, {0} will bring them / {0} has put together {1} and they'd love to take part / last year {1} won it all, of course they're coming again, {0} in charge / one more for the {2} please, {1} under {0}

get server status, server ping, who is online, check game server | know how a server is doing
- Tell whether a server is up and who plays / Check the ping and load of a game server / Look how many are online / Get the state of a host
: server|host|which|name = said Europe 1,Asia West,Lava World,Creative,Old Castle,Test Realm,US East,Hardcore,Skyblock,Arena 7,Moon Base,Family: Which server / Name of the host
> is {0} down / cant connect to {0}, is it just me / anyone on {0} / how laggy is {0} right now / {0} ping / are my friends already on {0} or do i sit there alone / {0} full? / before i get my headset: {0}, alive or dead / what's up with {0}, everything stutters / !have a look at {0} / my daughter says {0} does not let her in / how many play on {0} at this hour / {0} feels empty lately, numbers please
< players int 0..128, ping int 5..400

restart server, reboot host, server reset, schedule restart | restart a server after a warning
- Restart a game server after some minutes / Reboot a host and warn the players before / Reset a server that hangs / Schedule a restart
: warning|minutes|in|after = int 1..60: After how many minutes / How long before players are warned ; server|host|which|name = said Europe 1,Asia West,Lava World,Creative,Old Castle,Test Realm,US East,Hardcore,Skyblock,Arena 7,Moon Base,Family: Which server / Name of the host ; ?save|keep_world|backup = flag and save the world first;with a backup ~ without saving;no backup needed: Whether the world is saved before / Make a backup first
> {1} hangs, off and on again in {0} minutes / {0} min then {1} goes down and comes back / {1}: fresh start in {0} minutes {2} / nothing moves on {1} any more, give them {0} minutes and then do it / the new mod only works after {1} was down once. in {0} minutes maybe / in {0} minutes, {1}, {2} / turn {1} off and on, {0} minutes from now / !give {1} a reboot in {0} minutes / tell the folks on {1} they have {0} minutes to finish, then it goes round once / {1} leaks memory like a sieve, {0} minutes till we cycle it {2} / {0} mins reboot {1} / i'm done with the update of {1}, kick it over in {0} minutes / would {0} minutes be enough notice for everybody on {1} before it comes up again new

## wizards, potions and dragons

brew potion, mix potion, cook elixir, prepare brew | make a potion
- Brew some flasks of a potion / Mix an elixir / Cook a brew in the cauldron / Prepare a magic drink
: flasks|bottles|count|amount = int 1..20: How many flasks / The amount ; potion|brew|elixir|which = said healing balm,invisibility,giant strength,night eyes,sleeping draught,love potion,truth serum,fire breath,luck elixir,water lungs,speed,stone skin: Which potion / What is brewed
> {0} flasks of {1} / light the cauldron, we need {1}, {0} bottles / tomorrow is the battle and there's no {1} left, {0} flasks would do / {1} times {0} / apprentice! {1}! {0} bottles before dawn / my knights are thirsty for {1}, what about {0} flasks from your kettle / how about {0} bottles of {1}, i have got all the herbs / !make {1}, enough for {0} flasks / my shelf wants {0} more of {1} / stir me some {1}, fill {0} / {1} please, {0} little bottles / we ran out of {1} in the last dungeon. {0} this time / i collected toad eyes all day so let there be {1}, {0} flasks

drink potion, use potion, give potion, swallow elixir | have somebody drink a potion
- Let a hero drink a potion / Use up a potion on somebody / Give an elixir to a companion / Swallow a brew from the bag
: potion|brew|elixir|which = said healing balm,invisibility,giant strength,night eyes,sleeping draught,love potion,truth serum,fire breath,luck elixir,water lungs,speed,stone skin: Which potion / What is drunk ; hero|who|to|companion = person: Who drinks it / The hero
> {1} is nearly dead, {0} quick / down with it, {1}! {0} / {0} into {1} / {1} takes a gulp of {0} / it's dark in here for {1}. open the {0} / pour the {0} into {1} before the troll wakes / {0} for {1} now / !let {1} have the {0} / {1} empties the bottle of {0} / maybe {0} helps {1} to get through / don't waste the {0}, only {1} gets it / uncork {0}, hold it to the lips of {1} / without {0} {1} won't survive this room so cheers

cast spell, use magic, throw spell, work charm | cast a spell at something
- Cast a spell at a target / Work a charm on a monster / Throw magic at an enemy / Use a spell of the book
: target|at|on|enemy = said ice troll,goblin king,stone golem,wolf,spider queen,old witch,skeleton,giant rat,black knight,bandit,swamp ghost,two headed ogre,demon: The target / At whom ; spell|charm|magic|which = said fireball,lightning,sleep,frost ray,magic missile,confusion,blindness,shrink,web,acid rain,fear,slow: The spell / Which magic
> {1} at the {0} / the {0} is coming!! {1} / a {0} blocks the bridge, time for {1} / {1} > {0} / let the {0} taste my {1} / i raise my staff and the {0} gets {1} / what if i try {1} on that {0} / !hit the {0} with {1} / {0} in front of us, mage does {1} / enough talking to the {0}. {1}. / with {1} we might stop the {0} / there is a {0} behind the barrel, surprise it, {1} / my wizard still has {1} left so the {0} will regret this

tame dragon, befriend dragon, calm dragon, win over dragon | win over a dragon
- Tame a dragon with a gift / Calm a dragon by food / Befriend a dragon / Offer something to a dragon so that it follows
: gift|with|bait|offering = said gold coins,lamb chops,honey,fresh fish,lullabies,roast pork,silver bells,rubies,sweet hay,turnips,warm milk,old bones: What is offered / The gift ; dragon|which|beast|name = said Smokey,Red Fang,Emberwing,Old Scale,Nightfire,Ashtail,Frostmaw,Goldeye,Storm Claw,Cinder,Thunder,Blue Flame: Which dragon / Name of the beast
> {1} might like {0} / i hold out {0} to {1}, slowly / {0} for {1}, so it stops burning our village / nice {1}, good boy... here, look what we have for you, {0} / {1} growls at us but everyone has a price: {0} / would {1} come along for {0} / they say {1} can't resist {0} and i want it on our side / {0} -> {1} / !make friends with {1}, take {0} / put {0} before the cave of {1} and wait till it trusts you / i don't want to fight {1}. let's be kind and bring {0} / {1} is lonely, maybe with {0} it becomes ours / the princess adores {1}, get it used to us using {0}

ride dragon, fly dragon, dragon flight, travel by dragon | fly on a dragon
- Fly on a dragon to a place / Ride a tame dragon / Travel through the air on a dragon / Send a dragon with its rider somewhere
: goal|to|destination|where = said Crystal Lake,Dark Tower,Elfhome,Fire Mountain,Kings Castle,Mushroom Forest,Dwarf Mine,Ghost Harbor,Sky Temple,Bone Desert,Witch Hut,Ravenruin: Where to / The destination ; dragon|on|beast|which = said Smokey,Red Fang,Emberwing,Old Scale,Nightfire,Ashtail,Frostmaw,Goldeye,Storm Claw,Cinder,Thunder,Blue Flame: On which dragon / Name of the beast
> up in the air, {1}! {0} / {1} carries us to {0} / walking takes three days, so {0} on {1} / i jump on the back of {1} and off to {0} / {0} by {1} / can {1} bring me to {0} before night / saddle {1}. we are needed at {0} / {0} is far. {1} has wings. you get it / !take {1} to {0} / they wait for us in {0}, {1} is fast enough / over the clouds with {1} until we see {0} below / let me sit on {1} and have a look at {0} / {1}, spread your wings, {0} is where we go

## daily planning on a phone

set alarm, wake me, wake up call, morning alarm | be woken at an hour
- Set an alarm for an hour / Wake the user up / Ring at a time / Make the phone ring at an hour
: sound|tone|with|melody = said birds,gong,ocean,church bells,rooster,soft piano,siren,rain,drums,guitar,wind chimes,trumpet: With which sound / The tone ; at|time|hour|when = time: When to ring / The hour ; ?repeat|daily|every_day = flag every day;each morning ~ only once;just this time: Whether it rings daily / Repeat it
> get me up at {1} with {0} / {1}, {0} / i must not sleep longer than {1}, use {0} / {0} at {1}, {2} / my flight goes early. {1} please and play {0} so i really hear it / wake up time {1} {2}, {0} / let {0} sound at {1} / with {0} i wake gently, so that at {1} / !ring at {1}, sound: {0} / if i'm still snoring at {1} throw {0} at me / new job starts tomorrow so no later than {1}, and {0} as tone / have the phone go off at {1} using {0}
"""
