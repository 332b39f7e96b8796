/** What the model thought before its answer: one quiet line that opens, and stays as the user leaves it. */

import { css, html, nothing, type TemplateResult } from "lit";
import { emit } from "./events.ts";
import { icons } from "./icons.ts";
import type { Reply } from "./reply.ts";
import { thoughtsLabel } from "./reply_facts.ts";

export const thoughtsStyles = css`
  .thoughts {
    margin-bottom: 0.75rem;
    color: var(--muted);
    font-size: 0.9375rem;
  }

  .thoughts summary {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    width: fit-content;
    max-width: calc(100% + 0.625rem);
    min-height: 1.75rem;
    margin-inline-start: -0.625rem;
    padding-inline: 0.375rem 0.5rem;
    border-radius: 0.5rem;
    cursor: pointer;
    list-style: none;
    white-space: nowrap;
  }

  .thoughts summary::-webkit-details-marker {
    display: none;
  }

  .thoughts summary:hover {
    color: var(--ink);
  }

  .thoughts:not([open]) svg {
    rotate: -90deg;
  }

  .thinking {
    animation: breathe 1.6s ease-in-out infinite;
  }

  /* Its end stays in view: what does not fit leaves on the left. */
  .latest {
    display: flex;
    justify-content: flex-end;
    min-width: 0;
    padding-inline-start: 1.5rem;
    overflow: hidden;
    mask-image: linear-gradient(90deg, transparent, #000 1.5rem);
  }

  .thoughts[open] .latest {
    display: none;
  }

  .thoughts > div {
    margin-block: 0.25rem 1rem;
    margin-inline-start: 0.1875rem;
    padding-inline-start: 0.8125rem;
    border-inline-start: 2px solid var(--line);
    line-height: 1.6;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  @keyframes breathe {
    50% {
      opacity: 0.5;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .latest {
      display: none;
    }
  }
`;

export function thoughts(reply: Reply): TemplateResult | typeof nothing {
  const text = reply.thinking.trim();
  if (!text) return nothing;
  const thinking = reply.phase === "thinking";
  return html`
    <details class="thoughts">
      <summary @click=${fold}>
        ${icons.chevron}<span class=${thinking ? "thinking" : ""}>${thoughtsLabel(reply)}</span>
        ${thinking ? latest(text) : nothing}
      </summary>
      <div dir="auto">${text}</div>
    </details>
  `;
}

// More than this fits into no line.
const LATEST_LENGTH = 120;

function latest(text: string): TemplateResult {
  const end = text.slice(-LATEST_LENGTH).replace(/\s+/g, " ");
  return html`<span class="latest" aria-hidden="true"><bdi>${end}</bdi></span>`;
}

function fold({ currentTarget }: Event): void {
  if (currentTarget) emit(currentTarget, "llama-fold");
}
