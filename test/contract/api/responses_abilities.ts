/** `/v1/responses` of models that think, and of models that call functions. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import { type Item, readResponse, streamed, textOf, type WireResponse } from "../responses.ts";
import type { Answer } from "../target.ts";

const THINKING = { reasoning: null, max_output_tokens: 400 };

/** Both forms of an answer, which must be the same. */
async function both(say: (how: { stream: boolean }) => Promise<Answer>): Promise<WireResponse> {
  const whole = readResponse(await say({ stream: false }));
  const last = streamed(await say({ stream: true }));
  const bare = ({ id: _, call_id: __, ...item }: Item) => item;
  assert.deepEqual(last.output.map(bare), whole.output.map(bare));
  return last;
}

export function thinkingResponses({ ask, test }: Part): void {
  test("/v1/responses thinks in an item of its own, before the message", async () => {
    const { output, usage } = await both((how) => ask.respond({ ...THINKING, ...how }));
    assert.deepEqual(output.map(({ type }) => type), ["reasoning", "message"]);
    assert.ok(output[0]!.summary![0]!.text.length > 0);
    const details = (usage as unknown as { output_tokens_details: { reasoning_tokens: number } })
      .output_tokens_details;
    assert.ok(details.reasoning_tokens > 0 && details.reasoning_tokens < usage.output_tokens);
  });

  test("/v1/responses does not think when it is told not to", async () => {
    const body = { ...THINKING, reasoning: { effort: "none" } };
    const { output } = readResponse(await ask.respond(body));
    assert.deepEqual(output.map(({ type }) => type), ["message"]);
  });
}

// Whatever a model is made to say that it does not want to say, it comes to an end.
const city = { type: "string", enum: ["Paris", "Rome"] };
const get_weather = {
  type: "function",
  name: "get_weather",
  description: "Get the current weather for a city",
  parameters: { type: "object", properties: { city }, required: ["city"] },
};
const QUESTION = {
  input: "What is the weather in Paris?",
  tools: [get_weather],
  tool_choice: "required",
  parallel_tool_calls: false,
  max_output_tokens: 200,
};

export function callingResponses({ ask, test }: Part): void {
  test("/v1/responses calls a function, and takes its result back by id", async () => {
    const asked = await both((how) => ask.respond({ ...QUESTION, ...how }));
    const call = asked.output.at(-1)!;
    assert.deepEqual([call.type, call.name, call.status], [
      "function_call",
      "get_weather",
      "completed",
    ]);
    assert.ok(["Paris", "Rome"].includes(JSON.parse(call.arguments!).city));
    assert.ok(call.call_id);
    const result = { type: "function_call_output", call_id: call.call_id, output: "22" };
    const body = { ...QUESTION, tool_choice: "none", max_output_tokens: 16 };
    const next = { ...body, input: [result], previous_response_id: asked.id };
    const answer = readResponse(await ask.respond(next));
    const input = [{ role: "user", content: QUESTION.input }, ...asked.output, result];
    const told = readResponse(await ask.respond({ ...body, input }));
    assert.equal(textOf(answer), textOf(told));
    assert.equal(answer.usage.input_tokens, told.usage.input_tokens);
  });
}
