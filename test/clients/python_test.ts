/** openai-python and httpx-sse, where python3 has them: numbered frames with one-line comments, and default beats. */
import assert from "node:assert/strict";
import { say, type Step } from "../../src/engines/scripted.ts";
import { during } from "../support/during.ts";

const WORDS = ["Hé", "llo", "!"];
/** Heartbeats before, between and after the words. */
const SCRIPT: readonly Step[] = [
  { wait: 25_000 },
  ...say(WORDS).flatMap((step) => [step, { wait: 25_000 }]),
];

const OPENAI = `
import sys, openai
client = openai.OpenAI(base_url=sys.argv[1] + "/v1", api_key="none", max_retries=0)
options = {"resumable": sys.argv[2] == "numbered", "heartbeat_mode": sys.argv[3]}
stream = client.chat.completions.create(model="M", stream=True, stream_options=options,
    messages=[{"role": "user", "content": "Hi"}])
print("".join(chunk.choices[0].delta.content or "" for chunk in stream), end="")
`;
const HTTPX_SSE = `
import sys, json, httpx
from httpx_sse import connect_sse
options = {"resumable": sys.argv[2] == "numbered", "heartbeat_mode": sys.argv[3]}
body = {"model": "M", "stream": "sse", "stream_options": options,
    "messages": [{"role": "user", "content": "Hi"}]}
with httpx.Client() as client, connect_sse(client, "POST", sys.argv[1] + "/api/chat", json=body) as source:
    print("".join(json.loads(e.data)["message"]["content"] for e in source.iter_sse()), end="")
`;

/** What a program prints; undefined when it fails, or there is no python3. */
async function python(program: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const env = { PYTHONIOENCODING: "utf-8" };
    const command = new Deno.Command("python3", { args: ["-c", program, ...args], env });
    const { success, stdout } = await command.output();
    return success ? new TextDecoder().decode(stdout) : undefined;
  } catch {
    return undefined;
  }
}

for (const [module, program] of [["openai", OPENAI], ["httpx_sse", HTTPX_SSE]] as const) {
  const ignore = await python(`import ${module}`) === undefined;
  for (const [numbers, mode] of [["numbered", "comment"], ["plain", "frame"]] as const) {
    Deno.test({
      name: `python's ${module} reads ${numbers} frames with heartbeats of mode ${mode}`,
      ignore,
      async fn() {
        const text = await during(SCRIPT, (url) => python(program, url, numbers, mode));
        assert.equal(text, WORDS.join(""));
      },
    });
  }
}
