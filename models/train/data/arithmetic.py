"""Sums up to two digits, worked out digit by digit as at school."""

from __future__ import annotations

from random import Random

from data.words import FIRST_NAMES, NOUNS
from grammar import Exact, Exchange, expand

OPENING = "(what is|what's|whats|how much is|calculate|compute|work out|solve|tell me|please calculate|can you add up|what do you get for|what does|find|do you know|quick:|math:|please tell me|could you calculate)"
FRAMES = [f"{OPENING} {{sum}}[?]", f"{OPENING} {{sum}} [equal]?", "{sum}", "{sum} =", "{sum}=", "{sum}?", "{sum} = ?", "{sum} (is|equals|makes) (what|how much)?", "how much (does|do) {sum} (make|give|equal)?", "(the result of|the answer to|solve this:|the sum:) {sum}[?]", "(i need|i want|give me|let me know|say) {sum}[.]", "{sum} (comes to|gives|results in|is equal to|makes) (what|how much)[?]", "(can you|could you|please) (work out|calculate|compute|do|solve) {sum}[?]"]
PLUS = ["{a} + {b}", "{a} + {b}", "{a}+{b}", "{a} plus {b}", "{a} plus {b}", "{a} and {b}", "{a} + {b}", "{a} added to {b}"]
MINUS = ["{a} - {b}", "{a} - {b}", "{a}-{b}", "{a} minus {b}", "{a} minus {b}", "{a} less {b}", "{a} - {b}", "{a} take away {b}"]
PLUS_WORDS = ["(add|can you add|please add) {a} (and|to) {b}[.]", "what is the sum of {a} and {b}?", "(sum up|add up|add together) {a} and {b}[.]", "if i add {b} to {a}, what do i get?", "what do {a} and {b} make[ together]?", "what is the total of {a} and {b}?", "increase {a} by {b}[.]", "how much is {a} and {b} together?", "{a} and {b} (together|in total|in sum|added|added up) (is|are|make|makes) (what|how much)?", "(put|take) {a} and {b} together[. (what is it|how much)][?|.]", "(sum|total|the sum of|the total of|sum of) {a} and {b}[?]", "(what is|how much is) {b} more than {a}?", "{b} more than {a} is (what|how much)?", "(what number|which number) is {b} (more|greater|higher|larger) than {a}?", "start (at|with) {a} and (add|count up|go up) {b}[.]", "(sum|add) {a} (and|with) {b} up[.]", "how much do {a} and {b} (make|give|add up to)?", "(what do i get|what is it|how much is it) if i add {a} and {b}?"]
MINUS_WORDS = ["(subtract|take|take away|please subtract) {b} from {a}[.]", "what is the difference (between|of) {a} and {b}?", "if i take {b} from {a}, what (is|do i have) left?", "what is {b} less than {a}?", "decrease {a} by {b}[.]", "how much is left if you take {b} from {a}?", "what is {a} take away {b}?", "{b} from {a} is what?", "(subtract|take|take away|deduct|remove) {b} from {a}[.]", "(take|subtract) {b} from {a}[, please| and tell me the rest].", "(what is|what's|how much is) {b} (subtracted|taken|taken away|deducted) from {a}?", "(what is left|what remains|what is the rest) (if|when) (i|you|we) take {b} (from|away from|off) {a}?", "{a} (reduced|lowered|decreased) by {b}[?]", "{b} (less|fewer) than {a} is (what|how much)?", "(difference|the difference|the difference of) {a} and {b}[?]", "start (at|with) {a} and (take away|go down|count down|subtract) {b}[.]", "from {a} (take|subtract|take away|deduct) {b}[.]", "from {a} (take|subtract|take away) {b}[. what is left][?|.]", "(which|what) number is {b} (less|smaller|lower) than {a}?", "how much (more|larger|bigger) is {a} than {b}?"]
PLUS_STORY = ["{name} has {a} {thing} and (gets|buys|finds) {b} more. how many [{thing} ](does {name} have|are there|is that)[ now| in total| altogether]?", "(there are|i see) {a} {thing} on the table and {b} on the floor. how many (are there|is that)[ in total| together]?", "i (have|had) {a} {thing} and (get|got|bought|buy) {b} more. how many do i have[ now]?", "{name} has {a} {thing} and (gets|receives|wins|is given) {b} more. how many (now|does {name} have|in all)?", "we had {a} {thing} and [then] (found|got|made|won) {b} more. how many (do we have|are there) (now|in total|together)?", "{a} {thing} are in the box. i put {b} more in. how many are (in the box|there)[ now]?", "(one|my) (shelf|bag|box) has {a} {thing}, (another|the other) has {b}. how many (together|in total|in all)?", "{name} has {a} {thing} and i have {b}. how many do we have[ together| in all]?", "{a} {thing} and {b} {thing}, how many (together|is that|in total)?"]
MINUS_STORY = ["{name} has {a} {thing} and (loses|eats|sells|gives away) {b}[ of them]. how many (are left|does {name} have|remain)[ now]?", "i (have|had) {a} {thing} and (lose|lost|gave away|sold) {b}. how many (are left|do i have left|do i have)[ now]?", "there (are|were) {a} {thing}. {b} (are gone|were taken away|were sold). how many are left?", "i had {a} {thing} and gave {b} (away|to {name}|to a friend), how many (are left|do i have left|remain)?", "(of|from) {a} {thing}, {b} are (gone|broken|lost|sold). how many (are left|remain)?", "{name} (had|has) {a} {thing}. {b} (got lost|broke|are gone|were stolen). how many (are left|remain|does {name} have)?", "i (gave|sold|lost) {b} of my {a} {thing}. how many (are left|do i have[ now]|remain)?", "{b} of {a} {thing} are (gone|sold|broken). how many (are left|remain)?", "we (need|want) {a} {thing} and have {b}. how many (are missing|more do we need)?"]


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
    return rng.randint(10, 99) if rng.random() < 0.72 else rng.randint(0, 20)


def exchange(rng: Random) -> Exchange:
    """One sum. The thought holds the steps; where the model must not think, the answer does."""
    a, b = operand(rng), operand(rng)
    if rng.random() < 0.07:
        return times(rng)
    plus = rng.random() < 0.5
    if not plus and a < b and rng.random() < 0.8:
        a, b = b, a
    kind = rng.random()
    if kind < 0.5:
        pattern = rng.choice(FRAMES).replace("{sum}", rng.choice(PLUS if plus else MINUS))
    elif kind < 0.78:
        pattern = rng.choice(PLUS_WORDS if plus else MINUS_WORDS)
    else:
        if not plus and a < b:
            a, b = b, a
        pattern = rng.choice(PLUS_STORY if plus else MINUS_STORY)
    slots = {"a": str(a), "b": str(b), "name": rng.choice(FIRST_NAMES), "thing": rng.choice(NOUNS[:60]) + "s"}
    question = Exact(expand(pattern, rng, slots))
    result = a + b if plus else a - b
    sign = "+" if plus else "-"
    return Exchange(question, f"{a} {sign} {b} = {result}", add_steps(a, b) if plus else subtract_steps(a, b))


def times(rng: Random) -> Exchange:
    a, b = rng.randint(0, 10), rng.randint(0, 10)
    pattern = rng.choice(FRAMES).replace("{sum}", rng.choice(["{a} * {b}", "{a} x {b}", "{a} times {b}", "{a} * {b}", "{a} multiplied by {b}"]))
    return Exchange(Exact(expand(pattern, rng, {"a": str(a), "b": str(b)})), f"{a} * {b} = {a * b}", f"{a} times {b} is {a * b}.")


def untold(exchange: Exchange) -> Exchange:
    """The same sum where the model answers without thinking: the steps go into the answer."""
    return exchange._replace(answer=f"{exchange.thought.split(' So ')[0]} {exchange.answer}")
