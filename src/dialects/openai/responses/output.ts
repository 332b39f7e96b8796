/** The items of an answer, and the events that tell of each while it grows. */
import type { JsonObject } from "../../../json.ts";

/** An event without its place in the stream: its type, and what it says. */
export type Told = readonly [type: string, fields: JsonObject];

export type ItemStatus = "in_progress" | "completed" | "incomplete";

/** One kind of item. Its text is what is thought, said, or passed to a function. */
interface Kind {
  readonly prefix: string;
  item(text: string, status: ItemStatus): JsonObject;
  /** After the item was added. */
  opens: readonly Told[];
  grows(delta: string): Told;
  /** Before the item is done. */
  closes(text: string): readonly Told[];
}

const REASONING: Kind = {
  prefix: "rs",
  item: (text) => ({
    type: "reasoning",
    summary: text ? [summaryPart(text)] : [],
    // Clients that keep nothing on the server give it back; it is no secret.
    ...(text ? { encrypted_content: text } : {}),
  }),
  // Without it OpenAI's own stream helper throws at the first delta.
  opens: [
    ["response.reasoning_summary_part.added", { summary_index: 0, part: summaryPart("") }],
  ],
  grows: (delta) => ["response.reasoning_summary_text.delta", { summary_index: 0, delta }],
  closes: (text) => [
    ["response.reasoning_summary_text.done", { summary_index: 0, text }],
    ["response.reasoning_summary_part.done", { summary_index: 0, part: summaryPart(text) }],
  ],
};

const MESSAGE: Kind = {
  prefix: "msg",
  item: (text, status) => ({
    type: "message",
    status,
    role: "assistant",
    content: text ? [textPart(text)] : [],
  }),
  opens: [["response.content_part.added", { content_index: 0, part: textPart("") }]],
  grows: (delta) => ["response.output_text.delta", { content_index: 0, delta, logprobs: [] }],
  closes: (text) => [
    ["response.output_text.done", { content_index: 0, text, logprobs: [] }],
    ["response.content_part.done", { content_index: 0, part: textPart(text) }],
  ],
};

const callOf = (call_id: string, name: string): Kind => ({
  prefix: "fc",
  item: (json, status) => ({ type: "function_call", status, call_id, name, arguments: json }),
  opens: [],
  grows: (delta) => ["response.function_call_arguments.delta", { delta }],
  closes: (json) => [["response.function_call_arguments.done", { name, arguments: json }]],
});

function summaryPart(text: string): JsonObject {
  return { type: "summary_text", text };
}

function textPart(text: string): JsonObject {
  return { type: "output_text", text, annotations: [], logprobs: [] };
}

/** Items one after the other; one is closed before the next one opens. */
export class Output {
  readonly #id: string;
  readonly #done: JsonObject[] = [];
  #open: { readonly kind: Kind; readonly id: string; text: string } | undefined;

  /** @param id of the response; that of an item tells its response and its place */
  constructor(id: string) {
    this.#id = id;
  }

  think = (text: string): readonly Told[] => this.#grow(REASONING, text);
  say = (text: string): readonly Told[] => this.#grow(MESSAGE, text);
  call = (id: string, name: string): readonly Told[] => this.#begin(callOf(id, name));
  argue = (json: string): readonly Told[] => this.#tell(json);

  /** All items, what is still open as it is. */
  get items(): readonly JsonObject[] {
    return this.#open ? [...this.#done, this.#item("incomplete")] : this.#done;
  }

  /** Ends the open item, if there is one. */
  close(status: ItemStatus = "completed"): readonly Told[] {
    if (!this.#open) return [];
    const { kind, text } = this.#open;
    const item = this.#item(status);
    const told = [
      ...kind.closes(text).map((event) => this.#located(event)),
      ["response.output_item.done", { output_index: this.#index, item }] as const,
    ];
    this.#open = undefined;
    this.#done.push(item);
    return told;
  }

  #grow(kind: Kind, text: string): readonly Told[] {
    if (text === "") return [];
    const opening = this.#open?.kind === kind ? [] : this.#begin(kind);
    return [...opening, ...this.#tell(text)];
  }

  #begin(kind: Kind): readonly Told[] {
    const closing = this.close();
    this.#open = { kind, id: `${kind.prefix}_${this.#id}_${this.#index}`, text: "" };
    const item = this.#item("in_progress");
    return [
      ...closing,
      ["response.output_item.added", { output_index: this.#index, item }],
      ...kind.opens.map((event) => this.#located(event)),
    ];
  }

  #tell(text: string): readonly Told[] {
    if (!this.#open || text === "") return [];
    this.#open.text += text;
    return [this.#located(this.#open.kind.grows(text))];
  }

  get #index(): number {
    return this.#done.length;
  }

  #item(status: ItemStatus): JsonObject {
    const { kind, id, text } = this.#open!;
    return { id, ...kind.item(text, status) };
  }

  #located([type, fields]: Told): Told {
    return [type, { item_id: this.#open!.id, output_index: this.#index, ...fields }];
  }
}
