"""Capitals and small letters, and spelling."""

from __future__ import annotations

from random import Random

from data.texts import END, HERE, META, NEED, PHRASES, SENTENCES, START, WANT, Frames, ask, called, natural, one_word, punctuated, some_words
from grammar import Exchange

CAPITALS = """(upper case|uppercase|capitals|capital letters|all caps|big letters|upper-case letters|block letters|caps|block capitals|only capital letters|uppercase letters|large letters|all capitals|all capital letters|full caps|only capitals|just capitals|CAPS|ALL CAPS|UPPERCASE|capitalized letters|all uppercase|only uppercase|caps lock|shouting letters|nothing but capitals|upper case only|only big letters)"""
SMALLS = """(lower case|lowercase|small letters|lower-case letters|little letters|lowercase letters|only small letters|all lowercase|small letters only|lower case only|all small letters|only lowercase letters|all lower case|no capitals|non-capital letters|just small letters|lowercase only|lower case letters|nothing but small letters)"""
TITLES = "(title case|title format|headline style|title style|capitalized words|headline case|title letters)"
CHANGE = "(write|put|say|print|convert|change|turn|give me|type|make|bring|transform|rewrite|set|show|return|repeat|translate|display|output|format|switch|reformat|retype|copy|render|spell|shift|present|express)"


def case_frames(letters: str, verbs: str, all_such: str, short: str) -> Frames:
    return Frames(
        [
            f"{START}{CHANGE} ({{it}}|{{it}}|this|these words|the following|what follows) (in|to|into|using) {letters}: {{text}}",
            f"{START}{verbs}[ {{it}}| this| the following]: {{text}}",
            f"{WANT} {CHANGE} ({{it}}|this|the following) (in|to|into) {letters}: {{text}}",
            f"{NEED} ({{it}}|this|the following) in {letters}: {{text}}",
            f"[in |to |into |now in ]{letters}[ please|, please| only| for me]: {{text}}",
            f"{START}use {letters} for ({{it}}|this|the following): {{text}}",
            f"{START}make ({{it}}|this|every letter|all letters|each letter|everything|the whole {{thing}}) {all_such}: {{text}}",
            f"(how does|what does|how would|what will) ({{it}}|this) look in {letters}: {{text}}",
            f"{START}(repeat|copy|write|say) ({{it}}|this) but (in|with|using|all in) {letters}: {{text}}",
            f"(convert|change|conversion|transform|from any case|case change) to {letters}: {{text}}",
            f"(the {{thing}} to (convert|change|write) (to|into|in) {letters}|{letters} version of {{it}}|{letters} of this): {{text}}",
            f"(i want|i'd like|i need) (every letter|all letters|each letter|everything) (to be|as|in) {letters}: {{text}}",
        ],
        [
            f"{START}{CHANGE} [the {{thing}} ]{{text}} (in|to|into|using) {letters}{END}",
            f"{WANT} {CHANGE} [the {{thing}} ]{{text}} (in|to|into|with) {letters}{END}",
            f"{NEED} [the {{thing}} ]{{text}} in {letters}{END}",
            f"{START}make [the {{thing}} ]{{text}} {all_such}{END}",
            f"(what is|what's|how do you write|how do i write|how would you write|how can i write|how do people write) [the {{thing}} ]{{text}} (in|with|using) {letters}[?]",
            f"(how does|what does|how would|what would) [the {{thing}} ]{{text}} look (in|like in|written in) {letters}[?]",
            f"{START}{verbs} [the {{thing}} ]{{text}}{END}",
            f"(what is|what's|give me|show me|tell me|i need) the {letters} (version|form|spelling) of [the {{thing}} ]{{text}}[?]",
            f"{START}(use|apply) {letters} (for|to|on) [the {{thing}} ]{{text}}{END}",
            f"(in|using|with) {letters}, (how do you write|what is|write|type) {{text}}[?]",
            f"{CHANGE} [the {{thing}} ]{{text}} with (each letter|every letter|each of its letters|the whole of it|all of it) {all_such}{END}",
            f"(how does|how would|what does) [the {{thing}} ]{{text}} look (if|once) (each letter|every letter|all of it|the whole {{thing}}) (is|was|were) {all_such}[?]",
            f"(what happens to|what becomes of|what do you get from) {{text}} (if you make|after making|by making) (it|each letter|everything) {all_such}[?]",
            f"(i want to see|show me|let me see) {{text}} (after|once) (it is|you made it|everything is) {all_such}{END}",
        ],
        [
            f"{{text}} (in|in|to|into|but in|only in) {letters}{END}",
            f"{{text}}(:|,| -) [now |please ]{CHANGE} (it|this|that) (in|to|into) {letters}{END}",
            f"(the {{thing}} is|my {{thing}} is|{HERE} (a|the|my) {{thing}})[:] {{text}}. [now |please |can you |could you ]{CHANGE} it (in|to|into) {letters}{END}",
            f"{{thing}}: {{text}}. (make it|make that|make everything|make all of it|i want it|it should be) {all_such}{END}",
            f"{{text}} - (how does this look in|what is that in|can i have this in|i need this in|same in|the same in|again in|now in) {letters}[?]",
            f"i (wrote|typed|have|got) {{text}}, but (i need|it should be in|i want|it must be in) {letters}[.| can you fix it?| please change it.]",
        ],
        [f"write {{text}} in {short}", f"write this in {short}: {{text}}", f"{{text}} in {short}", f"in {short}: {{text}}", f"put {{text}} in {short}", f"convert {{text}} to {short}", f"convert to {short}: {{text}}", f"make {{text}} {short}", f"change {{text}} to {short}", f"say {{text}} in {short}", f"{short}: {{text}}", f"turn {{text}} into {short}", f"write the {{thing}} {{text}} in {short}"],
    )


CASE_UP = case_frames(CAPITALS, "(uppercase|capitalize all letters of|upper case|shout|capitalize every letter of|put in capitals|capitalize all of|capitalise all of|uppercase every letter of|turn on caps lock for|fully capitalize|capitalise every letter in|upcase|shout out|yell)", "(uppercase|upper case|all caps|capital|big|all uppercase|capitalized letters)", "(uppercase|upper case|capital letters|all caps|capitals)")
CASE_DOWN = case_frames(SMALLS, "(lowercase|lower case|put in small letters|remove the capitals of|decapitalize|downcase|lowercase every letter of|remove all capitals from|take away the capitals of|uncapitalize|stop shouting and write)", "(lowercase|lower case|all small|small|little|all lowercase|all lower case)", "(lowercase|lower case|small letters|lowercase letters)")
CASE_TITLE = case_frames(TITLES, "(capitalize every word of|capitalize each word of|capitalize all the words of|start every word with a capital in|make the first letter of every word big in|use a capital first letter for each word of|capitalise each word in|give every word a capital letter in|title-case)", "(title case|capitalized word by word|start with a capital in every word)", "title case")
FIRST_BIG = Frames(
    [
        f"{START}(capitalize|capitalise|uppercase|make uppercase) (only |just |)the first letter[ of ({{it}}|this)]: {{text}}",
        f"{START}(write|put|start|begin) ({{it}}|this) with a (capital|capital letter|big letter|big first letter|capital first letter): {{text}}",
        f"{START}make (only |just |)the first letter[ of {{it}}] (big|uppercase|a capital|upper case): {{text}}",
    ],
    [
        f"{START}(capitalize|capitalise) (only |just |)the first letter of [the {{thing}} ]{{text}}{END}",
        f"{START}(write|start|begin) [the {{thing}} ]{{text}} with a (capital|capital letter|big letter|capital first letter){END}",
        f"{START}capitalize the word {{text}}{END}",
    ],
    [f"{{text}}(:| -) (capitalize the first letter|start it with a capital letter|make the first letter big|write it with a capital first letter){END}"],
)


def case(rng: Random) -> Exchange:
    kind, guarded = rng.random(), False
    if kind < 0.22:
        text = natural(rng, SENTENCES)
    elif kind < 0.47:
        text = natural(rng, PHRASES)
    elif kind < 0.75:
        text = one_word(rng)
    elif kind < 0.83:
        text, guarded = punctuated(rng), True
    else:
        text = rng.choice([" ", " ", " ", ", "]).join(some_words(rng, rng.randint(2, 5))[0])
        guarded = "," in text
    if rng.random() < 0.05:
        text, guarded = f"{text} {rng.choice(META)}", True
    names = called("word word term text" if " " not in text else "text phrase line" if kind >= 0.22 else "sentence phrase text line", rng)
    if rng.random() < 0.1 and not guarded:
        text = text.title()
    which = rng.random()
    if which < 0.52:
        return Exchange(ask(CASE_UP, text, rng, guarded=guarded, **names), text.upper(), "In capital letters.")
    if which < 0.88:
        shown = text.upper() if rng.random() < 0.75 else text.title()
        return Exchange(ask(CASE_DOWN, shown, rng, guarded=guarded, **names), text.lower(), "In small letters.")
    text = " ".join(word for word in text.split() if word.isalpha()).lower() or "good day"
    if which < 0.96:
        return Exchange(ask(CASE_TITLE, text, rng, guarded=guarded, **names), text.title(), "Each word with a big first letter.")
    text = text if " " not in text or which < 0.98 else one_word(rng).lower()
    return Exchange(ask(FIRST_BIG, text, rng, guarded=guarded, **called("word", rng)), text[:1].upper() + text[1:], "Only the first letter is big.")


OF_WORD = "(this|the following|my|the next|the|this next|that) (word|word|word|term|name)"
WORD = "[the word |the word |the word |the term |the name |my word ]{text}"
SPELL = Frames(
    [
        f"{START}(spell|spell out|spell|write out|read out)[ {OF_WORD}| this][ letter by letter| for me| slowly]: {{text}}",
        f"{WANT} (spell|spell out) {OF_WORD}[ letter by letter| for me]: {{text}}",
        "(letter by letter|spelling|spelled out|the letters|one letter at a time|spelling, please|spell|spelling of|spelling test|spelling bee|spell it|spell this|letter for letter|how is this spelled|how to spell|word to spell|next word to spell|your word is): {text}",
        f"(what|which) letters (make up|are in|form|does one need for|do i need for|are needed for) {OF_WORD}: {{text}}",
        f"{START}(list|write|say|name|give me|show|tell me) (the letters|every letter|each letter|all letters|the spelling|the single letters) (of|in) {OF_WORD}: {{text}}",
        f"{START}(split|break|divide|cut|separate|take apart|chop|break up|split up) {OF_WORD} into [its |single |separate |individual ](letters)[ for me]: {{text}}",
        f"how (do you|do i|would you|is one to|can i|does one|do we) (spell|correctly spell) (this|{OF_WORD}): {{text}}",
        f"{START}(put|place|write|use|insert) (a dash|dashes|hyphens|a hyphen) between (the|all|all the) letters[ of {OF_WORD}]: {{text}}",
        f"{START}(dictate|go through|go over) {OF_WORD} letter by letter: {{text}}",
    ],
    [
        f"{START}(spell|spell out|spell|spell) {WORD}[ for me| letter by letter| out| slowly| one letter at a time| out loud| correctly]{END}",
        f"how (do you|do i|would you|does one|can i|do we|should i|must i|do people|could i|is one supposed to|are you supposed to|would i|do you all|does anyone) (spell|spell|write|properly spell) {WORD}[ correctly| letter by letter| right| properly][?]",
        f"how is {WORD} (spelled|spelt|written|spelled out|correctly spelled)[?]",
        f"(what is|what's|tell me|give me|show me|do you know|i need|i want|can you tell me|could i have|what would be) the [correct |right ]spelling of {WORD}{END}",
        f"(what|which) letters (are in|make up|form|do i need for|does one need for|are needed for|spell|are used in|are used to write) {WORD}[?]",
        f"(which|what) letters does {WORD} (have|contain|consist of|need|use)[?]",
        f"{START}(list|write|say|name|give me|show me|tell me) (the letters|every letter|each letter|all letters|all the letters|the single letters|the individual letters) (of|in) {WORD}{END}",
        f"{START}(write|say|read|type|give me|dictate|show me|print|go through) {WORD} (letter by letter|one letter at a time|with dashes between the letters|as single letters|with hyphens between the letters|letter for letter|in separate letters){END}",
        f"{START}(split|break|divide|cut|separate|break up|take apart) {WORD} into [its |single |individual |separate ]letters{END}",
        f"{WANT} (spell|spell out) {WORD}[ for me| letter by letter]{END}",
        f"(i always forget|i keep forgetting|i never know|i can't remember|remind me|tell me|i wonder|can you tell me|do you know|does anybody know|i'd like to know|show me|explain|explain to me|teach me|i want to know|i need to know|can you show me) how (to spell|to write|you spell|one spells|to correctly spell|we spell) {WORD}[.|?]",
        f"how (to spell|do u spell) {{text}}[?]",
        f"(what's|what is) {WORD} (letter by letter|spelled out|in single letters|in letters)[?]",
        f"{WORD} is spelled how[?]",
        f"{START}(break|cut|divide|dissect|chop) {WORD} (into|up into|down to) (its letters|single letters|letters|its parts, the letters){END}",
        f"{START}(go through|walk through) {WORD} (letter by letter|one letter at a time){END}",
        f"(in our lesson|for my homework|in the test|today) (we|i) (had|have|got) {WORD}. (how does one spell it|which letters has it got|spell it for me)[?]",
        f"(is there a way|would it be possible|is it possible) to spell {WORD}[ for me][?]",
        f"(in a spelling bee|at a spelling contest|in a spelling test), how would you spell {WORD}[?]",
    ],
    [
        f"{{text}}(,|:| -) (letter by letter|spelled out|spell it|spell this|one letter at a time|how is it spelled|how do you spell that|which letters are in it|spell that please|how do i spell it|the letters please|please spell){END}",
        f"(the word is|my word is|here is a word|i have a word|the term is|my word|your word is|next word|the name is|my name is)[:] {{text}}. [now |please |can you |could you ](spell it|spell it out|spell that|spell it for me|spell it letter by letter|name its letters)[.|?]",
        f"(the word is|my word is|here is a word|i have a word|the term is|my word)[:] {{text}}. (how is it spelled?|which letters make it up?|how do you spell it?|what letters does it have?|how do you spell that?)",
        f"(i want to write|i have to write|i don't know how to write|i am not sure how to spell|i forgot how to spell|my child asked how to spell|i can never spell|i have trouble spelling|i need help spelling) {WORD}. (how is it spelled?|spell it|please spell it|can you spell it?|help me|can you help?|do you know how?|letter by letter please)",
        f"{WORD}? how do you spell (that|it)?",
    ],
    ["spell {text}", "spell {text}", "[please ]spell {text}[.]", "spell the word {text}[.]", "how do you spell {text}?", "how do you spell the word {text}?", "how is {text} spelled?", "spell: {text}", "can you spell {text}?", "can you spell the word {text}?", "how to spell {text}", "spell out {text}"],
)
SPELL_WAYS: list[tuple[str, str]] = [
    (", ", "(with commas|separated by commas|with commas between the letters|using commas|as a comma separated list|with a comma after each letter|and put commas between the letters|comma separated)"),
    (" ", "(with spaces|separated by spaces|with spaces between the letters|using spaces|with a space after each letter|and put spaces between the letters|with gaps between the letters|with blanks between the letters)"),
    ("-", "(with hyphens|with dashes|separated by hyphens|with a dash between the letters|using dashes|using hyphens|with a hyphen after each letter|separated by dashes)"),
    (".", "(with dots|separated by dots|with dots between the letters|using periods|with full stops between the letters|separated by periods)"),
    ("\n", "(one letter per line|each letter on a line of its own|with every letter on a new line|one letter on each line)"),
]
SPELL_WITH = Frames(
    [f"{START}(spell|spell out|write the letters of|give me the letters of|split) (this word|{OF_WORD}) {{way}}: {{text}}", f"{START}spell {{way}}: {{text}}"],
    [
        f"{START}(spell|spell out|write out|write|give me the letters of|list the letters of) {WORD} {{way}}{END}",
        f"how do you spell {WORD} {{way}}[?]",
        f"{WANT} (spell|spell out) {WORD} {{way}}{END}",
    ],
    [f"{{text}}(:|,| -) [please ](spell it|write its letters|spell this) {{way}}{END}", f"(the word is|my word is|here is a word)[:] {{text}}. [please |now ]spell it {{way}}{END}"],
)


def spell(rng: Random) -> Exchange:
    guarded = rng.random() < 0.05
    word = rng.choice(META) if guarded else one_word(rng, 12)
    if rng.random() < 0.02:
        word = word.upper()
    if rng.random() < 0.13:
        between, way = rng.choice(SPELL_WAYS)
        return Exchange(ask(SPELL_WITH, word, rng, 0.3, guarded, way=way), between.join(word), f"Letter by letter: {' '.join(word)}.")
    return spelled(rng, word, guarded)


def spelled(rng: Random, word: str = "", guarded: bool = False) -> Exchange:
    """A word with hyphens between its letters, as it is spelled where nobody asks for anything else."""
    word = word or one_word(rng, 12)
    return Exchange(ask(SPELL, word, rng, 0.3, guarded), "-".join(word), "Letter by letter.")


def upper(rng: Random) -> Exchange:
    """A word in capital letters."""
    word = one_word(rng, 9).lower()
    return Exchange(ask(CASE_UP, word, rng, **called("word word term", rng)), word.upper(), "In capital letters.")
