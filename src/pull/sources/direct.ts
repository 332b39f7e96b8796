/** A GGUF file by its address; several when it is the part of a split one. */
import { ApiError } from "../../errors.ts";
import type { ModelName } from "../../models/names.ts";
import { ask } from "../ask.ts";
import { digestOf } from "../../models/hashing.ts";
import { layerType } from "../../models/manifest.ts";
import { persist } from "../persist.ts";
import type { PlannedLayer, PullPlan, RemoteFile } from "../plan.ts";
import { plainLength, versionOf } from "../receive.ts";
import { connected, failed, refuseTemporary, request, type Web } from "../web.ts";
import { fileName } from "./local_name.ts";
import type { Source } from "./source.ts";

/** Kept with the layer, to know the file again: nobody publishes its digest. */
const URL_NOTE = "llamaside.url";
const VERSION_NOTE = "llamaside.version";

const SPLIT = /-(\d{5})-of-(\d{5})\.gguf$/i;

/** @throws ApiError `invalid_request` when the address may not be used */
export function directSource(web: Web, url: URL, insecure: boolean): Source {
  if (url.protocol === "http:" && !insecure) {
    const message = "plain http is refused: use https, or set `insecure` for a host you trust";
    throw new ApiError("invalid_request", message, "model");
  }
  if (url.username || url.password) {
    throw new ApiError("invalid_request", "an address may not hold a password", "model");
  }
  const name = fileName(url);
  return { plan: (signal) => plan(web, url, name, signal) };
}

async function plan(web: Web, url: URL, name: ModelName, signal: AbortSignal): Promise<PullPlan> {
  const layers: PlannedLayer[] = [];
  for (const part of partsOf(url)) {
    layers.push({ mediaType: layerType("model"), content: await remoteFile(web, part, signal) });
  }
  return { name, layers };
}

export function partsOf(url: URL): readonly URL[] {
  const count = Number(SPLIT.exec(url.pathname)?.[2] ?? 1);
  if (count === 1) return [url];
  return Array.from({ length: count }, (_, index) => {
    const part = new URL(url);
    const n = String(index + 1).padStart(5, "0");
    part.pathname = url.pathname.replace(SPLIT, (found) => `-${n}${found.slice(6)}`);
    return part;
  });
}

async function remoteFile(web: Web, url: URL, signal: AbortSignal): Promise<RemoteFile> {
  const { size, version } = await probe(web, url, signal);
  const label = `${url.host}${url.pathname}`;
  const note = { [URL_NOTE]: url.href };
  return {
    label,
    digest: undefined,
    id: await digestOf(new TextEncoder().encode(url.href)),
    size,
    ...(version !== undefined && { version }),
    annotations: version === undefined ? note : { ...note, [VERSION_NOTE]: version },
    get: ({ from, to }, signal) =>
      request(web, url.href, { headers: { range: `bytes=${from}-${to - 1}` }, signal }),
  };
}

interface Head {
  readonly size: number;
  readonly version: string | undefined;
}

/** Some servers answer HEAD badly, or sign addresses for GET only: they are asked for one byte. */
async function probe(web: Web, url: URL, signal: AbortSignal): Promise<Head> {
  const { status, headers } = await ask(web, url.href, { method: "HEAD" }, signal);
  const size = plainLength(headers);
  if (status === 404 || status === 410) throw failed("file does not exist");
  if (status === 200 && size !== undefined) {
    return { size, version: versionOf(headers) };
  }
  return await persist(web, signal, () =>
    connected(web, signal, async (link) => {
      const init = { headers: { range: "bytes=0-0" }, signal: link.signal };
      return headOf(url, await link.wait(request(web, url.href, init)));
    }));
}

function headOf({ host }: URL, response: Response): Head {
  const { status, headers } = response;
  refuseTemporary(host, response);
  if (status === 404 || status === 410) throw failed("file does not exist");
  if (status !== 200 && status !== 206) throw failed(`${host} answered ${status}`);
  const total = /\/(\d+)$/.exec(headers.get("content-range") ?? "")?.[1];
  const size = status === 206 ? total && Number(total) : plainLength(headers);
  if (typeof size !== "number") throw failed(`${host} does not tell how long the file is`);
  return { size, version: versionOf(headers) };
}
