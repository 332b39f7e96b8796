/** Schemas that others are made of, and that the document has once. */
import type { GenericSchema } from "valibot";
import { outputItem, response } from "./response_fields.ts";

export const SHARED: Readonly<Record<string, GenericSchema>> = {
  Response: response,
  ResponseItem: outputItem,
};
