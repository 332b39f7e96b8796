/** The README's examples of streaming, run as they stand there. */
import assert from "node:assert/strict";
import { REPOSITORY } from "../support/source_files.ts";
import { startServer } from "../support/server.ts";

const WRITTEN_FOR = "http://127.0.0.1:11434";
const SECTION = /^## Streaming\n(.*?)^## /ms;
const EXAMPLE = /^```(sh|js)\n(.*?)^```\n+(?:It prints:?\n+```[a-z]*\n(.*?)^```)?/gms;

interface Example {
  readonly language: string;
  readonly code: string;
  /** What the README says that it prints; `…` stands for anything. */
  readonly prints: string | undefined;
}

const readme = await Deno.readTextFile(`${REPOSITORY}README.md`);
const section = SECTION.exec(readme)?.[1] ?? "";
const examples: readonly Example[] = [...section.matchAll(EXAMPLE)]
  .map(([, language = "", code = "", prints]) => ({ language, code, prints }));

/** Runs it where the README's reader would, against a server of the test's own. */
async function run({ language, code }: Example, url: string): Promise<string> {
  const here = code.replaceAll(WRITTEN_FOR, url);
  const [command, ...args] = language === "js"
    ? [Deno.execPath(), "run", "-A", "-"]
    : ["bash", "-e"];
  const child = new Deno.Command(command!, {
    args,
    cwd: REPOSITORY,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const { writable, readable } = new TextEncoderStream();
  const writer = writable.getWriter();
  void writer.write(here).then(() => writer.close());
  await readable.pipeTo(child.stdin);
  const { success, stdout, stderr } = await child.output();
  const text = new TextDecoder();
  assert.ok(success, `${here}\nfailed: ${text.decode(stderr)}`);
  return text.decode(stdout);
}

function patternOf(prints: string): RegExp {
  const literal = prints.trim().split("…").map((part) => RegExp.escape(part));
  return new RegExp(`^${literal.join("[^]*?")}$`);
}

Deno.test("the README's page on streaming has examples in both languages", () => {
  const languages = new Set(examples.map(({ language }) => language));
  assert.deepEqual([...languages].sort(), ["js", "sh"]);
});

Deno.test("every example of the README's page on streaming does what it says", async (t) => {
  const server = await startServer();
  try {
    for (const example of examples) {
      const [first = ""] = example.code.split("\n");
      await t.step(first, async () => {
        const printed = await run(example, server.url);
        if (example.prints) assert.match(printed.trim(), patternOf(example.prints));
      });
    }
  } finally {
    await server.stop();
  }
});
