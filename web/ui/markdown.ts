/** Renders streamed Markdown into an element; nothing the model writes becomes HTML or loads anything. */

import {
  CODE_BLOCK,
  CODE_FENCE,
  type Default_Renderer,
  default_renderer,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  HEADING_4,
  HREF,
  IMAGE,
  LINK,
  type Parser,
  parser,
  parser_end,
  parser_write,
  SRC,
  type Token,
} from "streaming-markdown";
import { safeLink } from "./safe_link.ts";

// The page's own headings take the first two levels.
const LOWERED: ReadonlyMap<Token, Token> = new Map<Token, Token>([
  [HEADING_1, HEADING_3],
  [HEADING_2, HEADING_4],
  // An image would fetch an address that the model made up; its link waits for a click.
  [IMAGE, LINK],
]);

function safeRenderer(root: HTMLElement): Default_Renderer {
  const plain = default_renderer(root);
  return {
    ...plain,
    add_token(data, type) {
      plain.add_token(data, LOWERED.get(type) ?? type);
      const added = data.nodes[data.index];
      // A long line scrolls sideways, which the keyboard can only do in a focusable block.
      if (type === CODE_BLOCK || type === CODE_FENCE) {
        added?.parentElement?.setAttribute("tabindex", "0");
      }
    },
    set_attr(data, type, value) {
      if (type === HREF || type === SRC) setLink(data.nodes[data.index], value);
      else plain.set_attr(data, type, value);
    },
  };
}

function setLink(element: HTMLElement | undefined, value: string): void {
  const href = safeLink(value);
  if (!element || href === undefined) return;
  element.setAttribute("href", href);
  element.setAttribute("target", "_blank");
  element.setAttribute("rel", "noopener noreferrer nofollow");
}

export class MarkdownStream {
  #parser: Parser;
  #written = "";
  #ended = false;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#parser = parser(safeRenderer(root));
  }

  /** Renders what is new in `text`; starts over when it does not continue the text so far. */
  show(text: string, finished: boolean): void {
    if (this.#ended && text === this.#written) return;
    if (this.#ended || !text.startsWith(this.#written)) this.#restart();
    parser_write(this.#parser, text.slice(this.#written.length));
    this.#written = text;
    if (finished) parser_end(this.#parser);
    this.#ended = finished;
  }

  #restart(): void {
    this.#root.replaceChildren();
    this.#parser = parser(safeRenderer(this.#root));
    this.#written = "";
  }
}
