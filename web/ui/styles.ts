/** Rules that every component shares: boxes, buttons, focus, and text for screen readers only. */

import { css } from "lit";

export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host {
    -webkit-tap-highlight-color: transparent;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    cursor: pointer;
    border: 0;
    background: none;
  }

  button:disabled {
    cursor: default;
  }

  svg {
    display: block;
    flex: none;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0.01ms !important;
      scroll-behavior: auto !important;
    }
  }
`;

export const buttons = css`
  .icon-button {
    width: 2.5rem;
    height: 2.5rem;
    padding: 0;
    border-radius: 0.75rem;
    color: var(--muted);
    transition: background 0.15s, color 0.15s;
  }

  .icon-button:hover {
    background: var(--hover);
    color: var(--ink);
  }

  .icon-button.small {
    width: 2rem;
    height: 2rem;
    border-radius: 0.5rem;
  }

  .button {
    min-height: 2.5rem;
    padding: 0.5rem 1.125rem;
    border-radius: 0.75rem;
    border: 1px solid var(--line);
    background: var(--surface);
    font-weight: 550;
    transition: background 0.15s;
  }

  .button:hover {
    background: var(--hover);
  }

  .button.primary {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }

  .button.primary:hover {
    background: var(--accent-hover);
  }
`;
