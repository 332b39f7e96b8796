/** What the middle and the bottom of the page show in each state. */

import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import {
  type AppState,
  blindnessOf,
  chosenModel,
  modelsOf,
  type Screen,
  serverOnlyOf,
  thinkOf,
  undoable,
} from "./app_state.ts";
import "./composer.ts";
import type { TabSlot } from "./tab_storage.ts";
import type { ComposerState } from "./composer.ts";
import "./engine_choice.ts";
import type { ChatsState } from "./history/chats.ts";
import "./history/elsewhere_note.ts";
import "./notice.ts";
import "./status_line.ts";
import "./think_switch.ts";
import "./transcript.ts";
import "./welcome.ts";

const COMPOSER_STATES: Readonly<Record<Screen["kind"], ComposerState>> = {
  ready: "ready",
  starting: "waiting",
  failed: "off",
  no_model: "off",
};

export function middle(state: AppState, screen: Screen): TemplateResult {
  if (state.turns.length > 0) {
    const transcript = html`
      <llama-transcript
        .turns=${state.turns}
        .ready=${screen.kind === "ready" && !state.reading}
      ></llama-transcript>
    `;
    // Another chat is at its own end, and nothing of it is news.
    return html`${keyed(state.chat, transcript)}`;
  }
  const content = screen.kind === "failed" || screen.kind === "no_model"
    ? notice(state, screen)
    : welcome(state, screen);
  return html`<div class="middle">${content}</div>`;
}

function notice({ engine }: AppState, screen: Screen): TemplateResult {
  const reason = screen.kind === "failed" ? screen.reason : "";
  return html`
    <llama-notice
      .kind=${screen.kind}
      .reason=${reason}
      .engine=${engine}
    ></llama-notice>
  `;
}

// Listing another engine's models is quick: the suggestions stay in place meanwhile.
function welcome(state: AppState, screen: Screen): TemplateResult {
  const starting = screen.kind === "starting" && modelsOf(state).length === 0;
  return html`
    <llama-welcome
      .starting=${starting}
      .progress=${startProgress(state)}
      .engine=${state.engine}
    ></llama-welcome>
  `;
}

/** How much of the app was downloaded at the first visit, from 0 to 1; undefined when not known. */
function startProgress({ runtime }: AppState): number | undefined {
  if (runtime.phase !== "starting" || !runtime.total) return undefined;
  return (runtime.done ?? 0) / runtime.total;
}

/** @param draft where what is being written outlives a reload */
export function bottom(
  state: AppState,
  screen: Screen,
  draft: TabSlot,
  chats: ChatsState,
): TemplateResult {
  // An empty page says the reason in the middle already.
  const trouble = state.turns.length > 0 ? troubleOf(screen) : "";
  const think = thinkOf(state);
  const thinkSwitch = think === undefined
    ? nothing
    : html`<llama-think-switch .on=${think}></llama-think-switch>`;
  const composer = html`
    <llama-composer
      .busy=${state.busy}
      .state=${state.reading ? "waiting" : COMPOSER_STATES[screen.kind]}
      .kept=${draft}
      .sees=${chosenModel(state)?.sees ?? false}
      .blind=${blindnessOf(state)}
    >
      <llama-engine-choice
        .engine=${state.engine}
        .choosable=${state.serverThere}
        .serverOnly=${serverOnlyOf(state)}
      ></llama-engine-choice>
      ${thinkSwitch}
    </llama-composer>
  `;
  return html`
    <div class="bottom">
      ${chats.elsewhere ? html`<llama-elsewhere-note></llama-elsewhere-note>` : composer}
      <llama-status-line
        .trouble=${trouble}
        .engine=${state.engine}
        .undoable=${undoable(state)}
        .deleted=${chats.deleted}
        .unkept=${chats.unkept}
        .unkeptNews=${chats.unkeptNews}
        .kept=${state.kept}
      ></llama-status-line>
    </div>
  `;
}

function troubleOf(screen: Screen): string {
  if (screen.kind === "failed") return screen.reason;
  return screen.kind === "no_model"
    ? "There is no model to chat with here: get one under Models."
    : "";
}
