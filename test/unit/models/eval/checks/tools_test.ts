import assert from "node:assert/strict";
import { tool } from "../../../../../models/eval/cases/tools.ts";
import {
  called,
  notCalled,
  type WantedArguments,
} from "../../../../../models/eval/checks/tools.ts";
import { answer, right, wrong } from "./answers.ts";

const call = (name: string, given: Record<string, unknown>) => ({ name, arguments: given });
const WATER: WantedArguments = { bed: "rose", liters: 12 };
const water = called(tool("water_bed"), WATER);

function complaint(name: string, given: Record<string, unknown>): string | undefined {
  return water(answer("", { calls: [call(name, given)] }));
}

Deno.test("called takes the right tool with the right values, however they are written", () => {
  assert.equal(complaint("water_bed", { bed: "rose", liters: 12 }), undefined);
  assert.equal(complaint("water_bed", { liters: 12, bed: "the Rose bed" }), undefined);
});

Deno.test("called refuses another tool, other values, and arguments that do not fit", () => {
  assert.match(complaint("sow_seeds", WATER) ?? "", /calls sow_seeds/);
  assert.match(complaint("water_bed", { bed: "tulip", liters: 12 }) ?? "", /bed is "tulip"/);
  assert.match(complaint("water_bed", { bed: "rose", liters: 2 }) ?? "", /liters is 2/);
  assert.match(complaint("water_bed", { bed: "rose", liters: "12" }) ?? "", /invalid/);
  assert.match(complaint("water_bed", { bed: "rose" }) ?? "", /invalid/);
  assert.match(complaint("water_bed", { ...WATER, can: "big" }) ?? "", /invalid/);
  assert.match(water(answer("Done!")) ?? "", /no call/);
  const twice = [call("water_bed", WATER), call("water_bed", WATER)];
  assert.match(water(answer("", { calls: twice })) ?? "", /2 calls/);
});

Deno.test("called takes any of several values, and no value that was not asked for", () => {
  const tea = called(tool("brew_tea"), { kind: ["mint", "mint tea"], cups: 3 });
  const wash = called(tool("wash_laundry"), { program: "wool" });
  const ask = (check: typeof tea, name: string, given: Record<string, unknown>) =>
    check(answer("", { calls: [call(name, given)] }));
  assert.equal(ask(tea, "brew_tea", { kind: "Mint tea", cups: 3 }), undefined);
  assert.equal(ask(wash, "wash_laundry", { program: "wool" }), undefined);
  assert.ok(ask(wash, "wash_laundry", { program: "wool", spin: true }));
  assert.ok(ask(wash, "wash_laundry", { program: "silk" }));
});

Deno.test("notCalled wants words", () => {
  right(notCalled, "I cannot book a table.");
  wrong(notCalled, '{"name":"water_bed"}', '[{"name":"water_bed"}]');
  assert.ok(notCalled(answer("ok", { calls: [call("water_bed", WATER)] })));
});
