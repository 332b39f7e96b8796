"""Riddles with their answers, and jokes about a subject."""

from __future__ import annotations

from random import Random

from grammar import Exchange, expand

RIDDLES = [
    ("What has hands but cannot clap?", "A clock"), ("What has teeth but cannot bite?", "A comb"), ("What gets wet while it dries?", "A towel"), ("What has a neck but no head?", "A bottle"), ("What has keys but opens no door?", "A piano"),
    ("What goes up and down but never moves?", "A stair"), ("What has four legs but cannot walk?", "A table"), ("What is full of holes but holds water?", "A sponge"), ("What runs but has no feet?", "Water"), ("What has one eye but cannot see?", "A needle"),
]
ASK_RIDDLE = [
    "(tell|give|ask|pose|say) [me|us] (a|another|one|some) [good|short|funny|easy|hard|little] (riddle|brain teaser|puzzle)[ please|, please][.|!]", "[do you] (know|have) (a|any|some) [good|funny|easy] (riddle|riddles|brain teaser)[?]", "(can|could|would|will) you (tell|give|ask) [me|us] a [good|funny|easy] riddle[?]", "i (want|would like|need|feel like) [to hear|to solve] a [good|easy] riddle[.]", "[a] riddle[ please| time|, please][.|!]", "(let me guess something|riddle me this|riddle me|let me solve a riddle|test me with a riddle|make me think, a riddle|how about a riddle|what about a riddle|got any riddles|something to guess)[?|.|!]",
]  # fmt: skip
GIVE_UP = ["(what is it|what is the answer|the answer|tell me the answer|i give up|i do not know|no idea|what is the solution|the solution please|tell me|i don't know|i cannot guess it|say it|what|so what is it|well, what is it|i have no idea|reveal it|solution|answer please|too hard for me|i'm stumped|you tell me|and the answer is)[?|.|!]"]
GUESS = ["(is it|it is|it's|i think it is|maybe|could it be|my guess is|i guess|i say|perhaps|surely) {g}[?|.|!]", "{g}[?|.|!]"]
WRONG = ["a dog", "a tree", "a house", "the moon", "a book", "a fish", "a shoe", "the wind", "a car", "a llama", "a river", "my brother", "a cloud", "a chair"]

SUBJECTS = {
    "cats": "What is a cat's favourite colour? Purr-ple!", "computers": "Why did the computer go to the doctor? Because it had a virus!", "llamas": "What do you call a llama with no legs? A woolly rug!", "bees": "Why do bees hum? Because they do not know the words!", "browsers": "Why did the browser stay calm? It had too many tabs to worry about one!", "snowmen": "What do you get when you cross a snowman and a dog? Frostbite!", "math": "Why was the math book sad? It had too many problems!", "trucks": "What has four wheels and flies? A garbage truck!",
    "dogs": "Why did the dog sit in the shade? It did not want to be a hot dog!", "fish": "Where do fish keep their money? In the river bank!", "cows": "What do you call a cow on the roof? A high steak!", "ghosts": "What do ghosts like for dessert? I scream!", "pirates": "Why do pirates take so long to learn the letters? They stay at C for years!", "bananas": "Why did the banana see a doctor? It did not peel well!", "eggs": "Why do eggs tell no jokes? They would crack up!", "teachers": "Why did the teacher wear sunglasses? Her pupils were so bright!",
    "clocks": "Why was the clock sent out of class? It tocked too much!", "elephants": "What time is it when an elephant sits on your fence? Time for a new fence!", "robots": "What does a robot eat with its tea? Micro chips!", "trees": "How do trees go online? They just log in!", "music": "Why could the piano not get in? Its keys were inside!", "bikes": "Why did the bike fall over? It was two tired!", "ducks": "Why do ducks never pay? They only have bills!", "the sea": "Why is the sea so friendly? It waves at everyone!",
}  # fmt: skip
NAMES = {"cats": "(cats|a cat|my cat)", "computers": "(computers|a computer)", "llamas": "(llamas|a llama)", "bees": "(bees|a bee)", "browsers": "(browsers|a browser)", "snowmen": "(snowmen|a snowman)", "math": "(math|maths|numbers|mathematics)", "trucks": "(trucks|a truck)", "dogs": "(dogs|a dog|my dog)", "fish": "(fish|a fish)", "cows": "(cows|a cow)", "ghosts": "(ghosts|a ghost)", "pirates": "(pirates|a pirate)", "bananas": "(bananas|a banana|fruit)", "eggs": "(eggs|an egg)", "teachers": "(teachers|a teacher|school)", "clocks": "(clocks|a clock|time)", "elephants": "(elephants|an elephant)", "robots": "(robots|a robot)", "trees": "(trees|a tree)", "music": "(music|a piano)", "bikes": "(bikes|a bike|a bicycle)", "ducks": "(ducks|a duck)", "the sea": "(the sea|the ocean)"}
ASK_JOKE_ABOUT = ["(tell|say|give|make|share) [me|us] a [good|short|funny|little] joke (about|on|with) {s}[ please|, please][.|!]", "(can|could|would) you (tell|make) [me|us] a [good|funny] joke (about|with) {s}[?]", "[do you] know (a|any) [good] (joke|jokes) about {s}[?]", "i (want|would like) [to hear] a joke about {s}[.]", "[a] [funny] joke about {s}[ please|][.|!|?]", "(joke about|joke on|joke with|make a joke about|something funny about|be funny about|tell me something funny about|make me laugh about) {s}[.|!|?]", "(do you have|got|have you got) a joke about {s}[?]", "(tell me|give me) your best joke about {s}[.]"]


def riddle_exchanges(rng: Random) -> list[Exchange]:
    """A riddle, and mostly a guess or the question for its answer."""
    question, answer = RIDDLES[0] if rng.random() < 0.5 else rng.choice(RIDDLES)
    exchanges = [Exchange(expand(rng.choice(ASK_RIDDLE), rng), f"{question} Can you guess it?", "The user wants a riddle.")]
    kind = rng.random()
    low = answer[:1].lower() + answer[1:]
    if kind < 0.35:
        exchanges.append(Exchange(expand(GIVE_UP[0], rng), f"{answer}!", f"{question} {answer}."))
    elif kind < 0.6:
        exchanges.append(Exchange(expand(rng.choice(GUESS), rng, {"g": low}), f"Yes, {low}! Well done.", f"{question} {answer}. That is right."))
    elif kind < 0.75:
        exchanges.append(Exchange(expand(rng.choice(GUESS), rng, {"g": rng.choice(WRONG)}), f"No, it is {low}!" if answer != "Water" else "No, it is water!", f"{question} {answer}. The guess is wrong."))
    return exchanges


def joke_about(rng: Random) -> list[Exchange]:
    """A joke about what the user names."""
    subject = rng.choice(list(SUBJECTS))
    return [Exchange(expand(rng.choice(ASK_JOKE_ABOUT), rng, {"s": expand(NAMES[subject], rng)}), SUBJECTS[subject], f"A joke about {subject}.")]
