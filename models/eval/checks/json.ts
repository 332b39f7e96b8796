/** Answers that are JSON. */
import { type Schema, Validator } from "@cfworker/json-schema";
import type { Check } from "../case.ts";

/** An object or a list and nothing around it. */
export const isJson: Check = ({ content }) => {
  const value = parse(content);
  return typeof value === "object" && value !== null ? undefined : "is not JSON";
};

export function fits(schema: Readonly<Record<string, unknown>>): Check {
  const validator = new Validator(schema as Schema, "2020-12", false);
  return ({ content }) => {
    const value = parse(content);
    if (value === undefined) return "is not JSON";
    const { valid, errors } = validator.validate(value);
    return valid ? undefined : `does not fit the schema: ${errors.at(-1)?.error}`;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
