/** Names as Ollama reads them. */
import assert from "node:assert/strict";
import { displayName, fullName, parseModelName, sameModel } from "../../../src/models/names.ts";

const LONG = "registry.ollama.ai";

const NAMES: readonly (readonly [name: string, full: string, display: string])[] = [
  ["llama3.2", `${LONG}/library/llama3.2:latest`, "llama3.2:latest"],
  ["llama3.2:1b", `${LONG}/library/llama3.2:1b`, "llama3.2:1b"],
  ["me/foo", `${LONG}/me/foo:latest`, "me/foo:latest"],
  ["hf.co/u/r-GGUF:Q4_K_M", "hf.co/u/r-GGUF:Q4_K_M", "hf.co/u/r-GGUF:Q4_K_M"],
  ["https://hf.co/u/r", "hf.co/u/r:latest", "hf.co/u/r:latest"],
  ["localhost:5000/ns/m:t", "localhost:5000/ns/m:t", "localhost:5000/ns/m:t"],
  [" padded ", `${LONG}/library/padded:latest`, "padded:latest"],
  ["m:1b:local", `${LONG}/library/m:1b`, "m:1b"],
  [`${LONG}/library/m`, `${LONG}/library/m:latest`, "m:latest"],
];

for (const [name, full, display] of NAMES) {
  Deno.test(`parseModelName reads ${JSON.stringify(name)}`, () => {
    assert.equal(fullName(parseModelName(name)), full);
    assert.equal(displayName(parseModelName(name)), display);
  });
}

const ILLEGAL = [
  "",
  "m:",
  "/m",
  "-m",
  "^",
  "m@x",
  "a.b/m",
  "a/b/c/d:e",
  "a//b",
  "m n",
  `${"m".repeat(81)}`,
];

for (const name of ILLEGAL) {
  Deno.test(`parseModelName refuses ${JSON.stringify(name).slice(0, 20)}`, () => {
    const error = { code: "invalid_request", message: "invalid model name", param: "model" };
    assert.throws(() => parseModelName(name), error);
  });
}

Deno.test("sameModel ignores case and the default parts", () => {
  const same = (a: string, b: string) => sameModel(parseModelName(a), parseModelName(b));
  assert.ok(same("Tiny", "tiny:LATEST"));
  assert.ok(!same("tiny", "tiny:1b"));
  assert.ok(!same("tiny", "me/tiny"));
});
