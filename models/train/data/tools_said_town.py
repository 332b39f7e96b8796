"""Functions for errands in town, services, machines and lookups of all kinds, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## doctors and hospitals

refill prescription, order refill, renew prescription, repeat medicine | get a prescription renewed
- Renew the prescription of a patient / Order a refill of a medicine / Ask the practice for a repeat prescription / Request more of a medicine that a patient takes
: patient|for|person|name = person: The patient / Who takes the medicine / For whom ; medicine|drug|what|medication = medicine: The medicine to refill / Name of the drug / What is running out
> !renew the prescription for {1}, it is for {0} / {0} is running out of {1} / {1} for {0}, a new prescription please / there are only two days left of {1} for {0} / !ask the practice for more {1} for {0} / {0} needs {1} again / no more {1} in the cupboard, and {0} takes it every day / can {0} get another box of {1} from the doctor / a repeat of {1}, patient {0} / the last {1} went this morning, that was for {0} / for {0} please: {1}, same as always / {0} used up all the {1} / i'd like the doctor to write down {1} for {0} once more

move doctor visit, shift practice date, rebook doctor, change consultation | move a visit at the doctor to another day
- Move a visit at a doctor to another day / Rebook a consultation / Shift the date with a doctor / Change on which day a patient comes
: new_day|to|target_day = weekday: The new day / The day that suits better / To which day it goes ; doctor|with|practice|kind = said dentist,eye doctor,skin doctor,family doctor,ear doctor,orthopedist,surgeon,heart doctor,physio,midwife,pediatrician,speech therapist: Which doctor / The kind of practice / With whom the visit is ; old_day|from|planned_day = weekday: The day planned so far / The day it was on / From which day it moves
> !move the {1} from {2} to {0} / i can't see the {1} on {2}, {0} would work / {1}: {0} instead of {2} / the {1} expects me on {2} but i only have time on {0} / from {2} to {0} with the {1} please / {2} is bad for the {1}, is {0} possible / tell the {1} i come on {0}, not on {2} / !shift my {2} visit at the {1} to {0} / rather {0} than {2} for the {1} / something came up on {2}, so the {1} has to wait till {0} / could the {1} see me {0} and not {2} / {0} please, that's for the {1}, it was {2} before / my {1} thing on {2} becomes {0}

waiting time, practice queue, how full is doctor, waiting room check | know how long one waits at a practice
- Tell how long patients wait at a practice right now / Check how full the waiting room is / Get the queue of a clinic / Look up the present waiting time of a doctor
: place|practice|clinic|where = said dentist,eye clinic,emergency room,children's clinic,blood lab,family doctor,x-ray,vaccination center,skin clinic,day clinic,first aid tent,ear clinic: The practice or clinic / Where the patient goes / Which waiting room
> how long do people sit at the {0} / is the {0} full / how many are before me at the {0} / {0} queue / do i have time for a coffee before the {0} calls me / !check the line at the {0} / is it worth going to the {0} now / {0}, how many patients / are there many people at the {0} / when would it be my turn at the {0} / what's going on in the {0}, is it crowded / i hate waiting, so how is it at the {0} / hours or minutes at the {0}
< minutes int 5..180

add vaccination, log vaccine, record jab, vaccination entry | note a vaccination
- Enter a vaccination into the record of a person / Note which jab somebody got / Log a vaccine / Save a shot in the vaccination pass
: vaccine|against|shot|illness = said measles,flu,tetanus,polio,rabies,mumps,hepatitis,yellow fever,tick fever,chickenpox,typhoid,whooping cough: Against which illness / The vaccine / What the shot is for ; person|patient|who|name = person: Who was vaccinated / The patient / Name of the person ; ?date|day|on|when = date: When it was given / The day of the shot / The date
> {1} got the {0} shot / {0} shot for {1}, {2} / !note that {1} is vaccinated against {0} / against {0}: {1} / {1} was at the doctor {2} for {0} / in the pass of {1}, {0} / the nurse gave {1} something against {0} / {1} had the jab, {0} it was / {1} is safe from {0} now, write it in the book / !enter {0} for {1} / vaccination: {0}, patient {1}, {2} / {2}: {0}, {1} / they stung {1} against {0}, please keep that

check medicine mix, drug interaction, combine medicines, medicine conflict | know whether two medicines go together
- Check whether two medicines can be taken together / Look up the interaction of two drugs / Tell if a second medicine harms with a first / Warn about a mix of medicines
: first|taken|medicine|drug_a = said aspirin,cough syrup,blood thinner,iron tablets,ibuprofen,sleeping pills,the pill,antibiotics,insulin,heart drops,calcium,allergy tablets: The medicine that is taken already / First drug ; second|new|other|drug_b = said paracetamol,magnesium,vitamin C,nose spray,herbal tea,melatonin,antacid,zinc,fish oil,cortisone cream,eye drops,ginkgo: The medicine that comes in addition / Second drug / The new one
> is {1} okay with {0} / i take {0}, may i have {1} too / {0} together with {1} / can somebody on {0} use {1} / !check {0} and {1} / does {1} go along with {0} / i want to try {1} but i am on {0} / {1} in addition to {0}, safe or not / the pharmacist sold me {1}, i already have {0} / would {1} be a problem when i use {0} / {0} plus {1}? / my mother swallows {0} each day and now got {1}, is that dangerous / any trouble with {1} next to {0}

call nurse, ring nurse, nurse to bed, nurse request | call a nurse to a bed
- Call a nurse to a bed / Send a nurse with something for a patient / Ring for help on the ward / Request a nurse at a bed
: need|reason|what|wish = said a blanket,pain pills,water,a new drip,help with walking,a pillow,fresh bandages,a bedpan,help with eating,an ice pack,a wheelchair,the toilet chair: What the patient needs / The reason / What to bring ; bed|bed_number|where = int 1..60: Number of the bed / Which bed
> bed {1} needs {0} / {0} for bed {1} / !send a nurse to {1} with {0} / the patient in bed {1} asks for {0} / can someone come to bed {1}, it is about {0} / in bed {1} they want {0} / {0}, bed {1} / i'm lying in {1} and would like {0} / nurse please, {0}, number {1} / somebody in {1} is crying for {0} / !let a nurse bring {0} to bed {1} / the man in {1} has no {0} / could you get {0} to {1}, it is a bed by the window

visiting hours, hospital visits, when to visit, ward visiting time | know when patients can be visited
- Tell when visitors may come to a ward / Get the visiting hours of a hospital station / Look up when patients can be seen / Return the times for visitors
: ward|station|department|where = said children's ward,surgery,intensive care,maternity,station 4,heart ward,eye ward,rehab,psychiatry,station B2,burns unit,geriatrics: The ward / Which station / Where the patient lies ; ?day|weekday|on = weekday: Which day / The day of the visit
> when can i see my friend in {0} / visiting hours {0} / until when may guests stay on {0} / my aunt lies in {0}, when do they let me in / {0}, {1}, from when to when / is it possible to visit someone in {0} on {1} / are flowers and people welcome in {0} on {1} / !look up when visitors can go to {0} / i want to bring a cake to {0}, when / how late can we come to {0} / they sent me away from {0}, so what are the hours / {0} {1} visitors
< hours enum 14-18,10-20,15-17

save temperature, log fever, record body temperature, fever entry | note how hot somebody is
- Log the body temperature of a person / Note the fever of a patient / Save a reading of the clinical thermometer / Record how hot somebody is
: degrees|fever|temperature|reading = num 36..41: The temperature in degrees / What the thermometer says / The reading ; person|patient|who|child = person: Who was measured / The patient / Whose fever
> {1} has {0} / {0} degrees, {1} / !write down {0} fever for {1} / the thermometer under the arm of {1} says {0} / {1} is hot, {0} already / i measured {0} with {1} / {0} for {1} this time / {1}: {0} / fever of {1} is at {0} / !note {0} degrees for {1} / just took the temperature of {1}, it was {0} / poor {1}, {0} degrees / put {0} in the fever curve of {1}

lab results, test result, get blood result, medical findings | see a result of the laboratory
- Get the result of a medical test / Look up what the lab found for a patient / Show the findings of a patient / Tell whether a test is back
: test|what|examination|kind = said blood test,allergy test,x-ray,ultrasound,urine test,blood sugar,eye test,hearing test,liver values,iron level,vitamin D,throat swab: Which test / What was examined ; patient|person|name|of = person: The patient / Whose result
> is the {0} of {1} back / what came out at the {0} of {1} / {1}, {0}, any result / !show me the {0} of {1} / did the lab send something about {1}, the {0} i mean / how did the {0} turn out for {1} / {0} {1} / {1} is worried about the {0}, is it there / has anyone looked at the {0} of {1} / for {1}: what does the {0} say / we are waiting for the {0}, patient {1} / findings for {1}, {0}

add allergy, note allergy, allergy record, save intolerance | note what somebody cannot stand
- Save an allergy of a person / Note what somebody must not eat or touch / Add an intolerance to the file of a patient / Record an allergen and how bad it is
: person|patient|who|guest = person: Who has the allergy / The person ; allergen|against|what|substance = said nuts,bee stings,milk,cats,pollen,shrimps,penicillin,latex,eggs,wheat,strawberries,dust,soy,nickel: What the person cannot stand / The allergen ; ?severity|how_bad|grade = enum mild=only a little;harmless,strong=heavily;badly,deadly=life-threatening: How bad it is / The severity
> {0} cannot stand {1} / {0} is allergic to {1} / no {1} for {0}, ever / !note {1} as an allergy of {0} / {1} makes {0} sick / {0} reacts {2} to {1} / keep {1} away from {0} and write that in the file / {1}: allergy of {0}, {2} / we found out that {0} does not tolerate {1} / in the file of {0} there is nothing about {1} yet, add it / {0} got red spots from {1} / careful with {1}, {0} has an allergy to it / !put down that {1} is bad for {0}, {2}

order ride to clinic, patient transport, hospital drive, medical ride | have a patient driven
- Order a ride for a patient from one place to another / Book a patient transport / Have a sick person driven / Send a medical car
: to|destination|goal|drop_off = said the eye clinic,the rehab,the dialysis,the heart center,the city hospital,the nursing home,the day clinic,the x-ray practice,the dentist,the hospice: Where the patient goes / The destination ; from|start|pickup|fetch_at = street: Where the patient is fetched / The start ; ?lying|stretcher|on_stretcher = flag lying;on a stretcher ~ sitting;no stretcher needed: Does the patient lie / Whether a stretcher is needed
> from {1} to {0}, {2} / !drive a patient from {1} to {0} / {0} from {1} / someone has to get to {0}, fetch at {1} / my grandfather lives at {1} and must be at {0} / patient transport, {1}, then {0}, {2} / she cannot walk, get her from {1} and bring her to {0} / a car to {1} please, it goes to {0} / for a trip to {0}: start {1}, {2} / pick up at {1}, goal {0} / to {0} please, the house is {1} / we need an ambulance car without blue light, {1} to {0}

order glasses, new lenses, buy glasses, optician order | order glasses
- Order glasses of a strength / Have the optician make lenses / Get new glasses with a frame / Order lenses with or without tint
: frame|frame_color|frame_kind = said round black,thin gold,red plastic,blue,wooden,rimless,silver,brown horn,green,transparent: The frame / How the frame looks ; strength|diopters|power = num 1..8: The strength in diopters / How strong the lenses are ; ?tinted|sunglasses|dark = flag tinted;as sunglasses ~ not tinted;without tint: Whether the lenses are dark / Should they be tinted
> {0} frame, {1} diopters / !order glasses with a {0} frame and strength {1} / my eyes need {1} and i like the {0} frame / {1} diopters, {0}, {2} / i sat on my glasses, new ones please, {0} frame, {1} as before / a {0} frame with lenses of {1} / lenses of {1}, {2}, in the {0} frame / the optician measured {1}, the frame shall be {0} / with {1} diopters i see well, please in {0} / {0} one for me, strength {1}, {2} / could i have the {0} frame with {1}, {2} / i'd like {1}, {2}, and the frame {0}

reserve medicine, put medicine aside, pharmacy hold, order at pharmacy | have a medicine put aside at a pharmacy
- Have a medicine put aside at a pharmacy / Order a medicine to be fetched later / Reserve a remedy at a drugstore / Ask a pharmacy to keep something
: pharmacy|where|shop|store = said Sun Pharmacy,Lion Pharmacy,Market Pharmacy,Station Pharmacy,Rose Pharmacy,Eagle Drugstore,Old Town Pharmacy,Bridge Pharmacy,Angel Pharmacy,Park Drugstore: The pharmacy / Which drugstore / Where to fetch it ; remedy|medicine|what|item = said throat lozenges,nose drops,bandages,aspirin,baby cream,tick tweezers,burn gel,cough syrup,travel pills,sun lotion,eye drops,thermometer: The medicine / What to keep / The thing to put aside
> {1} at the {0}, i fetch it later / !reserve {1} at the {0} / the {0} should keep {1} for me / i'll come by the {0} tonight, {1} please / {0}: one pack of {1} / could the {0} put {1} aside / tell the {0} i need {1} / for me at the {0}, {1} / {1} would be good, the {0} is on my way / before it is sold out, {1} from the {0} / does the {0} hold {1} for me / i want {1} to lie ready at the {0} / !have {1} ready for me at the {0}

register patient, new patient, patient signup, add to practice | register somebody as a patient
- Register a new patient at a practice / Sign a person up with a doctor / Add somebody to the patients / Enter a patient with a birth year
: birth_year|born|year = int 1930..2024: The year of birth / When the patient was born ; patient|name|person|who = person: The patient / Name of the new patient ; ?private|private_insurance|privately_insured = flag privately insured;private ~ with public insurance;not private: Is the patient privately insured / The kind of insurance
> {1}, born {0} / new patient: {1}, {0}, {2} / !register {1}, born in {0} / {1} wants to become a patient, birth year {0} / we have someone new, {1}, year of birth {0} / {0} is the birth year, {1} the name / this is {1}, {2}, born {0} / put {1} in the files, {0} / {1} is here for the first time, {2}, born {0} / !add {1} from {0} to our patients / first visit of {1} today, born {0}, {2} / {2}, {1}, {0}

## bank and money matters

set standing order, regular transfer, monthly transfer, repeat payment | have money sent each month
- Set up a standing order / Send money to somebody each month / Pay a sum regularly on a day of the month / Repeat a transfer every month
: day|day_of_month|on_day = int 1..28: On which day of the month / Day of the payment ; amount|sum|euros|money = int 30..1500: How much each month / The amount in euros ; receiver|to|payee|person = person: Who gets it / The receiver of the money
> {2} gets {1} euros on day {0} of each month / every month {1} to {2}, always on the {0}. / !send {2} {1} euros each month, on day {0} / on day {0} of every month i owe {2} {1} euros / {1} euros monthly, {2}, day {0} / i forget it every time, so {2} should have {1} euros automatically on day {0} / regular transfer: day {0}, {1} euros, {2} / day {0} is when {2} expects {1} euros, month after month / rent of {1} goes to {2}, each month on the {0}. / from now on {1} euros a month for {2}, on day {0} please / a standing order for {2}, {1} euros, day {0} / let {2} have {1} euros from me monthly, pay on day {0} / {2} monthly {1} euros (on|at) day {0}

move to pot, between accounts, shift savings, internal transfer | move money between own pots
- Move money between the pots of the user / Shift a sum from one savings pot to another / Transfer between own accounts / Take money out of a pot and put it in a different one
: to|to_pot|target|into = said holiday,car,rainy days,school,garden,new kitchen,presents,wedding,bike,taxes: Where the money goes / The pot that grows ; from|from_pot|source|out_of = said everyday,checking,furniture,pocket money,emergency,hobby,clothes,shared,business,party: Where the money comes from / The pot that shrinks ; amount|sum|euros|how_much = int 5..900: How much / The amount in euros
> {2} euros from {1} to {0} / !take {2} out of {1} and put it into {0} / {0} needs {2} euros, {1} has enough / from {1} to {0}, {2} please / the {1} pot gives {2} to the {0} pot / i'd rather have {2} more in {0} and less in {1} / !move {2} euros into {0}, out of {1} / too much lies in {1}, let {2} wander to {0} / {0} should grow by {2}, take it from {1} / {2} for {0}, from the {1} pot / could {0} get {2} of the {1} money / into {0}: {2}, out of {1}

withdraw cash, get cash, order cash, take out money | get cash
- Withdraw cash at the machine / Get bank notes out of the account / Pay out money in notes of one size / Take out a sum in cash
: note|note_size|bills|in_notes = enum tens=10 euro notes,twenties=20 euro notes,fifties=50 euro notes,hundreds=100 euro notes: Which bank notes / Size of the notes ; amount|sum|euros = int 20..800: How much cash / The amount
> {1} euros in {0} / !give me {1} in {0} / i need {1} in cash, {0} please / cash: {1}, {0} / {0} please, {1} altogether / {1} from my account, if possible in {0} / could i have {1} in {0} / for the market i want {1} euros, only {0} / take out {1}, and make it {0} / i'd like {0}, for {1} euros / {1} out of the machine in {0} / my purse is empty, {1}, {0} / let me have {1} as {0}

find atm, cash machine, where is cash point, nearest atm | find a cash machine
- Find a cash machine near a place / Tell where one gets cash / Look for the next cash point / Search for an ATM, free of charge or not
: near|around|place|street = street: Near which street or place / Where to search ; ?free|no_fee|free_of_charge = flag free of charge;without fee ~ fee does not matter;with fee is fine: Only machines without a fee / Must it be free
> where do i get cash around {0} / i have no cash left and stand at {0} / cash machine near {0} / is there an atm close to {0}, {1} / they only take coins and notes here at {0}, where is a machine / !find a cash point near {0} / {0}, cash, {1} / money machine, {0} / nearest place for bank notes from {0} / near {0} i want to draw money, {1} / i'm at {0} and need paper money, {1} / any bank with a machine around {0} / where around {0} can one withdraw something

note debt, record iou, who owes, add debt | note who owes money
- Note that somebody owes the user money / Record a debt / Save who has to pay back how much and what for / Write an IOU
: reason|for|what|purpose = said lunch,concert tickets,the taxi,a birthday present,pizza,gas,the hotel,groceries,a haircut,train fare,cinema,a book: What the money was for / The reason ; debtor|person|who|name = person: Who owes the money / The debtor ; amount|sum|euros = any 2..150: How much is owed / The amount
> {1} owes me {2} for {0} / i paid {2} for {0}, {1} pays it back later / {2} euros, {1}, {0} / !note that {1} still has to give me {2} for {0} / i lent {1} {2}, it was for {0} / {0}: {1} had no money, so i gave {2} / from {1} i get {2} back because of {0} / {1} has {2} in debts with me, {0} / don't let me forget, {2} from {1} for {0} / for {0} {1} must still pay {2} / {1} forgot the wallet again, {2} for {0} / i'm waiting for {2} from {1}, {0}

request money, ask for payment, payment request, collect money | ask somebody for money
- Ask a person to pay / Send a payment request / Request a sum of money from a contact / Collect money from a friend
: amount|sum|euros|how_much = any 3..200: How much / The sum in euros ; person|from|payer|who = person: Who shall pay / From whom ; ?reason|for|what|note = said lunch,the gift,gas,the tickets,the cleaning,the trip,the dinner,our rent,the wine,the class fund: What it is for / The reason
> !ask {1} for {0} euros / {1} should send me {0} / i want {0} back from {1} / {0} from {1} for {2} / {1}: {0} euros, {2} / let {1} know that i am waiting for {0} / !request {0} from {1}, it is for {2} / {2} was {0} per head, {1} has not paid / time that {1} pays me the {0} / {1} shall pay {0}, remind politely / get {0} from {1} please / {0} euros for {2}, to be paid by {1} / friendly note to {1}, i get {0}

savings goal, set saving target, save for, start saving | save for something
- Set a goal to save for / Start saving for a thing / Create a savings target with a sum / Plan how much to put aside for a wish
: amount|target|sum|total = int 100..9000: How much it costs / The sum to reach ; goal|for|thing|wish = said a new bike,a sofa,the wedding,a trip to Japan,a piano,a tent,driving school,a puppy,a camera,braces,an e-scooter,a boat: What to save for / The goal ; ?until|by|month|end = month: Until which month / The month to reach it
> i want {1}, that is {0} euros / {0} for {1} / !start saving {0} for {1} / by {2} i need {0} for {1} / {1} by {2}, {0} euros / put money aside for {1}, {0} in all / {1} costs {0} and my account is empty, we'll have to save / a pot for {1} please, goal {0} / my dream is {1}. it takes {0} euros / new target, {1}, {0}, {2} / until {2} there should be {0} together for {1} / let's collect {0}, i want {1} / for {1}: {0}

end subscription, cancel membership, stop contract, quit service | end a contract
- Cancel a subscription / End a membership or contract / Stop a service at a date / Quit a plan that costs money each month
: end|at|from|last_day = fulldate: The last day / When it ends ; contract|service|subscription|what = said the gym,the newspaper,the music app,my phone contract,the car club,the vegetable box,the streaming service,the wine club,the gardening magazine,the coworking desk,the cloud storage,the parking permit: What to end / The contract / Which service
> i don't want {1} anymore, out by {0} / !end {1} on {0} / {0} is the last day for {1} / {1} only until {0} / we stop {1} on {0} / nobody uses {1}, so no longer than {0} / {1} costs too much. finish it {0} / from {0} on without {1} / !write to them that {1} is over on {0} / i'm moving, so {1} has to stop {0} / say goodbye to {1}, end date {0} / {0}: end of {1}

file claim, insurance claim, report damage, claim damage | report a damage to the insurance
- Report a damage to the insurance / File a claim for a broken or stolen thing / Ask the insurance to pay for something / Send in a damage with its cost
: cost|value|amount|euros = int 40..3000: How much it costs / The worth in euros ; thing|item|what|object = said my phone,the kitchen window,the neighbor's vase,my bike,the car door,the laptop,the carpet,my suitcase,the roof,a tv set,the garden fence,her glasses: What was damaged / The thing ; cause|how|reason|event = enum broken=fell down;smashed,stolen=somebody took it;theft,water=a burst pipe;flooded,fire=burned,storm=the wind did it: What happened / The cause
> {1}, {2}, {0} euros / !report {1} to the insurance, {2}, worth {0} / {1} is gone: {2}. it was worth {0} / {0} euros damage, {1}, cause: {2} / insurance should pay {0} for {1}, reason: {2} / what happened to {1}? {2}. i want {0} for it / cause {2}, thing {1}, costs {0} / a claim over {0} for {1}, {2} / we have a case for the insurance, {1} - {2} - about {0} euros / {1} cost me {0}. {2}, so please file it / for {1} i'd like my {0} back, {2} / it was like this, {2}, and {1} has to be replaced for {0} euros

mark invoice, set paid, invoice state, tick off invoice | mark an invoice as paid or open
- Mark an invoice as paid or unpaid / Set the state of an invoice / Note that a customer has paid or not / Tick off an invoice
: paid|settled|is_paid = flag paid;settled ~ not paid;still open;unpaid: Whether it is paid / True if the money came ; number|invoice|id|which = int 100..9999: Number of the invoice / Which invoice
> invoice {1} is {0} / number {1}: {0} / !mark {1} as {0} / {1} {0} / in the list {1} should be {0} / i checked the account, {1} is {0} / the customer called about {1}, it is {0} / bill {1}, please note it as {0} / {0}, that is what {1} is / can you set invoice {1} to {0} / it's about {1}. {0} / as of today {1} counts as {0} / the bookkeeper says {1} is {0}

metal price, gold price, price of metal, sell jewelry value | know what some metal is worth
- Tell what an amount of metal is worth / Get the price of gold or silver by weight / Look up the value of old jewelry / Compute the worth of a precious metal
: grams|weight|amount = int 2..500: The weight in grams / How many grams ; metal|material|what = enum gold,silver,platinum,copper: Which metal / The material
> {0} g {1} / grandma's ring is {1}, {0} grams, is it worth much / {1}, {0} grams, what is the price / how much money are {0} grams of {1} / a chain of {1} weighing {0} grams, what would a dealer pay / !look up the value of {0} grams of {1} / if i sold my {1}, that is {0} grams / {0} grams on the scale, it is {1}, how many euros / current worth of {1}, {0} grams / is {1} expensive? i have {0} grams / i found {0} grams of {1} in a drawer, so how rich am i
< euros num 5..900

card limit, set spending limit, daily limit, limit for card | limit what a card can spend
- Set how much a card can spend a day / Change the daily limit of a bank card / Limit the payments with a card / Choose the most that can be paid with a card
: limit|amount|maximum|euros = int 20..2000: The most in euros / The daily limit ; card|owner|whose|person = person: Whose card / The owner of the card
> the card of {1} should not pay more than {0} a day / {0} euros a day for the card of {1} / !limit the card of {1} to {0} / {1} spends too much, {0} a day is the maximum / {1}: limit {0} / at most {0} with the card of {1} / can {1} pay up to {0} / card of {1}, {0} per day / more than {0} on one day is not okay for {1} / please allow {1} {0} euros daily / raise it to {0} for {1} / {0} is enough for {1} and the new card

bank appointment, see adviser, talk to bank, bank meeting | meet somebody of the bank
- Book a talk with an adviser of the bank / Get an appointment at the bank about a topic / Meet a bank clerk / Arrange a conversation about money
: topic|about|subject|matter = said a mortgage,my savings,a new account,shares,the old loan,an inheritance,online banking,a lost card,my pension,a business loan,the children's accounts,safe deposit boxes: What the talk is about / The topic ; day|date|when|on = weekday: On which day / The day of the talk ; ?by_phone|phone|on_phone = flag by phone;on the phone ~ in person;at the branch: Whether it is by phone / Phone or not
> i have to talk to the bank about {0}, {1} is fine / {1}, {0} / !get me an adviser for {0} on {1} / about {0} i'd like to meet someone of the bank on {1} / on {1} i have time to discuss {0} / {0}, {2}, on {1} / bank, {1}, {2}: {0} / could the clerk explain {0} to me on {1}, {2} / we have questions on {0}, is {1} possible / {2} please, {1}, it is about {0} / my wife and i want advice on {0}, any time on {1} / for {0} we need an hour with the bank, {1}, {2}

## shops and workshops

find repairer, who repairs, repair shop search, mender nearby | find someone who mends a thing
- Find a workshop that repairs a kind of thing / Tell who mends something in a town / Search for a repair shop / Look for somebody who can fix an object
: town|city|place|in = town: In which town / Where to search ; thing|object|what|item = said watches,umbrellas,old radios,leather bags,guitars,dolls,sewing machines,zippers,phones,antique chairs,fountain pens,strollers,tents: What has to be repaired / The kind of thing
> who mends {1} in {0} / is there anybody in {0} who fixes {1} / {1} repaired, {0} / !find a workshop in {0} for {1} / i live in {0} and have broken {1} / where do people in {0} take their {1} when something breaks / {0}, someone good with {1} / a shop for {1} in {0}, not to buy but to fix / do you know someone repairing {1} around {0} / don't want to throw it away, who in {0} looks after {1} / {1} are hard to get fixed in {0}, any idea / in {0}, which craftsman works on {1} / we need help with {1}. {0} or close by

hold item in shop, lay aside goods, reserve product, shop hold | have a shop keep a thing
- Have a shop keep an item for the user / Reserve a product in a store until a day / Lay goods aside for a customer / Hold something at the counter
: until|day|till|last_day = weekday: Until which day / How long to keep it ; item|product|what|thing = said the green coat,the last puzzle,two lamps,the wooden stool,the red boots,a kite,the big mirror,the striped rug,a pair of skates,the blue vase,the leather belt,four chairs: The item / What to keep
> !keep {1} for me until {0} / i'll buy {1}, but not before {0} / {1}, i come on {0} / nobody else should buy {1}, i fetch it on {0} / {1} till {0} please / could you put {1} behind the counter until {0} / until {0} {1} has to wait for me / my salary comes on {0}, hold {1} that long / don't sell {1} before {0} / on {0} i pick up {1}, reserve until then / may {1} stay with you until {0} / !lay {1} aside till {0} / until {0}: {1}, for me

copy key, duplicate key, cut keys, second key | have keys copied
- Have a key copied / Order duplicates of a key / Get more keys for a lock / Cut a second key
: count|copies|number|how_many = int 1..8: How many copies / The number of keys ; key|which|for|lock = said front door,letter box,bike lock,cellar,garage,office,garden shed,desk drawer,gym locker,holiday flat,suitcase,safe: Which key / What the key is for
> !copy my {1} key {0} times / {0} more keys for the {1} / {1} key, {0} pieces / there is only one key for the {1}, i want {0} others / i need {0} duplicates, {1} / the {1} should have {0} more keys / for the {1} please {0} new keys / all the kids want one, so {0} copies of the {1} key / can they cut {0} keys like the one of the {1} / {0}x {1} key / before i lose it, make {0} of the {1} key / could i get {0} extra for the {1}, keys i mean / the key of my {1}... {0} copies

frame picture, picture framing, order frame, framing job | have a picture framed
- Have a picture framed / Order a frame for a picture / Put a picture behind glass in a frame / Get a frame of a material
: material|frame|frame_kind = enum wood=wooden,metal=aluminium;metallic,plastic=cheap plastic,gold=golden;gilded: What the frame is made of / Kind of frame ; picture|what|image|which = said my diploma,the wedding photo,a map of the Alps,grandma's drawing,the concert poster,an old letter,the oil painting,a football shirt,the family tree,a postcard,the baby's footprints,two sketches: The picture / What is framed ; ?glass|with_glass|behind_glass = flag with glass;behind glass ~ without glass;no glass: Whether there is glass / Glass in front or not
> {0} frame for {1} / {1} in a {0} frame, {2} / !frame {1}, {0} please / i'd like to hang up {1}, {0} frame, {2} / a frame for {1} please, {0} / {1}: {0}, {2} / {2}, {0}, that's how i want {1} framed / could {1} get a {0} frame / {1} lies around, a {0} frame would protect it / would {0} look good? then do it with {1}, {2} / something {0} around {1} / it is {1} and needs a {0} frame, {2}

order bread, bakery preorder, reserve bread, baker order | order something at the baker
- Order bread or rolls at the bakery / Reserve baked goods to be fetched / Preorder at the baker for a time / Have the baker put something by
: fetch_at|time|pickup|at = time: When it is fetched / Time of the pickup ; goods|what|bread|kind = said rye loaves,rolls,croissants,pretzels,baguettes,cinnamon buns,sesame rings,spelt breads,poppy seed rolls,donuts,butter cakes,muffins: What to order / The kind of bread ; count|pieces|number|how_many = int 2..60: How many pieces / The number
> {2} {1} for {0} / at {0} i fetch {2} {1} / !order {2} {1} at the bakery, i come at {0} / we have guests for breakfast, {2} {1}, pickup {0} / {1}, {2} of them, {0} / the baker should put {2} {1} by, {0} / could i get {2} {1} at {0} / they are always sold out, so {2} {1} please, i'm there at {0} / {0}: {1}, {2} pieces / {2} fresh {1}, i'd be there at {0} / i'd like {1}, {2}, and fetch them {0} / before school at {0} i need {2} {1}

market days, market calendar, when is market, market stalls | know when there is a market
- Tell on which days a market takes place / Get the times of a market in a town / Look up when stalls are open / Return the next market of a kind
: kind|market|goods|what = said flea,fish,flower,farmers,christmas,book,antique,cheese,pottery,night,cattle,fabric: The kind of market / What is sold ; town|city|place|where = town: In which town / The town
> when is the {0} market in {1} / {1} {0} market, which day / is there still a {0} market in {1} / on which days do they have the {0} market in {1} / !look up the {0} market of {1} / {0} market, {1} / we come to {1} and want to go to the {0} market / do people in {1} have a {0} market today / in {1}, when do they set up the {0} market / from when are the stalls open at the {0} market in {1} / next {0} market in {1}

set price tag, label price, change shop price, price item | change what a thing costs in the shop
- Set the price of a product in the shop / Write a new price tag / Change what an article costs / Label goods with a price
: price|euros|amount|costs = any 1..90: The new price / What it costs ; product|article|item|goods = said umbrellas,honey,candles,scarves,postcards,apple juice,sun hats,soap,olive oil,socks,teapots,garden gloves,notebooks: The product / What gets the price
> {1} now cost {0} / !set {1} to {0} euros / {0} for {1} from today / {1}: {0} / the tag on {1} should say {0} / nobody buys {1} at that price, make it {0} / put {0} on {1} / i want {0} euros for {1} in our shop / new price, {1}, {0} / the boss wants {1} at {0} / {1}, we raise them to {0} / reduce {1} to {0} / from tomorrow {0} euros, that's {1}

loyalty points, bonus points, points balance, customer card | know the points on a customer card
- Get the points on a customer card / Tell how many bonus points somebody has in a shop / Look up a loyalty account / Show the collected points
: shop|store|company|where = said the bookshop,the bakery,the gas station,the drugstore,the airline,the shoe store,the supermarket,the cinema,the coffee bar,the pet shop,the train company,the toy store: Which shop / Where the points were collected
> how many points do i have at {0} / {0} points / did i collect enough at {0} for a present / what is on my card of {0} / my bonus at {0} / have i got anything to redeem at {0} / !check my card of {0} / they said i get something free at {0}, how far am i / is my tenth stamp at {0} full / points, {0} / how close am i to a reward from {0} / i shop so often at {0}, what did it bring me / the customer card of {0}, how much is on it
< points int 5..900

restock machine, fill vending machine, refill snacks, load slot | fill up a vending machine
- Fill goods into a vending machine / Restock a slot of the snack machine / Note how many pieces were put into a machine / Load a product into a slot
: slot|number|place|compartment = int 1..50: The slot of the machine / Into which compartment ; pieces|count|amount|how_many = int 2..40: How many pieces / The amount filled in ; product|what|goods|snack = said chips,water bottles,gum,chocolate bars,nuts,cola cans,apples,cookies,coffee cups,sandwiches,juice boxes,peanuts: The product / What is filled in
> {1} {2} into slot {0} / slot {0} gets {1} {2} / !fill slot {0} with {1} {2} / {2}, {1} pieces, slot {0} / there are no more {2} in slot {0}, put {1} in / i just loaded {1} {2} into compartment {0} / slot {0} is empty, {1} {2} please / number {0}: {1} {2} / for number {0} i brought {1} {2} / {2} go into {0}, it's {1} of them / the machine needs {1} {2}, compartment {0} / {1} more {2} for {0}, that is the slot

buy snack, vending machine, dispense snack, machine order | get something out of a vending machine
- Get a snack out of the machine / Let the vending machine give out something / Buy something from the automat / Dispense a drink or snack
: payment|pay_with|pay|method = enum coins=change;small money,card=bank card;plastic,phone=my mobile;the app: How to pay / The means of payment ; snack|item|product|what = said a cola,salted nuts,a chocolate bar,gummy bears,mineral water,a cheese sandwich,an iced tea,potato chips,a waffle,lemonade,hot cocoa,rice crackers: What to get / The snack
> {1} please, i pay with {0} / !give me {1}, paid with {0} / {1}, {0} / i'm hungry, {1}. paying by {0} / with {0}: {1} / can i get {1} for {0} / i feel like {1} and have only {0} / {0} is how i pay, and i'd like {1} / {1} from the machine, {0} / let {1} come out, i use {0} / there it is, {1}! {0} okay? / i would take {1} and use {0} / for my daughter {1}, with {0}

open locker, locker door, set locker, storage box | open or close a locker
- Open or close a locker / Set the door of a storage box / Lock or release a locker by its number / Operate a luggage locker
: open|opened|release = flag open;unlock ~ close;shut;lock: True to open / Whether the door opens ; locker|number|box|which = int 1..200: Number of the locker / Which box
> !{0} locker {1} / {0} {1} / number {1}, {0} it / locker {1}: {0} / my bag is in {1}, please {0} it / i need you to {0} box {1} / could you {0} the one with number {1} / {0} the door of {1} / for {1}, {0} / i'm in front of {1}, {0} please / we want to {0} locker {1} / don't forget to {0} number {1} / the thing with the number {1}, {0} it

return bottles, bottle deposit, count empties, deposit refund | get the deposit of bottles back
- Give back empty bottles and get the deposit / Count returned cans or bottles / Note how many empties were brought / Work out the deposit of containers
: kind|container|what|type = enum glass bottles=bottles of glass,plastic bottles=bottles of plastic,cans=tins,crates=boxes of bottles: What is brought back / Kind of container ; count|number|pieces|how_many = int 1..90: How many / The number of pieces
> i have {1} empty {0} / {1} {0}, how much deposit / {0}: {1} / !take back {1} {0} / my cellar is full, i brought {1} {0} / here are {1} {0} to return / after the party there are {1} {0} / deposit for {1} {0} please / number of {0} is {1}, pay me out / count {1} {0} for me / {1} is what i counted, all of them {0}

visit cards, print business cards, order cards, name cards | have cards printed
- Order printed cards with a name / Have business cards made / Print visiting cards for a person / Get cards with name and job
: count|number|pieces|how_many = int 50..500: How many cards / The number ; job|title|profession|role = job: What it says under the name / The job title ; name|person|for|who = person: The name on the cards / For whom
> {0} cards for {2}, {1} / {2} needs cards, {0} of them, {1} under the name / !print {0} business cards: {2}, {1} / {1} {2}, {0} cards / {2} works as {1} now and has no cards, order {0} / on the cards: {2}, {1}. how many? {0} / our new {1} is {2}, {0} visiting cards please / for {2}, {1}, {0} pieces / {0} with {2} on them and below that {1} / could {2} get {0} cards that say {1} / it should read {2}, {1}; {0} copies / cards, {0}, {2}, {1}

sew patch, order clothes label, name labels, label clothes | have labels sewn with a name
- Order labels with the name of a child for clothes / Have name tags woven / Make labels to be sewn into clothes / Get stickers with a name
: name|child|text|who = person: The name on the labels / Whose things ; number|count|labels|pieces = int 10..120: How many labels / The number ; ?iron_on|ironing|method = flag to iron on;iron-on ~ to sew in;for sewing: Whether they are ironed on / Iron or sew
> {1} labels that say {0} / {0} goes to camp, {1} name tags please / !order {1} labels for {0}, {2} / name: {0}, {1} pieces, {2} / all clothes of {0} must have a name in them, get {1} / {1} for {0}, {2} / {2}, {0}, {1} of them / the kindergarten wants names in everything, {0}, {1} labels / could you make {1} tags reading {0} / with the name {0}, {1} times, {2} / {0} loses every sock, so {1} labels / {1} little labels, {2}, the name is {0}

find second hand, used goods, look for used, thrift search | find a used thing to buy
- Look for a used thing to buy / Search second hand offers near a town / Find pre-owned goods up to a price / See who sells something old
: max_price|up_to|limit|budget = int 5..400: The highest price / What it may cost ; town|near|around|place = town: Near which town / Where to look ; thing|item|what|search = said cradle,accordion,typewriter,canoe,cupboard,sewing machine,ski suit,kids bike,aquarium,tent trailer,rocking chair,record collection: The thing / What is wanted
> a used {2} around {1}, not more than {0} / {2}, second hand, {1}, up to {0} / who sells an old {2} near {1} for {0} or less / !look for a {2} near {1}, limit {0} / i have {0} euros and live in {1}, is there a {2} / must not be new, a {2}, {0} max, {1} / around {1}, {2}, {0} / it's too expensive in the shops, so any used {2} in {1} below {0} / for {0} at most i'd take a {2} if it is close to {1} / near {1} please: {2} under {0} / we want a {2} but not pay over {0}, in or by {1} / does someone in {1} give away a {2} for less than {0}

## cars and roads

wash car, car wash, start car wash, clean car | have the car washed
- Start a program of the car wash / Wash the car with or without wax / Clean the outside of a car / Book a wash program
: wax|with_wax|polish = flag with wax;waxed ~ without wax;no wax: Whether wax is put on / With wax or not ; program|wash|level|kind = enum basic=simple;quick rinse,standard=normal,premium=the best one;everything included: Which program / The kind of wash
> {1} wash, {0} / the car is dirty, {1}, {0} / {0}, {1} program / !wash the car, {1}, {0} / there are birds' gifts all over my car. {1} please, {0} / for my car the {1} one and {0} / i take {1}, {0} / car wash: {1}, {0} / make it shine, program {1}, {0} / {1}? yes, and {0} / let the brushes run, {1}, {0} / could my car get a {1} cleaning {0} / dust and salt everywhere, {0} and {1} please

change tires, swap wheels, tire change, wheel change | have the tires changed
- Have the tires of a car changed for the season / Book a wheel change / Get other wheels put on / Order the swap of tires
: day|date|when|on = weekday: On which day / The day of the change ; season|tires|kind|wheels = enum winter=snow tires;ones for ice,summer=warm season tires,all-season=all year tires: Which tires are put on / The new wheels ; ?store|keep_old|storage = flag store the old ones;keep the others there ~ i take the old ones home;no storage: Whether the workshop keeps the old ones / Storing the other wheels
> {1} wheels on {0} / i need {1} on my car, {0} would be good / {0}: {1}, {2} / !change to {1} on {0} / snow or sun, i don't care, it's time for {1}, on {0} / {1} please, on {0}, and {2} / on {0} put {1} on / the car should get {1}, {0}, {2} / could the garage mount {1} on {0} / {2}, {1}, {0} / is {0} free for mounting {1} / wheel change {0}, i want {1}

tire pressure, set pressure, inflate tires, pump tires | pump up the tires
- Set the pressure of the front and rear tires / Pump up the tires of a vehicle / Inflate the wheels to a pressure / Fill air into tires
: rear|back|rear_bar = num 1..4: Pressure of the rear tires in bar / How much in the back ; front|front_bar|ahead = num 1..4: Pressure of the front tires in bar / How much in front
> {1} bar in front and {0} at the back / front {1}, rear {0} / back wheels {0}, front wheels {1} / !pump the front to {1} and the rear to {0} / we have luggage, so {0} in the back, {1} in front / air please, {1} front, {0} rear / rear {0} front {1} / {0} bar behind, {1} bar ahead / the book says {1} for the front tires and {0} for those in the back / the tires feel soft. {0} at the rear, {1} in front / set it up like this, back: {0}, front: {1} / in front i'd like {1} bar and {0} for the others

cruise control, hold speed, set cruise, keep distance | drive at one speed
- Set the cruise control to a speed and a distance / Let the car hold a speed / Keep a speed and a gap to the car ahead / Drive by itself at a speed
: gap|distance|meters = int 20..120: Distance to the car ahead in meters / The gap ; speed|kmh|pace = int 30..160: The speed in kilometers per hour / How fast
> hold {1} with {0} meters to the car ahead / {1} kmh, gap {0} m / keep {0} meters away and drive {1} / {0} meters distance, speed {1} / !set the cruise control to {1}, distance {0} meters / my foot is tired, {1} please and {0} meters behind the others / let us roll at {1}, {0} m gap / {1} on the highway, {0} meters / not closer than {0} meters, {1} kmh / could the car do {1} by itself and keep {0} meters / from here {1}, leave {0} m space / gap of {0} meters please, going {1}

seat heating, warm seat, set seat heater, heat seat | warm a seat of the car
- Set the heating of a car seat / Warm a seat in the car / Change the level of the seat heater / Heat the place of the driver or of others
: level|step|warmth = int 0..3: Level from 0 to 3 / How warm ; seat|place|which|side = enum driver=front left;my own,passenger=front right;my wife's,rear left=back left,rear right=back right: Which seat / Whose place
> {1} seat at level {0} / level {0} for the {1} seat / {1}: {0} / !heat the {1} seat, {0} / it's cold in this car, {1} seat on {0} / my bottom freezes, {0} please, {1} / {0} on {1} / seat heating {1} {0} / step {0}, i mean the heating of the {1} seat / for {1} a warmth of {0} / put {1} to {0}, it's about the heated seats / can we have {0} on the {1} seat

car window, move window, window of car, lower car window | move a window of the car
- Open or close a window of the car / Move the glass of a car door / Lower or raise a side window / Control the power windows
: direction|move|way|action = enum down=open;lower,up=closed;raise: Where the glass goes / Up or down ; window|which|side|position = enum driver=my side,passenger=right front,rear left=back left,rear right=back right: Which window / The side
> {1} window {0} / !put the {1} window {0} / window {0}, {1} / {0} with the {1} one, i need some air or none / {1} glass {0} / the kids want the {1} window {0} / it smells in here, {1} window {0} / i have no free hand, {0}, {1} window / the {1} window should be {0} / {1}: {0} / for the toll booth, {1} window {0} / in the car: {1}, {0} / {0} please, window {1}

set wipers, windshield wipers, wiper mode, wipe glass | set the wipers of the car
- Set how the wipers of the car work / Change the speed of the windshield wipers / Wipe the glass of the car / Switch the wipers off or to a pace
: mode|speed|pace|setting = enum off=stopped,slow=now and then;gently,fast=heavy rain;quickly,auto=by itself;automatic: How the wipers move / The pace
> wipers {0} / !set the wipers to {0} / i can see or i can't see, wipers {0} / windshield: {0} / {0} with the wipers / put them on {0}, the wipers / the rain has changed, {0} please for the wipers / the glass in front, wiping {0} / my view needs it, wipers on {0} / those rubber things on the windshield should be {0} / i'd like the wipers {0} / mode {0} for the wipers / now the wipers {0}

pay toll, toll sticker, buy vignette, road toll | pay for using the roads
- Buy a toll sticker for a car / Pay the road toll of a country / Get a vignette for some days / Pay for the motorways
: days|duration|length|valid_days = int 1..60: For how many days / How long it is valid ; plate|car|number_plate|license = plate: The number plate / Which car ; country|where|in|roads = country: In which country / Whose roads
> toll for {2}, {0} days, {1} / we drive through {2} with {1} and stay {0} days / {1}: {2}, {0} days / !buy a road sticker for {2}, plate {1}, {0} days / {0} days of motorway in {2}, the car is {1} / for {1} i need permission on the roads of {2}, {0} days / in {2} they want money for the highway, {1}, {0} days / my plate {1}, going to {2} for {0} days / {0} days, plate {1}, {2} / could you get the vignette for {2}? {1}, {0} days / number {1} needs {0} days of toll in {2} / for {0} days i want to use the motorways of {2}, {1} is my car

find charger, charging station, where to charge, ev charger search | find a place to charge a car
- Find a charging station for an electric car / Tell where to charge near a place / Search a charger with some power / Look for a plug for the car
: power|kilowatts|kw|min_power = int 11..150: At least how many kilowatts / The power of the charger ; place|near|where|around = street: Near where / The place to search
> {0} kW charger near {1} / where can i load my car around {1} with {0} kW / {1}, charging, {0} kilowatts / !find a charger close to {1}, at least {0} kW / the battery is low and i am near {1}, {0} kW or more / at {1} i need current for my car, {0} kW / fast plug with {0} kilowatts by {1} / i don't want to wait long, so {0} kW, around {1} / any free charging post at {1} that gives {0} / electric car, {1}, {0} kW please / is there something with {0} kilowatts near {1} / we stop at {1}, where does the car get {0} kW

offer ride, carpool offer, share ride, take passengers | offer free seats on a drive
- Offer free seats in a car from one town to another / Post a shared ride / Take people along on a drive / Enter a carpool trip
: seats|free_seats|places|passengers = int 1..6: How many free seats / How many people can come ; to|destination|arrival|goal = town: Where the ride goes / The destination ; from|start|origin|departure = town: Where it starts / The start
> i drive from {2} to {1} and have {0} free seats / {0} people can come along, {2} to {1} / to {1} from {2}, {0} places / !offer {0} seats from {2} to {1} / my car is half empty, {2} - {1}, room for {0} / anyone going to {1}? i start in {2}, {0} free / {0} seats on my way to {1}, starting {2} / from {2} i take {0} with me to {1} / going home to {1} from {2}, could take {0} / to {1}, {0} seats, leaving {2} / share my trip: start {2}, end {1}, {0} can join / room for {0}, destination {1}, i leave from {2}

rent van, moving van, hire truck, transporter rental | rent a van
- Rent a van for some hours / Hire a truck to move furniture / Get a transporter of a size / Book a moving van
: size|class|van|how_big = enum small=little;tiny,medium=middle,large=big;huge: How big the van is / The size ; hours|duration|time|length = int 2..24: For how many hours / How long ; day|date|when|on = weekday: On which day / The day
> a {0} van on {2} for {1} hours / {1} hours, {2}, {0} / i'm moving on {2} and need something {0} for {1} hours / !rent a {0} van, {2}, {1} hours / a wardrobe has to be driven, {0} transporter, {1} h on {2} / {2} {1} hours {0} van / for {1} hours on {2}, make it a {0} one / on {2} my flat gets empty, so a {0} truck for {1} hours / could i have a {0} truck {2}, i'd bring it back after {1} hours / {0} please, {1} hours, it's for {2} / {2} would be right, {0} transporter, {1} hours are enough / how about a {0} van for {1} hours on {2}, book it

driving lesson, book driving lesson, lesson in car, driving school | book a driving lesson
- Book a lesson at the driving school / Get a driving lesson with a teacher / Arrange to practice driving / Plan a lesson on a topic of driving
: topic|what|practice|focus = said parking,the highway,night driving,hills,roundabouts,city traffic,turning,emergency stops,narrow roads,reversing,overtaking,tunnels: What is practiced / The topic ; teacher|with|instructor|who = person: The driving teacher / With whom ; time|at|start|when = time: When it starts / The time
> i want to practice {0} with {1} at {2} / {2}, {1}, {0} / driving lesson at {2}, {1}, we do {0} / !book {1} at {2} for {0} / {0} still scares me, can {1} help at {2} / at {2} with {1}: {0} / {1} should show me {0}, {2} is okay / my exam is near and {0} is hard. {1}, {2} please / a lesson on {0} at {2}, teacher {1} / with {1} i'd learn {0}, {2} would be good / {0} at {2}, if {1} has time / does {1} have {2}? topic {0}

check road open, pass open, mountain pass status, road closed | know whether a road is open
- Check whether a road is open / Tell if a mountain pass or tunnel is closed / Get the state of a road / Look up a road closure
: road|pass|which|street = said the north tunnel,Eagle Pass,the coast road,the old bridge,Highway 7,the ring road,Bear Pass,the harbor tunnel,Route 12,the ferry ramp,the valley road,Snow Pass: Which road / The pass or tunnel
> is {0} open / can we drive over {0} / {0} closed? / do they let cars on {0} today / is there snow on {0} or can i go / someone told me {0} is shut / !check {0} for me / i want to take {0}, does that work / what about {0}, free or blocked / is it possible to use {0} at the moment / they are building somewhere, is {0} affected / {0}: any barrier / before we start, how is {0}

## trains, boats and bikes

reserve seat, train seat, seat reservation, seat on train | reserve a seat in a train
- Reserve a seat in a train / Get a place by the window or the aisle / Book a seat in a coach / Save a place for a passenger
: coach|wagon|carriage|car = int 1..14: Which coach / The number of the wagon ; train|train_number|which|line = said the night train,IC 204,the noon express,RE 7,the 8 o'clock train,ICE 611,the coast train,EC 88,the mountain train,TGV 19: Which train / The train ; window|window_seat|by_window = flag by the window;at the window ~ on the aisle;not at the window: Whether it is by the window / Window or aisle
> a seat in {1}, coach {0}, {2} / {2}, {1}, coach {0} / !reserve a place {2} in {1}, wagon {0} / coach {0} of {1}, {2} / i take {1} and want to sit {2}, coach {0} / in {1} my friends are in coach {0}, i want to be there too, {2} / {1}: {0}, {2} / please {2}, in number {0} of {1} / grandma rides {1}, she likes it {2}, carriage {0} / i get sick when i don't sit {2}, so {1}, coach {0} / could i have something {2} in {1}? coach {0} / for {1} one place, {2}, wagon {0}

find platform, which track, train platform, departure track | know from which track a train leaves
- Tell from which platform a train leaves / Get the track of a departure / Look up where a train stands / Find the platform for a direction
: time|at|departure|leaves = time: When it leaves / The departure ; direction|to|destination|towards = town: Where the train goes / The direction
> from which track does the {0} train to {1} go / {1}, {0}, which platform / platform for {1} {0} / my train goes {0} to {1}, i don't know where / at {0} there is one to {1}, from where / !look up the track for {1} at {0} / i'm running! {0}, {1}, which track / does the train towards {1} at {0} leave here / to {1} at {0}... stairs up or down, which number / number of the platform please, {1}, {0} / the board is broken, where is the {0} to {1}

report lost item, lost property, left in train, lost and found | report a thing left in a train or bus
- Report something left in a train or bus / Ask the lost and found for a thing / Tell the lost property office what is missing / Search an item forgotten on the way
: line|where|vehicle|route = said bus 12,the airport train,tram 5,the ferry,the night bus,the subway U3,the school bus,the cable car,taxi 88,the coach to Rome,line 7,the red bus: Where it was left / Which line ; item|thing|what|object = said umbrella,backpack,violin,laptop bag,blue scarf,wallet,teddy bear,glasses,sports bag,gloves,baby shoe,walking stick,tablet: What was lost / The thing
> i left my {1} in {0} / {1} forgotten, {0} / !report a lost {1}, it was in {0} / {0} has my {1} / in {0} there must be a {1} that is mine / oh no, my {1}! i got off {0} without it / did somebody find a {1} in {0} / my son was in {0} and came home without his {1} / a {1} on a seat of {0}, please ask for it / {0}: one {1} lost / i am missing my {1} since i was on {0} / got out of {0} and the {1} stayed there / has anyone handed in a {1} from {0} / the {1} rode on with {0}

delay refund, claim delay, train was late, late compensation | get money back for a late train
- Ask for money back because of a late train / File a delay claim / Request a compensation for a delay / Tell the railway how late a train was
: minutes|delay|late|late_by = int 20..300: How late it was in minutes / The delay ; ticket|price|paid|cost = int 5..250: What the ticket cost in euros / The price paid
> my train was {0} minutes late, the ticket cost {1} euros / {1} euros ticket, {0} minutes delay / i paid {1} and arrived {0} minutes too late / !get me money back, {0} minutes late, {1} euros paid / delay: {0} min, price: {1} euros / for {1} euros i was {0} minutes late, that's not okay / {0} minutes we stood in a field! the trip was {1} euros, i want some of it back / a ticket of {1} euros and {0} minutes lost / refund for {0} minutes, i had spent {1} euros / they made me wait {0} minutes, ticket price {1} euros / i want compensation: {1} euros, {0} minutes

call lift, elevator to floor, send lift, use elevator | go somewhere with the lift
- Call the lift from one floor to another / Send an elevator to a floor / Ride up or down in a building / Order the elevator
: to|to_floor|target|destination = int 0..40: The floor to go to / Where to ride ; from|from_floor|start|pickup = int 0..40: The floor where one waits / Where to get in
> from floor {1} to floor {0} / i'm on {1} and want to go to {0} / to {0}, i wait on {1} / !send the lift to floor {1}, i go to {0} / floor {0} please, getting in on {1} / with the elevator to {0}, starting at {1} / my legs hurt, {1} to {0} please / on floor {1} somebody waits for a ride to {0} / take me up or down to {0}, i am at {1} / the meeting is on floor {0} and i stand on {1} / lift! {1}, then {0} / destination {0}, entry {1}

rent boat, hire boat, boat rental, get canoe | rent a boat
- Rent a boat for some hours / Hire a boat for several people / Get a boat on the lake / Book a rowing or motor boat
: people|persons|passengers|how_many = int 1..8: How many people / Number of persons ; hours|duration|time|how_long = int 1..9: For how many hours / How long ; boat|kind|type|which = enum rowing boat=one with oars,canoe=indian boat,pedal boat=paddle boat,motor boat=one with an engine,sailing boat=one with a sail: Which kind of boat / The boat
> a {2} for {0} people, {1} hours / {1} hours, {2}, we are {0} / there are {0} of us, we'd like a {2} for {1} hours / !rent a {2} for {1} hours, {0} persons / {0} people, {1} hours on the lake, {2} / could we have a {2}? {1} hours, {0} persons / for {1} hours a {2} with room for {0} / {2}: {0} persons, {1} hours / the weather is so fine! a {2}, {1} hours, {0} people / it should be a {2}, we are {0} and stay out {1} hours / {0} friends want to be on the water for {1} hours, {2} please / how much fun is a {2}? get one, {0} people and {1} hours

ferry times, next ferry, boat schedule, ferry lookup | know when a ferry goes
- Get the times of a ferry between two places / Tell when the next boat crosses / Look up ferries / Return the boat schedule
: to|destination|arrival|target = said the island,Gull Bay,the north shore,Port Anna,Seal Island,the lighthouse,East Harbor,the fishing village,Cape Blue,the mainland,Swan Island: Where the ferry goes / The destination ; from|start|departure|origin = said Stone Pier,the old harbor,West Quay,Pier 4,Port Maria,the marina,Fisher Dock,the castle,Bell Island,South Beach,Pier 9: Where it leaves / The start ; ?day|date|on|when = weekday: The day / On which day
> when does a boat go from {1} to {0} / ferry {1} - {0} / to {0} from {1}, {2} / next ferry from {1} to {0} / i'm at {1} and have to get over to {0} / how do i cross from {1} to {0} on {2} / is there a ship to {0}, starting {1} / {2}, {1}, ferry to {0} / at what time do the ferries leave {1} for {0} / !look up the boats that reach {0} from {1} on {2} / we want to see {0}, when do they sail from {1} / {0} please, we board at {1} / did i miss the last boat to {0}? i stand at {1}

anchor, drop anchor, set anchor, anchor boat | let the anchor down or up
- Let the anchor of a boat down or up / Set the anchor with some chain / Drop or lift the anchor / Moor on the chain in the open water
: down|dropped|lowered = flag down;in the water ~ up;out of the water: True to let it down / Whether the anchor is in the water ; meters|chain|length|depth = int 3..60: Meters of chain / How much chain moves
> anchor {0}, {1} meters / {1} meters of chain, anchor {0} / !get the anchor {0}, {1} meters / we stop or sail on, anchor {0}, {1} meters of chain / it's {1} meters here, anchor {0} / {0} with the anchor, chain {1} meters / captain says: anchor {0}, {1} m / i want the anchor {0} with {1} meters / bay is calm, {1} meters, anchor {0} / chain {1} meters, {0} / could we have the anchor {0}? {1} meters will do / the hook should be {0}, {1} meters

set sail, trim sail, raise sails, sail position | put the sails up or down
- Put a sail up or down / Reef or raise the sails of a boat / Change how much of a sail is used / Trim a sail in percent
: percent|area|how_much|amount = int 0..100: How much of the sail in percent / The part that is up ; sail|which|name|canvas = enum main=mainsail;big,jib=small front;foresail,mizzen=rear;hindmost,spinnaker=balloon;colored: Which sail / The name of the sail
> {1} sail at {0} percent / {0} percent of the {1} sail / !set the {1} sail to {0} percent / wind is changing, {1} sail {0}% / the {1} sail should be up {0} percent / {1}: {0} / only {0} percent of the {1} sail please / we lean too much or too little, {0} percent on the {1} sail / for the {1} sail i'd say {0} percent / canvas! {1}, {0} percent / show {0}% of the {1} sail / {0} percent is right for this gust, {1} sail

bike lock state, bicycle lock, set bike lock, secure bike | lock or unlock a bike
- Lock or unlock the lock of a bike / Open or close an electronic bicycle lock / Set the state of a bike lock / Secure a bike or free it
: secured|locked|state = flag lock;chain up;secure ~ unlock;free: True to lock / Whether the bike is locked ; bike|which|bicycle|name = said my racing bike,the cargo bike,Lea's bike,the red one,the e-bike,the tandem,dad's bike,the folding bike,the old Dutch bike,the mountain bike,bike 41,the unicycle: Which bike / Name of the bike
> !{0} {1} / {1}, {0} please / {0} {1} for me / i'm at the shop, {0} {1} / i forgot to {0} {1} / someone wants to {0} {1} / for {1}: {0} / you may {0} {1} now / we'll {0} {1}, go ahead / can the app {0} {1} / about {1} - please {0} / {1} stands at the station, {0} it / quickly {0} {1}

repair bike, bike workshop, fix bicycle, bike service | have a bike repaired
- Bring a bike to the workshop on a day / Book the repair of a part of a bicycle / Let a mechanic fix a bike / Arrange a bike service
: part|problem|what|broken = said flat tire,brakes,chain,rear light,gears,saddle,bell,front wheel,pedals,spokes,handlebar,battery,mudguard: What is broken / The part to fix ; day|date|when|bring = weekday: On which day it comes / The day ; ?loan_bike|spare_bike|replacement = flag with a loan bike;i need another bike meanwhile ~ no loan bike;without a spare bike: Whether a bike is lent meanwhile / A bike to use until it is fixed
> my bike, {0}, i can bring it on {1} / {1}: {0}, {2} / !get the {0} of my bike fixed on {1} / the {0} is done for, is {1} okay / {0}. workshop on {1}. {2} / on {1} i come to you with my bike because of the {0} / {1} would be good for the {0}, {2} / something is wrong with the {0} of my bicycle, see you on {1} / it can't go on like that, the {0}! {1} please / {2}, {0}, {1} / could your mechanic look at the {0} on {1} / for {1} please note my bicycle, {0}

end scooter ride, park scooter, return scooter, finish ride | end a ride on a rented scooter
- End the ride on a rented scooter at a place / Return a scooter / Park a rented scooter and stop paying / Finish a trip on an e-scooter
: place|where|street|parked_at = street: Where it is parked / The place ; scooter|number|id|which = int 100..9999: Number of the scooter / Which scooter
> i'm done with scooter {1}, it stands at {0} / scooter {1}, {0}, finished / !end my ride with {1} at {0} / at {0} i got off, number {1} / {1} is parked at {0} / stop the clock for {1}, it's at {0} / {0} is where i leave scooter {1} / i don't need {1} anymore, parked by {0} / the ride is over: {1}, {0} / put {1} back, i am at {0} / number {1} waits at {0} for the next one / number {1} can be charged no more to me, location {0}

check in bags, baggage check, drop bags, luggage check in | check bags in for a flight
- Check in bags for a flight / Register pieces of luggage with their weight / Drop off suitcases at the airport / Announce baggage
: kilos|weight|kg|total_weight = int 8..70: Weight in kilos / How heavy altogether ; pieces|bags|count|number = int 1..6: How many bags / The number of pieces ; flight|flight_number|which = flightno: Which flight / The flight number
> {1} bags, {0} kilos, flight {2} / for {2} i have {1} bags with {0} kilos / {2}: {0} kg in {1} pieces / !check in {1} suitcases for {2}, {0} kilos together / {0} kilos spread over {1} bags, i fly with {2} / we fly {2} and bring {1} pieces, {0} kilos / {0} kg and {1} suitcases on {2} / luggage for {2}, weight {0}, number of bags {1} / my bags are on the scale, {0} kilos, {1} pieces, {2} / {1} cases, {0} kg, go with {2} / flight {2}, please take {1} bags of {0} kilos / on {2} with {0} kilos in {1} bags

stop bus, request stop, next stop please, halt at | have the bus stop somewhere
- Ask the driver to stop at a bus stop / Request a stop on a line / Have the bus halt for getting off / Press the stop button for a passenger
: stop|where|at|place = said Town Hall,School Street,the swimming pool,Mill Bridge,Rose Garden,the cemetery,Hospital,Market Square,Forest Edge,the stadium,Church Lane,Lake Road: Which stop / Where to get off ; ?ramp|wheelchair|with_ramp = flag with the ramp;i need the ramp ~ without the ramp;no ramp: Whether the ramp is needed / Ramp for a wheelchair or a stroller
> i want to get off at {0} / {0} please / next stop {0}, {1} / !stop at {0} / at {0} somebody leaves the bus, {1} / driver, {0} / {0}, {1} please / we get out at {0} / does this one halt at {0}? i have to get out there / let me off by {0}, {1} / {1}, at {0} / i live near {0}, please let me out there / my stop is {0}

## in a hotel

room service, order to room, food to room, hotel meal | order food to a hotel room
- Order a meal to a hotel room / Call the room service / Have food brought to a guest / Let the kitchen of the hotel send something up
: room|room_number|to|where = int 101..899: Number of the room / Where it is brought ; dish|food|meal|what = dish: What to bring / The dish ; portions|count|number|how_many = int 1..5: How many portions / The number
> {2} times {1} to room {0} / room {0} wants {1}, {2} portions / !bring {2} {1} up to {0} / i'm in {0} and hungry, {1} please, {2} portions / {1} for {2}, room {0} / in {0} they ordered {1}, {2} times / {0}: {2}x {1} / {2} portions of {1}, the room is {0} / can we get {1} in {0}? we are {2} / kitchen: {1}, {2}, guest in {0} / for number {0} please {1}, {2} of them / we'd like {2} plates of {1} here in {0}

bring to room, housekeeping request, extra towels, room supplies | have something brought to a hotel room
- Bring towels, pillows or other things to a hotel room / Ask the housekeeping for something / Request extra supplies for a room / Send an item up to a guest
: item|what|thing|supply = said towels,pillows,blankets,hangers,shampoo bottles,glasses,slippers,bathrobes,toilet rolls,soaps,tea bags,batteries: What to bring / The thing ; room|room_number|where|to = int 101..899: Which room / Number of the room ; count|number|how_many|pieces = int 1..6: How many / The number
> {2} more {0} in {1} / room {1} has no {0}, bring {2} / {0}, {2} of them, room {1} / !bring {2} {0} to {1} / in {1} we miss {0}, {2} would do / {1} is asking for {2} {0} / could we get {2} {0}? it's {1} here / {1}: {0}, {2} / housekeeping! {2} {0} for {1} / i need {0} in {1}, say {2} / for {1} {2} extra {0} please / they forgot the {0} in our room, {1}, we want {2} / {2} {0} up to {1}, the guest is waiting

do not disturb, set room sign, privacy sign, no cleaning | set the sign of a hotel room
- Set whether a guest may be disturbed / Turn the do not disturb sign on or off / Tell the staff to clean a room or stay away / Set the privacy of a hotel room
: disturb_not|quiet|privacy|sign = flag do not disturb;nobody should come in ~ please clean;staff may come in: True if nobody may come in / Whether the guest wants quiet ; room|room_number|which = int 101..899: Which room / Number of the room
> {0}, room {1} / room {1}: {0} / {1} says {0} / we are in {1}, {0} / for {1} the sign reads {0} / sign at {1}, {0} / {0} in {1} today / tell the maids about {1}: {0} / guest of {1} called, {0} / the door of {1} should show {0} / i want this for {1}: {0} / number {1}, {0}, thanks

late checkout, leave later, checkout time, stay longer room | leave a hotel room later
- Ask to leave the hotel room later / Set the checkout time of a guest / Extend the stay to a later hour / Request a late checkout
: room|room_number|which = int 101..899: Which room / Number of the room ; time|until|leave_at|checkout = time: Until when the guest stays / Time of the checkout
> can i stay until {1} in {0} / room {0} leaves at {1} / {0}, checkout {1} / !set the checkout of {0} to {1} / we don't want to go that early, {0} till {1} please / my flight is in the evening, is {1} okay for {0} / {1} for {0}, they asked to leave later / guest in {0} will be out by {1} / the family in {0} would like to keep it till {1} / until {1} in {0}, could that be arranged / {0} gets time up to {1} / late sleepers in {0}! they go at {1}

change hotel room, move guest, other room please, swap room | move a guest to another room
- Move a guest from one hotel room to another / Change the room of a booking / Give a guest a different room / Let somebody swap rooms
: to|new_room|target = int 101..899: The new room / Where the guest goes ; from|old_room|current = int 101..899: The room so far / Where the guest is now ; ?reason|why|because = said noise,a smell,no hot water,a broken bed,the view,a wet carpet,the cold,a loud neighbor,mosquitoes,no wifi: Why / The reason
> from {1} to {0} / the guest in {1} wants {0}, reason: {2} / !move {1} to {0} / {1} has a problem, {2}. give them {0} / {0} instead of {1} because of {2} / we can't sleep in {1}, is {0} free / {2} in {1}, so {0} please / get the people out of {1} and into {0} / the couple of {1} should have {0} / to {0} with the lady of {1} / {1} complains about {2}, put them in {0} / i'd like to change into {0}, i am in {1} now / guest now in {1}, from today in {0}

minibar charge, bill minibar, add to room bill, minibar entry | put a drink on the bill of a room
- Put things from the minibar on the bill of a room / Note what a guest took from the fridge / Charge a room for a drink / Add an item to a hotel bill
: item|drink|what|taken = said cola,small wine,beer,peanuts,orange juice,whisky,chocolate,tonic water,sparkling water,crackers,prosecco,iced coffee: What was taken / The item ; count|number|how_many|pieces = int 1..6: How many / The number ; room|room_number|bill = int 101..899: Which room pays / Number of the room
> {1} {0} from the minibar, room {2} / room {2} had {1} {0} / {2}: {0}, {1} pieces / !charge {2} for {1} {0} / the guest in {2} drank or ate {1} {0} / in the fridge of {2} there are {1} {0} missing / {0}, {1} times, on the bill of {2} / {1} {0} go on {2} / i just cleaned {2}, gone: {1} {0} / add {0} to number {2}, it was {1} / bill for {2}, {1} {0} / number {2} admits to {1} {0}

store luggage, keep bags, luggage room, leave suitcases | leave bags at the hotel
- Keep the bags of a guest until a time / Store luggage at the front desk / Leave suitcases at the hotel / Hand in bags to be fetched later
: until|fetch|pickup_time|till = time: When they are fetched / Until when ; bags|pieces|count|number = int 1..9: How many bags / The pieces ; guest|name|owner|who = person: Whose bags / Name of the guest
> {1} bags of {2} until {0} / {2} leaves {1} suitcases here, back at {0} / can you keep {1} bags till {0}, the name is {2} / !store {1} bags for {2} until {0} / until {0}: {1} pieces, {2} / {2}, {1} cases, pickup {0} / at {0} {2} picks up {1} bags, keep them so long / {1} for {2}, {0} / i can't carry {1} bags all day. {2}, back by {0} / the luggage of {2}, {1} pieces, stays here up to {0} / please watch {1} suitcases for {2}, who returns at {0}

check in guest, guest arrival, register guest, hotel check in | check a guest in
- Check a guest into the hotel / Register the arrival of a guest / Give a guest a room for some nights / Enter who stays in a room
: nights|stay|days|duration = int 1..14: How many nights / How long ; room|room_number|gets = int 101..899: Which room / Number of the room ; guest|name|who|person = person: The guest / Who arrives
> {2} is here, {0} nights, room {1} / {1} for {2}, {0} nights / !check {2} in, room {1}, {0} nights / {2} stays {0} nights in {1} / give {1} to {2}, it's for {0} nights / arrival: {2}, {0} nights, {1} / in front of me stands {2}, booked {0} nights, put into {1} / {0} nights in {1} for {2} / room {1}, guest {2}, nights {0} / {2} gets the key of {1} and leaves after {0} nights / for {0} nights {1} belongs to {2} / the new one in {1} is {2}, {0} nights

## offices and meetings

write minutes, meeting minutes, who takes minutes, minutes by | say who writes the minutes
- Set who writes the minutes of a meeting / Assign the protocol of a meeting to a person / Choose the note taker / Let somebody write down what is said
: meeting|which|of|event = said budget meeting,team lunch,Monday round,board meeting,sales call,kick-off,design review,works council,safety briefing,annual meeting,parents' council,planning day: Which meeting / The meeting ; writer|person|who|by = person: Who writes / The note taker
> {1} writes the minutes of the {0} / for the {0}: {1} takes notes / minutes, {0}, {1} / !let {1} do the minutes in the {0} / in the {0} {1} should write everything down / it's the turn of {1} to write in the {0} / who notes what we say in the {0}? {1} does / {0}, protocol by {1} / make {1} the writer for our {0} / i did it last time, now {1} for the {0} / the {0} needs somebody with a pen, {1} / could {1} keep the record of the {0} / {1} will put the {0} on paper

move desk, office move, change office, relocate worker | move a colleague to another office
- Move a colleague from one office to another / Change where somebody sits / Give a worker a desk in a different room / Plan an office move
: to|new_office|target|into = int 1..400: The new office / Where the colleague goes ; from|old_office|current|out_of = int 1..400: The office so far / Where the desk is now ; worker|person|who|colleague = person: Who moves / The colleague
> {2} moves from {1} to {0} / to {0} with {2}, out of {1} / !put {2} in office {0}, {1} gets free / {2} sits in {1} now but should be in {0} / from {1} into {0}: {2} / office {0} will be the new one of {2}, {1} was the old one / {1} is too small for {2}, let's take {0} / the desk of {2} goes to {0}, it's in {1} today / {2}: {1} to {0} / we need {1} for the interns, so {2} goes into {0} / into {0} please, {2} from {1} / as {1} is painted, {2} works in {0} / {2} would rather sit in {0} than in {1}

order supplies, office supplies, order stationery, buy for office | order things for the office
- Order things for the office / Buy stationery / Get new supplies of paper or pens / Request material for a department
: department|for|team|cost_center = said sales,reception,the lab,accounting,the kitchen,marketing,the workshop,personnel,the board,the library,support,the warehouse: Which department pays / For whom ; count|number|pieces|how_many = int 2..90: How many / The number ; item|what|article|supply = said printer paper packs,staplers,blue pens,folders,sticky notes,envelopes,markers,coffee mugs,whiteboard pens,calendars,glue sticks,paper clips boxes: What is needed / The article
> {1} {2} for {0} / {0} needs {1} {2} / !order {1} {2}, {0} pays / we're out of {2} in {0}, get {1} / {2}: {1} pieces, {0} / for {0} please {1} {2} / {1} {2} should go to {0} / there is not one left of the {2}, {0} wants {1} / could {0} have {1} {2} / on the account of {0}: {2}, {1} / {2} again, this time {1}, it's {0} that asked / {0} would like {2}, about {1}

visitor badge, announce visitor, register visitor, guest badge | announce a visitor
- Announce a visitor at the reception / Print a badge for a guest of a colleague / Register who comes to see whom / Note a visit with the host
: host|sees|colleague|to_see = person: The colleague who is visited / The host ; visitor|guest|who|name = person: The visitor / Who comes ; time|at|when|arrives = time: When the visitor comes / Time of arrival
> {1} comes to see {0} at {2} / {0} expects {1} at {2} / at {2} {1} visits {0} / a badge for {1}, host is {0}, {2} / !announce {1}, here for {0}, {2} / {2}: {1} for {0} / {0} has a guest at {2}, {1} / tell the gate, {1} is coming at {2}, wants to talk to {0} / visitor {1}, visits {0}, arrives {2} / at {2} somebody called {1} will ask for {0} / for {0} a visitor at {2}, the name is {1} / {1} will stand at the door at {2} and look for {0} / {0} told me that {1} arrives at {2}

mute participant, set microphone, mute in call, silence speaker | mute somebody in a call
- Mute or unmute a participant of a call / Set the microphone of somebody in a meeting / Silence a person in the video call / Let a participant speak again
: muted|mute|silent = flag mute;silence ~ unmute: True to mute / Whether the microphone is off ; participant|person|who|name = person: Which participant / The person
> !{0} {1} / {1}, {0} please / there is noise or none, anyway {0} {1} / {0} the microphone of {1} / i want to {0} {1} / for {1}: {0} / could the host {0} {1} / now {0} {1} in the call / {1} has to be heard or not, so {0} / we should {0} {1} / let's {0} {1} during this talk / {0} {1}, you can see the name in the list

add agenda item, agenda point, put on agenda, new topic | put a topic on the agenda
- Put a topic on the agenda of a meeting / Add a point with a number of minutes / Plan time for a subject in a meeting / Enter an agenda item with a speaker
: minutes|time|length|duration = int 3..60: How many minutes / The time for it ; speaker|person|who|by = person: Who presents it / The speaker ; topic|subject|what|point = said the new logo,holiday plans,the leaking roof,sales in May,the office dog,hiring,fire safety,the summer party,our website,parking spaces,the data center,customer complaints: The topic / What is talked about
> {1} talks about {2}, {0} minutes / {2}, {1}, {0} min / !put {2} on the agenda, {1} speaks for {0} minutes / {0} minutes for {1} on {2} / {1} has {0} minutes to tell us about {2} / agenda: {2} by {1}, {0} minutes / we must not forget {2}! {1}, {0} minutes / give {1} {0} minutes, the point is {2} / {2} needs {0} minutes in the meeting and {1} leads it / another item, {2}, presented by {1}, takes {0} minutes / {0} minutes {2}, it is {1} who does it / on {2} {1} would like to say something, {0} minutes / about {2} for {0} minutes, {1}

swap shifts, shift swap, exchange shift, trade duty | let two people change shifts
- Swap the shifts of two workers / Let one person work for another on a day / Exchange a duty / Note who takes over whose shift
: gets_free|off|absent|instead_of = person: Who does not work then / Whose shift is taken over ; takes_over|works|replacement|covers = person: Who works instead / The one who takes over ; day|date|shift_day|on = weekday: Which day / The day of the shift
> {1} works for {0} on {2} / on {2} {1} takes the shift of {0} / {0} can't come on {2}, {1} does it / !let {1} replace {0} on {2} / {2}: {1} instead of {0} / {0} has a wedding on {2}, so {1} jumps in / not {0} but {1} on {2} / {1} covers for {0} on {2} / who stands in for {0} on {2}? {1} / {0} gets {2} off and {1} does the work / for {0} comes {1}, {2} / swap {2}, {1} works, {0} has free / {0} is ill on {2} and {1} said yes

clock in, time clock, stamp in, register arrival | note that somebody starts or ends work
- Note that a worker comes or goes / Stamp a person in or out / Register the begin or the end of work / Use the time clock for a worker
: worker|person|employee|who = person: The worker / Who stamps ; arriving|coming|in = flag coming;starting work;arriving ~ leaving;going home;finishing work: True for coming / Does the person start work ; time|at|clock = time: At what time / The time
> {0} is {1} at {2} / {2}: {0}, {1} / at {2} {0} was seen {1} / !note {0} as {1}, {2} / {1} at {2}, {0} / time clock: {0} {1} {2} / write that {0} is {1}, {2} / {0} forgot the card, {1} at {2} / for {0} please, {1}, it was {2} / i saw {0} {1} at {2}, put it in / {0} {1} - {2} / it was {2} and {0} was {1}

travel expenses, expense claim, trip costs, claim travel | get money back for a work trip
- Claim the costs of a work trip / Enter travel expenses / Send in what a business trip cost / Ask the employer to pay for a trip
: kilometers|km|distance|driven = int 10..900: How many kilometers were driven / The distance ; days|trip_days|duration = int 1..9: How many days / How long the trip was ; town|to|destination|where = town: Where the trip went / The town
> i was in {2} for {1} days and drove {0} kilometers / {2}, {1} days, {0} km / !claim my trip to {2}: {0} kilometers, {1} days / {0} kilometers to {2} with my own car, {1} days / {1} days {2}, please pay me {0} km / business trip, {2}, {0} km, {1} days / the company owes me money, {1} days in {2} and {0} kilometers / for the fair in {2} i was away {1} days, {0} kilometers on the road / {0} km on the counter, {2} and back in {1} days / my expenses: to {2}, days {1}, distance {0} / to {2}! it took {1} days and {0} kilometers / paid back please, {0} kilometers of driving, {1} days away, town {2}

drinks for meeting, catering order, order coffee meeting, meeting drinks | order drinks for a meeting
- Order drinks or snacks for a meeting / Have the kitchen bring something to a meeting room / Get catering for guests / Set up coffee for some people
: time|at|when|by = time: When it must be there / The time ; people|persons|guests|for = int 3..40: For how many people / The number of guests ; what|drink|food|order = said coffee,tea and cookies,sandwiches,fruit,mineral water,juice,croissants,soup,cake,salad bowls,pretzels,hot chocolate: What to bring / The order
> {2} for {1} people at {0} / at {0} we are {1} and want {2} / !order {2}, {1} persons, {0} / {1} guests, {2}, {0} / we sit together from {0}, {1} of us, some {2} would be nice / by {0} there should be {2} for {1} / {2} please, {0}, enough for {1} / the kitchen should bring {2} at {0}, {1} people / {0} - {2} - {1} persons / could {1} people get {2} at {0} / my meeting has {1} people, {2} at {0} / our visitors are hungry, {1} of them, {2} by {0}

share screen, present window, show on projector, beam screen | show a window to others
- Show a window of the computer on a screen of a room / Share the screen in a meeting / Send an app to the projector / Present something to the others
: screen|where|display|on = said the projector,the big wall,the tablet,the tv,the screen in room 3,the meeting,the left monitor,the smart board,the video call,the second screen: Where to show it / The display ; window|app|what|source = said the slides,my browser,the chart,the photo folder,the map,the spreadsheet,the whiteboard,the demo,the camera,the calendar,the timetable,the new website: What is shown / The window
> {1} on {0} please / !show {1} on {0} / everybody should see {1}, put it on {0} / {0}: {1} / can we have {1} on {0} / {1} to {0} / i'd like to present {1}, use {0} / let {0} show {1} / they can't read {1} from there, so up on {0} / on {0} i need {1} / bring {1} over to {0} / throw {1} onto {0} / why is {0} black, {1} should be there

give approval, approve request, decide request, request decision | say yes or no to a request
- Approve or refuse a request of a worker / Decide about an application / Say yes or no to what somebody asks for / Set the decision on a request
: approved|decision|yes|granted = flag yes;granted;approved ~ no;refused;not approved: Whether it is approved / True for yes ; request|what|about|for = said a new chair,home office,the trip to Oslo,a company bike,a day off,the training,a bigger screen,the pay rise,overtime,a new phone,the parking space,a standing desk: What is asked for / The request ; person|requester|from|who = person: Who asks / The worker
> {2} wants {1}: {0} / {1} for {2}, {0} / {0} to {1}, asked by {2} / my answer to {2} about {1} is {0} / tell {2} {0}, concerning {1} / {2} asked for {1}. {0} / !mark the request of {2} for {1} as {0} / {0}, {2}, {1} / as for {1} and {2}, {0} / {2} waits for an answer on {1}. it's {0} / i have thought about {1} that {2} needs, {0} / decision: {2}, {1}, {0}

## phones and chats

phone mode, set ringer, silent mode, ring mode | make the phone loud or silent
- Set how the phone rings / Make the phone silent until a time / Change the ring mode / Let the phone ring, buzz or be quiet
: until|till|end = time: Until when / When the mode ends ; mode|ring|state|sound = enum silent=quiet;mute;no sound at all,vibrate=buzzing only;vibration,loud=ringing;with sound: How the phone behaves / The mode
> phone {1} until {0} / until {0}: {1} / !put my phone on {1} till {0} / {1} until {0} please / i'm in a concert, {1}, it ends at {0} / the baby sleeps up to {0}, phone on {1} / {0} is when the class ends, {1} before that / my phone should be {1} and stay so till {0} / ring setting {1}, {0} / no trouble before {0}, so {1} / not after {0} but up to then {1} / i want {1} for my phone, {0} it may go back to normal

create group chat, new group, start group, make chat group | start a group chat
- Start a group chat with people / Create a chat for several contacts / Make a new group with a name / Open a conversation for a few persons
: members|people|contacts|who = list person: Who is in it / The members ; name|group|title|called = said Summer trip,Book club,Flat 4,Football dads,Family,Choir,Birthday surprise,Neighbors,Running crew,Band,Class of 98,Picnic: Name of the group / What it is called
> a group called {1} with {0} / {0} in a group, name it {1} / !start a chat {1} with {0} / {1}: {0} / new group {1}, people: {0} / put {0} together in a chat, {1} / {1} is the name and {0} are in it / can you make {1} for {0} / we need a chat, {0}, title {1} / invite {0} to a new group by the name {1} / for {0} i'd like a common chat, {1}

add to group, group add, invite to chat, new member | bring somebody into a group chat
- Add a person to a group chat / Bring a contact into a group / Invite somebody to a conversation / Give a group a new member
: group|chat|which|name = said Summer trip,Book club,Flat 4,Football dads,Family,Choir,the neighbors,Running crew,Band,Class of 98,Picnic,Carpool: Which group / The chat ; person|contact|who|member = person: Who joins / The new member ; ?see_history|history|old_messages = flag with the old messages;who may read everything ~ without the old messages;only new messages: Whether the old messages are visible / Show what was written before
> !add {1} to {0} / {1} should be in {0} too / {0} needs {1}, {2} / {1} isn't in {0} yet / {1} into {0}, {2} / put {1} in the chat {0} / {1} asks why nobody invites them to {0} / can {1} join {0}, {2} / for {0} one more: {1} / please let {1} read along in {0} / {0} + {1} / make {1} a part of {0}, {2} / we forgot {1} in {0}

schedule message, send later, delayed message, timed text | send a message later
- Send a message to a contact at a later time / Schedule a text / Write now and send at a time / Plan a message
: time|at|when|send_at = time: When it is sent / The time ; text|message|content|what = said happy birthday,good luck,do not forget the keys,i love you,dinner is at eight,take the umbrella,call your mother,the bus leaves soon,sleep well,thanks for yesterday,bring the tickets,see you at the lake: The text / What to write ; receiver|to|person|contact = person: Who gets it / The receiver
> !send {2} {1} at {0} / at {0} {2} should read {1} / {1} to {2}, but not before {0} / tell {2} {1}, only at {0} / {2}, {0}: {1} / i'll be asleep then, but {2} must get {1} at {0} / {0}. message to {2}. {1} / write {1} now and let it go out to {2} at {0} / a note for {2}, {1}, timed for {0} / {2} shall receive {1}, {0} / when it is {0}, text {2}: {1} / {1} please, goes to {2}, wait until {0} / for {2} at {0}, the words {1}

set ringtone, contact ringtone, ring sound, caller sound | give a contact a ringtone
- Set the ringtone of a contact / Choose the sound when a person calls / Give a caller an own tone / Change what is heard for a contact
: sound|tone|ringtone|melody = said bells,harp,rooster,jazz piano,thunder,marimba,dog bark,old telephone,waves,trumpet,cuckoo,guitar: The sound / Which melody ; contact|person|caller|who = person: Which contact / Who calls
> {0} when {1} calls / {1} gets the {0} sound / i want to hear {0} if {1} rings me / !set {0} as the ringtone of {1} / for {1} please {0} / {1}: {0} / let it play {0} for calls from {1} / whenever {1} is on the phone, {0} / {0} would fit {1} / so that i know it's {1}, make it {0} / the phone should go {0} as soon as {1} calls / every call of {1} sounds the same, change it to {0} / ring like {0} for {1}

voicemail greeting, set greeting, mailbox text, answering machine text | set what callers hear
- Set the greeting of the voicemail / Change what callers hear / Record a text for the answering machine / Choose the words of the mailbox
: text|greeting|words|what = said i am on holiday,please call later,leave a message,we are at the beach,the shop is closed,try my mobile,back on Monday,press one for help,no calls at night,we have moved,speak after the tone,i am in a meeting: The text / What callers hear ; ?line|phone|number|which = enum private=home;my own,work=office;business: Which line / The private or the work phone
> whoever calls me shall hear {0} / {0} on my mailbox / greeting: {0} / !let the answering machine say {0} / {1} line, {0} / callers to my {1} phone should be told {0} / when i don't pick up, {0} / {0}, that's my new greeting / {0} for the {1} voicemail / i'm away, so the machine says {0} / the words people hear: {0} / make the {1} mailbox answer with {0} / could it tell everybody {0} when i can't answer

text size, font size, set letter size, bigger text | make the letters bigger or smaller
- Change the size of the letters / Set the font size of an app / Make the text on the screen bigger or smaller / Choose how big letters are shown
: size|letters|font|how_big = enum small=tiny;little,normal=usual;medium,large=big,huge=giant;very big: How big the letters are / The size ; app|where|program|in = said the browser,messages,mail,the calendar,the e-book reader,the news app,maps,notes,the keyboard,settings,the clock,the bank app: In which app / Where the letters change
> {0} letters in {1} / i can hardly read {1}, {0} letters please / {1}: {0} text / !make the text in {1} {0} / grandpa has bad eyes, {0} writing in {1} / {0} please for {1} / the letters of {1} should be {0} / in {1} i want {0} words / text size {0}, {1} / could {1} have {0} print / it's all the wrong size in {1}, go for {0} / font {0} in {1} / for {1} i prefer it {0}

hotspot, share internet, set hotspot, tethering | share the internet of the phone
- Share the internet of the phone with other devices / Turn the hotspot on or off / Set the name of a hotspot / Open or stop a network from the mobile
: active|on|enabled|state = flag on;open ~ off;closed: Whether it runs / True for on ; name|network|ssid|called = said Anna's phone,guest net,blue whale,bus wifi,picnic,my laptop,garden,camper,red fox,train desk,team net,lighthouse: The name of the network / What the hotspot is called
> hotspot {1} {0} / {0} with the hotspot {1} / !turn {1} {0}, i mean the internet of my phone / my laptop needs the net or not, {1} {0} / the network {1} should be {0} / share my data: {1}, {0} / {0} please, hotspot name {1} / phone internet for others {0}, it's called {1} / {1}, that is my mobile network, {0} / i'd like {1} to be {0} / set the hotspot called {1}: {0} / is {1} still wrong? my phone's network should be {0}

app limit, limit app, screen time, app minutes | limit the time in an app
- Limit how long an app can be used a day / Set the screen time of a child / Stop an app after some minutes / Give a person minutes for a game or app
: app|game|which|program = said the video app,chess,the chat,the farm game,TikTok,the browser,the racing game,cartoons,the drawing app,the puzzle,social media,the music app: Which app / The game ; person|child|who|user = person: For whom / The child ; minutes|per_day|limit|time = int 5..120: How many minutes a day / The limit
> {1} may use {0} for {2} minutes a day / {2} minutes of {0} for {1} / !limit {0} to {2} minutes for {1} / {0}, {1}, {2} minutes / {1} spends hours in {0}, {2} minutes must be enough / after {2} minutes {0} should stop for {1} / only {2} minutes daily, {0}, it's for {1} / for {1}: {2} min {0} / when {1} has had {2} minutes of {0}, close it / {2} a day and not a minute more, {1} and {0} / no more than {2} minutes in {0} should {1} get / let {1} have {0}, {2} minutes a day

app permission, allow app, set permission, app access | allow an app to use something
- Allow or forbid an app to use a part of the phone / Set a permission of an app / Let an app see contacts or photos / Change what an app may access
: allowed|allow|granted = flag may;is allowed to ~ may not;is not allowed to;must not: Whether it may / True to allow ; what|part|resource|permission = enum camera=the lens,location=my position,contacts=my address book,microphone=the mic,photos=my pictures: What the app uses / The part of the phone ; app|program|which|name = said the weather app,the game,the map,the shop app,the bank app,the flashlight,the chat,the fitness app,the dictionary,the radio app,the browser,the scanner: Which app / The program
> {2} {0} use {1} / {1}: {2} {0} have it / about {1}, {2} {0} use that / from now on {2} {0} get {1} / {2} asks for {1}. it {0} have it / it {0} use {1}, i mean {2} / permission {1} of {2}, it {0} use it / my decision on {2} and {1}: it {0} / {2} {0} touch {1} / please set that {2} {0} read {1} / {1}, well, {2} {0} get it / i have decided: {2} {0} see {1}

mobile data left, data volume, remaining data, check data plan | know how much data is left
- Tell how much mobile data is left / Get the rest of a data plan / Look up the used volume of a phone number / Show how many gigabytes remain
: owner|person|whose|phone_of = person: Whose phone / The owner of the plan ; ?unit|in|measure = enum megabytes=MB,gigabytes=GB: In which unit / The unit of the answer
> how much internet does {0} have left / data of {0} / is there still volume on the phone of {0} / {0}, remaining {1} / how many {1} has {0} got this month / can {0} watch a film with what is left on the plan / did {0} use up everything / !check the data plan of {0} / {0} has slow net, is the volume gone / in {1}, what is left for {0} / {1} left on the sim of {0} / before we travel: how much can {0} surf / the rest of the mobile data, {0}
< left num 1..40

calendar color, color calendar, set calendar colour, mark calendar | give a calendar a color
- Give a calendar a color / Change how a calendar is shown / Set the colour of a kind of appointments / Paint the entries of a calendar
: color|colour|paint|shade = color: The color / Which color ; calendar|which|entries|name = said work,family,school,birthdays,sports,the garbage,holidays,Tom's,the band,doctor,shared,the church: Which calendar / The kind of entries
> {0} for the {1} calendar / the {1} calendar in {0} / !make {1} entries {0} / i can't tell things apart, {1} should be {0} / {1}: {0} / show {1} in {0} / {0} is right for {1} in my calendar / all {1} dates {0} / dates of {1} please {0} / can the {1} calendar be {0} / {1} looks ugly, try {0} / paint the {1} calendar {0} / in {0} i'd find the {1} entries faster

subscribe calendar, follow calendar, import calendar, add calendar feed | show another calendar
- Show the calendar of a club or town in the own one / Subscribe to a calendar / Import dates of others / Follow a list of events
: source|calendar|which|what = said school holidays,the choir,moon phases,the football club,garbage dates,the city theater,the fire brigade,public holidays,the yoga studio,exam dates,the kindergarten,Formula 1: Which calendar / The source ; ?alerts|notify|reminders = flag with alerts;remind me of them ~ without alerts;no reminders: Whether to be reminded / Alerts for the dates
> {0}, {1} / !put the dates of {0} into my calendar / dates from {0} should be shown too, {1} / follow {0}, {1} / can my calendar include {0} / add {0} as another calendar / i always miss what happens with {0}, so show it to me / calendar of {0} please, {1} / {1}: {0} / connect me with {0}, i mean the dates / please import {0}

alarm sound, wake sound, set alarm tone, alarm melody | choose what an alarm sounds like
- Choose the sound of an alarm / Change the tone one wakes up with / Set what an alarm plays / Let an alarm ring in a different way
: loudness|volume|how_loud = enum soft=quiet;gentle,middle=normal,loud=strong;very loud: How loud it is / The loudness ; sound|tone|melody|what = said birds,a church bell,rain,heavy metal,a gong,whales,the radio,a waltz,drums,a crying baby,a flute,wind chimes: The sound / What it plays ; alarm|time|which|at = time: Which alarm / The time of the alarm
> my {2} alarm should play {1}, {0} / {1} at {2}, {0} / {0}, {1}, alarm {2} / !let the {2} alarm sound like {1}, {0} please / wake me with {1} at {2}, {0} / i hate that beep at {2}. take {1}, {0} / for {2} i prefer {1} and {0} / {2}: {1}, {0} / the one at {2} with {1}, {0} / {0} {1} would be nicer at {2}, when i get up / could the alarm of {2} use {1}? and {0} / when it rings at {2}, i'd like {1}, {0}

track habit, tick habit, habit done, log routine | note that a habit was kept
- Note that a habit was kept or missed / Tick off a daily routine / Record whether something was done today / Log a good habit
: done|kept|success = flag done;i did it ~ not done;missed;i did not manage: Whether it was done / True if kept ; habit|what|routine|name = said meditation,reading,flossing,cold shower,early rising,stretching,vocabulary,no sugar,journal,piano practice,making the bed,ten minutes of tidying: Which habit / The routine
> {1}: {0} / {1} today, {0} / {0}, my {1} / !mark {1} as {0} / for {1} write {0} / how was it with {1}? {0} / today's {1} - {0} / {0} with {1} / my habit {1} is {0} for today / put {0} behind {1} / honestly, {1}, {0} / about {1}: {0} / in my list of routines {1} is {0}

share contact, send contact, pass on number, give contact details | give a contact to somebody
- Send the contact details of one person to another / Pass on a number / Share a card from the address book / Give somebody the data of a contact
: receiver|to|gets|send_to = person: Who gets the contact / The receiver ; contact|whose|person|card = person: Whose details are sent / The contact
> !send {0} the number of {1} / {0} wants to call {1} but has no number / give {0} the details of {1} / the number of {1} to {0} / {1} may be called by {0}, pass the contact on / {0} needs the card of {1} / contact {1}, send it to {0} / {0} should get how to reach {1} / share {1} with {0} / let {0} know the phone and mail of {1} / how can {0} reach {1}? send it / {0} asks how to get hold of {1} / to {0}: everything we have on {1}

## files, prints and cameras

scan pages, start scan, scan document, scanner | scan paper
- Scan pages into a file / Start the scanner / Put paper into the computer / Make a scan in color or gray
: color|in_color|colored = flag in color;colored ~ in gray;black and white;without color: Whether it is in color / Color or gray ; pages|count|sheets|number = int 1..40: How many pages / The number of sheets ; name|file_name|save_as|title = said contract,passport,recipe cards,school report,birth certificate,old letters,tax papers,drawings,sheet music,bills,the will,lab notes: The name of the file / What it is saved as
> !scan {1} pages {0} as {2} / {2}: {1} pages, {0} / {1} sheets lie on the glass, {0}, call it {2} / {0}, {1} pages, name {2} / i need {2} on my computer, {1} sheets, {0} / make a file {2} from {1} pages, {0} / {2} has {1} pages, scanner please, {0} / the machine should read {1} sheets {0}, the file is {2} / {0} please, it is {1} pages, save under {2} / get those {1} pages into {2}, {0} / from paper to {2}, {1} pages, {0} / put {2} through the scanner, {1} pages, {0}

paper tray, load tray, set paper, fill printer | tell the printer what paper it has
- Set which paper is in a tray of the printer / Load a tray with sheets / Tell the printer the size of the paper / Fill up a paper tray
: sheets|count|amount|number = int 20..500: How many sheets / The amount ; paper|size|format|kind = enum A4=normal,A3=double size,letter=american size,photo=glossy,envelope=for letters: Which paper / The size ; tray|number|drawer|slot = int 1..4: Which tray / Number of the tray
> tray {2} has {0} sheets of {1} paper / {0} sheets {1} paper in tray {2} / !put {0} sheets of {1} in tray {2} / {1} paper, tray {2}, {0} sheets / i filled number {2} with {0} {1} sheets / in drawer {2} there is {1} now, {0} pieces / printer: tray {2}, {1}, {0} / {2} is the tray with {1}, {0} sheets in it / out of paper? {0} of {1} went into {2} / the {1} paper is in tray {2}, i counted {0} / tray {2} was empty, so i loaded {0} {1} sheets / for tray {2}: {0} sheets, {1}

print label, label printer, make sticker, print sticker | print a sticker
- Print labels with a text / Make stickers / Let the label printer write a text / Produce tags for boxes
: copies|count|how_many|number = int 1..30: How many labels / The number ; text|label|what|words = said fragile,kitchen,spare keys,do not touch,winter clothes,jam 2031,this side up,sold,old photos,cables,toys,lost and found: The text / What is on the sticker ; ?size|big|format = enum small=tiny;little,large=big: How big the sticker is / The size
> {0} labels that say {1} / {1}, {0} times / !print {0} stickers with {1} / i'm moving and need {0} tags reading {1} / {2} stickers, {1}, {0} of them / on each of my {0} boxes it should say {1} / label: {1}, number: {0}, {2} / {1} please, {0} copies / could the little machine print {1}, {0} pieces / {0} {2} ones with {1} on them / some labels! text {1}, {0}, {2} / {1} on {0} {2} labels / so that nobody mixes up the boxes, {0} times {1}

time lapse, start timelapse, interval photos, photo series | take photos at intervals
- Take a photo every few seconds for some minutes / Start a time lapse / Let the camera shoot at intervals / Record a slow thing as a series of pictures
: minutes|duration|for|length = int 5..240: For how many minutes / How long it runs ; seconds|interval|every|gap = int 2..60: Seconds between two photos / The interval ; ?subject|what|of|object = said the sunset,clouds,a snail,the building site,my cake,a flower,melting ice,the traffic,the harbor,ants,the moon,a candle: What is filmed / The subject
> a photo every {1} seconds for {0} minutes / {0} minutes, one picture each {1} seconds, {2} / !film {2} for {0} minutes, every {1} seconds a shot / every {1} seconds, {0} minutes long / {2}: interval {1} seconds, total {0} minutes / let the camera click for {0} minutes with {1} seconds in between / {1} seconds apart, {0} minutes altogether / time lapse of {2}, {1} s, {0} min / take pictures of {2} over {0} minutes, {1} seconds between them / for {0} minutes the camera should wake up every {1} seconds / interval {1} seconds, runtime {0} minutes

cut video, trim video, clip video, shorten film | cut a part out of a video
- Cut a part out of a video / Trim a clip from one second to another / Keep only some seconds of a film / Shorten a recording
: end|to|stop|until_second = int 31..300: The second where it ends / Where the part stops ; start|from|begin|first_second = int 0..30: The second where it begins / Where the part starts ; video|clip|file|which = said wedding,beach,first steps,concert,goal,birthday,ski trip,interview,parade,puppy,fireworks,school play: Which video / The clip
> !cut the {2} video from second {1} to {0} / {2}: from {1} to {0} / only seconds {1} to {0} of the {2} clip / of the {2} film i need just the part between {1} and {0} seconds / {1} to {0}, that's the good part of the {2} video / the {2} clip should start at {1} and end at {0} / trim {2}, start {1}, stop {0} / second {0} is the end and {1} the beginning, {2} video / the {2} video is boring before second {1} and after {0} / up to second {0}, starting at {1}, in the {2} clip / throw away everything of {2} but {1} to {0} / end at {0} seconds, begin with {1}, {2}

tag person, name face, tag photo, who is on photo | say who is on a photo
- Note who is on a photo / Tag a person in a picture / Give a face a name / Save that somebody can be seen on an image
: photo|picture|image|file = imagefile: Which photo / The picture ; person|who|name|face = person: Who is on it / The person
> that's {1} on {0} / {0} shows {1} / !tag {1} in {0} / the face on {0} is {1} / {1} is on {0} / on {0} you can see {1}, save that / {0}: {1} / who is it on {0}? {1} / i know that face in {0}, it belongs to {1} / mark {1} in the picture {0} / for the search: {0} has {1} on it / {1}, {0} / write the name {1} to {0}

turn security camera, move camera, camera direction, pan camera | turn a camera
- Turn a security camera to a side / Move a camera by some degrees / Pan or tilt a camera / Change where a camera looks
: degrees|angle|by|amount = int 5..180: By how many degrees / The angle ; direction|side|way|to = enum left=to the left,right=to the right,up=upwards,down=downwards: Which way / The direction ; camera|which|place|name = said driveway,roof,back door,stable,shop,parking lot,pool,hall,gate,warehouse,playground,cellar: Which camera / Where it hangs
> {2} camera {0} degrees {1} / {1}, {0} degrees, {2} camera / !turn the {2} camera {0} degrees {1} / the {2} camera looks at a wall, {1} by {0} / {0} degrees {1} with the one at the {2} / i can't see the thief, {2} camera {1}, {0} degrees / camera {2}: {1} {0} / please {1}, it's about the {2} cam, {0} degrees / a bit {1}, {0} degrees, camera {2} / make the {2} camera look {1}, {0} degrees or so / {0} degrees for the {2} camera, {1} / move what hangs at the {2} {1}, {0} degrees

copy to stick, save on stick, usb copy, put on drive | copy things to a stick
- Copy a folder to a stick or a drive / Save files on a medium / Put data on something to carry along / Make a copy on an outside disk
: medium|to|target|drive = enum stick=usb stick;thumb drive,disk=external drive,card=memory card,cloud=online storage: Where it goes / The medium ; data|what|folder|files = said my photos,the songs,the thesis,all invoices,the slides,the films,the game,school things,the recipes,the maps,the letters,the backup: What is copied / The folder
> {1} on the {0} / !copy {1} to the {0} / i want to take {1} along, {0} / {0}: {1} / put {1} onto a {0} / could you save {1} on the {0} / {1} should be on the {0} as well / the {0} is empty, fill it with {1} / i need {1} at my friend's, use the {0} / for safety {1} to the {0} / get {1} over to my {0} / a copy of {1}, {0} please / before the computer dies, {1} on the {0}

set version, restore version, older version, file history | get an older state of a document
- Bring back an older state of a document / Restore a version from a day / Undo changes in a file back to a date / Go back in the history of a document
: day|date|from|as_of = date: From which day / The day of the version ; document|file|what|which = said thesis,budget,guest list,poem,contract,floor plan,family tree,speech,menu,price list,novel,lesson plan: Which document / The file
> the {1} as it was {0} / i ruined the {1}, give me the one from {0} / !bring back the {1} of {0} / {1}, version {0} / {0} the {1} was better, restore it / the state of {0} for my {1} / undo everything in the {1} since {0} / my {1} should look like it did {0} / somebody deleted half of the {1}, take what we had {0} / version from {0}, {1} / could i get the {1} from {0} again / go back to {0} with the {1}

## robots and drones

robot fetch, bring thing, fetch object, robot bring | have a robot bring a thing
- Let the robot fetch a thing from a room and bring it to a person / Have something brought / Send the robot for an object / Get a thing carried to somebody
: receiver|to|person|for = person: Who gets it / To whom it is brought ; room|from|where|place = room: Where the thing is / From which room ; thing|object|what|item = said glasses,newspaper,slippers,phone charger,blanket,water bottle,scissors,tea cup,book,keys,umbrella,toolbox: What to bring / The object
> !bring the {2} from the {1} to {0} / {0} needs the {2}, it's in the {1} / the {2} is in the {1}, take it to {0} / from the {1} the {2} for {0} / robot! {0} wants the {2}, look in the {1} / get the {2} out of the {1}, give it to {0} / to {0} with the {2} that lies in the {1} / in the {1} there's the {2}, and {0} is waiting for it / the {2}, {1}, {0} / go to the {1}, take the {2}, drive to {0} / could {0} have the {2}? should be in the {1}

robot arm, move arm, turn arm, arm joint | move the arm of a robot
- Turn a joint of the robot arm / Move an arm by some degrees / Set the angle of a joint / Bend a part of the robot
: angle|degrees|by|to = int 5..170: The angle in degrees / How far ; joint|part|which|axis = enum base=foot;bottom,shoulder=upper joint,elbow=middle joint,wrist=hand joint: Which joint / The part of the arm ; ?slowly|slow|careful = flag slowly;with care ~ at full speed;not slowly: Whether it moves slowly / Slow or fast
> {1} {0} degrees / {0} degrees at the {1} / !turn the {1} to {0} degrees, {2} / robot arm: {1}, {0}, {2} / {2}, {1}, {0} degrees / the {1} of the arm by {0} degrees / bend the {1}, {0} please / i want {0} degrees on the {1} / arm, {1}, {0} degrees, {2} / could the {1} be moved {0} degrees {2} / let the {1} go {0} degrees / {0}, that's for the {1} of the arm / set angle {0}, joint {1}

drone height, fly higher, set altitude, drone altitude | fly a drone at a height
- Set the height of a drone / Let a drone rise or sink / Fly at some meters with a speed / Change the altitude
: speed|kmh|fast = int 2..40: The speed in kmh / How fast it flies ; height|meters|altitude|up_to = int 2..120: The height in meters / How high
> {1} meters high, {0} kmh / {0} kmh at {1} meters / !let the drone fly {1} meters up, {0} kmh / drone: height {1}, speed {0} / it hits the trees, {1} meters please and {0} kmh / i want the drone at {1} meters with {0} kmh / with {0} kmh, {1} m above ground / altitude {1} meters, going {0} kmh / as fast as {0} kmh and as high as {1} meters / could it stay {1} meters over the field, {0} kmh / go {0} kmh with the drone, keep {1} meters / {1} m, {0} kmh, that's the flight

drone circle, circle object, orbit, fly around | let a drone fly around something
- Let a drone fly circles around an object / Orbit a thing some times / Film something from all sides / Fly around a target
: rounds|times|circles|count = int 1..9: How many circles / The number of rounds ; radius|distance|meters|away = int 5..80: Meters away from it / The radius ; target|around|object|what = said the church tower,our house,the old tree,the boat,the bride and groom,the statue,the barn,the windmill,the rock,the castle,the soccer field,the bridge: What is in the middle / The object
> {0} times around {2}, {1} meters away / {2}: {0} rounds, {1} meters / !fly around {2} {0} times with {1} meters distance / {1} meters from {2}, {0} circles / stay {1} m away from {2} and go round it {0} times / drone, {0} rounds, {2}, radius {1} / i'd like a film of {2} from all sides, {0} circles at {1} meters / radius {1} meters, {2}, {0} of them / circle {2}, not closer than {1} meters, {0} rounds / with {1} meters of space make {0} circles over {2} / around {2}! {0}x, {1} m / {0} laps about {2}, keep {1} meters off

drone deliver, air delivery, deliver by drone, drone cargo | have a drone deliver something
- Let a drone bring a thing to a place / Deliver by air / Send goods with a drone / Fly a small load somewhere
: place|to|where|address = street: Where it flies / The place ; load|what|thing|cargo = said medicine,a pizza,two eggs,a letter,blood samples,a spare part,seeds,a pair of glasses,batteries,a cake,a rescue ring,keys: What it carries / The load ; ?drop|from_air|land = flag drop it from the air;without landing ~ land there;set it down gently: Whether it is dropped / Drop or land
> {1} to {0} by drone / !fly {1} to {0} / at {0} they need {1}, through the air please / {0}, {1}, {2} / send the drone with {1} to {0}, {2} / {1} should be at {0} fast, no car / the drone takes {1} and goes to {0} / {2}, load {1}, goal {0} / they are waiting for {1} at {0}, use the air / up in the air with {1}, address {0} / put {1} on the drone, it flies to {0}, {2} / could a drone carry {1} over to {0}

robot greet, welcome visitor, robot say, speak to guest | have a robot say something
- Let the robot say a sentence to a person / Greet a visitor with words / Have the robot speak / Tell somebody something with the voice of the robot
: sentence|text|what|words = said welcome,please take a seat,the tea is ready,follow me,your room is upstairs,have a nice day,the boss will be here soon,do not be afraid,would you like water,the show begins,please sign here,mind the step: The sentence / What to say ; person|to|visitor|who = person: To whom / The visitor ; ?language|lang|in = lang: In which language / The language
> robot, tell {1} {0} / say {0} to {1} / {1} should hear {0}, in {2} / !greet {1} with {0} / {0}, said to {1} / when {1} comes in, the robot says {0} / in {2} please: {0}, to {1} / speak to {1}: {0} / {1} only knows {2}, let the robot say {0} / let {1} be told {0} by the robot / for {1}, a sentence, {0} / use your voice, {0}, it is for {1} / could the robot go up to {1} and say {0}

robot patrol, guard round, patrol area, watch rounds | let a robot watch an area
- Let a robot walk rounds through an area / Start a patrol / Have a place watched by a robot until a time / Guard a building
: until|till|end|to = time: Until when / The end ; area|where|place|zone = said parking lot,museum hall,warehouse,garden,school yard,harbor,factory,shop,vineyard,cemetery,stable,camp site: What is watched / The area ; ?lights|lamp|with_light = flag with lights;lamp on ~ without lights;in the dark: Whether its lamp is on / With light or not
> watch the {1} until {0} / {1}, rounds until {0}, {2} / !let the robot patrol the {1} till {0} / until {0} somebody has to look after the {1}, {2} / guard the {1}, {2}, up to {0} / {0} is when i am back, walk through the {1} till then / {1}: patrol, {2}, {0} / i'm afraid of thieves in the {1}, send the robot until {0} / rounds in the {1} please, finish at {0} / {2}, {1}, until {0} / no one should enter the {1} before {0}, keep an eye on it / keep going around the {1} till {0}

## kitchen machines

blend food, start blender, mixer, make smooth | mix food in the blender
- Blend food for some seconds / Start the mixer / Make something smooth / Mix ingredients at a speed
: seconds|time|duration|long = int 5..120: For how many seconds / How long ; food|what|ingredients|content = said strawberries,the soup,bananas and milk,chickpeas,nuts,tomatoes,spinach,ice cubes,pancake batter,avocado,pumpkin,herbs: What is blended / The food ; ?speed|level|power = enum low=slow;gently,high=fast;full power,pulse=in bursts;on and off: The speed / How strong
> {1} for {0} seconds / {0} seconds in the blender, {1} / !blend {1} {0} seconds, {2} / {1} should become smooth, {0} seconds / {2}, {0} seconds, {1} / there are lumps in it! {1}, {0} seconds more, {2} / mixer on for {0} seconds, it's {1} / i put {1} into the jar, {0} s please / for {0} seconds {2}, the stuff is {1} / let the knives turn {0} seconds, {1} / make cream out of {1}, {0} seconds / {1}: blender, {2}, {0} seconds

toast bread, start toaster, toaster, brown bread | toast bread
- Toast slices of bread / Set how brown the toast gets / Start the toaster / Brown some bread
: level|brown|darkness|browning = int 1..6: How brown it gets / The level ; slices|count|pieces|number = int 1..8: How many slices / The number ; ?frozen|from_freezer|defrost = flag from the freezer;still frozen ~ not frozen;fresh: Whether the bread is frozen / Thaw it first
> {1} slices at level {0} / level {0}, {1} slices, {2} / !toast {1} slices, {2}, browning {0} / browning {0} for {1} pieces / toaster: {1}, level {0} / i want toast, {1} slices, number {0} on the wheel / {1} slices of bread, {2}, level {0} / last time it was black. {0} this time, {1} slices / {2}, {1} slices, {0} / breakfast! {1} toasts at {0} / make {1} slices crisp, level {0} / {0} is brown enough, {1} pieces

microwave, warm food, heat in microwave, start microwave | warm food in the microwave
- Warm food in the microwave / Start the microwave with watts and seconds / Heat a dish fast / Thaw something
: seconds|time|duration|long = int 20..300: How many seconds / How long ; watts|power|strength = int 200..1000: The power in watts / How strong ; food|what|dish|content = said the leftover soup,milk,popcorn,a frozen pizza,rice,baby food,cocoa,lasagna,butter,the stew,peas,a muffin: What is heated / The food
> {2}, {1} watts, {0} seconds / {0} seconds {1} watts for {2} / !warm {2} for {0} seconds at {1} watts / {1} watts and {0} seconds, {2} / with {1} watts, {2}, {0} s / my {1} watt setting please, {0} seconds, it is {2} / {2} is cold. {0} seconds with {1} W / at {1} W for {0} seconds: {2} / {2} in the microwave, {1} watts, {0} seconds / let it turn {0} seconds, {1} watts, {2} / set it to {1} watts, {2} needs {0} seconds / could you heat {2}? {0} seconds, {1} watts

make ice, ice machine, ice cubes, produce ice | make ice
- Make ice cubes / Let the ice machine produce ice of a kind / Get ice for drinks until a time / Start making ice
: ready|by|until|at = time: When it must be ready / By what time ; kind|shape|form|type = enum cubes=blocks,crushed=broken;shaved,balls=spheres;round: What kind of ice / The shape ; grams|amount|weight|how_much = int 200..3000: How many grams / The amount
> {2} grams of {1} ice by {0} / by {0} i need {2} grams of ice, {1} / !make {2} grams of {1} ice until {0} / {1}, {2} g, {0} / ice please, {1}, {2} grams, {0} at the latest / at {0} there should be {2} grams, {1} / our drinks are warm: {1} ice, {2} grams by {0} / {2} grams, {1}, ready {0} / could the machine give us {1} ice, {2} grams till {0} / for {0}, {2} grams of ice in the form {1} / frozen water, {1}, {2} grams, finished by {0}

slice food, food slicer, cut in slices, set slicer | cut food into slices
- Cut food into slices of a thickness / Set the slicer / Slice some grams of something / Let the machine cut food
: thickness|millimeters|mm|thick = int 1..20: The thickness in millimeters / How thick ; grams|amount|weight|how_much = int 50..900: How many grams / The amount ; food|what|goods|piece = said ham,cheese,salami,roast beef,cucumber,turkey,smoked fish,bread,zucchini,carrots,mushrooms,tofu: What is cut / The food
> {1} grams of {2}, {0} mm thick / {2} in slices of {0} millimeters, {1} grams / !slice {1} grams of {2}, {0} mm / {0} mm slices, {1} g, {2} / i'd like {2}, {1} grams, but {0} mm please / thickness {0}, {2}, weight {1} / {1} grams {2} and each slice {0} millimeters / {0} millimeters is how i like my {2}, give me {1} grams / customer wants {2}: {1} grams at {0} mm / for sandwiches: {2}, {0} mm, {1} grams in all / cut me {2}, {0} millimeters, altogether {1} grams / {2}, {1} g, not thicker than {0} mm

cook rice, rice cooker, start rice, steam rice | cook in the rice cooker
- Cook rice in the rice cooker / Start the cooker with cups and a kind of rice / Steam grains / Prepare rice for people
: kind|rice|grain|type = said basmati,brown rice,sushi rice,jasmine rice,wild rice,quinoa,bulgur,risotto rice,millet,red rice,sticky rice,oats: Which rice or grain / The kind ; cups|amount|count = int 1..8: How many cups / The amount ; ?keep_warm|warm|hold = flag keep it warm;stay warm afterwards ~ do not keep it warm;no keeping warm: Whether to keep it warm / Warm after cooking
> {1} cups of {0} / {0}, {1} cups, {2} / !cook {1} cups of {0} / we eat {0} tonight, {1} cups / {1} cups, {0}, {2} / rice cooker on, {0}, {1} cups in it / {0} for four people, that's {1} cups, {2} / please steam {1} cups of {0}, {2} / could we have {0}? {1} cups should do / put it on for {0}, {1} cups / i filled in {1} cups of {0}, start / {2}: {0}, cups {1}

fill dispenser, water dispenser, pour water, get water | get water from the dispenser
- Pour water from the dispenser / Get cold or hot water / Fill a glass or a can with water / Let some milliliters of water run
: milliliters|ml|amount|how_much = int 100..2000: How many milliliters / The amount ; temperature|kind|how|warmth = enum cold=chilled;icy,room=not cold,hot=boiling;for tea: How warm it is / The temperature ; ?sparkling|gas|fizzy = flag sparkling;with bubbles ~ still;no gas;without bubbles: With gas or not / Whether it has bubbles
> {0} ml of water, {1} / {1} water, {0} milliliters, {2} / !give me {0} ml, {1} / {1}, {2}, {0} ml / i am thirsty, {0} milliliters, {1} and {2} / my can takes {0} ml, fill it, {1} / water: {1}, amount {0} / let {0} milliliters of water run, {1} / {0} of {1} water please / {2} water, {1}, {0} ml / for my guests {0} ml of water, {1}, {2} / could it be {1}? {0} ml of water

peel potatoes, peeler machine, peel vegetables, skin fruit | have food peeled
- Peel vegetables or fruit with the machine / Take the skin off some kilos of food / Run the peeler / Prepare food without its skin
: kilos|weight|amount|kg = any 1..20: How many kilos / The amount ; food|what|vegetable|fruit = said potatoes,carrots,apples,onions,beets,ginger,mangos,pears,turnips,garlic,pumpkins,kiwis: What is peeled / The food
> {0} kilos of {1} without skin / !peel {0} kilos of {1} / {1}, {0} kg, peeled / the {1} still have their skin on, it's {0} kilos / my hands hurt, can the machine do {0} kilos of {1} / skin off: {1}, {0} kg / {0} kg {1} into the peeler / for the big soup we need {0} kilos of peeled {1} / there's a bag of {1}, {0} kilos, take off the skin / i have guests and {0} kilos of {1} to peel / get {1} ready, no skin, {0} kilos / naked {1} please, {0} kilos

## factory and workshop

conveyor speed, belt speed, set conveyor, run belt | set the speed of a conveyor belt
- Set the speed of a conveyor belt / Let a belt in the factory run faster or slower / Change how fast goods move / Run a line at a speed
: speed|centimeters|cm_per_second = int 5..150: Centimeters per second / How fast the belt runs ; belt|line|number|which = int 1..20: Which belt / Number of the line ; ?direction|way|run = enum forward=ahead;onwards,backward=back;in reverse: In which direction / The way it runs
> belt {1} at {0} cm per second / {0} cm/s on line {1}, {2} / !run belt {1} with {0} centimeters per second / line {1}, {2}, {0} cm per second / the boxes pile up on {1}, take {0} cm per second / {2} please, number {1}, speed {0} / for conveyor {1} a speed of {0} / make number {1} go {0} cm a second / {0} is fast enough for belt {1} / we fall off here! belt {1} should do {0} cm per second / the pace of line {1} changes to {0} / on conveyor {1} i want {0} cm/s, {2}

stop machine, halt machine, machine emergency, machine state | stop or start a machine
- Stop or start a machine of the factory / Halt a machine for a reason / Switch a machine off or on / Set whether a machine runs
: reason|why|cause|because = said smoke,a jam,maintenance,no material,a strange noise,the lunch break,an oil leak,a wrong part,cleaning,the end of the shift,a test run,overheating: Why / The reason ; machine|which|name|unit = said the press,drill 3,the saw,the packing line,the lathe,robot B,the oven line,the mixer,pump 2,the labeler,the crane,the milling machine: Which machine / The machine ; running|on|active = flag start;switch on ~ stop;switch off;halt: Whether it runs / True to start
> !{2} {1} because of {0} / {0}! {2} {1} / {1}: {2}, reason {0} / {2} {1}, {0} / due to {0} please {2} {1} / we must {2} {1}, it's {0} / they said {0}, so {2} {1} / for {0} we {2} {1} / {1} - {2} - {0} / as there is {0}, {2} {1} / {2} it, {1} i mean, because of {0}

produce batch, start production, make parts, order batch | have parts made
- Start the production of a number of parts / Plan a batch on a machine / Make pieces of a material / Let the factory produce something
: material|from|of|made_of = enum steel=iron,brass,plastic=PVC,wood=timber,aluminium=light metal: The material / What they are made of ; part|product|what|article = said screws,brackets,hinges,gears,handles,pipes,hooks,caps,washers,knobs,rails,frames: Which part / The product ; count|pieces|number|quantity = int 20..5000: How many / The number of pieces
> {2} {1} made of {0} / {2} {0} {1} / !produce {2} {1}, material {0} / we're short of {1}, {2} in {0} / {0}, {1}, {2} pieces / a customer ordered {2} {1}, {0} please / {1} from {0}, batch of {2} / run the line for {1}, {2} of them, use {0} / next job: {1}, number {2}, {0} / take {0} and make {2} {1} / how about {2} more {1}, out of {0} / there should be {2} {1} by tonight, all in {0} / in {0}: {1}, quantity {2}

log inspection, quality check, check part, inspection result | note whether a part is good
- Save the result of a quality check / Note whether a part passed the inspection / Record a test of a product / Mark a piece as good or faulty
: inspector|checker|by|who = person: Who checked / The inspector ; part|serial|piece|id = code: The part / Its serial number ; passed|good|ok = flag passed;fine;good ~ failed;faulty;rejected: Whether the part is good / True if it passed
> {1} {2}, checked by {0} / {0} says that {1} is {2} / !mark {1} as {2}, inspector {0} / {2}: {1} , tested by {0} / {0} looked at {1}, {2} / quality of {1}? {2}, says {0} / number {1} {2}, the check was done by {0} / {0} tested {1} and the result is {2} / for {1} write {2}, {0} did it / part {1}, {2}, {0} / result {2} for {1}, signed {0} / by {0}: {1} {2} / i had {1} in my hands, {2}. name: {0}

move pallet, forklift job, bring pallet, warehouse move | have a pallet moved
- Move a pallet from one place of the warehouse to another / Send a forklift / Bring goods to a different gate or shelf / Store a pallet somewhere else
: to|target|destination|into = said gate 4,aisle C,shelf 12,the cold room,dock 2,the packing zone,hall B,the ramp,bay 7,the scrap yard: Where it goes / The target ; from|source|start|out_of = said truck 5,aisle A,shelf 30,the yard,dock 9,the returns,hall D,rack 16,bay 1,the freezer: Where it is / The start ; goods|pallet|what|load = said bricks,paper rolls,canned fish,tires,paint,bottled water,flour bags,cement,toys,glass,fridges,seeds: What is on it / The goods
> the pallet with {2} from {1} to {0} / {2} to {0}, it stands at {1} / !bring {2} from {1} to {0} / {1} is full, the {2} must go to {0} / {0} needs the {2} from {1} / forklift: {1}, {0}, {2} / to {0} please, {2}, fetch at {1} / somebody left {2} at {1}, that belongs to {0} / from {1} take the {2} and drive to {0} / at {0} they wait for {2}, you find it at {1} / load the {2}, start {1}, goal {0} / we have to get {2} over to {0}, now it's at {1} / out of {1} with the {2}, {0} is free

print 3d, 3d print, start 3d printer, print model | print a thing in 3D
- Print an object with the 3D printer / Start a print of a model in a color / Make a plastic thing / Let the 3D printer build something of a size
: height|millimeters|size|mm = int 10..250: The height in millimeters / How tall it gets ; color|colour|filament = color: The color / Which filament ; object|model|what|thing = said chess knight,vase,phone stand,cookie cutter,gear,dinosaur,door hook,whistle,toy boat,lamp shade,key fob,soap dish: What is printed / The model
> a {1} {2}, {0} mm tall / {2} in {1}, {0} millimeters / !print a {2}, {1}, {0} mm / the 3D printer should make a {2}, {0} mm high, {1} / {0} mm {1} {2} / my son wants a {2}. {1} please and {0} mm / {1} plastic, {2}, height {0} / make me a {2} out of {1}, size {0} mm / i lost the {2}, print a new one, {0} mm, in {1} / {2}: {1}, {0} / with {1} filament, {0} mm, a {2} / could you do a {2} that is {0} mm tall? {1} would be nice

tighten screw, set torque, screw torque, tighten bolt | tighten screws
- Tighten screws with a torque / Set the torque of a screwdriver / Fasten bolts of a part / Screw something together
: torque|newton_meters|nm|strength = int 2..150: The torque in newton meters / How tight ; screws|count|bolts|number = int 1..24: How many screws / The number ; part|what|where|on = said wheel,cover,door hinge,engine block,saddle,shelf,bed frame,bridge rail,pump housing,gear box,lid,table leg: Which part / Where the screws are
> {1} screws on the {2}, {0} Nm / {0} Nm for the {1} bolts of the {2} / !tighten {1} screws at the {2} with {0} Nm / the {2} is loose, {1} screws, {0} newton meters / {2}: {1} screws, torque {0} / with {0} Nm please, {1} of them, on the {2} / {1} on the {2} need {0} Nm / there are {1} bolts in the {2}, make them {0} Nm tight / torque {0}, {2}, {1} pieces / fasten the {2}, that's {1} screws with {0} Nm / at {0} Nm the {1} screws of the {2} should hold / {0} newton meters, {1} screws, {2}

tool wear, change blade, replace tool, new blade | have the blade of a machine replaced
- Replace the blade or drill of a machine / Note the change of a tool / Put a new tool into a machine / Get worn parts swapped
: tool|blade|part|what = said saw blade,drill bit,sanding belt,milling head,needle,filter,knife,grinding wheel,nozzle,print head,drive belt,bearing: Which tool / The worn part ; machine|in|where|which = said band saw,lathe,sewing machine,planer,press,paper cutter,3D printer,mill,packing machine,lawn mower,compressor,mixer: In which machine / The machine
> the {1} needs a new {0} / new {0}, {1} / !replace the {0} of the {1} / {0} of the {1} is worn out / the {1} doesn't work well since the {0} is old, change it / could someone put another {0} into the {1} / {1}: {0} please / i hear it, the {0} in the {1} is finished / a fresh {0} for the {1} / there's something wrong with our {1}, i guess the {0} must be swapped / take out the old {0}, it's the {1} / swap {0}, {1} / the {0} won't last another day in the {1}

## farm and animals

move herd, drive animals, change pasture, herd to pasture | bring animals to another pasture
- Bring animals from one pasture to another / Move a herd / Change the field of the animals / Drive livestock somewhere else
: to|target|new_pasture|onto = said the hill,the river meadow,the north field,the orchard,the lower pasture,the barn,the stubble field,the dry paddock,the lake side,the big yard: Where they go / The new pasture ; from|old_pasture|out_of = said the valley,the south field,the old paddock,the upper meadow,the stable,the clover field,the moor,the small yard,the wood edge,the east pasture: Where they are / The pasture so far ; animals|herd|which|what = said sheep,cows,goats,horses,geese,calves,donkeys,alpacas,oxen,ponies,lambs,young bulls: Which animals / The herd
> the {2} from {1} to {0} / {2} go to {0}, they are in {1} now / !drive the {2} from {1} to {0} / {1} is eaten up, {0} for the {2} / {0} has fresh grass, bring the {2} there, out of {1} / {2}: {1}, {0} / to {0} with the {2}, at the moment in {1} / get the {2} out of {1}, they should be in {0} / let the {2} walk from {1} over to {0} / in {1} the fence is broken, so the {2} move to {0} / tonight the {2} must be in {0} and not in {1} / the dog can take the {2}, start {1}, end {0} / change of place for the {2}, {1} before, {0} from now

give hay, feed stable, hay ration, feed livestock | give animals their food in the stable
- Give animals hay or other feed / Set the ration of a stall / Feed the livestock with some kilos / Put fodder into a box of the stable
: kilos|amount|weight|kg = int 1..60: How many kilos / The ration ; feed|fodder|what|kind = said hay,oats,straw,silage,carrots,corn,beet pulp,grass,barley,alfalfa,bran,apples: Which feed / The fodder ; stall|box|where|number = int 1..40: Which stall / Number of the box
> {0} kilos of {1} in stall {2} / box {2}, {1}, {0} kg / !give stall {2} {0} kilos of {1} / {1} for number {2}, {0} kilos / the horse in {2} gets {0} kilos of {1} / {2}: {0} kg {1} / stall {2} is hungry, {1}, {0} kilos please / put {0} kg of {1} into {2} / {0} kilos more for {2}, it's {1} they like / the animals of box {2} want {1}, some {0} kilos / what does {2} eat today? {0} kg of {1} / in {2} there's no {1} left, add {0} kilos

shear sheep, shearing date, book shearer, wool cut | have animals shorn
- Have animals shorn on a day / Book a shearer / Get the wool cut off / Arrange the shearing
: day|date|when|on = weekday: On which day / The day ; animals|count|head|number = int 3..200: How many animals / The number ; kind|which|animal = said sheep,alpacas,angora goats,llamas,lambs,rams,ewes,angora rabbits: Which animals / The kind
> {1} {2} on {0} / {0}, {1} {2}, wool off / !book the shearer for {1} {2} on {0} / our {2} sweat under their wool, {1} of them, {0} please / on {0} somebody should shear {1} {2} / shearing, {2}, {1}, {0} / i have {1} {2} with far too much wool, is {0} okay / {0} is good, {2}, {1} head / can the man with the clippers come on {0}, {1} {2} / {2}: {1}, day {0} / summer is coming and {1} {2} must be shorn, {0} / for {1} {2} i need a shearer, {0}

barn door, stable door, set barn, coop door | open or close the door of a stable
- Open or close the door of a barn or coop at a time / Let the animals out or keep them in / Plan the door of the hen house / Set the stable door
: time|at|when = time: At what time / The time ; open|opened|let_out = flag open;let the animals out ~ closed;keep the animals in: Whether it is open / True to open ; barn|door|which|where = said hen house,goat barn,pigeon loft,duck house,horse stable,calf shed,rabbit hutch,goose pen,sheepfold,donkey shed,pony box,turkey coop: Which stable / The door
> {2}, {1}, {0} / at {0} the {2}: {1} / {1} at {0}, {2} / !set the {2} for {0}, {1} / from {0}: {1}, it is the {2} / the fox comes around, so {2} {1}, time {0} / what happens at {0} with the {2}? {1} / {2} - {0} - {1} / for the {2} please {1} at {0} / {0} o'clock or so, {2}, {1} / door of the {2}: {1}, {0} / when it's {0}, {1}, {2}

plow field, tractor job, field work, send tractor | have a field worked
- Send a tractor to work on a field / Plow or harrow a field / Plan a job of field work / Let a machine till the soil
: depth|centimeters|cm|deep = int 3..35: How deep in centimeters / The depth ; work|job|what|kind = enum plow=turn the soil of,harrow=break the clods of,sow=drill seed into,roll=flatten: What to do / The kind of work ; field|where|which = said the long field,the church field,the stony acre,the mill field,plot 9,the valley field,the wet corner,the triangle,plot 21,the slope,the station field,the old vineyard: Which field / Where
> !{1} {2}, {0} cm deep / {2}: {1} it, {0} centimeters / {0} cm deep, {1} {2} / we have to {1} {2} before the rain, depth {0} cm / tractor out, {1} {2}, {0} cm / time to {1} {2}, {0} cm will do / i want to {1} {2}, not deeper than {0} cm / {2} is next, {1}, depth {0} / the ground is soft now, {1} {2} with {0} cm / can the machine {1} {2}? {0} centimeters please / {0} centimeters, {2}, {1} / for tomorrow's work, {1} {2} {0} cm deep

greenhouse vent, open greenhouse, vent greenhouse, greenhouse roof | set the roof of a greenhouse
- Open the roof of a greenhouse to a part / Vent a greenhouse / Set the flaps in percent / Let air to the plants under glass
: percent|opening|how_far = int 0..100: How far in percent / The opening ; house|greenhouse|which|where = said tomato house,orchid house,house 3,the nursery,cucumber house,palm house,house 8,salad tunnel,herb house,the cactus house,seedling tent,pepper house: Which greenhouse / Where
> {1}, roof {0} percent / {0} percent air in the {1} / !open the {1} to {0}% / it is steamy in the {1}, flaps at {0} / the {1} should be {0} percent open / {0}% for the {1} / the plants in the {1} need another climate, roof to {0} percent / {1}: {0} / set the glass roof, {1}, {0} percent / with that sun, {0} percent in the {1} / i'd leave the {1} open by {0} percent / let {0} percent of the roof of the {1} be open / in the {1} make it {0} percent

check beehive, hive weight, bees status, look at hive | know how a beehive is doing
- Get the weight or temperature of a beehive / Tell how the bees are doing / Read a sensor in a hive / Check a value of the bees
: value|what|sensor|measure = enum weight=how heavy it is;kilos,temperature=how warm it is;heat,noise=how loud it is;humming,humidity=how damp it is: What to read / Which sensor ; hive|number|which|box = int 1..40: Which hive / Number of the box
> {0}, hive {1} / hive {1}: {0} / i want to know this about hive {1}: {0} / tell me of beehive {1}, {0} / the bees in number {1}, {0} please / {0} for box {1} / before i drive out to the bees, {0} of number {1} / how are my bees in {1}, i mean {0} / sensor in hive {1}, {0} / !look into hive {1}, {0} / what can you say about {1}, {0} / honey time? check {1}: {0} / in {1} something is odd, {0}

tag animal, ear tag, register animal, new calf | register an animal of the farm
- Register an animal with an ear tag / Enter a newborn animal / Give an animal a number and a mother / Add livestock to the book
: mother|dam|parent|of = said Rosa,Bella,Heidi,Luna,Emma,Flora,Lotte,Wilma,Daisy,Molly,Frieda,Gerda: Name of the mother / The dam ; tag|number|ear_tag|id = digits4: The number of the tag / The ear tag ; female|is_female|sex = flag female;a girl ~ male;a boy: Whether it is female / Male or female
> {0} had a baby, {2}, tag {1} / {1}, {2}, mother {0} / !register {1}: {2}, mother is {0} / newborn of {0}, it gets {1}, {2} / {2}, number {1} in the ear, from {0} / a calf in the night! {0} is the mother, it's {2}, number {1} / tag {1} for the little one of {0}, {2} / in the book please: {1}, {2}, {0} / the young of {0} is {2} and has tag {1} / {0}, {1}, {2} / who is {1}? {2}, born by {0} / write {2} and {1}, the mother cow is {0}

## museum, pool and hall

audio guide, start guide, exhibit audio, explain exhibit | hear about an exhibit
- Play the audio guide for an exhibit in a language / Explain what is shown at a number / Start the text of an exhibit / Tell about an object in the museum
: language|in|lang = lang: In which language / The language ; number|exhibit|object|which = int 1..300: Number of the exhibit / Which object ; ?for_children|kids|simple = flag for children;for kids ~ for adults;not the children's version: Whether it is for children / The children's version
> what is this at number {1}, in {0} / number {1}, {0}, {2} / !tell me about {1} in {0} / in {0} please, i stand before {1} / {0} guide, {1}, {2} / {1} looks strange, explain it in {0} / my friend speaks {0}, let her hear {1} / we are at {1}, {2}, in {0} / play {1} in {0} / could i hear something on {1} in {0} / audio {0} for exhibit {1} / {2}: number {1}, {0} / i don't get what {1} is, {0} would help

museum tour, book tour, guided tour, group tour | book a guided tour
- Book a guided tour for a group / Get a guide in a museum at a time / Reserve a tour in a language / Arrange a walk with explanations
: time|at|when|start = time: When it starts / The time ; people|group|persons|size = int 2..40: How many people / The size of the group ; language|in|lang = lang: In which language / The language of the guide
> {1} people at {0}, {2} / a tour in {2} for {1}, {0} / !book a guide for {1} persons, {2}, {0} / we are {1} and understand {2}, is there something at {0} / {0}, {2}, {1} visitors / at {0} my class of {1} comes, we need {2} / {2} tour at {0} for {1} / somebody who explains the museum in {2}, {1} of us, {0} / could {1} people be shown around at {0}? in {2} / group of {1}, {2} speaking guide, {0} / for {1} seniors, {0}, in {2} / our guests only know {2}, {1} heads, start at {0}

lend exhibit, loan artwork, exhibit loan, give artwork | lend a work of art to a museum
- Lend an exhibit to another museum / Give an artwork away until a date / Note a loan of the collection / Send a piece to an exhibition
: until|back|end|return = fulldate: Until when / When it comes back ; museum|to|borrower|where = museum: Which museum gets it / The borrower ; work|exhibit|object|what = said the bronze horse,two masks,the blue portrait,a roman coin,the dinosaur skull,the tapestry,a gold cup,the marble foot,the old globe,three drawings,the viking sword,the mummy: The work / What is lent
> {2} must go to {1} until {0} / {1} borrows {2}, back on {0} / !lend {2} to {1} until {0} / until {0} {2} is at {1} / {1} wants to show {2}, we get it back {0} / loan: {2}, {1}, {0} / on {0} {1} has to return {2} / we give {2} to {1}, last day {0} / {0} is the end of the loan, {2}, to {1} / pack {2}, it's for {1}, back {0} / an exhibition at {1} needs {2} up to {0} / {2} will be seen in {1} till {0}

reserve lane, swim lane, pool lane, book swimming | reserve a lane in the pool
- Reserve a lane of the swimming pool / Book a part of the pool for a club / Get water time for a group / Keep a lane free
: minutes|duration|length|time = int 30..120: For how many minutes / How long ; lane|number|which = int 1..8: Which lane / Number of the lane ; group|club|who|for = said the seniors,class 4b,the divers,baby swimmers,the triathlon team,the scouts,the rescue team,water polo,the beginners,the school team,aqua gym,the sharks: For whom / The group
> lane {1} for {2}, {0} minutes / {2} in lane {1}, {0} min / !reserve lane {1} for {0} minutes, it's for {2} / {2} want to swim {0} minutes, give them {1} / {0} minutes, lane {1}, {2} / keep {1} free for {2}, {0} minutes / nobody else in lane {1}, {2} train there for {0} minutes / number {1} in the pool goes to {2}, {0} min / could {2} have the water for {0} minutes? lane {1} / for {0} minutes lane {1} belongs to {2} / {2}: {0} minutes in {1} / {1} is the lane, {2} the group, {0} the minutes

set scoreboard, scoreboard, show score, board score | show a score on the board
- Show the score on the board of the hall / Set the points of home and guest team / Change the scoreboard / Display how a game stands
: guests|away|guest_points = int 0..99: Points of the guests / What the visitors have ; home|home_points|hosts = int 0..99: Points of the home team / What the hosts have ; ?period|half|quarter = enum first=opening,second=next,third,fourth=last: Which part of the game / The period
> home {1}, guests {0} / {1} for home and {0} for the guests, {2} period / guests {0}, home {1} / !put {1} for us and {0} for the visitors on the board / the visitors have {0} now, the hosts {1} / we lead or not, home {1}, away {0} / scoreboard: away {0}, home {1}, {2} period / {2} period, home team {1}, away team {0} / {0} points for the guests and {1} for our team / the board is wrong, home has {1}, the guests have {0} / our boys {1}, the others {0} / show {0} on the side of the guests, {1} on the home side

rent gear, hire equipment, lend sports gear, sports equipment | rent sports gear in the hall
- Rent sports gear for hours / Hand out rackets or balls to a person / Lend equipment of the hall / Note who borrowed gear
: person|borrower|name|who = person: Who borrows it / The name ; hours|time|duration|long = int 1..6: For how many hours / How long ; gear|equipment|what|item = said two rackets,a basketball,climbing shoes,a yoga mat,skates,a helmet,table tennis bats,a bow,boxing gloves,a surf board,hockey sticks,a volleyball: What is borrowed / The gear
> {0} takes {2} for {1} hours / {2} for {0}, {1} hours / !lend {2} to {0} for {1} hours / {1} hours {2}, {0} / {0} forgot the things at home and needs {2}, {1} hours / name {0}, {2}, back in {1} hours / give {0} {2}, {1} h / for {1} hours {0} would like {2} / could {0} borrow {2}? {1} hours / {2} go out to {0}, time {1} hours / in {1} hours {0} brings {2} back / {0} wants to play, so {2} please, {1} hours

sauna heat, set sauna, heat sauna, steam bath | heat the sauna
- Heat the sauna to some degrees by a time / Set the temperature of the sauna / Turn on the steam bath / Prepare the sauna
: ready|at|by|time = time: When it is hot / The time ; degrees|temperature|heat|hot = int 45..100: How hot / The temperature ; ?scent|oil|smell = said eucalyptus,lemon,mint,pine,lavender,birch,orange,honey,cedar,rosemary: The scent / What it smells of
> sauna {1} degrees at {0} / {0}, {1} degrees, {2} / !heat the sauna to {1} by {0} / we want to sweat at {0}, {1} degrees please / {1} degrees and {2}, {0} / with {2} in the air, {1} degrees, from {0} / my back hurts, a sauna of {1} at {0} would help / by {0} it should have {1} in the sauna / {2} sauna, {0}, {1} / the wooden cabin, {1} degrees, {0} / i come home at {0} and like it hot, {1} in the sauna / how about {1} degrees with {2} at {0}, for the sauna

assign referee, set referee, referee for match, umpire | say who is the referee
- Assign a referee to a match / Choose the umpire of a game / Set who judges a match on a day / Give a game a referee
: day|date|when = weekday: On which day / The day of the game ; match|game|which|of = said the junior final,the women's derby,the cup game,the friendly,the handball match,game 14,the boxing night,the wheelchair basketball,the opening match,the semifinal: Which match / The game ; referee|umpire|person|who = person: Who judges / The referee
> {2} is the referee of {1} on {0} / {0}, {1}, {2} / !let {2} whistle {1} on {0} / {1} on {0} has no referee, take {2} / on {0} {2} judges {1} / {2} for {1}, {0} / the whistle in {1} on {0} goes to {2} / who keeps order at {1} on {0}? {2} / for {1} on {0} put down {2} / can {2} be the umpire on {0}, it's {1} / {2} does {1}, that's on {0} / {2}, {0}: {1}

check coat, cloakroom, store coat, hand in coat | hand in things at the cloakroom
- Hand in coats or bags at the cloakroom / Store clothes during a show / Give a hanger number to a guest / Keep a thing for a visitor
: hook|number|hanger|place = int 1..500: Number of the hook / Where it hangs ; owner|guest|whose|person = person: Whose it is / The guest ; thing|item|what|piece = said coat,umbrella,backpack,hat,helmet,fur,scarf,suitcase,stroller,violin case,raincoat,shopping bag: What is handed in / The thing
> the {2} of {1} on hook {0} / hook {0}: {2}, {1} / {1} leaves a {2}, number {0} / !hang the {2} of {1} on {0} / {2} for {1}, {0} / {0} is the number, {1} the owner, a {2} it is / {1} doesn't want to carry the {2}, put it at {0} / there's a {2} at {0}, it belongs to {1} / keep this {2} for {1}, hook {0} / on {0} please, {2}, guest {1} / number {0} for {1} with a {2} / the {2} goes to {0}. name: {1}

## laboratory and measuring

label sample, register sample, add sample, sample entry | register a sample
- Register a sample in the laboratory / Give a tube a number and a content / Note where a sample was taken / Add a specimen
: origin|from|place|taken_at = said the lake,well 3,the river mouth,field 7,the north slope,a barn,the city park,the harbor,the kitchen tap,the glacier,the swamp,a cave: Where it was taken / The origin ; tube|number|id|sample = int 1..999: Number of the tube / The sample ; substance|content|what|material = said water,soil,moss,milk,sand,blood,honey,rust,pollen,ash,mud,oil: What is in it / The substance
> tube {1}: {2} from {0} / {2} from {0}, number {1} / !register {2}, taken at {0}, as {1} / in {1} there is {2} of {0} / {0} {2} tube {1} / i filled {1} with {2}, found at {0} / sample {1}, content {2}, place {0} / from {0} i brought {2}, it gets number {1} / number {1} holds {2}, origin: {0} / we were at {0} and took {2}, that's {1} / write {2} on tube {1}, from {0} / {2}! {1}! collected at {0}

mix solution, dilute, prepare solution, dissolve | make a solution
- Dissolve a substance in water / Prepare a solution of grams in milliliters / Dilute something / Mix a chemical for an experiment
: water|milliliters|ml|volume = int 50..2000: Milliliters of water / The volume ; grams|amount|weight|g = any 1..90: How many grams / The amount ; substance|what|chemical|salt = said table salt,sugar,citric acid,baking soda,copper sulfate,potassium chloride,starch,gelatin,magnesium salt,caffeine,borax,vitamin C: Which substance / What is dissolved
> {1} grams of {2} in {0} ml of water / {0} ml water, {1} g {2} / !dissolve {1} grams of {2} in {0} ml / {2}: {1} g to {0} ml / we need a solution, {0} ml with {1} g of {2} / put {1} g {2} into {0} milliliters / for the experiment {0} ml of water and {1} grams {2} / {2} solution, {1} grams, {0} ml / take {0} ml, add {1} g of {2}, stir / with {2}, {1} grams, make {0} ml liquid / how do we start? {0} milliliters of water, then {1} grams {2} / {1} g of {2} please, in {0} ml

stir sample, stirrer, start stirring, magnetic stirrer | stir something in the lab
- Stir a sample for minutes at a speed / Start the magnetic stirrer / Keep a liquid moving / Set the turns per minute of the stirrer
: minutes|time|duration|long = int 1..90: For how many minutes / How long ; turns|rpm|speed|rounds = int 100..1500: Turns per minute / How fast ; ?heated|warm|heating = flag with heat;heated ~ without heat;cold: Whether the plate is warm / With heat or not
> {0} minutes at {1} rpm / {1} turns, {0} minutes, {2} / !stir for {0} minutes with {1} rpm / stirrer on {1}, {0} min, {2} / {2}, {1} rpm, {0} minutes / the powder sinks down, {1} turns for {0} minutes / let the magnet spin {0} minutes, {1} a minute / at {1} rpm please, stop after {0} minutes / {0} min of stirring, speed {1} / keep it moving with {1} rpm, {2}, {0} minutes / speed {1}, time {0} minutes / could it turn {1} times a minute for {0} minutes

freeze sample, store in freezer, sample storage, put sample away | store a sample
- Store a sample in a shelf of the freezer / Put a specimen away at some degrees / Note where a sample is kept / Freeze material for later
: shelf|level|place|number = int 1..12: Which shelf / The number of the level ; sample|what|material|specimen = said plasma,seeds,cell line A,the virus probe,fish tissue,enzymes,leaf cuttings,bone powder,yeast,serum,antibodies,soil cores: The sample / What is stored ; owner|person|whose|researcher = person: Whose it is / The researcher
> {1} of {2} on shelf {0} / shelf {0}, {1}, {2} / !put {1} into the freezer, shelf {0}, owner {2} / {2} wants {1} kept on {0} / {1} belongs to {2}, freeze it on shelf {0} / on {0} please: {1} from {2} / in the cold, level {0}, {1}, by {2} / {2} leaves {1} here, shelf {0} / freezer: {2}, {1}, {0} / level {0} gets {1}, it's the work of {2} / keep {1} for {2}, number {0} in the freezer

read weather station, station value, get measurement, station reading | know what a weather station measures
- Get a value of a weather station / Read wind, rain or pressure at a station / Tell what the instruments measure / Report one reading of a station
: station|where|place|at = said Gull Rock,the airport,North Peak,Mill Lake,the lighthouse,Foxhill,station 12,the school roof,Windy Gap,the vineyard,Bear Valley,the harbor: Which station / Where it stands ; value|what|instrument|measure = enum wind=the breeze;gusts,rain=how wet;rainfall,pressure=the barometer;air pressure,humidity=moisture,sun=hours of sunshine: Which value / The instrument
> {1} at {0} / what do you measure at {0}, {1} i mean / {0}: {1} / !read the station at {0}, {1} / tell me about {1}, station {0} / {1} please, {0} / how is it at {0} with regard to {1} / i need {1} from {0} / the instruments at {0}, what do they say on {1} / for my report, {1}, {0} / {0} station, latest on {1} / before the balloon flies: {1} at {0} / any news of {1} from {0}

earthquake info, quake search, latest earthquakes, find quakes | know about earthquakes
- List the earthquakes of a region / Tell about the latest quakes above a strength / Look up where the ground shook / Search for tremors
: magnitude|strength|at_least|min = any 2..7: At least how strong / The magnitude ; region|country|where|area = country: In which region / Where ; ?days|last_days|since = int 1..30: In how many past days / How far back
> quakes in {1}, {0} or stronger / did the ground shake in {1}? at least {0} / {1}, last {2} days, from {0} up / !list earthquakes in {1} above {0} / my cousin lives in {1}, was there anything over {0} / {0}+ in {1}, {2} days / any tremor of {0} or more in {1} / the past {2} days, {1}, magnitude {0} and higher / how often does it reach {0} in {1} / from strength {0}, what happened in {1} / seismograph: {1}, min {0}, {2} days back / in {1} the earth moves, show all from {0}

element info, chemical element, element data, periodic table | know something about an element
- Tell a property of a chemical element / Look up an element / Get data of the periodic table / Return the melting point, mass or number of an element
: property|value|what|data = enum mass=weight of an atom,number=place in the periodic table,melting point=when it gets liquid,symbol=letters,density=how dense it is: Which property / What to tell ; element|name|which|of = said iron,helium,neon,zinc,sodium,carbon,tin,radon,iodine,chlorine,nickel,krypton,argon,lead: Which element / The name
> {0} of {1} / {1}: {0} / what's the {0} for {1} / i need the {0} of {1} / {1} in chemistry, {0}? / my homework asks for this: {1}, {0} / !look up {1}, {0} / of {1} i'd like to know the {0} / {0} please, element {1} / do you know that about {1}: {0} / periodic table, {1}, {0} / and what is it with {1}, {0} i mean

rectangle area, area of room, surface size, floor area | know how big an area is
- Compute the area of a rectangle / Tell how big a floor is / Get the square meters from length and width / Work out a surface
: width|wide|breadth = any 2..40: The width in meters / How wide ; length|long = any 2..60: The length in meters / How long
> {1} meters long and {0} meters wide, how big is that / a room {0} wide, {1} long / width {0}, length {1}, how many square meters / how much floor is it with a length of {1} and a width of {0} / my garden is {1} m in length and {0} m in width / !work out the area, {0} wide and {1} long / square meters please: long {1}, wide {0} / the carpet should be {1} long, {0} in width, how big is it / it is {0} meters across in width and has {1} meters of length / {1} is the length, {0} the width, what's the surface / for a field of width {0} and length {1} / if the wall is {1} m long and just {0} m wide, what area do i get

paint needed, how much paint, paint amount, wall paint | know how much paint is needed
- Tell how much paint is needed for walls / Compute liters of paint from area and coats / Work out the amount of colour / Estimate paint for a surface
: coats|layers|times = int 1..4: How many coats / How often it is painted ; area|square_meters|surface|size = int 5..300: How many square meters / The area
> {1} square meters, {0} coats, how much paint / how many liters for {1} square meters with {0} coats / {0} layers on {1} m2 / !tell me the paint for {1} square meters and {0} coats / with {0} coats, what do i need for {1} square meters / how many buckets should i buy? {1} square meters, {0} layers / a wall of {1} square meters that gets {0} coats / {0} coats please, the surface has {1} m2, how much color / the house has {1} square meters outside and it takes {0} coats / painting {0} times, area {1} / do {1} square meters with {0} coats need a lot

fuel use, fuel consumption, liters per distance, mileage | know how much fuel a car uses
- Compute the fuel use of a trip / Tell how many liters a car needs per 100 kilometers / Work out the consumption / Get the mileage from liters and distance
: distance|kilometers|km|driven = int 20..900: How many kilometers / The distance ; liters|fuel|used|amount = any 2..80: How many liters / The fuel used
> {1} liters for {0} kilometers, what is my consumption / i drove {0} km and used {1} liters / {0} kilometers, {1} liters / !work out how thirsty my car is, {1} liters on {0} km / how much does it swallow? {0} km with {1} liters / per hundred kilometers please, {1} l, {0} km / my tank lost {1} liters over {0} kilometers / after {0} kilometers i filled in {1} liters, is that a lot / with {1} liters i came {0} km far / a trip of {0} km took {1} liters / what do i burn if {1} liters last {0} kilometers / consumption: distance {0}, fuel {1}

average speed, trip speed, speed from distance, how fast was i | know how fast somebody was
- Compute the average speed of a trip / Tell how fast somebody was from distance and minutes / Get the speed of a run or ride / Work out kilometers per hour
: minutes|time|duration|took = int 10..300: How many minutes it took / The time ; kilometers|distance|km|way = any 2..200: How many kilometers / The distance
> {1} kilometers in {0} minutes, how fast is that / {0} minutes for {1} km / i needed {0} minutes for {1} kilometers / !work out my speed, {1} km, {0} minutes / how fast was i, {0} minutes and {1} km / we did {1} kilometers and it took {0} minutes / kmh for {1} km done in {0} min / after {0} minutes i had {1} kilometers behind me, what pace is it / distance {1}, minutes {0}, speed? / if it takes {0} minutes to go {1} kilometers, how quick am i / the train makes {1} km within {0} minutes, how many kmh / {1} km... {0} minutes... am i slow

## looking things up

garbage day, waste collection, trash day, when is garbage | know when garbage is collected
- Tell when a kind of garbage is collected in a street / Look up the waste calendar / Get the next day of the trash truck / Know when to put the bin out
: street|address|where|road = street: In which street / The address ; waste|kind|bin|garbage = enum paper=cardboard;old newspapers,glass=bottles,organic=kitchen scraps;garden waste,plastic=packaging,rest=normal garbage: Which garbage / The bin
> when do they fetch {1} in {0} / {0}, {1}, which day / {1} bin, {0} / !look up the garbage truck for {1} at {0} / in {0}, when is {1} collected / my bin with {1} is full, when do they come to {0} / did i miss the truck for {1} in {0} / trash calendar: {1}, {0} / we are new in {0}, when does {1} go / for {0} the next date of {1} / {1} stinks, when will it be taken from {0} / at {0} i still have {1} standing around, when is it fetched

plug type, power socket, socket in country, travel adapter | know what plugs a country has
- Tell which plugs a country uses / Look up power sockets abroad / Know if an adapter is needed / Get the type of outlet in another land
: device|for|what|appliance = said hair dryer,laptop,shaver,kettle,phone charger,baby monitor,camera,toothbrush charger,travel iron,tablet,heating pad,razor: The device / What is plugged in ; country|where|in|land = country: In which country / Where
> does my {0} fit into the sockets of {1} / {1}, {0}, adapter? / i take my {0} to {1}, do i need an adapter / which plug does a {0} need in {1} / !check the outlets in {1} for a {0} / can i use a {0} in {1} / will my {0} work in {1} / going to {1} with a {0}, what about the plug / my {0} has a flat plug, is that okay in {1} / in {1}, can one plug in a {0} / sockets in {1}... and i have a {0} / for my {0}: what comes out of the wall in {1}

emergency number, help number, emergency call number, sos number | know an emergency number
- Tell the emergency number of a country / Look up whom to call for help / Get the number of police, fire or ambulance / Know where to phone in danger
: country|where|in = country: In which country / Where ; service|who|help|kind = enum police=the cops;law,fire=firemen;fire brigade,ambulance=a doctor in an emergency;paramedics,coast guard=sea rescue: Which help / The service
> {1} number in {0} / which number is it for {1} in {0} / {0}, {1} / how do i reach {1} in {0} / we are in {0} and need {1} / whom do i dial in {0} to get {1} / in case something happens in {0}: {1}, number please / {1} in {0}, quick / i travel to {0}, i'd like to note how to call {1} / help! {0}, i have to call {1} / somebody from {0} asks for {1}, what's the number

dialing code, country code, phone prefix, area code | know the phone code of a place
- Tell the phone prefix of a country or town / Look up a dialing code / Get the number to dial first / Know the area code
: from|calling_from|start|here = country: From where one calls / The country of the caller ; to|calling_to|target|there = country: Where one calls / The country to reach
> how do i call {1} from {0} / prefix for {1}, i am in {0} / from {0} to {1}, what do i dial first / i sit in {0} and want to phone home to {1} / {1} code from {0} / !look up how to dial {1} when in {0} / calling {1} out of {0}, which numbers go before / to reach {1}, what is put in front? i call from {0} / my aunt in {1} has a phone, i'm in {0}, which code / in {0}, how does a call to {1} begin / someone in {0} wants to ring {1}, the prefix please / what comes before the number, {0} to {1}

find toilet, public toilet, restroom search, wc nearby | find a toilet
- Find a public toilet near a place / Tell where a restroom is / Look for a WC, with a wheelchair or a baby / Search the closest bathroom
: near|place|around|where = street: Near which place / Where to look ; ?need|with|feature = enum wheelchair=step-free;for the disabled,baby=a changing table;diaper table,free=without paying;no fee: What it must have / The feature
> i need a toilet near {0} / where can i go around {0}, it's urgent / wc, {0}, {1} / is there a restroom close to {0} / !find a public bathroom at {0} / my little one has to pee, we are at {0} / nearest loo from {0}, {1} / toilet by {0}, {1} / {0}, where do people wash their hands here / toilets around {0}? {1} / we stand at {0} and somebody can't wait / for a lady with special needs, {1}, near {0}

find place that, find cafe with, place with feature, spot finder | find a place that has something
- Find a cafe or shop that has something / Look for places with a feature / Search a spot in a town where something is possible / Tell where one can go
: feature|with|has|offer = said free wifi,a garden,dog water,live jazz,board games,a play corner,power sockets,vegan cake,a fireplace,a quiet corner,a river view,chess tables: What it must have / The feature ; town|city|where|in = town: In which town / Where ; kind|place|type|what = enum cafe=coffee house,bar=pub,restaurant=place to eat,library=reading room: What kind of place / The type
> a {2} with {0} in {1} / {1}: {2}, {0} / is there a {2} in {1} that has {0} / !find a {2} in {1} with {0} / {0} is a must, i'm in {1}, some {2} / where in {1} do i get {0}? a {2} would be best / i'd like to sit in a {2} with {0}, {1} / which {2} of {1} has {0} / in {1}, any {2} having {0} / we look for {0}, best in a {2}, the town is {1} / a nice {2} please, {1}, must have {0} / with {0}! in {1}! a {2}! / does {1} have a {2} where you find {0}

school holidays, holiday dates, when is school off, vacation calendar | know when schools are closed
- Tell when school holidays are / Look up the vacation of a region and a season / Get the dates without school / Know when children are free
: season|which|time|part = enum summer=hot season,autumn=fall,winter=christmas,spring=easter: Which holidays / The season ; region|country|where|in = country: In which country / Where
> {0} holidays in {1} / when are the kids free in {1}, {0} / {1}, no school, {0} / when does school stop for the {0} break in {1} / !look up the {0} vacation of {1} / my nephew in {1} is free in the {0} holidays, when is that / from when to when is the {0} break, {1} / in {1} they have {0} holidays, tell me the dates / i want to avoid the crowds of the {0} holidays in {1} / dates please, {1}, {0} / pupils of {1}: {0} off, when / how long do children in {1} stay home at {0} time

town hall form, get document, apply for paper, office form | get a paper from the town hall
- Apply for a paper at the town hall / Order a certificate of a person / Request an official document / Get a form or permit from the office
: copies|count|number|how_many = int 1..5: How many copies / The number ; person|for|name|whose = person: For whom / Whose paper ; document|paper|what|kind = said birth certificate,fishing license,residence proof,dog registration,parking permit,marriage certificate,building permit,passport form,name change,school certificate,moving notice,tax number: Which paper / The document
> {0} copies of the {2} for {1} / {2}, {1}, {0} times / !apply for a {2} for {1}, {0} copies / {1} needs the {2}, {0} of them / for {1} please, {2}, {0} / the office should make out {0} copies, {2}, name {1} / {1} has no {2} yet, order {0} / can the town hall send {1} the {2}, {0} copies / {0} times the {2} of {1} / i am here for {1}, we need a {2}, number of copies {0} / the school wants to see the {2} of {1}, so get {0} / a {2} in the name of {1}, {0} pieces

report pothole, report damage in street, city report, tell the city | tell the town about a damage
- Report a damage in a street to the town / Tell the city about a broken thing / Send a complaint with a place / Let the workers know what is wrong outside
: street|place|where|at = street: In which street / Where it is ; problem|what|damage|issue = said a pothole,a broken street lamp,a fallen tree,graffiti,a blocked drain,trash on the path,a loose paving stone,a missing sign,a dead pigeon,a dripping hydrant,an abandoned car,a broken bench: What is wrong / The problem ; ?dangerous|urgent|danger = flag dangerous;somebody could get hurt ~ not dangerous;harmless: Whether it is dangerous / Is there danger
> {1} at {0} / there's {1} in {0}, {2} / {0}: {1}, {2} / !report {1} at {0} / who takes care of {1}? it is at {0} / in {0} i saw {1} this morning / for months we have had {1} at {0}, the city must do something / {2}, {0}, {1} / i almost fell over {1} at {0} / tell the town hall about {1} near {0}, {2} / somebody should look at {0}, there is {1} / my walk takes me past {1} in {0}, please send workers / {1} - {0} - {2}

find lost person, page person, announce call, loudspeaker call | call somebody through the loudspeakers
- Call a person over the loudspeakers / Announce that somebody shall come to a place / Page a visitor / Make an announcement for a lost child or guest
: place|where|come_to|meet_at = said the information desk,gate 7,the main entrance,the cash desk,the first aid room,the fountain,exit B,the toy department,the ticket office,the lost children's corner: Where the person shall come / The meeting point ; person|who|name|called = person: Who is called / The person
> {1} should come to {0} / !call {1} to {0} / i can't find {1}, announce to come to {0} / somebody waits for {1} at {0} / {0}, please, {1} / loudspeaker: {1} to {0} / we lost {1} in the crowd, meet at {0} / at {0} they are looking for {1}, say it aloud / could {1} be paged? {0} / {1} is wanted at {0} / let everybody hear that {1} must go to {0} / ask {1} over the speakers to be at {0} / {0} is where {1} has to show up

compare things, compare products, which is better, product comparison | compare two things
- Compare two products with each other / Tell which of two things is better for something / Put one item beside another / Find the difference between two articles
: purpose|for|use|what_for = said camping,a small flat,children,long trips,the office,beginners,rainy days,a tight budget,the kitchen,sport,old people,travel: What it is for / The use ; second|other|with|b = said tablet,gas stove,train pass,paper book,scooter,wool coat,tea pot,bus,cotton shirt,radio,vacuum robot,hammock: The second thing / The other ; first|thing|one|a = said laptop,wood stove,car,reading tablet,bike,down jacket,coffee pot,tram,linen shirt,record player,broom,sleeping mat: The first thing / One of the two
> {2} or {1} for {0} / for {0}, is a {2} better than a {1} / !compare {2} and {1}, it is for {0} / which one for {0}: {2} or {1} / {0}: {2} against {1} / i can't decide between {2} and {1}, i need it for {0} / for {0} would you take the {2} rather than the {1} / {2} vs {1}, {0} / what speaks for a {2} and not a {1}, thinking of {0} / my wife wants a {2}, someone else says {1}, it's for {0} / does a {2} beat a {1} when it comes to {0} / take {0} as the use, then weigh {2} against {1} / is the {2} worth it for {0} or will a {1} do
"""
