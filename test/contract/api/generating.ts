/** What a model says. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import {
  type Answer,
  assertError,
  FIXED,
  HELLO,
  type Json,
  json,
  mediaType,
  objects,
  said,
  until,
} from "../target.ts";

const METRICS = ["total_duration", "load_duration", "prompt_eval_count", "prompt_eval_duration"];
METRICS.push("eval_count", "eval_duration");

function assertMetrics(end: Json): void {
  for (const name of METRICS) {
    assert.ok(Number.isInteger(end[name]) && (end[name] as number) > 0, `${name}: ${end[name]}`);
  }
  assert.ok((end.total_duration as number) >= (end.eval_duration as number));
  assert.ok((end.eval_count as number) <= FIXED.num_predict);
  assert.ok(["stop", "length"].includes(end.done_reason as string));
}

export function generating({ target, ask, test }: Part): void {
  const { model } = target;

  test("/api/generate streams lines and ends with metrics", async () => {
    const answer = await ask.generate();
    assert.equal(mediaType(answer), "application/x-ndjson");
    const lines = objects(answer);
    const end = lines.pop()!;
    assert.ok(lines.length > 0);
    for (const line of lines) {
      assert.deepEqual(Object.keys(line), ["model", "created_at", "response", "done"]);
      assert.deepEqual([line.model, line.done], [model, false]);
    }
    assert.deepEqual([end.done, end.response], [true, ""]);
    assert.ok(!("context" in end));
    assertMetrics(end);
  });

  test("/api/chat streams lines that each have a role, and ends with metrics", async () => {
    const lines = objects(await ask.chat());
    for (const { message } of lines) {
      const { role, content } = message as Json;
      assert.equal(role, "assistant");
      assert.equal(typeof content, "string");
    }
    assert.deepEqual(lines.filter(({ done }) => done), [lines.at(-1)]);
    assert.ok(!("context" in lines.at(-1)!));
    assertMetrics(lines.at(-1)!);
  });

  test("lines arrive whole, and as they are made", async () => {
    const { chunks } = await ask.chat();
    assert.ok(chunks.length > 1);
    for (const chunk of chunks) assert.ok(chunk.endsWith("\n"), chunk);
  });

  test("one object says what the stream says", async () => {
    for (const way of [ask.generate, ask.chat]) {
      const answer = await way({ stream: false });
      assert.equal(mediaType(answer), "application/json");
      assertMetrics(json(answer));
      assert.equal(said(answer), said(await way()));
    }
  });

  test("num_predict is the most tokens that come", async () => {
    const end = json(await ask.generate({ stream: false, options: { ...FIXED, num_predict: 3 } }));
    assert.deepEqual([end.done_reason, end.eval_count], ["length", 3]);
  });

  test("a stop string ends the answer before it", async () => {
    const whole = said(await ask.generate());
    const stop = whole.slice(4, 7);
    const options = { ...FIXED, stop: [stop] };
    const answer = await ask.generate({ stream: false, options });
    assert.equal(json(answer).done_reason, "stop");
    assert.equal(said(answer), whole.slice(0, whole.indexOf(stop)));
    assert.equal(said(await ask.generate({ options: { ...FIXED, stop } })), said(answer));
  });

  test("a seed gives the same text again, at any temperature", async () => {
    // Without top_p even a very sure model is of several minds.
    const options = { ...FIXED, temperature: 2, top_p: 1 };
    const text = async (seed: number) => said(await ask.chat({ options: { ...options, seed } }));
    const first = await text(1);
    assert.equal(await text(1), first);
    const others = [await text(2), await text(3), await text(4), await text(5)];
    assert.ok(others.some((other) => other !== first), "other seeds give other texts");
  });

  test("a system prompt and earlier turns are part of the question", async () => {
    const count = async (messages: Json[]) =>
      json(await ask.chat({ messages, stream: false })).prompt_eval_count as number;
    const user = { role: "user", content: "Hello" };
    const turns = [{ role: "system", content: "Be brief." }, user, {
      role: "assistant",
      content: "Hi.",
    }, user];
    assert.ok(await count(turns) > await count([user]));
    const system = json(await ask.generate({ system: "Be brief.", stream: false }));
    assert.equal(system.prompt_eval_count, await count([turns[0]!, user]));
  });

  test("a template of the request's own makes the prompt, and only it", async () => {
    const own = { template: "<{{ system }}|{{ prompt }}|{{ messages | length }}>", system: "s" };
    const shown = await ask.generate({ ...own, _debug_render_only: true });
    const { created_at, ...rest } = json(shown);
    assert.ok(!Number.isNaN(Date.parse(created_at as string)));
    const _debug_info = { rendered_template: "<s|Hello|2>" };
    assert.deepEqual(rest, { model, response: "", done: false, _debug_info });
    const [templated, raw] = await Promise.all([
      ask.generate({ ...own, stream: false }),
      ask.generate({ prompt: "<s|Hello|2>", raw: true, stream: false }),
    ]);
    assert.equal(json(templated).response, json(raw).response);
    assert.equal(json(templated).prompt_eval_count, json(raw).prompt_eval_count);
  });

  test("a template that cannot be rendered is refused by name", async () => {
    for (const template of ["{{ .Prompt }}", "{{- if .System }}x{{ end }}{{ .Prompt }}"]) {
      assertError(await ask.generate({ template }), 400, /^template is a Go template.*Jinja/);
    }
    for (const template of ["{% for %}", "{{ prompt", "{{ range(1000000000) }}"]) {
      assertError(await ask.generate({ template }), 400, /^template cannot be rendered: ./);
    }
  });

  test("the prompt of a conversation is shown to who wants nothing else", async () => {
    const messages = [{ role: "user", content: "A word" }];
    const answer = json(await ask.chat({ messages, _debug_render_only: true }));
    const { prompt } = json(
      await ask.post("/apply-template", {
        ...{ model, messages, reasoning_effort: "none" },
      }),
    );
    assert.deepEqual(answer._debug_info, { rendered_template: prompt });
    assert.match(prompt as string, /A word/);
    assert.deepEqual([answer.message, answer.done], [{ role: "assistant", content: "" }, false]);
    const raw = await ask.generate({ prompt: "As it is", raw: true, _debug_render_only: true });
    assert.deepEqual(json(raw)._debug_info, { rendered_template: "As it is" });
  });

  test("a raw prompt has no template", async () => {
    const raw = json(await ask.generate({ raw: true, stream: false }));
    const templated = json(await ask.generate({ stream: false }));
    assert.ok(!("context" in raw));
    assert.ok((raw.prompt_eval_count as number) < (templated.prompt_eval_count as number));
    const message = "raw mode does not support template, system, or context";
    assertError(await ask.generate({ raw: true, system: "x" }), 400, message);
  });

  test("a schema is kept", async () => {
    const properties = { age: { type: "integer" } };
    const format = { type: "object", properties, required: ["age"], additionalProperties: false };
    const options = { ...FIXED, num_predict: 100 };
    const answer = await ask.chat({ format, options, stream: false });
    const content = JSON.parse(said(answer));
    assert.deepEqual(Object.keys(content), ["age"]);
    assert.ok(Number.isInteger(content.age));
  });

  test("a prompt that is longer than the context is cut, or refused with a status also when streaming", async () => {
    const messages = [{ role: "user", content: "word ".repeat(5_000) }];
    const options = { ...FIXED, num_ctx: 64 };
    // A stream that is not refused within a second has begun by then, if a machine is as slow as that now.
    const refused = (say: () => Promise<Answer>) => until(say, ({ status }) => status !== 200);
    const answer = await refused(() => ask.chat({ messages, options, truncate: false }));
    assertError(answer, 400, /context.*(exceed|longer|too l)|(exceed|longer|too l).*context/);
    const prompt = messages[0]!.content;
    const asked = { prompt, options, truncate: false };
    assertError(await refused(() => ask.generate(asked)), 400, /context/);
    for (const raw of [false, true]) {
      const cut = json(await ask.generate({ prompt, raw, options, stream: false }));
      assert.ok((cut.prompt_eval_count as number) <= 256, `${cut.prompt_eval_count}`);
      assert.deepEqual([cut.prompt_middle_left_out, cut.prompt_messages_left_out], [
        true,
        undefined,
      ]);
    }
    assert.equal((await ask.chat({ messages, options })).status, 200);
  });

  test("a conversation that is longer than the context loses its oldest turns, and nothing else", async () => {
    const turns = Array.from({ length: 40 }, (_, index) => [
      { role: "user", content: `Question ${index}: ${"what is it, ".repeat(8)}please?` },
      { role: "assistant", content: `That was question ${index}.` },
    ]).flat();
    const system = { role: "system", content: "Be brief." };
    const body = { stream: false, options: { ...FIXED, num_ctx: 256 } };
    const messages = [system, ...turns, ...HELLO];
    const answer = await ask.chat({ ...body, messages });
    assert.equal(answer.status, 200, answer.text);
    const { prompt_eval_count: count } = json(answer) as { prompt_eval_count: number };
    assert.ok(count > 128 && count <= 256, `${count}`);
    // As many of the turns as fit: it is the same without those that were dropped.
    let kept = turns.length;
    let told = 0;
    while (kept > 0 && told !== count) {
      kept -= 2;
      const rest = [system, ...turns.slice(kept), ...HELLO];
      told = json(await ask.chat({ ...body, messages: rest })).prompt_eval_count as number;
    }
    assert.ok(kept > 0 && told === count, `${kept} of ${turns.length}`);
    assert.equal(json(answer).prompt_messages_left_out, kept);
    const refused = await ask.chat({ ...body, messages, truncate: false });
    assertError(refused, 400, /context.*(exceed|longer|too l)|(exceed|longer|too l).*context/);
  });
}
