/** Where a question is changed: Enter asks it again, Escape leaves it as it was. */

import { css, html, LitElement, type TemplateResult } from "lit";
import { emit } from "./events.ts";
import { sends } from "./shortcuts.ts";
import { base, buttons } from "./styles.ts";

export class QuestionEditor extends LitElement {
  static override properties = {
    question: { attribute: false },
    ready: { type: Boolean },
    draft: { state: true },
  };

  static override styles = [
    base,
    buttons,
    css`
      :host {
        flex: 1;
        max-width: 34rem;
      }

      textarea {
        display: block;
        width: 100%;
        min-height: 2.75rem;
        max-height: min(20rem, 50dvh);
        padding: 0.625rem 1rem;
        border: 1px solid var(--line-strong);
        border-radius: 1.25rem 1.25rem 0.375rem 1.25rem;
        resize: none;
        background: var(--surface);
        field-sizing: content;
        line-height: 1.55;
        scrollbar-width: thin;
      }

      .acts {
        display: flex;
        justify-content: flex-end;
        gap: 0.5rem;
        margin-top: 0.5rem;
      }

      .button {
        min-height: 2.125rem;
        padding: 0.25rem 0.875rem;
        font-size: 0.875rem;
      }

      .primary:disabled {
        background: var(--hover);
        color: var(--muted);
      }
    `,
  ];

  /** As it was asked. */
  declare question: string;
  /** Whether somebody is there to answer. */
  declare ready: boolean;
  declare draft: string | undefined;

  override render(): TemplateResult {
    return html`
      <textarea
        rows="3"
        aria-label="Your question"
        enterkeyhint="send"
        dir="auto"
        .value=${this.#text}
        @input=${this.#write}
        @keydown=${this.#press}
      ></textarea>
      <div class="acts">
        <button class="button" type="button" @click=${this.#leave}>Cancel</button>
        <button
          class="button primary"
          type="button"
          ?disabled=${!this.#able}
          @click=${this.#ask}
        >Ask again</button>
      </div>
    `;
  }

  override firstUpdated(): void {
    const field = this.renderRoot.querySelector("textarea");
    field?.focus();
    field?.setSelectionRange(this.#text.length, this.#text.length);
  }

  get #text(): string {
    return this.draft ?? this.question;
  }

  get #able(): boolean {
    return this.ready && this.#text.trim() !== "";
  }

  #write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.draft = event.target.value;
  }

  #press(event: KeyboardEvent): void {
    const leaves = event.key === "Escape" && !event.isComposing;
    if (!leaves && !sends(event)) return;
    // Elsewhere on the page Escape stops an answer.
    event.preventDefault();
    if (leaves) this.#leave();
    else this.#ask();
  }

  #leave(): void {
    emit(this, "llama-edit-left");
  }

  #ask(): void {
    if (this.#able) emit(this, "llama-edited", this.#text.trim());
  }
}

customElements.define("llama-question-editor", QuestionEditor);
