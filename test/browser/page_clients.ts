/** Runs in the page: the stock clients, as an application of this origin would use them. */
import Anthropic from "@anthropic-ai/sdk";
import { Ollama } from "ollama/browser";
import OpenAI from "openai";

const messages = (content: string) => [{ role: "user" as const, content }];

export async function askOllama(host: string, model: string, content: string): Promise<string[]> {
  const options = { temperature: 0, seed: 1, num_predict: 40 };
  const ollama = new Ollama({ host });
  const stream = await ollama.chat({ model, messages: messages(content), options, stream: true });
  const parts: string[] = [];
  for await (const { message } of stream) parts.push(message.content);
  return parts;
}

export async function askOpenAi(
  baseURL: string,
  model: string,
  content: string,
): Promise<string[]> {
  const openai = new OpenAI({ baseURL, apiKey: "none", dangerouslyAllowBrowser: true });
  const stream = await openai.chat.completions.create({
    model,
    messages: messages(content),
    temperature: 0,
    seed: 1,
    max_tokens: 40,
    stream: true,
  });
  const parts: string[] = [];
  for await (const { choices } of stream) parts.push(choices[0]?.delta.content ?? "");
  return parts;
}

export async function askAnthropic(
  baseURL: string,
  model: string,
  content: string,
): Promise<string[]> {
  const anthropic = new Anthropic({ baseURL, apiKey: "none", dangerouslyAllowBrowser: true });
  const seed: object = { seed: 1 };
  const stream = anthropic.messages.stream({
    model,
    messages: messages(content),
    temperature: 0,
    max_tokens: 40,
    ...seed,
  });
  const parts: string[] = [];
  stream.on("text", (text) => parts.push(text));
  await stream.done();
  return parts;
}
