import assert from "node:assert/strict";
import { join } from "node:path";
import { folderFiles } from "../../../src/deno/folder_files.ts";
import { filesContract } from "../../support/files_contract.ts";

const folder = await Deno.makeTempDir();
Deno.test.afterAll(() => Deno.remove(folder, { recursive: true }));
let made = 0;

filesContract("folder files", () => folderFiles(join(folder, String(made++), "store")));

Deno.test("folder files make no folder before something is written", async () => {
  const root = join(folder, "untouched");
  const files = folderFiles(root);
  await files.list("blobs");
  await files.remove("blobs/a");
  assert.ok((await files.room())! > 0);
  await assert.rejects(Deno.stat(root), Deno.errors.NotFound);
});

Deno.test("folder files leave their folder for no path", async () => {
  const files = folderFiles(join(folder, "inner"));
  await Deno.writeTextFile(join(folder, "secret"), "x");
  for (const path of ["../secret", "a/../../secret", "a\\..\\..\\secret", "a\0b"]) {
    await assert.rejects(files.open(path), { code: "invalid_request" });
    await assert.rejects(files.edit(path), { code: "invalid_request" });
    await assert.rejects(files.remove(path), { code: "invalid_request" });
    await assert.rejects(files.rename("a", path), { code: "invalid_request" });
  }
});

Deno.test({
  name: "folder files know that a hole is not stored",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    const files = folderFiles(join(folder, "holes"));
    const editor = await files.edit("a");
    await editor.write(64 * 2 ** 20, new Uint8Array(10));
    await editor.close();
    const { size, stored } = (await files.stat("a"))!;
    assert.equal(size, 64 * 2 ** 20 + 10);
    assert.ok(stored! > 0 && stored! < 2 ** 20, `${stored}`);
  },
});

Deno.test({
  name: "folder files say that the disk is full",
  // A device of Linux that is always full.
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    const root = join(folder, "full");
    await Deno.mkdir(root);
    await Deno.symlink("/dev/full", join(root, "a"));
    const editor = await folderFiles(root).edit("a");
    try {
      await assert.rejects(editor.write(0, new Uint8Array(10)), { code: "storage_full" });
    } finally {
      await editor.close();
    }
  },
});
