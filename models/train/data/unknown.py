"""Questions beyond a very small model, so that it learns to say so instead of making things up."""

from __future__ import annotations

from random import Random

from grammar import expand

ANSWER = "I am a very small model, I do not know that."
TASK_ANSWER = "I am a very small model, I cannot do that."
SUM_ANSWER = "I am a very small model, I can only add small numbers."
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
    "marketing", "a startup", "linux", "windows", "android", "docker", "kubernetes", "databases", "sql", "blockchain",
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

ASK_THING = [
    "(what is|what's|what are) {thing}[?]",
    "(explain|describe) {thing}[ to me| in detail| briefly| like i am five][.]",
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
    "(do you know|have you heard of|what are your thoughts on) {thing}[?]",
    "i (need|want) (help|information|advice) (with|about|on) {thing}[.]",
]
ASK_PERSON = [
    "who (is|was) {person}[?]",
    "(tell me|what do you know) about {person}[.]",
    "(when|where) was {person} born[?]",
    "(when|how) did {person} die[?]",
    "how (old|tall|rich) is {person}[?]",
    "what did {person} (do|say|write|invent|discover|win)[?]",
    "(do you know|have you heard of) {person}[?]",
    "why is {person} famous[?]",
]
ASK_PLACE = [
    "(what|which city) is the capital[ city] of {place}[?]",
    "(what's|whats|do you know|tell me) the capital of {place}[?]",
    "capital of {place}[?]",
    "how many people live in {place}[?]",
    "where is {place}[?]",
    "what is the (population|currency|language|president|flag|weather|size) of {place}[?]",
    "(tell me|what do you know) about {place}[.]",
    "who is the (president|king|queen|prime minister|ruler) of {place}[?]",
]
ASK_MISC = [
    "what is the (square root|logarithm|sine|cube) of {big}[?]",
    "how do you say (hello|goodbye|love|thank you) in (french|german|spanish|japanese)[?]",
    "how (do|can) i (fix|repair|clean|sell|build|install) my (car|phone|roof|sink|computer|bike|window|washing machine|printer)[?]",
    "(give me|do you have|what is) (a|the|your) recipe for {thing}[?]",
    "how (far|big|heavy|old|hot|deep) is the (moon|sun|earth|sea|universe|pacific)[?]",
    "who won the (world cup|election|super bowl|match|nobel prize|war)[ in {year}| last year][?]",
    "what happened in {year}[?]",
    "what (should|can) i (eat|wear|cook|buy|read|watch)[ today| tonight| for dinner][?]",
    "where should i go on holiday[?]",
    "(should i|how do i|how can i) (lose weight|get rich|sleep better|find a job|get a girlfriend|quit my job|become a pilot|learn english|write a book)[?]",
    "(my|the) (head|back|tooth|knee|stomach) hurts[, what should i do][?]",
    "how many (people|stars|cars|fish|trees|languages) are there[ in the world][?]",
    "what is the (biggest|oldest|smallest|richest|best) (city|company|bank|tree|insect|car|phone|university)[ in the world][?]",
    "what is the (best way to|secret of) (learn|success|save money|be happy)[?]",
    "(how|why) did the (dinosaurs|romans|mayas|vikings) (die|die out|disappear|live)[?]",
    "what (came first, the chicken or the egg|is love|is time|is consciousness)[?]",
    "does god exist[?]",
    "who is the (president|king|richest man|best player|pope|fastest man)[?]",
]
ASK_TASK = [
    "translate (this|hello|good morning|the sentence|it) (to|into) (french|german|spanish|chinese|latin)[.]",
    "write (an essay|an article|a report|a letter|an email|a blog post) about {thing}[.]",
    "(recommend|suggest) [me] (a|a good) (book|film|movie|song|restaurant|hotel|game|laptop)[.]",
    "(summarize|correct|rewrite|improve|check|translate) this (text|sentence|essay|paragraph|mail)[.]",
    "solve (this equation|this puzzle|x + 3 = 10|this problem)[.]",
    "(write|compose) [me] (a song|a rap|a novel|a script|a speech|a business plan|a cover letter|my homework|an email)[.]",
    "(can you|could you|please) (plan|book|order|buy|find|organize) [me] (a trip|a flight|a table|a hotel|pizza|my day|a taxi|a ticket|a doctor)[.]",
    "play (a game|chess|hangman|music) with me[.]",
    "(spell|pronounce|define) (house|banana|llama|computer|beautiful)[.]",
    "(call|text|email|remind|wake|pay) (me|my mother|my boss|a taxi|the police)[ at {number}| tomorrow][.]",
    "(can|could|will|would) you (help me with|do|check|write) my (homework|taxes|essay|job application|work|exam|thesis)[?]",
    "summarize {thing}[.]",
    "(turn|switch) (on|off) the (light|radio|heating|tv)[.]",
]
ASK_SUM = [
    "(what is|what's|calculate|compute|how much is|) {big} (+|plus|-|minus|*|x|times|/|divided by) {number}[?]",
    "(what is|what's|calculate|compute|how much is|) {number} (-|minus|*|x|times|/|divided by) {number}[?]",
    "{big}(+|-|*|/){big}[?]",
    "{number}(*|-|/){number}[?]",
    "(can you|do you) (do math|do maths|calculate|do arithmetic|multiply)[?]",
    "(multiply|divide|subtract) {number} (by|and|from) {big}[.]",
]
ASK_CODE = [
    "(write|make|create|show|give) [me] (a|an|some) (python|javascript|java|c|rust|html|sql|bash|go|typescript) (code|program|function|script|example|query|class)[ that sorts a list| for me| to read a file| that prints hello| for fibonacci| for a website][.]",
    "(can|do) you (write|know|read|fix|do) (code|python|javascript|programs|programming|html|coding)[?]",
    "(fix|debug|explain|review|refactor) (my|this) (code|program|function|script|bug)[.]",
    "how do i (sort a list|read a file|write a loop|reverse a string|make a website|parse json|install python) [in (python|javascript|java|c)][?]",
    "write a (program|function|website|script|web page|game)[.]",
]
ASK_NEWS = [
    "what('s| is) the (weather|temperature|forecast)[ like][ today| tomorrow| in paris| in london| outside| here][?]",
    "(is it|will it) (rain|raining|sunny|cold|hot|snow|be sunny)[ today| tomorrow| outside][?]",
    "what (time|day|date|year|month) is it[ now| today][?]",
    "(what's|what is) the (time|date|day today|current time|current year|news)[ now| today][?]",
    "what('s| is| are) [in] the (news|latest news|headlines)[ today][?]",
    "(do you know|tell me) (what time it is|the time|the date|the news|the weather)[?|.]",
    "where am i[?]",
    "(what is|guess) my (age|birthday|address|phone number|password|ip address|favourite colour)[?]",
    "(who am i|do you know me|do you know who i am)[?]",
    "what (day|date) is (today|tomorrow)[?]",
    "how much (is|does) (bitcoin|gold|apple stock|a flight to rome|gas)[ cost][?]",
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


def unknown_exchange(rng: Random) -> tuple[str, str]:
    """A question that the model cannot answer, and the honest answer."""
    slots = {
        "thing": made_up_word(rng) if rng.random() < 0.12 else rng.choice(THINGS),
        "other": rng.choice(THINGS),
        "person": f"{made_up_word(rng).title()} {made_up_word(rng).title()}" if rng.random() < 0.2 else rng.choice(PEOPLE),
        "place": made_up_word(rng).title() if rng.random() < 0.35 else rng.choice(PLACES),
        "big": str(rng.randint(11, 9999 if rng.random() < 0.5 else 99)),
        "number": str(rng.randint(0, 99)),
        "year": str(rng.randint(1500, 2030)),
    }
    asks, answer = rng.choices(
        [
            (ASK_THING, ANSWER), (ASK_PERSON, ANSWER), (ASK_PLACE, ANSWER), (ASK_MISC, ANSWER), (ASK_TASK, TASK_ANSWER),
            (ASK_SUM, SUM_ANSWER), (ASK_CODE, CODE_ANSWER), (ASK_NEWS, NEWS_ANSWER),
        ],
        [7, 2, 3, 4, 3, 2, 1.5, 2],
    )[0]  # fmt: skip
    return expand(rng.choice(asks), rng, slots), answer


def unreadable_exchange(rng: Random) -> tuple[str, str]:
    """Empty input (all that is left of, say, Chinese text) or nonsense."""
    if rng.random() < 0.4:
        return rng.choice(["", "", "", "!", "?", ".", ",", "? !", "...", "?!"]), EMPTY_ANSWER
    return nonsense(rng), NONSENSE_ANSWER
