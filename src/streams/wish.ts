/** Whether a request asks for an answer that outlives it (README, "Streams that survive a broken connection"). */
import type { Asked } from "../dialects/dialect.ts";

export interface Wish {
  /** The frames are to carry their place; else only a repeated request finds the answer. */
  readonly numbered: boolean;
  /** `Prefer: respond-async`: only the stream's address now. */
  readonly later: boolean;
  readonly key?: string;
  readonly conversation?: string;
}

/** Undefined for a request whose answer ends with it. */
export function readWish({ resumable }: Asked, headers: Headers): Wish | undefined {
  const later = /(^|[\s,;])respond-async($|[\s,;])/i.test(headers.get("prefer") ?? "");
  const key = headers.get("idempotency-key");
  const conversation = headers.get("x-conversation-id");
  const named = headers.get("x-llamaside-resumable") === "1";
  const numbered = resumable || named || later || Boolean(conversation);
  if (!numbered && !key) return undefined;
  return { numbered, later, ...(key ? { key } : {}), ...(conversation ? { conversation } : {}) };
}
