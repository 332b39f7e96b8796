/** In the settings: how many chats are kept, and the way to be rid of them all. */

import { css, html, LitElement, type TemplateResult } from "lit";
import { base, buttons } from "../styles.ts";
import type { Chats, ChatsState } from "./chats.ts";

export class DeleteChats extends LitElement {
  static override properties = {
    chats: { attribute: false },
    state: { attribute: false },
    asking: { state: true },
  };

  static override styles = [
    base,
    buttons,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        min-height: 2.5rem;
        font-size: 0.875rem;
      }

      span {
        flex: 1;
        min-width: 10rem;
      }

      .button {
        min-height: 2.25rem;
        padding: 0.25rem 0.875rem;
      }

      [aria-disabled="true"] {
        color: var(--muted);
        cursor: default;
      }

      .danger {
        border-color: transparent;
        background: var(--danger);
        color: var(--surface);
      }
    `,
  ];

  declare chats: Chats;
  declare state: ChatsState;
  /** Whether the user is asked if he means it. */
  declare asking: boolean;

  constructor() {
    super();
    this.asking = false;
  }

  override render(): TemplateResult {
    const { length } = this.state.entries;
    if (length > 0 && this.asking) return this.#question(amount(length));
    return html`
      <div>
        <span>${length > 0 ? `${amount(length)} on this device` : "No chats on this device"}</span>
        <button
          class="button"
          type="button"
          aria-disabled=${length === 0}
          @click=${() => this.#ask(true)}
        >Delete all chats</button>
      </div>
    `;
  }

  #question(chats: string): TemplateResult {
    return html`
      <div>
        <span role="alert">Delete ${chats} for good?</span>
        <button
          class="button danger"
          type="button"
          aria-label="Delete all chats for good"
          @click=${this.#remove}
        >Delete</button>
        <button class="button" type="button" @click=${() => this.#ask(false)}>Keep</button>
      </div>
    `;
  }

  async #remove(): Promise<void> {
    await this.chats.removeAll();
    await this.#ask(false);
  }

  // The button that was pressed is gone.
  async #ask(asking: boolean): Promise<void> {
    this.asking = asking && this.state.entries.length > 0;
    await this.updateComplete;
    this.renderRoot.querySelector("button")?.focus();
  }
}

const amount = (count: number) => count === 1 ? "1 chat" : `${count} chats`;

customElements.define("llama-delete-chats", DeleteChats);
