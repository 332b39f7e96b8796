/** What a real curl prints, byte for byte, while an engine is silent. */
import assert from "node:assert/strict";
import { type Clock, systemClock } from "../../src/clock.ts";
import { say, type Step } from "../../src/engines/scripted.ts";
import { eventually, FakeClock } from "../support/fake_clock.ts";
import { mask } from "../support/play.ts";
import { type ScriptedServer, serveScript } from "../support/scripted_server.ts";
import { collect } from "../support/server.ts";

const SSE = ["-H", "Accept: text/event-stream"];

const line = (content: string, done: string) =>
  `{"model":"M","created_at":"T","message":{"role":"assistant","content":"${content}"},${done}}`;
const BEAT = line("", '"done":false');
const OBJECTS = [
  BEAT,
  BEAT,
  BEAT,
  line("Hi", '"done":false'),
  line(
    "",
    '"done":true,"done_reason":"stop","total_duration":3000000,"load_duration":1000000,' +
      '"prompt_eval_count":5,"prompt_eval_duration":1000000,"eval_count":1,"eval_duration":1000000',
  ),
];
const asLines = (objects: readonly string[]) => objects.map((object) => `${object}\n`).join("");
const asEvents = (objects: readonly string[]) =>
  objects.map((object) => `data: ${object}\n\n`).join("");
const FORMATS = [["NDJSON", [], asLines], ["SSE", SSE, asEvents]] as const;

function curl({ url }: ScriptedServer, args: readonly string[], body: object) {
  const messages = [{ role: "user", content: "Hi" }];
  const data = JSON.stringify({ model: "M", messages, ...body });
  const child = new Deno.Command("curl", {
    args: ["-sN", ...args, `${url}/api/chat`, "-d", data],
    stdout: "piped",
  }).spawn();
  return { ...collect(child.stdout), status: child.status };
}

const silent = (ms: number): readonly Step[] => [{ wait: ms }, ...say(["Hi"])];

/** In ms: more than anything else waits for. */
const SILENCE = 3_600_000;

/** The real clock, but for a silence that lasts until it is told to end. */
function untilTold() {
  let speak = () => {};
  const after: Clock["after"] = (ms, run) => {
    if (ms !== SILENCE) return systemClock.after(ms, run);
    speak = run;
    return () => {};
  };
  return { clock: { now: systemClock.now, after }, speak: () => speak() };
}

for (const [name, args, framed] of FORMATS) {
  Deno.test(`curl -N prints a beat for each second of silence as ${name}`, async () => {
    const { clock, speak } = untilTold();
    const server = serveScript(silent(SILENCE), clock);
    try {
      const begin = performance.now();
      const { ended, text, status, until } = curl(server, args, {
        stream_options: { heartbeat_ms: 1_000 },
      });
      const beatsIn = (said: string) => mask(said).split(BEAT).length - 1;
      for (let n = 1; n <= 3; n++) {
        await until({ test: (said) => beatsIn(said) >= n });
        const ms = performance.now() - begin;
        // Without the wish the first one would come after ten seconds.
        assert.ok(ms > n * 1_000 - 100, `beat ${n} came after ${ms.toFixed(0)} ms`);
        assert.ok(n > 1 || ms < 9_000, `the first beat came after ${ms.toFixed(0)} ms`);
      }
      speak();
      await ended;
      assert.equal((await status).code, 0);
      // A busy machine may be late in telling it to speak.
      const more = Array<string>(beatsIn(text()) - 3).fill(BEAT);
      assert.equal(mask(text()), framed([...more, ...OBJECTS]));
    } finally {
      await server.close();
    }
  });

  Deno.test(`curl -N prints three beats for 35 s of silence as ${name}`, async () => {
    const clock = new FakeClock();
    const server = serveScript(silent(35_000), clock);
    try {
      const { ended, text, status, until } = curl(server, args, {});
      while (server.engine.requests.length === 0) await pause();
      for (let beats = 1; beats <= 3; beats++) {
        await clock.advance(9_999);
        // One millisecond early there is nothing yet.
        await pause();
        assert.equal(mask(text()), framed(OBJECTS.slice(0, beats - 1)));
        await clock.advance(1);
        await until(new RegExp(`(?:content[^]*?\n[^]*?){${beats}}`));
      }
      await clock.advance(5_000);
      await ended;
      assert.equal((await status).code, 0);
      assert.equal(mask(text()), framed(OBJECTS));
      assert.equal(clock.pending, 0);
    } finally {
      await server.close();
    }
  });
}

Deno.test("curl that is stopped frees the engine at once, also in silence", async () => {
  const clock = new FakeClock();
  const server = serveScript(silent(600_000), clock);
  const child = new Deno.Command("curl", {
    args: ["-sN", `${server.url}/api/generate`, "-d", '{"model":"M","prompt":"Hi"}'],
    stdout: "null",
  }).spawn();
  while (server.engine.requests.length === 0) await pause();
  await clock.advance(15_000);
  child.kill("SIGKILL");
  await child.status;
  await eventually(() => server.engine.aborted.length === 1 && clock.pending === 0);
  await server.close();
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
