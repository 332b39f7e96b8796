/** What `client.js` exports: the client's side of resumable streams, in one file without dependencies. */
export {
  createResumableFetch,
  resumableFetch,
  type ResumableFetchOptions,
} from "./resumable_fetch.ts";
export { StreamBroken } from "./resumed_stream.ts";
