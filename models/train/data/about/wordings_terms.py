"""More ways to ask for the words around Llamaside, by the topic's thought."""

from __future__ import annotations

from data.about.frames import Wordings


def term(name: str, kind: str, true: list[str], false: list[str], extra: list[str] | None = None) -> Wordings:
    """A word to explain; `kind` is what one may take it for ("a file format|a file")."""
    return Wordings(
        asks=[
            f"(is|would you say) {name} (is |)(like |)({kind})[ or what][?]",
            f"(which|what) (sort|kind|type) of thing is {name}[?]",
            f"(why|where|when) (do i|would i|does one) (need|meet|use|come across) {name}[ here| in llamaside][?]",
            f"(the term|the word|the name) {name}[,|:] (what does it mean|meaning|explain|what is meant)[?|.]",
            f"(translate|put) {name} into (plain words|simple words|everyday language|human language)[.]",
            f"(i always forget|i never know|i keep forgetting|i mix up) what {name} (is|means|was)[.]",
            f"(fill in|complete): {name} is ...",
            f"what (has {name} to do with|does {name} have to do with) (llamaside|models|this project|language models)[?]",
            *(extra or []),
        ],
        goals=[f"understand {name}", f"explain {name} to a friend", f"learn what {name} is"],
        true=true,
        false=false,
    )


TERM_WORDINGS: dict[str, Wordings] = {
    "GGUF: file format for models.": term("gguf", "a file format|a format|a model|an archive|a zip file", ["gguf is a file format for models", "a gguf file holds the weights", "the tokenizer is in the gguf file", "one gguf file is one model"], ["gguf is a programming language", "gguf is a company", "gguf is a kind of picture", "gguf is a browser"], ["(model.gguf|llamaside-tiny.gguf|a .gguf file)[, what is inside| - what kind of file is that][?]", "(why|how come) one file[ for a model][?]"]),
    "wllama: llama.cpp in the browser.": term("wllama", "a library|a typo|a program|an animal|an engine", ["wllama runs llama.cpp in the browser", "wllama is a library", "wllama uses webassembly"], ["wllama is a typo", "wllama is an animal", "wllama is a language model"], ["(llama|wllama) with a w[, what is that| in front][?]"]),
    "llama.cpp: runs GGUF models.": term("llama.cpp", "a program|a file|an engine|a model", ["llama.cpp runs gguf files", "llama.cpp runs on ordinary computers", "llama.cpp is a program that runs language models"], ["llama.cpp is a language model", "llama.cpp needs a supercomputer", "llama.cpp is an animal"], ["(who|what) is behind the name llama.cpp[?]", "(why|does) llama.cpp (end in .cpp|have .cpp in its name|sound like a file)[?]"]),
    "Ollama: program that runs models.": term("ollama", "a program|an app|a model|a server", ["ollama runs language models on my own computer", "ollama is a program", "llamaside speaks the same api as ollama"], ["ollama is a language model", "ollama is a cloud service", "ollama is a browser"], ["ollama without the side[, what is that][?]"]),
    "OpenAI API: programs talk to models.": term("the openai api", "a program|a way to talk to models|a protocol|a standard", ["the openai api is a common way to talk to models", "llamaside speaks the openai api", "programs use the openai api"], ["the openai api is a language model", "only openai may use the openai api"]),
    "WebAssembly: fast programs in the browser.": term("webassembly", "a language|a browser|a program|a machine code", ["webassembly runs programs in the browser", "webassembly is fast", "webassembly is safe"], ["webassembly is a web site", "webassembly is a meeting", "webassembly is very slow", "webassembly is a virus"], ["(how|can) (do|) c++ programs (get into|run in) a browser[?]", "(wasm|.wasm) files[, what are they][?]"]),
    "Language model: guesses the next word.": term("a language model", "a program|a brain|a robot|a person|a database|a dictionary", ["a language model guesses the next word", "a language model is a program", "a language model has learned from text"], ["a language model is a person", "a language model is a dictionary", "a language model thinks like a human", "a language model is a search engine"], [
        "(is it|is a language model) just (guessing|statistics|autocomplete|a parrot|copying)[?]",
        "(how|why) can a (program|computer|machine) (talk|write sentences|answer|chat)[?]",
        "(what is|what's) (going on|the trick) (when|if) (an ai|a model|a chatbot) writes[?]",
        "(ai|llm|language model|chatbot|neural network) (basics|explained|for beginners|101)[?]",
        "where do (an ai|a model|a chatbot|a language model)'s words come from[?]",
    ]),
    "Token: a piece of text.": term("a token", "a word|a coin|a letter|a piece of text|a syllable", ["a token is a piece of text", "models read tokens", "a token can be a part of a word", "a token can be a short word"], ["a token is a coin", "a token is a whole page", "a token is a file", "a token is always one letter"], ["(how many|count the) tokens in a (word|sentence|text)[?]", "(token count|count of tokens)[, what are tokens][?]"]),
    "Quantization: fewer bits, smaller file.": term("quantization", "a compression|a trick|a disease|a loss", ["quantization makes the file smaller", "quantization uses fewer bits", "a quantized model needs less memory"], ["quantization makes the model bigger", "quantization makes the file larger", "quantization needs more memory"], [
        "(the names|files) (end in|contain|have) (q4|q8|Q4_K_M|q5|q4_0)[. what does it mean|. what is that][?|.]",
        "(how|can) (do i|i) (shrink|make smaller|compress|squeeze) a model[?]",
        "(does|is) (a quantized model|quantization) (worse|lose quality|bad|hurt|make it stupid|smaller)[?]",
        "(16 bit|8 bit|4 bit)[, which is better|, what does that mean|, what is the difference][?]",
    ]),
    "Deno: runs TypeScript on a server.": term("deno", "a program|a language|a dinosaur|a server|a company", ["deno runs typescript", "the server uses deno", "deno is a program"], ["deno is a language model", "deno is a dinosaur", "the server uses python instead of deno"], ["(deno|node)[,| or] (node|deno|which one|what is it)[?]"]),
    "Service worker: answers requests in the browser.": term("a service worker", "a person|a script|a server|an employee|a program", ["a service worker is a script in the browser", "the service worker answers api requests", "the service worker works offline"], ["a service worker is a person", "a service worker runs on a server", "a service worker is a language model"], ["(is|does) (somebody|a person) (work|working) as a service worker[?]", "(sw|sw.js|worker|service worker script)[, what is that][?]"]),
    "API: programs talk to each other.": term("an api", "a program|a door|a language|an interface|a button", ["an api lets programs talk to each other", "llamaside speaks two apis"], ["an api is an animal", "an api is a kind of bee", "an api is a language model"]),
    "Browser: shows web pages.": term("a browser", "a program|a page|a search engine", ["a browser shows web pages", "i can run a model in a browser"], ["a browser is a language model", "a browser is a cable"]),
    "Prompt: text for the model.": term("a prompt", "a question|an order|a text|a command", ["a prompt is the text for a model", "a system prompt says how the model should behave", "the system prompt comes first"], ["a prompt is the answer of a model", "a prompt is a file format"], ["(how do i|where do i|can i) (tell the model|say) how it should (behave|answer|talk)[?]", "(what is|why is there) (a|the) (system message|system prompt|first message)[?]"]),
    "Temperature: how random the words are.": term("temperature", "heat|a number|an option|the weather", ["a high temperature makes answers more random", "temperature 0 is strict", "temperature is an option of a model"], ["temperature is the heat of my computer", "temperature 0 is the most random", "temperature is about the weather"], ["(the answers|it|the model) (is|are) (too random|too boring|always the same|different every time)[. (what can i set|which option helps|why)][?|.]", "temperature (0|1|0.7|zero|high|low)[, what does it do|, what is that][?]"]),
    "JSON: text format for data.": term("json", "a format|a person|a language|a file", ["json is a text format for data", "programs use json to exchange data"], ["json is a person", "json is a programming language", "json is a picture"], ["(curly braces|braces and quotes)[, is that json| everywhere. what format is that][?]"]),
    "Embeddings: text into numbers, /api/embed.": Wordings(
        asks=[
            "(i want to|can i|how can i|we need to) (build|make|do) (a semantic search|semantic search|rag|a search over my documents|a vector store)[ with llamaside][?|.]",
            "(/api/embed|/v1/embeddings|/api/embeddings|embed endpoint|vector search|rag|vectors)[, does it work|, is it there|, supported][?]",
            "(does|will) (llamaside|it) (give|return|compute|support) (vectors|embeddings|text vectors)[ yet| now| already][?]",
            "(when|are) (will embeddings come|embeddings planned|embeddings there yet)[?]",
        ],
        goals=["compute embeddings", "get vectors for my texts", "compare two texts by their meaning", "build a semantic search"],
        problems=["/api/embed gives an error", "embeddings fail"],
        true=["embeddings turn text into numbers"],
        keys=["embeddings", "vectors", "semantic search"],
    ),
    "Llama: an animal with wool.": Wordings(
        asks=["(where|in which country) do llamas (live|come from)[?]", "(are|is) (llamas|a llama) (friendly|dangerous|big|a camel|a sheep|cute|soft)[?]", "what do llamas (eat|like|do|look like)[?]", "(do|can) llamas (spit|swim|fly|run fast)[?]", "(llama|the animal llama|llama facts)[?]", "(i saw|we saw) a llama (in the zoo|on a farm)[. what kind of animal is that|. tell me about it][?|.]"],
        true=["a llama has soft wool", "llamas live in south america", "llamas eat grass"],
        false=["a llama is a bird", "llamas live in the sea", "llamas eat meat", "a llama is a fish"],
        keys=["llama", "llamas"],
    ),
}
