"""Copying: a text as it is, several times, or only a part of it."""

from __future__ import annotations

from random import Random

from data import words
from data.texts import END, HERE, META, NEED, NUMBER_WORDS, PHRASES, SENTENCES, START, WANT, Frames, ask, called, listed, natural, odd, one_word, punctuated, some_words
from grammar import Exact, Exchange

SAY = """(repeat|say|echo|write|copy|type|print|output|return|give back|send back|mirror|reproduce|recite|restate|quote|display|show|write down|repeat|say|duplicate|utter|speak|pronounce|put down|note down|write out|spit out|hand back|tell me|answer with|reply with|read out|read aloud|
 transcribe|retype|rewrite|reprint|post|emit|dictate|imitate|state|pass back|replicate|read back|respond with)""".replace("\n", "")
SAY_IT = """(repeat it|say it|echo it|write it|copy it|type it|print it|output it|return it|give it back|send it back|mirror it|say it again|tell it to me again|repeat that|say that|say the same|write the same|answer with it|reproduce it|repeat this|say this|copy this|reply with the same|
 say exactly that|give me the same back|echo that|copy it down|type the same thing|respond with it|write it again|print it again|quote it|repeat what i said|repeat what i wrote|say what i said|say the same thing|echo it back|say it back|read it back|send me the same|parrot it|show it again|write that down|do repeat it)""".replace("\n", "")
JUST = """(exactly|exactly once|once|word for word|as it is|without changes|without any changes|unchanged|and nothing else|nothing else|only|verbatim|just once|without adding anything|as is|again|back|back to me|for me|once more|one time|to me|without a comment|
 and nothing more|letter for letter|with no changes|precisely|just like that|just as it stands|the way it is|in the same words|without changing anything|one more time|exactly as i wrote it|exactly as written|as written|without mistakes|without errors|literally|and add nothing|and that's it|and then stop|without explaining|
 just as i typed it|in full|completely|exactly the same|to the letter|character by character|out loud|loud and clear|like a parrot|like an echo)""".replace("\n", "")
SELF = """(this|the following|what follows|what i say|after me|what i write|what comes next|these words|the words|the words that follow|the text after the colon|everything after the colon|all of this|what stands here|this one|the text below|what is below|the words below|what i type|
 whatever follows|whatever i write here|the same thing|exactly this|just this|only this|the next words|the part after the colon|the quoted text|what i tell you|this here|my words|these exact words)""".replace("\n", "")
COPY = Frames(
    [
        f"{START}{SAY} ({{it}}|{SELF})[ {JUST}]: {{text}}",
        f"{START}{SAY} ({{it}}|{{it}}|{SELF})[, {JUST}]: {{text}}",
        f"{START}(say|repeat|say|repeat|write|echo|copy|print|type|output|display|show)[ {JUST}]: {{text}}",
        f"{WANT} {SAY} ({{it}}|{SELF})[ {JUST}]: {{text}}",
        f"{START}(answer|reply|respond|come back)[ only| just| exactly] (with|by saying|by writing|by repeating|using)[ {{it}}| {SELF}]: {{text}}",
        f"{HERE} (a|the|my) {{thing}}[ to (repeat|copy|echo|say)], {SAY_IT}[ {JUST}]: {{text}}",
        f"{NEED} (a copy of|an echo of|the same text as|exactly|only|an exact copy of|a repetition of|a duplicate of|nothing but) ({{it}}|{{it}}|the following)[ back| again]: {{text}}",
        "(your answer|your reply|the answer|your output|the reply|your whole answer|your message|the output) (should|must|has to|shall|needs to|is to) (be|read|say|consist of|contain)[ exactly| only| just]: {text}",
        f"(tell me again|say it back to me|repeat after me|repeat after me|repeat after me|say after me|echo|parrot|once more|again, please|copy that|do say|copy|repeat|echo this|copy this|repeat this|say this|after me|the same again|copy and paste|write after me|speak after me|now you say|you say|you write|please echo)[, {JUST}]: {{text}}",
        f"{START}(tell|give|send|read|hand) me ({{it}}|the following|this) (again|back|once more|unchanged)[, please]: {{text}}",
        "(text to repeat|text to copy|input|echo test|copy task|words to say|to copy|please copy|copy exercise|say what i say|do as i do|be my echo|be an echo|be a parrot|let me hear you say|i'd like to hear you say|can you say|can you repeat|could you say|could you repeat after me|try to say|try to repeat|try saying|i want to hear|i want to read): {text}",
        f"(when i|if i) (say|write|type) (something|{{it}}), you {SAY_IT}: {{text}}",
        f"(what did i (just write|just say|write|say)? )[it was: ]{SAY_IT}: {{text}}",
        f"{START}make (a copy|an exact copy|a duplicate) of {{it}}: {{text}}",
        f"{START}(do not|don't) (change|answer|comment on|alter|translate|correct|interpret|reply to) ({{it}}|the following|this), (just|only|simply) {SAY_IT}: {{text}}",
        f"{START}(give|write|say) (no answer|nothing else), (just|only|simply) {SAY} {{it}}: {{text}}",
        "(copy|repeat|echo|say) (from here|the rest|everything from here)[ on]: {text}",
        "(the {thing} to (repeat|copy|say|echo|write) is|the {thing} you should (repeat|copy|say|echo|write)[ is]|what you should (say|write|repeat)): {text}",
    ],
    [
        f"{START}(say|repeat|write|echo|type|print|copy|output|return|say|repeat|say) {{text}}[ {JUST}]{END}",
        f"{START}{SAY} the {{thing}} {{text}}[ {JUST}]{END}",
        f"{WANT} (say|repeat|write|echo|type|return|print|copy) [the {{thing}} ]{{text}}[ {JUST}]{END}",
        f"(answer|reply|respond)[ only| just| exactly] with [the {{thing}} ]{{text}}{END}",
        f"(can|could|would|will) you {SAY} [the {{thing}} ]{{text}}[ for me| again| once| back to me][?]",
        f"{NEED} (a copy of|an echo of|exactly|the words|only|just) [the {{thing}} ]{{text}}{END}",
        f"(how about|what about|would you mind|do you mind|try) (saying|repeating|echoing|copying|writing|typing) [the {{thing}} ]{{text}}[ for me| again| once][?]",
        "(let me hear|let me hear you say|let me see you write|i would like to hear you say|i'd love to hear you say|make the answer|make your answer|i want your answer to be|your answer should be|your only answer must be|do you know how to say|can you pronounce) {text}[?|.|!]",
        "the (only thing|first thing|thing|{thing}) (i want to|you should|you must|you have to) (say|write|hear|read|repeat) is {text}[.|!]",
        f"say {{text}} (and nothing else|and that is all|and then stop|back to me|like i did|with me|together with me|after me|exactly as i do){END}",
        "[please ](write|say|type|print) {text} (in your answer|as your answer|as the answer|in your reply|on the screen|in the chat|here|below)[.|!]",
        "(whenever you are ready|when you are ready|now|on three), (say|repeat|write) {text}[.|!]",
        "if you (can read this|hear me|understand|are there|can|got it), (say|write|type|reply|repeat|answer) {text}[.|!]",
    ],
    [
        f"(the {{thing}} is|my {{thing}} is|here is (a|the|my) {{thing}}|this is (my|the) {{thing}}|i say|what i say|{{thing}}|look|listen|read this|i wrote|she said|he said|someone said|my friend wrote|i have (a|the) {{thing}})(:|:|,) {{text}}. [now |please |then |can you |could you ]{SAY_IT}[ {JUST}]{END}",
        f"{{text}}(.|,|:| -) [now |please |just |can you |could you ]{SAY_IT}[ {JUST}]{END}",
        f"{{text}} is (the|my) {{thing}}(.|,) [now |please |so ]{SAY_IT}{END}",
        f"i (say|write|type|tell you|said|wrote|typed)(:|,|) {{text}}(.| -) (and you|now you|you just|you only|and now you) {SAY_IT}[.|!]",
        f"{{text}}(.|:| -) (say|repeat|copy|echo|write|type) (the {{thing}} above|what i just said|what i just wrote|those words|these words|the words above|the same words|my words|this {{thing}}|that {{thing}}|the exact same thing)[ {JUST}]{END}",
        f"{{text}}. {WANT} {SAY_IT}[ {JUST}]{END}",
        f"{{text}} - (what did i (write|say|type)|how did it go|what was that|what does it say|what is written here|what did i just say)?",
    ],
    ["repeat after me: {text}", "repeat after me: {text}", "[please ]repeat: {text}", "[please ]repeat {text}", "say {text}", "[please ]say {text}", "say: {text}", "copy: {text}", "copy this: {text}", "echo {text}", "echo: {text}", "write {text}", "repeat this: {text}", "repeat (exactly|the following|this sentence|these words|this text): {text}", "say exactly: {text}", "can you say {text}?", "can you repeat {text}?", "type {text}", "print {text}", "repeat the (words|{thing}) {text}", "say the (words|{thing}) {text}"],
)


def some_text(rng: Random) -> tuple[str, str, bool, float]:
    """A text to copy, what it may be called, whether it needs a clear border, and how often it is in quotes."""
    kind = rng.random()
    if kind < 0.24:
        text = natural(rng, SENTENCES)
    elif kind < 0.36:
        text = natural(rng, PHRASES)
    elif kind < 0.47:
        return one_word(rng), "word word term text", False, 0.4
    elif kind < 0.6:
        return punctuated(rng), "sentence sentence line text message phrase", True, 0.5
    elif kind < 0.68:
        text = odd(rng)
        return text, "text code string line input", not text.isalnum(), 0.4
    else:
        items, _ = some_words(rng, rng.randint(2, 7) if rng.random() < 0.9 else rng.randint(8, 16))
        if rng.random() < 0.2:
            items = [str(words.number(rng)) if rng.random() < 0.5 else item for item in items]
        text = rng.choice([" ", " ", " ", ", "]).join(items)
    guarded = ", " in text
    if rng.random() < 0.1:
        parts = text.split()
        parts.insert(rng.randint(0, len(parts)), rng.choice(META))
        text, guarded = " ".join(parts), True
    text = text[:1].upper() + text[1:] if rng.random() < 0.2 else text
    text = text.upper() if rng.random() < 0.02 else text
    count = len(text.split())
    # An unquoted text of many kinds of words has no clear end but that of the question.
    return text, "sentence sentence phrase text line message" if kind < 0.24 else "text phrase line message sentence words", guarded or count > 8, 0.4 if count < 8 else 0.15


def copy(rng: Random) -> Exchange:
    text, names, guarded, quotes = some_text(rng)
    thought = f"Copy: {text}" if len(text) < 30 else "I copy the text."
    return Exchange(ask(COPY, text, rng, quotes, guarded, **called(names, rng)), text, thought)


def copy_word(rng: Random) -> Exchange:
    word = one_word(rng)
    return Exchange(ask(COPY, word, rng, 0.4, **called("word word term", rng)), word, "I copy the text.")


ITEMS_IT = "(this list|my list|the list|these {things}|the {things}|the following {things}|all of these|the following list|these items)"
COPY_LIST = Frames(
    [
        f"{START}(repeat|copy|write|say|echo|print|give me back|read back|type|restate|write down|list) {ITEMS_IT}[ again| once more| as it is| unchanged| in the same order| without changes| for me| back to me]: {{text}}",
        f"{WANT} (repeat|copy|say|write|list) {ITEMS_IT}[ as it is| again| in the same order]: {{text}}",
        f"{NEED} {ITEMS_IT} (again|back|once more|unchanged|in the same order): {{text}}",
        f"{START}keep the order and (repeat|copy|write|say) {ITEMS_IT}: {{text}}",
    ],
    [f"{START}(repeat|say|write|copy|list|name) the {{things}} {{text}}[ again| in this order| in the same order]{END}"],
    [
        f"{{text}}(:| -) [now |please ](repeat|copy|say|write|read back) (the list|this list|my list|these {{things}}|all {{things}})[ again| in the same order| as it is]{END}",
        f"(my list is|my list:|the {{things}} are|i have|i need to buy|on my list are) {{text}}. [now |please ](repeat the list|repeat my list|read my list back to me|say the list again|copy the list|tell me my list again){END}",
    ],
)


def copy_list(rng: Random) -> Exchange:
    items, things = some_words(rng, rng.randint(2, 7))
    if rng.random() < 0.2:
        items, things = [str(words.number(rng)) for _ in items], "numbers"
    text, block = listed(items, rng)
    return Exchange(ask(COPY_LIST, text, rng, 0.1, False, cased=False, block=block, things=things), ", ".join(items), "Copy the list.")


TIMES = {2: "(twice|two times|2 times|2x|twice in a row|two times in a row)", **{n: f"({NUMBER_WORDS[n]} times|{n} times|{n}x|{NUMBER_WORDS[n]} times in a row)" for n in range(3, 8)}}
MANY = Frames(
    [
        f"{START}(repeat|say|write|print|echo|type|copy|output) ({{it}}|this|the following) {{many}}: {{text}}",
        f"{START}(repeat|say|write|print|echo|type|copy|output) {{many}}: {{text}}",
        f"{WANT} (repeat|say|write|print|type) ({{it}}|this|the following) {{many}}: {{text}}",
        f"{NEED} ({{it}}|this) {{many}}: {{text}}",
        "{many}[, please]: {text}",
    ],
    [
        f"{START}(say|write|repeat|print|type|echo|copy|tell me|output|shout|recite|put down|give me|display) [the {{thing}} ]{{text}} {{many}}{END}",
        f"{START}(say|write|repeat|print|type) [the {{thing}} ]{{text}} {{many}}[ for me| please| and nothing else]{END}",
        f"{WANT} (say|write|repeat|print|type|echo) [the {{thing}} ]{{text}} {{many}}{END}",
        f"{NEED} [the {{thing}} ]{{text}} {{many}}{END}",
        "(can|could|would|will) you (say|write|repeat|print|type) [the {thing} ]{text} {many}[, please][?]",
        f"{{many}}[,] (say|write|repeat|print|type) {{text}}{END}",
        "(let me hear|i want to see|i want to hear|i'd like to read) {text} {many}[.|!]",
        "(how about|what about) (saying|writing|repeating) {text} {many}?",
    ],
    [
        f"{{text}}(:|,| -) [now |please ](say it|write it|repeat it|say that|print this|repeat this|type it|copy it) {{many}}{END}",
        f"(the {{thing}} is|my {{thing}} is|here is a {{thing}}|{{thing}})[:] {{text}}. [now |please ](say it|write it|repeat it|print it|type it) {{many}}{END}",
        "{text}, (but |) {many}[.|!|, please]",
    ],
    ["say {text} {many}", "repeat {text} {many}", "write {text} {many}", "[please ]say {text} {many}[.]", "[please ]write the word {text} {many}[.]", "repeat {many}: {text}"],
)


def copy_times(rng: Random) -> Exchange:
    count = rng.choices([2, 3, 4, 5, 6, 7], [42, 36, 10, 8, 2, 2])[0]
    kind = rng.random()
    text = one_word(rng) if kind < 0.6 else natural(rng, PHRASES) if kind < 0.85 or count > 3 else natural(rng, SENTENCES)
    names = called("word word term" if " " not in text else "phrase text words line", rng)
    answer = " ".join([text] * count)
    steps = ", ".join(f"{i} {text}" for i in range(1, count + 1)) if " " not in text else f"{count} times: {text}"
    return Exchange(ask(MANY, text, rng, 0.55, " " in text, many=TIMES[count], **names), answer, f"{steps}.")


ONLY_PART = Frames(
    [
        f"{START}(repeat|say|write|copy|print|echo|type|output|return|give me|tell me|show me|keep|quote) (only|just|nothing but) the {{part}}[ of ({{it}}|this)]: {{text}}",
        f"{START}(repeat|say|write|copy|print|echo|type|output|return|keep) the {{part}} (only|and nothing else|alone)[ of {{it}}]: {{text}}",
        f"{WANT} (repeat|say|write|copy|print|give me) (only|just) the {{part}} of ({{it}}|this): {{text}}",
        "(only|just) the {part}[, please][ of {it}| of this]: {text}",
        f"{START}(drop|remove|delete|leave out|skip|ignore) (everything|all|all the words) (but|except|except for) the {{part}}: {{text}}",
    ],
    [
        f"{START}(repeat|say|write|copy|print|give me) (only|just) the {{part}} of {{text}}{END}",
        f"{WANT} (repeat|say|write|copy) (only|just) the {{part}} of {{text}}{END}",
    ],
    [
        f"{{text}}(.|:| -) [now |please ](repeat|say|write|copy|print) (only|just) the {{part}}[ of this| of it| of that]{END}",
        f"(the {{thing}} is|my {{thing}} is|here is a {{thing}}|{{thing}})[:] {{text}}. [now |please ](repeat|say|write|copy|tell me) (only|just) the {{part}}{END}",
    ],
)


def copy_part(rng: Random) -> Exchange:
    count = rng.randint(2, 7)
    text = natural(rng, SENTENCES) if rng.random() < 0.5 else " ".join(some_words(rng, count)[0])
    parts = text.split()
    if len(parts) < 3:
        return copy_part(rng)
    which, answer = rng.choices(
        [("(first|very first|opening) word", parts[0]), ("(last|very last|final) word", parts[-1]), ("(first|starting) two words", " ".join(parts[:2])), ("last two words", " ".join(parts[-2:])), ("second word", parts[1])],
        [38, 38, 9, 9, 6],
    )[0]
    names = called("sentence text line phrase", rng)
    return Exchange(Exact(ask(ONLY_PART, text, rng, 0.6, True, part=which, **names)), answer, f"Words: {numbered_words(parts)}. I take {answer}.")


def numbered_words(parts: list[str]) -> str:
    shown = parts if len(parts) < 6 else [*parts[:2], "...", *parts[-2:]]
    return ", ".join(shown)
