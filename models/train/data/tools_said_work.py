"""Functions of everyday assistants, about money, words, work, play and repairs, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## money

convert currency, exchange money, currency converter, change currency, money conversion | know what an amount is in another currency
- Convert an amount of money from one currency to another / Tell what a sum is worth in another currency / Calculate the value of money at today's exchange rate / Exchange an amount between two currencies
: amount|sum|value|money = any 1..900: The amount to convert / How much money / The sum in the first currency ; from|from_currency|source|base|have = said pounds,yen,euros,dollars,US dollars,swiss francs,kroner,zloty,rupees,pesos,won,lira,forints,EUR,USD,GBP,canadian dollars: The currency that one has / The currency to convert from / Source currency ; to|to_currency|target|into|want = said pounds,yen,euros,dollars,US dollars,swiss francs,kroner,zloty,rupees,pesos,won,lira,forints,EUR,USD,GBP,australian dollars: The currency that one wants / The currency to convert to / Target currency
> how much is {0} {1} in {2} / {0} {1} to {2} / {0} {1} in {2} / what do i get in {2} for {0} {1} / how many {2} are {0} {1} / how many {2} would i get for {0} {1} / !convert {0} {1} (to|into) {2} / the hotel wants {0} {1}, what is that in {2} / if i give them {0} {1}, how much {2} do i get back / i only have {2}, the ticket costs {0} {1} / {2} for {0} {1} / !turn {0} {1} into {2} / my aunt sent me {0} {1}, that makes how many {2} / worth of {0} {1} expressed in {2} / a dinner for {0} {1}, is that a lot in {2} / i need to know in {2} what {0} {1} are
< result num 1..900

exchange rate, get rate, currency rate, rate lookup | know an exchange rate
- Get the exchange rate between two currencies / Tell how one currency stands against another / Look up the rate of a pair of currencies / Return today's price of a currency in another one
: base|from|first|currency|of = cur: The currency whose price is asked / The first currency of the pair / Base currency ; quote|to|second|against|in = cur: The currency in which the price is told / The second currency of the pair / Quote currency
> how does {0} stand against {1} / what is the rate of {0} to {1} / {0} {1} rate / how is {0} doing against {1} (today|this week) / what is one {0} in {1} / current exchange rate {0} {1} / has {0} gone up against {1} / !look up the rate from {0} to {1} / did {0} fall compared with {1} / is it a good day to buy {1} with {0} / i pay in {0} and get {1}, at which rate / at what rate do the banks swap {0} for {1} / tell me what a single {0} buys in {1} / {0} vs {1} (please|today|now)
< rate num 1..9

send money, transfer money, make payment, wire money, bank transfer | send money to someone
- Send money to a person / Transfer an amount from the account of the user / Pay somebody a sum of money / Make a bank transfer to a contact
: to|recipient|person|payee|receiver = person: Who gets the money / The recipient of the payment / Name of the person to pay ; amount|sum|money|euros = any 5..500: How much to send / The amount of money / The sum to transfer
> !send {0} {1} euros / !send {1} dollars to {0} / !transfer {1} to {0} / i owe {0} {1} euros, settle it / !pay {0} the {1} pounds i owe / {1} bucks for {0} / {0} lent me {1} euros last week, time to give it back / let {0} have {1} from my account / {0} should get {1} euros from me / !wire {1} over to {0} / can {0} get {1} dollars from me today / money for {0}, {1} euros / we agreed that i give {0} {1} / i promised {0} {1} euros for the concert, do it now / move {1} euros to {0}'s account

account balance, get balance, check account, how much money, bank balance | know how much money is on an account
- Get the balance of a bank account / Tell how much money is left on an account / Look up what is on an account of the user / Show the current amount on an account
: account|account_name|which|name = said savings,checking,household,holiday fund,business,joint,travel,emergency,main,pocket money,credit card,vacation,family,rent: Which account / Name of the account / The account to look at
> how much is left on my {0} account / what is on the {0} account / {0} balance / am i broke, look at {0} / do i still have money in {0} / !check my {0} account / how full is the {0} account / how are we doing on the {0} account / did my salary reach the {0} account, what is the total now / show what is in {0} / i wonder how much there is in {0} right now / balance of {0} / can i afford a new sofa, how much is in {0} / tell me the state of the {0} account / on {0}, how much do we have
< balance num 5..900

log expense, add expense, record spending, note cost, track purchase | note that money was spent
- Record an expense / Note how much was spent and on what / Add a purchase to the household book / Keep track of money that the user spent
: amount|cost|price|spent = any 1..200: How much was spent / The amount / What it cost ; category|for|purpose|on|item = said groceries,petrol,coffee,clothes,rent,shoes,books,lunch,taxi,haircut,gifts,cinema,medicine,toys,cat food,train tickets,furniture,flowers: What the money was spent on / The kind of expense / What was bought
> i spent {0} on {1} / {0} for {1} / {1} {0} euros / paid {0} dollars for {1} today / just bought {1}, {0} euros / {1} cost me {0} / !write down {0} for {1} / !put {1} in the household book with {0} / another {0} gone for {1} / we left {0} pounds at the till for {1} / !add an expense of {0} for {1} / {1} set me back {0} / my husband paid {0} for {1} / note that {1} came to {0} / there go {0} euros, {1} again / out of my purse for {1} went {0}

spending report, get spending, expense summary, total spent, spent on | know how much was spent
- Sum up what was spent on something in a month / Show the expenses of a category / Tell how much money went into something / Report the total spending of a kind
: category|on|kind|topic = said groceries,petrol,coffee,clothes,restaurants,books,taxis,gifts,cinema,the car,the children,hobbies,travel,insurance,takeaway,the garden: Which kind of expense / The category / What the money went to ; month|in|period|when = month: The month / Which month to sum up / The period
> how much did we spend on {0} in {1} / what did {0} cost us in {1} / {0} in {1}, total / how much money went to {0} in {1} / in {1}, how much for {0} / {1} spending on {0} / !sum up {0} for {1} / did i waste a lot on {0} in {1} / {1} felt expensive, what about {0} / i want to see what we paid for {0} during {1} / !show my {1} expenses for {0} / were we careful with {0} in {1} / total for {0}, month of {1} / what have i thrown out for {0} in {1}
< total num 5..900

set budget, budget limit, limit spending, monthly budget | set a limit for spending
- Set a monthly budget for a category / Limit how much may be spent on something / Set the most money that a category gets per month / Change the spending limit of a category
: category|for|on|kind = said groceries,petrol,coffee,clothes,restaurants,books,taxis,gifts,going out,games,sweets,hobbies,travel,beauty,takeaway,toys: What the budget is for / The category / The kind of spending ; limit|amount|max|budget = int 20..900: The most to spend per month / The limit / How much is allowed
> i do not want to spend more than {1} on {0} / max {1} for {0} / no more than {1} euros a month on {0} / {0} budget {1} / !set the budget for {0} to {1} / !limit {0} to {1} dollars / {1} a month must be enough for {0} / warn me once we are over {1} for {0} / from now on {0} gets {1} euros and not a cent more / we should keep {0} under {1} / !allow {1} per month for {0} / {0} should stay below {1} from now on / {1} is the ceiling for {0} / let us spend {1} at most on {0}

card lock, freeze card, set card state, block card, card control | block or unblock a card
- Block or unblock a bank card / Freeze a payment card of the user, or make it usable again / Set whether a card can be used / Switch a card off when it is lost
: blocked|frozen|locked|freeze = flag block;freeze;lock;deactivate ~ unblock;unfreeze;unlock;reactivate: Whether the card is blocked / True to block, false to make it usable again / Lock the card or not ; card|which|card_name|type = said credit card,debit card,Visa,Mastercard,work card,travel card,blue card,gold card,joint card,online card,old card,bank card,fuel card: Which card / Name of the card / The card in question
> !{0} my {1} / !{0} the {1} / {0} {1} (right away|at once|now) / someone stole my wallet, or not, anyway {0} the {1} / the {1}, {0} it / i want to {0} my {1} / how do i {0} my {1}, just do it / my wife asks you to {0} the {1} / i was told to {0} the {1} / about the {1}, you may {0} it now / we need to {0} the {1} before the trip / quick, {0} {1} / the bank says i should {0} my {1} / would it be ok to {0} the {1}

## bills and prices

pay bill, settle bill, bill payment, pay invoice | pay a bill
- Pay a bill of the household / Settle an open invoice / Pay what is due to a company / Make the payment of a bill
: bill|which|invoice|for = said electricity,water,gas,phone,internet,rent,dentist,insurance,garbage,heating,gym,newspaper,kindergarten,plumber,school lunch,streaming: Which bill / What the bill is for / Name of the bill ; ?date|when|on|day = date: When to pay / The day of payment / Which day, now if missing
> !pay the {0} bill / !pay the {0} bill {1} / the {0} bill is on the table, take care of it / {0} needs to be paid / did we forget {0} again? pay it / {0} bill, pay / !settle {0} {1} / get rid of the {0} invoice / they sent a second letter about {0}, so pay them / {0} is due, transfer it {1} / {1} please pay for {0} / i keep forgetting the {0} bill, do it {1} / money for {0} has to go out {1} / the {0} people want their money / let the {0} invoice be paid {1}

split bill, share costs, divide bill, split check, share the bill | share a bill between people
- Split a bill between several people / Calculate what each person has to pay / Divide a restaurant bill equally / Share a cost among friends
: total|bill|amount|sum = any 10..400: The whole bill / Total amount to share / What all together have to pay ; people|persons|count|guests|among = int 2..12: How many people share it / Number of persons / Among how many to divide
> !split {0} (by|between) {1} people / {0} divided among {1} / we are {1} and the bill is {0} / dinner was {0}, {1} of us, what does each pay / {1} people, {0} euros / what is my share of {0} with {1} people / the taxi cost {0} dollars and we were {1} / {0} euros, {1} friends, fair shares please / !share {0} among {1} persons / how much does everyone owe if {1} of us had a meal for {0} / there were {1} at the table and the waiter asks for {0} / each of the {1} pays what, total {0} / we want to go halves, {1} persons, {0} on the check / for {1} flatmates, a bill of {0} means how much each
< each num 2..90

calculate tip, tip amount, tip calculator, gratuity | know how much tip to give
- Calculate the tip for a bill / Tell how much tip to leave / Compute a gratuity in percent of an amount / Work out what to give the waiter
: bill|amount|total|price = any 8..300: The bill without tip / Amount of the bill / What the meal cost ; percent|rate|tip_percent|percentage = int 5..25: The tip in percent / How many percent to give / The share for the waiter
> what is {1} percent tip on {0} / {1}% of {0} as a tip / how much tip for {0} at {1} percent / the meal was {0} and i want to give {1} percent / {0} bill, {1} percent tip / !work out a tip of {1} percent on {0} / i usually leave {1} percent, the bill says {0} / the waiter was nice, {1} percent on top of {0} / we paid {0} for the taxi, how much are {1} percent for the driver / tip {1}% on {0} / he cut my hair nicely for {0}, let me give {1} percent extra / add {1} percent for the service to {0} euros / at {1} percent, what do i leave on a {0} dollar check / haircut {0}, tip {1} percent
< tip num 1..60

discount price, sale price, price after discount, reduced price, apply discount | know the price with a discount
- Calculate a price after a discount / Tell what something costs in a sale / Take a percentage off a price / Work out the reduced price of an item
: price|full_price|amount|original = any 5..900: The price before the discount / The full price / What it costs normally ; off|percent|discount|reduction = int 5..75: The discount in percent / How many percent off / By how much the price is reduced
> {1} percent off {0} / how much is {0} with {1} percent off / the coat costs {0}, it is {1}% off / a bike for {0} minus {1} percent / what do i pay if they take {1} percent off {0} / {0} less {1}% / everything is {1} percent cheaper today, so what about the {0} dollar shoes / sale: {1} off, price tag says {0} / i have a coupon for {1} percent and the basket is {0} / !take {1} percent off {0} / {0} euros, reduced by {1} percent / how cheap does a {0} euro lamp get at {1} percent discount / normally {0}, now {1} percent down, how much is it / with staff discount of {1} percent, what becomes of {0}
< price num 2..800

loan payment, monthly rate, loan calculator, credit installment | know the monthly payment of a loan
- Calculate the monthly payment of a loan / Tell what a loan costs per month / Work out the installments of a credit / Compute how much to pay back each month
: amount|loan|sum|principal = int 1000..300000: How much is borrowed / The amount of the loan / The sum that the bank lends ; years|duration|term|length = int 2..30: In how many years it is paid back / The duration in years / Term of the loan ; ?interest|rate|percent|interest_rate = num 1..9: The interest in percent / Yearly interest rate / How many percent the bank takes
> if i borrow {0} over {1} years, what do i pay a month / {0} loan, {1} years, {2} percent / we need {0} from the bank and want to pay it back in {1} years / what is the monthly rate for {0} at {2} percent for {1} years / {1} years, {0} euros, {2}% interest / the kitchen costs {0}, can we stretch that over {1} years / loan of {0}, {1} years / a credit of {0} with {2} percent running {1} years / house for {0}, paid off after {1} years, how much is that each month / at {2} percent, what does a loan of {0} over {1} years cost / could we afford {0} in {1} years of installments / !work out the installments for {0} over {1} years / the dealer offers {1} years for a car of {0}, what per month / for {1} years i would pay how much monthly for {0}
< monthly num 20..900

compare prices, find cheapest, price search, best price, cheapest shop | find the cheapest offer
- Find the shop with the best price for a product / Compare what shops ask for an article / Look for the cheapest offer of a product / Search for a good price
: product|item|article|what = said vacuum cleaner,winter coat,laptop,washing machine,raincoat,baby seat,mattress,keyboard,printer,tent,coffee machine,bookshelf,drill,school bag,phone case,hair dryer,rice cooker: The product / What the user wants to buy / Name of the article ; ?max_price|budget|limit|under = int 10..600: The highest price / How much it may cost at most / The limit of the user
> where do i get a {0} cheap / cheapest {0} / who has the best price for a {0} / {0} under {1} / i need a {0} but have only {1} euros / is there a {0} for less than {1} / !find me a bargain on a {0} / a {0}, at most {1} / i do not want to pay more than {1} for the {0} / my old {0} broke, what is the cheapest new one / which shop asks the least for a {0} / with {1} to spend, what {0} can i get / good offers for {0} up to {1} / what do they ask for a {0} these days / !compare prices for {0}
< shop enum Miller,Central Store,City Market, price num 5..90

bill due, next bill, due date, bill date, when to pay | know when a bill is due
- Tell when a bill must be paid / Get the due date of a bill / Look up until when an invoice has to be settled / Show the date of the next payment for something
: bill|for|name|which = said electricity,water,gas,phone,internet,rent,dentist,car insurance,garbage,heating,gym,newspaper,kindergarten,property tax,streaming: Which bill / What the bill is for / The company or service
> when is {0} due / until when do i have to pay {0} / {0} due date / by what day does the {0} money have to be there / do i still have time for the {0} bill / is {0} already overdue / what is the last day for {0} / how long can i wait with {0} / {0}, when again / !look up when the {0} bill must be paid / has {0} got a deadline / they want money for {0}, but by when / am i late with {0} / my landlord asks about {0}, when does it have to be paid / next payment for {0}
< date fulldate

## unit conversion

convert length, length converter, convert units, distance conversion | convert a length
- Convert a length from one unit to another / Change a distance into another unit / Tell how long something is in another unit / Calculate between metric and imperial lengths
: value|amount|number|quantity = any 1..500: The number to convert / How many of the first unit / The value ; from|from_unit|unit|source = said miles,kilometers,feet,meters,inches,centimeters,yards,millimeters,nautical miles,km,cm,ft,furlongs,decimeters: The unit that the value has / The unit to convert from / Source unit ; to|to_unit|target|into = said miles,kilometers,feet,meters,inches,centimeters,yards,millimeters,nautical miles,km,cm,ft,furlongs,decimeters: The unit of the result / The unit to convert to / Target unit
> how long is {0} {1} in {2} / {0} {1} in {2} / {0} {1} to {2} / how many {2} are {0} {1} / how many {2} in {0} {1} / how far is {0} {1} in {2} / what are {0} {1} in {2} / !convert {0} {1} (to|into) {2} / the sign says {0} {1}, i think in {2} / {2} from {0} {1} / i only know {2}, so what do {0} {1} mean / !express {0} {1} in {2} / the board is {0} {1} but my ruler shows {2} / if something is {0} {1}, how many {2} would that be / {0} {1} makes how many {2} / in {2} please, {0} {1} / give me the {2} for {0} {1}
< result num 1..900

convert temperature, temperature conversion, degrees converter, change degrees | convert a temperature
- Convert a temperature to another scale / Tell a temperature in Celsius or Fahrenheit / Change degrees of one scale into another / Compute degrees on another thermometer scale
: degrees|temperature|value|temp = int 12..230: The temperature / How many degrees / The degrees to convert ; to|scale|unit|target = enum celsius=C;centigrade,fahrenheit=F: The scale of the result / Which scale to convert to / The wanted unit
> {0} degrees in {1} / what is {0} degrees in {1} / {0} degrees to {1} / !convert {0} degrees to {1} / my american oven says {0}, i need {1} / the thermometer shows {0}, what is that in {1} / it is {0} degrees here, tell my cousin in {1} / how warm is {0} in {1} / {1} for {0} degrees / i grew up with {1}, so what does {0} mean / they forecast {0} degrees, in {1} please / {0} in {1} / the manual gives {0} degrees, but not in {1} / how would one say {0} degrees in {1}
< degrees num 1..230

oven temperature, set oven, heat oven, preheat oven | heat the oven
- Set the temperature of the oven / Heat the oven to some degrees / Preheat the oven / Turn the oven to a temperature
: degrees|temperature|temp|heat = int 60..250: The temperature / How hot the oven gets / Degrees to heat to ; ?mode|heating|program = enum fan=hot air;circulating air,grill=from above only,both=top and bottom heat: How the oven heats / The mode of heating / Which program
> oven {0} degrees / oven to {0} / !heat the oven to {0} / !preheat the oven to {0} degrees with {1} / the pizza needs {0} degrees / {0} degrees, {1} / i will bake a cake at {0}, get the oven ready / make it {0} in the oven, {1} / oven on, {0} / !get the oven up to {0} / the recipe says {0} degrees and {1} / my bread wants a hot oven, {0} / let the oven warm up to {0} while i knead / {1} at {0} in the oven please / it should be {0} degrees in there when the lasagna goes in

convert weight, weight converter, mass conversion, weight units | convert a weight
- Convert a weight from one unit to another / Tell how heavy something is in another unit / Change kilos or pounds into a different unit / Calculate between metric and imperial weights
: weight|value|amount|number = any 1..300: The weight / How many of the first unit / The number to convert ; from|unit|from_unit|source = said pounds,kilos,ounces,grams,stones,tons,kg,lbs,milligrams,carats,kilograms,hundredweights: The unit of the weight / Source unit / The unit to convert from ; to|into|to_unit|target = said pounds,kilos,ounces,grams,stones,tons,kg,lbs,milligrams,carats,kilograms,hundredweights: The unit of the result / Target unit / The unit to convert to
> how heavy is {0} {1} in {2} / how much is {0} {1} in {2} / {0} {1} in {2} / how many {2} are {0} {1} / what do {0} {1} weigh in {2} / {0} {1}, {2}? / the baby weighs {0} {1}, grandma wants it in {2} / my suitcase has {0} {1}, what is that in {2} / !convert {0} {1} (to|into) {2} / the scale shows {0} {1} but i need {2} / {2} in {0} {1} / i lift {0} {1}, tell me the {2} / american recipe, {0} {1} of meat, so how many {2} / for the form i need {2}, i have {0} {1} / a parcel of {0} {1} makes how many {2} / {0} {1} means what in {2}

cooking measure, kitchen conversion, cups to grams, ingredient weight | convert kitchen measures of an ingredient
- Convert cups or spoons of an ingredient into grams / Tell how heavy a kitchen measure of something is / Calculate the weight of cups of an ingredient / Turn a spoon measure into grams
: amount|count|number|how_many = int 2..8: How many cups or spoons / The number of measures / The amount ; measure|unit|container = enum cups=cupfuls,tablespoons=tbsp;soup spoons,teaspoons=tsp;small spoons: Cups or spoons / The measure of the recipe / Which measure ; ingredient|of|food|what = said flour,sugar,butter,rice,oats,honey,cocoa,salt,milk,oil,almonds,powdered sugar,raisins,yogurt,cornstarch,lentils: The ingredient / What is measured / Which food
> how many grams are {0} {1} of {2} / {0} {1} {2} in grams / what do {0} {1} of {2} weigh / {2}, {0} {1}, in grams / the recipe wants {0} {1} of {2}, i have a scale / !convert {0} {1} of {2} to grams / weight of {0} {1} {2} / {2} for the dough, {0} {1}, so how many grams / how heavy are {0} {1} of {2} / i have no cups or spoons, so {0} {1} of {2} would be how much / how much {2} do i weigh out for {0} {1} / grams for {0} {1} of {2} / it says {0} {1} {2}, what is that on the kitchen scale / my grandma uses {0} {1} of {2}, in grams please
< grams int 5..800

clothing size, convert size, size converter, shoe size conversion | know a clothing size in another country
- Convert a clothing or shoe size to the size of another region / Tell which size fits in another country / Look up a size in another system / Change a shoe size into another system
: size|number|value = int 28..48: The size / The size that the user knows / Number of the size ; article|kind|type|garment = said shoes,jeans,boots,trousers,sneakers,sandals,shirts,jackets,dresses,coats,blouses,slippers,ski boots,leather shoes: The kind of clothing / What the size is for / Shoes or other clothes ; to|region|system|target = enum EU=european;continental,US=american,UK=british;english: The system of the result / In which region's sizes / Target system
> {1} size {0} in {2} / what is size {0} {1} in {2} sizes / i wear {1} in {0}, what would that be in {2} / {0} to {2}, {1} / my {1} are {0}, which {2} size is that / {1} {0}, {2} size / !convert {1} size {0} to {2} / the shop only has {2} sizes for {1} and i am a {0} / in {2} sizes, what is a {0} for {1} / buying {1} abroad, {2} sizes, i usually take {0} / which {2} number do i order for {1} when i am {0} / {2} size for {1} of {0} / are {1} of size {0} the same in {2} / at home i take {0} for {1}, they use {2} sizes
< size int 4..48

convert speed, speed conversion, pace converter, speed units | convert a speed
- Convert a speed between units / Tell how fast something is in another unit / Change miles per hour to kilometers per hour and back / Compute a speed in another measure
: speed|value|number|fast = int 5..250: The speed / How fast / The number to convert ; from|unit|in_unit|source = said mph,kmh,knots,meters per second,miles an hour,feet per second,kilometers per hour: The unit of the speed / The unit that is given / Source unit ; to|target|out_unit|into = said mph,knots,meters per second,miles an hour,feet per second,kilometers per hour: The wanted unit / The unit of the result / Target unit
> {0} {1} in {2} / how fast is {0} {1} in {2} / {0} {1} to {2} / what would {0} {1} be in {2} / the limit is {0} {1}, my car shows {2} / the storm has {0} {1}, give me {2} / !convert {0} {1} into {2} / a ship makes {0} {1}, in {2} that is / {2} for a speed of {0} {1} / is {0} {1} a lot, i think in {2} / driving {0} {1}, how much is it in {2} / i ride my bike at {0} {1}, what is that in {2} / if the wind blows with {0} {1}, how many {2} / they say the train does {0} {1}, and in {2}
< speed num 1..300

## words and translation

translate text, translate, translation, translate phrase, text translator | translate something
- Translate a text into another language / Put a phrase into a foreign language / Say something in another language / Tell what words mean in a different language
: text|phrase|what|sentence = said good night,thank you very much,where is the toilet,i love you,happy birthday,the bill please,see you tomorrow,my luggage is lost,i am allergic to nuts,one coffee with milk,how are you,get well soon,i do not understand,where is the station,welcome home,cheers,no sugar please,we are lost,merry christmas: The text to translate / The phrase / What to translate ; language|to|into|target|target_language = lang: The language to translate into / Target language / Which language
> how do you say {0} in {1} / what is {0} in {1} / {0} in {1} / {0}, into {1} / !translate {0} (to|into) {1} / what would someone speaking {1} say for {0} / i want to tell my host {0}, she speaks {1} / {1} for {0} / how would i say {0} to a waiter who only knows {1} / put this in {1}, {0} / i need the {1} words for {0} / my neighbor understands only {1}, how do i tell him {0} / can you speak {1}? say {0} / {0}, but in {1} / the card should read {0} in {1} / is there a nice way to say {0} in {1} / give me {1} for {0} / in {1}, {0} would be what
< translation enum bonjour,hola,ciao,tak

detect language, guess language, which language, identify language | know which language a text is in
- Detect the language of a text / Tell which language something is written in / Guess the language of some words / Find out what language a phrase belongs to
: text|phrase|words|sample = said bonjour mes amis,guten tag zusammen,buenas noches,dove vai,jag heter Anna,tak for mad,ik ben moe,merhaba,obrigado,dzien dobry,hyvaa huomenta,labas rytas,kde je nadrazi,jo napot,quanto costa,minun nimeni on,vielen dank,la vie est belle,per favore: The text / Some words of the text / What is written
> which language is {0} / what language is {0} / {0}, what language / someone wrote {0}, where does that come from / is {0} french or something else / on the box it says {0}, i wonder what language that is / !find out the language of {0} / a man on the train said {0}, was that spanish / who says {0}, which people / in which language does one say {0} / i got a letter that starts with {0}, which language could it be / {0} belongs to which language / my colleague greets me with {0}, what tongue is that / !guess the language of {0} / do you recognize this language, {0}
< language enum french,german,spanish,italian

define word, dictionary, word meaning, look up word, get definition | know what a word means
- Get the meaning of a word / Look up a word in the dictionary / Explain what a word means / Give the definition of an expression
: word|term|expression|entry = said ambiguous,serendipity,frugal,melancholy,bailiff,gazebo,nostalgia,mortgage,inertia,ubiquitous,hybrid,vegan,ironic,sibling,quaint,procrastinate,benevolent,candid,obsolete,tedious: The word / What to look up / The term to explain
> what does {0} mean / what is the meaning of {0} / {0}, meaning / define {0} / !explain the word {0} / i read the word {0} and have no clue / my teacher called me {0}, should i be glad / {0} means what exactly / somebody said {0}, what is that supposed to mean / never heard of {0}, what is it / !look {0} up in the dictionary / definition of {0} / in simple words, what is {0} / the article is full of {0}, i do not get that word / do you know what {0} is / what do people mean by {0} / {0} - good or bad word, what does it say / dictionary {0}

find synonyms, synonyms, thesaurus, similar words, other word | find another word
- Find words with the same meaning / List synonyms of a word / Suggest other words for a word / Look a word up in the thesaurus
: word|term|for|of = said happy,big,beautiful,walk,angry,important,say,quick,tired,nice,house,friend,clever,difficult,begin,strange,sad,funny,good,laugh: The word / The word to replace / For which word
> what is another word for {0} / another word for {0} / a synonym of {0} / what can i say instead of {0} / i used {0} three times, give me something else / how else could i put {0} / {0} sounds boring in my letter, any better word / {0} synonyms / words like {0} / !find a fancier word for {0} / my essay has too many {0}, what could i write in its place / which words mean the same as {0} / something similar to {0} / i do not want to repeat {0} again / is there a nicer term for {0} / thesaurus, {0} / replace {0} with what

opposite word, find antonym, antonyms, opposites | find the opposite of a word
- Find the opposite of a word / Tell the word that means the contrary / List antonyms of a word / Look up the contrary of a word
: word|term|of|adjective = said happy,big,generous,brave,angry,important,empty,quick,tired,ancient,polite,friend,clever,difficult,rough,strange,dry,shallow,loud,victory: The word / The word whose opposite is wanted / Of which word
> what is the opposite of {0} / opposite of {0} / {0} and its contrary / if something is not {0}, what is it / what is the reverse of {0} / {0} versus what / crossword says contrary of {0} / the antonym of {0} / !name the opposite of {0} / my daughter asks what the contrary of {0} is / what do you call the very contrary of {0} / !give me an antonym for {0} / somebody who is anything but {0}, how do i call that / which word is the other end of {0} / {0} is one side, what is the other / {0}, turned around

spell word, spelling, check spelling, how to spell | know how a word is spelled
- Tell how a word is spelled / Check the spelling of a word / Give the right spelling of a word / Spell a word letter by letter
: word|term|text|which = said necessary,accommodation,rhythm,definitely,embarrass,conscience,separate,broccoli,Wednesday,lieutenant,restaurant,knowledge,receipt,vacuum,pharaoh,occurrence,zucchini,diarrhea,schedule: The word / Which word to spell / The word to check
> how do you spell {0} / how is {0} written / is {0} spelled right / {0}, one or two letters in the middle / !spell {0} / i never know how to write {0} / did i write {0} correctly / spelling of {0} / letter by letter please, {0} / i am not sure about {0}, is that how it is written / does {0} look wrong to you / {0} spelling / !check if {0} is written correctly / is it really {0} with these letters / my son wrote {0}, any mistake in it / which letters are in {0}

find rhymes, rhymes, rhyming words, what rhymes, rhyme finder | find words that rhyme
- Find words that rhyme with a word / List rhymes for a song or a poem / Suggest rhyming words / Look for words with the same ending sound
: word|with|term|ending = said moon,heart,love,house,rain,mother,night,dream,cat,summer,time,train,sister,tree,orange,dance,window,garden,light: The word / The word to rhyme with / With which word
> what rhymes with {0} / rhymes for {0} / {0} rhymes / i write a poem and am stuck at {0} / my song line ends with {0}, what could come next / which words sound like {0} / a word that ends like {0} / !find something that goes with {0} in a verse / does anything rhyme with {0} / need a rhyme on {0} / for a birthday verse i need {0} and something that sounds the same / {0} at the end of the line, and then / i cannot think of a rhyme to {0} / !give me some rhymes with {0} / words with the same sound at the end as {0}

pronounce word, pronunciation, say aloud, how to pronounce, read word | hear how a word is pronounced
- Tell how a word is pronounced in a language / Play the sound of a word / Read a word aloud / Give the pronunciation of a foreign word
: word|text|name|what = said croissant,gnocchi,quinoa,worcestershire,chorizo,pho,rendezvous,bruschetta,jalapeno,schnitzel,smorgasbord,tortilla,paella,feng shui,hors d'oeuvre,gyros,espresso,chauffeur: The word / What to pronounce / The text to read ; ?language|lang|in|accent = lang: The language / In which language to say it / The accent
> how do you pronounce {0} / how is {0} pronounced in {1} / how would someone say {0} aloud in {1} / let me hear {0} / {0}, how does that sound / how do i say {0} without making a fool of myself / say {0} the {1} way / !read {0} out loud / {0} pronunciation / in {1}, how does one pronounce {0} / i want to order {0} but cannot say it / is the first letter in {0} silent / !say {0} with a {1} accent / i hear everyone saying {0} differently, what is right / what does {0} sound like in {1} / pronounce {0}

## notes and lists

add note, create note, write note, take note, new note, jot down | write something down
- Write a note / Save a short text as a note / Take down what the user says / Create a new note with a text
: text|note|content|body = said the wifi password is on the fridge,Leo wants a blue scarf,the spare key is at the neighbor's,the paint was called ocean mist,mum is allergic to walnuts,my locker is number 41,we parked on level three,the baker closes at noon,grandpa likes dark chocolate,the filter is changed every march,her ring size is 54,the doctor was very kind,the red box holds the cables,tires need air,idea for a story about a lighthouse,Anna takes oat milk: The text of the note / What to write down / Content ; ?title|heading|topic|label = said home,ideas,family,gifts,work,car,health,travel,misc,school: The title / Heading of the note / Where it belongs
> !note that {0} / {0}, write that down / !jot down {0} / note: {0} / !make a note: {0} / i should not forget that {0} / please remember {0} / !keep in mind that {0}, under {1} / under {1} write {0} / for later, {0} / {1} note, {0} / let me dictate something: {0} / it came to my mind that {0}, keep it somewhere / !save under {1} that {0} / put on paper that {0} / new note saying {0} / i want to keep this thought: {0} / i will have forgotten it by monday: {0}

find note, search notes, look up note, get note, read note | find a note
- Find a note about a topic / Search the notes of the user / Look up what was written down / Read a saved note
: query|about|topic|words = said the wifi password,shoe sizes,gift ideas,my locker,the paint color,the recipe for scones,wedding plans,the spare key,tire pressure,packing,grandma's address,the boiler,story ideas,bus times,baby names,garden plan: What the note is about / Words to look for / The topic
> what did i write about {0} / where is my note about {0} / i wrote something down on {0} / {0} note / did i ever take notes on {0} / !find my note on {0} / show what i have about {0} / i know there is a note with {0} in it / what was it again with {0}, i put it in my notes / my notes on {0} please / i cannot find what i jotted down about {0} / !look through my notes for {0} / read me the one about {0} / is there anything on {0} in my notebook / {0}, i wrote that down somewhere / once i made a memo on {0}, get it out

add todo, create task, new todo, add task, todo entry | put something on the todo list
- Add a task to the todo list / Create a new todo with a date / Put something on the list of things to do / Note a task that the user has to do
: task|todo|title|what = said water the plants,call the plumber,renew my passport,buy a birthday card,clean the gutters,iron the shirts,return the drill,wash the car,book the flights,fix the doorbell,file the taxes,pick up the suit,change the sheets,order new glasses,empty the attic,paint the fence: The task / What has to be done / Title of the todo ; ?due|date|by|when|deadline = date: When it is due / The day by which it is done / The date
> i have to {0} {1} / i still need to {0} / {1} i must {0} / !put {0} on my todo list / todo: {0} / {0}, on the list please / !add {0} to my tasks for {1} / one more thing to do: {0} / my wife says i have to {0} {1} / new task {0} due {1} / sooner or later i must {0}, put it on the list / {0} should be done {1} / !add a task to {0} / at some point i want to {0} / do not let me forget to {0} {1} / what else... right, {0} / it is high time to {0}, note it as a task

complete todo, finish task, mark done, check off, tick off | mark a task as done
- Mark a task as done / Check off a todo / Tick something off the list / Set a task to completed
: task|todo|item|which = said water the plants,call the plumber,passport renewal,birthday card,clean the gutters,ironing,return the drill,car wash,flight booking,doorbell,taxes,dry cleaning,sheets,new glasses,attic,fence: The task / Which todo / Name of the task
> {0} is done / i am done with {0} / i finished {0} / {0}, check / !tick off {0} / !mark {0} as done / !cross {0} off my list / {0} can go from the list, i did it / just took care of {0} / i got {0} out of the way / we managed {0} yesterday / {0} has been dealt with / no need to remind me of {0}, it is finished / !check off {0} / the one with {0} is completed / finally, {0} is behind me / task {0}, done and dusted

add to list, list add, put on list, append list item, shopping list add | put a thing on a list
- Add an item to a list / Put something on a named list / Append an entry to one of the lists / Write another thing on a list of the user
: item|thing|entry|what = said milk,eggs,sun cream,batteries,toothpaste,a tent,candles,two lemons,cat litter,socks,bread,washing powder,balloons,a charger,passport,garlic,trash bags,coffee filters,a good novel: The item / What goes on the list / The entry ; list|list_name|to|which = said shopping,packing,party,gift,drugstore,wish,camping,hardware store,weekend,grocery,holiday,moving,baby,office: Which list / Name of the list / The list to add to
> !put {0} on the {1} list / !add {0} to my {1} list / {0} is missing on the {1} list / {1} list: {0} / we are out of {0}, {1} list please / on the {1} list there should be {0} too / {0} for the {1} list / my {1} list still needs {0} / the {1} list gets another entry, {0} / i forgot {0}, it goes on the {1} list / {1} list, plus {0} / !write {0} down on our {1} list / could {0} go on the {1} list / have we got {0} on the {1} list? if not, put it there / there is no {0} on the {1} list yet / oh, and {0}! {1} list

remove from list, list remove, delete list item, take off list | take a thing off a list
- Remove an item from a list / Take something off a named list / Delete an entry of one of the lists / Strike a thing from a list of the user
: item|thing|entry|what = said milk,eggs,sun cream,batteries,toothpaste,the tent,candles,lemons,cat litter,socks,bread,washing powder,balloons,the charger,garlic,trash bags,coffee filters: The item / What comes off the list / The entry ; list|list_name|from|which = said shopping,packing,party,gift,drugstore,wish,camping,hardware store,weekend,grocery,holiday,moving,baby,office: Which list / Name of the list / The list to remove from
> !take {0} off the {1} list / !remove {0} from the {1} list / we have enough {0}, it can go from the {1} list / {0} is no longer needed on the {1} list / {1} list without {0} / !strike {0} from my {1} list / on the {1} list, drop {0} / no {0} after all, i mean the {1} list / i bought {0} already, so off the {1} list with it / get {0} away from the {1} list / what is {0} doing on the {1} list, throw it out / {0} off the {1} list / my {1} list still shows {0} although i have it / the {1} list should not have {0} on it / !delete {0} on the {1} list

show list, read list, get list, list items, open list | see what is on a list
- Show what is on a list / Read out a list of the user / Get all entries of a named list / Return the items of a list
: list|name|which|list_name = said shopping,packing,party,gift,drugstore,wish,camping,hardware store,weekend,grocery,holiday,moving,todo,reading,guest: Which list / Name of the list / The list to show
> what is on my {0} list / what do we still have on the {0} list / {0} list / i am ready to go, what does the {0} list say / !read me the {0} list / how long is the {0} list by now / let me see the {0} list / is there anything left on the {0} list / i forgot what i put on the {0} list / !show the {0} list / the {0} list please / !open the {0} list / did anybody write something on the {0} list / go through the {0} list with me / i left my {0} list at home, what was on it / tell me all things from the {0} list

pin note, set note pinned, stick note, note on top | pin a note or take it down
- Pin a note to the top or unpin it / Set whether a note stays on top of all others / Stick a note to the board, or take it down / Keep a note at the top of the notes
: pinned|pin|on_top|stick = flag pin;stick ~ unpin;unstick: Whether the note is pinned / True to pin, false to unpin / Keep it on top or not ; note|title|which|name = said recipe,wifi,holiday plan,shopping,meeting,gift ideas,phone numbers,rules of the house,birthday list,door code,diet,training plan,packing,poem: The note / Title of the note / Which note
> !{0} the {1} note / !{0} my note about {1} / {0} {1} / the note on {1}, {0} it / i would like to {0} the {1} note / {1} note: {0} it / about {1}, please {0} that note / {0} the one called {1} / we should {0} the note with {1} / there is a note {1}, {0} it for me / my notes are a mess, {0} {1} / let us {0} the {1} note / would you {0} that {1} note / note {1} - {0} / just {0} the {1} note for me

## files and documents

open file, open document, show file, view document, load file | open a file
- Open a file / Show a document on the screen / View the content of a file / Open a document of the user
: file|path|document|filename = file: The file to open / The path / Name of the document
> !open {0} / !open the file {0} / i want to see {0} / what is in {0} / show {0} / let me look at {0} / {0}, on the screen please / i need to work on {0} / !bring up {0} / get me {0} / {0} open / can i have a look into {0} / i have to read {0} before the meeting / view {0} / !load {0} / i was writing on {0} yesterday and want to go on

move file, move document, put in folder, file move, relocate file | move a file to a folder
- Move a file into a folder / Put a document in another place / Change the folder of a file / Relocate a file of the user
: file|path|source|document = said invoice.pdf,notes.txt,holiday.jpg,contract.docx,cv.pdf,budget.xlsx,song.mp3,letter.odt,report.pdf,recipe.txt,slides.pptx,ticket.pdf,scan.png,photo1.jpg,thesis.docx,plan.md: The file / The document to move / What to move ; folder|to|destination|target|directory = said Documents,Desktop,Archive,Taxes,Pictures,Work,Family,Music,Backup,School,Downloads,Travel,Old stuff,Shared,Projects: The folder / Where it goes / The target folder
> !move {0} to {1} / !put {0} into the {1} folder / {0} belongs in {1} / {0} to {1} / into {1} with {0} / in {1} is where {0} should be / {0} is in the wrong place, it should be in {1} / the {1} folder should have {0} / !drag {0} over to {1} / i want {0} in {1} / clean up my desktop, {0} goes to {1} / {0} lies around, {1} would be its place / store {0} under {1} from now on / let {0} wander to {1} / {1} is the new home of {0} / sort {0} into {1}

rename file, change filename, rename document, new file name | give a file another name
- Rename a file / Give a document another name / Change the name of a file / Set a new file name
: file|old_name|from|source = said invoice.pdf,notes.txt,holiday.jpg,contract.docx,cv.pdf,budget.xlsx,song.mp3,letter.odt,scan001.pdf,untitled.txt,slides.pptx,ticket.pdf,scan.png,img_2231.jpg,draft.docx: The file / The old name / The file to rename ; name|new_name|to|target = said final.pdf,todo.txt,beach.jpg,contract-2.docx,resume.pdf,costs.xlsx,wedding.mp3,goodbye.odt,passport.pdf,ideas.txt,talk.pptx,train.pdf,map.png,grandma.jpg,chapter1.docx: The new name / What it is called afterwards / The name to give
> !rename {0} to {1} / {0} should be called {1} / from now on {0} is {1} / !call {0} {1} / {0} is a bad name, make it {1} / i want {1} instead of {0} as the name / the file {0}, new name {1} / {1} is a better name for {0} / !change the name of {0} to {1} / why is this called {0}, it should be {1} / {0} becomes {1} / give the name {1} to {0} / {0}, now {1} / !name it {1} rather than {0} / the thing named {0} shall be {1}

delete file, remove file, trash file, erase document, throw away file | delete a file
- Delete a file / Move a document to the trash / Remove a file from the disk / Throw a file of the user away
: file|path|filename|document = file: The file to delete / The path / Which file
> !delete {0} / !get rid of {0} / {0} can go / i do not need {0} anymore / !throw {0} away / trash {0} / {0} into the bin / {0} is old, remove it / !erase {0} / nobody uses {0}, away with it / rm {0} / i want {0} gone / please make {0} disappear from my disk / bin {0} / !clear away {0}, it is just taking space / that {0} thing is outdated, off with it

share document, share file, give access, invite to document, set file access | share a document with someone
- Share a document with a person / Give somebody access to a file / Invite a person to read or edit a document / Set what someone may do with a file
: document|file|doc|which = said budget,guest list,roadmap,travel plan,contract,thesis,slides,menu,shift plan,minutes,price list,wedding plan,song book,lesson plan,photo album,survey: The document / Which file / What to share ; person|with|user|who = person: Who gets access / The person / With whom ; ?access|role|right|level = enum read=look only;just viewing,edit=full editing;writing,comment=comments only: What the person may do / Kind of access / The right to give
> !share the {0} with {1} / {1} needs to see the {0} / {1} should get the {0}, {2} / !give {1} access to the {0} / can {1} have the {0} / {0} for {1}, {2} / let {1} into the {0} / the {0} is ready, {1} may have it / {1} asks for the {0} / !send {1} a link to the {0} / {1} wants to work on the {0} with me / the {0}, share it with {1}, {2} rights / {1} cannot open the {0}, change that / {2} access to the {0} for {1} / show the {0} to {1} / make the {0} available to {1}

find document, search files, locate file, document search, where is file | find a document
- Find a document by its topic / Search the files of the user / Locate a file on the disk / Look for a document about something
: query|topic|about|text = said tax return,rental contract,birth certificate,holiday photos,washing machine manual,my thesis,insurance papers,car registration,old letters,wedding speech,school report,the invoice from the painter,packing list,family tree,bank statement,tenant rules: What to look for / The topic of the document / Words in the document ; ?type|kind|format|extension = enum pdf=PDF,picture=photo,text=text file,spreadsheet=table: The type of the file / Which kind of document / The format
> where is my {0} / where did i save the {0} / i cannot find {0} / !find the {0} / {0}, {1} / do we have a {1} of {0} / the {0} must be somewhere on this disk / !search my files for {0} / it was a {1} about {0} / i need {0} for the office, dig it out / any {1} with {0} / locate {0} / i scanned {0} once, where is it now / {0}?? i had it last week / look everywhere for {0} / help, {0} has vanished / there should be a {1} named {0} or so

convert file, change format, file converter, export as, convert document | change the format of a file
- Convert a file to another format / Export a document in a different format / Change the type of a file / Save a document as another kind of file
: file|path|document|source = said letter.docx,notes.txt,holiday.png,contract.odt,slides.key,budget.numbers,song.wav,clip.mov,book.epub,page.html,scan.tiff,talk.pptx,poem.rtf,logo.svg,data.csv: The file / The document to convert / Source file ; format|to|type|target = enum pdf=PDF,jpg=JPEG,mp3=MP3,docx=word,mp4=MP4,xlsx=excel,txt=plain text: The new format / What it becomes / The target type
> !convert {0} to {1} / {0} as {1} / i need {0} as {1} / {0} in {1} format / !make a {1} out of {0} / they cannot open {0}, only {1} / {1} version of {0} / !save {0} as {1} / {0} to {1} / turn {0} into {1} / the office wants {1} and i only have {0} / !export {0} as {1} / can {0} become {1} / is there a way to get {0} in {1} / my teacher takes only {1}, here is {0} / from {0} make {1}

count words, word count, document length, count text | know how long a document is
- Count the words of a document / Tell how long a text is / Return the number of words in a file / Measure the length of a document
: file|document|path|text = said essay.docx,thesis.docx,speech.txt,letter.odt,chapter3.md,application.pdf,story.txt,article.docx,abstract.txt,report.pdf,blog.md,poem.txt,cv.pdf,novel.odt,review.txt: The document / Which file to count / Name of the text
> how many words are in {0} / how long is {0} / {0} word count / is {0} long enough, count it / did i reach a thousand words in {0} / !count the words in {0} / words in {0} / {0} must not have more than 500 words, does it / how much have i written in {0} so far / length of {0} / !tell me how long {0} has become / i have been typing on {0} all day, how much is it now / number of words, {0} / does {0} fit the limit, how many words has it got / how big did {0} get in words
< words int 50..900

## office and tickets

book meeting room, reserve room, room booking, get conference room | book a meeting room
- Book a meeting room at a time / Reserve a conference room for the team / Get a room for a meeting / Block a room in the office
: room|name|which|room_name = said Tokyo,Einstein,the blue room,the aquarium,room 204,Oslo,the library,Everest,the big one,the board room,Curie,the attic,Lima,the corner room,Nemo,the basement room: Which room / Name of the room / The meeting room ; time|at|start|when = time: When the meeting begins / The start time / From what time ; ?day|date|on|weekday = weekday: The day / Which day of the week / The day of the meeting
> !book {0} (for|at) {1} / !reserve {0} {2} at {1} / is {0} free at {1}? take it / we meet at {1}, in {0} if possible / {0} at {1} / {0}, {2}, {1} / i need {0} on {2} from {1} / {2} at {1} in {0} / our client comes at {1}, block {0} / from {1} we would like to sit in {0} / can my team have {0} at {1} on {2} / !get us {0} for {2} {1} / the interview starts at {1}, {0} would be nice / before somebody else takes it, {0} at {1} / {1}, meeting, {0} / on {2} nobody should use {0} from {1} on, it is ours

create ticket, open ticket, report issue, file bug, new ticket, support request | report a problem
- Open a ticket for a problem / Report an issue to the support team / Create a new support request / File a bug with a priority
: title|problem|summary|issue|what = said printer does not print,laptop will not start,no internet in room 12,the login page is blank,the door badge fails,my mouse is broken,the projector flickers,mail is very slow,the screen stays black,phone has no signal,the coffee machine leaks,wrong name on my badge,VPN drops every hour,the heating is too loud,password expired,the lift is stuck: What is wrong / The problem in short / Title of the ticket ; ?priority|urgency|severity|importance = enum low=can wait;not urgent,normal=medium,high=urgent;really urgent;very important: How urgent it is / The priority / Severity of the issue
> {0} / {0}, {1} / !open a ticket: {0} / {0} again, tell the support / !report that {0} / who do i tell that {0}? {1} priority / we have a problem, {0} / {1} ticket: {0} / since this morning, {0}, somebody should look at it / {0} and i cannot work / dear support, {0} / for the technicians: {0}, it is {1} / it people must know that {0} / !file a bug, {0} / can anyone fix this, {0} / here is a {1} one: {0} / help desk: {0}

assign ticket, give ticket to, set assignee, ticket owner | give a ticket to someone
- Assign a ticket to a person / Give a ticket to a colleague / Set who works on an issue / Change the owner of a ticket
: ticket|id|number|issue = code: The ticket / Number of the ticket / Which issue ; person|assignee|to|owner|user = person: Who works on it / The colleague / The new owner
> !assign {0} to {1} / !give {0} to {1} / {1} takes {0} / {1} should look at {0} / {0} is for {1} / {0} - {1} / let {1} handle {0} / {1} has time for {0} / who does {0}? {1} / i cannot work on {0}, pass it to {1} / {1} will be the owner of {0} / {1} knows that stuff, so {0} goes there / ticket {0} to {1} / {0} lies around, {1} could do it / put {1} on {0} / hand {0} over to {1} / {1} asked for {0}

ticket state, close ticket, set ticket status, resolve ticket, reopen issue | change the state of a ticket
- Close a ticket or open it again / Set the status of an issue / Change whether a ticket is open or closed / Resolve an issue, or bring it back
: action|state|do|status = enum close=resolve;shut;finish,reopen=revive;unlock,pause=park;freeze: What to do with the ticket / The new state / The action ; ticket|id|number|issue = code: The ticket / Number of the ticket / Which issue
> !{0} {1} / !{0} ticket {1} / {1}, {0} / i want to {0} {1} / {1} - please {0} / you can {0} {1} / the customer called, {0} {1} / it works now or it does not, anyway {0} {1} / we decided to {0} ticket {1} / {0} number {1} / about {1}... {0} / why not {0} {1} / my boss says to {0} {1} / for issue {1} the wish is {0} / let us {0} issue {1} / should we {0} {1}? yes, do

request leave, ask for vacation, time off, book holiday, absence request | ask for days off
- Request days off / Ask for vacation from a date on / Send an absence request to the boss / Book holidays at work
: start|from|first_day|date = fulldate: The first day off / From which date / Start of the absence ; days|number_of_days|length|count = int 1..20: How many days / Length of the absence / Number of days off ; ?reason|type|kind|for = enum vacation=holidays;a trip,sick=illness;the flu,family=family matters,moving=the move: Why / The kind of absence / The reason
> i want {1} days off from {0} / {1} days off starting {0} / !request {1} days from {0} for {2} / from {0} i will be away for {1} days / {0}, {1} days, {2} / can i have {1} free days beginning on {0} / {1} days of leave, first day {0} / i will not be in for {1} days as of {0} / my {2} absence starts {0} and lasts {1} days / tell my boss that i am off {1} days from {0} / we fly on {0} and stay {1} days, ask for leave / starting {0}, {1} days without me, because of {2} / {2} from {0}, that is {1} days / !put in for {1} days of absence from {0} / beginning {0} i take {1} days

out of office, auto reply, away message, set absence note | set an answer for absent days
- Set an automatic reply for the days of absence / Turn on the out of office message / Answer mails automatically while the user is away / Write an away message
: until|back|end|return_date = date: Until when the user is away / The day of return / Last day of the reply ; ?substitute|contact|deputy|instead = person: Who helps in the meantime / The deputy / Contact for urgent matters
> i am away until {0} / i will be back {0} / out of office until {0} / !tell everyone who writes that i am back {0} / until {0} {1} takes care of my mails / i do not read mail before {0}, ask {1} instead / auto reply till {0} / away, back {0}, contact {1} / {1} stands in for me until {0} / !answer my mails automatically until {0} / my inbox will be alone until {0} / people can turn to {1}, i return {0} / not here until {0} / vacation message, return {0}, deputy {1} / nobody should expect an answer from me before {0} / set up the usual absence text, {0} i am back

who is in, presence, is in office, colleague status, find colleague | know whether a colleague is there
- Tell whether a colleague is in the office / Look up where a colleague is today / Check if someone is at work or at home / Get the presence of a team member
: person|colleague|name|who = person: The colleague / Name of the team member / Who ; ?day|date|when|on = date: Which day / The date, today if missing / When
> is {0} in / is {0} here today / has {0} come to work / where is {0} / is {0} at the desk or at home {1} / {0} in the office {1} / do you know if {0} works {1} / i need to talk to {0}, is that possible {1} / has anyone seen {0} / will {0} be around {1} / {0}'s chair is empty, off today / can i catch {0} {1} / is {0} on holiday / {0}, present or not / !check whether {0} is there {1} / does {0} come in {1} / i knocked at {0}'s door, nobody there

schedule meeting, set up meeting, plan call, arrange meeting, invite to meeting | arrange a meeting
- Schedule a meeting with someone / Arrange a call with a colleague / Invite a person to a meeting at a time / Put a meeting with a contact in the calendar
: with|person|attendee|guest = person: With whom / The person to invite / The attendee ; time|at|start|when = time: When it begins / The start time / At what time ; ?topic|subject|about|title = said the budget,the new logo,the website,holiday plans,the contract,next year's goals,the survey,hiring,the summer party,our prices,the move,the trade fair,security,the newsletter: What it is about / The topic / Title of the meeting
> !set up a meeting with {0} at {1} / {0} at {1} / i have to talk to {0} about {2} at {1} / at {1} i see {0} / {1}, {0}, {2} / !invite {0} for {1} to discuss {2} / {0} wants to meet at {1} / let {0} know that we talk at {1} / me and {0}, {1}, about {2} / could {0} come at {1} / put {0} in my calendar, {1} / a call with {0} at {1} / we need to speak about {2}, {0} and i, {1} is good / {2} with {0} at {1} / does {1} suit {0}? arrange it / !plan half an hour with {0} from {1} / {0} and i sit together at {1}

announce to team, post message to channel, team message, write in channel | write to a channel of the team
- Post a message in a channel of the team / Write something to a group chat at work / Announce something to a team / Send a text to a work channel
: channel|team|group|room|to = said marketing,sales,general,support,design,random,kitchen,developers,finance,logistics,reception,interns,board,warehouse,legal,press: The channel / Which team / Where to post ; message|text|content|what = said lunch is here,the server is down,i am ten minutes late,we won the contract,there is cake in the kitchen,the meeting is moved,please close the windows,release is out,i work from home,the lift is broken,the visitors have arrived,fire drill at noon,happy birthday Nora,the printer works again,the survey is online: The message / What to write / The text to post
> !tell {0} that {1} / !post in {0}: {1} / {1}, let {0} know / {0} should know that {1} / !write to the {0} channel that {1} / {1} - to {0} / to {0}, {1} / the {0} people have not heard yet that {1} / in {0} please announce that {1} / channel {0}: {1} / everybody in {0} must hear this, {1} / has anyone told {0} that {1}? do it / !inform the {0} team, {1} / give {0} the news, {1} / put it into {0} that {1} / drop a line in {0}: {1}

## school and courses

add homework, note homework, new assignment, homework entry | write down homework
- Note homework for a subject / Add an assignment to the school planner / Write down what the pupil has to do / Enter a new piece of homework
: subject|class|course|for = subject_school: The school subject / For which class / Which subject ; task|homework|work|what = said page 34,exercise 5,an essay about bees,chapter two,the new vocabulary,a map of Spain,a poem by heart,a poster,worksheet 7,ten equations,an interview with a neighbor,the experiment report,a timeline,a book review,a summary of the film,ten sentences: What has to be done / The task / The homework ; ?due|date|until|for_day = weekday: Until when / The day it is due / Which day
> {0} homework: {1} / in {0} we have to do {1} / for {0}, {1}, due {2} / {1} for {0} / mrs brown gave us {1} in {0} / !note for {0}: {1} until {2} / my {0} teacher wants {1} by {2} / {0} until {2}: {1} / by {2} i need {1}, that is for {0} / homework again, {1}, {0} / !write down {1} as homework in {0} / {2} we have {0} and must bring {1} / the task in {0} is {1} / i got {1} to do for {0} / do not let me forget {1} in {0} / planner, {0}, {1}

get homework, homework list, what homework, due assignments | know what homework there is
- Get the homework of a subject / List what has to be done for a class / Show the open assignments / Tell which homework is due
: subject|class|course|for = subject_school: The school subject / For which class / Which subject
> what do i have to do for {0} / any homework in {0} / {0} homework / is there something to do in {0} / i was ill, what is up in {0} / did we get anything in {0} / what was the task in {0} again / !show my {0} homework / do i have to prepare anything for {0} / what did the {0} teacher want from us / i missed {0} today, what homework did they get / my mother asks if i am done with {0}, what is open / {0}, anything due / what is still open in {0} / homework for {0}, i forgot to write it down

get grade, show grades, my marks, grade average, subject grade | know a grade
- Get the grade of a pupil in a subject / Show the marks of a school subject / Tell how good somebody is in a class / Look up the average mark
: subject|class|course|in = subject_school: The school subject / Which class / In what subject ; ?student|pupil|child|name|who = person: The pupil / Name of the child / Whose grade
> what grade do i have in {0} / how am i doing in {0} / {0} grade / {1} in {0}, which mark / is {1} good in {0} / how does {1} stand in {0} / my marks in {0} / did i pass {0} / am i going to fail {0} / {1}'s average in {0} / what did {1} get in {0} / !look up the {0} marks of {1} / has {1} become better in {0} / i am worried about {0}, how bad is it / {0}, {1}, marks please / where do i stand in {0} right now

get timetable, class schedule, lessons of day, school schedule | know the lessons of a day
- Get the lessons of a day / Show the timetable of a class / Tell which classes take place on a day / Look up the school schedule
: day|weekday|on|which = weekday: The day / Which day of the week / The day to show ; ?class|group|grade|form = classname: Which class / The form / Name of the group
> what lessons do i have on {0} / {0} timetable / what is on {0} at school / when does school end on {0} for {1} / {1} on {0}, which subjects / what does {1} have on {0} / which books do i need on {0} / on {0}, what classes are there / do we have gym on {0} / is {0} a long day for {1} / !show me the {0} schedule of {1} / my {0} lessons / how many lessons has {1} got on {0} / i want to pack my bag for {0}, what do we have / school on {0}

enroll course, sign up course, join class, course registration | sign up for a course
- Sign up for a course / Enroll a person in a class / Register for an evening class / Book a place in a workshop
: course|class|name|title = said pottery,first aid,italian for beginners,salsa,watercolor,sewing,photography,sourdough baking,coding for kids,yoga in pregnancy,sign language,wine tasting,guitar,creative writing,self defense,sushi making: The course / Name of the class / Which course ; ?person|student|who|participant = person: Who takes part / The participant / Name of the student
> i want to learn {0} / !sign me up for {0} / is there a place left in {0}? i take it / i would like to do {0} / !enroll {1} in {0} / {1} wants to take {0} / {0} for {1} / put {1} on the list for {0} / {0} sounds fun, i am in / my friend talks only about {0}, book me in too / {1} would love to join {0} / register, {0} / one seat in {0}, {1} / could {1} still get into the {0} class / finally i have time for {0}, register me / i'd like {1} to attend {0} / !get me a spot in {0}

report absent child, sick note school, call in sick, excuse pupil | tell the school that a child is ill
- Tell the school that a child does not come / Report a pupil as absent / Excuse a child from class / Send a sick note to the school
: child|pupil|student|name = person: The child / Name of the pupil / Who is absent ; ?reason|why|because|cause = said fever,a cold,stomach ache,the dentist,a headache,chicken pox,a funeral,a broken arm,an ear infection,a cough,a migraine,a family matter,the flu,a rash: Why the child is absent / The reason / What the child has ; ?date|day|when|on = date: The day of absence / Which day / When
> {0} is ill / {0} has {1}, tell the school / {0} will not come to school {2} / {0} stays at home {2} / !excuse {0} from school {2} because of {1} / {0} cannot come, {1} / {1} - {0} stays in bed today / no school for {0} {2} / write to the teacher that {0} has {1} / please let them know that {0} is absent / because of {1}, {0} misses class {2} / {0} absent, {1} / my poor {0} got {1} and must rest / !call {0} in sick / they should not wait for {0} {2} / {2} {0} is not there, reason {1}

make flashcards, vocabulary trainer, practice topic, learning cards, drill exercise | practice for school
- Make learning cards about a topic / Practice a topic with the pupil / Train vocabulary or facts / Ask questions for an exam
: topic|subject|about|theme = said irregular verbs,the times tables,european capitals,fractions,the human body,french vocabulary,chemical elements,the french revolution,photosynthesis,planets,latin nouns,world war one,percentages,bones,traffic signs,spelling words: What to practice / The topic / Which facts ; ?count|cards|number|amount = int 5..60: How many cards / Number of questions / How much to practice
> quiz me on {0} / !make {1} cards about {0} / i have a test on {0} / tomorrow they ask us {0}, practice with me / {0}, {1} cards / i want to train {0} / {1} questions on {0} please / can we go through {0} / let us learn {0} / my daughter must know {0} by friday, {1} cards would do / i keep mixing up {0}, drill me / {0} practice / exam on {0} coming up, ask me things / with {1} cards i could learn {0} / something to study {0} with / hear me on {0} / !drill {0} with me

explain topic, teach me, tutor, lesson about, explain simply | have something explained
- Explain a school topic / Teach a topic at a level / Give a short lesson about something / Help a pupil to understand a theme
: topic|theme|subject|what = said gravity,fractions,the water cycle,photosynthesis,inflation,magnets,tides,atoms,democracy,volcanoes,the passive voice,prime numbers,electric current,evolution,pythagoras,black holes,genes,commas: The topic / What to explain / The theme of the lesson ; ?level|for|audience|grade = enum child=small kid;five year old,teenager=high school student,adult=grown-up,expert=scientist: For whom to explain / The level / The audience
> i do not understand {0} / explain {0} to me / how does {0} work, for a {1} / {0} explained / what is this thing with {0} / in class they did {0} and i got nothing / can you teach me {0} like i am a {1} / {0} for a {1} / my son asks about {0}, and he wants it like for a {1} / a lesson on {0} please / {0}? no idea / !explain {0} for a {1} / i am lost with {0} / make me understand {0} / could somebody tell me how {0} works / let me finally get {0}

## health and medicine

log medicine, record dose, took pill, medicine taken | note that a medicine was taken
- Note that a medicine was taken / Record a dose of a medicine / Mark a pill as taken / Enter the intake of a drug
: medicine|drug|pill|name = medicine: The medicine / Name of the drug / What was taken ; ?amount|count|dose|pills = int 1..4: How many / The number of pills / The dose ; ?time|at|when|hour = time: When it was taken / The time / At what time
> i took my {0} / i had {1} {0} at {2} / just swallowed the {0} / {0} taken / {0} at {2}, done / my {0}, {1} of them, {2} / !note that i took {0} / {2}: {1} {0} / i have had my {0} for today / {0} is down / write down {1} {0} / yes i did take the {0} at {2} / the {0} is in my belly / i remembered the {0} today / !put {0} in my medicine diary / mother got her {0} at {2} / grandpa was given {1} {0}

medicine reminder, remind pill, pill alarm, dose reminder | be reminded of a medicine
- Remind the user to take a medicine / Set a daily alarm for a pill / Schedule the intake of a drug / Plan when to take a medicine
: medicine|drug|pill|name = medicine: The medicine / Name of the drug / What to take ; time|at|when|daily_at = time: When to take it / At what time each day / The time of the alarm
> !remind me to take {0} at {1} / i have to take {0} every day at {1} / {0}, daily, {1} / at {1} i need my {0} / i always forget {0}, {1} would be the time / every day {1} {0} / do not let me miss {0} at {1} / ring at {1} for the {0} / {0} at {1} each day / {1} is when i should have {0} / the doctor wants me to take {0} at {1} / {0} has to be taken at {1}, tell me then / from now on {0} at {1} / it is {1} when dad must get {0}, please tell me every time / alarm for {0}, {1} / poke me at {1}, {0} time

book doctor, doctor appointment, see doctor, make appointment, medical appointment | get an appointment with a doctor
- Book an appointment with a doctor / Get a date at a medical practice / Arrange a visit at a doctor / Make an appointment with a specialist
: doctor|specialist|kind|with = said dentist,dermatologist,pediatrician,family doctor,gynecologist,heart specialist,physiotherapist,psychologist,skin doctor,knee specialist,speech therapist,back specialist,surgeon,midwife: The kind of doctor / Which specialist / With whom ; date|day|when|on = date: Which day / The date of the visit / When
> i need to see a {0} {1} / !get me an appointment with the {0} {1} / {0} {1} / does the {0} have time {1} / something hurts, {0}, {1} / can i come to the {0} {1} / {1} i would like to go to the {0} / is the {0} free {1}? book it / !book the {0} for {1} / {0} appointment, {1} / i should let a {0} look at this {1} / send me to a {0} {1} / my wife needs a {0} {1} / a visit at the {0} {1} / {1}, {0}, please arrange that / the little one has to go to the {0} {1}

symptom check, check symptom, what helps, health advice, symptom info | know what helps against a complaint
- Give advice for a symptom / Tell what helps against a complaint / Check what a symptom can mean / Look up first aid for a health problem
: symptom|complaint|problem|what = said headache,a sore throat,back pain,a fever,a runny nose,hiccups,sunburn,a bee sting,a stiff neck,dizziness,a rash,stomach cramps,a nosebleed,insomnia,a blister,heartburn,toothache,a cough: The symptom / The complaint / What hurts ; ?age|years|patient_age = int 1..90: Age of the patient / How old the patient is / The age in years
> i have {0} / what helps against {0} / {0}, what should i do / is {0} dangerous at {1} / my child is {1} and has {0} / what to do about {0} / since yesterday i suffer from {0} / {0} won't go away / any home remedy for {0} / {1} years old, {0} / my husband complains of {0} / how do i get rid of {0} / do i need a doctor with {0} / my mother, {1}, woke up with {0} / {0} is killing me / could it be bad if i have {0} / where does {0} come from / !tell me how to treat {0}

log weight, record weight, weigh in, save body weight | note the body weight
- Record the weight of a person / Save today's body weight / Note what the scale shows / Add a measurement of weight to the diary
: weight|kilos|kg|value|pounds = num 45..120: The weight / What the scale shows / The weight in the usual unit ; ?person|who|user|name = person: Whose weight / The person / Who stood on the scale
> i weigh {0} / {0} kilos today / the scale says {0} / {0} this morning / !note my weight, {0} / {1} has {0} kilos / {1} weighs {0} now / i am down to {0} / up to {0} again, oh dear / weight {0} / {1}, {0} kg / my weight today is {0} / i stepped on the scale and saw {0} / !put down {0} as my weight / write {0} kilos for {1} / {0} on the scale after breakfast

calories of food, nutrition info, food energy, how many calories | know the calories of food
- Get the calories of a food / Tell how much energy is in a dish / Look up the nutrition facts of something to eat / Count the calories of a meal
: food|dish|item|what = said a croissant,an avocado,pizza margherita,a banana,fried rice,a boiled egg,lentil soup,chocolate cake,a bagel,sushi,caesar salad,peanut butter,a glass of wine,french fries,oatmeal,a cheeseburger,hummus,a pear: The food / The dish / What is eaten ; ?grams|amount|weight|portion = int 20..600: How many grams / The weight of the portion / The amount in grams
> how many calories does {0} have / calories of {0} / {1} grams of {0}, how many calories / is {0} fattening / can i eat {0} on a diet / {0} calories / i had {0}, how bad is that / {0}, {1} g / what does {0} do to my figure / how much energy is in {1} grams of {0} / is {0} a light meal / i ate {1} grams of {0} for lunch, count that / nutrition facts for {0} / would {0} make me fat / !look up {0} in the calorie table / how nourishing is {0}
< calories int 20..900

find pharmacy, pharmacy open, night pharmacy, drugstore search | find a pharmacy
- Find a pharmacy in a town / Tell which pharmacy is open at night / Search a place that sells medicine / Look for an open drugstore
: town|city|place|where|near = town: The town / Where to search / The place ; ?time|open_at|at|when = time: When it must be open / The time / Open at what hour
> which pharmacy in {0} is open / i need medicine in {0} / where do i get pills in {0} at {1} / pharmacy {0} / any drugstore open at {1} in {0} / who sells medicine in {0} on a night like this / i have a prescription and am in {0} / is there a pharmacy in {0} open till {1} / night pharmacy in {0} / in {0}, where can i buy cough syrup / {0}, pharmacy, {1} / my baby has a fever and we are in {0}, where is a pharmacy / !find a chemist in {0} / around {0}, who has open at {1} for medicine / something for my headache, i am staying in {0}

blood pressure, log blood pressure, record pressure, save reading | note a blood pressure
- Record a blood pressure reading / Save the upper and lower value / Note what the blood pressure meter shows / Add a reading to the health diary
: upper|systolic|high|first = int 95..190: The upper value / Systolic pressure / The higher number ; lower|diastolic|low|second = int 50..94: The lower value / Diastolic pressure / The smaller number ; ?pulse|heart_rate|bpm = int 48..120: The pulse / Heart beats per minute / Heart rate
> {0} over {1} / my blood pressure is {0} over {1} / {0} to {1}, pulse {2} / i measured {0} and {1} / blood pressure {0} {1} / the upper one is {0}, the lower {1} / !note {0} over {1} with a pulse of {2} / lower {1}, upper {0} / the nurse said {0} over {1} / pulse {2}, pressure {0} over {1} / today it was {0} over {1} / {0} over {1} this morning, is it written down / meter shows {0} and {1}, heart {2} / !save my reading of {0} over {1} / dad had {0} over {1} after lunch

## sport and fitness

log workout, record training, add exercise, save activity, track run | note a training
- Record a training of the user / Save how far and what sport was done / Add an activity to the sports diary / Track a workout
: sport|activity|kind|what = said run,swim,bike ride,hike,walk,row,jog,ski tour,skate,climb,nordic walk,sprint,paddle,march: The sport / Which activity / The kind of workout ; distance|km|length|kilometers = any 1..40: How far / The distance in kilometers / The length of it
> i did a {1} km {0} / {0}, {1} kilometers / {1} km {0} / my {0} today was {1} kilometers / !note a {0} of {1} km / just back from a {0}, {1} kilometers / we made {1} km on our {0} / puh, {1} kilometers of {0} / a {0} over {1} km is done / write a {0} of {1} kilometers into my diary / today's {0} was {1} km long / after {1} kilometers i stopped my {0} / {1} kilometers, it was a nice {0} / morning {0}, {1} km / count my {0} as well, {1} kilometers

start workout, begin training, start exercise, workout session | start a workout
- Start a workout of some minutes / Begin a training session / Guide the user through exercises / Play a workout program
: kind|type|workout|program|exercise = said yoga,pilates,stretching,back training,abs,cardio,zumba,push-ups,meditation,core,hiit,warm-up,balance,leg day,boxing,tai chi: The kind of workout / Which program / What to train ; minutes|duration|length|min = int 5..60: How many minutes / How long it takes / Length in minutes
> {1} minutes of {0} / {0} for {1} minutes / !start a {1} minute {0} session / i have {1} minutes for {0} / let us do {0}, {1} minutes / {0} {1} min / i want to sweat, {0}, {1} minutes / i feel stiff, give me {1} minutes of {0} / my coach says {0} for {1} minutes / before breakfast {1} minutes {0} / {1} minutes are all i have, make it {0} / could we do some {0}, say {1} minutes / time for {0}, {1} minutes / lead me through {0} for {1} minutes / i am on the mat, {0}, {1} minutes please

match result, game score, sports result, how did team play | know the result of a game
- Get the result of the last match of a team / Tell how a team played / Look up the score of a game / Return the latest result of a club
: team|club|side|name = team: The team / Name of the club / Which team ; ?opponent|against|rival|other = team: The other team / Against whom / The opponent
> how did {0} play / did {0} win / {0} score / who won, {0} or {1} / {0} against {1}, how did it end / what was the result of {0} / i missed the game of {0} / has {0} lost again / {0} vs {1} result / did {0} beat {1} / how many goals did {0} get / tell me {0} did well / is {0} through to the next round / {1} played at {0}, what happened / final score of {0} please / !look up how {0} did against {1} / any luck for {0} last night
< score score

next match, fixture, when plays team, game schedule | know when a team plays
- Tell when a team plays next / Get the next game of a club / Look up the schedule of a team / Show the coming fixture
: team|club|side|name = team: The team / Name of the club / Which team
> when does {0} play / next game of {0} / {0} fixture / who is {0} up against next / is {0} on tonight / when can i see {0} again / do {0} play this weekend / i want tickets for {0}, when is the next match / {0}, next match / are {0} at home or away next time / !look up when {0} has a game / my dad is a fan of {0}, when do they play / which day is the {0} game / how long until {0} is on the pitch / against whom does {0} have to play now

book court, reserve court, sports booking, book pitch, book lane | book a place to play
- Book a court for a sport / Reserve a place to play at a time / Get a court or a lane / Rent a pitch for the user
: sport|game|court|for = said tennis,badminton,squash,bowling,table tennis,volleyball,basketball,padel,minigolf,football,beach volleyball,billiards,climbing,ice hockey: Which sport / What is played / The kind of court ; time|at|when|start = time: From what time / The start / When to play ; ?day|date|on|when_day = weekday: The day / On which day / Day of the week
> !book a {0} court at {1} / {0} at {1} / we want to play {0} on {2} at {1} / {2}, {1}, {0} / is there a place for {0} at {1}? book it / {0} with my brother, {1} on {2} / can we get in for {0} at {1} / {1} {0} please / i feel like {0}, {1} would be fine / on {2} from {1} we are up for {0} / reserve, {0}, {2} {1} / we are four people for {0}, {1} / !get us something for {0} {2} at {1} / around {1} i could play {0}, see if there is room / from {1} on, {0}

log sleep, record sleep, sleep hours, how slept | note how long one slept
- Record how long the user slept / Note the hours of sleep / Add a night to the sleep diary / Save the length and quality of sleep
: hours|duration|length|sleep_hours = any 3..11: How many hours / Length of the sleep / Hours slept ; ?quality|how|rating|sleep_quality = enum good=well;deep;like a baby,bad=badly;terribly,fair=so-so;not great: How good it was / The quality / How well the user slept
> i slept {0} hours / {0} hours of sleep / only {0} hours last night / slept {1}, {0} hours / {0} hours, {1} / last night {0} hours, {1} / i was in bed for {0} hours / !note {0} hours of sleep / sleep {0} / it was a night of {0} hours, {1} / the baby let me sleep {0} hours / {0} hours and i feel it / how was my night? {1}, {0} hours / woke up after {0} hours / i got {0} hours of shut-eye / for my diary, {0} hours of sleep, {1}

## games and quizzes

roll dice, throw dice, dice roller, roll die | roll dice
- Roll some dice / Throw one or more dice with a number of sides / Return random numbers like dice / Simulate a throw of dice
: count|dice|number|how_many = int 2..8: How many dice / The number of dice / Count of the dice thrown ; ?sides|faces|type|die = int 4..20: How many sides a die has / The number of faces / The kind of die
> !roll {0} dice / !throw {0} dice with {1} sides / {0} dice / we need {0} dice with {1} faces each / i attack, {0} dice, {1} sides / my turn, {0} dice please / {0} dice, {1} sides each / !give me a throw of {0} dice / we lost our cubes, throw {0} for us / let {0} dice fall / it's your go, so {0} dice / how many points do i get with {0} dice / a roll with {0} dice of {1} sides / shake {0} dice / !cast {0} dice / with {0} dice, what would i get / {1} sided dice, {0} of them
< total int 1..60

start quiz, quiz, trivia, ask questions, play quiz | play a quiz
- Start a quiz about a topic / Ask the user trivia questions / Play a round of questions and answers / Begin a guessing game with questions
: topic|category|theme|about = said animals,movies,world capitals,football,the eighties,food,space,pop music,kings and queens,inventions,cartoons,the Bible,rivers,fairy tales,brands,famous paintings: The topic of the questions / Category / What the quiz is about ; ?count|questions|rounds|number = int 3..30: How many questions / The number of questions / Length of the quiz
> !start a quiz about {0} / !ask me {1} questions about {0} / i bet i know everything about {0} / {0} quiz / we are bored, a quiz on {0} / {1} questions, {0} / let us play trivia, {0} / test what i know about {0} / how good am i at {0}? {1} questions / {0} trivia, {1} rounds / my family wants questions on {0} / for the party, {1} questions about {0} / challenge me with {0} / who knows more about {0}, my sister or me / something with {0} to guess please / hit me with {1} {0} questions / on a long drive {0} questions are fun, give us {1}

play chess move, chess move, make move, move piece | make a move in chess
- Make a move on the chess board / Move a piece from one square to another / Play the move of the user / Pull a chess piece to a new square
: from|source|start|origin = square: The square the piece stands on / From where / The start square ; to|target|end|destination = square: The square it goes to / Where the piece lands / Target square
> {0} to {1} / !move from {0} to {1} / {0} {1} / i play {0} to {1} / my piece on {0} goes to {1} / my move, {0} to {1} / knight from {0} to {1} / !put the one from {0} on {1} / i take your pawn on {1} with the one on {0} / bishop {0} takes {1} / on {1} i put what stands on {0} / my rook leaves {0} and goes to {1} / the queen on {0} wants to {1} / {1} is where i go, from {0} / pawn {0} to {1}, your turn / hmm, then {0} to {1}

new game, start game, play game, begin match, game session | start a game
- Start a new game / Begin a match of a board or card game / Open a game against the computer / Play a game with a difficulty
: game|name|which|title = said chess,checkers,tic tac toe,hangman,solitaire,poker,sudoku,battleship,memory,four in a row,go,blackjack,mahjong,domino,minesweeper,backgammon,reversi,twenty questions: Which game / Name of the game / What to play ; ?level|difficulty|strength|mode = enum easy=simple;for beginners,medium=normal;not too hard,hard=difficult;tough;really hard: How hard it is / The difficulty / Strength of the computer
> !play {0} with me / let us play {0} / {0}, {1} / a round of {0} / i challenge you to {0} / fancy a game of {0} / do you want to play {0} / {0} please, level {1} / i am in the mood for {0} / up for some {0}, {1} / a {1} game of {0} / !start {0} / i am bored, {0} / can you beat me at {0} / my son wants {0}, make it {1} / new {0} / {0} again, this time {1} / let me win at {0}, {1} mode

game rules, explain rules, how to play, rules of game | know the rules of a game
- Explain the rules of a game / Tell how a game is played / Look up a rule for a board or card game / Give a short guide to a game
: game|name|of|title = said chess,checkers,rummy,canasta,poker,darts,croquet,petanque,backgammon,go,bridge,charades,mahjong,domino,snooker,cribbage,old maid,hearts: The game / Name of the game / Which game ; ?players|people|persons|count = int 2..8: How many players / The number of people / For how many players
> how do you play {0} / what are the rules of {0} / {0} rules / we are {1} and want to play {0}, how does it go / how does {0} work again / i forgot how {0} goes / rules for {0} with {1} players / who begins in {0} / can {1} people play {0} / !explain {0} to us / my cousin cheats at {0}, what is really allowed / how many points does one need in {0} / i never played {0} / {0} with {1}, how / when is a round of {0} over / teach us {0}, there are {1} of us / what am i allowed to do in {0}

save score, add points, record score, player points | note points of a player
- Add points to the score of a player / Write down the points of somebody / Save a score in a game / Record how many points a player made
: player|person|name|who = person: Which player / Name of the player / Who made the points ; points|score|amount|value = int 1..120: How many points / The score / The points to add
> {0} gets {1} points / {1} points for {0} / {0} {1} / {0} made {1} / !write {1} points down for {0} / {0} scored {1} / {1} to {0} / plus {1} for {0} / !give {0} {1} points / wow, {0} has {1} points this round / {0} guessed it, so {1} points / {1} more for {0} / {0} won the trick, that is {1} / on the score sheet {0} needs {1} more / the round goes to {0} with {1} / {1} points go to {0}

random number, pick number, lucky number, draw number | get a random number
- Pick a random number between two limits / Draw a number by chance / Return a number from a range / Choose any number from a lowest to a highest
: low|min|from|lowest = int 0..20: The lowest number / The smallest number that can come / Lower limit ; high|max|to|highest = int 21..900: The highest number / The largest number that can come / Upper limit
> !pick a number between {0} and {1} / random number {0} to {1} / a number from {0} to {1} / {0} to {1}, any / anything between {0} and {1} / at most {1}, at least {0}, you choose / think of a number, {0} up to {1} / for the raffle i need a number from {0} to {1} / which page do i read, between {0} and {1} / give me some number not under {0} and not above {1} / numbers go from {0} to {1}, draw one / i cannot decide, {0} to {1} / not more than {1} and not less than {0}, surprise me / draw lots, {0} till {1} / the winner's ticket is between {0} and {1}, who is it
< number int 1..900

choose randomly, pick one, decide for me, random choice, coin toss | let chance decide
- Choose between two things by chance / Decide for the user / Pick one of two options / Toss a coin for a decision
: first|option_a|a|heads|one = said pizza,tea,the beach,the red dress,stay home,a movie,the train,cats,the blue sofa,running,a haircut,jazz,mountains,Rome,soup,a book: The first option / One possibility / What the coin's head means ; second|option_b|b|tails|other = said pasta,coffee,the lake,the black dress,go out,a concert,the bus,dogs,the grey chair,swimming,long hair,rock,islands,Paris,salad,a board game: The other option / The second possibility / What the coin's tail means
> {0} or {1} / should i take {0} or {1} / {0} or {1}, you decide / !toss a coin, heads is {0}, tails is {1} / i cannot decide between {0} and {1} / {1} or rather {0}, says who / we argue about {0} and {1}, let chance decide / head {0}, tail {1} / would you go for {0} or {1} / !choose between {0} and {1} / flip, {0} against {1} / {0}, or maybe {1}, i do not care / my wife says {0}, i say {1}, who wins / either {0} or {1}, pick / what will it be today, {0} or {1}

## plants and garden

log watering, plant watered, record watering, mark watered | note that a plant was watered
- Note that a plant was watered / Record the watering of a plant / Mark a plant as watered / Enter in the garden diary that a plant had water
: plant|name|which|flower = said fern,basil,orchid,cactus,monstera,tomatoes,lemon tree,ivy,rosemary,bonsai,roses,palm,lavender,mint,hydrangea,geranium,strawberries,aloe: The plant / Name of the plant / Which plant had water ; ?amount|liters|water|quantity = any 1..10: How many liters / The amount of water / How much it got
> i watered the {0} / the {0} has had its water / {0} watered / the {0} got {1} liters / {1} liters for the {0}, done / just gave the {0} a drink / !mark the {0} as watered / i poured {1} liters over the {0} / the {0} is fine, i have been there with the can / no need to worry about the {0}, it is wet / put in my diary that the {0} was watered / {0}, {1} liters / my neighbor took care of the {0} today, it had water / the {0} drank {1} liters / the {0} was dry but i gave it water

water plant, irrigate, start watering, water now, turn on irrigation | water a plant or a bed
- Water a plant or a bed of the garden / Start the irrigation for some minutes / Turn on the water for a part of the garden / Give a plant water
: plant|zone|bed|where|area = said fern,roses,lawn,tomatoes,herb bed,hedge,strawberries,balcony boxes,greenhouse,apple tree,vegetable patch,lavender,front garden,orchids,pumpkins,rhododendron: What to water / The bed or plant / Which part of the garden ; ?minutes|duration|time|length = int 2..45: How many minutes / How long the water runs / The duration
> the {0} is dry again / the {0} is thirsty / !water the {0} / !water the {0} for {1} minutes / {0}, {1} minutes / the {0} needs water / {1} minutes of water for the {0} / it has not rained for days, think of the {0} / the leaves of the {0} hang down / let the water run on the {0} for {1} minutes / could the {0} get a little something to drink / poor {0}, dry as dust / sprinkle the {0}, {1} minutes / turn on the hose for the {0} / i see cracks in the soil around the {0} / {0} water on

sprinkler state, set sprinkler, switch irrigation, sprinkler control | switch the sprinkler
- Switch a sprinkler on or off / Set whether the irrigation of a place runs / Turn the water in the garden on or off / Control the sprinkler of a part of the garden
: on|running|active|enabled = flag turn on;start;switch on ~ turn off;stop;switch off: Whether the water runs / True to turn it on, false for off / On or off ; zone|area|where|place = said lawn,back yard,front yard,greenhouse,roof garden,terrace,flower bed,orchard,hedge,field,driveway,vegetable patch: The part of the garden / Where / Which sprinkler
> !{0} the sprinkler on the {1} / !{0} the water at the {1} / the sprinkler near the {1}, {0} it / {0} the {1} sprinkler / i want to {0} the one by the {1} / {1} sprinkler, {0} please / at the {1}, {0} the irrigation / children play there, so {0} the sprinkler on the {1} / just {0} the water over the {1} / looking at the {1}... {0} the sprinkler / the sky says {0} the {1} sprinkler / let us {0} the {1} watering / when you can, {0} whatever waters the {1} / my neighbor wants me to {0} the {1} sprinkler / {1} irrigation - {0}

plant care, care guide, how to care, plant info, plant advice | know how to care for a plant
- Tell how to care for a plant / Give advice about light and water for a plant / Look up what a plant needs / Explain how a plant stays healthy
: plant|name|species|which = said fern,basil plant,cactus,monstera,tomato,lemon tree,rubber tree,rosemary,bonsai,rose,lavender,venus flytrap,hydrangea,fig,peace lily,palm,lily,jade plant: The plant / The species / Name of the plant
> how much sun does a {0} want / my {0} gets brown leaves / the {0} looks sad / how often do i water a {0} / where do i put my {0} / how do i keep a {0} alive / does a {0} like shade / {0} care / i was given a {0}, what now / my {0} does not bloom / can a {0} stay outside in winter / !tell me what a {0} needs / when does one cut a {0} / what soil for a {0} / i always kill every {0} / the leaves of our {0} are yellow / new in my flat, a {0}, any tips / is the bathroom ok for a {0}

when to plant, planting time, sowing calendar, garden calendar | know when something is planted
- Tell when to plant or sow something / Look up the best month for a plant / Get the sowing time of a vegetable / Return when something can be planted
: plant|crop|vegetable|seed|what = said carrots,tomatoes,tulips,garlic,pumpkins,beans,potatoes,sunflowers,lettuce,onions,peas,spinach,radishes,strawberries,daffodils,leeks,beetroot,sweet corn: What to plant / The vegetable or flower / Which seed
> when do i plant {0} / is it too early for {0} / can i still sow {0} / {0}, which month / when do {0} go into the ground / what is the right time for {0} / i bought seeds of {0}, when do they go out / is it too late to put {0} in the soil / planting time {0} / do {0} stand frost, or should i wait / !look up when to sow {0} / my grandpa did {0} in spring, is that right / i want {0} in my garden, when do i start / how soon can {0} go out on the balcony / when does one start with {0}
< month month

garden pest, pest help, treat pest, pest control, plant disease | get rid of a pest
- Tell how to get rid of a pest in the garden / Give advice against insects on a plant / Find a remedy for a plant disease / Help against animals that damage plants
: pest|problem|insect|disease|what = said aphids,snails,spider mites,mildew,ants,moles,caterpillars,gnats,rust,whiteflies,slugs,beetles,scale insects,voles,thrips,weeds,black spots: The pest / The insect or disease / What damages the plant ; ?plant|on|crop|where = said roses,lettuce,orchid,basil,tomatoes,apple tree,lawn,cabbage,boxwood,cucumbers,strawberries,ficus,beans,sage: The plant / Where the pest sits / Which plant is attacked
> there are {0} on my {1} / {0} on the {1} / what helps against {0} / my {1} is full of {0} / how do i get rid of {0} / {0} are eating my {1} / {0} everywhere / {1} with {0} / last night {0} again / i found {0} under the leaves of the {1} / can i save the {1} from {0} / help, {0} / a natural remedy for {0} please / i do not want poison, but {0} have to go / {0} drive me crazy / my poor {1}, {0} all over it / what keeps {0} away from {1}

mow lawn, start mower, robot mower, cut grass | have the lawn mowed
- Start the robot mower / Mow a part of the lawn / Cut the grass to a height / Send the mower to an area
: area|where|lawn|zone = said front lawn,back garden,meadow,orchard,side strip,playground,courtyard,slope,grass by the pool,upper lawn,north side,football pitch: Which part / The area / Where to mow ; ?height|cm|length|centimeters = int 2..9: How high the grass stays / The height in centimeters / Length of the grass afterwards
> the grass on the {0} is too long / !mow the {0} / {0}, {1} cm / !cut the {0} down to {1} centimeters / the {0} looks like a jungle / !send the mower to the {0} / mower to the {0} / time for a haircut for the {0} / guests are coming and the {0} is a mess, cut it / {0} mowing, leave {1} cm / i want the {0} short, {1} centimeters / has the {0} been mowed? if not, go / at {1} cm height, the {0} please / shorten the {0} / start with the {0}

## pets

feed pet, pet feeder, give food, feed animal, dispense food | feed an animal
- Feed a pet / Let the feeder give food to an animal / Give a portion of food to a pet / Put food in the bowl of an animal
: pet|animal|name|who = petname: The pet / Name of the animal / Who gets food ; ?grams|amount|portion|food = int 10..300: How many grams / The size of the portion / The amount of food
> {0} is hungry / !feed {0} / {0} looks at an empty bowl / !give {0} {1} grams / {1} grams for {0} / {0} has not eaten yet / dinner for {0} / it is time {0} gets something to eat / {0}, {1} g / {0} meows all the time, food please / fill {0}'s bowl / i am late, let {0} have {1} grams / the vet says {1} grams a day for {0} / breakfast for {0}, {1} grams / could {0} get a snack / let the feeder drop {1} grams for {0} / {0} begs

pet fed, last feeding, when fed, feeding status | know whether a pet was fed
- Tell when a pet was last fed / Check whether an animal has had its food / Look up the last meal of a pet / Get the feeding times of an animal
: pet|animal|name|who = petname: The pet / Name of the animal / Whose meal
> did anyone feed {0} / has {0} eaten / when did {0} last get food / was {0} fed today / {0} fed? / is {0} just pretending to be hungry / how long ago was {0}'s last meal / {0} had breakfast or not / can i give {0} something, or has somebody done it / did the children think of {0}'s food / last meal of {0} / {0} looks at me as if starving, is that true / !check if {0} got food / tell me whether {0} had dinner / who gave {0} something, and when
< time time

book vet, vet appointment, see vet, animal doctor | get an appointment with the vet
- Book an appointment with the vet / Arrange a visit at the animal doctor / Get a date for a sick pet / Make an appointment for an animal
: pet|animal|name|patient = petname: The pet / Name of the animal / The patient ; date|day|when|on = date: Which day / The date / When to come ; ?reason|problem|why|for = said vaccination,a limp,bad teeth,ticks,an itchy ear,vomiting,a check-up,worms,a broken claw,no appetite,a swollen eye,a cough,fleas,a bite: Why / The problem / What is wrong with the animal
> {0} must see the vet {1} / !take {0} to the vet {1} / {0} has {2}, can we come {1} / vet for {0} {1} / {1}, {0}, {2} / !book the vet for {0} {1} because of {2} / does the vet have time for {0} {1} / {0} does not feel well, vet {1} please / {2} with {0}, a visit {1} would be good / {1} i want to bring {0} to the animal doctor / could a vet look at {0} {1} / {0} needs a doctor {1} / appointment, {0}, {1} / we would like to come with {0} {1}, {2} / is there a slot for {0} {1} / {0} to the vet, {1}

log walk, dog walked, record walk, walk diary | note a walk with a dog
- Record a walk with a dog / Note that a dog was outside / Save how long a walk was / Add a walk to the diary of a pet
: pet|dog|name|who = petname: The dog / Name of the pet / Who was walked ; minutes|duration|length|time = int 5..120: How many minutes / How long the walk was / The duration
> i walked {0} for {1} minutes / {0} was out for {1} minutes / {1} minutes with {0} / {0}, {1} min / back from a walk with {0}, {1} minutes / {0} had a {1} minute walk / !note a walk of {1} minutes with {0} / {0} ran around in the park for {1} minutes / a round with {0}, it took {1} minutes / we have been out, {0} and i, {1} minutes / walkies with {0} done, {1} minutes / {1} minutes of fresh air for {0} / my son took {0} out for {1} minutes / put down that {0} walked {1} minutes / after {1} minutes {0} was tired, walk done

find pet sitter, pet sitter, animal sitter, dog sitter search | find someone to look after a pet
- Find somebody who looks after a pet / Search a pet sitter in a town / Look for people who take care of animals / Get a sitter for an animal
: animal|pet|kind|for = said dog,cat,rabbit,parrot,hamster,tortoise,guinea pig,puppy,ferret,pony,canary,snake,kitten,goose,goat: What animal / The kind of pet / For which animal ; town|city|where|place = town: The town / Where / In which place ; ?days|duration|length|nights = int 1..21: For how many days / The number of days / How long
> who looks after my {0} in {1} / sitter for a {0} in {1} / {0} sitter {1} / i travel for {2} days and have a {0}, we live in {1} / anyone in {1} who would take a {0} for {2} days / in {1}, who takes care of a {0} / {2} days, {0}, {1} / where can my {0} stay in {1} / !find somebody in {1} for my {0} / my {0} cannot stay alone for {2} days, someone in {1}? / is there a nice person for a {0} around {1} / we go on holiday and the {0} stays in {1} for {2} days, who feeds it / i need help in {1} with my {0} / a place for our {0} near {1}, {2} nights / do people in {1} look after a {0}

pet lost, report lost pet, missing animal, lost animal | report a lost animal
- Report a lost pet / Tell people that an animal is missing / Put out a search for a pet / File a notice about a missing animal
: pet|name|animal|who = petname: Name of the pet / The animal / Who is missing ; place|where|last_seen|town|area = said the park,Mill Road,the river,the station,Oak Street,the school,the market,our garden,the woods,the harbor,Church Lane,the supermarket,the old bridge,the cemetery: Where it was last seen / The place / The area to search
> {0} ran away near {1} / {0} is missing, last seen at {1} / i cannot find {0}, we were at {1} / {0} is gone, {1} is where it happened / {1}, {0} disappeared / {0} lost at {1} / at {1} {0} got off the leash / !report that {0} vanished by {1} / somebody may have seen {0} around {1} / help, {0} escaped close to {1} / since last night {0} has not come home, {1} was the last place / we lost {0} at {1} / have you seen {0}? it was at {1} / near {1} we lost sight of {0} / my little {0} is somewhere around {1} / put up a notice, {0}, {1}

## cars and parking

find parking, parking search, parking spot, where to park, car park lookup | find a place to park
- Find a place to park / Search a car park near a place / Look for free parking / Tell where one can leave the car
: near|place|where|location|at = said the station,the opera,the old town,the stadium,the airport,city hall,the zoo,the hospital,the market square,the harbor,the university,the cathedral,the museum,the beach,the mall,the fair: Near what / The place / Where to park ; ?hours|duration|time|how_long = int 1..12: How many hours / How long the car stays / The duration
> where can i park near {0} / parking {0} / i have to leave the car near {0} / any free spots at {0} / we go to {0} and come by car / {1} hours of parking close to {0} / where do i get rid of the car at {0} for {1} hours / is it hard to park around {0} / near {0}, a garage or so / {0}, {1} hours, parking / !find a spot for the car by {0} / i drive around {0} and everything is full / somewhere to put the car, i will be {1} hours at {0} / a garage next to {0} for {1} hours / is there parking by {0} / which car park is closest to {0}

remember parking, save parking spot, parked at, note car place | remember where the car stands
- Remember where the car is parked / Save the parking spot / Note the place of the car / Keep in mind where the user left the car
: place|spot|where|location = said level 3,row F,Oak Street,the church,section B12,the bakery,the bridge,deck 2,the bank,the north exit,the fountain,the blue zone,Mill Road,the gym car park,slot 88,the river,gate C,the school: Where the car stands / The parking spot / The place
> i parked at {0} / the car is at {0} / my car stands at {0} / {0}, the car / !remember that i left the car at {0} / parked, {0} / car: {0} / i will forget it otherwise, {0} is where the car is / we are in the garage, {0} / so that i find it again, {0} / !save {0} as my parking spot / the van is at {0} this time / note for later, car at {0} / i put the car at {0} / {0} - that is where i left the car / when i ask where the car is, say {0}

car lock, lock car, set car lock, car doors | lock or unlock the car
- Lock or unlock a car / Set whether the doors of the car are locked / Open or close the car from afar / Control the locks of a vehicle
: locked|lock|closed|secure = flag lock;lock up;secure ~ unlock;open;open up: Whether the car is locked / True to lock, false to unlock / Lock the doors or not ; car|vehicle|which|name = said car,van,Volvo,camper,Toyota,Mini,truck,company car,Beetle,jeep,Tesla,old Ford,Fiat,station wagon: Which car / The vehicle / Name of the car
> !{0} the {1} / {0} {1} / the {1}, {0} it please / !{0} my {1} / my hands are full of bags, {0} the {1} / !{0} the doors of the {1} / i am standing in front of the {1}, {0} it / when i am gone, {0} the {1} / {1}: {0} / {0} our {1} (now|quickly|at once) / somebody should {0} the {1} / from the sofa i'd like to {0} the {1} / our {1} - {0} / we want you to {0} the {1} / just {0} that {1}

car climate, heat car, preheat car, set car temperature, cool car | set the temperature in the car
- Heat or cool the car before a trip / Set the temperature inside a car / Start the climate control of the car / Make the car warm or cool
: degrees|temperature|temp|warmth = int 16..26: The temperature / How many degrees / How warm the car gets ; ?time|ready_at|at|departure = time: When the car is ready / The time of departure / By what time
> i want it {0} degrees in the car at {1} / !heat the car to {0} / {0} degrees in the car please / the car is an oven, cool it to {0} / car {0} degrees by {1} / i leave at {1}, make it {0} in there / frost on the windows, {0} degrees inside by {1} / !preheat the car to {0} degrees / car climate {0} / at {1} i drive, {0} degrees would be lovely / can the car be at {0} degrees when i get in / the baby sits in the back, keep it at {0} / warm the car up, {0} / set the car to {0} for {1} / {1}, car, {0} degrees

car value, check car, car status value, car check | know a value of the car
- Get a value of the car such as fuel or oil / Check the tires or the battery of the car / Tell the state of a part of the car / Look up how the car is doing
: part|value|what|item = said tire pressure,oil level,fuel,battery,mileage,brakes,washer fluid,range,coolant,lights,spare tire,air filter,engine: Which part / What to check / The value ; ?car|vehicle|which|of = said van,Volvo,camper,Toyota,Mini,truck,company car,Beetle,jeep,Tesla,old Ford,Fiat: Which car / The vehicle / Name of the car
> how is the {0} of the {1} / {0}, please look / !check the {0} / is the {0} ok / what about the {0} of the {1} / before the long drive, the {0} / how much {0} have i got / a light is on, is it the {0} / {1} {0} / does the {1} have a problem with the {0} / tell me the {0} / the mechanic asks for the {0} of our {1} / is everything fine with the {0} / i hear a funny noise, what is with the {0} / {0} of the car / !give me the {0} of the {1}

fuel price, gas price, petrol price, cheapest fuel, fuel station search | find cheap fuel
- Find the cheapest fuel in a town / Get the price of petrol or diesel / Look for a gas station / Tell what fuel costs at a place
: fuel|type|kind|what = enum petrol=gas;gasoline;unleaded,diesel,lpg=autogas: Which fuel / The kind of fuel / What the car takes ; town|place|where|city|near = town: Where / The town / Near which place
> what does {0} cost in {1} / {0} price {1} / where is {0} cheap in {1} / cheapest {0} around {1} / my tank is empty, {0}, i am in {1} / {1}, {0} / i am in {1} and need {0} / who sells {0} in {1} / a station in {1} with {0} / in {1}, how much is a liter of {0} / has {0} become cheaper in {1} / !find {0} in {1} / passing through {1}, where do i fill up with {0} / is {0} expensive in {1} at the moment / filling up in {1}, {0}, what will it cost
< price num 1..3

pay parking, buy parking ticket, parking fee, start parking, extend parking | pay for parking
- Pay for parking with a phone / Buy a parking ticket for a car / Start a parking time for a number plate / Extend the parking time of a car
: plate|license|car|number = plate: The number plate / License of the car / Which car ; minutes|duration|time|length = int 15..240: How many minutes / How long the car stays / The time to pay for
> !pay {1} minutes of parking for {0} / parking for {0}, {1} minutes / {0} {1} minutes / i am parked, my plate is {0}, i stay {1} minutes / {1} minutes for {0} / the warden comes, quick, {0}, {1} minutes / my ticket runs out, {1} more minutes for {0} / !buy a parking ticket for {0}, {1} min / number plate {0}, {1} minutes parking / i need {1} minutes here, car {0} / the meter is broken, {1} minutes please for {0} / {0} stays here for {1} minutes / !extend the parking of {0} by {1} minutes / it takes longer, add {1} minutes for {0} / park {0} for {1} minutes

book garage, car service, book repair, workshop appointment, garage appointment | bring the car to the garage
- Book an appointment at a garage / Bring a car in for a repair / Arrange a service at the workshop / Get a date to have a car fixed
: work|service|repair|what|problem = said winter tires,an oil change,new brakes,a broken mirror,the inspection,a flat tire,a new battery,a scratch,a dead headlight,a cracked windshield,the exhaust,the gearbox,the air conditioning,a strange noise,the clutch,a dent: What has to be done / The repair / The problem ; garage|at|shop|mechanic|where = said Miller,Auto King,Fixit,Baker,Northside Motors,Rossi,Speedy,Ahmed,Green Garage,Hansen,City Cars,Lopez,Wheels and More,Dupont: At which garage / The workshop / Who does the work ; ?date|day|when|on = date: Which day / The date / When the car comes
> {0} at {1} / !book {0} at {1} {2} / the car needs {0}, can {1} do it / {1} should do {0} on my car {2} / my car has to go to {1} {2}, {0} / i have to get {0} done at {1} / {0} {2}, {1} please / {1}, {0}, {2} / does {1} have time for {0} {2} / at {1} they know my car, {0} {2} / bring the car to {1} for {0} / {2} i could come to {1} with the car, it is about {0} / {0} again! {1} has to look at it / call {1} because of {0} / {1} took care of {0} last time as well, get me an appointment {2} / i trust only {1} with {0}

## bikes and repairs

rent bike, bike rental, hire bicycle, get bike | rent a bike
- Rent a bike in a town / Hire bicycles for some days / Get a bicycle for the user / Book a bike at a rental shop
: kind|type|bike|which = said city bike,mountain bike,tandem,cargo bike,kids bike,racing bike,folding bike,tricycle,gravel bike,scooter,beach cruiser: What kind of bike / The type / Which bike ; town|where|place|city = town: Where / The town / The place of the rental ; ?hours|duration|time|length = int 1..12: How many hours / How long it is needed / The duration
> i want a {0} in {1} / !rent a {0} in {1} for {2} hours / {0} {1} / {1}, {0}, {2} hours / where can i get a {0} in {1} / we are in {1} and want to ride a {0} for {2} hours / does anyone rent out a {0} in {1} / a {0} for {2} hours in {1} please / in {1} i would like to go by {0} / {2} hours on a {0}, {1} / is it possible to have a {0} in {1} / !get me a {0} while i am in {1} / my legs are tired of walking through {1}, a {0} please / for my trip to {1} i need a {0} / tomorrow {1}, there i want a {0}

borrow tool, find tool, lend tool, tool sharing, rent tool | borrow a tool
- Find somebody who lends out a tool / Borrow a tool in a town / Search the tool library / Look for a tool to rent
: tool|item|what|thing = said ladder,drill,chainsaw,hedge trimmer,tile cutter,pressure washer,wheelbarrow,sander,jigsaw,floor polisher,cement mixer,crowbar,welding mask,lawn roller,paint sprayer,moving dolly: Which tool / What to borrow / Name of the tool ; town|where|city|place = town: Where / The town / In which place
> does anyone lend out a {0} in {1} / i need a {0} for a day, i live in {1} / {0} {1} / where can i borrow a {0} in {1} / who has a {0} in {1} / {1}, {0}, only for the weekend / in {1}, can one rent a {0} / a {0} is too expensive to buy, any in {1} / !find a {0} in {1} / around {1} somebody must have a {0} / borrow {0}, {1} / i want to do it myself but have no {0}, {1} is my town / is there a {0} i could use in {1} / my neighbors in {1} have no {0}, who else / anybody with a {0} near {1}

repair guide, how to fix, fix instructions, repair help, diy help | know how to repair something
- Tell how to repair a thing / Give instructions to fix something in the house / Help with a repair / Explain step by step how a broken thing is mended
: item|thing|what|object = said dripping tap,flat bike tire,squeaky door,clogged drain,broken zipper,loose chair leg,cracked tile,running toilet,stuck window,wobbly table,torn curtain,burnt pan,jammed lock,hole in the wall,loose button,rusty hinge,slipping bike chain: The broken thing / What has to be repaired / What is wrong
> i have a {0} / how do i fix a {0} / {0}, what now / there is a {0} in my flat / can i repair a {0} myself / {0} repair / help me with a {0} / my landlord does not care about the {0}, so how do i do it / what do you do about a {0} / !explain how to mend a {0} / which tools do i need for a {0} / every morning i get angry about the {0} / do i need a plumber or whoever for a {0} / that {0} again / we discovered a {0}, is it hard to repair / a {0}, and i have two left hands / instructions for a {0}

call craftsman, find craftsman, book handyman, get tradesman, order repair | get a craftsman
- Find a craftsman for a job / Book a handyman to come to the house / Order somebody who repairs things / Send for a tradesman
: trade|craftsman|kind|who = said plumber,painter,carpenter,locksmith,roofer,gardener,glazier,tiler,handyman,chimney sweep,heating engineer,mason,window fitter,pest controller: What kind of craftsman / The trade / Who is needed ; date|day|when|on = date: When to come / The day / Which date ; ?problem|job|work|for = said a leak,a blackout,wet walls,a broken window,mice,a rotten floor,a jammed door,a cold radiator,loose tiles,a creaking stair,a short circuit,a wasp nest: What has to be done / The job / The problem
> i need a {0} {1} / !send a {0} {1} / {2} in our house, a {0} should come {1} / {0} {1} / is there a {0} who can come {1} / {1} a {0} would be good, we have {2} / a {0}, {1}, because of {2} / we need somebody for {2}, a {0} i guess, {1} / can a {0} look at it {1} / !book a {0} for {1} / who repairs {2}? a {0}, and please {1} / get a {0} over here {1} / my aunt has {2}, find her a {0} for {1} / {1} i am at home all day, let the {0} come / {0}, {1}, {2}

order spare part, spare part, replacement part, buy part | order a spare part
- Order a spare part for a device / Find a replacement for a broken part / Buy a part for a machine or bike / Look up a part and order it
: part|item|what|piece = said seal,filter,hinge,knob,belt,handle,lid,battery,brake pad,chain,pump,dust bag,saddle,lamp,fuse,hose,blade,remote: Which part / The piece / What is broken ; device|for|machine|of = said dishwasher,vacuum cleaner,fridge,bike,coffee machine,mixer,washing machine,oven,dryer,sewing machine,lawn mower,toaster,radio,drill,sofa,boiler: For which device / The machine / Where it belongs
> i need a new {0} for the {1} / {1} {0} / the {0} of our {1} broke / !order a {0} for my {1} / {0} for {1} / our {1} lost its {0} / the {1} works but its {0} does not, get another / do they still sell a {0} for this {1} / where do i get a {0} that fits my {1} / without a {0} the {1} is useless / a spare {0}, {1} / my {1} wants a {0} / the {0} on the {1} is worn out / can you get hold of a {0} for an old {1} / replacement {0} please, it is for the {1}

report stolen bike, bike theft, bike stolen, theft report | report a stolen bike
- Report a stolen bike / File a theft report for a bicycle / Tell the police about a missing bike / Register a bike as stolen
: bike|description|what|which = said red mountain bike,black e-bike,old city bike,blue tandem,white racing bike,green cargo bike,kids bike,silver folding bike,yellow scooter,grey gravel bike,pink bike with a basket,orange trekking bike: Which bike / What it looks like / Description of the bike ; place|where|location|at = said the station,Oak Street,the school,the pool,the gym,our yard,the library,Mill Road,the bakery,the cinema,the office,the park,Harbor Street,the supermarket: Where it was stolen / The place / The location
> my {0} was stolen at {1} / somebody took my {0}, it stood at {1} / {0} gone from {1} / at {1} they stole my {0} / i left the {0} at {1} and now it is gone / {1}, {0}, stolen / !report my {0} as stolen, it was at {1} / only the lock is left of my {0} at {1} / thieves at {1} got my {0} / my daughter's {0} disappeared at {1} / where is my {0}? it was locked at {1} / last night the {0} vanished from {1} / the police should know, {0} taken at {1} / from {1} someone rode off with my {0} / stolen bike at {1}, {0}

## photos, drawing and printing

take photo, take picture, camera shot, snap photo, capture image | take a photo
- Take a photo with a camera / Capture a picture with one of the cameras / Shoot a photo after some seconds / Let the camera take a picture
: camera|which|device|lens = enum front=selfie;face,back=rear;main,door=entrance: Which camera / The camera to use / The lens ; ?delay|timer|seconds|wait = int 2..30: How many seconds to wait / The self timer / Delay in seconds
> !take a picture with the {0} camera / {0} camera, {1} seconds / {0} photo please / !snap a photo with the {0} camera in {1} seconds / say cheese, {0} camera / we all want to be on it, {1} seconds, {0} camera / shoot, {0} / one photo, {0} camera / use the {0} camera and wait {1} seconds / i'd like a shot from the {0} camera / in {1} seconds the {0} camera goes off / {1} seconds so that i can run over, {0} camera / click with the {0} camera / the light is nice, {0} camera now / let me have a picture of this, {0} camera / what does the {0} camera see, take a shot

find photos, search photos, show pictures, photo search, get pictures | find photos
- Find photos of a motif / Search the pictures of the user / Show photos from a place or a year / Look for images in the albums
: subject|query|of|motif|what = said our dog,the wedding,grandma,the beach,sunsets,the old house,birthday cakes,snow,the twins,my red bike,fireworks,the garden,Christmas,the ski trip,my graduation,the kitten,food,mountains: What is on the photos / The motif / What to look for ; ?year|from|when|taken = int 2005..2026: From which year / The year / When they were taken
> show me photos of {0} / pictures of {0} from {1} / {0} in {1} / where are the pictures with {0} / i want to see {0} again / do we have any shots of {0} / {0}, {1}, photos / what did {0} look like in {1} / all images with {0} please / !find the photos of {0} / my mother asks for pictures of {0} / that photo with {0}, must be from {1} / {1} was the year of {0}, i want the pictures / remember {0}? show me / let us look at {0} from {1} / somewhere there are pictures from {1} with {0} / for the calendar i need {0}

edit photo, photo filter, apply filter, image effect, change picture | change how a photo looks
- Apply an effect to a photo / Edit a picture with a filter / Change the look of an image / Make a photo brighter or otherwise different
: file|photo|image|picture = said beach.jpg,img_2231.jpg,portrait.png,wedding.jpg,dog.jpeg,sunset.png,selfie.jpg,house.jpg,cake.png,family.jpg,hike.jpeg,logo.png,baby.jpg,car.png,lake.jpg: Which photo / The picture file / The image to edit ; effect|filter|change|action = enum brighten=lighten,darken,sharpen,blur,rotate=turn,crop=cut;trim,mirror=flip: What to do / The effect / How to change it
> !{1} {0} / {1} {0} / {0}, {1} it / {0}: {1} / the photo {0}... {1} it please / i want to {1} {0} / how can i {1} {0} / one more thing, {1} {0} / just {1} the picture {0} / {0} would be nicer if you {1} it / we should {1} {0} / for the album, {1} {0} / it does not look good yet, {1} {0} / about {0}, just {1} / as for {0}, {1} / {0} - could you {1} that one

draw picture, create image, paint picture, generate image, make drawing | have a picture drawn
- Draw a picture of something / Create an image in a style / Paint what the user describes / Generate a picture from a description
: subject|prompt|what|description = said a dragon,a castle in the clouds,two foxes,a red boat,a sleeping cat,an old lighthouse,a birthday cake,a robot with a hat,a forest at night,a snowman,a pirate ship,a horse on the beach,an apple,a spaceship,a wizard,a unicorn,a dancing bear,our family as penguins: What is on the picture / The description / What to draw ; ?style|look|kind|technique = enum watercolor=aquarelle,cartoon=comic,pencil=charcoal,oil=oil paint,photo=realistic: The style / How it looks / The technique
> !draw {0} / !paint {0} in {1} style / {0}, {1} style / i want to see {0} / can you draw {0} / a picture of {0} / my kids want {0} on paper / a {1} picture with {0} / for a card i need {0}, style {1} / {0} as an image please / imagine {0} and show it to me / what would {0} look like, {1} style / something to color in, {0} / !make me a {1} drawing of {0} / could there be a picture with {0} / sketch {0} / put {0} into a picture / my wall is empty, {0} would look good

print document, print file, send to printer, print copies | print a document
- Print a document / Send a file to the printer / Print some copies of a file / Put a file on paper
: file|document|path|what = said letter.pdf,ticket.pdf,recipe.txt,invoice.pdf,boarding.pdf,photo.jpg,contract.docx,menu.pdf,map.png,label.pdf,poster.pdf,cv.pdf,form.pdf,worksheet.docx,song.pdf: What to print / The file / Which document ; ?copies|count|number|times = int 2..30: How many copies / The number of prints / How often ; ?color|colored|in_color|colour = flag in color;colored ~ in black and white;without color: In color or not / True for color, false for black and white / Whether to use color
> !print {0} / {0}, {1} copies / !print {0} {2} / i need {0} on paper / {0} {2}, {1} times / {1} copies of {0} / {1} prints of {0} {2} / !send {0} to the printer / our class needs {1} sheets of {0} / {0} {2} please / can i have {0} printed {1} times / out with {0} on paper / {0} must be printed before i leave / get {0} out of the printer, {2} / could the printer do {0}, {1} copies, {2} / hard copy of {0}

photo to album, add to album, put in album, album add | put photos into an album
- Put a photo into an album / Add a picture to a collection / Sort an image into an album / Move a photo to an album of the user
: photo|image|picture|file = said beach.jpg,img_2231.jpg,portrait.png,dancing.jpg,dog.jpeg,sunset.png,selfie.jpg,house.jpg,cake.png,group.jpg,hike.jpeg,snow.png,baby.jpg,car.png,lake.jpg: Which photo / The picture file / The image ; album|collection|to|into = said Family,Summer,Wedding,Best of,Pets,Norway trip,Friends,Birthdays,School years,Garden,Christmas,Food,Landscapes,New house,Grandparents: Which album / The collection / The album it goes to
> !put {0} into the {1} album / {0} to {1} / {1} album, add {0} / {0} belongs to the album {1} / in {1} we do not have {0} yet / {0} is a nice one for {1} / !add {0} to {1} / the {1} album should get {0} / i like {0}, keep it in {1} / sort {0} into {1} / {1} is the right album for {0} / !collect {0} under {1} / {0}, album {1} / so lovely, {0}! into {1} with it / why is {0} not in {1}, change that / stick {0} in our {1} album

order prints, photo prints, print photos order, develop photos | order photo prints
- Order prints of photos / Have pictures printed in a size / Order photos on paper from the lab / Get paper prints of an album
: album|photos|which|from = said Summer,Wedding,Norway trip,Birthdays,Christmas,Graduation,Baby,Ski week,New house,Grandparents,School years,Zoo day,Family,Picnic: Which album / The photos / What to print ; size|format|print_size|dimensions = said 10x15,13x18,20x30,9x13,A4,A5,A3,30x40,15x20,square,postcard,poster,A2,18x24: The size of the prints / The format / How large they are ; ?count|number|copies|quantity = int 1..9: How many of each / The number of prints / Copies
> !order prints of {0} in {1} / {0} photos in {1} / {0}, {1}, {2} of each / i want the {0} pictures on paper, {1} / grandma has no phone, so {0} on paper, {1} / {1} prints of the album {0} / {2} copies of {0}, size {1} / for the wall, {0} in {1} / can i get {0} printed as {1} / size {1}, album {0} / the lab should print {0} in {1} / have {0} developed, {1} please / in {1} i would like the {0} album / let us get {0} out of the phone, {1} format / {0} as real photos, {1} size, {2} each / {1} is big enough for {0}, order

background remove, photo background, set background, cut out person | remove or keep the background of a photo
- Remove the background of a photo / Set the background of an image to a color / Cut out a person and put a color behind / Replace what is behind the person on a picture
: photo|image|picture|file = said portrait.png,selfie.jpg,dog.jpeg,passport.jpg,team.jpg,baby.jpg,shoes.png,vase.jpg,logo.png,car.png,me.jpg,profile.png: Which photo / The picture file / The image ; color|background|fill|behind = color: The new color behind / Which color the background gets / The background
> !make the background of {0} {1} / {0} with a {1} background / {1} behind {0} / cut me out of {0} and put {1} behind / the wall on {0} is ugly, make it {1} / {0}, background {1} / i need {0} on {1} / the office wants {0} on a {1} background / everything behind me on {0} should be {1} / !replace what is behind on {0} by {1} / could {0} have {1} around it / {1} background for {0} / away with the mess behind me on {0}, {1} instead / plain {1} in the back of {0} / on {0} i stand before a fence, i want plain {1} there

## parcels and post

track parcel, parcel status, where is package, track shipment, delivery status | know where a parcel is
- Track a parcel / Tell where a package is right now / Get the status of a shipment / Look up when a delivery arrives
: number|tracking_number|parcel|id|code = code: The tracking number / Number of the parcel / Which shipment
> where is {0} / where is my parcel {0} / !track {0} / has {0} arrived / when does {0} come / {0} is still not here / i am waiting for {0} / is {0} out for delivery / {0} status / what happened to {0} / the shop gave me {0}, where is the thing / parcel {0} / do i have to stay at home for {0} / how far is {0} / will {0} be here before the weekend / it should have come yesterday, number {0} / did they leave {0} with a neighbor / {0}, lost or just late
< status enum on the way,delivered,at the depot

send parcel, ship package, mail parcel, post package, create shipment | send a parcel
- Send a parcel to a person / Ship a package to a town / Order the transport of a parcel / Create a shipment for a recipient
: to|recipient|receiver|person = person: Who gets it / The recipient / Name of the receiver ; town|city|destination|place = town: Where it goes / The town of the recipient / The destination ; ?weight|kilos|kg|weight_kg = any 1..20: How heavy it is / The weight in kilos / Weight of the parcel
> !send a parcel to {0} in {1} / a package for {0} in {1}, {2} kilos / {0} in {1} should get this / {2} kg to {1}, for {0} / !ship this to {0}, {1} / i have something for {0}, who lives in {1} / {0}, {1}, parcel of {2} kilos / the box goes to {1}, to {0} / mail it to {0} over in {1} / {1}: that is where {0} waits for my package / parcel to {1}, recipient {0} / {0} moved to {1}, i want to send a box of {2} kilos / get this over to {1}, it is for {0} / this birthday box must reach {0} in {1} / could someone bring a {2} kilo parcel to {0} in {1}

postage price, shipping cost, postage, letter price, stamp price | know what postage costs
- Get the price for sending a letter or parcel / Tell how much postage is to a country / Calculate the shipping cost / Look up which stamp is needed
: kind|type|item|what = enum letter,postcard=picture card,parcel=package;box,registered letter,magazine: What is sent / The kind of mail / The type of item ; country|to|destination|target = country: To which country / The destination / Where it goes ; ?grams|weight|g|mass = int 20..900: How heavy it is / The weight in grams / Weight of the item
> how much is a {0} to {1} / {0} to {1} / what does it cost to send a {0} to {1} / {0}, {1}, {2} grams / which stamp do i need for a {0} to {1} / {2} grams to {1}, {0} / i want to write to {1}, what is the postage for a {0} / postage {1} {0} / is it expensive to mail a {0} to {1} / the {0} weighs {2} grams and goes to {1} / a {0} for my friend in {1}, how much / !look up the postage to {1} for a {0} / to {1}, {0}, price / if i post a {0} of {2} grams to {1}, what do i pay / how many stamps go on a {0} to {1} / {1} is far, what do they take for a {0}
< price num 1..40

pick up parcel, collect package, order pickup, parcel pickup, courier pickup | have a parcel collected
- Have a parcel collected at home / Order a courier to pick something up / Book the collection of a package / Let the post fetch a parcel
: date|day|when|on = date: On which day / The date of the pickup / When the courier comes ; street|address|from|where|at = street: Where to collect it / The address / The street
> !pick up a parcel {0} at {1} / {1}, {0}, parcel to collect / a courier should come to {1} {0} / {0} somebody can get the package at {1} / !have the box fetched at {1} {0} / the parcel stands at {1}, {0} would suit me / i cannot carry it to the post, get it {0} from {1} / pickup {0} {1} / collect my package {0}, address {1} / from {1} please, {0} / could you send someone {0} to {1} for a parcel / {0} i am at {1}, they may fetch it there / the return goes back {0}, pick it up at {1} / at {1} there is something for the courier {0} / send the van to {1} {0}

redirect parcel, change delivery, deliver elsewhere, parcel to neighbor, delivery option | have a parcel delivered elsewhere
- Change where a parcel is delivered / Redirect a package to another place / Tell the driver where to leave a shipment / Let a delivery go to a neighbor or a shop
: parcel|number|id|shipment|code = code: Which parcel / The tracking number / The shipment ; place|where|to|drop_off = said the neighbor's,the garage,the parcel shop,the office,the back door,locker 7,the porch,the kiosk,my mother's,the flower shop,the garden shed,the post office,the bakery downstairs,the gas station: Where to leave it / The new place / Who takes it
> !leave {0} at {1} / {0} to {1} / i am not at home, {0} should go to {1} / somebody at {1} can take {0} / bring {0} to {1} instead / {1} for {0} please / nobody is in, {1} is the place for {0} / !redirect {0} to {1} / tell the driver to put {0} at {1} / the driver may leave {0} by {1} / deliver {0} to {1} / {0}, drop at {1} / at {1} somebody takes in {0} / if no one opens, {0} goes to {1} / i would rather get {0} at {1} / can {0} be handed over at {1}

find post office, post office, mailbox search, where is post office, parcel shop | find a post office
- Find a post office in a town / Tell where the next mailbox or parcel shop is / Look up where letters can be posted / Search a place to send mail
: town|where|city|place|near = town: In which town / Where / The place ; ?kind|type|what|service = enum post office,mailbox=letter box,parcel locker=packing station,parcel shop: What to look for / The kind of place / What is needed
> where is the {1} in {0} / where can i post a letter in {0} / {1} {0} / is there a {1} in {0} / i have a parcel to hand in and am in {0} / any {1} around {0} / {0}, nearest {1} / i need stamps in {0} / who takes parcels in {0} / in {0}, where do i drop a postcard / !find a {1} in {0} / does {0} still have a {1} / a place in {0} to send a package / i walked all over {0} and saw no {1} / can one send a registered letter in {0} / new in {0}, where does the mail go

hold mail, stop mail, mail holding, pause mail, forward mail | have the mail held
- Hold the mail while the user is away / Stop the delivery of letters for a time / Keep letters at the post office / Pause the mail from one day to another
: from|start|first_day|begin = fulldate: From which day / The start / First day without mail ; to|end|until|last_day = fulldate: Until which day / The end / Last day without mail
> !hold my mail from {0} to {1} / no letters from {0} until {1} / we are away {0} to {1}, keep the mail / {0} till {1}, no mail please / !stop the mail on {0}, go on after {1} / until {1} please keep everything, beginning {0} / our letter box will overflow between {0} and {1} / nobody empties the box from {0} through {1} / the post office may store my letters, {0} to {1} / mail holding {0} - {1} / starting {0} and ending {1}, no deliveries / i fly out on {0} and return on {1}, what about the letters / from {0} no mail for us, we come back {1} / keep the letters back as of {0}, up to {1} / between {0} and {1} the postman need not come

find postcode, zip code, postal code, get zip, postcode lookup | know a postal code
- Get the postal code of a street / Look up the zip code of an address / Tell which postcode a place has / Find the right postal code for a letter
: town|city|place|where = town: The town / Name of the city / In which place ; ?street|address|road|street_name = street: The street / The address / Street and number
> what is the zip code of {0} / postcode of {1} in {0} / {0} zip / which postal code has {0} / {1}, {0}, what is the code / i write to somebody in {0}, what number goes before it / zip for {0} please / the form wants a postcode, i live in {0}, {1} / do you know the postcode of {0} / !look up the postal code for {1} in {0} / how does the address go on, {1}, {0}, and the number / my letter came back because {0} had a wrong code, what is right / postal code, {0} / in {0}, {1}, which zip / five digits or so for {0}, tell me
< code int 10000..99999

## library

search library, find book, library search, book available, catalog lookup | know whether the library has a book
- Search a book in the library / Tell whether a title is on the shelf / Look up a book in the catalog / Check if the library has a book by an author
: title|book|name|what = said Night Train,The Glass Garden,Seven Winters,A Dog Called Moon,The Silent Baker,Salt and Smoke,Paper Kings,Letters from Oslo,The Last Orchard,Under the Ice,Blue Hour,My Year of Bees,The Clockmaker,Stone Rivers,Knitting for Men,Small Gods of Summer: The title / The book / Name of the book ; ?author|by|writer|written_by = person: Who wrote it / The author / Name of the writer
> do you have {0} / do you have {0} by {1} / {0} by {1} / is {0} on the shelf / i am looking for {0} / {1} wrote {0}, is it there / can i borrow {0} / {0}? / {1}, {0}, is it in / is {0} out at the moment / my friend says {0} is great, does the library have it / !look in the catalog for {0} / a book by {1}, it is called {0} / has somebody borrowed {0} / where in the library do i find {0} / !search for {0} by {1} / i would love to read {0} / is there a copy of {0} left

reserve book, hold book, book reservation, request book | reserve a book
- Reserve a book in the library / Put a book on hold for a reader / Request a book that is lent out / Keep a title for the user
: title|book|name|what = said Night Train,The Glass Garden,Seven Winters,A Dog Called Moon,The Silent Baker,Salt and Smoke,Paper Kings,Letters from Oslo,The Last Orchard,Under the Ice,Blue Hour,My Year of Bees,The Clockmaker,Stone Rivers,Knitting for Men,Small Gods of Summer: The title / The book / Name of the book ; ?person|reader|for|user|name = person: For whom / The reader / Who gets the book
> !reserve {0} / !reserve {0} for {1} / !put {0} aside for {1} / {1} wants {0} / keep {0} for me / i want {0} as soon as it is back / {0} is lent out, i take it next / when {0} comes back it is for {1} / {0} on hold please / {0}, {1} / !hold {0} / my turn for {0} after the others / {1} is next in line for {0} / put {1} on the waiting list of {0} / let nobody else take {0} / i come tomorrow for {0}, keep it at the desk / could {0} be kept for {1}

renew book, extend loan, prolong book, keep book longer, renew loan | keep a book longer
- Renew a borrowed book / Extend the loan of a book by some days / Prolong how long a title may be kept / Give the reader more time for a book
: title|book|name|what = said Night Train,The Glass Garden,Seven Winters,A Dog Called Moon,The Silent Baker,Salt and Smoke,Paper Kings,Letters from Oslo,The Last Orchard,Under the Ice,Blue Hour,My Year of Bees,The Clockmaker,Stone Rivers,Small Gods of Summer: The title / The book / Name of the book ; ?days|extra_days|time|duration = int 5..30: How many more days / The extra time / Days to add
> !renew {0} / i have not finished {0} / {0} for {1} more days / can i keep {0} longer / i need {1} more days for {0} / {0} is due but i am only half through / !extend {0} by {1} days / another {1} days with {0} please / {0}, {1} days longer / i read slowly, {0} must stay with me a bit / could {0} stay here for {1} more days / more time for {0} / i cannot bring {0} back yet / {1} days more, {0} / my mother still reads {0} / let me hold on to {0}

return date, due back, when return, loan due, book due | know when a book must go back
- Tell when a borrowed book must be returned / Look up the due date of a loan / Get the last day a title may be kept / Check until when a book is lent
: title|book|name|what = said Night Train,The Glass Garden,Seven Winters,A Dog Called Moon,The Silent Baker,Salt and Smoke,Paper Kings,Letters from Oslo,The Last Orchard,Under the Ice,Blue Hour,My Year of Bees,The Clockmaker,Stone Rivers,Small Gods of Summer: The title / The book / Name of the book
> when do i have to bring back {0} / how long may i keep {0} / {0} due / is {0} late already / when must {0} go back / by when should {0} be returned / how many days have i left for {0} / do i pay a fine for {0} / {0}, until when / i still have {0}, when is it over / is it time to return {0} / !look up the return date of {0} / last day for {0} / has the time for {0} run out / i forgot when {0} was due / does {0} have to be back this week
< date fulldate

recommend book, book tip, suggest book, what to read, reading suggestion | get a tip what to read
- Recommend a book of a kind / Suggest something to read / Give a tip for a reader / Find a book that fits a taste
: genre|kind|type|taste = said crime,romance,fantasy,history,science fiction,poetry,horror,travel,cooking,biography,adventure,humor,short stories,comics,thriller,fairy tale,nature,philosophy: Which kind of book / The genre / What the reader likes ; ?age|reader_age|years|for_age = int 4..80: Age of the reader / How old the reader is / For which age
> what {0} book should i read / any good {0} / a {0} book for someone aged {1} / my nephew is {1} and loves {0} / i like {0}, what next / {0} for a {1} year old / something with {0} for the beach / {0}, age {1} / i have read all the {0} i own / which {0} do people like at the moment / a present for a reader of {1}, {0} maybe / i am in the mood for {0} / can you suggest some {0} / !recommend me a {0} book / tip for {0} please / long flight ahead, {0} would be good / {1} years old, likes {0}, what would you give

library hours, opening hours library, when library open, library times | know when a library is open
- Get the opening hours of a library / Tell when a library is open on a day / Look up the times of a branch of the library / Check if the library is open
: branch|library|which|name = said central,children's,university,north,old town,music,city,west side,harbor,castle,law,museum,station,riverside: Which library / The branch / Name of the library ; ?day|weekday|on|when = weekday: On which day / The day of the week / Which day
> when is the {0} library open / is the {0} library open on {1} / {0} library {1} / until when can i sit in the {0} library on {1} / how late does the {0} library close / i want to go to the {0} library, {1} / {1} at the {0} library, from when to when / can i return books at the {0} library on {1} / does the {0} library open in the morning / {0} library hours / is anyone at the {0} library {1} / !check the times of the {0} library / on {1}, is the {0} one open, i mean the library / the {0} library, what time does it start / do i still make it to the {0} library today / at what hour do the doors of the {0} library open on {1}
< opens time, closes time
"""
