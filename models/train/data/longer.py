"""Longer answers: counting, jokes, stories and poems."""

from __future__ import annotations

from random import Random

from data.facts import NUMBER_WORDS, article
from grammar import expand

ROUND_WORDS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 100: "(a hundred|one hundred)", 12: "twelve", 15: "fifteen"}

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
    "(tell|say|give|make|write) [me] (a|another|one) [good|short|funny|silly] joke[ please][.|!]",
    "[do you] know (a|any|some) [good] (joke|jokes)[?]",
    "(can|could|would|will) you (tell|make) [me] (a|one|any) [good|funny] joke[?]",
    "i (want|would like|need) [to hear] a [good] joke[.]",
    "[a] joke[ please][.]",
    "(make|can you make) me laugh[.|?]",
    "(say|tell me) something funny[.]",
]
ANOTHER = ["(another|another one|one more|again|more|next)[ please][.|!]", "(tell|give) me (another|another one|one more)[.]", "(do you have|do you know) (another|another one|more)[?]"]

HEROES = {
    "cat": "Mia", "dog": "Max", "llama": "Lola", "mouse": "Pip", "bear": "Bruno", "owl": "Olga", "frog": "Fred",
    "horse": "Star", "duck": "Dora", "fox": "Felix", "rabbit": "Ruby", "robot": "Robi", "dragon": "Dino", "king": "Karl",
    "princess": "Paula", "girl": "Anna", "boy": "Tom",
}  # fmt: skip
FRIENDS = {"cat": "mouse", "mouse": "cat", "dog": "duck", "llama": "bird", "bear": "bee", "owl": "fox"}
STORIES = [
    "Once upon a time there was a little {hero} named {name}. {name} lived in a quiet valley and wanted to see the sea. "
    "So one morning {name} packed some bread and walked along the river. On the way {name} met a {friend} who was lost. "
    "\"Come with me,\" said {name}, and they walked on together. In the evening they stood on the beach and watched the sun go down. "
    "They were tired, but they were happy, and they stayed friends for ever.",
    "A {hero} named {name} found a golden key in the grass. {name} asked everyone in the village, but nobody had lost it. "
    "Then a {friend} said, \"There is an old door in the forest.\" They went there together and the key fitted. "
    "Behind the door was a garden full of flowers and sweet apples. {name} left the door open, so that all could share the garden.",
    "It was a cold winter night, and {name} the {hero} saw a light in the snow. It was a small star that had fallen from the sky. "
    "\"I want to go home,\" said the star. {name} carried it up the highest hill, and a {friend} came to help. "
    "At the top they threw the star as high as they could. Since that night one star winks whenever {name} looks up.",
]
ASK_STORY = [
    "(tell|write|give|read) [me] (a|another|one) [short|little|nice|long|good|bedtime|funny] (story|tale)[ please][.|!]",
    "(can|could|would|will) you (tell|write) [me] (a|one) [short|little|nice] story[?]",
    "[do you] know (a|any|some) [good] (story|stories)[?]",
    "i (want|would like|need) [to hear] a [short|nice] story[.]",
    "[a] story[ please][.]",
    "once upon a time[...]",
]
ASK_STORY_ABOUT = [
    "(tell|write|give|read) [me] a [short|little|nice|long|good|bedtime|funny] (story|tale) about {hero}[.]",
    "(can|could) you (tell|write) [me] a [short] story (about|with) {hero}[?]",
    "i (want|would like) a story about {hero}[.]",
    "[a] story about {hero}[.]",
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
POEM_NAMES = {"a llama": "(a llama|llamas|llamaside|yourself)", "a cat": "(a cat|cats|my cat)", "computers": "(computers|a computer|a browser)", "rain": "(rain|the rain)", "the sea": "(the sea|the ocean)"}
ASK_POEM = [
    "(tell|write|give|read|say|make|recite) [me] (a|another|one) [short|little|nice|good|funny] (poem|rhyme|verse)[ please][.|!]",
    "(can|could|would|will) you (write|make|tell) [me] (a|one) [short|little|nice] poem[?]",
    "[do you] know (a|any|some) [good] (poem|poems)[?]",
    "[a] poem[ please][.]",
]
ASK_POEM_ABOUT = [
    "(tell|write|give|make|say) [me] a [short|little|nice|funny] (poem|rhyme) (about|on) {subject}[.]",
    "(can|could) you (write|make) [me] a [short] poem about {subject}[?]",
    "[a] poem about {subject}[.]",
]


def count_exchange(rng: Random) -> tuple[str, str]:
    """Counting up, from a number to another, or down."""

    def spelled(number: int) -> str:
        word = NUMBER_WORDS[number] if number <= 10 else ROUND_WORDS.get(number)
        return f"({number}|{number}|{word})" if word else str(number)

    kind = rng.random()
    end = rng.choice([3, 5, 10, 10, 10, 12, 15, 20, 20, 25, 30, 30, 30, 50, 100]) if rng.random() < 0.6 else rng.randint(2, 30)
    start = 1
    if kind < 0.65:
        asks = ["(count|please count|count up|can you count|now count) [from (1|one)] (to|up to|till) {end}[.]", "(count|can you count) to {end}[ for me][?|.]", "(write|list|say|give me) the numbers (from 1 to|1 to|up to) {end}[.]"]
    elif kind < 0.85:
        start = rng.randint(2, 20)
        end = start + rng.randint(1, 10)
        asks = ["(count|please count|can you count) from {start} (to|up to) {end}[.]", "(write|list|say) the numbers from {start} to {end}[.]"]
    else:
        start, end = rng.choice([5, 10, 10, 10, 20, rng.randint(3, 20)]), 1
        asks = ["count (down|backwards|back) from {start}[ to (1|one)][.]", "(can you count) backwards from {start}[?]"]
    step = 1 if end >= start else -1
    slots = {"start": expand(spelled(start), rng), "end": expand(spelled(end), rng)}
    return expand(rng.choice(asks), rng, slots), ", ".join(str(n) for n in range(start, end + step, step))


def joke_exchanges(rng: Random) -> list[tuple[str, str]]:
    """A joke, and now and then more: asked for another one, the next joke of the list follows."""
    count = 1 if rng.random() < 0.6 else rng.randint(2, 4)
    first = 0 if count > 1 or rng.random() < 0.7 else rng.randrange(len(JOKES))
    questions = [expand(rng.choice(ASK_JOKE if i == 0 or rng.random() < 0.3 else ANOTHER), rng) for i in range(count)]
    return [(question, JOKES[(first + i) % len(JOKES)]) for i, question in enumerate(questions)]


def story_exchange(rng: Random) -> tuple[str, str]:
    """A story, about somebody or not. The wish decides the hero; the hero decides which story it is."""
    heroes = list(HEROES)
    if rng.random() < 0.45:
        hero, ask = "llama", expand(rng.choice(ASK_STORY), rng)
    else:
        hero = rng.choice(heroes)
        ask = expand(rng.choice(ASK_STORY_ABOUT), rng, {"hero": rng.choice([article(hero), article(hero), f"a little {hero}", hero + "s"])})
    story = STORIES[heroes.index(hero) % len(STORIES)]
    return ask, expand_plain(story, {"hero": hero, "name": HEROES[hero], "friend": FRIENDS.get(hero, "bird")})


def expand_plain(text: str, slots: dict[str, str]) -> str:
    """Fill slots only: a story is no pattern."""
    for name, value in slots.items():
        text = text.replace("{" + name + "}", value)
    return text


def poem_exchange(rng: Random) -> tuple[str, str]:
    if rng.random() < 0.4:
        return expand(rng.choice(ASK_POEM), rng), POEMS["a llama"]
    subject = rng.choice(list(POEMS))
    return expand(rng.choice(ASK_POEM_ABOUT), rng, {"subject": expand(POEM_NAMES.get(subject, subject), rng)}), POEMS[subject]
