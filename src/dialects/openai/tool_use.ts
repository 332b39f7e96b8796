/** `tools`, `tool_choice` and `parallel_tool_calls`: what the model may or must call. */
import type { Tools } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import { readTools } from "../tools.ts";
import type { ChatBody } from "./schema.ts";

type ToolFields = Pick<ChatBody, "tools" | "tool_choice" | "parallel_tool_calls">;

/** @returns undefined when nothing may be called. @throws ApiError naming the field */
export function readToolUse(body: ToolFields): Tools | undefined {
  const functions = readTools(body.tools ?? []);
  const must = readChoice(body.tool_choice, functions.map(({ name }) => name));
  if (functions.length === 0 || must === "not") return undefined;
  const single = body.parallel_tool_calls === false;
  return { functions, ...(must ? { must } : {}), ...(single ? { single } : {}) };
}

function readChoice(
  choice: ToolFields["tool_choice"],
  names: readonly string[],
): Tools["must"] | "not" {
  if (choice == null || choice === "auto") return undefined;
  if (choice === "none") return "not";
  if (choice !== "required" && typeof choice === "string") {
    throw invalid(`tool_choice must be "none", "auto", "required" or {"type":"function",...}`);
  }
  if (names.length === 0) throw invalid("tool_choice asks for a call: name functions in tools");
  if (choice === "required") return "call";
  const name = choice.function?.name;
  if (!name) throw invalid(`tool_choice.function.name must be the name of one of the tools`);
  if (names.includes(name)) return { call: name };
  throw invalid(`tool_choice names ${JSON.stringify(name)}, which is not one of the tools`);
}

function invalid(message: string): ApiError {
  return new ApiError("invalid_request", message, "tool_choice");
}
