/** A bar with a label and a percentage; it moves without end while nobody knows how much is left. */

import { css, html, nothing, type TemplateResult } from "lit";
import { percent } from "./format.ts";

export const progressStyles = css`
  .progress {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.5rem 1rem;
    width: min(22rem, 100%);
    font-size: 0.875rem;
    color: var(--muted);
    animation: appear 0.2s 0.15s backwards;
  }

  .progress span:last-of-type {
    font-variant-numeric: tabular-nums;
  }

  progress {
    grid-column: 1 / -1;
    appearance: none;
    width: 100%;
    height: 0.375rem;
    border: 0;
    border-radius: 1rem;
    overflow: hidden;
    background: var(--line);
  }

  progress::-webkit-progress-bar {
    background: var(--line);
  }

  progress::-webkit-progress-value {
    border-radius: 1rem;
    background: var(--accent);
    transition: inline-size 0.25s ease-out;
  }

  progress::-moz-progress-bar {
    border-radius: 1rem;
    background: var(--accent);
  }

  progress:indeterminate {
    background: linear-gradient(90deg, transparent 30%, var(--accent) 50%, transparent 70%) 0 0 /
      200% 100% var(--line);
    animation: slide 1.6s linear infinite;
  }

  progress:indeterminate::-webkit-progress-bar {
    background: transparent;
  }

  progress:indeterminate::-moz-progress-bar {
    background: transparent;
  }

  @keyframes slide {
    from {
      background-position: 150% 0;
    }
    to {
      background-position: -50% 0;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;

export function progressBar(label: string, fraction?: number): TemplateResult {
  const share = fraction === undefined ? nothing : html`<span>${percent(fraction)}</span>`;
  return html`<div class="progress">
    <span>${label}</span>${share}
    ${
    fraction === undefined
      ? html`<progress aria-label=${label}></progress>`
      : html`<progress aria-label=${label} max="1" .value=${fraction}></progress>`
  }
  </div>`;
}
