/** As the `openai` package takes it. */
import OpenAI from "openai";
import {
  type Client,
  description,
  FIRST,
  name,
  NEXT,
  parameters,
  PERSON,
  type Reader,
  RESULT,
  thermometer,
  TOLD,
  tools,
  type Trip,
  user,
} from "./trip.ts";

const openaiOf = (host: string) =>
  new OpenAI({
    ...{ baseURL: `${host}/v1`, apiKey: "none", maxRetries: 0 },
    dangerouslyAllowBrowser: true,
  });

async function openaiRunner(host: string, model: string): Promise<Trip> {
  const { cities, run } = thermometer();
  const declared = { name, description, parameters, function: run, parse: JSON.parse };
  const body = {
    ...{ model, temperature: 0, reasoning_effort: "none" as const },
    tools: [{ type: "function" as const, function: declared }],
  };
  const { completions } = openaiOf(host).chat;
  const runner = completions.runTools({ ...body, messages: [user(FIRST)] });
  const answer = (await runner.finalContent()) ?? "";
  await completions.runTools({ ...body, messages: [...runner.messages, user(NEXT)] }).done();
  return { cities, answer };
}

async function openaiStream(host: string, model: string): Promise<Trip> {
  const { completions } = openaiOf(host).chat;
  const ask = async (messages: OpenAI.ChatCompletionMessageParam[]) => {
    const body = { model, tools, temperature: 0, reasoning_effort: "none" as const };
    return await completions.stream({ ...body, messages }).finalMessage();
  };
  const cityOf = (message: OpenAI.ChatCompletionMessage) => {
    const call = message.tool_calls?.[0];
    return call?.type === "function" ? JSON.parse(call.function.arguments).city : undefined;
  };
  const message = await ask([user(FIRST)]);
  const tool_call_id = message.tool_calls?.[0]?.id ?? "";
  const said = [user(FIRST), message, { role: "tool" as const, tool_call_id, content: RESULT }];
  const answer = await ask(said);
  const again = await ask([...said, answer, user(NEXT)]);
  return { cities: [cityOf(message), cityOf(again)], answer: answer.content ?? "" };
}

async function openaiResponses(host: string, model: string): Promise<Trip> {
  const { responses } = openaiOf(host);
  const declared = { type: "function" as const, name, description, parameters, strict: false };
  const body = {
    ...{ model, tools: [declared], temperature: 0 },
    reasoning: { effort: "none" as const },
  };
  const callIn = ({ output }: OpenAI.Responses.Response) => {
    const call = output.find(({ type }) => type === "function_call");
    return call?.type === "function_call" ? call : undefined;
  };
  const first = await responses.create({ ...body, input: FIRST });
  const call_id = callIn(first)?.call_id ?? "";
  const result = { type: "function_call_output" as const, call_id, output: RESULT };
  const second = await responses.create({
    ...{ ...body, input: [result] },
    previous_response_id: first.id,
  });
  const third = await responses.create({
    ...{ ...body, input: NEXT },
    previous_response_id: second.id,
  });
  const cities = [first, third].map((one) => JSON.parse(callIn(one)?.arguments ?? "{}").city);
  return { cities, answer: second.output_text };
}

const openaiParse: Reader = async (host, model) => {
  const { choices } = await openaiOf(host).chat.completions.parse({
    ...{ model, temperature: 0, reasoning_effort: "none", messages: [user(TOLD)] },
    response_format: {
      type: "json_schema",
      json_schema: { name: "person", schema: PERSON, strict: true },
    },
  });
  return choices[0]?.message.parsed;
};

export const OPENAI_TRIPS: Readonly<Record<string, Client>> = {
  "openai, tool runner": openaiRunner,
  "openai, stream helper": openaiStream,
  "openai, responses": openaiResponses,
};
export const OPENAI_PARSE: Readonly<Record<string, Reader>> = { "openai, parse": openaiParse };
