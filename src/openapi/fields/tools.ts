/** Functions that the model may call, and the calls that it made. */
import type { Notes } from "../notes.ts";

export const toolsNotes: Notes = {
  tools: "Functions that the model may call.",
  "tools[].type": { description: "Always `function`.", enum: ["function"], default: "function" },
  "tools[].function": { description: "The function.", needed: true },
  "tools[].function.name": { description: "What the model calls it.", needed: true },
  "tools[].function.description": "What it does, for the model.",
  "tools[].function.parameters": {
    description: "JSON Schema of its arguments.",
    type: "object",
  },
};

/** @param argumentsNote which spelling of the arguments is the usual one */
export const callsNotes = (argumentsNote: string): Notes => ({
  "messages[].tool_calls": "Calls that the assistant made in this turn.",
  "messages[].tool_calls[].id": "What a result refers to.",
  "messages[].tool_calls[].function": { description: "What was called.", needed: true },
  "messages[].tool_calls[].function.name": { description: "Its name.", needed: true },
  "messages[].tool_calls[].function.arguments": {
    description: argumentsNote,
    anyOf: [{ type: "object" }, { type: "string" }],
  },
  "messages[].tool_call_id": "In a result: the call that it answers.",
});
