/** Events as an engine would send them, for tests of folds. */
import type { FinishReason, GenerationEvent, Usage } from "../../src/engine.ts";

export const AT = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

export const text = (text: string): GenerationEvent => ({ type: "text", text, at: AT });
export const reasoning = (text: string): GenerationEvent => ({ type: "reasoning", text, at: AT });

export const call = (index: number, name: string): GenerationEvent => ({
  type: "tool-call",
  index,
  id: `call_${index}`,
  name,
  at: AT,
});
export const values = (index: number, json: string): GenerationEvent => ({
  type: "tool-arguments",
  index,
  json,
  at: AT,
});

export function finish(
  reason: FinishReason = "stop",
  usage: Partial<Usage> = {},
): GenerationEvent {
  return {
    type: "finish",
    reason,
    usage: { promptTokens: 26, cachedTokens: 2, completionTokens: 8, ...usage },
    timings: { load: 1.5, prompt: 2, generate: 3, total: 6.5 },
    at: AT,
  };
}
