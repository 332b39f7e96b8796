/** `tools` and `tool_choice`: what the model may or must call. */
import type { ToolFunction, Tools } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import { compact, isObject } from "../fields.ts";
import { invalid, useOf } from "../openai/tool_use.ts";
import type { CountBody, ToolBody } from "./schema.ts";

/** @returns undefined when nothing may be called. @throws ApiError naming the field */
export function readToolUse({ tools, tool_choice: choice }: CountBody): Tools | undefined {
  const functions = (tools ?? []).flatMap(readTool);
  return useOf(functions, readChoice(choice), !choice?.disable_parallel_tool_use);
}

/** Anthropic runs searches on its servers; who offers one here gets an answer without. */
const SEARCH = /^web_search/;

function readTool({ type, ...tool }: ToolBody, index: number): ToolFunction[] {
  const where = `tools[${index}]`;
  if (type != null && SEARCH.test(type)) return [];
  if (type != null && type !== "custom") {
    const message = `${where}.type must be "custom": describe the tool by an input_schema`;
    throw new ApiError("unsupported", message, `${where}.type`);
  }
  const { name, description, input_schema: schema } = tool;
  if (!name) {
    const message = `${where}.name must be the name of the tool`;
    throw new ApiError("invalid_request", message, `${where}.name`);
  }
  if (!isObject(schema)) {
    const message = `invalid input_schema for tool ${JSON.stringify(name)}: ` +
      "it must be a JSON schema object";
    throw new ApiError("invalid_request", message, `${where}.input_schema`);
  }
  return [{ name, parameters: schema as JsonObject, ...compact({ description }) }];
}

function readChoice(choice: CountBody["tool_choice"]): string | { readonly call: string } {
  switch (choice?.type) {
    case "any":
      return "required";
    case "none":
      return "none";
    case "tool":
      if (choice.name) return { call: choice.name };
      throw invalid("tool_choice.name must be the name of one of the tools");
    case "auto":
    case undefined:
      return "auto";
  }
}
