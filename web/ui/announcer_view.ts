/** The invisible live region through which a screen reader hears the answer grow. */

import { html, LitElement, type TemplateResult } from "lit";
import { nextSpeech } from "./announcer.ts";
import type { Turn } from "./conversation.ts";
import { isOpen, type Reply } from "./reply.ts";
import { work } from "./reply_facts.ts";
import { base } from "./styles.ts";

// Long enough to be read out; afterwards the text would only be met twice when browsing the page.
const KEPT_MS = 5000;

export class AnnouncerView extends LitElement {
  static override properties = { turn: { attribute: false } };
  static override styles = [base];

  declare turn: Turn | undefined;
  #turnId = 0;
  #spokenLength = 0;
  #lastLabel = "";

  override render(): TemplateResult {
    return html`<div class="hidden-text" aria-live="polite" aria-relevant="additions"></div>`;
  }

  override updated(): void {
    if (!this.turn) return;
    if (this.turn.id !== this.#turnId) this.#begin(this.turn);
    const { reply } = this.turn;
    this.#sayLabel(labelOf(reply));
    const speech = nextSpeech(reply.text, this.#spokenLength, !isOpen(reply));
    this.#spokenLength = speech.spokenLength;
    this.#say(speech.say);
  }

  // What was there before the page was loaded again has been read out.
  #begin({ id, reply }: Turn): void {
    this.#turnId = id;
    this.#spokenLength = reply.restored;
    this.#lastLabel = "";
  }

  #sayLabel(label: string): void {
    if (label !== this.#lastLabel) this.#say(label);
    this.#lastLabel = label;
  }

  #say(text: string): void {
    const region = this.renderRoot.querySelector("div");
    if (!text || !region) return;
    const line = document.createElement("p");
    line.textContent = text;
    region.append(line);
    setTimeout(() => line.remove(), KEPT_MS);
  }
}

// The wait before anything is known is mostly over before it could be read out.
function labelOf(reply: Reply): string {
  if (reply.phase === "stopped") return "Stopped";
  if (reply.phase === "thinking") return "Thinking";
  return reply.phase === "waiting" ? "" : work(reply)?.label ?? "";
}

customElements.define("llama-announcer", AnnouncerView);
