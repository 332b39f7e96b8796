/// <reference lib="webworker" />
/** What the browser's file system refuses. */
import assert from "node:assert/strict";
import { FileHeld } from "../../../../src/models/files.ts";
import { opfsFiles } from "../../../../web/host/opfs_files.ts";

/** A folder in which no file can be opened for writing. */
function refusing(error: Error): FileSystemDirectoryHandle {
  const file = { createSyncAccessHandle: () => Promise.reject(error) };
  const folder = {
    getDirectoryHandle: () => Promise.resolve(folder),
    getFileHandle: () => Promise.resolve(file),
  };
  return folder as unknown as FileSystemDirectoryHandle;
}

Deno.test("a file that another tab has open is told from one that cannot be written", async () => {
  const held = new DOMException("raw words", "NoModificationAllowedError");
  await assert.rejects(opfsFiles(refusing(held)).edit("blobs/a"), FileHeld);
  const broken = new DOMException("raw words", "InvalidStateError");
  await assert.rejects(opfsFiles(refusing(broken)).edit("blobs/a"), { name: "InvalidStateError" });
});
