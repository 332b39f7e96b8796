"""Functions of games, media and evenings out, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## quiz evening at the table

ban quiz topic, exclude topic, drop subject, remove field | never get questions on a topic any more
- Exclude a topic from all future quizzes / Take a subject out of the pool of questions / Ban a field of knowledge / Stop asking about a topic
: topic|subject|field|what = said history,sharks,space,flags,cheese,dinosaurs,football,bones,kings,rivers,Greek gods,pop music,cartoons,spices,volcanoes,knots,chess,world cups: What is no longer asked / The topic / Which subject goes
> nobody here has a clue about {0}, so never again / {0}, yawn. strike it off the wheel / we had {0} three evenings in a row, i can't any more / Comics was nice and trains too, but whoever came up with {0} should be ashamed. Away with it for good / spare us {0} from now on, my wife walks out each time / {0} makes dad win everything, it's unfair, it should not come up in this house again / is there a way to never see {0} in the mix again / !kick {0} out / anything but {0}! remember that for next time too / my son had nightmares after the questions on {0}. please not one more of them in the future / {0} was fun for a year. it's done now, keep the others / when the wheel is spun next week i don't want {0} on it / the {0} stuff bores my guests to death, they'd like it gone

quiz hint, give hint, show clue, question help | get help with the present question
- Give a hint for the question that is open / Show a clue / Help the players with the present question / Take away wrong answers
:
> none of us has the faintest idea / we've been staring at this one for five minutes and it's getting embarrassing / ugh, this is impossible / it's on the tip of my tongue, i swear, just a little push / Is it at least an animal, or what? / my head is empty, grandpa's too / how on earth should a normal person know that / we are stuck. all four of us. completely / don't tell us the answer, but we're not getting anywhere like this / a letter, a year, anything! / who could possibly know such a thing, we give you puppy eyes / is it starting with a B? come on, be nice / !nudge us a bit / that one is way over our heads, but we don't want to pass either

report wrong question, question is wrong, dispute answer, flag question | complain that the quiz has a wrong answer
- Report that the answer given by the quiz is wrong / Dispute the solution of a question / Flag a question with an error / Tell the makers that a question is bad
:
> sorry but Sydney is NOT the capital of Australia / you counted that as wrong and it was right, i have the encyclopedia on my lap / my husband is a biologist and he says your solution is nonsense / that was true ten years ago maybe, not today / what a load of rubbish, a tomato is a fruit / two of the four were correct, so this is not fair / whoever wrote that one was drunk, the people who make these should know / We all agree the machine got it wrong this time / there's a spelling mistake and the date is off by a century, someone has to look at it / !tell them their answer is mistaken / the picture shows Belgium, you say it's Germany. Hello? / this can't be. i was there in 1989 and it was a thursday / how can i let your makers know that this solution isn't right

## film evening on the sofa

set film night, plan movie evening, schedule film, book sofa evening | plan an evening with a film
- Plan an evening with a film / Put a film night into the plan of the household / Fix on which day a film is watched together / Schedule a title for an evening
: day|evening|when|on = weekday: On which evening / The day / When it is watched ; film|title|movie|what = said Vertigo,Up,Heat,Amadeus,Frozen,Psycho,Gravity,Chocolat,Alien,Speed,Big,Notting Hill,Jaws,Cars,Casablanca,Her,Paddington,Dark Water: Which film / The title / What is watched ; ?snacks|with_snacks|popcorn = flag with popcorn;with nibbles ~ no food;without snacks: Whether there are snacks
> {0} is for {1}, i promised the kids / we will be watching {1} {0}, mark it / {1}, {0}, all on the sofa, phones off / nobody has anything on {0}, so {1} it is / everyone voted, {1} won. {0} suits the lot of us / What if we all sat down for {1} on {0}? Yes, let's settle that / {0}: {1}, {2} / not tonight, tonight is football. {1} on {0} instead, write it down / {1} has waited in the drawer since christmas and on {0} its hour has come / grandma comes {0} and she has never seen {1}. you know what to do / !reserve {0} for {1} / on {0} my wife and me finally see {1}, that's a date, put it where all can see it

play film now, start movie, put film on, begin watching | watch a film right away
- Start a film right away / Put a film on the screen / Begin to play a movie / Let a film run on a screen
: screen|where|room|display = enum tv=the big one;the box in the corner,tablet=the little one;my pad,projector=the white wall;the beamer: On which screen / Where it is shown ; title|film|movie|what = said Vertigo,Up,Heat,Amadeus,Frozen,Psycho,Gravity,Chocolat,Alien,Speed,Big,Notting Hill,Jaws,Cars,Casablanca,Her,Paddington,Dark Water: Which film / The title ; ?subtitles|captions|with_text = flag with text below;with subtitles ~ without text;no subtitles: Whether there are subtitles
> blanket ready, tea ready, {1} may begin on {0} / {1} on {0}. go go go / lights are out and we stare at {0}, where is {1}? / i can't sleep, {1} would do me good, {0} please / two hours till the train. {1}, {0}, {2} / Everybody's seated! {0}! {1}! / my daughter wants neither Cinderella nor Bambi, she wants {1} and she wants it this second, on {0} / {0} is free now, so let me have {1} there / !run {1} on {0} / we are six and want to cry over {1}, {0} is the only thing large enough / is {1} something you can show on {0} straight away? if yes do / the talk show is dreadful. swap it for {1}, {2}, on {0} / ok mum's deaf in one ear so {1} {2} and on {0}, she's waiting

where to stream, find film source, film availability, which service has film | know where a film can be seen
- Find out which service shows a film / Tell where a film can be seen or rented / Look up the provider of a movie / Check if a film is available in a country
: country|in|region|land = country: In which country / Where the user is ; film|title|movie|what = said Vertigo,Up,Heat,Amadeus,Frozen,Psycho,Gravity,Chocolat,Alien,Speed,Big,Notting Hill,Jaws,Cars,Casablanca,Her,Paddington,Dark Water: Which film / The title
> i'm in {0}, can i get {1} anywhere / who has {1} in {0} / {1} is gone from my service since we live in {0}. which other one then / my cousin says {1} is free to see for people in {0}, where / is there any chance to find {1} legally? country would be {0} / {1}, {0}, which provider / We moved to {0} and nobody here seems to offer {1} / in {0} they show everything but {1}... or am i looking in the wrong place / !look who carries {1} in {0} / where do folks in {0} go for {1}, three of my subscriptions don't have it / what would i have to sign up for to see {1} from {0} / holiday in {0} next week, rainy, {1} wanted. who's got it
< provider enum Streamline,Filmbox,Cinecloud

skip scary part, jump over scene, next chapter, skip scene | get past the scene that runs
- Skip the scene that is running / Jump over a part that nobody wants to see / Go on to the next chapter / Leave out what is shown right now
:
> the little one is hiding behind the pillow, it's too much blood / oh no, not this bit, i can't look / is this kissing going on much longer / boring boring boring, these two have been talking in a car forever / my mother in law is in the room and they're naked, do something / we know this song by heart, get on with the story / I always leave out the part with the dentist / when does something happen at last, this desert goes on and on / tell me when the spider's gone. or better, make it gone / !get us past this / the dog dies now, i am not going through that again / i cover my eyes, you take us to where it is over / can we not watch the operation please

who is that actor, identify actor, name face on screen, actor info | know who plays there
- Tell which actor is seen at the moment / Name the face on the screen / Find out who plays in the running scene / Identify a person in the film
:
> i know that face from somewhere, it drives me mad / the one with the beard, wasn't he in that hospital thing / Who the hell is she / gerd says that's Meryl Streep, i say never / where have i seen this man before / that chin! the chin! whose is it / my wife bets it's the same guy as in the coffee commercial / her name starts with K, help an old man / the fat policeman there on the left, is he famous / !put a name to this face / she looks just like my aunt, what's she called and what else did she do / we can't follow the plot any more as we all wonder who it is that plays the killer / that voice, that nose... it can't be him, can it

## seats and tickets for a show

show seats left, check free seats, seats available, is show sold out | know whether there are seats for a show
- Check whether seats for a show are left / Tell how many places are free / Find out if a performance is sold out / Look for free seats on a day
: day|evening|on|when = weekday: On which day / The evening ; show|piece|performance|what = said Hamlet,Cats,Carmen,Tosca,Nutcracker,Swan Lake,Macbeth,Evita,Rent,Hair,Chicago,Aida,Les Miserables,Grease,Peter Pan,Tartuffe,Faust,Blue Hour: Which show / The piece
> is {1} on {0} full / would we still get in, {0}, {1} / {0} we might fancy {1}, any room? / how crowded does {1} look on {0} / i only wonder if it's even worth thinking about {1} for {0} / {1}, {0}, packed or empty / They say people queue round the block for {1}. Is {0} any better / anything left for {1} on {0}? no need to book yet / if i decide for {1} at the last minute, {0}, will there be a chair for me / !see if {0} has gaps for {1} / my boss might join us on {0} and i don't know if {1} can take one more / {1} was sold out on saturday. how about {0} / is {0} hopeless for {1} or what

show running time, how long is show, show length, end of performance | know how long a show takes
- Tell how long a show takes / Get the length of a performance with its break / Find out when a piece is over / Look up the running time of a play
: show|piece|performance|which = said Hamlet,Cats,Carmen,Tosca,Nutcracker,Swan Lake,Macbeth,Evita,Rent,Hair,Chicago,Aida,Les Miserables,Grease,Peter Pan,Tartuffe,Faust,Blue Hour: Which show / The piece
> the last bus goes at 11, will i catch it after {0} / how many hours is {0} / {0} with a small bladder, is there a break? / when should the taxi stand at the door after {0} / i need to tell the sitter when we're back from {0} / {0}, how long / Can a child of five sit through {0}, or does it drag on forever / what time do they let you out of {0} / is {0} one of those that never end / !look how much time {0} takes / table at ten, {0} at seven, does that fit / my back only lasts two hours. can i risk {0} / will {0} be over before midnight
< minutes int 60..240

cannot see stage, blocked view help, ask other seat, report bad view | complain that one sees or hears badly in the hall
- Tell the ushers that a guest sees badly / Ask the staff for another seat during the show / Report a bad view in the hall / Get help at one's seat
:
> there is a pillar right in front of me / the man before me has a hat like a wedding cake / we paid a fortune and all we see is a curtain and a shoulder / someone is sitting on our chairs and won't leave / I can't hear a word up here under the roof / my neighbour smells of garlic and coughs without end, i can't stay here / all i get is the back of a head / she wears a huge bun and my son sees nothing but hair / the seat is broken, it tips forward each time i breathe / what a view, half the stage is behind a loudspeaker / they're filming with a bright phone in the row ahead and it blinds me / !let somebody find us a better place / is there anyone who could sit us elsewhere, my wife gets dizzy at the railing

## bets among friends

make friendly bet, open bet, place bet, note wager | note a bet between friends
- Note a bet of somebody and what is at stake / Open a friendly wager / Write down who bets on what / Keep a bet among friends
: stake|prize|at_stake|for = said beer,pizza,breakfast,car wash,dinner,back rub,ice cream,coffee,massage,dishwashing,five push-ups,cake,lunch,haircut,night shift,apple juice,train ride,sandwiches: What is at stake / What the loser gives ; claim|on|event|guess = said snow,rain,new boss,early spring,twins,thunder,blackout,election win,strike,heat wave,cup final,late train,baby boy,moving out,divorce,price drop,white christmas,power cut: What the bet is on / What somebody says will come ; person|bettor|who|with = person: The friend in the bet / The other one in the bet
> {2} says there will be {1}, i say never, the loser owes {0} / {1}! {2} swears on it. {0} if not / {0} for the winner, it's about {1}, and {2} shook hands on that / me against {2}, {1}, {0} / {2} thinks {1} is on its way. i'd eat my hat but {0} will do, please write that down / I heard it with my own ears, {2} puts {0} on {1} / as sure as i stand here we will see {1}. {2} doubts it and would pay with {0} / {2} has a nose for {1} and risks {0} / !put down that {2} sets {0} on {1} / The stakes are {0}. The question is {1}, yes or no. The fool who dared me is {2} / my aunt bet a hen once, {2} only goes for {0}, it's {1} this time / who'd be so mad to wager {0} on {1}? {2}, an hour ago, with witnesses / ok so {1} by sunday or {0} for all, that's what {2} and i agreed

settle friendly bet, bet is decided, close wager, bet won | note who won a bet
- Note who won a bet / Settle a wager between friends / Close a bet with its winner / Mark a bet as decided
: winner|person|who|won_by = person: Who won / The winner ; bet|about|event|which = said snow,rain,new boss,early spring,twins,thunder,blackout,election win,strike,heat wave,cup final,late train,baby boy,moving out,divorce,price drop,white christmas,power cut: What the bet was on / Which bet
> {0} was right about {1}, damn / we had {1} this morning, so {0} gets it / the {1} thing is over and {0} is grinning / {1}: {0} / I owe {0} after all, look out of the window, or in the paper, {1} / on the {1} matter i give in, it's {0} who takes the prize / Everybody laughed at {0} but who laughs now? {1} has come true / {0} wins, {1} / the one on the mayor is still open, but {1} is done, {0} called it / !let {0} have the {1} one / no more waiting with {1}, it's clear, hats off to {0} / did you hear? {1} happened in the end, just as {0} said it would, so close that one / well well {0}, {1} went your way, the books may be shut on it

call off bet, withdraw wager, cancel bet, bet does not count | let a bet be void
- Cancel a bet so that nobody owes anything / Call off a wager / Withdraw a bet between friends / Let a bet not count
: bet|about|event|which = said snow,rain,new boss,early spring,twins,thunder,blackout,election win,strike,heat wave,cup final,late train,baby boy,moving out,divorce,price drop,white christmas,power cut: What the bet was on / Which bet ; ?person|by|wants|who = person: Who wants that
> {0} was a silly one, nobody pays anything / we were drunk when we said {0}, forget it / {1} found out about {0} beforehand, that's cheating, so it is off / let's pretend we never spoke of {0} / {0}: void / The one about {0} hurts people's feelings. It shouldn't stand / we can't agree what counts as {0}, so neither wins and neither loses / my girlfriend hates the bet on {0}, make it go away / i want out of {0} / !scrap {0} / {1} is in hospital, it would be heartless to go on with {0} / can one back out of {0}? {1} and me would both be glad / fog stays, hail stays, {0} we drop

open bets list, what do i owe, bet debts, pending wagers | know which bets are open with somebody
- List the bets that are still open with a person / Show what is owed to somebody from bets / Look up pending wagers / Tell who has bet what against a person
: person|with|friend|against = person: With whom / The other one
> what was it again that i and {0} shook hands on / {0} claims i still have to cook or something, is that right? / do i owe {0} anything / me and {0}, what's undecided / {0} came up with so many wild things last year, which are still running / I meet {0} tonight. Any scores to settle? / somehow {0} always wins. what is hanging over me / between {0} and me, how many wagers / !show what stands between {0} and me / {0} gives me that look... did i lose something / before {0} moves abroad i want to know what we've got going / is there a dinner coming my way from {0}, or am i the one who's in debt / {0} won't remember a thing and neither do i

too many bets lost, pause betting, stop betting, betting break | take a break from betting
- Pause all betting of the user / Take a break from bets / Block new wagers for a while / Protect the user from betting more
:
> i've lost three times this week and my wife isn't amused any more / this is getting out of hand, it started with a beer and now it's my bike / i can't keep my mouth shut and end up washing everybody's car / no more of this for me, at least until easter / I should know better but each time somebody holds out a hand i shake it / my salary goes into these stupid tips / save me from myself / even the kids say papa gambles too much / every single time i'm the idiot who pays. enough for now / i promised my mother to quit for lent / !keep me away from any more of it / can you make it so i cannot say yes to one again, not this month / we were only joking about the house, but that was a warning, i need some distance from it all

## dice, coins and lots

draw name lot, pick person, choose somebody by lot, random person | let the lot pick somebody for a duty
- Pick one of some people by lot for a duty / Draw a name for a task / Let chance decide who does something / Choose somebody at random
: people|names|among|from = list person: Among whom / The names in the hat ; duty|task|for|job = said dishes,trash,driving,cooking,dealing,shopping,first move,washing up,toast,camp fire,goalkeeping,bathroom,front seat,bill,night watch,window cleaning,speech,potato peeling: What it is for / The duty
> {0} all look at the floor, but somebody must take on {1} / {1}: {0}. who is it / nobody volunteers for {1}. we've got {0}, let fate decide / {0} quarrel about {1}, put an end to it / put {0} in a hat, it's about {1} / Who's unlucky today? {1} has to be done and here sit {0} / for {1} we need one of {0} / it was me last time with {1}, so today only {0} are in the pot / {0} can't agree who has {1}, mummy is tired, you say / !let one of {0} have {1} / not the laundry this time, that's my brother's, just {1}. candidates are {0} / straws we haven't got, so you tell us which of {0} will be in charge of {1} / fairest way to give {1} to somebody out of {0}?
< name person

make teams, split into teams, divide players, form groups | split people into teams
- Split players into teams by chance / Divide a crowd into groups / Form teams for a game / Make equal groups of people
: teams|groups|into|sides = int 2..6: How many teams / Number of groups ; players|people|count|crowd = int 6..40: How many people / Number of players ; ?game|for|sport|what = said volleyball,football,tag,charades,relay race,hockey,tug of war,treasure hunt,basketball,quiz,dodgeball,bowling,handball,snow fight,table tennis,cards: For which game
> there's {1} of us and we'd like {0} sides / {1} kids, {0} groups, no tears please / {0} out of {1}, and not always the strong ones together / {2} in a minute, {1} came, that should make {0} / !part {1} into {0} / i've {0} balls and {1} people and no plan who goes with whom / whole family's here, {1} with the cousins. {0} crews for {2}! / {1}, split in {0} / we do {2} with {0} against each other, {1} showed up, you pick who's where / nobody wants to choose as it always leaves poor Timmy last, {1} heads and {0} camps / {2}: {1} people, {0} teams / from the {1} on the grass make {0} that are about the same size

random number between, pick number, secret number, number draw | get a number by chance
- Draw a number between two bounds / Pick a random number / Choose a secret number / Let chance give a number
: high|to|largest|up_to = int 20..500: The largest / Upper end ; low|from|smallest|at_least = int 1..19: The smallest / Lower end
> somewhere between {1} and {0}, surprise me / {0} is the most, {1} the least, which one / raffle tickets go from {1} up to {0}, who's the winner / think of one, not under {1}, not above {0} / {1} to {0}? / Page by chance please, the book has {0} and it starts at {1} / house numbers on our street run from {1} to {0} and one of them gets the cake / between us: anything over {0} is too much, below {1} is boring. give me one / !draw me one from {1} to {0} / my class is numbered {1} to {0}, somebody has to come to the board / we hide one, you hide one: at most {0}, at least {1} / no lower than {1} and no higher than {0}, that's where it should lie / {0} sheep, the first has tag {1}, which gets shorn first

## voices in the ear on a city walk

tell about sight, explain place, start guide at sight, hear story of sight | hear about a sight one stands before
- Tell about a sight / Start the guide at a place / Explain what one sees / Let the voice tell the story of a building
: length|how_long|version|size = enum short=in a nutshell;just the essentials,normal=as usual;the common version,long=in full;with all the details: How long it tells ; sight|place|stop|building = said cathedral,bridge,fountain,castle,harbor,market hall,clock tower,synagogue,opera,lighthouse,town gate,mosque,old mill,palace,monastery,statue,aqueduct,theater: Which sight / Where the user stands
> we stand before the {1}, go on, {0} / what's so special about that {1}, {0} please / {1}, {0} / the kids saw the {1} and ask a hundred things, tell them {0} / ok here's the {1}. talk to me, {0} / My feet hurt so i sit by the {1} and have all the time you want: {0} / who built the {1} and who died there, {0} / forget the bakery, forget the park. i'm all ears for the {1}, {0} / i turn the corner and bang, a {1}! {0}, then / !let me hear about the {1} {0} / before we step into the {1}, my husband would like to know what he's looking at, {0} / the {1} with the strange roof, {0}, what is it about / our bus leaves in ten so on the {1} only what fits, {0}

plan city walk, make walking route, start walk, lead walk | be led through a town on foot
- Plan a walk past the sights of a theme / Make a route on foot of some hours / Lead the user through a town / Start a walk through the streets
: hours|length|duration|time = num 1..6: How many hours / The duration ; theme|topic|about|kind = said architecture,food,ghosts,art,history,movies,gardens,shopping,beer,crime,music,writers,street art,churches,rivers,hidden yards,jazz,knights: What it is about / The theme of the walk ; ?stairs|with_stairs|steps = flag stairs are fine;steps are ok ~ no stairs;without steps: Whether there may be stairs
> {0} hours to spend and a soft spot for {1}, lead the way / we are two and love {1}, our train goes in {0} hours / {1}, on foot, {0} h / i've seen the museums. show me {1} in the streets for {0} hours, {2} / my parents visit, mad about {1}, good for {0} hours but {2} / The ship lies in port and we've {0} hours. {1} is what we came for / where would you take someone who cares for nothing but {1}? i can walk {0} hours / {0} hours, {1}, {2} / everybody does cathedrals here. give us {1}, say {0} hours / !walk me past the best of {1} in {0} hours / {2}, we asked granny, {0} hours at most, my wife chose {1} / 2 friends, 1 dog, {0} hours of sunshine and {1} as the thread / today i'm a tourist in my own town, {1}, {0} hours, off i go

change guide voice, other speaker, voice of guide, switch narrator | have another voice tell
- Change the voice of the guide / Let another narrator speak / Switch who tells / Use a different speaker in the ear
: voice|narrator|speaker|who = enum child=a kid;little girl,woman=lady;female,man=a guy;male,robot=machine;something from space,granny=old lady;somebody's grandma: Which voice
> this fellow puts me to sleep, {0} would be nicer / can it be {0} who tells it / {0} from here on / i'd rather listen to {0} / my boy only listens to {0} / he mumbles! take {0} in his place / Not again that posh tone. {0}? / make yourself sound like {0} / !let {0} do the talking / for the next stop we would enjoy {0} much more / is there {0} on offer? this one gets on my nerves / your voice is grand but the children voted for {0} / who else can you be, {0} maybe? yes that one

guide talks too long, shorten guide, be brief, less talk | have the guide say less
- Let the guide tell less from now on / Make the explanations shorter / Cut the talk of the guide / Speak less at every stop
:
> you never stop talking, my ears are ringing / we've been standing at this stone for a quarter of an hour / who needs all those dates / the children are running off while you are still in the 14th century / I only asked what it was, i didn't want a lecture / blah blah blah / Too much! my head is full of kings / half of that would be plenty, everywhere / my wife fell asleep on the bench during your story / by the time you're done the next place is closed / !spare us the details from now on / is there a way you come to the point / we like you, but you do go on and on

where is next stop, show next sight, way to next stop, next on route | know what comes next on the walk
- Tell what comes next on the walk and how to get there / Show the way to the next stop / Name the following sight / Lead to the next place on the route
:
> ok seen it, what now / we're done with this heap of stones / left or right from here / and then? / i've lost the thread, where were we supposed to go / Everyone's had their ice cream so on we go / which corner do i turn at, i only see shops / my daughter asks how far until there's something again / that was lovely. where do you take us from here / !bring us on / we're standing about like sheep and nobody knows the direction / is there something coming that the kids would like or was that all / shoes tied, bottle full, ready for the following one

save sight for later, remember sight, bookmark sight, sight on list | keep a sight to see it another day
- Keep a sight to see it another day / Bookmark a place on the walk / Put a sight on the list for later / Remember what one has no time for now
: day|when|on|return = weekday: On which day one comes back ; sight|place|stop|building = said cathedral,bridge,fountain,castle,harbor,market hall,clock tower,synagogue,opera,lighthouse,town gate,mosque,old mill,palace,monastery,statue,aqueduct,theater: Which sight / What to see later
> the {1} is shut, we come again {0} / no time for the {1} now, {0} maybe / {1}, {0}, don't let me forget / it's pouring, so {0} for the {1} / My knee says no to the {1}. {0} it will say yes / we walk past the {1} today without going in, that's for {0} / {0} we've a free afternoon and i'd love to get back to the {1} / the line at the {1} is a mile long. {0}, early / !keep the {1} for {0} / what a pity about the {1}, would {0} work? then have it wait for us / chapel yes, zoo yes, but the {1} has to wait till {0} / kids too tired, {1} {0} / granny lands on {0} and she must not miss the {1}, so we leave it out this time

## dancing at home and at the ball

teach dance step, show dance, learn dance, start dance lesson | learn a dance
- Teach a dance to a number of people / Show the steps of a dance / Start a lesson in a dance / Let users learn how a dance goes
: dancers|people|count|learners = int 1..10: How many learn it / Number of dancers ; dance|style|kind|what = said tango,waltz,salsa,polka,rumba,jive,samba,foxtrot,mambo,flamenco,swing,quickstep,disco fox,line dance,square dance,hip hop,bachata,belly dance: Which dance / The style ; ?slow|slowly|pace = flag slowly;bit by bit ~ at full speed;at normal speed: Whether it goes slowly
> we are {0} and have never done a {1}, go ahead / my wedding is in 3 weeks and they expect a {1}, {0} clumsy feet owners here / {1}, {0} people, {2} / i want to sweep my wife off her feet with a {1} for once, just me so {0} / {0} of us cleared the living room. {1}! where does the left foot go / How does a {1} even go? There'd be {0} in front of the screen / cha cha bored us and ballet hurt, so for {0}: {1} / {1} please, and {2}, we're {0} with two left feet each / tonight {0} retired ladies become queens of {1} / !get {0} of us through a {1} / {0} beginners. they dream of {1}. have mercy / who's got rhythm? these {0} haven't, but {1} it shall be / grandpa swears he met grandma at a {1}, all {0} grandchildren would like to be able to do that

find dance partner, seek dance partner, match dancers, look for partner | find somebody to dance with
- Find a partner for a dance / Look for somebody to dance with on an evening / Match dancers / Search a person for a dance evening
: day|evening|when|on = weekday: On which evening ; dance|style|for|what = said tango,waltz,salsa,polka,rumba,jive,samba,foxtrot,mambo,flamenco,swing,quickstep,disco fox,line dance,square dance,hip hop,bachata,belly dance: Which dance
> i'm alone on {0} and it takes two for {1} / my husband hates {1}. who would come with me {0} / {1}, {0}, i've got shoes but nobody to step on / anyone free {0} for a bit of {1}? i lead / {0} is {1} night at the club and i won't stand by the wall again / Marie broke her ankle so who else does {1}, {0} it'd be / !get me someone for {1} on {0} / do you know a tall man who can do {1}, {0} evening / widower, 70, still quick on his feet, {1}, {0}... ring a bell with somebody? / {0} i need arms around me. {1} / it's my first {1} on {0} and i don't want to go solo / {1} on {0} and no one to hold on to, can you change that / for {0} one {1} lover wanted, bad jokes welcome

log dance practice, note dance training, save practice, add dance time | note that one has practised
- Note how long a dance was practised / Log training of a dance / Save minutes of practice / Enter what was danced
: minutes|time|duration|how_long = int 5..120: How many minutes ; dance|style|kind|what = said tango,waltz,salsa,polka,rumba,jive,samba,foxtrot,mambo,flamenco,swing,quickstep,disco fox,line dance,square dance,hip hop,bachata,belly dance: Which dance
> did {0} minutes of {1}, dripping / {1}: {0} min / that was {0} minutes and i finally got the turn in the {1} / my teacher wants proof, so {0} minutes, {1}, just now / {0} min before breakfast, bare feet, {1} / We've been at {1} for {0} minutes and 2 chairs are broken. Count it / another {0} minutes closer to being good at {1} / {1} with the broom for {0} minutes, my man wouldn't get up / !credit me {0} minutes of {1} / today no can-can, no cha cha, {1} alone, {0} minutes / phew, {1} done, {0} minutes if the clock is right / can i have {0} minutes on my account, was {1} in the kitchen with the radio on / {0} minutes. one blister. {1}. into the diary it goes

music too fast, slower dance music, lower tempo, reduce speed | have the music go slower
- Let the dance music go slower / Lower the tempo of what is played / Reduce the speed of the music / Take the beat down
:
> i can't keep up, my legs are tied in knots / who is supposed to dance to that, a squirrel? / my partner's out of breath and we only just began / we always end up half a bar behind / The old folk are stumbling over each other / whoa whoa whoa, have mercy on my hips / this is no waltz, this is a horse race / at that rate somebody will fall / !take it down a notch, we are beginners / is it the band or is it me, i never get to the third step in time / nobody gets their feet sorted before it's on to the next figure / it rushes along so that i forget to smile / my knees are 80 years old and this beat is 20

book dance evening, enter ball, sign up for ball, get ball tickets | go to a ball or dance evening
- Sign up for a ball with some people / Book places for a dance evening / Get tickets for a dance event / Enter a couple or group for a ball
: people|guests|tickets|count = int 1..10: How many come ; ball|event|evening|which = said Spring Ball,Tea Dance,Harvest Dance,Masked Ball,Red Night,Opera Ball,Barn Dance,Milonga,Prom,Charity Gala,Firemen's Ball,Snow Ball,Rock Hop,Tango Marathon,Winter Gala,Salsa Cruise: Which event / The ball
> {0} of us would love to whirl at the {1} / {1}, {0}, we already have the dresses / new suit, old friends, {1}! that's {0} then / count {0} in for the {1} / i asked her and she said YES to the {1}, plus her cousins makes {0} / The whole choir goes to the {1} this year, {0} pairs of shoes polished / how do {0} people get into the {1}? whatever it takes, do it / my {0} flatmates and the {1}, that will be a night to remember, make it official / !get {0} into the {1} / we missed the last two but not the {1}. {0} coming / at the {1} we'll be {0}, near the band if you can / for the {1} they want to know heads: {0} / {0} for the {1}, my treat

name this dance, which dance fits, dance for music, what to dance | know which dance goes with the music
- Tell which dance fits the music that plays / Name the dance for the running piece / Find out what one dances to this / Match a dance to the music
:
> the band has started and we stand here like two lamp posts / is it one two three or one two three four / what do our feet do to that? / everybody's up and doing something, but what is it / I have no idea how one moves to this / he says it's a rumba, i say cha cha, who's right / do i lead her into a waltz here or will i make a fool of myself / that rhythm, dum da da dum, one can surely do something with it / my wife's looking at me, music's on, quick, which of those from the course / !work out what suits this tune / they turned on some old record. in what style would you go for it / could you listen for a second and say how to step / wiggling is all i come up with when this one plays
"""
