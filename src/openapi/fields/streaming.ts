/** How an answer is streamed: the fields that every generating endpoint shares. */
import { DEFAULT_HEARTBEAT } from "../../reply/heartbeat_policy.ts";
import type { Notes } from "../notes.ts";

export const streamingNotes: Notes = {
  stream_options: "How the stream is to be.",
  "stream_options.heartbeat_ms": {
    description:
      "Longest silence of the stream in ms, kept between 250 and 300000; 0 or less: no " +
      "heartbeats. A reply that does not stream gets spaces before its JSON when this is above 0.",
    default: DEFAULT_HEARTBEAT.intervalMs,
  },
  "stream_options.heartbeat_mode": {
    description:
      "What a heartbeat is: an object with empty text (`frame`, `auto`), the same with " +
      "the work that goes on (`progress`), an SSE comment or a space (`comment`, `whitespace`), " +
      "llama.cpp's `:` (`ping`), or nothing (`off`).",
    default: DEFAULT_HEARTBEAT.mode,
  },
  "stream_options.include_usage": {
    description: "A last chunk that counts tokens. Only on `/v1`; Ollama's streams always count.",
    default: false,
  },
  "stream_options.resumable": {
    description: "The answer outlives its connection: frames are numbered, and " +
      "`/api/streams/{id}` goes on after any of them. The header `X-Llamaside-Resumable: 1` says " +
      "the same.",
    default: false,
  },
  sse_ping_interval: {
    description: "llama.cpp's name for the longest silence, in seconds; below 1: no heartbeats. " +
      "`heartbeat_ms` wins.",
  },
};

/** For what answers with one body. */
export const silenceNotes: Notes = {
  stream_options: "How silence is filled; there is no stream.",
  "stream_options.heartbeat_ms":
    "Above 0: spaces before the JSON, each after so many ms of silence.",
  "stream_options.heartbeat_mode": "`off`: none; all others are spaces here.",
  "stream_options.include_usage": "Means nothing here.",
  "stream_options.resumable": "Means nothing here.",
  sse_ping_interval: "Means nothing here: it is about streams.",
};

export const returnProgressNote: Notes = {
  return_progress: {
    description: "llama.cpp's: the stream tells of its prompt in `prompt_progress` after each " +
      "piece that is read.",
    default: false,
  },
};
