/** A chat template with what a request gives it, as llama.cpp renders it (`common/chat.cpp`). */
import { Template } from "@huggingface/jinja";
import { chatPrompt } from "../engines/chat_prompt.ts";
import type { ChatInput, GenerationRequest } from "../engine.ts";
import { ApiError, reasonOf } from "../errors.ts";
import type { ModelDetails } from "../model_store.ts";
import { type Fields, fitMessages } from "./template_traits.ts";
import type { SpecialTokens } from "./vocabulary.ts";

/** What of a model the prompt depends on. */
export type PromptModel = Pick<ModelDetails, "name" | "template" | "capabilities">;

/** The tokens that may stand in a prompt, as text. */
export interface Ends {
  readonly special: SpecialTokens;
  decode(ids: readonly number[]): string;
}

/** For a file without a template. */
const CHATML = "{%- for message in messages -%}" +
  "{{- '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>\n' -}}{%- endfor -%}" +
  "{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\n' -}}{%- endif -%}";

/**
 * A template of the request's own is given the messages as they are, and `system` and `prompt` too.
 * @param now what a template that tells the date is told
 * @throws ApiError of a template that cannot be rendered, or refuses the messages
 */
export function renderPrompt(
  { name, template, capabilities }: PromptModel,
  ends: Ends,
  { input, ...request }: GenerationRequest,
  now: Date,
): string {
  if (input.kind !== "chat") return input.kind === "text" ? input.prompt : "";
  const { asked, answer } = apart(input);
  const thinks = capabilities.includes("thinking");
  const { messages, ...fields } = chatPrompt(asked, request, { thinks });
  const said = (messages as readonly Fields[]).map(withPlaces());
  const variables = context(ends, fields, now);
  if (input.template !== undefined) {
    const own = { ...variables, ...ownVariables(said), messages: said };
    return withoutEnds(compile(BOUND + input.template, ownFault)(own), ends) + answer;
  }
  const compiled = compile(template || CHATML, (reason) => fault(name, reason));
  const render = (messages: readonly Fields[]) => compiled({ ...variables, messages });
  return withoutEnds(render(fitMessages(said, render)), ends) + answer;
}

/** An image stands in a line of its own; what it is, no template can say. */
function withPlaces(): (message: Fields) => Fields {
  let images = 0;
  const line = ({ type, text }: Fields) => type === "image" ? `[img-${images++}]` : text;
  return (message) =>
    Array.isArray(message.content)
      ? { ...message, content: message.content.map(line).join("\n") }
      : message;
}

/** What Ollama's templates call `.System` and `.Prompt`; and no list that fills the memory. */
function ownVariables(messages: readonly Fields[]): Fields {
  const contentOf = (role: string) =>
    messages.findLast((message) => message.role === role)?.content ?? "";
  return { system: contentOf("system"), prompt: contentOf("user"), bounded_range: boundedRange() };
}

/** What is there already can only be set anew; the line's own end is not shown. */
const BOUND = "{% set range = bounded_range %}\n";

/** Of all ranges of a rendering together. */
const MOST_STEPS = 10_000;

function boundedRange() {
  let left = MOST_STEPS;
  return (from: number, to?: number, step = 1): number[] => {
    const [start, end] = to === undefined ? [0, from] : [from, to];
    const length = Math.max(0, Math.ceil((end - start) / step));
    if (!(length <= left)) throw new Error(`range() counts to more than ${MOST_STEPS}`);
    left -= length;
    return Array.from({ length }, (_, index) => start + index * step);
  };
}

/** The assistant's own message at the end is what it goes on with, behind the prompt for it. */
function apart(input: ChatInput): { asked: ChatInput; answer: string } {
  const last = input.messages.at(-1);
  if (last?.role !== "assistant" || last.toolCalls) return { asked: input, answer: "" };
  return { asked: { ...input, messages: input.messages.slice(0, -1) }, answer: last.content };
}

type Fault = (reason: string) => ApiError;

const fault = (name: string, reason: string) => {
  const message = `the chat template of ${name} does not take these messages: ${reason}`;
  return new ApiError("invalid_request", message, "messages");
};

const ownFault: Fault = (reason) =>
  new ApiError("invalid_request", `template cannot be rendered: ${reason}`, "template");

function compile(source: string, fault: Fault): (variables: Fields) => string {
  const wrong = (error: unknown) => fault(reasonOf(error));
  try {
    const template = new Template(source);
    return (variables) => {
      try {
        return template.render({ ...variables });
      } catch (error) {
        throw wrong(error);
      }
    };
  } catch (error) {
    throw wrong(error);
  }
}

function context(
  ends: Ends,
  { tools, chat_template_kwargs: chosen = {} }: Fields,
  now: Date,
): Fields {
  const { bos, eos } = ends.special;
  const text = (id: number | undefined) => id === undefined ? "" : ends.decode([id]);
  return {
    bos_token: text(bos),
    eos_token: text(eos),
    enable_thinking: true,
    add_generation_prompt: true,
    ...(tools ? { tools } : {}),
    ...dates(now),
    ...chosen as Fields,
  };
}

/** `Nov 26 2025` and `26 Nov 2025`. */
function dates(now: Date): Fields {
  const [month, day, year] = [{ month: "short" }, { day: "2-digit" }, { year: "numeric" }].map(
    (part) => now.toLocaleDateString("en-US", part as Intl.DateTimeFormatOptions),
  );
  return { datetime: `${month} ${day} ${year}`, date_string: `${day} ${month} ${year}` };
}

/** Whoever makes tokens of the prompt adds these. */
function withoutEnds(prompt: string, { special: { before, after }, decode }: Ends): string {
  const [first, last] = [decode(before), decode(after)];
  const start = prompt.startsWith(first) ? first.length : 0;
  const end = last && prompt.endsWith(last) ? prompt.length - last.length : prompt.length;
  return prompt.slice(start, end);
}
