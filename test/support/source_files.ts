/** The repository's own TypeScript files. */
import { fileURLToPath } from "node:url";

export const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));

/** Paths relative to the repository, below `folder`. */
export async function sourceFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(`${REPOSITORY}${folder}`)) {
    const path = `${folder}/${name}`;
    if (isDirectory) found.push(...await sourceFiles(path));
    else if (name.endsWith(".ts")) found.push(path);
  }
  return found.sort();
}
