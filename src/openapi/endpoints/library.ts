/** Ollama's endpoints that change what models there are. */
import {
  copyBody,
  createBody,
  nameBody,
  pullBody,
  verifyBody,
} from "../../dialects/ollama/model_schema.ts";
import { copyNotes, createNotes, nameNotes, pullNotes, verifyNotes } from "../fields/library.ts";
import { progressReplies, resources } from "../replies/library.ts";
import type { Parameter, RouteNote } from "../route.ts";
import { answers, MODEL } from "./parts.ts";

const done = { "200": { description: "Done; there is no body." } };
const digest: Parameter = {
  name: "digest",
  in: "path",
  description: "`sha256:` and 64 hex digits.",
  schema: { type: "string" },
  example: `sha256:${"0".repeat(64)}`,
};

export const libraryRoutes: readonly RouteNote[] = [
  {
    method: "post",
    path: "/api/pull",
    family: "Ollama",
    summary: "Download a model",
    description: "By a name of Ollama's registry, `hf.co/user/repository:quantization`, or the " +
      "address of a GGUF file. A pull that was broken off goes on where it was.",
    body: {
      name: "OllamaPullRequest",
      schema: pullBody,
      notes: pullNotes,
      example: { model: "hf.co/ggml-org/tinygemma3-GGUF:Q8_0" },
    },
    replies: progressReplies,
  },
  {
    method: "post",
    path: "/api/create",
    family: "Ollama",
    summary: "Make a model of another, or of uploaded files",
    description: "With instructions, parameters and first messages of its own. Quantizing, " +
      "adapters and other templates are refused.",
    body: {
      name: "OllamaCreateRequest",
      schema: createBody,
      notes: createNotes,
      example: { model: "terse", from: MODEL, system: "Answer in one word.", stream: false },
    },
    replies: progressReplies,
  },
  {
    method: "post",
    path: "/api/copy",
    family: "Ollama",
    summary: "Give a model another name",
    body: {
      name: "OllamaCopyRequest",
      schema: copyBody,
      notes: copyNotes,
      example: { source: MODEL, destination: "tiny" },
    },
    replies: done,
  },
  {
    method: "delete",
    path: "/api/delete",
    family: "Ollama",
    summary: "Delete a model",
    body: {
      name: "OllamaNameRequest",
      schema: nameBody,
      notes: nameNotes,
      example: { model: "tiny" },
    },
    replies: done,
  },
  {
    method: "head",
    path: "/api/blobs/{digest}",
    family: "Ollama",
    summary: "Ask whether a file was uploaded",
    parameters: [digest],
    replies: { "200": { description: "It was." }, "404": { description: "It was not." } },
  },
  {
    method: "post",
    path: "/api/blobs/{digest}",
    family: "Ollama",
    summary: "Upload a file for `/api/create`",
    description: "The body is the file itself.",
    parameters: [digest],
    replies: {
      "200": { description: "It is there already." },
      "201": { description: "It is there now." },
    },
  },
  {
    method: "delete",
    path: "/api/blobs/{digest}",
    family: "Ollama",
    summary: "Drop a file that no model has",
    description: "Ours. Also what an unfinished pull has fetched of it, by the digest that its " +
      "progress names. Refused while it is being fetched, and where a model has it.",
    parameters: [digest],
    replies: { "200": { description: "It is gone." }, "404": { description: "It was not there." } },
  },
  {
    method: "post",
    path: "/api/verify",
    family: "Ollama",
    summary: "Look whether a model's files are damaged",
    description: "Ours. Hashes them anew. A damaged one is set aside, and a pull then fetches " +
      "only what is wrong with it; until then the model is left out.",
    body: {
      name: "OllamaVerifyRequest",
      schema: verifyBody,
      notes: verifyNotes,
      example: { model: MODEL },
    },
    replies: progressReplies,
  },
  {
    method: "get",
    path: "/api/resources",
    family: "Ollama",
    summary: "Tell what there is to run and to keep models with",
    description: "Ours.",
    replies: answers("Memory and storage, in bytes.", resources),
  },
  {
    method: "post",
    path: "/api/push",
    family: "Ollama",
    summary: "Refused: this server uploads to nobody",
    body: {
      name: "OllamaNameRequest",
      schema: nameBody,
      notes: nameNotes,
      example: { model: MODEL },
    },
    replies: {},
  },
];
