/** Tool calls as Ollama spells them: whole, the arguments as an object. */
import type { JsonValue } from "../../json.ts";
import type { CollectedCall } from "../collect_calls.ts";

export interface WireCall {
  readonly id: string;
  readonly function: {
    readonly index: number;
    readonly name: string;
    readonly arguments: JsonValue;
  };
}

/** A call that the end of the generation cut off has no object, and is left out. */
export function wireCalls(calls: readonly CollectedCall[]): WireCall[] {
  return calls.flatMap(({ id, index, name, json }) => {
    try {
      return [{ id, function: { index, name, arguments: JSON.parse(json || "{}") } }];
    } catch {
      return [];
    }
  });
}
