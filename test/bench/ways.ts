/** The ways to get an answer that are compared. */
import type { WllamaModel } from "../../src/engines/wllama.ts";
import { toParams } from "../../src/engines/chat_completions.ts";
import type { GenerationRequest } from "../../src/engine.ts";
import type { Way } from "./measure.ts";

const request = (prompt: string, tokens: number): GenerationRequest => ({
  model: "bench",
  input: { kind: "chat", messages: [{ role: "user", content: prompt }] },
  // A high temperature keeps small models from ending early.
  sampling: { temperature: 2, seed: 1, maxTokens: tokens },
  load: {},
  needs: [],
});

/** The engine without anything of ours above it. */
export function bareWay(model: WllamaModel): Way {
  return async (prompt, tokens, onToken) => {
    const params = toParams(request(prompt, tokens), model.contextLength);
    await model.complete(params, (chunk) => {
      if (chunk.choices?.[0]?.delta?.content) onToken();
    }, new AbortController().signal);
  };
}

/** `/api/chat` by any `fetch`. */
export function handlerWay(
  send: (request: Request) => Promise<Response>,
  url: string,
  model: string,
): Way {
  return async (prompt, tokens, onToken) => {
    const body = JSON.stringify({
      model,
      messages: [{ role: "user", content: prompt }],
      options: { temperature: 2, seed: 1, num_predict: tokens },
    });
    const response = await send(new Request(`${url}/api/chat`, { method: "POST", body }));
    // By hand: a stream of decoders costs several times what the handler does.
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = decoder.decode(part.value).split("\n");
      for (const line of lines) if (line.includes(`"done":false`)) onToken();
    }
  };
}
