/** The arrangement of the model manager. */
import { css } from "lit";

export const dialogStyles = css`
  dialog {
    width: min(44rem, calc(100vw - 1.5rem));
    height: min(48rem, calc(100dvh - 1.5rem));
    overflow: hidden;
  }

  .frame {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    grid-template-columns: minmax(0, 1fr);
    height: 100%;
  }

  .top {
    padding: 1rem 1rem 0.25rem 1.25rem;
  }

  .where {
    font-weight: 450;
    color: var(--muted);
  }

  .choice {
    display: flex;
    padding: 0.25rem 1.25rem 0.75rem;
    border-bottom: 1px solid var(--line);
  }

  .content {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    padding: 1rem 1.25rem 1.25rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  @media (max-width: 36rem) {
    .top {
      padding-inline: 0.875rem 0.5rem;
    }

    .choice,
    .content {
      padding-inline: 0.875rem;
    }
  }
`;
