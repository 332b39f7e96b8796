import assert from "node:assert/strict";
import type { Message } from "ollama/browser";
import type { Ask, Mode, Reply } from "../../../../models/eval/ask.ts";
import { type Case, question, system, user } from "../../../../models/eval/case.ts";
import { says } from "../../../../models/eval/checks/text.ts";
import { plan, run } from "../../../../models/eval/run.ts";
import { score } from "../../../../models/eval/score.ts";
import { failure, table } from "../../../../models/eval/table.ts";

const OK: Reply = { content: "ok", thinking: "", calls: [], ended: true, tokens: 2, seconds: 1 };
const cases = (count: number) =>
  Array.from({ length: count }, (_, index) => question("facts", `${index}`, says("ok")));

async function outcomes(asked: readonly Case[], ask: Ask) {
  return await run(plan(asked, false), ask, () => {});
}

Deno.test("plan asks half of a category to think and streams half of either", () => {
  const modes = plan(cases(8), false).map(({ think, stream }) => `${think} ${stream}`);
  assert.equal(new Set(modes).size, 4);
  assert.equal(modes.filter((mode) => mode === "true true").length, 2);
  assert.equal(plan(cases(8), true).filter(({ think }) => think).length, 8);
});

Deno.test("plan leaves a case its own mode", () => {
  const sums = cases(3).map((each) => ({ ...each, think: true }));
  assert.deepEqual(plan(sums, true).map(({ think }) => think), [true, true, true]);
});

Deno.test("a dialogue goes on with what the model itself has said", async () => {
  const asked: (readonly Message[])[] = [];
  const script = [system("be kind"), user("one"), user("two")];
  await outcomes([{ category: "memory", script, check: says("ok") }], (messages) => {
    asked.push([...messages]);
    return Promise.resolve({ ...OK, content: `answer ${asked.length}` });
  });
  const roles = asked.map((messages) => messages.map(({ role }) => role).join(" "));
  assert.deepEqual(roles, ["system user", "system user assistant user"]);
  assert.equal(asked[1]?.[2]?.content, "answer 1");
});

Deno.test("a call that the script makes is not asked for", async () => {
  const calls = [{ function: { name: "a", arguments: {} } }];
  const script = [
    user("one"),
    { role: "assistant", content: "", tool_calls: calls },
    { role: "tool", content: "2" },
  ];
  const [outcome] = await outcomes(
    [{ category: "tool-results", script, check: says("ok") }],
    () => Promise.resolve(OK),
  );
  assert.equal(outcome?.replies.length, 1);
});

Deno.test("an error is wrong, has not ended, and is shown", async () => {
  const fails: Ask = () => Promise.resolve({ ...OK, content: "", ended: false, error: "no such" });
  const found = await outcomes(cases(1), fails);
  assert.equal(found[0]?.wrong, "error: no such");
  assert.match(failure(found[0]!), /user: 0\n {4}no such/);
  assert.deepEqual(score(found).map(({ right }) => right), [0, 0]);
});

Deno.test("what is asked twice has to get the same answer", async () => {
  let count = 0;
  const varies: Ask = () => Promise.resolve({ ...OK, content: `ok ${count++}` });
  const twice = { ...question("same", "again", says("ok")), twice: true as const };
  assert.match((await outcomes([twice], varies))[0]?.wrong ?? "", /second time/);
  assert.equal((await outcomes([twice], () => Promise.resolve(OK)))[0]?.wrong, undefined);
});

Deno.test("score passes a category that reaches its bar and no other", async () => {
  const upTo = (right: number): Ask => (messages: readonly Message[], _: Mode) =>
    Promise.resolve({ ...OK, content: Number(messages[0]?.content) < right ? "ok" : "no" });
  const [reached] = score(await outcomes(cases(20), upTo(18)));
  assert.equal(reached?.passed, true);
  const [missed, ending] = score(await outcomes(cases(20), upTo(17)));
  assert.equal(missed?.passed, false);
  assert.deepEqual([missed?.right, missed?.thinking.asked, missed?.direct.asked], [17, 10, 10]);
  assert.equal(ending?.passed, true);
  assert.match(table([missed!]), /fact questions\s+20\s+17\s+85\.0\s+.*90\s+FAIL/);
});

Deno.test("score adds up a group and rounds down", async () => {
  const tasks: Case[] = [question("copy", "a", says("ok")), question("spell", "b", says("ok"))];
  const rows = score(await outcomes(tasks, () => Promise.resolve(OK)));
  assert.deepEqual(rows.map(({ passed }) => passed), [undefined, undefined, true, true]);
  const share = { asked: 3000, right: 2999 };
  assert.match(table([{ title: "x", ...share, thinking: share, direct: share }]), /99\.9/);
});
