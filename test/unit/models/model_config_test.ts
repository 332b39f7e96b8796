/** What a config says in place of the weights. */
import assert from "node:assert/strict";
import { deriveCapabilities } from "../../../src/models/derive_capabilities.ts";
import {
  fullConfig,
  parseConfig,
  type Traits,
  traitsOf,
} from "../../../src/models/model_config.ts";

const TRAITS: Traits = {
  family: "llama",
  parameterSize: "1.2K",
  quantization: "Q8_0",
  contextLength: 64,
  embeddingLength: 32,
  capabilities: ["completion"],
};

const told = (traits: Traits) => traitsOf(parseConfig(fullConfig(traits)));

Deno.test("a full config says all that a list shows, with every ability that weights can have", () => {
  const template = "{{ tools }}<think></think>";
  for (const pools of [false, true, "rank"] as const) {
    const capabilities = deriveCapabilities({ family: "llama", template, pools, fills: true });
    const back = told({ ...TRAITS, capabilities });
    assert.deepEqual(back, { ...TRAITS, capabilities: back?.capabilities });
    assert.deepEqual(back?.capabilities.toSorted(), capabilities.toSorted());
  }
});

Deno.test("a config claims nothing that this runtime cannot do", () => {
  const config = JSON.parse(fullConfig(TRAITS));
  const capabilities = ["completion", "image", "audio", "vision"];
  assert.deepEqual(
    traitsOf(parseConfig(JSON.stringify({ ...config, capabilities })))?.capabilities,
    ["completion"],
  );
});

Deno.test("a config that lacks something has the weights asked", () => {
  for (
    const field of ["model_family", "model_type", "file_type", "context_length", "capabilities"]
  ) {
    const { [field]: _missing, ...config } = JSON.parse(fullConfig(TRAITS));
    assert.equal(traitsOf(parseConfig(JSON.stringify(config))), undefined, field);
  }
  assert.equal(traitsOf(parseConfig('{"model_format":"gguf","model_type":7}')), undefined);
});
