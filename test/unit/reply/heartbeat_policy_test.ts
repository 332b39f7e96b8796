import assert from "node:assert/strict";
import {
  clampInterval,
  DEFAULT_HEARTBEAT,
  heartbeatHeader,
  parseMode,
  streamHeartbeat,
  wholeHeartbeat,
} from "../../../src/reply/heartbeat_policy.ts";

const settings = DEFAULT_HEARTBEAT;
const OFF = { mode: "off", intervalMs: 0 };
const ms = (intervalMs: number) => ({ mode: "frame", intervalMs });

Deno.test("clampInterval keeps 250 ms to 300 s and rounds fractions up", () => {
  const clamped = [0, -1, 1, 250.1, 9_999.5, 1e9].map(clampInterval);
  assert.deepEqual(clamped, [0, 0, 250, 251, 10_000, 300_000]);
});

Deno.test("streamHeartbeat is a frame every 10 s when nobody says anything", () => {
  assert.deepEqual(streamHeartbeat(settings, {}), ms(10_000));
  const absent = { heartbeat_ms: null, heartbeat_mode: null, sse_ping_interval: null };
  assert.deepEqual(streamHeartbeat(settings, absent), ms(10_000));
});

Deno.test("streamHeartbeat prefers the request to the operator", () => {
  const operator = { ...settings, intervalMs: 20_000, mode: "comment" as const };
  assert.deepEqual(streamHeartbeat(operator, {}), { mode: "comment", intervalMs: 20_000 });
  const wish = { heartbeat_ms: 1_000, heartbeat_mode: "ping" as const };
  assert.deepEqual(streamHeartbeat(operator, wish), { mode: "ping", intervalMs: 1_000 });
});

Deno.test("streamHeartbeat prefers heartbeat_ms to sse_ping_interval, which is in seconds", () => {
  assert.deepEqual(streamHeartbeat(settings, { sse_ping_interval: 1 }), ms(1_000));
  assert.deepEqual(streamHeartbeat(settings, { sse_ping_interval: -1 }), OFF);
  assert.deepEqual(
    streamHeartbeat(settings, { sse_ping_interval: 1, heartbeat_ms: 2_000 }),
    ms(2_000),
  );
  assert.deepEqual(streamHeartbeat(settings, { sse_ping_interval: 1, heartbeat_ms: 0 }), OFF);
});

Deno.test("streamHeartbeat lets a request turn on what the operator turned off", () => {
  const off = { ...settings, intervalMs: 0 };
  assert.deepEqual(streamHeartbeat(off, {}), OFF);
  assert.deepEqual(streamHeartbeat(off, { heartbeat_ms: 1_000 }), ms(1_000));
  const silent = { ...settings, mode: "off" as const };
  assert.deepEqual(streamHeartbeat(silent, { heartbeat_ms: 1_000 }), ms(1_000));
  assert.deepEqual(streamHeartbeat(silent, { sse_ping_interval: 1 }), ms(1_000));
  assert.deepEqual(streamHeartbeat(silent, { heartbeat_mode: "auto" }), ms(10_000));
  const comment = { heartbeat_ms: 1_000, heartbeat_mode: "comment" as const };
  assert.deepEqual(streamHeartbeat(silent, comment), { mode: "comment", intervalMs: 1_000 });
  for (
    const wish of [{ heartbeat_ms: 0 }, { heartbeat_ms: 1_000, heartbeat_mode: "off" as const }]
  ) {
    assert.deepEqual(streamHeartbeat(silent, wish), OFF);
  }
  const locked = { ...silent, lock: true };
  assert.deepEqual(streamHeartbeat(locked, { heartbeat_ms: 1_000 }), OFF);
});

Deno.test("streamHeartbeat and wholeHeartbeat ignore requests when locked", () => {
  const locked = { ...settings, lock: true };
  const wish = { heartbeat_ms: 1_000, heartbeat_mode: "comment" as const };
  assert.deepEqual(streamHeartbeat(locked, wish), ms(10_000));
  assert.deepEqual(streamHeartbeat(locked, { heartbeat_ms: 0 }), ms(10_000));
  assert.deepEqual(wholeHeartbeat(locked, wish), OFF);
});

Deno.test("streamHeartbeat reads auto as frame", () => {
  const operator = { ...settings, mode: "comment" as const };
  assert.deepEqual(streamHeartbeat(operator, { heartbeat_mode: "auto" }), ms(10_000));
});

Deno.test("streamHeartbeat is off in mode off", () => {
  assert.deepEqual(streamHeartbeat(settings, { heartbeat_mode: "off" }), OFF);
  assert.deepEqual(streamHeartbeat({ ...settings, mode: "off" }, {}), OFF);
});

Deno.test("wholeHeartbeat is spaces, and only when somebody asks", () => {
  const spaces = (intervalMs: number) => ({ mode: "whitespace", intervalMs });
  assert.deepEqual(wholeHeartbeat(settings, {}), OFF);
  assert.deepEqual(wholeHeartbeat(settings, { heartbeat_ms: 1_000 }), spaces(1_000));
  assert.deepEqual(wholeHeartbeat({ ...settings, nonStreamAfterMs: 45_000 }, {}), spaces(45_000));
  assert.deepEqual(wholeHeartbeat(settings, { sse_ping_interval: 1 }), OFF);
  assert.deepEqual(wholeHeartbeat(settings, { heartbeat_ms: 9, heartbeat_mode: "off" }), OFF);
});

Deno.test("heartbeatHeader names mode and interval", () => {
  assert.equal(heartbeatHeader({ mode: "frame", intervalMs: 10_000 }), "frame;ms=10000");
  assert.equal(heartbeatHeader({ mode: "off", intervalMs: 0 }), "off");
});

Deno.test("parseMode reads every mode, auto as frame, and names the field of an unknown one", () => {
  assert.equal(parseMode("auto", "x"), "frame");
  assert.equal(parseMode("whitespace", "x"), "whitespace");
  assert.throws(
    () => parseMode("loud", "--heartbeat-mode"),
    /^ApiError: --heartbeat-mode must be one of/,
  );
});
