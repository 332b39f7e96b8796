/** The icons, drawn on a grid of 24 in the text colour; the words beside or on the control name them. */

import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

function icon(shape: SVGTemplateResult, size = 20): TemplateResult {
  return html`
    <svg
      width=${size}
      height=${size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >${shape}</svg>
  `;
}

export const icons = {
  chats: icon(svg`<path d="M4 6h16M4 12h16M4 18h9" />`),
  more: icon(
    svg`<path d="M5.5 12h.010M12 12h.010M18.5 12h.010" stroke-width="2.5" />`,
    17,
  ),
  newChat: icon(svg`
    <path d="M12 4H7a3 3 0 0 0-3 3v10a3 3 0 0 0 3 3h10a3 3 0 0 0 3-3v-5" />
    <path d="M18.4 3.6a1.7 1.7 0 0 1 2.4 2.4L13 13.8l-3.2.800.8-3.2z" />
  `),
  settings: icon(svg`
    <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
    <circle cx="15" cy="7" r="2" />
    <circle cx="9" cy="17" r="2" />
  `),
  sun: icon(svg`
    <circle cx="12" cy="12" r="4" />
    <path
      d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4" />
  `),
  moon: icon(svg`<path d="M20 14.5A8.3 8.3 0 0 1 9.5 4a8.3 8.3 0 1 0 10.5 10.5z" />`),
  send: icon(svg`<path d="M12 19V5M6 11l6-6 6 6" />`),
  stop: icon(svg`<rect x="7" y="7" width="10" height="10" rx="2" fill="currentColor" />`),
  goOn: icon(svg`<path d="M8 5.5v13l10.5-6.5z" />`, 17),
  edit: icon(svg`<path d="M4 20l1-4.5L16.5 4a2.1 2.1 0 0 1 3 3L8.5 19z" />`, 17),
  down: icon(svg`<path d="M12 5v14M6 13l6 6 6-6" />`, 18),
  chevron: icon(svg`<path d="M7 10l5 5 5-5" />`, 16),
  copy: icon(
    svg`
      <rect x="9" y="9" width="11" height="11" rx="2.5" />
      <path d="M15 5.5A2 2 0 0 0 13 4H6.5A2.5 2.5 0 0 0 4 6.5V13a2 2 0 0 0 1.5 2" />
    `,
    17,
  ),
  check: icon(svg`<path d="M5 12.5l4.5 4.5L19 7.5" />`, 17),
  retry: icon(
    svg`
      <path d="M20 5v5h-5" />
      <path d="M19.5 10a8 8 0 1 0 .3 4.5" />
    `,
    17,
  ),
  picture: icon(svg`
    <rect x="3.5" y="4.5" width="17" height="15" rx="3" />
    <circle cx="9" cy="10" r="1.75" />
    <path d="M4 17l4.5-4 3.5 3 3-2.5 5 4" />
  `),
  close: icon(svg`<path d="M6 6l12 12M18 6L6 18" />`),
  warning: icon(svg`
    <path d="M12 9v4.5M12 17h.010" />
    <path d="M10.3 4.3L2.7 17.5A2 2 0 0 0 4.4 20.5h15.2a2 2 0 0 0 1.7-3L13.7 4.3a2 2 0 0 0-3.4 0z" />
  `),
  models: icon(
    svg`<path d="M4 8l8-4.5L20 8v8l-8 4.5L4 16zM4 8l8 4.5L20 8M12 12.5v8" />`,
  ),
  box: icon(svg`<path d="M4 8l8-4.5L20 8v8l-8 4.5L4 16zM4 8l8 4.5L20 8M12 12.5v8" />`, 28),
  lock: icon(
    svg`
      <rect x="5" y="11" width="14" height="9" rx="2.5" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3" />
    `,
    14,
  ),
} as const;
