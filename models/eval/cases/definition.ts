/** How a case defines a function that the model is offered. */
import type { Tool } from "ollama/browser";

interface Parameter {
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly description: string;
  readonly enum?: string[];
}

export const text = (description: string): Parameter => ({ type: "string", description });
export const whole = (description: string): Parameter => ({ type: "integer", description });
export const number = (description: string): Parameter => ({ type: "number", description });
export const flag = (description: string): Parameter => ({ type: "boolean", description });
export const choice = (description: string, ...values: string[]): Parameter => ({
  type: "string",
  description,
  enum: values,
});

/** A parameter whose name ends in `?` may be left out of a call. */
export type Definition = readonly [
  description: string,
  parameters: Readonly<Record<string, Parameter>>,
];

export function toTool(name: string, [description, parameters]: Definition): Tool {
  const entries = Object.entries(parameters);
  return {
    type: "function",
    function: {
      name,
      description,
      parameters: {
        type: "object",
        properties: Object.fromEntries(
          entries.map(([key, parameter]) => [key.replace("?", ""), parameter]),
        ),
        required: entries.map(([key]) => key).filter((key) => !key.endsWith("?")),
      },
    },
  };
}
