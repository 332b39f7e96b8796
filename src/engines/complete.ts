/** One completion by a model in memory: asks it, reads its chunks, and says how it ended. */
import {
  type Begun,
  type EngineEvent,
  type Finish,
  type GenerationRequest,
  NO_TIME,
  NO_USAGE,
} from "../engine.ts";
import { endedEarly } from "../errors.ts";
import type { StoredModel } from "../model_store.ts";
import { fillTokens } from "../models/fill_tokens.ts";
import { openMessage, startSkipper } from "./answer_start.ts";
import { callOrFormat } from "./call_or_format.ts";
import { callMarker } from "./call_marker.ts";
import {
  begunPrompt,
  type ModelTraits,
  mostThinking,
  tokensLeft,
  toParams,
} from "./chat_completions.ts";
import type { Chunk } from "./chunk.ts";
import { chunkReader, type Unwanted } from "./completion_chunks.ts";
import type { WllamaModel } from "./wllama_model.ts";

/** @throws ApiError. @returns the times of loading and of the whole are the caller's to fill in */
export function complete(
  model: WllamaModel,
  stored: StoredModel,
  request: GenerationRequest,
  report: (event: EngineEvent) => void,
  signal: AbortSignal,
): Promise<Finish> {
  const thinkingTokens = mostThinking(request, model.contextLength);
  const either = callOrFormat((...asked) => completeOnce(model, stored, ...asked), thinkingTokens);
  return either(request, report, signal);
}

/** @param request has tools or a format, not both */
async function completeOnce(
  model: WllamaModel,
  stored: StoredModel,
  request: GenerationRequest,
  report: (event: EngineEvent) => void,
  signal: AbortSignal,
): Promise<Finish> {
  const { begun } = request;
  if (begun && tokensLeft(request, model.contextLength) <= 0) return retold(begun, report);
  const text = begunPrompt(request);
  if (begun && text) report({ type: "text", text, tokens: begun.tokens });
  const chunks = chunkReader(unwanted(request), begun?.tokens, request.logprobs);
  const skip = startSkipper(openMessage(request));
  const traits = { contextLength: model.contextLength, ...await traitsOf(stored, request) };
  const over = new AbortController();
  const onChunk = (chunk: Chunk) => {
    if (over.signal.aborted) return;
    chunks.read(chunk).flatMap(skip).forEach(report);
    if (chunks.isOver) over.abort();
  };
  try {
    const either = AbortSignal.any([signal, over.signal]);
    await model.complete(toParams(request, traits), onChunk, either);
  } catch (error) {
    if (signal.aborted || !over.signal.aborted) throw error;
  }
  const outcome = chunks.outcome();
  if (!outcome) throw endedEarly();
  const { promptMs, generateMs, ...rest } = outcome;
  const timings = { load: 0, prompt: promptMs, generate: generateMs, total: 0 };
  return { type: "finish", ...rest, timings };
}

/** Nothing may follow any more: its end alone was lost. */
function retold({ reasoning, text, tokens }: Begun, report: (event: EngineEvent) => void): Finish {
  if (reasoning) report({ type: "reasoning", text: reasoning, tokens });
  if (text) report({ type: "text", text, tokens });
  return { type: "finish", reason: "length", usage: NO_USAGE, timings: NO_TIME };
}

/** What lies in the file, which a store may have to read anew, is read only where it is needed. */
async function traitsOf(
  stored: StoredModel,
  { input }: GenerationRequest,
): Promise<Omit<ModelTraits, "contextLength">> {
  const thinks = stored.info.capabilities.includes("thinking");
  if (input.kind === "fill") {
    return { thinks, fill: fillTokens((await stored.describe()).metadata) };
  }
  const must = input.kind === "chat" && input.tools?.must;
  return must ? { thinks, callMarker: callMarker((await stored.describe()).template) } : { thinks };
}

/** Some models think, or call once more, whatever their template says. */
function unwanted({ think, input, output, sampling }: GenerationRequest): Unwanted {
  const moreCalls = input.kind === "chat" && (input.tools?.single ?? false);
  // A schema may ask for one token many times, and cut JSON is none; who takes no end wants it all.
  const repetition = !output && !sampling.ignoreEos;
  return { reasoning: think === false, moreCalls, repetition };
}
