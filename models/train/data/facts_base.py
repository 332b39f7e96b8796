"""What all files of simple facts share: tables of questions, words around a question, articles."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from grammar import Exchange, Topic, expand

# In front of a question that stays the same with it.
TELL = "(tell me|do you know|can you tell me|could you tell me|please tell me|i wonder|i want to know|i would like to know|remind me|any idea|i forgot|i need to know|say|i always forget|i keep forgetting|can you remind me|would you tell me|i have no idea|i'd like to know|i'm trying to remember|help me remember|explain to me|you surely know|have you any idea|do you happen to know|i am not sure|let me know|i'm curious)"  # fmt: skip

# Before any question, even a fragment.
LEADS = [
    "(quick|short|easy|small|simple|random|silly|stupid|dumb|basic|another|next|one more|last|little|fun) (question|one)[:|,|.| -]",
    "(my|our) (son|daughter|kid|child|teacher|friend|boss|neighbour|wife|husband|brother|sister|grandma|little brother|classmate|roommate|colleague|niece|nephew) (asks|asked me|wants to know|wonders|just asked|is asking|would like to know)[:|,]",
    "(for|this is for|it is for) (my|a|the) (homework|quiz|test|crossword|school project|exam|class|puzzle|presentation|pub quiz|bet|worksheet)[:|,|.]",
    "(i am|i'm) (doing|solving|stuck on|working on|filling in) (a|my|this) (crossword|quiz|homework|worksheet|puzzle|test)[.|:|,]",
    "(i forgot|i can't remember|i cannot remember|it slipped my mind|i blanked|i should know this|i used to know this|i learned this in school|this is embarrassing|it is on the tip of my tongue|help me out|help|settle a bet|settle this for us|let's see if you know|let me test you|i will test you|test|quiz|quiz time|trivia|trivia question|riddle me this|you know everything|be honest)[:|,|.|!|,|.]",
    "(we had an argument|we made a bet|we are arguing|nobody here knows|i asked everyone|my book does not say|google is down|i am bored|i am learning|i am teaching my kids|i am new to this|i am curious|just curious|just checking|out of curiosity|for fun|by the way|anyway|ok|okay|alright|right|well|hm|hmm|um|uh|listen|look|say|hey|hi|hello|hi there|yo|good morning|good evening|dear llamaside|hey tiny|tiny|hey you|bot|assistant|sorry to bother you|excuse me|pardon me|thanks|great|cool|nice|perfect)[,|.|:|!|,]",
    "(please answer|answer this|answer me this|tell me this|solve this|here is one|here comes one|here is my question|my question|question|q|question for you|i have a question|i've got a question|i have got one for you|one thing i want to know|something i always wondered|can i ask you something|may i ask something|can you help me|could you help me|do you have a second|are you there)[:|.|?|,|:|:]",
    "(true to form|teacher here|i am a teacher|i am seven years old|i am five|i am a student|i am from spain|english is not my first language|sorry for my english|i am at work|i am in a hurry|no long talk please|keep it short|in short|short answer please|be brief|simple words please)[:|,|.]",
]
# After any question.
TAIL = (
    "(i forgot|i have no idea|no idea|no clue|i don't know|i really don't know|i can't remember|i always forget|i should know|i need it for school|i need it now|help me|help|just wondering|just curious|asking for a friend|my kid asks|i am curious|i want to be sure|i'm not sure|not sure|i bet you know|you know it|come on|quick|hurry|be quick|short answer please|one sentence please|in one sentence|keep it short|thanks in advance|thank you|thanks|thx|cheers|ty|pls|plz|please and thank you|please help|i need to know|tell me|say it|answer please|go|what do you think|is that right|if you know|if you know it|if you can|do you know|any idea|anyone|right now|really)[.|?|!]"
)


def around(question: str, rng: Random) -> str:
    """The question, now and then with some words before or after it."""
    kind = rng.random()
    if kind > 0.17 or not question:
        return question
    if kind < 0.11:
        return f"{expand(rng.choice(LEADS), rng)} {question}"
    return f"{question if question[-1] in '.?!' else question + rng.choice('?.,')} {expand(TAIL, rng)}"


def filled(pattern: str, row: Mapping[str, str]) -> str:
    """The pattern with the values of a row, which may be patterns too."""
    if "{" in pattern:
        for name, value in row.items():
            pattern = pattern.replace("{" + name + "}", value)
    return pattern


@dataclass(frozen=True)
class Fact(Topic):
    """A topic whose question may stand among other words."""

    def exchange(self, rng: Random) -> Exchange:
        found = Topic.exchange(self, rng)
        return found._replace(question=around(found.question, rng))


@dataclass(frozen=True)
class Table(Topic):
    """One kind of question about many things: `{name}` in the patterns stands for a row's value, itself maybe a pattern."""

    rows: Sequence[Mapping[str, str]] = ()

    def exchange(self, rng: Random) -> Exchange:
        row = rng.choice(self.rows)
        question = expand(filled(rng.choice(self.asks), row), rng)
        return Exchange(around(question, rng), expand(filled(rng.choice(self.answers), row), rng), expand(filled(self.thought, row), rng))


@dataclass(frozen=True)
class Made(Topic):
    """Questions that a function makes."""

    make: Callable[[Random], Exchange] | None = None

    def exchange(self, rng: Random) -> Exchange:
        assert self.make
        found = self.make(rng)
        return found._replace(question=around(found.question, rng))


def made(weight: float, make: Callable[[Random], Exchange]) -> Made:
    return Made([], [], weight, "", make)


def fact(topic: Topic) -> Topic:
    """The same topic, with words around it."""
    return Fact(topic.asks, topic.answers, topic.weight, topic.thought) if type(topic) is Topic else topic


def article(word: str) -> str:
    """The word with "a" or "an" in front."""
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def sentence(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def one_of(right: str, others: Sequence[str], rng: Random, count: int | None = None) -> str:
    """Choices for a question, the right one among them: "Rome, Paris or Lima"."""
    options = rng.sample([other for other in others if other != right], count or rng.randint(1, 3)) + [right]
    rng.shuffle(options)
    return f"{', '.join(options[:-1])}{rng.choice([' or ', ' or ', ', or '])}{options[-1]}"


# Around a claim, to have it checked.
CHECKS = [
    "{claim}, (right|correct|yes|no|true|yes or no|am i right|true or false|is that right|is that true|is this correct|or not|or is it)[?]",
    "(true or false|is it true|right or wrong|is it right|is this right|correct or not|yes or no|fact or fiction|is this true|is it correct|am i right|check this|verify)[:|,] {claim}[?|.]",
    "(is it true|is it right|is it correct|am i right|can you confirm|is it a fact|do i remember correctly|would you agree|are you sure|do you agree) that {claim}[?]",
    "(i think|i believe|i heard|my friend says|my teacher says|my brother says|someone told me|i guess|he says|she says|they say|i would say|i am sure|i read) [that] {claim}. (is that (right|true|correct|so)|am i right|correct|true|right)[?]",
    "{claim}. (is that (right|true|correct|so)|right|correct|true|or am i wrong)[?]",
]


def check(claim: str, rng: Random) -> str:
    """A question whether the claim is right."""
    return expand(rng.choice(CHECKS).replace("{claim}", claim), rng)
