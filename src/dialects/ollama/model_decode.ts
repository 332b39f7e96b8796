/** Bodies of the endpoints that change models to orders for the store. */
import { ApiError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import type { CreateOrder, PullOrder } from "../../models/library.ts";
import { parseModelName } from "../../models/names.ts";
import { compact, isPresent } from "../fields.ts";
import type { CreateBody, PullBody } from "./model_schema.ts";

interface Named {
  readonly model?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** As the client spelled it; empty when there is none. */
export const namedIn = ({ model, name }: Named): string => model || name || "";

/** @throws ApiError with the words of these endpoints */
export function requireName(
  name: string,
  words: (name: string) => string,
  field = "model",
): string {
  try {
    parseModelName(name);
    return name;
  } catch {
    throw new ApiError("invalid_request", words(JSON.stringify(name)), field);
  }
}

export function readPull(body: PullBody): PullOrder {
  const name = namedIn(body);
  // What the puller can read is more than names: addresses of files too.
  if (!name.trim()) throw new ApiError("invalid_request", "invalid model name", "model");
  return { name, ...compact({ insecure: body.insecure }) };
}

/** They would make another model than the one that is asked for. */
const UNSUPPORTED = [
  "adapters",
  "quantize",
  "quantization",
  "draft_files",
  "draft_quantize",
  "remote_host",
  "renderer",
  "parser",
];

export function readCreate(body: CreateBody): CreateOrder {
  const name = requireName(namedIn(body), () => "invalid model name");
  const fields: Readonly<Record<string, unknown>> = body;
  const refused = UNSUPPORTED.find((field) => isWanted(fields[field]));
  if (refused) {
    const message = `${refused} is not supported by this server: leave it out`;
    throw new ApiError("unsupported", message, refused);
  }
  const { from, files, system, template, parameters, messages, license } = body;
  const licenses = typeof license === "string" ? [license] : license;
  return {
    name,
    ...compact({
      from: from ? requireName(from, (name) => `from ${name} is no model name`, "from") : undefined,
      files: files && Object.keys(files).length > 0 ? files : undefined,
      system,
      template,
      parameters: parameters as JsonObject | null | undefined,
      messages: messages as readonly JsonObject[] | null | undefined,
      license: licenses?.filter(Boolean),
    }),
  };
}

const isWanted = (value: unknown): boolean =>
  isPresent(value) && value !== "" &&
  !(typeof value === "object" && Object.keys(value!).length === 0);
