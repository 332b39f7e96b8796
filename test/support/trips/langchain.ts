/** As LangChain takes it, with both of its packages. */
import { HumanMessage, ToolMessage } from "@langchain/core/messages";
import { ChatOllama } from "@langchain/ollama";
import { ChatOpenAI } from "@langchain/openai";
import { type Client, FIRST, name, NEXT, RESULT, tools } from "./trip.ts";

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

export const LANGCHAIN_TRIPS: Readonly<Record<string, Client>> = {
  "@langchain/ollama": langchainOllama,
  "@langchain/openai": langchainOpenAI,
};
