/** The look of the list of chats. */

import { css } from "lit";

export const drawerStyles = css`
  dialog {
    width: min(22rem, calc(100vw - 2.5rem));
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0 auto 0 0;
    padding: 0;
    border: 0;
    border-right: 1px solid var(--line);
    background: var(--surface);
    color: var(--ink);
    box-shadow: 0 0 60px var(--shadow);
    overflow: hidden;
  }

  dialog[open] {
    animation: slide 0.2s ease-out;
  }

  dialog::backdrop {
    background: rgb(20 20 18 / 0.4);
  }

  .frame {
    display: flex;
    flex-direction: column;
    height: 100%;
    padding: 0.625rem 0.75rem max(0.75rem, env(safe-area-inset-bottom))
      max(0.75rem, env(safe-area-inset-left));
  }

  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-left: 0.5rem;
  }

  h2 {
    margin: 0;
    font-size: 1.125rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .new {
    flex: none;
    margin: 0.625rem 0 0.75rem;
  }

  ul {
    flex: 1;
    min-height: 0;
    margin: 0;
    padding: 4px;
    list-style: none;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }

  .none {
    flex: 1;
    margin: 0;
    padding: 0.5rem;
    font-size: 0.875rem;
    color: var(--muted);
  }

  .foot {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    padding: 0.75rem 0.5rem 0;
    font-size: 0.75rem;
    color: var(--muted);
  }

  .what {
    min-width: 0;
    color: var(--ink);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .link {
    padding: 0;
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @keyframes slide {
    from {
      translate: -1rem 0;
      opacity: 0;
    }
  }
`;

export const rowStyles = css`
  .line {
    display: flex;
    align-items: center;
    border-radius: 0.75rem;
    transition: background 0.15s;
  }

  .line:hover {
    background: var(--hover);
  }

  .line.current {
    background: var(--tint);
  }

  .open {
    flex: 1;
    justify-content: flex-start;
    align-items: baseline;
    min-width: 0;
    min-height: 2.5rem;
    padding: 0.5rem 0.25rem 0.5rem 0.625rem;
    border-radius: 0.75rem;
    font-size: 0.9375rem;
    text-align: start;
  }

  .name {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .when {
    flex: none;
    font-size: 0.75rem;
    color: var(--muted);
  }

  .more {
    flex: none;
    margin-right: 0.25rem;
  }

  .actions,
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    padding: 0.25rem 0.625rem 0.625rem;
  }

  .link {
    min-height: 2rem;
    padding: 0;
    font-size: 0.8125rem;
    text-decoration: underline;
    text-decoration-color: var(--line-strong);
    text-underline-offset: 0.2em;
  }

  form {
    flex-wrap: nowrap;
    padding: 0.25rem 0.625rem 0.25rem 0;
  }

  input {
    flex: 1;
    min-width: 0;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.625rem;
    background: var(--bg);
    font-size: 1rem;
  }
`;
