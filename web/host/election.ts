/** One tab of the origin runs the engine: whoever holds the lock. The browser hands it on. */
import { HOST_LOCK } from "../../src/port/protocol.ts";

/** Calls `run` when this tab has become the host, which it stays until it is closed. */
export function becomeHost(run: () => void): void {
  void navigator.locks.request(HOST_LOCK, () => {
    run();
    return new Promise<never>(() => {});
  });
}
