/** Kept streams: ours by id, and llama.cpp's by conversation. */
import { lookupBody } from "../../streams/llama_cpp_routes.ts";
import { STREAM_TYPES } from "../../dialects/ollama/stream_format.ts";
import { bodies, conversations, evicted, frames, streamState } from "../replies/streams.ts";
import type { Parameter, Reply, RouteNote } from "../route.ts";
import { acceptHeader, answers } from "./parts.ts";

const query = (name: string, description: string, example: string): Parameter => ({
  name,
  in: "query",
  description,
  schema: { type: "string" },
  example,
});

const id: Parameter = {
  name: "id",
  in: "path",
  description: "What `X-Llamaside-Stream-Id` said.",
  schema: { type: "string" },
  example: "Wm9vbSB6b29tIHpvb20hIQ",
};
const conversation = {
  ...query("conv_id", "What `X-Conversation-Id` said.", "conversation-1"),
  required: true as const,
};

const reading: readonly Parameter[] = [
  query("after", "The last frame that the reader has; 0: none.", "2"),
  query("starting_after", "Another spelling of `after`; the larger one counts.", "2"),
  {
    ...query("stream_type", "The format; else as `Accept` says, else as it was asked for.", "sse"),
    schema: { type: "string", enum: Object.keys(STREAM_TYPES) },
  },
  query("es", "`1`: for an `EventSource`, which a service worker helps to go on.", "1"),
  query("status", "`1`: only the state of the stream.", "1"),
  acceptHeader,
  {
    name: "Last-Event-ID",
    in: "header",
    description: "What an `EventSource` says for `after`.",
    schema: { type: "string" },
    example: "2",
  },
];

const read: Readonly<Record<string, Reply>> = {
  "200": {
    description:
      "The frames after that one, then live, as the endpoint that was asked sends them; " +
      "or the state.",
    content: {
      "application/x-ndjson": frames,
      "text/event-stream": frames,
      "application/json": [streamState, ...bodies],
    },
  },
  "204": { description: "It has ended, and nothing is left to read." },
  "410": {
    description: "Frames before `first_seq` are forgotten.",
    content: { "application/json": [evicted] },
  },
};
const stopped: Readonly<Record<string, Reply>> = {
  "204": { description: "It is stopped, or had ended; readers get a last frame." },
};

export const streamRoutes: readonly RouteNote[] = [
  {
    method: "get",
    path: "/api/streams/{id}",
    family: "Streams",
    summary: "Read a stream from any frame on",
    parameters: [id, ...reading],
    replies: read,
  },
  {
    method: "delete",
    path: "/api/streams/{id}",
    family: "Streams",
    summary: "Stop a stream",
    parameters: [id],
    replies: stopped,
  },
  {
    method: "get",
    path: "/v1/stream",
    family: "Streams",
    summary: "Read a conversation's stream",
    description: "llama.cpp's, from the beginning only.",
    parameters: [conversation, query("from", "Only 0.", "0"), ...reading],
    replies: read,
  },
  {
    method: "delete",
    path: "/v1/stream",
    family: "Streams",
    summary: "Stop a conversation's stream",
    parameters: [conversation],
    replies: stopped,
  },
  {
    method: "post",
    path: "/v1/streams/lookup",
    family: "Streams",
    summary: "Find the streams of conversations",
    description: "llama.cpp's. Those that are unknown, or somebody else's, are left out.",
    body: {
      name: "StreamLookupRequest",
      schema: lookupBody,
      notes: { conversation_ids: "Conversations of the one who asks; 100 at most." },
      example: { conversation_ids: ["conversation-1"] },
    },
    replies: answers("The streams that are known.", conversations),
  },
];
