"""Functions of music, films, pictures and words, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## music, sounds and playlists

name that tune, recognize song, identify music, what is playing | know which song is heard right now
- Recognize the song that is heard at the moment / Find out which music is on / Identify a tune through the microphone / Tell title and singer of what is playing
:
> what's this called / who sings that / i know this one but i can't think of the name / shhh listen, what is it? / they have something lovely on in this shop, which song might that be / that melody right now, tell me about it / hey what am i hearing / name of the track pls / this tune drives me crazy, where do i know it from / !find out who is singing here / is that the Beatles or somebody else / my wife bets it's from the eighties. what is it really / the band on right now, who are they
< title song, singer person

## films, series and what to watch

next episode, go on with series, episode play, resume show | see a certain episode of a series
- Play an episode of a series / Go on with a show at a season and episode / Resume a series at a certain place / Start a part of a show
: episode|part|chapter|episode_number = int 1..24: Which episode / Number of the part ; show|series|name|programme = said Harbour Lights,Night Nurse,Dragon Court,The Bakers,Cold Creek,Family Matters,Space Dogs,Lawless,Hotel Lisbon,Royal Blood,Doctor Moon,Island Life,Bad Neighbors: Which series / Name of the show ; season|series_number|run = int 1..12: Which season / Number of the season
> i stopped at season {2} episode {0} of {1} / {1} s{2} e{0} / {1}, episode {0}, that's in season {2} / we've seen everything up to episode {0} in season {2}, so that one of {1} now / where were we with {1}... season {2}, and i fell asleep in episode {0}, again please / !go on with {1}, season {2}, part {0} / episode {0} pls. {1}. season {2} / my roommate spoiled episode {0} of season {2} but i still want to see it, {1} obviously / the one with the wedding in {1}, it's the {0}. episode, {2}. season / from {1} i'd love to see how season {2} goes on, episode {0} is the next / season {2}: {1}, i'm at number {0} / can {1} be continued at episode {0}? season {2} it was / grandma missed {1} on tv, season {2} part {0}, let her see it

where to stream, find stream, which service has it, streaming search | know which service offers a film
- Find out on which service a film can be streamed / Look up where a movie is offered in a country / Search the streaming services for a title / Tell which provider has a film
: country|land|region|in = country: In which country / The country of the viewer ; film|title|movie|name = film: Which film / The title to look for
> does anybody have {1}? i'm in {0} / in {0}, who shows {1} / {1} isn't where i thought it would be. is it elsewhere, here in {0}? / which subscription do i need for {1} in {0} / {1}, {0}, on what app / i moved to {0} and {1} vanished from my account, so where does it hide / !see who offers {1} in {0} / can people in {0} get {1} anywhere without paying extra / we'd like {1} for the film night, living in {0}. any provider? / is {1} even out in {0} / {0}: providers of {1} / my sister over in {0} would like to see {1}, what should she sign up for / where the heck is {1} hiding in {0}
< service said Flixo,Streamly,Cinebox,Movia,Playhouse,Filmhub,Kinoplus,Screenz,Vodio,Tubeo,Maxview,Seriesgo

cinema times, showtimes, when is film shown, movie schedule | know when a film runs in a cinema
- Tell when a film is shown in a cinema on a day / Look up the showtimes / Get the programme of a cinema for a film / Find out at what hours a movie runs
: cinema|theater|house|where = said Rex,Capitol,Odeon,Star City,Roxy,Palace,Metropol,Lido,Apollo,Grand Rex,Old Mill,Filmhouse,Luna Park: Which cinema / Where it is shown ; day|weekday|on|date = weekday: On which day / The day of the visit ; movie|film|title|show = film: Which film / The title
> what time does {2} start at the {0} on {1} / {2} {0} {1}? / i've a date on {1} and she wants {2}, when does it run in the {0} / could we still make it to {2} in the {0} after work on {1} / {1} at the {0}, is there a late one of {2} / {0} on {1}: hours for {2} / !look when {2} is on at the {0}, {1} would suit me / is {2} still running at {0} this {1} / the babysitter comes on {1}. we'd go to the {0} then, for {2}. when? / how many times do they show {2} on {1}? the {0} i'm talking about / my grandson insists on {2}. i'd take him to the {0}, {1} afternoon, please tell me the beginning / {1}, {2}, {0}, starts when / when do the doors open for {2} on {1}, at the {0}
< first time, last time

## photos, pictures and image editing

## books, audiobooks and reading

read aloud, play audiobook, start audio book, book reading | have a book read out
- Play an audiobook / Read a book aloud from a chapter on / Start a spoken book / Let a voice read a book
: chapter|from|start_at|section = int 1..30: From which chapter / Where to start ; book|title|audiobook|which = book: Which book / The title that is read out
> i'm on the train with tired eyes, so {1} for my ears please, chapter {0} / {1}, chapter {0}, i'm listening / my little one wants a bedtime story. {1}, we're at chapter {0} / chapter {0} of {1} while i iron / let me hear how {1} goes on, it was somewhere at chapter {0} / !read me {1} from chapter {0} / could a nice voice tell me {1}? chapter {0} is where i dozed off / the drive takes three hours, enough for {1} from chapter {0} on / {1}... {0}... go / we listened up to chapter {0} of {1}, that one again / chapter {0} please, i mean the one in {1} / !have {1} spoken from {0} on / without my glasses i can't read {1}, do it for me, chapter {0}

save page, set bookmark, keep reading place, note page | remember how far somebody has read
- Save at which page the reader is / Set a bookmark / Note how far a book has been read / Keep the place in a book
: page|at|place|position = int 2..600: The page / How far the reader is ; title|book|which|reading = book: Which book / The title
> got to page {0} in {1} / {1}: {0} / i have to get off the bus now, i'm at {0} in {1} / {0} pages of {1} done, phew / on page {0} of {1} my eyes fell shut / don't let me forget i stopped {1} at page {0} / !mark page {0} in {1} / the cat pulled out my paper strip! it was page {0}, book is {1} / my {1} lies open at page {0} / tomorrow i'll go on with {1} from page {0} / {1} is so thick, only page {0} so far / page {0}, {1}, that's it for tonight / i'd appreciate it if you kept in memory that in {1} i've reached page {0}

borrow book, reserve library book, loan request, order from library | get a book from a library
- Reserve a book at a library / Ask for a loan of a book / Order a book to be fetched at a branch / Borrow a title from the library
: branch|library|pickup_at|where = said main library,town hall branch,west branch,university,mobile library,school library,north branch,harbor library,central station,old town,hospital library,east side: Which library / Where the book is fetched ; book|title|what|item = book: Which book / The title that is wanted
> i'd read {1} if it weren't so expensive to buy. can the {0} lend me one / {1} at the {0}, keep it for me / is there a copy of {1} in {0} i could have for a few weeks / {0}: {1} please, i pick it up myself / my teacher says we all need {1}, {0} is closest to me / put my name down for {1} at the {0} / !have {1} laid aside at the {0} / {1} is out everywhere, but i heard the {0} has it. i'm interested / i walk past the {0} every day so {1} could wait for me there / could you please arrange that i get {1} for a while, from the {0} if possible / i want {1} on loan. {0} / the lady at {0} should get {1} off the shelf for me

renew loan, keep book longer, extend borrowing, longer loan | keep a borrowed book for longer
- Extend the loan of a book / Renew a borrowed book for some weeks / Keep a library book longer / Move the day on which a book has to be back
: weeks|longer|extra_weeks|by = int 1..6: For how many more weeks / How much longer ; book|title|borrowed|which = book: Which borrowed book / The title
> i'm not through with {1} yet, {0} more weeks / {1} is due tomorrow and i've only read half of it... {0} weeks more? / {0} extra weeks for {1} pls / i'm in bed with the flu and can't bring {1} back, i need {0} weeks / may {1} stay with me another {0} weeks / !give me {0} weeks longer with {1} / {1} +{0} weeks / give it {0} weeks, then you'll have {1} back, promise / my daughter still needs {1} for school, about {0} weeks / don't want a fine for {1}, so {0} more weeks / is anybody waiting for {1}? otherwise i keep it for {0} weeks / {0} weeks would be enough to finish {1} / {1} and i, we're not done with each other. {0} weeks

buy e-book, purchase ebook, order digital book, get e-book | buy a book for an e-reader
- Buy an e-book for a device / Purchase a digital book / Order a book to be loaded onto a reader / Pay for the electronic edition of a title
: max_price|budget|at_most|limit = num 2..30: The highest price / What it may cost ; title|book|what|ebook = book: Which book / The title that is bought
> {1}, if it's not more than {0} / i'm flying tomorrow and want {1} on my reader, {0} at the most / up to {0} i'd pay for {1} / {1} must be mine! {0} max / !get {1} for my kindle, {0} is the limit / paper is too heavy, so {1} as a file. i have {0} left on the card / {0} is what i can spend, {1} is what i want / everybody talks about {1}, let me own it for {0} or less / is {1} under {0}? then it's sold / for {0}, fine, {1} / {1} went on sale, they said {0}. buy / my nephew lost his {1}, he gets a new one on the tablet, {0} is ok

suggest book, recommend reading, what to read, book tip | get an idea what to read next
- Recommend something to read / Suggest a book of a genre / Give a tip for the next book / Find a book that fits the taste and the time
: ?max_pages|length|not_longer_than = int 80..600: The most pages it may have / How long at most ; genre|kind|taste|about = said crime,fantasy,love story,poetry,history,science fiction,horror,biography,travel,comics,young adult,humor,thriller,sea stories: Which genre / What kind of book / The taste
> i've read everything at home, what now? i like {1} / {1}, any ideas / is there some good {1} with less than {0} pages / my book club wants {1} next month, what would you choose / {1} pls, max {0} pages / bored. {1}? / !name me something from {1} / what do people who enjoy {1} read these days / my father turns eighty and he's into {1}, which one would he love / i never tried {1} before, where should i begin / in hospital with nothing on my bedside table... {1} would cheer me up / which {1} is worth my time

## recipes and cooking steps

recipe by ingredient, use up food, what to cook with, leftover ideas | know what can be cooked with what is there
- Suggest what to cook with an ingredient / Find dishes that use up a leftover / Get ideas for food that has to go / Tell what can be made of what is in the fridge
: minutes|time|within|max_minutes = int 10..90: How many minutes there are / The time for cooking ; ingredient|food|leftover|have = food: What has to be used / The ingredient at hand
> all i've got is {1} and {0} minutes / what can one make of {1} in {0} minutes / too much {1} in the fridge. no more than {0} minutes please / {0} min, {1}, any idea / in {0} minutes they come home and there is only {1} here, help / !give me something with {1}, ready in {0} minutes / my neighbour gave me a whole bag of {1}, i don't want to stand in the kitchen for longer than {0} minutes / i have {0} minutes. could {1} become a dinner / {1} again... surprise me, {0} minutes / we still have {1} from yesterday and i'd hate to throw it out, something within {0} minutes / is there a quick thing with {1}, like {0} minutes / for {1} lovers with {0} minutes

replace ingredient, cooking substitute, swap ingredient, instead of ingredient | know what can be taken instead of something
- Tell what can replace an ingredient in a dish / Find a substitute for something that is missing / Suggest what to take instead / Swap an ingredient of a recipe
: dish|recipe|for|meal = dish: In which dish / What is being cooked ; missing|ingredient|without|replace = said eggs,butter,cream,flour,sugar,yeast,soy sauce,baking powder,white wine,honey,coconut milk,gelatin,sour cream,garlic: What is missing / The ingredient to replace
> what can i take in place of {1} for {0} / {0} without {1}, does that work / my guest is allergic to {1}, but i planned {0}. what else could go in / shops are closed, {1} is empty, {0} half done. what now?? / {1} alternative, {0} / does {0} need {1} or can i put in something different / !tell me how to get around {1} in {0} / i hate {1}. what would you do in {0} / i've run out of {1}... it's for {0} / would {0} still taste ok if i left {1} away and used another thing / my son ate all the {1} and i wanted to make {0} / for {0} i lack {1}, any ideas

cooking timer, kitchen alarm, time food, remind when done | be told when something on the stove is done
- Set a timer for food that cooks / Ring when something in the kitchen is done / Count down for a pot or an oven / Remind the cook after some minutes
: minutes|in|duration|after = int 2..90: After how many minutes / How long it cooks ; what|pot|food|label = said eggs,pasta,rice,the cake,the roast,potatoes,the dough,the pizza,tea,the soup,lentils,the chicken,cookies,the beans: What cooks / For which food the timer is
> just put {1} in, {0} minutes / {1} {0} min / don't let {1} burn! it takes {0} minutes / in {0} minutes i must look after {1} / yesterday {1} turned to coal, so shout in {0} minutes / {0} minutes from now, for {1} / !beep in {0} minutes because of {1} / on the packet of {1} it says {0} minutes, starting now / i'm in the garden meanwhile, {1} needs {0} minutes / {1} is on the stove, could you be so nice and call me after {0} minutes / give {1} another {0} minutes / {0} more for {1} it's still raw / wake me when {1} is ready, that's {0} minutes

## printing, scanning and documents

print file, print out, paper copy, send to printer | have a document on paper
- Print a file / Send a document to the printer / Put a file on paper in a number of copies / Make paper copies of a document
: copies|count|times|how_many = int 1..40: How many copies / How often it is printed ; document|file|what|path = file: Which file / The document ; ?both_sides|duplex|two_sided = flag on both sides;front and back ~ single sided;one side only: Is it printed on both sides / Whether both sides are used
> i need {1} on paper, {0} times / {0} x {1} / the class starts in ten minutes and everyone needs {1}, that makes {0} / {1}, {0} copies, {2} / my eyes hate screens. {1} please, {0} times / there'll be {0} people at the meeting, each should hold {1} in hand / !put {1} through the printer, {0} of them / can i have {1} {0} times / yesterday there weren't enough for everybody, so {0} of {1} this time / run off {0} of {1} for me / {1} to hand out, {0} will be enough, {2} / have {1} ready in the tray when i come, i want {0} / {0} pieces of {1}, black is fine

stop printing, cancel print job, kill print, halt printer | stop a document that is being printed
- Cancel a print job / Stop the printer in the middle of a document / Take a file out of the print queue / Halt printing on a device
: printer|device|machine|where = said office printer,second floor,inkjet,copy room,front desk,big laser,home printer,label printer,library,basement,photo printer,the old one: Which printer / On which device ; document|file|job|what = file: Which document / The file that is not printed any more
> nooo not 100 pages of {1}, quick, {0} / {1} shouldn't come out of the {0}, i found a mistake in it / the {0} is spitting out {1} and won't end / wrong file!! {1} on {0}, make it end / forget about {1}, it's still waiting at the {0} / !stop {1} at the {0} / somebody sent {1} to the {0} by accident and it's private, don't let it appear / {0}: {1} off the queue / i've changed my mind about {1}, the {0} can rest / {1} blocks everybody at the {0}. out with it / is {1} still running on the {0}? then no more of it please / all that paper wasted... {0}, {1}, enough / the {0} must not finish {1}

scan paper, scan document, digitize paper, paper to file | get a paper as a file
- Scan a paper and save it / Make a file of a document on the glass / Digitize a sheet with the scanner / Bring something on paper into the computer
: folder|save_in|target|to = folder: Into which folder / Where the file is saved ; paper|document|what|original = said contract,birth certificate,receipt,passport,report card,letter,drawing,insurance card,rental agreement,bill,driving license,timetable,diploma: What lies on the scanner / The paper
> my {1} lies on the glass, i want it in {0} / {1} to {0} / i have the {1} here on paper and they want it by mail, so make a file and leave it in {0} / before the {1} fades, get it into {0} / into {0} with the {1} pls / can you take in this {1}? {0} is where it belongs / the {1} is under the lid now. {0} / !get the {1} into the computer, {0} / the office needs my {1} digitally. it should end up in {0} / {0} should contain my {1}, it's lying face down already / all paper must go, starting with the {1}, store that in {0} / i'd feel safer if the {1} was in {0} too and not only in the drawer / {1}, one page, goes in {0}

ink level, check toner, printer ink status, how much ink | know how much ink is left
- Tell how much ink is left in a printer / Check the level of a cartridge / Look up whether the toner lasts / Get the ink status of a device
: color|cartridge|ink|which = enum black=dark ink,cyan=blue,magenta=pink,yellow: Which color / The cartridge to look at ; printer|device|machine|where = said office printer,home printer,copy room,inkjet,reception,studio,library,label printer,second floor,sales team,kids room,school office: Which printer / Where it stands
> the letters get pale on the {1}. {0} empty? / {1}, {0}: how much / will the {0} in the {1} last for my thesis / everything comes out with stripes at the {1}, have a look at {0} / {0} in the {1}? / !check {0} at the {1} / before i go shopping: how is the {1} off for {0} / is there any {0} left in the {1} / how full is {0}, the {1} one / it printed green faces in the {1}, i suspect {0} is low / when did we last change {0} on the {1}, must be nearly gone / {1} - what's with {0}
< percent int 0..100

sign document, put signature, electronic signature, sign as | have a document signed
- Put a signature under a document / Sign a file in the name of a person / Add an electronic signature on a page / Have a document signed
: page|on_page|where|page_number = int 1..30: On which page / Where the signature goes ; signer|person|as|name = person: Who signs / The name under the document ; document|file|path|what = file: Which document / The file
> {2} needs the name of {1} on page {0} / {1} agrees with {2}, page {0} at the bottom / on page {0} of {2} there's a line waiting for {1} / {2}, page {0}, {1} / they sent {2} back because {1} had forgotten page {0} / !sign page {0} of {2} as {1} / i'm {1} and i accept {2}. it goes on page {0} / put {1} under {2}, that's page {0} / without {1} on page {0}, {2} isn't valid / my lawyer said {2} is fine, so page {0} please, for {1} / {1} is travelling, can page {0} of {2} be done electronically / {2} has to be signed by {1} today, page {0} is the place / for {1}: {2}. see page {0}

join documents, merge files, combine documents, put pages together | make one document of two
- Join two documents into one / Merge a file with another / Put the pages of a second document behind a first / Combine two files
: second|append|behind|other = file: The document that comes behind / The second file ; first|document|front|base = file: The document in front / The first file
> {1} and then {0}, all in one please / {0} behind {1} / they only let me upload one thing, but i have {1} with {0} after it / !stick {0} to the end of {1} / {1} + {0} / make a single one, starting with {1}, ending with {0} / {0} belongs after {1}, why are these two separate / one file instead of two: {1} first, {0} last / my application is {1}, the certificates are {0}, and it should be one piece in this order / could {0} follow {1} in the same document / put {1} before {0} and give me the whole / i want to send {1} together with {0}, the second after the first as a single file / the pages of {0} go at the back of {1}

## translating, spelling and looking up words

check spelling, how to spell, spell out word, right writing | know how a word is written
- Tell how a word is spelled / Spell out a word letter by letter / Check whether a word is written the right way / Look up the right writing of a word
: word|spelling|term|written = said necessary,rhythm,accommodation,embarrass,lieutenant,diarrhea,separate,conscience,millennium,restaurant,bureaucracy,occasion,maintenance,pronunciation: Which word / The word to spell
> is it one or two of these letters in {0} / {0} letter by letter / i never get {0} right / how's {0} written / my teacher marked {0} red, what does it look like correctly / i have to put {0} in an email and don't want to look stupid / {0} - with or without a double letter / !spell {0} / where does the e go in {0} / autocorrect gave up on {0}, and so do i... what are the letters / {0} looks odd somehow. did i write that well? / we fight over {0} in our family, she starts it differently than me / slowly please so i can write it down: {0}

interpret talk, live interpreter, translate conversation, two-way translation | talk with somebody in another language
- Interpret a talk between two languages / Translate live what two people say / Start an interpreter for a conversation / Let two people understand each other
: their_language|other|language_b|guest = lang: The language of the other person / What the guest speaks ; with|partner|person|whom = said the doctor,my landlord,the taxi driver,my mother-in-law,the waiter,the policeman,the plumber,a tourist,the nurse,the hotel clerk,the teacher,the mechanic: With whom the talk is / The other person
> {1} speaks only {0}. we don't understand each other at all / i need to talk to {1} now, in {0} / i'm standing here with {1} and my {0} is awful, help us both / {0} and back, for a chat with {1} / {1}, {0}, let's get going / whatever {1} says in {0}, tell it to me, and the other way round / !be my go-between with {1}, {0} / it's an emergency, {1} doesn't get me, {0} please / in five minutes {1} will ring at my door, no english, just {0} / could you listen in while i speak with {1}? it will be {0} / since {1} knows nothing but {0}, we'd be very grateful for somebody in the middle / {1} and me, we want to have a long talk, {0} on that side / {0} is what {1} grew up with, so go on and switch between us

## radio, news and weather

tune radio, turn on station, listen to radio, switch channel | hear a radio station
- Tune a radio to a station / Turn on a radio channel in a room / Listen to a station / Switch the receiver to another program
: place|room|receiver|where = said kitchen,bathroom,workshop,garage,bedroom,terrace,car,study,living room,cellar,waiting room,sun room: Which receiver / Where it is heard ; station|channel|program|which = radio: Which station / The radio channel
> {1} while i shave, {0} / nothing beats {1} in the morning, have it on in the {0} / the {0} is on some awful program, {1} is what i want / {1} for the {0} pls / in the {0} grandpa likes {1} / they have a quiz on {1} right now! {0}, quick / let's hear {1} in the {0} / !set the {0} to {1} / can the {0} get {1} / my favourite host is on {1} in a minute and i'm in the {0} / {0}: off the pop stuff, over to {1} / i'm tired of my own records, {1} may keep me company in the {0} / is {1} something i can listen to in the {0}? go ahead

read news, hear headlines, latest news, news summary | hear what is going on in the world
- Read the headlines of a field / Give a summary of the latest news / Tell what happened today / Get short reports about a topic
: count|headlines|how_many|limit = int 1..15: How many headlines / Number of reports ; topic|field|about|section = said politics,sports,business,science,health,technology,culture,climate,football,celebrities,local affairs,traffic,education,space travel: About which topic / The field
> what's up in {1}, {0} things are enough / {0} headlines, {1} / i've been away from everything for a week. {1}: the {0} that matter / did anything happen in {1}? tell me {0} / !read me {0} pieces on {1} / i only have time for {0} while the coffee runs, {1} please / {1} interests me most, let me have {0} of those / my dad can't see well anymore and likes to hear about {1}, {0} should do / {0} about {1} and then i'm off / what are they writing on {1} today, {0} of them / anything new with {1}, not more than {0} / top {0} {1} / catch me up on {1}, {0} short ones

weather forecast, how will weather be, day forecast, look up weather | know the weather of a day
- Tell what the weather will be like on a day / Get the forecast for a town / Look up rain, sun and wind of a day / Say how the weather gets somewhere
: day|when|weekday|on = weekday: On which day / The day of the forecast ; town|place|where|city = town: In which town / The place
> {1} {0} rain? / we're getting married in {1} on {0}, please tell me the sun will shine / is {0} any good for a barbecue in {1} / how hot does it get in {1} by {0} / i'm hanging the washing out on {0}, here in {1}, or shouldn't i / !look what {0} brings in {1} / {0} we drive to {1} with the kids. sandals or boots / what's it like in {1} come {0} / will {1} see snow on {0} / my knee says storm in {1} for {0}, what do you say / umbrella on {0}? {1} / they play outside in {1} on {0}, does it stay dry
< degrees int -10..35, sky enum sunny,rain,cloudy,snow

warn of weather, storm alert, set weather alarm, weather warning | be warned before bad weather comes
- Warn before bad weather comes to a place / Set an alert for a kind of weather / Send a message some hours before a storm / Tell in time when something dangerous is on its way
: hours_ahead|hours|before|lead_time = int 1..48: How many hours before / The lead time ; weather|danger|kind|event = said frost,hail,a storm,black ice,heavy rain,thunder,a heat wave,fog,snow,a flood,strong wind,a tornado: Which weather / What to warn of
> my tomatoes are outside. if {1} comes i need to know {0} hours before / {1}, {0} hours ahead / last time {1} took us by surprise, {0} hours would've been enough / tell me {0} hours before {1} / !give me a shout {0} hours before there's {1} / i park under a tree, so with {1} i want {0} hours to move the car / {0} hours, that's how long it takes to cover the pool, and i'm afraid of {1} / don't let {1} catch me, at least {0} hours notice / could somebody let us know about {1}? we have goats to bring in, that takes {0} hours / {1} is dangerous for my delivery boys, {0} hrs earlier pls / in case of {1}: me, {0} hours in advance / {0} hours is all i ask for before {1} hits

record broadcast, tape radio show, save programme, keep broadcast | keep a broadcast to hear it later
- Record a broadcast from the radio / Save a programme to hear it later / Tape a show at a time / Keep what a station sends
: minutes|length|for|duration = int 10..180: How many minutes / How long the broadcast is ; start|at|from|begins = time: When it starts / The time of the broadcast ; station|channel|from_station|which = radio: Which station / The radio channel
> {2} has a concert at {1}, {0} minutes, and i'm at work then / {0} minutes of {2}, starting {1} / i won't be home at {1}, but i don't want to miss what {2} sends, it goes for {0} minutes / {1}, {2}, {0} min, for later / they interview my uncle on {2}! it's at {1}, takes {0} minutes, i want to have that forever / !keep {0} minutes of {2} from {1} on / from {1} there's a play on {2} and i'll be asleep. {0} minutes / {2} at {1}, i'll listen tomorrow, it's about {0} minutes / can {2} be saved for me at {1}? {0} minutes should cover it / a show of {0} minutes, {1}, on {2}, have it stored / my phone call will last past {1}, that's when {2} brings the match, {0} minutes long / {1} {2}: tape it, {0} minutes / please be so good as to hold on to the {0} minutes that {2} airs at {1}

air quality, pollen level, check pollen, pollen forecast | know what is in the air for people with allergies
- Tell how much pollen is in the air / Check the pollen of a plant in a town / Look up whether people with hay fever can go out / Get the pollen level of a place
: place|town|where|city = town: In which town / The place ; plant|pollen|kind|of = said birch,grass,hazel,ragweed,alder,rye,oak,ash,mugwort,olive,plantain,cypress: Pollen of which plant / What one reacts to
> my nose is running since i got to {0}, is it {1} / {1} in {0} today? / can i open the window, i live in {0} and can't stand {1} / {0}, {1}, how bad / does {1} fly already in {0} / i want to go jogging in {0} but {1} makes me sneeze / !see how much {1} there is at {0} / should my son take his pill before school? {1}, {0} / is the {1} season over in {0} / itchy eyes here in {0}. i'm guessing {1} / how's {0} for someone who suffers from {1} / what does the air of {0} hold, {1} i'm worried about / we'd picnic in {0} if the {1} isn't too strong
< level enum none,low,medium,high
"""
