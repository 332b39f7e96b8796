/** A Chromium from the package registry, for machines that have none. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Chromium } from "./chromium.ts";
import { REPOSITORY } from "./source_files.ts";

const PACKAGE = "npm:@sparticuz/chromium@153.0.0";

// Run by itself, since 89 MB that hardly any machine needs are no import of ours. The package unpacks
// into TMPDIR; al2023 holds the libraries that a bare Linux lacks (nss, nspr, expat).
const SCRIPT = `
import chromium, { inflate } from "${PACKAGE}";
import { fileURLToPath } from "node:url";
await chromium.executablePath();
await inflate(fileURLToPath(new URL("../bin/al2023.tar.br", import.meta.resolve("${PACKAGE}"))));
`;

const FOLDER = join(REPOSITORY, ".cache/chromium-153");

/** @param folder what is there already is used. @throws Error when it cannot be fetched */
export async function fetchChromium(
  env: Readonly<Record<string, string>>,
  folder = FOLDER,
): Promise<Chromium> {
  if (!existsSync(folder)) await unpack(env, folder);
  return fetchedChromium(env, folder)!;
}

/** One that was fetched before. */
export function fetchedChromium(
  env: Readonly<Record<string, string>>,
  folder = FOLDER,
): Chromium | undefined {
  if (!existsSync(folder)) return undefined;
  const libraries = [join(folder, "al2023/lib"), env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executablePath: join(folder, "chromium"),
    env: { ...env, LD_LIBRARY_PATH: libraries },
  };
}

async function unpack(env: Readonly<Record<string, string>>, folder: string): Promise<void> {
  console.error(`browser: none found, fetching ${PACKAGE}`);
  const partial = `${folder}.${Deno.pid}`;
  await Deno.mkdir(partial, { recursive: true });
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", "--no-config", "--no-lock", "--node-modules-dir=none", "-"],
    env: { ...env, TMPDIR: partial, DENO_TLS_CA_STORE: "system,mozilla" },
    stdin: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(SCRIPT));
  await writer.close();
  const { success } = await child.status;
  if (!success) {
    await Deno.remove(partial, { recursive: true });
    throw new Error("no Chromium was found and none could be fetched: set CHROME_PATH to one");
  }
  await Deno.rename(partial, folder);
}
