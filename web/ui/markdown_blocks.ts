/** Draws the blocks of an answer. */

import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Token, Tokens } from "marked";
import { codeBlock } from "./code_block.ts";
import { type Drawn, inline } from "./markdown_inline.ts";
import { type Piece, pieces } from "./markdown_tokens.ts";

export function block(piece: Piece): Drawn {
  switch (piece.type) {
    case "space":
      return "";
    case "paragraph":
      return html`<p>${inline(piece.tokens)}</p>`;
    case "heading":
      return heading(piece);
    case "code":
      return codeBlock(piece.text, piece.lang);
    case "blockquote":
      return html`<blockquote>${blocks(piece.tokens)}</blockquote>`;
    case "list":
      return list(piece);
    case "table":
      return table(piece);
    case "hr":
      return html`<hr>`;
    case "html":
      return html`<p class="verbatim">${piece.text.trimEnd()}</p>`;
    default:
      // A line of a list item that stands in no paragraph.
      return inline([piece]);
  }
}

function blocks(tokens: readonly Token[]): Drawn {
  return pieces(tokens).map(block);
}

// The page's own headings take the first two levels.
function heading({ depth, tokens }: Tokens.Heading): TemplateResult {
  const text = inline(tokens);
  if (depth === 1 || depth === 3) return html`<h3>${text}</h3>`;
  if (depth === 2 || depth === 4) return html`<h4>${text}</h4>`;
  return depth === 5 ? html`<h5>${text}</h5>` : html`<h6>${text}</h6>`;
}

function list({ ordered, start, items }: Tokens.List): TemplateResult {
  if (!ordered) return html`<ul>${items.map((item) => html`<li>${content(item)}</li>`)}</ul>`;
  const numbers = numbersOf(items);
  const drawn = items.map((item, i) =>
    html`<li value=${numbers[i] ?? nothing}>${content(item)}</li>`
  );
  return html`<ol start=${start}>${drawn}</ol>`;
}

// Lists grow long, and only at their end.
function content({ raw, loose, tokens }: Tokens.ListItem) {
  return guard([raw, loose], () => blocks(tokens));
}

/** As the model counts, also downwards; a list in which all have the same number counts by itself. */
function numbersOf(items: readonly Tokens.ListItem[]): readonly number[] {
  const numbers = items.map(({ raw }) => parseInt(raw.trimStart()));
  return new Set(numbers).size > 1 ? numbers : [];
}

function table({ header, rows }: Tokens.Table): TemplateResult {
  return html`
    <div class="wide" tabindex="0">
      <table>
        <thead>
          <tr>${header.map((cell) =>
            html`<th class=${side(cell)}>${inline(cell.tokens)}</th>`
          )}</tr>
        </thead>
        <tbody>${rows.map((row) =>
          html`<tr>${
            row.map((cell) => html`<td class=${side(cell)}>${inline(cell.tokens)}</td>`)
          }</tr>`
        )}</tbody>
      </table>
    </div>
  `;
}

const side = ({ align }: Tokens.TableCell) => align ?? nothing;
