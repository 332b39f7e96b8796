/** What any model that thinks must keep. */
import assert from "node:assert/strict";
import { readSse } from "../../support/requests.ts";
import type { Part } from "../part.ts";
import { type Answer, FIXED, HELLO, type Json, json, objects } from "../target.ts";

const TAG = /<\/?think>/;
/** Long enough to think and to answer. */
const LONG = { ...FIXED, num_predict: 400 };
/** Not what `asking` says, but what a client says that knows nothing of thinking. */
const UNSAID = { think: null, options: LONG };
const SILENT = { think: false, options: LONG };
const OPENAI = { reasoning_effort: null, max_tokens: 400 };

interface Said {
  readonly thinking: string;
  readonly text: string;
}

/** Fails when thinking and text are mixed; a reply that does not stream is one part. */
function joined(parts: readonly Partial<Said>[]): Said {
  const last = parts.findLastIndex(({ thinking }) => thinking);
  const first = parts.findIndex(({ text }) => text);
  assert.ok(first < 0 || last <= first, "all thinking comes before the text");
  const join = (key: keyof Said) => parts.map((part) => part[key] ?? "").join("");
  const said = { thinking: join("thinking"), text: join("text") };
  assert.doesNotMatch(said.thinking + said.text, TAG);
  return said;
}

/** What a native answer says, streamed or not. */
const native = (answer: Answer): Said =>
  joined(
    objects(answer).map((line) => {
      const { content, response, thinking } = { ...line, ...line.message as Json };
      return { text: content ?? response, thinking } as Partial<Said>;
    }),
  );

const openaiChunks = (answer: Answer): Said =>
  joined(
    readSse(answer.text).map(({ choices }) => {
      const { content, reasoning } = (choices as { delta: Json }[])[0]!.delta;
      return { text: content, thinking: reasoning } as Partial<Said>;
    }),
  );

function openaiWhole(answer: Answer): Said {
  const { content, reasoning } = (json(answer).choices as { message: Json }[])[0]!.message;
  return joined([{ thinking: reasoning as string }, { text: content as string }]);
}

export function thinking({ ask, test }: Part): void {
  for (const [path, say] of [["/api/chat", ask.chat], ["/api/generate", ask.generate]] as const) {
    test(`${path} thinks without being asked, apart from the answer and before it`, async () => {
      const said = native(await say(UNSAID));
      assert.notEqual(said.thinking, "");
      assert.notEqual(said.text, "");
      assert.deepEqual(native(await say({ ...UNSAID, stream: false })), said);
      assert.deepEqual(native(await say({ ...UNSAID, think: true })), said);
    });

    test(`${path} does not think when told so`, async () => {
      for (const stream of [true, false]) {
        const answer = await say({ ...SILENT, stream });
        assert.doesNotMatch(answer.text, /thinking/);
        assert.doesNotMatch(answer.text, TAG);
        assert.notEqual(native(answer).text, "");
      }
    });
  }

  test("think takes every level", async () => {
    for (const think of ["low", "medium", "high", "max"]) {
      const { status, text } = await ask.chat({ think, stream: false });
      assert.equal(status, 200, text);
    }
  });

  test("/v1/chat/completions says its thinking in a field of its own, unless told not to think", async () => {
    const chunks = openaiChunks(await ask.completeChat({ ...OPENAI, stream: true }));
    assert.notEqual(chunks.thinking, "");
    assert.notEqual(chunks.text, "");
    const whole = await ask.completeChat(OPENAI);
    assert.deepEqual(openaiWhole(whole), chunks);
    assert.doesNotMatch(whole.text, /reasoning_content/);
    const silent = openaiWhole(await ask.completeChat({ max_tokens: 400 }));
    assert.equal(silent.thinking, "");
    assert.notEqual(silent.text, "");
  });

  test("/v1/completions keeps its thinking to itself", async () => {
    const [choice] = json(await ask.complete(OPENAI)).choices as { text: string }[];
    assert.doesNotMatch(choice!.text, TAG);
    assert.equal(
      choice!.text,
      native(await ask.generate({ ...UNSAID, options: { ...LONG, top_p: 1 } })).text,
    );
  });

  test("a format binds the answer and leaves the thinking free", async () => {
    const properties = { city: { enum: ["Paris", "Rome"] } };
    const schema = { type: "object", properties, required: ["city"], additionalProperties: false };
    for (const think of [true, false]) {
      const { text, thinking } = native(
        await ask.chat({ think, format: schema, options: LONG, stream: false }),
      );
      const { city } = JSON.parse(text);
      assert.ok(["Paris", "Rome"].includes(city), text);
      assert.equal(thinking !== "", think);
      const json_schema = { name: "city", schema };
      const response_format = { type: "json_schema", json_schema };
      const reasoning_effort = think ? "low" : "none";
      const answer = openaiWhole(
        await ask.completeChat({ ...OPENAI, reasoning_effort, response_format }),
      );
      assert.ok(["Paris", "Rome"].includes(JSON.parse(answer.text).city), answer.text);
      assert.equal(answer.thinking !== "", think);
    }
  });

  test("JSON without a schema is JSON, after thinking and without", async () => {
    for (const think of [true, false]) {
      const { text } = native(await ask.chat({ think, format: "json", options: LONG }));
      assert.equal(typeof JSON.parse(text), "object", text);
    }
  });

  test("earlier thinking is taken back", async () => {
    const turn = { role: "assistant", content: "Hi." };
    const native = [...HELLO, { ...turn, thinking: "They greet me." }, ...HELLO];
    assert.equal((await ask.chat({ messages: native })).status, 200);
    for (const field of ["reasoning", "reasoning_content"]) {
      const messages = [...HELLO, { ...turn, [field]: "They greet me." }, ...HELLO];
      assert.equal((await ask.completeChat({ messages })).status, 200);
    }
  });
}
