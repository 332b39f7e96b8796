/** One tab writes a chat, whoever holds its lock; the others read it. */

export interface Claim {
  /** Whether it is this tab's still: one that was frozen hears late that it is not. */
  holds(): Promise<boolean>;
  release(): void;
}

export interface ChatLocks {
  /**
   * @param patienceMs how long to wait for the tab that holds it; 0: not at all
   * @param lost another tab has taken it
   */
  claim(id: string, patienceMs: number, lost: () => void): Promise<Claim | undefined>;
  /** From a tab that does not answer. */
  steal(id: string, lost: () => void): Promise<Claim | undefined>;
}

/** @param basePath of the app; apps in other folders of the origin have locks of their own */
export function chatLocks(basePath: string): ChatLocks {
  // Not over http: there nobody keeps two tabs apart, and the last one to write wins.
  if (!("locks" in navigator)) return UNLOCKED;
  const name = (id: string) => `llamaside-chat:${basePath}:${id}`;
  return {
    claim: (id, patienceMs, lost) =>
      request(
        name(id),
        patienceMs > 0 ? { signal: AbortSignal.timeout(patienceMs) } : { ifAvailable: true },
        lost,
      ),
    steal: (id, lost) => request(name(id), { steal: true }, lost),
  };
}

function request(
  name: string,
  options: LockOptions,
  lost: () => void,
): Promise<Claim | undefined> {
  const claimed = Promise.withResolvers<Claim | undefined>();
  const released = Promise.withResolvers<void>();
  let held = false;
  const claim: Claim = {
    async holds() {
      // Answered after everything that was said before.
      await navigator.locks.query();
      return held;
    },
    release() {
      held = false;
      released.resolve();
    },
  };
  const gone = () => {
    claimed.resolve(undefined);
    if (held) lost();
    held = false;
  };
  navigator.locks.request(name, options, (lock) => {
    held = lock !== null;
    claimed.resolve(lock ? claim : undefined);
    return lock ? released.promise : undefined;
  }).catch(gone);
  return claimed.promise;
}

const FREE: Claim = { holds: () => Promise.resolve(true), release: () => {} };
const UNLOCKED: ChatLocks = {
  claim: () => Promise.resolve(FREE),
  steal: () => Promise.resolve(FREE),
};
