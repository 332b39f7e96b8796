/** As the `ai` package takes it, with `@ai-sdk/openai-compatible`. */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
// @ts-types="../../clients/ai.d.ts"
import { generateObject, generateText, jsonSchema, stepCountIs, streamText, tool } from "ai";
import {
  type Client,
  description,
  FIRST,
  name,
  NEXT,
  parameters,
  PERSON,
  type Reader,
  thermometer,
  TOLD,
  user,
} from "./trip.ts";

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

const aiObject: Reader = async (host, model) => {
  const { object } = await generateObject({
    ...{ model: compatible(host, model), temperature: 0, maxRetries: 0, prompt: TOLD },
    schema: jsonSchema(PERSON),
    providerOptions: { llamaside: { reasoningEffort: "none" } },
  });
  return object;
};

export const AI_TRIPS: Readonly<Record<string, Client>> = {
  "ai, generateText": aiGenerated,
  "ai, streamText": aiStreamed,
};
export const AI_OBJECT: Readonly<Record<string, Reader>> = { "ai, generateObject": aiObject };
