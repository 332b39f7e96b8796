/** One number of the settings: its label, its limits, and what is wrong with a value that does not fit. */

import { html, nothing, type TemplateResult } from "lit";
import { type NumberField, readNumber } from "./settings.ts";

export function numberField(
  field: NumberField,
  input: string,
  changed: (input: string) => void,
): TemplateResult {
  const wrong = readNumber(field, input) === "invalid";
  const kind = field.step < 1 ? "Between" : "A whole number between";
  const note = wrong ? `${kind} ${field.min} and ${field.max}` : field.hint;
  return html`
    <div class="field">
      <label for=${field.key}>${field.label}</label>
      <input
        id=${field.key}
        type="number"
        inputmode=${field.step < 1 ? "decimal" : "numeric"}
        min=${field.min}
        max=${field.max}
        step=${field.step < 1 ? "any" : field.step}
        placeholder=${field.placeholder}
        aria-describedby="${field.key}-note"
        aria-invalid=${wrong ? "true" : nothing}
        .value=${input}
        @input=${(event: Event) => changed(valueOf(event))}
      />
      <p id="${field.key}-note" class=${wrong ? "wrong" : ""}>${note}</p>
    </div>
  `;
}

// The browser hides what it cannot read as a number behind an empty value.
function valueOf({ target }: Event): string {
  if (!(target instanceof HTMLInputElement)) return "";
  return target.validity.badInput ? "?" : target.value;
}
