/** IndexedDB's events as promises. */

/** A tab of an older version that was frozen does not let go of the database. */
const PATIENCE_MS = 5_000;

/**
 * Gives it up by itself when a newer version of the app wants it: what is asked of it then fails.
 * @param upgrade makes the stores of this version; what older ones have is there still, and the
 * transaction reaches it
 * @throws also when another tab keeps it from being opened for too long
 */
export async function openDatabase(
  name: string,
  version: number,
  upgrade: (db: IDBDatabase, transaction: IDBTransaction) => void,
  patienceMs = PATIENCE_MS,
): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => upgrade(opening.result, opening.transaction!);
  const opened = settled(opening);
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error(`the database ${name} is held by another tab: close or reload it`));
    // Whoever waited has left.
    opened.then((db) => db.close(), () => {});
  }, patienceMs);
  try {
    const db = await Promise.race([opened, late.promise]);
    db.onversionchange = () => db.close();
    return db;
  } finally {
    clearTimeout(timer);
  }
}

export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
