/** Web Locks tell that a context died, which no port does. */

/** Holds `name` for as long as this context lives; resolves once it is held. */
export function holdLock(name: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => {
      resolve();
      return new Promise<never>(() => {});
    });
  });
}

/** Resolves when nobody holds `name` any more. */
export async function lockFreed(name: string): Promise<void> {
  await navigator.locks.request(name, () => {});
}
