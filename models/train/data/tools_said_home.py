"""Functions of everyday assistants, about the home, the day and the way, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## lights and rooms

switch light, set lamp state, light power, toggle lights | switch a light on or off
- Switch the lights of one room on or off / Turn a lamp on or off / Control the light in a part of the home / Set whether the lights of a room are lit
: room|zone|area|where = room: The room whose lights change / Part of the home / Name of the room as set up in the app ; on|state|lit|power = flag on ~ off;out: True to switch on, false to switch off / Whether the light shall be on / The wanted state of the lamps
> !(turn|switch) the light {1} in the {0} / lights {1} in the {0} / {0} lights {1} / i want the lamps {1} in the {0} / nobody likes the {0} like this, lights {1} / !turn the {0} {1} / put the lights {1} over in the {0} / the lamp in the {0} should be {1} / why is the {0} light not {1} yet / {1} with the light in the {0} / my husband wants the {0} lamp {1} / shall we have the lights {1} in the {0} / {0}: light {1} / everything {1} in the {0}, i mean the lamps / the light has to be {1} when i come into the {0}
< lit flag yes ~ no

set brightness, dim lights, light level, change lamp brightness | make a room brighter or darker
- Set how bright the lamps of a room are / Dim or brighten the lights / Change the light level of a room in percent / Adjust the brightness of lamps
: room|place|zone|lamp_group = room: The room to dim or brighten / Where the lamps are / Name of the group of lamps ; percent|brightness|level|intensity = int 5..100: Brightness in percent, 100 is full / How bright, from 0 to 100 / The new level of the light
> !(dim|turn down) the {0} to {1} percent / {0} {1}% please / it is too bright in the {0}, {1} percent is enough / it's far too dark here in the {0}, make it {1}% / !set the lamps in the {0} to {1} percent / {1} percent light in the {0} / my eyes hurt, bring the {0} to {1}% / i'd like the {0} at {1} percent brightness / the {0} would be cosier with {1} percent / could the {0} lights be at {1}% / we're watching a movie, only {1} percent in the {0} / brightness {1} {0} / !put the lights at {1} percent in the {0} / the baby sleeps, so {1} percent and no more in the {0} / the {0} shall glow at {1}%
< brightness int 5..100

set light color, lamp colour, change light color, tint lights | give a room another light color
- Set the color of the lights in a room / Change the colour that the lamps shine in / Let the lamps of a room glow in a color / Pick a tint for the smart bulbs of a room
: room|zone|where|group = room: The room with the bulbs / Where the colored lamps are / Which room ; color|colour|tint|shade = color: The color of the light / Name of a colour / The tint to show
> !make the {0} {1} / {1} light in the {0} / i want the {0} to glow {1} / can the lamps in the {0} shine {1} / it is her birthday, so {1} for the {0} / !turn the {0} lights {1} / {0} in {1}, please / the kids would love {1} lamps in the {0} / how about {1} in the {0} / paint the {0} {1} with the lamps / !change the colour in the {0} to {1} / {1}, that is what the {0} needs / the bulbs in the {0} should be {1} / !bathe the {0} in {1} / {0} lamps: {1}
< color color

activate scene, set mood, start light scene, run scene | start a scene of the home
- Activate a scene with its lights and music / Set the whole home to a mood / Start one of the saved scenes / Run a saved combination of light, blinds and sound
: scene|mood|scene_name|mode = said movie night,dinner,reading,party,good morning,bedtime,relax,romantic evening,homework,cleaning,sunset,welcome home,focus,breakfast,game night: Name of the scene / The mood to set / Which saved scene
> !start {0} / we are ready for {0} / {0} mode / !set the mood for {0} / i feel like {0} / let's have the {0} scene / house on {0}, please / !switch everything to {0} / it is time for {0} / get the house ready for {0} / what about some {0} light / can we get the {0} atmosphere in here / everybody sits down, so {0} now / scene {0} / !bring up {0} / i'd love the {0} setting

set all lights, away lights, whole house light, lights everywhere | switch all lights of the house
- Switch all the lights in the house at once / Turn every lamp on or off / Set every light of the home to one state / Light up or darken the whole home
: on|state|power|lit = flag on ~ off;out: Whether all the lamps are on / The state for every lamp / True for on
> lights {0} everywhere / all lights {0} / !turn every lamp {0} / the whole house {0}, i mean the lights / we're leaving, so every light {0} / i want each and every lamp {0} / !switch {0} all the lights / is it possible to have all lamps {0} at once / no exceptions, lights {0} in all rooms / every single bulb {0} / total lights {0} / shall all the lights go {0} / mum says all lamps {0} / from the attic to the cellar, lights {0}

lights at sunset, schedule light, light timer, plan lamp | plan when a light goes on
- Let a light go on at a time of the day / Plan the lamps of a room / Schedule when the lights of a room come on / Set the daily time for a lamp
: room|zone|where = room: The room whose lamps are planned / Where it shall get light / Which lamps ; time|at|start|on_time = time: The time at which the light comes on / When the lamps go on / Clock time of the schedule
> i want light in the {0} at {1} / !have the {0} lit by {1} / the lamps in the {0} should come on at {1} / {0} light, daily at {1} / at {1}, let there be light in the {0} / !schedule the {0} lamp for {1} / we get home at {1}, the {0} should be bright then / {1} light on {0} / nobody should find the {0} dark after {1} / can the lights in the {0} come on by themselves at {1} / every evening at {1} the {0} must be lit / from {1} on, we need light in the {0} / the {0} gets its light at {1} / put the {0} lamp on a clock, {1}

motion sensor, set motion detection, presence sensor, movement alert | make the motion sensor active or not
- Turn the motion sensor of a room on or off / Set whether movement in a room is noticed / Arm or disarm a movement detector / Control the presence sensor of one area
: room|area|sensor_location = room: The room of the sensor / Where the detector hangs / Area to watch ; active|armed|enabled = flag arm;activate;enable ~ disarm;deactivate;disable: Whether the sensor works / True to arm it / Is movement reported
> !{1} the motion sensor in the {0} / {1} motion detection {0} / the dog is in the {0}, so {1} the sensor there / somebody has to {1} the detector in the {0} / for the sensor of the {0}: {1} it / what do i say to {1} the {0} sensor / i'd like to {1} the movement alarm for the {0} / you may {1} the {0} sensor now / we want to {1} whatever watches the {0} / {0} detector, {1} / !{1} the thing that sees people move in the {0} / is there a way to {1} the presence sensor in the {0} / tonight we {1} the {0} sensor / better {1} the sensor, the one in the {0}

## heating and air

set temperature, heat room, thermostat, set heating | set how warm a room is
- Set the temperature of a room / Heat or cool a room to some degrees / Change the thermostat in one room / Choose how warm a room shall be
: room|zone|place|thermostat = room: The room to heat / Which thermostat / The zone of the heating ; degrees|temperature|target|celsius = num 15..27: Target in degrees Celsius / How warm it shall get / The wanted temperature
> it's freezing in the {0}, make it {1} degrees / !heat the {0} to {1} / {0} {1} degrees / i would like it {1} degrees warm in the {0} / {1} degrees in the {0} please / !set the {0} to {1} degrees / too hot in the {0}, {1} is plenty / my feet are cold, {1} degrees for the {0} / can we have {1} degrees in the {0} / grandma is coming, the {0} should be {1} degrees / thermostat {0}: {1} / get the {0} up to {1} / !warm the {0} to {1} degrees / we only need {1} degrees in the {0} / is {1} degrees possible in the {0} / keep the {0} at {1}
< degrees num 15..27

read temperature, room temperature, get indoor climate, measure room | know how warm a room is
- Get the temperature in a room / Read the thermometer of a room / Measure how warm it is indoors / Report the current indoor temperature
: room|sensor|place|location = room: The room to measure / Where the thermometer is / Name of the sensor's room
> how warm is it in the {0} / is it cold in the {0} / what does the thermometer say in the {0} / {0} temperature / do i need a sweater in the {0} / how many degrees do we have in the {0} / !check how hot the {0} is / i am freezing here in the {0}, what is it / the {0} feels chilly, how many degrees are there / can the baby sleep in the {0} or is it too hot / !read the sensor in the {0} / has the {0} warmed up already / how hot did the {0} get / degrees in the {0}
< degrees num 14..29

set fan, fan speed, ventilation level, air flow | set the speed of a fan
- Set the speed of the fan in a room / Change how strongly the ventilation blows / Set a ceiling fan to a level / Control the air flow of a room
: room|zone|location = room: The room with the fan / Where the fan turns / Which fan ; speed|level|strength|step = enum low=slow;gentle;quiet,medium=middle,high=fast;strong: How fast the fan turns / The level of the fan / Strength of the air flow
> !set the fan in the {0} to {1} / fan {0} {1} / i'm sweating in the {0}, the fan on {1} please / {1} fan speed in the {0} / can the fan in the {0} run at a {1} speed / !let the {0} fan go {1} / the air in the {0} is stuffy, fan at {1} / the {0} needs the fan on {1} / {0} ventilation {1} / we would like {1} air in the {0}, i mean the fan / set it to {1}, the fan in the {0} / for the {0} fan i prefer {1} / what if the {0} fan ran on {1} / somebody left the {0} fan wrong, it belongs on {1}

boost hot water, heat water, hot water on, boiler boost | get hot water for some minutes
- Heat the water in the tank for some minutes / Give hot water for a bath or shower / Start the boiler for a while / Boost the hot water supply
: minutes|duration|length|boost_minutes = int 10..90: For how many minutes the boiler runs / How long to heat / Duration in minutes
> i want to take a bath, heat water for {0} minutes / hot water, {0} minutes / the shower is cold, boiler on for {0} minutes / !boost the boiler for {0} minutes / can we get hot water for {0} minutes / {0} minutes of hot water please / we need warm water, {0} min should do / !run the water heater {0} minutes / three people want to shower, give us {0} minutes of hot water / my bath needs the boiler for {0} minutes / boiler {0} min / for the next {0} minutes i need hot water / is {0} minutes of boiler time okay / washing up ahead, give me hot water, {0} minutes

set humidifier, humidity target, air moisture, moisten air | set how humid a room is
- Set the humidity that the humidifier keeps in a room / Change how moist the air is / Keep the air of a room at a humidity in percent / Control the moisture of indoor air
: room|zone|where = room: The room with the humidifier / Where the air is too dry or damp / Which room ; percent|humidity|target = int 30..65: Humidity in percent / The target for the air / Relative humidity to keep
> the air in the {0} is so dry, bring it to {1} percent / humidity {1} in the {0} / {0} humidifier {1}% / my throat hurts, {1} percent moisture in the {0} please / !keep the air in the {0} at {1} percent humidity / the plants in the {0} want {1} percent / !set the humidifier in the {0} to {1} / can the {0} have {1}% humidity / {1} percent is good for the {0}, i mean how damp it is / we'd like it a bit moister in the {0}, {1}% / it should be {1} percent humid in the {0} / what about {1} percent for the air of the {0} / doctor says {1}% humidity for the {0} / damp or dry, i want {1} percent of moisture in the {0}

night setback, heating off at, lower heating, heating pause | turn the heating down at a time
- Turn the heating down at a certain time / Set when the heating rests for the night / Plan the hour at which the heating goes off / Lower the heat every day from a time on
: time|from|at|off_time = time: The time at which heating stops / From when it is lowered / Hour of the setback
> nobody is up after {0}, no heating then / heating off at {0} / !turn the heating down at {0} / from {0} on we don't need any heat / we go to bed at {0}, so lower the heat then / the radiators can rest after {0} / night mode of the heating begins {0} / stop heating at {0} / we leave the house at {0}, let it get cooler then / it's a waste to heat after {0} / !lower the heating from {0} / radiators cold by {0} please / can the heat go down at {0} / {0}, heating low

## doors, blinds and helpers

lock door, door lock, set lock, smart lock control | lock or unlock a door
- Lock or unlock a door of the house / Operate a smart lock / Set whether a door is locked / Control the lock of a door
: door|lock|entrance|which = said front door,back door,garage door,cellar door,garden gate,side door,terrace door,shed door,office door,main gate,balcony door,patio door: The door to lock or open / Name of the lock / Which door it is ; locked|lock_state|secure = flag lock;bolt ~ unlock;unbolt: True to lock, false to unlock / Whether the door is locked / The wanted state
> !{1} the {0} / i forgot to {1} the {0} / {0}, {1} it / did anybody {1} the {0}, if not do it / {1} {0} / my son wants me to {1} the {0} / it's late, {1} the {0} / i'm standing here with bags, {1} the {0} / the cleaner asks you to {1} the {0} / before bed, {1} the {0} / !{1} our {0} / could someone {1} the {0} / we should {1} the {0} / you can {1} the {0} now / it would be wise to {1} the {0}
< locked flag yes ~ no

check door, is door locked, door status, lock status | know whether a door is shut
- Check whether a door is locked / Tell the state of a door or gate / Report if a door is open or shut / Read the sensor of a door
: door|entrance|which|sensor = said front door,back door,garage,cellar door,garden gate,fridge door,terrace door,shed,skylight,kitchen window,bathroom window,main gate: The door or window to look at / Name of the door / Which entrance
> did i lock the {0} / is the {0} shut / the {0}, is it open / i can't remember if the {0} is closed / has someone left the {0} open / !check the {0} / {0} closed? / i am in bed and worry about the {0} / is there still something open, the {0} maybe / was the {0} locked when we left / can you see if the {0} is locked / it is windy, hopefully the {0} is shut, look / the {0} worries me, is it locked / status of the {0}
< open flag yes ~ no

move blinds, set shutters, blinds position, roller shutter | open or close the blinds
- Open or close the blinds of a room / Move the roller shutters up or down / Control the shutters / Set the curtains of a room to open or closed
: room|window|where = room: The room with the blinds / Whose shutters move / Which windows ; position|direction|state = enum open=up,closed=down;shut: Where the blinds go / Open or closed / The new position
> blinds {1} in the {0} / i want the shutters {1} in the {0} / {0} blinds {1} / the sun is in my eyes here in the {0}, blinds {1} / the curtains in the {0} should be {1} / neighbours can look into the {0}, shutters {1} please / good morning, shutters {1} in the {0} / is it possible to have the {0} shutters {1} / everything {1} at the windows of the {0} / {1}, the blinds in the {0} / we like the blinds {1} in the {0} at this hour / !get the shutters of the {0} {1} / for a nap i want the {0} curtains {1} / roller shutter {0}: {1}

start vacuum, vacuum room, robot clean, send robot | have a room cleaned
- Send the robot to clean a room / Vacuum the floor of a room / Start the vacuum cleaner in one room / Let the cleaning robot do one area
: room|area|zone|place = room: The room to clean / Where the dirt is / Area for the robot
> the {0} is full of crumbs / !vacuum the {0} / the floor in the {0} is filthy / send the robot to the {0} / dog hair all over the {0} again / {0} needs a clean / can the robot do the {0} / !hoover the {0} / guests are coming and the {0} is a mess / the kids spilled rice in the {0} / dust in the {0} / i would love a clean {0} / let robby sweep the {0} / it's the turn of the {0} today, vacuum it / clean up the {0} / somebody walked through the {0} with dirty shoes
< minutes int 5..50

start washing machine, wash laundry, run laundry, washing program | wash the laundry
- Start the washing machine with a program / Wash the laundry at some degrees / Run a load of laundry / Begin a wash of the given kind
: program|kind|laundry|fabric = said wool,cotton,delicates,jeans,towels,sportswear,bed sheets,baby clothes,shirts,curtains,dark clothes,white clothes: What is washed / The washing program / Kind of laundry ; degrees|temperature|heat = int 20..95: How hot the water is / Temperature in degrees / Washing temperature
> !wash the {0} at {1} degrees / {0} {1} degrees / dirty {0} again, {1} degrees should do / i put {0} into the machine, {1} degrees please / can i do {0} at {1} / washing machine: {0}, {1} / {1} degrees for my {0} / at {1} degrees, a load of {0} / start a wash, it is {0}, so {1} degrees / don't go above {1} degrees, it's {0} / the machine is loaded with {0}, {1} degrees / a load of {0} waits, {1} degrees / my mother washes {0} at {1} degrees, do the same / wash at {1}, there are only {0} inside

arm alarm system, house alarm, security mode, set alarm system | set the burglar alarm
- Arm or disarm the alarm system of the house / Set the security mode of the home / Switch the burglar alarm to a mode / Choose how the house is guarded
: mode|state|level = enum away,home,off=disarmed: The mode of the system / Who is at home / How the house is guarded
> !set the alarm system to {0} / burglar alarm {0} / house alarm: {0} please / i want the security on {0} / security mode {0} / the alarm system should be on {0} / before you go to sleep, put the burglar alarm to {0} / is the alarm on {0}, if it isn't, change that / !switch the house security to {0} / alarm to {0}, thanks / what we need is the {0} mode of the alarm / the guard thing, {0} / mode {0} for the alarm system / we want the burglar system in {0} mode

show camera, view camera, open camera feed, look outside | see what a camera sees
- Show the picture of a camera / Open the live view of a security camera / Look through one of the cameras of the house / Stream a camera to the screen
: camera|place|view|location = said front door,driveway,garden,back yard,garage,nursery,pool,porch,mailbox,front yard,hen house,stable: Which camera / Where the camera hangs / Name of the view
> who's at the {0} / i heard a noise near the {0} / what is going on at the {0} / show me the {0} / camera {0} / let me see the {0} / is there someone by the {0} / has the parcel man been at the {0} / a cat is at the {0}, can i watch it / put the {0} on the screen / !look at the {0} with the camera / i'd like a look at the {0} / live picture of the {0} / could there be a fox at the {0} / eyes on the {0}

water plants, start sprinkler, irrigate garden, run irrigation | water a part of the garden
- Water a part of the garden for some minutes / Run the sprinkler / Start the irrigation of an area / Give water to the plants outside
: area|plants|bed|zone = said lawn,roses,tomatoes,hedge,vegetable bed,flower pots,strawberries,herbs,greenhouse,fruit trees,balcony plants,front garden: What is watered / The part of the garden / Which plants ; minutes|duration|length = int 2..40: How many minutes the water runs / Duration in minutes / How long to water
> !water the {0} for {1} minutes / the {0} must be thirsty, {1} minutes / {1} minutes of water for the {0} / sprinkler {0} {1} min / it hasn't rained, give the {0} {1} minutes / how about {1} minutes of watering for the {0} / the {0} could do with {1} minutes of water / {0}: {1} minutes sprinkling / let the water run {1} minutes on the {0} / everything is dry, especially the {0}, {1} minutes please / my father would water the {0} for {1} minutes / !irrigate the {0}, {1} minutes / don't drown the {0}, {1} minutes are enough / can the {0} get water for {1} minutes

## kitchen and cooking

preheat oven, set oven, oven temperature, heat oven | heat the oven
- Preheat the oven to a temperature / Set how hot the oven is / Switch the oven on at some degrees / Bring the oven up to heat
: degrees|temperature|heat|celsius = int 120..250: The heat in degrees / How hot the oven shall be / Oven temperature in Celsius
> oven {0} degrees / !heat the oven to {0} / the pizza wants {0} degrees / i'm making a cake, it bakes at {0} degrees / !preheat to {0} degrees / get the oven hot, {0} / recipe says {0} degrees, start the oven / oven on, {0} please / could the oven be at {0} when i'm done with the dough / {0} degrees in the oven / my bread goes in at {0} degrees / bring the oven up to {0} / we roast at {0} degrees today / it should be {0} degrees hot in there, the oven i mean / oven to {0}

kitchen timer, cooking timer, time dish, food timer | be told when a dish is done
- Start a timer for a dish on the stove / Count the minutes that something cooks / Set a kitchen timer with a name / Tell the cook when a dish is ready
: dish|food|label|what = said pasta,soup,rice,cake,bread,chicken,tea,roast,lasagna,broccoli,pizza,pudding,goulash,fish,sauce,pie,cabbage: What is cooking / Name of the timer / The food that must not burn ; minutes|duration|time|length = int 2..90: Cooking time in minutes / How long it takes / Minutes until it is ready
> the {0} needs {1} minutes / {1} minutes for the {0} / {0} {1} min / don't let me burn the {0}, {1} minutes / the {0} is on, tell me in {1} minutes / !time the {0}, {1} minutes / in {1} minutes i have to take out the {0} / call me when the {0} is done, that's {1} minutes from now / i just put in the {0}, it takes {1} minutes / {0} on the stove, {1} minutes / the packet says {1} minutes for the {0} / i need {1} minutes on the clock for {0} / how long for the {0}, say {1} minutes, start / can you watch the {0} for {1} minutes / beep when {1} minutes are over for the {0}

find recipe, get recipe, search recipes, how to cook | get the recipe of a dish
- Find the recipe of a dish / Look up how a meal is cooked / Get the steps and ingredients of a dish / Search the cook book
: dish|meal|food|recipe_name = said lasagna,roast chicken,pea soup,apple pie,pancakes,goulash,fried rice,fish tacos,potato salad,chocolate cake,mushroom risotto,onion soup,banana bread,chili,omelette,meatballs,paella: The meal to cook / Which dish / Name of the food
> how do i make {0} / what goes into {0} / i'd like to cook {0} / {0} recipe / my kids want {0} for dinner and i have no idea how / how is {0} done / find me a recipe for {0} / i've never made {0} before / which ingredients does {0} need / teach me {0} / we feel like {0} tonight, how do you cook it / step by step, {0} / grandma's {0}, how did it go again / is {0} hard to make, show me / for tomorrow i plan {0}, what do i have to do / !look up {0} in the cook book

cook with ingredient, recipe ideas, use up food, meal from leftovers | get ideas for using up food
- Suggest meals for something that is in the fridge / Find ideas to use up an ingredient / Get dishes made from a food that is left over / Tell what can be cooked from an ingredient
: ingredient|food|leftover|item = said zucchini,cold rice,old bread,half a cabbage,ripe bananas,leftover chicken,spinach,cream,carrots,pumpkin,boiled potatoes,ham,mushrooms,eggs,apples,lentils: What is left over / The food to use up / Main ingredient of the meal
> what can i do with {0} / i still have {0} in the fridge / {0} must go today, any ideas / ideas for {0} / there is so much {0} here / is there anything nice to make from {0} / i hate throwing away {0} / !suggest something with {0} / all i've got is {0}, what's for dinner / {0} leftover, what now / my neighbour gave me {0}, what could one cook / which dishes use {0} / the {0} won't keep much longer / dinner out of {0} / help, i bought too much {0}

convert measure, cooking units, cups to grams, measure food | turn cups or spoons into grams
- Turn a measure of the kitchen into grams / Convert cups or spoons of a food / Tell the weight of some cups of an ingredient / Work out grams for a recipe
: food|ingredient|what = said flour,sugar,butter,rice,oats,cocoa,honey,milk,salt,grated cheese,semolina,almonds: The ingredient / What is measured / Food whose weight is asked ; amount|quantity|number = any 2..8: How many of the unit / The number of cups or spoons / Quantity as the recipe gives it ; unit|measure|kind = enum cups,tablespoons,teaspoons: The measure of the recipe / Cups or spoons / Which unit
> how many grams are {1} {2} of {0} / {1} {2} {0} in grams / what do {1} {2} of {0} weigh / i have no scale for {0}, it says {1} {2} / the recipe wants {1} {2} of {0}, what is that in grams / {0}: {1} {2}, how heavy / !convert {1} {2} of {0} / for {0}, {1} {2} is how much on the scale / grams for {1} {2} {0} please / in american recipes they say {1} {2} of {0}, and in grams / weigh {1} {2} of {0} for me, theoretically / my scale only shows grams, i need {1} {2} of {0} / can you tell me the weight of {0}, {1} {2} / if i take {1} {2} of {0}, how many grams is it

start coffee machine, brew coffee, make coffee, coffee order | have coffee made
- Brew a hot drink with the coffee machine / Start the coffee machine for some cups / Make coffee of the wanted kind / Prepare hot drinks in the kitchen
: drink|kind|coffee|type = said espresso,cappuccino,latte,black coffee,hot chocolate,flat white,macchiato,decaf,mocha,americano,milk coffee,iced coffee: The drink to make / Kind of coffee / What the machine brews ; cups|count|number = int 2..6: How many cups / The number of drinks / Cups to brew
> {1} {0} please / make me {1} cups of {0} / i need coffee, {0}, {1} cups / we are thirsty, {1} times {0} / {0} x {1} / could i get {0}, {1} of them / the guests want {0}, {1} cups / coffee machine: {1} {0} / !brew {1} {0} / {0} for us, so {1} cups / i'm so tired, {1} cups of {0} / {1} cups, {0}, hurry up / how about {0}, {1} cups for the office / get the machine going, {1} {0}

fridge stock, check fridge, what is in fridge, pantry lookup | know whether a food is in the house
- Check whether a food is in the fridge or pantry / Tell how much of a food is left at home / Look up the stock of the kitchen / See if the household still has an item
: item|food|product|what = said milk,eggs,butter,flour,yogurt,cheese,coffee,sugar,mustard,onions,ketchup,noodles,jam,olive oil,bread,orange juice,rice: The food to look for / Which item / Name of the product in the pantry
> do we still have {0} / is there any {0} left / {0} in the fridge? / are we out of {0} / how much {0} have we got / i'm in the shop, is there {0} at home / did someone finish the {0} / !check if there's {0} / have we run out of {0} / i want to bake, is {0} there / {0} left? / should i buy {0} or do we have some / my wife asks whether {0} is still there / the {0}, is it used up / enough {0} for breakfast?
< amount int 0..9

cooking time, how long to cook, boil time, done when | know how long a food cooks
- Tell how long a food must cook / Look up the cooking time of a food for a method / Get the minutes until a food is done / Give the usual time in the pot, pan or oven
: food|ingredient|what = said potatoes,salmon,whole chicken,brown rice,lentils,corn on the cob,asparagus,turkey,green beans,dumplings,beetroot,spare ribs,chestnuts,lobster: What is cooked / The food / Name of the ingredient ; method|how|way = enum boil=cook,bake,fry=pan fry,steam,grill: The way it is cooked / Pot, pan or oven / Cooking method
> how long do i {1} {0} / tell me how long to {1} {0} / {0}, {1}, how many minutes / i want to {1} {0}, when is it done / for how long does one {1} {0} / how many minutes must you {1} {0} / if i {1} {0}, how long does it take / time to {1} {0} / is an hour enough to {1} {0} / we're going to {1} {0}, for what time / when you {1} {0}, how long is good / {0} to {1}, cooking time / never know how long to {1} {0} / my plan is to {1} {0}, when do i have to start

## groceries and shopping

add to shopping list, buy item, note grocery, shopping list add | put something on the shopping list
- Add an item to the shopping list / Note a product that has to be bought / Put a thing on the list for the supermarket / Remember what the household needs
: item|product|what|article = said milk,eggs,toilet paper,bananas,dog food,olive oil,light bulbs,cheese,shampoo,coffee,flour,batteries,washing powder,butter,onions,diapers,toothpaste,bread: What to buy / The missing product / Item for the list ; ?amount|quantity|count = int 2..12: How many / The number of pieces / Quantity to buy
> we're out of {0} / !put {0} on the list / someone used up the {0} / {0} is empty / i need {1} {0} from the shop / next time buy {0} / {1} {0} on the shopping list / don't let me forget {0} at the supermarket / there's no {0} left / get {0} / also {0} / shopping: {1} x {0} / !add {1} packs of {0} to what we need / {0}, write that down for saturday's shopping / the {0} won't last till tomorrow / remind me to buy {1} {0}, put it on the list / my wife wants {0} from the store

remove from list, cross off, item bought, delete from shopping list | take something off the shopping list
- Take an item off the shopping list / Cross off something that was bought / Remove a product from the list / Mark an item as no longer needed
: item|product|what|article = said milk,eggs,apples,rice,honey,cat litter,tomatoes,soap,sugar,yogurt,candles,tea,ham,napkins,vinegar,sausages: The item to remove / What is not needed any more / Product to cross off
> i already got {0} / {0} is done, off the list / we don't need {0} any more / !cross off {0} / dad bought {0} / forget about {0}, i have some / there was {0} in the cupboard after all, strike it / {0} no longer needed / no {0} please, take it off / !delete {0} from my shopping / found {0} in the pantry, so don't list it / the {0} is in the cart / got {0} / i changed my mind about {0}, i won't buy it / have {0}, remove

find product price, price check, product cost, lookup price | know what a product costs in a shop
- Look up the price of a product in a shop / Tell what an article costs at a store / Check the price of an item / Get the current price of something at a shop
: product|item|article|what = said butter,running shoes,drills,olive oil,headphones,tents,printer ink,paint brushes,baby formula,winter coats,dog food,white paint,garden chairs,coffee beans: The article / Product whose price is asked / What it is about ; store|shop|at|retailer = said Aldi,Walmart,Tesco,Carrefour,Lidl,Ikea,Target,Costco,Edeka,Decathlon,Argos,Macro: The shop / Name of the store / Where it is sold
> how much is {0} at {1} / what do they ask for {0} at {1} / {0} price {1} / i'm thinking of going to {1} for {0}, what does it cost / at {1}, what do i pay for {0} / would i pay a lot for {0} at {1} / does {1} sell {0}, and for how much / what would {0} set me back at {1} / !check what {1} wants for {0} / cost of {0} at {1} / can i afford {0} from {1} / they have {0} at {1}, right, how much / what does {1} charge for {0} these days / price tag of {0} at {1}

find shop for, who sells, find store, shop search | find a shop that sells something
- Find a shop that sells a product in a town / Tell who sells something nearby / Search stores by what they offer / Look for places where an article can be bought
: product|item|what|goods = said violins,wedding dresses,wool,fishing rods,old records,bicycles,spices,comic books,work boots,aquariums,party hats,sewing machines,fireplaces,board games,fresh fish,hats: What one wants to buy / The goods / Product the shop must sell ; town|city|place|where = town: The town to search in / Where the shop shall be / City of the customer
> does anyone sell {0} in {1} / where can i get {0} in {1} / {0} shop {1} / who has {0} around {1} / i'm looking for {0}, i live in {1} / !find a store in {1} with {0} / in {1}, where do people buy {0} / is there a place for {0} in {1} / i need {0} and i am in {1} / good shops for {0} near {1}? / we are visiting {1} and want to buy {0} / my daughter wants {0}, any shop in {1} / {1}: {0}, where / no idea where they sell {0} in {1} / tell me a dealer for {0} in {1}

store hours, opening times, is shop open, shop hours | know when a shop is open
- Get the opening hours of a shop / Tell when a store opens and closes / Check how long a shop is open on a day / Look up business hours
: store|shop|place|business = said pharmacy,bakery,post office,library,bank,butcher,hardware store,hairdresser,farm shop,supermarket,florist,book store,optician: The shop / Name of the business / Which store ; day|weekday|on = weekday: The day of the week / Which day / For what day the hours are
> is the {0} open on {1} / until when is the {0} open on {1} / {0} {1} hours / does the {0} close early on {1} / i want to go to the {0} on {1}, when do they open / on {1}, at what time does the {0} shut / when can i go to the {0} on {1} / !check the hours of the {0} for {1} / what are the {1} hours of the {0} / can i shop at the {0} on a {1} / is anybody at the {0} on {1} / {1}, {0}, open or not / how late can i still get into the {0} on {1} / hope the {0} is open on {1}
< opens time, closes time

order groceries, deliver food, grocery delivery, send groceries | have groceries brought home
- Order a product from the supermarket to the door / Have groceries delivered on a day / Place a delivery order for food / Send for something from the grocer
: item|product|what|goods = said mineral water,fresh vegetables,potatoes,red wine,apple juice,frozen pizza,oranges,cat food,organic milk,salad,bread rolls,ice cream,beer: What to order / The goods / Product to deliver ; date|day|delivery_day|when = date: When it is delivered / The delivery day / For which day
> i'd like {0} delivered {1} / !order {0} for {1} / {0} to my door, {1} / have them bring {0} {1} / {1} we need {0} brought here / {0}, delivery {1} / can i get {0} sent home {1} / guests are coming {1}, let them bring {0} / i can't carry {0}, have it brought {1} / my back is bad, so {0} by delivery {1} please / any chance of {0} for {1}, delivered / deliver {0} {1} / a delivery of {0} is what we need, for {1} / let the supermarket bring {0} {1}

track parcel, where is package, parcel status, follow delivery | know where a parcel is
- Find out where a parcel is / Track a delivery from a shop / Get the state of an order that was sent / Tell when a package arrives
: sender|shop|from|company = said Amazon,Ikea,Zara,Zalando,Apple,Lego,Nike,Etsy,Adidas,Samsung,Ebay,Otto,Dell: Who sent it / The shop it comes from / Sender of the parcel
> where's my parcel from {0} / has {0} sent my stuff / i ordered from {0} and nothing came / {0} package, where / when does the thing from {0} arrive / still waiting for {0} / !track the delivery from {0} / is my order from {0} on its way / the box from {0}, any news / did {0} ship it yet / how far is the {0} parcel / i've been waiting a week for {0} / will the package of {0} come today / parcel {0} status / what's taking {0} so long with my package
< status enum sent,on the way,delivered

compare prices, cheapest offer, best price, find deal | find the cheapest offer below a price
- Find offers for a product below a price / Search the cheapest offer for an article / Look for a deal within a budget / List offers that cost no more than a limit
: product|item|what|article = said laptop,washing machine,mountain bike,vacuum cleaner,smartphone,sofa,coffee maker,tv,camera,mattress,tablet,lawn mower,rain jacket,toaster: The product wanted / What to buy / Kind of article ; limit|max_price|budget|up_to = int 20..900: The most it may cost / Budget in euros / Upper limit of the price
> i want a {0} for less than {1} / {0} under {1} / a {0}, but i only have {1} / my budget is {1} and i need a {0} / is there any {0} below {1} / cheapest {0}, at most {1} euros / i can spend {1} on a {0} / find me a {0} up to {1} / what {0} do i get for {1} / for {1} euros, which {0} is good / no more than {1} for a {0}, what is there / our {0} broke, {1} is all we can pay for a new one / {0} max {1} / good deals on a {0}, not over {1}

## calendar and appointments

create event, add appointment, calendar add, schedule event | put something in the calendar
- Add an event to the calendar / Create an appointment on a day at a time / Enter something in the user's schedule / Note a date in the diary
: title|event|what|name = said dentist,piano lesson,yoga,team meeting,haircut,lunch with the boss,parents evening,car inspection,job interview,football practice,choir,eye test,book club,vet,driving lesson: What the event is / Title of the appointment / Name of the entry ; date|day|when|on = date: The day of the event / When it is / Date of the appointment ; time|at|start|begins = time: When it starts / Clock time of the event / Hour at which it begins
> {0} {1} at {2} / i've got {0} {1}, {2} / !put {0} in my calendar for {1} at {2} / {1} {2} {0} / there's {0} at {2} {1}, note it / {1} i have to be at {0}, it starts at {2} / they gave me {1} at {2} for {0} / my {0} is {1}, {2}, just enter it / at {2} {1}, there is {0} / !block {2} {1} for {0} / the {0} has been fixed for {1} at {2} / calendar: {0}, {1}, {2} / {0} again {1}, this time at {2} / can you note that {0} is at {2} {1} / we agreed on {1} for {0}, {2}

get agenda, day schedule, list events, what is planned | know what is planned on a day
- List the events of a day / Tell what the user has planned / Get the schedule for a date / Read the calendar of one day
: date|day|when|for = date: The day to look at / Which day / Date of the schedule
> what have i got {0} / am i free {0} / anything on {0} / what does {0} look like / {0} schedule / do i have to be anywhere {0} / is {0} busy / how full is my diary {0} / read me my plans for {0} / what's up {0} / where do i need to be {0} / my day {0} / is there something {0} i should know about / appointments {0} / could i sleep in {0} or is there something / what are we doing {0}

move event, reschedule, change appointment, shift event | move an appointment
- Move an appointment to another day / Reschedule an event in the calendar / Change the date of an entry / Put an event on a different day
: event|title|appointment|what = said dentist,piano lesson,team meeting,haircut,lunch,job interview,car inspection,vet visit,massage,dinner with the neighbours,doctor,tennis match,workshop: The event to move / Which appointment / Title of the entry ; from|old_date|current_day = date: The day it is on now / Its old date / From which day ; to|new_date|target_day = date: The day it moves to / The new date / To which day
> !move the {0} from {1} to {2} / the {0} is not {1} but {2} / {0} {1} to {2} / i can't make the {0} {1}, let's do {2} / instead of {1}, the {0} is {2} / they shifted my {0} from {1} to {2} / make the {0} {2}, not {1} / !reschedule {1}'s {0} for {2} / {0}: {2} instead of {1} / could we have the {0} {2} rather than {1} / my {0} was {1}, now it's {2} / to {2}, please, the {0} that was {1} / {1} doesn't work for the {0}, {2} does / would {2} be better for the {0} than {1}, i think so, change it

cancel appointment, delete event, call off, remove from calendar | cancel an appointment
- Cancel an appointment / Delete an event from the calendar / Call off something that was planned / Remove an entry of the diary
: event|title|what|appointment = said dentist,piano lesson,team meeting,haircut,lunch with the boss,yoga class,photo shoot,barbecue,vet,swimming lesson,doctor,book club,picnic: Which event / What is called off / Title of the entry ; ?date|day|when = date: On which day it was / Its date / The day of the event
> i won't go to the {0} / !cancel my {0} / {0} is off / no {0} {1} after all / scrap the {0} / the {0} {1} isn't happening / i'm sick, so no {0} / they called to say the {0} is cancelled / forget the {0} {1} / !take the {0} out of my calendar / can't make it to the {0} {1}, delete it / we decided against the {0} / {0} cancelled / remove {0} {1} / i have to give the {0} a miss

free slot, find time with, common free time, meeting time | find a time when two people are free
- Find a time at which the user and somebody else are free / Look for a common slot of some length / Tell when a meeting with a person is possible / Compare two calendars for free time
: person|with|colleague|who = person: The other person / With whom to meet / Whose calendar is compared ; minutes|duration|length = int 10..120: How long the meeting is / Length in minutes / Minutes that are needed
> when could i meet {0} for {1} minutes / {0} and i need {1} minutes together / {1} minutes with {0}, when / i have to talk to {0}, {1} minutes should do / !find {1} minutes for {0} and me / is {0} free for {1} minutes some time / we need a slot of {1} minutes, {0} and me / when do {0} and i both have {1} minutes / {0} wants {1} minutes of my time / slot {0} {1} min / a meeting of {1} minutes with {0}, any gap / my boss wants me to sit down with {0} for {1} minutes / could {0} squeeze me in for {1} minutes / could you look when {0} and me can sit together, {1} minutes

book service appointment, make appointment, request visit, appointment at | get an appointment at a doctor or salon
- Ask for an appointment at a practice or salon / Book a visit to a doctor, hairdresser or workshop / Request an appointment with a professional / Make a date with a service provider
: provider|service|at|practice = said dentist,hairdresser,eye doctor,vet,garage,tailor,nail salon,physio,lawyer,pediatrician,barber,skin doctor,optician,notary: Whom to visit / Kind of practice or salon / The service needed ; date|day|when = date: The wished day / When the visit shall be / Preferred date
> i need to see the {0} {1} / get me an appointment at the {0} for {1} / can the {0} take me {1} / {0} {1} if possible / my tooth or whatever it is, i have to go to the {0} {1} / has the {0} got time {1} / {1} would suit me for the {0} / a visit to the {0}, {1} / {1} at the {0}, try to get that / i should go to the {0}, best {1} / does the {0} have anything free {1} / !book the {0} {1} / could i come to the {0} {1}, ask them / it's urgent, {0}, {1}

birthday lookup, get birthday, when was born, find birthday | know when somebody has birthday
- Look up the birthday of a person / Tell when a contact was born / Get the date on which to congratulate someone / Find the birthday of a friend
: person|contact|who|name = person: Whose birthday it is / The contact / Name of the friend
> when was {0} born / when does {0} turn a year older / {0} birthday / did i miss the birthday of {0} / when do i have to congratulate {0} / what day is {0}'s birthday / how old will {0} be and when / i should buy a present for {0}, when is the day / is it {0}'s birthday soon / !look up when {0} has birthday / birthday of {0}? / when does {0} celebrate / on what day do we sing for {0} / i always forget {0}'s birthday
< date fulldate

invite guest, send invitation, invite to event, add participant | invite somebody to an event
- Invite a person to an event / Add somebody to an appointment / Send an invitation / Put a guest on the list of an event
: person|guest|who|participant = person: Who is invited / The guest / Name of the participant ; event|to|occasion|what = said barbecue,wedding,team meeting,birthday party,game night,picnic,christening,house warming,farewell lunch,garden party,dinner,book club,concert: The event / Occasion of the invitation / What the guest is asked to
> {0} should come to the {1} too / !invite {0} to the {1} / we want {0} at the {1} / {1}: also {0} / ask {0} whether they'd come to the {1} / don't leave out {0} at the {1} / for the {1}, add {0} / is {0} on the list for the {1}, if not put them there / what's a {1} without {0}, send an invitation / the {1} would be nicer with {0} / !have {0} join the {1} / i forgot to ask {0} to the {1} / let {0} know they are welcome at the {1} / {0} to {1}

## alarms, timers and reminders

set alarm, wake me, alarm clock, create alarm | be woken
- Set the alarm clock / Wake the user at a time / Create an alarm for a time of day / Ring at a clock time
: time|at|wake_time|hour = time: When it rings / The time to wake up / Clock time of the alarm
> wake me at {0} / i have to get up at {0} / alarm {0} / i must be out of bed by {0} / don't let me sleep past {0} / {0}, not a minute later, get me up / my train is early, so i rise at {0} / get me up at {0} / !set the alarm for {0} / could you ring at {0} / tomorrow starts at {0} for me / make noise at {0} / i'd like to sleep until {0} / alarm clock to {0} / up at {0} / the kids must be awake at {0} / if i am still asleep at {0}, wake me

weekly alarm, repeat alarm, recurring alarm, alarm on weekday | be woken on a certain day each week
- Set an alarm that repeats on a day of the week / Wake the user each week on the same day / Create a repeating alarm / Ring every week at a time
: day|weekday|on = weekday: The day it repeats on / Which day of the week / Day of the alarm ; time|at|ring_at|hour = time: When it rings / The time of the alarm / Clock time
> every {0} at {1}, wake me / on {0}s i get up at {1} / {0}s {1} alarm / each {0} i have to rise at {1} / ring me out of bed at {1} every {0} / {1} on {0}s, always / school starts late on {0}, so wake us at {1} each week / !make an alarm that repeats each {0}, {1} / i work early on {0}s, {1} is when i get up / alarm weekly, {0}, {1} / can it ring at {1} every {0} / from now on, {1} on {0}s / set {1} for all {0}s / the market is each {0}, get me out of bed at {1} then

start timer, countdown, set timer, timer minutes | count down some minutes
- Start a timer / Count down some minutes / Tell the user when some minutes are over / Run a countdown and ring at the end
: minutes|duration|length|mins = int 1..90: How many minutes / Length of the countdown / Duration in minutes
> timer {0} minutes / {0} minutes from now, tell me / i'll take a nap of {0} minutes / !count down {0} minutes / let me know when {0} minutes have passed / give me {0} minutes / {0} min / in {0} minutes, beep / i want to meditate for {0} minutes / the kids may play for {0} minutes more, tell us then / ring in {0} minutes / start the clock, {0} minutes / the parking meter has {0} minutes left, warn me / !set {0} minutes / can you stop me after {0} minutes / break of {0} minutes starts now

pause timer, stop countdown, control timer, timer action | pause or stop a running timer
- Pause, continue or stop a timer / Control a running countdown / Change the state of a named timer / Hold or cancel a timer
: timer|label|name|which = said pasta,tea,workout,laundry,nap,homework,pizza,break,egg,parking,oven,screen time: The name of the timer / Which countdown / Label of the timer ; action|command|do = enum pause=hold;halt,resume=continue;go on with,stop=cancel;end;kill: What happens to the timer / The action / Pause, go on or end
> !{1} the {0} timer / {1} {0} / {0} timer, {1} / i'd like to {1} the countdown for {0} / you can {1} the {0} timer / there's somebody at the door, {1} the {0} timer / {1} the clock for {0} / we need to {1} the {0} countdown / how do i {1} the {0} timer, just do it / now {1} that {0} timer / it's okay to {1} the timer called {0} / wait, {1} the {0} one / !{1} whatever counts for {0} / the countdown called {0}, {1} it please

remind me, create reminder, set reminder, reminder add | be reminded of something
- Remind the user of a task at a time / Create a reminder / Note a thing to do and ring at the time / Tell the user later to do something
: task|what|text|todo = said call the bank,take the pills,water the flowers,pay the rent,feed the cat,take out the trash,buy stamps,lock the shed,answer the landlord,walk the dog,return the books,charge the phone,pick up the kids,defrost the fish,check the oven: What to do / The task / Text of the reminder ; time|at|when|clock = time: When to remind / The time of the reminder / Clock time
> i must {0} at {1} / remind me to {0} at {1} / {1}: {0} / don't let me forget to {0}, {1} / at {1}, i have to {0} / {0} at {1} / i keep forgetting to {0}, tell me at {1} / ping me at {1} so i {0} / when it's {1}, say that i should {0} / i want to {0} around {1}, nudge me / tell me to {0} at {1} / {1} i need to {0} / my wife asked me to {0}, poke me at {1} / it will be bad if i don't {0} by {1}, remind me / could you say something at {1}, i have to {0}

remind person, reminder for other, nudge someone, remind family member | remind another person
- Remind another person of something / Send a reminder to a member of the family / Nudge somebody to do a task / Let a person know what they have to do
: person|who|recipient|for = person: Who is reminded / The person with the task / Whom to nudge ; task|what|text|todo = said clean the room,bring the keys,call grandma,do the homework,pay the bill,buy milk,wash the car,sign the form,take the medicine,feed the rabbit,send the photos,empty the dishwasher: What they have to do / The task / Text of the reminder
> {0} has to {1} / remind {0} to {1} / tell {0} not to forget to {1} / {0} never remembers to {1}, help / did {0} {1}, if not nudge / !nudge {0} to {1} / could you make sure {0} thinks of it, they must {1} / to {1} is {0}'s job, say so again / {0}: {1} / i want {0} to {1}, send a reminder / poke {0}, they should {1} / it's {0}'s turn to {1} / nobody but {0} can {1}, remind them / we are waiting for {0} to {1}

delete alarm, cancel alarm, remove alarm, alarm off | delete an alarm
- Delete the alarm of a time / Cancel an alarm that was set / Remove an alarm from the clock / Make sure an alarm does not ring
: time|at|which|alarm_time = time: The time of the alarm / Which alarm / When it would ring
> no alarm at {0} / i can sleep longer, forget the {0} alarm / !delete the {0} alarm / the alarm at {0} isn't needed / {0} alarm off / don't wake me at {0} / nothing at {0} please, let me sleep / it shouldn't ring at {0} tomorrow / i set {0} by mistake, take that alarm away / i'm on holiday, drop the one at {0} / kill the {0} alarm / !cancel my wake up at {0} / school is closed, so no ringing at {0} / the one for {0}, remove it

add todo, task add, todo list, note task | put a task on the to do list
- Add a task to the to do list / Note something that has to be done / Put a job on a list of tasks / Write down a task with how urgent it is
: task|title|what|todo = said paint the fence,fix the tap,clean the gutters,renew the passport,sort the photos,call the plumber,cancel the gym,book the flights,repair the bike,write thank you cards,mow the lawn,file the taxes,descale the kettle: What has to be done / The task / Title of the entry ; priority|urgency|importance = enum high=urgent;very important,normal,low=not urgent;unimportant: How urgent it is / The priority / Importance of the task
> {0}, {1} / i still have to {0}, priority {1} / !add {0} to my tasks as {1} / todo: {0}, that is {1} / some day i need to {0}, mark it {1} / {1}: {0} / we must {0}, i'd call it {1} / on my list, {0}, {1} / note a job for me, {0}, it is {1} / the wife says we need to {0}, {1} / put down that i have to {0}, {1} / task {0}, which is {1} / {1} thing to do, {0} / can you list {0} as {1}

## messages, calls and mail

send message, text person, send sms, write message | send somebody a message
- Send a text message to a person / Write a short message to a contact / Text somebody / Deliver some words to a contact's phone
: to|person|recipient|contact = person: Who gets the message / The contact / Recipient of the text ; text|message|body|content = msg: What the message says / The words to send / Body of the message
> !text {0}: {1} / let {0} know: {1} / {0} should read this: {1} / drop {0} a line: {1} / message for {0}: {1} / "{1}", send that to {0} / write {0} the following: {1} / tell {0} {1} / sms {0} {1} / {1}, that's what i want {0} to know / to {0}: {1} / could {0} get a message from me saying {1} / i need to tell {0} something, namely {1} / shoot {0} a text: {1} / the words are {1} and they go to {0} / !send {0} the words {1}

call person, make call, phone contact, dial contact | call somebody
- Call a contact on the phone / Start a phone call with a person / Ring somebody up / Dial the number of a contact
: person|contact|who|callee = person: Whom to call / The contact / Person at the other end
> put me through to {0} / i want to talk to {0} / get {0} on the phone / !ring {0} / give {0} a buzz / {0}, call / i have to speak with {0} / is {0} reachable, try / dial {0} / can i have a word with {0} on the phone / {0} is expecting a call from me / connect me with {0} / i haven't heard {0}'s voice for ages, call / phone {0} / let me speak to {0} / !call up {0}

start video call, video chat, face call, video call person | see somebody on a video call
- Start a video call with a person on a device / Open a video chat / Call somebody with picture / Show a contact face to face
: person|contact|who|with = person: Whom to call with video / The contact / The person to see ; device|screen|on|show_on = said tablet,tv,laptop,phone,kitchen screen,big monitor,projector,smart display,desktop,car screen,bedroom tv,ipad: On which device / The screen that shows the picture / Where the call is taken
> i'd love to see {0}'s face on the {1} / video with {0} on the {1} / {0} on the {1} with camera / grandma wants to see {0}, use the {1} / !start a video call with {0} on the {1} / on the {1}, please let me see {0} / face to face with {0}, {1} / the {1} should show {0}, i mean a video call / can we see {0} on the {1} / camera on, {1}, and call {0} / video chat: {0}, {1} / bring {0} onto the {1} / the whole family wants to wave at {0} on the {1} / picture call to {0}, take the {1}

send email, write mail, mail person, compose email | write somebody a mail
- Send an email to a person with a subject / Write a mail / Compose an email with subject and text / Mail a contact
: to|recipient|person|receiver = person: Who gets the mail / Recipient of the email / The person to write to ; subject|title|topic|heading = said holiday plans,invoice,job application,meeting notes,garden party,broken heating,school trip,rent,car for sale,wedding photos,new contract,lost keys,tax papers,birthday: The subject line / What the mail is about / Heading of the mail ; body|text|message|content = msg: What the mail says / The text of the mail / Body of the email
> !mail {0} about {1}: {2} / email to {0}, subject {1}, text: {2} / subject {1}, for {0}: {2} / write to {0} under the heading {1}: {2} / {0} gets an email called {1} saying {2} / new mail, {0}, {1}, {2} / i want to email {0}, headline {1}, and it says {2} / to {0}, re {1}: {2} / {2}, that's the text, subject {1}, send it to {0} / compose something for {0} with the title {1}: {2} / let {0} know by mail: {2}, subject is {1} / the subject is {1}, the text {2}, and it goes to {0} / "{2}", mail that to {0} with {1} as subject / an email regarding {1} to {0}: {2}

search mail, find email, mails from, look for mail | find mails of somebody
- Search the mailbox for mails of a person on a topic / Find an email / Look through the inbox / Get the mails that someone sent about something
: sender|from|person|who = person: Who wrote the mail / Sender to look for / The person it came from ; topic|about|subject|query = said holiday,invoice,contract,tickets,photos,party plans,rent,school,insurance,recipe,car accident,salary,train times,address: What the mail is about / Topic to search for / Words in the mail
> what did {0} write about {1} / the mail from {0} about {1}, where is it / {1} mail by {0} / i can't find what {0} sent me on {1} / did {0} ever mail me about {1} / !look for {0}'s email regarding {1} / somewhere there's a mail on {1}, {0} wrote it / mails {0} {1} / has {0} answered about {1} / from {0}, topic {1}, find it / about {1}, was there anything from {0} in my inbox / show what came from {0} concerning {1} / i need that old email of {0}, it was about {1} / !dig out what {0} wrote on {1}

read messages, check messages, unread from, new messages | hear new messages of somebody
- Read out the new messages of a person / Check whether somebody wrote / Get unread messages from a contact / Tell what a contact has sent
: person|from|sender|contact = person: Whose messages to read / The sender / Contact who wrote
> what did {0} say / anything new from {0} / has {0} written / {0} messages? / did i get a text from {0} / read me what {0} sent / my phone buzzed, was it {0} / is there word from {0} / !check if {0} replied / any answer by {0} yet / what does {0} want / news from {0} / i'm waiting for {0} to write back / {0} texted, i think, what is it / unread from {0}

block contact, set block, blacklist number, mute contact | block or unblock a contact
- Block or unblock a contact / Set whether a person may call and write / Change the block list / Stop or allow calls from somebody
: person|contact|who|name = person: The contact to change / Who is blocked or not / Person on the list ; blocked|block|banned = flag block;ban ~ unblock;unban: True to block / Whether the person is blocked / Shall calls be refused
> !{1} {0} / i want to {1} {0} / {0}, {1} / {1} {0} on my phone / please go and {1} {0} / enough is enough, {1} {0} / we made a decision about {0}, {1} them / you should {1} {0} / can i {1} {0} somehow / it's time to {1} {0} / my sister says i must {1} {0} / how do i {1} {0}, do it for me / after what happened, {1} {0} / {1} the number of {0}

forward call, set call forwarding, divert calls, redirect calls | send calls on to somebody
- Forward all calls to another person / Divert incoming calls from a time on / Redirect the phone to a colleague / Let another person take the calls
: person|to|target|colleague = person: Who takes the calls / Where the calls go / The colleague ; until|end|time|till = time: Until when the calls are forwarded / End of the forwarding / Clock time at which it stops
> {0} takes my calls until {1} / i'm away till {1}, {0} answers my phone / all calls to {0} until {1} / until {1} let {0} pick up / !divert my phone to {0} till {1} / if someone rings before {1}, they get {0} / calls: {0}, until {1} / whoever calls before {1} should talk to {0} / send people on to {0} until {1} / {0} is on phone duty till {1} / no calls for me before {1}, {0} does that / !forward everything to {0}, it ends at {1} / can {0} have my calls until {1} / my line goes over to {0}, back to me at {1}

get phone number, find number, contact number, lookup contact | get somebody's phone number
- Look up the phone number of a contact / Find out how to reach a person / Get the number from the address book / Tell the number of a friend
: person|contact|who|name = person: Whose number is wanted / The contact / Person in the address book ; kind|type|number_type = enum mobile=cell phone,home=private,work=office: Which of the numbers / Kind of number / Mobile, home or work
> what's {0}'s {1} number / {1} number of {0} / do i have a {1} number for {0} / how can i reach {0}, i need the {1} number / {0} {1} number / give me the {1} number of {0} / i lost {0}'s number, the {1} one / is there a {1} number under {0} / the {1} number, please, of {0} / under which {1} number is {0} listed / my brother asks for {0}'s {1} number / {0}, number, {1} / can you find out the {1} number {0} has / who knows the {1} number of {0}

## music and radio

play song, play track, start song, play music title | hear a song
- Play a song by an artist / Start a track / Let a piece of music be heard / Put on a title of a singer
: title|song|track|name = said Hello,Yesterday,Hotel California,Thriller,Imagine,Halo,Fields of Gold,Africa,Blue Moon,Wonderwall,Dancing Queen,Let It Be,Summer of Love,Purple Rain,Fever: The song / Title of the track / Name of the piece ; artist|singer|by|band = said Adele,Queen,Sting,Toto,Abba,Oasis,Prince,Madonna,Elvis,Beyonce,Coldplay,Nina Simone,Bob Marley,Norah Jones,Elton John: Who sings it / The band or singer / Artist of the track
> !play {0} by {1} / {0} by {1} / i want to hear {1} sing {0} / {1}, {0} / put on {0}, the one from {1} / that song of {1}, {0} / let's listen to {0} by {1} / how does {0} by {1} go / can we have {1} with {0} / my favourite is {0} by {1} / {1} has a song called {0}, start it / i'm in the mood for {0}, {1}'s version / {0} - {1} / dad wants {0} from {1} / the song is {0} and the singer {1} / give us {0}, by {1} of course

play artist, music by, listen to artist, shuffle artist | hear music of somebody
- Play music of an artist / Shuffle the songs of a band / Start the music of one singer / Put on anything by an artist
: artist|band|singer|musician = said Adele,Beatles,Mozart,Miles Davis,Rihanna,Metallica,Bach,Johnny Cash,Ed Sheeran,Daft Punk,Edith Piaf,Coldplay,U2,Louis Armstrong,Nirvana: Whose music / Name of the band or singer / The musician
> something by {0} / i feel like {0} / play {0} / {0} please / some {0} would be nice / i want to dance to {0} / have you got anything from {0} / let me hear {0} / !put on {0} / only {0} helps me to relax / any songs of {0} / dinner goes well with {0} / we love {0}, let it play / nothing but {0} tonight / {0} music / can't work without {0}

play genre, music style, start genre, play mood music | hear a kind of music in a room
- Play a kind of music in a room / Start a genre on a speaker / Put on music of a style / Let music of one style be heard somewhere
: genre|style|kind|music = said jazz,rock,classical,hip hop,country,blues,techno,folk,reggae,salsa,lullabies,christmas songs,opera,punk,swing,lounge: The style of music / Kind of music / Which genre ; room|speaker|where|zone = room: Where it plays / The speaker / Room in which one listens
> some {0} in the {1} / {0} for the {1} / !play {0} in the {1} / it's too quiet in the {1}, {0} please / the {1} could use a bit of {0} / i'd like to hear {0} when i'm in the {1} / {1}: {0} / let's have {0} over in the {1} / we are dancing in the {1}, put on {0} / in the {1}, a little {0} / bring {0} to the {1} / {0} on the speaker of the {1} / visitors sit in the {1} and like {0} / can {0} come out of the {1} speaker / music in the {1}, {0} i'd say

set volume, volume level, sound level, make louder | set how loud it is
- Set the volume of a speaker / Change how loud a device is / Make the sound louder or quieter / Put the volume at a percent value
: percent|volume|level|loudness = int 0..100: Loudness in percent / New volume, 0 is silent / How loud ; device|speaker|on|target = said tv,kitchen speaker,radio,headphones,bedroom speaker,stereo,laptop,soundbar,tablet,phone,doorbell,car radio: The device / Which speaker / What is too loud or quiet
> {1} at {0} percent / the {1} is too loud, {0} percent / i can't hear the {1}, make it {0} / volume {0} on the {1} / !set the {1} to {0}% / {0} percent volume for the {1} / the neighbours complain about the {1}, go to {0} percent / {1} sound {0} / louder or quieter, i want {0} percent on the {1} / bring the {1} to {0} percent loudness / !put the {1} on volume {0} / at {0} percent i could understand the {1} / my ears, the {1} at {0} please / for the {1}, {0} percent loud is right

play radio, radio station, tune radio, listen to station | listen to a radio station
- Play a radio station / Tune the radio to a station / Switch on live radio / Let the user hear a channel on air
: station|channel|name|sender = said BBC One,Radio Paradise,Jazz FM,Classic FM,Kiss FM,Antenna West,Radio Swiss Pop,Capital,Deutschlandfunk,NPR,Rock Antenne,Smooth Radio,Bayern 3,Radio Nova: The station / Name of the channel / What to tune to
> !tune in to {0} / {0} on the radio / i listen to {0} every morning, so put it on / radio {0} / what's on {0} now, let me hear / !switch to {0} / my wife likes {0} better / get me {0} / the radio should play {0} / can you receive {0} / i want the news on {0} / radio, and i mean {0} / {0}, live / change the station to {0} / nothing good on, try {0} / let {0} run in the background

play podcast, start podcast, podcast episode, listen podcast | hear a podcast
- Play the newest episode of a podcast / Start a podcast / Let a show be heard / Resume listening to a podcast series
: show|podcast|name|series = said Serial,Planet Money,Science Hour,True Crime Weekly,The Daily,History Bites,Kitchen Talk,Garden Radio,Money Matters,Sleep Stories,Football Talk,Tech Tonight,Book Corner: The podcast / Name of the show / Which series
> is there a new {0} / !play the latest {0} / i want to go on with {0} / {0} podcast / for the drive, {0} / any new episode of {0} / i haven't finished {0} / {0}, newest one / let's hear {0} while i cook / the last {0}, please / what did they talk about on {0}, play it / i always fall asleep with {0}, start it / a bit of {0} / catch up on {0} / !start an episode of {0}

add to playlist, save song, playlist add, put song on list | put a song on a playlist
- Add a song to a playlist / Save a track in one of the user's lists / Put a title on a list of songs / Keep a song for later
: song|track|title|what = said Hello,Yesterday,Thriller,Imagine,Halo,Africa,Wonderwall,Purple Rain,Fever,Clocks,Respect,Creep,Zombie,Dreams: The song / Title of the track / What to save ; playlist|list|to|collection = said workout,party,road trip,chill,favourites,sunday morning,cooking,running,wedding,summer,sleep,oldies,christmas: The playlist / Name of the list / Where the song goes
> {0} belongs on {1} / {0} into my {1} list / !add {0} to {1} / i love {0}, it fits {1} / my {1} playlist needs {0} / {1} playlist: {0} / !put {0} on the {1} playlist / for {1}, keep {0} / {0} would be perfect for {1}, save it there / on {1} i want {0} as well / why isn't {0} on my {1} list / {0} > {1} playlist / !save the song {0} under {1} / the {1} list without {0} is nothing, add it / next to the others on {1}, {0} please

identify song, find song by lyrics, what song is this, song search | find a song by its words
- Find a song by some of its words / Tell which song contains a line / Name a track from a piece of its lyrics / Search songs for a line of text
: lyrics|words|line|text = said dancing in the rain,take me home,under the stars,never let you go,hello darkness,we are young,blue eyes,you broke my heart,summer night,fly away,all by myself,walking on water: Some words of the song / A line that is sung / Piece of the lyrics
> what's the song that goes {0} / they sing {0} in it, what is it called / {0}, which song / a song with the words {0} / !find the song where they sing {0} / something like {0} in the chorus, what's the title / i have {0} stuck in my head, what song is that / there's a line {0}, who sings that / song: {0} / how's that hit called, {0} and so on / which track has {0} in the lyrics / do you know the one with {0} / my dad hums {0} all day, what song / title of the tune where it says {0}

## films and tv

find film showtimes, cinema times, movie times, when is film on | know when a film is shown
- Get the times at which a film is shown in a town / Tell when a movie runs at the cinema / Look up cinema showtimes / Find out where a film can be seen
: film|movie|title|what = said Titanic,Jaws,Batman,The Godfather,Frozen,Star Wars,Amelie,Rocky,King Kong,Finding Nemo,Casablanca,Dune,The Lion King,Psycho: The film / Title of the movie / What is shown ; town|city|where|place = town: In which town / City of the cinema / Where one wants to see it
> when is {0} on in {1} / is {0} still running in {1} / {0} {1} cinema / can i see {0} anywhere in {1} / we're in {1} and want to watch {0} / in {1}, does any cinema show {0} / {0} at the movies in {1}, what time / i want to take her to {0}, we live in {1} / !look up when they show {0} in {1} / has {0} come to {1} yet / showtimes of {0}, {1} / what time does {0} start in {1} / does {1} have a cinema with {0} / which theaters in {1} play {0}

watch film, play movie, start film, stream movie | watch a film on a screen
- Play a film on a screen / Start a movie / Stream a title to a tv / Show a film on one of the screens
: title|film|movie|what = said Titanic,Jaws,Batman,Shrek,Frozen,Star Wars,Amelie,Rocky,King Kong,Bambi,Casablanca,Dune,Toy Story,Gladiator: The film / Title of the movie / What to watch ; screen|device|on|tv = said living room tv,tablet,projector,bedroom tv,laptop,kitchen screen,big tv,phone,monitor,kids tv,garden screen,ipad: On which screen / The device that shows it / Where it plays
> {0} on the {1} / i want to watch {0} on the {1} / !put {0} on the {1} / the kids want {0} on the {1} / {1}: {0} / movie time, {0}, use the {1} / let us see {0} on the {1} / on the {1} please, {0} / can the {1} show {0} / we sit before the {1} and wait for {0} / start {0}, not here but on the {1} / how about {0} on the {1} / the {1} is free, so {0} / {0} should run on the {1} / film night with {0} on the {1}

recommend film, suggest movie, movie tips, what to watch | get ideas for a film
- Suggest films of a kind / Recommend a movie for the evening / Give tips what to watch / Find good films of a genre
: genre|kind|type|sort = said comedy,thriller,western,romance,horror,documentary,cartoon,science fiction,war film,fantasy,crime film,musical,family film: The kind of film / The genre / What sort of movie
> any good {0} / i feel like a {0} tonight / what {0} should we watch / {0}, any tips / is there a {0} worth seeing / !suggest a {0} / my girlfriend wants a {0}, i have no idea / good {0} for a rainy day / which {0} have people liked lately / something to watch, maybe a {0} / the last {0} was bad, a better one please / {0} recommendation / tonight is {0} night, which one / name a {0} that i will like

tv program, what is on tv, channel program, tv guide | know what is on a channel
- Get what a tv channel shows at a time / Look into the tv guide / Tell which program is on / Read the listing of a channel
: channel|station|network|on = said BBC One,CNN,ARD,ZDF,Fox,Channel 4,MTV,Eurosport,Arte,NBC,ITV,RTL,Discovery,ABC: The channel / Name of the tv station / Where it is shown ; time|at|when|hour = time: At what time / The time of the program / Hour to look up
> what's on {0} at {1} / {0} {1} program / at {1}, what does {0} show / is there anything good on {0} at {1} / what comes on {0} around {1} / i want to watch {0} at {1}, what is it / !look in the guide for {0} at {1} / {1} on {0}? / does {0} have the news at {1} / what can i see at {1} if i turn on {0} / tell me {0}'s show at {1} / which film does {0} bring at {1} / my uncle watches {0} at {1}, what's that / tonight at {1}, {0}, what is it

switch channel, change channel, tv channel, zap to | see another channel
- Switch the tv to a channel / Change the channel / Put a station on the screen / Tune the tv to another station
: channel|station|to|network = said BBC One,CNN,ARD,ZDF,Fox,Channel 4,MTV,Eurosport,Arte,NBC,ITV,RTL,Discovery,ABC: The channel / Name of the station / Where to switch
> i want to see {0} / !switch over to {0} / {0} please / put {0} on / channel {0} / this is boring, {0} instead / there's football on {0}, go there / tv to {0} / change to {0} / let's see what {0} has / my show is on {0} / can we watch {0} / zap to {0} / the kids want {0} / !turn the tv to {0} / go over to {0}

record show, record program, set recording, save show | record a show
- Record a tv show / Save a program that runs on a day / Set the recorder for a broadcast / Keep a show to watch later
: show|program|title|what = said Evening News,Top Chef,Cup Final,Crime Scene,Quiz Night,Weather Report,Farm Life,Doctor Who,Royal Parade,Family Feud,Ski Jumping,The Voice: What to record / Name of the show / The program ; date|day|when|on = date: On which day it runs / Day of the broadcast / When it is shown
> i can't watch {0} {1}, keep it for me / !record {0} {1} / {0} {1}, tape it / {1} there's {0} and i'm not home / we miss {0} {1}, so record it / save {0} for me, it runs {1} / {0} is on {1}, don't let me miss it, record / recorder on for {0} {1} / can you get {0} on the recorder {1} / {1} i work, but i want to see {0} later / recording {1}: {0} / let the box catch {0}, it comes {1} / tape {0} {1} / out of the house {1}, so please tape {0}

film info, who plays in, movie facts, film details | know who made or played in a film
- Tell facts about a film / Get the director, the cast or the year of a movie / Look up details of a film / Answer who made or played in a movie
: film|title|movie|name = said Titanic,Jaws,Batman,The Godfather,Frozen,Psycho,Amelie,Rocky,King Kong,Casablanca,Dune,Alien,Pretty Woman,Gladiator: The film / Title of the movie / Which film it is about ; detail|fact|what|field = enum director=maker,cast=actors,year=release year,length=running time: What is asked / The fact to look up / Which detail
> {0}, {1} / tell me the {1} of {0} / {1} of {0} / i want to know something about {0}, the {1} / about the movie {0}: {1} / what does it say about {0}, {1} / {0} movie {1} / !look up {0}, {1} / we argue about {0}, namely {1} / quiz question, {0}, {1} / for the film {0} i need this: {1} / do you know {0}, {1} is what i need / {1}, it's about {0} / {1} for {0}, do you have that

subtitles, set subtitles, captions, subtitle language | set subtitles of a language
- Show subtitles in a language / Set the captions of the video / Choose the language of the subtitles / Display what is said as text
: language|lang|in|tongue = said english,french,german,spanish,italian,polish,turkish,dutch,portuguese,russian,swedish,greek,arabic: The language of the text / Which language / Tongue of the captions
> i don't understand them, {0} subtitles please / {0} subtitles / captions in {0} / can i read it in {0} / !put {0} text under the picture / they speak too fast, give me {0} subtitles / is there {0} below the film / my mother only reads {0} / it would help to have the words in {0} / subtitles: {0} / show what they say in {0} / with {0} captions / switch the text to {0} / {0} text for the film / we would follow better with {0} underneath

## travel

find train, train connection, search trains, rail connection | find a train
- Find a train between two places on a day / Look up rail connections / Search the timetable for trains / Get trains for a trip
: from|origin|start|departure = town: Where the trip starts / Station of departure / Town one leaves ; to|destination|target|arrival = town: Where the trip ends / Station of arrival / Town one wants to reach ; date|day|when|on = date: Day of the trip / When one travels / Date of the journey
> from {0} to {1} {2} / train {0} {1} {2} / i have to be in {1} {2}, i start in {0} / is there a train to {1} {2}, from {0} / {2} i travel from {0} to {1} / how do i get from {0} to {1} by rail {2} / to {1} from {0}, {2}, by train / find me a train from {0} to {1} {2} / any connection {0} - {1} {2} / we leave {0} {2} and want to go to {1} by train / what trains run to {1} {2} if i get on in {0} / {2}, {0} to {1}, rail / grandma comes from {0} to {1} {2}, which train / what's the best train into {1} out of {0} {2}

search flights, find flight, flight search, get flights | find a flight
- Search flights between two cities / Find a plane on a day / Look for flights / Get connections by air
: from|origin|departure_city|start = town: City of departure / Where the plane starts / From where one flies ; to|destination|arrival_city|target = town: City of arrival / Where the plane lands / Where one flies ; date|day|when|departure_date = date: Day of the flight / When to fly / Date of departure
> fly me from {0} to {1} {2} / flights {0} to {1} {2} / i want to fly to {1} {2}, from {0} / is there a plane from {0} to {1} {2} / {2}, flight out of {0} into {1} / to {1} by air {2}, starting at {0} / i need to land in {1} {2}, taking off in {0} / !look for flights from {0} to {1} {2} / what flies {2} between {0} and {1}, outbound from {0} / any plane leaving {0} {2} for {1} / {0} {1} {2} flight / we're off to {1} {2} and live in {0}, what planes are there / does anybody fly from {0} to {1} {2} / {2} to {1}, departing {0}, with a plane

find bus, next bus, bus departure, bus to | know when the next bus goes
- Get the next bus to a place / Tell when a bus leaves / Look up bus departures / Find the bus that goes somewhere
: stop|from|start|boarding = said Central Station,Market Square,Hospital,Park Street,Airport,University,Town Hall,Harbor,Zoo,Mill Lane,Stadium,School Road: Where one gets on / The bus stop / Stop of departure ; to|destination|target|direction = town: Where the bus goes / Destination of the ride / The direction
> when's the next bus from {0} to {1} / bus {0} to {1} / i'm at {0} and want to go to {1} by bus / is there a bus to {1} that stops at {0} / how long till the bus to {1} leaves {0} / to {1} by bus from {0} / does any bus go to {1} from {0} / {0}, bus direction {1}, when / i missed the bus to {1} at {0}, when is the next / standing at {0}, waiting for the bus to {1} / !look up the bus from {0} to {1} / next bus towards {1}, i get on at {0} / did the {1} bus already leave {0} / from {0} i take the bus to {1}, at what time

order taxi, call cab, book taxi, get ride | get a taxi
- Order a taxi / Book a cab from one place to another / Call a car for a ride / Get the user a ride at a time
: pickup|from|at|where = said Central Station,Sea Hotel,Airport,Market Square,Hospital,Town Office,Park Street 5,City Hall,Opera,Mill Lane 12,City Museum: Where the taxi comes / Place of pickup / Where the passenger waits ; to|destination|drop_off|target = said Airport Terminal 2,Grand Hotel,North Station,Riverside Mall,Harbor,Stadium,Main Library,Hill Street 9,New Theater,Golf Club,Old Town,Green Park: Where the ride goes / Destination of the ride / Place to get out ; ?time|at_time|when = time: When the taxi comes / Time of the pickup / At what time, now if missing
> get me a cab from {0} to {1} / taxi {0} to {1} / i need a lift from {0} to {1} at {2} / pick me up at {0}, i'm going to {1} / a taxi to {1}, i'm waiting at {0} / we want to be driven from {0} to {1} / cab at {2}, {0} to {1} / can a car fetch us at {0} and take us to {1} / from {0} to {1} by taxi, {2} / my aunt can't walk, order her a taxi to {1} from {0} / {2} taxi from {0}, destination {1} / to {1} please, pickup {0} / somebody should drive me to {1}, i am at {0} / is there a cab to take me from {0} to {1}

flight status, check flight, is flight late, flight delay | know whether a flight is on time
- Check whether a flight is on time / Tell the delay of a plane / Get the status of a flight / Find out when a plane lands
: flight|number|flight_number|code = flightno: Number of the flight / The flight code / Which plane
> is {0} on time / {0} delayed? / when does {0} land / my mother sits in {0}, is it late / has {0} taken off / flight {0} / i have to pick someone up, they are on {0} / any delay on {0} / where's {0} now / !check flight {0} / how late is {0} / did {0} arrive / what about {0}, still as planned / {0} status / should i hurry for {0} or is it late / at what gate does {0} leave

buy ticket, book ticket, get tickets, transit ticket | buy tickets for public transport
- Buy tickets for a train, bus or ferry to a place / Book seats to a destination / Get tickets for a number of people / Order tickets for a trip
: to|destination|where|town = town: Where the trip goes / Destination of the ticket / Town to travel to ; people|count|passengers|tickets = int 2..8: How many people / Number of tickets / The passengers ; vehicle|by|transport|means = enum train,bus=coach,ferry=boat,plane: By what one travels / The means of transport / Train, bus, ferry or plane
> {1} tickets to {0} by {2} / {2} to {0}, {1} people / we are {1} and go to {0} by {2} / {0} by {2}, {1} tickets please / !buy {1} {2} tickets to {0} / i want to take {1} people to {0} by {2} / for {1}, {2}, {0} / {1} seats on the {2} to {0} / the {2} to {0}, {1} of us / could you get {1} tickets for the {2} to {0} / by {2} to {0}, for {1} / it's {1} of us for the {2} to {0} / our group of {1} travels to {0}, {2} tickets needed / {2} tickets {0} x {1}

rent car, car rental, hire car, get rental car | rent a car
- Rent a car in a town for some days / Hire a car / Book a rental car / Get a vehicle for a trip
: town|city|place|pickup = town: Where the car is picked up / Town of the rental / City where it is needed ; days|number_of_days|duration = int 2..14: For how many days / Days of the rental / Length in days ; size|class|type|kind = enum small=compact,medium=middle sized,large=big: How big the car is / Class of the car / Type of vehicle
> a {2} car in {0} for {1} days / i need a {2} car for {1} days, i'm in {0} / rent me a {2} car in {0}, {1} days / {0}, {1} days, {2} rental car / we're {1} days in {0} and want a {2} car / car hire {0} {1} days {2} / for {1} days a {2} car from {0} / can i hire a {2} one in {0} for {1} days, a car i mean / in {0} we'd like to drive a {2} rental for {1} days / {1} days with a {2} car, picked up in {0} / something {2} to drive around {0} for {1} days / the family needs a {2} car for {1} days in {0} / how about a {2} rental in {0}, {1} days / picking up in {0}, {2} car, keeping it {1} days

travel time, trip duration, how long to, journey time | know how long a trip takes
- Tell how long the trip between two places takes / Get the travel time for a way of travelling / Work out the duration of a journey / Estimate the time needed to reach a place
: from|origin|start|a = town: Where one starts / Start of the trip / First place ; to|destination|end|b = town: Where one goes / End of the trip / Place to reach ; by|mode|means|vehicle = enum car,train,bike=bicycle,bus=coach: How one travels / The means of transport / Way of travelling
> how long from {0} to {1} by {2} / by {2}, how many hours to {1} from {0} / {0} to {1} {2} time / i take the {2} to {1}, i start in {0}, when will i be there / is it far from {0} to {1} by {2}, in hours / how much time do i need from {0} to {1} with the {2} / {2} from {0} to {1}, how long / to {1} by {2}, setting off from {0}, takes how long / if we go from {0} to {1} by {2}, how long are we on the road / !work out the time from {0} to {1} by {2} / can i make it from {0} to {1} in an hour by {2} / do i sit long on the {2} from {0} to {1} / coming from {0}, when would i reach {1} by {2} / {2} ride to {1} out of {0}, how many minutes
< minutes int 20..600

## hotels, restaurants and tables

book hotel, reserve room, hotel booking, find hotel room | book a hotel room
- Book a hotel room in a town / Reserve a room for some nights / Find a place to sleep / Make a hotel reservation from a day on
: town|city|place|where = town: Town of the hotel / Where to stay / City to sleep in ; date|from|arrival|check_in = date: Day of arrival / First night / When one comes ; nights|number_of_nights|duration|stay = int 2..14: How many nights / Length of the stay / Number of nights
> a room in {0} from {1}, {2} nights / {0}, {2} nights, arriving {1} / hotel {0} {1} {2} nights / we get to {0} {1} and stay {2} nights / i need somewhere to sleep in {0}, {2} nights, starting {1} / !book {2} nights in {0} from {1} / from {1} on i'm in {0} for {2} nights, i need a bed / {2} nights in {0}, {1} is the first / can you find me a room in {0}, i arrive {1} and leave {2} nights later / in {0}, is a room free {1} for {2} nights / i'm going to {0} {1}, {2} nights, where do i stay, book something / {1}, {0}, hotel for {2} nights / our stay in {0} is {2} nights, check in {1} / my parents want to spend {2} nights in {0}, coming {1}

book table, reserve table, restaurant reservation, table for | reserve a table
- Reserve a table at a restaurant / Book a table for some people / Make a reservation to eat out / Get seats at a restaurant at a time
: restaurant|place|where|at = said Luigi's,Golden Dragon,Chez Marie,Blue Lagoon,Taj Mahal,Sakura,Olive Tree,Steak House,El Toro,The Anchor,Miller,Bella Vista,Lotus,Old Mill: The restaurant / Where to eat / Name of the place ; people|guests|persons|party_size = int 2..12: How many people / Number of guests / Seats at the table ; time|at_time|when|hour = time: When the table is needed / Time of the meal / At what hour
> a table for {1} at {0}, {2} / {0} {1} people {2} / at {2} we're {1} at {0} / {1} of us want to eat at {0} at {2} / can {0} fit in {1} people at {2} / table {0}, {2}, {1} persons / !reserve at {0} for {1} at {2} / we would like to go to {0} at {2}, {1} people / {2} at {0}, table for {1} / does {0} have room for {1} at {2} / {1} seats at {0}, {2} please / dinner at {0}, there will be {1} of us, at {2} / i invited {1} guests to {0}, we'll be there at {2} / see if {0} can take {1} at {2} / for {1}, {2}, {0} / get us in at {0}, {2}, {1} people

find restaurant, restaurant search, where to eat, places to eat | find a restaurant
- Find restaurants with a kind of food in a town / Search for a place to eat / Tell where one gets a certain food / Look for restaurants by cuisine
: cuisine|food|kind|style = said italian,chinese,thai,indian,mexican,greek,sushi,vegan,french,turkish,seafood,lebanese,burger,pizza: The kind of food / Which cuisine / What one wants to eat ; town|city|place|where = town: Where to look / The town / City in which one eats
> any good {0} place in {1} / {0} food {1} / we're hungry and in {1}, {0} would be nice / where do they serve {0} food in {1} / in {1}, where can i get something {0} / i fancy {0}, i'm in {1} / !find a {0} restaurant in {1} / is there something {0} around {1} / {1} {0} restaurant / my boss loves {0} food, where do i take her in {1} / does {1} have a nice {0} restaurant / best {0} in {1} / a {0} dinner in {1}, any ideas / what {0} places would you go to in {1}

order food, food delivery, order meal, takeaway | have a meal brought
- Order a meal from a restaurant / Have food delivered / Get takeaway from a place / Place a food order
: dish|meal|food|item = said pizza,fried noodles,sushi,burger,curry,lasagna,salad,tacos,dumplings,kebab,chicken wings,soup,fish and chips,spring rolls: What to eat / The dish / Name of the meal ; restaurant|from|place|where = said Luigi's,Golden Dragon,Chez Marie,Taj Mahal,Sakura,Olive Tree,El Toro,Burger Barn,Lotus,Bella Vista,Wok Express,Pizza Roma: The restaurant / Who cooks it / Where it is ordered ; count|portions|number|amount = int 2..6: How many portions / Number of dishes / How often
> {2} times {0} from {1} / {0} from {1}, {2} portions / i don't want to cook, get {2} {0} from {1} / {1}: {2} x {0} / we are {2} and want {0} from {1} / from {1} please, {0}, {2} of it / have {1} bring us {0}, {2} times / !order {2} portions of {0} at {1} / {2} {0} {1} / could {1} deliver {0}, {2} portions / let's eat {0} tonight, {2} portions, {1} makes it best / hungry, {0}, {2}, {1} / send for {0} from {1}, {2} portions / {1} has great {0}, we take {2}

restaurant menu, get menu, dishes of restaurant, what do they serve | know what a restaurant serves
- Get the menu of a restaurant / Tell what a place serves / Look up the dishes and prices of a restaurant / Show the card of a place to eat
: restaurant|place|name|where = said Luigi's,Golden Dragon,Chez Marie,Blue Lagoon,Taj Mahal,Sakura,Olive Tree,Steak House,El Toro,The Anchor,Lotus,Bella Vista: The restaurant / Name of the place / Whose menu it is
> what do they have at {0} / {0} menu / what can i eat at {0} / is {0} any good for vegetarians, what do they serve / show me the card of {0} / what does {0} cook / i'm meeting someone at {0}, what's on offer / !get the menu of {0} / do they make soup at {0} / what's there to eat at {0} / dishes at {0} / before we go to {0}, what could we order / the menu at {0} please / does {0} do desserts

cancel booking, cancel reservation, cancel table, drop booking | cancel a reservation
- Cancel a reservation at a hotel or restaurant / Drop a booking / Tell a place that the guests do not come / Undo a reservation for a day
: place|name|at|where = said Luigi's,Grand Hotel,Golden Dragon,Seaside Inn,Taj Mahal,Sakura,Hotel Post,Olive Tree,City Hostel,El Toro,The Anchor,Alpine Lodge: The hotel or restaurant / Where it was booked / Name of the place ; date|day|when|for = date: Day of the booking / For when it was / Date of the reservation
> we're not coming to {0} {1} / {0} {1} is off, tell them / i booked {0} for {1} but can't go / !cancel our booking at {0} for {1} / they needn't wait for us at {0} {1} / {1} at {0} won't happen, cancel it / no {0} {1}, something came up / drop the reservation {0} {1} / can i still get out of {0} {1} / the kids are sick, so cancel {0} {1} / tell {0} we stay at home {1} / for {1} we had {0}, please undo that / it's about {0}, {1}, we don't need it any more / {0}, {1}, cancel

hotel price, room price, cost of room, night rate | know what a night costs
- Get the price of a night in a hotel / Tell what a room costs / Look up the rate of a hotel / Check the cost of a stay per night
: hotel|place|name|house = said Grand Hotel,Seaside Inn,Hotel Post,City Hostel,Alpine Lodge,Park Plaza,Hilton,Ritz,Old Mill Inn,Harbor Hotel,Savoy,Motel One: The hotel / Name of the house / Where one would sleep ; kind|room|room_type|type = enum single room=room for one,double room=room for two,suite,family room: The kind of room / For how many it is / Type of room
> what's a night at the {0}, {1} / {0} {1} price / how much do they want at the {0}, {1} / {1} at the {0}, cost / !check the rate of the {0}, {1} / can we afford the {0}, {1} please / {1}, {0}, how much per night / i want to know what the {0} costs, {1} / at the {0}, {1}, what does one pay / is the {0} dear, i'd take this: {1} / the price for {1} in the {0} / {1} in the {0}, per night / tell me the {0} rate, {1} / thinking of the {0}, {1}, what would they charge

hotel with feature, find hotel by amenity, search hotels, hotel offering | find a hotel that has something
- Find hotels in a town that offer something / Search hotels by what they have / Tell which hotel has an amenity / Look for a place to stay with a certain feature
: town|city|place|where = town: The town / Where the hotel is / City to search ; feature|amenity|with|offers = said free parking,sea view,breakfast,wifi,family rooms,bike rental,room service,large balconies,vegan food,baby cots,quiet rooms,air conditioning: What the hotel must have / The amenity / What the guest wants
> is there a hotel with {1} in {0} / {0} hotel {1} / we'd like {1} when we sleep in {0} / i need {1} at the hotel, in {0} / any place to stay in {0} that has {1} / in {0}, which hotels offer {1} / {1} is a must, the town is {0}, find a hotel / !look for somewhere in {0} with {1} / does any hotel in {0} have {1} / my wife won't go without {1}, a hotel in {0} please / {1}, that's what our hotel in {0} must have / who has {1} in {0}, hotels i mean / a night in {0}, but only with {1} / beds in {0}, and there must be {1}

## weather and outdoors

get weather, weather today, current weather, weather on day | know the weather of a place
- Get the weather of a place on a day / Tell how the weather will be / Look up sun, rain and wind for a town / Give the forecast for a date
: town|city|place|location = town: The place / Town whose weather is asked / Where ; date|day|when|on = date: The day / For when / Date of the forecast
> will it rain in {0} {1} / {0} weather {1} / do i need an umbrella {1} in {0} / we have a picnic in {0} {1}, will it stay dry / {1} in {0}, sun or rain / what should i wear in {0} {1} / is it going to be nice in {0} {1} / can i leave the coat at home {1}, i'm in {0} / how does the sky look in {0} {1} / {1} i'm going to {0}, what will it be like out there / !check the weather for {0} {1} / snow in {0} {1}? / is {1} good for hanging out the washing in {0} / forecast {0} {1} / what's it like {1} over in {0} / how cold does it get in {0} {1}

rain alert, set weather alert, warn about weather, weather warning | be warned of bad weather
- Warn the user before bad weather comes / Set an alert for a kind of weather in a town / Tell when a storm, frost or rain is near / Create a weather warning
: town|city|place|where = town: The place to watch / Town of the alert / Where it matters ; kind|event|weather|type = enum rain,storm=strong wind,frost=ice,heat=hot weather,snow: What to warn of / Kind of weather / The event
> tell me before {1} comes to {0} / warn me of {1} in {0} / {1} alert {0} / my plants in {0} can't stand {1}, let me know in time / if {1} is coming to {0}, i want to know / {0}: warning for {1} / i'm afraid of {1} in {0}, keep watch / warn us if there is {1} in {0} / as soon as {1} gets near {0}, ring / we have a tent in {0}, so {1} would be bad, warn me / can i get a warning when {1} hits {0} / don't let {1} surprise me in {0} / watch out for {1} in {0} / my son camps in {0}, shout if {1} is on the way

sunrise sunset, sun times, daylight hours, when sun rises | know when the sun rises or sets
- Tell when the sun rises or sets in a place / Get the time of sunrise or sunset / Look up when it gets light or dark / Give the times of the sun
: town|city|place|where = town: The place / Town whose sun is asked / Where ; event|which|kind = enum sunrise,sunset: Which of the two / Morning or evening / Rise or set
> when is {1} in {0} / {1} {0} / at what time is the {1} in {0} / i want to photograph the {1} in {0}, when / in {0}, {1} is when / tell me the time of {1} in {0} / we'd like to sit on the beach of {0} for the {1}, what time / {0}, {1} time / how long until {1} in {0} / did we miss the {1} in {0} / {1} over {0}, at what hour / is the {1} early in {0} / when do i have to be out to see the {1} in {0} / what hour does {0} have {1} today

find hike, hiking trails, walk search, find trail | find a walk
- Find hiking trails near a town / Suggest a walk of some length / Search for a hike / Get paths for walking around a place
: town|near|place|where = town: The town to start from / Near which place / Where to walk ; km|length|distance|kilometers = int 3..30: How long the walk is / Length in kilometers / Distance to walk
> a walk of {1} km near {0} / we want to hike {1} kilometers around {0} / {0} hike {1} km / where can i walk {1} km close to {0} / my legs want {1} kilometers, we're in {0} / !find a trail near {0}, {1} kilometers / around {0}, is there a path of {1} km / {1} km on foot, somewhere by {0} / the dog needs {1} kilometers, what's nice near {0} / i'd like to be out in nature near {0}, {1} km at most / any trails of {1} km by {0} / hiking, {0}, {1} km / we have time for {1} km in the hills of {0} / good {1} kilometer walk from {0}

water temperature, sea temperature, lake temperature, is water warm | know how warm the water is
- Get the temperature of a lake or the sea / Tell how warm the water is for a swim / Measure the water of a bathing place / Look up whether the water is warm
: water|lake|place|where = said Lake Garda,North Sea,Loch Ness,Lake Geneva,Baltic Sea,Bondi Beach,Lake Tahoe,Adriatic Sea,Lake Constance,Black Sea,Lake Como,Dead Sea,Lake Michigan: The lake or sea / Where one swims / Name of the water
> is {0} warm enough to swim / how cold is {0} / {0} water temperature / can the kids go into {0} / swimming at {0}, too cold or fine / how many degrees has {0} / i want to jump into {0}, how warm is it / do i freeze in {0} / !look up the water of {0} / has {0} warmed up yet / we are driving to {0} for a swim, what's the water like / degrees in {0} / would you bathe in {0} now / wetsuit needed at {0}?

snow report, ski conditions, snow depth, slopes open | know how much snow there is
- Get the snow depth of a ski resort / Tell whether the slopes are open / Report the conditions for skiing / Look up snow in the mountains
: resort|place|area|mountain = said Zermatt,Aspen,Chamonix,Davos,Whistler,Kitzbuehel,St Moritz,Val Thorens,Vail,Ischgl,Cortina,Lech,Verbier: The ski resort / Name of the mountain place / Where one skis
> is there snow in {0} / can we ski in {0} / {0} snow / how deep is it in {0} / are the slopes open at {0} / we want to go skiing in {0}, is it worth it / how much white stuff have they got in {0} / !check the slopes of {0} / are the lifts running in {0} / {0} ski report / has it snowed up in {0} / powder in {0}? / does it make sense to pack the skis for {0} / what are conditions like at {0}

find campsite, camping place, pitch search, book campsite | find a place to camp
- Find a campsite in a country or region / Search a place for a tent or camper / Get camping grounds near water or in the woods / Look for pitches
: country|where|land|nation = country: The country / Where to camp / Land of the campsite ; setting|near|location|surroundings = enum lake=lakeside,sea=beach,forest=woods,mountains=hills: What is around the place / The surroundings / Near what
> camping in {0} by the {1} / a place for our tent in {0}, near the {1} / {0} campsite {1} / we have a camper and want to stay close to the {1} in {0} / where in {0} can one camp by the {1} / {1}, {0}, camping / i want to sleep outside in {0}, best near the {1} / !find a campsite in {0} by the {1} / is there camping near the {1} in {0} / the kids want the {1}, so a campsite there, in {0} / in {0} with a tent, we like the {1} / pitch near the {1}, country is {0} / any nice camping spots at the {1} in {0} / tent, {0}, close to the {1}

## maps and distances

get directions, navigate, route to, find way | get the way to a place
- Give directions between two places / Navigate from a start to a goal / Show the route for walking, driving or cycling / Find the way somewhere
: from|start|origin|begin = said Central Station,Market Square,Sea Hotel,Airport,Town Hall,Museum of Art,High School,City Park,Hospital,Main Street 4,Post Office,Old Bridge: Where one is / The start / Place to begin ; to|goal|destination|end = said North Gate,Opera House,Zoo,Stadium,Main Library,Harbor,Castle,Riverside Mall,Cathedral,University,Green Park,Hill Street 9: Where one wants to go / The goal / Place to reach
> how do i get from {0} to {1} / {0} to {1}, which way / i'm lost at {0} and want to get to {1} / lead me from {0} to {1} / to {1}, starting from {0} / which road do i take to {1} from {0} / i am at {0}, where's {1} / route {0} - {1} / guide us from {0} to {1} / from {0}, do i turn left for {1} or what / can you show the way to {1}, we are by {0} / i have to go to {1}, now at {0} / the way from {0} to {1} please / what's the best way to {1} when you come from {0} / directions {0} {1} / navigate to {1}, start {0}

get distance, how far, distance between, measure distance | know how far two places are apart
- Get the distance between two places / Tell how far it is from one town to another / Measure kilometers between two cities / Work out how many kilometers lie between towns
: from|first|start|a = town: The first place / Where one measures from / Start ; to|second|end|b = town: The second place / Where one measures to / End
> how far is it from {0} to {1} / {0} {1} distance / how many kilometers from {0} to {1} / is it far to {1} from {0} / what lies between {0} and {1}, in km / i drive from {0} to {1}, how many km is that / from {0}, how far away is {1} / {0} to {1} in km / is {1} close to {0}, starting from {0} / do i need a lot of petrol from {0} to {1}, how far is it / !measure from {0} to {1} / the distance from {0} to {1} / how long is the road from {0} to {1}, in kilometers / km {0} to {1} / to {1} it's how many kilometers from {0}

find nearby, places near, search nearby, nearest place | find something near a place
- Find the nearest place of a kind / Search for something close to a location / Tell where the next shop, pump or doctor is / Look for places around a spot
: kind|what|type|category = said gas station,pharmacy,cash machine,toilet,bakery,playground,supermarket,hospital,parking lot,cafe,charging station,police station,bench,ice cream shop: What one looks for / Kind of place / The category ; near|location|around|at = said Central Station,Market Square,Airport,Town Hall,City Park,Opera House,Zoo,Stadium,Harbor,Castle,University,Old Bridge,Green Park: Around what / The location / Near which place
> is there a {0} near {1} / nearest {0} to {1} / {0} {1} / i'm at {1} and need a {0} / a {0} close to {1}, quick / where's the next {0} from {1} / around {1}, any {0} / we urgently look for a {0}, we are at {1} / !find a {0} by {1} / at {1}, which way to a {0} / {1}, closest {0} / is it far to a {0} from {1} / my kid needs a {0}, we're close to {1} / do they have a {0} at {1} / from {1}, where would i find a {0}

traffic report, check traffic, traffic jam, road conditions | know how the traffic is
- Get the traffic on a road / Tell whether there is a jam / Report the state of a street or motorway / Check how long one waits on a road
: road|street|highway|route = said A1,M25,Route 66,Main Street,Ring Road,A7,Harbor Tunnel,Golden Gate Bridge,I 95,Brenner Pass,M1,Old Bridge,Airport Road: The road / Name of the street or motorway / Where the traffic is asked
> is there a jam on {0} / how's {0} / {0} traffic / are they stuck on {0} again / can i take {0} or is it full / am i better off avoiding {0} / !check {0} for jams / what's happening on {0} / i have to use {0}, is it moving / will i lose time on {0} / accident on {0}? / how bad is it on {0} / is {0} free / roadworks on {0} / do cars get through on {0}

find parking, parking search, free parking, where to park | find a parking space
- Find a parking space near a place / Search for free parking / Tell where a car can be left / Get car parks with free places for some hours
: place|near|location|where = said Central Station,Market Square,Airport,Town Hall,City Park,Opera House,Zoo,Stadium,Harbor,Castle,University,Riverside Mall: Near what / Where one wants to park / The location ; hours|duration|how_long|length = int 2..12: For how many hours / Time of the stay / Parking time in hours
> where can i leave the car near {0} for {1} hours / parking {0} {1} hours / {1} hours at {0}, where do i park / i need a spot by {0}, {1} hours / any place to park around {0} for {1} hours / we're driving to {0} and stay {1} hours, where does the car go / !find parking at {0} for {1} hours / for {1} hours, is there a car park near {0} / i can't find a space at {0}, i need {1} hours / {0}, car, {1} hours / is it possible to park {1} hours by {0} / a garage close to {0} for {1} hours / we want to spend {1} hours at {0}, parking / dropping the car around {0}, back in {1} hours, any space

share location, send location, share position, where am i to | show somebody where the user is
- Share the user's position with a person for some minutes / Send the location to a contact / Let somebody see where the user is / Show a friend the live position
: person|with|contact|who = person: Who may see it / The contact / With whom it is shared ; minutes|duration|length|for = int 10..120: For how many minutes / How long it is shared / Duration in minutes
> let {0} see where i am for {1} minutes / {0} can follow me for {1} minutes / {1} minutes location to {0} / !share my position with {0} for {1} minutes / {0} wants to know where i am, show it for {1} minutes / location {0} {1} min / i walk home alone, let {0} watch me on the map for {1} minutes / for the next {1} minutes {0} should see my spot / give {0} my location, {1} minutes / {0} is picking me up, send where i am, {1} minutes / show {0} my dot on the map, {1} minutes will do / could {0} have my position for {1} minutes / send {0} my whereabouts for {1} minutes / i want {0} to know where i walk, {1} minutes long

save place, remember location, bookmark place, name location | save a place under a name
- Save a place under a name / Remember a location on the map / Bookmark an address / Give a place a name to find it again
: place|address|location|what = said Hill Street 9,Mill Lane 12,Market Square 3,Lake Road 40,Oak Avenue 7,Church Street 21,Harbor Way 5,Park Street 16,Rose Lane 2,Station Road 33,Elm Street 8,Green Close 14: The address / The place to save / Which location ; label|name|title|as = said home,work,gym,mum,school,parking spot,best bakery,doctor,holiday house,office,grandma,football club,workshop: The name for it / Label of the place / How it is called
> {0} is {1} / {1} is at {0} / !save {0} as {1} / from now on {0} is called {1} / remember {0}, that's {1} / {1}: {0} / put {0} on my map under {1} / when i say {1}, i mean {0} / call {0} {1} from now on / {1}, keep in mind, is {0} / bookmark {0} with the name {1} / i moved, {1} is now {0} / as {1}, store {0} / note {0} on the map as {1} / my place {1} has the address {0}
"""
