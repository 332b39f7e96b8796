/** The app icon as a mark in the page; the words beside it name it. */

import { html, type TemplateResult } from "lit";

export function logo(size: number): TemplateResult {
  return html`<img src="./icon.svg" width=${size} height=${size} alt="" draggable="false" />`;
}
