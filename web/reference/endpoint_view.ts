/** One endpoint: what it does, an example, what it takes and what it answers with. */
import { html, nothing, type TemplateResult } from "lit";
import { curlOf } from "./curl.ts";
import { type Endpoint, type Openapi, resolve } from "./openapi.ts";
import { contentList, example, fieldList, parameterList, prose } from "./parts.ts";
import { fieldsOf } from "./schema_text.ts";

/** @param host of the example */
export function endpointView(openapi: Openapi, endpoint: Endpoint, host: string): TemplateResult {
  const { operationId, method, path, summary, description } = endpoint;
  return html`
    <details class="endpoint" id=${operationId}>
      <summary>
        <span class="method ${method.toLowerCase()}">${method}</span>
        <code class="path">${path}</code>
        <span class="summary">${summary}</span>
      </summary>
      <div class="inside">
        ${description ? html`<p>${prose(description)}</p>` : nothing}
        ${example(curlOf(endpoint, host))}
        ${asked(openapi, endpoint)}
        ${answered(openapi, endpoint)}
      </div>
    </details>
  `;
}

function asked(openapi: Openapi, { parameters = [], requestBody }: Endpoint): TemplateResult {
  const schema = requestBody?.content["application/json"]?.schema;
  return html`
    ${schema ? html`<h4>Body</h4>${fieldList(fieldsOf(resolve(openapi, schema).schema))}` : nothing}
    ${parameters.length > 0
      ? html`<h4>Path, query and headers</h4>${parameterList(parameters)}`
      : nothing}
  `;
}

function answered(openapi: Openapi, { responses }: Endpoint): TemplateResult {
  return html`
    <h4>Answers</h4>
    ${Object.entries(responses).map(([status, { description, content, headers = {} }]) =>
      html`
        <div class="answer">
          <p><code class="status">${status}</code> ${prose(description)}</p>
          ${Object.entries(headers).map(([name, { description }]) =>
            html`<p class="header"><code>${name}</code> ${prose(description)}</p>`
          )}
          ${content ? contentList(openapi, content) : nothing}
        </div>
      `
    )}
  `;
}
