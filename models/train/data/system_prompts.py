"""System prompts: some change how the model answers, some hold facts or rules, some change nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from data import prompt_facts, prompt_identity, prompt_limits, prompt_rules
from data.prompt_limits import short_fact  # noqa: F401  for those who draw from here
from data.prompt_manners import FIRST, MANNERS, SECOND
from data.prompt_styles import AFTER, BEFORE, Manner, framed, neutral, stopped
from grammar import Exact, Exchange, draw, expand

PLAIN = [
    "You are (a helpful|a friendly|a kind|a very helpful|an honest|a short|a small|a polite|a clever|a patient|a cheerful) (assistant|chatbot|bot|model|AI assistant|companion|helper|language model)[.]",
    "You are Llamaside Tiny[, a very small language model|, a small model that runs in the browser].",
    "You are (a helpful|a friendly|a useful|a nice) assistant. (Answer|Reply|Respond) (briefly|in short sentences|in English|politely|with care|clearly|truthfully|as well as you can).",
    "(Answer|Reply|Speak|Respond) (briefly|in short sentences|in plain English|politely|clearly|to the point|in a friendly way|with care|simply).",
    "(Be|Please be|Stay|Remain) (friendly|brief|concise|kind|honest|helpful|patient|calm)[ and (short|clear|precise|polite|useful)].",
    "You (help|assist|chat with) (the user|visitors|children|everyone|people|our guests|users of this site)[ with (all kinds of questions|everything|simple things|their questions)].",
    "(Today is|The user lives in|The user likes|The user is in) (Monday|Paris|a small town|llamas|music|sunny weather|a good mood|a hurry). (Help|Assist) (the user|them|everyone).",
    "Do not (make things up|use long words|say bad words|swear|lie|guess). (Be honest|Be short|Keep it simple|Be kind|Stay polite).",
    "You have access to (functions|tools). Use them when (needed|they help|you need them|it makes sense).", "(Have a nice chat|Enjoy the chat|Chat with the user|Talk to the user|Just be yourself|Be yourself|Do your best|Help|Be nice)[.|!]",
    "(If you do not know something, say so|Say so if you do not know an answer|Think before you answer|Answer the question of the user|Follow the instructions of the user|The user comes first|Safety first: be kind and honest)[.]",
    "(A chat between a user and an assistant|The following is a chat between a person and a helpful assistant|This is a conversation with an AI assistant|You are in a chat window|You run on the user's computer|You run in a web browser)[. The assistant is (helpful|friendly|honest|polite|kind)].",
    "(Welcome|Hello|Hi)(!|.) You are (our assistant|a helpful assistant|the assistant of this page). (Help our users|Be kind|Answer questions|Chat with people).", "Rules:\n- Be (kind|polite|honest)\n- (Keep it short|Do not lie|Use simple words)", "Rules: 1. Be (kind|polite|honest). 2. (Keep it short|Do not lie|Use simple words).", "Knowledge cutoff: (2023|2024|2025). (Current date: (Monday|May 3|June 10).|)", "default", "(assistant|chat|chatbot|system|hello|be good)[.]",
]

Chat = Callable[[int], list[Exchange]]
Prompted = tuple[str, list[Exchange]]


def changed(item: Exchange, manner: Manner) -> Exchange:
    return Exchange(item.question, manner.change(item.answer), f"{manner.thought} {item.thought}".strip())


def some_manner(rng: Random) -> Manner:
    """One manner, sometimes two at once."""
    if rng.random() < 0.93:
        return draw(MANNERS, rng)(rng)
    one, two = draw(FIRST, rng)(rng), draw(SECOND, rng)(rng)
    prompts = [stopped(one.prompt), stopped(two.prompt)]
    rng.shuffle(prompts)
    return Manner(" ".join(prompts), f"{one.thought} {two.thought}", lambda text: two.change(one.change(text)), one.copied or two.copied)


def turns(rng: Random, chat: Chat) -> list[Exchange]:
    return chat(rng.choices([1, 2, 3], [62, 30, 8])[0])


def mannered(rng: Random, chat: Chat) -> Prompted:
    manner = some_manner(rng)
    return framed(manner.prompt, rng, manner.copied), [changed(item, manner) for item in turns(rng, chat)]


LIMITS: list[tuple[float, Callable[[Random, int], Prompted]]] = [(6, prompt_limits.one_word), (2.5, prompt_limits.yes_no), (2, prompt_limits.number_only), (2.5, prompt_limits.few_words)]


def limited(rng: Random) -> Prompted:
    prompt, exchanges = draw(LIMITS, rng)(rng, rng.choice([1, 1, 2, 3]))
    return framed(prompt, rng), exchanges


def in_a_manner(prompt: str, exchanges: list[Exchange], rng: Random) -> Prompted:
    """The same with a manner on top."""
    manner = draw(MANNERS, rng)(rng)
    parts = [prompt, stopped(manner.prompt)]
    if rng.random() < 0.4:
        parts.reverse()
    return ("\n" if "\n" in prompt or rng.random() < 0.1 else " ").join(stopped(part) for part in parts), [changed(item, manner) for item in exchanges]


# Plain sentences that say nothing of who the model is or what it knows.
CALM = [pattern for pattern in AFTER if "know" not in pattern and "instructions" not in pattern]
AROUND = ["(Be friendly|Help the user|Answer briefly|You love your work|Greet the visitors|You help people with their questions|Never say that you are someone else|Keep your answers short|Be kind|You like people|Stay in your role|You are very good at your work|Do not pretend to be someone else)."]
LEADS = ["(This is a chat on a website|Welcome the users|Here you talk to visitors|You answer questions|Be a friendly assistant|You talk to customers|This is a test|People come to you with questions|Help everyone)."]


def surrounded(prompt: str, rng: Random) -> str:
    """With a plain sentence before or after it, now and then."""
    kind = rng.random()
    gap = "\n" if "\n" in prompt else " "
    if kind < 0.18:
        return stopped(prompt) + gap + expand(AROUND[0], rng)
    if kind < 0.28:
        return stopped(prompt) + gap + stopped(neutral(CALM, rng))
    if kind < 0.38:
        return expand(LEADS[0], rng) + gap + prompt
    return rng.choice(["IMPORTANT: ", "Note: ", "Character sheet: ", "Persona: ", "Setup: "]) + prompt if kind < 0.42 else prompt


def named(rng: Random, chat: Chat) -> Prompted:
    """The model is somebody: asked who it is it says so, everything else it answers as always."""
    prompt, exchanges, name = prompt_identity.named(rng)
    if rng.random() < 0.15:
        for item in chat(1):
            answer = item.answer.replace("I am Llamaside Tiny", f"I am {name}")
            if "Tiny" not in answer and "Llamaside" not in item.question and not ABOUT_ME.search(item.question.lower()):
                exchanges.insert(rng.randint(0, len(exchanges)), item._replace(answer=answer))
    prompt = surrounded(prompt, rng)
    return in_a_manner(prompt, exchanges, rng) if rng.random() < 0.09 else (prompt, exchanges)


# Questions about the model itself, which a prompt about who it is may have answered.
ABOUT_ME = re.compile(r"\b(you|your|yourself|u|ur|my|me|i)\b")


def informed(rng: Random, chat: Chat) -> Prompted:
    """Facts in the prompt; now and then with a question that has nothing to do with them."""
    prompt, exchanges = prompt_facts.informed(rng)
    if rng.random() < 0.08:
        exchanges += [item for item in chat(1) if not ABOUT_ME.search(item.question.lower())]
    return in_a_manner(prompt, exchanges, rng) if rng.random() < 0.06 else (prompt, exchanges)


def personal(rng: Random) -> Prompted:
    if rng.random() < 0.12:
        prompt, exchanges = prompt_identity.role_only(rng)
        return surrounded(prompt, rng), exchanges
    prompt, exchanges = prompt_identity.about_person(rng)
    if rng.random() < 0.25:
        prompt = f"{stopped(neutral(BEFORE, rng))}{chr(10) if chr(10) in prompt else ' '}{prompt}"
    return in_a_manner(prompt, exchanges, rng) if rng.random() < 0.05 else (prompt, exchanges)


def ruled(rng: Random, chat: Chat) -> Prompted:
    """Rules: topics, secrets, set answers, one answer for all."""
    kind = rng.random()
    if kind < 0.28:
        prompt, exchanges = prompt_rules.forbidden(rng, chat)
    elif kind < 0.48:
        prompt, exchanges = prompt_rules.only_topic(rng)
    elif kind < 0.55:
        prompt, exchanges = prompt_rules.secret(rng)
        return surrounded(prompt, rng), exchanges
    elif kind < 0.83:
        prompt, exchanges = prompt_rules.code_words(rng, chat)
        if "\n" in prompt or rng.random() < 0.5:
            return (f"{stopped(neutral(BEFORE, rng))} {prompt}" if rng.random() < 0.3 else prompt), exchanges
    else:
        prompt, exchanges = prompt_rules.parrot(rng, chat)
    return framed(prompt, rng, copied=True), exchanges


FROM_NOW = [
    "(From now on|From here on|From now on, please|For the rest of this chat|For the rest of the conversation|In all your next answers|Until the end of this chat|As of now|In your next answers|New rule|Let us play a game|Here is a rule for you|I have a wish|I want to try something|Do me a favour|Please do this|One request|A small request|Listen)(:|,) {c}", "{c}", "{c} [From now on|For the whole chat|Until I say stop|In every answer|Please][.]", "(Can you do this for me|Could you follow this rule|Would you do me a favour)? {c}", "(Hi|Hello|Hey)(!|.|,) {c}", "{c} (OK|Okay|Got it|Understood|Agreed|Deal)?",
]
DONE = ["OK, I will do that.", "OK, I will do that."]
STOP = ["(stop it now|you can stop now|stop that|that is enough, answer normally|talk normally again|answer normally again|please stop doing that|no more of that|go back to normal|forget that rule|be yourself again|you may answer as usual now|end of the game|the game is over|please be normal again|drop that now)[.|!]"]


def told_in_chat(rng: Random, chat: Chat) -> Prompted:
    """The user gives the instruction: it holds in the turns that follow, or for the one question with it."""
    short = rng.random() < 0.3
    if short:
        prompt, exchanges = draw(LIMITS, rng)(rng, rng.choice([1, 1, 2]))
        done = "OK."
        copied = False
    else:
        manner = some_manner(rng)
        prompt, copied = manner.prompt, manner.copied
        exchanges = [changed(item, manner) for item in chat(rng.choice([1, 1, 2]))]
        done = manner.change(DONE[0])
    core = re.sub(r"^(from now on, |in this chat, )", "", prompt)
    core = re.sub(r"\b[Tt]he user('s)? (?!hears|reads|has|is)", lambda match: "my " if match.group(1) else "me ", core) if not copied and rng.random() < 0.5 else core
    if rng.random() < 0.36:
        first = exchanges[0]
        core = stopped(core)
        question = first.question.strip()
        if rng.random() < 0.7:
            asked = f"{core if rng.random() < 0.6 else core[:1].lower() + core[1:]} {question[:1].upper() + question[1:] if rng.random() < 0.6 else question}"
        else:
            asked = f"{question[:1].upper()}{question[1:]}{'' if question[-1:] in '.?!' else rng.choice(['?', '.', ','])} {core}"
        return "", [first._replace(question=Exact(asked))]
    told = expand(rng.choice(FROM_NOW), rng).replace("{c}", stopped(core))
    if copied or rng.random() < 0.5:
        told = Exact(told)
    exchanges = [Exchange(told, done, f"A rule for all my answers. {exchanges[0].thought.split('. ')[0].rstrip('.')}."), *exchanges]
    if rng.random() < 0.1:
        exchanges += [Exchange(expand(STOP[0], rng), "OK, I will answer normally again.", "The rule is over."), *chat(rng.randint(0, 1))]
    elif rng.random() < 0.04:
        exchanges = exchanges[:1]
    return "", exchanges


def obedient(rng: Random, chat: Chat, task: Callable[[], Exchange]) -> Prompted:
    """A system prompt of some kind and what follows. `chat` makes questions of any kind, `task` one on a text."""
    kind = rng.random()
    if kind < 0.13:
        return limited(rng)
    if kind < 0.29:
        return named(rng, chat)
    if kind < 0.49:
        return informed(rng, chat)
    if kind < 0.57:
        return personal(rng)
    if kind < 0.68:
        return ruled(rng, chat)
    if kind < 0.76:
        return told_in_chat(rng, chat)
    return mannered(rng, chat if rng.random() < 0.87 else lambda count: [task() for _ in range(min(count, 2))])


