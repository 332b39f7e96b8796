/** What the Hub's API answers (huggingface.co/docs/hub/api), as far as a pull needs it. */
import * as v from "valibot";
import { type Answer, parseAnswer } from "../ask.ts";
import type { RepoFile } from "../gguf_files.ts";
import { failed } from "../web.ts";

/** `GET /api/models/<repo>/revision/<revision>` */
export const info = v.looseObject({
  sha: v.optional(v.string()),
  gated: v.optional(v.union([v.boolean(), v.string()])),
});

const entry = v.looseObject({
  type: v.string(),
  path: v.string(),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  lfs: v.nullish(v.looseObject({
    oid: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  })),
});
export type Entry = v.InferOutput<typeof entry>;

/** `GET /api/models/<repo>/tree/<revision>` */
export const entries = v.array(entry);

/** @throws ApiError `pull_failed` */
export function understood<T>(schema: v.GenericSchema<unknown, T>, answer: Answer): T {
  const parsed = v.safeParse(schema, parseAnswer(answer, "the Hub"));
  if (!parsed.success) throw failed("the Hub's answer has an unknown form");
  return parsed.output;
}

/** Files that are not kept by their SHA-256 are no weights. */
export function repoFile({ type, path, lfs }: Entry): readonly RepoFile[] {
  return type === "file" && lfs ? [{ path, size: lfs.size, digest: `sha256:${lfs.oid}` }] : [];
}
