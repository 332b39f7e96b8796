/** Whether the model thinks before it answers: a native checkbox that looks, and is read out, as a switch. */

import { css, html, LitElement, type TemplateResult } from "lit";
import { emit } from "./events.ts";
import { base } from "./styles.ts";

export class ThinkSwitch extends LitElement {
  static override properties = { on: { type: Boolean } };

  static override styles = [
    base,
    css`
      label {
        display: flex;
        align-items: center;
        gap: 0.4375rem;
        min-height: 2rem;
        font-size: 0.8125rem;
        color: var(--muted);
        cursor: pointer;
        white-space: nowrap;
        transition: color 0.15s;
      }

      label:hover {
        color: var(--ink);
      }

      input {
        appearance: none;
        flex: none;
        width: 1.75rem;
        height: 1rem;
        margin: 0;
        padding: 0.125rem;
        border-radius: 1rem;
        background: var(--line-strong);
        cursor: pointer;
        transition: background 0.15s;
      }

      input::before {
        content: "";
        display: block;
        width: 0.75rem;
        height: 0.75rem;
        border-radius: 50%;
        background: var(--surface);
        transition: translate 0.15s;
      }

      input:checked {
        background: var(--accent);
      }

      input:checked::before {
        translate: 0.75rem;
      }

      /* Colours that the user has forced leave nothing of the drawing. */
      @media (forced-colors: active) {
        input {
          appearance: auto;
        }
      }
    `,
  ];

  declare on: boolean;

  override render(): TemplateResult {
    return html`<label>
      <input type="checkbox" role="switch" .checked=${this.on} @change=${this.#choose} />Think first
    </label>`;
  }

  #choose({ target }: Event): void {
    if (target instanceof HTMLInputElement) emit(this, "llama-think", target.checked);
  }
}

customElements.define("llama-think-switch", ThinkSwitch);
