/** One question and its answer, with what can be done about the answer. */

import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Turn } from "./conversation.ts";
import "./copy_button.ts";
import { emit, type UiEvent } from "./events.ts";
import { icons } from "./icons.ts";
import "./markdown_view.ts";
import { pictureStyles, sentPictures } from "./picture_views.ts";
import { progressBar, progressStyles } from "./progress_bar.ts";
import "./question_editor.ts";
import { canGoOn, isBroken, isOpen, type Reply } from "./reply.ts";
import { durations, ending, facts, leftOut, work } from "./reply_facts.ts";
import { base, buttons } from "./styles.ts";
import { thoughts, thoughtsStyles } from "./thoughts.ts";
import { turnStyles } from "./turn_styles.ts";

export class TurnView extends LitElement {
  static override properties = {
    turn: { attribute: false },
    last: { type: Boolean },
    ready: { type: Boolean },
    editing: { state: true },
  };

  static override styles = [
    base,
    buttons,
    progressStyles,
    thoughtsStyles,
    pictureStyles,
    turnStyles,
  ];

  declare turn: Turn;
  /** Only the last answer can be asked for again: later ones build upon the others. */
  declare last: boolean;
  /** Whether somebody is there to answer. */
  declare ready: boolean;
  declare editing: boolean;

  constructor() {
    super();
    this.editing = false;
  }

  override render(): TemplateResult {
    const { question, reply } = this.turn;
    return html`
      ${sentPictures(this.turn.pictures)}
      <div class="question">
        <h2 class="hidden-text">You said</h2>
        ${this.editing ? this.#editor(question) : this.#said(question)}
      </div>
      <div class="answer" aria-busy=${isOpen(reply)}>
        <h2 class="hidden-text">Llamaside answered</h2>
        ${reply.text ? nothing : this.#work(reply)} ${thoughts(reply)}
        ${reply.text &&
          html`<llama-markdown .text=${reply.text}></llama-markdown>`}
        ${reply.text ? this.#work(reply) : nothing} ${this.#leftOut(reply)}
        ${this.#note(reply)} ${this.#footer(reply)}
      </div>
    `;
  }

  #said(question: string): TemplateResult {
    return html`
      <div class="bubble" dir="auto">${question}</div>
      <button
        class="icon-button small edit"
        type="button"
        aria-label="Edit the question"
        title="Edit and ask again"
        @click=${() => this.editing = true}
      >${icons.edit}</button>
    `;
  }

  #editor(question: string): TemplateResult {
    return html`
      <llama-question-editor
        .question=${question}
        .ready=${this.ready}
        @llama-edited=${(event: UiEvent<"llama-edited">) => this.#askAgain(event.detail)}
        @llama-edit-left=${this.#leaveEditor}
      ></llama-question-editor>
    `;
  }

  #work(reply: Reply): TemplateResult | typeof nothing {
    const now = work(reply);
    return now ? progressBar(now.label, now.fraction) : nothing;
  }

  #note(reply: Reply): TemplateResult | typeof nothing {
    const text = ending(this.turn);
    if (!text) return nothing;
    const error = reply.phase === "failed" || reply.phase === "cut_off" || reply.retryError !== "";
    return html`<div class="note ${error ? "error" : ""}" role=${error ? "alert" : nothing}>
      <span>${text}</span>
      ${this.last && canGoOn(reply) ? this.#act(icons.goOn, "Continue", this.#goOn) : nothing}
      ${this.last && isBroken(reply) ? this.#act(icons.retry, "Try again", this.#retry) : nothing}
    </div>`;
  }

  #act(icon: TemplateResult, label: string, act: () => void): TemplateResult {
    return html`
      <button class="button" type="button" ?disabled=${!this.ready} @click=${act}>
        ${icon} ${label}
      </button>
    `;
  }

  #leftOut(reply: Reply): TemplateResult | typeof nothing {
    const text = leftOut(reply);
    return text ? html`<p class="left-out">${text}</p>` : nothing;
  }

  #footer(reply: Reply): TemplateResult | typeof nothing {
    if (work(reply) || (reply.phase === "failed" && !reply.text)) return nothing;
    const copy = isOpen(reply) || !reply.text
      ? nothing
      : html`<llama-copy-button .text=${reply.text}></llama-copy-button>`;
    return html`<footer>
      ${copy} ${this.last && reply.phase === "done" ? this.#again() : nothing}
      <div class="facts" title=${durations(reply) || nothing}>
        ${facts(reply).map((fact) => html`<span>${fact}</span>`)}
      </div>
    </footer>`;
  }

  #again(): TemplateResult {
    return html`
      <button
        class="icon-button small"
        type="button"
        aria-label="Answer again"
        title="Answer again"
        ?disabled=${!this.ready}
        @click=${this.#retry}
      >${icons.retry}</button>
    `;
  }

  #retry(): void {
    emit(this, "llama-retry-answer");
  }

  #askAgain(question: string): void {
    this.editing = false;
    emit(this, "llama-ask-again", { turn: this.turn.id, question });
  }

  async #leaveEditor(): Promise<void> {
    this.editing = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".edit")?.focus();
  }

  #goOn(): void {
    emit(this, "llama-continue-answer");
  }
}

customElements.define("llama-turn", TurnView);
