/** One chat of the list: opened with a click, and what else can be done with it. */

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { emit } from "../events.ts";
import { icons } from "../icons.ts";
import { base, buttons } from "../styles.ts";
import { type ChatEntry, MAX_NAME_LENGTH, nameOf } from "./chat_entry.ts";
import { download, exported, type ExportForm } from "./chat_export.ts";
import type { Chats } from "./chats.ts";
import { rowStyles } from "./drawer_styles.ts";
import { moment } from "./moment.ts";

export class ChatRow extends LitElement {
  static override properties = {
    chats: { attribute: false },
    entry: { attribute: false },
    current: { type: Boolean },
    view: { state: true },
  };

  static override styles = [base, buttons, rowStyles];

  declare chats: Chats;
  declare entry: ChatEntry;
  /** Whether it is the chat of this tab. */
  declare current: boolean;
  declare view: "line" | "actions" | "name";

  constructor() {
    super();
    this.view = "line";
  }

  override render(): TemplateResult {
    return this.view === "name" ? this.#form() : html`
      ${this.#line()} ${this.view === "actions" ? this.#actions() : nothing}
    `;
  }

  #line(): TemplateResult {
    const name = nameOf(this.entry);
    return html`
      <div class="line ${this.current ? "current" : ""}">
        <button
          class="open"
          type="button"
          aria-current=${this.current ? "true" : nothing}
          @click=${() => emit(this, "llama-chat-open", this.entry.id)}
        >
          <span class="name" dir="auto">${name}</span>
          <span class="when">${moment(this.entry.askedAt, Date.now())}</span>
        </button>
        <button
          class="icon-button small more"
          type="button"
          aria-label="More of ${name}"
          title="Rename, save, delete"
          aria-expanded=${this.view === "actions"}
          @click=${() => this.view = this.view === "actions" ? "line" : "actions"}
        >${icons.more}</button>
      </div>
    `;
  }

  #actions(): TemplateResult {
    return html`<div class="actions">
      ${this.#action("Rename", () => void this.#turnTo("name", "input"))}
      ${this.#action("Save text", () => void this.#save("markdown"))}
      ${this.#action("Save JSON", () => void this.#save("json"))}
      ${this.#action("Delete", () => this.#remove())}
    </div>`;
  }

  #action(label: string, act: () => void): TemplateResult {
    return html`
      <button class="link" type="button" @click=${act}>
        ${label}<span class="hidden-text"> of ${nameOf(this.entry)}</span>
      </button>
    `;
  }

  #form(): TemplateResult {
    return html`
      <form @submit=${this.#rename}>
        <input
          aria-label="Name of the chat"
          maxlength=${MAX_NAME_LENGTH}
          placeholder=${this.entry.title}
          autocomplete="off"
          dir="auto"
          .value=${nameOf(this.entry)}
          @keydown=${this.#press}
        />
        <button class="link">Keep</button>
      </form>
    `;
  }

  // The whole list would be closed.
  #press(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    void this.#turnTo("line", ".more");
  }

  async #rename(event: Event): Promise<void> {
    event.preventDefault();
    const name = this.renderRoot.querySelector("input")?.value ?? "";
    // As it is anyway, so it need not be a name of its own.
    const isTitle = name.trim() === this.entry.title;
    await this.chats.rename(this.entry.id, isTitle ? "" : name);
    await this.#turnTo("line", ".more");
  }

  async #save(form: ExportForm): Promise<void> {
    const chat = await this.chats.read(this.entry.id);
    if (chat) download(exported(chat, form));
  }

  #remove(): void {
    emit(this, "llama-chat-deleted");
    void this.chats.remove(this.entry.id);
  }

  async #turnTo(view: ChatRow["view"], focused: string): Promise<void> {
    this.view = view;
    await this.updateComplete;
    const element = this.renderRoot.querySelector<HTMLElement>(focused);
    element?.focus();
    if (element instanceof HTMLInputElement) element.select();
  }
}

customElements.define("llama-chat-row", ChatRow);
