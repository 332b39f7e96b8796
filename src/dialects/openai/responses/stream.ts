/** The events of one response, from the first to the last. */
import type { Finish, GenerationEvent } from "../../../engine.ts";
import type { ApiError } from "../../../errors.ts";
import type { Frame } from "../../../reply/framing.ts";
import type { Identity, Manner } from "../../dialect.ts";
import type { Told } from "./item_kinds.ts";
import { Output } from "./output.ts";
import { type Outcome, responseOf, usageOf } from "./response.ts";

/** Frames before a response that runs in the background is worked on: it was made, and it waits. */
export const QUEUED_FRAMES = 2;

/** A fold: the same events give the same frames. */
export class ResponseStream {
  readonly #identity: Identity;
  readonly #manner: Manner;
  readonly #output: Output;
  #length = 0;
  #isOpen = false;
  #isWaiting = false;
  /** Tokens of the answer when it was last thinking. */
  #reasoning = 0;

  constructor(identity: Identity, manner: Manner) {
    this.#identity = identity;
    this.#manner = manner;
    this.#output = new Output(identity.id);
  }

  /** How many frames there were. */
  get length(): number {
    return this.#length;
  }

  open(): readonly Frame[] {
    if (this.#isOpen) return [];
    this.#isOpen = true;
    this.#isWaiting = this.#manner.echo?.background === true;
    return this.#isWaiting
      ? [...this.#tell("created", { status: "queued" }), ...this.#tell("queued", QUEUED)]
      : [...this.#tell("created", WORKING), ...this.#tell("in_progress", WORKING)];
  }

  encode(event: GenerationEvent): readonly Frame[] {
    // Work that yields nothing yet is work, but no answer.
    if (event.type === "progress" && !this.#isWaiting) return [];
    return [...this.#begin(), ...this.#hear(event)];
  }

  fail(error: ApiError): readonly Frame[] {
    const opening = this.#begin();
    const failed = { status: "failed", output: this.#output.items, error } as const;
    return [...opening, ...this.#tell("failed", failed)];
  }

  #begin(): readonly Frame[] {
    const opening = this.open();
    if (!this.#isWaiting) return opening;
    this.#isWaiting = false;
    return [...opening, ...this.#tell("in_progress", WORKING)];
  }

  #hear(event: GenerationEvent): readonly Frame[] {
    switch (event.type) {
      case "progress":
        return [];
      case "reasoning":
        this.#reasoning = event.tokens ?? this.#reasoning + 1;
        return this.#frames(this.#output.think(event.text));
      case "text":
        return this.#frames(this.#output.say(event.text, event.logprobs));
      case "tool-call":
        return this.#frames(this.#output.call(event.id, event.name));
      case "tool-arguments":
        return this.#frames(this.#output.argue(event.json));
      case "finish":
        return this.#finish(event, event.at);
    }
  }

  #finish({ reason, usage }: Finish, at: number): readonly Frame[] {
    const whole = reason !== "length" && reason !== "cancelled";
    const closing = this.#frames(this.#output.close(whole ? "completed" : "incomplete"));
    const output = this.#output.items;
    const cancelled: Outcome = { status: "cancelled", output };
    const outcome: Outcome = reason === "cancelled" ? cancelled : {
      status: whole ? "completed" : "incomplete",
      output,
      usage: usageOf(usage, Math.min(this.#reasoning, usage.completionTokens)),
      ...(whole ? { completedAt: at } : {}),
    };
    // A response that was cancelled has no event of its own.
    return [...closing, ...this.#tell(whole ? "completed" : "incomplete", outcome)];
  }

  #tell(event: string, outcome: Outcome): readonly Frame[] {
    const response = responseOf(this.#identity, this.#manner, outcome);
    return this.#frames([[`response.${event}`, { response }]]);
  }

  #frames(told: readonly Told[]): readonly Frame[] {
    return told.map(([type, fields]) => {
      const data = { type, sequence_number: this.#length++, ...fields };
      return { event: type, data };
    });
  }
}

const QUEUED: Outcome = { status: "queued" };
const WORKING: Outcome = { status: "in_progress" };
