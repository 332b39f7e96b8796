/** One tab of the app runs the engine: whoever holds the lock. The browser hands it on. */
import { hostLock } from "../../src/port/protocol.ts";

/**
 * Calls `run` when this tab has become the host, which it stays until it is closed.
 * @param base the app's folder; apps in other folders of the origin have hosts of their own
 */
export function becomeHost(base: URL, run: () => void): void {
  void navigator.locks.request(hostLock(base.pathname), () => {
    run();
    return new Promise<never>(() => {});
  });
}
