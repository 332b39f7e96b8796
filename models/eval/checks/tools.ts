/** Calls of tools: which, and with what. */
import { type Schema, Validator } from "@cfworker/json-schema";
import type { Tool } from "ollama/browser";
import type { Check } from "../case.ts";
import { bare } from "./text.ts";

export type Value = string | number | boolean;
/** A value, or several that are as good. */
export type Wanted = Value | readonly Value[];
export type WantedArguments = Readonly<Record<string, Wanted>>;

/** One call of this tool with these arguments and no others. */
export function called({ function: tool }: Tool, wanted: WantedArguments): Check {
  const schema = { ...tool.parameters, additionalProperties: false } as Schema;
  return ({ calls, content }) => {
    const [call, ...more] = calls;
    if (!call) return `no call: ${content}`;
    if (more.length > 0) {
      return `${calls.length} calls: ${calls.map(({ name }) => name).join(", ")}`;
    }
    if (call.name !== tool.name) return `calls ${call.name}, not ${tool.name}`;
    const { valid, errors } = new Validator(schema, "2020-12", false).validate(call.arguments);
    if (!valid) return `invalid arguments: ${errors.at(-1)?.error}`;
    const names = new Set([...Object.keys(wanted), ...Object.keys(call.arguments)]);
    const wrong = [...names].find((name) => !matches(name, call.arguments[name], wanted[name]));
    return wrong && `${wrong} is ${JSON.stringify(call.arguments[wrong])}, ` +
        `not ${JSON.stringify(wanted[wrong])}`;
  };
}

/** An answer in words, though there are tools. */
export const notCalled: Check = ({ calls, content }) => {
  if (calls.length > 0) return `calls ${calls.map(({ name }) => name).join(", ")}`;
  return /^\s*[[{]/.test(content) ? "a call as text" : undefined;
};

function matches(name: string, actual: unknown, wanted: Wanted | undefined): boolean {
  return [wanted].flat().some((value) =>
    typeof value === "string"
      ? typeof actual === "string" && simple(actual, name) === simple(value, name)
      : value !== undefined && actual === value
  );
}

/** Case, articles and the name of the parameter make no other value: `the rose bed` is the bed `rose`. */
function simple(text: string, name: string): string {
  const words = bare(text).toLowerCase().replace(/^(the|a|an|my) /, "").split(/\s+/);
  const without = words.filter((word) => word !== name);
  return (without.length > 0 ? without : words).join(" ");
}
