/** Copies a text and says so, to the eye and to the ear. */

import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { copied } from "./clipboard.ts";
import { icons } from "./icons.ts";
import { base, buttons } from "./styles.ts";

const SHOWN_MS = 2000;

const failedStyle = css`
  .failed {
    width: auto;
    padding-inline: 0.5rem;
    font-size: 0.8125rem;
    white-space: nowrap;
    color: var(--danger);
  }
`;

export class CopyButton extends LitElement {
  static override properties = {
    text: { attribute: false },
    what: {},
    outcome: { state: true },
  };

  static override styles = [base, buttons, failedStyle];

  declare text: string;
  /** What is copied, for screen readers. */
  declare what: string;
  declare outcome: "" | "Copied" | "Could not copy";

  constructor() {
    super();
    this.outcome = "";
    this.what = "the answer";
  }

  override render(): TemplateResult {
    const { outcome } = this;
    const failed = outcome === "Could not copy";
    return html`
      <button
        class="icon-button small ${failed ? "failed" : ""}"
        type="button"
        aria-label=${failed ? nothing : `Copy ${this.what}`}
        title=${outcome || "Copy"}
        @click=${this.#copy}
      >${failed ? outcome : outcome === "Copied" ? icons.check : icons.copy}</button>
      <span class="hidden-text" role="status">${outcome}</span>
    `;
  }

  async #copy(): Promise<void> {
    this.outcome = await copied(this.text) ? "Copied" : "Could not copy";
    setTimeout(() => this.outcome = "", SHOWN_MS);
  }
}

customElements.define("llama-copy-button", CopyButton);
