"""Questions about the conversation itself, and short ones that lean on the question before."""

from __future__ import annotations

from random import Random

from data import words
from data.facts import ANIMALS, CAPITALS, NUMBER_WORDS, article, capital_answer
from data.memory_fact import upper_first
from grammar import Exact, Exchange, expand

AGAIN = [
    "(repeat|say|write|give me|tell me)[ me|] (that|it|this|your answer|your last answer|the last answer|what you said|that one)( again| once more| one more time|, please| please|)[.|!]", "(can|could|would) you (repeat|say|write) (that|it|your last answer|the last answer|your answer)( again| once more|, please|)[?]", "(what did you (just |)(say|answer|write|tell me)|what was that|what was your (last |)answer|what was it you said|what did your last answer say|come again|say what|once more|one more time|i did not (get|catch|understand|hear) that|i missed that|again, please|your last message again|the same again|repeat|repeat yourself|what was your last message|what have you just said|i did not hear you)[?|.|, please|]",
    "(copy|quote|restate|reprint|show) your (last|previous) (answer|message|reply)[.| please]", "what did you (answer|say|reply) (before|last|a moment ago|just now|to my last question)[?]",
]  # fmt: skip
LAST_SAID = [
    "what (did i (just |)(say|write|type|tell you)|have i just (said|written)|were my last words|was my last message|did my last message say|was the last thing i (said|wrote)|was it i said|did i say (last|a moment ago|just now|before this|before))[?]", "(repeat|quote|say|copy|show) (my last (message|words|sentence)|what i (just |)(said|wrote)|my words|back what i said)[.| please]", "(do you (remember|know|recall)|can you (repeat|tell me|say)|tell me) what i (just |)(said|wrote)[?]", "(i forgot|remind me) what i (just |)(said|wrote)[.]",
]  # fmt: skip
LAST_ASKED = [
    "what (did i (just |)ask( you|)|have i just asked|was my last question|was the last thing i asked( you|)|was my question|was it i asked|did i want to know|did i ask (last|a moment ago|just now|before|before this|before that))[?]", "(repeat|quote|say|copy|show) (my (last |)question|what i (just |)asked)[.| please]", "(do you (remember|know|recall)|can you (repeat|tell me|say)|tell me) (what i (just |)asked( you|)|my last question|my question)[?]", "(i forgot|remind me) what i (just |)asked[.]", "my last question (was|was?|was what|again)[?]",
]  # fmt: skip
FIRST = [
    "what (was my first {m}|was the first {m} (i sent|of mine|of this chat|i wrote|i asked)|{m} did i start with|was the {m} at the start)[?]", "what (did i (ask|say|write) (first|at first|in the beginning|at the start|at the beginning|to begin with)|was the first thing i (asked|said|wrote))[?]", "(repeat|quote|tell me|say|recall|do you remember) my (first|very first) {m}[.|?]", "how did (this|our) (chat|conversation|talk) (start|begin)[?]", "(go back to|think back:|remember) (the start|the beginning)[:|.] what did i (ask|say)[?]", "my (first|very first) {m}[?]",
]  # fmt: skip
EARLIER = ["what (did i ask before that|was the question before that|was my question before the last one|was my previous question|was my second last question|was the one before|did i ask before my last question)[?]", "(repeat|tell me) (my previous question|the question before the last one)[.]", "and before that[?]"]
SECOND = ["what (was my (second|2nd) (question|message)|did i ask second|was the second thing i asked)[?]", "(repeat|tell me|quote) my second (question|message)[.]"]
COUNT = ["how many (questions|messages) (did i (ask|send)( you|)( so far| until now| before this one|)|have i (asked|sent)( you|)( so far| until now|)|were there( so far|))[?]", "(count|number of) (my|the) (questions|messages)( so far|)[.|?]", "how often did i (ask|write)( you|)( something|)[?]", "(how many times|how often) have i (asked|written)[?]"]
LAST_WORD = ["what (was|is) (your last word|the last word (of your (last |)(answer|message)|you (said|wrote)))[?]", "(tell me|say|repeat|give me) (your last word|the last word of your (last |)answer)[.]", "(your last word|last word of your answer|the last word you said)[?]", "which word did you (end|finish) with[?]", "what word (ended|was at the end of) your (last |)answer[?]"]
FIRST_WORD = ["what (was|is) the first word of your (last |)(answer|message)[?]", "(tell me|say|repeat) the first word of your (last |)answer[.]", "which word did you (start|begin) with[?]", "what word (started|began) your (last |)answer[?]"]
MY_LAST_WORD = ["what (was|is) the last word (of my (last |)(message|question)|i (said|wrote|typed))[?]", "(tell me|say|repeat) the last word of my (message|question)[.]"]
FIRST_ANSWER = ["what (was your first (answer|message|reply)|did you (say|answer) (first|at first|in the beginning|at the start))[?]", "(repeat|tell me|quote|say) your (first|very first) (answer|reply|message)[ again|][.]"]


def ends(text: str, at: int) -> str:
    return text.split()[at].strip(".,!?:;\"'()")


def about_chat(chat: list[Exchange], rng: Random) -> list[Exchange]:
    """The chat, with a question about it at the end. Its questions must be exactly what the user types."""
    first, last = chat[0], chat[-1]
    said = [upper_first(item.question.strip()) for item in chat]
    kinds = ["again"] * 6 + ["last said"] * 4 + ["last asked"] * 4 + ["first"] * 5 + ["last word"] * 2 + ["first word", "my last word"] + ["count"] * 3
    if len(chat) > 1:
        kinds += ["earlier"] * 2 + ["second"] * 2 + ["first answer"] * 2
    kind = rng.choice(kinds)
    if len(last.answer) > 170 and kind == "again":
        kind = "last asked"
    if kind == "again":
        ask, answer, thought = rng.choice(AGAIN), last.answer, "I repeat my last answer."
    elif kind == "last said":
        ask, answer, thought = rng.choice(LAST_SAID), f"You said: {said[-1]}", "The last message of the user."
    elif kind == "last asked":
        ask, answer, thought = rng.choice(LAST_ASKED), f"You asked: {said[-1]}", "The last question of the user."
    elif kind == "first":
        word = rng.choice(["question", "question", "message"])
        ask, answer, thought = rng.choice(FIRST).replace("{m}", word), f"Your first message was: {said[0]}" if word == "message" else f"Your first question was: {said[0]}", "The first message of the user."
        if word == "message" and "message" not in ask:
            answer = f"Your first question was: {said[0]}"
    elif kind == "earlier":
        ask, answer, thought = rng.choice(EARLIER[:2]), f"Before that you asked: {said[-2]}", "The question before the last."
    elif kind == "second":
        ask, answer, thought = rng.choice(SECOND), f"Your second question was: {said[1]}", "The second message of the user."
    elif kind == "count":
        ask, count = rng.choice(COUNT), len(chat)
        answer, thought = f"You asked {count} question{'s' * (count > 1)} before this one.", f"I count: {', '.join(str(i + 1) for i in range(count))}."
    elif kind == "last word":
        ask, answer, thought = rng.choice(LAST_WORD), f"My last word was: {ends(last.answer, -1)}", "The end of my last answer."
    elif kind == "first word":
        ask, answer, thought = rng.choice(FIRST_WORD), f"My first word was: {ends(last.answer, 0)}", "The start of my last answer."
    elif kind == "my last word":
        ask, answer, thought = rng.choice(MY_LAST_WORD), f"Your last word was: {ends(last.question, -1)}", "The end of the last message."
    else:
        ask, answer, thought = rng.choice(FIRST_ANSWER), f"My first answer was: {first.answer}", "My first answer."
    result = [*chat, Exchange(Exact(expand(ask, rng)), answer, thought)]
    if kind == "last asked" and len(chat) > 1 and rng.random() < 0.2:
        result.append(Exchange(Exact("and before that?"), f"Before that you asked: {said[-2]}", "The question before."))
    if kind == "first" and len(chat) > 1 and rng.random() < 0.25:
        result.append(Exchange(Exact(expand("(and|what was|and what was) the second( one|)[?]", rng)), f"Your second question was: {said[1]}", "The second message of the user."))
    return result


def first_ever(rng: Random) -> Exchange:
    """Asked about what was before, at the very start."""
    return Exchange(Exact(expand(rng.choice([*LAST_SAID[:1], *LAST_ASKED[:1], *AGAIN[:2], *FIRST[:2], *LAST_WORD[:2]]).replace("{m}", "question"), rng)), "This is the start of our chat: there is nothing before it.", "Nothing was said before.")


SAY_LIST = "(say|write|list|repeat|print|type|give me) {x}[.]"


def reshaped(rng: Random) -> list[Exchange]:
    """Some words, then "and backwards?"."""
    count = rng.randint(2, 5)
    items = [str(words.number(rng)) for _ in range(count)] if rng.random() < 0.3 else [words.word(rng) for _ in range(count)]
    text = ", ".join(items)
    chat = [Exchange(Exact(expand("(say|write|list|repeat|print|type): {x}", rng, {"x": text})), text, "I repeat the words.")]
    for _ in range(rng.choices([1, 2], [70, 30])[0]):
        kind = rng.randrange(7)
        ask, answer, thought = [
            ("(and|now|ok, now|and now|can you say that|say that|the same|now the same|now say it|do it)[,] (backwards|in reverse|the other way round|in reverse order|from the end|from the last to the first)[?]", ", ".join(reversed(items)), "In reverse order."),
            ("(and|now|and now|the same|say that|now the same)[,] in (capitals|capital letters|upper case|all caps)[?]", text.upper(), "In capital letters."),
            ("(and|now|and now|what is|what was|only|just|give me|say)[,] (only |just |)the last (one|word|item|of them)[?]", items[-1], f"The last: {items[-1]}."),
            ("(and|now|and now|what is|what was|only|just|give me|say)[,] (only |just |)the first (one|word|item|of them)[?]", items[0], f"The first: {items[0]}."),
            ("(and|now|and now|what is|what was|only|just|give me|say)[,] (only |just |)the second (one|word|item|of them)[?]", items[1], f"The second: {items[1]}."),
            ("(say that again|again|repeat that|once more|one more time|and again|the same again|now again)[, please|][?|.|!]", text, "I repeat it."),
            ("how many (words|things|items|of them) (were|are) (that|there|these|those)[?]", f"There are {count}.", f"{', '.join(f'{i + 1} {item}' for i, item in enumerate(items))}."),
        ][kind]  # fmt: skip
        if kind in (5, 0) and chat[-1].answer != text:
            break
        if kind == 6 and items[0].isdigit():
            continue
        chat.append(Exchange(Exact(expand(ask, rng)), answer, thought))
    return chat


AND = "(and|what about|how about|and what about|and how about|now|and now|ok, and|what if i ask about|same for|the same for|and for|next:|also|then|do the same for|and the same for) "


def capital_exchanges(rng: Random) -> list[Exchange]:
    """The capital of one country, then "and of Spain?"."""
    countries = rng.sample(list(CAPITALS), rng.choices([2, 3, 4], [55, 35, 10])[0])
    first = rng.choice(["(what is|what's|tell me|name|do you know|whats|i need|can you tell me) the (capital|capital city) of {country}[?]", "(which|what) city is the capital of {country}[?]", "capital of {country}[?]", "what is {country}'s capital[?]"])
    rest = [AND + "[of |] {country}[?]", AND + "{country}'s[?]", "(and|now) (that|the one|the capital) of {country}[?]", "{country}?", "(and|what is) {country}'s[ capital|][?]", "(now|next) {country}[.|, please]"]
    return [Exchange(expand(rng.choice(rest) if i else first, rng, {"country": country}), capital_answer(country), f"Capital of {country}.") for i, country in enumerate(countries)]


def legs_exchanges(rng: Random) -> list[Exchange]:
    """The legs of one animal, then "and a bee?"."""
    animals = rng.sample(list(ANIMALS), rng.choice([2, 2, 3]))
    rest = [AND + "{animal}[?]", "{animal}?", "(and how many|how many) does {animal} have[?]", "(and|what about) the legs of {animal}[?]"]
    return [
        Exchange(expand(rng.choice(rest) if i else "(how many legs does {animal} have|how many legs has {animal} got|the number of legs of {animal}|tell me how many legs {animal} has)[?]", rng, {"animal": article(animal)}), f"{upper_first(article(animal))} has {NUMBER_WORDS[ANIMALS[animal][1]] if ANIMALS[animal][1] else 'no'} legs.", f"Legs of {article(animal)}.")
        for i, animal in enumerate(animals)
    ]


def sum_exchanges(rng: Random) -> list[Exchange]:
    """12 + 7, then "and plus 5?": it goes on with the last result."""
    a, b = rng.randint(1, 40), rng.randint(1, 20)
    total = a + b
    chat = [Exchange(Exact(expand("(what is|what's|how much is|calculate|) {a} (+|plus|and) {b}[?]", rng, {"a": str(a), "b": str(b)})), f"{a} + {b} = {total}", f"{a}+{b}={total}.")]
    for _ in range(rng.choices([1, 2], [75, 25])[0]):
        c = rng.randint(1, 20)
        if rng.random() < 0.6 or c > total:
            ask, sign, result = "(and plus|plus|and then plus|now add|add|and add|now plus|add another|plus another|and if i add|and with|then add|+) {c}( more| to that| to it|)[?]", "+", total + c
        else:
            ask, sign, result = "(and minus|minus|now subtract|subtract|take away|and then minus|now minus|and less|now take away|then minus|-) {c}( from that| from it|)[?]", "-", total - c
        chat.append(Exchange(Exact(expand(ask, rng, {"c": str(c)})), f"{total} {sign} {c} = {result}", f"{total}{sign}{c}={result}."))
        total = result
    return chat


def next_exchanges(rng: Random) -> list[Exchange]:
    """After Monday comes? And after that?"""
    table, kind = (words.DAYS, "day") if rng.random() < 0.5 else (words.MONTHS, "month")
    at = rng.randrange(len(table))
    chat = []
    for i in range(rng.choice([2, 2, 3])):
        now, after = table[(at + i) % len(table)], table[(at + i + 1) % len(table)]
        ask = "(and after that|and then|and the next|what comes next|and what comes after that|then what|and the one after that|and after {after}|what about {after})[?]" if i else f"(what {kind} comes after {{after}}|which {kind} is after {{after}}|what comes after {{after}})[?]"
        chat.append(Exchange(expand(ask, rng, {"after": now}), f"{after} comes after {now}.", f"After {now}: {after}."))
    return chat


FOLLOWS = [(3.0, capital_exchanges), (2.0, legs_exchanges), (2.5, sum_exchanges), (1.5, next_exchanges), (2.5, reshaped)]
