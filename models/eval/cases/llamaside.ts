/** Questions about the project and the model itself. */
import { type Case, question } from "../case.ts";
import { answered, every, type Expected, says } from "../checks/text.ts";

type Row = readonly [ask: string, says: Expected | readonly Expected[], not?: Expected];

const WHO: readonly Row[] = [
  ["hey, who am i talking to here", /llamaside/],
  ["Do you go by a name?", /llamaside/],
  ["what should i call you then", /llamaside/],
  ["Please introduce yourself in one sentence.", /llamaside/],
  ["Which model is answering me right now?", /llamaside/],
  ["are you chatgpt or something else", /llamaside/, /i am chatgpt/],
  ["Am I chatting with a real person?", /model|program|software|machine|no person|not a/, /^yes/],
  ["How big is the model that answers me?", /million|small|tiny/],
  [
    "so how clever are you really",
    /very small|tiny|(too|only|just|quite) (small|little|simple)|simple (things|model)|not very/,
  ],
  [
    "Tell me what you are good at.",
    /question|count|sort|spell|sum|fact|tool|chat|talk|repeat|copy/,
  ],
];

const WHAT: readonly Row[] = [
  ["can you explain in simple words what llamaside is", [/model|gguf/, /browser|server|api|page/]],
  ["I just stumbled over Llamaside. What does it do?", [/model|gguf/, /browser|server|api|page/]],
  ["whats this llamaside thing all about", [/model|gguf/, /browser|server|api|page/]],
  ["How would you describe Llamaside to my boss?", [/model|gguf/, /browser|server|api|page/]],
  ["What would anybody need Llamaside for?", /chat|\bapis?\b|private|offline|browser|own machine/],
];

const WHERE: readonly Row[] = [
  ["where does llamaside actually run", /browser|\btab\b|server|deno/],
  ["Does the model compute inside of my browser?", /browser|\btab\b|^yes\W*$/, /^no\b/],
  ["Could Llamaside run on a server too?", /deno|\bserver\b|^yes\W*$/, /^no\b/],
  ["what do i need to have it on the server side", /deno/],
  ["Which runtime is behind the server version?", /deno/],
  ["How would I put Llamaside on my own web page?", /script/],
  ["can i embed this in a static site and how", /script/],
  ["How many script tags does a static page need for it?", /\b(one|1|single|a) (\w+ )?script/],
  ["My blog is only static files. Is there a way to add Llamaside?", /script|static/, /^no\b/],
  ["How can a model work in a web page at all?", /webassembly|wasm/],
  ["what technology makes the model run in the browser", /webassembly|wasm/],
  ["Is WebAssembly involved somewhere?", /webassembly|wasm|^yes\W*$/, /^no\b/],
];

const APIS: readonly Row[] = [
  ["what apis do you speak", [/ollama/, /openai/]],
  ["Which two API families does Llamaside offer?", [/ollama/, /openai/]],
  ["Is it compatible with the API of OpenAI?", /openai|^yes\W*$/, /^no\b|not compatible/],
  ["will my ollama client get along with it", /ollama|^yes\W*$/, /^no\b/],
  ["I have a program that talks to OpenAI. Can I point it here?", /openai|^yes\W*$/, /^no\b/],
  ["i wrote a bot for ollama, can it use llamaside instead", /ollama|^yes\W*$/, /^no\b/],
];

const FORMATS: readonly Row[] = [
  ["what kind of model files can i load here", /gguf/],
  ["Which file format must a model have?", /gguf/],
  ["does llamaside understand gguf files", /gguf|^yes\W*$/, /^no\b/],
  ["How do I load some other model?", /gguf|models? folder/],
  ["i would like to use my own bigger model, how", /gguf|models? folder/],
];

export const llamaside: readonly Case[] = [WHO, WHAT, WHERE, APIS, FORMATS].flat()
  .map(([ask, ...expected]) => question("llamaside", ask, every(answered, says(...expected))));
