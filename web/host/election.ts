/** One tab of the app does a thing, such as running the engine: whoever holds the lock. The browser hands it on. */
import { sleep } from "../../src/clock.ts";
import { hostLock } from "../../src/port/protocol.ts";

export interface Election {
  /**
   * Takes the lock from a tab that does not answer: one that the system has frozen, as phones do
   * in the background, keeps its locks. Of several tabs that try, one does it, a visible one first.
   */
  takeOver(): Promise<void>;
}

/** For so long no other tab takes over again: the new holder must be there by then. */
const TERM_MS = 5_000;
/** A hidden tab may be the next to be frozen. */
const HIDDEN_MS = 1_000;

/**
 * @param base the app's folder; apps in other folders of the origin have hosts of their own
 * @param became this tab is the host from now on
 * @param lost another tab has taken over, while this one was frozen
 */
export function standForHost(base: URL, became: () => void, lost: () => void): Election {
  return standFor(hostLock(base.pathname), became, lost);
}

/**
 * @param name of the lock
 * @param became this tab holds it from now on
 * @param lost another tab has taken over, while this one was frozen
 */
export function standFor(name: string, became: () => void, lost: () => void): Election {
  // A page on plain http of another device has no locks: there, every tab does it.
  if (!("locks" in navigator)) {
    became();
    return { takeOver: () => Promise.resolve() };
  }
  let waiting = new AbortController();
  let holds = false;

  async function hold(options: LockOptions): Promise<void> {
    let granted = false;
    try {
      await navigator.locks.request(name, options, () => {
        granted = holds = true;
        became();
        return new Promise<never>(() => {});
      });
    } catch (error) {
      if (!granted) {
        if (options.signal?.aborted) return;
        throw error;
      }
      holds = false;
      lost();
      stand();
    }
  }

  function stand(): void {
    waiting = new AbortController();
    void hold({ signal: waiting.signal });
  }

  stand();
  return {
    async takeOver() {
      if (document.hidden) await sleep(HIDDEN_MS);
      await navigator.locks.request(`${name}:term`, { ifAvailable: true }, async (term) => {
        if (!term || holds) return;
        waiting.abort();
        void hold({ steal: true });
        await sleep(TERM_MS);
      });
    },
  };
}
