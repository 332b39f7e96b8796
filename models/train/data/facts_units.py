"""Units of time, length, mass, volume, money and data, with small conversions; numbers as words, in order, in Roman."""

from __future__ import annotations

from random import Random

from data.facts_base import TELL, Table, check, made, sentence
from data.facts_calendar import NUMBER_WORDS
from grammar import Exchange, Topic, expand

# (what is counted, in what, how many)
UNITS = [
    ("seconds", "a minute", "60"), ("minutes", "an hour", "60"), ("hours", "a day", "24"), ("days", "a week", "7"), ("weeks", "a year", "52"),
    ("months", "a year", "12"), ("days", "a year", "365"), ("seconds", "an hour", "3600"), ("minutes", "a day", "1440"), ("hours", "a week", "168"),
    ("minutes", "half an hour", "30"), ("minutes", "a quarter of an hour", "15"), ("seconds", "half a minute", "30"), ("months", "half a year", "6"),
    ("hours", "half a day", "12"), ("days", "a leap year", "366"), ("years", "a decade", "10"), ("years", "a century", "100"), ("decades", "a century", "10"),
    ("years", "a millennium", "1000"), ("centuries", "a millennium", "10"), ("days", "a fortnight", "14"), ("weeks", "a fortnight", "2"), ("weeks", "a month", "about 4"),
    ("milliseconds", "a second", "1000"), ("months", "a quarter", "3"), ("quarters", "a year", "4"), ("days", "a weekend", "2"), ("millimetres", "a centimetre", "10"), ("centimetres", "a metre", "100"),
    ("millimetres", "a metre", "1000"), ("metres", "a kilometre", "1000"), ("inches", "a foot", "12"), ("feet", "a yard", "3"), ("inches", "a yard", "36"), ("feet", "a mile", "5280"), ("yards", "a mile", "1760"),
    ("kilometres", "a mile", "about 1.6"), ("centimetres", "an inch", "about 2.5"), ("centimetres", "a foot", "about 30"), ("milligrams", "a gram", "1000"), ("grams", "a kilogram", "1000"),
    ("kilograms", "a ton", "1000"), ("grams", "half a kilogram", "500"), ("ounces", "a pound", "16"), ("grams", "a pound", "about 454"), ("pounds", "a kilogram", "about 2.2"), ("pounds", "a stone", "14"), ("millilitres", "a litre", "1000"), ("millilitres", "half a litre", "500"),
    ("pints", "a gallon", "8"), ("quarts", "a gallon", "4"), ("cups", "a pint", "2"), ("litres", "a gallon", "about 3.8"), ("teaspoons", "a tablespoon", "3"), ("litres", "a cubic metre", "1000"),
    ("things", "a dozen", "12"), ("things", "half a dozen", "6"), ("cents", "a dollar", "100"), ("cents", "a euro", "100"), ("pennies", "a dollar", "100"), ("nickels", "a dollar", "20"), ("dimes", "a dollar", "10"), ("quarters", "a dollar", "4"), ("cents", "a dime", "10"), ("cents", "a nickel", "5"), ("cents", "a quarter", "25"), ("pence", "a pound", "100"),
    ("degrees", "a circle", "360"), ("degrees", "a right angle", "90"), ("seasons", "a year", "4"), ("bits", "a byte", "8"), ("bytes", "a kilobyte", "1000"), ("kilobytes", "a megabyte", "1000"), ("megabytes", "a gigabyte", "1000"), ("gigabytes", "a terabyte", "1000"),
    ("years", "half a century", "50"), ("hundreds", "a thousand", "10"), ("thousands", "a million", "1000"), ("millions", "a billion", "1000"), ("zeros", "a hundred", "2"), ("zeros", "a thousand", "3"), ("zeros", "a million", "6"), ("zeros", "a billion", "9"), ("cards", "a deck of cards", "52"), ("players", "a football team", "11"), ("players", "a basketball team", "5"), ("squares", "a chess board", "64"), ("keys", "a piano", "88"), ("strings", "a guitar", "6"), ("strings", "a violin", "4"), ("sides", "a coin", "2"), ("sides", "a dice", "6"), ("states", "the USA", "50"),
    ("players", "a volleyball team", "6"), ("metres", "a mile", "about 1609"), ("holes", "a golf course", "18"), ("rings", "the Olympic flag", "5"), ("stars", "the flag of the USA", "50"), ("stripes", "the flag of the USA", "13"), ("stars", "the flag of Europe", "12"), ("bones", "the human body", "206"), ("teeth", "the mouth of an adult", "32"), ("chambers", "the human heart", "4"), ("players", "a baseball team", "9"), ("colours", "a rainbow", "7"),
]  # fmt: skip
# How many parts a thing has is asked elsewhere.
UNITS = [unit for unit in UNITS if unit[0] not in ("players", "keys", "strings", "bones", "teeth", "colours", "sides")]
SPELLINGS = {
    "millimetres": "(millimetres|millimeters|mm)", "a centimetre": "(a|one|1) (centimetre|centimeter|cm)", "centimetres": "(centimetres|centimeters|cm)",
    "a metre": "(a|one|1) (metre|meter)", "metres": "(metres|meters)", "a kilometre": "(a|one|1) (kilometre|kilometer|km)", "kilometres": "(kilometres|kilometers|km)", "grams": "(grams|grammes|g)",
    "a kilogram": "(a|one|1) (kilogram|kilo|kg)", "kilograms": "(kilograms|kilos|kg)", "a ton": "(a|one) (ton|tonne)", "millilitres": "(millilitres|milliliters|ml)", "litres": "(litres|liters)", "milligrams": "(milligrams|mg)",
    "a litre": "(a|one|1) (litre|liter)", "things": "(things|eggs|pieces|items|units|objects)", "half an hour": "(half an hour|a half hour|half hour)", "half a kilogram": "(half a kilogram|half a kilo)", "half a litre": "(half a litre|half a liter)",
    "a quarter of an hour": "(a quarter of an hour|a quarter hour)", "a cubic metre": "(a|one) cubic (metre|meter)", "bytes": "(bytes|bytes)", "a kilobyte": "(a|one|1) (kilobyte|kb|kilobyte)", "kilobytes": "(kilobytes|kb)",
    "a megabyte": "(a|one|1) (megabyte|mb)", "megabytes": "(megabytes|mb)", "a gigabyte": "(a|one|1) (gigabyte|gb)", "gigabytes": "(gigabytes|gb)", "a terabyte": "(a|one|1) (terabyte|tb)", "pence": "(pence|pennies)", "zeros": "(zeros|zeroes|noughts)", "colours": "(colours|colors)",
    "a dice": "(a dice|a die)", "a minute": "(a minute|one minute|1 minute|1 min)", "an hour": "(an hour|one hour|1 hour|a single hour)", "a day": "(a day|one day|1 day|a whole day|a full day)", "a week": "(a week|one week|1 week|a full week)", "a year": "(a year|one year|1 year|a whole year|a normal year)", "a second": "(a second|one second)",
    "the USA": "(the USA|the United States|America|the US)", "the human body": "(the human body|a person|a human|the body|a human skeleton)", "the flag of the USA": "(the flag of the USA|the American flag|the US flag)", "the flag of Europe": "(the flag of Europe|the European flag|the EU flag)", "the mouth of an adult": "(the mouth of an adult|an adult|a grown-up)", "the human heart": "(the human heart|a heart|the heart)",
}  # fmt: skip
ASK_UNIT = [
    "how many {part} (are|are there|is|do you find|are contained|can i find) in {whole}[?]", "how many {part} (does|has) {whole} [have|have got|contain][?]", "how many {part} (make|make up|fit into|go into|are equal to|form|equal|are needed for|add up to|give) {whole}[?]", "{part} (in|per|of) {whole}[?]",
    "{whole} (has|is|are|makes|contains) how many {part}[?]", f"{TELL} how many {{part}} {{whole}} has[.|?]", f"{TELL} how many {{part}} (are in|there are in|make) {{whole}}[.|?]", "(number of|the number of|what is the number of|amount of|what number of) {part} in {whole}[?]", "{whole}[:|,| =] how many {part}[?]",
    "{whole} in {part}[?]", "{whole} is how many {part}[?]", "(if i|when i) (have|take|count) {whole}, how many {part} (is that|is it|do i have|are that)[?]", "{whole} (consists of|is made of|is made up of|equals|counts) how many {part}[?]", "{whole} has[...| ___] {part}[?]", "(complete|fill in|finish): {whole} has[...| ___] {part}[.]", "there are (how many|___) {part} in {whole}[?]", "how many {part} would (i|you) (count|find) in {whole}[?]", "what is {whole} in {part}[?]", "(count|can you count) the {part} in {whole}[.|?]",
]  # fmt: skip
ASK_MEASURE = [
    *ASK_UNIT, "(what is|how much is|convert|express|change|turn|calculate) {whole} (in|to|into) {part}[?]", "(into|in|to) how many {part} can (you|i|we) (divide|split|cut) {whole}[?]".replace("(into|in|to)", "into"), "(i need|i want to know|how do i convert|how do i write|what would be) {whole} in {part}[.|?]", "how much is {whole}[,| in] {part}[?]", "{whole} to {part}[?]", "(i wait|it takes|it is|i have|we need) {whole}. how many {part} (is that|is it)[?]", "(my recipe|my ruler|my book|the sign) says {whole}. (what is that|how much is that) in {part}[?]",
]  # fmt: skip
MEASURES = set("seconds minutes hours days weeks months years decades centuries milliseconds millimetres centimetres metres kilometres inches feet yards milligrams grams kilograms ounces pounds millilitres litres pints quarts cups teaspoons cents pence pennies bytes kilobytes megabytes gigabytes bits".split())

# unit, its parts, how many: the numbers to convert
CONVERSIONS = [
    ("minute", "second", 60, 10), ("hour", "minute", 60, 10), ("day", "hour", 24, 5), ("week", "day", 7, 12), ("year", "month", 12, 10), ("decade", "year", 10, 10), ("century", "year", 100, 20), ("(metre|meter)", "(centimetre|centimeter)", 100, 20),
    ("(centimetre|centimeter)", "(millimetre|millimeter)", 10, 50), ("(kilometre|kilometer)", "(metre|meter)", 1000, 30), ("km", "(metre|meter)", 1000, 30), ("(kilogram|kilo)", "gram", 1000, 30), ("kg", "gram", 1000, 30), ("(litre|liter)", "(millilitre|milliliter)", 1000, 20), ("ton", "(kilogram|kilo)", 1000, 20), ("foot", "inch", 12, 10), ("yard", "foot", 3, 12),
    ("dollar", "cent", 100, 30), ("euro", "cent", 100, 30), ("dozen", "egg", 12, 6), ("kilobyte", "byte", 1000, 20), ("megabyte", "kilobyte", 1000, 20), ("gigabyte", "megabyte", 1000, 32), ("fortnight", "day", 14, 4), ("byte", "bit", 8, 10), ("cm", "mm", 10, 50), ("m", "cm", 100, 20),
]  # fmt: skip
PLURAL_UNITS = {"foot": "feet", "inch": "inches", "century": "centuries", "dozen": "dozen", "km": "km", "kg": "kg", "cm": "cm", "mm": "mm", "m": "m"}


def several(unit: str) -> str:
    return PLURAL_UNITS.get(unit, unit + "s")


def conversion(rng: Random) -> Exchange:
    """Some of one unit in another one, both ways."""
    whole, part, factor, most = rng.choice(CONVERSIONS)
    whole, part = expand(whole, rng), expand(part, rng)
    count = rng.randint(2, most if rng.random() < 0.3 else min(most, 10))
    total = count * factor
    words = NUMBER_WORDS[count] if count <= 20 and rng.random() < 0.3 and len(whole) > 2 else str(count)
    if rng.random() < 0.72:
        asks = ["how many {ps} (are|are there|is|are) (in|in) {c} {ws}[?]", "(what is|what's|how much is|convert|express|change|turn|calculate) {c} {ws} (in|to|into) {ps}[?]", "{c} {ws} (in|to|into|as|=) {ps}[?]", "{c} {ws} (is|are|make|makes|equals|has|have) how many {ps}[?]", "how many {ps} (make|do|are equal to|go into|fit in) {c} {ws}[?]".replace("|do|", "|"), f"{TELL} how many {{ps}} {{c}} {{ws}} (are|is|have)[.|?]", "{c} {ws}[:|,] how many {ps}[?]", "(i have|it is|i need|it takes|we have|i bought) {c} {ws}. how many {ps} is (that|it)[?]", "{ps} in {c} {ws}[?]", "how long is {c} {ws} in {ps}[?]" if factor in (60, 24, 7) else "{c} {ws}, how many {ps} is that[?]", "if one {w} has {f} {ps}, how many {ps} do {c} {ws} have[?]", "{c} {ws} =[ ?| how many] {ps}[?]", "(help me|please|can you|could you) convert {c} {ws} (to|into) {ps}[.|?]", "what do you get when you (convert|turn) {c} {ws} into {ps}[?]"]
        answer, thought = f"{count} {several(whole)} = {total} {several(part)}", f"1 {whole} = {factor} {several(part)}. {count} x {factor} = {total}."
    else:
        asks = ["how many {ws} (are|is|are in|make) {t} {ps}[?]", "(what is|what's|how much is|convert|express|change|turn|calculate) {t} {ps} (in|to|into) {ws}[?]", "{t} {ps} (in|to|into|as) {ws}[?]", "{t} {ps} (is|are|make) how many {ws}[?]", "(i have|it is|i need|it takes|we have) {t} {ps}. how many {ws} is (that|it)[?]", f"{TELL} how many {{ws}} {{t}} {{ps}} are[.|?]", "{t} {ps} =[ ?| how many] {ws}[?]"]
        answer, thought = f"{total} {several(part)} = {count} {several(whole)}", f"{factor} {several(part)} = 1 {whole}. {total} / {factor} = {count}."
    question = expand(rng.choice(asks), rng, {"ps": several(part), "ws": several(whole), "w": whole, "c": words, "t": str(total), "f": str(factor)})
    return Exchange(question, answer, thought)


def unit_topics() -> list[Topic]:
    topics: list[Topic] = [made(45, conversion), made(9, checked_unit), Table(*SIZES)]
    for small, big, count in UNITS:
        part = SPELLINGS.get(small, small)
        word = big.removeprefix("a ").removeprefix("an ")
        whole = SPELLINGS.get(big, f"({big}|{big}|one {word})" if big.startswith(("a ", "an ")) and not big.startswith("a quarter of") else big)
        asks = [ask for ask in (ASK_MEASURE if small in MEASURES else ASK_UNIT)]
        answer = f"{sentence(big)} has {count} {small}."
        if small == "things":
            number = "A dozen is 12." if count == "12" else "Half a dozen is 6."
            dozen = "(a dozen|one dozen)" if count == "12" else "(half a dozen|a half dozen)"
            asks = ["how (many|much) is {d}[?]", "{d} (eggs|things|apples|rolls|of something|pieces|bottles|roses|people|cookies) (is|are|means|makes) how many[?]", "(i buy|i have|i need|give me|i ordered|she baked) {d} (eggs|apples|rolls|bottles|cookies). how many (is that|are that|are there|do i have)[?]", "how many (eggs|apples|rolls|bottles|things|items) (is|are|are in|make) {d}[?]", "what is {d}[?]", "(what does {d} mean|{d}|how many makes {d}|define {d}|what number is {d})[?]"]
            asks, answer = [ask.replace("{d}", dozen) for ask in asks], number
        if (small, big) == ("days", "a year"):
            answer = "A year has 365 days, and a leap year has 366."
        if small in ("years", "days") and big not in ("a quarter", "a weekend", "a leap year") or (small, big) in {("seconds", "a minute"), ("minutes", "an hour"), ("hours", "a day")}:
            asks += ["how long (is|does|lasts) {whole} [last][?]".replace("(is|does|lasts) {whole} [last]", "is {whole}"), "how long does {whole} last[?]", "(what is|define|explain) {big}[?]"]
        topics.append(Table(asks, [answer], 1.3, f"{sentence(small)} in {big}: {count}.", [{"part": part, "whole": whole, "big": big}]))
    return topics


def checked_unit(rng: Random) -> Exchange:
    small, big, count = rng.choice([unit for unit in UNITS if unit[2].isdigit() and unit[0] != "things"])
    right = rng.random() < 0.5
    said = count if right else rng.choice([number for number in ("5", "7", "10", "12", "30", "50", "60", "100", "1000", str(int(count) + 1)) if number != count and number not in (("366", "31") if big == "a year" else ())])
    start = "Yes" if right else "No"
    return Exchange(check(f"{big} has {said} {small}", rng) if rng.random() < 0.7 else f"{rng.choice(['does', 'does', 'has'])} {big} have {said} {small}?".replace(f"has {big} have", f"has {big}"), f"{start}, {big} has {count} {small}.", f"{sentence(small)} in {big}: {count}. Asked for {said}: {start.lower()}.")


SIZES = (
    ["(what is|which is|what's) (longer|bigger|larger|more|greater)[,|:] {a} or {b}[?]", "(what is|which is|what's) (longer|bigger|larger|more|greater)[,|:] {b} or {a}[?]", "is {a} (longer|bigger|more|larger) than {b}[?]", "is {b} (shorter|smaller|less) than {a}[?]", "{a} or {b}, (which|what) is (more|longer|bigger)[?]", "(what is|which is) (shorter|smaller|less)[,|:] {a} or {b}[?]"],
    ["{A} is more than {b}."], 5, "{A} is more than {b}.",
    [{"a": a, "b": b, "A": sentence(a)} for a, b in [("an hour", "a minute"), ("a minute", "a second"), ("a day", "an hour"), ("a week", "a day"), ("a month", "a week"), ("a year", "a month"), ("a century", "a decade"), ("a decade", "a year"), ("a kilometre", "a metre"), ("a mile", "a kilometre"), ("a metre", "a centimetre"), ("a kilogram", "a gram"), ("a ton", "a kilogram"), ("a litre", "a millilitre"), ("a gigabyte", "a megabyte"), ("a megabyte", "a kilobyte"), ("a terabyte", "a gigabyte"), ("a foot", "an inch"), ("a yard", "a foot"), ("a kilobyte", "a byte"), ("a million", "a thousand"), ("a billion", "a million"), ("a pound", "an ounce"), ("an inch", "a centimetre"), ("a metre", "a yard"), ("a kilogram", "a pound"), ("a gallon", "a litre")]],
)  # fmt: skip

TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(number: int) -> str:
    if number <= 20:
        return NUMBER_WORDS[number]
    if number < 100:
        return TENS[number // 10] + (f"-{NUMBER_WORDS[number % 10]}" if number % 10 else "")
    return f"{NUMBER_WORDS[number // 100]} hundred" + (f" and {in_words(number % 100)}" if number % 100 else "")


ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"]
ROMANS = {number: roman for number, roman in enumerate(ROMAN) if number} | {30: "XXX", 40: "XL", 50: "L", 90: "XC", 100: "C", 500: "D", 1000: "M"}
ORDINAL_WORDS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()


def ordinal_word(number: int) -> str:
    if number <= 20:
        return ORDINAL_WORDS[number]
    return f"{TENS[number // 10]}-{ORDINAL_WORDS[number % 10]}" if number % 10 else TENS[number // 10][:-1] + "ieth"


def ordinal(number: int) -> str:
    return f"{number}{'th' if 10 < number % 100 < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


NUMBERS = [{"d": str(number), "w": in_words(number), "t": f"({in_words(number)}|{in_words(number).replace('-', ' ')})", "W": sentence(in_words(number))} for number in [*range(101), *range(0, 21), 200, 300, 400, 500, 600, 700, 800, 900]]
NUMBERS += [{"d": str(number), "w": word, "t": f"({word}|a {word.split()[1]})", "W": sentence(word)} for number, word in [(1000, "one thousand"), (100, "one hundred"), (1000000, "one million")]]


def number_topics() -> list[Topic]:
    orders = [{"n": str(number), "w": ordinal_word(number), "o": ordinal(number), "W": sentence(ordinal_word(number)), "c": in_words(number)} for number in [*range(1, 32), *range(1, 13), 40, 50, 60, 70, 80, 90]]
    romans = [{"d": str(number), "r": roman, "R": f"({roman}|{roman}|{roman.lower()})" if number > 1 else roman, "w": in_words(number) if number < 1000 else "one thousand"} for number, roman in ROMANS.items()]
    return [
        Table(["(write|say|spell|put|give me|show|type|turn|convert|change|express) [the number] {d} (in words|as a word|with letters|in letters|out|into words|to words)[.]", "(how do you|how do i|how can i|how would you|how should i) (write|say|spell|read) {d} (in words|as a word|in letters|out loud)[?]", "(what is|what's) {d} (in words|as a word|in letters|written out)[?]", "{d} (in words|as a word|in letters|to words|spelled out)[?]", "(which|what) word is (used for|for) [the number] {d}[?]", f"{TELL} [the number] {{d}} in words[.|?]", "{d} (is written|is spelled|is said|reads) (how|as what)[ in words][?]", "(i want|i need|on my cheque i need|on this form i must write|i have to write) {d} (in words|written out|in letters)[.]", "(how|what) (do you call|is the name of|is the word for) [the number] {d}[?]", "[the] word for {d}[?]", "spell out [the number] {d}[.]", "no digits please: {d}[.]", "{d} (as|in) (English|text)[?]"], ["{d} in words is {w}."], 22, "{d} in words: {w}.", NUMBERS),
        Table(["(write|say|put|give me|show|type|turn|convert|change|express) {t} (in digits|as a number|as digits|in numbers|in figures|as figures|with digits|into digits|to a number)[.]", "(what is|what's|which number is|what number is|what number do you mean by) {t}[ in digits| as a number][?]", "{t} (in digits|as a number|as digits|in numbers|to digits)[?]", "how do (i|you) write {t} (in digits|as a number|with digits|as figures)[?]", f"{TELL} what number {{t}} is[.|?]", "(which|what) (digits|figures|number) (stand|stands|is|are) for {t}[?]".replace("(stand|stands|is|are) for", "mean"), "(the|what are the) digits (of|for) {t}[?]", "{t}, (which number is that|but with digits|what digits)[?]", "[the] number {t}[?]"], ["{W} as a number is {d}."], 18, "{W} as a number: {d}.", NUMBERS),
        Table(["(write|what is|what's|say|give me) {n} as an ordinal[ number][?|.]", "(what is|what's|tell me) the ordinal (number|form|word) (of|for) ({n}|{c})[?|.]", "ordinal (of|for) ({n}|{c})[?]", "(how do i|how do you) (say|write|read) {o}[ in words][?]", "(write|say|spell|put) {o} (in words|out|as a word)[.]", "{o} in words[?]", "after the first, the second and so on: what is the word for number {n}[?]", "({c}|{n}) (becomes|turns into|gives) which ordinal[?]"], ["{o} in words is {w}."], 5, "{o}: {w}.", orders),
        Table(["(what|which) number is {w}[?]", "(write|put|show) {w} (with digits|in digits|as a number|in short)[.]", "{w} (in digits|in short|with a digit)[?]", "how do (i|you) (abbreviate|shorten) {w}[?]", "[the] short form of {w}[?]"], ["{W} in short is {o}."], 3, "{W}: {o}.", orders),
        Table(["(what is|what's|write|convert|tell me|show|give me|turn) {d} (in|as|to|into) (roman numerals|a roman numeral|roman numbers|roman)[?|.]", "(how do i|how do you|how did the romans|how would a roman) (write|say) {d}[ in roman numerals| as a roman numeral]".replace("|say", "") + "[?]", "[the] roman numeral (for|of) {d}[?]", "{d} (roman numeral|in roman|as roman numeral|in roman numerals)[?]", "(which|what) roman numeral (is|means|stands for) {d}[?]", "roman {d}[?]", f"{TELL} what {{d}} is in roman numerals[.|?]", "(my clock has|a clock has) roman numerals. how does it (show|write) {d}[?]", "(which|what) letters did the romans use for {d}[?]"], ["{d} in Roman numerals is {r}."], 7, "{d} in Roman: {r}.", romans),
        Table(["(what is|what's|what does) [the] roman numeral {R}[ mean][?]", "(which|what) number is {R}[ in roman numerals| as a roman numeral|][?]", "[the] roman numeral {R}[?]", "{R} (as a number|in normal numbers|in arabic numerals|in roman numerals is what number|in digits)[?]", "(convert|turn|read) [the roman numeral] {R} (to|into|as) a [normal] number[.]", f"{TELL} what the roman numeral {{R}} means[.|?]", "(the king is called henry|the clock shows|the chapter is number|super bowl|the house says|louis) {R}. (which|what) number is that[?]", "what does {R} mean in roman numerals[?]"], ["The Roman numeral {r} is {d}."], 7, "Roman {r}: {d}.", romans),
        made(6, compared), made(6, neighbour), made(4, parity),
    ]  # fmt: skip


def compared(rng: Random) -> Exchange:
    a, b = rng.sample(range(1, 200), 2)
    bigger = rng.random() < 0.6
    found = max(a, b) if bigger else min(a, b)
    word = "bigger" if bigger else "smaller"
    ask = "(what is|which is|what's|which number is|which one is|who is) ({A})[,|:|] {a} or {b}[?]".replace("|who is", "") if rng.random() < 0.7 else "{a} or {b}(:|,) (which|what) is ({A})[?]"
    return Exchange(expand(ask.replace("{A}", "bigger|larger|greater|higher|more" if bigger else "smaller|lower|less"), rng, {"a": str(a), "b": str(b)}), f"{found} is {word} than {a + b - found}.", f"{a} and {b}: {word} is {found}.")


def neighbour(rng: Random) -> Exchange:
    number = rng.choice([rng.randint(1, 30), rng.randint(10, 120), rng.randint(100, 999)])
    after = rng.random() < 0.6
    found = number + 1 if after else number - 1
    word = "after" if after else "before"
    ask = rng.choice(["(what|which) number (comes|is) {w} {n}[?]", "what comes (right|just|directly|) {w} {n}[?]", "[the] number {w} {n}[?]", "(counting|when i count|if i count)[,|] what (comes|is) {w} {n}[?]", "(what is|tell me|name|say) the number {w} {n}[?|.]"])
    return Exchange(expand(ask, rng, {"w": word, "n": str(number)}), f"{found} comes {word} {number}.", f"{word.capitalize()} {number}: {found}.")


def parity(rng: Random) -> Exchange:
    number = rng.choice([rng.randint(0, 20), rng.randint(0, 100), rng.randint(100, 999)])
    kind = "even" if number % 2 == 0 else "odd"
    ask = rng.choice(["is {n} (odd or even|even or odd|an odd or an even number)[?]", "is {n} [an] even [number][?]", "is {n} odd[?]", "(odd or even|even or odd)[:|,] {n}[?]", "{n}[:|,] (odd or even|even or odd)[?]", f"{TELL} if {{n}} is (odd or even|even or odd)[.|?]", "can {n} be divided by (two|2)[?]"])
    return Exchange(expand(ask, rng, {"n": str(number)}), f"{number} is {kind}.", f"The last digit of {number} is {number % 10}: {kind}.")
