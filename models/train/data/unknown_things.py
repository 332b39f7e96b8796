"""Things, people and places that a very small model does not know."""

from __future__ import annotations

# Large or deep topics, which `facts` says nothing about.
THINGS = [
    "photosynthesis", "quantum physics", "black holes", "the stock market", "bitcoin", "inflation", "democracy", "philosophy", "the roman empire",
    "the cold war", "electricity", "a transistor", "a jet engine", "DNA", "the big bang", "climate change", "an earthquake",
    "cancer", "a virus", "vaccines", "baking bread", "chess openings", "jazz", "rock music", "opera", "cinema", "the bible", "buddhism",
    "economics", "taxes", "insurance", "a mortgage", "marketing", "a startup", "linux", "windows", "docker", "kubernetes", "databases", "sql",
    "blockchain", "machine learning", "a transformer", "recursion", "sorting algorithms", "calculus", "algebra", "geometry", "statistics",
    "probability", "pi", "chemistry", "the periodic table", "atoms", "electrons", "uranium", "diamonds", "concrete", "skyscrapers",
    "solar panels", "nuclear power", "oil", "vitamins", "yoga", "meditation", "dreams", "happiness", "justice", "law", "contracts", "human rights",
    "the united nations", "nato", "the european union", "termites", "bacteria", "mushrooms", "bamboo", "aliens", "magic", "astrology",
    "mars missions", "the speed of light", "time travel", "tornadoes", "glaciers", "the tides", "lasers", "printing", "ink", "steel", "rubber",
    "cotton", "perfume", "haircuts", "gardening", "carpentry", "plumbing", "painting a wall", "hunting", "sailing", "skiing", "surfing",
    "formula one", "poker", "video games", "minecraft", "advertising", "photography", "drones", "self-driving cars", "virtual reality",
    "the internet of things", "encryption", "passwords", "hackers", "spam", "thermodynamics", "string theory", "general relativity",
    "the higgs boson", "dark matter", "dark energy", "antimatter", "nuclear fusion", "nuclear fission", "superconductivity", "entropy",
    "quantum computing", "the uncertainty principle", "plate tectonics", "continental drift", "mitosis", "meiosis", "osmosis", "enzymes", "proteins",
    "amino acids", "chromosomes", "genes", "gene editing", "stem cells", "antibodies", "hormones", "insulin", "cholesterol", "diabetes", "asthma",
    "alzheimer's", "depression", "anxiety", "autism", "schizophrenia", "epilepsy", "malaria", "tuberculosis", "the plague", "the black death",
    "the spanish flu", "the immune system", "the nervous system", "neurons", "dopamine", "serotonin", "the renaissance", "the reformation",
    "the enlightenment", "the industrial revolution", "the middle ages", "the crusades", "the ottoman empire", "the mongol empire",
    "the byzantine empire", "the aztecs", "the incas", "the vikings", "feudalism", "colonialism", "the russian revolution", "the american civil war",
    "the vietnam war", "the boston tea party", "the magna carta", "the treaty of versailles", "the marshall plan", "the cuban missile crisis",
    "apartheid", "communism", "capitalism", "socialism", "fascism", "liberalism", "anarchism", "monarchy", "the constitution", "the supreme court",
    "the electoral college", "brexit", "the world bank", "hedge funds", "interest rates", "bonds", "dividends", "cryptocurrency", "ethereum", "gdp",
    "recession", "supply and demand", "game theory", "microeconomics", "accounting", "double-entry bookkeeping", "stoicism", "existentialism",
    "nihilism", "utilitarianism", "metaphysics", "epistemology", "kant", "nietzsche", "hinduism", "islam", "judaism", "christianity", "taoism", "zen",
    "the talmud", "karma", "impressionism", "cubism", "surrealism", "baroque", "gothic architecture", "art nouveau", "haiku poetry", "sonnets",
    "metaphors", "iambic pentameter", "the novel", "film noir", "bollywood", "hip hop", "techno", "blues", "reggae", "counterpoint",
    "the circle of fifths", "kubernetes clusters", "microservices", "compilers", "operating systems", "tcp", "dns", "http", "tls", "oauth", "git",
    "react", "angular", "vue", "typescript types", "rust lifetimes", "pointers", "garbage collection", "big o notation", "hash tables",
    "binary search trees", "graph theory", "neural networks", "backpropagation", "attention", "reinforcement learning", "bayes theorem",
    "linear algebra", "matrices", "eigenvectors", "differential equations", "the fourier transform", "complex numbers", "imaginary numbers",
    "logarithms", "trigonometry", "the pythagorean theorem", "the golden ratio", "fractals", "topology", "set theory", "the riemann hypothesis",
    "fermat's last theorem", "acids and bases", "the ph scale", "oxidation", "covalent bonds", "ionic bonds", "catalysts", "polymers",
    "carbon dating", "isotopes", "radioactivity", "the ozone layer", "acid rain", "fossil fuels", "fracking", "geothermal energy", "el nino",
    "the gulf stream", "monsoons", "tsunamis", "hurricanes", "the water cycle", "the food chain", "symbiosis", "natural selection", "mutation",
    "crispr", "cloning", "fermentation", "sourdough", "espresso machines", "carburetors", "hydraulics", "gearboxes", "turbochargers", "3d printing",
    "wifi", "bluetooth", "5g", "gps", "radar", "sonar", "mri scans", "x-ray machines", "pacemakers", "chemotherapy", "antibiotics", "anesthesia",
    "acupuncture", "homeopathy", "feng shui", "tarot", "numerology", "hypnosis", "lucid dreaming", "mindfulness", "keto diets",
    "intermittent fasting", "pilates", "crossfit", "kickboxing", "judo", "sumo", "curling", "lacrosse", "polo", "the offside rule",
    "bridge, the card game", "dungeons and dragons", "esports", "fortnite", "stamp collecting", "origami", "calligraphy", "knitting patterns",
    "beekeeping", "brewing", "distilling", "welding", "masonry", "crop rotation", "hydroponics", "composting", "the mariana trench",
    "the bermuda triangle", "area 51", "the loch ness monster", "bigfoot", "ufos", "the illuminati", "the holy grail", "excalibur", "the trojan war",
    "the minotaur", "the odyssey's ending", "ragnarok", "the rosetta stone", "hieroglyphs", "cuneiform", "the dead sea scrolls",
    "terracotta soldiers", "esperanto", "sanskrit", "etymology", "phonetics", "semiotics", "logistics", "supply chains", "copyright law", "patents",
    "tort law", "habeas corpus", "inheritance tax", "pension funds", "social security",
]  # fmt: skip

# Known by name to many, but not to this model.
PEOPLE = [
    "Joe Biden", "Donald Trump", "Elon Musk", "Mark Zuckerberg", "Jeff Bezos", "Madonna", "Taylor Swift", "Beyonce", "Tom Hanks", "Brad Pitt", "Angelina Jolie", "Leonardo DiCaprio", "Rihanna", "Lady Gaga", "Ed Sheeran", "Justin Bieber", "Kanye West", "Oprah Winfrey",
    "Emma Watson", "Johnny Depp", "Keanu Reeves", "Scarlett Johansson", "Kim Kardashian", "David Beckham", "Zinedine Zidane", "Rafael Nadal", "Novak Djokovic", "LeBron James", "Tiger Woods", "Lewis Hamilton", "Michael Schumacher", "Steffi Graf", "Max Verstappen", "Kylian Mbappe",
    "Immanuel Kant", "Friedrich Nietzsche", "Karl Marx", "Sigmund Freud", "Rene Descartes", "John Locke", "Voltaire", "Jean-Jacques Rousseau", "Hannah Arendt", "Simone de Beauvoir", "Spinoza", "David Hume", "Niels Bohr", "Werner Heisenberg", "Erwin Schroedinger", "Richard Feynman", "Max Planck", "Leonhard Euler", "Carl Friedrich Gauss", "Grace Hopper", "Linus Torvalds", "Ken Thompson", "Dennis Ritchie", "Donald Knuth",
    "Franz Kafka", "Thomas Mann", "James Joyce", "Virginia Woolf", "Gabriel Garcia Marquez", "Haruki Murakami", "Stephen King", "Dan Brown", "Toni Morrison", "Fyodor Dostoevsky", "Oscar Wilde", "Edgar Allan Poe", "Emily Dickinson", "Pablo Neruda", "Rumi", "Dante", "Ovid", "Sophocles", "Igor Stravinsky", "Richard Wagner", "Gustav Mahler", "Philip Glass", "Miles Davis", "Louis Armstrong", "Jimi Hendrix", "David Bowie", "Kurt Cobain",
    "Gustave Courbet", "Caravaggio", "Botticelli", "Paul Cezanne", "Jackson Pollock", "Banksy", "Jeff Koons", "Stanley Kubrick", "Alfred Hitchcock", "Steven Spielberg", "Quentin Tarantino", "Akira Kurosawa", "Otto von Bismarck", "Charlemagne", "Genghis Khan", "Attila", "Hannibal", "Nero", "Henry the Eighth", "Louis the Fourteenth", "Catherine the Great", "Ivan the Terrible", "Simon Bolivar", "Che Guevara", "Fidel Castro", "Ho Chi Minh", "Margaret Thatcher", "Ronald Reagan", "Bill Clinton", "Emmanuel Macron", "Boris Johnson", "Olaf Scholz", "Pope Francis", "Mother Teresa", "the Dalai Lama",
    "Spiderman", "Iron Man", "Wonder Woman", "Frodo", "Hercule Poirot", "James Bond", "Indiana Jones", "Homer Simpson", "Super Mario", "Pikachu", "Godzilla", "King Arthur", "Odin", "Hercules", "Achilles", "Odysseus", "Medusa",
    "the mayor of my town", "my neighbour", "my teacher", "my aunt", "the man next door", "my boss", "the author of this book", "the winner of the lottery", "the ceo of my company", "the singer of this song",
]  # fmt: skip
# Known only by one sentence: what else is asked about them is unknown.
HALF_KNOWN = ["Albert Einstein", "Isaac Newton", "Napoleon", "Julius Caesar", "Cleopatra", "Marie Curie", "Leonardo da Vinci", "Michelangelo", "William Shakespeare", "Charles Darwin", "Nelson Mandela", "Abraham Lincoln", "George Washington", "Barack Obama", "Mozart", "Beethoven", "Pablo Picasso", "Vincent van Gogh", "Michael Jackson", "Elvis Presley", "Lionel Messi", "Usain Bolt", "Neil Armstrong", "Walt Disney", "Bill Gates", "Steve Jobs", "Galileo", "Socrates", "Anne Frank", "Charlie Chaplin"]  # fmt: skip

# No countries, or none that exist.
PLACES = [
    "Texas", "California", "Bavaria", "Ohio", "Florida", "Alaska", "Hawaii", "Nevada", "Arizona", "Utah", "Oregon", "Idaho", "Montana", "Wyoming", "Colorado", "Kansas", "Nebraska", "Iowa", "Missouri", "Arkansas", "Louisiana", "Alabama", "Tennessee", "Kentucky", "Indiana", "Illinois", "Michigan", "Wisconsin", "Minnesota", "Virginia", "Maryland", "Delaware", "New Jersey", "Vermont", "Maine", "North Carolina", "South Dakota", "New Hampshire", "Oklahoma", "West Virginia", "Connecticut", "Rhode Island",
    "Saxony", "Hesse", "Tuscany", "Sicily", "Sardinia", "Catalonia", "Andalusia", "Galicia", "Brittany", "Normandy", "Provence", "Corsica", "Flanders", "Tyrol", "Carinthia", "Bohemia", "Silesia", "Transylvania", "Crimea", "Siberia", "Lapland", "Kent", "Cornwall", "Yorkshire", "Ontario", "Quebec", "Alberta", "Manitoba", "Nova Scotia", "Queensland", "Tasmania", "Punjab", "Kerala", "Rajasthan", "Bengal", "Tibet", "Hokkaido", "Sichuan", "Bali", "Java", "Sumatra", "Borneo", "Chechnya", "Dagestan", "Kurdistan", "Zanzibar", "Patagonia", "Tierra del Fuego", "Guam", "Bermuda", "Gibraltar", "the Faroe Islands", "the Canary Islands", "Reunion", "Easter Island",
    "Atlantis", "Narnia", "Wakanda", "Mordor", "Gondor", "Westeros", "Hogwarts", "Neverland", "Wonderland", "Oz", "Utopia", "Lilliput", "Camelot", "Asgard", "El Dorado", "Shangri-La", "Genovia", "Panem", "Gotham", "Middle-earth", "Hyrule", "Azeroth", "Tatooine", "Prussia", "Babylon", "Carthage", "Sparta", "the Roman Empire", "the Soviet Union", "Yugoslavia", "East Germany", "the Inca Empire",
]  # fmt: skip

# Asked for a capital only: they have none.
NO_COUNTRIES = ["the Moon", "Mars", "Jupiter", "Antarctica", "the North Pole", "Europe", "Asia", "Africa", "South America", "the Atlantic", "Venus", "heaven", "the sea", "the sun", "the desert", "the internet"]

# Animals that are not in the table of `facts`, some of them in stories only.
ANIMALS = [
    "aardvark", "armadillo", "axolotl", "badger", "bison", "buffalo", "chinchilla", "cobra", "coyote", "dingo", "emu", "ferret", "gecko", "gibbon", "hyena", "ibex", "iguana", "jackal", "jaguar", "lemur", "lynx", "manatee", "meerkat", "mongoose", "narwhal", "ocelot", "okapi", "opossum", "otter", "pelican", "platypus", "porcupine", "puma", "raccoon",
    "reindeer", "salamander", "scorpion", "seahorse", "stingray", "tapir", "tarantula", "toucan", "vulture", "walrus", "weasel", "wombat", "yak", "dragon", "unicorn", "phoenix", "griffin", "mermaid", "centaur", "werewolf", "yeti", "hydra", "basilisk", "troll", "goblin", "pterodactyl", "stegosaurus", "velociraptor", "triceratops", "dodo", "mammoth",
]  # fmt: skip
KNOWN_ANIMALS = ["dog", "cat", "cow", "horse", "lion", "tiger", "elephant", "giraffe", "bear", "wolf", "fox", "rabbit", "mouse", "bat", "owl", "eagle", "penguin", "shark", "whale", "dolphin", "frog", "snake", "spider", "bee", "ant", "turtle", "crocodile", "camel", "llama", "koala", "panda", "zebra", "hippo", "parrot", "duck"]  # fmt: skip
# Known things of which too much can be asked.
KNOWN_THINGS = ["a volcano", "a rainbow", "the moon", "the sun", "a star", "a television", "a telephone", "a computer", "a camera", "a fridge", "a microwave", "a battery", "a magnet", "an airplane", "a helicopter", "a rocket", "a submarine", "the heart", "the brain", "the lungs", "chocolate", "coffee", "cheese", "bread", "paper", "glass", "silk", "wine", "the Eiffel Tower", "the Great Wall", "the pyramids", "Big Ben", "the Colosseum", "tennis", "football", "basketball", "chess", "a piano", "a violin", "the Titanic", "the Olympic Games", "a radio", "a printer", "a clock", "a thermometer", "a compass", "a telescope", "a microscope", "an elevator", "a washing machine"]  # fmt: skip
