/** `tools` and `tool_choice` as this endpoint spells them: flat, and in groups. */
import type { ToolFunction, Tools } from "../../../engine.ts";
import { ApiError } from "../../../errors.ts";
import type { JsonObject } from "../../../json.ts";
import { readFunction } from "../../tools.ts";
import { allowedOf, invalid, useOf } from "../tool_use.ts";
import type { CountBody, FunctionToolBody, ToolBody } from "./schema.ts";

export interface Declared {
  readonly function: ToolFunction;
  readonly strict: boolean;
}

/**
 * Searching the web is a service of OpenAI's own, which clients offer without being asked: left out.
 * @throws ApiError naming any other tool that no model can serve
 */
export function readDeclared(tools: readonly ToolBody[]): Declared[] {
  return tools.flatMap((tool, index) => {
    const where = `tools[${index}]`;
    if (/^web_search(_|$)/.test(tool.type)) return [];
    if (tool.type !== "namespace") return [declare(tool, where, "")];
    if (!tool.name) throw new ApiError("invalid_request", `${where}.name is required`, where);
    const members = tool.tools ?? [];
    return members.map((member, n) => declare(member, `${where}.tools[${n}]`, `${tool.name}.`));
  });
}

function declare(tool: FunctionToolBody, where: string, prefix: string): Declared {
  if (tool.type !== "function") {
    const message = `${where}.type must be "function": ${
      JSON.stringify(tool.type)
    } is not supported`;
    throw new ApiError("unsupported", message, `${where}.type`);
  }
  const read = readFunction(tool, where);
  return { function: { ...read, name: prefix + read.name }, strict: tool.strict ?? false };
}

/** @returns undefined when nothing may be called. @throws ApiError naming the field */
export function readUse(declared: readonly Declared[], body: CountBody): Tools | undefined {
  const functions = declared.map((tool) => tool.function);
  const { tool_choice: choice, parallel_tool_calls: parallel } = body;
  if (choice == null || typeof choice === "string") return useOf(functions, choice, parallel);
  if (choice.type === "allowed_tools") {
    // What has no name is OpenAI's own, and never here.
    const names = (choice.tools ?? []).flatMap(({ name }) => name ?? []);
    return useOf(allowedOf(functions, names), choice.mode, parallel);
  }
  if (choice.type === "function" && choice.name) {
    return useOf(functions, { call: choice.name }, parallel);
  }
  throw invalid(
    `tool_choice must be "none", "auto", "required", {"type":"function","name":...} or ` +
      `{"type":"allowed_tools",...}`,
  );
}

/** As a response repeats it. */
export function echoTool({ function: { name, description, parameters }, strict }: Declared) {
  return {
    type: "function",
    name,
    description: description ?? null,
    parameters,
    strict,
  } satisfies JsonObject;
}
