/** A database that another tab does not let go of, and one that another tab wants. */
import assert from "node:assert/strict";
import { openDatabase } from "../../../../web/host/idb.ts";

class FakeDatabase {
  closed = false;
  onversionchange: () => void = () => {};
  close = () => this.closed = true;
}

class FakeRequest {
  result = new FakeDatabase();
  onsuccess: () => void = () => {};
  onupgradeneeded: () => void = () => {};
}

/** Opens one that comes when it is told to. */
async function opening(
  test: (database: Promise<IDBDatabase>, request: FakeRequest) => Promise<void>,
  patienceMs?: number,
) {
  const request = new FakeRequest();
  Object.assign(globalThis, { indexedDB: { open: () => request } });
  try {
    await test(openDatabase("d", 2, () => {}, patienceMs), request);
  } finally {
    Reflect.deleteProperty(globalThis, "indexedDB");
  }
}

Deno.test("a database that a newer version wants is let go of", () =>
  opening(async (database, request) => {
    request.onsuccess();
    await database;
    assert.equal(request.result.closed, false);
    request.result.onversionchange();
    assert.equal(request.result.closed, true);
  }));

Deno.test("a database that a frozen tab holds is not waited for for ever, nor held when it comes", () =>
  opening(async (database, request) => {
    await assert.rejects(database, /d is held by another tab: close or reload it/);
    request.onsuccess();
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(request.result.closed, true);
  }, 5));
