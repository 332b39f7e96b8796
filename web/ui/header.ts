/** The bar at the top: name, model, and the buttons that concern the whole page. */

import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { emit } from "./events.ts";
import { icons } from "./icons.ts";
import { logo } from "./logo.ts";
import "./model_picker.ts";
import type { Model } from "./models.ts";
import { base, buttons } from "./styles.ts";

export class Header extends LitElement {
  static override properties = {
    models: { attribute: false },
    selected: { type: String },
    dark: { type: Boolean },
    manageable: { type: Boolean },
    downloads: { attribute: false },
  };

  static override styles = [
    base,
    buttons,
    css`
      header {
        display: flex;
        align-items: center;
        gap: 0.125rem;
        padding: 0.625rem max(1rem, env(safe-area-inset-right)) 0.625rem
          max(1rem, env(safe-area-inset-left));
      }

      .brand {
        display: flex;
        align-items: center;
        gap: 0.625rem;
        font-weight: 650;
        letter-spacing: -0.01em;
      }

      .rule {
        width: 1px;
        height: 1.5rem;
        margin: 0 0.375rem 0 0.875rem;
        background: var(--line);
      }

      llama-model-picker {
        min-width: 0;
        max-width: 20rem;
      }

      .gap {
        flex: 1;
      }

      .icon-button {
        flex: none;
      }

      .models {
        position: relative;
      }

      /* A ring that fills. */
      .coming::after {
        content: "";
        position: absolute;
        inset: 0.125rem;
        border-radius: 50%;
        background: conic-gradient(var(--accent) calc(var(--share) * 1turn), var(--line) 0);
        mask: radial-gradient(closest-side, transparent 86%, black 88%);
        pointer-events: none;
      }

      @media (max-width: 36rem) {
        header {
          padding-inline: 0.75rem;
          gap: 0;
        }

        .name,
        .rule {
          display: none;
        }
      }

      @media (max-width: 26rem) {
        .brand {
          display: none;
        }
      }
    `,
  ];

  declare models: readonly Model[];
  declare selected: string;
  declare dark: boolean;
  /** Whether there is a model manager to open. */
  declare manageable: boolean;
  /** Of each download that runs, from 0 to 1. */
  declare downloads: readonly number[];

  override render(): TemplateResult {
    const picker = this.models.length === 0 ? nothing : html`
      <div class="rule"></div>
      <llama-model-picker .models=${this.models} .selected=${this.selected}></llama-model-picker>
    `;
    return html`<header>
      ${this.#button("Chats", "Chats", icons.chats, () => emit(this, "llama-chats-open"))}
      <div class="brand">${logo(32)}<span class="name">Llamaside</span></div>
      ${picker} ${this.manageable ? this.#models() : nothing}
      <div class="gap"></div>
      ${
      this.#button("New chat", "New chat (Ctrl+Shift+O)", icons.newChat, () =>
        emit(this, "llama-new-chat"))
    }
      ${this.#themeButton()}
      ${
      this.#button("Settings", "Settings", icons.settings, () => emit(this, "llama-settings-open"))
    }
    </header>`;
  }

  #models(): TemplateResult {
    const { length } = this.downloads;
    const share = this.downloads.reduce((sum, each) => sum + each, 0) / Math.max(1, length);
    const coming = length === 0 ? "" : length === 1 ? ", 1 download" : `, ${length} downloads`;
    return html`
      <div class="models ${length > 0 ? "coming" : ""}" style="--share: ${share}">
        ${this.#button(
          `Models${coming}`,
          "Models: get, look after, delete",
          icons.models,
          () => emit(this, "llama-models-open"),
        )}
      </div>
    `;
  }

  #themeButton(): TemplateResult {
    const label = this.dark ? "Use the light look" : "Use the dark look";
    return this.#button(
      label,
      label,
      this.dark ? icons.sun : icons.moon,
      () => emit(this, "llama-theme", this.dark ? "light" : "dark"),
    );
  }

  #button(label: string, title: string, icon: TemplateResult, act: () => void): TemplateResult {
    return html`
      <button
        class="icon-button"
        type="button"
        aria-label=${label}
        title=${title}
        @click=${act}
      >${icon}</button>
    `;
  }
}

customElements.define("llama-header", Header);
