/** The quiet line under the composer: offline, an interruption, or what to expect of the answers. */

import { css, html, LitElement, type TemplateResult } from "lit";
import type { Undoable } from "./app_state.ts";
import type { Kept } from "./conversation_keeper.ts";
import type { Engine } from "./engine.ts";
import { emit } from "./events.ts";
import { base } from "./styles.ts";

const FULL = "This tab's storage is full or blocked";

const UNKEPT_CHAT =
  "This browser's storage is full or blocked: this chat is not kept when the tab is closed.";

const UNKEPT: Readonly<Record<Exclude<Kept, "all">, string>> = {
  words: "A reload keeps only the newest pictures of this chat.",
  end: `${FULL}: a reload keeps only the end of this chat.`,
  nothing: `${FULL}: a reload does not keep this chat.`,
};

export class StatusLine extends LitElement {
  static override properties = {
    trouble: { type: String },
    engine: { type: String },
    undoable: { type: String },
    deleted: { type: String },
    unkept: { type: Boolean },
    unkeptNews: { type: Boolean },
    kept: { type: String },
    offline: { state: true },
  };

  static override styles = [
    base,
    css`
      div {
        display: flex;
        align-items: center;
        justify-content: center;
        min-height: 2.25rem;
        padding: 0.25rem 0;
        font-size: 0.75rem;
        text-align: center;
        color: var(--muted);
      }

      .chip {
        padding: 0.125rem 0.75rem;
        border-radius: 1rem;
        background: var(--tint);
        color: var(--ink);
      }

      .trouble {
        color: var(--danger);
      }

      button {
        display: inline;
        padding: 0;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    `,
  ];

  /** Why nothing works, "" when all is well. */
  declare trouble: string;
  declare engine: Engine;
  /** What can be brought back. */
  declare undoable: Undoable;
  /** The name of the chat that was deleted and can be brought back, "" for none. */
  declare deleted: string;
  /** Whether the browser keeps no chats. */
  declare unkept: boolean;
  /** Whether that is to be said now. */
  declare unkeptNews: boolean;
  /** How much of the chat is there after a reload. */
  declare kept: Kept;
  declare offline: boolean;

  constructor() {
    super();
    this.undoable = "";
    this.deleted = "";
    this.unkept = false;
    this.unkeptNews = false;
    this.kept = "all";
    this.offline = !navigator.onLine;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("online", this.#look);
    addEventListener("offline", this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("online", this.#look);
    removeEventListener("offline", this.#look);
  }

  override render(): TemplateResult {
    return html`<div role="status">${this.#content()}</div>`;
  }

  #content(): TemplateResult | string {
    if (this.trouble) return this.#trouble(this.trouble);
    if (this.deleted) return this.#undo(`“${this.deleted}” was deleted.`, "llama-undo-delete");
    if (this.undoable) return this.#undo(this.#undoable(this.undoable), "llama-undo");
    if (this.unkeptNews) return html`<span class="trouble">${UNKEPT_CHAT}</span>`;
    // What the tab's storage has no room for, a reload finds among the chats.
    if (this.unkept && this.kept !== "all") {
      return html`<span class="trouble">${UNKEPT[this.kept]}</span>`;
    }
    if (!this.offline) return "Small models make mistakes. Check what matters.";
    const works = this.engine === "browser" ? "everything still works" : "the server may be away";
    return html`<span class="chip">Offline: ${works}</span>`;
  }

  #undoable(what: Exclude<Undoable, "">): string {
    if (what === "changed") return "This chat was changed.";
    return this.unkept ? "The last chat was cleared." : "The last chat is among your chats.";
  }

  #undo(done: string, undo: "llama-undo-delete" | "llama-undo"): TemplateResult {
    return html`<span class="chip">
      ${done}
      <button type="button" @click=${() => emit(this, undo)}>Undo</button>
    </span>`;
  }

  #trouble(reason: string): TemplateResult {
    return html`<span class="trouble">
      ${reason}
      <button type="button" @click=${() => emit(this, "llama-retry-start")}>Try again</button>
    </span>`;
  }

  readonly #look = (): void => {
    this.offline = !navigator.onLine;
  };
}

customElements.define("llama-status-line", StatusLine);
