/** The scrolling list of turns, with a way back to the newest one. */

import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import "./announcer_view.ts";
import type { Conversation } from "./conversation.ts";
import { FollowScroll } from "./follow_scroll.ts";
import { icons } from "./icons.ts";
import { base } from "./styles.ts";
import "./turn_view.ts";

export class Transcript extends LitElement {
  static override properties = {
    turns: { attribute: false },
    ready: { attribute: false },
    following: { state: true },
  };

  static override styles = [
    base,
    css`
      :host {
        position: relative;
        display: block;
        min-height: 0;
      }

      .scroller {
        position: relative;
        height: 100%;
        overflow-y: auto;
        overflow-anchor: none;
        scrollbar-gutter: stable both-edges;
        scrollbar-width: thin;
        scrollbar-color: var(--line) transparent;
        overscroll-behavior: contain;
        mask-image: linear-gradient(transparent, #000 1.25rem, #000 calc(100% - 1rem), transparent);
      }

      .scroller:focus-visible {
        outline-offset: -3px;
        border-radius: 0.75rem;
      }

      .column {
        max-width: calc(var(--column) + 2.5rem);
        margin: 0 auto;
        padding: 1.5rem 1.25rem 0.5rem;
      }

      .jump {
        position: absolute;
        bottom: 0.75rem;
        left: 50%;
        translate: -50%;
        padding: 0.4375rem 0.875rem;
        border: 1px solid var(--line);
        border-radius: 2rem;
        background: var(--surface);
        box-shadow: 0 4px 16px var(--shadow);
        font-size: 0.875rem;
        white-space: nowrap;
      }

      .jump:hover {
        background: var(--hover);
      }
    `,
  ];

  declare turns: Conversation;
  /** Whether somebody is there to answer. */
  declare ready: boolean;
  declare following: boolean;
  #scroll: FollowScroll | undefined;
  #newest = 0;

  constructor() {
    super();
    this.turns = [];
    this.ready = false;
    this.following = true;
  }

  override render(): TemplateResult {
    const last = this.turns.at(-1);
    return html`
      <div class="scroller" role="region" aria-label="Conversation" tabindex="0">
        <h1 class="hidden-text">Conversation</h1>
        <div class="column" @llama-fold=${() => this.#scroll?.hold()}>
          ${repeat(
            this.turns,
            ({ id }) => id,
            (turn) =>
              html`
                <llama-turn
                  .turn=${turn}
                  .last=${turn === last}
                  .ready=${this.ready}
                ></llama-turn>
              `,
          )}
        </div>
      </div>
      <llama-announcer .turn=${last}></llama-announcer>
      ${this.following ? nothing : this.#jump()}
    `;
  }

  // A new question is what the user wants to see, wherever the view was.
  override updated(): void {
    const newest = this.turns.at(-1)?.id ?? 0;
    if (newest > this.#newest) this.#scroll?.follow();
    this.#newest = newest;
  }

  override firstUpdated(): void {
    const scroller = this.renderRoot.querySelector<HTMLElement>(".scroller");
    const column = this.renderRoot.querySelector<HTMLElement>(".column");
    if (!scroller || !column) return;
    this.#scroll = new FollowScroll(scroller, column, (following) => this.following = following);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scroll?.stop();
  }

  #jump(): TemplateResult {
    return html`<button class="jump" type="button" @click=${() => this.#scroll?.follow()}>
      ${icons.down} Jump to latest
    </button>`;
  }
}

customElements.define("llama-transcript", Transcript);
