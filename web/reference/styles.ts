/** How the reference looks; colours are the page's. */
import { css } from "lit";

const frame = css`
  header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0.75rem clamp(1rem, 3vw, 2rem);
    background: var(--bg);
    border-bottom: 1px solid var(--line);
  }

  .home {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: inherit;
    font-weight: 650;
    text-decoration: none;
  }

  .title {
    color: var(--muted);
    white-space: nowrap;
  }

  .file {
    margin-left: auto;
    white-space: nowrap;
  }

  a {
    color: var(--accent);
  }

  .columns {
    display: grid;
    grid-template-columns: 18rem minmax(0, 52rem);
    gap: clamp(1rem, 3vw, 3rem);
    padding: 0 clamp(1rem, 3vw, 2rem) 6rem;
  }

  nav {
    position: sticky;
    top: 4rem;
    align-self: start;
    max-height: calc(100vh - 4rem);
    overflow-y: auto;
    padding: 1rem 0;
    font-size: 0.8125rem;
  }

  nav h2 {
    margin: 1rem 0 0.25rem;
    font-size: 0.8125rem;
    color: var(--muted);
  }

  nav ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  nav a {
    display: block;
    padding: 0.25rem 0.5rem;
    border-radius: 0.5rem;
    overflow: hidden;
    color: inherit;
    font-family: var(--mono);
    text-decoration: none;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  nav a:hover {
    background: var(--hover);
  }

  nav .method {
    display: inline-block;
    width: 3.75rem;
  }

  h1 {
    margin: 1.5rem 0 0.5rem;
  }

  h2 {
    margin: 2.5rem 0 0.25rem;
  }

  .failure {
    margin: 2rem;
    color: var(--danger);
  }

  @media (max-width: 56rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }

    nav {
      display: none;
    }
  }

  /* The heading below says it too. */
  @media (max-width: 26rem) {
    .title {
      display: none;
    }
  }
`;

const endpoints = css`
  .endpoint {
    margin: 0.5rem 0;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--surface);
    scroll-margin-top: 4.5rem;
  }

  summary {
    cursor: pointer;
    border-radius: 0.75rem;
  }

  .endpoint > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    padding: 0.75rem 1rem;
  }

  .endpoint > summary:hover {
    background: var(--hover);
  }

  .method {
    color: var(--accent);
    font: 650 0.75rem var(--mono);
  }

  .method.delete {
    color: var(--danger);
  }

  .endpoint > summary .method {
    width: 3.5rem;
  }

  .path {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .summary {
    color: var(--muted);
  }

  .inside {
    padding: 0 1rem 1rem;
  }

  code,
  pre {
    font-family: var(--mono);
    font-size: 0.875em;
  }

  p code {
    padding: 0.0625rem 0.25rem;
    border-radius: 0.25rem;
    background: var(--code);
    overflow-wrap: anywhere;
  }

  .example {
    position: relative;
  }

  .example llama-copy-button {
    border-radius: 0.5rem;
    background: var(--code);
    position: absolute;
    top: 0.375rem;
    right: 0.375rem;
  }

  pre {
    margin: 0.75rem 0;
    padding: 0.75rem 3rem 0.75rem 1rem;
    border-radius: 0.5rem;
    background: var(--code);
    overflow-x: auto;
  }
`;

const fields = css`
  h4 {
    margin: 1.25rem 0 0.25rem;
  }

  .fields {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .fields .fields {
    margin: 0.5rem 0 0 0.25rem;
    padding-left: 0.875rem;
    border-left: 2px solid var(--line);
  }

  .fields > li {
    padding: 0.5rem 0;
  }

  .fields > li + li {
    border-top: 1px solid var(--line);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.625rem;
    align-items: baseline;
  }

  .head .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .type,
  .required {
    color: var(--muted);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }

  .required {
    color: var(--danger);
  }

  .fields p,
  .answer p {
    margin: 0.125rem 0 0;
  }

  .answer {
    padding: 0.5rem 0;
  }

  .status {
    font-weight: 650;
  }

  .types {
    margin: 0.25rem 0;
    padding-left: 1.25rem;
    color: var(--muted);
    font-size: 0.875rem;
  }

  .schema {
    margin: 0.25rem 0;
  }

  .schema > summary {
    padding: 0.125rem 0;
    font: 0.875rem var(--mono);
  }

  .schema > .fields {
    padding-left: 1rem;
  }
`;

export const styles = [frame, endpoints, fields];
