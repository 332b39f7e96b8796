/** Where the client began the answer itself: a last message of the assistant, which the model goes on with. */
import type { ChatMessage, EngineEvent, GenerationRequest, Said } from "../engine.ts";

/** The message that the model is to go on with. */
export function openMessage({ input }: Pick<GenerationRequest, "input">): ChatMessage | undefined {
  const last = input.kind === "chat" ? input.messages.at(-1) : undefined;
  return last?.role === "assistant" ? last : undefined;
}

/**
 * A fold that leaves out what the client said, which llama.cpp tells again: as in Ollama and in
 * llama.cpp's own server, an answer is only what was added.
 */
export function startSkipper(open: ChatMessage | undefined) {
  const skips = { text: skipper(open?.content), reasoning: skipper(open?.reasoning?.trimEnd()) };
  // Whatever is said first tells it.
  let prompt: Pick<Said, "promptTokens"> = {};
  return (event: EngineEvent): readonly EngineEvent[] => {
    if (event.type === "progress") return [event];
    const told = { ...prompt, ...event };
    prompt = {};
    if (told.type !== "text" && told.type !== "reasoning") return [told];
    const text = skips[told.type](told.text);
    if (!text && told.promptTokens !== undefined) prompt = { promptTokens: told.promptTokens };
    return text ? [{ ...told, text }] : [];
  };
}

function skipper(start = ""): (piece: string) => string {
  let left = start;
  return (piece) => {
    const known = left.slice(0, piece.length);
    // A template may have told it in another way.
    left = piece.startsWith(known) ? left.slice(known.length) : "";
    return piece.startsWith(known) ? piece.slice(known.length) : piece;
  };
}
