/** The catalogue: what each model is good for, whether it fits, and a button that downloads it. */
import { html, nothing, type TemplateResult } from "lit";
import { CATALOG, type CatalogEntry } from "../../../models/catalog.ts";
import { bytes } from "../format.ts";
import { FIT_LABELS, fitNote, fitOf } from "./fit.ts";
import type { Manager } from "./manager.ts";
import type { ManagerState } from "./manager_state.ts";
import type { Resources } from "./models_api.ts";
import { abilities, tokensOf } from "./words.ts";

export function catalogue(state: ManagerState, manager: Manager): TemplateResult {
  return html`
    <section aria-label="Catalogue">
      <h3>Small open models that run well here</h3>
      <ul role="list">${CATALOG.map((entry) => card(entry, state, manager))}</ul>
    </section>
  `;
}

function card(entry: CatalogEntry, state: ManagerState, manager: Manager): TemplateResult {
  const { title, size, millions, license, goodFor, capabilities, contextLength } = entry;
  const facts = [bytes(size), parameters(millions), tokensOf(contextLength), `licence ${license}`];
  return html`
    <li class="card">
      <div>
        <p class="name">${title}</p>
        <p class="facts">${facts.join(" · ")}</p>
      </div>
      ${download(entry, state, manager)}
      <p class="wide note">${goodFor}</p>
      <p class="wide chips">
        ${state.resources ? fitChip(entry, state.resources) : nothing}
        ${abilities(capabilities).map((name) => html`<span class="chip">${name}</span>`)}
      </p>
      ${room(entry, state)}
    </li>
  `;
}

function fitChip(entry: CatalogEntry, resources: Resources): TemplateResult {
  const fit = fitOf(entry, resources);
  return html`
    <span class="chip ${fit.verdict}" title=${fitNote(fit, resources)}
    >${FIT_LABELS[fit.verdict]}<span class="hidden-text">. ${fitNote(fit, resources)}</span></span>
  `;
}

function download(
  { name, title, size }: CatalogEntry,
  { installed, pulls, engine }: ManagerState,
  manager: Manager,
): TemplateResult {
  const isHere = installed.some((model) => model.name === name);
  const isComing = pulls.some((pull) => pull.name === name && pull.engine === engine);
  const label = isHere ? "Installed" : isComing ? "Downloading" : "Download";
  return html`
    <button
      class="button slim"
      type="button"
      aria-label="${label} ${title}"
      ?disabled=${isHere || isComing}
      @click=${() => manager.pull({ name, title, expected: size })}
    >${label}</button>
  `;
}

function room({ size }: CatalogEntry, { resources }: ManagerState) {
  const missing = size - (resources?.free ?? Infinity);
  if (missing <= 0) return nothing;
  return html`<p class="wide error">There is no room for it: ${
    bytes(missing)
  } more are needed.</p>`;
}

const parameters = (millions: number): string =>
  millions < 1000 ? `${millions}M` : `${Number((millions / 1000).toFixed(1))}B`;
