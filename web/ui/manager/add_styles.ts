/** The look of the ways to a model. */
import { css } from "lit";

export const addStyles = css`
  .parts {
    display: grid;
    gap: 1rem;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  input[type="text"] {
    flex: 1 1 9rem;
    min-width: 0;
    padding: 0.4375rem 0.75rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.625rem;
    background: var(--bg);
    font-size: 1rem;
  }

  input[aria-invalid] {
    border-color: var(--danger);
  }

  label,
  .label {
    display: block;
    margin-bottom: 0.375rem;
    font-size: 0.875rem;
    font-weight: 550;
  }

  .line + p {
    margin-top: 0.375rem;
  }
`;
