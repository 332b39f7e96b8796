/** The blocks of a streamed answer: one is open at a time, and its index is its place. */
import type { Frame } from "../../reply/framing.ts";

/** SDKs append to these. */
const EMPTY = {
  text: { type: "text", text: "" },
  thinking: { type: "thinking", thinking: "", signature: "" },
};

type Fields = Readonly<Record<string, unknown>>;

/** An event whose object repeats its name, as every event of this API. */
export const named = (type: string, fields: Fields = {}): Frame => ({
  event: type,
  data: { type, ...fields },
});

/** A fold that opens and closes blocks as what is said changes. */
export class Blocks {
  #index = -1;
  #open: "text" | "thinking" | "tool_use" | undefined;
  /** The open call has arguments. */
  #filled = false;

  say(kind: keyof typeof EMPTY, text: string): Frame[] {
    const opened = this.#open === kind ? [] : this.#enter(kind, EMPTY[kind]);
    return [...opened, this.#delta({ type: `${kind}_delta`, [kind]: text })];
  }

  call(id: string, name: string): Frame[] {
    const frames = this.#enter("tool_use", { type: "tool_use", id, name, input: {} });
    this.#filled = false;
    return frames;
  }

  fill(json: string): Frame[] {
    this.#filled = true;
    return [this.#delta({ type: "input_json_delta", partial_json: json })];
  }

  close(): Frame[] {
    const last = this.#open ? [...this.#last(), this.#frame("content_block_stop")] : [];
    this.#open = undefined;
    return last;
  }

  #enter(kind: "text" | "thinking" | "tool_use", content_block: Fields): Frame[] {
    const closed = this.close();
    this.#open = kind;
    this.#index++;
    return [...closed, this.#frame("content_block_start", { content_block })];
  }

  /** What a block has before its end. */
  #last(): Frame[] {
    // Some clients send a thought back only when they were told of its signature.
    if (this.#open === "thinking") return [this.#delta({ type: "signature_delta", signature: "" })];
    return this.#open === "tool_use" && !this.#filled ? this.fill("{}") : [];
  }

  #delta(delta: Fields): Frame {
    return this.#frame("content_block_delta", { delta });
  }

  #frame(type: string, fields: Fields = {}): Frame {
    return named(type, { index: this.#index, ...fields });
  }
}
