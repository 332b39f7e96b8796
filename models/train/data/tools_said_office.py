"""Functions of offices and shops, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## office supplies and orders

order supplies, buy office goods, request material, purchase stock | have more of something bought for the office
- Order supplies for the office / Buy office material in a given number / Put goods on the next order / Request that something is bought for the storeroom
: count|quantity|units|how_many = int 2..60: How many / The number of pieces / Units to buy ; article|product|goods|what = said staplers,toner,folders,envelopes,paper clips,whiteboard markers,sticky notes,printer paper,ink cartridges,batteries,coffee filters,desk lamps,name tags,notebooks,rubber bands,hand soap: What to buy / The article / Which goods
> the cupboard is empty again, {1}. let's say {0} / {0} {1} before the trade fair please / we'll never get through the month with the {1} we have, get us {0} more / Could you see to it that {0} {1} are here next week? Many thanks, reception / {1} x {0} / everyone keeps stealing my {1} so i want {0} of my own / !have {0} {1} sent to the third floor / ran out of {1} this morning, {0} would keep us going / new interns start soon. They'll need {1}, {0} in total / get {1}. {0}. and not the cheap ones / when you next call the dealer tell them {0} {1} for us / {0} pcs {1} pls, cost center marketing / who does the shopping here? we lack {1}, about {0} of them / i'd be very grateful for {1}, {0} should be plenty

report stock level, count shelf, enter remaining stock, update inventory count | write down how much of something is left
- Enter how many pieces of an article are left / Update the count on the shelf / Record the stock after counting / Correct the number in the inventory
: left|remaining|on_shelf|number = int 2..90: How many are left / The number counted / What remains ; article|goods|counted|material = said staplers,toner,folders,envelopes,paper clips,whiteboard markers,sticky notes,printer paper,ink cartridges,batteries,coffee filters,desk lamps,name tags,notebooks,rubber bands,hand soap: What was counted / The article / Which goods
> i was just in the storeroom and there are {0} {1} in there / {1}: {0} left / {0} is all that remains of the {1} / counted twice, came to {0}, that's the {1} / the list is wrong about {1}, in truth we've got {0} / after yesterday's raid by sales only {0} {1} survived. Correct it / put {0} in the sheet for {1} / we still have {0} {1} so change the number / Hi, Anjali from facilities. My count for {1} today was {0} / !set {1} to {0}, i've them in front of me / on the lower shelf {0} {1}, none anywhere else, write it up / the computer thinks there are hundreds of {1}, haha, it's {0} / {1}, i see {0}, somebody please keep that / stocktaking, {0} {1}, next

find storage place, locate article, where is kept, storeroom lookup | know where something is kept
- Tell where an article is kept in the office / Find the shelf of some material / Look up the storage place of supplies / Locate goods in the storeroom
: article|looking_for|material|thing = said staplers,toner,folders,envelopes,paper clips,whiteboard markers,sticky notes,printer paper,ink cartridges,batteries,coffee filters,desk lamps,name tags,notebooks,rubber bands,hand soap: What is looked for / The article / The material to find
> where on earth do they hide the {0} / been through every drawer, no {0}. which cabinet? / {0}?? first day here sorry / the visitor wants {0} and i have no clue which shelf / i need {0} in two minutes, where do i run / in what room would i come across {0} / Excuse me, I can't seem to find the {0}; in which cupboard are they supposed to be / who moved the {0}, and where to / {0}, which door / is it upstairs or down that i find {0} / !look up on which shelf the {0} live / there must be {0} somewhere in this building, just tell me the spot / my predecessor put the {0} in some place nobody remembers
< shelf code, floor int 0..5

cancel order, stop purchase, call off delivery, withdraw order | not get what was ordered
- Cancel an order that has not come yet / Stop a purchase with the dealer / Call off goods that were ordered / Withdraw an order for a reason
: reason|because|why|cause = said too expensive,wrong size,budget cut,ordered twice,wrong color,not needed,too slow,better offer,wrong address,typing error,office closed,boss said no: Why it is called off / The reason ; order|reference|order_number|which = code: The number of the order / Which order / Its reference
> {1} can go, {0} / i made a mess with {1}, please don't let it be shipped. Reason: {0} / forget {1}. {0}. / {0}, so we don't want {1} any longer / !pull {1} back before it leaves the warehouse, {0} / about {1}, is there still time to stop it? it's a case of "{0}" / no {1} thanks - {0} / the boss saw {1} and says no way, put down {0} / tell the dealer they may keep {1}, as ground give {0} / {0}!! that's why {1} has to be stopped right now / with {1} it's {0}, we're very sorry for the trouble, please undo the purchase / it hasnt been sent yet i hope? {1} i mean. {0} / scrap {1}, write {0} / you can take {1} off the dealer's list, {0}

return goods, send back delivery, return shipment, give back article | send something back to the dealer
- Send delivered goods back to the dealer / Return an article that is no good / Start a return with its fault / Have something that came collected again
: fault|problem|defect|reason = said broken,scratched,too small,leaking,bent,dried out,incomplete,too loud,wet,torn,moldy,faded,wrong model,missing screws: What is wrong with it / The fault ; goods|article|item|what = said office chair,desk lamp,label printer,water cooler,monitor arm,coffee machine,paper shredder,whiteboard,toner,filing cabinet,foot rest,keyboard,projector,wall clock: What goes back / The article
> the {1} came today and it's {0}. It can go where it came from / {1} {0}, back with it / who packed this? {0}! i'm talking about the {1}, they can have it again / we unwrapped the {1} and found it {0}, we won't keep it / !get the {1} collected, it is {0} / {0} is what i call that {1}, please let the dealer have it back / i'd like my money for the {1}, {0} on arrival / {1} = {0}. return / that {1} they brought on monday, Mr Li tried it and said {0}. We want it out of here / can we hand the {1} over to the driver again? {0} / don't pay for the {1}, box it up for the shop instead, {0} / nobody can work with this {1}, {0}, so it leaves with the next van / Dear all, our {1} has turned out to be {0}, kindly arrange for it to go back

hand out material, issue equipment, give to colleague, note handout | note that somebody got something from the store
- Note that a colleague took something from the store / Hand out equipment to somebody / Issue material to an employee / Enter who holds which device
: employee|who|to|receiver = person: Who got it / The colleague / To whom it goes ; equipment|device|article|thing = said headset,laptop bag,second monitor,keyboard,locker key,phone charger,parking card,desk fan,badge,wireless mouse,docking station,safety vest,tablet,raincoat: What was handed out / The equipment / Which thing ; ?back_on|until|due = date: When it must come back / Until when
> {0} walked off with a {1} / {1} went to {0} / just gave {0} a {1}, can you put that somewhere / a {1} for {0}, {2} is when we want it again / {0} signed for one {1} / new starter {0} has been given a {1} / {0}, {1}, out / my colleague {0} came by for a {1} and took it home / if anybody asks where the {1} is: {0} has it / !write down that {0} holds the {1} now / it's {0} who has our {1}, note it or we'll search forever / {0} may keep the {1} till {2} / from the locker, one {1}. Taken by {0} / i handed the {1} over at the desk, {0} was in a hurry, no paper signed so please record it

## meeting rooms and colleagues

find colleague, locate coworker, where sits, desk finder | know where a colleague is
- Tell where a colleague sits / Find the desk of an employee / Look up on which floor somebody works / Locate a coworker in the building
: colleague|coworker|employee|who = person: Who is looked for / The colleague / Name of the coworker
> {0}? which desk / i've got a letter here for {0} and don't know the floor / is {0} in the building / someone told me {0} has moved upstairs / my first week... where would i run into {0} / has anyone seen {0}, and where / the plumber asks for {0}, which way do i send him / I should very much like to meet {0} in person; where might that be possible / {0} isn't at the old place any more, where then / by which window do they keep {0} / !check on what floor {0} is today / going over to {0} with cake. directions? / {0} - home or here - and if here, where
< floor int 0..9, desk code

## team tasks and projects

assign task, give task, delegate work, hand over task | give a task to somebody
- Give a task to a member of the team / Assign work to somebody / Delegate a job / Set who takes care of a task
: member|assignee|who|responsible = person: Who does it / The person in charge / The member of the team ; task|work|job|what = said newsletter,price list,site visit,budget draft,logo design,user survey,test plan,launch video,data cleanup,press release,team photo,customer interviews,safety check,landing page,flyer: Which task / The work to do
> {0} will look after the {1} / {1} -> {0} / who could do the {1}? i'd say {0} / {0} has time this week, the {1} would be just right / we agreed in the standup that {0} gets the {1} / Since Femi left, nobody owns the {1}. From now on it's {0} / the {1} is for {0} / !let {0} have the {1} / i can't manage the {1} on my own, pass it to {0} pls / {0} asked for something creative, so, {1} / put the name {0} next to {1} / I would be glad if {0} could be the one to deal with the {1} / boss says {0} should sort out the {1}, poor thing / not me!! {0} does the {1}

finish task, close task, mark done, complete work | note that a task is done
- Mark a task as done / Close a finished task / Note that work is complete / Tick off a piece of work
: task|work|finished|what = said newsletter,price list,site visit,budget draft,logo design,user survey,test plan,launch video,data cleanup,press release,team photo,customer interviews,safety check,landing page,flyer: What is done / The finished task ; ?hours|took|effort = int 2..40: How many hours it took / The effort in hours
> phew. the {0} is behind us / {0}: ready / {0} went out five minutes ago / tick the {0} / nothing left to do on the {0} / the {0} ate {1} hours of my life, but there it is, over / we can strike the {0} off the board / I am pleased to say that the {0} has been delivered and approved / that's it with the {0}, what's next / !move the {0} to the last column / finally!!! {0} / {1} h later the {0} is through / the client loves the {0}, so no more work on it / you can stop asking me about the {0}, it was sent yesterday

postpone task, extend deadline, shift due date, give more time | have more time for a task
- Give a task more time / Extend the deadline of a task / Shift the day a task is due / Postpone a piece of work
: new_deadline|until|due|to_day = weekday: The new day it is due / Until when there is time now ; task|work|late_task|which = said newsletter,price list,site visit,budget draft,logo design,user survey,test plan,launch video,data cleanup,press release,team photo,customer interviews,safety check,landing page,flyer: Which task / The work that needs longer
> the {1} won't make it, {0} is realistic / {1}? not before {0} / i had the flu all week so the {1} will be with you {0} / may i have till {0} for the {1} / {0} is early enough for the {1} / the {1} can wait until {0} / we're late with the {1}, change it to {0} / printer's on strike, {1} then {0} / !push the {1} back to {0} / tomorrow was the plan but honestly the {1} needs polishing. {0} / as for the {1}, Sven only gets the numbers on {0}, so that's the day it is due now / {0} instead, {1} / Would it upset anybody if the {1} came on {0} rather than today? / let us breathe a bit, {0} for the {1}

set task priority, rank task, change urgency, task importance | say how urgent a task is
- Set how urgent a task is / Change the priority of a task / Rank a piece of work / Tell how important a task is
: priority|urgency|level|importance = enum critical=burning;top of the list,normal=nothing special;like any other,low=not so important;a thing for quiet days: How urgent it is / The level ; task|work|which|about = said newsletter,price list,site visit,budget draft,logo design,user survey,test plan,launch video,data cleanup,press release,team photo,customer interviews,safety check,landing page,flyer: Which task / The work
> the {1} is {0} / {1} {0}, agreed? / after the call with the investors the {1} became {0} / to me the {1} looks {0}, so mark it like that / {0}: {1} / everybody treats the {1} wrongly, it's {0} / let's be clear, {1} is {0} from today on / how come the {1} has no label? {0} i'd say / !have the {1} shown as {0} / Rosa thinks the {1} should be {0} and i agree / put {0} on the {1} / what i meant by that mail about the {1}: it is {0} / we've talked about the {1} all morning. {0}. that was the result

project status, show progress, how far along, project overview | know how far a project is
- Show how far a project has come / Get the status of a project / Tell what is done and what is open in a project / Return the progress of a project
: project|name|which|about = said Bluebird,Phoenix,Moonshot,Atlas,Green Roof,Project Delta,Evergreen,Quick Win,Polar Star,New Harbor,Lighthouse,Big Move,Sunrise,Old Mill: Which project / Name of the project
> will {0} be ready by summer / {0}, where do we stand / i was on holiday for three weeks, what became of {0} / are we late with {0} / what's still to do on {0} / the board meets in an hour and will ask me about {0} / percent of {0}? / so is anybody actually working on {0} / give me {0} in a nutshell / tell me honestly how bad it looks for {0} / !sum up what has happened in {0} / how much of {0} is behind us / Good morning, might I enquire how {0} is getting on
< percent int 5..100, open int 0..30

## time sheets, leave and salaries

log working hours, enter time, book hours, add time entry | write down how long one worked on something
- Enter hours worked into the time sheet / Log time on a project / Book working hours / Add a time entry for some work
: project|on|work|for = said Bluebird,support calls,Phoenix,bookkeeping,Green Roof,training,Moonshot,inventory,night shift,site cleaning,Atlas,office move,paperwork,customer visits: What was worked on / The project / What the hours were for ; hours|time_spent|worked|duration = num 1..11: How many hours / The time worked ; ?day|weekday|on_day = weekday: On which day / The day of the work
> {1} hours of {0} today / spent {1} hrs with {0} / {0} {1}h / i sat over {0} for {1} hours, my back hurts / forgot to tell you, {2} it was {1} hours, {0} / the whole afternoon went into {0}, {1} hours to be exact / please credit me with {1} hours, i did {0} / {0} took me {1} hours on {2} / came home late because of {0}. That makes {1} hours / !put {1} hours under {0} / my sheet lacks {0}, {1} hours / {1} hours {2}, all of it {0} / for {0} i needed {1} hours, quicker than i thought / Ngozi here: {0}, {1} hours, thanks

request leave, ask for vacation, take days off, holiday request | have days off
- Ask for days off / Request vacation from a day on / Hand in a holiday request / Apply for leave
: days|length|number_of_days|how_many = int 2..25: How many days / The length of the leave ; first_day|from|start|beginning = date: The first day off / From when ; ?reason|for|occasion = said childcare,exams,surgery,family visits,harvest,house repairs,military service,moving,religious holidays,home renovation,language classes,eye surgery: What it is for / The occasion
> i won't be in for {0} days from {1} on / {0} days off, first one is {1} / {1}, {0} days, beach!! / my cousin marries abroad. i'd be away {0} days, leaving {1} / would it be possible to stay at home {0} days starting {1}? It's for {2} / can i get {0} days, {1} onwards / we fly out {1} and return {0} days later so that's what i want free / !let me have {0} free days, the first being {1} / {2}: {0} days, starts {1} / need a break. {0} days. {1}. please say yes / Dear HR, with your permission I would be absent for {0} days as of {1} / holiday from {1}, {0} days, as discussed with Pavel / {0} days please, on account of {2}, {1} would be day one

leave balance, remaining vacation, days left, holiday account | know how many free days are left
- Tell how many days of vacation are left / Get the leave balance of the user / Show what remains on the holiday account / Look up how much time off one still has
:
> can i still afford a week in spain, in days i mean / how much holiday do i have / have i used up everything for this year / days off left? / what's on my vacation account / before i plan anything: how many free days are mine / do any of last year's days still count / my wife wants to book a trip and asks how long i could be away / !count what i have left to take / am i out of holidays / tell me how many more times i can stay in bed on a monday / is there anything remaining or did i take it all in june / hw many days vacation i have
< days num 0..30

get payslip, show pay statement, salary slip, fetch pay document | have the paper about one's pay in a month
- Get the payslip of a month / Show a pay statement / Fetch the document about a salary / Send the salary slip again
: year|of|in_year = int 2012..2025: The year / Of which year ; month|period|for|which = month: Which month / The month of the pay
> the landlord wants to see what i earned in {1} {0} / {1} {0}, my slip / what was on my account in {1} {0} after tax / lost the paper from {1}, it was {0} / for the bank i need {1} of {0} / did you send {1} {0} already? it never reached me / my tax man says {1} is missing, year {0} / {0}, {1}: how much did i get / !print me {1} {0}, what the company paid me / i threw {1} {0} away, could i have it again / how many overtime hours did you pay me for in {1} {0}, i want to read it black on white / in {0} i started here, so the one from {1} is my very first. Please mail it / the visa office insists on proof of my wages for {1} {0} / pay sheet {1}/{0} pls
< net num 900..5000

report pay mistake, salary complaint, missing pay, wrong salary | tell that the pay was wrong
- Report that the salary was not right / Complain about money missing from the pay / Tell payroll of a mistake in a month / Ask to have a salary checked
: amount|missing|difference|short_by = int 20..900: How much is missing / The difference in money ; month|period|for|which_pay = month: In which month / The month of the wrong pay
> there's {0} missing from my money for {1} / {1} is {0} short / i got {0} less than agreed in {1} / where are my {0} euros?? {1}!! / someone in payroll must have slept, {1}, it's {0} that i should still get / my night shifts of {1} weren't counted, comes to {0} / {0} too little. {1} / i don't want to make a fuss but {1} doesn't add up, by {0} / {1}: the bonus of {0} hasn't arrived / !have someone check what happened in {1}, i lack {0} / compared with my contract {1} was {0} below / in {1} they took {0} from me for a canteen i never eat at / I believe an error has crept in: {1}, a difference of {0}. Could that be looked at? / who do i shout at about {1}? i'm {0} poorer than i should be

## mail, parcels and couriers

track parcel, find shipment, parcel status, follow package | know where a parcel is
- Tell where a parcel is / Track a shipment by its number / Look up when a package arrives / Get the status of a delivery
: number|tracking|code|shipment = code: The number of the parcel / The tracking code / Which shipment
> {0}, where is it / my grandson sent me something two weeks ago, on the receipt it says {0} / has {0} left the country yet / will {0} come today or can i go out / {0} still stuck at customs? / the lady at the counter gave me the number {0} and said i can ask you / it says delivered but there's nothing at my door!! {0} / any news on {0} / how far has {0} got / is {0} on the van / !see what has become of {0} / {0} pls, eta / I'm a bit anxious about {0}, it ought to have been here on friday
< status enum on its way,in the van,at customs,delivered, arrives date

order courier, arrange pickup, have parcel fetched, book collection | have parcels fetched
- Order a courier who fetches parcels / Arrange that a shipment is picked up / Have parcels collected at an address / Book a collection on a day
: address|at|where|from = street: Where to fetch them / The address ; day|on|when|weekday = weekday: On which day / The day of the collection ; ?parcels|pieces|count = int 2..20: How many parcels / The number of pieces
> {1} someone should come by {0}, there is a box to go / the stuff is ready and taped, {0}, {1} / my shop sold well, {2} boxes are waiting, {0}, {1} would suit / i can't carry it to the post office, i'm 81. could a driver ring at {0} on {1}? / {1}, {0}, a driver with a big van, {2} cartons / is anybody free to take a parcel from {0} {1} / !send a man to {0} on {1}, he'll get {2} packages / we're at {0}, heavy stuff, come {1} / on {1} please at {0}, ring twice / {0} has something for you {1} / fetch it {1}. {0}. Back door / the sewing machine has to get to my sister, so i'd like it taken away from {0} on {1} / from {0}: one envelope, urgent, {1}

redirect parcel, leave with neighbor, change drop off, deliver elsewhere | have a parcel left somewhere else
- Have a parcel left with somebody else / Redirect a delivery to a neighbor or another place / Change where the driver drops a parcel / Tell the driver where to leave a package
: drop_place|leave_at|where|instead = said garage,bakery,kiosk,parcel locker,back porch,gym,flower shop,garden shed,pub,gas station,drugstore,barber shop,front desk,boat house: Where to leave it / The other place ; parcel|number|which|shipment = code: Which parcel / The number of the shipment
> i won't be home when {1} comes, the {0} will do / {1}: {0} / nobody opens at my flat so bring {1} to the {0} / could the driver take {1} to the {0} / the {0} is right next to us, let {1} end there / please don't leave {1} in the rain again, there's a {0} for that / {1} should go to the {0}, not to me / baby sleeping, don't ring for {1}! {0}!! / !have {1} dropped at the {0} / with {1} i'd prefer our {0} / we're away that day. the thing has the number {1} and can be left at the {0} / the {0}, that's where i want {1} put / As I shall be in hospital, would it be possible for {1} to find its way to the {0}? / {1} to {0} pls tell the courier

report damaged parcel, delivery complaint, parcel damage, broken shipment | tell that a parcel came broken
- Report that a parcel arrived damaged / Complain about a broken delivery / Log a damage to a shipment / Tell that the content of a package is destroyed
: content|inside|goods|what = said wine glasses,books,honey jars,tiles,medicine,paint,plants,porcelain,light bulbs,olive oil,cosmetics,candles,picture frames,vinyl records: What was in it / The damaged content ; sender|from|shop|company = company: Who sent it / The sender
> the box from {1} was crushed, {0} in there / {0} from {1}, in pieces / opened the packet of {1}. it was {0}. now it's rubbish / i ordered {0} at {1} and the driver must have played football with it / {1} sent me {0}, everything soaked / {0} all over the carpet! {1} packed it like amateurs / !put in a complaint, {0} came squashed, the sender is {1} / hole in the carton, {1}, {0}, see photo / my poor mother waited weeks for {0} from {1} and all she got was shards / {1}: {0} not usable, it had been dropped / something rattles in the thing {1} shipped. It was supposed to be {0} / I am sorry to tell you that {0}, which {1} had sent, did not survive the journey

postage cost, shipping price, calculate postage, parcel rate | know what it costs to send something
- Calculate what it costs to send a parcel / Tell the postage by weight and country / Get the price of shipping / Look up the rate for a package
: country|to|destination|abroad = country: To which country / The destination ; kilos|weight|kg|how_heavy = num 1..30: How heavy it is / The weight in kilograms
> how many stamps for {1} kg to {0} / what would {1} kg to {0} set me back / is it expensive to send something to {0}? it's {1} kg / {0} {1}kg price? / my son studies in {0}. A box with food for him, {1} kilos on the bathroom scale, and i wonder how much / cheapest way to get {1} kg over to {0}, in money / if i mail {1} kilos to {0} do i go broke / for {0}, {1} kg / somebody in {0} bought my old coat, {1} kg wrapped, what must i charge for the post / !work out {1} kg to {0} for me / the scale says {1} kilos and it goes to {0}: fee? / customer in {0} asks what the shipping is, weight {1} kg
< price num 3..90

hold mail, pause delivery, keep letters, stop post | have the post kept while one is away
- Have the post kept while somebody is away / Pause the delivery of letters for some time / Stop bringing mail until a day / Hold letters at the post office
: last_day|until|back|to = date: The last day / Until when it is kept / When one is back ; first_day|from|start|away_from = date: The first day / From when it is kept
> nobody home {1} to {0}, dont put anything in the box / we're off {1}, back {0}, let the letters pile up at your place / !keep whatever comes for me, {1} till {0} / {1} - {0}: no letters please / from {1} on the box would overflow, i return {0} / grandpa goes to the spa {1} and is back {0}. His post can wait with you / don't deliver anything between {1} and {0} / my letter box was robbed last summer, so this time hold it all, {1} until {0} / until {0} i'm at sea, starting {1}, do not bring me bills / no post after {1}, i'll be here again {0} / on vacation {1} to {0} pls store mail / between {1} and {0} our office is shut, who would take the envelopes? better you do / I leave {1}. You may start bringing the newspaper and letters again after {0}

## customers, offers and invoices

write offer, make quote, send quotation, prepare offer | offer something to a customer at a price
- Write an offer for a customer / Make a quote with a price / Prepare a quotation for some work / Send a customer a proposal
: price|sum|total|amount = int 150..9000: The price / For how much / The total ; customer|client|to|for_whom = company: Which customer / Who gets the offer ; service|work|goods|what = said roof repair,window cleaning,garden care,website design,new carpets,fire doors,solar panels,catering,snow clearing,wall painting,bookkeeping,stage rental,air filters,security guards,truck rental: What is offered / The work
> {1} would like {2}, we can do it at {0} / {1} asked about {2}. {0} sounds fair / {2} for {1}, {0} / spoke with a nice lady at {1}, they need {2} and would go up to {0}. Get something on paper to her / for {0} {1} could have {2} from us, tell them / {0}: that's what i'd charge {1} when it comes to {2} / {1} keeps calling because of {2}, they want a figure, make it {0} / !let {1} know in writing that {2} is {0} with us / {2} at {0}, addressed to {1}, valid thirty days / if we say {0}, {1} might bite. it's {2} / they've seen the competitor's price at {1}, so go down to {0}, {2} included / {1}, {2}, {0}, quote pls / May I ask you to put together something attractive for {1}? They are after {2}, and {0} is our figure / my father-in-law's firm {1} wants {2}, {0}, family price

create invoice, bill customer, issue invoice, charge client | have a customer billed for work done
- Create an invoice for a customer / Bill a client for work that was done / Issue a bill over an amount / Charge a customer
: amount|total|sum|euros = int 80..7000: How much is charged / The amount ; customer|client|to|debtor = company: Which customer / Who has to pay ; ?payable_in|days|term = int 7..60: In how many days it must be paid / The term
> the job at {1} is finished, that makes {0} / {1} owes us {0} for last week, let them have the paper / {0}, {1}, {2} days time to pay / we worked three nights for {1}. Now they may pay: {0} / what's with {1}, have they had the bill? if not, {0} / ask {1} for {0}, please / !bill {1}, {0} all in / {0} net, {2} days, customer {1} / the {0} for {1} should go out before the month ends / {1} {0} inv / all delivered and signed at {1}, so the {0} are due, write it / the boss of {1} wants it in writing before he sends the {0} / Kindly prepare the bill for {1}; we had agreed upon {0} / put {0} on paper for {1}, and give them {2} days

record payment, book incoming money, payment received, mark paid | note that a customer paid
- Record that a customer paid / Book money that came in / Note a payment received from a client / Mark an invoice amount as paid
: payer|customer|from|client = company: Who paid / The customer ; amount|received|sum|money = int 80..7000: How much came in / The amount
> {0} transferred {1} this morning / {1} from {0} is on the account / hooray, {0} finally coughed up the {1} / {1} in cash, {0} / i see {1} on the bank statement, sender {0} / a cheque over {1} was in the mail, {0} / {0} is even with us now, {1} / the driver of {0} handed me {1}, i put it in the safe, so book it / {0} settled, {1} / we got {1} thanks to {0} / !put the {1} of {0} under income / you needn't chase {0} any more, {1} landed yesterday / money's in: {0}, {1} / Please be informed that {0} has now met its obligation of {1}

remind customer, send dunning letter, payment reminder, chase unpaid bill | remind a customer who has not paid
- Remind a customer of an unpaid bill / Send a reminder to a client who is late / Chase a payment that is overdue / Write a dunning letter
: overdue|days_late|late_by|days = int 5..120: How many days late it is / Days overdue ; customer|debtor|client|who = company: Who has not paid / The customer ; ?tone|manner = enum friendly=nicely;in a kind way,firm=strictly;without smiling: In which manner / The tone
> {1} is {0} days late, write to them / still nothing from {1} after {0} days / {0} days and {1} keeps silent / no money from {1}. it's been due for {0} days now / {1}, {0} days over, {2} / how long will {1} let us wait? {0} days are enough, tell them / my patience with {1} is at its end: {0} days!! they should hear about it / !give {1} a nudge, {0} days past due / it slipped their mind at {1} i guess, {0} days, a kind word will do / {1} promised to pay {0} days ago, poke them / {0} days late: {1}. do something / can i sleep well if {1} doesn't pay for {0} days? no. get a letter out to them / Might you drop {1} a line? Their bill has been lying there unpaid for {0} days / after {0} days someone at {1} ought to be told, {2}

update customer address, change client data, customer moved, correct address | note where a customer lives now
- Change the address of a customer / Update where a client lives / Correct the data of a customer who moved / Save a new address
: address|street|new_address|to = street: The new address / Where the customer is now ; customer|client|name|who = person: Which customer / Name of the client
> {1} has moved to {0} / {0} is where {1} lives now / the letter to {1} came back, the right place is {0} / {1}: {0}, since march / {1} called, we should write to {0} from now on / new home for {1}, it's {0} / !put {0} into the file of {1} / {1} got divorced and lives at {0} now / we still had the old flat of {1} in the list, make that {0} / {0}, says {1}, and not what's printed on our envelopes / from next week on {1} can be found at {0} / wrong street on everything we send {1}!! it is {0} / for {1} please enter {0}, thank you kindly / pls correct, {1}, {0}

open invoices, unpaid bills, customer balance, outstanding amounts | know what a customer still has to pay
- Show which bills a customer has not paid / Get the balance of a client / Tell how much is outstanding / List the open invoices
: customer|client|of|debtor = company: Which customer / The client
> how much does {0} owe us / is {0} behind with anything / {0}, all paid? / before i deliver more to {0} i want to know if they have settled up / what's still open with {0} / do we get money from {0} or are we even / {0} is on the phone and says they paid, is it so / !tell me what {0} hasn't paid / a list for {0}, only the ones nobody paid / did {0} ever pay for the summer job / has {0} got any debts with us, and since when / {0} wants a discount. Are they good payers? show me the sums that are due / I am to meet the director of {0} at noon and should like to know what they are still due to pay us
< total num 0..9000, bills int 0..12

## shop search and prices of things

search product, find goods, shop search, look for item | find something to buy up to a price
- Search the shop for something up to a price / Find goods that are not too expensive / Look for a product in the catalog / Show what there is to buy
: max_price|budget|up_to|limit = int 10..900: What it may cost at most / The highest price ; product|article|goods|what = said hair dryer,rain jacket,tent,blender,kitchen chair,bicycle,toaster,baby stroller,backpack,desk lamp,coffee grinder,winter coat,suitcase,bass guitar,sofa bed,deep fryer: What is looked for / The product ; ?color|shade = color: In which color / The color
> i've {0} to spend and need a {1} / {1}, not over {0} / my old {1} fell apart. Around {0} is all i can give / a {1} in {2} below {0} / is there any {1} under {0} / what {1} would i get for {0} / {0} max. {1} / birthday of my brother, he wishes for a {1}, and {0} is the limit we set / {1} cheaper than {0} got any / show me something in the direction of {1}, it shouldn't be more than {0} / !see what you have in {1} up to {0} / with {0} in my pocket, can i afford a {1} / {2} if possible, {1}, {0} tops / do people sell a decent {1} for less than {0}

compare products, product comparison, which is better, contrast articles | know which of two things is the better buy
- Compare two products / Tell which of two articles is the better one / Put two goods side by side / Show how two things differ
: first|product_a|this|one = said steam iron,gas grill,paper book,desk fan,wool blanket,cordless drill,folding bike,rice cooker,down jacket,leather sofa,robot vacuum,smart watch,mountain bike: The first thing / One of the two ; second|product_b|that|other = said steam press,charcoal grill,reading tablet,ceiling fan,fleece blanket,hammer drill,cargo bike,pressure cooker,fleece jacket,fabric sofa,steam mop,fitness band,racing bike: The other thing / The second product
> {0} or {1}? / i can't decide between a {0} and a {1} / what speaks for the {1} and what for the {0} / my wife says {1}, i say {0}, who is right / is a {1} worth more than a {0} / {1} vs {0} / would you rather buy the {0} or the {1} / people rave about their {1}. Should i stay with the {0} idea though? / !put {0} and {1} next to one another / the {0} looks nicer, but does the {1} last longer / how does a {1} stand up against a {0} / pros n cons, {0}, {1} / There is a {1} in the window and a {0} on the shelf, and I wonder where the difference lies

check shop stock, store availability, in stock nearby, branch stock | know whether a shop in a town has something
- Tell whether a branch has something on the shelf / Check the stock of a store in a town / Look up if a product can be bought on the spot / See where something is available
: town|branch|store|where = town: In which town / The branch ; product|article|item|wanted = said hair dryer,rain jacket,tent,blender,kitchen chair,bicycle,toaster,baby stroller,backpack,desk lamp,coffee grinder,winter coat,suitcase,bass guitar,sofa bed,deep fryer: What is wanted / The product
> i'm in {0} today, could i just walk in and take the {1} / any {1} left in {0} / {0}: {1} there or sold out / need a {1} before tonight, nearest place is {0} / do they carry the {1} in {0} / my husband drives past {0} later. Would he find a {1} there? / {1} {0} available? / is it worth going to {0} for the {1} / how many of the {1} are lying around in {0} / don't want it shipped, i want to touch the {1}. {0}, does that work / !ask the people in {0} if there's one more {1} / the website says the {1} is gone, but maybe not in {0} / Would the shop in {0} happen to have the {1} on display
< pieces int 0..20

## job search and applications

search jobs, find vacancies, job offers, look for work | find jobs in a place
- Search for open jobs in a town / Find vacancies of a profession / Show job offers / Look for work in a place
: town|place|where|near = town: Where to work / In which town ; profession|job|as|kind = said cook,bus driver,nurse,welder,web designer,teacher,bookkeeper,gardener,roofer,sales clerk,baker,data analyst,night guard,plumber,translator,truck mechanic: Which profession / As what to work ; ?remote|from_home|home_office = flag from home;without commuting ~ on site;not at the kitchen table: Whether one works at home / From home or not
> i'm a {1} and moving to {0} in spring, is there anything for me / {1} {0} / who's hiring in {0}? i can work as {1} / lost my job last week. {1} for eighteen years, living in {0}. what's out there / does anybody around {0} want a {1} / {0}, {1}, {2} / my daughter finished her training as {1}, she'd love to stay close to {0} / !look what {0} has for a {1} / any openings {0} area, i am {1}, good references / {1}, preferably {2}, companies of {0} / what could a {1} do in {0} / i need money, quickly, {0}, {1} or so / Having recently arrived in {0}, I am seeking a position as {1} / how many places look for a {1} in {0} right now

send application, apply for job, submit application, hand in cv | apply for a job at a company
- Send an application to a company / Apply for a job / Submit the papers of the user to an employer / Hand in a cv for a position
: employer|company|to|where = company: Which company / The employer ; position|job|as|role = said cook,bus driver,nurse,welder,web designer,teacher,bookkeeper,gardener,roofer,sales clerk,baker,data analyst,night guard,plumber,translator,truck mechanic: For which job / The position ; ?start|from|available = month: From which month / When one could start
> {0} is looking for a {1}, that's me, get my papers over there / i want to be {1} at {0} / {0}: {1}. yes! send them my stuff / {1} at {0}, could start in {2} / my cv should reach {0} today, they need a {1} / tell {0} that i'd be their {1} / put me forward as {1}, the firm is {0} / i am free from {2}, {0} wants a {1}, go for it / as {1} to {0} pls, all certificates included / why not {0}? they pay well, and a {1} like me is rare. mail them everything / !let {0} have my cover letter, it's about the {1} thing / last day for the {1} post of {0} is today, hurry

withdraw application, cancel candidacy, take back application, decline process | not be considered by a company any more
- Take an application back / Withdraw from the choice of candidates at a company / Tell an employer that the user is no longer interested / Cancel a candidacy
: reason|because|why|ground = said better offer,too far away,bad pay,illness,moving abroad,night shifts,family reasons,going to university,bad reviews,own business,no answer,new baby: Why / The reason ; employer|company|at|from = company: At which company / The employer
> {1} can give the place to someone else, {0} / i'm out at {1}: {0} / i no longer want to work for {1}, {0} / {0}, so please tell {1} not to count on me / thanks but no thanks, {1}. {0}. / don't let {1} waste time on me. Reason would be {0} / take my papers out at {1}, put {0} as reason / {1}? not anymore. {0} / !let {1} know they needn't call, {0} / i've thought about {1} for a week and my answer is no, {0} / it's over between me and {1}, say it's {0} / {0} - that's why {1} should cross me off the list / I was honored by the interest of {1} but must step back, the cause being {0} / tell them i said sorry, {1}, {0}

set interview, schedule interview, interview appointment, confirm talk | fix when one has a job interview
- Put a job interview into the calendar / Schedule a talk with an employer / Confirm an appointment for an interview / Enter when the user meets a company
: time|at|hour|begin = time: At what time / The hour ; employer|company|with|where = company: With which company / The employer ; day|weekday|on|when = weekday: On which day / The day
> {1} invited me, {2} {0} / they want to see me!! {1}, {2}, {0} / {2} at {0} i've to be at {1} / {0} on {2}: {1}, wear the tie / a Ms Tanaka of {1} rang, she proposes {2}, {0}, that suits me / tell {1} i'll be there {2}, {0} / can you hold {0} on {2} for me, i'm meeting {1} / {1} {2} {0} interview / {2} is the big day, {1}, it begins {0} / !say yes to {1} for {2}, {0} / my second round at {1} is on {2} and i must not be late, {0} / {1} gave me a choice and i took {2}, {0}. Write that up please / if i forget {1} on {2} my mum kills me. {0} it was / so it's {2} then, {0}, the people from {1} will call me by video

application status, candidate status, check application, hiring progress | know what became of an application
- Tell what became of an application / Check how far an employer is with its choice / Get the status of a candidacy / See whether a company answered
: employer|company|at|where = company: At which company / The employer
> has {0} answered / did i get the job at {0} / {0}, any sign of life / three weeks and not a word from {0}, are they still thinking / what's going on with {0} / am i still in the race at {0} / do you know if the people of {0} have read my cv / {0} yes or no, i can't sleep / !find out where i stand with {0} / did they pick another one at {0} / {0}? still waiting / I wonder whether {0} has come to a decision about me / should i call {0} or have they reacted by now / i sent my stuff off to {0} ages ago, what happened to it
< status enum received,in review,invited,rejected

estimate salary, expected pay, salary check, typical wage | know what one could earn in a job
- Estimate what somebody earns in a job / Tell the typical wage of a profession / Look up the pay by years of experience / Check which salary one can ask for
: experience|years|years_worked|seniority = int 2..35: How many years of experience / Years in the job ; profession|job|as|occupation = said cook,bus driver,nurse,welder,web designer,teacher,bookkeeper,gardener,roofer,sales clerk,baker,data analyst,night guard,plumber,translator,truck mechanic: Which profession / The job ; ?weekly_hours|hours|part_time = int 10..48: How many hours a week / The weekly hours
> what does a {1} make after {0} years / {1}, {0} yrs, how much / they offer me peanuts. i've been a {1} for {0} years! what is normal / {0} years as {1}, {2} hours a week: what would that be in money / how much should i ask for, {1} with {0} years behind me / is a {1} rich after {0} years lol / my boss asks what i want to earn. {0} years i've been here, {1}, and no idea what to say / would {2} hours be enough to live on, as {1}, {0} years of practice / !figure out the pay of a {1} who has done it {0} years / with {0} years on the job, what can a {1} expect / i'm thinking of becoming {1}, what do they get, say {0} years in / {1} {2} h {0} years wage? / For a {1} of {0} years' standing, what remuneration would be appropriate / do i earn less than other people? {1}, {0} years
"""
