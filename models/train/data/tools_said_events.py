"""Functions of contests, shows and festivals, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## swimming gala

enter swimmer, add race start, sign up for heat, nominate swimmer | enter a swimmer for a race
- Enter a swimmer for a race of the gala / Add a start to the meet list / Put a swimmer down for an event / Nominate somebody for a swim
: event|race|stroke|discipline = said 50 m freestyle,100 m butterfly,breaststroke,200 m medley,backstroke,400 m freestyle,mixed relay,25 m kick race,open water mile,fun relay,butterfly,junior medley: Which race / The event / What is swum ; swimmer|starter|athlete|who = said Oksana,Little Tomek,Ifeoma Bell,Zhu Lin,Fenno,Marisol Vega,Jip,Aino Lahti,Barracuda Ben,Priya,Dov Katz,Quillan,Ngaio Smith,Sunny: Who swims / Name of the swimmer / The starter ; ?club|for_team|squad = said Blue Otters,Red Dolphins,SC Krall,Golden Pikes,Green Turtles,Harbour Seals,White Sharks,Neptun,Silver Eels,Pink Flamingos,Tri Club Oso,Black Orcas: The club / For which team
> {1} wants to have a go at the {0} / !put {1} down for {0} / {0}, {1} / we still have nobody in the {0}, so i talked {1} into it / {1} of the {2} is going to do the {0} / is there a spot left in {0} for {1} / My daughter {1} trained the whole winter for this. {0} it is, her first ever / {0}? that's something for {1}, write it in / can {1} be in the {0} too pls / for the {2}: {1} in the {0} / add one more to the {0}. name's {1} / {1} will swim, {0}, coach said yes yesterday / You might remember {1} from last year, same again please, that was {0}

scratch swimmer, withdraw start, pull out swimmer, cancel start | take a swimmer out of a race
- Take a swimmer out of a race / Withdraw a start that was entered / Strike somebody off the start list / Cancel a swimmer's start
: starter|swimmer|who|athlete = said Yusuf,Anneke,Tiny Raj,Solveig Dahl,Milo,Captain Kip,Hye-jin,Bartosz Wilk,Lulu,Thandi Nkosi,Frog,Esme Okoro,Zev,Old Pekka: Who does not swim / The swimmer who drops out ; event|race|discipline|start = said backstroke,100 m freestyle,relay heat,200 m butterfly,breaststroke final,50 m fins,medley,800 m freestyle,sprint heat,masters mile,butterfly,kids dash: From which race / The race that is left out
> {0} has a cold, no {1} today / {1} without {0} i'm afraid / !strike {0} from the {1} / {0} broke a toe at breakfast so the {1} is off / please be so kind and take {0} off the list of the {1}, we are still at the hospital / {0} won't make it to the {1} / the bus with {0} in it is stuck and the {1} is in ten minutes, we have to give up that start / {0} doesn't want to do the {1} any more, sigh / {1} - cross out {0} / who told you {0} does {1}? never agreed, remove it / {0} is crying and will not go in for the {1} / only the {1}, that one {0} gives up, the rest stays / scr {0}, {1}

swap relay swimmer, replace in relay, change relay leg, relay substitute | let another swimmer swim in a relay
- Replace a swimmer of a relay with another / Change who swims in a relay / Bring a substitute into a relay team
: newcomer|in|substitute|swims_now = said Ravi,Greta Holm,Moss,Uncle Bo,Xiomara,Jonas Lund,Keiko,Fishbone,Amara Diallo,Tobi,Wren Adair,Nuno,Sasha Petrov,Minnow: Who comes in / The substitute / Who swims instead ; leaver|out|replaced|was_planned = said Dima,Clover,Paolo Ricci,Ayesha,Hank,Sunniva Berg,Little Max,Oriol,Tamsin Grey,Biscuit,Lars,Meili Zhang,Juno,Rocket: Who goes out / The one who was planned / Who is replaced ; ?team|relay|squad = said Blue Otters,Grey Wolves,Red Herrings,Sea Lions,Yellow Ducks,Orange Crabs,Lake Tigers,Black Swans,Purple Whales,Penguins,Green Frogs,White Bears: Which relay team / Of which squad
> {1} out, {0} in / {0} in, {1} out, for the {2} / {0} takes the leg of {1} / {1} cramped up so {0} jumps in instead / let {0} go where {1} was supposed to / can we have {0} rather than {1} / i'd feel better with {0} at the end of the relay, {1} can watch / {1} missed the warm up. Is {0} allowed to swim that leg? / !give the spot of {1} to {0} / in the {2} it's {0} now and no longer {1} / {1} hurt a shoulder, luckily {0} has the suit on already, swap them / not {1}, {0}. sorry for the mess / {0} is faster than {1} this month, you know what to do with the 4x50

log swim time, save split, note swim result, record time | note the time of a swimmer in a lane
- Note the time that was swum in a lane / Record how many seconds a swimmer needed / Save a result at the touch
: seconds|swim_time|result|clocked = num 24..95: The time in seconds / How long it took ; lane|lane_number|track = int 1..8: Number of the lane / In which lane
> lane {1}, {0} seconds / {0} seconds in lane {1} / the girl on lane {1} touched after {0} / {1} is done, that lane took {0} seconds / my watch shows {0} s for lane {1} / {0} sec!! lane {1} what a swim / the touch pad on lane {1} failed, by hand i had {0} seconds / !write {0} seconds next to lane {1} / what i stopped was {0} seconds, and that lane was number {1} / timekeeper lane {1} here. {0}. over / lane {1} needed {0} / after {0} seconds somebody hit the wall, it was lane {1} / lane no {1} time {0}

disqualify swimmer, report false start, mark fault, swim violation | take a swimmer's result away for a fault
- Disqualify a swimmer for a fault / Report a violation of the swimming rules / Mark a result as not valid and say why
: fault|reason|violation|why = said false start,one-hand touch,early takeoff,dolphin kick,late turn,wrong stroke,pulling the rope,walking on the floor,missed wall,forbidden suit,crossing lanes,standing up: What was done wrong / The reason / The fault ; swimmer|offender|who|against = said Torvald,Nia,Shrimp,Emeka Obi,Calla Rossi,Wojtek,Big Lou,Haruka,Pim,Soraya Azad,Gus,Lumi Korpi,Jet,Dragan: Who did it / The swimmer
> {1}: {0} / {0} by {1}, i saw it clearly / that was a {0}, wasn't it? {1} has to go then / !take {1} out of the results, {0} / {1} won but not by the book, {0} / sorry for {1} but that was {0} / red card, {1}, because of {0} / two judges saw {0}. it concerns {1} / {0}... poor {1}, that result doesn't count / have {1} struck from the ranking for {0} / umpire at the turn end reports {0}, swimmer {1} / yes {1} was first at the wall, no medal though - {0} / dq {1}, {0}
< ok enum yes,no

find lane, which lane, lookup heat, start place | know where and when somebody swims
- Tell in which heat and lane somebody swims / Look up the lane of a swimmer / Find the start place of a swimmer
: swimmer|who|name|starter = said Odile,Kofi Mensah,Sprat,Ming,Hildur,Rosa Blau,Teo,Wiremu Tane,Pepper,Anouk,Stefan Ilic,Bubbles,Noor,Ezra Finch: The swimmer / Who is looked for ; ?event|race|stroke = said backstroke,50 m freestyle,butterfly,200 m medley,breaststroke,mixed relay,100 m freestyle,final,masters mile,kids dash,first heat,400 m medley: In which race / The event
> where does {0} swim / i have my camera ready, at which block will {0} stand / {0} in the {1}, which lane / lane of {0}? / what heat is {0} in, grandma wants to watch / {1}: where do i find {0} / we're sitting high up and can't see who is who. Which one is {0}? / {0}, heat and lane pls / does {0} have an outside lane / !look up the place of {0} in the {1} / is {0} in the middle or at the edge this time / {0} lost the slip of paper with the lane on it / from which side will {0} come
< heat int 1..12, lane int 1..8

## judo belts and bouts

award belt, give belt, grant grade, save new belt | give a judoka a new belt
- Award a belt to a judoka / Note which belt somebody has reached / Save a new grade / Grant the next belt
: judoka|fighter|who|pupil = said Emi,Goran,Little Bear,Fatou Sarr,Nils,Yara Haddad,Pancho,Tuuli,Brown Bjorn,Kwame,Ottilie Kern,Zaza,Ren Ito,Musa: Who gets the belt / The judoka ; belt|color|grade|rank = said white,yellow,orange,green,blue,brown,black,yellow-orange,orange-green,first dan,second dan,third kyu,fifth kyu: Which belt / Color of the belt / The grade
> {0} made it, {1}! / {1} belt for {0} / from today {0} wears {1} / {0} may tie on {1} now / !enter {1} for {0}, passed with flying throws / {1}, {0}. Finally, after two tries / the examiner shook hands with {0} and handed over {1} / we have one more {1} in the club, it's {0} / {0} passed the test for {1} / what a day. {0} is {1}! put it into the pass / grade {1} reached, name {0} / so {0} gets {1}, the others must try again in summer / please let it be known in the member file that {0} has been promoted to {1}

book grading, sign up for belt test, schedule grading, exam with examiner | sign a judoka up for a belt test with an examiner
- Sign a judoka up for a belt test with an examiner / Schedule a grading / Have somebody examined for the next belt
: examiner|tester|examined_by|sensei = said Sensei Abe,Mrs Kovacs,Brigitte,Master Oduya,Big Ivo,Toshiro,Renata Lima,Grey Falcon,Aleksander,Sensei Mori,Lady Storm,Piet de Boer: Who examines / The examiner ; candidate|pupil|examinee|judoka = said Linnea,Sami,Dragonfly,Ugo Ferri,Maren,Kaito,Small Joe,Ines Prado,Bolat,Zofia,Radu Pop,Mouse,Efua,Tim Tam: Who is examined / The candidate ; ?on|day|test_day = weekday: The day of the test / When
> {1} would like to be tested by {0} / {0} tests {1} / !book {1} with {0} for the next belt / can {0} have a look at {1} on {2}, it's for the belt / {1} is ready i think. {0} should be the one to judge that / with {0} please, candidate {1}, {2} / exam: {1} in front of {0} / when {0} comes to our dojo, {1} wants to take the test / next belt for {1}? let {0} decide, {2} would suit / {0} has time {2} and could examine {1} / the mother of {1} asked for a test date with {0} / {1} shows the throws and {0} ticks the boxes, set that up / does {0} still take people? {1} needs the exam soon

log bout, note fight result, save judo win, who beat whom | note who beat whom in a bout
- Note who beat whom in a bout / Save the result of a fight / Record winner and loser on the mat
: loser|beaten|lost|defeated = said Mateus,Anke,Silver Fox,Jomo Karani,Rufus,Hanae,Iron Olga,Beppe,Zdenek,Cleo Martin,Tank,Aroha,Viggo Strand,Panda: Who lost / The loser / Who was thrown ; winner|victor|won|better = said Salome,Yuto,White Tiger,Adama Cisse,Grigor,Minna,Red Kite,Paloma Cruz,Bruno,Leilani,Stig,Farah Aziz,Bumblebee,Teng: Who won / The winner ; ?by_ippon|ippon|early = flag by ippon;before time was up ~ on points;only on points: Whether it was won by ippon / Was it won early
> {1} beat {0} / {0} lost against {1} / {1} won, {0} lost / {0} was thrown by {1} after twenty seconds / {1} threw {0} / {0} had no chance with {1} today / {1} over {0}, {2} / pinned: {0}. on top: {1} / {0} tapped out, {1} goes on to the next round / who would have thought, {1} knocks {0} out of the cup / the bout between them is over and {1} is in the final while {0} goes home / {0} slipped and so the point went to {1} / {0} bowed to {1} as the beaten one, {2}

weigh in judoka, log weight, scale entry, save weigh-in | note what a fighter weighs
- Note the weight of a fighter at the scales / Save a weigh-in / Enter how many kilos somebody has
: kilos|kg|weight|body_weight = num 28..110: The weight in kilos / What the scales show ; fighter|judoka|who|name = said Ilse,Hamza,Snowball,Enzo Parisi,Moana,Big Bear Bob,Chiyo,Wulf,Nadia Sol,Pip,Okko,Vera Lind,Tiger Tim,Selam: Who stood on the scales / The fighter
> {1} has {0} / {0} kilos, {1} / the scales say {0} with {1} on them / {1} in the morning, nothing eaten: {0} kg / !write {0} kg behind {1} / {1} sweated all night to get down to {0} kilos / {0}, that's what {1} brings / next please. {1}... {0} kilos, fine / how heavy? {0}. who? {1} / {1} weighed {0} without the jacket / i've put {1} on the scale twice and both times it was {0} / {0} kg {1} ok / at the weigh in {1} came out with {0} kilos

change weight class, move fighter class, shift category, reclass judoka | let a fighter start in another class
- Move a fighter to another weight class / Change the category somebody starts in / Shift a judoka from one class into another
: to_class|new|goes_to|target = said under 57,under 66,under 73,under 81,under 90,over 100,open class,lightweights,heavyweights,middleweights,featherweights,juniors: The new class / Where the fighter goes ; fighter|judoka|who|name = said Matti,Deniz,Black Cat,Olu Bello,Freya,Jin,Sir Squeeze,Carmen Ruiz,Tavita,Elin,Pierrot,Ganbold,Duck,Yaw: Who moves / The fighter ; ?from_class|old|was_in = said under 48,under 52,under 60,under 63,under 70,under 78,over 78,bantams,flyweights,cadets,novices,kids: The class so far / Where the fighter was
> {1} is too heavy, has to go to {0} / {1} belongs into {0} / out of {2} and into {0} with {1} / from now on {1} fights in {0}, not {2} / {1} ate too much cake this month, {0} then / !switch {1} over to {0} / {0} for {1} please, {2} no longer fits / i want {1} in {0} / is there still room in {0}? {1} missed the limit / {1}: {2} to {0} / nobody left for {1} to fight against, so let's try {0} / the coach thinks {1} would do better in {0} / {0}, that's where {1} shall start

check belt, which grade, look up rank, belt of judoka | know which belt somebody has
- Tell which belt somebody has / Look up the grade of a judoka / Check the rank of a fighter in the pass
: judoka|who|name|fighter = said Sigrid,Amadou,Blue Whale,Noemi Szabo,Taro,Lobsang,Wild Wanda,Perrin,Chidi,Elke Baum,Grasshopper,Dunja,Hoku,Ravi Menon: Whose belt / The judoka
> what color does {0} wear / how far has {0} come, yellow, green, more? / which belt is {0} on / {0} grade? / does {0} have the black one already / !look up the rank of {0} / i have to pair {0} with somebody of the same level, so what is the level / is {0} still white / belt of {0} / a suit for {0} comes with a belt, so what do i order / how high up is {0} / {0} says brown, i don't believe it, have a look in the pass
< belt color

## bowling league

log league match, save match winner, note bowling result, which team won | note which team beat which
- Save which team beat which in the league / Note the result of a match between two teams / Record winners and losers of a league night
: losers|beaten_team|lost|weaker = said Blue Badgers,Pin Pals,Yellow Hornets,Split Happens,Los Gatos,Gutter Gang,Grey Geese,Kingpins,Red Squirrels,Old Oaks,Rollmops,Team Kowalski,Black Swans,Lucky Strikes: Which team lost / The losers ; winners|winning_team|won|better = said Green Geckos,Alley Cats,Brown Bears,Turkey Club,Bola Loca,Night Owls,White Rhinos,Spare Parts,Purple Pandas,Hammerheads,Strike Force,Team Jansen,Orange Foxes,Wombats: Which team won / The winners
> {1} beat {0} / {0} went down against {1} / {0} got smashed by {1} lol / points to {1}, none for {0} / !write it down as a win of {1} over {0} / {1} were better than {0} by four pins, that is enough / the {0} thought they had it, then {1} threw three strikes. put it in the table / won: {1}. lost: {0} / {0} lose, {1} win / {1} sent {0} home / last game of the night is over, {0} buy the drinks because {1} were stronger / with a heavy heart i report that {0}, my own team, could not hold up to {1} / {1} had more pins than {0} in the end

schedule match, set league night, plan home match, fix pairing | fix which team plays at home against which
- Plan a match between a home team and a guest team / Set a pairing of the league / Fix who plays at whose lanes
: visitors|guest|away_team|travels = said Grey Geese,Alley Cats,Los Tigres,Pin Pals,Red Rockets,Team Novak,Black Beetles,Spare Ribs,Honey Badgers,Kegel Kings,Blue Lobsters,Night Owls,Ten Up,Wild Boars: The team that travels / The guests ; hosts|home_team|at|home = said Brown Bears,Gutter Gang,White Wolves,Team Okafor,Rollmops,Yellow Hornets,Kingpins,Green Parrots,Lucky Strikes,Old Oaks,Silver Salmon,Hammerheads,Bola Loca,Pink Panthers: The team that plays at home / The hosts ; ?night|day|on|when = weekday: The day of the match / Which night
> {0} at {1} / {1} have {0} over / the {0} visit {1} on {2} / {1} at home, {0} as guests / !let {1} host {0} / next on the list: {0} drive to {1} / {0} would come to the lanes of {1} if that's ok for the plan / in the house of {1} this time, against {0} / {1} will be the hosts and {0} the guests, {2} / the {1} asked to stay at home because of the broken van, so {0} must go there / can {0} play away to {1} {2} / {2}, {1} receive {0} / home game for {1}. other side: {0}

bring substitute, swap player, sub bowler, change lineup | let a player bowl in place of another
- Let a player bowl in place of another / Change the lineup of a team / Bring in a substitute for a bowler
: sits_out|out|replaced|absent = said Lorenz,Tiny,Abebe,Grandpa Joe,Signe,Kurt Vogel,Duchess,Manolo,Tess,Ikram,Walrus,Benny Chan,Oda,Mr Fritz: Who does not bowl / Who is replaced ; comes_in|in|substitute|bowls_now = said Marta,Flip,Juma Kamau,Wilhelmina,Pablo,Sandy Reed,Turbo,Asuka,Denis,Gretel Moor,Zee,Hassan,Nan,Koala: Who bowls instead / The substitute
> {1} for {0} / {0} stays home, {1} rolls / {0} hurt a thumb. {1} will take over / {1} has to step in, {0} is stuck at work / instead of {0} we have {1} tonight / can {1} throw the frames of {0} / !replace {0} by {1} / {0} is out - wife is having the baby - so {1} / no {0} tonight; {1} yes / {1} comes off the bench and {0} goes on it / {0} would rather watch, let {1} have a go / would the league allow {1} to play where {0} is listed / Our captain {0} has flu; kindly note that {1} will be standing in

assign lane, give lane, lane for team, put on lane | give a lane to a team
- Give a lane to a team or party / Assign a lane / Put a group on a lane
: party|team|group|who = said Kowalski family,Purple Pandas,Birthday Boys,Alley Cats,Hen Party Zoe,Team Nakamura,Red Herons,Fire Brigade,Gutter Gang,Choir Ladies,Wombats,Blue Yaks,Uncle Samir,Stammtisch: Who plays there / The team or party ; lane|lane_number|number = int 1..32: Which lane / Number of the lane ; ?people|players|persons|size = int 2..12: How many people play / Size of the group
> lane {1} goes to {0} / {0} on {1} / put the {0} on lane {1}, {2} people / {0} are {2} heads, let them have lane {1} / !give {0} lane {1} / {1} is free again, {0} have been waiting long enough / where do {0} go? to lane {1} / {0} like the corner, that's number {1} / we're {2}, the name is {0}, lane {1} was promised to us / {1}: {0} / next to the bar please for {0}, i think that is lane {1} / could {0} get {1} like every week / the folks from {0} are here! {1} is ready isnt it

report lane fault, lane broken, call mechanic, pin machine trouble | say that a lane is out of order
- Report a fault of a lane / Call the mechanic to a lane / Say what is broken at the pin machine
: trouble|fault|problem|what = said stuck ball,fallen pin,dead screen,oily approach,broken sweeper,loose gutter,no lights,jammed return,loud squeak,missing pin,wet floor,torn bumper: What is wrong / The fault ; lane|where|lane_number = int 1..32: On which lane / Number of the lane
> {0} on lane {1} / lane {1} has a {0} / {0} again, number {1} / !send someone to lane {1}, {0} / we can't go on at {1}: {0} / there's a {0} on lane {1} and my kids are bored / sorry to be a nuisance but we have {0} here on lane {1} / {1} is down, {0} / is anyone looking after lane {1}? {0} since ten minutes / mechanic to {1} please. {0} / lane {1}? {0}. same thing as last week / {0}, that's what the lady on lane {1} complains about / nobody should play on {1} right now because of {0}

player average, pins per game, lookup bowler, bowling stats | know how many pins a player makes on average
- Tell the average of a player / Look up how many pins somebody makes per game / Get the statistics of a bowler
: player|bowler|who|name = said Ludmila,Turkey Tom,Nkechi,Ole Brandt,Gigi,Mr Tanaka,Splitter,Rosalind,Hamid Noori,Boo,Jadwiga,Big Pin Pete,Ximena,Carl: Whose average / The bowler ; ?season|year|period = int 2015..2030: Of which season / The year
> how good is {0} / average of {0} / what does {0} make per game / is {0} over 150 / {0} {1} pins per game? / how many pins does {0} knock over on a normal night / was {0} better in {1} / need the number for {0}, handicap sheet / is it worth asking {0} to join our team, how's the score usually / !look up what {0} had in {1} / {0} brags about a 200. True? / i'm {0} and forgot what i bowl on average / stats {0}
< pins num 80..230

## science fair

register project, enter exhibit, sign up invention, add fair project | enter a project of a pupil
- Enter a project for the science fair / Register what a pupil shows / Add an exhibit with its maker
: project|exhibit|title|invention = said Potato Battery,Singing Plants,Mould Race,Slime Physics,Solar Oven,Egg Parachute,Worm Hotel,Rainbow Milk,Tornado in a Jar,Talking Robot,Bread Bridge,Moon Dust,Crystal Garden,Ant Brain: What is shown / Title of the project ; maker|pupil|by|inventor = said Lotte,Ibrahim,Team Axolotl,Wei Chen,Saoirse,Red Pandas,Bogdan,Aminata Toure,Professor Pip,Hugo,Little Einsteins,Ulla Falk,Kiran,Blue Beakers: Who made it / The pupil or team ; ?grade|class|class_name = classname: Which class / The class of the maker
> {1} brings {0} / {0} by {1} / {1} of {2} wants to show {0} / !put {0} on the list, it is from {1} / we have one more, {1} with {0} / {1} spent the whole holiday on {0} and would love to take part / it's called {0}, that's what {1} invented / can {1} still join? title {0} / {1}, {2}: {0} / {1} has an idea! {0}. Write it in before it changes again / my son {1} will take part, the thing is named {0} / entry: {0}, name: {1} / {0} - {1} - pls add

withdraw project, drop exhibit, remove from fair, cancel project | take a project out of the fair
- Take a project out of the fair / Withdraw an exhibit / Remove something that will not be shown
: project|exhibit|which|title = said Volcano,Bottle Rocket,Laser Harp,Cabbage Dye,Mouse Maze,Wind Mill,Magnet Train,Fire Tornado,Hair Dryer,Moth Lamp,Water Clock,Sugar Glass,Paper Bridge,Invisible Ink: Which project / What is not shown ; ?reason|why|because = said flu,it broke,too dangerous,no time,lost interest,mum said no,it smells,copied,dog ate it,no power,it escaped,too big: Why / The reason
> {0} is off / no {0} this year / {0} won't be ready, {1} / !take {0} off the list / we dont come with {0} after all / {1} - so please forget about {0} / {0} burned down yesterday in our kitchen. it can't be shown any more / somebody decided {0} is not allowed, please strike it / {0}: cancelled / I regret to say that our daughter cannot present {0}, she is ill / the table of {0} can be given to others / sad, but {0} has to go, {1} / thats it for {0}, we give up

assign judge, give judge pupil, who judges whom, set fair juror | say which judge looks at whose project
- Assign a judge to a pupil's project / Say who judges whom / Send a juror to a stand
: exhibitor|pupil|judged|maker = said Team Axolotl,Nadja,Omar Said,Green Goblins,Felix,Yun-seo,Zebra Squad,Perla,Thiago Luz,Bright Sparks,Hedwig,Tariq,Orange Atoms,Jo Jo: Whose project is judged / The pupil or team ; judge|juror|looked_at_by|who = said Professor Nwosu,Mrs Delacroix,Dr Fern,Big Igor,Aunt Mathilde,Grey Owl,Mr Saito,Ombretta,Dean Volkov,Lady Ada,Engineer Raj,Birgit,Doctor Bones,Sven Aker: Who judges / The judge
> {1} judges {0} / {1} looks at {0} / {0} gets {1} / !let {1} have a look at what {0} built / {0} should be questioned by {1} / send {1} over to {0} / is {1} free? nobody has been at the stand of {0} yet / {0} is waiting, {1} could go there / not the father again, {1} is neutral so give {0} to that one / judge {1}, stand of {0} / {0} will be marked by {1} / for {0} i'd suggest {1}, they speak the same language / next on the round of {1}: {0}

enter marks, give points, grade stand, save jury score | note the points for a stand
- Note how many points a stand got / Enter the marks of the jury / Save a score for a stand
: points|score|marks = int 1..50: How many points / The score ; stand|stand_number|table = int 51..120: Number of the stand / Which table ; ?for|criterion|category = said creativity,the poster,the talk,safety,team work,the idea,the model,the log book,clarity,the method,the math,courage: What the points are for / The category
> stand {1}, {0} points / {0} points for stand {1} / {1} gets {0} / !write {0} points down for table {1} / table {1} was lovely, {0} points / {0} for {2}, that's stand {1} / i'd say {0} points, no more. stand number {1} / at stand {1} they knew nothing: {0} points / the jury gave {0} points, table {1}, {2} / after a long talk we agreed on {0} points for those kids at stand {1} / no {1}: {0} pts / {2}, stand {1}: {0} points / has stand {1} been marked? if not, {0} points from me

order stand equipment, request cable, stand needs, bring gear | have things brought to a stand
- Have something brought to a stand / Request equipment for an exhibit / Order what a stand needs
: stand|to|stand_number|table = int 1..90: Which stand / Where it is needed ; thing|gear|equipment|what = said extension cord,fire blanket,second table,power strip,tablecloth,bucket,projector,microphone,fan,lamp,screen,chair,sand box,poster wall,safety goggles: What is needed / The equipment
> {1} to stand {0} / {0} needs a {1} / no {1} here at stand {0}, and we start in ten minutes / !carry a {1} to {0} please / at table {0} the kids are asking for a {1} / {1}, {0} / could someone find us a {1}? table {0}, by the window / stand {0} without {1} does not work / we were promised a {1}. we are stand {0}. where is it / is there a {1} left for stand {0} / if you have a {1} to spare, the girls at {0} would be glad / stand {0} {1} missing / {1} wanted, table {0}

announce prize, award prize, give trophy, name fair winner | give a prize to a pupil or team
- Give a prize of the fair to somebody / Note who wins which prize / Award a trophy
: prize|award|trophy|what = said Golden Beaker,Audience Prize,first place,Green Thumb,Silver Magnet,Best Poster,Young Newton,Jury Prize,second place,Blue Ribbon,Craziest Idea,Nobel Junior: Which prize / The award ; winner|goes_to|recipient|pupil = said Hauke,White Mice,Rasa,Mehmet Oz,Sparky,Black Holes,Clementine,Ngozi Eze,Team Toad,Arvid,Miss Mango,Yellow Submarines,Kenji,Lia Costa: Who gets it / The winner
> {0} goes to {1} / {1} wins {0} / {1} takes home the {0} / and now {0}: {1}! / !hand {0} to {1} / {0} for {1}, they earned it / the audience clapped loudest at {1}. {0} then / who gets {0}? we all said {1} / congratulations {1}, {0}! / all five of us voted for {1}, so {0} is decided / {1} {0} / let's make {1} happy with the {0} / engrave {1} on the {0}

## festival camping

reserve pitch, save camp spot, book field, hold place for camp | keep a place for a group
- Keep a place on the camp site for a group / Reserve a pitch / Hold a field for some campers
: field|area|where|camp_field = said Sunrise Field,Owl Meadow,Field C,Quiet Hill,River Side,Blue Zone,Party Acre,Family Camp,Green Valley,Camper Row,North Gate,Birch Corner: On which field / The area ; group|campers|for|crew = said Mud Monkeys,Team Gandalf,Lena and friends,Purple Llamas,Los Primos,Tent Titans,Uncle Rolo,Pink Ponies,Svenska Gang,Hippie Hens,Ximo,Black Sheep,Radio Rats,The Nguyens: Who camps there / The group ; ?tents|count|how_many = int 1..15: How many tents / Number of tents
> {1} on {0} / a place on {0} for {1} / {1} come with {2} tents, {0} please / !keep {0} free for {1} / {1} arrive late thursday and would like to sleep on {0} / {0} is where {1} always are, same this year / is there any grass left on {0}? it's for {1} / {2} tents, {1}, {0} / {0}, name {1} / the {1} called, they want {0} / please note {1} for {0}, we bring our own chairs / can {1} be on {0} pls pls / we're {1} and {0} sounds perfect for us

move camp, relocate tents, change pitch, shift group | move a group to another place
- Move a group that already camps to another place / Relocate tents / Shift somebody to a new pitch
: to_field|new|target|goes_to = said Quiet Hill,Field F,Poppy Meadow,South Gate,Yellow Zone,Lake Shore,Oak Corner,Dry Acre,Bus Lane,Stage Side,Moon Field,Farm Yard: The new place / Where they go ; campers|group|who|crew = said Zombie Bees,Green Gnomes,Family Ferrari,Aussie Mob,Red Pandas,Tuulikki,Brass Band Bo,Wet Socks,Chicken Crew,Grey Goats,Dutch Dave,Las Lobas: Who moves / The group ; ?from_field|old|was_on = said Mud Hole,Field A,River Bank,Toilet Row,West Gate,Windy Ridge,Blue Zone,Owl Meadow,Low Field,Party Acre,Ditch Side,Hay Field: Where they were
> {1} to {0} / {1} stand in water, let them go to {0} / from {2} to {0} with {1} / {1} can't stay on {2}, {0} has room / !bring {1} over to {0} / {0} is nicer for {1} / the {1} are still on {2}? off to {0} with them / {1} asked for somewhere dry. {0}? / {1} pack up now and pitch again on {0} / would it be possible that we, {1}, go to {0} instead / {0} from today on for {1} / fire trucks have to get through where {1} are sleeping, so put those people on {0} / {2} is closed, {1} must sleep on {0}

report noisy camp, complain about neighbours, noise at night, loud campers | say which group disturbs which
- Report that a group disturbs another / Complain about loud campers / Say who keeps whom awake
: disturbed|complaining|victim|who_complains = said Family Ferrari,Sleepy Sloths,Green Gnomes,Aunt Trudi,Las Lobas,White Doves,Granny Camp,Yoga Yaks,Team Lindqvist,Baby Ben,Blue Herons,Knit Club: Who is disturbed / Who complains ; noisy|culprit|loud|offender = said Brass Band Bo,Party Pigs,Red Devils,Dutch Dave,Drum Dragons,Los Gritos,Techno Toads,Orange Army,Viking Veli,Black Crows,Rave Rabbits,Kazoo Kings: Who is too loud / The culprit
> {1} keep {0} awake / {0} can't sleep because of {1} / !tell security that {1} are bothering {0} / it's 4 am and {1} are still singing. {0} have had enough / {0} say {1} are too loud / {1} play drums right beside {0} / could somebody talk to {1}? {0} came to me in tears / since midnight {0} have been asking {1} to stop / {0} will soon start a fight with {1}, because the music over there never stops / {0} want peace and quiet, {1} don't / loud: {1}. annoyed: {0} / poor {0} next to that {1} sound system, do something / 3rd time tonight that {0} knock on my camper because of {1}

meet friend, find camper, where is tent, locate group | know where somebody camps
- Tell where somebody camps / Find the pitch of a group / Locate a camper on the site
: camper|group|who|name = said Jupp,Pink Ponies,Tent Titans,Cousin Abdi,Radio Rats,Marjolein,Grey Goats,Fuzzy,Team Gandalf,Hippie Hens,Ottavio Lenz,Mud Monkeys,Wiktoria,The Browns: Who is looked for / The group or camper
> where are {0} / on what field do {0} sleep / i lost {0} after the concert, where's their tent / {0}? / !look where {0} have put their tents / we want to surprise {0}, which area / are {0} here already, and where / i've got the sleeping bag of {0} and no idea where to bring it / is {0} near us / someone is looking for {0}, which row pls / are you able to tell me at which gate i have to go in if i want to visit {0} / last seen {0} at the burger van... where do they camp
< field word

check wristband, valid band, scan wristband, band type | know whether a wristband is good
- Check whether a wristband is valid / Tell what a band with a number is good for / Scan a wristband
: band|number|code|wristband = code: Number of the wristband / The code on the band ; ?gate|entrance|at = said North Gate,East Gate,backstage door,family entrance,Bus Gate,main entrance,VIP door,camper gate,river gate,staff door,bike gate,South Gate: At which gate / Where it is shown
> is {0} good / {0}, may they in / wristband {0} at {1} / does {0} let me through the {1} / guy here with {0}, looks fake to me / !check {0} for me, {1} / what does {0} include / {1}: somebody with {0}, ok or not? / the band says {0}, was that paid for / can the holder of {0} come back in after leaving / {0} - real? / i bought this off a man at the station, {0}, will it work / band {0} torn off, still valid
< valid enum yes,no

start quiet hours, quiet time on, silence camp, end party now | make the whole camp quiet
- Start the quiet time on the whole camp site / Switch the speakers of the camp off for the night / Tell all campers to be silent
:
> time to sleep, everyone / it's late, all speakers off please / !begin the night rest / quiet now, the whole site / no more music till morning / everybody should go to bed, the mayor has called / silence from now on / the neighbours in the village are angry, make it calm everywhere / party is over / can we have some peace on all fields / night rest, go / i think it's enough for today, let the site go still / shhh for all

## dog shows

change handler, swap dog handler, other person leads, new handler | let another person lead a dog
- Let another person lead a dog in the ring / Change the handler of a dog that is entered / Swap who shows a dog
: new_handler|leads_now|to|takes_over = said Ewa,Mr Mole,Sipho,Katinka Lang,Bram,Cousin Lou,Noriko,Vito Greco,Heather,Little Finn,Paz,Agnes Hahn,Jorund,Mei: Who leads now / The new handler ; dog|name|which|animal = said Lucky,Duke Orange,Mochi,Pirate,Frieda,Sir Lick,Nanook,Bonbon,Miss Piggy,Wolf,Olive,Tiger,Bear,Ginger: Which dog / The dog ; ?old_handler|led_before|from|was = said Roberta,Karl,Mr Drake,Ayo,Petra Stone,Dusan,Nana Kiki,Fritz,Yoshi,Lady Hart,Bart,Simona,Ulf,Grete: Who led so far / The handler before
> {0} leads {1} now / {1} goes with {0}, not with {2} / {2} has a bad knee so {0} runs with {1} / !give the lead of {1} to {0} / from {2} to {0}, the dog is {1} / {1} only obeys {0}, so that's who goes into the ring / {0} instead of {2} for {1} / is it allowed that {0} shows {1} / {2} passed out from nerves!! {0} takes {1} / we decided {1} looks happier beside {0} / {1}: handler {0} pls / in the booklet it says {2} beside {1}, that's old. {0} is right / who runs with {1}? {0} does

set ring, assign show ring, ring for breed, send to ring | say in which ring a breed is judged
- Say in which ring a breed is judged / Assign a ring to a breed at a time / Send all dogs of a kind to a ring
: ring|ring_number|where = int 1..20: Number of the ring / Which ring ; breed|dogs|kind|group = said poodles,beagles,border collies,boxers,dachshunds,great danes,huskies,pugs,retrievers,toy dogs,greyhounds,puppies,terriers,sheepdogs,veterans: Which dogs / The breed ; ?starts|time|at = time: When it starts / The time
> {1} in ring {0} / ring {0}: {1}, {2} / {1} go to ring {0} / !let the {1} walk in ring {0} / at {2} we'll have {1} in ring {0} / ring {0} has the big fence, that is better for {1} / {0} is the ring for {1} / please all {1} to number {0} / the grass in the other one is wet, so {1} into ring {0} / could ring {0} take {1} at {2} / next in {0} are the {1} / {1} - {0} / judge says {1} start at {2}, ring {0}

## magicians and magic shows

book magician, hire magic act, engage magician, order magic show | have a magician come for an event
- Hire a magician for an event / Book a magic act / Engage an artist for somebody
: occasion|event|for|what = said garden party,wedding,kindergarten,company dinner,birthday of Ole,school fete,town fair,christening,cruise night,Halloween,retirement party,prom night: For what / The occasion ; artist|magician|act|who = said Zambini,The Great Olaf,Madame Mystique,Rabbit Ron,Kuroda,Presto Pia,Doctor Shadow,Los Magos,White Raven,Fingers Finley,Abrakadella,Mister Moth,Silk Sister,Ali Kazoo: Which magician / The act ; ?date|on|day = date: When / The day of the show
> {1} for the {0} / we'd love to have {1} at the {0} / {1} at our {0}, {2} / is {1} free? there's a {0} / !hire {1} for the {0} / {0} {2}, {1} please / the kids talk of nothing but {1}, get that one for the {0} / could {1} do the {0} on {2} / my boss wants some magic at the {0}. {1} was good last year / {1}. {0}. do it / what about {1} for our {0} / Good evening, I am planning a {0} and my guests would be thrilled to see {1} / {0} with {1}!! yes book

assign assistant, give helper, stage assistant, who assists whom | say who assists which magician
- Say who assists which magician / Give a magician a helper on stage / Assign an assistant
: magician|artist|master|assisted = said Zambini,Mister Moth,Doctor Shadow,Presto Pia,Grand Gaspar,Black Orchid,Tricky Tove,Amazing Amir,Kuroda,Red Baron,Vesna,Old Houdi,Signor Bo,Merlina: Which magician / Who is assisted ; helper|assistant|assists|who = said Lucia,Dwayne,Feather,Pim Pam,Nastya,Cousin Oskar,Butterfly,Ji-ho,Brandy,Emanuel,Little Swan,Roz,Thandeka,Hugh: Who helps / The assistant
> {1} assists {0} / {0} gets {1} as a helper / {0} needs someone in the box, {1} will do it / {1} hands {0} the hats / let {1} be sawn in half by {0} / !put {1} beside {0} / the old assistant of {0} ran away, so now {1} / can {1} help {0} tonight / {0} saws, {1} smiles / who stands next to {0}? {1} i hope / {1} works for {0} from now on / for {0} we found {1}, who fits in every trunk / {0} plus {1} as the assistant

plan act order, set show order, who goes first, line up acts | say which act comes before which
- Say which act comes before which / Set the order of two acts / Put one act in front of another
: later|second|after|comes_after = said Presto Pia,Rubber Rob,Fire Fatima,Los Payasos,Mister Moth,Card Carl,Dove Dora,White Rabbits,Old Houdi,Silent Sven,Twin Turtles,Kuroda: Who comes later / The second act ; earlier|first|before|comes_first = said Zambini,Green Ghost,Rope Rita,Flea Circus,Black Orchid,Coin Kid,Uncle Trick,Blue Bunnies,Signor Bo,Tiny Tina,Mind Max,Vesna: Who comes first / The first act
> first {1}, then {0} / {0} after {1} / {1} before {0} / {1} opens and {0} follows / {0} can only go on when {1} is done / !let {1} play before {0} / {0} needs time to dress, so {1} has to be earlier / {1} has a train to catch. {0} can wait / not {0} first, {1} first / as soon as {1} takes a bow, {0} walks on / the curtain goes up for {1}, and {0} is next / would {0} mind waiting until {1} is off / {0} later than {1} pls

teach trick, show how trick works, trick lesson, pass on trick | say who teaches whom
- Say which magician teaches whom / Book a lesson in a trick / Let a pupil learn from a master
: student|pupil|learner|taught = said Ida,Jamal,Young Fox,Caro Blum,Piotrek,Smudge,Nephew Tim,Aoife,Bo Yang,Dandelion,Marko,Miss Pearl,Sefu,Lieke: Who learns / The pupil ; teacher|master|taught_by|shows = said Grand Gaspar,Zambini,Merlina,Old Houdi,Doctor Shadow,Presto Pia,White Raven,Kuroda,Vesna,Madame Mystique,Fingers Finley,Tricky Tove: Who teaches / The master ; ?trick|what|about = said card fan,floating ball,cut rope,coin roll,cup game,rabbit hat,ring link,mind reading,silk pull,false shuffle,egg bag,knot escape: Which trick / What is taught
> {1} teaches {0} / {0} learns from {1} / {1} shows {0} the {2} / !let {1} teach {0} the {2} / {0} would like an hour with {1} / {2}: {1} explains, {0} listens / could {1} take {0} as a pupil / {0} asked {1} for the secret and the answer was yes, set up a lesson / {0} goes to school at {1} / {1} has kindly agreed to give {0} some lessons / the {2} is something {0} never gets right. {1} can help / {1} has a free chair in class, {0} gets it

lend prop, give out magic prop, prop loan, borrow trick item | note who borrowed a prop
- Note who borrowed a prop from the magic club / Lend a thing for a trick / Give out a prop
: borrower|taken_by|to|who = said Card Carl,Mirja,Brother Ben,Rope Rita,Hassan,The Great Olaf,Pixie,Mr Mumm,Twin Turtles,Tadeusz,Green Ghost,Yumi,Smokey,Lady Lark: Who took it / The borrower ; prop|thing|item|what = said top hat,linking rings,white dove,sword box,crystal ball,magic wand,silk scarf,mirror table,guillotine,straitjacket,marked cards,black cape,smoke machine: What was lent / The prop ; ?back|until|return_day = weekday: When it comes back / Until when
> {0} took the {1} / the {1} is with {0} / {0} has our {1} till {2} / !let {0} have the {1} / {1} to {0} / {0} needs the {1} for a show and brings it back on {2} / can {0} get the {1} / {0} just walked out with the {1} under one arm / i gave {0} the {1}, back {2} / from the cupboard: {1}. to: {0} / may {0} use the {1} until {2} / if anyone looks for the {1}, {0} borrowed it / {2} the {1} will be here again, until then {0} has it

return prop, prop came back, take back magic prop, prop returned | note that a prop is back
- Note that a prop came back to the magic club / Take a borrowed thing back / Book a prop in again
: prop|thing|item|what = said fake thumb,cape,dove cage,rubber chicken,ring box,levitation chair,cups,wand,saw,flower vase,rope bag,handcuffs,card press,fog pot: What came back / The prop ; returned_by|from|who|bringer = said Pixie,Amazing Amir,Mrs Mumm,Silent Sven,Dove Dora,Kid Kasper,Bogna,Red Baron,Fatoumata,Lady Lark,Uncle Trick,Hannes,Coin Kid,Reza: Who brought it / From whom ; ?damaged|broken|harmed = flag broken;with a crack ~ in one piece;without a scratch: Is it damaged / Whether it was broken
> {1} brought the {0} back / {0} is here again, from {1} / the {0} that {1} had is on the shelf / got the {0} from {1}, {2} / {1} has given back the {0} / !book the {0} in, {1} dropped it off / {0} back from {1} / {1} doesn't need the {0} any more, i've just put it away / {1} came by with the {0}, {2} / do we have the {0} again? yes, {1} was here / the show of {1} is over, {0} came home / you can cross off {1} for the {0} / finally!! {1} had our {0} for a year and now it's back

## model railway club

add locomotive, register engine, new club engine, put loco on roster | enter an engine and its owner
- Enter an engine and whose it is / Add a locomotive to the roster of the club / Register a new engine of a member
: owner|belongs_to|member|whose = said Gottfried,Mr Steam,Anjali,Pufferlies Club,Uwe Stahl,Young Tom,Basia,Grandad Bill,Hiroshi,Blue Signal Boys,Leonie,Track Rats,Osman,Mrs Gleis: Whose it is / The owner ; engine|loco|name|locomotive = said Red Arrow,Old Smoky,Crocodile,Blue Heron,Little Emma,Black Bull,Tin Goose,Big Boy,Silver Star,Puffing Pia,Green Mamba,Rusty,Night Mail,Snow Cat: Name of the engine / Which engine ; ?scale|gauge|size = enum H0,N,Z,G=garden size: The scale / Which gauge
> {0} has a new one, {1} / {1} belongs to {0} / {1} of {0} / {0} bought {1} at the fair / !add {1}, owner {0} / {1}, {2}, that's the one from {0} / the {1} standing in the yard is {0}'s / for {0}: {1} / we've got one more on the shelf, {1}, and the owner is called {0} / may {0} run {1} here? it isn't on the list yet / {0} got {1} from santa lol / scale {2}, {1}, {0}

lend engine, borrow loco, who drives engine, give out engine | let somebody drive an engine
- Let somebody drive an engine of another member / Lend a locomotive / Give out an engine for a session
: driver|borrower|drives|to = said Ferdi,Blue Signal Boys,Ayumi,Cousin Gus,Miss Rail,Track Rats,Olek,Samba,Tante Erna,Kid Diesel,Rasmus,Mina Joshi,Station Cats,Vlad: Who drives / The borrower ; engine|loco|which|locomotive = said Grey Wolf,Crocodile,Little Emma,Flying Finn,Black Bull,Honey Bee,Big Boy,Old Smoky,Red Ant,Lady Anne,Iron Duke,Blue Heron,Copper King: Which engine / The engine ; ?lender|owner|from|lent_by = said Gottfried,Anjali,Mr Steam,Uwe Stahl,Basia,Hiroshi,Mrs Gleis,Osman,Leonie,Grandad Bill,Pelle,Rosa Funk: Who lends it / Whose it is
> {0} drives {1} today / {1} for {0} / {2} lets {0} have {1} / {0} may use {1} from {2} / !give {1} to {0} for the afternoon / {0} borrows {1} / can {0} have a go with {1} / {1}, lent by {2}, driven by {0} / {0} has no train of their own, let them take {1} / {2} doesn't mind if {0} plays with {1} / the controller of {1} goes into the hands of {0} / if {2} agrees, {0} would love to run {1} / {0} {1} 1 hour

set engine speed, drive loco, train speed, run engine | let an engine run at a speed
- Let an engine run at a speed step / Set how fast a model train goes / Drive a locomotive
: step|speed|speed_step|throttle = int 1..28: The speed step / How fast ; engine|loco|train|which = said Red Arrow,Silver Star,Grey Wolf,Puffing Pia,Iron Duke,Green Mamba,Night Mail,Crocodile,Honey Bee,Snow Cat,Flying Finn,Tin Goose,Rusty: Which engine / The engine ; ?backwards|reverse|back = flag backwards;in reverse ~ forwards;ahead: Whether it goes backwards
> {1} at step {0} / {1} too slow, {0} please / !let {1} go at {0} / {1} {2} with {0} / step {0} for {1} / {1} nearly flew off in the curve, {0} is enough / give {1} a bit more, {0} / start {1}, {2}, step {0} / make {1} crawl past the station with {0} / could {1} run at {0} while the kids take pictures / {0} on the dial for {1} / the public is here, get {1} rolling, {0}

throw switch, set points, turnout position, route track | set a switch of the layout
- Set a switch of the layout / Throw a turnout to one side / Send trains to the left or right at a switch
: to|side|direction = enum left=to the left;leftwards,right=to the right,straight=straight on;straight ahead: To which side / The direction ; switch|turnout|number|points = int 1..60: Number of the switch / Which switch
> switch {1} {0} / {1} {0} / !put switch {1} {0} / turnout {1} should go {0} / trains go {0} at number {1} please / {0} at {1} / at switch {1} i need to go {0} / watch out, crash!! {1} {0} quick / the freight train must go {0} when it gets to turnout {1} / number {1} is the wrong way round, i want it {0} / is {1} set {0}? if not, do it / {0} please, i mean points {1} / points {1} are stuck, try them {0}

assign operator, post station master, operator at station, club shift | say who runs which station
- Say which member runs a station in a session / Post an operator at a part of the layout / Give somebody a station to look after
: station|yard|post|where = said Oberdorf,Coal Harbour,Mill Junction,Bad Puff,Goose Bridge,Saint Anton,East Yard,Lake Halt,Castle Loop,Tin City,Foxton,Upper Mine,Wolfsberg,Summit: Which station / The post ; operator|member|runs|who = said Heinz,Nomvula,Track Rats,Kid Diesel,Piet Spoor,Lady Lok,Yannick,Red Caps,Dorota,Old Semaphore,Ming Ming,Mr Prellbock,Farid,Sister Sue: Who runs it / The member ; ?from|start|at = time: From when / The time
> {1} runs {0} / {0} for {1} / {1} sits at {0} from {2} / {1} takes {0} tonight / !put {1} at {0} / nobody is looking after {0}, {1} could / {2}, {1} at {0} / at {0} we need someone who knows the timetable, so {1} / can {1} do {0} again / {0} belongs in the hands of {1}, starting {2} / who's at {0}? {1} is / {1} likes shunting, {0} then / i would like {1} to be the boss of {0} this evening

report engine trouble, engine repair, loco broken, hand to workshop | say what is wrong with an engine
- Report what is wrong with an engine / Send a locomotive to the workshop of the club / Note a fault of an engine and who found it
: fault|trouble|problem|wrong = said dirty wheels,no light,loose coupling,burnt motor,broken axle,no smoke,lost buffer,squeaks,bent rod,dead decoder,hot motor,stuck gear: What is wrong / The fault ; engine|loco|which|locomotive = said Silver Star,Black Bull,Copper King,Red Ant,Big Boy,Little Emma,Honey Bee,Green Mamba,Lady Anne,Flying Finn,Night Mail,Rusty: Which engine / The engine ; ?found_by|reported_by|finder|who = said Lutz,Ming Ming,Station Cats,Mrs Gleis,Baptiste,Old Semaphore,Tuva,Cousin Gus,Red Caps,Arjun,Sister Sue,Wim: Who found it / Who says so
> {1} has {0} / {0} with {1} / {1} won't go, {0} / {2} says {1} has {0} / !get {1} fixed, {0} / {0}, that's the matter with {1} / {1} fell off the table. {0} / someone should look at {1}: {0} / {2} found {0} on {1} / why does {1} stop in every tunnel? {0}, i bet. to the workshop with it / during the open day {1} came to a halt because of {0} / {1}, {0}, seen by {2} / can the workshop do something against {0}, it's about {1}
"""
