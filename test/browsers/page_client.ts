/** Runs in the page: the client that hides broken connections. */
import { createResumableFetch } from "../../src/mod.ts";
import type { Resumed } from "./page.ts";

/** Reads a whole stream, and leaves on `window` how far it is. */
async function resume(body: string): Promise<void> {
  const state: Resumed = { id: "", text: "", connections: 0 };
  Object.assign(window, { resumed: state });
  const counted: typeof fetch = (input, init) => {
    state.connections++;
    return fetch(input, init);
  };
  try {
    const response = await createResumableFetch({ fetch: counted })("api/generate", {
      method: "POST",
      body,
    });
    state.id = response.headers.get("x-llamaside-stream-id") ?? "";
    // WebKit has no `for await` over a stream.
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      state.text += part.value;
    }
    state.end = "whole";
  } catch (error) {
    state.end = String(error);
  }
}

Object.assign(window, { resume });
