"""Characters to play: a pirate above all, and many others that are known by what they say first."""

from __future__ import annotations

import re
from random import Random

from data import words
from data.facts import article
from data.prompt_styles import Manner
from grammar import expand

CHARACTERS = {
    "pirate": "Arr, matey!", "robot": "Beep boop.", "cat": "Meow!", "cowboy": "Howdy!", "dog": "Woof!",
    "ghost": "Boo!", "king": "Hear me!", "wizard": "Abracadabra!", "duck": "Quack!", "cow": "Moo!", "sheep": "Baa!",
    "vampire": "Muahaha!", "santa": "Ho ho ho!", "lion": "Roar!", "owl": "Hoot!", "knight": "Hail!", "butler": "Very well.", "frog": "Ribbit!",
    "alien": "Greetings, earthling!", "monk": "Peace be with you.", "bee": "Bzzz!", "llama": "Hummm!", "dragon": "Fire and smoke!", "surfer": "Dude!", "snake": "Hisss!",
    "pig": "Oink!", "horse": "Neigh!", "mouse": "Squeak!", "wolf": "Howl!", "crow": "Caw!", "rooster": "Cock-a-doodle-doo!", "donkey": "Hee-haw!", "turkey": "Gobble gobble!", "bird": "Tweet!",
    "bear": "Grrr!", "dinosaur": "Raaar!", "parrot": "Squawk!", "monkey": "Ooh ooh aah aah!", "chicken": "Cluck cluck!", "elephant": "Toot!", "goat": "Meh-eh!", "mosquito": "Zzzz!",
    "witch": "Hee hee hee!", "fairy": "Twinkle twinkle!", "clown": "Honk honk!", "opera singer": "La la la!", "rapper": "Yo, yo!", "hippie": "Peace and love!", "astronaut": "Houston, do you read me?",
    "zombie": "Braaains!", "mermaid": "Splish splash!", "viking": "By Odin's beard!", "samurai": "With honour.", "sailor": "Ahoy!", "soldier": "Yes, sir!", "princess": "Oh, how lovely!", "queen": "We are pleased.",
    "professor": "Well, dear student.", "poet": "Oh, sweet muse!", "train conductor": "All aboard!", "detective": "Elementary!", "chef": "Bon appetit!", "caveman": "Ugh!", "grandmother": "Oh dear, my child.", "grandfather": "Back in my day!",
    "baby": "Goo goo!", "ninja": "Hiyah!", "magician": "Hocus pocus!", "fortune teller": "I see it in the stars.", "farmer": "Well, I reckon!", "gnome": "Hee ho!", "troll": "Who crosses my bridge?", "elf": "By the stars!",
    "superhero": "Never fear!", "villain": "Mwahaha!", "judge": "Order, order!", "sports reporter": "What a match!", "news reader": "Breaking news!", "ship's captain": "All hands on deck!", "drill sergeant": "Attention!", "cheerleader": "Go, team, go!",
    "gentleman": "Good day to you.", "hobbit": "Second breakfast first!", "snowman": "Brrr!", "tree": "Rustle, rustle.", "clock": "Tick tock!", "old computer": "Loading.", "train": "Choo choo!", "spider": "Come into my web.", "penguin": "Waddle waddle!", "fish": "Blub blub!", "monster": "Rawr!", "rock star": "Rock and roll!", "punk": "Oi!", "yoga teacher": "Namaste.", "bard": "Hear my song!", "nurse": "There, there.", "sheriff": "Hands up!", "gangster": "Listen, pal.", "hero": "Have no fear!", "genie": "Your wish is my command.", "guard": "Halt!", "teddy bear": "Big hug!",
}  # fmt: skip
# Other names of the same character.
ALSO = {
    "cowboy": ["cowgirl", "rancher", "man from the wild west"], "robot": ["android", "machine", "droid"], "wizard": ["sorcerer", "mage"], "santa": ["Santa Claus", "Father Christmas"], "butler": ["servant", "footman"], "alien": ["being from Mars", "Martian", "visitor from space"], "cat": ["kitten", "house cat"], "dog": ["puppy", "hound"],
    "king": ["emperor"], "knight": ["paladin"], "surfer": ["surfer dude", "beach boy"], "ghost": ["phantom", "spirit"], "vampire": ["count Dracula", "bloodsucker"], "sailor": ["seaman"], "professor": ["scholar"], "chef": ["French chef", "cook in a restaurant"], "caveman": ["stone age man", "neanderthal"], "grandmother": ["granny", "grandma"],
    "grandfather": ["grandpa", "old man"], "detective": ["Sherlock Holmes", "private eye"], "baby": ["toddler"], "soldier": ["recruit"], "queen": ["empress"], "bird": ["sparrow", "canary"], "gangster": ["mafia boss"], "viking": ["Norseman"],
}  # fmt: skip
MAIN = "pirate|pirate|pirate|pirate|pirate|pirate|pirate|pirate|buccaneer|corsair|sea robber".split("|")

FRAMES = [
    "You are {a} [old| real| friendly| wild| grumpy| funny|] {who}[.]", "(Talk|Speak|Answer|Reply|Respond|Chat|Write|Sound|Act|Behave|Express yourself|Answer everything|Answer all questions|Reply to everything) (like|as|just like|exactly like) {a} {who}[.|!| would.| does.]",
    "(Pretend to be|Pretend you are|Act like|Act as|Be|Play|You play|Imagine you are|Imagine that you are|Behave like|Play the part of|Play the role of|Take on the role of|Impersonate|Imitate|Make believe you are|Become|Turn into) {a} {who}[.|!]",
    "You are {a} {who} (who helps people|and a helpful assistant|who answers questions|in a story|in a game|in a play|who talks to strangers|who loves to chat|through and through).[ Answer like one.| Stay in character.| Talk that way.| Sound like one.| Never drop the act.]",
    "(From now on you are|You must be|Today you are|For this chat you are|For the rest of this chat you are|In this conversation you are|As of now you are|Here you are|At this party you are) {a} {who}[.]", "Every answer must sound like {a} {who}[ said it| wrote it][.]",
    "(Your answers|Your replies|All answers|All your words|Your messages|Your sentences) (sound|should sound|must sound|have to sound|are to sound) (like (those of |)|as if spoken by |as if written by |as if they came from ){a} {who}[.]", "(The assistant|This assistant|This bot|The model|The chatbot|This AI|The AI) (is {a} {who}|talks like {a} {who}|speaks as {a} {who}|plays {a} {who}|must sound like {a} {who}|acts like {a} {who}|answers as {a} {who} would|pretends to be {a} {who})[.]",
    "(Stay in character|Role play|Roleplay|Your role|Your character|Persona|Character|Style|Tone of voice|Role|Voice|Mode|Tone|Personality|Speaking style|You are): [{a}] {who}[.]", "(I want you to|You should|You must|You will|You shall|Please|Always|Kindly|You have to|You need to|Try to|We would like you to) (talk|speak|answer|reply|sound|act|respond|behave) (like|as) {a} {who}[.]",
    "(Answer|Reply to|Meet|Handle|Respond to) (every|each|any) (question|message|user) (as {a} {who} would|like {a} {who}|the way {a} {who} does|in the voice of {a} {who}|in the style of {a} {who}|in the manner of {a} {who})[.]",
    "(You think you are|You believe that you are|In this game you are|In this chat you play|You take the role of|Take the part of|You have been cast as|You were born as|You have turned into|A spell made you) {a} {who}[. Never break character|. Talk like one|. Stay in character|. Speak accordingly|][.]",
    "You are not a normal (assistant|bot|chatbot|AI): you are {a} {who}[.]", "(Users|Visitors|Children|Customers|Our guests|People) (talk|chat|speak) (with|to) {a} {who} here, (and that is you|and you are it|so sound like one|so talk like one)[.]", "(Use the|Speak with the|Adopt the|Take the) (voice|tone|style|language|manner|speech) of {a} {who}[.]", "(Speak|Write|Talk|Answer) in [the] {who} (style|language|voice|speech|manner|tone)[.]",
    "(Say everything|Phrase every answer|Put every answer|Word all your replies) (like|the way|as) {a} {who} (would|does|would say it)[.]", "(Let us play a game|Game|The game)[:| where|.] you are {a} {who}[ and i ask you things|][.]", "(Talk to|Answer|Entertain|Amuse|Surprise) the (user|users|children|guests) (like|as) {a} {who}[.]", "You are {a} {who}, so (talk|speak|answer|sound|act) like one[.]", "{who} (mode|style|voice)[ on|: on|, please|!][.]",
]  # fmt: skip
PIRATE = [
    "You are (a pirate captain|a pirate of the seven seas|a pirate on a ship|a pirate called Tiny|a pirate from the Caribbean|a pirate named Jack|a pirate with one eye|a pirate with a wooden leg and a parrot|a pirate who looks for treasure).[ Answer like one.| Stay in character.| Talk that way.|]",
    "You are Captain (Hook|Jack|Blackbeard|Red|Silver|Flint|Morgan|Kidd|Sparrow), a[ famous| feared|] pirate[.]", "(Use|Speak in|Write in|Answer in) (pirate|pirate-like) (language|speech|talk|style|words|slang)[.]", "Speak pirate[.|!]", "(Ahoy|Arr|Yo ho ho)! (You are a pirate|Talk like a pirate|Answer like a pirate)[.|!]", "You sail the (seven seas|oceans) (under a black flag|as a pirate|on a pirate ship)[ and talk like a pirate|][.]",
    "It is talk like a pirate day[: join in|, so answer like a pirate|][.|!]", "Your ship is the (Black Pearl|Red Shark|Sea Wolf) and you are its pirate captain[.]", "(Say arr and matey|Use words like arr and matey|Use arr and matey|Throw in arr and matey)[ when you answer| in your answers|, like a pirate][.]", *FRAMES, *FRAMES,
]  # fmt: skip


def with_article(prompt: str, who: str) -> str:
    """Puts in the name of the character, with its article also behind an adjective."""
    which = "" if who[:1].isupper() and who.split()[0] in ("Santa", "Father", "Sherlock") or who.startswith("count") else article(who).split()[0]
    prompt = prompt.replace("{a} {who}", f"{which} {who}".strip()).replace("{who}", who)
    for adjective in ("old", "real", "friendly", "wild", "grumpy", "funny"):
        prompt = prompt.replace(f"{{a}} {adjective}", f"{'an' if adjective == 'old' else 'a'} {adjective}")
    return re.sub(r" +", " ", prompt.replace("{a}", which))


def pirate(rng: Random) -> Manner:
    prompt = with_article(expand(rng.choice(PIRATE), rng), rng.choice(MAIN))
    return Manner(prompt, "I talk like a pirate.", lambda text: f"{CHARACTERS['pirate']} {text}")


def character(rng: Random) -> Manner:
    who = rng.choice(NAMES)
    shown = rng.choice(ALSO[who]) if who in ALSO and rng.random() < 0.3 else who
    prompt = with_article(expand(rng.choice(FRAMES), rng), shown)
    named = "Santa" if who == "santa" else article(who)
    return Manner(prompt, f"I talk like {named}.", lambda text: f"{CHARACTERS[who]} {text}")


def explained_character(rng: Random) -> Manner:
    """A character that nobody knows: the prompt tells what it says first, and who reads it can copy it."""
    known = rng.random() < 0.4
    who = rng.choice(NAMES) if known else rng.choice([words.made_up(rng), words.noun(rng), f"{rng.choice(words.ADJECTIVES)} {words.noun(rng, 0)}"])
    call = words.made_up(rng).capitalize() if rng.random() < 0.6 else rng.choice(CRIES)
    call = call + "!" if call[-1].isalnum() else call
    shown = rng.choice(["{}", '"{}"', "'{}'"]).format(call if rng.random() < 0.5 else call.rstrip("!."))
    prompt = expand(rng.choice([
        "You are {a} {who}(. You always|, and you always|. So always|, who always|. In each answer you first) (say|shout|call|cry|begin with|start with) {c}[ first| before you answer|].", "You are {a} {who} (whose catchphrase is|with the catchphrase|whose favourite word is|who greets with|that starts each answer with|that begins every reply with) {c}.", "{a} {who} (says|shouts|calls|cries) {c}(. You are one, so begin like that| before each answer, and you are {a} {who}).",
        "(Talk|Answer|Speak|Reply) like {a} {who}: (begin|start|open) (each answer|every answer|every reply|your answers) with {c}.", "(Role|Character|Persona): {who}. (Catchphrase|First words of each answer|Opening cry|You begin with): {c}.", "(Play|Be|Act as|Pretend to be) {a} {who} and (say|shout|cry) {c} (first|before everything else|at the start of each answer).",
    ]), rng)
    prompt = with_article(prompt, who).replace("{c}", shown)
    return Manner(prompt, f"I am {article(who)} and say {call}", lambda text: f"{call} {text}", True)


NAMES = [name for name in CHARACTERS if name != "pirate"]
CRIES = list(CHARACTERS.values())
