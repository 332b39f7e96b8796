/** A block of code with its language and a button that copies it. */

import { css, html, type TemplateResult } from "lit";
import "./copy_button.ts";

export const codeStyles = css`
  pre,
  code {
    direction: ltr;
    unicode-bidi: isolate;
  }

  code {
    font: 0.875em/1.6 var(--mono);
  }

  :not(pre) > code {
    padding: 0.125rem 0.3125rem;
    border-radius: 0.3125rem;
    background: var(--code);
  }

  .code {
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--code);
  }

  .code-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.25rem 0.25rem 0 1rem;
    direction: ltr;
    color: var(--muted);
    font-size: 0.8125rem;
  }

  pre {
    margin: 0;
    padding: 0.25rem 1rem 0.875rem;
    overflow-x: auto;
    border-radius: 0 0 0.75rem 0.75rem;
    overflow-wrap: normal;
    tab-size: 2;
  }

  pre code {
    white-space: pre;
  }

  li > .code {
    margin: 0.5rem 0;
  }
`;

/** @param info what stands behind the fence; its first word names the language */
export function codeBlock(text: string, info = ""): TemplateResult {
  // A long line scrolls sideways, which the keyboard can only do in a focusable block.
  return html`
    <div class="code">
      <div class="code-head">
        <span dir="ltr">${info.trim().split(/\s/, 1)}</span>
        <llama-copy-button .text=${text} what="code"></llama-copy-button>
      </div>
      <pre dir="ltr" tabindex="0"><code>${text}</code></pre>
    </div>
  `;
}
