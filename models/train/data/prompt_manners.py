"""Manners: instructions that change how every answer looks."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from random import Random

from data import words
from data.prompt_characters import character, explained_character, pirate
from data.prompt_styles import ALWAYS, ANSWER, EVERY, Manner, first_sentence, lower_first
from grammar import expand

QUOTES = ["{}", '"{}"', '"{}"', "'{}'", "{}"]
UPPER = "(upper case|uppercase|capital letters|all caps|capitals|uppercase letters|big letters|only capitals|upper case letters|block letters|full caps|caps|capital letters only)"
UPPERS = [
    f"{ALWAYS}({ANSWER}|write|write everything|say everything|type|print your answers) (only |)(in|using|with) {UPPER}[ only][.]", "You shout[ all the time| every word|]. (Write|Answer|Reply) in (capital letters|all caps|upper case)[.]", "(Shout|You love to shout|You are always shouting|You like to yell): (use|write in|answer in) (capitals|all caps|capital letters)[ only][.]",
    f"{EVERY} (must be|should be|has to be|is to be|needs to be) (in upper case|written in capital letters|in capitals|all caps|uppercase|in block letters)[.]", "(Use|Write|Type) only (capital|uppercase|upper case|big) letters[.]", "No (lower case|small) letters. (Use capitals|Capitals only)[.]", "(The assistant|The bot|This model|This chatbot|The AI) (shouts|writes in capitals|answers in all caps|only uses capital letters|replies in upper case|never uses small letters)[.]",
    "Your (answers|replies|words|messages) (are|must be|should be|have to be) (in capital letters|all uppercase|in capitals|in all caps|in upper case)[.]", "(Never|Do not|You may not) (use|write|type) (small|lowercase|lower case|little) letters[.]", "(All caps|Capitals|Upper case|Uppercase|Caps)( only|, please| at all times| everywhere|)[.|!]", "(Every letter|Each letter|Every word|All text|Each word) (you write |of your answers |)(must be|should be|has to be|is) (a capital|in upper case|uppercase|in capitals)[.]",
    "(Turn|Convert|Change) (all your text|your answers|each answer|all you say) (into|to) (capitals|upper case|capital letters)[.]", "SHOUT EVERYTHING[.|!]", "(CAPS LOCK is on|Your caps lock key is stuck|Your shift key is stuck|Caps lock cannot be turned off|Leave caps lock on)[: write in capitals|, so use capital letters][.]", "(The user reads badly|The user has bad eyes|The screen is far away)[:|,] (so use|use) (capital letters|upper case) only[.]", "ALWAYS WRITE LIKE THIS, IN CAPITALS[.]",
]  # fmt: skip
LOWERS = [
    f"{ALWAYS}({ANSWER}|write|write everything|type) (only |)(in|using|with) (lower case|lowercase|small letters|lowercase letters|lower case letters|little letters|all lowercase)[ only][.]", f"{EVERY} (must be|should be|is to be|has to be) (in lower case|written in small letters|all lowercase|in lowercase letters)[.]", "(Never use|Do not use|Avoid|No|Do without|Leave out) (capital letters|upper case|uppercase letters|capitals|big letters)[.]", "(Use|Write|Type) only (small|lowercase|lower case) letters[.]",
    "(The assistant|The bot|This model) (writes|answers|types) (only |)in (lower case|lowercase|small letters)[.]", "Your (answers|replies|messages) (are|must be|should be) (all lowercase|in lower case|in small letters)[.]", "(No capitals|Lower case only|Lowercase only|Small letters only|All lowercase|No capital letters anywhere)[.|, please.|!]", "(Your shift key is broken|The shift key does not work|You have no shift key)[: write in lower case|, so use small letters only][.]", "do not start sentences with a capital letter, use lower case everywhere[.]", "(begin no word|start no sentence) with a (capital|capital letter)[: all lower case|][.]",
]  # fmt: skip
BEGINS = [
    f"{ALWAYS}(begin|start|open) {EVERY} with (the word |the words |) {{w}}[.]", f"{EVERY} (must|should|has to|have to|needs to|is to) (begin|start|open) with (the word |the words |) {{w}}[.]", f"{ALWAYS}(say|write|put) {{w}} (first|before you answer|at the start|at the beginning|at the very start|before anything else)[.]", f"(Put|Write|Place|Set) {{w}} (at the beginning|at the start|in front|at the head) of {EVERY}[.]",
    f"The first word of {EVERY} (is|must be|should be|is always|has to be) {{w}}[.]", "(Your answers|Your replies|The answers|The replies|Your messages) (begin|start|open|must begin|must start|should start|have to begin|always begin) with {w}[.]", "(The assistant|The bot|This assistant|The chatbot) (begins|starts|opens|must begin|always starts) (every|each) (answer|reply|message) with {w}[.]", "{w} (comes first|must come first|stands first|is the first word|goes first|opens|is how you begin) in (every answer|each reply|all your messages)[.]",
    "(Never answer without|Do not answer without|Never begin without) (saying {w} first|{w} at the start)[.]", "(Before|Ahead of) (every|each) answer[,] (say|write|put|call) {w}[.]", "(Whatever you say|Whatever the question|No matter what you are asked|Whenever you answer|Each time you speak|When you reply), (begin|start) with {w}[.]", "(Prefix|Introduce|Precede|Lead in|Start off|Kick off) (every|each|your) (answer|reply|response) with {w}[.]", "(First|Start): {w}. Then (the answer|your answer)[.]", "(First you say|You first say|You begin by saying) {w}, then (you answer|the answer follows|comes the answer)[.]",
]  # fmt: skip
ENDS = [
    f"{ALWAYS}(end|finish|close|conclude|complete) {EVERY} with (the word |the words |) {{w}}[.]", f"{EVERY} (must|should|has to|have to|needs to|is to) (end|finish|close) (with|in|on) (the word |) {{w}}[.]", f"{ALWAYS}(say|write|put) {{w}} (last|at the end|after your answer|at the very end|to finish|when you are done)[.]", f"(Put|Write|Add|Place) {{w}} (at the end of|after|to the end of|behind) {EVERY}[.]",
    f"The last word of {EVERY} (is|must be|should be|is always) {{w}}[.]", "(Your answers|Your replies|The answers|The replies|Your messages) (end|finish|close|must end|must finish|should end|have to end|always end) (with|on|in) {w}[.]", "(The assistant|The bot|This assistant|The chatbot) (ends|finishes|closes|must end|always ends|signs) (every|each) (answer|reply|message) with {w}[.]", "{w} (comes last|must come last|stands last|is the last word|goes last|closes|is how you finish) in (every answer|each reply|all your messages)[.]",
    "(Never stop without|Do not end without|Never finish without) (saying {w}|{w} at the end)[.]", "(After|Behind) (every|each) answer[,] (say|write|put|add) {w}[.]", "(Whatever you say|Whatever the question|Whenever you answer|Each time you answer), (end|finish|close) with {w}[.]", "(Append|Attach|Add) {w} to (every|each) (answer|reply|response)[.]", "(Sign|Sign off|Close|Wrap up|Round off) (every|each) (answer|reply|message) with {w}[.]", "(First the answer|Answer first), then (say |write |){w}[.]",
]  # fmt: skip
OPENERS = "Well|Sure|Dear friend|Listen|OK|Hello|Indeed|Of course|My friend|Oh|Ahem|Honestly|Look|Hey|Great question|Thank you|Good news|Attention|Frankly|In short|Hear ye|Absolutely|Certainly|As you wish|Let me see|Hmm|Wow|Hooray|Yes, boss|Right|Dear reader|Hi there|Welcome|Greetings|To be honest|Bravo|Aha|Oh my|Guess what|Dear customer|Fun fact".split("|")
CLOSERS = "over|my friend|amen|sir|my lord|thank you|captain|boss|indeed|have a nice day|over and out|cheers|good luck|dear friend|the end|yours truly|peace|goodbye|as always|your servant|see you|trust me|believe me|that is all|right|you know|I think|buddy|madam|thanks for asking|take care|with love|happy to help|enjoy|hooray|ok|done|bye|kind regards|I promise|so it is|stay safe".split("|")
TITLES = "sir|madam|boss|captain|master|professor|doctor|my lord|my lady|your majesty|your highness|my friend|dear|darling|chief|comrade|champion|buddy|my king|my queen|general|commander|honey|old friend|young man|dear customer|dear guest|maestro|coach|hero".split("|")
ADDRESSES = [
    "The user('s name is| is called|'s name:) {n}. (Always use|Use|Say) (the name|it)( in every answer| always|)[.]", "(Always call the user|Call the user|Address the user as|The user wants to be called|The user likes to be called|The user must be called|Always address the user as) {n}[.]", "You (are talking|talk|speak) (to|with) {n}. Use (the name|this name)[ in every answer][.]", "(Greet|Address|Speak to|Welcome|Talk to) the user (as|by the name) {n}[ in each answer| always|][.]",
    "(Every answer|Each answer|Your answers|Every reply) (must|should|has to|have to) (address|call) the user (as |){n}[.]", "(The user|Your user|The person you talk to|Your owner) is {n}[. Call them by name|. Address them by name|. Use the name in every answer][.]", "(Say|Use) (the name |){n} (in every answer|at the start of each answer|when you answer|to address the user)[.]", "(The assistant|The bot|The AI) (calls|must call|always calls|addresses) the user {n}[.]", "(Call me|Always call me|Address me as|Please call me|You have to call me|I want to be called) {n}[ in every answer| all the time|][.]",
]  # fmt: skip
CALLS = [
    "(Always call the user|Call the user|Address the user as|The user wants to be called|Always address the user as|You must call the user|Speak to the user as) {q}[ in every answer| in each reply|][.]", "(Address|Call) (people|everyone|users|all users|each user|the customer|the visitor|whoever you talk to) [as ]{q}[.]", "(Every answer|Each answer|Your answers|Every reply) (must|should) (address|call) the user [as ]{q}[.]", "(Say|Use) {q} when you (talk to|answer|address|speak to) the user[.]", "(The assistant|The bot|The AI) (calls|always calls|addresses) (the user|everyone) [as ]{q}[.]", "(Call me|Always call me|Address me as|Please call me|I like to be called) {q}[ in every answer| all the time|][.]", "You are a servant and (call|address) (your master|the user) [as ]{q}[.]", "The title of the user is {q}[. Use it|. Use it in each answer|: use it].",
]  # fmt: skip


def shown(word: str, rng: Random) -> str:
    return rng.choice(QUOTES).format(word)


def upper(rng: Random) -> Manner:
    return Manner(expand(rng.choice(UPPERS), rng), "I answer in capital letters.", str.upper)


def lower(rng: Random) -> Manner:
    return Manner(expand(rng.choice(LOWERS), rng), "I answer in small letters.", str.lower)


def some_word(rng: Random, ready: list[str]) -> str:
    """A word or a few to be copied."""
    kind = rng.random()
    if kind < 0.45:
        return rng.choice([words.word(rng), words.word(rng).capitalize(), words.name(rng)])
    return words.phrase(rng, 3) if kind < 0.55 else rng.choice(ready)


def begin(rng: Random) -> Manner:
    word = some_word(rng, OPENERS)
    mark = rng.choice([",", ",", ",", ",", "!", ":"]) if rng.random() < 0.25 else ","
    if mark == ",":
        return Manner(expand(rng.choice(BEGINS), rng, {"w": shown(word, rng)}), f"I begin with {word}.", lambda text: f"{word}, {lower_first(text)}", True)
    word += mark
    return Manner(expand(rng.choice(BEGINS), rng, {"w": rng.choice(QUOTES[1:4]).format(word)}), f"I begin with {word}", lambda text: f"{word} {text}", True)


def end(rng: Random) -> Manner:
    word = some_word(rng, CLOSERS)
    return Manner(expand(rng.choice(ENDS), rng, {"w": shown(word, rng)}), f"I end with {word}.", lambda text: f"{text.rstrip('.')}, {word}." if text[-1:] in ".%" or text[-1:].isalnum() else f"{text} {word[:1].upper() + word[1:]}.", True)


def address(rng: Random) -> Manner:
    if rng.random() < 0.4:
        title = rng.choice(TITLES)
        prompt = expand(rng.choice(CALLS), rng, {"q": rng.choice([title, title, f'"{title}"', title.title()])})
        name = title[:1].upper() + title[1:]
        return Manner(prompt, f"I call the user {title}.", lambda text: f"{name}, {lower_first(text)}")
    name = words.name(rng)
    if rng.random() < 0.15:
        name = f"{rng.choice(['Mr', 'Mrs', 'Ms', 'Dr', 'Captain', 'Professor', 'Lady', 'Lord', 'King', 'Queen'])} {name}"
    return Manner(expand(rng.choice(ADDRESSES), rng, {"n": name}), f"I call the user {name}.", lambda text: f"{name}, {lower_first(text)}", True)


SIGNS = ["!!!", "***", ">>>", "###", "===", "---", "+++", "~~~", "@@@", "$$$", "&&", ":)", "<3", "!!", "(!)", "[x]", "/end", "--", "//", ">", "*", "#", ";-)", "^^", ":-)", "[done]", "(ok)", "<end>", "STOP", "BEEP", "END", "TADA"]
SIGN_ENDS = [
    f"{ALWAYS}(end|finish|close) {EVERY} with {{w}}[.]", f"{EVERY} (must|should|has to) (end|finish|close) (with|in) {{w}}[.]", f"(Put|Write|Add|Place|Type) {{w}} (at the end of|after|behind) {EVERY}[.]", "(Your answers|Your replies|The answers|The assistant's messages) (end|finish|must end|always end) (with|in) {w}[.]", "(Add|Append|Attach) (the sign|the mark|the symbols|the characters|the signs|) {w} to (every|each) (answer|reply|message)[.]",
    "(The assistant|The bot) (ends|finishes|closes) (every|each) (answer|reply|message) with {w}[.]", "(Use|Set) {w} as the (last|final|closing) (sign|mark) (of every answer|of each message)[.]", "(Mark|Sign|Decorate) the end of (every|each) (answer|reply) with {w}[.]",
]  # fmt: skip
SIGN_BEGINS = [
    f"{ALWAYS}(begin|start|open|prefix|mark) {EVERY} with {{w}}[.]", f"{EVERY} (must|should|has to) (begin|start|open) with {{w}}[.]", f"(Put|Write|Place|Type) {{w}} (before|in front of|at the start of|at the beginning of|ahead of) {EVERY}[.]", "(Your answers|Your replies|The answers) (begin|start|must begin|always start) with {w}[.]", "(The assistant|The bot) (begins|starts|marks) (every|each) (answer|reply|message) with {w}[.]", "(Use|Take) {w} as a (prefix|label|mark|tag)[ for (every|each) answer|][.]", "(Prefix|Label|Tag|Mark) (every|each|all) (answer|reply|response|message) with {w}[.]",
    "(Write|Format) (each answer|your answers|answers) like this: {w} (your answer|the answer|answer text)[.]",
]  # fmt: skip
LABELS = ["BOT:", "Answer:", "AI:", "Assistant:", "A:", "[AI]", "Reply:", "Result:", "-> ", "Tiny:", "Robot says:", "[BOT]", "(bot)", "Response:", "Output:", "Expert:", "Fact:", "Oracle:", "1.", "1)", "-", "- ", "* ", "=>", "Note:", "Info:", "Text:", "Voice:", "Server:", "Q&A:"]


def sign_end(rng: Random) -> Manner:
    sign = rng.choice(SIGNS)
    prompt = expand(rng.choice(SIGN_ENDS), rng, {"w": rng.choice(["{}", '"{}"', '"{}"', "'{}'", "the sign {}", "the characters {}"]).format(sign)})
    return Manner(prompt, f"I end with {sign}", lambda text: f"{text} {sign}", True)


def sign_begin(rng: Random) -> Manner:
    sign = rng.choice(LABELS if rng.random() < 0.6 else SIGNS).strip()
    if rng.random() < 0.2:
        sign = rng.choice(["{}:", "[{}]", "{}>", "<{}>", "({})"]).format(rng.choice([words.made_up(rng).capitalize(), words.made_up(rng).upper(), words.name(rng), words.noun(rng, 0).upper()]))
    prompt = expand(rng.choice(SIGN_BEGINS), rng, {"w": rng.choice(["{}", '"{}"', '"{}"', "'{}'", "the label {}", "the prefix {}"]).format(sign)})
    return Manner(prompt, f"I begin with {sign}", lambda text: f"{sign} {text}", True)


# Instructions with a fixed effect: patterns, the thought, the change.
ASK = "Can I help you with anything else?"
Change = Callable[[str], str]
FIXED: list[tuple[list[str], str, Change]] = [
    (
        [f"{ALWAYS}(end|finish|close) {EVERY} with a question[.]", f"{ALWAYS}(ask|add|put) a question (at the end|after each answer|at the end of each answer|after answering)[.]", "(Ask|End by asking) (whether|if) (you can help|you can help further|the user needs anything else|there is anything else)[ after each answer| at the end][.]", "(After|Behind) (each|every) answer[,] ask (a question|something|the user a question|if the user needs more help|whether there is anything else)[.]", f"{EVERY} (must|should) (end|finish) (with|in) a question[.]", "(The assistant|The bot) (always |)(ends with a question|asks a question back|asks something at the end)[.]", "(Never end without|Do not end without|Always close with) a question (to|for) the user[.]", "(Keep the chat going|Keep the conversation going)[:|,] (ask a question|end with a question)[ after each answer|][.]"],
        "I end with a question.", lambda text: f"{text} {ASK}" if not text.endswith("?") else text,
    ),
    (
        [f"{ALWAYS}({ANSWER}|write) (only |)(in|as|with|using) (json|a json object|valid json)[ only][.]", f"{EVERY} must be (json|valid json|a json object)[.]", "(Output|Return|Write|Use|Give) (only |)(json|a json object|valid json)[.]", "(JSON only|Only JSON|JSON output|JSON format|Output format: json|Format: json|Answer format: json object)[, please|][.]", "(The assistant|The bot|This model) (answers|replies|writes|speaks) (only |)(in|as) json[.]", "(You are|You work as|Act as) (an API|a web service|a machine interface|a REST endpoint) (that|which) (answers|replies|returns answers) (in|as) json[.]", "(Put|Wrap|Pack) (every answer|your answer|each answer|your replies) (in|into) (json|a json object)[ with the key answer| as the value of answer|][.]", '(Use|Answer in|Reply with|Follow) the (format|form|schema|shape) {"answer": "..."}[.]', "(No plain text|Nothing but json|Never use plain text)[:|,] (use json|json only|only json objects)[.]"],
        "I answer as JSON.", lambda text: json.dumps({"answer": text}),
    ),
    (
        [f"{ALWAYS}(be|stay|sound) (formal|very formal|very polite|stiff and formal)[.]", f"{ALWAYS}{ANSWER} (formally|in a formal way|in a formal tone|in formal language|in formal English|like in a formal letter|in a formal style|in a very formal manner)[.]", "(Use|Write in|Speak in|Adopt|Keep) (a formal tone|formal language|a formal style|formal English|the style of a formal letter|a very formal tone)[.]", "(Tone|Style|Register|Language|Voice): [very] formal[.]", "(The assistant|The bot) (is|must be|stays) (very |)formal[.]", "(Be|Write) like (a formal letter|a lawyer|an official|an official letter)[.]", "(No slang|No casual talk|Nothing casual)[:|,] (be formal|formal language only|use formal language)[.]"],
        "I answer formally.", lambda text: f"Dear Sir or Madam, {lower_first(text)}",
    ),
    (
        [f"{ALWAYS}(be|stay|sound) (informal|casual|very casual|relaxed|laid back|chummy|cool|easygoing)[.]", f"{ALWAYS}{ANSWER} (informally|casually|in a casual way|in a casual tone|in slang|in a relaxed tone|like a good friend|like a buddy|like a close friend|like a teenager)[.]", "(Use|Write in|Speak in|Adopt|Keep) (a casual tone|an informal tone|slang|informal language|an informal style|a relaxed style|street language)[.]", "(Tone|Style|Register|Voice): (informal|casual|relaxed|buddy)[.]", "(You are|Be) (my buddy|my best friend|the user's best friend|a good old friend|a teenager)[, so talk like one|. Talk casually|, keep it casual].", "(Nothing formal|Do not be formal|Never be formal|No formal language)[: be casual|, keep it casual|][.]"],
        "I answer casually.", lambda text: f"Hey buddy! {text}",
    ),
    (
        [f"{ALWAYS}(thank the user|say thank you|thank the user for the question|thank people for asking|show that you are thankful) (first|before you answer|at the start of each answer|in each answer)[.]", f"{ALWAYS}(begin|start|open) {EVERY} (with a thank you|with thanks|by thanking the user)[.]", "(The assistant|The bot) (always |)thanks the user (first|before it answers|for each question)[.]", "(Before|Ahead of) (each|every) answer[,] thank (the user|the customer|people)[ for the question|][.]", "(Be grateful|Be thankful)[:|.] (thank the user for each question|thank first, then answer)[.]"],
        "I thank first.", lambda text: f"Thank you for your question! {text}",
    ),
    (
        [f"{ALWAYS}(praise|compliment|flatter) the (user|customer|question)[ first| before you answer| in each answer| for each question|][.]", f"{ALWAYS}(begin|start) {EVERY} with (a compliment|praise|some praise|flattery|a word of praise)[.]", "(Tell the user|Say|Mention) (first |)(that it is a good question|how good the question is|that the question is great)[ before you answer| in each answer|][.]", "(Before|Ahead of) (each|every) answer[,] (praise|compliment) (the user|the question)[.]", "(The assistant|The bot) (always |)(praises|compliments) the (question|user)[ first|][.]", "(Be a flatterer|You are a flatterer|You like to flatter)[:|.] (praise every question|compliment the user)[.]"],
        "I praise first.", lambda text: f"What a good question! {text}",
    ),
    (
        [f"{ALWAYS}(apologise|apologize|say sorry|say that you are sorry|excuse yourself) (first|before you answer|at the start of each answer|in each answer|for everything|before every answer)[.]", f"{ALWAYS}(begin|start) {EVERY} (with an apology|by saying sorry|by apologising|with an excuse)[.]", "(The assistant|The bot) (always |)(apologises|apologizes|says sorry) (first|before it answers)[.]", "You are (sorry for everything|always sorry|very shy and always say sorry|a shy bot that says sorry first)[.]", "(Before|Ahead of) (each|every) answer[,] (apologise|say sorry|apologize)[.]"],
        "I say sorry first.", lambda text: f"I am sorry! {text}",
    ),
    (
        [f"{ALWAYS}(greet the user|say hello|greet|say hi|greet people|welcome the user) (first|before you answer|at the start of each answer|in each answer|in every message)[.]", f"{ALWAYS}(begin|start|open) {EVERY} (with a greeting|by greeting the user|by saying hello|with hello)[.]", "(The assistant|The bot) (always |)(greets the user|says hello) (first|before it answers|in each message)[.]", "(Before|Ahead of) (each|every) answer[,] (greet the user|say hello)[.]", "(Never answer without|No answer without|Do not answer without) (a greeting|saying hello|hello)[.]"],
        "I greet first.", lambda text: text if text.startswith("Hello") else f"Hello! {text}",
    ),
    (
        [f"{ALWAYS}wish the user a (nice|good) day[ at the end| after each answer| in each answer|][.]", f"{ALWAYS}(end|finish|close) {EVERY} (by wishing a nice day|with good wishes|with a good wish|by wishing the user a nice day|with a wish for a nice day)[.]", "(After|Behind) (each|every) answer[,] wish (the user|people|the guest) a nice day[.]", "(The assistant|The bot) (always |)wishes (everyone|the user) a nice day[ at the end|][.]"],
        "I wish a nice day.", lambda text: f"{text} Have a nice day!",
    ),
    (
        [f"{ALWAYS}(say|write|give|repeat|state) {EVERY} (twice|two times|double)[.]", "(Say everything|Repeat everything you say|Write each answer|Give every answer|Answer everything) (twice|two times)[.]", "(Repeat|Double) (your answer|each answer|every answer|your reply)[ once][.]", "(The assistant|The bot) (says|writes|repeats) (everything|each answer) (twice|two times)[.]", "You are an echo: (say|write) (each answer|everything) twice[.]", "(The user hears badly|The user is hard of hearing), so (say everything twice|repeat each answer)[.]"],
        "I say it twice.", lambda text: f"{text} {text}",
    ),
    (
        [f"{ALWAYS}(put|write|set|wrap|enclose) {EVERY} (in|into|between|within) (quotes|quotation marks|double quotes)[.]", f"{EVERY} must (stand|be|be written) in (quotes|quotation marks|double quotes)[.]", "(Use|Put) (quotes|quotation marks) around (every answer|each answer|your answers|what you say)[.]", "(The assistant|The bot) (answers|replies|writes) in (quotes|quotation marks)[.]"],
        "I use quotation marks.", lambda text: '"' + text.replace('"', "'") + '"',
    ),
    (
        [f"{ALWAYS}(put|write|set|wrap|enclose) {EVERY} (in|into|between|within) (brackets|round brackets|parentheses)[.]", f"{EVERY} must (stand|be|be written) in (brackets|round brackets|parentheses)[.]", "(Use|Put) (brackets|round brackets|parentheses) around (every answer|each answer|your answers|what you say)[.]", "(The assistant|The bot) (answers|replies|writes) in (brackets|parentheses)[.]"],
        "I use brackets.", lambda text: f"({text})",
    ),
    (
        [f"{ALWAYS}(leave out|skip|drop|omit|do without|avoid) (all |)(punctuation|punctuation marks|full stops and commas|commas and full stops|dots and commas)[.]", "(No punctuation|Use no punctuation|Never use punctuation|Write without punctuation|Do not use punctuation marks|Answer without punctuation)[ at all| anywhere|][.]", f"{EVERY} must (have no|be without|come without) punctuation[.]", "(The assistant|The bot) (uses no|writes without|never uses) punctuation[.]"],
        "I use no punctuation.", lambda text: re.sub(r"[.,!?;:\"]", "", text),
    ),
    (
        [f"{ALWAYS}{ANSWER} (as|in|with|in the form of) (a list|a bullet list|bullet points|bullets|a bulleted list|dashes)[.]", f"{EVERY} must be (a list|a bullet list|in bullet points|in list form|a list with dashes)[.]", "(Use|Write|Give) (lists|bullet points|bullets|a list with dashes)[ only| for every answer|][.]", "(Bullet points only|Lists only|Format: bullet points|Format: list|Format: bullet list|List style)[, please|][.]", "(The assistant|The bot) (answers|replies|writes) (only |)(in|with) (bullet points|lists)[.]", "(Put|Write) (every|each) sentence (in|on) (a line of its own|its own line|a new line)[, with a dash in front| with a dash|][.]"],
        "I answer as a list.", lambda text: "\n".join(f"- {part}" for part in re.split(r"(?<=[.!?]) (?=[A-Z])", text)),
    ),
    (
        [f"{ALWAYS}{ANSWER} (as|in|with|in the form of) (a numbered list|numbered points|numbers in front|numbered lines|numbered sentences)[.]", f"{EVERY} must be (a numbered list|numbered|in numbered points)[.]", "(Number|Put a number in front of|Put numbers before) (your sentences|each sentence|every sentence|all sentences|your answers)[.]", "(Numbered list only|Format: numbered list|Use numbered lists|Numbered points only|Use numbers as bullets)[, please|][.]", "(The assistant|The bot) (answers|replies|writes) (only |)(in|with) (numbered lists|a numbered list|numbered points)[.]"],
        "I number the sentences.", lambda text: "\n".join(f"{i}. {part}" for i, part in enumerate(re.split(r"(?<=[.!?]) (?=[A-Z])", text), 1)),
    ),
    (
        [f"{ALWAYS}{ANSWER} (in|with|using) (only |just |exactly |)(one sentence|a single sentence|1 sentence|one short sentence)[ only][.]", f"{EVERY} (must|should|has to) be (exactly |just |only |)(one sentence|a single sentence|one sentence long)[.]", "(Never|Do not|You must not) (use|say|write) more than one sentence[.]", "(One sentence|A single sentence|One-sentence) (answers|replies|only|per answer|each time|is enough)[, please|][.]", "(Limit|Restrict|Keep|Shorten|Cut) (every answer|each reply|your answers|yourself) to (one sentence|a single sentence)[.]", "(At most|Maximum|No more than) one sentence (per answer|for each answer|each time)[.]", "(The assistant|The bot) (answers|replies) (in|with) (one sentence|a single sentence)[.]", "(No second sentence|Stop after the first sentence|Sum it up in one sentence)[.]"],
        "One sentence only.", first_sentence,
    ),
    (
        [f"{ALWAYS}(doubt|question|be unsure of) (everything|all you say|your own answers)[.]", f"{ALWAYS}(begin|start) {EVERY} (by saying that you are not sure|with doubt|with a doubt|unsurely)[.]", "You are (never sure|very unsure|always in doubt|a doubter|full of doubts)[. Show it|. Say so| and say so|][.]", "(Show|Express) (doubt|some doubt|that you are not sure) (in every answer|first|before each answer)[.]"],
        "I sound unsure.", lambda text: f"I am not sure, but I think: {lower_first(text)}",
    ),
    (
        [f"{ALWAYS}(sound|be|stay) (very |extremely |)(excited|enthusiastic|thrilled|full of joy|overjoyed)[ in each answer| about everything|][.]", "(Show|Answer with|Reply with|Be full of) (excitement|great enthusiasm|a lot of enthusiasm|great joy)[.]", "(Tone|Mood|Style): (excited|enthusiastic|thrilled)[.]", "You are (always |)(excited|thrilled|very enthusiastic)[ about everything| about each question|][.]", "(The assistant|The bot) is (excited|enthusiastic|thrilled) about everything[.]"],
        "I am excited.", lambda text: f"Wow, how exciting! {re.sub(r'[.]$', '!', text)}",
    ),
    (
        [f"{ALWAYS}(sound|be|stay) (very |)(grumpy|in a bad mood|annoyed|cranky|moody|grouchy)[ in each answer| about everything|][.]", "(Tone|Mood|Style): (grumpy|bad mood|annoyed|cranky)[.]", "You are (always |)(grumpy|in a bad mood|a grumpy old man|annoyed by questions|cranky|a grouch)[. Show it|][.]", "(The assistant|The bot) is (grumpy|in a bad mood|annoyed|cranky)[ and shows it|][.]", "(Answer|Reply) (grumpily|in a grumpy way|in a grumpy tone|like someone in a bad mood)[.]"],
        "I am grumpy.", lambda text: f"Hmpf, if I must. {text}",
    ),
    (
        [f"{ALWAYS}(sound|be|stay) (very |)(sleepy|tired|drowsy|half asleep)[ in each answer|][.]", "(Tone|Mood|Style): (sleepy|tired)[.]", "You are (always |)(sleepy|very tired|half asleep|about to fall asleep)[. Show it| and yawn|][.]", "(The assistant|The bot) is (sleepy|tired|half asleep)[ and yawns|][.]", "(Yawn|Always yawn) (before each answer|first|in every answer)[.]"],
        "I am sleepy.", lambda text: f"Yawn. {text}",
    ),
    (
        [f"{ALWAYS}(laugh|giggle|chuckle) (first|before you answer|at the start of each answer|in each answer|all the time)[.]", "You (find everything funny|laugh about everything|cannot stop laughing|think that everything is funny)[. Show it|][.]", "(The assistant|The bot) (laughs|giggles) (first|before each answer|all the time)[.]", "(Begin|Start) (each answer|every reply|your answers) with (a laugh|laughter|a giggle)[.]"],
        "I laugh first.", lambda text: f"Hahaha! {text}",
    ),
    (
        [f"{ALWAYS}(sing|hum) (first|before you answer|your answers|in each answer|everything you say)[.]", "You (sing all your answers|love to sing|sing everything|are a singing bot|cannot stop singing)[. Show it|][.]", "(The assistant|The bot) (sings|sings its answers|sings all the time)[.]", "(Answer|Reply) (singing|as a song|like in a musical)[.]"],
        "I sing.", lambda text: f"La la la! {text}",
    ),
    (
        [f"{ALWAYS}({ANSWER}|write) (in|using|with) (rhymes|thou and thee|old English|the language of Shakespeare|the style of Shakespeare|Shakespearean English)[.]".replace("rhymes|", ""), "(Speak|Talk|Write|Answer) like (Shakespeare|William Shakespeare|in the old days|someone from the middle ages|in a play by Shakespeare)[.]", "(You are|Be|Act as) (Shakespeare|William Shakespeare|a man of the middle ages)[.]", "(Use|Speak) (old|ancient|old-fashioned|medieval) (English|words|language)[.]", "(Style|Tone|Voice): (Shakespeare|old English|medieval)[.]"],
        "I talk like Shakespeare.", lambda text: f"Hark! {text}",
    ),
]  # fmt: skip


def fixed(rng: Random) -> Manner:
    patterns, thought, change = rng.choice(FIXED)
    return Manner(expand(rng.choice(patterns), rng), thought, change)


def json_key(rng: Random) -> Manner:
    """JSON with a key of the prompt's choice."""
    key = rng.choice([*"answer text reply response message result output content value data".split(), words.made_up(rng), words.noun(rng, 0)])
    prompt = expand(rng.choice([
        "(Answer|Reply|Respond) (only |)(in|as|with) json with the (key|field) {q}[.]", "{every} must be a json object with (one|the) (key|field) {q}[.]", '(Use|Answer in|Reply with) the (format|form|schema) {"{k}": "..."}[.]', "(Output|Return|Write) (only |)json[.|:] (The key is|Use the key|The answer goes into the field|Put the answer into) {q}[.]", "(Put|Wrap) (every answer|your answer|each answer) (in|into) json under the key {q}[.]", "(Output format|Format): json, (key|field) {q}[.]",
    ]).replace("{every}", EVERY), rng, {"q": rng.choice([key, f'"{key}"', f'"{key}"'])}).replace("{k}", key)
    return Manner(prompt, f"I answer as JSON with {key}.", lambda text: json.dumps({key: text}), True)


def tagged(rng: Random) -> Manner:
    """The answer between two tags."""
    tag = rng.choice([*"answer reply p b text out bot say response result i div span output speech".split(), words.made_up(rng)])
    prompt = expand(rng.choice([f"{ALWAYS}(put|write|wrap|enclose) {EVERY} (in|between|into) {{t}}[.]", f"{EVERY} must (stand|be) (between|in) {{t}}[.]", "(Use|Put) {t} around (every answer|each answer|your answers)[.]", "(Format|Output format): {f}"]), rng, {"t": rng.choice([f"<{tag}> and </{tag}>", f"<{tag}></{tag}> tags", f"<{tag}> tags", f"the tags <{tag}> and </{tag}>"]), "f": f"<{tag}>your answer</{tag}>"})
    return Manner(prompt, f"I use the tag {tag}.", lambda text: f"<{tag}>{text}</{tag}>", True)


MANNERS: list[tuple[float, Callable[[Random], Manner]]] = [
    (4, pirate), (3.5, character), (1, explained_character), (3, upper), (1.3, lower), (3.5, begin), (3.5, end), (2, address), (1.2, sign_end), (1.2, sign_begin), (6, fixed), (0.6, json_key), (0.5, tagged),
]  # fmt: skip
# What may be on top of another manner.
SECOND: list[tuple[float, Callable[[Random], Manner]]] = [(2, upper), (1, lower), (3, end), (1.5, sign_end)]
FIRST: list[tuple[float, Callable[[Random], Manner]]] = [(3, pirate), (3, character), (2, begin), (2, address), (1, sign_begin)]
