/**
 * Tool round trips of several turns, as the stock packages make them: a question, a call, its result,
 * the answer, and a question after it. Runs under Deno and, bundled, in a page.
 */
import Anthropic from "@anthropic-ai/sdk";
import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { Ollama } from "ollama/browser";
import { AI_OBJECT, AI_TRIPS } from "./trips/ai_sdk.ts";
import { LANGCHAIN_TRIPS } from "./trips/langchain.ts";
import { OPENAI_PARSE, OPENAI_TRIPS } from "./trips/openai.ts";
import {
  type Client,
  description,
  FIRST,
  name,
  NEXT,
  parameters,
  type Reader,
  RESULT,
  thermometer,
  tools,
  type Trip,
  user,
} from "./trips/trip.ts";

export type { Trip } from "./trips/trip.ts";

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
  ...OPENAI_TRIPS,
  ...AI_TRIPS,
  ...LANGCHAIN_TRIPS,
  "@anthropic-ai/sdk, tool runner": anthropicRunner,
};

export const STRUCTURED: Readonly<Record<string, Reader>> = { ...OPENAI_PARSE, ...AI_OBJECT };
