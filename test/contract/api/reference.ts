/** What programs read to know the API. */
import assert from "node:assert/strict";
import { OPENAPI } from "../../support/openapi.ts";
import type { Part } from "../part.ts";
import { json, mediaType } from "../target.ts";

export function reference({ target, ask, test }: Part): void {
  test("/openapi.json is the document, from who answers the API", async () => {
    const answer = await ask.get("/openapi.json");
    assert.deepEqual([answer.status, mediaType(answer)], [200, "application/json"]);
    assert.equal(answer.headers["x-llamaside-engine"], target.engine);
    assert.deepEqual(json(answer), OPENAPI);
  });
}
