"""Days, months, seasons; words for small numbers."""

from __future__ import annotations

from random import Random

from data.facts_base import TELL, Table, check, made, sentence
from grammar import Exchange, Topic, expand

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
# In the northern half of the Earth.
MONTH_SEASONS = ["winter", "winter", "spring", "spring", "spring", "summer", "summer", "summer", "autumn", "autumn", "autumn", "winter"]
SEASONS = ["spring", "summer", "autumn", "winter"]
ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"]
NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
                "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"]  # fmt: skip
SEASON_LOOKS = {
    "winter": ["(in|during) (which|what) season (does it snow|is it cold|do we build snowmen|do people ski|do we wear coats|are the trees bare|is christmas)[?]", "(which|what) season (is cold|is icy|has snow|comes with snow and ice)[?]", "(when|in what season) (do i need gloves|do lakes freeze)[?]"],
    "summer": ["(in|during) (which|what) season (is it hot|do we swim in lakes|do children have long holidays|do people go to the beach|do we eat ice cream|are the days longest)[?]", "(which|what) season (is hot|is for swimming|has the longest days)[?]", "(when|in what season) (do i need sunglasses|do people go to the beach)[?]"],
    "autumn": ["(in|during) (which|what) season (do leaves fall|do the leaves turn brown|do leaves turn red|are apples picked|do birds fly south|is halloween)[?]", "(which|what) season (has falling leaves|is also called fall)[?]", "(when|in what season) (do leaves fall|is harvest time)[?]", "what is (another word|the british word) for fall[, the season][?]"],
    "spring": ["(in|during) (which|what) season (do flowers bloom|do flowers start to grow|do trees get new leaves|do birds build nests|is easter)[?]", "(which|what) season (brings flowers|has the first flowers)[?]", "(when|in what season) (do the flowers come out|do trees turn green again)[?]"],
}

def calendar_topics() -> list[Topic]:
    topics = []
    for kind, whole, names in (("day", "week", DAYS), ("month", "year", MONTHS), ("season", "year", SEASONS)):
        for index, name in enumerate(names):
            after, before = names[(index + 1) % len(names)], names[index - 1]
            more_after = [f"(if|when) today is {name}, (what|which day) (is|comes|will be) tomorrow[?]", f"today is {name}. (what|which) day (is|comes|will be) tomorrow[?]", f"(it is|it's|we have|now it is|suppose it is|if it is) {name}[ today]. (what|which day|what day) (is|comes|will be|follows) (tomorrow|the next day|next)[?]", f"(yesterday was|if yesterday was) {name}[.|,] (what|which day|what day) is (today|it today|it)[?]", f"tomorrow, if today is {name}, is (what|which day)[?]", f"(what day is it|which day is it|what day comes|what is it) (one day after|the day after|a day after) {name}[?]", f"(if it is|when it is) {name}[ today], (what|which day) (is|will be) tomorrow[?]"] * 2 if kind == "day" else []
            more_before = [f"(if|when) today is {name}, (what|which day) was yesterday[?]", f"today is {name}. (what|which) day was yesterday[?]", f"(it is|it's|we have|now it is|suppose it is|if it is) {name}[ today]. (what|which day|what day) was (yesterday|the day before)[?]", f"(tomorrow is|tomorrow will be|if tomorrow is) {name}[.|,] (what|which day|what day) is (today|it today|it)[?]", f"yesterday, if today is {name}, was (what|which day)[?]", f"(what day is it|which day is it|what day was|what is it) (one day before|the day before|a day before) {name}[?]", f"(if it is|when it is) {name}[ today], (what|which day) was yesterday[?]"] * 2 if kind == "day" else []
            topics += [
                Topic([f"(what|which) {kind} (comes|is|follows|comes right|goes) after {name}[?]", f"what (comes|is|follows|will be) after {name}[?]", f"(what|which) {kind} follows {name}[?]", f"(tell me|name|say|give me) the {kind} (after|following|that follows|that comes after) {name}[.]", f"(the|what is the|what's the) (next {kind}|{kind}) (after|following) {name}[?]", f"{TELL} (what|which {kind}) comes after {name}[.|?]", f"after {name} (comes|is) (what|which {kind})[?]", f"{name} is followed by (what|which {kind})[?]", f"(what|which {kind}) is next after {name}[?]", f"(after|next after) {name}[?]", f"(when|once) {name} (is over|ends|has ended|is past), (what|which {kind}) (comes|begins|starts|follows)[ next][?]", f"(which|what) {kind} do we (have|get) (after|following) {name}[?]", f"the {kind} (after|following|right after) {name} is[...| called| what][?]", *more_after], [f"{sentence(after)} comes after {name}."], 1, f"After {name}: {after}."),
                Topic([f"(what|which) {kind} (comes|is|was|comes right|goes) before {name}[?]", f"what (comes|is|was) before {name}[?]", f"(what|which) {kind} precedes {name}[?]", f"(tell me|name|say|give me) the {kind} (before|that comes before) {name}[.]", f"(the|what is the|what's the) (previous {kind}|{kind}) before {name}[?]", f"{TELL} (what|which {kind}) comes before {name}[.|?]", f"before {name} (comes|is) (what|which {kind})[?]", f"before {name}[?]", f"(what|which {kind}) (ends|is over|must pass|is just over) (when|before) {name} (starts|begins|comes)[?]", f"(which|what) {kind} do we have (before|right before|just before) {name}[?]", f"the {kind} (before|right before|just before) {name} is[...| called| what][?]", f"{name} (comes|follows) (right |)after (what|which {kind})[?]", *more_before], [f"{sentence(before)} comes before {name}."], 1, f"Before {name}: {before}."),
                Topic([f"(what|which) {kind} is between {before} and {after}[?]", f"what (is|comes|lies) between {before} and {after}[?]"], [f"{sentence(name)} is between {before} and {after}."], 0.4, f"Between {before} and {after}: {name}."),
            ]  # fmt: skip
            if kind == "season":
                continue
            rank = ORDINALS[index]
            digits = f"{index + 1}{({1: 'st', 2: 'nd', 3: 'rd'}).get(index + 1, 'th')}"
            topics.append(Topic([f"(what|which) is the ({rank}|{digits}) {kind}[ of the {whole}][?]", f"(what|which) {kind} is the ({rank}|{digits})[ of the {whole}| one][?]", f"(name|tell me|give me|say) the ({rank}|{digits}) {kind}[ of the {whole}][.]", f"(what|which) {kind} (is|has) number {index + 1}[?]", f"[the] ({rank}|{digits}) {kind}[ of the {whole}][?]", f"{kind} number {index + 1}[?]", *([f"(with|on) (which|what) {kind} does the {whole} (start|begin)[?]", f"how does the {whole} (start|begin)[?]", f"the {whole} (starts|begins|opens) with (which|what) {kind}[?]", f"(which|what) {kind} (opens|starts|begins) the {whole}[?]", f"the {kind} that (opens|starts|begins) the {whole}[?]", f"(which|what) {kind} is at the (start|beginning) of the {whole}[?]"] * 2 if index == 0 else [])], [f"The {rank} {kind} is {name}."], 0.8, f"The {rank} {kind}: {name}."))
            if kind == "month":
                topics.append(Topic([f"(what|which) number (is|has|does) {name}[ have| of the year| in the year][?]", f"(what|which) month number is {name}[?]", f"(number of|what is the number of) {name}[?]", f"is {name} the (first|third|fifth|eighth|tenth) or another month[?]", f"{name} is (which|what) (month|month number)[ of the year][?]", f"{name} as a number[?]"], [f"{name} is the {rank} month, number {index + 1}."], 0.7, f"{name}: month number {index + 1}."))
                season = MONTH_SEASONS[index]
                topics.append(Topic([f"(in|to) (which|what) season (is|does|belongs) {name}[ belong][?]", f"(what|which) season is {name}[ in][?]", f"is {name} (in|a) (spring|summer|autumn|winter)[ month][?]", f"(what|which) season do we have in {name}[?]", f"{name} season[?]"], [f"In the north, {name} is in {season}."], 0.6, f"Season of {name}: {season}."))
            else:
                weekend = name in ("Saturday", "Sunday")
                topics.append(Topic([f"is {name} (a weekday|a working day|a work day|part of the weekend|on the weekend|a weekend day|at the weekend)[?]", f"does {name} belong to the weekend[?]", f"(weekday or weekend|weekend or weekday)[:|,] {name}[?]"], [f"{name} is {'part of the weekend' if weekend else 'a working day'}."], 0.4, f"Is {name} a weekend day: {'yes' if weekend else 'no'}."))
    for name, length in zip(MONTHS, MONTH_LENGTHS):
        leap = ", and 29 in a leap year" if name == "February" else ""
        asks = [
            f"how many days (does|has) {name} [have|have got][?]",
            f"how many days (are|are there) in {name}[?]",
            f"how (long|many days long) is {name}[?]",
            f"(number of|count of|the) days in {name}[?]",
            f"days in [the month of] {name}[?]",
            f"{TELL} how many days {name} has[.|?]",
            f"{name} has how many days[?]",
            f"(what is|tell me) the (length|number of days) of {name}[?|.]",
            f"does {name} have (28|30|31|29) days[?]",
            f"does {name} have 30 or 31 days[?]",
            f"{name} (length|days|how many days)[?]",
            f"(what is|which is) the last (day|date) of {name}[?]" if length != 28 else f"how many days are there in {name}[?]",
            f"(if i|when i) (stay|work|wait|travel) [for] the whole [month of] {name}, how many days is that[?]",
            f"(after|in) how many days (is|does) {name} (over|end)[?]",
            f"(the month of|the whole month of) {name} (has|lasts|is) how many days[?]",
            f"(on|with) (which|what) (day|number) does {name} end[?]" if length != 28 else f"the days of {name}, how many[?]",
        ]
        topics.append(Topic(asks, [f"{name} has {length} days{leap}."], 1, f"Days of {name}: {length}."))
    return topics + more_topics()


ABBREVIATIONS = {name[:3].lower(): name for name in [*DAYS, *MONTHS] if name != "May"} | {"tues": "Tuesday", "thurs": "Thursday", "sept": "September"}


def later(rng: Random) -> Exchange:
    """What day it is some days from a day, or some months from a month."""
    if rng.random() < 0.65:
        names, unit, index, count = DAYS, "day", rng.randrange(7), rng.randint(2, 7)
        special = {2: ["(what|which) day is the day after tomorrow if today is {n}[?]", "today is {n}. (what|which) day is the day after tomorrow[?]"], -2: ["(what|which) day was the day before yesterday if today is {n}[?]", "today is {n}. (what|which) day was the day before yesterday[?]"]}
    else:
        names, unit, index, count, special = MONTHS, "month", rng.randrange(12), rng.randint(2, 6), {}
    back = rng.random() < 0.4
    target = names[(index + (-count if back else count)) % len(names)]
    number = rng.choice([str(count), NUMBER_WORDS[count]])
    if back:
        asks = ["(what|which) {u} (is|was|comes) {c} {u}s before {n}[?]", "{c} {u}s before {n}[?]", "it is {n}[ now]. (what|which) {u} was it {c} {u}s ago[?]", "if it is {n}, (what|which) {u} was {c} {u}s (ago|before)[?]", "count back {c} {u}s from {n}[.]"]
    else:
        asks = ["(what|which) {u} (is|comes|will it be) {c} {u}s after {n}[?]", "{c} {u}s after {n}[?]", "it is {n}[ now]. (what|which) {u} (is it|will it be|comes) in {c} {u}s[?]", "if it is {n}, (what|which) {u} is it (in {c} {u}s|{c} {u}s later|{c} {u}s from now)[?]", "{c} {u}s from {n} is (what|which) {u}[?]", "count on {c} {u}s from {n}[.]"]
    asks += special.get(-count if back else count, []) * 2
    question = expand(rng.choice(asks), rng, {"u": unit, "n": names[index], "c": number})
    step = -1 if back else 1
    steps = ", ".join(names[(index + step * i) % len(names)] for i in range(1, count + 1))
    return Exchange(question, f"{NUMBER_WORDS[count].capitalize()} {unit}s {'before' if back else 'after'} {names[index]} is {target}.", f"{names[index]}, then {steps}: {target}.")


def checked_order(rng: Random) -> Exchange:
    names = rng.choice([DAYS, MONTHS])
    index = rng.randrange(len(names))
    name, right = names[index], rng.random() < 0.5
    before = rng.random() < 0.5
    true = names[(index + (-1 if before else 1)) % len(names)]
    said = true if right else rng.choice([other for other in names if other not in (true, name)])
    word = "before" if before else "after"
    question = f"{rng.choice(['is', 'does'])} {said} come {word} {name}?".replace(f"is {said} come", f"is {said} right") if rng.random() < 0.5 else check(f"{said} comes {rng.choice(['right ', 'directly ', ''])}{word} {name}", rng)
    start = "Yes" if right else "No"
    return Exchange(question, f"{start}, {true} comes {word} {name}.", f"{word.capitalize()} {name}: {true}. Asked for {said}: {start.lower()}.")


def checked_length(rng: Random) -> Exchange:
    index = rng.randrange(12)
    name, length = MONTHS[index], MONTH_LENGTHS[index]
    right = rng.random() < 0.5
    said = length if right else rng.choice([other for other in (28, 30, 31, 32) if other != length])
    start = "Yes" if right else "No"
    leap = ", and 29 in a leap year" if name == "February" else ""
    return Exchange(check(f"{name} has {said} days", rng), f"{start}, {name} has {length} days{leap}.", f"Days of {name}: {length}. Asked for {said}: {start.lower()}.")


def more_topics() -> list[Topic]:
    short = [{"s": f"({short}|{short}|{short}.)", "n": name, "k": "day" if name in DAYS else "month", "short": name[:3] if len(short) == 3 else short.capitalize()} for short, name in ABBREVIATIONS.items()]
    topics: list[Topic] = [
        made(4, later), made(3, checked_order), made(2, checked_length),
        Table(["what (does|is) {s} [stand for|mean|short for][?]".replace("(does|is) {s} [stand for|mean|short for]", "does {s} stand for"), "{s} is short for (what|which {k}|...)[?]", "(which|what) {k} is {s}[?]", "what does {s} mean[ in a calendar| on a calendar|][?]", "(write|spell) {s} (out|in full)[.]", "the {k} {s} in full[?]", "(my calendar|the ticket|the form) says {s}. (which|what) {k} is that[?]", "{s} is (the abbreviation|an abbreviation) of (what|which {k})[?]"], ["{short} is short for {n}."], 2, "{short}: {n}.", short),
        Table(["(what is|what's|tell me) the (abbreviation|short form) (of|for) {n}[?|.]", "(how do i|how can i|how do you) (abbreviate|shorten) {n}[?]", "(abbreviate|shorten) {n}[.]", "{n} (abbreviated|in short|short form|abbreviation)[?]", "the (abbreviation|short form|three letters) (of|for) {n} (is|are)[...| what][?]", "(what are|which are) the three letters for {n}[?]"], ["{short} is short for {n}."], 1.5, "{short}: {n}.", [row for row in short if len(row["short"]) == 3]),
        Table(["(what|which) months are (in|part of) {s}[?]", "(what are|name|list|tell me|give me) the months (of|in) {s}[.|?]", "[the] (months of {s}|{s} months)[?]", "when is {s}[?]", "{s} is (in|from) (which|what) months[?]", "in (which|what) months (is|do we have) {s}[?]", "(when does {s} start|when does {s} begin|when does {s} end|how long does {s} last|how long is {s})[?]", f"{TELL} (when {{s}} is|which months are in {{s}})[.|?]"], ["In the north, {t} is in {m}."], 3, "Months of {s}.", [{"s": "spring", "t": "spring", "m": "March, April and May"}, {"s": "summer", "t": "summer", "m": "June, July and August"}, {"s": "(autumn|autumn|fall)", "t": "autumn", "m": "September, October and November"}, {"s": "winter", "t": "winter", "m": "December, January and February"}]),
        Table(["how many days (are in|does|has) {a} (have|weekends|)[?]".replace("(are in|does|has) {a} (have|weekends|)", "are in {a}"), "{a} has how many days[?]", "how long is {a}[?]"], ["A weekend has 2 days."], 0.4, "Weekend: 2 days.", [{"a": "a weekend"}, {"a": "the weekend"}]),
    ]  # fmt: skip
    for season, asks in SEASON_LOOKS.items():
        topics.append(Table(asks, [f"That is {season}."], 0.8, f"This fits {season}.", [{}]))
    for asks, answer in FESTIVALS:
        topics.append(Table([frame for frame in FESTIVAL_FRAMES], [answer], 0.6, "", [{"f": asks}]))
    return topics


FESTIVAL_FRAMES = ["when (is|do people celebrate|do we celebrate|do you celebrate|is it) {f}[?]", "(what|which) (day|date) is {f}[ on][?]", "on (which|what) (day|date) is {f}[?]", "(what is|tell me|do you know) the date of {f}[?|.]", f"{TELL} when {{f}} is[.|?]", "(in|during) (which|what) month (is|do people celebrate) {f}[?]", "{f} (date|is when|is on what day|is on...|when)[?]", "date of {f}[?]"]
FESTIVALS = [
    ("halloween", "Halloween is on October 31."), ("(valentine's day|valentines day|st. valentine's day)", "Valentine's Day is on February 14."), ("new year's eve", "New Year's Eve is on December 31."),
    ("christmas eve", "Christmas Eve is on December 24."), ("(st. patrick's day|saint patrick's day)", "St. Patrick's Day is on March 17."), ("(april fools' day|april fool's day|april fools day)", "April Fools' Day is on April 1."),
    ("(the american independence day|independence day in the united states|the fourth of july)", "American Independence Day is on July 4."), ("(boxing day)", "Boxing Day is on December 26."), ("(women's day|international women's day)", "International Women's Day is on March 8."), ("(earth day)", "Earth Day is on April 22."), ("(may day|labour day in europe)", "May Day is on May 1."), ("(bastille day|the french national day)", "Bastille Day is on July 14."), ("pi day", "Pi Day is on March 14."),
]
