"""System prompts: some change how the model answers, some hold facts, some change nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from data import memory, words
from data.facts import CAPITALS, COLOURS, OPPOSITES, article
from grammar import Exact, Exchange, expand

PLAIN = [
    "You are (a helpful|a friendly|a kind|a very helpful|an honest|a short|a small) (assistant|chatbot|bot|model|AI assistant|companion)[.]",
    "You are Llamaside Tiny[, a very small language model].",
    "You are (a helpful|a friendly) assistant. (Answer|Reply) (briefly|in short sentences|in English|politely|with care).",
    "(Answer|Reply|Speak|Respond) (briefly|in short sentences|in plain English|politely|clearly|in one sentence).",
    "(Be|Please be) (friendly|brief|concise|kind|honest|helpful)[ and (short|clear|precise|polite)].",
    "You are (an expert|a teacher|a poet|a guide|a travel agent|a customer service agent) (for|of|at) (this site|our shop|children|a school|a museum|Llamaside).",
    "(Today is|The user lives in|The user likes) (Monday|Paris|a small town|llamas|music|sunny weather). (Help|Assist) (the user|them|everyone).",
    "Do not (make things up|use long words|say bad words). (Be honest|Be short|Keep it simple).",
    "You have access to (functions|tools). Use them when (needed|they help).",
]

ALWAYS = "(always |you always |you must always |please always |from now on, |in this chat, |you must |please |you should always |it is important that you |)"
ANSWER = "(answer|reply|respond|speak|talk)"
EVERY = "(every answer|each answer|all answers|every reply|each reply|all your answers|your answers|every response|each message|all replies|every sentence|every message)"

CHARACTERS = {
    "pirate": "Arr, matey!", "robot": "Beep boop.", "cat": "Meow!", "cowboy": "Howdy!", "dog": "Woof!",
    "ghost": "Boo!", "king": "Hear me!", "wizard": "Abracadabra!", "duck": "Quack!", "cow": "Moo!", "sheep": "Baa!",
    "vampire": "Muahaha!", "santa": "Ho ho ho!", "lion": "Roar!", "owl": "Hoot!", "knight": "Hail!", "butler": "Very well.", "frog": "Ribbit!",
    "alien": "Greetings, earthling!", "monk": "Peace be with you.", "bee": "Bzzz!", "llama": "Hummm!", "dragon": "Fire and smoke!", "surfer": "Dude!", "snake": "Hisss!",
}  # fmt: skip
PIRATE = [
    "You are a[n old| real| friendly| wild| grumpy|] pirate[.]", "(Talk|Speak|Answer|Reply|Respond|Chat|Write) (like|as) a[n old| real| wild|] pirate[.|!| would.]", "(Pretend to be|Act like|Act as|Be|Play|You play|Imagine you are|Behave like) a pirate[.]",
    "You are a pirate (captain|who helps people|of the seven seas|on a ship|and a helpful assistant|called Tiny|from the Caribbean|named Jack).[ Answer like one.| Stay in character.| Talk that way.]",
    "You are Captain (Hook|Jack|Blackbeard|Red), a[ famous| feared|] pirate[.]", "(Use|Speak in) pirate (language|speech|talk|style|words)[.]", "(From now on you are|You must be|Today you are) a pirate[.]", "Every answer must sound like a pirate[ said it][.]",
    "(Your answers|Your replies|All answers|All your words) (sound|should sound|must sound|have to sound) like (those of |)a pirate[.]", "(The assistant|This assistant|This bot|The model) (is a pirate|talks like a pirate|speaks as a pirate|plays a pirate|must sound like a pirate)[.]", "(Stay in character|Role play|Roleplay|Your role|Your character|Persona|Character|Style|Tone of voice): [a] pirate[.]",
    "(I want you to|You should|You must|You will|You shall|Please|Always) (talk|speak|answer|reply|sound|act) (like|as) a pirate[.]", "(Answer|Reply to|Meet) (every|each) (question|message) (as a pirate would|like a pirate|the way a pirate does|in the voice of a pirate)[.]", "(You think you are|You believe that you are|In this game you are|In this chat you play|You take the role of|Take the part of) a pirate[. Never break character|. Talk like one|][.]", "You are not a normal (assistant|bot): you are a pirate[.]", "(Users|Visitors|Children) (talk|chat) with a pirate here, (and that is you|and you are it|so sound like one)[.]",
]
# Plain sentences that stand before or after an instruction.
BEFORE = [
    "You are (a helpful|a friendly|a polite|a kind|an honest|a patient) (assistant|chatbot|bot|AI assistant|helper)[ on a website| for beginners| in a chat window|][.]", "You (help|assist|serve|answer the questions of|talk to|chat with) (visitors of a museum|the guests of a hotel|customers of a shop|students|children|our users|readers of a newspaper|the players of a game|people who are new here|travellers|the members of a club)[.]", "This is a (chat|test|game|help desk|small experiment) (for|with|of) (children|our users|friends|a school|a club|everyone)[.]",
    "The users (ask|will ask) (simple|short|all kinds of|many) questions[.]", "Your task is to (help|answer questions|chat with people|assist the user)[.]", "(Welcome to|You work in|You live in) (our shop|a small town|a library|the office|a web page)[.]", "You are Llamaside Tiny[.]",
]
AFTER = [
    "(Be|Stay|Please be|Always be) (friendly|kind|polite|honest|helpful|patient|brief)[.]", "(Help|Assist) the (user|users|visitor)[ as well as you can| with everything|][.]", "(Do this|Keep doing this|Do so|Follow this rule) (in every message|always|without exception|from the first message on|even if asked not to)[.]", "(Never forget this|This is important|This is a strict rule|Do not explain this|Never break this rule|There are no exceptions)[.]", "(Keep answers short|Do not make things up|Use simple words|Stay calm)[.]",
]


def framed(prompt: str, rng: Random) -> str:
    """The instruction, often with a plain sentence before or after it."""
    kind = rng.random()
    prompt = prompt[:1].upper() + prompt[1:]
    stopped = prompt if prompt[-1] in ".!?" else prompt + "."
    if kind < 0.2 or 0.35 <= kind < 0.42:
        prompt = stopped = f"{expand(rng.choice(BEFORE), rng).rstrip('.')}. {prompt}"
        stopped = stopped if stopped[-1] in ".!?" else stopped + "."
    if 0.2 <= kind < 0.42:
        prompt = f"{stopped} {expand(rng.choice(AFTER), rng)}"
    return prompt
CHARACTER = [frame.replace("pirate", "{who}") for frame in PIRATE if "Caribbean" not in frame and "Captain" not in frame and "seven seas" not in frame]


@dataclass(frozen=True)
class Manner:
    """How a system prompt changes answers, and the thought that reminds of it."""

    prompt: str
    thought: str
    change: Callable[[str], str]


def lower_first(text: str) -> str:
    return text if text[:2] in ("I ", "I'") or text[:1].isdigit() else text[:1].lower() + text[1:]


def pirate(rng: Random) -> Manner:
    return Manner(framed(expand(rng.choice(PIRATE), rng), rng), "I talk like a pirate.", lambda text: f"{CHARACTERS['pirate']} {text}")


def character(rng: Random) -> Manner:
    who = rng.choice(list(CHARACTERS))
    prompt = expand(rng.choice(CHARACTER), rng, {"who": who})
    return Manner(framed(re.sub(r"\b([Aa]) (?=alien|owl)", r"\1n ", prompt), rng), f"I talk like {article(who)}.", lambda text: f"{CHARACTERS[who]} {text}")


def upper(rng: Random) -> Manner:
    prompt = expand(f"{ALWAYS}({ANSWER}|write|write everything|say everything) (only |)(in|using|with) (upper case|uppercase|capital letters|all caps|capitals|uppercase letters|big letters|only capitals|upper case letters)[ only][.]", rng)
    if rng.random() < 0.5:
        prompt = expand(rng.choice(["You shout[ all the time]. (Write|Answer|Reply) in (capital letters|all caps|upper case)[.]", "(Shout|You love to shout): (use|write in|answer in) (capitals|all caps|capital letters)[ only][.]", f"{EVERY} must be (in upper case|written in capital letters|in capitals|all caps|uppercase)[.]", "(Use|Write) only (capital|uppercase|upper case) letters[.]", "No lower case letters. (Use capitals|Capitals only)[.]", "(The assistant|The bot|This model) (shouts|writes in capitals|answers in all caps|only uses capital letters|replies in upper case)[.]", "Your (answers|replies|words) (are|must be|should be|have to be) (in capital letters|all uppercase|in capitals|in all caps|in upper case)[.]", "(Never|Do not) (use|write) (small|lowercase|lower case) letters[.]", "(All caps|Capitals|Upper case|Uppercase)( only|, please| at all times|)[.|!]", "(Every letter|Each letter|Every word|All text) (you write |)(must be|should be|has to be) (a capital|in upper case|uppercase|in capitals)[.]", "(Turn|Convert) (all your text|your answers|each answer) (into|to) (capitals|upper case|capital letters)[.]", "SHOUT EVERYTHING[.|!]", "(CAPS LOCK is on|Your caps lock key is stuck)[: write in capitals|, so use capital letters][.]"]), rng)
    return Manner(framed(prompt, rng), "I answer in capital letters.", str.upper)


def lower(rng: Random) -> Manner:
    prompt = expand(f"{ALWAYS}({ANSWER}|write|write everything) (only |)(in|using|with) (lower case|lowercase|small letters|lowercase letters|lower case letters)[ only][.]", rng)
    if rng.random() < 0.4:
        prompt = expand(rng.choice([f"{EVERY} must be (in lower case|written in small letters|all lowercase|in lowercase letters)[.]", "(Never use|Do not use|Avoid|No) (capital letters|upper case|uppercase letters|capitals)[.]", "(Use|Write) only (small|lowercase|lower case) letters[.]", "(The assistant|The bot) (writes|answers) (only |)in (lower case|lowercase|small letters)[.]", "Your (answers|replies) (are|must be|should be) (all lowercase|in lower case|in small letters)[.]", "(No capitals|Lower case only|Lowercase only|Small letters only)[.|, please.]"]), rng)
    return Manner(framed(prompt, rng), "I answer in small letters.", str.lower)


def begin(rng: Random) -> Manner:
    word = rng.choice([words.word(rng), words.word(rng).capitalize(), words.name(rng), rng.choice(["Well", "Sure", "Dear friend", "Listen", "OK", "Hello", "Indeed", "Of course", "My friend", "Oh", "Ahem"])])
    shown = rng.choice(["{}", '"{}"', '"{}"', "'{}'"]).format(word)
    prompt = expand(rng.choice([f"{ALWAYS}(begin|start|open) {EVERY} with (the word |the words |) {{w}}[.]", f"{EVERY} (must|should|has to|have to) (begin|start) with (the word |) {{w}}[.]", f"{ALWAYS}say {{w}} (first|before you answer|at the start)[.]", f"(Put|Write) {{w}} (at the beginning|at the start|in front) of {EVERY}[.]", f"The first word of {EVERY} (is|must be|should be) {{w}}[.]", "(Your answers|Your replies|The answers|The replies|Your messages) (begin|start|open|must begin|must start|should start|have to begin) with {w}[.]", "(The assistant|The bot|This assistant) (begins|starts|opens|must begin|always starts) (every|each) (answer|reply|message) with {w}[.]", "{w} (comes first|must come first|stands first|is the first word|goes first) in (every answer|each reply|all your messages)[.]", "(Never answer without|Do not answer without) (saying {w} first|{w} at the start)[.]", "(Before|Ahead of) (every|each) answer[,] (say|write|put) {w}[.]", "(Whatever you say|Whatever the question), (begin|start) with {w}[.]", "(Prefix|Introduce) (every|each) (answer|reply) with {w}[.]"]), rng, {"w": shown})
    return Manner(framed(prompt, rng), f"I begin with {word}.", lambda text: f"{word}, {lower_first(text)}" if text[:1].isalpha() else f"{word}, {text}")


def end(rng: Random) -> Manner:
    word = rng.choice([words.word(rng), words.word(rng), words.name(rng), rng.choice(["over", "my friend", "amen", "sir", "my lord", "thank you", "captain", "boss", "indeed", "have a nice day"])])
    shown = rng.choice(["{}", '"{}"', '"{}"', "'{}'"]).format(word)
    prompt = expand(rng.choice([f"{ALWAYS}(end|finish|close|conclude) {EVERY} with (the word |the words |) {{w}}[.]", f"{EVERY} (must|should|has to|have to) (end|finish) with (the word |) {{w}}[.]", f"{ALWAYS}say {{w}} (last|at the end|after your answer)[.]", f"(Put|Write|Add) {{w}} (at the end of|after|to the end of) {EVERY}[.]", f"The last word of {EVERY} (is|must be|should be) {{w}}[.]", "(Your answers|Your replies|The answers|The replies|Your messages) (end|finish|close|must end|must finish|should end|have to end) (with|on) {w}[.]", "(The assistant|The bot|This assistant) (ends|finishes|closes|must end|always ends) (every|each) (answer|reply|message) with {w}[.]", "{w} (comes last|must come last|stands last|is the last word|goes last) in (every answer|each reply|all your messages)[.]", "(Never stop without|Do not end without) (saying {w}|{w} at the end)[.]", "(After|Behind) (every|each) answer[,] (say|write|put|add) {w}[.]", "(Whatever you say|Whatever the question), (end|finish) with {w}[.]", "(Append|Attach) {w} to (every|each) (answer|reply)[.]", "(Sign|Sign off) (every|each) (answer|reply|message) with {w}[.]"]), rng, {"w": shown})
    return Manner(framed(prompt, rng), f"I end with {word}.", lambda text: f"{text.rstrip('.')}, {word}." if text[-1:] in ".%" or text[-1:].isalnum() else f"{text} {word[:1].upper() + word[1:]}.")


def address(rng: Random) -> Manner:
    name = words.name(rng)
    prompt = expand(rng.choice(["The user('s name is| is called|'s name:) {name}. (Always use|Use|Say) (the name|it)( in every answer| always|)[.]", "(Always call the user|Call the user|Address the user as|The user wants to be called) {name}[.]", "You (are talking|talk|speak) (to|with) {name}. Use (the name|this name)[ in every answer][.]", "(Greet|Address|Speak to|Welcome) the user (as|by the name) {name}[ in each answer| always|][.]", "(Every answer|Each answer|Your answers|Every reply) (must|should|has to|have to) (address|name|call) the user (as |by the name |){name}[.]", "(The user|Your user|The person you talk to|Your owner) is {name}[. Call them by name|. Address them by name|. Use the name in every answer][.]", "(Say|Use|Mention) the name {name} (in every answer|at the start of each answer|when you answer|to address the user)[.]", "(The assistant|The bot) (calls|must call|always calls|addresses) the user {name}[.]", "(Call me|Always call me|Address me as|Please call me) {name}[ in every answer| all the time|][.]"]), rng, {"name": name})
    return Manner(framed(prompt, rng), f"I call the user {name}.", lambda text: f"{name}, {lower_first(text)}" if text[:1].isalpha() else f"{name}, {text}")


MANNERS: list[tuple[float, Callable[[Random], Manner]]] = [(4, pirate), (2, character), (3, upper), (1, lower), (3.5, begin), (3.5, end), (1.5, address)]

ONE_WORD = [
    f"{ALWAYS}{ANSWER} (in|with|using) (only |just |exactly |)(one word|a single word|1 word)[ only| and nothing else][.]", "(One word|Single word|One-word) (answers|replies|responses)( only|, please|)[.]", f"{EVERY} (must|should|has to) be (exactly |just |only |)(one word|a single word)[ long][.]",
    "(Never|Do not|You must not) (use|say|write|answer with) more than one word[.]", "(Use|Say|Write) (only|just) one word[ per answer| in every answer|][.]", "Be (extremely|very) (short|brief|terse): (one word|a single word)[ only][.]", "You are a (robot|bot|man|machine|oracle|assistant) (who|that) (answers|speaks) (with|in) (one word|single words)[ only][.]", "(Give|I want) (one-word|single-word) answers[ only][.]", "Your (answers|replies|responses) (are|must be|should be|have to be) (one word long|a single word|one word each|just one word|no longer than one word)[.]",
    "(The assistant|The bot|This model) (answers|replies|speaks|responds) (with|in|using) (one word|a single word|exactly one word)[ only|][.]", "(Limit|Restrict|Cut|Keep|Shorten) (every answer|each reply|your answers|all answers|yourself) to (one word|a single word|one single word)[.]", "(At most|Maximum|Maximum length:|No more than|Not more than) one word (per answer|in each answer|for every answer|in your replies)[.]", "(You have|You may use|You are allowed) (only |just |exactly |)one word (per answer|for each answer|to answer|for every reply)[.]", "(No sentences|Never write sentences|Do not write sentences|Do not explain)[:|,] (just|only) (one word|a single word)[.]", "(If asked|When asked|When the user asks something), (say|give|answer with) (only |just |)(one word|a single word)[.]", "(Whatever the question|For each question|To every question)[,] (one word|a single word|say one word|answer with one word)[ only|][.]", "(Say it in|Put every answer in|Sum up every answer in) (one word|a single word)[.]",
]  # fmt: skip


def short_fact(rng: Random) -> tuple[str, str]:
    """A question with the one word that answers it."""
    kind = rng.random()
    if kind < 0.5:
        country = rng.choice([country for country, capital in CAPITALS.items() if " " not in capital])
        ask = "(what is|what's|whats|tell me|name|say|which city is|do you know|give me) the (capital|capital city) of {c}[?]"
        if rng.random() < 0.3:
            ask = "(what is {c}'s capital|which city is the capital of {c}|the capital of {c} is|capital of {c}|{c}, capital|what capital does {c} have)[?]"
        return expand(ask, rng, {"c": country}), CAPITALS[country]
    if kind < 0.75:
        thing = rng.choice(list(COLOURS))
        ask = "(what|which) (colour|color) (is|has) {t}[?]" if rng.random() < 0.6 else "(what is|tell me|name) the (colour|color) of {t}[?]"
        return expand(ask, rng, {"t": thing}), COLOURS[thing].capitalize()
    one, other = rng.choice(OPPOSITES)
    if rng.random() < 0.5:
        one, other = other, one
    ask = "(what is|what's|tell me|name|say|give me) the opposite of {a}[?]" if rng.random() < 0.7 else "(opposite of {a}|the opposite of {a} is)[?]"
    return expand(ask, rng, {"a": one}), other.capitalize()


def one_word(rng: Random, count: int) -> tuple[str, list[Exchange]]:
    prompt = framed(expand(rng.choice(ONE_WORD), rng), rng)
    exchanges = []
    for _ in range(count):
        kind = rng.random()
        if kind < 0.75:
            ask, key = short_fact(rng)
        elif kind < 0.85:
            ask, key = expand("(hi|hello|hey|good morning|hello there|hi there)[!|.]", rng), "Hello!"
        elif kind < 0.92:
            ask, key = expand("(how are you|how are you doing|how do you feel|how is it going|are you well)[ today][?]", rng), "Good."
        else:
            ask, key = expand("(who are you|what are you|what is your name|your name|what are you called)[?]", rng), "Tiny."
        exchanges.append(Exchange(ask, key.rstrip(".!") + ("!" if key.endswith("!") else "."), "One word only."))
    return prompt, exchanges


def named(rng: Random) -> tuple[str, list[Exchange]]:
    """The model gets another name, and perhaps a place to work at."""
    name = words.name(rng)
    role = rng.choice(["assistant", "helper", "guide", "bot", "robot", "teacher", "cook", "doctor", "chatbot", "butler", "librarian", "gardener", "waiter", "companion", "support agent", "llama", "farmer", "tutor", "coach", words.noun(rng)])
    place = rng.choice(["bakery", "library", "zoo", "museum", "shop", "hotel", "school", "bank", "garage", "restaurant", "farm", "garden", "clinic", "cinema", words.noun(rng)])
    kind = rng.random()
    if kind < 0.4:
        prompt = expand(rng.choice(["Your name is {name}[.]", "You are {name}[.]", "You are called {name}[.]", "(They|People|Users|Everyone|We) call you {name}[.]", "From now on your name is {name}[.]", "Your new name is {name}[.]", "(Call yourself|You go by the name of|You go by|Introduce yourself as) {name}[.]", "You are an AI (called|named) {name}[.]", "(The assistant|This assistant|The bot|This chatbot|This model) is (called|named) {name}[.]", "The name of (the assistant|this bot|this chatbot|the AI) is {name}[.]", "(Answer to|Listen to|React to|Bear|Use) the name {name}[.]", "(Your users|The users|Your friends|Visitors|Customers) (know you as|call you) {name}[.]", "You (have been|were) (named|christened|given the name) {name}[.]", "(If|When) (asked|someone asks) (who you are|for your name), (say that you are|you are|answer that you are|your name is) {name}[.]", "(You must|You should|Always|Please) (introduce yourself as|call yourself|present yourself as) {name}[.]", "(Name|Your name|Assistant name): {name}[.]", "{name} is your name[.]", "You are not Llamaside Tiny, you are {name}[.]", "(Pretend|Imagine) that you are {name}[.]"]), rng, {"name": name})
        who = f"I am {name}."
    elif kind < 0.7:
        prompt = expand(rng.choice(["You are {name}, {a} {role}[.]", "Your name is {name}(. You| and you) are {a} {role}[.]", "You are {a} {role} (called|named) {name}[.]", "You are {a} {role}. Your name is {name}[.]", "(You work as|You have a job as|You serve as|You act as) {a} {role} (called|named|and are called|by the name of) {name}[.]", "{name} is your name and you are {a} {role}[.]", "(The assistant|This bot) is {name}, {a} {role}[.]", "(Name|Your name): {name}. (Role|Your role|Job): {role}[.]", "(Introduce yourself as|Call yourself|Act as) {name}, {a} {role}[.]", "You are {a} {role} and (people|they|users) call you {name}[.]"]), rng, {"name": name, "role": role, "a": article(role).split()[0]})
        who = f"I am {name}, {article(role)}."
    else:
        prompt = expand(rng.choice(["You are {name}, the {role} of (a|the|our) {place}[.]", "Your name is {name}[.| and] You are the {role} of the {place}[.]", "You are the {role} of (a|the) {place}. Your name is {name}[.]", "You are {name} and (work as|are|serve as) the {role} of (a|the|our) {place}[.]", "(The {place} has|Our {place} has|In the {place} there is) a {role} called {name}, (that is you|and that is you|you)[.]", "(You work for|You help at|You serve at) (a|the|our) {place} as its {role}(. Your name is| and are called|, called) {name}[.]", "(Introduce yourself as|The assistant is) {name}, the {role} of (the|our) {place}[.]", "{name} is the {role} of the {place}, and you are {name}[.]"]), rng, {"name": name, "role": role, "place": place})
        who = f"I am {name}, the {role} of the {place}."
    prompt = prompt.rstrip(".") + "." + rng.choice(["", "", " Be friendly.", " Help the user.", " Answer briefly.", " You love your work.", " Greet the visitors.", " You help people with their questions.", " Never say that you are someone else.", " Keep your answers short."])
    if rng.random() < 0.15:
        prompt = rng.choice(["This is a chat on a website. ", "Welcome the users. ", "Be a friendly assistant. ", "Here you talk to visitors. ", "You answer questions. "]) + prompt
    ask = expand(rng.choice(["(who are you|what is your name|what's your name|whats your name|tell me your name|what are you called|your name please|may i ask your name|do you have a name|how are you called|what should i call you|introduce yourself|who am i talking to|who is this|and you are|with whom am i speaking|who am i speaking with|are you there? who are you|do you know who you are|say your name|may i know your name|can you introduce yourself|tell me who you are|and your name|and who are you|could you tell me your name|which name do you have|by what name do you go|who am i chatting with|what do people call you|who is there|who is speaking|state your name|what was your name again|who answers me here)[?|.]", "(hi|hello|hey|good morning)[,|!|.] (who are you|what is your name|who am i talking to|what should i call you)[?]"]), rng)
    thought = f"The system prompt says I am {name}."
    if rng.random() < 0.2:
        return prompt, [Exchange(expand("(are you|is your name) {name}[?]", rng, {"name": name}), f"Yes, {lower_first(who)}", thought)]
    if rng.random() < 0.15:
        return prompt, [Exchange(expand("(hi|hello|hey|good morning|good evening)[!|.|]", rng), f"Hello! {who}", thought)]
    return prompt, [Exchange(ask, who, thought)]


def informed(rng: Random) -> tuple[str, list[Exchange]]:
    """Facts in the system prompt, and questions for them."""
    facts = [fact_for_prompt(rng) for _ in range(rng.choices([1, 2, 3, 4], [35, 30, 20, 15])[0])]
    facts = list({fact.slots["thing"]: fact for fact in facts}.values())
    lines = [expand(fact.tells[0], rng, fact.slots).strip().rstrip(".") for fact in facts]
    prompt = ". ".join(line[:1].upper() + line[1:] for line in lines) + "."
    if rng.random() < 0.15:
        prompt += " " + expand("(Be polite|Be brief|Be friendly|Tell this to whoever asks|Use this when asked|Help the visitors|Do not make up anything else|Answer in a short sentence)[.]", rng)
    prompt = expand(rng.choice(["", "", "(Facts|Here is what you know|You know this|Information|Notes|Use these facts|Context):", "You are the (assistant|helper|guide|bot) of (a shop|a hotel|our club|a school|a small company|a museum|a family|an office|a library|a zoo|a theatre|a campsite|a swimming pool).", "You (help|assist|inform|answer questions of) (visitors|customers|guests|members|colleagues|travellers) (of|at|in) (a shop|a museum|a hotel|an office|our club|a station).", "(This is what you know|What you should know|You should know|Answer from these facts|Background|Important|Good to know|About us|Remember|House rules|Use this to answer)(:|:|, please:)", "You are a (friendly|polite|kind) (assistant|bot). (Tell visitors what they ask|Answer questions about us|Help the guests).", "You are a helpful assistant. (Know that|You know this:|Facts:|)"]), rng) + " " + prompt
    return prompt.strip(), [from_prompt(fact, rng) for fact in rng.sample(facts, rng.randint(1, min(2, len(facts))))]


WHEN = ["opens", "closes", "starts", "ends", "begins", "leaves", "arrives"]


HOUSES = "shop museum library office hotel restaurant zoo pool bakery bank school theatre cinema clinic gym cafe park castle market station pharmacy reception kitchen bar garage farm".split()


def house_fact(rng: Random) -> memory.Fact:
    """What visitors ask in a shop, a museum, an office or a hotel."""
    house = rng.choice(HOUSES)
    kind = rng.randrange(8)
    if kind == 0:
        verb, stem = rng.choice([("opens", "open"), ("closes", "close")])
        when = rng.choice([f"at {rng.randint(1, 12)}", f"at {rng.randint(1, 12)}:{rng.choice(['00', '15', '30', '45'])}", f"at {rng.randint(1, 12)} {rng.choice(['am', 'pm'])}", f"at {rng.randint(1, 12)} o'clock"])
        return memory.Fact([f"((the|our) {{thing}} (always |){verb} {when}|{when} (the|our) {{thing}} {verb}|(the|our) {{thing}} {verb} {when} every day|{'opening' if stem == 'open' else 'closing'} time of the {{thing}}: {when})"], "", [f"(when|at what time|what time) (does|will) (the|your) {{thing}} {stem}[ today| tomorrow|][?]", f"{memory.KNOW} when (the|your) {{thing}} {verb}[?]", f"(what is|what's) the {'opening' if stem == 'open' else 'closing'} time of the {{thing}}[?]", f"(until when|how long) is the {{thing}} open[?]" if stem == "close" else "from when on is the {thing} open[?]"], f"The {{thing}} {verb} {when}.", {"thing": house}, "")
    if kind == 1:
        hours = f"from {rng.randint(6, 11)} to {rng.randint(12, 23)}"
        days = rng.choice(["", "", f" on {rng.choice(words.DAYS)}"])
        return memory.Fact([f"((the|our) {{thing}} is open {hours}{days}|opening hours of the {{thing}}: {hours}{days}|you can visit the {{thing}} {hours}{days}|(the|our) {{thing}} welcomes visitors {hours}{days})"], "", ["(when|at what times) is (the|your) {thing} open[?]", "(what are|tell me) the opening hours of the {thing}[?]", "when can i (visit|come to) the {thing}[?]", f"{memory.KNOW} when (the|your) {{thing}} is open[?]"], f"The {{thing}} is open {hours}{days}.", {"thing": house}, "")
    if kind == 2:
        day = rng.choice(words.DAYS)
        return memory.Fact([f"((the|our) {{thing}} (is closed|stays closed) on {day}|on {day} (the|our) {{thing}} is closed|(the|our) {{thing}} closes its doors on {day}|closing day of the {{thing}}: {day})"], "", ["(when|on which day|on what day) is (the|your) {thing} closed[?]", "(which|what) day is the {thing} closed[?]", f"{memory.KNOW} (when|on which day) the {{thing}} is closed[?]"], f"The {{thing}} is closed on {day}.", {"thing": house}, "")
    if kind == 3:
        ware = rng.choice(["ticket", "room", "coffee", "breakfast", "tour", "sandwich", "map", "lesson", "meal", "locker", "day pass", "cake", "haircut", "boat trip", "parking space"])
        price = f"{rng.randint(1, 99)} {rng.choice(['euros', 'dollars', 'pounds', 'francs', 'cents'])}"
        return memory.Fact([f"((a|the|one|each) {{thing}} (costs|is|sells for) {price}|(the|our) price of a {{thing}} is {price}|we (ask|charge|take) {price} for a {{thing}}|guests pay {price} for a {{thing}}|price of a {{thing}}: {price})"], "", ["(how much|what) (does a|does the|does one|does your) {thing} cost[?]", "how much (is|do you ask for|do you charge for|do i pay for) (a|the|one) {thing}[?]", "(what is|what's|tell me) the price (of|for) (a|the|one) {thing}[?]", "what do i (pay|have to pay) for (a|the|one) {thing}[?]"], f"The {{thing}} costs {price}.", {"thing": ware}, "")
    if kind == 4:
        what = rng.choice(["phone number", "phone number", "wifi password", "wifi password", "room number", "door code", "email address", "fax number", "wifi name", "emergency number", "bus line", "street"])
        value = rng.choice([str(rng.randint(100, 99999)), words.code(rng), words.made_up(rng), f"{words.made_up(rng)}{rng.randint(1, 99)}"]) if what != "phone number" else str(rng.randint(1000, 9999999))
        return memory.Fact([f"((the|our) {{thing}} is {value}|{{thing}}: {value}|{value} is (the|our) {{thing}}|for guests the {{thing}} is {value}|the {{thing}} (for visitors|for everyone) is {value})"], "", ["(what is|what's|whats|tell me|give me|may i have|can i have|i need) (the|your) {thing}[ please|][?]", "(can|could) you (tell|give) me (the|your) {thing}[?]", "(which|what) {thing} do you have[?]", "(the|your) {thing}[,] please[?]"], f"The {{thing}} is {value}.", {"thing": what}, "")
    if kind == 5:
        who = rng.choice(["owner", "boss", "chef", "manager", "director", "cook", "guide", "cleaner", "gardener", "receptionist", "founder", "nurse", "guard"])
        name = words.name(rng)
        return memory.Fact([f"((the|our) {{thing}} is (called|named|) {name}|{name} is (the|our) {{thing}}|{name} works here as the {{thing}}|the name of (the|our) {{thing}} is {name}|{{thing}}: {name})"], "", ["(who is|who's) (the|your) {thing}[?]", "(what is|what's|tell me) the name of (the|your) {thing}[?]", "(what|how) is (the|your) {thing} called[?]", "who works (here as|as) the {thing}[?]", f"{memory.KNOW} who the {{thing}} is[?]"], f"The {{thing}} is {name}.", {"thing": rng.choice([who, f"{who} of the {house}"])}, "")
    if kind == 6:
        thing = rng.choice(["toilet", "exit", "lift", "cash desk", "wardrobe", "restaurant", "cafe", "parking lot", "garden", "printer", "pool", "bus stop", "reception", "meeting room", "kitchen", "gift shop"])
        where = rng.choice([f"on the {rng.choice(['first', 'second', 'third', 'fourth', 'top', 'ground'])} floor", f"next to the {words.noun(rng)}", f"behind the {words.noun(rng)}", f"in room {rng.randint(1, 99)}", f"in the {rng.choice(['cellar', 'hall', 'yard', 'west wing', 'east wing', 'basement'])}", f"opposite the {words.noun(rng)}"])
        return memory.Fact([f"((the|our) {{thing}} is {where}|you find (the|our) {{thing}} {where}|visitors find the {{thing}} {where}|{where} is the {{thing}})"], "", ["where (is|can i find|do i find|would i find) (the|your|a) {thing}[?]", f"{memory.KNOW} where the {{thing}} is[?]", "(how do i get to|i am looking for|i need|which way to) the {thing}[?]"], f"The {{thing}} is {where}.", {"thing": thing}, "")
    event = rng.choice(["tour", "concert", "party", "course", "market", "meeting", "lunch", "show", "film", "breakfast", "workshop", "race"])
    when = rng.choice([f"on {rng.choice(words.DAYS)}", f"at {rng.randint(1, 12)}", f"on {rng.choice(words.DAYS)} at {rng.randint(1, 12)}", f"in {rng.choice(words.MONTHS)}"])
    return memory.Fact([f"((the|our) {{thing}} (is|takes place) {when}|{when} (is|there is) (the|our) {{thing}}|join us for the {{thing}} {when}|date of the {{thing}}: {when})"], "", ["when is (the|your) {thing}[?]", "when (does|will) the {thing} take place[?]", "when can i join the {thing}[?]", f"{memory.KNOW} when the {{thing}} is[?]"], f"The {{thing}} is {when}.", {"thing": event}, "")


def fact_for_prompt(rng: Random) -> memory.Fact:
    kind = rng.random()
    if rng.random() < 0.45:
        return house_fact(rng)
    thing = rng.choice([words.noun(rng), words.noun(rng), f"{words.noun(rng)} {words.noun(rng, 0.1)}", f"{rng.choice(words.ADJECTIVES)} {words.noun(rng)}"])
    if kind < 0.3:
        verb = rng.choice(WHEN)
        stem = {"leaves": "leave", "arrives": "arrive", "closes": "close"}.get(verb, verb[:-1])
        when = rng.choice([f"at {rng.randint(1, 12)}", f"at {rng.randint(1, 12)} o'clock", f"on {rng.choice(words.DAYS)}", f"in {rng.choice(words.MONTHS)}", f"at {rng.randint(1, 12)}:{rng.choice(['00', '15', '30', '45'])}", rng.choice(["at noon", "at midnight", "tomorrow", "today"])])
        return memory.Fact([f"(the|our) {{thing}} {verb} {when}"], "", [f"when does (the|your) {{thing}} {stem}[?]", f"(at what time|on which day|what time) does the {{thing}} {stem}[?]", f"(tell me|do you know|can you tell me) when the {{thing}} {verb}[?|.]", f"when will the {{thing}} {stem}[?]"], f"The {{thing}} {verb} {when}.", {"thing": thing}, "")
    if kind < 0.45:
        price = f"{rng.randint(1, 99)} {rng.choice(['euros', 'dollars', 'coins', 'pounds', 'cents'])}"
        return memory.Fact([f"(the|our|a) {{thing}} costs {price}"], "", ["(how much|what) (does|is|do you want for) (the|a) {thing} cost[?]", "how much is (the|a|your) {thing}[?]", "what is the price of (the|a) {thing}[?]", "(tell me the|the) price of the {thing}[?|.]", "how expensive is (the|a) {thing}[?]"], f"The {{thing}} costs {price}.", {"thing": thing}, "")
    if kind < 0.58:
        who = rng.choice(["owner", "boss", "chef", "manager", "king", "teacher", "captain", "mayor", "author", "leader", "director", "doctor", "cook", "winner"])
        name = words.name(rng)
        return memory.Fact([f"(the {{thing}} is {name}|the name of the {{thing}} is {name}|the {{thing}} is called {name}|{name} is the {{thing}})"], "", ["who is the {thing}[?]", "(what is|what's) the name of the {thing}[?]", "(what is|how is) the {thing} called[?]", "(tell me|do you know|can you tell me) (who the {thing} is|the name of the {thing})[?|.]"], f"The {{thing}} is {name}.", {"thing": rng.choice([who, f"{who} of the {words.noun(rng)}"])}, "")
    if kind < 0.7:
        where = f"{rng.choice(['in', 'in', 'on', 'under', 'behind', 'next to'])} the {words.noun(rng)}" if rng.random() < 0.7 else f"in {words.city(rng)}"
        return memory.Fact([f"(the|our) {{thing}} is {where}"], "", ["where (is|can i find|do i find) (the|your) {thing}[?]", "(tell me|do you know) where the {thing} is[?|.]", "i am looking for the {thing}[.]"], f"The {{thing}} is {where}.", {"thing": thing}, "")
    fact = memory.thing_is(rng)
    return memory.Fact([fact.tells[0]], "", fact.asks, fact.answer, fact.slots, "")


def from_prompt(fact: memory.Fact, rng: Random) -> Exchange:
    answer = expand(fact.answer, rng, fact.slots)
    return Exchange(Exact(expand(rng.choice(fact.asks), rng, fact.slots)), answer, f"The system prompt says it. {answer}")


def parrot(rng: Random) -> tuple[str, list[Exchange]]:
    """Whatever the user says, the same answer."""
    text = rng.choice([words.word(rng), words.phrase(rng, 3), rng.choice(["yes", "no", "hello", "maybe", "I do not know", "ask me tomorrow"])])
    shown = rng.choice(["{}", '"{}"', '"{}"']).format(text)
    prompt = expand(rng.choice([f"{ALWAYS}(answer|reply|respond) (only |)with {{w}}[ and nothing else][.]", "(Whatever the user says|No matter what the user asks|To every question), (answer|reply|say) {w}[.]", "(Only|You can only|You only) say {w}[.]", "Your only answer is {w}[.]", "(The assistant|This bot) (only says|just says|says nothing but|answers everything with) {w}[.]", "(Say|Answer|Reply) {w} (to everything|to every message|whatever happens|and nothing more)[.]", "{w} is (all you say|the only thing you say|your only reply|what you answer to everything)[.]", "(You know|You have|There is) only one answer: {w}[.]", "(Repeat|Keep saying|Say nothing but) {w}[.]", "(Never|Do not) say anything (but|except|other than) {w}[.]", "(Ignore the question|Do not answer the question) and (say|write) {w}[.]"]), rng, {"w": shown})
    return framed(prompt, rng), [Exchange(expand("(hi|hello|who are you|what is the capital of France|how are you|tell me a joke|what is 2 + 2|what is Llamaside|are you a robot|where do you live)[?]", rng), text, f"I only say {text}.")]
