/** The endpoints that answer with one object made of many results: a body to a reply, with heartbeats. */
import type { Context } from "hono";
import type { Task } from "./dialects/task.ts";
import { ApiError } from "./errors.ts";
import type { Family } from "./generation_route.ts";
import { readBody } from "./http.ts";
import { FRAMINGS } from "./reply/framing.ts";
import { wholeHeartbeat } from "./reply/heartbeat_policy.ts";
import { reply } from "./reply/reply.ts";
import type { FollowContext } from "./streams/follow.ts";

export type TaskRoute = <Body, Request extends { model: string }, Event extends { type: string }>(
  task: Task<Body, Request, Event>,
  family: Family,
  work: (request: Request, signal: AbortSignal) => AsyncIterable<Event>,
) => (c: Context) => Promise<Response>;

export function taskRoute({ heartbeat: settings, clock }: FollowContext): TaskRoute {
  return (task, family, work) => async ({ req: { raw } }) => {
    const { request, heartbeat, encoder } = task.decode(
      await readBody(raw, task.schema, family.empty),
    );
    return await reply({
      start: (signal) => inVectorWords(work(request, signal), request.model),
      encoder,
      framing: FRAMINGS.json,
      heartbeat: wholeHeartbeat(settings, heartbeat),
      commitMs: settings.commitMs,
      clock,
      signal: raw.signal,
    });
  };
}

/** Here Ollama has words of its own for a model that is not there. */
async function* inVectorWords<E>(events: AsyncIterable<E>, model: string): AsyncGenerator<E> {
  try {
    yield* events;
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "model_not_found") throw error;
    const message = `model ${JSON.stringify(model)} not found, try pulling it first`;
    throw new ApiError("model_not_found", message, error.param);
  }
}
