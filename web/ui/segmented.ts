/** A row of choices of which one is on: native radio buttons, so arrow keys and screen readers just work. */

import { css, html, LitElement, type TemplateResult } from "lit";
import { emit } from "./events.ts";
import { base } from "./styles.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export class Segmented extends LitElement {
  static override properties = {
    label: { type: String },
    caption: { type: Boolean },
    choices: { attribute: false },
    value: { type: String },
  };

  static override styles = [
    base,
    css`
      fieldset {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        margin: 0;
        padding: 0;
        border: 0;
        min-width: 0;
        font-size: 0.8125rem;
        color: var(--muted);
      }

      /* The choices say enough where they have to share a narrow line. */
      @media (max-width: 26rem) {
        span {
          display: none;
        }
      }

      .track {
        display: flex;
        padding: 0.1875rem;
        border-radius: 0.75rem;
        background: var(--hover);
      }

      label {
        position: relative;
        padding: 0.25rem 0.625rem;
        border-radius: 0.5625rem;
        cursor: pointer;
        white-space: nowrap;
        transition: background 0.15s, color 0.15s;
      }

      label:hover,
      label:has(:checked) {
        color: var(--ink);
      }

      label:has(:checked) {
        background: var(--surface);
        box-shadow: 0 1px 3px var(--shadow);
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 1px;
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
    `,
  ];

  declare label: string;
  declare caption: boolean;
  declare choices: readonly Choice[];
  declare value: string;

  override render(): TemplateResult {
    return html`<fieldset>
      <legend class="hidden-text">${this.label}</legend>
      ${this.caption ? html`<span aria-hidden="true">${this.label}</span>` : ""}
      <div class="track">${this.choices.map((choice) => this.#choice(choice))}</div>
    </fieldset>`;
  }

  #choice({ value, label }: Choice): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="choice"
        .value=${value}
        .checked=${value === this.value}
        @change=${() => emit(this, "llama-choice", value)}
      />${label}
    </label>`;
  }
}

customElements.define("llama-segmented", Segmented);
