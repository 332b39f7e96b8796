"""Words that somebody meets around Llamaside."""

from __future__ import annotations

from data.about.writer import topic
from grammar import Topic

TERMS: list[Topic] = [
    topic("(gguf|GGUF|a gguf file|gguf files|the gguf format)", ["what does (gguf|GGUF) stand for[?]", "what is (in|inside) a gguf file[?]", "what kind of file is (gguf|a gguf)[?]"], ["GGUF is a file format for language models. One file holds the weights, the tokenizer and the chat template."], "GGUF: file format for models.", 1.5),
    topic("(wllama|the wllama library)", ["what does wllama do[?]", "what is wllama (for|good for)[?]"], ["wllama is a library that runs llama.cpp in the browser as WebAssembly."], "wllama: llama.cpp in the browser.", 1.2),
    topic("(llama.cpp|llama cpp)", ["what does (llama.cpp|llama cpp) do[?]", "what is (llama.cpp|llama cpp) (for|good for)[?]"], ["llama.cpp is a program that runs language models in GGUF files on ordinary computers."], "llama.cpp: runs GGUF models.", 1.2),
    topic("(ollama|ollama|the ollama api)", ["what does ollama do[?]", "what (kind of program|software) is ollama[?]"], ["Ollama is a program that runs language models on your own computer. Llamaside speaks the same API."], "Ollama: program that runs models.", 1.2),
    topic("(the openai api|openai|the openai compatible api)", ["what does the openai api do[?]", "who uses the openai api[?]"], ["The OpenAI API is a common way for programs to talk to language models. Llamaside speaks it too."], "OpenAI API: programs talk to models.", 1.2),
    topic("(webassembly|wasm|web assembly|WebAssembly)", ["what does (wasm|webassembly) do[?]", "what is (wasm|webassembly) (for|good for)[?]"], ["WebAssembly is a fast and safe way to run programs inside a web browser."], "WebAssembly: fast programs in the browser.", 1.2),
    topic(
        "(a language model|language models|an llm|llms|large language models|a large language model|a chatbot|ai|artificial intelligence|a neural network)",
        ["how (do|does) (language models|a language model|an llm|a chatbot|ai) work[?]", "what does (llm|LLM) stand for[?]", "how does (a model|a language model) (write|answer|find the next word)[?]"],
        ["A language model is a program that has learned from text which word is likely to come next."],
        "Language model: guesses the next word.",
        1.5,
    ),
    topic("(a token|tokens)", ["how long is a token[?]", "what is the difference between a token and a word[?]"], ["A token is a piece of text, such as a short word or a part of a word. Models read and write tokens."], "Token: a piece of text."),
    topic("(quantization|quantized models|Q4_K_M|a quantized model)", ["why are models quantized[?]", "what does quantization do[?]"], ["Quantization stores the numbers of a model with fewer bits, so that its file gets smaller and needs less memory."], "Quantization: fewer bits, smaller file."),
    topic("(deno|Deno)", ["(does llamaside need|why does llamaside use|what does) deno[ do][?]"], ["Deno is a program that runs JavaScript and TypeScript on a server. The server of Llamaside uses it."], "Deno: runs TypeScript on a server.", 0.8),
    topic("(a service worker|service workers|the service worker)", ["what does (a|the) service worker do[?]", "why does llamaside (use|need) a service worker[?]"], ["A service worker is a script that the browser runs beside a page. In Llamaside it answers API requests, even offline."], "Service worker: answers requests in the browser.", 1.2),
    topic("(an api|apis)", ["what does api stand for[?]", "what is an api (for|good for)[?]"], ["An API is a way for programs to talk to each other. Llamaside speaks the APIs of Ollama, OpenAI and Anthropic."], "API: programs talk to each other.", 0.6),
    topic("(a browser|a web browser|a browser tab|browser)", ["what does a browser do[?]"], ["A browser is the program that shows you web pages. I can run inside one."], "Browser: shows web pages.", 0.6),
    topic("(a prompt|a system prompt|system prompts|prompts)", ["how do i write a good prompt[?]", "what does the system prompt do[?]"], ["A prompt is the text that you give to a model. A system prompt comes first and says how the model should behave."], "Prompt: text for the model.", 0.7),
    topic("(temperature|the temperature option|the temperature setting|sampling)", ["what does temperature (do|mean)[ for a model][?]"], ["Temperature says how freely a model picks its words: 0 is strict, higher is more random."], "Temperature: how random the words are.", 0.5),
    topic("(json|JSON)", ["what does json stand for[?]"], ["JSON is a simple text format for data, with names and values. Programs use it to exchange data."], "JSON: text format for data.", 0.6),
    topic(
        "(a llama|llamas|the llama)",
        ["(tell me about|describe) llamas[.]", "what does a llama (look like|do)[?]", "what animal is a llama[?]"],
        ["A llama is a friendly animal with soft wool. It lives in the mountains of South America and eats grass."],
        "Llama: an animal with wool.",
    ),
]
