/** Every endpoint, in the order of the reference. A test fails when the handler has another. */
import { ollamaRoutes } from "./endpoints/ollama.ts";
import { openaiRoutes } from "./endpoints/openai.ts";
import { serviceRoutes } from "./endpoints/service.ts";
import { streamRoutes } from "./endpoints/streams.ts";
import type { RouteNote } from "./route.ts";

export const ROUTES: readonly RouteNote[] = [
  ...ollamaRoutes,
  ...openaiRoutes,
  ...streamRoutes,
  ...serviceRoutes,
];
