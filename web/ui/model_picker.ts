/** The choice of the model: a native select under a label that has room for size and quantization. */

import { css, html, LitElement, type TemplateResult } from "lit";
import { emit } from "./events.ts";
import { icons } from "./icons.ts";
import type { Model } from "./models.ts";
import { base } from "./styles.ts";

export class ModelPicker extends LitElement {
  static override properties = {
    models: { attribute: false },
    selected: { type: String },
  };

  static override styles = [
    base,
    css`
      label {
        position: relative;
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        column-gap: 0.375rem;
        padding: 0.25rem 0.625rem;
        border-radius: 0.75rem;
        transition: background 0.15s;
      }

      label:hover {
        background: var(--hover);
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--accent);
      }

      .title,
      .details {
        grid-column: 1;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .title {
        font-size: 0.9375rem;
        font-weight: 600;
        line-height: 1.3;
      }

      .details {
        font-size: 0.75rem;
        line-height: 1.3;
        color: var(--muted);
      }

      svg {
        grid-area: 1 / 2 / span 2;
        color: var(--muted);
      }

      select {
        position: absolute;
        inset: 0;
        width: 100%;
        opacity: 0;
        cursor: pointer;
        font-size: 1rem;
      }

      option {
        background: var(--surface);
        color: var(--ink);
      }
    `,
  ];

  declare models: readonly Model[];
  declare selected: string;

  override render(): TemplateResult {
    const model = this.models.find(({ name }) => name === this.selected);
    return html`<label>
      <span class="title" aria-hidden="true">${model?.title}</span>
      <span class="details" aria-hidden="true">${model?.details}</span>
      ${icons.chevron}
      <select aria-label="Model" @change=${this.#choose}>
        ${this.models.map((each) => this.#option(each))}
      </select>
    </label>`;
  }

  #option({ name, title, details }: Model): TemplateResult {
    const label = details ? `${title} (${details})` : title;
    return html`<option value=${name} .selected=${name === this.selected}>${label}</option>`;
  }

  #choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) emit(this, "llama-model", event.target.value);
  }
}

customElements.define("llama-model-picker", ModelPicker);
