/** The look of the composer. */

import { css } from "lit";

export const composerStyles = css`
  form {
    display: flex;
    flex-direction: column;
    padding: 0.25rem;
    border: 1px solid var(--line);
    border-radius: 1.375rem;
    background: var(--surface);
    box-shadow: 0 2px 12px var(--shadow);
    transition: border-color 0.15s;
  }

  form:focus-within {
    border-color: var(--line-strong);
  }

  /* The frame of the whole form shows the focus in place of the field's outline. */
  form:has(textarea:focus-visible) {
    border-color: var(--accent);
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--accent) 18%, transparent), 0 2px 12px
      var(--shadow);
  }

  textarea:focus-visible {
    outline: none;
  }

  textarea {
    display: block;
    width: 100%;
    min-height: 2.75rem;
    max-height: min(14rem, 40dvh);
    padding: 0.75rem 1rem 0.25rem;
    border: 0;
    resize: none;
    background: none;
    field-sizing: content;
    font-size: 1rem;
    line-height: 1.5;
    scrollbar-width: thin;
  }

  textarea::placeholder {
    color: var(--muted);
    opacity: 1;
  }

  .tools {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    min-height: 2.75rem;
    padding: 0.125rem 0.25rem 0.25rem 0.625rem;
  }

  .choices {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.75rem;
  }

  .act {
    flex: none;
    width: 2.5rem;
    height: 2.5rem;
    padding: 0;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    transition: background 0.15s, color 0.15s;
  }

  .act:hover {
    background: var(--accent-hover);
  }

  .act.stop {
    background: var(--ink);
    color: var(--bg);
  }

  .act:disabled {
    background: var(--hover);
    color: var(--muted);
  }
`;
