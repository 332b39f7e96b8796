/** The settings: every value that fits is kept at once, so there is nothing to save or to lose. */

import { html, nothing, type TemplateResult } from "lit";
import { DialogElement } from "./dialog_element.ts";
import { emit, type UiEvent } from "./events.ts";
import { icons } from "./icons.ts";
import type { Model } from "./models.ts";
import { numberField } from "./number_field.ts";
import "./segmented.ts";
import type { Choice } from "./segmented.ts";
import {
  fieldsFor,
  MAX_SYSTEM_LENGTH,
  NUMBER_DEFAULTS,
  type NumberField,
  readNumber,
  type Settings,
} from "./settings.ts";
import { settingsStyles } from "./settings_styles.ts";
import { base, buttons } from "./styles.ts";
import { asTheme, type Theme } from "./theme.ts";

const THEMES: readonly Choice[] = [
  { value: "system", label: "System" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

const TOO_LONG = `This is the longest it can be: ${
  MAX_SYSTEM_LENGTH.toLocaleString("en")
} characters. What is longer is cut off.`;

export class SettingsDialog extends DialogElement {
  static override properties = {
    settings: { attribute: false },
    model: { attribute: false },
    theme: { type: String },
    wrong: { state: true },
  };

  static override styles = [base, buttons, settingsStyles];

  declare settings: Settings;
  /** The chosen one, whose defaults are shown. */
  declare model: Model | undefined;
  declare theme: Theme;
  /** What stands in fields whose value does not fit, by key. */
  declare wrong: Readonly<Record<string, string>>;

  constructor() {
    super();
    this.wrong = {};
  }

  override show(): void {
    this.wrong = {};
    super.show();
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title" @click=${this.leave}>
        <form method="dialog">
              <div class="top">
                <h2 id="title">Settings</h2>
                <button class="icon-button" aria-label="Close" title="Close (Esc)">${icons
                  .close}</button>
              </div>
              <div class="look">
                <span aria-hidden="true">Look</span>
                <llama-segmented
                  label="Look"
                  .choices=${THEMES}
                  .value=${this.theme}
                  @llama-choice=${this.#chooseTheme}
                ></llama-segmented>
              </div>
              ${this.#system()}
              <div class="numbers">${fieldsFor(this.model).map((field) =>
                this.#number(field)
              )}</div>
              <slot></slot>
              <div class="bottom">
                <button class="button" type="button" @click=${this.#reset}>Reset numbers</button>
                <a class="reference" href="./reference/" target="_blank">API reference</a>
                <button class="button primary">Done</button>
              </div>
            </form>
      </dialog>
    `;
  }

  #system(): TemplateResult {
    // A longer one that is pasted is cut by the field.
    const full = this.settings.system.length >= MAX_SYSTEM_LENGTH;
    return html`
      <div class="field">
        <label for="system">System prompt</label>
        <textarea
          id="system"
          maxlength=${MAX_SYSTEM_LENGTH}
          placeholder="How the model should behave, such as: Answer in one sentence."
          .value=${this.settings.system}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLTextAreaElement) {
              this.#keep({ system: event.target.value });
            }
          }}
        ></textarea>
        ${full ? html`<p class="wrong" role="alert">${TOO_LONG}</p>` : nothing}
      </div>
    `;
  }

  #number(field: NumberField): TemplateResult {
    const input = this.wrong[field.key] ?? String(this.settings[field.key] ?? "");
    return numberField(field, input, (changed) => this.#change(field, changed));
  }

  #change(field: NumberField, input: string): void {
    const value = readNumber(field, input);
    const { [field.key]: _, ...others } = this.wrong;
    this.wrong = value === "invalid" ? { ...others, [field.key]: input } : others;
    if (value !== "invalid") this.#keep({ [field.key]: value });
  }

  #reset(): void {
    this.wrong = {};
    this.#keep(NUMBER_DEFAULTS);
  }

  #keep(change: Partial<Settings>): void {
    emit(this, "llama-settings", change);
  }

  #chooseTheme(event: UiEvent<"llama-choice">): void {
    emit(this, "llama-theme", asTheme(event.detail));
  }
}

customElements.define("llama-settings", SettingsDialog);
