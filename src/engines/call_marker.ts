/** How a chat template begins a tool call, where that can be told from its text. */

// Qwen's, Hermes' and many others' way: `<tool_call>` and then the call as JSON. The newline stands
// in the template as one, or as the escape of a string.
const HERMES = /<tool_call>(\\n|\n)?\{("name": ")?/;

/** @returns undefined for a template that does it in a way of its own */
export function callMarker(template: string): string | undefined {
  const found = HERMES.exec(template);
  if (!found) return undefined;
  const [, newline, name] = found;
  // As far as every call is the same: cut within, its tokens were not those that the model knows.
  return `<tool_call>${newline ? "\n" : ""}${name ? `{${name}` : ""}`;
}
