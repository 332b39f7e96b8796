/** One question and its answer, with what can be done about the answer. */

import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Turn } from "./conversation.ts";
import "./copy_button.ts";
import { emit } from "./events.ts";
import { icons } from "./icons.ts";
import "./markdown_view.ts";
import { pictureStyles, sentPictures } from "./picture_views.ts";
import { progressBar, progressStyles } from "./progress_bar.ts";
import { isBroken, isOpen, type Reply } from "./reply.ts";
import { durations, ending, facts, work } from "./reply_facts.ts";
import { base, buttons } from "./styles.ts";
import { thoughts, thoughtsStyles } from "./thoughts.ts";
import { turnStyles } from "./turn_styles.ts";

export class TurnView extends LitElement {
  static override properties = {
    turn: { attribute: false },
    last: { type: Boolean },
    ready: { type: Boolean },
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

  override render(): TemplateResult {
    const { question, reply } = this.turn;
    return html`
      ${sentPictures(this.turn.pictures)}
      <div class="question">
        <h2 class="hidden-text">You said</h2>
        <div class="bubble" dir="auto">${question}</div>
      </div>
      <div class="answer" aria-busy=${isOpen(reply)}>
        <h2 class="hidden-text">Llamaside answered</h2>
        ${this.#work(reply)} ${thoughts(reply)}
        ${reply.text &&
          html`<llama-markdown .text=${reply.text}></llama-markdown>`}
        ${this.#note(reply)} ${this.#footer(reply)}
      </div>
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
    const retry = this.last && isBroken(reply)
      ? html`
        <button
          class="button"
          type="button"
          ?disabled=${!this.ready}
          @click=${this.#retry}
        >${icons.retry} Try again</button>
      `
      : nothing;
    return html`<div class="note ${error ? "error" : ""}" role=${error ? "alert" : nothing}>
      <span>${text}</span>${retry}
    </div>`;
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
}

customElements.define("llama-turn", TurnView);
