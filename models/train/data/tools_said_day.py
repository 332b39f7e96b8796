"""Functions of calendars, notes and people, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## calendars and appointments

cancel appointment, remove from calendar, call off appointment, drop appointment | have an appointment taken out of the calendar
- Cancel an appointment / Take an entry out of the calendar for good / Call off what was agreed / Delete something planned on a day
: day|weekday|planned_for|on = weekday: The day it was planned for / On which day it was ; title|what|occasion|entry = said dentist,haircut,blood test,job interview,bank talk,car inspection,parent evening,tax office,eye exam,massage,chimney sweep,piano lesson,vet,passport photo: Which appointment / What shall not take place / Title of the entry
> not going to the {1} on {0} any more / {0}, {1}: off / tell the people from the {1} i wont come {0} / the {1} has sorted itself out, so {0} is not needed / no {1} this {0}, my kid is sick / i've changed my mind about that {1}. It still stands there for {0} / !scrap the {1} on {0} / {0} i am in hospital, the {1} can go / they rang to say the {1} on {0} doesn't happen, and i dont want a new one / forget the {1} planned for {0} / what a pity, but the {1} of {0} must go out of my diary / do away with {0}, i mean the {1} / on {0} there's a {1} that nobody needs, out with it / wipe {1}, {0}. thx

move appointment, reschedule, shift calendar entry, change appointment day | have an appointment on another day
- Move an appointment to another day / Reschedule an entry of the calendar / Shift what was agreed from one day to another / Change the day of something planned
: new_day|to|later_day|target = weekday: The new day / To which day it goes ; title|what|occasion|entry = said dentist,haircut,blood test,job interview,bank talk,car inspection,parent evening,tax office,eye exam,massage,chimney sweep,piano lesson,vet,passport photo: What is moved / Which appointment ; ?old_day|from|planned|so_far = weekday: The day it was on / From which day
> {1} {0} instead / the {1} doesn't suit me {2}, {0} would / !push the {1} to {0} / i can only make it to the {1} if it's {0} / {2} is a holiday, the {1} will have to be {0} then / Make {0} of it, the {1} i mean / rather {0} for my {1}, please and thank you / the {1} asked whether {0} is fine as well, and i said yes, so change it / my boss needs me {2}. What about the {1}? Well, {0} / from {2} over to {0} with that {1} / {0} is the new date of the {1} / could we possibly have the {1} on {0} and not when it was / turns out i'm travelling. {1} on {0} then / {1}: was {2}, becomes {0}

is time free, check free time, look for gap, am i free | know whether somebody has time at an hour
- Tell whether nothing is planned at an hour / Check if a person has time / Look whether a slot of a day is still empty / See if someone could come then
: hour|time|at|when = time: The hour to check / At what time ; day|weekday|on|which_day = weekday: The day to check / On which day ; ?person|who|whose|for = person: Whose calendar / Who shall have time
> do i have anything {1} at {0} / {1}, {0}, anything on / my sister wants to drop by {1} around {0}, would that clash / has {2} got time {1} at {0} / can i squeeze in something at {0}, it's {1} i'm asking about / {0} on {1}, yes or no / am i busy {1} at {0} / Somebody offers me {1}, {0}. is it possible for me / what does {2} do {1} at {0}, or is nothing planned / would {0} work? On {1} i think / before i say yes to {1} at {0}, is there something in the way / {1} at {0} still open, right? / they want {2} at {0} on {1} and i don't know if that goes / is my {1} taken at {0}

show day plan, list appointments, day overview, what is on | see all that is planned for a day
- Show everything planned on a day / List the appointments of a date / Read out the calendar of one day / Give an overview of a day
: date|day|when|for_day = date: Which day / The day to show ; ?person|who|of|whose = person: Whose day it is / Whose calendar
> whats up {0} / how does {0} look for me / {0}: what have i got / where does {1} have to be {0} / i know i have stuff to do {0} but not what / is {0} a full day / read me my {0} / {0}, my schedule pls / what will keep me busy {0} / what has {1} got planned for {0} / Could you be so kind and tell me which engagements there are for {0} / so, {0}. Who am i meeting and when? / !tell me what awaits me {0}
< count int 0..9, first time

lengthen appointment, extend meeting, change duration, set length | change how long an appointment takes
- Change how long an appointment takes / Set the length of an entry in the calendar / Give something planned more or fewer minutes / Make an entry longer or shorter
: minutes|duration|length|how_long = int 15..180: How long it takes in minutes / The new length ; title|what|occasion|entry = said dentist,haircut,blood test,job interview,bank talk,car inspection,parent evening,tax office,eye exam,massage,chimney sweep,piano lesson,vet,passport photo: Which appointment / What takes longer or shorter
> the {1} is going to need {0} minutes / {0} min for the {1}, not more / last time the {1} took {0} minutes, so block that much / {1}: {0} minutes / better reckon with {0} minutes at the {1} / you only left me a half hour for the {1}, they say it's {0} minutes / {0} minutes is what i want to keep free. For the {1} / nobody gets through a {1} in that time, give it {0} minutes / my {1} will be over after {0} minutes, correct that / !stretch the {1} to {0} minutes / it takes {0} minutes with everything, the {1} / plan {0} minutes, because the {1} people are slow / what stands there for the {1} is wrong, {0} minutes would be right

## alarms, timers and countdowns

set wake alarm, new alarm, wake up call, alarm at hour | be woken at an hour
- Set an alarm for an hour / Wake somebody at a time / Have the phone ring in the morning / Make a new alarm
: tone|sound|melody|ring = said birds,church bells,rooster,soft piano,rock guitar,ocean waves,old phone,marching band,buzzer,rain,trumpet,wind chimes,harp: What is heard / The sound it makes ; hour|time|at|wake_at = time: When it rings / The hour / At what time to wake ; ?day|weekday|on|which_day = weekday: On which day / The day it rings
> {1}, {0}, and loud / i have to be up by {1}. {0} usually does it / {0} at {1} please so that i don't sleep too long / my flight goes early {2}, so {1}, and use the {0} / with {0} i wake up nicely. {1} would be the time / {2} {1} {0} / let it be {0} that i hear at {1} / need to be awake {1}, i hate the beep, take the {0} / !wake me {2} at {1} by playing {0} / kids have school {2}, everyone up {1}, {0} on / if i'm not up at {1} i lose my job. play {0} / Tomorrow is a big day: {1}, and {0} if i may choose

cancel alarm, delete alarm, no more ringing, remove alarm | have an alarm not ring any more
- Delete an alarm / Have an alarm not ring / Remove the wake-up of an hour / Cancel the ringing at a time
: hour|time|at|of = time: The hour of the alarm / Which alarm ; ?day|weekday|on|only_on = weekday: Only on which day / The day it shall be silent
> i can sleep in, no {0} for me / nothing should ring at {0} / {0} alarm: away with it / it's holidays, who needs {0} / {1} i'm off work, so don't wake me {0} / why is there still something set for {0}, i don't go to that job any more / let me sleep {1}, not {0} like the other days / kill {0} / the baby sleeps badly, please no noise at {0} / that ringing {0} isn't mine, out / the meeting was called off, so i won't have to get up at {0} / {1} is a holiday, leave me in peace at {0}

snooze alarm, ring again later, delay alarm, few more minutes | have the alarm that rings come back a little later
- Let a ringing alarm come back later / Delay an alarm for some minutes / Give a sleeper some more minutes / Snooze
: minutes|delay|how_long|pause = int 2..30: After how many minutes it rings again / The delay
> {0} more minutes / ugh. {0} min / not yet, come back in {0} minutes / let me lie here for another {0} minutes / i'm so tired, try it again {0} minutes from now / {0} minutes please, then i'll really get up / shush, {0} minutes / just {0} minutes longer in bed mummy / stop that noise and wake me again after {0} minutes / is it okay if i sleep {0} minutes more / !give me {0} extra minutes / I beg you, {0} minutes, i was out until three / yes yes i hear you, in {0} minutes

countdown days, days until, how long until, time left to date | know how many days are left until something
- Tell how many days are left until something / Count down to a feast or an event / Get the time that remains until a day / See how far away an occasion is
: occasion|until|what|event = said Christmas,Easter,summer holidays,my birthday,the wedding,New Year,the exam,Halloween,the election,the world cup,Ramadan,Mother's Day,the concert,carnival: Until what / The occasion ; ?unit|in|counted_in = enum days=sleeps;nights,weeks,hours: In what it is counted / The unit
> how many {1} till {0} / is it still long until {0} / {0}, how far off / when at last is it {0}? My son asks every morning / i can't wait for {0}, what's left / {1} before {0} please / have i got enough time before {0} to lose some weight / it's {0} soon, isn't it. in {1}? / what remains until {0} / do i need to panic about {0} already / tell grandma how many {1} she must wait for {0} / !count down to {0} for us / so {0} is in how many {1}
< left int 1..300

## notes, lists and reminders

add to list, put on list, list entry, extend list | have something put on a list
- Put something on a list / Add an entry to a list / Write down one more thing that is needed / Extend a list
: list|list_name|on|which_list = said shopping,camping,packing,baby,birthday,garage,Christmas,party,office,pharmacy,hardware store,road trip: Which list / Name of the list ; thing|entry|what|item = said candles,batteries,dish soap,sun cream,tape,tent pegs,socks,paper towels,light bulbs,screws,gift wrap,toothpaste,matches,trash bags: What is put on it / The entry
> we're out of {1}, {0} list / {0}: {1} / there's no {1} left. On the {0} list with it / {1} should be on the {0} list / i used the last of the {1} this morning, and you know my {0} list / the {0} list, is there room for {1}? / {0} list needs {1} / oh and {1}! That goes with the {0} stuff / don't let me come home without {1}, i go by the {0} list / {1} also, for {0} list / !jot {1} under {0} / when i get to my {0} list i want to read {1} there / my husband says we need {1}, so the {0} list please

take off list, strike from list, tick off, list item done | have something crossed off a list
- Cross something off a list / Tick an entry as done / Take a thing from a list because it is not needed / Strike something out
: list|list_name|from|which_list = said shopping,camping,packing,baby,birthday,garage,Christmas,party,office,pharmacy,hardware store,road trip: Which list / Name of the list ; thing|entry|what|item = said candles,batteries,dish soap,sun cream,tape,tent pegs,socks,paper towels,light bulbs,screws,gift wrap,toothpaste,matches,trash bags: What is crossed off / The entry that is done
> got the {1}, {0} list / i have {1} in my cart now, that's from the {0} list / {1}, done, {0} / neighbor gave us {1} so it may leave the {0} list / {0} list without {1} please / we've plenty of {1}, why is it in the {0} list / the {1} of my {0} list has been bought / dont need {1} any more, it was in {0} / !cross out {1} in the {0} list / {0} list: {1} is settled / found some {1} in a drawer. that makes one less on the {0} list / {1} was too expensive, i'll do without. {0} list i mean / no {1} on the {0} list anymore, ok?

read list, show list, what is on list, list contents | see what a list has in it
- Read out a list / Show what is on a list / Tell what is still missing by the list / Return the entries of a list
: list|list_name|which|name = said shopping,camping,packing,baby,birthday,garage,Christmas,party,office,pharmacy,hardware store,road trip: Which list / Name of the list ; ?open_only|unfinished|only_missing = flag only what is missing;just the open ones ~ everything;the done ones too: Whether only open entries are told
> {0} list? / what did i write for {0} / standing in the store now, what's in the {0} list / {0} list, {1} / tell me the {0} one, {1} / is there much on the {0} list / what else was in {0} / i'm at the door with my keys in hand. The {0} list, quick / !go through the {0} list with me / which things have we got under {0} / i lost the paper. Can you say what the {0} list had / {1}: my {0} list
< entries list noun

remind at time, set reminder, tell me later, reminder for | be reminded of something at a time
- Remind somebody of something at a time / Tell a person later what is to be done / Set a reminder / Call something back to mind at an hour
: at|hour|time|when = time: When to remind / The hour ; task|what|of|text = said feed the fish,call grandma,take the pills,water the plants,lock the shed,charge the scooter,thaw the meat,bring out the trash,stretch,fetch the parcel,close the windows,walk the dog: What is to be done / Of what to remind ; ?person|who|whom = person: Who is reminded / Whom to tell
> {0}: {1} / i need to {1} at {0} / at {0} someone has to {1}, and i forget everything / {1}, {0}, dont let me forget / come {0} i should {1}, poke me / !tell {2} to {1} at {0} / {2} must {1}, let that be known at {0} / i promised to {1}. {0} would be a good moment to say so / it's not {0} yet but when it is: {1} / say "{1}" when it's {0} / my memory is a sieve. {1}, {0}! / nag {2} about it at {0}, the thing is to {1} / when the clock shows {0} i want to be told to {1}

## messages, calls and contacts

send message, text someone, write message, let someone know | have a message sent to somebody
- Send a message to a person / Text something to somebody / Let a person know something / Write to a contact
: text|content|words|message = said i am late,dinner is ready,call me back,the train broke down,happy birthday,bring your keys,we won,see you at eight,the cat is fine,no school tomorrow,i found your wallet,wait for me outside,thanks a lot,good luck: What is said / The text ; to|person|recipient|whom = person: Who gets it / The recipient
> {1} should know: {0} / "{0}", to {1} / !write {1} {0} / {1} isn't aware yet. {0}, so type that / my hands are full, let {1} hear this: {0} / {0} - for {1} / drop {1} a line, {0} / to {1}: {0} / just say {0} to {1} / !text {1} that {0} / {1} is waiting for word from me. it's "{0}" / what i want {1} to read is: {0} / {0}, that goes to {1}, quick / hey could you pass on to {1} the following, {0}

block number, block caller, silence person, stop calls from | not be bothered by somebody any more
- Block a caller / Let nobody get through from a person / Stop calls and messages of somebody / Refuse a contact
: person|who|caller|contact = person: Who is blocked / The caller ; ?how_long|days|for_days = int 2..60: For how many days / How long in days
> {0} keeps calling at night, make it stop / i never want to hear from {0} again / {0} is my ex. You know what to do / no more calls from {0} / for {1} days i don't exist for {0} / {0} drives me mad, {1} days of peace please / don't let {0} through / if {0} tries me, i'm not there, ever / this {0} wants to sell me insurance every single day, enough / {0} out, {1} days / !shut out {0} / keep {0} away from my phone / i had a fight with {0}, so {1} days of silence / My lawyer says that {0} should not be able to reach me

find number, look up contact, get phone number, how to reach | know how somebody can be reached
- Look up the number of a person / Find how to reach somebody / Get the phone number or mail of a contact / Show what is stored about a contact
: person|who|contact|name = person: Whose number / The contact ; ?kind|what|detail = enum phone=the number;the digits,email=the mail;the mail address,address=the street;the home address: What is wanted / Which detail
> {1} of {0}? / have we got {0} in the phone book / {0}, {1} / what was {1} of {0} again / the taxi driver asks for {1} of {0} / do you know how one reaches {0} / i must have {0} somewhere, could you look / someone at work wants to talk to {0} and needs {1} / !give me {1} of {0} / i want to send {0} a card, so {1} please / {0} moved, did i ever write down {1} / which number does {0} use these days
< answer phone

missed calls, who called, call history, recent callers | know who tried to call
- Tell who called while nobody picked up / Show missed calls / List the callers of a day / See who tried to reach the owner of the phone
: ?since|from_hour|after = time: From which hour / Since when ; ?day|weekday|on = weekday: On which day
> did anybody ring / who tried me since {0} / my phone was off, what did i miss / i was under the shower and heard it ring, who was that / {1}, who wanted something from me / anyone looking for me after {0} / which people rang on {1} / has my mother been on the phone again / whose calls didn't i hear / so many rings {1}, from whom / i slept until now, anyone since {0} / !tell me who couldn't reach me / was that my boss just now? / calls i didn't take, {1}
< caller person, count int 0..9

## guests, invitations and parties

bring along, assign dish, who brings what, note contribution | note who brings what to a feast
- Note what a guest brings along / Assign food or drink to somebody / Enter who takes care of what at a feast / Record a contribution to the buffet
: what|thing|dish|brings = said potato salad,paper plates,ice,lemonade,brownies,fruit bowl,charcoal,speakers,garlic bread,napkins,cheese platter,balloons,beer,tomato soup: What is brought / The thing ; guest|person|who|by = person: Who brings it / The guest
> {1} brings {0} / {0}? {1} takes care of that / {1} makes such good things, so {0} / {1} asked what's missing and i said {0}, so write it / for {0} we have {1} / no need to buy {0}, {1} has some / {1}: {0} / {0} comes from {1} / we'll all chip in, {1} with {0} / {1} is poor at cooking but could carry {0} over, i asked / !put {1} down for {0} / i told {1} not to bother but they insist on {0} / {0} by {1}, so that nobody brings it twice / let's say {1} is in charge of {0}

## neighbours, tenants and landlords

record rent, rent received, rent payment, note rent | note that rent was paid
- Record that a tenant paid rent / Note money received for a flat / Enter a rent payment / Save what came in for an apartment
: amount|money|paid|sum = int 300..2400: How much was paid / The amount ; flat|apartment|from|number = int 1..60: For which flat / Number of the apartment ; ?month|for_month|for = month: For which month
> flat {1} paid {0} / {0} came in from number {1} / apartment {1} has settled {2}, {0} it was / {0} euros, flat {1}, {2} / the tenants of {1} gave me {0} in cash / got {0} today, it's from apartment {1} / {2} is done for flat {1}: {0} / at last! {0} from the guy in number {1} / i see {0} dollars on the account, sender apartment {1} / number {1} handed over {0} for {2} / !book {0} for flat {1} / only {0} this time from flat {1} / the widow in flat {1} is never late, {0} as always

raise rent, change rent, set new rent, adjust rent | have a flat cost another rent
- Change the rent of a flat / Set what a flat costs from now on / Adjust the monthly rent / Raise or lower what a tenant pays
: amount|new_rent|rent|to = int 300..2400: The new rent / What it costs per month ; flat|apartment|of|number = int 1..60: Which flat / Number of the apartment ; ?month|from_month|starting = month: From which month on
> from {2} on flat {1} costs {0} / {0} a month for number {1} / the people in flat {1} will have to pay {0} / flat {1} is too cheap, make it {0} / i put in a new kitchen in apartment {1}, so {0} euros would be fair / apartment {1}: {0}, starting {2} / {0} dollars monthly is what i want for flat {1} / we agreed with flat {1} on {0} because of the mold / starting {2} it's {0} for apartment {1} / !put flat {1} up to {0} / the court says i may ask no more than {0} for flat {1} / for {0} i'd let them stay in number {1}, begin {2} / everything gets dearer, {0} for flat {1} as well

end lease, give notice, terminate tenancy, move out notice | end the renting of a flat
- End the lease of a flat / Give notice that a tenant moves out / Terminate a tenancy at a date / Enter the day on which somebody leaves a flat
: date|last_day|until|end = fulldate: The last day / Until when it is rented ; flat|apartment|number|which = int 1..60: Which flat / Number of the apartment
> we're leaving {1} by {0} / {1} moves out {0} / {0} will be our last day in number {1} / i've found something nicer than {1}. goodbye then, {0} / tenants of {1}: gone {0} / flat {1}, until {0} and not longer / i hereby inform you that i shall vacate apartment {1}, the date being {0} / my job takes me to Oslo so {1} is over, {0} / {0} the keys of {1} come back to you / they didn't pay, so flat {1} has to be empty by {0} / !let the contract of {1} run out {0} / {0}, {1}, contract ends / the students want out of {1}, earliest is {0}

receive parcel, parcel at neighbor, take in package, where is parcel kept | note that a neighbor holds somebody's parcel
- Note that a parcel was taken in by a neighbor / Record at whose door somebody's package lies / Tell a person that a neighbor has the delivery / Save who keeps a parcel
: owner|for|addressee|recipient = person: For whom the parcel is / The addressee ; keeper|at|neighbor|taken_by = person: Who keeps it / The neighbor
> {1} has a parcel for {0} / the postman rang at {1}'s because {0} was out / a box for {0} stands in the hall of {1} / {0}, parcel, with {1} / something came for {0}. {1} was so kind to sign / if {0} asks: {1} took it / {1} says there's a delivery for {0} in the kitchen / {0} can pick up the package from {1} / whoever is {0}, your stuff is with {1} / nobody opened at {0}, so i gave it to {1}, that's my round today / !note that {1} keeps the package of {0} / it's for {0} but {1} has got it / {0} - pkg - {1}

## school, homework and grades

enter homework, note homework, add assignment, homework due | have homework written down
- Enter homework of a subject with its day / Note an assignment that has to be done / Write down what a class must do until a day / Add a task for school
: due|until|day|for_day = weekday: Until when it must be done / The day it is due ; task|what|assignment|work = said page 40,an essay,ten sums,chapter 3,a poster,a poem,a map of Africa,the vocabulary,worksheet 6,a summary,a book report,two drawings,exercise 12: What has to be done / The task ; subject|in|course|class = subject_school: The subject / In which course
> {2}, {1}, {0} / for {0} we've got {1} in {2} / our {2} teacher wants {1} by {0} / {1} until {0}, that's {2} / {2} homework: {1}. Due {0} / on {0} {1} has to be handed in, {2} / ugh {1} again. {2}. {0} / by {0} everybody does {1} for {2} / my son came home with {1} to do, {2} it is, he's got time till {0} / !put down {1} for {2}, {0} / mr jensen said in {2}: {1}, and no excuses on {0} / they expect {1} in {2}, {0} at the latest

homework done, hand in, mark assignment finished, submit work | have homework marked as finished
- Mark homework as finished / Hand in an assignment / Tell the teacher that a pupil is done / Submit the work of a subject
: pupil|student|by|who = person: Who did it / The pupil ; subject|in|course|class = subject_school: The subject / In which course ; ?late|overdue|delayed = flag too late;a day late ~ on time;just in time: Whether it is late
> {0} is through with {1} / {1}: {0} has it ready / {0} just gave me the {1} stuff, {2} / you can tick {1} for {0} / finally {0} finished what was to do in {1} / {1}, {0}, {2} / {0} won't have to do any more for {1}, it's all in the folder / my daughter {0} sat till ten over {1} but it's complete now / {0} would like to turn in {1} / nothing left to do in {1} for {0} / !mark {1} as done, {0} / the {1} sheets of {0} are here, {2} / i've got {0}'s work for {1} on my desk, so no reminder please

enter grade, give mark, record grade, save test score | note the grade of a pupil
- Record the grade of a pupil / Enter what somebody got in a test / Save a mark / Note how many points a student reached
: points|score|grade|mark = int 5..100: How many points / The score ; subject|in|course|test = subject_school: The subject / In which test ; student|pupil|who|name = person: Who got it / The student
> {2} got {0} in {1} / {1} test, {2}, {0} / {0} points for {2}, it was {1} / i corrected the {1} of {2}, {0} / {2}: {0}. {1} / in {1} {2} did poorly, just {0} / {2} surprised everyone with {0} in {1} / {0} is what {2} deserves in {1} / the {1} exam is marked. {2} has {0} / {2}, who sits by the window, reached {0} in {1} / !give {2} {0} points in {1} / i was too strict with {2} in {1}, so {0} / out of a hundred {2} made {0}, {1} / that's {0} for {2} then, subject {1}

show grades, average grade, how is pupil doing, grade report | know how a pupil does at school
- Show the grades of a pupil / Tell how a student does in a subject / Get the average of a pupil / See what marks somebody has
: student|pupil|who|of = person: Whose grades / The student ; ?subject|in|course|only = subject_school: Only which subject / In which course
> how's {0} doing in {1} / is {0} going to pass / {0}, {1}, where do we stand / does {0} have to worry about {1} / i am the mother of {0} and would like to know how things are at school / will {0} be able to move up to the next year / {1}: what does {0} have / what did {0} get this term / let me see the marks of {0} / {0} says everything is fine in {1}. Is that true? / has {0} become any better in {1} / report of {0} pls / !tell me honestly how {0} performs / should {0} take extra lessons in {1}
< average num 1..6, passed flag yes ~ no

find lesson, timetable lookup, when is lesson, class schedule | know when or where a class has a lesson
- Tell when a class has a subject / Look up a lesson in the timetable / Find the hour and room of a lesson / Get the schedule of a class
: class|group|form|who = classname: Which class / The form ; subject|lesson|what|course = subject_school: The subject / Which lesson ; ?day|weekday|on = weekday: On which day
> when's {1} for {0} / {0}, {1}, which room / does {0} have {1} {2} / where do i find {0} for {1}? i'm the substitute / at what hour must {0} be in {1} / i overslept, did {0} already have {1} / {1} with {0}, {2}, first or last lesson / is {1} cancelled for {0} / {2} i need to know if {0} has {1} / my boy goes to {0} and says there's no {1} {2}, is he lying / who teaches {1} in {0} and when / !look up {1} of the {0} / {0}'s next {1}
< hour int 1..10, room int 1..300

## money put aside, debts and savings

take savings, withdraw from jar, use savings, take out money | have money taken out of what was saved
- Take money out of savings / Use some of what was put aside for a goal / Withdraw an amount from a jar / Reduce what is saved for a purpose
: goal|from|purpose|jar = said bike,vacation,new roof,wedding dress,piano,car,trip to Rome,sofa,driving lessons,laptop,bad times,braces,motorcycle: From which goal / What it was meant for ; amount|money|sum|how_much = int 5..900: How much / The amount
> i need {1} of the {0} money / the fridge died, so {1} from what we had for the {0} / {0} jar minus {1} / {1} out of the {0} fund pls / sorry {0}, i have to borrow {1} from you / the {0} can wait, give me {1} of it / !take {1} from the {0} / we've got too much for the {0}, {1} may come back to my wallet / an emergency came up. {1}, and it should come from the {0} pot / my ticket cost {1}, let the {0} savings pay / {1} of the {0} savings are gone, i spent them on shoes / can i have {1} back? i mean from the {0} / less for the {0} then, {1} less

savings left, check goal, how much saved, goal progress | know how much was saved for something
- Tell how much was saved for a goal / Check what is still missing for a purpose / Show how far the savings are / Get the state of a jar
: goal|for|purpose|jar = said bike,vacation,new roof,wedding dress,piano,car,trip to Rome,sofa,driving lessons,laptop,bad times,braces,motorcycle: For what / Which goal
> can i afford the {0} yet / how far are we with the {0} / {0}, how much have i got / is there enough for the {0} / the {0} money, what's in there / when will i be able to buy the {0} if i go on like this / {0} jar? / my kids ask every day about the {0}. Are we close / did i save anything for the {0} at all / show how full the {0} pot is / hm, the {0}, halfway there or what / !tell me the state of the {0} fund
< saved int 0..5000, missing int 0..5000

debt paid, paid back, settle debt, money returned | note that somebody gave money back
- Note that a debt was paid back / Record money that a debtor returned / Settle what somebody owed / Lower the debt of a person
: amount|money|sum|returned = int 5..900: How much came back / The amount ; debtor|person|who|by = person: Who paid / The debtor
> {1} gave me the {0} back / got {0} from {1}, that makes us even / {1} paid {0} of it / {0} less for {1} to worry about / finally! {1}, {0}, in cash / {1} put {0} in my letterbox, so strike that / i have my {0} from {1} again / {1} returned {0} / what i lent {1} is in my pocket again, {0} / {1} bought me dinner for {0}, let it count / {0} arrived on my account and it's from {1}, the old story you know / !take {0} off what {1} has to pay me / {1} did keep the promise: {0} / we're quits, {1} and i, {0} it was

who owes, show debts, check what is owed, open debts | know who still has to pay something back
- Show who still owes money / Tell what a person has to pay back / List open debts / Check how much is owed
: ?person|debtor|who|of = person: Whose debts / Only which debtor ; ?overdue|late_only|expired = flag only what is overdue;just the late ones ~ everything;the not yet due ones too: Whether only what is late
> does {0} still have to give me money / who hasn't paid me yet / how deep is {0} in with me / {0} asks what is left to pay / am i getting anything back from anyone / {0}, how much was it / all the people i lent to, {1} / is {0} even with me / i'm short of cash, from whom can i ask some back / what about {0} and that old loan / list everyone who has my money, {1} / has {0} cleared it all or not / my wife thinks i am too generous. How much is out there? / !check how we stand, {0} and i
< open int 0..900
"""
