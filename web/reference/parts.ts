/** Pieces of the page: texts, fields, examples. */
import { html, nothing, type TemplateResult } from "lit";
import "../ui/copy_button.ts";
import { type Content, type Openapi, type Parameter, resolve } from "./openapi.ts";
import { type Field, fieldsOf, pieces, typeText } from "./schema_text.ts";

export const prose = (text: string) =>
  pieces(text).map(({ code, text }) => code ? html`<code>${text}</code>` : text);

export function parameterList(parameters: readonly Parameter[]): TemplateResult {
  return html`
    <ul class="fields">
      ${parameters.map(({ name, in: where, description, required, schema }) =>
        html`
          <li>
            ${fieldHead(name, `${where}, ${typeText(schema)}`, required ?? false, undefined)}
            <p>${prose(description)}</p>
          </li>
        `
      )}
    </ul>
  `;
}

export function fieldList(fields: readonly Field[]): TemplateResult {
  return html`<ul class="fields">${fields.map(fieldItem)}</ul>`;
}

function fieldItem({ name, schema, isRequired, fields }: Field): TemplateResult {
  return html`
    <li>
      ${fieldHead(name, typeText(schema), isRequired, schema.default)}
      ${schema.description ? html`<p>${prose(schema.description)}</p>` : nothing}
      ${fields.length > 0 ? fieldList(fields) : nothing}
    </li>
  `;
}

function fieldHead(
  name: string,
  type: string,
  isRequired: boolean,
  usual: unknown,
): TemplateResult {
  return html`
    <div class="head">
      <code class="name">${name}</code>
      <span class="type">${type}</span>
      ${isRequired ? html`<span class="required">required</span>` : nothing}
      ${usual === undefined
        ? nothing
        : html`<span class="type">default ${JSON.stringify(usual)}</span>`}
    </div>
  `;
}

export function example(text: string): TemplateResult {
  return html`
    <div class="example">
      <pre tabindex="0"><code>${text}</code></pre>
      <llama-copy-button .text=${text} what="the example"></llama-copy-button>
    </div>
  `;
}

/** What an answer consists of, by media type; the same schemas are shown once. */
export function contentList(openapi: Openapi, content: Content): TemplateResult {
  const types = Object.entries(content).map(([type, { schema }]) => {
    const named = (schema.anyOf ?? [schema]).map((one) => resolve(openapi, one));
    return { type, named };
  });
  const schemas = new Map(types.flatMap(({ named }) => named.map((one) => [one.name ?? "", one])));
  return html`
    <ul class="types">
      ${types.map(({ type, named }) =>
        html`<li><code>${type}</code> ${named.map(({ name }) => name).join(", ")}</li>`
      )}
    </ul>
    ${[...schemas].map(([name, { schema }]) =>
      html`
        <details class="schema">
          <summary>${name}</summary>
          ${fieldList(fieldsOf(schema))}
        </details>
      `
    )}
  `;
}
