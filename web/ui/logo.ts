/** The app icon as a mark in the page; the words beside it name it. */

import { html, type TemplateResult } from "lit";

/** @param folder of the app, from the page */
export function logo(size: number, folder = "."): TemplateResult {
  return html`<img src="${folder}/icon.svg" width=${size} height=${size} alt="" draggable="false" />`;
}
