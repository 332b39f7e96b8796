/** Every endpoint, in the order of the reference. A test fails when the handler has another. */
import { anthropicRoutes } from "./endpoints/anthropic.ts";
import { llamaCppRoutes } from "./endpoints/llama_cpp.ts";
import { libraryRoutes } from "./endpoints/library.ts";
import { ollamaRoutes } from "./endpoints/ollama.ts";
import { openaiRoutes } from "./endpoints/openai.ts";
import { responseRoutes } from "./endpoints/responses.ts";
import { serviceRoutes } from "./endpoints/service.ts";
import { streamRoutes } from "./endpoints/streams.ts";
import { ollamaVectorRoutes, openaiVectorRoutes } from "./endpoints/vectors.ts";
import type { RouteNote } from "./route.ts";

export const ROUTES: readonly RouteNote[] = [
  ...ollamaRoutes,
  ...ollamaVectorRoutes,
  ...libraryRoutes,
  ...openaiRoutes,
  ...responseRoutes,
  ...openaiVectorRoutes,
  ...anthropicRoutes,
  ...llamaCppRoutes,
  ...streamRoutes,
  ...serviceRoutes,
];
