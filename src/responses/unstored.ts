/** What cannot be kept is told all the same to its reader, and to who runs this. */
import { reasonOf } from "../errors.ts";
import type { ResponseStore } from "./store.ts";

const told = new WeakSet<ResponseStore>();

/** For `catch`: says once of a store that it fails. */
export function unstored(store: ResponseStore): (error: unknown) => void {
  return (error) => {
    if (told.has(store)) return;
    told.add(store);
    console.warn(`responses cannot be stored: ${reasonOf(error)}`);
  };
}
