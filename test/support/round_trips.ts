/**
 * Tool round trips of several turns, as the stock packages make them: a question, a call, its result,
 * the answer, and a question after it. Runs under Deno and, bundled, in a page.
 */
import Anthropic from "@anthropic-ai/sdk";
import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { HumanMessage, ToolMessage } from "@langchain/core/messages";
import { ChatOllama } from "@langchain/ollama";
import { ChatOpenAI } from "@langchain/openai";
// @ts-types="../clients/ai.d.ts"
import { generateObject, generateText, jsonSchema, stepCountIs, streamText, tool } from "ai";
import { Ollama } from "ollama/browser";
import OpenAI from "openai";

/** What came of one. */
export interface Trip {
  /** Cities that the tool was called with. */
  readonly cities: readonly unknown[];
  /** What was said of the first result. */
  readonly answer: string;
}

/** @param host without a trailing slash */
type Client = (host: string, model: string) => Promise<Trip>;

const FIRST = "What is the temperature in Lisbon?";
const NEXT = "And in Athens? What is the temperature in Athens?";
const RESULT = '{"temperature": 23}';
const name = "get_temperature";
const description = "Get the temperature in a city";
const parameters = {
  type: "object" as const,
  properties: { city: { type: "string" as const, description: "The name of the city" } },
  required: ["city"],
};
const tools = [{ type: "function" as const, function: { name, description, parameters } }];
const user = (content: string) => ({ role: "user" as const, content });

const openaiOf = (host: string) =>
  new OpenAI({
    ...{ baseURL: `${host}/v1`, apiKey: "none", maxRetries: 0 },
    dangerouslyAllowBrowser: true,
  });

/** A tool that remembers what it was called with. */
function thermometer() {
  const cities: unknown[] = [];
  const run = ({ city }: Readonly<Record<string, unknown>>): string => {
    cities.push(city);
    return RESULT;
  };
  return { cities, run };
}

/** Thinks, as it does unless told otherwise. */
async function ollama(host: string, model: string): Promise<Trip> {
  const client = new Ollama({ host });
  const body = { model, tools, options: { temperature: 0 } };
  const { message } = await client.chat({ ...body, messages: [user(FIRST)] });
  if (!message.thinking) throw new Error("it does not think");
  const result = { role: "tool", tool_name: name, content: RESULT };
  const said = [user(FIRST), message, result];
  const { message: { content, ...rest } } = await client.chat({ ...body, messages: said });
  const all = [...said, { content, ...rest }, user(NEXT)];
  const again = await client.chat({ ...body, messages: all });
  const calls = [message, again.message].map(({ tool_calls }) => tool_calls?.[0]?.function);
  return { cities: calls.map((call) => call?.arguments.city), answer: content };
}

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

const compatible = (host: string, model: string) =>
  createOpenAICompatible({
    ...{ name: "llamaside", baseURL: `${host}/v1` },
    supportsStructuredOutputs: true,
  })(model);

/** @param say how the answer of several steps is had, and the messages that it adds */
const aiSdk =
  (say: (question: object) => Promise<{ text: string; messages: readonly object[] }>): Client =>
  async (host, model) => {
    const { cities, run } = thermometer();
    const temperature = tool({
      description,
      inputSchema: jsonSchema(parameters),
      execute: (input) => Promise.resolve(run(input)),
    });
    const question = {
      ...{ model: compatible(host, model), temperature: 0, maxRetries: 0 },
      tools: { [name]: temperature },
      stopWhen: stepCountIs(3),
      providerOptions: { llamaside: { reasoningEffort: "none" } },
    };
    const { text, messages } = await say({ ...question, messages: [user(FIRST)] });
    await say({ ...question, messages: [user(FIRST), ...messages, user(NEXT)] });
    return { cities, answer: text };
  };

const aiGenerated = aiSdk(async (question) => {
  const { text, response } = await generateText(question);
  return { text, messages: response.messages };
});

const aiStreamed = aiSdk(async (question) => {
  const { text, response } = streamText(question);
  return { text: await text, messages: (await response).messages };
});

const langchain =
  (modelOf: (host: string, model: string) => ChatOllama | ChatOpenAI): Client =>
  async (host, model) => {
    const chat = modelOf(host, model).bindTools(tools);
    const asked = new HumanMessage(FIRST);
    const call = await chat.invoke([asked]);
    const result = new ToolMessage({
      ...{ content: RESULT, name },
      tool_call_id: call.tool_calls?.[0]?.id ?? "",
    });
    const answer = await chat.invoke([asked, call, result]);
    const again = await chat.invoke([asked, call, result, answer, new HumanMessage(NEXT)]);
    const cities = [call, again].map(({ tool_calls }) => tool_calls?.[0]?.args.city);
    return { cities, answer: answer.text };
  };

const langchainOllama = langchain((baseUrl, model) =>
  new ChatOllama({ model, baseUrl, temperature: 0, think: false, maxRetries: 0 })
);

const langchainOpenAI = langchain((host, model) =>
  new ChatOpenAI({
    ...{ model, apiKey: "none", temperature: 0, maxRetries: 0 },
    modelKwargs: { reasoning_effort: "none" },
    configuration: { baseURL: `${host}/v1`, dangerouslyAllowBrowser: true },
  })
);

// The tool runner's types leave it out.
const COLD: object = { temperature: 0 };

async function anthropicRunner(host: string, model: string): Promise<Trip> {
  const { cities, run } = thermometer();
  const client = new Anthropic({
    ...{ baseURL: host, apiKey: "none", maxRetries: 0 },
    dangerouslyAllowBrowser: true,
  });
  const body = {
    ...{ model, max_tokens: 400, ...COLD },
    thinking: { type: "disabled" as const },
    tools: [betaTool({ name, description, inputSchema: parameters, run })],
  };
  const runner = client.beta.messages.toolRunner({ ...body, messages: [user(FIRST)] });
  const { content } = await runner;
  const said = [...runner.params.messages, user(NEXT)];
  await client.beta.messages.toolRunner({ ...body, messages: said });
  const answer = content.map((block) => block.type === "text" ? block.text : "").join("");
  return { cities, answer };
}

export const ROUND_TRIPS: Readonly<Record<string, Client>> = {
  "ollama": ollama,
  "openai, tool runner": openaiRunner,
  "openai, stream helper": openaiStream,
  "openai, responses": openaiResponses,
  "ai, generateText": aiGenerated,
  "ai, streamText": aiStreamed,
  "@langchain/ollama": langchainOllama,
  "@langchain/openai": langchainOpenAI,
  "@anthropic-ai/sdk, tool runner": anthropicRunner,
};

const PERSON = {
  type: "object" as const,
  properties: { name: { type: "string" as const }, age: { type: "integer" as const } },
  required: ["name", "age"],
  additionalProperties: false,
};
const TOLD = "My name is Ada and I am 36 years old. Give me my name and age as JSON.";

/** What a client reads of an answer that is bound by a schema. */
type Reader = (host: string, model: string) => Promise<unknown>;

export const STRUCTURED: Readonly<Record<string, Reader>> = {
  "openai, parse": async (host, model) => {
    const { choices } = await openaiOf(host).chat.completions.parse({
      ...{ model, temperature: 0, reasoning_effort: "none", messages: [user(TOLD)] },
      response_format: {
        type: "json_schema",
        json_schema: { name: "person", schema: PERSON, strict: true },
      },
    });
    return choices[0]?.message.parsed;
  },
  "ai, generateObject": async (host, model) => {
    const { object } = await generateObject({
      ...{ model: compatible(host, model), temperature: 0, maxRetries: 0, prompt: TOLD },
      schema: jsonSchema(PERSON),
      providerOptions: { llamaside: { reasoningEffort: "none" } },
    });
    return object;
  },
};
