/** Draws what stands within a line; nothing that the model writes becomes HTML or loads anything. */

import { html, type TemplateResult } from "lit";
import type { Token } from "marked";
import { type Piece, pieces } from "./markdown_tokens.ts";
import { safeLink } from "./safe_link.ts";

export type Drawn = TemplateResult | string | readonly Drawn[];

export function inline(tokens: readonly Token[] | undefined): Drawn {
  return pieces(tokens).map(drawInline);
}

function drawInline(piece: Piece): Drawn {
  switch (piece.type) {
    case "text":
      return piece.tokens ? inline(piece.tokens) : piece.text;
    case "escape":
      return unescaped(piece.raw);
    case "strong":
      return html`<strong>${inline(piece.tokens)}</strong>`;
    case "em":
      return html`<em>${inline(piece.tokens)}</em>`;
    case "del":
      return html`<del>${inline(piece.tokens)}</del>`;
    case "codespan":
      return html`<code dir="ltr">${piece.text}</code>`;
    case "br":
      return html`<br>`;
    case "checkbox":
      return checkbox(piece.checked);
    case "link":
      return link(piece.href, inline(piece.tokens));
    case "image":
      // It would fetch an address that the model made up; its link waits for a click.
      return link(piece.href, piece.text || piece.href);
    default:
      return piece.raw;
  }
}

/** @param raw a backslash and a sign; before signs that mean nothing here it is LaTeX's, or a path's */
function unescaped(raw: string): string {
  return /^\\[*_`~#<>|$.!+-]$/.test(raw) ? raw.slice(1) : raw;
}

function checkbox(checked: boolean): TemplateResult {
  const name = checked ? "Done" : "Not done";
  return html`<input type="checkbox" disabled ?checked=${checked} aria-label=${name}>`;
}

function link(address: string, text: Drawn): TemplateResult {
  const href = safeLink(address);
  if (href === undefined) return html`<a>${text}</a>`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow">${text}</a>`;
}
