/** What the shipped model does with what the API offers: real inference, end to end. */
import assert from "node:assert/strict";
import { nativeCalls, openaiCalls } from "../calls.ts";
import type { Part } from "../part.ts";
import { type Json, json, objects, said } from "../target.ts";

const LONG = { temperature: 0, seed: 42, num_predict: 200 };

const declare = (name: string, description: string, properties: Json) => ({
  type: "function",
  function: {
    name,
    description,
    parameters: { type: "object", properties, required: Object.keys(properties) },
  },
});
const WEATHER = declare("get_weather", "Get the weather in a city", {
  city: { type: "string", description: "The name of the city" },
});
const TIMER = declare("start_timer", "Start a timer for some minutes", {
  minutes: { type: "integer", description: "How many minutes" },
});
const MAIL = declare("send_mail", "Send an email to a person", {
  person: { type: "string", description: "Who gets it" },
  text: { type: "string", description: "What to say" },
});
const TOOLS = [WEATHER, TIMER, MAIL];

const user = (content: string) => ({ role: "user", content });

export function conversing({ ask, test }: Part): void {
  const chat = (body: Json) => ask.chat({ options: LONG, stream: false, ...body });
  const content = (body: Json): Promise<string> => chat(body).then(said);

  for (const think of [true, false]) {
    const how = think ? "with thinking" : "without thinking";

    test(`a tool is chosen, filled and its result used, ${how}`, async () => {
      const question = user("What is the weather in Oslo?");
      const first = await chat({ messages: [question], tools: TOOLS, think });
      assert.deepEqual(nativeCalls(first), [{ name: "get_weather", values: { city: "Oslo" } }]);
      const message = json(first).message as Json;
      assert.equal(typeof message.thinking, think ? "string" : "undefined");
      const result = { role: "tool", tool_name: "get_weather", content: '{"temperature": 17}' };
      const answer = await content({ messages: [question, message, result], tools: TOOLS, think });
      assert.match(answer, /\b17\b/);
    });

    test(`a tool is not called when none fits, ${how}`, async () => {
      const messages = [user("What is the capital of Italy?")];
      const answer = await chat({ messages, tools: [TIMER], think });
      assert.deepEqual(nativeCalls(answer), []);
      assert.match(said(answer), /\bRome\b/);
    });

    test(`with tools and a format it calls one, or answers in that form, ${how}`, async () => {
      const properties = { answer: { type: "string", maxLength: 60 } };
      const format = { type: "object", properties, required: ["answer"] };
      const both = { tools: TOOLS, format, think };
      const called = await chat({ ...both, messages: [user("What is the weather in Oslo?")] });
      assert.deepEqual(nativeCalls(called), [{ name: "get_weather", values: { city: "Oslo" } }]);
      const messages = [user("What is the capital of Italy?")];
      const answered = await ask.chat({ ...both, messages, options: LONG });
      assert.deepEqual(nativeCalls(answered), []);
      assert.match(JSON.parse(said(answered)).answer, /\bRome\b/);
      const { thinking } = objects(answered)[0]!.message as Json;
      assert.equal(typeof thinking, think ? "string" : "undefined");
    });

    test(`what was said two turns ago is remembered, ${how}`, async () => {
      const messages: Json[] = [];
      let answer = "";
      for (
        const turn of ["My name is Mirela.", "What is the capital of Spain?", "What is my name?"]
      ) {
        messages.push(user(turn));
        const reply = await chat({ messages, think });
        answer = said(reply);
        messages.push(json(reply).message as Json);
      }
      assert.match(answer, /\bMirela\b/);
    });

    test(`a system prompt is obeyed, ${how}`, async () => {
      const system = { role: "system", content: "You are a pirate." };
      assert.match(await content({ messages: [system, user("Who are you?")], think }), /\barr\b/i);
    });

    test(`JSON follows its schema and holds what was said, ${how}`, async () => {
      const properties = { name: { type: "string" }, age: { type: "integer" } };
      const format = { type: "object", properties, required: ["name", "age"] };
      const messages = [user("Extract the name and the age: Clara is 31 years old.")];
      const { name, age } = JSON.parse(await content({ messages, format, think }));
      assert.deepEqual([name, age], ["Clara", 31]);
    });
  }

  test("the steps of a sum are thought, and only its result is said", async () => {
    const answer = await chat({ messages: [user("What is 46 + 37?")], think: true });
    const { thinking, content } = json(answer).message as { thinking: string; content: string };
    assert.match(thinking, /13/, "6 + 7");
    assert.match(content, /\b83\b/);
  });

  test("the right one of several tools gets the number that the user said", async () => {
    const messages = [user("Start a timer for 12 minutes.")];
    const body = { messages, tools: TOOLS, max_tokens: 200, reasoning_effort: "low" };
    const answer = await ask.completeChat(body);
    assert.deepEqual(openaiCalls(answer), [{ name: "start_timer", values: { minutes: 12 } }]);
  });

  test("a stop text ends an answer before it", async () => {
    const messages = [user("Count from 1 to 9.")];
    const answer = await ask.chat({ messages, options: { ...LONG, stop: ["5"] } });
    assert.equal(said(answer), "1, 2, 3, 4, ");
    assert.equal(objects(answer).at(-1)!.done_reason, "stop");
  });
}
