/** The page: every endpoint of the API, by family. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { reasonOf } from "../../src/errors.ts";
import { logo } from "../ui/logo.ts";
import { base } from "../ui/styles.ts";
import { shellHost } from "./curl.ts";
import { endpointView } from "./endpoint_view.ts";
import { type Endpoint, endpointsOf, type Openapi } from "./openapi.ts";
import { prose } from "./parts.ts";
import { styles } from "./styles.ts";

const DOCUMENT = "../openapi.json";

export class Reference extends LitElement {
  static override properties = { openapi: { state: true }, failure: { state: true } };
  static override styles = [base, ...styles];

  declare openapi: Openapi | undefined;
  declare failure: string;

  constructor() {
    super();
    this.failure = "";
    addEventListener("hashchange", () => this.#show());
    void this.#load();
  }

  override render(): TemplateResult {
    const { openapi } = this;
    return html`
      <header>
        <a class="home" href="../">${logo(28, "..")}<span>Llamaside</span></a>
        <span class="title">API reference</span>
        <a class="file" href=${DOCUMENT}>openapi.json</a>
      </header>
      ${this.failure ? html`<p class="failure" role="alert">${this.failure}</p>` : nothing}
      ${openapi ? this.#body(openapi, endpointsOf(openapi)) : nothing}
    `;
  }

  #body(openapi: Openapi, endpoints: readonly Endpoint[]): TemplateResult {
    const families = openapi.tags.map((tag) => ({
      ...tag,
      endpoints: endpoints.filter(({ tags }) => tags.includes(tag.name)),
    }));
    const host = shellHost(location);
    return html`
      <div class="columns">
        <nav aria-label="Endpoints">${families.map((family) => navigation(family))}</nav>
        <main>
          <h1>API reference</h1>
          <p>${prose(openapi.info.description)}</p>
          ${families.map(({ name, description, endpoints }) =>
            html`
              <h2>${name}</h2>
              <p>${prose(description)}</p>
              ${endpoints.map((endpoint) => endpointView(openapi, endpoint, host))}
            `
          )}
        </main>
      </div>
    `;
  }

  async #load(): Promise<void> {
    try {
      const response = await fetch(DOCUMENT);
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      this.openapi = await response.json();
      await this.updateComplete;
      this.#show();
    } catch (error) {
      const reason = reasonOf(error);
      this.failure = `openapi.json could not be read: ${reason}. Reload the page to try again.`;
    }
  }

  /** Opens the endpoint that the address names; it lies where a browser does not look for it. */
  #show(): void {
    const endpoint = this.renderRoot.querySelector(`#${CSS.escape(location.hash.slice(1) || "-")}`);
    if (!(endpoint instanceof HTMLDetailsElement)) return;
    endpoint.open = true;
    endpoint.scrollIntoView();
    endpoint.querySelector("summary")?.focus({ preventScroll: true });
  }
}

interface Family {
  readonly name: string;
  readonly endpoints: readonly Endpoint[];
}

function navigation({ name, endpoints }: Family): TemplateResult {
  return html`
    <h2>${name}</h2>
    <ul>
      ${endpoints.map(({ operationId, method, path, summary }) =>
        html`
          <li>
            <a href="#${operationId}" title=${summary}>
              <span class="method ${method.toLowerCase()}">${method}</span>${path}
            </a>
          </li>
        `
      )}
    </ul>
  `;
}

customElements.define("llama-reference", Reference);
