/** What the edges and embedders import. */
export { API_VERSION, type App, type AppOptions, createApp } from "./app.ts";
export { type Backend, createBackend } from "./backend.ts";
export type { Engine, EngineEvent, GenerationEvent, GenerationRequest } from "./engine.ts";
export { ApiError } from "./errors.ts";
export type { ModelInfo, ModelStore, StoredModel } from "./model_store.ts";
export type { HeartbeatSettings } from "./reply/heartbeat_policy.ts";
