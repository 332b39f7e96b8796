/** Questions about what using the project is like: streams, tabs, privacy, cost. */
import { llamasideCases, type Row } from "./llamaside.ts";

const SIGN = /alive|\blife|silen|quiet|time ?out|\bcut|connection|still work/;

const HEARTBEATS: readonly Row[] = [
  ["heartbeats, what are they for", SIGN],
  ["Could you explain the purpose of heartbeats in Llamaside's streams?", SIGN],
  ["the stream has these empty heartbeat frames in it, why", SIGN],
  [
    "A big model takes two minutes to load. What stops my client from hanging up?",
    /heartbeat|signs? of life/,
  ],
  [
    "what does llamaside send while it is still thinking and has no text yet",
    /heartbeat|signs? of life/,
  ],
  [
    "nginx drops my stream after a minute of silence, what does llamaside do against that",
    /heartbeat|signs? of life/,
  ],
];

const STREAMS: readonly Row[] = [
  ["what are the two stream formats", [
    /\bsse\b|server.sent/,
    /ndjson|json lines|newline/,
  ]],
  ["Is SSE supported by Llamaside?", /\bsse\b|server.sent|^yes\W*$/, /^no\b/],
  ["how are streams sent, ndjson or sse or what", [/\bsse\b|\bboth\b/, /ndjson|\bboth\b/]],
  ["Please explain NDJSON to me.", [/json/, /\bline|stream/]],
];

const LASTS =
  /resum|continu|goes on|go on|carr(y|ies) on|pick(s|ed)? up|where it|not lost|still there/;

const RESUMING: readonly Row[] = [
  ["my phone lost signal halfway through your reply. do i have to ask again?", LASTS],
  ["What happens to a running answer when I refresh the tab?", LASTS],
  ["are streams resumable", LASTS, /^no\b/],
  ["The laptop went to sleep while an answer was coming in. How do I get the rest?", LASTS],
];

const NO_NETWORK = /offline|\bno (network|internet)|without|not need|installed|works anywhere/;

const OFFLINE: readonly Row[] = [
  ["must i stay online to chat with you", NO_NETWORK, /^yes/],
  ["I am going camping where there is no internet. Will Llamaside work?", NO_NETWORK, /^no\b/],
  ["which parts of llamaside work offline", /offline|everything|\ball\b|works|no network/],
  ["Can I put Llamaside on my home screen?", /\binstall|\bapp\b|home screen|^yes\W*$/, /^no\b/],
];

const SHARED =
  /shar(e|es|ed|ing)\b|one engine|same engine|single engine|one model|only once|\bonce\b/;

const TABS: readonly Row[] = [
  ["if i open llamaside in 3 tabs is the model in memory 3 times", SHARED, /^yes/],
  ["Will every new tab start an engine of its own?", SHARED, /^yes/],
  ["what about two tabs at the same time", SHARED],
];

const STAYS = /nothing|never|stays?\b|leaves?\b|private|nobody|no ?one|only you|not sent/;

const PRIVACY: readonly Row[] = [
  ["is anyone reading this chat", STAYS, /^yes/],
  ["Is it safe to tell you private things?", STAYS, /^no\b/],
  ["do you upload what i write", STAYS, /^yes/],
  [
    "To which place is my text sent when I press enter?",
    /nowhere|stays?\b|nothing|never|machine|browser|origin|device/,
  ],
];

const COST: readonly Row[] = [
  ["price of llamaside?", /free|costs? nothing|no cost/],
  ["Is there a monthly fee?", /\bfree|nothing|not have to|need not|no (cost|fee)/, /^yes/],
  ["which license", /\bmit\b/],
  [
    "Can anyone look at Llamaside's source code?",
    /open source|open.source|\bmit\b|^yes\W*$/,
    /^no\b/,
  ],
  [
    "our company wants to sell something built on llamaside, is that allowed",
    /\bmit\b|free|open.source|^yes\W*$/,
    /^no\b/,
  ],
];

const LIMITS: readonly Row[] = [
  [
    "Must I set up any software to chat with you in the browser?",
    /nothing|\bno (install|set)|without|not (have|need)|need not/,
    /^yes/,
  ],
  ["where is the setup exe", /\bno\b|not need|nothing to install|without/],
  ["in whose cloud are you hosted", /\bno(ne)?\b|\bnot\b|without|own (machine|browser)|nothing/],
  [
    "Do my prompts go through a data centre somewhere?",
    /\bno(thing)?\b|\bnot\b|never|without/,
    /^yes/,
  ],
  [
    "will the browser complain about cross origin requests when my page calls llamaside",
    /\bno\b|\bnot\b|same.origin|without/,
    /^yes/,
  ],
];

export const llamasideUse = llamasideCases(
  HEARTBEATS,
  STREAMS,
  RESUMING,
  OFFLINE,
  TABS,
  PRIVACY,
  COST,
  LIMITS,
);
