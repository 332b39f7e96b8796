/** The list of chats, at the side of the page while it is open. */

import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { DialogElement } from "../dialog_element.ts";
import { emit } from "../events.ts";
import { icons } from "../icons.ts";
import { base, buttons } from "../styles.ts";
import "./chat_row.ts";
import type { Chats, ChatsState } from "./chats.ts";
import { drawerStyles } from "./drawer_styles.ts";

export class ChatsDrawer extends DialogElement {
  static override properties = {
    chats: { attribute: false },
    state: { attribute: false },
  };

  static override styles = [base, buttons, drawerStyles];

  declare chats: Chats;
  /** Of the chats, as they are now. */
  declare state: ChatsState;
  /** The button that was pressed goes with its chat. */
  #hasDeleted = false;

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title" @click=${this.leave}>
        <div class="frame">
          <div class="top">
            <h2 id="title">Chats</h2>
            <button
              class="icon-button"
              type="button"
              aria-label="Close"
              title="Close (Esc)"
              @click=${() => this.close()}
            >${icons.close}</button>
          </div>
          <button class="button new" type="button" @click=${() => emit(this, "llama-new-chat")}>
            ${icons.newChat} New chat
          </button>
          ${this.#list()}
          <div class="foot" role="status">${this.#foot()}</div>
        </div>
      </dialog>
    `;
  }

  #list(): TemplateResult {
    const { entries, current } = this.state;
    if (entries.length === 0) return html`<p class="none">What you ask will be here.</p>`;
    return html`<ul role="list" @llama-chat-deleted=${() => this.#hasDeleted = true}>
      ${
      repeat(
        entries,
        ({ id }) => id,
        (entry) =>
          html`
            <li>
              <llama-chat-row
                .chats=${this.chats}
                .entry=${entry}
                ?current=${entry.id === current}
              ></llama-chat-row>
            </li>
          `,
      )
    }
    </ul>`;
  }

  #foot(): TemplateResult | string {
    const { deleted, unkept } = this.state;
    if (deleted) {
      return html`
        <span class="what">“${deleted}” was deleted.</span>
        <button class="link undo" type="button" @click=${this.#undo}>Undo</button>
      `;
    }
    return unkept
      ? "This browser's storage is full or blocked: chats are not kept."
      : "Chats stay on this device, in this browser.";
  }

  override updated(): void {
    const undo = this.#hasDeleted && this.renderRoot.querySelector<HTMLElement>(".undo");
    if (!undo) return;
    this.#hasDeleted = false;
    undo.focus();
  }

  #undo(): void {
    emit(this, "llama-undo-delete");
    this.renderRoot.querySelector<HTMLElement>(".new")?.focus();
  }
}

customElements.define("llama-chats", ChatsDrawer);
