/** What every route needs of HTTP: reading a body, answering JSON and errors. */
import * as v from "valibot";
import { describeIssue } from "./dialects/fields.ts";
import { ApiError, reasonOf } from "./errors.ts";
import { DEEPEST, isTooDeep } from "./json.ts";
import { readText } from "./request_body.ts";

/**
 * Reads JSON whatever the content type says, as Ollama does: curl sends a form type by default.
 * @param empty the family's words for an empty body
 * @throws ApiError `invalid_request`, `body_too_large`
 */
export async function readBody<Body>(
  request: Request,
  schema: v.GenericSchema<unknown, Body>,
  empty: string,
): Promise<Body> {
  return parseBody(await readText(request), schema, empty);
}

/** As `readBody`, for a text that was read already. */
export function parseBody<Body>(
  text: string,
  schema: v.GenericSchema<unknown, Body>,
  empty: string,
): Body {
  if (text.trim() === "") throw new ApiError("invalid_request", empty);
  const json = parseJson(text) ?? {};
  if (typeof json !== "object" || Array.isArray(json)) {
    throw new ApiError("invalid_request", "the body must be a JSON object");
  }
  const deep = Object.entries(json).find(([, value]) => isTooDeep(value))?.[0];
  if (deep !== undefined) {
    const message = `${deep} is nested too deeply: ${DEEPEST} levels at most`;
    throw new ApiError("invalid_request", message, deep);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const { message, param } = describeIssue(result.issues[0]);
  throw new ApiError("invalid_request", message, param || undefined);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = reasonOf(error);
    throw new ApiError("invalid_request", `the body is not valid JSON: ${reason}`);
  }
}

export function jsonResponse(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
  });
}
