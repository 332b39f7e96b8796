/** Says where answers are made; lets the user choose where there is a choice. */

import { css, html, LitElement, type TemplateResult } from "lit";
import { asEngine, type Engine, ENGINE_LABELS } from "./engine.ts";
import { emit, type UiEvent } from "./events.ts";
import { icons } from "./icons.ts";
import "./segmented.ts";
import type { Choice } from "./segmented.ts";
import { base } from "./styles.ts";

const CHOICES: readonly Choice[] = [
  { value: "browser", label: ENGINE_LABELS.browser },
  { value: "server", label: ENGINE_LABELS.server },
];

export class EngineChoice extends LitElement {
  static override properties = {
    engine: { type: String },
    choosable: { type: Boolean },
    serverOnly: {},
  };

  static override styles = [
    base,
    css`
      .badge {
        display: flex;
        align-items: center;
        gap: 0.375rem;
        font-size: 0.8125rem;
        color: var(--muted);
      }
    `,
  ];

  declare engine: Engine;
  declare choosable: boolean;
  /** Why the server is the only one, "" where it is not. */
  declare serverOnly: string;

  override render(): TemplateResult {
    if (this.serverOnly) {
      const why = `Not in this tab: ${this.serverOnly}`;
      return html`<span class="badge" title=${why}>Runs on the server</span>`;
    }
    if (!this.choosable) {
      return html`<span class="badge">${icons.lock} Runs in this tab</span>`;
    }
    return html`
      <llama-segmented
        label="Run in"
        caption
        .choices=${CHOICES}
        .value=${this.engine}
        @llama-choice=${this.#choose}
      ></llama-segmented>
    `;
  }

  #choose(event: UiEvent<"llama-choice">): void {
    const engine = asEngine(event.detail);
    if (engine) emit(this, "llama-engine", engine);
  }
}

customElements.define("llama-engine-choice", EngineChoice);
