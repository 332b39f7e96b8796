/** The API contract, written once; each target that speaks the API must keep all of it. */
import { anthropic } from "./api/anthropic.ts";
import { anthropicTools } from "./api/anthropic_tools.ts";
import { bodies } from "./api/bodies.ts";
import { choices } from "./api/choices.ts";
import { conversing } from "./api/conversing.ts";
import { crowds } from "./api/crowds.ts";
import { faults } from "./api/faults.ts";
import { formats } from "./api/formats.ts";
import { generating } from "./api/generating.ts";
import { heartbeats } from "./api/heartbeats.ts";
import { lacking } from "./api/lacking.ts";
import { library } from "./api/library.ts";
import { loading } from "./api/loading.ts";
import { models } from "./api/models.ts";
import { openai } from "./api/openai.ts";
import { progress } from "./api/progress.ts";
import { rating } from "./api/rating.ts";
import { reference } from "./api/reference.ts";
import { responses } from "./api/responses.ts";
import { callingResponses, thinkingResponses } from "./api/responses_abilities.ts";
import { resuming } from "./api/resuming.ts";
import { routes } from "./api/routes.ts";
import { sharing } from "./api/sharing.ts";
import { storedResponses } from "./api/stored_responses.ts";
import { thinking } from "./api/thinking.ts";
import { tokens } from "./api/tokens.ts";
import { tools } from "./api/tools.ts";
import { documented } from "./documented.ts";
import type { Part } from "./part.ts";
import { asking, type Target } from "./target.ts";
import { vectors } from "./vectors.ts";

export type { Answer, Call, Target } from "./target.ts";

export type Register = (part: Part) => void;

const PARTS: readonly Register[] = [
  ...[
    routes,
    reference,
    models,
    bodies,
    lacking,
    loading,
    generating,
    formats,
    heartbeats,
    progress,
    openai,
    choices,
    rating,
    responses,
    storedResponses,
    anthropic,
    resuming,
    tokens,
    sharing,
    crowds,
    library,
  ],
  conversing,
];

/** Registers the tests. */
export function apiContract(target: Target): void {
  register(target, PARTS);
  abilityContract(target);
}

/** Only what depends on where the handler and the engine run, not on what they are asked. */
export function hostContract(target: Target): void {
  register(target, [routes, loading, generating, resuming, sharing, crowds, library]);
}

/** Only what a model with certain abilities must keep. */
export function abilityContract(target: Target): void {
  if (target.can.includes("thinking")) register(target, [thinking, thinkingResponses]);
  if (target.can.includes("tools")) register(target, [tools, callingResponses, anthropicTools]);
}

/** Only what is refused because a model lacks an ability. */
export function lackingContract(target: Target): void {
  register(target, [lacking]);
}

/** Only what a model must keep that fails in the middle of an answer. */
export function faultContract(target: Target): void {
  register(target, [faults]);
}

/** Only what is made by models that make vectors; see `test/support/vector_models.ts`. */
export function vectorContract(target: Target): void {
  register(target, [vectors]);
}

function register(undocumented: Target, parts: readonly Register[]): void {
  const target = documented(undocumented);
  const ask = asking(target);
  const test = (name: string, run: () => Promise<void>) =>
    // What a target holds open between two calls is its own affair.
    Deno.test({
      name: `${target.name}: ${name}`,
      sanitizeOps: false,
      sanitizeResources: false,
      fn: run,
    });
  for (const part of parts) part({ target, ask, test });
}
