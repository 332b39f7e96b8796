import assert from "node:assert/strict";
import type { Capability } from "../../../src/model_store.ts";
import { requireCapabilities } from "../../../src/models/capabilities.ts";
import { modelInfo } from "../../support/stores.ts";

function refusal(
  needs: readonly Capability[],
  purpose: "chat" | "generate",
  has: readonly Capability[],
) {
  const input = { kind: "chat" as const, messages: [] };
  const request = { model: "Tiny", input, purpose, needs, sampling: {}, load: {} };
  try {
    requireCapabilities(modelInfo("tiny:latest", { capabilities: has }), request);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

Deno.test("requireCapabilities lets pass what the model can do", () => {
  assert.equal(refusal(["completion", "tools"], "chat", ["completion", "tools"]), undefined);
});

Deno.test("requireCapabilities refuses in Ollama's words", () => {
  const long = "registry.ollama.ai/library/Tiny:latest";
  const can: Capability[] = ["completion"];
  assert.equal(refusal(["completion"], "chat", ["embedding"]), '"Tiny" does not support chat');
  assert.equal(
    refusal(["completion"], "generate", ["embedding"]),
    '"Tiny" does not support generate',
  );
  assert.equal(refusal(["tools"], "chat", can), `${long} does not support tools`);
  assert.equal(refusal(["insert"], "generate", can), `${long} does not support insert`);
  assert.equal(refusal(["thinking"], "chat", can), '"Tiny" does not support thinking');
  assert.equal(refusal(["vision"], "chat", can), '"Tiny" does not support vision');
});
