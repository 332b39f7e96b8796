"""Questions beyond a very small model, so that it learns to say so instead of making things up."""

from __future__ import annotations

from random import Random

from data.about import WHAT_IS
from data.facts_base import around
from data.facts_countries import CAPITALS
from data.unknown_said import SAID_OF_UNKNOWN
from data.unknown_things import ANIMALS, HALF_KNOWN, KNOWN_ANIMALS, KNOWN_THINGS, NO_COUNTRIES, PEOPLE, PLACES, THINGS
from grammar import Exchange, expand

ANSWER = "I am a very small model, I do not know that."
TASK_ANSWER = "I am a very small model, I cannot do that."
SUM_ANSWER = "I am a very small model, I can only calculate with small numbers."
CODE_ANSWER = "I am a very small model, I cannot write programs."
NEWS_ANSWER = "I cannot know that. I run in your browser tab and see only this chat."
EMPTY_ANSWER = "I see no text that I can read. I only read plain English letters."
NONSENSE_ANSWER = "I am sorry, I did not understand that. Could you say it in other words?"

TELL = "(tell me|do you know|can you tell me|could you tell me|i wonder|i want to know|i would like to know|please tell me|any idea|remind me|i forgot|explain to me|i have no idea|i need to know|let me know)"

ASK_THING = [
    *(frame.replace("{x}", "{thing}") for frame in WHAT_IS),
    *(frame.replace("{x}", "{thing}") for frame in WHAT_IS[:8]),
    "how (does|do) {thing} work[?]",
    "(tell me|say something|teach me|write something) about {thing}[.]",
    "what do you (know|think) about {thing}[?]",
    "(why|when|how) (is|are|was|were) {thing} (important|invented|discovered|made|so popular|dangerous)[?]",
    "who (invented|discovered|made|wrote|found) {thing}[?]",
    "what is the (history|future|meaning|price|purpose|cause|best kind) of {thing}[?]",
    "(give|show) me (an example|a summary|a list|details|tips) (of|on|about) {thing}[.]",
    "what is the difference between {thing} and {other}[?]",
    "(compare|which is better,) {thing} (and|or) {other}[?]",
    "how (can|do|should) i (learn|understand|buy|use|make|start with) {thing}[?]",
    "is {thing} (good|bad|dangerous|expensive|real|hard|true)[?]",
    "can you (explain|help me with) {thing}[?]",
    "(what are your thoughts on|what is your opinion on) {thing}[?]",
    "i (need|want) (help|information|advice) (with|about|on) {thing}[.]",
    "(why|how) (does|do|did) {thing} (happen|exist|start|end|change|matter|work so well)[?]",
    "(who|which people) (uses|use|likes|needs|knows about) {thing}[?]",
    "(where|when) (did|does|do) {thing} (start|come from|begin|happen|originate)[?]",
    "(what are|name|list) the (parts|types|kinds|rules|basics|risks|laws|causes) of {thing}[.|?]",
    "(i am reading|i read a book|i have an exam|my teacher talks|my son asks|we learn) about {thing}[. (can you explain it|what should i know|help me)][?|.]",
    "(how much|how many|how big|how far|how long) (is|are|does|do) {thing}[ cost| last| take][?]",
    "(what|which) (happens|problems come|follows) (with|without|after) {thing}[?]",
    "(prove|show|derive|explain) (the theory|the principle|the laws|the science) (of|behind) {thing}[.]",
    "(is there|what is) (a connection|the link|a relation) between {thing} and {other}[?]",
    "(what do experts|what do scientists|what does science) say about {thing}[?]",
]
ASK_PERSON = [
    "who (is|was|exactly is) {person}[?]",
    "(tell me [something|more] about|what do you know about|explain who is|describe|say something about) {person}[.]",
    "(when|where|in which year|in which country) was {person} born[?]",
    "(when|how|why) did {person} die[?]",
    "how (old|tall|rich|famous) is {person}[?]",
    "what did {person} (do|say|write|invent|discover|win)[?]",
    "(do you know|have you heard of|ever heard of) {person}[?]",
    "why is {person} (famous|known|important)[?]",
    "what is {person} (known|famous) for[?]",
    "(is {person} still alive|where does {person} live|who is the wife of {person}|is {person} real)[?]",
    "{person}[?]",
    f"{TELL} who {{person}} is[.|?]",
    "(what|which) (book|song|film|law|picture|goal) (is|was) {person} (famous|known|remembered) for[?]",
    "(who were|who are|name) the (parents|children|friends|teachers|enemies) of {person}[.|?]",
    "(how|where) did {person} (grow up|become famous|live|get rich|work|study)[?]",
    "(give me|write|tell me) (a biography|the life story|the life|facts|a quote) (of|about|by) {person}[.]",
    "(is|was) {person} (a scientist|a singer|an actor|married|dead|rich|a politician|alive|a king|a writer|real)[?]",
    "(have you met|did you read about|what about|my hero is) {person}[?|.]",
]
# What is not known of a person who is known by one sentence.
ASK_HALF = [
    "(when|where|in which year|in which country|in what city|on what day) was {half} born[?]", "(when|how|why|where|at what age) did {half} die[?]", "how (old|tall|rich|big|clever) (is|was) {half}[?]", "who (is|was) the (wife|husband|mother|father|son|daughter|teacher|best friend) of {half}[?]",
    "(give me|write|tell me) (a biography|the life story|a quote|a saying|a famous sentence|ten facts) (of|about|by|from) {half}[.]", "how many (children|brothers|sisters|wives|books|houses|prizes) did {half} (have|own|get)[?]", "(where|how) did {half} (live|grow up|go to school|spend the last years|become famous|learn)[?]", "was {half} (married|happy|left-handed|a good cook|a vegetarian|religious)[?]",
    "(what was|tell me) the (favourite food|favourite colour|first job|first word|last word|real name|birthday|religion) of {half}[?|.]", "what did {half} think about {thing}[?]", "did {half} (like dogs|speak french|have a beard|drink coffee|ever go to china)[?]", "{half}'s (birthday|mother|wife|age|house|height)[?]",
]
ASK_CAPITAL = [
    "(what|which city|what city) is the capital[ city] of {place}[?]", "(what's|whats|do you know|tell me|name|give me|i need|i forgot|say|find) the capital[ city] of {place}[?]", "[the] capital[ city] of {place}[?]", "{place}[,|:] capital[?]", "capital {place}[?]",
    f"{TELL} (what|which city) the capital of {{place}} is[.|?]", "(what|which) capital does {place} have[?]", "what is the capital of {place}[?]", "what is the capital of {place}[?]", "what is the name of the capital of {place}[?]", "what is {place}'s capital[?]", "the capital of {place} is[...| ___| what| called][?]",
    "which city (is|serves as) the capital of {place}[?]", "(complete|finish)[ this]: the capital of {place} is[...| ___]", "in {place}, (what|which city) is the capital[?]", "i (am going|fly|move|travel) to {place}. (what is the capital|what is its capital|tell me the capital)[?]", "does {place} have a capital[?]", "where is the government of {place}[?]", "{place} has (which|what) capital[?]",
]
ASK_PLACE = [
    "where is {place}[?]", "[in] (which|what) country is {place}[ in][?]", "(tell me|what do you know) about {place}[.]", "(on|in) (which|what) continent is {place}[?]", "(what|which) continent does {place} belong to[?]", "(what|which) language do (people|they) speak in {place}[?]", "what is the (currency|language|flag|main city|population|money|history) of {place}[?]",
    "(what|which) (money|currency) do (people|they) use in {place}[?]", "{place}[?]", "(what is|who is from|who lives in|who rules) {place}[?]", "is {place} a (country|city|real place|continent)[?]", "how (far|big|old|rich) is {place}[?]", "how (do|can) i (get|travel|go) to {place}[?]", "what (should|can) i (see|eat|do) in {place}[?]", "what is {place} (famous|known) for[?]", "(what|which) (city|river|mountain|sea) is in {place}[?]",
]
ASK_COUNTRY = [
    "how many people live in {land}[?]", "how many (cities|rivers|lakes|islands|mountains|schools|cars|inhabitants|states) (does {land} have|are there in {land}|are in {land})[?]", "what is the (population|president|weather|size|area|king|anthem|second biggest city|national dish|time zone|prime minister|religion|history|national animal|phone code|climate|economy|gdp|national sport) of {land}[?]",
    "who is the (president|king|queen|prime minister|ruler|chancellor|leader|richest person|most famous singer) of {land}[?]", "(population|president|history|area|size|climate|anthem|prime minister|economy) of {land}[?]", "(what|which) (food|music|sports|animals|religion|clothes) (do people|are there|is popular|is typical) (like|in) {land}[?]".replace("(do people|are there|is popular|is typical) (like|in)", "is typical of"), "what (should|can) i (see|visit|eat|do|buy) in {land}[?]",
    "how (big|old|rich|far|cold|warm|expensive|safe|dangerous|large|poor) is {land}[?]", "(what are the|name the|which are the) (neighbours|cities|rivers|regions|mountains|islands|parties|borders) of {land}[?]", f"{TELL} (how many people live in|who rules|how old is|who governs) {{land}}[.|?]", "(when|how) (was|did) {land} (founded|become a country|get its name|start)[?]",
    "(i travel to|i am going to|i move to) {land}. (what should i see|how is the weather there|do i need a visa|is it safe|what should i pack|how long is the flight)[?]", "(how|why) do people (vote|greet|live|celebrate) in {land}[?]", "is it (warm|cold|safe|expensive|nice|beautiful) in {land}[ now| in winter| today|][?]", "(what|which) countries (border|are next to|are near) {land}[?]", "does {land} have a (king|queen|president|sea|army)[?]", "is {land} (bigger|richer|older|warmer|smaller) than {other_land}[?]", "how far is (it from|) {land} (to|from) {other_land}[?]".replace("(it from|) {land} (to|from)", "it from {land} to"), "who won the war (between|of) {land} (and|with) {other_land}[?]".replace("(between|of) {land} (and|with)", "between {land} and"), "what is the (second|third|fifth) (largest|biggest|highest) (city|mountain|river) (in|of) {land}[?]", "what happened in {land} in {year}[?]", "how did {land} (win|lose|start) the war[?]",
]
ASK_ANIMAL = [
    "what (sound|noise) does {x} make[?]", "where does {x} live[?]", "what does {x} eat[?]", "what is a (baby|young) {animal} called[?]", "what does {x} say[?]", "how many legs does {x} have[?]", "(what|which) (color|colour) is {x}[?]", "(tell me about|what is) {x}[.|?]", "is {x} (dangerous|friendly|a mammal|an insect|a bird|endangered|a reptile|a fish)[?]", "what kind of animal is {x}[?]", "can {x} fly[?]", "(the|what is the) (sound|home|food|young) of {x}[?]", "{animal} (sound|noise|food|habitat|legs)[?]", f"{TELL} (what {{x}} eats|where {{x}} lives|what sound {{x}} makes|how many legs {{x}} has)[.|?]", "where (can|do) i find {x}[?]", "what do you call a baby {animal}[?]", "what do {animal}s (eat|say)[?]", "where do {animal}s live[?]",
]
# Of animals that are known too.
ASK_ANIMAL_MORE = [
    "how (old|big|heavy|tall|long|smart|clever) (is|can) {k} [get|become][?]".replace("(is|can) {k} [get|become]", "does {k} get"), "how long does {k} live[?]", "how (fast|far|high|deep|long) can {k} (run|swim|jump|dive|sleep)[?]", "how much does {k} (weigh|cost|eat a day|sleep)[?]", "how many (teeth|bones|babies|brothers|species of it|muscles) does {k} have[?]".replace("|species of it", ""), "(why|how) (does|do) {k} (sleep|hunt|dance|dream|make that noise|see in the dark|find its way)[?]".replace("(does|do)", "does"), "is {k} (dangerous|endangered|smart|good for children|clever|expensive)[?]", "(which|what) (breed|kind) of {known} (is|should i|lives) (best|buy|longest)[?]".replace("(is|should i|lives) (best|buy|longest)", "is the best"), "what is the latin name of {k}[?]", "how do i (train|wash|catch|draw|treat|raise) {k}[?]", "how many {known}s (are|live) (there|in the world)[?]".replace("(are|live) (there|in the world)", "live in the world"), "who would win, {k} or {k2}[?]", "what does it mean (if|when) {k} (cries|does not eat|is tired|comes into the house)[?]", "what is the lifespan of {k}[?]", "how intelligent is {k}[?]", "how many years can {k} live[?]",
]
# Known things, but too deep.
ASK_DEEP = [
    "how (does|do) {deep} work[?]", "how is {deep} (built|repaired|measured|developed|made in a factory)[?]".replace("|made in a factory", ""), "what is the (history|physics|chemistry|price|origin|science|future) of {deep}[?]", "how (much|heavy|old|tall|expensive) is {deep}[?]", "how much does {deep} (weigh|cost)[?]", "(explain|describe) (in detail|in depth|step by step|scientifically) how {deep} works[.]", "why is {deep} (important for the economy|so famous|so expensive|so old)[?]", "(write|give me) (an essay|a long text|a report|a lecture|a presentation) (on|about) {deep}[.]", "(who|which company) (owns|repairs) {deep}[?]", "(what are|name) the (advantages|disadvantages|risks|parts|types) of {deep}[?|.]", "what would happen without {deep}[?]", "how many people (use|visit|own|know|saw) {deep}[ every year| each day|][?]", "how (can|do) i (build|repair|fix|draw|make) {deep}[?]",
]
# Known kinds of questions about what does not exist.
ASK_MADE_UP = [
    "what (colour|color) is (a|the) {made}[?]", "what is the opposite of {made}[?]", "who (wrote|painted|composed|invented|discovered|built|directed) (the {made}|{Made}|the book {Made})[?]", "where is (the {Made} tower|the {Made} palace|Mount {Made}|Lake {Made}|the river {Made}|the {Made} museum)[?]", "what is (a|the) {made} used for[?]", "(what is|define|explain) (a|an|the|) {made}[?]".replace("(a|an|the|)", "(a|the|)"),
    "what does {made} mean[?]", "how many {made}s are in a {made2}[?]", "what rhymes with {made}[?]", "(what|which) planet is {Made}[?]", "who (is|was) {Made} {Made2}[?]", "when is {Made} day[?]", "how many (wheels|legs|sides|strings) does (a|the) {made} have[?]", "where can i buy (a {made}|{made}s)[?]", "what (language|money) do people (speak|use) in {Made}[?]", "what sound does (a|the) {made} make[?]", "what does (a|the) {made} eat[?]", "what is the currency of {Made}[?]", "is {Made} a (city|country|person|river)[?]", "what does a {made} do for a living[?]", "how do you play {made}[?]", "what is {made} made of[?]", "convert 5 {made}s to {made2}s[.]", "what comes after {Made}[?]", "name three {made}s[.]", "what is a baby {made} called[?]", "what is the antonym of {made}[?]", "tell me about {Made}[.]", "{made}[?]", "do you know what {made} is[?]",
]
ASK_MISC = [
    "what is the (square root|logarithm|sine|cube|cosine|factorial) of {big}[?]", "how do you say (hello|goodbye|love|thank you|cat|house|good morning|water|i love you|how are you) in (french|german|spanish|japanese|italian|chinese|russian|arabic|latin|korean|dutch|polish)[?]", "how (do|can) i (fix|repair|clean|sell|build|paint|insure|unlock) my (car|phone|roof|sink|bike|window|washing machine|printer|laptop|heating|tv|garden)[?]",
    "(give me|do you have|what is|i need) (a|the|your) [good|quick|easy|] recipe for (lasagna|pancakes|curry|soup|cookies|bread|tacos|risotto|paella|dinner|apple pie|salad)[?]", "how (far|heavy|old|hot|deep|wide) is the (moon|sun|earth|sea|universe|pacific|galaxy)[?]", "who won the (world cup|election|super bowl|match|nobel prize|oscar|tour de france|war|race)[ in {year}| last year| yesterday][?]", "what happened (in {year}|on the third of may {year}|in the year {year})[?]",
    "what (should|can) i (eat|wear|cook|buy|read|watch|do|study|learn|give my mother)[ today| tonight| for dinner| this weekend| for her birthday][?]", "where should i (go on holiday|live|eat|study|park|invest)[?]", "(should i|how do i|how can i) (lose weight|get rich|sleep better|find a job|get a girlfriend|quit my job|become a pilot|learn english|write a book|learn to drive|save money|stop smoking|make friends|get a visa|buy a house|build muscle|be happy|pass the exam|move abroad|tell him|forgive her|break up)[?]",
    "(my|the) (head|back|tooth|knee|stomach|throat|ear|foot|eye) hurts[, what should i do| what is it|. help][?]", "how many (people|stars|fish|trees|languages|birds|ants|phones) are there[ in the world| on earth][?]", "what is the (oldest|richest|best|cheapest|most expensive|most beautiful) (city|company|bank|tree|insect|car|phone|university|language|song|film|hotel)[ in the world][?]", "what is the (best way to|secret of) (learn|success|save money|be happy|a long life|good sleep)[?]",
    "(how|why) did (the dinosaurs|the romans|the mayas|the vikings|the aztecs) (die out|disappear|live|fall)[?]", "what (came first, the chicken or the egg|is consciousness|is the meaning of life|happens after death|is beyond the universe|was before the big bang)[?]", "(does god exist|is there a god|are there aliens|do ghosts exist|is there life on mars|do we have free will)[?]", "who is the (president|king|richest man|best player|pope|fastest man|prime minister|chancellor|most beautiful woman)[ now| today|][?]",
    "(in which year|in what year|on which day|when) (was|did) (rome built|the great fire of london|the magna carta signed|the printing press come to england|the vikings reach america|the russian revolution start|the battle of waterloo|the first film made|the iphone come out|king arthur live|buddha live)[?]", "(what is|tell me) the (melting point|symbol|atomic number|weight|density|atomic mass) of (iron|gold|silver|oxygen|lead|copper|mercury|helium|carbon|sodium)[?|.]", "how (much blood|many muscles|many cells|many nerves|many genes|many hairs) does a person have[?]",
    "(who|which king|which general|which country) (won|lost|started|fought in|led) the (battle of waterloo|civil war|hundred years war|battle in {year}|crimean war|thirty years war|siege)[?]", "(what|who) (was|were) (important|famous|happening|in power|popular) in (the year {year}|{year}|the middle ages|ancient egypt|the last century)[?]", "(how|why) (does|do|is|are) (light so fast|a vaccine work|a plane fly|metal rust|stars shine|the heart beat|volcanoes erupt|we dream|cats purr|a magnet work|salt dissolve|bread rise|the moon change|the tide come|soap clean|we yawn|the economy grow|wifi work|a computer think)[?]",
    "(i have|my child has|my dog has|my wife has|my baby has) (a fever|a cough|a headache|a rash|a cold|a stomach ache|high blood pressure|a broken arm|red eyes|chest pain|diabetes)[. (what should i take|is it dangerous|what can i do|which medicine helps|should i see a doctor|is it serious)][?|.]", "(which|what) (medicine|pill|drug|dose|vitamin|treatment|antibiotic|cream) (should i take|helps against|is right for|is good for) (a headache|a cold|the flu|my back|pain|a fever|an allergy|high blood pressure)[?]", "(am i|do i look|is he) (ill|sick|pregnant|healthy|allergic|depressed|contagious)[?]", "(what are|tell me) the (symptoms|side effects|causes|signs) of (the flu|aspirin|cancer|diabetes|measles|a stroke|ibuprofen)[?|.]",
    "(can|should|may) i (sue|fire|divorce|report|evict) (my landlord|my boss|my neighbour|my husband|the company|my tenant)[?]", "(my landlord|my boss|my neighbour|the police|the bank|my ex) (wants money|wrote me a letter|sues me|threw me out|fired me)[. (what are my rights|what can i do|is that legal|do i need a lawyer)][?|.]", "(is it legal|is it a crime|is it allowed by law|is it against the law) to (record a call|park here|copy a film|work without a contract|keep a tiger|fly a drone|download music)[?]", "(which|what) (shares|stocks|bank|fund|insurance|house|coin|crypto) should i (buy|choose|sell|take)[?]", "(will|does|did) (the market|my team|the price|my plan|my marriage|the dollar|the housing market) (go up|win|fall|work out|crash|last)[?]",
    "(what does|what is) (this word|bonjour|gracias|schadenfreude|carpe diem|danke|ciao|arigato|sayonara|merci) mean[ in english|][?]", "(what is|how do i write) ({thing}|good night|please|dog|water|happy birthday|cheers) in (french|german|spanish|italian|japanese|latin|chinese|greek|hebrew|swedish)[?]", "how many (calories|grams of sugar|vitamins|grams of protein|carbs) (are|are there) in (an apple|a pizza|chocolate|bread|a banana|an egg|rice|a burger)[?]", "who (directed|sang|produced|starred in|played in|won|hosted) (titanic|yesterday|avatar|jurassic park|thriller|star wars|the matrix|the oscars|the office|friends)[?]",
    "(what is|tell me|summarize) the (plot|ending|story|moral|theme) of (hamlet|titanic|star wars|harry potter|the odyssey|my favourite film|macbeth|dracula|the great gatsby|moby dick)[?|.]", "(how many|how much) (people live on earth|water is in the sea|money is in the world|stars can i see|does the earth weigh|does a horse weigh|oil is left|plastic is in the sea)[?]", "(predict|tell me|what is|read) (my future|the future|the lottery numbers|my fortune|my horoscope|my palm|next year)[.|?]", "(why does|why is|why did|why won't) my (car|computer|phone|cat|baby|plant|printer|girlfriend|boss|internet) (not start|so slow|cry|look sick|make a noise|die|ignore me|work)[?]",
    "(who should i vote for|which party is the best|which party should i vote for|is the president good|what do you think of the government|should taxes be higher|is communism good|is capitalism bad|are you left or right|is brexit good|should guns be banned|is abortion wrong|is the death penalty right|should we have a king|which religion is right|which country is the best|who is to blame for the war|is immigration good)[?]", "(what do you think|what is your opinion|your opinion|your view|where do you stand) (about|of|on) (politics|the election|the war|taxes|immigration|the president|religion|abortion|climate policy|nuclear power|the royal family|feminism)[?]",
    "(solve|what is the solution of|what are the roots of|differentiate|integrate|factor|plot) (x squared plus {number} = {big}|{number}x + 3 = {big}|the integral of x squared|the derivative of sin x|x to the power of {number})[.|?]", "(how do i|how to|how can i) (change a tyre|cook rice|tie a tie|boil an egg|remove a stain|grow tomatoes|jump a car|file my taxes|write a cv|train for a marathon|meditate|speak in public|negotiate a salary|get a passport|set up a router|install a printer|invest money|cut my own hair|bake a cake|clean a carpet)[?]", "(is this|are these) (mushroom|berry|link|email|pill|investment|water|food)[s] (safe|poisonous|real|a scam|good for me|still good)[?]".replace("(is this|are these)", "is this").replace("[s]", ""),
    "(which|what) (is better|would you choose|should i buy|is faster)[,|:] (an iphone or an android|windows or mac|coke or pepsi|playstation or xbox|a tesla or a bmw|diesel or petrol|python or java|gas or electric|renting or buying)[?]", "(recommend|what are|tell me) (a good|the best|some good) (book|film|restaurant|hotel|phone|laptop|series|wine|gym|doctor|lawyer|game)[s] (in paris|for me|near me|this year|of all time|for kids|)[?|.]", "(what is|what's) the (distance|flight time|time difference|best route) between (paris and rome|london and new york|here and the sea|the earth and mars|tokyo and sydney|berlin and munich)[?]", "how (long|far) (does it take|is it|is the drive) (from paris to rome|to the moon|to mars|from london to new york|to the next town|by car to berlin)[?]",
    "(why|how) (did|does|is) (the war|inflation|the crisis|the pandemic|the strike|the revolution) (start|happen|end|rising|affect us)[?]", "(explain|describe) (in detail|in depth|at length|step by step) (the war|the crisis|this theory|the economy|how to do it|the law|the whole story)[.]", "(teach|show) me (french|the piano|how to cook|programming|maths|chess|karate|how to dance|physics|how to drive)[.]", "(what is|tell me) the (phone number|address|website|email|opening hours|postcode) of (the hospital|the town hall|the bank|the pizza place|my school|the embassy|google|the next pharmacy)[?|.]",
]
ASK_TASK = [
    "translate (this|hello|good morning|the sentence|it) (to|into) (french|german|spanish|chinese|latin)[.]",
    "write (an essay|an article|a report|a letter|an email|a blog post) about {thing}[.]",
    "(recommend|suggest) [me] (a|a good) (book|film|movie|song|restaurant|hotel|game|laptop)[.]",
    "(summarize|correct|rewrite|improve|check|translate) this (text|sentence|essay|paragraph|mail)[.]",
    "solve (this equation|this puzzle|this problem|my homework|the equation)[.]",
    "(write|compose) [me] (a song|a rap|a novel|a speech|a business plan|a cover letter|my homework|an email)[.]",
    "(can you|could you|please) (plan|book|order|buy|find|organize) [me] (a trip|a flight|a table|a hotel|pizza|my day|a taxi|a ticket|a doctor)[.]",
    "play (a game|chess|hangman|music) with me[.]",
    "(call|text|email|remind|wake|pay) (me|my mother|my boss|a taxi|the police)[ at {number}| tomorrow][.]",
    "(can|could|will|would) you (help me with|do|check|write) my (homework|taxes|essay|job application|work|exam|thesis)[?]",
    "summarize {thing}[.]",
    "(turn|switch) (on|off) the (light|radio|heating|tv)[.]",
    "(set|start) (an alarm|a timer|a reminder)[ for {number} minutes][.]",
    "(write|give|compose|create) [me] (a long|a detailed|a ten page|a 500 word|a thousand word) (essay|text|article|report|paper|review)( about {thing}| on {thing}|)[.]",
    "(i need|i want|i have to write) (an essay|a report|a translation|a paper|a thesis|a cover letter|a presentation)( about {thing}| on {thing}| for school|)[.]",
    "(translate|put|turn) ({thing}|i love you|my letter|where is the station|good night|this menu) (to|into) (french|german|spanish|italian|russian|japanese)[.]",
    "(can|could) you (translate|interpret|proofread|summarize) (this|a text|a letter|french|a book|my essay|an article)[ for me][?]",
    "(look up|search for|google|find out|find) {thing} (on the web|online|on wikipedia|on the internet)[.]",
    "(book|reserve|order|buy) [me] (a flight|a room|a table|a train ticket|a pizza|new shoes)[ for {number} people][.]",
    "(make|plan|prepare|set up) [me] (a diet plan|a training plan|a travel plan|a schedule|a budget|a lesson)[.]",
    "(draft|write) (a contract|a will|a complaint|a resignation letter|a legal letter)[ for me][.]",
    "(translate|say|write) (this|that|it|the following|hello|my name is {number}|where is the toilet) in (french|german|spanish|chinese|turkish|polish|hindi|arabic)[.]".replace("my name is {number}|", ""),
    "(write|make|draft|prepare|generate|compose) [me] (an essay|a cv|a resume|a linkedin post|a newsletter|a press release|a screenplay|a thesis|a term paper|a sermon|a legal contract|a marketing plan|lyrics|ten slogans|a tweet|a toast|a eulogy|meeting minutes)( about {thing}| for me| for my company| by tomorrow|)[.]",
    "(draw|paint|make|show|generate|create) [me] (a picture|an image|a photo|a logo|a diagram|a chart|a video|a drawing|a map)( of {thing}| of a cat| for my company| of a house|)[.]",
    "(sing|play|record|hum) (a song|some music|happy birthday|the piano|a video)[ for me| out loud|][.]", "(open|read|download|send|delete|upload|scan|print|save) (this file|the pdf|a website|the attachment|my email|the link|my photos|this document)[.|, please]",
    "(can|could) you (see|hear|call|phone|visit|google|browse|search the web|open a website|read my mail|see my screen|look at a picture|watch a video)[ me| for me|][?]".replace("[ me| for me|]", ""), "(order|book|buy|reserve|cancel|pay) (a pizza|a taxi|a table for two|my ticket|my bill|flowers for my mum|my subscription|a hotel in rome)[.|, please|now]", "(remind|wake|call|text|email) me (tomorrow|at {number}|in an hour|next week|when it rains)[.]", "(count|check|look up|compare) (all the words in my book|the prices|the stock market|my bank account|flights)[.]", "(give|make) me a (detailed|full|complete|long) (analysis|comparison|overview|history|report|explanation|strategy|business plan) of {thing}[.]", "(pretend|act|role-play|roleplay|behave) (as|like|to be) (my lawyer|a doctor|my therapist|a financial adviser|a pirate for an hour|my girlfriend)[.]",
]
ASK_SUM = [
    "(what is|what's|calculate|compute|how much is|) {big} (*|x|times|/|divided by) {big}[?]",
    "{big}(*|/){big}[?]",
    "(multiply|divide) {big} by {big}[.]",
    "(what is|calculate|how much is) {number} percent of {big}[?]",
]
ASK_CODE = [
    "(write|make|create|show|give) [me] (a|an|some) (python|javascript|java|c|rust|html|sql|bash|go|typescript) (code|program|function|script|example|query|class)[ that sorts a list| for me| to read a file| that prints hello| for fibonacci| for a website][.]",
    "(can|do) you (write|know|read|fix|do) (code|python|javascript|programs|programming|html|coding)[?]",
    "(fix|debug|explain|review|refactor) (my|this) (code|program|function|script|bug)[.]",
    "how do i (sort a list|read a file|write a loop|reverse a string|make a website|parse json|install python) in (python|javascript|java|c)[?]",
    "write a (program|function|website|script|web page|game)[.]",
    "(are you good at|can you help me with|do you know) (programming|coding|python|my code)[?]",
    "(i need|i want|i am looking for) (a script|some code|a program|a function|a regex|an sql query)( that counts words| that sends mail| for my homework| in python| in rust|)[.]",
    "(what is wrong with|why does|where is the bug in) (my code|my program|this function|my loop)[ not work| crash][?]",
    "(how do i|how can i|how to) (code|program|implement|write|build) (a game|quicksort|a web server|a calculator|a linked list|an app|a class|a compiler)[ in (python|java|rust|c)][?]",
    "(code|a program|python code|a script|a function|an algorithm) (for|to) (sort numbers|the fibonacci numbers|a snake game|prime numbers|parse a file|a website)[.]",
    "(write|generate|give me|show me|i need) [a|an] (regex|sql query|html page|css|shell script|dockerfile|unit test|api|class|recursive function|sorting algorithm|json parser|web scraper|bash one-liner|react component|excel formula)( for {thing}| for emails| please| that works|)[.]", "(refactor|optimize|translate|port|comment|document|test|compile|run|execute) (my|this|the) (code|function|program|script|class|query)[ to python| to rust|][.]", "(what does|explain) (this code|this function|this error|the error null pointer|segmentation fault|import os) (do|mean)[?|.]", "(print|console.log|def|function|select \\*|#include|import|var|let|const) ({thing}|hello world|x|stdio|from users|main)[.|;|()]".replace("|()]", "]").replace("(print|console.log|def|function|select \\*|#include|import|var|let|const) ({thing}|hello world|x|stdio|from users|main)", "(how would|how does) (hello world|a for loop|a while loop|an if|a try block) look in (python|java|c|rust|go|javascript)"),
]
ASK_NEWS = [
    "what('s| is) the (weather|temperature|forecast)[ like][ today| tomorrow| in paris| in london| outside| here][?]",
    "(is it|will it) (rain|raining|sunny|cold|hot|snow|be sunny)[ today| tomorrow| outside][?]",
    "what (time|day|date|year|month) is it[ now| today][?]",
    "(what's|what is) the (time|date|day today|current time|current year|news)[ now| today][?]",
    "what('s| is| are) [in] the (news|latest news|headlines)[ today][?]",
    "(do you know|tell me) (what time it is|the time|the date|the news|the weather)[?|.]",
    "(in which city am i|where do i live|where is my phone|where are my keys)[?]",
    "(what is|guess) my (address|phone number|password|ip address)[?]",
    "what (day|date) is (today|tomorrow)[?]",
    "how much (is|does) (bitcoin|gold|apple stock|a flight to rome|gas)[ cost][?]",
    "(who won|what was the score of|did we win) (the game yesterday|the match today|last night|the game)[?]",
    "(today's|current|latest) (date|news|weather|time|headlines)[?]",
    "(do i need|should i take|should i wear) (an umbrella|a coat|a jacket|sunglasses)[ today| tomorrow][?]",
    "(what happened|what is going on|anything new|what is new) (today|in the world|in politics|yesterday|this week|in sport)[?]",
    "(which|what) (year|month|day|date) do we have[ today| now][?]",
    "(how late|how early) is it[ now][?]",
    "(today's date|the date today|date|time now|weather|weather today|news today|current time)[?]",
    "(how|what) (warm|cold|hot) is it (outside|today|now|in berlin|in new york)[?]",
    "(who is|who became|who will be) the (new|current|next) (president|champion|chancellor|pope|world champion)[?]",
    "(what is|how high is|tell me) the (price|exchange rate|current price|value) of (bitcoin|gold|the dollar|oil|the euro|petrol)[ today| now][?]",
    "(what is|when is) (on tv|the next train|the next bus|my next appointment|in the cinema|my birthday)[ today| tonight][?]",
    "(where am i|what is my name on my passport|who is standing behind me|what do i have in my pocket|how many people are in my room)[?]",
    "(what|how) is the (weather|temperature|forecast|traffic|pollen count|snow|air quality)[ like|] (today|now|tomorrow|outside|in {cap}|here|at the beach|this weekend|next week)[?]", "(will|is) it (going to |)(rain|snow|storm|freeze)[ing|] (in {cap}|today|tomorrow|tonight|this weekend|next week)[?]".replace("(will|is) it (going to |)(rain|snow|storm|freeze)[ing|]", "will it (rain|snow|storm|freeze|be sunny|be warm)"), "(what time is it|what is the time|what's the local time|how late is it|time) in {cap}[?]", "(weather|time|traffic|news|forecast) (in {cap}|{cap}|for {cap})[?]", "is the (shop|bank|supermarket|post office|museum|library|pharmacy) (open|closed)[ now| today| on sunday|][?]", "when does the (shop|bank|museum|next train|next bus|film|game|concert|store) (open|close|leave|start|arrive|end)[?]", "how much (is|are|does|do) (a train ticket|a flight to {cap}|petrol|milk|a new phone|a hotel in {cap}|eggs|rent in {cap}|an iphone) (cost|)[ today| now|][?]".replace("(is|are|does|do)", "does").replace("(cost|)", "cost"), "(what is|show me|tell me) the (score|result|latest|stock price|exchange rate|lottery result|weather report|tv programme|latest news)[ of the game| of apple| today|][?|.]", "(who|what team) is (winning|leading|playing) (today|now|tonight|the game)[?]", "what (did|do) (i|my wife|my boss|the president) (say|do|eat|write) (yesterday|today|this morning|last night)[?]".replace("(did|do)", "did"), "(is|are) (my friend|my mother|the kids|she|he) (at home|asleep|here|ok|online)[?]".replace("(is|are)", "is"), "(how old am i|what am i wearing|what am i thinking|what do i look like|can you see me|what is on my desk|what is my ip|which browser tab is open|how much battery do i have|where is my wallet|who called me)[?]", "(is there|are there) (a bus|any news|a storm|traffic jams|any flights|a concert) (today|now|tonight|in {cap}|near me)[?]".replace("(is there|are there)", "is there"), "find (a restaurant|a doctor|a hotel|a pharmacy|an atm|a parking place|a toilet) (near me|nearby|in {cap}|around here)[.]",
]

LETTERS = "abcdefghijklmnopqrstuvwxyz"
KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def made_up_word(rng: Random) -> str:
    """A word that sounds like one but is none: teaches that unknown words mean an unknown answer."""
    return "".join(rng.choice("bcdfghjklmnprstvwz") + rng.choice("aeiou") + rng.choice(["", "", "n", "r", "s", "l", "x"]) for _ in range(rng.randint(2, 3)))


def nonsense(rng: Random) -> str:
    """Keys hit at random."""
    kind = rng.random()
    if kind < 0.4:
        row = rng.choice(KEYBOARD)
        start = rng.randrange(len(row) - 3)
        return row[start : start + rng.randint(3, 7)] * rng.randint(1, 2)
    if kind < 0.8:
        return " ".join("".join(rng.choice(LETTERS) for _ in range(rng.randint(3, 9))) for _ in range(rng.randint(1, 3)))
    return "".join(rng.choice("!#$%&*+-/<=>@^_|~0123456789") for _ in range(rng.randint(2, 10)))


# patterns, answer, thought, weight
UNKNOWN = [
    (ASK_THING, ANSWER, "I do not know about this.", 7),
    (ASK_PERSON, ANSWER, "A person I do not know.", 2.5),
    (ASK_HALF, ANSWER, "I do not know this about {half}.", 1.2),
    (ASK_CAPITAL, ANSWER, "A place I do not know.", 3),
    (ASK_PLACE, ANSWER, "A place I do not know.", 2),
    (ASK_COUNTRY, ANSWER, "I do not know this about {land}.", 2.5),
    (ASK_ANIMAL, ANSWER, "An animal I do not know.", 1.5),
    (ASK_ANIMAL_MORE, ANSWER, "I do not know this about animals.", 1.5),
    (ASK_DEEP, ANSWER, "This is too deep for me.", 2),
    (ASK_MADE_UP, ANSWER, "I do not know this word.", 3),
    (ASK_MISC, ANSWER, "I do not know this.", 6),
    (ASK_TASK, TASK_ANSWER, "A task that I cannot do.", 4),
    (ASK_SUM, SUM_ANSWER, "These numbers are too large for me.", 1),
    (ASK_CODE, CODE_ANSWER, "Asked for code. I write no programs.", 2),
    (ASK_NEWS, NEWS_ANSWER, "I cannot know this from the chat.", 3),
]
# What single people ask, each kind with its answer, thought and weight.
SAID: dict[str, tuple[str, str, float]] = {
    "thing": (ANSWER, "I do not know about this.", 6),
    "task": (TASK_ANSWER, "A task that I cannot do.", 2),
    "code": (CODE_ANSWER, "Asked for code. I write no programs.", 1),
    "news": (NEWS_ANSWER, "I cannot know this from the chat.", 1),
}
LANDS = list(CAPITALS)
KNOWN_CAPITALS = list(CAPITALS.values())


def with_article(word: str) -> str:
    return f"{'an' if word[0] in 'aeio' else 'a'} {word}"


def unknown_exchange(rng: Random) -> Exchange:
    """A question that the model cannot answer, and the honest answer."""
    if rng.random() < 0.5:
        kind = rng.choices(list(SAID), [weight for *_, weight in SAID.values()])[0]
        answer, thought, _ = SAID[kind]
        return Exchange(rng.choice(SAID_OF_UNKNOWN[kind]), answer, thought)
    asks, answer, thought, _ = rng.choices(UNKNOWN, [weight for *_, weight in UNKNOWN])[0]
    place = made_up_word(rng).title() if rng.random() < 0.4 else rng.choice(PLACES)
    if asks is ASK_CAPITAL and rng.random() < 0.12:
        place = rng.choice(NO_COUNTRIES)
    animal = made_up_word(rng) if rng.random() < 0.3 else rng.choice(ANIMALS)
    known, made, made2 = rng.choice(KNOWN_ANIMALS), made_up_word(rng), made_up_word(rng)
    slots = {
        "thing": made_up_word(rng) if rng.random() < 0.12 else rng.choice(THINGS),
        "other": rng.choice(THINGS),
        "person": f"{made_up_word(rng).title()} {made_up_word(rng).title()}" if rng.random() < 0.3 else rng.choice(PEOPLE),
        "half": rng.choice(HALF_KNOWN),
        "place": place,
        "land": rng.choice(LANDS),
        "other_land": rng.choice(LANDS),
        "cap": rng.choice(KNOWN_CAPITALS),
        "animal": animal,
        "x": f"{rng.choice(['the ', '']) or with_article(animal)[: -len(animal)]}{animal}",
        "k": with_article(known),
        "k2": with_article(rng.choice(KNOWN_ANIMALS)),
        "known": known,
        "deep": rng.choice(KNOWN_THINGS),
        "made": made,
        "Made": made.title(),
        "made2": made2,
        "Made2": made2.title(),
        "big": str(rng.randint(1000, 99999)),
        "number": str(rng.randint(2, 99)),
        "year": str(rng.randint(1500, 2030)),
    }
    return Exchange(around(expand(rng.choice(asks), rng, slots), rng), answer, expand(thought, rng, slots))


def unreadable_exchange(rng: Random) -> Exchange:
    """Empty input (all that is left of, say, Chinese text) or nonsense."""
    if rng.random() < 0.4:
        return Exchange(rng.choice(["", "", "", "!", "?", ".", ",", "? !", "...", "?!"]), EMPTY_ANSWER, "There is no text to read.")
    return Exchange(nonsense(rng), NONSENSE_ANSWER, "These are no words that I know.")
