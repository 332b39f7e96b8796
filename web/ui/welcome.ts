/** What an empty conversation shows: who this is, that it is private, and something to start with. */

import { css, html, LitElement, type TemplateResult } from "lit";
import type { Engine } from "./engine.ts";
import { emit } from "./events.ts";
import { logo } from "./logo.ts";
import { progressBar, progressStyles } from "./progress_bar.ts";
import { base, buttons } from "./styles.ts";

// Short and plain: the smallest models know little and lose a long thread.
const SUGGESTIONS: readonly string[] = [
  "Hello! Who are you?",
  "What can Llamaside do?",
  "What is the capital of France?",
  "Count to ten",
];

const PROMISES: Readonly<Record<Engine, string>> = {
  browser:
    "A language model that runs right here in your browser. Private: nothing leaves this device. It works offline, too.",
  server: "A language model that runs on the server this page came from. Your messages go there.",
};

export class Welcome extends LitElement {
  static override properties = {
    starting: { type: Boolean },
    progress: { type: Number },
    engine: { type: String },
  };

  static override styles = [
    base,
    buttons,
    progressStyles,
    css`
      section {
        display: flex;
        flex-direction: column;
        align-items: center;
        max-width: 36rem;
        margin: 0 auto;
        padding: 1.5rem 1.25rem;
        text-align: center;
      }

      h1 {
        margin: 1.25rem 0 0.5rem;
        font-size: clamp(1.625rem, 1.2rem + 2vw, 2rem);
        font-weight: 650;
        letter-spacing: -0.025em;
        line-height: 1.2;
      }

      p {
        margin: 0;
        max-width: 28rem;
        color: var(--muted);
        line-height: 1.6;
        text-wrap: balance;
      }

      /* As high as two rows of suggestions, so that nothing moves when they take the bar's place. */
      .start {
        display: flex;
        flex-wrap: wrap;
        align-content: flex-start;
        justify-content: center;
        gap: 0.625rem;
        width: 100%;
        min-height: 6.5rem;
        margin: 2rem 0 0;
        padding: 0;
        list-style: none;
      }

      .button {
        border-radius: 2rem;
        font-size: 0.9375rem;
        font-weight: 450;
      }
    `,
  ];

  declare starting: boolean;
  /** Of the first download, from 0 to 1; undefined when there is none. */
  declare progress: number | undefined;
  declare engine: Engine;

  override render(): TemplateResult {
    return html`<section>
      ${logo(64)}
      <h1>Llamaside</h1>
      <p>${PROMISES[this.engine]}</p>
      ${this.starting ? this.#progress() : this.#suggestions()}
    </section>`;
  }

  #progress(): TemplateResult {
    const bar = progressBar("Getting ready…", this.progress);
    return html`<div class="start" role="status">${bar}</div>`;
  }

  #suggestions(): TemplateResult {
    return html`<ul class="start" role="list" aria-label="Suggestions">
      ${
      SUGGESTIONS.map((text) =>
        html`
          <li>
            <button class="button" type="button" @click=${() =>
              emit(this, "llama-send", { text, pictures: [] })}>
                      ${text}
                    </button>
          </li>
        `
      )
    }
    </ul>`;
  }
}

customElements.define("llama-welcome", Welcome);
