/** `tools`, `tool_choice` and `parallel_tool_calls`: what the model may or must call. */
import type { ToolFunction, Tools } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import { isPresent } from "../fields.ts";
import { readTools } from "../tools.ts";
import type { ChatBody } from "./schema.ts";

/** @returns undefined when nothing may be called. @throws ApiError naming the field */
export function readToolUse(body: ChatBody): Tools | undefined {
  refuseFunctions(body);
  const { tool_choice: choice, parallel_tool_calls: parallel } = body;
  const functions = readTools(body.tools ?? []);
  if (choice == null || typeof choice === "string") return useOf(functions, choice, parallel);
  if (choice.type === "allowed_tools") {
    const { allowed_tools: allowed } = choice;
    return useOf(readAllowed(functions, allowed), allowed?.mode, parallel);
  }
  const call = choice.function?.name;
  if (call) return useOf(functions, { call }, parallel);
  throw invalid("tool_choice.function.name must be the name of one of the tools");
}

type Choice = Exclude<ChatBody["tool_choice"], string | null | undefined>;

function readAllowed(
  functions: readonly ToolFunction[],
  allowed: Choice["allowed_tools"],
): readonly ToolFunction[] {
  if (!allowed?.tools) throw invalid("tool_choice.allowed_tools.tools must be a list of functions");
  return allowedOf(functions, allowed.tools.map(({ function: named }) => named?.name ?? ""));
}

/** OpenAI's API before tools; in silence nothing would ever be called. */
function refuseFunctions(body: ChatBody): void {
  const remedy = { functions: "declare them in tools", function_call: "use tools and tool_choice" };
  for (const field of ["functions", "function_call"] as const) {
    if (!isPresent(body[field])) continue;
    throw new ApiError("unsupported", `${field} is not supported: ${remedy[field]}`, field);
  }
}

/** Those of the functions that a choice allows. @throws ApiError naming `tool_choice` */
export function allowedOf(
  functions: readonly ToolFunction[],
  names: readonly string[],
): readonly ToolFunction[] {
  const stranger = names.find((name) => !functions.some((known) => known.name === name));
  if (stranger !== undefined) throw strange(stranger);
  return functions.filter(({ name }) => names.includes(name));
}

/**
 * @param choice OpenAI's word, or the name of a function that must be called
 * @throws ApiError naming `tool_choice`
 */
export function useOf(
  functions: readonly ToolFunction[],
  choice: string | { readonly call: string } | null | undefined,
  parallel: boolean | null | undefined,
): Tools | undefined {
  const must = readChoice(choice, functions.map(({ name }) => name));
  if (functions.length === 0 || must === "not") return undefined;
  const single = parallel === false;
  return { functions, ...(must ? { must } : {}), ...(single ? { single } : {}) };
}

function readChoice(
  choice: string | { readonly call: string } | null | undefined,
  names: readonly string[],
): Tools["must"] | "not" {
  if (choice == null || choice === "auto") return undefined;
  if (choice === "none") return "not";
  if (choice !== "required" && typeof choice === "string") {
    throw invalid(`tool_choice must be "none", "auto", "required" or {"type":"function",...}`);
  }
  if (names.length === 0) throw invalid("tool_choice asks for a call: name functions in tools");
  if (choice === "required") return "call";
  if (names.includes(choice.call)) return choice;
  throw strange(choice.call);
}

const strange = (name: string) =>
  invalid(`tool_choice names ${JSON.stringify(name)}, which is not one of the tools`);

export function invalid(message: string): ApiError {
  return new ApiError("invalid_request", message, "tool_choice");
}
