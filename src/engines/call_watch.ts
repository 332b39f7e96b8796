/** Whether the calls of an answer are whole. */
import type { EngineEvent } from "../engine.ts";

/** Sees whether the arguments of the last call are whole. */
export function callWatch() {
  let json: string | undefined;
  return {
    see(event: EngineEvent): void {
      if (event.type === "tool-call") json = "";
      else if (event.type === "tool-arguments") json = (json ?? "") + event.json;
    },
    get isCut(): boolean {
      return json !== undefined && json !== "" && !isJson(json);
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
