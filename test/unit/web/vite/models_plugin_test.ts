import assert from "node:assert/strict";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { describeFolder } from "../../../../web/vite/models_plugin.ts";
import { MODEL, MODELS } from "../../../support/model.ts";

Deno.test("what cannot be in the app is left out of it by name, and the rest is there", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await copyFile(join(MODELS, `${MODEL}.gguf`), join(folder, "good.gguf"));
    await Deno.writeTextFile(join(folder, "bad.gguf"), "no model");
    await Deno.writeTextFile(join(folder, "good.mmproj.gguf"), "GGUF");
    using large = await Deno.create(join(folder, "large.gguf"));
    await large.truncate(2 ** 30 + 1);
    const leftOut: string[] = [];
    const index = await describeFolder(
      `${folder}/`,
      (file, why) => leftOut.push(`${file}: ${why}`),
    );
    assert.deepEqual(index.map(({ file }) => file), ["good.gguf"]);
    assert.match(
      leftOut.sort().join("\n"),
      /^bad\.gguf: .+\ngood\.mmproj\.gguf: .*projector.*\nlarge\.gguf: .*1 GiB/,
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
