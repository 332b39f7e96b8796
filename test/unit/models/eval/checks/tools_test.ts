import assert from "node:assert/strict";
import { tool } from "../../../../../models/eval/cases/tools.ts";
import {
  called,
  notCalled,
  type WantedArguments,
} from "../../../../../models/eval/checks/tools.ts";
import { answer, right, wrong } from "./answers.ts";

const call = (name: string, given: Record<string, unknown>) => ({ name, arguments: given });
const WATER: WantedArguments = { tank: "rose", gallons: 12 };
const water = called(tool("fill_tank"), WATER);

function complaint(name: string, given: Record<string, unknown>): string | undefined {
  return water(answer("", { calls: [call(name, given)] }));
}

Deno.test("called takes the right tool with the right values, however they are written", () => {
  assert.equal(complaint("fill_tank", { tank: "rose", gallons: 12 }), undefined);
  assert.equal(complaint("fill_tank", { gallons: 12, tank: "the Rose tank" }), undefined);
});

Deno.test("called refuses another tool, other values, and arguments that do not fit", () => {
  assert.match(complaint("plant_bulbs", WATER) ?? "", /calls plant_bulbs/);
  assert.match(complaint("fill_tank", { tank: "tulip", gallons: 12 }) ?? "", /tank is "tulip"/);
  assert.match(complaint("fill_tank", { tank: "rose", gallons: 2 }) ?? "", /gallons is 2/);
  assert.match(complaint("fill_tank", { tank: "rose", gallons: "12" }) ?? "", /invalid/);
  assert.match(complaint("fill_tank", { tank: "rose" }) ?? "", /invalid/);
  assert.match(complaint("fill_tank", { ...WATER, can: "big" }) ?? "", /invalid/);
  assert.match(water(answer("Done!")) ?? "", /no call/);
  const twice = [call("fill_tank", WATER), call("fill_tank", WATER)];
  assert.match(water(answer("", { calls: twice })) ?? "", /2 calls/);
});

Deno.test("called takes any of several values, and no value that was not asked for", () => {
  const juice = called(tool("squeeze_juice"), { fruit: ["mint", "mint juice"], glasses: 3 });
  const wash = called(tool("wash_dishes"), { mode: "eco" });
  const ask = (check: typeof juice, name: string, given: Record<string, unknown>) =>
    check(answer("", { calls: [call(name, given)] }));
  assert.equal(ask(juice, "squeeze_juice", { fruit: "Mint juice", glasses: 3 }), undefined);
  assert.equal(ask(wash, "wash_dishes", { mode: "eco" }), undefined);
  assert.ok(ask(wash, "wash_dishes", { mode: "eco", dry: true }));
  assert.ok(ask(wash, "wash_dishes", { mode: "silk" }));
});

Deno.test("notCalled wants words", () => {
  right(notCalled, "I cannot book a table.");
  wrong(notCalled, '{"name":"fill_tank"}', '[{"name":"fill_tank"}]');
  assert.ok(notCalled(answer("ok", { calls: [call("fill_tank", WATER)] })));
});
