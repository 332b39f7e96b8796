/** The downloads, each with its bar and buttons. */
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { percent } from "../format.ts";
import type { Pull, PullBoard } from "./pull_board.ts";
import { fraction } from "./pull_progress.ts";
import { failureOf, pullWords, remedyOf } from "./words.ts";

export function pullList(pulls: readonly Pull[], board: PullBoard): TemplateResult {
  return html`
    <section aria-label="Downloads">
      <h3>Downloads</h3>
      <ul role="list">${repeat(pulls, ({ key }) => key, (pull) => pullCard(pull, board))}</ul>
    </section>
  `;
}

function pullCard(pull: Pull, board: PullBoard): TemplateResult {
  const { key, title, name, state, progress } = pull;
  const share = fraction(progress);
  const failed = state === "failed";
  return html`
    <li class="card pull ${failed ? "wrong" : ""}">
      <div>
        <p class="name">${title}</p>
        ${title === name ? nothing : html`<p class="facts">${name}</p>`}
      </div>
      <div class="buttons">
        ${state === "running"
          ? button("Pause", title, () => board.pause(key))
          : button(failed ? "Try again" : "Resume", title, () => board.resume(key))}
        ${button("Cancel", title, () => board.cancel(key))}
      </div>
      ${bar(`Download of ${title}`, share, state === "running", pullWords(pull).join(" · "))}
      ${failed
        ? html`
          <p class="error wide" role="alert">${failureOf(pull)}</p>
          <p class="note wide">${remedyOf(pull)}</p>
        `
        : nothing}
    </li>
  `;
}

/**
 * A bar that stands still while nothing runs.
 * @param label for who hears it. @param words under it
 */
export function bar(
  label: string,
  share: number | undefined,
  running: boolean,
  words = "",
): TemplateResult {
  const unknown = share === undefined && running;
  return html`
    <div class="progress wide ${running ? "" : "paused"}">
      ${unknown
        ? html`<progress aria-label=${label}></progress>`
        : html`<progress aria-label=${label} max="1" .value=${share ?? 0}></progress>`}
      <span class="facts">${words}</span>
      <span class="facts">${share === undefined ? "" : percent(share)}</span>
    </div>
  `;
}

function button(label: string, title: string, act: () => void): TemplateResult {
  return html`
    <button class="button slim" type="button" aria-label="${label} ${title}" @click=${act}>
      ${label}
    </button>
  `;
}
