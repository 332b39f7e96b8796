import assert from "node:assert/strict";
import { sourceFiles } from "../support/source_files.ts";

// Chromium fails a stream whose event lives for five minutes, and a long test would be the other way to see it.
Deno.test("no event of a worker is held open for a stream", async () => {
  for (const file of [...await sourceFiles("src"), ...await sourceFiles("sw")]) {
    const code = (await Deno.readTextFile(file)).replaceAll(/^\s*(\/\/|\*|\/\*\*).*$/gm, "");
    const handler = /addEventListener\("fetch"[^]*?\n}\);/.exec(code)?.[0] ?? "";
    assert.doesNotMatch(handler, /waitUntil/, file);
    // What else is held open is the installation of the worker.
    if (!file.startsWith("sw/")) assert.doesNotMatch(code, /waitUntil/, file);
  }
});
