/** The look of the model manager. */
import { css } from "lit";

export const managerStyles = css`
  h3 {
    margin: 0 0 0.5rem;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--muted);
  }

  p {
    margin: 0;
    font-size: inherit;
    color: inherit;
  }

  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.375rem 0.75rem;
    padding: 0.75rem 0.875rem;
    border: 1px solid var(--line);
    border-radius: 0.875rem;
    background: var(--bg);
  }

  .card.wrong {
    border-color: color-mix(in srgb, var(--danger) 45%, var(--line));
  }

  .wide {
    grid-column: 1 / -1;
  }

  .name {
    font-weight: 600;
    font-size: 0.9375rem;
    line-height: 1.35;
    color: var(--ink);
    overflow-wrap: anywhere;
  }

  .facts {
    font-size: 0.8125rem;
    line-height: 1.45;
    color: var(--muted);
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-top: 0.375rem;
  }

  .chip {
    padding: 0.0625rem 0.5rem;
    border-radius: 1rem;
    background: var(--hover);
    font-size: 0.75rem;
    line-height: 1.6;
  }

  .chip.fits {
    background: var(--tint);
    color: var(--accent);
  }

  .chip.tight {
    background: var(--tint);
  }

  .chip.too_big {
    background: var(--danger-tint);
    color: var(--danger);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
  }

  .button.slim {
    min-height: 2.125rem;
    padding: 0.25rem 0.75rem;
    border-radius: 0.625rem;
    font-size: 0.875rem;
  }

  .button.danger {
    border-color: transparent;
    background: var(--danger);
    color: var(--bg);
  }

  .button:disabled {
    opacity: 0.55;
  }

  .link {
    padding: 0;
    color: var(--accent);
    font-size: 0.8125rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .error {
    font-size: 0.8125rem;
    line-height: 1.45;
    color: var(--danger);
    overflow-wrap: anywhere;
  }

  .note {
    font-size: 0.8125rem;
    line-height: 1.5;
    color: var(--muted);
    overflow-wrap: anywhere;
  }

  .progress {
    width: 100%;
    gap: 0.25rem 1rem;
    animation: none;
  }

  .gauge {
    height: 0.375rem;
    margin-bottom: 0.5rem;
    border-radius: 1rem;
    overflow: hidden;
    background: var(--line);
  }

  .gauge > div {
    height: 100%;
    min-width: 0.375rem;
    border-radius: 1rem;
    background: var(--accent);
  }

  @media (max-width: 36rem) {
    .pull {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .progress.paused progress::-webkit-progress-value {
    background: var(--line-strong);
  }

  .progress.paused progress::-moz-progress-bar {
    background: var(--line-strong);
  }
`;
