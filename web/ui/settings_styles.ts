/** The look of the settings. */

import { css } from "lit";

export const settingsStyles = css`
  dialog {
    width: min(30rem, calc(100vw - 1.5rem));
    max-height: calc(100dvh - 1.5rem);
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 1.25rem;
    background: var(--surface);
    color: var(--ink);
    box-shadow: 0 20px 60px var(--shadow);
  }

  dialog::backdrop {
    background: rgb(20 20 18 / 0.4);
  }

  form {
    display: grid;
    gap: 1.25rem;
    padding: 1.25rem;
  }

  .top,
  .bottom,
  .look {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }

  .reference {
    margin-right: auto;
    color: var(--accent);
    font-size: 0.875rem;
    white-space: nowrap;
  }

  h2 {
    margin: 0;
    font-size: 1.125rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
    gap: 1rem;
  }

  label,
  .look > span {
    font-size: 0.875rem;
    font-weight: 550;
  }

  textarea,
  input {
    display: block;
    width: 100%;
    margin-top: 0.375rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.625rem;
    background: var(--bg);
    font-size: 1rem;
  }

  textarea {
    min-height: 4.5rem;
    resize: vertical;
    line-height: 1.5;
  }

  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }

  input[type="number"] {
    appearance: textfield;
    -moz-appearance: textfield;
  }

  input::-webkit-inner-spin-button {
    display: none;
  }

  [aria-invalid] {
    border-color: var(--danger);
  }

  p {
    margin: 0.25rem 0 0;
    font-size: 0.75rem;
    color: var(--muted);
  }

  p.wrong {
    color: var(--danger);
  }
`;
