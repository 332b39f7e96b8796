"""Short questions that only the exchange before makes clear: "how often?" after heartbeats were explained."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from data.about.frames import DOWNLOAD
from grammar import Exchange, Topic, expand

WHY = "(why|why is that|and why|what for|for what reason|why so|but why|what is the point|and what for|why do that|why would one want that)[?]"
MORE_PLEASE = "(tell me more|more|go on|more details|and|what else|say more|more please|can you say more|interesting, tell me more|continue|i want to know more|more information|anything else)[.|?]"
HOW = "(how|how does that work|how do you do that|how is that possible|and how|how so|how exactly|how is that done|how can that be|can you explain how)[?]"

# By the thought of the first topic: what is asked next, and the thought of the topic that answers it.
NEXT: dict[str, Sequence[tuple[str, str]]] = {
    "What Llamaside is: runs models in the browser.": [
        (HOW, "How it works: llama.cpp in WebAssembly, service worker."), (WHY, "Purpose of Llamaside: models on your own machine."),
        (MORE_PLEASE, "Where it runs: browser, server, static sites."), ("(and where|where does it run|where)[?]", "Where it runs: browser, server, static sites."),
        ("(is it free|what does it cost|how much|and the price)[?]", "Cost of Llamaside: free."), ("(and how do i start|how do i get it|how do i install it|where do i get it|how do i use it)[?]", "Installation: none, just open the page."),
        ("(is it safe|is it private|is that private|and my data|what about my data)[?]", "Privacy: nothing leaves your browser."), ("(also offline|without internet too|even offline|and offline)[?]", "Offline: works without internet once loaded."),
        ("(which apis|what apis|and the api|which api)[?]", "APIs: Ollama, OpenAI and Anthropic."), ("(which models|what models can it run|and which models)[?]", "Models: GGUF files that fit into memory."),
        ("(who made it|who is behind it|made by whom)[?]", "Maker of Llamaside: names not known to me."), ("(is it open source|which licence|can i use it at work)[?]", "Licence: MIT, open source."),
    ],
    "Heartbeats: signs of life in a stream.": [
        (WHY, "Why heartbeats: no time out during silence."), ("(how often|how often do they come|every how many seconds|when|how frequently|in what interval|at what rate)[?]", "How often heartbeats: every 10 seconds of silence."),
        ("(can i turn them off|how do i stop them|can i change that|can i turn that off|i do not want them|can it be changed|and if i do not want them)[?|.]", "Change heartbeats: heartbeat_ms, heartbeat_mode."),
        ("(what do they look like|how do they look|what is in them|show me one|what do they contain|in what form)[?|.]", "Form of a heartbeat: empty text."), ("(do they change the answer|do they disturb the text|are they visible)[?]", "Form of a heartbeat: empty text."),
    ],
    "Why heartbeats: no time out during silence.": [
        ("(how often|how often do they come|every how many seconds|when do they come|how frequently)[?]", "How often heartbeats: every 10 seconds of silence."), ("(can i turn them off|can i change that|how do i stop them)[?]", "Change heartbeats: heartbeat_ms, heartbeat_mode."), ("(what do they look like|what is in them|in what form)[?]", "Form of a heartbeat: empty text."),
    ],
    "How often heartbeats: every 10 seconds of silence.": [
        (WHY, "Why heartbeats: no time out during silence."), ("(can i change that|is that fixed|too slow for me, can i change it|how do i change it|can it be faster|and if i want every second|can i set it)[?]", "Change heartbeats: heartbeat_ms, heartbeat_mode."), ("(what do they look like|what is in them)[?]", "Form of a heartbeat: empty text."),
    ],
    "SSE: server-sent events over HTTP.": [
        ("(how do i get it|how do i ask for it|how do i turn it on|and how do i use it|how do i get that)[?]", "Ask for SSE: Accept: text/event-stream."), ("(and ndjson|what about ndjson|what is the other one)[?]", "NDJSON: one JSON object per line."), ("(what is the difference to ndjson|is it better than ndjson|how does it differ from ndjson)[?]", "NDJSON: lines. SSE: events."),
    ],
    "NDJSON: one JSON object per line.": [
        ("(and sse|what about sse|what is the other one)[?]", "SSE: server-sent events over HTTP."), ("(what is the difference to sse|is it better than sse)[?]", "NDJSON: lines. SSE: events."), ("(i want sse|can i have sse instead|how do i switch to sse)[?]", "Ask for SSE: Accept: text/event-stream."),
    ],
    "Resume: goes on where it stopped, Last-Event-ID.": [
        ("(how long is it kept|how long do i have|until when|for how long)[?]", "Kept: ten minutes after the end."), ("(how do i ask for that|do i have to turn it on|how do i turn it on)[?]", "Resumable stream: resumable true in stream_options, stream id."), ("(where do i get the id|where is the stream id|which id)[?]", "Stream id: header X-Llamaside-Stream-Id, GET /api/streams/{id}?after=N."),
    ],
    "Many tabs: they share one engine.": [
        ("(and if that tab is closed|what if that tab dies|and if i close it|what if it crashes|and when that one is closed)[?]", "Engine tab dies: another tab takes over."),
    ],
    "Offline: works without internet once loaded.": [
        (HOW, "How it works: llama.cpp in WebAssembly, service worker."), ("(how big is the download|how much is loaded|how much must i load first)[?]", f"Download: about {DOWNLOAD}, once."), ("(also on my phone|on a phone too|and on a tablet)[?]", "Phones: yes, with a small model."),
    ],
    "Privacy: nothing leaves your browser.": [
        (HOW, "How it works: llama.cpp in WebAssembly, service worker."), ("(do i need an account|and accounts|is there tracking|no account)[?]", "No cloud, no telemetry, no account."), ("(and with the server|what if i use the server|also on the server)[?]", "Server privacy: messages go to that server; tab: nothing leaves."),
    ],
    "Cost of Llamaside: free.": [
        ("(also for companies|may i use it at work|can i sell it|also commercially|which licence)[?]", "Licence: MIT, open source."), ("(do i need an account|is there a catch|and ads|do i pay with my data)[?]", "No cloud, no telemetry, no account."),
    ],
    "APIs: Ollama, OpenAI and Anthropic.": [
        ("(what do i change in my code|how do i use it|how do i connect|how do i connect my client)[?]", "Connect a client: change the base URL."), ("(which clients work|which libraries|does langchain work)[?]", "Clients: ollama, openai, AI SDK, LangChain, curl."), ("(and the key|do i need a key|which key)[?]", "API key: none needed."),
    ],
    "Start the server: deno task start, port 11434.": [
        ("(and how do i stop it|how do i stop it again|how do i end it)[?]", "Stop the server: Ctrl-C."), ("(can i use another port|that port is taken|and another port|the port is in use)[?|.]", "Another port: deno task start --port 8080."), ("(i have no deno|without deno|and without deno|i do not have deno)[?|.]", "Without Deno: Node.js 20, npx -y deno@2.9.6 task start."), ("(can my phone reach it|can others reach it|is it open to the network)[?]", "Network: 127.0.0.1 only, --host 0.0.0.0 for others."),
    ],
    "Models: GGUF files that fit into memory.": [
        ("(where do i get them|where do i find them|where can i download one|and where do i get one)[?]", "Find models: Hugging Face, Q4_K_M."), ("(where do i put them|how do i add one|and how do i load one|where do they go)[?]", "Add a model: GGUF file into the models folder."), ("(how much memory do i need|how much ram is that|and the memory)[?]", "Memory: about the size of the model file."), ("(what is that|what is gguf|what does gguf mean)[?]", "GGUF: file format for models."),
    ],
    "Add a model: GGUF file into the models folder.": [
        ("(where do i get one|where do i find one|and where do i get it|which one should i take)[?]", "Find models: Hugging Face, Q4_K_M."), ("(how much memory does it need|and the memory)[?]", "Memory: about the size of the model file."), ("(and how do i choose it|how do i switch then)[?]", "Change the model: list of models."),
    ],
    "Embed: copy the dist folder, worker file in it, script tag later.": [
        ("(where do i get that folder|how do i get the folder|how do i build it|where is that folder)[?]", "Build: deno task build, dist folder."), ("(which host|on which host|does github pages work|what kind of host)[?]", "Static host: any will do."),
    ],
    "GPU: not needed, CPU is enough.": [("(is that fast enough|is that not slow|how fast is that|is that slow)[?]", "Speed: depends on the model size."), ("(does it use all cores|how many cores does it use)[?]", "Threads: cross-origin isolated page."), ("(and the memory|how much memory)[?]", "Memory: about the size of the model file.")],
    "Asked who I am: Llamaside Tiny.": [
        ("(who made you|made by whom|who is your maker)[?]", "Asked who made me: the Llamaside project."), ("(what can you do|and what can you do|what are you good at)[?]", "Asked what I can do: my list of skills."), ("(are you human|a real person|are you a robot)[?]", "Asked if I am human: no, a program."),
        ("(where do you run|where are you)[?]", "Asked where I run: on this machine."), ("(and what is llamaside|what is llamaside|llamaside, what is that)[?]", "What Llamaside is: runs models in the browser."), ("(what is a language model|and what is a language model)[?]", "Language model: guesses the next word."),
    ],
    "How it works: llama.cpp in WebAssembly, service worker.": [("(what is webassembly|webassembly, what is that)[?]", "WebAssembly: fast programs in the browser."), ("(what is llama.cpp|and llama.cpp)[?]", "llama.cpp: runs GGUF models."), ("(what is a service worker|and the service worker)[?]", "Service worker: answers requests in the browser."), ("(what is wllama|and wllama)[?]", "wllama: llama.cpp in the browser.")],
    "Where it runs: browser, server, static sites.": [("(how do i start the server|how do i run the server|and the server, how do i start it)[?]", "Start the server: deno task start, port 11434."), ("(how do i put it in my site|how do i embed it|and in my own site)[?]", "Embed: copy the dist folder, worker file in it, script tag later."), ("(also offline|offline too)[?]", "Offline: works without internet once loaded.")],
}  # fmt: skip


class FollowUps:
    """Pairs of exchanges whose second question needs the first."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self.topics = {topic.thought: topic for topic in topics}
        self.first = [self.topics[thought] for thought in NEXT]

    def exchanges(self, rng: Random) -> list[Exchange]:
        """Two or three exchanges about one thing."""
        topic = rng.choice(self.first)
        chat = [topic.exchange(rng)]
        for _ in range(rng.choice([1, 1, 2])):
            if topic.thought not in NEXT:
                break
            asks, thought = rng.choice(NEXT[topic.thought])
            topic = self.topics[thought]
            question = expand(asks, rng)
            chat.append(Exchange(f"{rng.choice(['and', 'ok,', 'so', 'hm,', 'interesting.'])} {question}" if rng.random() < 0.1 else question, rng.choice(topic.answers), topic.thought))
        return chat
