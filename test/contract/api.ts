/** The API contract, written once; each target that speaks the API must keep all of it. */
import { bodies } from "./api/bodies.ts";
import { crowds } from "./api/crowds.ts";
import { formats } from "./api/formats.ts";
import { generating } from "./api/generating.ts";
import { loading } from "./api/loading.ts";
import { models } from "./api/models.ts";
import { openai } from "./api/openai.ts";
import { routes } from "./api/routes.ts";
import { sharing } from "./api/sharing.ts";
import { asking, type Target } from "./target.ts";

export type { Answer, Call, Target } from "./target.ts";

/** Registers the tests; the numbers in their sources are those of `api-contract.md` section 15. */
export function apiContract(target: Target): void {
  const ask = asking(target);
  const test = (name: string, run: () => Promise<void>) =>
    // What a target holds open between two calls is its own affair.
    Deno.test({
      name: `${target.name}: ${name}`,
      sanitizeOps: false,
      sanitizeResources: false,
      fn: run,
    });
  for (
    const part of [routes, models, bodies, loading, generating, formats, openai, sharing, crowds]
  ) {
    part({ target, ask, test });
  }
}
