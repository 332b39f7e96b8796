/** Shows Markdown that may still be growing. */

import { html, LitElement, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { codeStyles } from "./code_block.ts";
import { sleep } from "../../src/clock.ts";
import { GrowingMarkdown } from "./growing_markdown.ts";
import { block } from "./markdown_blocks.ts";
import { markdownStyles } from "./markdown_styles.ts";
import { base } from "./styles.ts";

// A list or a table is one block however long it grows, and is taken apart as a whole: what costs more
// than this is drawn less often, so that four fifths of the time are left to everything else.
const QUICK_MS = 8;
const PAUSES = 4;

export class MarkdownView extends LitElement {
  static override properties = { text: { attribute: false } };
  static override styles = [base, markdownStyles, codeStyles];

  declare text: string;
  readonly #markdown = new GrowingMarkdown();

  #cost = 0;

  override async scheduleUpdate(): Promise<void> {
    if (this.#cost > QUICK_MS) await sleep(PAUSES * this.#cost);
    const began = performance.now();
    super.scheduleUpdate();
    this.#cost = performance.now() - began;
  }

  override render(): TemplateResult {
    const blocks = this.#markdown.blocks(this.text);
    return html`<div class="markdown">${
      blocks.map((piece) => guard([piece], () => html`<div dir="auto">${block(piece)}</div>`))
    }</div>`;
  }
}

customElements.define("llama-markdown", MarkdownView);
