/** What is here, and what was. */
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { titleOf } from "../models.ts";
import "./installed_model.ts";
import type { GoneModel } from "./known_models.ts";
import type { Manager } from "./manager.ts";
import type { ManagerState } from "./manager_state.ts";
import { goneWords } from "./words.ts";

export function installedList(
  state: ManagerState,
  manager: Manager,
  selected: string,
): TemplateResult {
  const { installed, errors } = state;
  return html`
    <section aria-label="Installed models">
      ${errors.list ? html`<p class="error" role="alert">${errors.list}</p>` : nothing}
      <ul role="list">
        ${state.gone.map((model) => goneCard(model, state, manager))}
        ${repeat(installed, ({ name }) => name, (model) =>
          html`
            <li>
              <llama-installed-model
                .manager=${manager}
                .model=${model}
                .revision=${state}
                ?selected=${model.name === selected}
              ></llama-installed-model>
            </li>
          `)}
      </ul>
    </section>
  `;
}

function goneCard(model: GoneModel, { pulls }: ManagerState, manager: Manager) {
  const title = titleOf(model.name);
  const label = model.damaged ? "Repair" : "Download again";
  // Its download is shown already.
  if (pulls.some(({ name }) => titleOf(name) === title)) return nothing;
  return html`
    <li class="card wrong">
      <div>
        <p class="name">${title}</p>
        <p class="note">${goneWords(model)}</p>
      </div>
      <div class="wide buttons">
        ${model.source === "" ? nothing : html`
          <button
            class="button slim"
            type="button"
            aria-label="${label}: ${title}"
            @click=${() => manager.restore(model)}
          >${label}</button>
        `}
        <button
          class="button slim"
          type="button"
          aria-label="Forget ${title}"
          @click=${() => manager.forget(model.name)}
        >Forget</button>
      </div>
    </li>
  `;
}
