import assert from "node:assert/strict";
import { brokenRules, findBrokenRules, reachable } from "../../support/dependency_rule.ts";
import { sourceFiles } from "../../support/source_files.ts";

const importing = (path: string) => `import { x } from "${path}";\n`;

Deno.test("the rule refuses a dialect that imports an engine, in any way of importing", () => {
  const file = "src/dialects/ollama/x.ts";
  const ways = [
    importing("../../engines/wllama.ts"),
    `import type {\n  Wllama,\n} from "../../engines/wllama.ts";`,
    `export * from "../../engines/wllama.ts";`,
    `const late = await import("../../engines/wllama.ts");`,
  ];
  for (const source of ways) assert.match(brokenRules(file, source).join(), /no dialect knows/);
  assert.deepEqual(brokenRules(file, importing("../../engine.ts")), []);
});

Deno.test("the rule refuses an engine that imports a dialect, and the others of the core", () => {
  const refused: readonly (readonly [string, string])[] = [
    ["src/engines/wllama.ts", "../dialects/fields.ts"],
    ["src/engines/wllama.ts", "../reply/reply.ts"],
    ["src/reply/reply.ts", "../dialects/dialect.ts"],
    ["src/port/serve.ts", "../app.ts"],
    ["src/app.ts", "./deno/main.ts"],
    ["src/app.ts", "./openapi/document.ts"],
    ["sw/main.ts", "../web/start.ts"],
    ["web/start.ts", "../sw/main.ts"],
  ];
  for (const [file, path] of refused) {
    assert.equal(brokenRules(file, importing(path)).length, 1, `${file} ${path}`);
  }
});

Deno.test("no source file breaks the rule", async () => {
  assert.deepEqual(await findBrokenRules(), []);
});

Deno.test("no dialect reaches an engine through others, and no engine a dialect", async () => {
  const engines = await reachable(await sourceFiles("src/dialects"));
  assert.deepEqual(engines.filter((file) => file.startsWith("src/engines/")), []);
  assert.ok(engines.includes("src/errors.ts"), "what both know");
  const dialects = await reachable(await sourceFiles("src/engines"));
  assert.deepEqual(dialects.filter((file) => file.startsWith("src/dialects/")), []);
});
