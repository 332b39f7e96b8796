"""More words that somebody meets around Llamaside, each with a short explanation."""

from __future__ import annotations

from data.about.wordings_terms import term
from data.about.writer import topic
from grammar import Topic

# The word, ways to write it, what one may take it for, the explanation, what is true and what is not.
WORDS: list[tuple[str, str, str, str, list[str], list[str]]] = [
    ("inference", "(inference|model inference)", "training|a program|a conclusion", "Inference means that a trained model computes an answer.", ["inference means computing an answer"], ["inference is the same as training"]),
    ("prefill", "(prefill|the prefill|prompt processing)", "a form|an answer|a phase", "Prefill is the time in which a model reads the prompt, before its first word.", ["prefill comes before the first word", "prefill means reading the prompt"], ["prefill comes after the answer"]),
    ("a proxy", "(a proxy|proxies|a proxy server)", "a server|a program|a virus", "A proxy is a program between a client and a server. Many close a connection that is silent for a minute.", ["a proxy sits between client and server"], ["a proxy is a language model"]),
    ("a timeout", "(a timeout|timeouts|a time out)", "an error|a pause|a break", "A timeout ends a connection that has been silent for too long. Heartbeats prevent that.", ["a timeout ends a silent connection"], ["a timeout is a holiday"]),
    ("a client", "(a client|clients|an api client)", "a customer|a person|a program", "A client is a program that sends requests to a server or an API.", ["a client sends requests"], ["a client is a kind of server"]),
    ("an endpoint", "(an endpoint|an api endpoint|a route)", "an address|the end|a server", "An endpoint is an address of an API, such as /api/chat.", ["an endpoint is an address of an api"], ["an endpoint is the end of an answer"]),
    ("an origin", "(an origin|a web origin|the origin of a page)", "a country|an address|a server", "An origin is the protocol, host name and port of a web page.", ["an origin has a host name and a port"], ["an origin is a country"]),
    ("localhost", "(localhost|127.0.0.1|loopback|the loopback address)", "a server|an address|my computer", "localhost, 127.0.0.1, is the address of your own machine.", ["localhost is my own machine", "127.0.0.1 is my own machine"], ["localhost is a server in america"]),
    ("a port", "(a port|a network port|port numbers)", "a harbour|a plug|a number", "A port is a number that says which program on a machine a connection is for. Llamaside uses 11434.", ["a port is a number"], ["a port is a cable"]),
    ("http", "(http|HTTP|the http protocol)", "a language|a web site|a protocol", "HTTP is how browsers and programs send requests to servers and get answers.", ["http sends requests and answers"], ["http is a language model"]),
    ("https", "(https|HTTPS)", "a language|a web site|a protocol", "HTTPS is HTTP with encryption, so that nobody on the way can read it.", ["https is encrypted"], ["https is not encrypted"]),
    ("a static site", "(a static site|static sites|a static web site|static files)", "a server|a web site|a picture", "A static site is a folder of files that any web host can serve, with no program behind it.", ["a static site needs no program on the server"], ["a static site needs a database"]),
    ("a cache", "(a cache|the cache|the browser cache)", "a store|a box|money", "A cache keeps a copy of files, so that they need not be loaded again.", ["a cache keeps copies of files"], ["a cache is a kind of money"]),
    ("a parameter", "(model parameters|the weights of a model|a parameter|weights|model weights)", "a number|a letter|a setting", "Parameters, or weights, are the numbers that a model has learned.", ["parameters are numbers", "weights are the numbers of a model"], ["parameters are words"]),
    ("a tokenizer", "(a tokenizer|the tokenizer|tokenization)", "a program|a coin machine|a model", "A tokenizer cuts text into tokens, which a model can read.", ["a tokenizer cuts text into tokens"], ["a tokenizer makes coins"]),
    ("a chat template", "(a chat template|the chat template|chat templates)", "a form|a text|a design", "A chat template turns the messages of a chat into one text for the model.", ["a chat template makes one text of many messages"], ["a chat template is a picture"]),
    ("open source", "(open source|open source software)", "a spring|a licence|free software", "Open source means that everybody may read, use and change the code of a program.", ["open source code can be read by everybody"], ["open source code is secret"]),
    ("hugging face", "(hugging face|huggingface)", "a web site|a face|a company", "Hugging Face is a web site where people share models, also as GGUF files.", ["hugging face has models"], ["hugging face is a language model"]),
    ("a cpu", "(a cpu|the cpu|a processor|the processor)", "a program|a chip|a model", "The CPU is the main processor of a computer. Llamaside computes on it.", ["the cpu is the main processor"], ["a cpu is a program"]),
    ("ram", "(ram|RAM|computer memory)", "an animal|a disk|memory", "RAM is the fast memory of a computer. A model must fit into it.", ["a model must fit into ram"], ["ram is a kind of llama"]),
    ("javascript", "(javascript|JavaScript)", "coffee|a language|a browser", "JavaScript is the programming language of web pages.", ["javascript is the language of web pages"], ["javascript is a kind of coffee"]),
    ("typescript", "(typescript|TypeScript)", "a font|a language|a typewriter", "TypeScript is JavaScript with types. Llamaside is written in it.", ["typescript is javascript with types"], ["typescript is a typewriter"]),
    ("a web worker", "(a web worker|web workers)", "a person|a script|a server", "A web worker is a script that runs beside a page, so that the page stays quick. The engine runs in one.", ["the engine runs in a web worker"], ["a web worker is a person"]),
    ("a hallucination", "(a hallucination|hallucinations of models|model hallucinations)", "a dream|a mistake|a disease", "A hallucination is something that a model makes up and that is not true.", ["a hallucination is not true"], ["a hallucination is always true"]),
    ("latency", "(latency|the latency of a model)", "a speed|a delay|a size", "Latency is how long you wait for the first word of an answer.", ["latency is waiting time"], ["latency is the size of a model"]),
    ("a base model", "(a chat model|an instruct model|instruct models)", "a program|a person|a model", "A chat model is a language model that was trained to answer messages.", ["a chat model answers messages"], ["a chat model is a person"]),
]

GLOSSARY: list[Topic] = [topic(names, [], [answer], f"Word: {name}.", 0.45, term(name, kind, true, false)) for name, names, kind, answer, true, false in WORDS]
