/** The arrangement of the page: header, conversation, composer. */

import { css } from "lit";

export const appStyles = css`
  .app {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    grid-template-columns: minmax(0, 1fr);
    height: 100%;
    background: var(--bg);
    color: var(--ink);
  }

  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }

  .middle {
    display: flex;
    flex-direction: column;
    overflow-y: auto;
  }

  .middle > * {
    margin: auto 0;
    animation: rise 0.4s ease-out;
  }

  .bottom {
    width: 100%;
    max-width: calc(var(--column) + 2.5rem);
    margin: 0 auto;
    padding: 0.5rem max(1.25rem, env(safe-area-inset-right)) env(safe-area-inset-bottom)
      max(1.25rem, env(safe-area-inset-left));
  }

  @media (max-width: 36rem) {
    .bottom {
      padding-inline: 0.75rem;
    }
  }

  .drop {
    position: fixed;
    inset: 0.75rem;
    z-index: 1;
    display: grid;
    place-items: center;
    border: 2px dashed var(--accent);
    border-radius: 1.25rem;
    background: color-mix(in srgb, var(--bg) 88%, transparent);
    font-weight: 600;
    pointer-events: none;
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 0.375rem;
    }
  }
`;
