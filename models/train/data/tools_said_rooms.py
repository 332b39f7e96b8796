"""Functions of rooms and what is in them, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## lamps, switches and colors of light

pair wall switch, link switch, assign button, switch controls lamp | let a switch work a lamp
- Link a switch with a lamp / Let a button on the wall control another light / Assign which lamp a switch works / Pair a switch and a bulb
: lamp|controls|target|bulb = said floor lamp,desk lamp,ceiling light,bedside lamp,reading lamp,light strip,mirror light,chandelier,porch light,wall lamp,pond lights,closet light: Which lamp it works / What the switch controls ; switch|button|from|which_switch = said hall switch,door switch,round button,left switch,upper switch,bed button,stairs switch,double switch,old switch,kitchen button,pull cord,right switch: Which switch / The button that is pressed
> i press the {1} and want the {0} to come on / the {1} does nothing at the moment, let it be for the {0} / {0} from the {1} / {1} > {0} / !connect the {1} with the {0} / It would be so handy if the {1} worked the {0} / grandma can't reach the {0}, she'd rather use the {1} / we hung up a new {0} and it has no switch of its own, take the {1} / whoever touches the {1} should get the {0} / the {0} shall obey the {1} / why does the {1} light the wrong thing? {0} is what belongs to it / electrician gone, {1} is in the wall now. it's meant for the {0} / don't wanna get up, so the {1} for my {0} plz

## windows, blinds, doors and locks

revoke door code, cancel entry pin, block key, withdraw access | take somebody's access away
- Take away the code or key of a person / Block somebody at the lock / Withdraw the access of a person / Make a key or a card useless
: kind|key|what|means = enum code=pin;number,card=key card;chip card,fob=key fob,app=phone access: What is blocked / The kind of key ; person|who|of|holder = person: Whose access / Who can no longer get in
> {1} moved out, so that {0} must be worthless by tonight / {1} shouldn't get in any longer with the {0} / {0} of {1}: dead / !block the {0} of {1} / i broke up with {1}... you can imagine. the {0} has to go / {1} lost the {0} somewhere in town, better nobody can use it / From tomorrow {1} no longer works for us. Please see to the {0}. / take the {0} off {1} / the cleaner quit, {1}, she still has a {0} / a thief has {1}'s {0}!!! / I don't trust {1} any more. The {0} should not open anything / why does {1} still have a working {0}? change that / no entry w/ the {0} for {1} from here on / {1} handed in a {0} that's broken, make sure it opens nothing

who came in, door log, entry history, lock record | know who went through a door
- Show who used a door on a day / Look up the log of a lock / Tell when somebody came home / Get the entries at a door
: door|lock|where|entrance = said front door,back door,garage,cellar door,garden gate,side entrance,terrace door,shed,bike room,main gate,server room,attic: Which door / The lock ; day|when|date|on = date: Which day / Of when the log is
> who was at the {0} {1} / {1}, {0}, which people / somebody's been in the house {1}! look who came through the {0} / {0} log {1} / !show me everyone who used the {0} {1} / when did the kids get home? {0}, {1} / things are missing from the {0}. i want names, {1} / {1} i heard steps late at night, has the {0} kept anything / did a stranger open the {0} {1} / For the insurance I have to state who passed the {0}, the day in question being {1} / my teenager claims she was in by ten {1}. the {0} knows better / at what time was the {0} opened {1} / list for {1}: people through the {0}
< name person, at time

close everything, storm closing, shut all openings, seal house | shut all windows, doors and blinds at once
- Close every window, door and blind of the house / Shut all that stands open / Seal the house before a storm / Make the whole house tight at once
:
> there's a storm coming, quick / hail! hail! hail! / !shut everything that's open / black clouds over the hill and all our windows are wide open / we're leaving for two weeks, nothing may stand open / smoke from the neighbor's barbecue drifts into every single room / The radio says gusts of a hundred and twenty. I am at work and can't go round the house. / doors slam upstairs and down, it's so windy, do something about all of them / all tight pls, whole house / they are spraying the fields in ten minutes, nobody should breathe that in / curtains flying, rain on the carpet, in every room at once! / is it possible to have the lot closed in one go / a swarm of bees is heading for us!! no gap anywhere please

## fans, heaters and climate in rooms

dry air, set dehumidifier, room humidity, moisture target | make the air of a room drier or moister
- Set how moist the air of a room should be / Run the dehumidifier or humidifier to a percentage / Bring the humidity of a room to a value / Dry or moisten the air
: percent|humidity|moisture|target = int 32..66: The humidity in percent / How moist ; room|where|air|place = room: Which room / Where the air is treated
> the walls of the {1} are wet, {0} percent is the goal / {0}% moisture in the {1} / my lips crack in the {1}. i need {0} percent / {1} at {0} % / !keep the air of the {1} at {0} percent / the piano in the {1} goes out of tune when it's not {0} percent / there's mold in a corner of the {1}, the doctor said {0} percent and not more / laundry hangs in the {1} and doesn't dry, take the air down to {0} percent / How damp may it be in the {1}? I read {0}, so do that / {1}: clammy. {0} pls / my nose bleeds from the dry {1}, bring it up to {0} percent / orchids love {0} percent, and they live in the {1} now / musty old {1}... get it to {0}

air quality, check room air, co2 reading, is air good | know how good the air of a room is
- Tell how good the air in a room is / Read the co2 sensor of a room / Check whether a room should be aired / Look up dust and gases in the air
: room|where|place|sensor = room: Which room / Where the sensor is ; ?value|what|reading|gas = enum co2=the carbon dioxide,dust=fine particles,pollen=pollen count,radon=the radon: Which value / What is measured
> why do i have such a headache in the {0}, is it bad in there / {0}: {1}? / is it healthy to sleep in the {0} / !read me the sensor of the {0} / we all yawn in the {0}. what's floating about / can i do sports in the {0} or should a window be opened first / how's the {0}, {1} i mean / my eyes itch when i'm in the {0}, {1} maybe? / someone smoked in the {0}, can you notice it / {0} air ok? / Is the {0} fit for the baby, breathing-wise? / after all that sawing in the {0}, may i take off my mask yet / what does the little box in the {0} say, {1} please
< level enum good,fair,poor

heating schedule, weekly heat plan, timed warmth, program heater | let a room get warm at a time each day
- Plan at which time a room gets warm on a weekday / Program the heating / Add an entry to the weekly heating plan / Let a heater start by itself on a day
: at|time|start|from = time: At what time / When it should be warm ; room|where|zone|heater = room: Which room / Where it gets warm ; day|weekday|on|every = weekday: On which day / Which weekday
> {1}, {2}s, {0} / on {2} there's yoga in the {1} and it ought to be warm by {0} / !have the {1} warm on each {2} at {0} / {0} {2} warm {1} / I work from home each {2}. By {0} my {1} must not be an ice box any more / {2}s we bathe the twins. {1}, {0} / when it's {2} and {0} the {1} radiator may begin / the choir meets in the {1} on {2}s, they complain about cold feet, let it start at {0} / at {0}, but just on {2}, warm up the {1} / the {1}? {2} at {0}, as a rule / grandad visits on {2}s and sits in the {1} from {0}, he must not freeze / put {0} in the plan, {2}, it's for the {1}

service air conditioner, clean filter note, filter changed, climate device maintenance | note that a device was cleaned
- Note that the filter of a device was changed / Save that a climate device had its service / Record the cleaning of an air conditioner or heater / Log maintenance and its cost
: cost|price|paid|euros = int 12..180: What it cost / The price ; device|machine|which|of = said air conditioner,heat pump,gas boiler,dehumidifier,tower fan,air purifier,pellet stove,ventilation unit,split unit,kitchen hood,humidifier,fan heater: Which device / The machine ; ?by|person|who|mechanic = person: Who did it / The mechanic
> the man for the {1} was here, {0} euros / {1} clean again, paid {0} / {0} for the {1}, done by {2} / new filter in the {1}. {0}. / !note {0} euros for the service of the {1} / so the {1} doesn't smell any more, {2} did that for {0} / We had our {1} looked after today, and the invoice says {0}; keep it for next year / {2} crawled behind the {1} and brushed out a pound of dust - {0} euros well spent / {1} {0} eur maint. / cost me {0} but the {1} breathes freely now / it was high time for the {1}. {2} took {0} / yearly check, {1}, {0} / remember {0}, that's what they wanted for cleaning the {1}

## speakers, screens and remote controls

move playback, music follows, transfer sound, hand over music | let what is playing go on elsewhere
- Let the music go on at another speaker / Move what is playing from one device to another / Hand over the sound / Continue a film or song on a second device
: to|target|onto|new = said living room tv,kitchen speaker,headphones,big screen,bedroom speaker,projector,car radio,sound bar,laptop,garden speaker,shower radio,desk speaker: Where it goes on / The new device ; from|source|old|off = said tablet,phone,hall speaker,little tv,kids tablet,office screen,alarm radio,party box,old radio,gaming monitor,guest tv,smart watch: Where it plays now / The old device
> i go downstairs now, so take this off the {1}, i want it on the {0} / {1} to {0} / the {1} is too small for the whole family, the {0} please / rather on the {0} than on the {1} / !move it from the {1} to the {0} / i was watching on the {1}, can i finish on the {0} / what runs on the {1} should follow me to the {0} / The {1} is nearly out of power. Could this go on from the {0}? / from here the {1} can't be heard, how about the {0} / {0} instead of {1}!! / baby sleeps next to the {1}, continue on the {0} / {0} pls. not the {1} any more

mute everything, silence all devices, hush house, all sound off | make every device silent at once
- Mute all speakers and screens at once / Silence every device in the house / Make the whole home quiet / Cut all sound
:
> shhh, the baby finally sleeps / i have the boss on the line, not a sound from anything / !mute the whole house / tv, radio, speakers... they all yell at once and i can't take it / silence everywhere pls / my migraine is back. no noise at all, from nowhere / Might we have complete quiet in here? Grandfather wants to say a few words / police at the door because of the noise, everything off that makes a sound / hush / exam in an hour, nothing in this house should beep or sing / i can't hear myself think!!! / which idiot turned on music in every room, end that / one minute of silence at noon, for the victims, so no sound from any box

switch channel, tune program, tv station, change program | see another station
- Switch a television to a station / Change the channel / Tune a screen to a program / Show what a station sends on a screen
: station|channel|program|to = said BBC One,Arte,Eurosport,channel 4,CNN,sports channel,kids channel,Discovery,the news,weather channel,music channel,Al Jazeera,local news,NHK: Which station / The channel ; screen|tv|where|on = said living room tv,bedroom tv,projector,kitchen screen,big screen,guest tv,old television,bar screen,waiting room tv,left screen,garage tv,office tv: Which screen / The television
> the match is on {0}, i want it on the {1} / {1} {0} quick it's starting / {0} please, the {1} / i've had enough of this soap. {0} on the {1} / !put the {1} on {0} / granny in front of the {1} would like {0} / what are they showing at {0}? let me see on the {1} / on {0} there's a film about whales, the kids are by the {1} already / the guests are staring at nothing, the {1} should show {0} / somebody sat on the remote, bring the {1} back to {0} / At the {1} we always have {0} around this time, thanks / is there {0} on the {1}? if so, that / the {1}, yes that one, {0}

find remote, where is remote, beep remote, locate controller | find a lost remote control
- Let a lost remote control beep / Find a remote or controller / Tell where a remote was used last / Make a remote ring so that it can be found
: remote|which|controller|what = said tv remote,sound bar remote,fan remote,projector remote,game controller,light remote,heater remote,little remote,headphones,blinds remote,stylus,air con remote,garage remote: Which remote / What is lost
> the sofa ate my {0} / has anybody seen the {0} / {0} gone again / !make the {0} beep / i had the {0} in my hand a minute ago... / the dog ran off with the {0}, where is it / where on earth is the {0} / lifted every cushion, no {0} / my little brother hid the {0} and won't say where / ring ring {0} please / I have looked under the bed, in the fridge, everywhere. My {0} has vanished / whoever used the {0} last did not put it back, let it shout / {0} lost pls help

block screen, screen ban, lock tablet for child, no screen today | keep somebody from a screen
- Forbid a person a screen for a time / Lock a device for a child / Keep somebody from the television or console for hours / Set a screen ban
: hours|for|duration|length = int 2..48: For how many hours / The length of the ban ; person|child|who|user = person: Who is kept away / The child ; ?device|screen|from|what = said tablet,television,game console,phone,laptop,gaming monitor,headset,big screen,kids tablet,computer,smart watch,projector: Which device / The screen
> {1} lied to me, that's {0} hours without / no {2} for {1}, {0} hours / {1}: {0} h offline / {0} hours off for {1}, and no discussion / !keep {1} away from the {2} for {0} hours / red eyes, bad temper - {1} had too much. nothing with pixels for {0} hours / {1} has exams and asked me herself to be locked out for {0} hours / the {2} is taboo for {0} hours, it's about {1} / {1} threw the controller at the wall. {0} hours ban / Our agreement with {1} was clear. So now the {2} stays dark for {0} hours. / for the next {0} hours {1} can read a book / would you make sure {1} gets nothing out of the {2} for {0} hours / because {1} hit his sister: {0} hours no playing

## robots that clean, mow or carry

mow lawn, start mower, cut grass, mowing robot | let a robot cut the grass
- Let the mowing robot cut a lawn / Have the grass cut to a height / Start the lawn robot somewhere / Mow a part of the garden
: height|millimeters|cut_to|length = int 22..70: The height of the grass in millimeters / How long the grass stays ; area|lawn|where|part = said front lawn,back lawn,side strip,orchard,play area,pool side,terrace edge,big meadow,east corner,under trees,dog run,tennis court: Which lawn / The part of the garden
> {0} mm on the {1} / can't find the ball any more in the {1}, down to {0} millimeters / the {1} at {0} mm please / it's a jungle out there! {1}, {0} mm / !cut the {1} to {0} millimeters / the neighbor measured it, she wants {0} mm at the fence. do the {1} / {1}: {0} / my bees need some flowers so no shorter than {0} mm at the {1} / grass on the {1} reaches my knees, {0} mm would be civil again / how high should it be? {0} mm i think, {1} / {0} mm is what the greenkeeper has, i want that for my {1} / let it graze on the {1}, {0} mm

forbid zone, no-go area, keep robot out, robot barrier | keep a robot away from something
- Mark something a robot must stay away from / Draw a no-go area for a robot / Keep the machine out of a place / Set a barrier around a thing
: distance|centimeters|margin|gap = int 10..90: How many centimeters it keeps away / The distance ; around|thing|place|spot = said dog bowl,flower bed,play mat,christmas tree,glass table,pond,cat toilet,white carpet,piano,floor vase,cables,baby crib,sandbox,hedgehog house: Around what / The thing it must not touch ; ?robot|machine|which = said vacuum robot,mop robot,lawn robot,little robot,blue robot,old robot,kitchen robot,new robot,upstairs robot,tray robot,big robot,pool robot: Which robot / The machine
> it bumped into the {1} again, {0} cm from now on / {0} centimeters of respect for the {1} / the {1} is sacred! {0} cm / {2} and {1} don't get along. {0} cm between them / !keep the {2} {0} centimeters off the {1} / mind the {1}, {0} cm / water everywhere because that thing drove over the {1}. it shall stay {0} cm away / I nearly cried when I saw the {1}. Never closer than {0} centimeters, please / around the {1} {0} cm free / nothing with wheels within {0} cm of the {1} / the {2} has no business at the {1}, {0} cm / every day i untangle it from the {1}, so how about a ring of {0} cm / {1} = taboo, {0}cm margin

rain mode robot, robot in rain, wet weather rule, robot rain setting | decide whether a robot works in the rain
- Decide whether a robot works in the rain / Set if a machine goes home when it gets wet / Allow or forbid a robot to be out in wet weather / Change the rain rule of a garden robot
: works_in_rain|rain|wet_allowed = flag a few drops don't hurt it;it can stay out in any weather;let it get wet ~ it has to come in when it pours;keep it dry;it should hide from the drops: Whether it works in the rain / True if it may get wet ; robot|which|machine|what = said lawn robot,old mower,new mower,little robot,blue robot,snow robot,weeding robot,delivery robot,pool robot,leaf robot,gutter robot,tray robot,window robot: Which robot / The machine
> about the {1}: {0} / {0}, the {1} i mean / {1}, {0} / our {1} stood in a puddle last night. {0} / the forecast is awful for days. and the {1}? {0} / the man in the shop explained the {1} to me and said {0} / {0}. that's my rule for the {1} / what does the {1} do when it starts to drizzle? {0} / i paid a lot for this {1}, so {0} / {0}, at least that's what the booklet of the {1} tells us / My wife and I argued over the {1}. We agreed in the end: {0}. / grass or no grass, {1} or not, {0} / monsoon starts soon here, for the {1} that means {0}

carry by robot, robot delivery, bring tray, send carrier | let a robot bring something to somebody
- Let a robot carry something to a room / Send the tray robot with a thing / Have something brought by a machine / Deliver a thing inside the house
: to|room|where|target = room: Where it is brought / The room ; thing|what|load|item = said water,clean towels,hot tea,laundry,newspaper,breakfast,two beers,crutches,toolbox,snacks,soup,warm milk,glasses,parcel: What is carried / The load
> {1} to the {0} / i'm in the {0} with a broken leg and thirst or hunger, {1} would be a dream / the {0} is waiting for {1} / let the wheels roll: {1}, {0} / !bring {1} to the {0} / can your robot take {1} over to the {0}, my hands are wet / {1} is on the tray. off to the {0} with it / nobody thought of {1}! we sit in the {0} / In the {0} they would like {1}, and I'm too lazy to walk / where's the {1}? it should have been in the {0} long ago / {0}: {1} pls / up in the {0} there's a sick child who asks for {1} / i left {1} in the kitchen, i need it here in the {0}

robot stuck, free robot, rescue robot, robot trouble report | report that a robot got stuck
- Report a robot that got stuck / Call help for a robot that cannot move / Note where a machine is caught / Have a robot freed
: place|where|stuck_at|caught = said under the sofa,on the stairs,behind the door,in the hedge,by the pond,on the carpet edge,in the mud,under the bed,at the curb,between two chairs,in the cables,at the fence: Where it is stuck / The place ; robot|which|machine|what = said vacuum robot,mop robot,lawn robot,little robot,blue robot,tray robot,old robot,pool robot,new robot,delivery robot,weeding robot,snow robot: Which robot / The machine ; ?minutes|since|for_minutes = int 4..95: Since how many minutes / How long
> the {1} can't move, {0} / {0} sits the {1} and cries / {1} {0}, {2} min / i hear beeping... yes, it's the {1}, {0} / for {2} minutes the {1} has been turning its wheels {0} / !get someone to free the {1} {0} / oh dear the {1} got caught {0} / I'm in a wheelchair and can't lift it: {1}, {0}. Who helps? / the {1} has been {0} for {2} minutes, someone go / help!! {0}, our {1} / poor thing, spinning {0}. the {1} i mean / what a stupid {1}, drove itself {0} and gave up / we came home and the {1} lay there dead, {0}

cleaned area, robot work log, how much cleaned, mower report | know how much a robot got done
- Tell how much a robot did on a day / Get the square meters a machine cleaned or mowed / Look up the work report of a robot / Show what a robot got done
: robot|machine|which|of = said vacuum robot,mop robot,lawn robot,little robot,blue robot,old robot,pool robot,new robot,upstairs robot,window robot,weeding robot,snow robot: Which robot / The machine ; day|date|when|on = date: Which day / Of when
> has the {0} been lazy {1} / how far did the {0} get {1} / {0} {1} m2 / the floor still looks dirty. did the {0} run at all, {1} i mean / !show me what the {0} got done {1} / i paid eight hundred for that {0}, what was its share of the work {1} / {1}: which places did the {0} do / Did our {0} finish everything {1}, or did it stop half way? / how many square meters for the {0}, {1} / what did the {0} do the whole day {1} / {1} nobody was home, so did the {0} use the time / was it worth having the {0} out {1}
< square_meters int 4..400

## charging, batteries and electric cars

pause car charging, stop charging, unplug later, end loading | stop the loading of a car
- Stop the loading of a car / Pause the wall box for some hours / End a charging session / Hold back power from a car
: hours|for|pause|how_long = int 2..9: For how many hours / The pause ; car|vehicle|which|what = said red car,van,Tesla,little Fiat,company car,Kona,family car,old Leaf,pickup,convertible,guest car,Zoe,blue Polestar: Which car / The vehicle
> power is expensive right now, the {1} can wait {0} hours / {0} hours no juice for the {1} / the oven and the {1} together blow the fuse! {0} hours rest for that one / {1}: hold {0} h / !pause the {1} for {0} hours / cut the {1} off, i need the current for the sauna, back in {0} hours / we've a power shortage in the street, so they ask us not to feed the {1} for the next {0} hours / The {1} is getting hot at the plug. Let it cool down, {0} hours I'd say / not now {1}, in {0} hours again / the {1} is sucking the roof empty and clouds come; {0} hours break / it's cheaper in {0} hours, so why load the {1} now / do without the {1} for {0} hours / my dad tripped over the cable of the {1}, no current on it for {0} hours pls

find charging station, charger nearby, where to charge, charge point search | find a place to load a car
- Find a charging station near a place / Look for a charge point with enough power / Tell where a car can be loaded / Search for free chargers on the way
: kilowatts|power|kw|at_least = int 11..350: The power in kilowatts / How fast it loads ; near|where|place|town = town: Near which place / The town ; ?free_now|available|unoccupied = flag one that nobody is using;it has to be free ~ occupied ones too;busy or not: Whether it must be free at the moment / Only free ones
> we'll run dry near {1}, is there something with {0} kw / {0} kw around {1}, {2} / where do i get juice in {1}? {0} kw or i'll sit there all night / {1} {0}kw charger / !look for a {0} kw plug in {1} / nine percent left and {1} is the next town!! at least {0} kilowatts please / passing through {1} for lunch, the car should eat as well, {0} kw / is {1} any good for electric cars, i need {0} kw / My battery takes {0} kilowatts. What can {1} offer me? / a quick stop by {1}, {0} kw, i don't care about the price / with a dog and two kids i can't wait long in {1}, so {0} kw / {0} kilowatts in or close to {1}, {2} / on the road to {1}, low. any plug with {0} kw there
< station street

book charge slot, reserve charger, hold charging place, charge booking | keep a charger free for somebody
- Reserve a charger for a time / Book a slot at a charging point / Keep a charging place for a driver / Hold a plug on a day
: time|at|from|start = time: From what time / When the loading begins ; charger|place|which|where = said bay 1,bay 2,bay 7,garage plug,yard box,left charger,right charger,fast charger,visitor bay,rooftop bay,gate charger,north box: Which charger / The place ; ?minutes|length|how_long = int 20..180: For how many minutes / The length
> i get there at {0}, keep the {1} for me / {1} {0}, {2} minutes / last time somebody stood at the {1}. at {0} i want it to be mine / !reserve the {1} for {0} / the boss arrives at {0} with an empty car, the {1} must not be taken / {0} until it's full, {1} / would the {1} be available from {0}? if so it's me / put my name on the {1}, {0} / the {1} for {2} minutes please, coming around {0} / From {0} a customer of ours needs electricity. Could the {1} be kept clear? / my turn at the {1} is {0}, right? write that down / at {0}, {1}, {2} min, thx / no one else at the {1} as of {0}

battery percent, how much charge, device charge, accu state | know how full a battery is
- Tell how full the battery of a device is / Get the charge of an accumulator / Check how much power is left in a thing / Look up the battery level
: device|thing|which|of = said e-bike,drill,phone,Tesla,van,scooter,hearing aid,camera,power bank,laptop,toothbrush,hedge trimmer,wheelchair,home battery: Which device / The thing with the battery
> does my {0} last till evening / how full is the {0} / {0} % / can i go with the {0} or does it need a plug first / !tell me how much is left in the {0} / is there still life in the {0} / i forgot the {0} on the charger, it must be done by now? / the {0} feels weak. low? / before i take the {0} along: enough power? / We set out in ten minutes, how is the {0} doing / was the {0} loaded overnight / hm, {0}... half full, quarter full, what / how far would i get with the {0} as it is
< percent int 2..100

## cameras, alarms and safety at home

arm alarm, guard house, alarm on, watch house | make the alarm watch the house
- Arm the alarm of a part of the house / Let the alarm watch a zone / Switch the guard on at a time / Set the alarm system sharp
: at|time|from|when = time: From what time / When it goes sharp ; zone|part|area|where = said ground floor,upstairs,garage,shop,whole house,cellar,garden,office,back yard,store room,workshop,studio: Which part / What is watched
> we leave at {0}, then the {1} must be sharp / {1} from {0} / nobody is allowed in the {1} after {0} / at {0} i go to bed, guard the {1} / !arm the {1} at {0} / {0}: {1} on / the cleaner is gone by {0}, so from then on anyone moving in the {1} is a thief / If a mouse so much as sneezes in the {1} past {0} I want to hear it / closing time {0}. please watch over the {1} / there've been break-ins. {1}, sharp, {0} / is the {1} safe at night? let the siren be ready from {0} / starting {0} no steps in the {1} without a howl / {1} protected as of {0}, ty

disarm alarm, alarm off, silence siren, stop alarm | make the alarm be quiet
- Switch off the alarm for a person / Silence a siren / Stop the alarm because somebody is allowed in / Disarm the system with a code
: code|pin|password|secret = digits4: The secret number / Pin of the alarm ; ?reason|why|cause = said cat,burnt toast,wrong button,delivery man,cleaner,spider,balloon,storm,false alarm,grandma,vacuum robot,candles: Why it went off / The cause
> {0}!!! it's only me / make that howling stop, {0} / {0}, it was the {1} / it's just the {1}, no burglar. {0} / !quiet the siren, {0} / the whole street is awake because of the {1}, number is {0} / I'm at home, stop watching, {0} / {0} is my number, now shut up / Sorry, sorry! The {1} set it off. My pin: {0}. / ok ok i live here. {0} / no need to send anyone, {1}. {0} / four digits you want? {0}. and silence / false alert, {0}

show camera, live picture, look at camera, camera view | see what a camera sees
- Show the live picture of a camera on a screen / Look through a camera / Let a camera's view appear somewhere / Display what a camera sees now
: screen|on|display|where = said phone,tablet,big screen,kitchen screen,living room tv,laptop,watch,bedroom tv,projector,hall display,office screen,fridge door: On which screen / Where it is shown ; camera|of|which|source = said door camera,baby camera,garden camera,garage camera,nest box,dog camera,yard camera,roof camera,stable camera,pool camera,gate camera,porch camera: Which camera / Whose picture
> someone rang, {1} on the {0} / let me see through the {1}, {0} please / {1} -> {0} / what's that noise outside? give me the {1} here on my {0} / is he asleep? {0}, {1} / !put the {1} on the {0} / i can't stop watching that {1}, let it run on the {0} / the mare is about to foal!! {1} on the {0}, quick / i'm in the bath but on the {0} i can look, the {1} / who's there? the {1} knows, bring it up on the {0} / on the {0}: picture of the {1} / is the {1} dirty or is that fog? i want a look on the {0}

find recording, camera clip, search footage, video of time | see what a camera recorded
- Find what a camera recorded at a time / Get a clip of the past / Search the footage of a camera / Look at a recording of some day and hour
: time|at|hour|around = time: Around what time / The hour ; camera|which|of|where = said door camera,baby camera,garden camera,garage camera,nest box,dog camera,yard camera,roof camera,stable camera,pool camera,gate camera,porch camera: Which camera / Where it was filmed ; day|date|when|on = date: Which day / When it happened
> my bike was stolen {2} about {0}, the {1} must have seen it / {1} {2} {0} / {2} at {0} something fell over, what does the {1} have / who left the parcel {2}? it was around {0}, {1} / !show what the {1} filmed {2} at {0} / the {1} has it surely: {2}, {0} / there was a fox {2}! the {1} should have caught him, {0} or so / The police ask for our pictures. {2}, {0}, and it's the {1} they mean. / what happened at {0} {2}, according to the {1} / a car scratched ours {2}, roughly {0}; pull it off the {1} / around {0} the light went on by itself. look at the {1}, {2} / for {2}, {0}, give me the {1}

test detector, check smoke alarm, detector self test, siren test | find out whether a detector works
- Test whether a detector works / Let a smoke alarm check itself / Run the self test of a sensor / Try a siren for some seconds
: seconds|for|length|duration = int 2..20: For how many seconds / The length of the test ; detector|sensor|which|device = said smoke alarm,gas sensor,water sensor,motion sensor,siren,glass sensor,heat alarm,panic button,door contact,hall alarm,cellar alarm,CO alarm: Which detector / The device
> does the {1} still do its job? {0} seconds is enough / {1} test {0}s / !try the {1} for {0} seconds / i've not heard the {1} for years, so let it ring {0} seconds / {0} seconds of the {1}, to be on the safe side / the landlord has to prove that the {1} works. {0} seconds / cover your ears everyone!! {1}, {0} seconds / The {1} is ten years old, I wonder if it would wake us. Let's hear it for {0} seconds / would our {1} go off in a real fire? check, {0} seconds, not more, the baby's asleep / after the new battery: {1}, {0} seconds / once a month, {0} sec, {1}. today's the day / let the {1} squeak, {0} seconds max / can i trust the {1}? give it {0} seconds

## kitchen machines

preheat oven, heat oven, oven temperature, oven on | make the oven hot
- Heat the oven to a temperature / Preheat the oven with a program / Switch the oven on at some degrees / Get the oven ready for a dish
: degrees|temperature|heat|celsius = int 80..250: The degrees / How hot ; dish|for|food|what = dish: What goes into it / The dish ; ?program|mode|heat_kind = enum fan=hot air;convection,grill=from above,steam=with steam,classic=top and bottom: Which kind of heat / The program
> {1} tonight, {0} degrees / {0} for the {1} / the {1} stands here ready to go in, so {0} please / {1}, {0}, {2} / !get the oven to {0} for the {1} / the recipe for {1} says {0} degrees, {2} / my hands are full of dough, {0} degrees, it's for {1} / hungry kids! {1} has to go in asap. {0} / how hot for {1}? {0} i'd say, do it / i want {1} on the table in an hour and it needs {0} degrees / Granny always made her {1} at {0}, let's do the same / warm it up, {0}, we're having {1} / {1} wants {0} degrees and nothing less

kitchen machine fault, error code machine, repair appliance, broken appliance | report a broken kitchen machine
- Report a fault of a kitchen machine / Tell which error a machine shows / Have an appliance repaired / Call the service because something broke
: error|fault_code|shows|message = said E15,F02,E24,H20,C3,Er5,F11,E09,U4,F7E1,LE,E90: The error it shows / What the display says ; machine|appliance|device|which = said oven,fridge,dishwasher,microwave,coffee machine,freezer,blender,hob,air fryer,kettle,mixer,steam cooker,toaster oven: Which machine / What is broken ; ?day|visit|suits = weekday: Which day suits for the visit / When the mechanic may come
> the {1} says {0} and does nothing / {0}, {1} / there's water on the floor and the {1} blinks {0} / {1} dead, {0}, {2} would suit me / !have somebody look at the {1}, it shows {0} / what does {0} mean on the {1}? it must be mended anyway / I've pulled the plug of the {1} twice, {0} comes back each time. I'm at home on {2} / my {1} is only a year old and already {0}. guarantee! / {2} i have time, for the {1}, {0} it says / all my food will rot!! {1} with {0} / {0} on the {1} since this morning, need a technician / half way through it stopped and wrote {0}, the {1} that is / ever since my son touched the {1} we've had {0}. who can fix it
"""
