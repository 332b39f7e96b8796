/** What a chat template is given: messages, functions, whether to think; in llama.cpp's fields. */
import type {
  ChatInput,
  ChatMessage,
  Effort,
  GenerationRequest,
  ToolCall,
  ToolFunction,
  Tools,
} from "../engine.ts";
import { openMessage } from "./answer_start.ts";
import { wellFormedJson } from "./well_formed.ts";

type Fields = Record<string, unknown>;

/** What of a model's template decides how it is asked. */
export interface TemplateTraits {
  /** The model has the capability `thinking`. */
  readonly thinks: boolean;
  /** How a tool call begins, if that is known. */
  readonly callMarker?: string | undefined;
}

/** llama.cpp finds the end of the thinking by itself, so that a format binds only what comes after. */
export function chatPrompt(
  input: ChatInput,
  { think, output, begun }: Pick<GenerationRequest, "think" | "output" | "begun">,
  { thinks, callMarker }: TemplateTraits,
): Fields {
  const { tools } = input;
  // Its grammar lets a model talk before a call that it must make, and one that does not want to
  // make it talks to the end of the context.
  const forced = tools?.must && !output && !think && callMarker
    ? { role: "assistant", content: callMarker }
    : undefined;
  return {
    messages: withBeginning(input, begun, forced).map(toMessage),
    ...(tools ? offered(tools, output) : {}),
    ...(thinks ? thinkingVariables(think ?? true) : {}),
    reasoning_format: "auto",
    ...responseFormat(output),
  };
}

/** What a last message of the assistant has of an answer, llama.cpp goes on with, and tells it again. */
function withBeginning(
  input: ChatInput,
  begun: GenerationRequest["begun"],
  forced: ChatMessage | undefined,
): readonly ChatMessage[] {
  const { messages } = input;
  const open = openMessage({ input });
  if (!begun || !(begun.text || begun.reasoning)) {
    return forced && !open ? [...messages, forced] : messages;
  }
  const content = (open?.content ?? "") + begun.text;
  const reasoning = (open?.reasoning ?? "") + begun.reasoning;
  const said = {
    role: "assistant",
    content,
    // The template itself ends a thought that is over.
    ...(reasoning ? { reasoning: content ? reasoning.trimEnd() : reasoning } : {}),
  };
  return [...(open ? messages.slice(0, -1) : messages), said];
}

function toMessage(message: ChatMessage): Fields {
  const { role, reasoning, toolCalls = [], toolCallId, toolName } = message;
  return {
    role,
    content: toContent(message),
    ...(reasoning ? { reasoning_content: reasoning } : {}),
    ...(toolCalls.length > 0 ? { tool_calls: toolCalls.map(toCall) } : {}),
    ...(toolCallId ? { tool_call_id: toolCallId } : {}),
    ...(toolName ? { name: toolName } : {}),
  };
}

/** Images first, as their makers' templates have them; whoever talks to the engine makes them bytes. */
function toContent({ content, images = [] }: ChatMessage): string | readonly Fields[] {
  if (images.length === 0) return content;
  return [...images.map((data) => ({ type: "image", data })), { type: "text", text: content }];
}

function toCall({ id, name, arguments: values }: ToolCall): Fields {
  return {
    ...(id ? { id } : {}),
    type: "function",
    // Text, as OpenAI has it; llama.cpp hands templates that want an object one.
    function: { name, arguments: wellFormedJson(values) },
  };
}

function offered({ functions, must, single }: Tools, output: GenerationRequest["output"]): Fields {
  // llama.cpp cannot force one function among several; with only one there is no other.
  const named = typeof must === "object" ? must.call : undefined;
  const listed = functions.filter(({ name }) => named === undefined || name === named);
  return {
    tools: listed.map(toTool),
    // llama.cpp takes no call where it is given a format: see `call_or_format.ts`.
    tool_choice: output ? "none" : must ? "required" : "auto",
    parallel_tool_calls: !single,
  };
}

const toTool = ({ name, description = "", parameters }: ToolFunction): Fields => ({
  type: "function",
  function: { name, description, parameters },
});

/** Variables of the template: `enable_thinking` is Qwen's and most others', the effort gpt-oss's. */
function thinkingVariables(think: boolean | Effort): Fields {
  const effort = think === "max" ? "high" : think;
  return {
    chat_template_kwargs: {
      enable_thinking: think !== false,
      ...(typeof effort === "string" ? { reasoning_effort: effort } : {}),
    },
  };
}

function responseFormat(output: GenerationRequest["output"]): Fields {
  if (!output) return {};
  if (output.type === "json") return { response_format: { type: "json_object" } };
  const json_schema = { name: "answer", schema: output.schema };
  return { response_format: { type: "json_schema", json_schema } };
}
