/** How much room models take, how much there is, and whether the browser may remove them. */
import { html, nothing, type TemplateResult } from "lit";
import { bytes } from "../format.ts";
import type { Engine } from "../engine.ts";
import type { Manager } from "./manager.ts";
import type { ManagerState } from "./manager_state.ts";
import type { Persistence } from "./persistence.ts";

const WORDS: Readonly<Record<Persistence, string>> = {
  kept: "They stay until you delete them.",
  may_go: "The browser may remove them when space gets short.",
  declined: "The browser would not promise to keep them: it decides when space gets short. " +
    "Installing this page as an app, or a bookmark, often changes that.",
  unknown: "",
};

const IN_MEMORY: Readonly<Record<Engine, string>> = {
  browser: "Kept in memory only: gone when the tab closes.",
  server: "Kept in memory only: gone when the server stops.",
};

export function storageFacts(state: ManagerState, manager: Manager): TemplateResult {
  const { resources, engine, persistence } = state;
  if (!resources) return html``;
  const { used, free } = resources;
  const total = used + (free ?? 0);
  const room = free === undefined ? "" : `, room for ${bytes(free)} more`;
  return html`
    <section aria-label="Storage">
      <h3>Storage</h3>
      ${free === undefined || total === 0 ? nothing : gauge(used / total)}
      <p class="note">
        Models take ${bytes(used)}${room}. ${resources.inMemory
          ? IN_MEMORY[engine]
          : engine === "browser"
          ? keeping(persistence, manager)
          : ""}
      </p>
    </section>
  `;
}

function keeping(persistence: Persistence, manager: Manager): TemplateResult {
  return html`${WORDS[persistence]} ${
    persistence === "may_go"
      ? html`<button class="link" type="button" @click=${() => void manager.keep()}>
        Ask the browser to keep them
      </button>`
      : nothing
  }`;
}

/** Drawn by hand: browsers' own has colours that no theme reaches. */
function gauge(share: number): TemplateResult {
  const percent = Math.round(share * 100);
  return html`
    <div
      class="gauge"
      role="meter"
      aria-label="Storage that models take"
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${percent}
    >
      <div style="width: ${share * 100}%"></div>
    </div>
  `;
}
