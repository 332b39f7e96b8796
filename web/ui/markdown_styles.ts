/** The look of rendered answers. */

import { css } from "lit";

export const markdownStyles = css`
  .markdown {
    line-height: 1.65;
    overflow-wrap: anywhere;
  }

  .markdown > :first-child > :first-child {
    margin-top: 0;
  }

  .markdown > :last-child > :last-child {
    margin-bottom: 0;
  }

  p,
  ul,
  ol,
  blockquote,
  .code,
  .wide {
    margin: 0 0 0.875rem;
  }

  /* Each in its own direction, beside the one of the block that they are in. */
  p,
  li,
  th,
  td {
    unicode-bidi: plaintext;
  }

  .verbatim {
    white-space: pre-wrap;
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

  .wide {
    overflow-x: auto;
  }

  table {
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

  :is(th, td).center {
    text-align: center;
  }

  :is(th, td).right {
    text-align: right;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  th {
    font-weight: 600;
  }

  li:has(> input, > p > input) {
    list-style: none;
  }

  input[type="checkbox"] {
    margin-inline: 0 0.375rem;
    accent-color: var(--accent);
  }
`;
