"""Sums up to two digits, worked out digit by digit as at school, small tables, and comparing numbers."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from data import arithmetic_asks as asks
from data.texts import PRE, said, typed
from data.words import DAYS, FIRST_NAMES
from grammar import Exact, Exchange, draw

THINGS = """
apples pears plums cherries lemons peaches bananas oranges mangos berries cookies eggs candies sweets muffins buns rolls cakes cupcakes donuts potatoes tomatoes carrots onions
marbles coins stickers stamps cards pencils pens crayons books letters balls balloons kites dolls puzzles blocks toys beads buttons keys shells stones leaves flowers roses tulips
seeds trees bottles cups plates bowls spoons boxes bags tickets photos pictures posters cats dogs birds fish hens sheep cows ducks rabbits frogs bees ants points tokens chocolates
nuts grapes strawberries biscuits sandwiches pizzas candles chairs tables lamps bricks nails screws shirts socks hats gloves shoes toy cars robots comics magazines songs
""".replace("toy cars", "").split()
ITEMS = "book pen ball shirt hat cup lamp toy cake pizza ticket kite doll game bag phone chair table plant card coat drink map brush bike radio sandwich coffee juice salad".split()
PEOPLE = "people people people passengers children guests kids visitors students".split()
NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(number: int) -> str:
    if number < 20:
        return NUMBER_WORDS[number]
    return TENS[number // 10 - 2] + (f"-{NUMBER_WORDS[number % 10]}" if number % 10 else "")


def add_steps(a: int, b: int) -> str:
    """Units, then tens, with the carry."""
    if a < 10 and b < 10:
        return f"{a}+{b}={a + b}."
    ones = a % 10 + b % 10
    tens = f"{a // 10}+{b // 10}"
    if ones > 9:
        tens += "+1"
    return f"{a % 10}+{b % 10}={ones}. {tens}={(a + b) // 10}. So {a + b}."


def subtract_steps(a: int, b: int) -> str:
    """Units, then tens, borrowing ten where it must. A smaller number first: the other way round, with a minus."""
    if a < b:
        return f"{a} is less than {b}. {subtract_steps(b, a)} So {a - b}."
    if a < 10:
        return f"{a}-{b}={a - b}."
    tens = f"{a // 10}-{b // 10}"
    if a % 10 < b % 10:
        return f"{a % 10}-{b % 10}: borrow. 1{a % 10}-{b % 10}={a % 10 + 10 - b % 10}. {tens}-1={(a - b) // 10}. So {a - b}."
    return f"{a % 10}-{b % 10}={a % 10 - b % 10}. {tens}={(a - b) // 10}. So {a - b}."


def operand(rng: Random) -> int:
    return rng.randint(10, 99) if rng.random() < 0.74 else rng.randint(0, 20)


def asked(pattern: str, rng: Random, row: str = "", **numbers: int) -> Exact:
    """The question of a pattern: its numbers as digits, or now and then in words."""
    spoken = rng.random() < 0.04 and max(numbers.values(), default=0) < 100 and min(numbers.values(), default=0) >= 0
    name, friend = rng.sample(FIRST_NAMES, 2)
    day, day2 = rng.sample(DAYS, 2)
    item, item2 = rng.sample(ITEMS, 2)
    slots = {key: in_words(value) if spoken else str(value) for key, value in numbers.items()}
    slots |= {"name": name, "friend": friend, "thing": rng.choice(THINGS), "people": rng.choice(PEOPLE), "item": item, "item2": item2, "day": day, "day2": day2, "row": row}
    frame = typed(said(pattern, rng), rng)
    if rng.random() < 0.05:
        frame = f"{said(PRE, rng)} {frame}"
    for key, value in slots.items():
        frame = frame.replace("{" + key + "}", value)
    return Exact(frame)


def frame_of(sums: list[str], rng: Random) -> str:
    return rng.choice(asks.FRAMES).replace("{sum}", rng.choice(sums))


def plus_minus(rng: Random) -> Exchange:
    """One sum. The thought holds the steps; where the model must not think, the answer does."""
    a, b = operand(rng), operand(rng)
    plus = rng.random() < 0.5
    if not plus and a < b and rng.random() < 0.85:
        a, b = b, a
    kind = rng.random()
    if kind < 0.46:
        pattern = frame_of(asks.PLUS if plus else asks.MINUS, rng)
    elif kind < 0.72:
        pattern = rng.choice(asks.PLUS_WORDS if plus else asks.MINUS_WORDS)
    else:
        if not plus and a < b:
            a, b = b, a
        a, b = max(a, 2), max(b, 2)
        a, b = (a, b) if plus or a > b else (a + b, b) if a + b < 100 else (a, b - 1)
        pattern = rng.choice(asks.PLUS_STORY if plus else asks.MINUS_STORY)
    # "How far is it from 12 to 40" is asked of the larger one.
    if not plus and a < b and kind >= 0.46:
        a, b = b, a
    sign = "+" if plus else "-"
    return Exchange(asked(pattern, rng, a=a, b=b), f"{a} {sign} {b} = {a + b if plus else a - b}", add_steps(a, b) if plus else subtract_steps(a, b))


def times(rng: Random) -> Exchange:
    top = rng.choice([10, 10, 12])
    a, b = rng.randint(0, top), rng.randint(0, top)
    if rng.random() < 0.15:
        a, b = max(a, 2), max(b, 2)
        pattern = rng.choice(asks.TIMES_STORY)
    else:
        pattern = frame_of(asks.TIMES, rng)
    return Exchange(asked(pattern, rng, a=a, b=b), f"{a} * {b} = {a * b}", f"{a} times {b} is {a * b}.")


def divided(rng: Random) -> Exchange:
    b, result = rng.randint(1, 10), rng.randint(1, 10)
    a = b * result
    pattern = rng.choice(asks.DIVIDE_STORY) if rng.random() < 0.25 and b > 1 else frame_of(asks.DIVIDED, rng)
    return Exchange(asked(pattern, rng, a=a, b=b), f"{a} / {b} = {result}", f"{result} times {b} is {a}.")


def missing(rng: Random) -> Exchange:
    x, b = (rng.randint(1, 50) for _ in range(2)) if rng.random() < 0.6 else (rng.randint(1, 12) for _ in range(2))
    if rng.random() < 0.65:
        return Exchange(asked(rng.choice(asks.MISSING["+"]), rng, b=b, c=x + b), f"{x + b} - {b} = {x}", subtract_steps(x + b, b))
    return Exchange(asked(rng.choice(asks.MISSING["-"]), rng, b=b, c=x), f"{x} + {b} = {x + b}", add_steps(x, b))


def double(rng: Random) -> Exchange:
    a = rng.randint(1, 50) if rng.random() < 0.8 else rng.randint(1, 99)
    return Exchange(asked(rng.choice(asks.DOUBLE), rng, a=a), f"{a} + {a} = {2 * a}", add_steps(a, a))


def half(rng: Random) -> Exchange:
    a = 2 * rng.randint(1, 50)
    ones = a % 20
    steps = f"Half of {a - ones} is {(a - ones) // 2}, half of {ones} is {ones // 2}." if a > 20 and ones else f"{a // 2} and {a // 2} is {a}."
    return Exchange(asked(rng.choice(asks.HALF), rng, a=a), f"{a} / 2 = {a // 2}", steps)


def compare(rng: Random) -> Exchange:
    a, b = rng.sample(range(rng.choice([20, 100, 100, 1000])), 2)
    way = rng.choice(["larger", "larger", "smaller"])
    first, second = (max(a, b), min(a, b)) if way == "larger" else (min(a, b), max(a, b))
    if len(str(a)) != len(str(b)):
        thought = f"{a} has {len(str(a))} digit{'s' * (a > 9)}, {b} has {len(str(b))}."
    else:
        place = next(i for i in range(len(str(a))) if str(a)[i] != str(b)[i])
        thought = f"Compare {str(a)[: place + 1]} and {str(b)[: place + 1]}."
    if rng.random() < 0.65:
        return Exchange(asked(rng.choice(asks.COMPARE[way]), rng, a=a, b=b), f"{first} is {way} than {second}.", thought)
    yes = a == first
    answer = f"Yes, {a} is {way} than {b}." if yes else f"No, {a} is not {way} than {b}."
    return Exchange(asked(rng.choice(asks.IS_LARGER[way]), rng, a=a, b=b), answer, thought)


def parity(rng: Random) -> Exchange:
    a = rng.randint(0, 100) if rng.random() < 0.8 else rng.randint(100, 999)
    name = "odd" if a % 2 else "even"
    question = asked(rng.choice(asks.PARITY), rng, a=a)
    answer = f"{a} is an {name} number."
    text = question.lower()
    if "or" not in text.split() and "or odd" not in text:
        yes = ("odd" in text) == (a % 2 == 1)
        answer = f"{'Yes' if yes else 'No'}, {answer}"
    return Exchange(question, answer, f"It ends in {a % 10}.")


def neighbor(rng: Random) -> Exchange:
    a = rng.randint(1, 99) if rng.random() < 0.85 else rng.randint(100, 998)
    if rng.random() < 0.6:
        return Exchange(asked(rng.choice(asks.NEXT), rng, a=a), f"After {a} comes {a + 1}.", f"{a}, {a + 1}.")
    return Exchange(asked(rng.choice(asks.BEFORE), rng, a=a), f"Before {a} comes {a - 1}.", f"{a - 1}, {a}.")


def series(rng: Random) -> Exchange:
    step = rng.choice([1, 1, 2, 2, 3, 4, 5, 5, 10, 10, -1, -2, -5])
    start = rng.randint(1, 12) if rng.random() < 0.5 else step * rng.randint(1, 6)
    if step < 0:
        start = abs(step) * rng.randint(6, 12)
    elif start < 1:
        start = 1
    row = [start + step * i for i in range(rng.choice([4, 4, 5]))]
    way = f"Steps of {abs(step)} {'up' if step > 0 else 'down'}."
    if rng.random() < 0.65:
        return Exchange(asked(rng.choice(asks.SERIES), rng, ", ".join(map(str, row))), f"The next number is {row[-1] + step}.", f"{way} After {row[-1]} comes {row[-1] + step}.")
    gap = rng.randint(1, len(row) - 2)
    blank = rng.choice(["?", "_", "__", "..."])
    shown = ", ".join(blank if i == gap else str(number) for i, number in enumerate(row))
    return Exchange(asked(rng.choice(asks.GAP), rng, shown), f"The missing number is {row[gap]}.", f"{way} After {row[gap - 1]} comes {row[gap]}.")


def three(rng: Random) -> Exchange:
    a, b, c = (rng.randint(1, rng.choice([9, 9, 20])) for _ in range(3))
    pattern = frame_of(asks.ADD_THREE, rng) if rng.random() < 0.6 else rng.choice(asks.ADD_THREE_WORDS)
    return Exchange(asked(pattern, rng, a=a, b=b, c=c), f"{a} + {b} + {c} = {a + b + c}", f"{a}+{b}={a + b}. {a + b}+{c}={a + b + c}.")


KINDS: list[tuple[float, Callable[[Random], Exchange]]] = [
    (71, plus_minus), (8, times), (2.5, divided), (3, missing), (2, double), (2, half), (3, compare), (2, parity), (2, neighbor), (2, series), (2, three),
]  # fmt: skip


def exchange(rng: Random) -> Exchange:
    return draw(KINDS, rng)(rng)


def untold(exchange: Exchange) -> Exchange:
    """The same sum where the model answers without thinking: the steps go into the answer."""
    return exchange._replace(answer=f"{exchange.thought.split(' So ')[0]} {exchange.answer}")
