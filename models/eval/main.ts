/** `deno task model:eval`: asks a model what it should know, through the real server. */
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { reasonOf } from "../../src/errors.ts";
import { startServer } from "../../test/support/server.ts";
import { REPOSITORY } from "../../test/support/source_files.ts";
import { asker, client } from "./ask.ts";
import { user } from "./case.ts";
import { CASES, SECOND } from "./cases/all.ts";
import { CATEGORIES, type Category, measure } from "./categories.ts";
import { type Outcome, plan, run } from "./run.ts";
import { sample } from "./sample.ts";
import { type Row, score } from "./score.ts";
import { failure, table } from "./table.ts";

const USAGE = `usage: deno task model:eval [options]

  --model FILE     a .gguf file (default: the shipped model)
  --only NAME      a category, or tasks or calls for all of them; can be given again
  --second         only what was written after the answers to the rest had been seen
  --both           ask everything with and without thinking, not half of it each
  --failures       print every case that went wrong
  --json FILE      write all that was asked and answered
  --sample TOKENS  instead of asking, sample so many tokens at temperature 1.5: all must be valid text
  Ends with 1 when a bar is missed, with 2 when it cannot be told.

categories: ${CATEGORIES.join(", ")}`;

const options = read();
const file = resolve(REPOSITORY, options.model);
const model = basename(file).replace(/\.gguf$/, "");
const chosen = (options.second ? SECOND : CASES).filter(({ category }) => isChosen(category));
if (chosen.length === 0) fail(`no such category: ${options.only.join(", ")}\n\n${USAGE}`);
if (options.sample !== undefined && !(Number(options.sample) > 0)) {
  fail("--sample needs a number of tokens, such as 50000");
}

try {
  const server = await startServer({ args: ["--port", "0", "--models", dirname(file)] });
  try {
    Deno.exitCode = options.sample ? await sampled(server.url) : await evaluate(server.url);
  } finally {
    await server.stop();
  }
} catch (error) {
  fail(reasonOf(error));
}

/** @returns the exit code */
async function evaluate(url: string): Promise<number> {
  const ollama = client(url);
  const [load] = await timed(() => ollama.generate({ model, prompt: "" }));
  const ask = asker(ollama, model);
  const planned = plan(chosen, options.both);
  const [seconds, outcomes] = await timed(() => run(planned, ask, progress(planned.length)));
  const alone = await ask([user("Count from 1 to 30.")], { think: false, stream: false });

  const rows = score(outcomes);
  print(rows, outcomes);
  const replies = outcomes.flatMap(({ replies }) => replies);
  const tokens = replies.reduce((sum, reply) => sum + reply.tokens, 0);
  console.log(`
loaded in ${load.toFixed(2)} s; ${speed(alone.tokens, alone.seconds)} alone
${replies.length} answers, ${tokens} tokens in ${seconds.toFixed(0)} s: ${speed(tokens, seconds)}`);
  if (options.json) {
    const report = { model, load, alone, seconds, rows, outcomes };
    await Deno.writeTextFile(options.json, JSON.stringify(report, null, 2) + "\n");
  }
  return rows.some(({ passed }) => passed === false) ? 1 : 0;
}

/** @returns the exit code */
async function sampled(url: string): Promise<number> {
  const wanted = Number(options.sample);
  const [seconds, { tokens, replies, broken }] = await timed(() =>
    sample(client(url), model, wanted)
  );
  for (const text of broken) console.log(`broken: ${text}\n`);
  console.log(
    `${tokens} tokens in ${replies} replies, ${seconds.toFixed(0)} s: ${broken.length} broken`,
  );
  return broken.length > 0 ? 1 : 0;
}

async function timed<T>(run: () => Promise<T>): Promise<[seconds: number, result: T]> {
  const begin = performance.now();
  const result = await run();
  return [(performance.now() - begin) / 1000, result];
}

function print(rows: readonly Row[], outcomes: readonly Outcome[]): void {
  const wrong = outcomes.filter((outcome) => outcome.wrong !== undefined);
  if (options.failures) { for (const each of wrong) console.log(`${failure(each)}\n`); }
  console.log(table(rows));
}

function read() {
  try {
    return parseArgs({
      options: {
        model: { type: "string", default: "models/llamaside-tiny.gguf" },
        only: { type: "string", multiple: true, default: [] },
        second: { type: "boolean", default: false },
        both: { type: "boolean", default: false },
        failures: { type: "boolean", default: false },
        json: { type: "string" },
        sample: { type: "string" },
      },
    }).values;
  } catch (error) {
    fail(`${reasonOf(error)}\n\n${USAGE}`);
  }
}

function isChosen(category: Category): boolean {
  return options.only.length === 0 ||
    options.only.some((name) => name === category || name === measure(category).group);
}

function speed(tokens: number, seconds: number): string {
  return seconds > 0 ? `${(tokens / seconds).toFixed(0)} tokens/s` : "no tokens";
}

/** Counts on a terminal; a log needs none of it. */
function progress(total: number): () => void {
  let done = 0;
  const encoder = new TextEncoder();
  return () => {
    done++;
    if (!Deno.stderr.isTerminal()) return;
    Deno.stderr.writeSync(encoder.encode(done < total ? `\r${done} of ${total} ` : "\r\x1b[K"));
  };
}

function fail(text: string): never {
  console.error(text);
  Deno.exit(2);
}
