"""Functions of software, networks and machines, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## bug tracker and code review

close ticket, resolve issue, finish bug, shut defect | mark a ticket as done with
- Close a ticket in the tracker / Mark an issue as resolved / Take a bug off the open list with a reason / Set a defect to finished
: reason|why|outcome|resolution = enum fixed=repaired;solved,duplicate=we have it twice;a copy of another one,wontfix=nobody will ever do it;we leave it so,unclear=no one could reproduce it;cannot be reproduced: Why it is closed / The outcome / How it ended ; ticket|number|issue_id|bug = int 20..4000: Number of the ticket / Which issue
> {1} is done, {0} / {1} can go, {0} / about {1}: {0}. so out of the list with it / !take {1} off the board, {0} / why is {1} still in my list, it's {0} / the thing with the number {1} needn't bother us any longer, {0} / {0}, that's what the meeting said on {1}, so please be done with it / checked {1} again this morning. {0}! / nobody has to look at {1} any more, reason: {0} / i talked with QA and they agree {1} is {0} / #{1} - {0} / good news everybody, {1} no longer exists for us: {0} / mark it {0}, that {1}

assign ticket, hand over issue, give bug to, set assignee | say who works on a ticket
- Assign a ticket to a developer / Hand an issue over to somebody / Set who takes care of a bug / Give a defect to a person
: who|developer|assignee|person = person: Who gets it / The developer / The new owner ; ticket|issue|number|bug_id = int 20..4000: Number of the ticket / Which bug
> {0} should look at {1} / {1} is something for {0} / could {0} take {1}? i'm full until friday / i can't do {1}, i know nothing about that stuff, but {0} does / let {0} have {1} / {0} has time this week, so {1} goes there / who's on {1}... nobody? then {0} / !put {0} on {1} / {1} -> {0} / i asked {0} about {1} and the answer was yes, gladly, so make it official / from now on {1} belongs to {0} / poor {0} was sick, but is back and wants number {1} again / !have {1} looked after by {0} / the one to fix {1} is {0}

request review, ask for review, invite reviewer, send for review | get somebody to read changes
- Ask a colleague to review a branch / Send changes to a reviewer / Request that somebody reads the code before it goes in / Invite a person to a code review
: branch|changes|what|source = branch: The branch to be read / Which changes ; reviewer|by|colleague|person = person: Who reads the changes / The reviewer ; ?until|deadline|due = weekday: Until which day / The deadline
> i'm finished with {0}, would {1} have a look over it / {1} please read {0} / {0} needs a second pair of eyes, maybe {1} / !get {1} to read through {0} / before {0} goes in i want the opinion of {1} / {0} is ready. {1} knows that corner best / {1}, {0}, until {2} if that is at all possible / has {1} seen {0}? if not, send it over there / I would feel a lot better if {1} went through {0} before the release / my {0} is waiting for comments, and {1} owes me one / pls pls someone look at {0}, {1} for example / {2} is the freeze and nobody has read {0}, {1} should / !let {1} check what i did on {0} / everything on {0} pushed, {1} can start reading

give verdict, judge change, review decision, vote on merge request | say yes or no to a change
- Give the verdict on a merge request / Approve or reject a change / Record whether a change may go in / Vote on a pull request
: approved|accept|ok|verdict = flag looks good to me;can go in;i am happy with it;no objections ~ needs more work;that cannot go in;i am against it;i don't like it at all: Whether it may go in / Is the change accepted ; change|request|pull_request|number = int 5..3000: Number of the change / Which merge request ; ?remark|because|comment = said missing tests,nice names,too slow,clean code,no comments,bad indentation,unsafe pointers,good docs,dead code,hard to read,well tested,old style: A remark / What stands out
> {1}: {0} / {0}, i mean {1} / just finished reading {1}, {0} / after two hours of {1} i must say {0} / {0}. that is my opinion of {1} / what do i think of {1}? {0}, {2} / !tell them about {1}: {0} / {1} {0} / read it, slept over it, {0}. it was number {1} / you wanted my word on {1}. here it is: {0} / for {1} you can put down that from my side {0} / {2} in {1}, so {0} / I had a careful look at the diff in {1} and, with all respect for the author, {0}

my tickets, list own issues, open work, what is assigned to me | see which tickets wait for oneself
- List the tickets assigned to the user / Show the issues the user still has to do / Get the open work of the one who asks / Return which bugs wait for the user
:
> what's on my plate / anything left for me to fix / is there something with my name on it / !show me what i still have to solve / back from holiday, how big is my pile / coffee's ready, so which bugs are mine today / am i done for this week or did they give me more / everything that waits for me please / i lost the overview of my own stuff in the tracker / the boss says i have too much to do. true? let me see it / mine, all open ones / what did they throw at me while i was ill

## cloud servers and deployments

rent server, create machine, launch instance, start new vm | get another server
- Rent a new server in a region / Create a virtual machine / Launch an instance with some memory / Order one more machine
: region|where|location|site = said Frankfurt,Oregon,Mumbai,Sao Paulo,Dublin,Tokyo,Cape Town,Sydney,Montreal,Singapore,Stockholm,Bahrain,Ohio: Where it stands / The region ; memory|ram|gigabytes|size = int 2..256: Gigabytes of memory / How much memory ; ?cores|cpus|processors = int 2..64: How many processors / Number of cores
> i need something in {0} with {1} gigs / {1} gb of ram in {0} pls / our users in asia get slow answers, let's have a box with {1} GB, {0} would be near / {0}, {1} GB, {2} cores / !get us another machine in {0}, {1} gigabytes / the old one is too small. {1} gigs should do and it can stand in {0} / {2} cores and {1} gigs, over in {0} / one more of those, {0} again but {1} gb this time / for the exam week we want extra power: {1} gigabytes of memory, {2} processors, {0} / can i have a fresh linux in {0}, i think {1} gb is enough / somewhere in {0}, not less than {1} gigs / new node, {1}G mem, {2} cpu, {0} / in {0} we have nothing so far; {1} gb to begin with

delete server, destroy machine, terminate instance, remove vm | get rid of a server
- Delete a server for good / Terminate a machine / Remove an instance that nobody needs / Give a virtual machine back
: server|machine|host|instance = host: The server / Which machine / Name of the host ; ?keep_disk|save_disk|keep_data = flag keep the disk;but its data must stay ~ the disk as well;with all its data: Whether the disk stays / Does the data remain
> nobody uses {0} any more, away with it / {0} costs us a fortune and does nothing. get rid of it / kill {0} forever, {1} / we don't need {0} after the fair / {0} can go / !throw {0} away / the trial is over so {0} is no longer wanted / why do we still pay for {0}?! stop that / i said goodbye to {0} already, you may wipe it off the bill, {1} / that {0} thing was only for a test last summer, it shouldn't exist / one machine less please: {0} / !scrap {0}, {1} / say farewell to {0} / the intern set up {0} by mistake, make it vanish

restart server, reboot machine, power cycle, reset host | have a server start again
- Restart a server / Reboot a machine that hangs / Power a host off and on again / Reset a machine at an hour
: host|server|machine|which = host: The server / Which machine ; ?at|when|hour|time = time: When to do it / The hour
> {0} hangs again / {0} doesn't answer, off and on please / !turn {0} off and on again / there was a kernel update on {0}, it wants to come up fresh / a fresh boot for {0} / i can't even log in on {0}, do the usual trick / {0} must come up anew at {1}, when the office is empty / is it ok if {0} goes down for a minute at {1}? it needs its boot / {0} froze. you know what helps / have {0} rebooted, best around {1} / ok {0} has been up 400 days, time for a little nap and a new start / {1}: {0} off, then on / same illness as last week on {0}, same cure, power button

deploy version, roll out release, ship build, publish version | bring a version onto an environment
- Deploy a version of a service / Roll a release out / Bring a build to an environment / Ship a new version
: target|environment|stage|to = enum production=live;the real thing,staging=the rehearsal system;preprod,test=the playground;the test lab: Where it goes / The environment ; service|app|what|program = service: The service / What is brought out ; version|release|build|tag = version: Which version / The release
> {1} {2} to {0} / put {2} of {1} on {0} / {2} is blessed by QA, so {1} may go to {0} with it / we want {1} on {0} to be {2} before lunch / everyone says {2} of {1} is good. {0} now! / {0} is still on the old {1}, bring it up to {2} / !push {1} out, {2}, {0} / release day! {1}, number {2}, {0} / when the tests are through, and they are, {1} goes {0} as {2} / let {0} have {2}, it's {1} i'm talking about / {0}: {1} = {2} / my colleague finished {2} of {1} this night and would love to see it on {0} / pls ship {2}, {1}, {0}, thx

roll back release, undo deployment, revert version, go back to build | take a version back
- Go back to an earlier version of a service / Undo a deployment / Roll a service back / Revert to the release before
: back_to|version|old_version|earlier = version: The version to return to / Which earlier release ; app|service|program|what = service: The service / What is set back
> {1} was better with {0} / since this morning {1} throws errors, {0} never did that / back to {0} with {1} / {1}: {0} again please, the new one is awful / who shipped this mess? {1} has to be {0} like last week / !return to {0} for {1} / {0} was the last one of {1} that worked. let's have that / oh no, {1} is broken by the update, we had {0} before / the customers want the old {1}, so {0} it is / {1} should become {0} again, as if nothing had happened / take the new {1} away, {0} ran fine / that was a mistake just now. {1}, {0}, as it was / can we have {0} of {1} once more, i don't trust the fresh one

server load, check machine, host health, how busy is server | know how a server is doing
- Tell how busy a server is / Check the health of a machine / Show load, memory and disk of a host / Get the state of a server
: host|server|machine|box = host: The server / Which machine ; ?what|measure|value|reading = enum disk=space left;the hard drive,memory=ram,cpu=the processor,network=traffic: What is looked at / Which reading
> how is {0} doing / is {0} under stress / is there enough room left on {0} / people say {0} is slow today, is it {1}? / {0} ok? / {1} of {0} please / !look at {0}, i have a bad feeling / the fan of {0} sounds like a plane, what's it doing in there / does {0} breathe well / i'd like some numbers about {0} / !find out what {0} is busy with / can {0} take more visitors or is it full / {0}, {1}, how much / before i go to bed: everything fine on {0}?
< load int 1..100, uptime_days int 1..400

## databases and spreadsheets

add row, insert record, enter entry, append line | put a new line into a table
- Add a row to a table / Insert a record with a name and an amount / Enter a new line / Append an entry to a sheet
: amount|value|number|sum = int 2..5000: The amount / The number in the row ; into|table|sheet|target = table: The table / Which sheet ; name|label|who|key = person: The name in the row / Who it is about
> {2} with {0} into {1} / {1}: {2}, {0} / {0} for {2} in the {1} / {2} came by and paid {0}, write that in {1} / we've got a new one for {1}, it's {2} and the number is {0} / in {1} there is nobody called {2} yet, should be there with {0} / !put {2} in {1}, {0} / {0}, that's what {2} gave. goes in {1} / one more line at the bottom of {1}, please: {2}, {0} / dont forget {2} in {1}! {0} was it / my {1} lacks {2}, who brought {0} / last night's work: {2} did {0}. keep it in {1} / next to the name {2} comes {0}, all of it in {1}

delete rows, remove records, erase lines, drop entries | take lines out of a table
- Delete rows of a table / Remove the records of a name / Erase all lines about somebody / Take entries out of a sheet
: of|name|who|person = person: Whose rows / The name in the lines ; table|from|sheet|where = table: The table / Which sheet
> {0} left the club, so out of {1} / {1} without {0} please / no more {0} in {1} / !wipe {0} from {1} / {0} asked us by letter to forget everything, that would be {1} / why does {0} still stand in {1}? / {0} shouldn't be in {1} at all, that was a joke of somebody / clean {0} out of {1} / in {1} are lines about {0} which nobody needs / throw out whatever {1} says about {0} / the test data with {0} must vanish from {1} / {0} never existed, as far as {1} is concerned / i typed {0} into {1} by mistake just now, please undo that

find record, look up row, query table, search sheet | see what a table says about a name
- Look up what a table holds about a name / Find the record of somebody / Search a sheet for a person / Query a table by name
: sheet|table|in|source = table: The table / Where to look ; person|name|whom|key = person: The name to look for / Whom it is about
> what have we got on {1} in {0} / is {1} in {0} / {1}, {0}? / !dig out {1} from {0} / somebody named {1} is on the phone, {0} should know more / when did {1} enter {0} / i can't remember whether {1} was ever part of {0} / what does {0} say about {1} / show me the line with {1}, it's in {0} / does {0} know a certain {1} / anything under {1}? try {0} / how much does {1} have according to {0}
< id int 100..9999, amount int 1..900

sort table, order rows, arrange sheet, set row order | bring the lines of a table into an order
- Sort a table by a column / Put the rows of a sheet in order / Arrange lines after a column / Order records up or down
: column|by|key|field = said price,last name,birthday,city,weight,order date,age,shelf number,postal code,score,rating,first name,salary: The column / After which column ; table|sheet|what|rows = table: The table / Which sheet ; ?descending|reverse|biggest_first = flag from high to low;biggest first;the other way round ~ from low to high;smallest first: Whether the biggest comes first / Is it turned round
> {1} by {0} / i want {1} lined up after {0} / {1} is a mess, {0} should decide what comes where / {0} order for {1}, {2} / !arrange {1} so that {0} counts / could we see {1} after {0} rather than the way people typed it in / put {1} in a row by {0} / all over the place, this {1}! make it go by {0} please / let {0} rule {1}, {2} / it's easier to read {1} when it goes by {0} / {2} please, {1}, {0} / what would {1} look like by {0} / i read {1} from top to bottom and {0} jumps up and down, tidy that

compute column, sum up column, column statistics, total of column | get a number out of a column
- Compute a figure from a column / Get the total or average of a column / Calculate the sum, mean, largest or smallest of a field / Tell statistics about a sheet
: figure|what|function|statistic = enum sum=the total;the whole sum,average=the mean,maximum=the highest;the top value,minimum=the lowest;the smallest: Which figure / What to compute ; table|sheet|source|of = table: The table / Which sheet ; column|field|numbers|over = said price,weight,salary,age,hours,distance,shipping cost,score,discount,rent,fuel use,tax,tip: Which column / The numbers
> {0} of {2} in {1} / {1}, {2}, {0} / what's {0} for {2} over all of {1} / the boss asks for {0} of the {2}, you'll find it in {1} / for the tax people i need {0} of {2}. the sheet is {1} / !work out {0} of {2} for {1} / take {1}, look at {2}, tell me {0} / {2} - {0} please - {1} / i'm just curious about {2} in {1}, {0} would do / there's a column {2} in {1} and i have to know {0} / in {1} how is {0} of the {2} / {0}? of the {2}, in {1} / my calculator is dead, so: {1}, column {2}, {0}
< result num 1..9000

## 3D printing and workshop machines

start print, print object, begin print job, make part | have something printed
- Start printing an object / Begin a print job with a material / Make a part on the 3D printer / Print a model in some filament
: material|filament|plastic|in = said PLA,PETG,ABS,nylon,flex rubber,wood fill,carbon mix,resin,TPU,clear resin,silk gold,ASA,HIPS: The material / Which filament ; object|model|part|what = said phone stand,gear wheel,chess knight,door hook,plant pot,lamp shade,cable clip,drawer knob,cookie cutter,spool holder,toy boat,vase,bracket,mask: What is printed / The model ; ?copies|pieces|times = int 2..24: How many pieces / How often
> a {1} out of {0} / {0} {1} please / my {1} broke off, i need a new one in {0} / {2} of the {1}, {0} / would {0} be good for a {1}? if the printer is free just let it run / the {1} in {0}, let's go / !get the {1} going, {0} / my kid dreams of a {1}. there's some {0} left / load up {1}, material is {0} / {1} - {0} - {2} pcs / i put {0} in already, now the {1} / for the school fair we want {2} times the {1}, {0} looks best / bed is clean, {0} is on, {1} can come

stop print, cancel print job, abort printing, halt printer | end a print that runs
- Stop a running print / Abort a print job on a printer / Halt a printer / Cancel what a printer makes
: printer|machine|device|which = said Prusa,Ender,big Voron,blue Bambu,left printer,right printer,resin machine,Ultimaker,garage printer,delta,old Makerbot,mini,Elegoo: Which printer / The machine ; ?reason|why|because = said spaghetti,a clog,bad smell,wrong model,layer shift,no filament,warping,smoke,strange noise,bad adhesion,wrong color: Why it stops / The reason
> there's {1} on the {0}, make it end / {0} off right now!! / whatever the {0} is doing, it shouldn't / no no no, {1}! the {0}! / the {0} makes only garbage, enough / !let the {0} give up / i don't want the thing on the {0} any more / {1} again. the {0} may rest / the {0} needn't go on / please have the {0} leave it at that, i chose the wrong file / oh dear, {0}, {1}, quick / forget about the piece that is on the {0} / it will never get good, that on the {0}, save the plastic

print progress, time left, check print, how far is print | know how long a print still takes
- Tell how far a print is / Check how much time a printer still needs / Get the progress of a print job / See when a printer is done
: machine|printer|on|device = said Prusa,Ender,big Voron,blue Bambu,left printer,right printer,resin machine,Ultimaker,garage printer,delta,old Makerbot,mini,Elegoo: Which printer / The machine
> how long does the {0} still need / {0}? / is the {0} nearly there / can i pick my part up from the {0} before lunch / what layer has the {0} come to / when's the {0} free, i'm next in line / {0} how far pls / half done or more, the {0} / is it worth waiting for the {0} / !give me the minutes for the {0} / the {0} has been humming since yesterday, will it ever be ready / hello, the little vase on the {0}, has it got its top already / i have to leave at six, does the {0} make it
< percent int 1..99, minutes int 2..900

heat printer, set temperature, warm up nozzle, bed temperature | make nozzle and bed warm
- Set how hot nozzle and bed of a printer are / Heat the printer up / Warm nozzle and bed / Change the temperatures of the printer
: bed|bed_degrees|plate_temp|plate = int 30..110: Degrees of the bed / How warm the plate is ; nozzle|hotend|nozzle_degrees|tip_temp = int 170..300: Degrees of the nozzle / How hot the tip is
> nozzle {1}, bed {0} / {0} for the bed and {1} for the nozzle / bed at {0}, and the tip up to {1} / !bring the hotend to {1} with {0} on the plate / the label on the spool says {1} at the nozzle, plate {0} / it doesn't stick, let's have {0} under it and {1} at the tip / {1} where the plastic comes out, {0} where it lies / how about {0} degrees on the bed? nozzle stays at {1} / plate should be {0}, and for melting {1} is needed / last time i had {1} hotend {0} bed, same again / can the tip get {1} while the bed has {0} / ok nylon next. so the nozzle must reach {1} and the plate {0} / {0} C plate, {1} C extruder, thx

reserve machine, book workshop tool, machine booking, book workbench | have a workshop machine for some time
- Reserve a machine of the workshop / Book a tool for a day and some hours / Keep a workbench for somebody / Sign up for a machine
: hours|duration|length|how_long = int 2..8: For how many hours / How long ; machine|tool|device|what = said lathe,laser cutter,band saw,drill press,CNC mill,welding booth,table saw,sewing machine,belt sander,vinyl plotter,planer,glass kiln,soldering station: Which machine / The tool ; day|on|when|weekday = weekday: Which day / The day
> {1} on {2}, {0} hours / i want the {1} for myself {2}, {0} hours should do / {2} i'd come in and cut wood, {1}, {0} h / could i have {0} hours with the {1} on {2} / {0} hours, {2}, {1}, thank you kindly / is the {1} still free {2}? then {0} hours of it are mine / my table legs need the {1}. {2}, {0} hours i guess / !keep the {1} free for me on {2}, {0} hours / {2} my class of {0} hours needs the {1} / on {2} nobody but us at the {1} please, {0} hours / the {1} {2} pls {0} hrs / I have never used the {1} before so {0} hours would be safer, and {2} suits me best / put me down for {2} at the {1}, {0} hours

report broken machine, machine defect, tool damage, workshop fault | say that a workshop machine is broken
- Report a damage of a workshop machine / Tell the workshop that a tool is broken / Note a fault of a machine / Send the mechanic to a machine
: damage|fault|what|trouble = said blunt blade,loose belt,smoke,burnt motor,bent axle,dead switch,oil leak,cracked lens,broken bit,blown fuse,missing guard,rattling,stuck drawer: The damage / What is wrong ; tool|machine|device|which = said lathe,laser cutter,band saw,drill press,CNC mill,welding booth,table saw,sewing machine,belt sander,vinyl plotter,planer,glass kiln,soldering station: Which machine / The tool
> {0} at the {1} / the {1} has a problem, {0} / don't let anyone near the {1}! {0} / i was working on the {1} and suddenly: {0} / {1}, {0}, wasn't me / {0} since monday, and nobody told you? it's the {1} / someone should see to the {1} before an accident happens, {0} / !tell the mechanic about the {1}, {0} / the {1} won't do any more. looks like {0} / {0}. {1}. please fix / we finished late yesterday and left the {1} with {0}, sorry! / found {0} on the {1} when i came in / would you let the caretaker know that there's {0}, i'm at the {1}

## street lights and city traffic

close road, block street, road closure, shut lane | keep cars out of a street
- Close a road for traffic / Block a street for a reason / Shut a road on a day / Keep cars out of a street
: reason|why|cause|for = said a marathon,road works,a burst pipe,street party,film shoot,a fallen tree,flea market,gas leak,a parade,ice,bike race,rock fall,fire drill: The reason / Why ; street|road|which|where = street: Which road / The street ; ?day|on|when = weekday: On which day / The day
> {1}, {0}, no cars please / because of {0} nobody may drive through {1} / {0} at {1}! keep everybody out / {1} {2}: {0} / on {2} there'll be {0} and {1} belongs to the people on foot / !have {1} barred, reason is {0} / there's {0} near {1}, it is dangerous for drivers / the mayor wants {1} empty for {0} / barriers to {1} pls, {0} / could {1} be without cars on {2}? it's for {0} / {0} - so {1} has to be taken out of the traffic / we have {0} in {1}. fences up / the police just called, {0}, they ask that {1} be sealed off

reopen road, open street, lift closure, free lane | let cars into a street again
- Open a road again / Lift the closure of a street / Let traffic back into a street / Free a road that was blocked
: road|street|which|where = street: Which road / The street
> {0} is clear again / cars may go through {0} once more / the tree is gone, so {0} can be used / they swept {0} and the runners are home. let the cars come / !take the barriers away from {0} / work finished at {0} / nothing stands in the way at {0} any longer / {0} free! / why can't i drive through {0}, the party was yesterday. lift it / the pipe in {0} got mended an hour ago, everyone's waiting / fences down, {0} / it's over at {0}, thank you, let them in

## phone plans and networks

change plan, switch tariff, new phone plan, move to tariff | have another phone plan
- Change the plan of a phone number / Switch a customer to another tariff / Move a line to a new plan / Set the tariff of a line
: plan|tariff|contract|new_plan = said Family Max,Student,Basic,Prepaid,Flat S,Flat XL,Senior,Data Only,World Talk,Night Owl,Business,Kids,Green Line,Duo: The new plan / Which tariff ; line|number|phone|for = phone: The phone number / Which line ; ?from|start|valid_from|begin = month: From which month / When it starts
> {1} gets {0} / what i pay on {1} is too much, {0} would be enough / {0} for {1}, {2} / my daughter starts university so {1} should be {0} / !have {1} put on {0} / beginning in {2} i'd rather have {0}. my number's {1} / {1}: bye old contract, hello {0} / they told me in the shop {0} suits me better, i'm {1} / is it possible that {1} becomes a {0} line / {1} {0} pls / since i retired i hardly call anybody, {0} will do for {1} / {0}! that's the one i want, number {1}, from {2} / could grandma's {1} go over to {0}

add data, buy extra gigabytes, top up data, data package | get more data for a line
- Buy extra data for a phone number / Add gigabytes to a line / Top up the data of this month / Book a data package
: line|number|phone|for = phone: The phone number / Which line ; gigabytes|amount|data|size = int 2..80: How many gigabytes / How much data
> {1} GB more for {0} / {0} is out of data, {1} gigs please / all used up by the 12th, again!! {1} more on {0} / my son watched films all night. {0}, {1} GB / {1} gigs on top, {0} / !let {0} have another {1} gigabytes / {0}: +{1} gb / i'm on {0} and the web crawls. {1} extra gigs would help / would {1} gigabytes more be dear? {0} anyway / on the train i need to work, so {1} gb on my {0} / nothing loads any more on {0}, throw {1} gigs at it / long holiday ahead and {0} has nothing left; {1} GB should last / give us {1} gig on number {0} till the month ends

data left, usage check, remaining minutes, check consumption | know what is left on a line
- Tell how much data or how many minutes a line has left / Check the use of a phone number / Look up what remains this month / Get the consumption of a line
: kind|what|of_what|unit = enum data=gigabytes;internet,minutes=talking time,messages=SMS;texts: What is counted / Which kind ; phone|number|line|which = phone: The phone number / Which line
> how much {0} is there on {1} / {1}, {0}? / did i use up my {0} already? {1} / will the {0} on {1} last till sunday / {0} of {1} please / !see what {1} still has in {0} / my wife's {1} goes slow, maybe no {0} any more / {1} - what remains of the {0} / can i still use {0} on {1} or will it cost extra / running low on {0}? mine is {1} / before we hit the road: {1}, enough {0}? / the kids have {1} and always run out of {0}, where are they now
< left int 0..500

block number, ban caller, reject calls, stop caller | not be called by a number any more
- Block a phone number / Keep a caller from ringing / Reject the calls of a number / Put a number on the black list
: caller|number|from|who = phone: The number to block / Which caller ; ?messages_too|texts|also_sms = flag texts as well;and no messages either ~ only the calls;texts are fine: Whether messages are blocked too / Are texts kept out
> {0} rings at night, i've had enough / never again {0} / no calls from {0}, {1} / they want to sell me wine, five times a day, {0}. make it stop / {0} is a fraud! / !keep {0} away from me / my ex has a new number, {0}, and i do not wish to hear it ring, {1} / can't you do anything about {0}, it's always some robot voice / {0} go away, {1} / if {0} tries, let it ring into the void / i don't want to be reachable for {0} / that was {0} once more... silence please / have {0} shut out, {1}

switch roaming, roaming setting, use abroad, allow foreign networks | use a phone abroad or not
- Switch roaming of a line / Allow or forbid foreign networks / Set whether a phone works abroad / Turn the use in a country on and off
: enabled|allowed|on|roaming = flag let it work there;i want to be online there;it should connect ~ no surfing there;it must not connect;keep it offline there: Whether roaming is on / May it connect ; country|where|abroad|place = country: In which country / Where ; phone|line|number|which = phone: The phone number / Which line
> i fly to {1} with {2}, {0} / {2} in {1}: {0} / {0} please, {1}, number {2} / {1} next week! my number is {2}, {0} / last time {1} cost me a fortune on {2}, {0} / we cross into {1} tonight. {0}, it's {2} / in {1} {0}, i mean {2} / my daughter takes {2} to {1} and {0} / {2} goes on a trip to {1}. {0} / about {1}: {0}, line {2} / the company phone {2} travels to {1}, {0} / {0} when i'm in {1}, this is for {2} / Our boat will be near {1} for some days, {0}, my line being {2}

report no signal, network outage, bad reception, signal complaint | tell that there is no network
- Report that there is no network at a place / Tell the provider about bad reception / Note an outage / Complain about the signal
: since|from|began|start = weekday: Since when / When it began ; where|place|town|location = town: Where it is / Which town ; ?kind|what|problem|trouble = said no bars,dropped calls,slow internet,echo,one bar,only 2G,no sound,no 5G,crackling,no texts,emergency only,robot voices: What is wrong / The trouble
> dead phone in {1}, since {0} / since {0} nobody in {1} can call / {1} has nothing at all, started {0} / {2} in {1}, it began {0} / i pay every month and in {1} there's {2}!! {0} was the last good day / !let the technicians know that {1} is cut off since {0} / everyone's phone here in {1} is silent since {0} / {0} the storm came and now {1} is without network / {1}: {2} since {0} / as of {0} we stand on a chair to phone, we're in {1} / something is wrong with the mast near {1}, i'd say since {0} / hi there, {1} speaking, well, hardly speaking, {2}. first seen {0} / in {1}? {2}. and that since {0}

## video and sound editing

cut clip, trim video, cut out part, shorten clip | take a piece out of a film
- Cut a clip to a start and an end / Trim a video / Keep only a piece of a film / Shorten a recording
: end|to|stop|out_second = int 40..300: The second where it ends / End of the piece ; clip|video|recording|file = said beach day,wedding,drone flight,interview,goal scene,cat video,school play,trailer,concert,cooking show,first steps,bike tour,speech,road trip: Which clip / The video ; start|from|begin|in_second = int 2..39: The second where it starts / Start of the piece
> only {2} to {0} of {1} / {1} from second {2} till {0} / keep what's between {2} and {0} in {1} / in {1} the good part is {2} to {0}, the rest can go / {1} is far too long. start at {2}, stop at {0} / stop {1} at {0}, and begin it at {2} / !make {1} run from {2} to {0} / everything before {2} and after {0} is boring in {1} / i want to show {1} to grandpa, but just seconds {2} through {0} / {1} {2}-{0} / my thumb is in the picture till {2} and after {0}, you know, {1} / after {0} nobody sings any more in {1}, before {2} neither. so / how would {1} look with nothing but {2} to {0}

add subtitles, put caption, insert text, title on video | have words in the picture
- Put a text into a clip / Add a subtitle at a second / Insert a title into the picture / Show words in a video
: text|words|caption|title = said the end,happy birthday,summer in Greece,one year later,thank you,chapter one,to be continued,hello world,made by us,our garden,part two,meanwhile,good night: The words / The text shown ; clip|video|in|film = said beach day,wedding,drone flight,interview,goal scene,cat video,school play,trailer,concert,cooking show,first steps,bike tour,speech,road trip: Which clip / The video ; ?at|second|when|position = int 2..200: At which second / When it is shown
> {0} in the {1} / the {1} should say {0} / at {2} seconds people should read {0} in the {1} / i'd love to see {0} written across the {1} / {1}: {0} at second {2} / !write {0} over the {1} / nobody understands the {1}, so have {0} stand there / when the {1} is {2} seconds in, {0} / could {0} be read at the bottom of the {1} / as for the {1}, the line {0} is missing on screen / can one see {0} somewhere in the {1}? it should / show {0}, {1}, from second {2} on

undo edit, revert last cut, step back, take back change | have the last change of the film taken back
- Undo the last change of the project / Take the last edit back / Go one step back in the editor / Revert what was done last
:
> oops, that was wrong / as it was before please / no no, not like that, the way it looked a moment ago / it was nicer before / my elbow hit the keyboard and something is gone, bring it back / !take that back / hmm i liked it better without what we just did / ctrl z / one step back / forget what i did last / where did my scene go?! i had it a second ago, i want it again / could we pretend the last thing never happened / that didn't improve it, did it. away with it

change speed, slow motion, fast forward clip, playback rate | have a film run faster or slower
- Change how fast a clip runs / Make a video slower or faster / Set the speed of a film in percent / Use slow motion or time lapse
: percent|speed|rate|factor = int 10..400: The speed in percent / How fast it runs ; clip|film|video|which = said beach day,wedding,drone flight,interview,goal scene,cat video,school play,trailer,concert,cooking show,first steps,bike tour,speech,road trip: Which clip / The video ; ?sound_kept|keep_pitch|keep_voice = flag with voices as they are;the voices must sound normal ~ voices may sound funny;i don't care about the voices: Whether voices stay natural / Is the pitch kept
> {1} at {0} percent / the {1} drags on, {0} % would be livelier / {0} percent for the {1}, {2} / one can't see anything in the {1} at this pace. {0} percent / !run the {1} at {0} percent / {1}: {0}% speed / i wonder how the {1} looks with {0} percent, {2} / make it {0} percent, the {1} i mean / people fall asleep when they watch the {1} so let it go {0} percent / everything goes {0} percent of normal in the {1} / for the {1} we agreed on {0} percent, {2} / would {0} percent be too wild for the {1}? try / grandma can't follow the {1}, {0} percent suits her better

export video, render film, save movie, make final file | have the finished film as a file
- Export a film in a format / Render the finished video / Save a movie for a use / Make the final file of a project
: quality|resolution|size|pixels = enum 480p=low quality,720p=medium quality,1080p=full HD,4k=ultra HD;the sharpest there is: The resolution / How sharp ; project|film|video|what = said beach day,wedding,drone flight,interview,goal scene,cat video,school play,trailer,concert,cooking show,first steps,bike tour,speech,road trip: Which project / The film ; ?format|type|ending|container = enum mp4=for phones,webm=for the web,gif=a moving picture without sound,mov=for the mac people: The format / Kind of file
> the {1} is finished, {0} / {1} {0} {2} / i'm happy with the {1}, may i have it in {0} / {0} of the {1}, {2} / !give me the {1} in {0} / my brother wants to show the {1} on his new screen, {0} / done editing!! {1}, {0} / the {1} has to be at the festival tomorrow. {0}, they say / {2}: {1}, {0} / can't change the {1} any more, it's perfect. now {0} please / how big would the {1} get in {0}? whatever, just do it / {0} will be enough for the {1} / from the project to something people can watch: {1}, {0}, {2}

## web shop and customer service

place order, buy article, order product, purchase item | buy something in the shop
- Order an article in the shop / Buy a product / Place an order for some pieces / Purchase an item
: pieces|quantity|count|how_many = int 2..40: How many pieces / The quantity ; article|product|item|what = said lamp,desk chair,wool socks,tea pot,garden hose,backpack,candles,rain coat,coffee mugs,pillow,ear plugs,frying pan,yoga mat,bird feeder: The article / What is bought ; ?coupon|voucher|discount_code = coupon: A coupon / The discount code
> {0} of the {1} / {1}, {0} pieces / {0} x {1}, coupon {2} / we're moving in on saturday and there isn't a single {1} yet; {0} would do / i'll take the {1}. {0} in fact / {1} please!! {0}! / a friend has the {1} and swears by it, so {0} for me / with {2} it's cheaper, right? {1}, {0} pcs / !get me {0} times the {1} / our club needs the {1}, {0} at once / the {1} i looked at yesterday, {0} of that / may i have {0}? the {1}, in the picture, yes / {2} in the mail today, nice. then send {0} times {1} / do you sell the {1}? if so {0} to my usual address

cancel order, stop purchase, withdraw order, undo order | not get what was ordered
- Cancel an order that is not sent yet / Stop a purchase / Withdraw an order / Undo what was bought
: order|order_number|number|which = code: Number of the order / Which order ; ?why|reason|because = said too expensive,wrong size,bought twice,too late,found cheaper,wrong address,by mistake,no longer needed,changed my mind,gift came already,bad reviews,no money: The reason / Why
> i don't want {0} any more / {0}, no thanks after all / {0} was a mistake of my little boy, sorry / {1}, so please forget {0} / don't send {0} / is it too late to get out of {0}? {1} / my husband had the same idea, {0} isn't necessary now / !call off {0} / {0}: {1} / if {0} hasn't left the house yet, leave it there / hi i clicked too fast. {0} shouldn't happen / {0} may be dropped, reason: {1} / I regret to say that I must step back from {0}, {1}

return article, send back goods, return parcel, register return | give back what came
- Register a return of an article / Send goods back to the shop / Get a label to return something / Give back an article that arrived
: article|product|goods|what = said lamp,desk chair,wool socks,tea pot,garden hose,backpack,rain coat,pillow,frying pan,yoga mat,bird feeder,hiking boots,jeans,headphones: The article / What goes back ; order|order_number|number|from_order = code: Number of the order / From which order ; ?refund|money_back|payout = flag i want my money;money back please ~ a new one instead;in exchange for another: Whether money is wanted / Is it refunded
> the {0} came today and is far too small, {1} / {0} of {1} goes home to you / {1}: {0} broken on arrival, {2} / !take back the {0}, {1} / my wife hates the {0}. the number is {1}, {2} / the {0} from {1} isn't what the picture promised / i've got the {0} in its box again, next to the door, who fetches it, {1} / {1}, the {0} doesn't fit, {2} / unhappy with {0}, {1} / the parcel {1} arrived and the {0} in it is blue instead of green, i won't keep it / pls a label for the {0}, {1} / {0}, unopened, was part of {1}, you can have it again

track parcel, order status, where is order, delivery state | know where an order is
- Tell where an order is / Track a parcel / Check the state of a delivery / Look up when a purchase arrives
: number|order|order_number|parcel = code: Number of the order / Which parcel
> where's {0} / {0}? waiting since monday / when will {0} be here / has {0} left yet / is {0} with the neighbor by any chance / !find out what happened to {0} / my {0} should have come yesterday / nobody rang all day, and {0} was said to be there by noon / {0} still in the warehouse or what / who has {0} right now / does {0} get here before my holidays / any sign of {0}
< days int 0..9, state enum packed,sent,at customs,delivered

pay bill, settle invoice, pay order, make payment | pay what was bought
- Pay an invoice of the shop / Settle the bill of an order / Make a payment in some way / Pay for an order
: method|by|way|means = enum card=credit card;my visa,transfer=bank account,voucher=gift card,paypal=my pal account: How it is paid / The way of paying ; invoice|bill|number|order = code: Number of the invoice / Which bill ; ?sum|amount|part|euros = int 10..900: Which amount / The euros to pay
> {1} by {0} / {0} for {1} / you wrote me a reminder about {1}, here is my {0} / let me settle {1} with {0} / use {0} for what's still open on {1} / {2} euros towards {1}, {0} / i owe you for {1}, don't i? {0} then / !clear {1}, {0} / {1}: {2} now by {0}, the rest when my wages arrive / my {0} can take {1} / what's due on {1} goes off my {0} / {0} will be fine, {1} / may the {1} thing be done by {0}? here's {2} of it

complain to shop, file complaint, customer complaint, register trouble | tell the shop what was bad
- File a complaint about an order / Register what a customer is unhappy about / Write down a trouble with a delivery / Complain to the customer service
: about|trouble|subject|what = said rude driver,torn box,missing parts,late delivery,bad smell,wrong color,scratches,no answer,spam mails,false promises,leaky bottle,dirty goods,double charge: What was bad / The trouble ; customer|who|name|from = person: The customer / Who complains ; ?order|order_number|regarding = code: Which order / Number of the order
> {1} is angry: {0} / {0}, says {1} / {1} called, {0}, {2} / there was {0} again and {1} won't put up with that / {1} cried on the phone because of {0} / {2} - {0} - {1} / !write down for {1}: {0} / we had {1} at the counter, very upset, {0} it was / my name is {1} and i'm speechless. {0}! / {0}?! is that how you treat people? signed {1} / from {1}, concerning {2}: {0} / how often does {1} have to tell you of {0} until somebody listens / Dear Sir or Madam, {0} was the last thing I expected. Regards, {1}
"""
