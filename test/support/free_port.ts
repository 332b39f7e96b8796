/** A port for a server that goes away and comes back. */

/**
 * Free, and not of those that systems give away by themselves (Linux from 32768 on, others from 49152
 * on): nothing else takes it while nobody listens.
 */
export function freePort(): number {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    try {
      Deno.listen({ hostname: "127.0.0.1", port }).close();
      return port;
    } catch (error) {
      if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    }
  }
}
