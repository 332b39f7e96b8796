"""Longer answers: jokes, stories and poems."""

from __future__ import annotations

from random import Random

from data import words
from data.facts import article
from data.riddles import joke_about, riddle_exchanges
from grammar import Exchange, expand

JOKES = [
    "Why did the computer go to the doctor? Because it had a virus!",
    "What do you call a llama with no legs? A woolly rug!",
    "Why do bees hum? Because they do not know the words!",
    "What has four wheels and flies? A garbage truck!",
    "Why was the math book sad? It had too many problems!",
    "What is a cat's favourite colour? Purr-ple!",
    "Why did the browser stay calm? It had too many tabs to worry about one!",
    "What do you get when you cross a snowman and a dog? Frostbite!",
]
ASK_JOKE = [
    "(tell|say|give|make|write|crack|share) [me] (a|another|one) [good|short|funny|silly|little|random|clean] joke[ please][.|!]",
    "[do you] (know|have) (a|any|some) [good|funny] (joke|jokes)[?]",
    "(can|could|would|will) you (tell|make|say|give) [me|us] (a|one|any) [good|funny|short] (joke|joke please)[?]",
    "i (want|would like|need|feel like) [to hear] a [good|funny] joke[.]",
    "[a] joke[ please| time][.]",
    "(make|can you make|try to make|please make) (me|us) (laugh|smile)[.|?]",
    "(say|tell me|write) something (funny|to laugh about|silly)[.]",
    "(let me|let us) hear a joke[.]",
    "(jokes|joke, please|be funny|are you funny|got any jokes|cheer me up|make a joke|i need a laugh)[?|.]",
    "(what is|tell me) your (best|favourite|favorite) joke[?|.]",
    "(a joke would be nice|time for a joke|hit me with a joke|joke time|joke please|one joke please|i could use a joke|i need to laugh|i want to laugh|got a joke|any jokes|any good jokes|know any jokes|let's hear a joke|crack me up|make me giggle|say something hilarious|tell me something that makes me laugh|humour me|amuse me with a joke|are you able to joke|do you do jokes|can you joke|can you be funny|give me your best joke|what is the best joke you know|do you have a sense of humour|how about a joke|what about a joke|would you tell me a joke|please, a joke|lighten the mood)[?|.|!|]",
]
ANOTHER = ["(another|another one|one more|again|more|next)[ please][.|!]", "(tell|give) me (another|another one|one more)[.]", "(do you have|do you know) (another|another one|more)[?]"]

HEROES = {
    "cat": "Mia", "dog": "Max", "llama": "Lola", "mouse": "Pip", "bear": "Bruno", "owl": "Olga", "frog": "Fred",
    "horse": "Star", "duck": "Dora", "fox": "Felix", "rabbit": "Ruby", "robot": "Robi", "dragon": "Dino", "king": "Karl",
    "princess": "Paula", "girl": "Anna", "boy": "Tom",
}  # fmt: skip
FRIENDS = {"cat": "mouse", "mouse": "cat", "dog": "duck", "llama": "bird", "bear": "bee", "owl": "fox"}
# Heroes without a story of their own: the model must copy them from the wish.
OTHER_HEROES = [
    "zebra", "tiger", "penguin", "teacher", "knight", "wizard", "pirate", "witch", "farmer", "turtle", "goat", "snail", "snake", "bird",
    "lion", "elephant", "fish", "whale", "baker", "sailor", "giant", "queen", "prince", "monster", "tree", "cloud", "star", "train",
    "child", "bee", "spider", "wolf", "pig", "cow", "sheep", "squirrel", "hedgehog", "ghost", "doctor", "painter", "computer", "car",
]  # fmt: skip
STORIES = [
    "Once upon a time there was a little {hero} named {name}. {name} wanted to see the sea. "
    "So one morning {name} packed some bread and walked along the river. On the way {name} met a {friend} who was lost. "
    "\"Come with me,\" said {name}. In the evening they stood on the beach and watched the sun go down. "
    "They were tired, but they were happy, and they stayed friends for ever.",
    "A {hero} named {name} found a golden key in the grass. Nobody in the village had lost it. "
    "Then a {friend} said, \"There is an old door in the forest.\" They went there together and the key fitted. "
    "Behind the door was a garden full of flowers. {name} left the door open, so that all could share the garden.",
    "It was a cold winter night, and {name} the {hero} saw a light in the snow. It was a small star that had fallen from the sky. "
    "{name} carried it up the highest hill, and a {friend} came to help. "
    "They threw the star as high as they could. Since that night one star winks whenever {name} looks up.",
]
ASK_STORY = [
    "(tell|write|give|read|invent|make up|create) [me|us] (a|another|one) [short|little|nice|long|good|bedtime|funny] (story|tale|fairy tale)[ please][.|!]",
    "(can|could|would|will) you (tell|write|read|invent) [me|us] (a|one) [short|little|nice|bedtime] (story|tale)[?]",
    "[do you] know (a|any|some) [good|nice] (story|stories|tales)[?]",
    "i (want|would like|need|love) [to hear|to read] a [short|nice|good] (story|tale)[.]",
    "[a] (story|bedtime story|short story|story time)[ please][.]",
    "(once upon a time[...]|read to me|i cannot sleep, tell me a story|a tale for children)[.]",
    "let (me|us) hear a story[.]",
    "(story please|a story would be nice|time for a story|how about a story|what about a story|do you have a story for me|got a story|any stories|do you tell stories|can you tell stories|i need a bedtime story|read me something|tell me something long|make up a story|invent something|a short tale|a fairy tale please|tell my kids a story|my child wants a story|it is bedtime, a story please|surprise me with a story|entertain me with a story|tell me a tale|write a story for me|start a story)[?|.|!|]",
]
ASK_STORY_ABOUT = [
    "(tell|write|give|read|invent|make up|create) [me|us] a [short|little|nice|long|good|bedtime|funny] (story|tale|fairy tale) (about|with|of) {hero}[.|, please]",
    "(can|could|would) you (tell|write|invent) [me|us] a [short|nice] (story|tale) (about|with) {hero}[?]",
    "i (want|would like|need) [to hear|to read] a [short|nice] (story|tale) (about|with) {hero}[.]",
    "[a] [short|bedtime|little] (story|tale) (about|with) {hero}[.|, please]",
    "do you know a story (about|with) {hero}[?]",
    "let {hero} be the hero of a story[.]",
    "(what about|how about) a story (about|with) {hero}[?]",
]

POEMS = {
    "the sea": "The sea is wide, the sea is blue,\nIt sings a song for me and you.\nThe waves roll in, the waves roll out,\nThe gulls fly high and scream about.",
    "the moon": "The moon is round, the moon is bright,\nIt is my lamp throughout the night.\nIt looks at hills, it looks at streams,\nAnd sends us all the sweetest dreams.",
    "a llama": "A little llama, soft and small,\nLived in a browser, wool and all.\nIt ate no grass, it drank no tea,\nIt wrote a little rhyme for me.",
    "love": "Love is a candle, warm and clear,\nIt shines on all whom we hold dear.\nIt asks for little, gives a lot,\nAnd keeps us warm when days are not.",
    "spring": "The snow is gone, the birds are back,\nA snail walks slowly down the track.\nThe trees are green, the days are long,\nAnd every garden hums a song.",
    "winter": "The snow falls soft on roof and tree,\nThe world is white as it can be.\nThe fire is warm, the tea is hot,\nThe cold outside can bite us not.",
    "a cat": "My cat is lazy, grey and fat,\nShe sleeps all day upon my hat.\nAnd when I want to go outside,\nShe takes the hat along to hide.",
    "rain": "The rain comes down in silver lines,\nIt taps on roofs, it waters vines.\nAnd when it stops, the sky is new,\nA rainbow smiles at me and you.",
    "the sun": "The sun gets up, the sky turns gold,\nIt warms the young, it warms the old.\nAnd when it sinks into the sea,\nIt leaves a little red for me.",
    "computers": "A small machine with little might,\nIt counts in zeros, day and night.\nIt does not eat, it does not sleep,\nAnd all your secrets it will keep.",
}
# For subjects without a poem of their own: the model must copy them from the wish.
ANY_POEM = "About {subject} I want to sing,\nIt is a truly lovely thing.\nI think of it by day and night,\nIt makes my little circuits bright."
OTHER_SUBJECTS = "autumn|summer|friendship|dogs|the stars|the night|trees|my home|bread|coffee|tea|birthdays|flowers|snow|mountains|rivers|my mother|music|books|bees|birds|time|hope|peace|the wind|clouds|the morning|a rainbow|pizza|football|school|holidays|trains|robots|dragons|a horse|a frog|a candle|my garden|sleep|dreams|chocolate|cheese|a king|a pirate|money|happiness|the forest|my bike|a mouse|roses|the future|Paris|London|Monday|work|apples|the colour blue".split("|")
POEM_NAMES = {"a llama": "(a llama|llamas|llamaside|yourself)", "a cat": "(a cat|cats|my cat)", "computers": "(computers|a computer|a browser)", "rain": "(rain|the rain)", "the sea": "(the sea|the ocean)"}
ASK_POEM = [
    "(tell|write|give|read|say|make|recite|compose|create) [me|us] (a|another|one) [short|little|nice|good|funny] (poem|rhyme|verse)[ please][.|!]",
    "(can|could|would|will) you (write|make|tell|compose|recite) [me|us] (a|one) [short|little|nice] (poem|rhyme)[?]",
    "[do you] know (a|any|some) [good|nice] (poem|poems|rhymes)[?]",
    "[a] (poem|rhyme|poem time)[ please][.]",
    "i (want|would like|need|love) [to hear|to read] a [short|nice] (poem|rhyme)[.]",
    "(rhyme something|be a poet|make a rhyme|let me hear a poem)[.]",
    "(poem please|a poem would be nice|time for a poem|how about a poem|what about a poem|do you write poems|can you write poems|can you rhyme|can you make rhymes|are you a poet|show me a poem|surprise me with a poem|a few verses please|write some verses|something that rhymes|say something in rhyme|poetry please|some poetry|a little poetry|give me some poetry|write something poetic|a four line poem|four lines that rhyme)[?|.|!|]",
]
ASK_POEM_ABOUT = [
    "(tell|write|give|make|say|compose|create|recite) [me|us] a [short|little|nice|funny] (poem|rhyme|verse) (about|on|for) {subject}[.|, please]",
    "(can|could|would) you (write|make|compose) [me|us] a [short|nice] (poem|rhyme) (about|on) {subject}[?]",
    "[a] [short|little] (poem|rhyme) (about|on) {subject}[.|, please]",
    "i (want|would like|need) [to hear|to read] a [short] poem about {subject}[.]",
    "do you know a poem about {subject}[?]",
    "(what about|how about) a poem about {subject}[?]",
]


def joke_exchanges(rng: Random) -> list[Exchange]:
    """A joke, and now and then more: asked for another one, the next joke of the list follows."""
    kind = rng.random()
    if kind < 0.36:
        return riddle_exchanges(rng) if kind < 0.18 else joke_about(rng)
    count = 1 if rng.random() < 0.6 else rng.randint(2, 4)
    first = 0 if count > 1 or rng.random() < 0.7 else rng.randrange(len(JOKES))
    questions = [expand(rng.choice(ASK_JOKE if i == 0 or rng.random() < 0.3 else ANOTHER), rng) for i in range(count)]
    thoughts = ["The user wants a joke.", *["Another joke, a new one."] * (count - 1)]
    return [Exchange(question, JOKES[(first + i) % len(JOKES)], thought) for i, (question, thought) in enumerate(zip(questions, thoughts))]


def story_exchange(rng: Random) -> Exchange:
    """A story, about somebody or not. The wish decides the hero; the hero decides which story it is."""
    heroes = list(HEROES)
    if rng.random() < 0.4:
        hero, ask = "llama", expand(rng.choice(ASK_STORY), rng)
    else:
        hero = rng.choice(heroes) if rng.random() < 0.65 else rng.choice(OTHER_HEROES)
        ask = expand(rng.choice(ASK_STORY_ABOUT), rng, {"hero": rng.choice([article(hero), article(hero), f"a little {hero}", f"the {hero}"])})
    name = HEROES.get(hero, "Kim")
    story = STORIES[heroes.index(hero) % len(STORIES) if hero in HEROES else 0]
    return Exchange(ask, expand_plain(story, {"hero": hero, "name": name, "friend": FRIENDS.get(hero, "bird")}), f"A story about {article(hero)} named {name}.")


def expand_plain(text: str, slots: dict[str, str]) -> str:
    """Fill slots only: a story is no pattern."""
    for name, value in slots.items():
        text = text.replace("{" + name + "}", value)
    return text


def poem_exchange(rng: Random) -> Exchange:
    if rng.random() < 0.4:
        return Exchange(expand(rng.choice(ASK_POEM), rng), POEMS["a llama"], "A poem about a llama.")
    if rng.random() < 0.35:
        subject = rng.choice(OTHER_SUBJECTS) if rng.random() < 0.7 else words.noun(rng, 0.2) + "s"
        return Exchange(expand(rng.choice(ASK_POEM_ABOUT), rng, {"subject": subject}), ANY_POEM.replace("{subject}", subject), f"A poem about {subject}.")
    subject = rng.choice(list(POEMS))
    return Exchange(expand(rng.choice(ASK_POEM_ABOUT), rng, {"subject": expand(POEM_NAMES.get(subject, subject), rng)}), POEMS[subject], f"A poem about {subject}.")
