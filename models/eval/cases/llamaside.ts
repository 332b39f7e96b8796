/** Questions about the project and the model itself. */
import { type Case, question } from "../case.ts";
import { answered, every, type Expected, says } from "../checks/text.ts";

/** What is asked, what the answer has to say, and what it may not. */
export type Row = readonly [ask: string, says: Expected | readonly Expected[], not?: Expected];

const WHO: readonly Row[] = [
  ["Tell me who you are, would you?", /llamaside/],
  ["got a name, bot?", /llamaside/],
  ["and your name would be...?", /llamaside/],
  ["I don't think we have met. Could you say who you are?", /llamaside/],
  ["what llm is this", /llamaside/],
  ["Is this Gemini, Claude or what?", /llamaside/, /i am (gemini|claude)/],
  ["wait, are you human", /model|program|software|machine|no person|not a/, /^yes/],
  ["Roughly how large a model are you?", /million|small|tiny/],
  [
    "be honest, can you do hard stuff",
    /very small|tiny|(too|only|just|quite) (small|little|simple)|simple (things|model)|not very/,
  ],
  [
    "Which tasks can I give you?",
    /question|count|sort|spell|sum|fact|tool|chat|talk|repeat|copy/,
  ],
];

const WHAT: readonly Row[] = [
  ["llamaside??? never heard of it", [/model|gguf/, /browser|server|api|page/]],
  ["A colleague mentioned Llamaside. What kind of software is that?", [
    /model|gguf/,
    /browser|server|api|page/,
  ]],
  ["give me a short summary of llamaside", [/model|gguf/, /browser|server|api|page/]],
  ["Define Llamaside.", [/model|gguf/, /browser|server|api|page/]],
  [
    "who would want to use llamaside and what for",
    /chat|\bapis?\b|private|offline|browser|own (machine|origin)/,
  ],
];

const WHERE: readonly Row[] = [
  [
    "on which machine or in which program does Llamaside do its work?",
    /browser|\btab\b|server|deno/,
  ],
  ["is it my own browser that runs the model", /browser|\btab\b|^yes\W*$/, /^no\b/],
  ["I own a small server. Would Llamaside work there?", /deno|\bserver\b|^yes\W*$/, /^no\b/],
  ["software needed for llamaside on a server?", /deno/],
  ["Does the server part use Deno or something else?", /deno/],
  ["i have a homepage and want llamaside on it. how?", /script|\bdist\b|\bcop(y|ied)\b/],
  [
    "What are the steps to embed Llamaside in a site without a backend?",
    /script|\bdist\b|\bcop(y|ied)\b/,
  ],
  ["embedding llamaside takes how many script tags", /\b(one|1|single|a) (\w+ )?script/],
  [
    "We only have plain HTML on GitHub Pages. Will Llamaside go there?",
    /script|static|^yes\W*$/,
    /^no\b/,
  ],
  ["By what means does a browser manage to run a language model?", /webassembly|wasm/],
  ["the tab runs the model with the help of what", /webassembly|wasm/],
  ["do you use wasm", /webassembly|wasm|^yes\W*$/, /^no\b/],
];

const APIS: readonly Row[] = [
  ["list the apis of llamaside", [/ollama/, /openai/]],
  ["If I write a client, whose API should it speak to reach you?", [/ollama/, /openai/]],
  ["openai compatible?", /openai|^yes\W*$/, /^no\b|not compatible/],
  ["Does Llamaside understand requests made for Ollama?", /ollama|^yes\W*$/, /^no\b/],
  ["my script uses the openai package, does that work with llamaside", /openai|^yes\W*$/, /^no\b/],
  ["Can I swap Ollama for Llamaside and keep my tools?", /ollama|^yes\W*$/, /^no\b/],
];

const FORMATS: readonly Row[] = [
  ["model format?", /gguf/],
  ["In what format are the models that Llamaside runs?", /gguf/],
  ["I downloaded a .gguf from the web, can Llamaside run it?", /gguf|^yes\W*$/, /^no\b/],
  ["you are too small for me, how can i switch to a different model", /gguf|models? folder/],
  ["Where do I put a model of my own so that Llamaside finds it?", /gguf|models? folder|models\//],
];

export const llamasideCases = (...groups: readonly (readonly Row[])[]): Case[] =>
  groups.flat()
    .map(([ask, ...expected]) => question("llamaside", ask, every(answered, says(...expected))));

export const llamaside = llamasideCases(WHO, WHAT, WHERE, APIS, FORMATS);
