/** What a model brings along, read from the layers of its manifest. */
import * as v from "valibot";
import { readOptions } from "../dialects/ollama/options.ts";
import type { ChatMessage } from "../engine.ts";
import type { JsonObject } from "../json.ts";
import type { ModelDefaults } from "./with_defaults.ts";

/** The texts of a model's layers, where it has them. */
export interface DefaultTexts {
  readonly system?: string | undefined;
  /** JSON object of options, in Ollama's names. */
  readonly params?: string | undefined;
  /** JSON list of `{role, content}`. */
  readonly messages?: string | undefined;
}

const message = v.looseObject({ role: v.string(), content: v.fallback(v.string(), "") });
const messageList = v.array(message);
const options = v.record(v.string(), v.unknown());

/** @throws Error for layers that are damaged */
export function readDefaults({ system, params, messages }: DefaultTexts): ModelDefaults {
  return {
    ...(system ? { system } : {}),
    messages: messages ? v.parse(messageList, JSON.parse(messages)).map(toMessage) : [],
    ...readOptions(params ? v.parse(options, JSON.parse(params)) : {}),
  };
}

/** As a layer has it. */
export const parseOptions = (text: string): JsonObject =>
  v.parse(options, JSON.parse(text)) as JsonObject;

/** As a layer has it. */
export const parseMessages = (text: string): readonly JsonObject[] =>
  v.parse(messageList, JSON.parse(text)) as readonly JsonObject[];

const toMessage = ({ role, content }: v.InferOutput<typeof message>): ChatMessage => (
  { role: role.toLowerCase(), content }
);
