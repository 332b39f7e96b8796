/** The service itself. */
import * as v from "valibot";
import type { RouteNote } from "../route.ts";
import { answers } from "./parts.ts";

export const serviceRoutes: readonly RouteNote[] = [
  {
    method: "get",
    path: "/",
    family: "Service",
    summary: "Tell that it is there",
    description:
      "To browsers this is the app's page; Ollama's command line gets `Ollama is running`.",
    replies: { "200": { description: "A text, or the page." } },
  },
  {
    method: "get",
    path: "/openapi.json",
    family: "Service",
    summary: "This document",
    replies: answers("An OpenAPI 3.1 document.", {
      name: "OpenAPI",
      schema: v.looseObject({ openapi: v.string(), paths: v.looseObject({}) }),
    }),
  },
];
