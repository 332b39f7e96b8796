/** From what a client wrote to where the model comes from. */
import type { PullOrder } from "../../models/library.ts";
import { parseModelName } from "../../models/names.ts";
import type { Web } from "../web.ts";
import { directSource, ggufUrl } from "./direct.ts";
import { hubSource, isHubHost } from "./hub.ts";
import { registrySource } from "./registry.ts";
import type { Source, SourceSettings } from "./source.ts";

/** A page's address of a file of the Hub: `/user/repo/resolve/main/folder/file.gguf`. */
const HUB_FILE = /^\/([^/]+)\/([^/]+)\/(?:resolve|blob)\/([^/]+)\/(?:.*\/)?([^/]+)\.gguf$/i;

/** @throws ApiError `invalid_request` */
export function findSource(web: Web, settings: SourceSettings, order: PullOrder): Source {
  const text = order.name.trim();
  const insecure = order.insecure === true;
  const url = ggufUrl(text);
  if (!url) {
    const name = parseModelName(text);
    return isHubHost(name.host)
      ? hubSource(web, settings, name)
      : registrySource(web, name, insecure);
  }
  const [, namespace, model, revision, file] = HUB_FILE.exec(url.pathname) ?? [];
  if (!isHubHost(url.host) || !file) return directSource(web, url, insecure);
  const name = parseModelName(`hf.co/${namespace}/${model}:${decodeURIComponent(file)}`);
  return hubSource(web, settings, name, decodeURIComponent(revision!));
}
