/** In the place of the text field: another tab writes this chat, and this one reads it along. */

import { css, html, LitElement, type TemplateResult } from "lit";
import { emit } from "../events.ts";
import { base, buttons } from "../styles.ts";

export class ElsewhereNote extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem 1rem;
        padding: 0.75rem 0.75rem 0.75rem 1.25rem;
        border: 1px solid var(--line);
        border-radius: 1.25rem;
        background: var(--surface);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div role="status">
        <span>This chat was opened in another tab.</span>
        <button
          class="button"
          type="button"
          @click=${() => emit(this, "llama-take-over")}
        >Continue here</button>
      </div>
    `;
  }
}

customElements.define("llama-elsewhere-note", ElsewhereNote);
