/** Node's own fetch gives up after five minutes without a byte: the real ones, so only when asked for. */
import assert from "node:assert/strict";
import { say } from "../../src/engines/scripted.ts";
import { serveScript } from "../support/scripted_server.ts";

const LONG = Deno.env.has("LLAMASIDE_LONG_TESTS");
const SILENCE_MS = 320_000;

/** Prints what became of one answer: its last line, or the name of the failure, and the seconds. */
const PROGRAM = `
const [url, heartbeat_ms] = process.argv.slice(1);
const begin = Date.now();
const body = JSON.stringify({ model: "M", prompt: "Hi", stream_options: { heartbeat_ms: +heartbeat_ms } });
const end = (what) => console.log(JSON.stringify([what, (Date.now() - begin) / 1000]));
fetch(url + "/api/generate", { method: "POST", body })
  .then((response) => response.text())
  .then((text) => end(text.trim().split("\\n").at(-1)), (error) => end(String(error.cause?.name)));
`;

async function read(url: string, heartbeatMs: number): Promise<readonly [string, number]> {
  const args = ["-e", PROGRAM, url, `${heartbeatMs}`];
  const { stdout } = await new Deno.Command("node", { args }).output();
  return JSON.parse(new TextDecoder().decode(stdout));
}

Deno.test({
  name: "Node's fetch bears 320 s of a silent engine with heartbeats, and without them does not",
  ignore: !LONG,
  async fn() {
    const server = serveScript([{ wait: SILENCE_MS }, ...say(["Hi"])]);
    try {
      const [[last, whole], [failure, cut]] = await Promise.all(
        [10_000, 0].map((ms) => read(server.url, ms)),
      ) as [[string, number], [string, number]];
      assert.equal(JSON.parse(last).done, true);
      assert.ok(whole >= SILENCE_MS / 1000, `${whole} s`);
      assert.equal(failure, "BodyTimeoutError");
      assert.ok(cut > 295 && cut < 310, `${cut} s`);
    } finally {
      await server.close();
    }
  },
});
