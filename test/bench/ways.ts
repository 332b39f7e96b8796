/** The ways to get an answer that are compared. */
import type { WllamaModel } from "../../src/engines/wllama_model.ts";
import { toParams } from "../../src/engines/chat_completions.ts";
import type { GenerationRequest } from "../../src/engine.ts";
import type { Way } from "./measure.ts";

const request = (prompt: string, tokens: number): GenerationRequest => ({
  model: "bench",
  input: { kind: "chat", messages: [{ role: "user", content: prompt }] },
  sampling: { temperature: 1, topP: 1, seed: 1, maxTokens: tokens, ignoreEos: true },
  // Tokens of thinking would not be counted.
  think: false,
  load: {},
  needs: [],
});

/** The engine without anything of ours above it. */
export function bareWay(model: WllamaModel): Way {
  return async (prompt, tokens, onToken) => {
    const traits = { contextLength: model.contextLength, thinks: true };
    const params = toParams(request(prompt, tokens), traits);
    await model.complete(params, (chunk) => {
      if (chunk.choices?.[0]?.delta?.content) onToken();
    }, new AbortController().signal);
  };
}

/** `/v1/chat/completions` by any `fetch`. */
export function handlerWay(
  send: (request: Request) => Promise<Response>,
  url: string,
  model: string,
): Way {
  return async (prompt, tokens, onToken) => {
    const body = JSON.stringify({
      model,
      messages: [{ role: "user", content: prompt }],
      stream: true,
      seed: 1,
      max_tokens: tokens,
      ignore_eos: true,
      reasoning_effort: "none",
    });
    const request = new Request(`${url}/v1/chat/completions`, { method: "POST", body });
    const response = await send(request);
    // By hand: a stream of decoders costs several times what the handler does.
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = decoder.decode(part.value).split("\n");
      for (const line of lines) if (line.includes(`"content":"`)) onToken();
    }
  };
}
