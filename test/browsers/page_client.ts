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
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      state.text += part;
    }
    state.end = "whole";
  } catch (error) {
    state.end = String(error);
  }
}

Object.assign(window, { resume });
