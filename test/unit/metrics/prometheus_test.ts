import assert from "node:assert/strict";
import { NO_FIGURES } from "../../../src/metrics/figures.ts";
import { prometheusText } from "../../../src/metrics/prometheus.ts";

const figures = {
  ...NO_FIGURES,
  startedAt: 1_000,
  requests: { generate: 3, embed: 1 },
  promptTokens: 100,
  promptMs: 2_000,
  batches: 4,
  batchedRequests: 6,
};
const text = prometheusText({
  figures,
  streams: { running: 1, kept: 2 },
  loadedModels: 1,
  responses: new Map([[200, 5], [404, 1]]),
  now: 11_000,
});

/** Each metric with its help, its type and its samples, as a Prometheus server reads them. */
function readMetrics(text: string): Map<string, { type: string; samples: Map<string, number> }> {
  assert.ok(text.endsWith("\n"));
  const metrics = new Map<string, { type: string; samples: Map<string, number> }>();
  for (const block of text.split(/^# HELP /m).slice(1)) {
    const [help, type, ...lines] = block.trimEnd().split("\n");
    const name = help!.split(" ")[0]!;
    const [, kind] = new RegExp(`^# TYPE ${name} (counter|gauge)$`).exec(type!) ?? [];
    const samples = lines.map((line) => {
      const [, sample, labels = "", value] = /^([\w:]+)(?:\{(.*)\})? ([\d.]+)$/.exec(line) ?? [];
      assert.equal(sample, name, line);
      return [labels, Number(value)] as const;
    });
    assert.ok(kind && !metrics.has(name), name);
    metrics.set(name, { type: kind, samples: new Map(samples) });
  }
  return metrics;
}

const metrics = readMetrics(text);
const value = (name: string, labels = "") => metrics.get(name)?.samples.get(labels);

Deno.test("prometheusText has llama-server's names and units", () => {
  const names = [
    ...["prompt_tokens_total", "prompt_seconds_total", "prompt_tokens_seconds"],
    ...["tokens_predicted_total", "tokens_predicted_seconds_total", "predicted_tokens_seconds"],
    ...["requests_processing", "requests_deferred", "n_tokens_max", "n_decode_total"],
    "n_busy_slots_per_decode",
  ].map((name) => `llamacpp:${name}`);
  assert.deepEqual(names.filter((name) => !metrics.has(name)), []);
  assert.deepEqual(
    names.filter((name) => name.endsWith("_total")).map((name) => metrics.get(name)!.type),
    Array.from({ length: 5 }, () => "counter"),
  );
  assert.equal(value("llamacpp:prompt_tokens_seconds"), 50);
  assert.equal(value("llamacpp:n_busy_slots_per_decode"), 1.5);
  assert.equal(value("llamacpp:predicted_tokens_seconds"), 0);
});

Deno.test("prometheusText has counts by kind, by status, and since when", () => {
  assert.equal(value("llamaside_requests_total", 'kind="generate"'), 3);
  assert.equal(value("llamaside_http_responses_total", 'status="404"'), 1);
  assert.equal(value("llamaside_streams_running"), 1);
  assert.equal(value("llamaside_uptime_seconds"), 10);
  assert.deepEqual(metrics.get("llamaside_errors_total")?.samples, new Map());
});
