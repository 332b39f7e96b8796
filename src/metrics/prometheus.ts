/** Figures as text: https://prometheus.io/docs/instrumenting/exposition_formats/ */
import type { StreamCounts } from "../streams/streams.ts";
import type { Figures } from "./figures.ts";

export const PROMETHEUS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

export interface Measured {
  readonly figures: Figures;
  readonly streams: StreamCounts;
  readonly loadedModels: number;
  /** Responses of this handler so far, by their status. */
  readonly responses: ReadonlyMap<number, number>;
  /** ms since 1970. */
  readonly now: number;
}

/** Numbers, and by label where there are several. */
type Samples = number | readonly (readonly [label: string, value: number])[];

export function prometheusText(measured: Measured): string {
  return [...llamaCpp(measured.figures), ...ours(measured)].join("");
}

const counter = (name: string, help: string, samples: Samples) =>
  metric("counter", name, help, samples);
const gauge = (name: string, help: string, samples: Samples) =>
  metric("gauge", name, help, samples);

function metric(type: string, name: string, help: string, samples: Samples): string {
  const lines = typeof samples === "number"
    ? [`${name} ${round(samples)}`]
    : samples.map(([label, value]) => `${name}{${label}} ${round(value)}`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${
    lines.map((line) => `${line}\n`).join("")
  }`;
}

const round = (value: number): number => Number(value.toFixed(3));
const seconds = (ms: number): number => ms / 1000;
const ratio = (count: number, of: number): number => of > 0 ? count / of : 0;

/** llama-server's names (`tools/server/README.md`). */
function llamaCpp(f: Figures): string[] {
  const p = (name: string) => `llamacpp:${name}`;
  return [
    counter(p("prompt_tokens_total"), "Prompt tokens that were computed.", f.promptTokens),
    counter(p("prompt_seconds_total"), "Seconds spent on prompts.", seconds(f.promptMs)),
    counter(p("tokens_predicted_total"), "Tokens that were generated.", f.generatedTokens),
    counter(
      p("tokens_predicted_seconds_total"),
      "Seconds spent on generating.",
      seconds(f.generateMs),
    ),
    counter(p("n_decode_total"), "Batches that were computed, about.", f.batches),
    counter(p("n_tokens_max"), "Most tokens of one request.", f.mostTokens),
    gauge(
      p("n_busy_slots_per_decode"),
      "Requests per batch, about.",
      ratio(f.batchedRequests, f.batches),
    ),
    gauge(
      p("prompt_tokens_seconds"),
      "Prompt tokens per second.",
      ratio(f.promptTokens, seconds(f.promptMs)),
    ),
    gauge(
      p("predicted_tokens_seconds"),
      "Generated tokens per second.",
      ratio(f.generatedTokens, seconds(f.generateMs)),
    ),
    gauge(p("requests_processing"), "Requests that are computed now.", f.processing),
    gauge(p("requests_deferred"), "Requests that wait.", f.waiting),
  ];
}

function ours({ figures: f, streams, loadedModels, responses, now }: Measured): string[] {
  const p = (name: string) => `llamaside_${name}`;
  const by = (label: string, counts: Iterable<readonly [unknown, number]>) =>
    Array.from(counts, ([key, value]) => [`${label}="${key}"`, value] as const);
  return [
    counter(
      p("requests_total"),
      "Requests for work on a model.",
      by("kind", Object.entries(f.requests)),
    ),
    counter(
      p("errors_total"),
      "Requests for work that failed.",
      by("code", Object.entries(f.errors)),
    ),
    counter(p("http_responses_total"), "Responses of this handler.", by("status", responses)),
    counter(p("prompt_tokens_total"), "Prompt tokens that were computed.", f.promptTokens),
    counter(p("cached_tokens_total"), "Prompt tokens that were in a cache.", f.cachedTokens),
    counter(p("tokens_total"), "Tokens that were generated.", f.generatedTokens),
    gauge(p("busy_slots"), "Requests that are computed now.", f.processing),
    gauge(p("queue_length"), "Requests that wait.", f.waiting),
    gauge(p("streams_running"), "Resumable streams that run.", streams.running),
    gauge(p("streams_kept"), "Resumable streams that are kept, running or not.", streams.kept),
    gauge(p("models_loaded"), "Models in memory.", loadedModels),
    gauge(p("uptime_seconds"), "Seconds since counting began.", seconds(now - f.startedAt)),
  ];
}
