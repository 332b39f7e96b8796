/** The quiet line under the composer: offline, an interruption, or what to expect of the answers. */

import { css, html, LitElement, type TemplateResult } from "lit";
import type { Undoable } from "./app_state.ts";
import type { Kept } from "./conversation_keeper.ts";
import type { Engine } from "./engine.ts";
import { emit } from "./events.ts";
import { base } from "./styles.ts";

const FULL = "This tab's storage is full or blocked";

const UNKEPT: Readonly<Record<Exclude<Kept, "all">, string>> = {
  words: "A reload keeps only the newest pictures of this chat.",
  end: `${FULL}: a reload keeps only the end of this chat.`,
  nothing: `${FULL}: a reload does not keep this chat.`,
};

const UNDOABLE: Readonly<Record<Exclude<Undoable, "">, string>> = {
  cleared: "The last chat was cleared.",
  changed: "This chat was changed.",
};

export class StatusLine extends LitElement {
  static override properties = {
    trouble: { type: String },
    engine: { type: String },
    undoable: { type: String },
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
  /** How much of the chat is there after a reload. */
  declare kept: Kept;
  declare offline: boolean;

  constructor() {
    super();
    this.undoable = "";
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
    if (this.undoable) return this.#undo(this.undoable);
    if (this.kept !== "all") return html`<span class="trouble">${UNKEPT[this.kept]}</span>`;
    if (!this.offline) return "Small models make mistakes. Check what matters.";
    const works = this.engine === "browser" ? "everything still works" : "the server may be away";
    return html`<span class="chip">Offline: ${works}</span>`;
  }

  #undo(what: Exclude<Undoable, "">): TemplateResult {
    return html`<span class="chip">
      ${UNDOABLE[what]}
      <button type="button" @click=${() => emit(this, "llama-undo")}>Undo</button>
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
