/** Every answer of a contract is also held against the OpenAPI document. */
import assert from "node:assert/strict";
import { misfits, type Operation, OPERATIONS } from "../support/openapi.ts";
import { type Answer, type Call, mediaType, type Target } from "./target.ts";

export function documented(target: Target): Target {
  const call = async (asked: Call): Promise<Answer> => {
    const answer = await target.call(asked);
    assertDocumented(asked, answer);
    return answer;
  };
  return { ...target, call };
}

/** Fails when the document does not tell of such an answer. */
export function assertDocumented(call: Call, answer: Answer): void {
  const { method = "GET", path } = call;
  const operation = operationOf(method, path);
  // What there is no endpoint for is answered in plain text.
  if (!operation || mediaType(answer) === "text/plain" || method === "HEAD") return;
  const where = `${method} ${path} ${answer.status} ${mediaType(answer)}`;
  const reply = replyOf(operation, answer.status);
  assert.ok(reply, `${where} is not in the document`);
  const objects = objectsOf(answer);
  if (objects.length === 0) return;
  const media = reply.content?.[mediaType(answer)];
  assert.ok(media, `${where} is not in the document`);
  for (const object of objects) {
    const wrong = misfits(media.schema, object);
    assert.deepEqual(wrong, [], `${where}: ${JSON.stringify(object).slice(0, 300)}`);
  }
}

function operationOf(method: string, path: string): Operation | undefined {
  const [pathname = ""] = path.split("?");
  return OPERATIONS.find((operation) =>
    operation.method === method && patternOf(operation.path).test(pathname)
  );
}

/** A model's name may hold slashes; no other parameter does. */
function patternOf(path: string): RegExp {
  const source = path.replace("{name}", ".+").replace(/\{\w+\}/g, "[^/]+").replaceAll(
    ".json",
    "\\.json",
  );
  return new RegExp(`^${source}$`);
}

function replyOf({ responses }: Operation, status: number) {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
}

/** One for a body, one for each frame of a stream; what was cut off at the end is left out. */
function objectsOf(answer: Answer): readonly unknown[] {
  const { text } = answer;
  switch (mediaType(answer)) {
    case "application/json":
      return text.trim() === "" ? [] : [JSON.parse(text)];
    case "application/x-ndjson":
      return whole(text, "\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
    case "text/event-stream":
      return whole(text, "\n\n").flatMap((block) => [...block.matchAll(/^data: (.*)$/gm)])
        .map(([, data]) => data!).filter((data) => data !== "[DONE]").map((data) =>
          JSON.parse(data)
        );
    default:
      return [];
  }
}

const whole = (text: string, end: string) => text.split(end).slice(0, -1);
