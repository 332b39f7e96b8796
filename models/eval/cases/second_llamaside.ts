/** Further held-out questions about Llamaside. */
import { llamasideCases, type Row } from "./llamaside.ts";

const WHO: readonly Row[] = [
  ["who is answering me right now", /llamaside|model/],
  ["What should I call you?", /llamaside/],
  ["are you chatgpt", /llamaside|\bno\b|\bnot\b/, /^yes|i am chatgpt/],
  ["who built you?", /llamaside|project|people|develop|open.source/],
  [
    "Do you have feelings, or are you just a computer program?",
    /model|program|software|machine|\bno\b|\bnot\b/,
    /i have feelings|i am (a )?human/,
  ],
  [
    "How smart are you compared to the big ones?",
    /small|tiny|simple|little|\bless\b|limited|\bnot (as|so|very)\b/,
  ],
  [
    "so what are you good at",
    /question|count|sort|spell|sum|fact|tool|chat|talk|repeat|copy|capital/,
  ],
];

const WHAT: readonly Row[] = [
  ["what does llamaside do exactly", [/model|gguf/, /browser|server|\bapis?\b|page|\btab\b/]],
  ["Explain Llamaside to somebody who is new to all this.", [
    /model|gguf/,
    /browser|server|\bapis?\b|page|\btab\b/,
  ]],
  [
    "What makes Llamaside different from ChatGPT?",
    /browser|\btab\b|\bown\b|offline|priva|local|leaves|machine|free|open.source|without/,
  ],
  [
    "why would anybody run a model inside the browser",
    /priva|offline|\bown\b|nothing|leaves?\b|stays?\b|free|without|\bno (server|install|network|cloud)/,
  ],
];

const WHERE: readonly Row[] = [
  [
    "Does everything happen on my computer?",
    /browser|\btab\b|\bown\b|machine|computer|device|origin|^yes\W*$/,
    /^no\b/,
  ],
  ["can it be hosted on a server of mine too", /deno|\bserver\b|^yes\W*$/, /^no\b/],
  ["Which command starts the server?", /deno|task start|npx/],
  [
    "how do i get this chat onto my blog",
    /script|\bdist\b|\bcop(y|ied)\b|static|\bbuild\b|folder/,
  ],
  [
    "Netlify only serves static files for us. Good enough for Llamaside?",
    /static|script|\bdist\b|any host|^yes\W*$/,
    /^no\b(?! server)/,
  ],
  ["which technology makes the model run inside the page", /webassembly|wasm|wllama|llama\.cpp/],
  ["do i need a graphics card", /\bno\b|\bnot\b|without|\bcpu\b|webassembly|wasm/, /^yes/],
  [
    "Which browsers can I use?",
    /chrom|firefox|webkit|safari|\bedge\b|modern|\bany\b|\ball\b|\bevery\b|current|recent/,
  ],
  ["what is the service worker there for", /answer|request|\bapis?\b|offline|fetch|intercept/],
];

const APIS: readonly Row[] = [
  [
    "what base url should i give my client",
    /11434|\bv1\b|origin|127\.0\.0\.1|localhost|your (own )?(server|site|page)/,
  ],
  ["Does the Anthropic SDK get along with Llamaside?", /anthropic|claude|^yes\W*$/, /^no\b/],
  ["is the official openai library usable here", /openai|^yes\W*$/, /^no\b/],
  ["do i have to have an api key", /\bno(ne)?\b|\bnot\b|without|\bany\b|nothing/, /^yes/],
  [
    "I wrote a program for Ollama. What do I have to change in it?",
    /\burl\b|address|\bhost\b|nothing|origin|\bport\b/,
  ],
];

const FORMATS: readonly Row[] = [
  [
    "can i load some other model instead of the small one",
    /gguf|models? folder|models\/|^yes\W*$/,
    /^no\b/,
  ],
  ["What type of file does a bigger model have to be?", /gguf/],
];

const SIGN = /alive|\blife|silen|quiet|time ?out|\bcut|connection|still work/;

const LASTS =
  /resum|continu|goes on|go on|carr(y|ies) on|pick(s|ed)? up|where it|not lost|loses nothing|nothing is lost|still there|\bke(eps|pt)\b/;

const STREAMS: readonly Row[] = [
  ["what is a heartbeat good for", SIGN],
  [
    "Why do I get something every few seconds although no text has come yet?",
    /heartbeat|alive|\blife|silen|quiet|time ?out|connection/,
  ],
  [
    "do answers arrive bit by bit, and in which format",
    /\bsse\b|server.sent|ndjson|json lines|newline/,
  ],
  ["My connection dropped in the middle of an answer. Is it lost?", LASTS, /^yes/],
  ["i pressed reload while you were writing, what now", LASTS],
];

const OFFLINE: readonly Row[] = [
  [
    "does this work with the wifi off",
    /offline|\bno (network|internet)|without|not need|^yes\W*$/,
    /^no\b(?! (network|internet|connection|wi-?fi))/,
  ],
  [
    "After the first visit, do I still need the internet?",
    /offline|\bno (network|internet)|without|not need|^no\W*$/,
    /^yes/,
  ],
];

const STAYS =
  /nothing|never|nowhere|stays?\b|leaves?\b|private|nobody|no ?one|only you|not (sent|stored)|^no\W*$/;

const PRIVACY: readonly Row[] = [
  ["is my data sent anywhere", STAYS, /^yes/],
  ["Does some company store what I type here?", STAYS, /^yes/],
];

const COST: readonly Row[] = [
  [
    "Does a second window have to load the model all over again?",
    /shar(e|es|ed|ing)\b|(one|same|single) (engine|model)|\bonce\b|first tab|^no\W*$/,
    /^yes/,
  ],
  [
    "do i have to pay for this",
    /\bfree|nothing|not (have|need) to|need not|\bno (cost|fee)|^no\W*$/,
    /^yes/,
  ],
  ["Are you open source?", /open.source|\bmit\b|^yes\W*$/, /^no\b/],
  [
    "is there something i have to download and install first",
    /nothing|\bno (install|set)|without|not (have|need)|need not|^no\W*$/,
    /^yes/,
  ],
];

export const secondLlamaside = llamasideCases(
  WHO,
  WHAT,
  WHERE,
  APIS,
  FORMATS,
  STREAMS,
  OFFLINE,
  PRIVACY,
  COST,
);
