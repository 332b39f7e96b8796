import assert from "node:assert/strict";
import { join } from "node:path";
import { search } from "../../support/chromium.ts";

async function withCommands(names: readonly string[], test: (folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  for (const name of names) await Deno.writeTextFile(join(folder, name), "");
  try {
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("findChromium prefers CHROME_PATH", () =>
  withCommands(["chromium"], async (PATH) => {
    const { executablePath } = await search({ PATH, CHROME_PATH: "/my/chrome" });
    assert.equal(executablePath, "/my/chrome");
  }));

Deno.test("findChromium takes the first of the known names on PATH", () =>
  withCommands(["google-chrome", "chromium-headless-shell"], async (folder) => {
    const env = { PATH: `/nowhere:${folder}` };
    const { executablePath } = await search(env);
    assert.equal(executablePath, join(folder, "chromium-headless-shell"));
  }));

Deno.test("findChromium takes the whole browser only where it has to", () =>
  withCommands(["chromium", "chromium-headless-shell"], async (PATH) => {
    const bare = await search({ PATH });
    assert.equal(bare.executablePath, join(PATH, "chromium-headless-shell"));
    const whole = await search({ PATH }, true);
    assert.equal(whole.executablePath, join(PATH, "chromium"));
  }));
