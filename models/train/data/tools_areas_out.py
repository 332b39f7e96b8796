"""Kinds of functions for tools: travel, shops, money, health, school, animals and free time. `tools_base.py` tells how to read them."""

AREAS = r"""
## maps

get directions, route to, navigate, find way, route planner | find the way
- Get the way from one place to another / Plan a route between two places / Show how to drive or walk somewhere
: start|from|origin = street: Where it begins / The start ; destination|to|end = street: Where it ends / The goal ; ?mode|by|vehicle = enum car=driving,bike=cycling,walk=on foot;walking,bus: How to travel / By what
> how do i get from {0} to {1} / what is the (way|best way|route) from {0} to {1} / !(navigate|guide) me from {0} to {1} / route {0} to {1} / from {0} to {1} by {2} / i am at {0} and want to go to {1} / !show me the way from {0} to {1}
< minutes int 5..90, distance_km num 1..60

distance between, get distance, how far, measure distance | know how far it is
- Get the distance between two cities / Tell how many kilometers lie between two places
: start|from|city_a|origin = town: The first place / Where it begins ; end|to|city_b|destination = town: The second place / Where it ends
> how far is it from {0} to {1} / how many (kilometers|miles) are between {0} and {1} / (what is|tell me) the distance (between {0} and {1}|from {0} to {1}) / how far apart are {0} and {1} / how far away is {1} from {0}
< kilometers int 20..9000

nearby places, find nearby, places near, search around | find a place nearby
- Find places of a kind near the user / Show what is around in a street / Search for shops, doctors or restaurants close to a place
: kind|type|what|category = enum restaurant,pharmacy,gas station,supermarket,cafe,hospital,parking: What kind of place / The kind ; near|around|location = street: Close to what / The place
> where is (a|the next|the nearest) {0} near {1} / is there a {0} (near|close to|around) {1} / !find a {0} near {1} / i am in {1} and need a {0} / {0} near {1}

traffic report, get traffic, road conditions, check jam | know the traffic
- Report traffic jams on a road / Tell how full a street is / Check for accidents and roadworks
: road|street|highway = street: The road / Which street
> how is the traffic on {0} / is there a (jam|traffic jam) on {0} / can i drive through {0} / !check the traffic on {0} / {0} traffic
< delay_minutes int 0..50, jam enum none,short,long

find parking, parking spots, park car, free parking | find a parking space
- Find free parking spaces / Tell where the user can leave the car
: street|near|where = street: Near which street / Where ; ?hours|duration = int 1..12: How many hours / Parking time in hours
> where can i park [my car] near {0} / !find (a parking space|parking) at {0} / parking at {0} for {1} hours / i need to leave my car at {0} for {1} hours
< free int 0..80, price num 1..9

geocode address, address to coordinates, get coordinates, locate address | get the coordinates of a place
- Turn an address into coordinates / Get latitude and longitude of a place
: address|place|location = street: The address
> what are the coordinates of {0} / !give me latitude and longitude of {0} / where exactly on the globe is {0} / !geocode {0}
< latitude num 10..60, longitude num 5..90

## travel

search flights, find flights, flight search, flights between | find a flight
- Search flights between two cities / Find planes that go from one city to another on a day
: origin|from|start|departure = town: Where the trip begins / The city of departure ; destination|to|arrival = town: Where it goes / The city of arrival ; date|day|departure_date = date: The day of travel / When
> !find (flights|a flight) from {0} to {1} [on] {2} / i want to fly from {0} to {1} [on] {2} / are there flights from {0} to {1} [on] {2} / {2} from {0} to {1} by plane / which planes go to {1} from {0} [on] {2} / i must be in {1} [on] {2}, i live in {0}, which plane can i take

flight status, check flight, track flight, is flight late | know if a flight is late
- Get the status of a flight / Tell if a plane is late / Check when a plane lands
: flight|flight_number|number|id = flightno: The flight number / Which flight
> is flight {0} (late|on time|delayed) / when does [flight] {0} (land|arrive|leave) / where is [flight] {0} now / status of {0} / i pick up a friend from {0}, is it on time / !check flight {0}
< status enum on time,delayed,landed,canceled, gate gate

book hotel, reserve hotel, hotel booking, get room, hotel search | book a hotel
- Book a hotel room in a city / Reserve a place to sleep for some nights
: town ; nights|night_count|stay = int 1..21: How many nights / Number of nights ; ?guests|people|persons = int 1..8: How many people / Number of guests
> !(book|find|reserve) (a hotel|a hotel room) in {0} for {1} nights / i need a place to (sleep|stay) in {0} for {1} nights / !book {1} nights in {0} for {2} people / {2} of us stay in {0} for {1} nights, get a hotel / hotel in {0}, {1} nights / we are {2} people and want to spend {1} nights in {0}

cancel trip, cancel booking, cancel reservation, booking cancel | cancel a booking
- Cancel a booking / Give a reserved room or seat back / Call off a trip that was booked
: booking|booking_id|code|reference = code: The booking number / Code of the booking
> !cancel [my] (booking|reservation|trip) {0} / i cannot travel, cancel {0} / {0} is off, i stay at home / i do not need booking {0} any more

train times, next train, train schedule, departures, search trains | find a train
- Find trains between two stations / Tell when the next train goes / Search the timetable
: from|start|station = town: Where the train leaves / The first station ; to|end|destination = town: Where it goes / The last station ; ?time|after|at = time: Not before this time / Departure time
> when (does|is) the next train from {0} to {1} [leave] / which train goes from {0} to {1} / trains {0} to {1} / is there a train to {1} from {0} after {2} / i want to leave {0} at {2} and go to {1} by train
< departure time, platform int 1..20

call taxi, order cab, get ride, taxi, book ride | call a taxi
- Call a taxi to an address / Order a car with a driver / Get a ride for the user
: pickup|address|from|where = street: Where the user waits / The address ; ?time|when|at = time: When / Time of the pickup
> !(call|order|get) (me|us) a (taxi|cab) to {0} / i need a (taxi|ride) at {0} / !pick me up at {0} / !send a cab to {0} at {1} / taxi, {0}, {1} / i missed the last bus, i am at {0}
< minutes int 2..25, driver person

visa check, visa rules, need visa, entry rules | know if a visa is needed
- Tell if a traveler needs a visa / Check the entry rules of a country for people of another one
: from|nationality|passport = country: Country of the passport ; to|destination|country = country: Where the trip goes
> do people from {0} need a visa for {1} / i have a passport of {0}, can i just travel to {1} / visa for {1} with a {0} passport / can somebody from {0} enter {1} without a visa
< visa enum needed,not needed

packing list, what to pack, make packing list | make a packing list
- Make a list of what to pack for a trip / Tell what to put into the suitcase
: town ; days|nights = int 2..20: Days of the trip / How long in days
> what should i pack for {1} days in {0} / !make a packing list for {0}, {1} days / i go to {0} for {1} days, what do i need in my suitcase

attractions, sights of city, things to see, find sights, tourist tips | find sights of a city
- List the sights of a city / Tell what there is to see in a town / Give tips to tourists
: town ; ?limit|count|max = int 2..15: How many / The number
> what (can|should) (i|we) (see|visit|do) in {0} / what are the sights of {0} / we are tourists in {0}, any tips / !show me {1} things to see in {0} / {1} attractions in {0}

bus arrival, next bus, bus times, bus stop | know when the bus comes
- Tell when the next bus comes to a stop / Get the waiting time for a bus line
: line|bus|number = int 1..299: The bus line / Which bus ; stop|station|at = street: The bus stop / Where
> when does bus {0} come (to|at) {1} / next bus {0} at {1} / how long do i wait for bus {0} at {1} / i stand at {1}, when is the {0} coming
< minutes int 1..30

rent bike, bike rental, hire bicycle, unlock bike | rent a bike
- Rent a bicycle for some hours / Unlock a rental bike
: station|where|place = street: Where the bike stands / The station ; hours|duration = int 1..24: How many hours / Hours
> !rent (me|us) a (bike|bicycle) at {0} for {1} hours / i want to cycle for {1} hours from {0} / a bike at {0}, {1} hours

## shop

search products, product search, find product, shop search, look for goods | find a product in the shop
- Search products in the shop / Find things that are for sale / Look for goods, cheap ones if wanted
: query|product|item|what = item: What to look for / The product ; ?max_price|limit|budget = int 5..900: Highest price / Not more than this
> do you (have|sell) {0} / i am looking for {0} / !find {0} (in the shop|for me) / {0} under {1} dollars / !show me {0} for less than {1} euros / i want to buy {0} but have only {1} dollars / which {0} do you sell

get price, price of, check price, how much costs, product price | know the price of a product
- Get the price of a product / Tell how much something costs
: product|item|name|article = item: The product / What it is about
> how much (is|are) the {0} / what does the {0} cost / what is the price of the {0} / is the {0} expensive / price of {0} / !check the price of {0} / how much money do i need for the {0}
< price num 1..400

check stock, in stock, stock level, is available, inventory count | know if something is in stock
- Check how many of a product are left / Tell if something is in stock / Count what is in the warehouse
: product|item|name|article = item: The product / What it is about
> (is|are) the {0} (in stock|available|sold out) / do you still have the {0} / how many {0} are left / can i get the {0} today / !check the stock of {0}
< in_stock int 0..250

add to cart, cart add, put in basket, cart put | put something into the cart
- Put a product into the shopping cart / Add something to the basket of the customer
: product|item|article = item: The product / What to add ; quantity|count|amount|number = int 1..20: How many / The number
> !(put|add) {1} {0} (in|into|to) (my|the) (cart|basket) / {1} {0} into the cart / i take {1} {0} / i would like {1} {0} in my basket

empty cart, clear cart, cart reset, clear basket | empty the cart
- Remove everything from the cart / Make the basket empty
:
> !(empty|clear) (my|the) (cart|basket) / i do not want anything in my cart any more / !throw everything out of the basket / !start again with an empty cart

checkout, pay cart, finish order, place order | pay and finish the order
- Pay for what is in the cart / Finish the order / Check out with a way of payment
: method|payment|pay_with = enum card=credit card,cash,invoice,transfer=bank transfer: How to pay / The payment
> !check out with {0} / i want to pay by {0} / !place my order, i pay by {0} / that is all, {0} please / !finish the order with {0}

track parcel, where is parcel, shipment status, track package, delivery status | know where a parcel is
- Track a parcel / Tell where a package is / Get the status of a delivery
: code|tracking|tracking_number|parcel = code: The tracking number / Code of the parcel
> where is [my] (parcel|package|delivery) {0} / when does {0} (arrive|come) / has {0} been (shipped|delivered) / !track {0} / i am waiting for my parcel, the code is {0} / {0} has not come yet, where is it
< status enum shipped,in transit,delivered,waiting, location town

return product, start return, send back, return order | send something back
- Send a product back / Start the return of an order with a reason
: order|order_id|number = code: The order / Number of the order ; reason|why = enum broken=damaged;defect,wrong size=too small;too big,not wanted=i do not like it: Why / The reason
> !return order {0}, {1} / i want to send back {0}: {1} / order {0} can go back, {1} / !take back order {0} because: {1}

apply coupon, use voucher, redeem code, discount code | use a discount code
- Use a discount code / Apply a coupon to the order / Redeem a voucher
: code|coupon|voucher = coupon: The code / Which coupon
> !(use|apply|redeem) the (coupon|code|voucher) {0} / i have a discount code: {0} / my voucher is {0} / does {0} make it cheaper

rate product, write review, review product, give stars | rate a product
- Rate a product with stars / Write how good a product is from 1 to 5
: product|item = item: The product / What is rated ; stars|rating|score = int 1..5: From 1 to 5 / How many stars
> !(give|rate) the {0} {1} stars / {1} stars for the {0} / i would give the {0} {1} of 5 stars / my rating for the {0} is {1}

store hours, opening hours, shop open, when open | know when a shop is open
- Tell when a shop is open / Get the opening hours of a business
: shop|store|name|place = restaurant: The shop / Name of the business ; ?day|weekday = weekday: Which day / The day of the week
> when (does|is) {0} (open|close) / is {0} open on {1} / until when can i shop at {0} / opening hours of {0} / can i go to {0} on {1}
< opens time, closes time

notify back in stock, stock alert, tell when available | be told when something is there again
- Tell the user when a product can be bought again / Set an alert for something that is sold out
: product|item = item: The product ; email|to|address = email: Where to tell it / The email address
> !tell me at {1} when the {0} is back / mail {1} as soon as the {0} can be bought again / the {0} is sold out, write to {1} when it is there again

## bank

account balance, get balance, check balance, money on account | know how much money is there
- Get the balance of an account / Tell how much money is on an account
: account|account_type|which = enum savings,checking,business: Which account / The account
> how much (money|cash) (is|do i have) (on|in) my {0} account / what is (the balance of|on) my {0} account / am i rich? look at my {0} account / {0} account balance / !check my {0} account
< balance num 5..9000

transfer money, send money, pay person, bank transfer, wire funds | send money to somebody
- Transfer money to a person / Pay somebody from the account / Wire an amount to a receiver
: person ; amount|sum|euros|value = num 1..900: How much / The amount in euros ; ?note|reason|purpose|reference = subject: What for / The text on the transfer
> !(send|transfer|pay) {0} {1} euros / !send {1} euros to {0} / i owe {0} {1} euros, pay it / !transfer {1} euros to {0} for {2} / {0} gets {1} euros from me for {2} / {1} euros to {0}

list transactions, recent payments, account history, bank statement | see the last payments
- List the last payments of the account / Show what went in and out
: ?count|limit|n = int 3..50: How many / Number of payments
> what did i (spend|pay) [lately|recently] / !show my (last|recent) payments / !show the last {0} (payments|transactions) / where did all my money go / last {0} payments

exchange rate, convert currency, currency rate, change money, fx convert | convert money
- Convert money from one currency to another / Calculate what an amount is worth in another currency
: amount|value|money = num 1..5000: How much / The amount ; from|source|from_currency = cur: The currency that the user has ; to|target|to_currency = cur: The currency that the user wants
> how much (is|are) {0} {1} in {2} / !(convert|change|exchange) {0} {1} (to|into) {2} / {0} {1} in {2} / what do i get in {2} for {0} {1} / i have {0} {1}, how many {2} is that
< result num 1..9000

stock price, share price, get stock, stock quote, market price | know the price of a share
- Get the price of a stock / Tell how much a share of a company is worth
: symbol|company|ticker|stock = ticker: The company / The symbol of the stock
> how much is a share of {0} / what is the (stock|share) price of {0} / how (is|are) {0} [stocks|shares] doing [on the market] / {0} stock / should i look at {0}? what is its price
< price num 2..900, change num 0..9

block card, freeze card, lock card, disable card | block a bank card
- Block a bank card / Freeze a card so that nobody can pay with it
: last_digits|card|digits|number = digits4: The last four digits / Which card
> !(block|freeze|lock) [my|the] card [ending in] {0} / i lost my card [with] {0} / my card {0} was stolen / nobody should pay with card {0} any more

loan rate, calculate loan, monthly payment, mortgage calculator | know what a loan costs each month
- Calculate the monthly payment of a loan / Tell what a credit costs
: amount|loan|sum = int 1000..300000: The loan / Amount of money ; years|term|duration = int 1..30: Years / How long in years ; ?interest|rate|percent = num 1..9: Interest in percent / The rate
> what do i pay [each month] for a loan of {0} over {1} years / !calculate a loan of {0} for {1} years at {2} percent / i borrow {0} for {1} years with {2} % interest, what does it cost / mortgage of {0}, {1} years
< monthly num 20..2000

split bill, divide bill, share costs, per person | split a bill
- Split a bill between people / Tell how much each person has to pay
: total|bill|amount = num 10..500: The whole bill / The sum ; people|persons|friends = int 2..12: How many people / Number of people
> !split {0} (between|among) {1} people / we are {1} people and the bill is {0}, what does each pay / {0} for {1} people, how much is that for each / the dinner was {0} euros for {1} of us
< each num 2..90

tip calculator, calculate tip, add tip | know the tip
- Calculate the tip for a bill / Tell how much to give to the waiter
: bill|amount|total = num 5..400: The bill / What was paid ; percent|tip|rate = int 5..25: Percent / The tip in percent
> how much is a {1} percent tip (on|for) {0} / {1} % tip on {0} / my bill is {0}, i want to tip {1} percent / !calculate {1} percent tip for {0}
< tip num 1..60

set budget, budget limit, limit spending, spending cap | set a budget
- Set how much may be spent on something each month / Make a budget for a kind of spending
: category|kind|for = enum food,rent,clothes,travel,fun: What for / The category ; amount|limit|max = int 20..2000: How much / The limit
> !set my {0} budget to {1} / i want to spend not more than {1} on {0} / {1} a month for {0} / limit for {0}: {1} / my {0} budget should be {1} euros

log expense, add expense, note spending, track cost | note what was spent
- Note money that was spent / Add a cost to the book / Save an expense
: amount|cost|value = num 1..300: How much / The cost ; item|what|for = item: What was bought / For what
> i (paid|spent) {0} [euros|dollars] (for|on) {1} / !note {0} [euros] for {1} / expense: {1}, {0} / !write down that the {1} cost {0} / the {1} cost me {0}, track it

pay bill, bill payment, settle invoice, pay invoice | pay a bill
- Pay a bill / Settle an invoice from the account
: invoice|bill|number|id = code: Number of the bill / Which invoice
> !pay (bill|invoice|the bill|my bill) {0} / !settle invoice {0} / {0} must be paid today / i forgot to pay {0}, do it now

crypto price, coin price, get coin value | know what a coin is worth
- Get the value of a crypto coin / Tell what a digital coin is worth
: coin|symbol|name = ticker: The coin / Which coin
> what is the coin {0} worth / how much is one {0} coin / {0} coin price / is {0} coin up or down / !check the coin {0}
< value num 1..900

## health

book doctor, doctor appointment, make appointment, see doctor, clinic booking | get an appointment with a doctor
- Book an appointment with a doctor / Find a free time at a clinic
: doctor|kind|specialist = enum dentist,eye doctor,skin doctor,family doctor,children's doctor: What kind of doctor / The specialist ; date|day|when = date: The day / When
> i need (an appointment with|to see) a {0} [on] {1} / !book a {0} (for|on) {1} / does a {0} have time [on] {1} / {0} [on] {1}, please make an appointment / i have pain and need a {0} {1}

log weight, save weight, track weight, body weight | note the weight
- Save the body weight of the user in kilograms / Note how heavy the user is
: kilograms|kg|weight|value = num 45..120: In kilograms / The weight
> i (weigh|am now) {0} kilograms / my weight [today] is {0} [kg] / !(log|save|note) {0} kg as my weight / the scale says {0} kg, save it

log water, drink water, track drinks, add drink | note what was drunk
- Note how much water the user drank / Track drinks in milliliters
: milliliters|ml|amount = int 100..1500: How much in milliliters / Milliliters
> i (drank|had) {0} ml [of water] / !(log|add|note) {0} milliliters of water / {0} ml water / !track a drink of {0} ml

track steps, get steps, step count, steps today | know how many steps were made
- Get how many steps the user made on a day / Count how far the user walked
: date|day = date: The day / Which day
> how many steps did i (make|do|walk) {0} / how much did i walk [on] {0} / my steps [on] {0} / !show my steps for {0}
< steps int 200..20000

start workout, begin training, workout, start exercise | start a workout
- Start a workout / Begin to train for some minutes
: kind|exercise|sport|type = enum yoga,running,cycling,strength=weights,swimming,rowing: What kind / The exercise ; minutes|duration = int 5..120: How long in minutes / Minutes
> !start {1} minutes of {0} / {1} minutes of {0} / i want to do {0} for {1} minutes / !start a {0} workout, {1} minutes / time for {0}, {1} minutes

log sleep, save sleep, sleep hours, track sleep | note how long the user slept
- Save how many hours the user slept / Note the sleep of a night
: hours|sleep|duration = num 3..11: Hours / How long in hours ; ?quality|how = enum good=well,ok,bad=badly;poor: How good it was / The quality
> i slept {0} hours [last night] / !(log|save) {0} hours of sleep / i slept {0} hours and it was {1} / my night: {0} hours, {1}

medicine reminder, add medication, pill reminder, schedule pills | plan to take a medicine
- Remind the user to take a medicine / Plan pills for a time of the day
: medicine|drug|pill|name = medicine: Which medicine / Name of the pills ; time|when|at = time: When / The time
> i have to take {0} at {1} [every day] / !remind me of my {0} at {1} / {0} at {1} every day / the doctor says {0} at {1} / pill: {0}, {1}

heart rate, get pulse, measure pulse, read heart rate | know the pulse
- Get the heart rate of the user / Read how fast the heart beats
:
> what is my (pulse|heart rate) / how fast (is|does) my heart [beat|beating] / !(measure|check|read) my (pulse|heart rate) / is my heart ok? look at the pulse
< beats_per_minute int 48..150

find pharmacy, open pharmacy, night pharmacy, pharmacy search | find a pharmacy
- Find a pharmacy that is open / Tell where to get medicine in a city
: town
> where (can i get|do i get) medicine in {0} [now] / is there a pharmacy in {0} that is open / !find a pharmacy in {0} / i am sick in {0} and need pills
< name restaurant, address street

symptom check, check symptom, what illness, medical advice | look up a symptom
- Look up what a symptom can mean / Give first advice for an illness
: symptom|problem|complaint = enum fever,headache,cough,sore throat,back pain,rash,stomach ache: What hurts / The symptom ; ?days|since = int 1..20: Since how many days / Days
> i have (a|) {0} [,] what (is it|can i do|does it mean) / i have had {0} for {1} days / what helps against {0} / {0} since {1} days

bmi, calculate bmi, body mass index | know the body mass index
- Calculate the body mass index / Tell if the weight fits the height
: weight|kg|kilograms = int 45..130: Weight in kilograms / The weight ; height|cm|centimeters = int 140..205: Height in centimeters / The height
> what is my bmi with {0} kg and {1} cm / i am {1} cm tall and weigh {0} kg, what is my bmi / bmi for {0} kg, {1} cm / {1} cm and {0} kg, is that a good bmi
< bmi num 16..38

## school

add grade, enter grade, save mark, grade student, record mark | enter a grade
- Enter the grade of a student / Save a mark for a test
: student|name|pupil = person: The student / Name of the pupil ; subject|course|class = subject_school: The subject / In which subject ; grade|mark|points = enum A,B,C,D,F: The grade / The mark
> !give {0} (a|an) {2} in {1} / {0} (gets|got|has) (a|an) {2} in {1} / !enter the grade {2} for {0} in {1} / {1}: {0}, grade {2} / !save (a|an) {2} for {0}, {1}

get grades, student grades, show marks, report card | see the grades of a student
- Show the grades of a student / Get the marks of a pupil
: student|name|pupil = person: The student / Name of the pupil
> what (are|were) the (grades|marks) of {0} / how good is {0} at school / !show (me|) the (grades|report card) of {0} / did {0} do well in the tests / which marks does {0} have

timetable, class schedule, get lessons, school schedule | see the lessons of a day
- Get the lessons of a class on a day / Show the timetable of a school class
: class|class_name|group = classname: The class / Which class ; day|weekday = weekday: The day / On which day
> which lessons does {0} have on {1} / what is the timetable of {0} on {1} / {0} on {1}: which lessons / !show the lessons of class {0} for {1}

mark absent, student absent, report absence, sick note | note that a student is not there
- Note that a student does not come to school / Report an absence with the reason
: student|name|pupil = person: Who is missing / The student ; reason|why = enum sick=ill;not well,travel,doctor=at the doctor,unknown: Why / The reason
> {0} (is not here|does not come|is missing) today, {1} / !mark {0} as absent, {1} / {0} is absent, reason: {1} / !note that {0} is missing: {1}

homework list, get homework, show homework, tasks for subject | see the homework
- List the homework of a subject / Tell what must be done for school
: subject|course = subject_school: The subject / Which subject
> what (is the|do i have as|is our) homework in {0} / do we have homework in {0} / what must i do for {0} / !show my {0} homework

enroll student, join course, sign up course, register for class | sign somebody up for a course
- Enroll a student in a course / Sign a person up for a class
: student|person|name = person: The student / Who ; course|class|title = coursename: The course / Which course
> !(enroll|sign up|register) {0} (in|for) {1} / {0} wants to (take|join|learn) {1} / !put {0} into {1} / a place in {1} for {0}

make quiz, quiz, create questions, generate test | make a quiz
- Make a quiz about a topic / Write test questions for learners
: topic|subject|about = subject_school: The topic / About what ; questions|count|number = int 3..30: How many questions / Number of questions ; ?level|difficulty = enum easy=simple,medium,hard=difficult: How hard / The level
> !make a quiz (about|on) {0} with {1} questions / !test me in {0}, {1} questions / {1} questions about {0} / {1} {2} questions on {0} / !ask my class {1} {2} questions about {0}

flashcard add, create flashcard, new card, learn card | make a flash card
- Make a card to learn a word / Save a word with its meaning
: front|word|question = word: The front side / The word ; back|meaning|answer = word: The back side / What it means
> !make a (card|flashcard): {0} means {1} / new flash card, front {0}, back {1} / i want to learn that {0} means {1} / card {0}: {1}

## office

book meeting room, reserve room, room booking, meeting room | book a meeting room
- Book a meeting room for a time / Reserve a room in the office
: room|name|which = roomname: Which room / Name of the room ; time|at|start = time: When it starts / The time ; people|persons|seats = int 2..40: How many people / Number of people
> !(book|reserve) (room|the room) {0} at {1} for {2} people / we are {2} people and want {0} at {1} / is {0} free at {1} for {2} of us? book it / {0}, {1}, {2} people

request vacation, vacation request, ask for leave, days off, holiday request | ask for days off
- Ask for days off work / Request vacation from one day to another
: start|from|first_day = fulldate: The first day ; end|to|until|last_day = fulldate: The last day
> i want (vacation|days off|a holiday) from {0} to {1} / !request vacation from {0} to {1} / i will not work from {0} until {1} / my holiday starts {0} and ends {1}, enter it / can i be away from {0} to {1}

log hours, track work time, timesheet, enter work hours | note the hours worked
- Enter how many hours were worked on a project / Log work time
: hours|time|duration = num 0.5..10: Hours / How long in hours ; project|task|on = projectname: Which project / What the work was for
> i worked {0} hours on {1} / !(log|book|enter) {0} hours (on|for) {1} / {0} hours {1} / {1} took me {0} hours today, note it

sick leave, call in sick, report sick, sick day | report that somebody is ill
- Report that a worker is ill / Tell the office that somebody stays at home for some days
: employee|person|name = person: Who is ill / Name of the worker ; days|duration = int 1..20: For how many days / Days
> {0} is (sick|ill) for {1} days / {0} has a fever and stays at home for {1} days / !report {0} sick, {1} days / sick leave for {0}, {1} days

employee info, get employee, staff lookup, hr record | look up a worker
- Look up a worker of the company / Get department and boss of an employee
: employee|name|person = person: Who / Name of the worker
> who is the boss of {0} / in which department is {0} / !look up our colleague {0} / what does {0} do in our company / when did {0} start to work here
< department enum sales,support,design,finance, boss person

hire employee, add employee, new staff, onboard | hire somebody
- Add a new worker to the company / Hire a person for a job with a salary
: person ; job|position|role|title = job: The job / Which position ; salary|pay|wage = int 1800..9000: Pay per month / The salary
> !hire {0} as {1} for {2} [a month] / {0} starts as {1} with {2} a month / new worker: {0}, {1}, {2} / we want {0} as {1}, salary {2}

create lead, new customer, add lead, crm add, save prospect | save a new customer
- Save a new customer / Add somebody who may buy to the sales list
: person ; company|firm|organization = company: The company / Where the person works ; ?phone|number = phone: The phone number
> new (customer|lead): {0} from {1} / !add {0} from {1} to our customers / {0} of {1} is interested, save that / {0}, {1}, phone {2}, a new customer / !save the lead {0} from {1} with the number {2}

close deal, deal won, win deal, update deal | change the state of a deal
- Mark a deal as won or lost / Change the state of a sale
: deal|company|customer = company: Which deal / The company ; state|stage|result = enum won=closed,lost=dead,open: How it is / The state
> the deal with {0} is {1} / !mark the deal with {0} as {1} / {0}: deal {1} / !set the {0} deal to {1}

create ticket, open ticket, support ticket, report problem, new issue ticket | open a support ticket
- Open a support ticket / Report a problem to the help desk
: title|problem|summary|text = problem: What is wrong / The problem ; priority|urgency|level = enum low=not urgent,normal,high=urgent;important: How urgent / The priority
> !open a ticket: {0}, {1} priority / !report that {0}, priority {1} / {0}. make a {1} priority ticket / help desk: {0}, {1}

close ticket, resolve ticket, ticket done, finish ticket | close a ticket
- Close a support ticket / Mark a problem as solved
: ticket|id|number|ticket_id = code: Which ticket / Number of the ticket
> !(close|resolve) ticket {0} / ticket {0} is (done|solved|fixed) / the problem {0} is gone, close it / {0} can be closed

assign ticket, give ticket to, ticket owner, delegate | give a ticket to somebody
- Give a ticket to a worker / Assign a problem to a person who solves it
: ticket|id|number|ticket_id = code: Which ticket / Number of the ticket ; person
> !(assign|give) ticket {0} to {1} / {1} should (do|take|solve) ticket {0} / ticket {0} is for {1} now / let {1} work on ticket {0}
"""
