/** Shows Markdown that may still be growing. */

import { html, LitElement, type TemplateResult } from "lit";
import { MarkdownStream } from "./markdown.ts";
import { markdownStyles } from "./markdown_styles.ts";
import { base } from "./styles.ts";

export class MarkdownView extends LitElement {
  static override properties = {
    text: { attribute: false },
    finished: { attribute: false },
  };

  static override styles = [base, markdownStyles];

  declare text: string;
  declare finished: boolean;
  #stream: MarkdownStream | undefined;

  override render(): TemplateResult {
    return html`<div class="markdown" dir="auto"></div>`;
  }

  override updated(): void {
    const root = this.renderRoot.querySelector<HTMLElement>(".markdown");
    if (!root) return;
    this.#stream ??= new MarkdownStream(root);
    this.#stream.show(this.text, this.finished);
  }
}

customElements.define("llama-markdown", MarkdownView);
