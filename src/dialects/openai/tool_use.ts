/** `tools`, `tool_choice` and `parallel_tool_calls`: what the model may or must call. */
import type { ToolFunction, Tools } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import { readTools } from "../tools.ts";
import type { ChatBody } from "./schema.ts";

type ToolFields = Pick<ChatBody, "tools" | "tool_choice" | "parallel_tool_calls">;

/** @returns undefined when nothing may be called. @throws ApiError naming the field */
export function readToolUse(body: ToolFields): Tools | undefined {
  const { tool_choice: choice } = body;
  const called = typeof choice === "object" ? choice?.function?.name : undefined;
  if (choice != null && typeof choice !== "string" && !called) {
    throw invalid(`tool_choice.function.name must be the name of one of the tools`);
  }
  const wish = called ? { call: called } : choice as string | null | undefined;
  return useOf(readTools(body.tools ?? []), wish, body.parallel_tool_calls);
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
  throw invalid(`tool_choice names ${JSON.stringify(choice.call)}, which is not one of the tools`);
}

export function invalid(message: string): ApiError {
  return new ApiError("invalid_request", message, "tool_choice");
}
