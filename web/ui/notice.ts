/** Screens for when no chat is possible: what is wrong, and what to do about it. */

import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Engine } from "./engine.ts";
import { emit } from "./events.ts";
import { icons } from "./icons.ts";
import { base, buttons } from "./styles.ts";

export type NoticeKind = "failed" | "no_model";

export class Notice extends LitElement {
  static override properties = {
    kind: { type: String },
    reason: { type: String },
    engine: { type: String },
  };

  static override styles = [
    base,
    buttons,
    css`
      section {
        max-width: 30rem;
        margin: 0 auto;
        padding: 1.5rem 1.25rem;
        text-align: center;
      }

      .mark {
        display: inline-grid;
        place-items: center;
        width: 4rem;
        height: 4rem;
        border-radius: 1.25rem;
        background: var(--hover);
        color: var(--muted);
      }

      .failed .mark {
        background: var(--danger-tint);
        color: var(--danger);
      }

      h1 {
        margin: 1.25rem 0 0.5rem;
        font-size: 1.375rem;
        font-weight: 650;
        letter-spacing: -0.015em;
        line-height: 1.3;
      }

      p {
        margin: 0 0 0.75rem;
        color: var(--muted);
        line-height: 1.6;
        overflow-wrap: anywhere;
      }

      code {
        padding: 0.125rem 0.375rem;
        border-radius: 0.375rem;
        background: var(--code);
        color: var(--ink);
        font: 0.875em var(--mono);
      }

      .button {
        margin-top: 0.75rem;
      }
    `,
  ];

  declare kind: NoticeKind;
  declare reason: string;
  declare engine: Engine;

  override render(): TemplateResult {
    return this.kind === "failed" ? this.#failed() : this.#noModel();
  }

  #failed(): TemplateResult {
    return html`<section class="failed" role="alert">
      <div class="mark">${icons.warning}</div>
      <h1>Llamaside could not start</h1>
      <p>${this.reason}</p>
      ${this.#button("Try again")}
    </section>`;
  }

  #noModel(): TemplateResult {
    const build = this.engine === "browser" ? html`, then build the page again` : nothing;
    return html`<section role="status">
      <div class="mark">${icons.box}</div>
      <h1>No model found</h1>
      <p>Llamaside works, but this host has no model to run.</p>
      <p>
        Download one, or drop a <code>.gguf</code> file here. Whoever runs this host can put one
        into the <code>models</code> folder${build}.
      </p>
      <button
        class="button primary"
        type="button"
        @click=${() => emit(this, "llama-models-open")}
      >Get a model</button>
      ${this.#button("Look again", "")}
    </section>`;
  }

  #button(label: string, kind = "primary"): TemplateResult {
    return html`
      <button
        class="button ${kind}"
        type="button"
        @click=${() => emit(this, "llama-retry-start")}
      >${label}</button>
    `;
  }
}

customElements.define("llama-notice", Notice);
