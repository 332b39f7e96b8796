/** The items of an answer, and the events that tell of each while it grows. */
import type { TokenLogprob } from "../../../engine.ts";
import type { JsonObject } from "../../../json.ts";
import {
  callOf,
  type ItemStatus,
  type Kind,
  MESSAGE,
  REASONING,
  SILENCE,
  type Spoken,
  type Told,
} from "./item_kinds.ts";

/** Items one after the other; one is closed before the next one opens. */
export class Output {
  readonly #id: string;
  readonly #done: JsonObject[] = [];
  #open: { readonly kind: Kind; readonly id: string; spoken: Spoken } | undefined;

  /** @param id of the response; that of an item tells its response and its place */
  constructor(id: string) {
    this.#id = id;
  }

  think = (text: string): readonly Told[] => this.#grow(REASONING, { ...SILENCE, text });
  say = (text: string, tokens: readonly TokenLogprob[] = []): readonly Told[] =>
    this.#grow(MESSAGE, { text, tokens });
  call = (id: string, name: string): readonly Told[] => this.#begin(callOf(id, name));
  argue = (json: string): readonly Told[] => this.#tell({ ...SILENCE, text: json });

  /** All items, what is still open as it is. */
  get items(): readonly JsonObject[] {
    return this.#open ? [...this.#done, this.#item("incomplete")] : this.#done;
  }

  /** Ends the open item, if there is one. */
  close(status: ItemStatus = "completed"): readonly Told[] {
    if (!this.#open) return [];
    const { kind, spoken } = this.#open;
    const item = this.#item(status);
    const told = [
      ...kind.closes(spoken).map((event) => this.#located(event)),
      ["response.output_item.done", { output_index: this.#index, item }] as const,
    ];
    this.#open = undefined;
    this.#done.push(item);
    return told;
  }

  #grow(kind: Kind, piece: Spoken): readonly Told[] {
    if (piece.text === "") return [];
    const opening = this.#open?.kind === kind ? [] : this.#begin(kind);
    return [...opening, ...this.#tell(piece)];
  }

  #begin(kind: Kind): readonly Told[] {
    const closing = this.close();
    this.#open = { kind, id: `${kind.prefix}_${this.#id}_${this.#index}`, spoken: SILENCE };
    const item = this.#item("in_progress");
    return [
      ...closing,
      ["response.output_item.added", { output_index: this.#index, item }],
      ...kind.opens.map((event) => this.#located(event)),
    ];
  }

  #tell(piece: Spoken): readonly Told[] {
    if (!this.#open || piece.text === "") return [];
    const { spoken, kind } = this.#open;
    const tokens = [...spoken.tokens, ...piece.tokens];
    this.#open.spoken = { text: spoken.text + piece.text, tokens };
    return [this.#located(kind.grows(piece))];
  }

  get #index(): number {
    return this.#done.length;
  }

  #item(status: ItemStatus): JsonObject {
    const { kind, id, spoken } = this.#open!;
    return { id, ...kind.item(spoken, status) };
  }

  #located([type, fields]: Told): Told {
    return [type, { item_id: this.#open!.id, output_index: this.#index, ...fields }];
  }
}
