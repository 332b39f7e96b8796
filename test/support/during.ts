/** A scripted server whose hours pass in milliseconds. */
import type { Script } from "../../src/engines/scripted.ts";
import { FakeClock } from "./fake_clock.ts";
import { serveScript } from "./scripted_server.ts";

/** Serves the script, lets its time pass quickly while `read` reads, and returns what it read. */
export async function during<T>(
  script: Script,
  read: (url: string, clock: FakeClock) => Promise<T>,
): Promise<T> {
  const clock = new FakeClock();
  const server = serveScript(script, clock);
  let reading = true;
  const result = read(server.url, clock).finally(() => reading = false);
  const tick = async () => {
    while (reading) {
      await clock.advance(server.engine.requests.length > 0 ? 2_500 : 0);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  try {
    await Promise.all([result, tick()]);
    return await result;
  } finally {
    await server.close();
  }
}
