/** What the model manager asks of the API, of this tab's engine or of the server's. */
import { errorIn, errorText, UNREACHABLE } from "../api_errors.ts";
import type { Fetch } from "../chat_client.ts";
import { type Engine, engineHeaders } from "../engine.ts";
import { isRecord, type Json, listAt, numberAt, parseRecord, recordAt, textAt } from "../json.ts";
import { ndjson } from "../ndjson.ts";

export interface InstalledModel {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Such as "494.03M"; "" where it is not known. */
  readonly parameters: string;
  readonly quantization: string;
  /** Tokens; 0 where it is not known. */
  readonly contextLength: number;
  readonly capabilities: readonly string[];
}

export interface LoadedModel {
  readonly name: string;
  /** Bytes of memory. */
  readonly size: number;
  /** ms since 1970. */
  readonly expiresAt: number;
}

export interface Resources {
  /** Bytes that one model may take of the memory. */
  readonly memory: number;
  /** Context window in tokens, where a request names none. */
  readonly contextLength: number;
  /** Bytes of stored models. */
  readonly used: number;
  /** Bytes that can still be stored; undefined when nobody knows. */
  readonly free: number | undefined;
  /** Whether they are gone with the process or the tab. */
  readonly inMemory: boolean;
  readonly readOnly: readonly string[];
}

/** A stream that ended without saying how. */
export class CutOff extends Error {}

/** Every method throws an `Error` with a sentence for the user. */
export class ModelsApi {
  constructor(
    readonly base: URL,
    readonly engine: Engine,
    private readonly fetcher: Fetch = (url, init) => fetch(url, init),
  ) {}

  async installed(): Promise<readonly InstalledModel[]> {
    return listAt(await this.#get("tags"), "models").filter(isRecord).map(installedModel);
  }

  async loaded(): Promise<readonly LoadedModel[]> {
    return listAt(await this.#get("ps"), "models").filter(isRecord).map((entry) => ({
      name: textAt(entry, "name") ?? "",
      size: numberAt(entry, "size") ?? 0,
      expiresAt: Date.parse(textAt(entry, "expires_at") ?? ""),
    }));
  }

  async resources(): Promise<Resources> {
    const answer = await this.#get("resources");
    const [memory, storage] = [recordAt(answer, "memory"), recordAt(answer, "storage")];
    return {
      memory: numberAt(memory ?? {}, "limit") ?? Infinity,
      contextLength: numberAt(memory ?? {}, "context_length") ?? 4096,
      used: numberAt(storage ?? {}, "used") ?? 0,
      free: numberAt(storage ?? {}, "free"),
      inMemory: storage?.["in_memory"] === true,
      readOnly: listAt(answer, "read_only").map(String),
    };
  }

  async show(model: string): Promise<Json> {
    return parseRecord(await (await this.#send("POST", "show", { model })).text()) ?? {};
  }

  async remove(model: string): Promise<void> {
    await this.#send("DELETE", "delete", { model });
  }

  async unload(model: string): Promise<void> {
    await this.#send("POST", "generate", { model, keep_alive: 0, stream: false });
  }

  /** @returns whether nothing is left of it; false while it is still being fetched */
  async drop(digest: string): Promise<boolean> {
    const { status } = await this.#ask(`blobs/${digest}`, { method: "DELETE" });
    return status !== 409;
  }

  async has(digest: string, signal: AbortSignal): Promise<boolean> {
    return (await this.#ask(`blobs/${digest}`, { method: "HEAD", signal })).ok;
  }

  async create(
    model: string,
    files: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<void> {
    await this.#send("POST", "create", { model, files, stream: false }, signal);
  }

  /** The lines of `/api/pull` or `/api/verify`, to the one of success. @throws also CutOff */
  async *follow(path: "pull" | "verify", body: object, signal: AbortSignal): AsyncGenerator<Json> {
    const options = { heartbeat_mode: "whitespace", heartbeat_ms: 5000 };
    const response = await this.#send("POST", path, { ...body, stream_options: options }, signal);
    try {
      for await (const line of ndjson(response.body ?? new ReadableStream())) {
        const error = errorIn(line);
        if (error !== undefined) throw new Error(error);
        yield line;
        if (textAt(line, "status") === "success") return;
      }
    } catch (error) {
      throw error instanceof TypeError ? new CutOff(UNREACHABLE) : error;
    }
    throw new CutOff(UNREACHABLE);
  }

  async #get(path: string): Promise<Json> {
    const response = await this.#checked(await this.#ask(path, {}));
    return parseRecord(await response.text()) ?? {};
  }

  async #send(method: string, path: string, body: object, signal?: AbortSignal): Promise<Response> {
    const init = { method, body: JSON.stringify(body), ...(signal && { signal }) };
    return await this.#checked(await this.#ask(path, init));
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const headers = engineHeaders(this.engine);
    try {
      return await this.fetcher(new URL(`api/${path}`, this.base), { ...init, headers });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new CutOff(UNREACHABLE);
    }
  }

  async #checked(response: Response): Promise<Response> {
    if (!response.ok) throw new Error(await errorText(response));
    return response;
  }
}

function installedModel(entry: Json): InstalledModel {
  const details = recordAt(entry, "details") ?? {};
  return {
    name: textAt(entry, "name") ?? "",
    size: numberAt(entry, "size") ?? 0,
    parameters: textAt(details, "parameter_size") ?? "",
    quantization: textAt(details, "quantization_level") ?? "",
    contextLength: numberAt(details, "context_length") ?? 0,
    capabilities: listAt(entry, "capabilities").map(String),
  };
}
