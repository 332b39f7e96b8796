/** What a program imports that brings the handler into a server of its own. */
export { API_VERSION, type App, type AppOptions, createApp } from "./app.ts";
export { type Backend, createBackend } from "./backend.ts";
export * from "./client/mod.ts";
export type { Engine, EngineEvent, GenerationEvent, GenerationRequest } from "./engine.ts";
export { ApiError } from "./errors.ts";
export type { ModelInfo, ModelStore, StoredModel } from "./model_store.ts";
export type { HeartbeatSettings } from "./reply/heartbeat_policy.ts";
export { createStreams, type StreamLimits } from "./streams/registry.ts";
export type { Streams } from "./streams/streams.ts";
