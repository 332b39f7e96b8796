"""Lists to recite and examples to name."""

from __future__ import annotations

from data.facts_base import TELL, article, sentence
from data.facts_calendar import NUMBER_WORDS
from grammar import Topic

# what to list: the list, asked for in one go
LISTS = {
    "days of the week": "The days of the week are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday.",
    "months": "The months are January, February, March, April, May, June, July, August, September, October, November and December.",
    "seasons": "The four seasons are spring, summer, autumn and winter.",
    "colours of the rainbow": "The colours of the rainbow are red, orange, yellow, green, blue, indigo and violet.",
    "primary colours": "The primary colours are red, yellow and blue.",
    "planets": "The planets are Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus and Neptune.",
    "continents": "The continents are Africa, Antarctica, Asia, Australia, Europe, North America and South America.",
    "oceans": "The oceans are the Pacific, the Atlantic, the Indian, the Southern and the Arctic Ocean.",
    "senses": "The five senses are sight, hearing, smell, taste and touch.",
    "letters of the alphabet": "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z",
    "vowels": "The vowels are a, e, i, o and u.",
    "points of the compass": "The four directions are north, east, south and west.",
    "primes": "The first primes are 2, 3, 5, 7 and 11.",
    "even numbers": "The even numbers up to 10 are 2, 4, 6, 8 and 10.",
    "odd numbers": "The odd numbers up to 10 are 1, 3, 5, 7 and 9.",
    "consonants": "The consonants are b, c, d, f, g, h, j, k, l, m, n, p, q, r, s, t, v, w, x, y and z.",
    "zodiac": "The signs are Aries, Taurus, Gemini, Cancer, Leo, Virgo, Libra, Scorpio, Sagittarius, Capricorn, Aquarius and Pisces.",
    "states of matter": "The states of matter are solid, liquid and gas.",
    "tastes": "The basic tastes are sweet, sour, salty, bitter and savoury.",
    "countries of the United Kingdom": "The United Kingdom is England, Scotland, Wales and Northern Ireland.",
    "meals": "The meals of the day are breakfast, lunch and dinner.",
    "fingers": "The fingers are the thumb, the index finger, the middle finger, the ring finger and the little finger.",
    "numbers from 1 to 10": "1, 2, 3, 4, 5, 6, 7, 8, 9, 10",
    "numbers from 10 to 1": "10, 9, 8, 7, 6, 5, 4, 3, 2, 1",
    "suits of cards": "The suits are hearts, diamonds, clubs and spades.",
    "chess pieces": "The chess pieces are king, queen, rook, bishop, knight and pawn.",
    "great lakes": "The Great Lakes are Superior, Michigan, Huron, Erie and Ontario.",
    "parts of a plant": "The parts of a plant are the roots, the stem, the leaves and the flower.",
}

# (one, several): examples, for "name three animals"
EXAMPLES = {
    ("animal", "animals"): ["cat", "dog", "horse", "llama", "elephant", "bear"],
    ("colour", "colours"): ["red", "blue", "green", "yellow", "orange", "purple"],
    ("fruit", "fruits"): ["apple", "banana", "orange", "pear", "cherry", "plum"],
    ("vegetable", "vegetables"): ["carrot", "potato", "onion", "cabbage", "tomato", "bean"],
    ("country", "countries"): ["France", "Japan", "Brazil", "Kenya", "Canada", "Peru"],
    ("city", "cities"): ["Paris", "Tokyo", "London", "Rome", "Cairo", "Lima"],
    ("bird", "birds"): ["owl", "duck", "eagle", "robin", "swan", "crow"],
    ("flower", "flowers"): ["rose", "tulip", "daisy", "lily", "violet", "sunflower"],
    ("tree", "trees"): ["oak", "pine", "birch", "maple", "willow", "apple tree"],
    ("sport", "sports"): ["football", "tennis", "swimming", "running", "hockey", "skiing"],
    ("drink", "drinks"): ["water", "milk", "tea", "coffee", "juice", "lemonade"],
    ("planet", "planets"): ["Mars", "Venus", "Earth", "Jupiter", "Saturn", "Neptune"],
    ("insect", "insects"): ["bee", "ant", "fly", "butterfly", "wasp", "cricket"],
    ("kind of fish", "kinds of fish"): ["salmon", "trout", "tuna", "shark", "carp", "cod"],
    ("tool", "tools"): ["hammer", "saw", "screwdriver", "drill", "wrench", "axe"],
    ("instrument", "instruments"): ["piano", "guitar", "violin", "flute", "drum", "trumpet"],
    ("job", "jobs"): ["teacher", "doctor", "baker", "pilot", "farmer", "nurse"],
    ("shape", "shapes"): ["circle", "square", "triangle", "rectangle", "star", "oval"],
    ("language", "languages"): ["English", "Spanish", "French", "German", "Chinese", "Arabic"],
    ("river", "rivers"): ["the Nile", "the Amazon", "the Rhine", "the Danube", "the Thames", "the Ganges"],
    ("metal", "metals"): ["iron", "gold", "silver", "copper", "lead", "zinc"],
    ("farm animal", "farm animals"): ["cow", "pig", "sheep", "goat", "horse", "chicken"],
    ("pet", "pets"): ["dog", "cat", "hamster", "rabbit", "goldfish", "parrot"],
    ("body part", "body parts"): ["head", "arm", "leg", "hand", "foot", "knee"],
    ("piece of clothing", "clothes"): ["shirt", "coat", "hat", "skirt", "sock", "dress"],
    ("vehicle", "vehicles"): ["car", "bus", "train", "bicycle", "boat", "plane"],
    ("piece of furniture", "pieces of furniture"): ["table", "chair", "bed", "sofa", "shelf", "cupboard"],
    ("toy", "toys"): ["doll", "ball", "kite", "teddy bear", "puzzle", "yo-yo"],
    ("number", "numbers"): ["one", "two", "three", "four", "five", "six"],
    ("wild animal", "wild animals"): ["lion", "wolf", "bear", "tiger", "fox", "zebra"],
    ("berry", "berries"): ["strawberry", "blueberry", "raspberry", "blackberry", "cranberry", "gooseberry"],
    ("spice", "spices"): ["pepper", "cinnamon", "ginger", "curry", "paprika", "nutmeg"],
    ("emotion", "emotions"): ["joy", "anger", "fear", "sadness", "love", "surprise"],
    ("mammal", "mammals"): ["dog", "cat", "whale", "horse", "bat", "mouse"],
    ("reptile", "reptiles"): ["snake", "lizard", "turtle", "crocodile", "tortoise", "gecko"],
    ("European country", "European countries"): ["France", "Spain", "Italy", "Poland", "Greece", "Sweden"],
    ("African country", "African countries"): ["Kenya", "Egypt", "Ghana", "Morocco", "Nigeria", "Chad"],
    ("Asian country", "Asian countries"): ["China", "Japan", "India", "Thailand", "Nepal", "Iran"],
    ("dessert", "desserts"): ["cake", "ice cream", "pudding", "pie", "yogurt", "fruit salad"],
    ("breakfast food", "breakfast foods"): ["bread", "egg", "cereal", "toast", "pancake", "porridge"],
}

LIST_NAMES = {
    "days of the week": "(days of the week|days of the week|days|weekdays|days in a week|seven days|seven days of the week|names of the days)",
    "months": "(months|months of the year|months in a year|twelve months|names of the months|12 months)",
    "seasons": "(seasons|four seasons|seasons of the year|names of the seasons|4 seasons)",
    "colours of the rainbow": "(colours|colors) (of|in) (the|a) rainbow",
    "primary colours": "[three] (primary|basic) (colours|colors)",
    "planets": "(planets|planets of the solar system|eight planets|planets of our solar system|names of the planets)",
    "continents": "(continents|seven continents|continents of the world|continents on Earth|names of the continents)",
    "oceans": "(oceans|five oceans|oceans of the world|oceans on Earth|names of the oceans)",
    "senses": "(senses|five senses|human senses)",
    "letters of the alphabet": "(letters of the alphabet|letters|alphabet|english alphabet|abc|letters from a to z)",
    "vowels": "(vowels|five vowels|vowels of English)",
    "points of the compass": "(points of the compass|four directions|directions of the compass|cardinal directions|directions)",
    "primes": "(first|first five|smallest) (primes|prime numbers)",
    "even numbers": "even numbers (up to 10|up to ten|from 1 to 10)",
    "odd numbers": "odd numbers (up to 10|up to ten|from 1 to 10)",
    "consonants": "consonants[ of the alphabet| in English]",
    "zodiac": "(signs of the zodiac|zodiac signs|star signs|twelve star signs)",
    "states of matter": "[three] states of matter",
    "tastes": "(tastes|five tastes|basic tastes)",
    "countries of the United Kingdom": "(countries|parts|four countries|nations) of the (United Kingdom|UK)",
    "meals": "(meals|meals of the day|three meals|main meals)",
    "fingers": "(fingers|fingers of a hand|five fingers|names of the fingers|fingers on a hand)",
    "numbers from 1 to 10": "numbers (from 1 to 10|from one to ten|up to ten|1 to 10|1-10)",
    "numbers from 10 to 1": "numbers (from 10 to 1|from ten to one|backwards from 10|from 10 down to 1|backwards from ten)",
    "suits of cards": "(suits of cards|card suits|four suits|suits in a deck of cards|suits in cards)",
    "chess pieces": "(chess pieces|pieces in chess|pieces of a chess game|chess figures)",
    "great lakes": "[five] Great Lakes",
    "parts of a plant": "(parts of a plant|plant parts|main parts of a plant)",
}


UNCOUNTED = ("colour", "sport", "drink", "metal", "number", "spice", "emotion", "breakfast food")


def list_topics() -> list[Topic]:
    topics = []
    for key, answer in LISTS.items():
        what = LIST_NAMES[key]
        asks = [
            f"(what|which) are the {what}[?]",
            f"(name|list|tell me|give me|say|recite|write|show me|write down|enumerate|type) [all] [the] {what}[.]",
            f"(do|can|could) you (know|name|list|tell me|say) [all] the {what}[?]",
            f"(list|names|a list) of [all] the {what}[.]",
            f"what are the (names of the|names of all) {what}[?]",
            f"i (want|need|would like) [to know|to learn|a list of] [all] the {what}[.]",
            f"[all] the {what}[?|.]",
            f"(which|what) {what} (are there|exist|do you know)[?]",
            f"how (are|do you call) the {what} [called][?]",
            f"{TELL} what the {what} are[.|?]",
            f"(go through|count up|run through|read out|remind me of|put down) [all] the {what}[.]",
            f"(my child|my son|a child|i) (learns|learn|must know|must learn|wants to know) the {what}[. (what are they|which are they|name them)][.|?]",
            f"the {what}(:| are|,) (which|what)[ are they][?]",
            f"(one after the other|in order|one by one|from first to last)[:|,] the {what}[.]",
        ]
        thought = "The alphabet from a to z." if key.startswith("letters") else f"The list of {key}."
        topics.append(Topic(asks, [answer], 2, thought))
    topics.append(Topic(["(say|sing|recite|do you know|tell me) the (abc|alphabet)[.]", "(abc|a b c|a to z)[?]", "recite the alphabet[.]"], [LISTS["letters of the alphabet"]], 1, "The alphabet from a to z."))
    for (one, plural), words in EXAMPLES.items():
        single = f"({one}|{one.replace('colour', 'color')})" if one == "colour" else one
        many = "(colours|colors)" if one == "colour" else plural
        proper = words[0][0].isupper() or words[0].startswith("the ")
        for count in range(2, min(6, len(words) + 1)):
            number = f"({NUMBER_WORDS[count]}|{count})"
            listed = ", ".join(words[: count - 1]) + " and " + words[count - 1]
            asks = [f"(name|list|tell me|give me|say|write|mention|find|show me) [any|] {number} [different|] {many}[.]", f"(can|could) you (name|list|tell me|give me) {number} {many}[?]", f"(what|which) are {number} {many}[?]", f"{number} {many}[?|.|, please]", f"i (need|want|would like) [the names of|] {number} {many}[.]", f"(give|show) me (a list of|the names of|examples of) {number} {many}[.]", f"do you know {number} {many}[?]"]
            topics.append(Topic(asks, [sentence(listed) + "."], 0.6, f"{sentence(NUMBER_WORDS[count])} {plural}: {listed}."))
        listed = ", ".join(words[:2]) + " and " + words[2]
        topics.append(Topic([f"(name|list|tell me|give me|say) (some|a few|several) {many}[.]", f"(what|which) {many} can you name[?]", f"(give me|show me) (examples|some examples|a list) of {many}[.]", f"(can|could) you name [some|a few|] {many}[?]"], [sentence(listed) + "."], 0.6, f"Some {plural}: {listed}."))
        answer = words[0] if proper else article(words[0]) if one not in UNCOUNTED else words[0]
        topics.append(Topic([f"(name|tell me|give me|say|pick|choose|think of) (a|an|one|any|some) {single}[.]".replace("(a|an|", f"({article(one).split()[0]}|"), f"(what is|give me|an|one) example of {article(one)}[?]", f"do you know (a|an|any) {single}[?]".replace("(a|an|", f"({article(one).split()[0]}|"), f"(can|could) you name {article(one)}[?]"], [sentence(answer) + "."], 0.6, f"One {one}: {answer}."))
    return topics
