import assert from "node:assert/strict";
import { Checks, type Follow } from "../../../../../web/ui/manager/checks.ts";
import type { Json } from "../../../../../web/ui/json.ts";
import type { Check } from "../../../../../web/ui/manager/manager_state.ts";

const MEGABYTE = 2 ** 20;

/** What is told while a host says these lines, and then fails, or goes on until it is stopped. */
function checking(lines: readonly Json[], end: "success" | "hangs" | Error) {
  const told: (Check | undefined)[] = [];
  const follow: Follow["follow"] = async function* (_path, _body, signal) {
    yield* lines;
    if (end === "success") return;
    if (end !== "hangs") throw end;
    const stopped = Promise.withResolvers<void>();
    signal.addEventListener("abort", () => stopped.resolve());
    if (!signal.aborted) await stopped.promise;
    throw new TypeError("network error");
  };
  return { told, api: { follow }, checks: new Checks((_name, check) => void told.push(check)) };
}

Deno.test("a check tells how far it is, and that all is well", async () => {
  const lines = [{ status: "hashing", completed: MEGABYTE, total: 4 * MEGABYTE }, {
    status: "hashing",
    completed: 10,
    total: 100,
  }];
  const { told, api, checks } = checking(lines, "success");
  await checks.start(api, "m");
  assert.deepEqual(told, [
    { state: "running", fraction: undefined },
    { state: "running", fraction: 0.25 },
    { state: "whole" },
  ]);
});

for (
  const [message, state] of [["m is damaged: pull it again", "damaged"], [
    "no host",
    "failed",
  ]] as const
) {
  Deno.test(`a check that finds "${message}" says that the model is ${state}`, async () => {
    const { told, api, checks } = checking([], new Error(message));
    await checks.start(api, "m");
    const error = message.charAt(0).toUpperCase() + message.slice(1);
    assert.deepEqual(told.at(-1), { state, error });
  });
}

Deno.test("a check that is stopped leaves nothing behind, and can be started again", async () => {
  const { told, api, checks } = checking([{ completed: MEGABYTE, total: 2 * MEGABYTE }], "hangs");
  const first = checks.start(api, "m");
  await new Promise((resolve) => setTimeout(resolve));
  checks.stop("m");
  await first;
  assert.equal(told.at(-1), undefined);
  assert.equal(told.length, 3);
  // One that takes over from another: only the later one is told of.
  const second = checks.start(api, "m");
  const third = checks.start(api, "m");
  await second;
  checks.stop("m");
  await third;
  assert.equal(told.slice(3).filter((check) => check === undefined).length, 1);
});
