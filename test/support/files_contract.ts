/** What every `Files` must do. */
import assert from "node:assert/strict";
import type { Files } from "../../src/models/files.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = async (blob: Blob) => new TextDecoder().decode(await blob.arrayBuffer());

async function write(files: Files, path: string, content: string): Promise<void> {
  const editor = await files.edit(path);
  await editor.write(0, bytes(content));
  await editor.close();
}

/** @param make fresh and empty ones */
export function filesContract(name: string, make: () => Promise<Files> | Files): void {
  const test = (sentence: string, run: (files: Files) => Promise<void>) =>
    Deno.test(`${name} ${sentence}`, async () => await run(await make()));

  test("have nothing where nothing was written", async (files) => {
    assert.deepEqual(await files.list("blobs"), []);
    assert.equal(await files.stat("blobs/a"), undefined);
    await assert.rejects(files.open("blobs/a"));
    await files.remove("blobs/a");
  });

  test("list what lies directly in a folder", async (files) => {
    await write(files, "a/b/c", "1");
    await write(files, "a/d", "22");
    await write(files, "ab/e", "3");
    const listed = (await files.list("a")).toSorted((x, y) => x.name.localeCompare(y.name));
    assert.deepEqual(listed, [{ name: "b", isFolder: true }, { name: "d", isFolder: false }]);
    assert.equal((await files.stat("a/d"))?.size, 2);
    assert.equal(await files.stat("a/b"), undefined, "a folder is no file");
    assert.deepEqual(await files.list("a/d"), [], "a file is no folder");
  });

  test("tell when a file was changed", async (files) => {
    await write(files, "a", "1");
    const { modifiedAt } = (await files.stat("a"))!;
    assert.ok(Math.abs(Date.now() - modifiedAt) < 60_000);
  });

  test("give parts of a file on demand", async (files) => {
    await write(files, "a", "0123456789");
    const blob = await files.open("a");
    assert.equal(blob.size, 10);
    assert.equal(await text(blob), "0123456789");
    assert.equal(await text(blob.slice(2, 5)), "234");
    assert.equal(await text(blob.slice(-3)), "789");
  });

  test("give the same file whichever way it is read", async (files) => {
    await write(files, "a", "0123456789");
    const blob = await files.open("a");
    assert.equal(await blob.text(), "0123456789");
    assert.equal(await new Response(blob.stream()).text(), "0123456789");
    assert.equal(await blob.slice(2, 5).text(), "234");
  });

  test("write and read parts of a file in any order, and keep what is there", async (files) => {
    await write(files, "f/a", "0123456789");
    const editor = await files.edit("f/a");
    await editor.write(8, bytes("xyz"));
    await editor.write(1, bytes("__"));
    assert.equal(new TextDecoder().decode(await editor.read(7, 3)), "7xy");
    assert.equal((await editor.read(9, 9)).length, 2, "no more than there is");
    await editor.flush();
    await editor.close();
    assert.equal(await text(await files.open("f/a")), "0__34567xyz");
  });

  test("leave zeros where a file grows without being written", async (files) => {
    await write(files, "a", "123");
    const editor = await files.edit("a");
    await editor.truncate(1);
    await editor.truncate(3);
    await editor.write(5, bytes("6"));
    await editor.close();
    assert.equal(await text(await files.open("a")), "1\0\0\0\x006");
  });

  test("rename a file over another, also into a new folder", async (files) => {
    await write(files, "a", "new");
    await write(files, "b", "old and longer");
    await files.rename("a", "b");
    assert.equal(await text(await files.open("b")), "new");
    await files.rename("b", "deep/er/c");
    assert.equal(await text(await files.open("deep/er/c")), "new");
    assert.equal(await files.stat("b"), undefined);
    await assert.rejects(files.rename("b", "d"));
  });

  test("remove a file", async (files) => {
    await write(files, "a/b", "1");
    await files.remove("a/b");
    assert.equal(await files.stat("a/b"), undefined);
  });

  test("know how much room there is, or say that they do not", async (files) => {
    const room = await files.room();
    assert.ok(room === undefined || room > 0);
  });
}
