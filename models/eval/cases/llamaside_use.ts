/** Questions about what using the project is like: streams, tabs, privacy, cost. */
import { type Case, question } from "../case.ts";
import { answered, every, type Expected, says } from "../checks/text.ts";

type Row = readonly [ask: string, says: Expected | readonly Expected[], not?: Expected];

const SIGN = /alive|\blife|silen|quiet|time ?out|\bcut|connection|still work/;

const HEARTBEATS: readonly Row[] = [
  ["What are those heartbeats I see in a stream?", SIGN],
  ["why does llamaside keep sending heartbeats", SIGN],
  ["What good is a heartbeat to me?", SIGN],
  ["What keeps the connection open while the model says nothing?", /heartbeat|signs? of life/],
  ["how do i know that the model is still alive when nothing comes", /heartbeat|signs? of life/],
  ["My proxy cuts silent connections. Is there help?", /heartbeat|signs? of life/],
];

const STREAMS: readonly Row[] = [
  ["Which formats can a streamed answer have?", [
    /\bsse\b|server.sent/,
    /ndjson|json lines|newline/,
  ]],
  ["can it stream with server sent events", /\bsse\b|server.sent|^yes\W*$/, /^no\b/],
  ["Do I get SSE or NDJSON from it?", [/\bsse\b|\bboth\b/, /ndjson|\bboth\b/]],
  ["whats ndjson used for here", [/json/, /\bline|stream/]],
];

const LASTS =
  /resum|continu|goes on|go on|carr(y|ies) on|pick(s|ed)? up|where it|not lost|still there/;

const RESUMING: readonly Row[] = [
  ["I lost my connection in the middle of an answer. Is the answer gone?", LASTS],
  ["what if i reload the page while you are writing", LASTS],
  ["Can a stream be picked up again after the wifi dropped?", LASTS],
  ["my train went into a tunnel and the stream stopped, what now", LASTS],
];

const NO_NETWORK = /offline|\bno (network|internet)|without|not need|installed|works anywhere/;

const OFFLINE: readonly Row[] = [
  ["does it need the internet all the time", NO_NETWORK, /^yes/],
  ["Could I use Llamaside on a plane?", NO_NETWORK, /^no\b/],
  ["What still works when my router is off?", /offline|everything|\ball\b|works|no network/],
  ["can i install it like an app", /\binstall|\bapp\b|home screen|^yes\W*$/, /^no\b/],
];

const SHARED =
  /shar(e|es|ed|ing)\b|one engine|same engine|single engine|one model|only once|\bonce\b/;

const TABS: readonly Row[] = [
  ["I have five tabs open. Does each one load the model?", SHARED, /^yes/],
  ["do several tabs take the memory several times", SHARED, /^yes/],
  ["How do many open tabs work together?", SHARED],
];

const STAYS = /nothing|never|stays?\b|leaves?\b|private|nobody|no ?one|only you|not sent/;

const PRIVACY: readonly Row[] = [
  ["are my chats kept private", STAYS, /^no\b/],
  ["Who can read what I type in here?", STAYS],
  ["does my data get sent to some company", STAYS, /^yes/],
  ["where do all my messages go", /nowhere|stays?\b|nothing|never|machine|browser|origin|device/],
];

const COST: readonly Row[] = [
  ["how much would llamaside cost me", /free|costs? nothing|no cost/],
  ["do i have to pay for this", /free|nothing|not have to|need not|no cost/, /^yes/],
  ["What licence does it come under?", /\bmit\b/],
  ["is the source code open to everyone", /open source|open.source|\bmit\b|^yes\W*$/, /^no\b/],
  ["May I use Llamaside at work in a product we sell?", /\bmit\b|free|open.source/, /^no\b/],
];

const LIMITS: readonly Row[] = [
  [
    "do i have to install anything before i start",
    /nothing|no install|without|not have to/,
    /^yes/,
  ],
  ["Is there an installer to download?", /\bno\b|not need|nothing to install|without/, /^yes/],
  ["Which cloud does Llamaside use?", /\bno(ne)?\b|\bnot\b|without|own (machine|browser)|nothing/],
  ["Is there any cloud service behind it?", /\bno\b|\bnot\b|without|nothing/, /^yes/],
  ["do i run into CORS trouble with it", /\bno\b|\bnot\b|same.origin|without/, /^yes/],
];

export const llamasideUse: readonly Case[] = [
  HEARTBEATS,
  STREAMS,
  RESUMING,
  OFFLINE,
  TABS,
  PRIVACY,
  COST,
  LIMITS,
].flat().map(([ask, ...expected]) =>
  question("llamaside", ask, every(answered, says(...expected)))
);
