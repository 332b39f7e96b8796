/** Folders of `.gguf` files on this machine. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { ggufFolder } from "../../../src/deno/file_models.ts";
import { createManifestStore } from "../../../src/models/manifest_store.ts";
import { tinyWeights } from "../../support/ollama_store.ts";

Deno.test("a folder that was removed leaves the other models, and its flag is named once", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeFile(join(folder, "tiny.gguf"), tinyWeights());
    const gone = join(folder, "gone");
    const roots = [ggufFolder(gone), ggufFolder(folder)];
    const warnings: string[] = [];
    const store = createManifestStore(() => roots, (text) => warnings.push(text));
    for (let n = 0; n < 2; n++) {
      assert.deepEqual((await store.list()).map(({ info }) => info.name), ["tiny:latest"]);
    }
    const [warning = "", ...others] = warnings;
    assert.ok(warning.startsWith(`the folder ${gone} cannot be read (No such file`), warning);
    assert.match(warning, /: check --models or LLAMASIDE_MODELS$/);
    assert.deepEqual(others, []);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
