/** From what a client wrote to where the model comes from. */
import type { PullOrder } from "../../models/library.ts";
import { parseModelName } from "../../models/names.ts";
import type { Web } from "../web.ts";
import { directSource } from "./direct.ts";
import { hubSource } from "./hub.ts";
import { ggufUrl, hubFile, isHubHost } from "./local_name.ts";
import { registrySource } from "./registry.ts";
import type { Source, SourceSettings } from "./source.ts";

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
  const file = hubFile(url);
  return file
    ? hubSource(web, settings, file.name, file.revision)
    : directSource(web, url, insecure);
}
