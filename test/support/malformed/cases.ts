/** Requests that should not be sent, made from what the OpenAPI document says should be. */
import { type Operation, OPERATIONS } from "../openapi.ts";
import { brokenBodies } from "./bodies.ts";
import { wrongFields } from "./fields.ts";
import { wrongHeaders, wrongMethods, wrongPlaces } from "./places.ts";
import { createRandom, type Random } from "./random.ts";

export interface Malformed {
  /** What is wrong with it, in a few words. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Names of which a refusal says one: of the field that is to blame, and of what it lies in. */
  readonly names?: readonly string[];
  /** Whether the document rules it out, so that it must be refused. */
  readonly ruledOut?: boolean;
}

/** An endpoint that takes a body, with one that is answered soon. */
export interface Asked {
  readonly operation: Operation;
  readonly example: Example;
}
export type Example = Readonly<Record<string, unknown>>;

/** Nothing is to be downloaded: this is no name, which is found last. */
const PULLED = { model: "-bad", stream: false };

// A few tokens, so that what is not refused is answered soon.
const SHORT: Readonly<Record<string, Example>> = {
  Anthropic: { max_tokens: 2 },
  Ollama: { options: { num_predict: 2 }, stream: false, think: false },
  OpenAI: { max_tokens: 2, reasoning_effort: "none" },
};

export function malformedRequests(seed: number): readonly Malformed[] {
  const random = createRandom(seed);
  const asked = OPERATIONS.flatMap((operation) => askedOf(operation));
  return [
    // Half of them, since they are thousands.
    ...asked.flatMap((one) => wrongFields(one, random)).filter(() => random.integer(2) === 0),
    ...asked.flatMap((one) => brokenBodies(one, random)),
    ...asked.flatMap((one) => wrongHeaders(one, random)),
    ...OPERATIONS.flatMap(wrongMethods),
    ...OPERATIONS.flatMap(wrongPlaces),
  ];
}

function askedOf(operation: Operation): readonly Asked[] {
  const example = operation.requestBody?.content["application/json"]?.example;
  if (!example) return [];
  const pulls = operation.path === "/api/pull" ? PULLED : {};
  return [{ operation, example: { ...example, ...SHORT[operation.tags[0]!], ...pulls } }];
}

export type Make = (asked: Asked, random: Random) => readonly Malformed[];
