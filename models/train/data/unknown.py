"""Questions beyond a very small model, so that it learns to say so instead of making things up."""

from __future__ import annotations

from random import Random

from data.about import WHAT_IS
from data.facts import CAPITALS
from grammar import Exchange, expand

ANSWER = "I am a very small model, I do not know that."
TASK_ANSWER = "I am a very small model, I cannot do that."
SUM_ANSWER = "I am a very small model, I can only calculate with small numbers."
CODE_ANSWER = "I am a very small model, I cannot write programs."
NEWS_ANSWER = "I cannot know that. I run in your browser tab and see only this chat."
EMPTY_ANSWER = "I see no text that I can read. I only read plain English letters."
NONSENSE_ANSWER = "I am sorry, I did not understand that. Could you say it in other words?"

THINGS = [
    "photosynthesis", "gravity", "quantum physics", "black holes", "the stock market", "bitcoin", "inflation",
    "democracy", "philosophy", "the roman empire", "the french revolution", "world war two", "the cold war",
    "electricity", "a transistor", "a car engine", "a jet engine", "DNA", "evolution", "the big bang", "relativity",
    "climate change", "a volcano", "an earthquake", "the human heart", "the brain", "cancer", "a virus", "vaccines",
    "cooking", "baking bread", "pasta", "sushi", "pizza", "chess openings", "football rules", "the olympic games",
    "the world cup", "shakespeare", "beethoven", "mozart", "picasso", "jazz", "rock music", "opera", "cinema",
    "star wars", "harry potter", "the bible", "buddhism", "economics", "taxes", "insurance", "a mortgage",
    "marketing", "a startup", "linux", "windows", "docker", "kubernetes", "databases", "sql", "blockchain",
    "machine learning", "a transformer", "recursion", "sorting algorithms", "calculus", "algebra", "geometry",
    "statistics", "probability", "prime numbers", "pi", "the square root", "chemistry", "the periodic table", "atoms",
    "electrons", "uranium", "gold", "diamonds", "plastic", "concrete", "bridges", "skyscrapers", "airplanes",
    "rockets", "satellites", "submarines", "trains", "bicycles", "batteries", "solar panels", "nuclear power", "oil",
    "coffee", "tea", "wine", "beer", "cheese", "chocolate cake", "vitamins", "yoga", "meditation", "dreams", "love",
    "happiness", "friendship", "war", "justice", "law", "contracts", "human rights", "the united nations", "nato",
    "the european union", "antarctica", "the sahara", "the amazon", "the alps", "dinosaurs", "mammoths", "sharks",
    "dolphins", "ants", "termites", "bacteria", "mushrooms", "cactus", "bamboo", "the great wall", "the pyramids",
    "stonehenge", "atlantis", "aliens", "ghosts", "magic", "astrology", "mars missions", "the speed of light",
    "time travel", "a rainbow", "lightning", "tornadoes", "glaciers", "the tides", "magnets", "lasers", "microscopes",
    "telescopes", "printing", "paper", "ink", "glass", "steel", "rubber", "cotton", "silk", "fashion", "shoes",
    "perfume", "haircuts", "gardening", "roses", "carpentry", "plumbing", "painting a wall", "fishing", "hunting",
    "sailing", "skiing", "surfing", "boxing", "golf", "cricket", "basketball", "tennis rules", "formula one", "poker",
    "video games", "minecraft", "television", "radio", "newspapers", "advertising", "photography", "cameras",
    "robots", "drones", "self-driving cars", "virtual reality", "the internet of things", "encryption", "passwords",
    "hackers", "spam",
]  # fmt: skip

PEOPLE = [
    "Albert Einstein", "Isaac Newton", "Napoleon", "Julius Caesar", "Cleopatra", "Marie Curie", "Leonardo da Vinci",
    "Michelangelo", "William Shakespeare", "Charles Darwin", "Nelson Mandela", "Martin Luther King",
    "Abraham Lincoln", "George Washington", "Barack Obama", "Donald Trump", "Joe Biden", "Angela Merkel", "Elon Musk",
    "Bill Gates", "Steve Jobs", "Mark Zuckerberg", "Alan Turing", "Ada Lovelace", "Galileo", "Aristotle", "Plato",
    "Socrates", "Confucius", "Buddha", "Queen Elizabeth", "Winston Churchill", "Madonna", "Michael Jackson",
    "Elvis Presley", "Taylor Swift", "Beyonce", "Lionel Messi", "Cristiano Ronaldo", "Serena Williams",
    "Roger Federer", "Usain Bolt", "Muhammad Ali", "Stephen Hawking", "Nikola Tesla", "Thomas Edison", "Frida Kahlo",
    "Vincent van Gogh", "Johann Sebastian Bach", "John Lennon", "Bob Dylan", "Tom Hanks", "Marilyn Monroe",
    "Sherlock Holmes", "Batman", "Superman", "Spiderman", "Gandalf", "Darth Vader",
]  # fmt: skip

PLACES = [
    "Mongolia", "Nepal", "Bhutan", "Zimbabwe", "Angola", "Chad", "Mali", "Niger", "Ghana", "Uganda", "Rwanda",
    "Zambia", "Botswana", "Laos", "Cambodia", "Myanmar", "Fiji", "Samoa", "Tonga", "Malta", "Cyprus", "Estonia",
    "Latvia", "Lithuania", "Moldova", "Georgia", "Armenia", "Iran", "Iraq", "Jordan", "Oman", "Qatar", "Yemen",
    "Bolivia", "Paraguay", "Uruguay", "Ecuador", "Panama", "Honduras", "Haiti", "Jamaica", "Texas", "California",
    "Bavaria", "Ohio", "Florida", "Nigeria", "Ethiopia", "Pakistan", "Bangladesh", "Malaysia", "Philippines",
    "Slovakia", "Slovenia", "Serbia", "Albania", "Libya", "Tunisia", "Algeria", "Sudan", "Somalia", "Venezuela",
    "Suriname", "Guyana", "Belize", "Kuwait", "Lebanon", "Syria", "Kazakhstan", "Uzbekistan",
]  # fmt: skip

# Animals that are not in the table of `facts.py`.
ANIMALS = [
    "zebra", "tiger", "penguin", "crocodile", "kangaroo", "koala", "parrot", "whale", "octopus", "lizard", "hamster", "hedgehog",
    "squirrel", "goat", "donkey", "turtle", "seal", "panda", "moose", "beaver", "bat", "crab", "lobster", "worm", "wasp", "camel",
]  # fmt: skip

TELL = "(tell me|do you know|can you tell me|could you tell me|i wonder|i want to know|i would like to know|please tell me|any idea)"

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
    "(is|was) {person} (a scientist|a singer|an actor|married|dead|rich|a politician|alive)[?]",
    "(have you met|did you read about|what about|my hero is) {person}[?|.]",
]
ASK_PLACE = [
    "(what|which city|what city) is the capital[ city] of {place}[?]",
    "(what's|whats|do you know|tell me|name|give me|i need) the capital[ city] of {place}[?]",
    "[the] capital[ city] of {place}[?]",
    "{place}[,|:] capital[?]",
    "capital {place}[?]",
    f"{TELL} (what|which city) the capital of {{place}} is[.|?]",
    "(what|which) capital does {place} have[?]",
    "what is the capital of {place}[?]",
    "what is the name of the capital of {place}[?]",
    "what is {place}'s capital[?]",
    "where is {place}[?]",
    "[in] (which|what) country is {place}[ in][?]",
    "(tell me|what do you know) about {place}[.]",
]
ASK_COUNTRY = [
    "how many people live in {place}[?]",
    "what is the (population|currency|language|president|flag|weather|size|area|king|anthem|biggest city|largest city|national dish|highest mountain|time zone) of {place}[?]",
    "who is the (president|king|queen|prime minister|ruler|chancellor) of {place}[?]",
    "(population|currency|flag|president|history|area) of {place}[?]",
    "(what|which) (language do people speak|money do people use|currency do people have|food do people eat) in {place}[?]",
    "what (should|can) i (see|visit|eat|do) in {place}[?]",
    "how (big|old|rich|far|cold|warm|expensive) is {place}[?]",
    "(what are the|name the|which are the) (neighbours|cities|rivers|regions|mountains) of {place}[?]",
    f"{TELL} (how many people live in|who rules|how old is) {{place}}[.|?]",
    "(when|how) (was|did) {place} (founded|become a country|get its name|start)[?]",
    "(i travel to|i am going to|i move to) {place}. (what should i see|how is the weather there|do i need a visa|what language do they speak|which money do they use)[?]",
    "(how|with what) do people (pay|greet|vote|travel) in {place}[?]",
]
ASK_ANIMAL = [
    "what (sound|noise) does a {animal} make[?]",
    "where (does|do) a {animal} live[?]",
    "what does a {animal} eat[?]",
    "what is a (baby|young) {animal} called[?]",
    "how (old|fast|big|heavy) (is|does) a {animal} [get][?]",
    "what (color|colour) is a {animal}[?]",
    "how long does a {animal} live[?]",
    "(tell me about|what is) a {animal}[.|?]",
    "how (fast|far|high|deep) can a {animal} (run|swim|fly|jump|dive)[?]",
    "is a {animal} (dangerous|friendly|a mammal|an insect|endangered)[?]",
    "how many legs does a {animal} have[?]",
]
ASK_MISC = [
    "what is the (square root|logarithm|sine|cube|cosine) of {big}[?]",
    "how do you say (hello|goodbye|love|thank you|cat|house) in (french|german|spanish|japanese|italian)[?]",
    "how (do|can) i (fix|repair|clean|sell|build|paint) my (car|phone|roof|sink|bike|window|washing machine|printer)[?]",
    "(give me|do you have|what is) (a|the|your) recipe for {thing}[?]",
    "how (far|big|heavy|old|hot|deep) is the (moon|sun|earth|sea|universe|pacific)[?]",
    "who won the (world cup|election|super bowl|match|nobel prize|war)[ in {year}| last year][?]",
    "what happened in {year}[?]",
    "what (should|can) i (eat|wear|cook|buy|read|watch)[ today| tonight| for dinner][?]",
    "where should i go on holiday[?]",
    "(should i|how do i|how can i) (lose weight|get rich|sleep better|find a job|get a girlfriend|quit my job|become a pilot|learn english|write a book|learn to drive|save money)[?]",
    "(my|the) (head|back|tooth|knee|stomach) hurts[, what should i do][?]",
    "how many (people|stars|cars|fish|trees|languages|countries) are there[ in the world][?]",
    "what is the (oldest|richest|best) (city|company|bank|tree|insect|car|phone|university)[ in the world][?]",
    "what is the (best way to|secret of) (learn|success|save money|be happy)[?]",
    "(how|why) did the (dinosaurs|romans|mayas|vikings) (die|die out|disappear|live)[?]",
    "what (came first, the chicken or the egg|is love|is time|is consciousness)[?]",
    "does god exist[?]",
    "who is the (president|king|richest man|best player|pope|fastest man)[?]",
    "who (invented|discovered|built|painted|wrote) (the telephone|america|the light bulb|the mona lisa|hamlet|the wheel|the eiffel tower|the radio)[?]",
    "when (did|was|were) (world war two end|the wall fall|the moon landing|the first car built|rome built|the french revolution)[?]",
    "(what is|tell me) the (boiling point|melting point|symbol|atomic number|weight) of (iron|gold|silver|oxygen|lead|copper)[?|.]",
    "how (many bones|many teeth|much blood|many muscles) does a person have[?]",
    "(in which year|in what year|on which day|when) (did|was) (columbus reach america|the berlin wall built|the berlin wall fall|rome fall|the titanic sink|printing invented|the first world war start|the second world war end|the moon landing)[?]",
    "(who|which king|which general) (won|lost|started|fought in|led) the (battle of waterloo|civil war|first world war|hundred years war|battle in {year})[?]",
    "(what|who) (was|were) (important|famous|happening|in power|popular) in (the year {year}|{year}|the middle ages|ancient egypt|the last century)[?]",
    "(how|why) (does|do|is|are) (light so fast|a vaccine work|a plane fly|metal rust|stars shine|the heart beat|volcanoes erupt|we dream|cats purr|a magnet work|salt dissolve)[?]",
    "(i have|my child has|my dog has) (a fever|a cough|a headache|a rash|a cold|a stomach ache|high blood pressure)[. (what should i take|is it dangerous|what can i do|which medicine helps)][?|.]",
    "(which|what) (medicine|pill|drug|dose|vitamin|treatment) (should i take|helps against|is right for|is good for) (a headache|a cold|the flu|my back|pain|a fever)[?]",
    "(am i|do i look) (ill|sick|pregnant|healthy|allergic)[?]",
    "(can|should|may) i (sue|fire|divorce|report) (my landlord|my boss|my neighbour|my husband|the company)[?]",
    "(my landlord|my boss|my neighbour|the police|the bank) (wants money|wrote me a letter|sues me|threw me out)[. (what are my rights|what can i do|is that legal)][?|.]",
    "(is it legal|is it a crime|is it allowed by law) to (record a call|park here|copy a film|work without a contract|keep a tiger)[?]",
    "(which|what) (shares|stocks|bank|fund|insurance|house) should i (buy|choose|sell|take)[?]",
    "(will|does|did) (the market|my team|the price|my plan|my marriage) (go up|win|fall|work out|crash|last)[?]",
    "(what does|what is) (this word|bonjour|gracias|the word {thing}|schadenfreude|carpe diem) mean[ in english|][?]",
    "(what is|how do i write) ({thing}|the word {thing}|good night|please|dog|water) in (french|german|spanish|italian|japanese|latin|chinese)[?]",
    "how many (calories|grams of sugar|vitamins) (are|are there) in (an apple|a pizza|chocolate|bread|a banana)[?]",
    "who (wrote|directed|composed|painted|sang) (hamlet|titanic|the ninth symphony|faust|yesterday|the starry night|war and peace)[?]",
    "(what is|tell me) the (plot|ending|story|moral) of (hamlet|titanic|star wars|harry potter|the odyssey|my favourite film)[?|.]",
    "(how many|how much) (people live on earth|water is in the sea|money is in the world|stars can i see|does the earth weigh|does a horse weigh)[?]",
    "(predict|tell me|what is) (my future|the future|the lottery numbers|my fortune|my horoscope)[.|?]",
    "(why does|why is|why did) my (car|computer|phone|cat|baby|plant) (not start|so slow|cry|look sick|make a noise|die)[?]",
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
    (ASK_PERSON, ANSWER, "A person I do not know.", 2),
    (ASK_PLACE, ANSWER, "A place I do not know.", 3),
    (ASK_COUNTRY, ANSWER, "I know no more of countries than capitals.", 1.5),
    (ASK_ANIMAL, ANSWER, "An animal I do not know.", 1),
    (ASK_MISC, ANSWER, "I do not know this.", 4),
    (ASK_TASK, TASK_ANSWER, "A task that I cannot do.", 3),
    (ASK_SUM, SUM_ANSWER, "These numbers are too large for me.", 1),
    (ASK_CODE, CODE_ANSWER, "Asked for code. I write no programs.", 1.5),
    (ASK_NEWS, NEWS_ANSWER, "I cannot know this from the chat.", 2),
]


def unknown_exchange(rng: Random) -> Exchange:
    """A question that the model cannot answer, and the honest answer."""
    asks, answer, thought, _ = rng.choices(UNKNOWN, [weight for *_, weight in UNKNOWN])[0]
    unknown_place = made_up_word(rng).title() if rng.random() < 0.35 else rng.choice(PLACES)
    slots = {
        "thing": made_up_word(rng) if rng.random() < 0.12 else rng.choice(THINGS),
        "other": rng.choice(THINGS),
        "person": f"{made_up_word(rng).title()} {made_up_word(rng).title()}" if rng.random() < 0.2 else rng.choice(PEOPLE),
        "place": rng.choice(list(CAPITALS)) if asks is ASK_COUNTRY and rng.random() < 0.7 else unknown_place,
        "animal": rng.choice(ANIMALS),
        "big": str(rng.randint(1000, 99999)),
        "number": str(rng.randint(2, 99)),
        "year": str(rng.randint(1500, 2030)),
    }
    return Exchange(expand(rng.choice(asks), rng, slots), answer, thought)


def unreadable_exchange(rng: Random) -> Exchange:
    """Empty input (all that is left of, say, Chinese text) or nonsense."""
    if rng.random() < 0.4:
        return Exchange(rng.choice(["", "", "", "!", "?", ".", ",", "? !", "...", "?!"]), EMPTY_ANSWER, "There is no text to read.")
    return Exchange(nonsense(rng), NONSENSE_ANSWER, "These are no words that I know.")
