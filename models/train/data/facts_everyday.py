"""What a child knows of the world: things and what they are for, people and their work, famous places and works."""

from __future__ import annotations

from random import Random

from data.facts_base import TELL, Table, article, check, made, one_of, sentence
from data.facts_things import ANSWERED, BUY, DO_WITH, DOES, HAVE_PARTS, PLACES_FOR, SPORTS, THINGS, WORKERS
from grammar import Exchange, Topic, expand

# thing: (what it is called in the answer, city or country)
LANDMARKS = {
    "the Eiffel Tower": "Paris", "the Louvre": "Paris", "Notre-Dame": "Paris", "Big Ben": "London", "Tower Bridge": "London", "Buckingham Palace": "London", "the London Eye": "London", "the Colosseum": "Rome", "the Trevi Fountain": "Rome", "the Brandenburg Gate": "Berlin",
    "the Statue of Liberty": "New York", "the Empire State Building": "New York", "Times Square": "New York", "Central Park": "New York", "the Golden Gate Bridge": "San Francisco", "the White House": "Washington", "Hollywood": "Los Angeles", "the Sydney Opera House": "Sydney", "the Acropolis": "Athens",
    "the Parthenon": "Athens", "the Sagrada Familia": "Barcelona", "the Red Square": "Moscow", "the Kremlin": "Moscow", "the Leaning Tower": "Pisa", "the Burj Khalifa": "Dubai", "the Taj Mahal": "India", "the Great Wall": "China", "the Forbidden City": "Beijing", "Machu Picchu": "Peru", "the pyramids": "Egypt",
    "the Sphinx": "Egypt", "Stonehenge": "England", "the Grand Canyon": "the United States", "Mount Rushmore": "the United States", "Niagara Falls": "Canada and the United States", "Mount Fuji": "Japan", "Mount Everest": "Nepal and China", "Kilimanjaro": "Tanzania", "the Matterhorn": "Switzerland", "Mont Blanc": "France and Italy",
    "Hagia Sophia": "Istanbul", "Petra": "Jordan", "Angkor Wat": "Cambodia", "the Christ statue": "Rio de Janeiro", "the Little Mermaid": "Copenhagen", "the Blue Mosque": "Istanbul", "the Prado": "Madrid", "the Uffizi": "Florence", "the Charles Bridge": "Prague", "Schoenbrunn Palace": "Vienna", "Loch Ness": "Scotland", "Mount Etna": "Italy", "Vesuvius": "Italy", "the Alhambra": "Spain", "Neuschwanstein Castle": "Germany",
    "the Sahara": "Africa", "the Amazon": "South America", "the Nile": "Africa", "the Alps": "Europe", "the Andes": "South America", "the Himalayas": "Asia", "the Rocky Mountains": "North America", "the Danube": "Europe", "the Thames": "England", "the Seine": "France", "the Mississippi": "the United States", "the Rhine": "Europe", "the Ganges": "India", "the Yangtze": "China", "the Gobi": "Asia", "Lake Victoria": "Africa", "the Congo": "Africa", "the Volga": "Russia", "Lake Baikal": "Russia", "the Great Barrier Reef": "Australia",
}  # fmt: skip
CITY_RIVERS = {"London": "the Thames", "Paris": "the Seine", "Rome": "the Tiber", "Vienna": "the Danube", "Budapest": "the Danube", "Cairo": "the Nile", "Cologne": "the Rhine", "Hamburg": "the Elbe", "Berlin": "the Spree", "Prague": "the Vltava", "Lisbon": "the Tagus", "Florence": "the Arno", "New York": "the Hudson", "Frankfurt": "the Main", "Warsaw": "the Vistula", "Basel": "the Rhine", "Belgrade": "the Danube"}
# (work, kind): who made it
WORKS = {
    "wrote": {"Romeo and Juliet": "William Shakespeare", "Hamlet": "William Shakespeare", "Macbeth": "William Shakespeare", "Harry Potter": "J. K. Rowling", "The Lord of the Rings": "J. R. R. Tolkien", "The Hobbit": "J. R. R. Tolkien", "Alice in Wonderland": "Lewis Carroll", "Oliver Twist": "Charles Dickens", "A Christmas Carol": "Charles Dickens", "Don Quixote": "Miguel de Cervantes", "Faust": "Johann Wolfgang von Goethe", "War and Peace": "Leo Tolstoy", "Anna Karenina": "Leo Tolstoy", "Pride and Prejudice": "Jane Austen", "Frankenstein": "Mary Shelley", "Dracula": "Bram Stoker", "1984": "George Orwell", "Animal Farm": "George Orwell", "The Little Prince": "Antoine de Saint-Exupery", "Pippi Longstocking": "Astrid Lindgren", "The Jungle Book": "Rudyard Kipling", "Peter Pan": "J. M. Barrie", "Pinocchio": "Carlo Collodi", "Robinson Crusoe": "Daniel Defoe", "Moby Dick": "Herman Melville", "Tom Sawyer": "Mark Twain", "Treasure Island": "Robert Louis Stevenson", "The Ugly Duckling": "Hans Christian Andersen", "The Little Mermaid": "Hans Christian Andersen", "the Odyssey": "Homer", "the Iliad": "Homer", "Winnie the Pooh": "A. A. Milne", "Sherlock Holmes": "Arthur Conan Doyle", "The Three Musketeers": "Alexandre Dumas", "The Old Man and the Sea": "Ernest Hemingway"},
    "painted": {"the Mona Lisa": "Leonardo da Vinci", "the Last Supper": "Leonardo da Vinci", "the Starry Night": "Vincent van Gogh", "the Sunflowers": "Vincent van Gogh", "Guernica": "Pablo Picasso", "the Scream": "Edvard Munch", "the Night Watch": "Rembrandt", "the Girl with a Pearl Earring": "Johannes Vermeer", "the Water Lilies": "Claude Monet", "the Kiss": "Gustav Klimt", "the ceiling of the Sistine Chapel": "Michelangelo"},
    "composed": {"the Magic Flute": "Wolfgang Amadeus Mozart", "the Four Seasons": "Antonio Vivaldi", "the Ode to Joy": "Ludwig van Beethoven", "Fuer Elise": "Ludwig van Beethoven", "the Moonlight Sonata": "Ludwig van Beethoven", "Swan Lake": "Pyotr Tchaikovsky", "the Nutcracker": "Pyotr Tchaikovsky", "Carmen": "Georges Bizet", "Aida": "Giuseppe Verdi", "the Ninth Symphony": "Ludwig van Beethoven", "the Blue Danube": "Johann Strauss"},
    "invented": {"the telephone": "Alexander Graham Bell", "the light bulb": "Thomas Edison", "printing with letters": "Johannes Gutenberg", "the printing press": "Johannes Gutenberg", "dynamite": "Alfred Nobel", "the steam engine": "James Watt", "the World Wide Web": "Tim Berners-Lee", "the car": "Karl Benz", "the first aeroplane": "the Wright brothers", "the airplane": "the Wright brothers", "the diesel engine": "Rudolf Diesel", "writing for the blind": "Louis Braille", "Morse code": "Samuel Morse", "the hot-air balloon": "the Montgolfier brothers"},
    "discovered": {"penicillin": "Alexander Fleming", "gravity": "Isaac Newton", "radium": "Marie Curie", "X-rays": "Wilhelm Roentgen", "evolution": "Charles Darwin", "the theory of relativity": "Albert Einstein", "relativity": "Albert Einstein", "the moons of Jupiter": "Galileo", "vaccination": "Edward Jenner"},
    "reached": {"America in 1492": "Christopher Columbus", "the South Pole first": "Roald Amundsen", "India by sea first": "Vasco da Gama"},
}  # fmt: skip
WORK_ASKS = {
    "wrote": ["(is the author|is the writer|was the author) of", "wrote", "is the book {t} by"], "painted": ["(painted|made|created)", "(is the painter|is the artist) of"], "composed": ["(composed|wrote|made)", "(is the composer) of"], "invented": ["(invented|came up with|made|built)", "(is the inventor|was the inventor) of"], "discovered": ["(discovered|found|found out about)", "(is the discoverer) of"], "reached": ["(reached|got to|sailed to|came to)"],
}  # fmt: skip
# person: who it was
PEOPLE = {
    "Albert Einstein": "a physicist from Germany", "Isaac Newton": "an English scientist", "Marie Curie": "a scientist from Poland", "Charles Darwin": "an English scientist", "Galileo": "an Italian scientist", "Nikola Tesla": "an inventor", "Thomas Edison": "an American inventor", "Stephen Hawking": "an English physicist", "Alan Turing": "an English computer scientist", "Ada Lovelace": "an English mathematician, one of the first to write a program", "Leonardo da Vinci": "an Italian painter and inventor", "Michelangelo": "an Italian artist", "Vincent van Gogh": "a Dutch painter", "Pablo Picasso": "a Spanish painter", "Claude Monet": "a French painter", "Rembrandt": "a Dutch painter", "Frida Kahlo": "a Mexican painter", "Salvador Dali": "a Spanish painter", "Andy Warhol": "an American artist",
    "William Shakespeare": "an English writer", "Charles Dickens": "an English writer", "Jane Austen": "an English writer", "Mark Twain": "an American writer", "Johann Wolfgang von Goethe": "a German writer", "Leo Tolstoy": "a Russian writer", "Agatha Christie": "an English writer of crime stories", "Astrid Lindgren": "a Swedish writer of children's books", "J. K. Rowling": "an English writer", "Hans Christian Andersen": "a Danish writer of fairy tales", "Homer": "a poet of ancient Greece",
    "Mozart": "a composer from Austria", "Beethoven": "a German composer", "Johann Sebastian Bach": "a German composer", "Vivaldi": "an Italian composer", "Chopin": "a composer from Poland", "Elvis Presley": "an American singer", "Michael Jackson": "an American singer", "John Lennon": "an English singer of the Beatles", "Bob Dylan": "an American singer", "Freddie Mercury": "the singer of Queen", "Charlie Chaplin": "an English film actor", "Walt Disney": "an American film maker", "Marilyn Monroe": "an American actress",
    "Napoleon": "an emperor of France", "Julius Caesar": "a ruler of ancient Rome", "Cleopatra": "a queen of Egypt", "Alexander the Great": "a king of ancient Macedonia", "George Washington": "the first president of the United States", "Abraham Lincoln": "a president of the United States", "Barack Obama": "a president of the United States", "John F. Kennedy": "a president of the United States", "Nelson Mandela": "a president of South Africa", "Mahatma Gandhi": "a leader of India", "Winston Churchill": "a British prime minister", "Queen Victoria": "a queen of the United Kingdom", "Martin Luther King": "an American who fought for equal rights", "Angela Merkel": "a German chancellor", "Confucius": "a thinker of ancient China", "Socrates": "a thinker of ancient Greece", "Plato": "a thinker of ancient Greece", "Aristotle": "a thinker of ancient Greece",
    "Christopher Columbus": "a sailor who reached America in 1492", "Neil Armstrong": "the first person on the moon", "Yuri Gagarin": "the first person in space", "Marco Polo": "an Italian traveller", "Amelia Earhart": "an American pilot", "Anne Frank": "a Jewish girl who wrote a famous diary", "Florence Nightingale": "an English nurse", "Muhammad Ali": "an American boxer", "Usain Bolt": "a runner from Jamaica", "Lionel Messi": "a footballer from Argentina", "Cristiano Ronaldo": "a footballer from Portugal", "Pele": "a footballer from Brazil", "Serena Williams": "an American tennis player", "Roger Federer": "a tennis player from Switzerland", "Michael Jordan": "an American basketball player", "Bill Gates": "the founder of Microsoft", "Steve Jobs": "a founder of Apple",
    "Sherlock Holmes": "a detective in stories", "Batman": "a hero in comics", "Superman": "a hero in comics", "Robin Hood": "a hero of old English stories", "Mickey Mouse": "a mouse in cartoons", "Donald Duck": "a duck in cartoons", "Santa Claus": "an old man with a white beard who brings presents at Christmas", "Pinocchio": "a wooden puppet in a story", "Peter Pan": "a boy in a story who never grows up", "Cinderella": "a girl in a fairy tale", "Snow White": "a princess in a fairy tale", "Winnie the Pooh": "a bear in stories", "Gandalf": "a wizard in The Lord of the Rings", "Darth Vader": "a villain in Star Wars", "Harry Potter": "a young wizard in books", "Zeus": "the king of the Greek gods", "Thor": "the Norse god of thunder",
}  # fmt: skip
FICTION = set(list(PEOPLE)[-17:])
# what is asked with "who was the first ..."
FIRSTS = {
    "Neil Armstrong was the first person on the moon.": ["who was the first (person|man|human) (on the moon|to walk on the moon|who walked on the moon)[?]", "(name|tell me) the first man on the moon[.]", "[the] first (man|person) on the moon[?]", "who walked on the moon first[?]"],
    "Yuri Gagarin was the first person in space.": ["who was the first (person|man|human) (in space|to fly into space)[?]", "[the] first (man|person) in space[?]", "who flew into space first[?]"],
    "George Washington was the first president of the United States.": ["who was the first (president of the united states|us president|american president)[?]", "(name|tell me) the first (us|american) president[.]", "[the] first president of (america|the usa)[?]"],
    "The first moon landing was in 1969.": ["when (was|did) the [first] moon landing[ happen][?]".replace("(was|did)", "was").replace("[ happen]", ""), "(in which|in what|what) year (did people land|did man land|did they land) on the moon[?]", "when did (people|humans|neil armstrong) [first] (land|walk) on the moon[?]", "(date|year) of the moon landing[?]"],
    "The Second World War ended in 1945.": ["when did (world war two|the second world war|world war 2|ww2|wwii) end[?]", "(in which|in what|what) year did (world war two|the second world war|ww2) end[?]", "(end|last year) of (world war two|the second world war)[?]"],
    "The Second World War began in 1939.": ["when did (world war two|the second world war|world war 2|ww2|wwii) (start|begin)[?]", "(in which|in what|what) year did (world war two|the second world war|ww2) (start|begin)[?]"],
    "The First World War began in 1914.": ["when did (world war one|the first world war|world war 1|ww1|wwi) (start|begin)[?]", "(in which|in what|what) year did (world war one|the first world war|ww1) (start|begin)[?]"],
    "The First World War ended in 1918.": ["when did (world war one|the first world war|world war 1|ww1|wwi) end[?]", "(in which|in what|what) year did (world war one|the first world war|ww1) end[?]"],
    "The Berlin Wall fell in 1989.": ["when did the [berlin] wall (fall|come down)[?]", "(in which|in what|what) year did the berlin wall (fall|come down)[?]", "(year|date) of the fall of the berlin wall[?]"],
    "Columbus reached America in 1492.": ["when did columbus (reach|discover|get to|sail to|arrive in) america[?]", "(in which|in what|what) year did columbus (reach|discover|get to|sail to) america[?]", "columbus sailed to america (when|in which year|in)[...|?]"],
    "The French Revolution began in 1789.": ["when (was|did) the french revolution (start|begin)[?]".replace("(was|did)", "did"), "when was the french revolution[?]", "(in which|in what) year (was|began) the french revolution[?]"],
    "The Titanic sank in 1912.": ["when did the titanic sink[?]", "(in which|in what|what) year did the titanic (sink|go down)[?]", "the titanic sank (when|in which year|in)[...|?]"],
    "The United States became independent in 1776.": ["when did (the united states|america|the usa) become independent[?]", "(in which|in what) year did (america|the usa|the united states) (become independent|declare independence)[?]"],
}  # fmt: skip


def place_rows() -> list[dict[str, str]]:
    return [{"x": thing, "X": sentence(thing), "b": thing.removeprefix("the "), "p": place, "v": "are" if thing in ("the pyramids", "the Alps", "the Andes", "the Himalayas", "the Rocky Mountains", "Niagara Falls") else "is", "w": "city" if place not in LANDS else "country"} for thing, place in LANDMARKS.items()]


LANDS = {place for place in LANDMARKS.values() if place in ("India", "China", "Peru", "Egypt", "England", "Japan", "Tanzania", "Switzerland", "Jordan", "Cambodia", "Scotland", "Italy", "Spain", "Germany", "Africa", "South America", "Europe", "Asia", "North America", "France", "Russia", "Australia") or " and " in place or place.startswith("the ")}
PLACE_ROWS = place_rows()
ASK_WHERE = [
    "where (is|are|lies|can i find|do i find|can i see|would i see) {x}[?]".replace("(is|are|", "({v}|"), "(in which|in what) (city|country|place|part of the world) {v} {x}[?]", "{x} {v} (in which|in what) (city|country|place)[?]", "(tell me|do you know|remind me|i want to know|i forgot) where {x} {v}[.|?]",
    "(where do i have to go|where must i go|which place do i visit|where do i travel) to see {x}[?]", "{b}[,|:] where[?]", "(i want to see|i would like to visit|i dream of seeing|i saw a picture of|my friend visited) {x}. where {v} (it|that)[?]".replace("(it|that)", "that"), "(location|place|home) of {x}[?]", "{x} {v} in[...| ___| what city| which country][?]", "where on earth {v} {x}[?]", "(which|what) (city|country|place) (has|is home to|is known for|is famous for) {x}[?]",
    "what {v} {x}[?]", "(tell me|what do you know) about {x}[.|?]", "{x}[?]", "(i am standing in front of|i am at|i stand at|i look at) {x}. where am i[?]",
]  # fmt: skip


def work_topics() -> list[Topic]:
    topics: list[Topic] = []
    for verb, works in WORKS.items():
        rows = [{"t": work, "k": work.removeprefix("the "), "p": person} for work, person in works.items()]
        doer = {"wrote": "(author|writer)", "painted": "(painter|artist)", "composed": "composer", "invented": "inventor", "discovered": "discoverer", "reached": "explorer"}[verb]
        asks = [f"who {WORK_ASKS[verb][0]} {{t}}[?]" if verb != "wrote" else "who wrote {t}[?]", f"who {verb} {{t}}[?]", f"who {verb} {{t}}[?]", f"(do you know|tell me|i want to know|i forgot|remind me|can you tell me|any idea) who {verb} {{t}}[.|?]", f"(by whom|which person|what person|what famous person|which man or woman) {verb} {{t}}[?]".replace("by whom|", ""), f"{{t}} was {'written' if verb == 'wrote' else verb} by (whom|who|...|___)[?]", f"by whom was {{t}} {'written' if verb == 'wrote' else verb}[?]", f"{{t}}[:|,] who {verb} it[?]", f"{{t}} is by (whom|who)[?]" if verb in ("wrote", "painted", "composed") else f"who was it that {verb} {{t}}[?]"]
        if verb != "reached":
            asks += [f"(who is|who's|who was|name|tell me) the {doer} of {{t}}[?|.]", f"[the] {doer} of {{t}}[?]", f"{{k}} {doer}[?]"]
        topics.append(Table(asks, [f"{{p}} {verb} {{t}}."], {"wrote": 6, "painted": 3, "composed": 2, "invented": 4, "discovered": 2, "reached": 1}[verb], f"{{t}}: {{p}}.".replace("{t}", "{t}"), rows))
        topics.append(made(0.8, lambda rng, verb=verb, rows=rows: checked_work(verb, rows, rng)))
    return topics


def checked_work(verb: str, rows: list[dict[str, str]], rng: Random) -> Exchange:
    row = rng.choice(rows)
    right = rng.random() < 0.5
    person = row["p"] if right else rng.choice([other["p"] for other in rows if other["p"] != row["p"]])
    start = "Yes" if right else "No"
    base = {"wrote": "write", "painted": "paint", "composed": "compose", "invented": "invent", "discovered": "discover", "reached": "reach"}[verb]
    if not right and rng.random() < 0.3:
        question, start = f"who {verb} {row['t']}, {one_of(row['p'], [person], rng, 1)}?", ""
    else:
        question = f"did {person} {base} {row['t']}?" if rng.random() < 0.5 else check(f"{person} {verb} {row['t']}", rng)
    answer = f"{row['p']} {verb} {row['t']}."
    return Exchange(question, f"{start}, {answer}" if start else sentence(answer), f"{row['t']}: {row['p']}.")


ASK_WHO = [
    "who (is|was|exactly is|exactly was) {x}[?]", "who was {x}[?]", "who is {x}[?]", "(tell me [something|more] about|what do you know about|explain who is|describe|say something about|introduce) {x}[.]", "(do you know|have you heard of|ever heard of|does the name {x} say anything to you:|do you recognise) {x}[?]".replace("does the name {x} say anything to you:|", ""), "{x}[?]", "what (is|was) {x} (known|famous|remembered) for[?]", "why (is|was) {x} (famous|known|important)[?]", "(do you know|tell me|i wonder|i want to know|remind me|can you tell me|explain) who {x} (is|was)[.|?]", "{x} (is|was) (who|...|a famous what)[?]", "(what|which) (job|profession) did {x} have[?]", "what did {x} do[?]", "(my teacher|my book|a film|the radio|my friend) (mentions|mentioned|talks about|talked about) {x}. who (is|was) that[?]", "(i heard|i read) the name {x}. who is that[?]", "who is this {x}[?]", "(was|is) {x} (a scientist|a singer|a writer|a painter|a king|an actor|real|famous)[?]",
]  # fmt: skip


def everyday_topics() -> list[Topic]:
    topics: list[Topic] = [
        Table(ASK_WHERE, ["{X} {v} in {p}."], 14, "{X}: in {p}.", PLACE_ROWS),
        Table(["(what|which) river (flows|runs|goes) through {c}[?]", "(what|which) river is in {c}[?]", "on (what|which) river is {c}[?]", "{c} lies on (what|which) river[?]", "(name|tell me) the river (of|in) {c}[.]", "[the] river (in|of|through) {c}[?]"], ["{R} flows through {c}."], 2, "River of {c}: {r}.", [{"c": city, "r": river, "R": sentence(river)} for city, river in CITY_RIVERS.items()]),
        *work_topics(),
        Table(ASK_WHO, ["{x} was {p}."], 9, "{x}: {p}.", [{"x": person, "p": who} for person, who in PEOPLE.items() if person not in FICTION]),
        Table([ask for ask in ASK_WHO if "profession" not in ask], ["{x} is {p}."], 2, "{x}: {p}.", [{"x": person, "p": who} for person, who in PEOPLE.items() if person in FICTION]),
    ]  # fmt: skip
    topics += [Topic(asks, [answer], 1, answer) for answer, asks in FIRSTS.items()]
    topics += [Topic(asks, [answer], 1.2, answer) for answer, asks in ANSWERED.items()]
    return topics


ASK_USE = [
    "what is {a} (used for|for|good for|there for|made for)[?]", "what (do|can|could|would) (you|i|we|people) (use|do with|need) {a}[ for][?]".replace("(use|do with|need) {a}[ for]", "use {a} for"), "what (do|can) (you|i|we|people) do with {a}[?]", "(what's|what is) the (use|purpose|point|function|job) of {a}[?]", "why do (people|we|i|you) (use|need|have) {a}[?]", "(what|how) do i use {a}[ for][?]".replace("(what|how) do i use {a}[ for]", "when do i use {a}"),
    f"{TELL} what {{a}} is (for|used for)[.|?]", "(when|for what) (do|would) (i|you|we) (need|use) {a}[?]", "what does {a} do[?]", "{a} is (used for|for)[...| what| ___][?]", "(use|purpose|function) of {a}[?]", "what is {a}[?]", "(explain|describe|define) {a}[.]", "what exactly is {a}[?]", "{x}[?]", "(what|how) would you (explain|describe) {a} to a child[?]".replace("(what|how)", "how"), "(i found|i got|there is|i bought|someone gave me) {a}. what (is it for|can i do with it|do i do with it|is that)[?]", "do you know what {a} is[?]", "(what kind of thing|what sort of thing) is {a}[?]", "what {p} are for[?]".replace("what {p} are for", "what are {p} for"), "what are {p} (used for|good for)[?]",
]  # fmt: skip
ASK_TOOL = [
    "what (do|can|should|must) (i|you|we|people) use to {u}[?]", "(with what|with which tool|with which thing) (do|can) (i|you|we|people) {u}[?]", "(which|what) (tool|thing|object) (do|does|is) [for] {u}[?]".replace("(do|does|is) [for] {u}", "do i need to {u}"), "what do (i|you|we) need to {u}[?]", "(i want|i need|i have|we want) to {u}. what do (i|we) (need|use|take)[?]", "(name|tell me) (a thing|something|the thing) (i can use|you use|people use|one uses) to {u}[.]", "(how|with what) can i {u}[?]".replace("(how|with what)", "with what"), "it is used to {u}. what is it[?]", "guess the thing: you use it to {u}[.]", "you use it to {u}. what is it[?]", "i am looking for the thing that people use to {u}[.]",
]  # fmt: skip


def thing_topics() -> list[Topic]:
    things = [{"x": thing, "a": f"({article(thing)}|{article(thing)}|the {thing})" if not plural else thing, "A": sentence(article(thing)) if not plural else sentence(thing), "k": kind, "u": use, "p": thing if plural else thing + ("es" if thing.endswith(("s", "h", "x")) else "s"), "be": "are" if plural else "is"} for thing, kind, use, plural in THINGS]
    things = [row | {"p": row["p"].replace("knifes", "knives").replace("shelfs", "shelves").replace("scarfs", "scarves").replace("brushs", "brushes").replace("librarys", "libraries").replace("batterys", "batteries")} for row in things]
    single = [row for row in things if row["be"] == "is"]
    many = [row for row in things if row["be"] == "are"]
    workers = [{"w": worker, "W": sentence(article(worker)), "a": article(worker), "p": place, "d": job} for worker, place, job in WORKERS]
    return [
        Table(ASK_USE, ["{A} is {k}. You use it to {u}."], 16, "{A}: to {u}.", single),
        Table([ask for ask in ASK_USE if " is " not in ask and "does" not in ask and "{p}" not in ask and "is it" not in ask], ["{A} are {k}. You use them to {u}."], 2, "{A}: to {u}.", many),
        Table(ASK_TOOL, ["You use {a} to {u}."], 8, "To {u}: {a}.", [row | {"a": article(row["x"])} for row in single if row["u"] not in SHARED] + many),
        Table(["where (does|do) {a} work[?]", "(what|which) place does {a} work (at|in)[?]", "(what is|where is) the (workplace|place of work) of {a}[?]", "{a} works where[?]", "{a} works (in|at|on)[...| ___| what place][?]", f"{TELL} where {{a}} works[.|?]", "where (can|would) i (find|meet) {a} at work[?]", "(in|at) (what|which) place does {a} work[?]", "{w} workplace[?]", "(my mother|my father|my friend|my aunt) is {a}. where does (she|he) work[?]".replace("(my mother|my father|my friend|my aunt)", "my friend").replace("(she|he)", "my friend")], ["{W} works {p}."], 7, "{W} works {p}.", workers),
        Table(["what (does|is) {a} do[?]".replace("(does|is)", "does"), "what is the (job|work|task) of {a}[?]", "what is {a}[?]", "what does {a} do (all day|at work|for a living)[?]", "{a} (does|is paid for) what[?]".replace("(does|is paid for)", "does"), f"{TELL} what {{a}} does[.|?]", "(explain|describe) the (job|work) of {a}[.]", "(my sister|my brother|i) (want|wants) to become {a}. what (do they do|is that)[?]".replace("(want|wants)", "would like"), "why do (we|people) need {a}[?]", "{w}[?]"], ["{W} {d}."], 8, "{W} {d}.", workers),
        Table(["who {d}[?]", "(which|what) (person|worker|profession|job) {d}[?]", "(what|how) do you call (someone|a person) who {d}[?]", "(someone|a person|a man|a woman) who {d} is[...| called what| a what| ___| called][?]", "what is (someone|a person) who {d} called[?]", "my (aunt|uncle|friend|cousin) {d}. what is (the|this) job called[?]", "(name|tell me) the (job|profession) of someone who {d}[.]", f"{TELL} who {{d}}[.|?]"], ["{W} {d}."], 8, "{W} {d}.", workers),
        Table(["where (do|can|could|would|should) (i|you|we|people|one) (buy|get|purchase|find|shop for) {x}[?]", "(which|what) (shop|store|kind of shop|place) sells {x}[?]", "in (which|what) (shop|store) (can|do) i (buy|get) {x}[?]", "(i need|i want|we need|i am out of|i ran out of|i have no|i want to buy|i must buy) {x}[. where (do i go|can i get it|do i buy that|should i go)][?|.]".replace("[. where", ". where").replace(")][?|.]", ")[?]"), "who sells {x}[?]", f"{TELL} where i can (buy|get) {{x}}[.|?]", "where is {x} sold[?]", "buy {x}, where[?]"], ["You can buy {x} {p}."], 7, "{x}: {p}.", [{"x": thing, "p": place} for place, all_things in BUY.items() for thing in all_things.split(", ")]),
        Table(["what (do|can|would|should) (i|you|we|people) do with {x}[?]", "what (do|can) (people|children|we) usually do with {x}[?]", f"{TELL} what (people|you|we) do with {{x}}[.|?]", "(i have|here is|i got|there is) {x}. what do i do with that[?]", "{x}: what do (you|people) do with (that|it)[?]".replace("(that|it)", "that"), "(what|which) (activity|action) (goes|fits) with {x}[?]".replace("(what|which) (activity|action) (goes|fits) with", "which action fits")], ["You {d} {x}."], 4, "{x}: {d}.", [{"x": thing, "d": verb} for verb, all_things in DO_WITH.items() for thing in all_things.split(", ")]),
        Table(["where (do|can|would|should) (i|you|we|people|children) (go to|go if i want to) {u}[?]".replace("(go to|go if i want to)", "go to").replace("(i|you|we|people|children)", "(i|you|we|people)"), "(what|which) (place|building|room) is (for|used for|made for) (that|people) who want to {u}[?]".replace("(that|people) who want to {u}", "people who want to {u}"), "where do (people|you|i|we) {u}[?]", "(i want|i need|i have|i would like|we want) to {u}. where (do i go|should i go|can i do that|must i go)[?]", "(in which|at which|in what|at what) (place|building|room|part of town) do (people|we|you) {u}[?]", "the place where people {u} is[...| called what| ___|][?]", f"{TELL} where people {{u}}[.|?]"], ["You {u} {p}."], 7, "{u}: {p}.", [{"u": what, "p": place} for place, all_things in PLACES_FOR.items() for what in all_things.split(", ")]),
        Table(["what {do} {x} do[?]", "what {be} {x} (for|good for|there for)[?]", "why do (we|people|i) (have|need) {x}[?]", "(what's|what is) the (job|function|task) of {x}[?]", f"{TELL} what {{x}} {{be}} for[.|?]", "how {do} {x} help us[?]"], ["{X} {d}."], 4, "{X} {d}.", [{"x": thing, "X": sentence(thing), "d": does, "do": "do" if thing.split(" of ")[0].endswith("s") else "does", "be": "are" if thing.split(" of ")[0].endswith("s") else "is"} for thing, does in DOES.items() if thing != "a guide dog"]),
        Table(["how many {n} (does|has) {o} [have|have got][?]", "how many {n} (are|are there) (on|in) {o}[?]", f"{TELL} how many {{n}} {{o}} has[.|?]", "(what is the number|number) of {n} (of|on) {o}[?]", "{o} has how many {n}[?]", "{n} of {o}[?]", "{o}[,|:] how many {n}[?]", "(i draw|i look at|there is|i am drawing) {o}. how many {n} (are there|do i need|does it have)[?]", "{o} has[...| ___] {n}[?]", "(count|can you count) the {n} (of|on) {o}[.|?]"], ["{O} has {c} {m}."], 10, "{O}: {c} {m}.", [{"n": f"({noun}|{noun}|{other})" if other else noun, "m": noun, "o": owner, "O": sentence(owner), "c": count} for noun, other, owner, count in HAVE_PARTS]),
        Table(["(what|which) (shape|figure|form) has {c} (sides|corners|angles)[?]", "(what|how) do you call a shape with {c} (sides|corners)[?]", "(what is|name|tell me) (a|the) (shape|figure|polygon) with {c} (sides|corners)[?|.]", "a shape with {c} sides is[...| called what| a what| ___][?]", "it has {c} (sides|corners). (what|which) shape is it[?]", "{c} sides[,|:] (what|which) shape[?]"], ["{S} has {c} sides."], 3, "{c} sides: {s}.", [{"c": count, "s": shape, "S": sentence(shape)} for shape, count in (("a triangle", "three"), ("a pentagon", "five"), ("a hexagon", "six"), ("a heptagon", "seven"), ("an octagon", "eight"), ("a decagon", "ten"))]),
        Table(["(what|which) (sport|game) (do you play|is played|uses|is it) (with|) {x}[?]".replace("(do you play|is played|uses|is it) (with|) {x}", "do you play with {x}"), "(what|which) (sport|game) needs {x}[?]", "(which|what) sport do people do with {x}[?]", "what do i play with {x}[?]", "{x}[:|,] (what|which) (sport|game)[?]"], ["You need {x} for {s}."], 3, "{x}: {s}.", [{"x": thing, "s": sport} for sport, (_, thing) in SPORTS.items()]),
        Table(["how many players (are in|has|does|are on) {t} team [have][?]".replace("(are in|has|does|are on) {t} team [have]", "are on {t} team"), "how many (players|people) play (in|on|for) {t} team[?]", "how many players does {t} team have[?]", "players on {t} team[?]"], ["{T} team has {n} players."], 1, "{T} team: {n}.", [{"t": article(sport), "T": sentence(article(sport)), "n": number} for sport, (number, _) in SPORTS.items() if number]),
        made(3, odd_use),
    ]  # fmt: skip


SHARED = {use for _, _, use, _ in THINGS if sum(other == use for _, _, other, _ in THINGS) > 1}
SINGLE = [(thing, use) for thing, _, use, plural in THINGS if not plural and use not in SHARED]


def odd_use(rng: Random) -> Exchange:
    thing, use = rng.choice(SINGLE)
    options = one_of(article(thing), [article(other) for other, _ in rng.sample(SINGLE, 5) if other != thing], rng)
    return Exchange(expand(rng.choice(["(what|which|which one) do (i|you|we) use to {u}(,|:|?) {o}[?]", "{o}(,|:|?) (what|which|which one) do (i|you) use to {u}[?]", "do i {u} with {o}[?]", "i want to {u}. do i (need|take|use) {o}[?]"]), rng, {"u": use, "o": options}), f"You use {article(thing)} to {use}.", f"To {use}: {article(thing)}.")
