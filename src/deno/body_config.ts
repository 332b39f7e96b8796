/** How long the bodies of requests may be that a server reads. */
import { type BodyLimit, DEFAULT_BODY_LIMIT } from "../request_body.ts";
import { readCount, type Setting } from "./setting.ts";

const REMEDY = "send less at a time, or raise --max-body (LLAMASIDE_MAX_BODY)";

/** @throws Error with a text for the user */
export function readBodyLimit(given: Setting | undefined): BodyLimit {
  const mib = readCount(given, "max body", 0);
  if (mib === undefined) return { ...DEFAULT_BODY_LIMIT, remedy: REMEDY };
  return { bytes: mib === 0 ? Infinity : mib * 2 ** 20, remedy: REMEDY };
}
