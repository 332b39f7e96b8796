/** Where this browser keeps files for us, found by trying. */
import type { Files } from "../../src/models/files.ts";
import { memoryFiles } from "../../src/models/memory_files.ts";
import { opfsFiles } from "./opfs_files.ts";

/** Some browsers have the interface and never answer. */
const PATIENCE_MS = 5_000;

/** @param basePath of the app; apps in other folders of the origin have models of their own */
export async function browserFiles(basePath: string): Promise<Files> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
  const files = await Promise.race([tryOpfs(basePath).catch(() => undefined), late]);
  // A private window, or an old browser: models last as long as the tab.
  return files ?? memoryFiles();
}

async function tryOpfs(basePath: string): Promise<Files> {
  const origin = await navigator.storage.getDirectory();
  const name = `llamaside-models ${encodeURIComponent(basePath)}`;
  const files = opfsFiles(await origin.getDirectoryHandle(name, { create: true }));
  const probe = `probe-${crypto.randomUUID()}`;
  const editor = await files.edit(probe);
  try {
    await editor.write(0, new Uint8Array([1]));
    await editor.flush();
  } finally {
    await editor.close();
    await files.remove(probe);
  }
  return files;
}
