/** A store that nobody changes, as a library that refuses to be. */
import { ApiError } from "../errors.ts";
import type { ModelStore } from "../model_store.ts";
import type { Library } from "./library.ts";

export function asLibrary(models: ModelStore | Library): Library {
  return "putBlob" in models ? models : {
    list: () => models.list(),
    find: (name) => models.find(name),
    pull: refuseStream,
    create: refuseStream,
    copy: refuse,
    remove: refuse,
    verify: refuseStream,
    dropBlob: refuse,
    storage: async () => ({
      used: 0,
      free: null,
      inMemory: false,
      readOnly: (await models.list()).map(({ info }) => info.name),
    }),
    hasBlob: () => Promise.resolve(false),
    putBlob: refuse,
  };
}

const refuse = () =>
  Promise.reject(new ApiError("unsupported", "the models of this server cannot be changed"));

// deno-lint-ignore require-yield
async function* refuseStream(): AsyncGenerator<never> {
  await refuse();
}
