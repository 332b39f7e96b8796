/** The look of rendered answers. */

import { css } from "lit";

export const markdownStyles = css`
  .markdown {
    line-height: 1.65;
    overflow-wrap: anywhere;
  }

  .markdown > :first-child {
    margin-top: 0;
  }

  .markdown > :last-child {
    margin-bottom: 0;
  }

  p,
  ul,
  ol,
  pre,
  blockquote,
  table {
    margin: 0 0 0.875rem;
  }

  h3,
  h4,
  h5,
  h6 {
    margin: 1.5rem 0 0.5rem;
    font-size: 1rem;
    font-weight: 650;
    line-height: 1.35;
  }

  h3 {
    font-size: 1.1875rem;
    letter-spacing: -0.01em;
  }

  ul,
  ol {
    padding-inline-start: 1.5rem;
  }

  li {
    margin: 0.25rem 0;
    padding-inline-start: 0.125rem;
  }

  li::marker {
    color: var(--muted);
  }

  li > :is(ul, ol, p) {
    margin: 0.25rem 0;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }

  a:not([href]) {
    color: inherit;
  }

  code,
  equation-inline,
  equation-block {
    font: 0.875em/1.6 var(--mono);
  }

  :not(pre) > code {
    padding: 0.125rem 0.3125rem;
    border-radius: 0.3125rem;
    background: var(--code);
  }

  pre {
    padding: 0.875rem 1rem;
    overflow-x: auto;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--code);
    overflow-wrap: normal;
    tab-size: 2;
  }

  pre code {
    white-space: pre;
  }

  blockquote {
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--line);
    color: var(--muted);
  }

  hr {
    margin: 1.5rem 0;
    border: 0;
    border-top: 1px solid var(--line);
  }

  table {
    display: block;
    max-width: 100%;
    overflow-x: auto;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }

  th,
  td {
    padding: 0.5rem 0.875rem;
    border-bottom: 1px solid var(--line);
    text-align: start;
    overflow-wrap: normal;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  th {
    font-weight: 600;
  }

  input[type="checkbox"] {
    margin-inline: 0 0.375rem;
    accent-color: var(--accent);
  }
`;
