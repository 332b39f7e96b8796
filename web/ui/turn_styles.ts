/** The look of a question and its answer. */

import { css } from "lit";

export const turnStyles = css`
  :host {
    display: block;
    position: relative;
    padding-bottom: 1.75rem;
  }

  .question {
    display: flex;
    justify-content: flex-end;
    margin-bottom: 1.5rem;
  }

  /* It shows for who is there, and always where nothing hovers. */
  .edit {
    order: -1;
    align-self: center;
    margin-inline-end: 0.25rem;
    flex: none;
  }

  @media (hover: hover) {
    .question:not(:hover) .edit:not(:focus-visible) {
      opacity: 0;
    }
  }

  .bubble {
    max-width: min(85%, 34rem);
    padding: 0.625rem 1rem;
    border-radius: 1.25rem 1.25rem 0.375rem 1.25rem;
    background: var(--tint);
    line-height: 1.55;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .answer {
    min-height: 3.25rem;
  }

  .left-out {
    margin: 0.75rem 0 0;
    font-size: 0.8125rem;
    color: var(--muted);
  }

  .note {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    margin-top: 0.75rem;
    font-size: 0.9375rem;
    color: var(--muted);
  }

  .note.error {
    padding: 0.625rem 0.75rem 0.625rem 1rem;
    border-radius: 0.875rem;
    background: var(--danger-tint);
    color: var(--danger);
  }

  .note span {
    flex: 1 1 12rem;
    overflow-wrap: anywhere;
  }

  .note:not(.error) span {
    flex: none;
  }

  .note .button {
    min-height: 2.125rem;
    padding: 0.25rem 0.875rem;
    font-size: 0.875rem;
    color: var(--ink);
  }

  footer {
    display: flex;
    align-items: center;
    gap: 0.125rem;
    min-height: 2rem;
    margin: 0.5rem 0 0 -0.5rem;
    color: var(--muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    padding-inline-start: 0.5rem;
  }

  .facts span:not(:last-child)::after {
    content: "·";
    margin-inline: 0.375rem;
  }
`;
