/** Models of the Hugging Face Hub, by its public API (huggingface.co/docs/hub/api). */
import type { ModelName } from "../../models/names.ts";
import { type Answer, ask, refused } from "../ask.ts";
import { choose, type RepoFile, sortOut, type Variant } from "../gguf_files.ts";
import { type LayerKind, layerType } from "../../models/manifest.ts";
import type { PlannedLayer, PullPlan, RemoteFile } from "../plan.ts";
import { failed, request, type Web } from "../web.ts";
import { entries, type Entry, info, repoFile, understood } from "./hub_answers.ts";
import type { Source, SourceSettings } from "./source.ts";

/** Small files of a repository that become layers of the same name, as the Hub does it for Ollama. */
const EXTRAS: readonly LayerKind[] = ["template", "system", "params"];
const LONGEST_EXTRA = 2 ** 20;
const MOST_PAGES = 50;

/** @param revision a branch, a tag or a commit */
export function hubSource(
  web: Web,
  settings: SourceSettings,
  name: ModelName,
  revision = "main",
): Source {
  const repo = new Repository(web, settings, `${name.namespace}/${name.model}`);
  return { plan: (signal) => repo.plan(name, revision, signal) };
}

class Repository {
  readonly #headers: Record<string, string>;

  constructor(
    private readonly web: Web,
    private readonly settings: SourceSettings,
    private readonly id: string,
  ) {
    const token = settings.hubToken;
    this.#headers = token ? { authorization: `Bearer ${token}` } : {};
  }

  async plan(name: ModelName, revision: string, signal: AbortSignal): Promise<PullPlan> {
    const commit = await this.#commit(revision, signal);
    const listed = await this.#entries(commit, signal);
    const { variants, projectors } = sortOut(listed.flatMap(repoFile));
    const variant = this.#choose(variants, name.tag);
    const remote = (kind: LayerKind, file: RepoFile): PlannedLayer => (
      { mediaType: layerType(kind), content: this.#remote(file, commit) }
    );
    return {
      name,
      layers: [
        ...variant.files.map((file) => remote("model", file)),
        ...projectors.slice(0, 1).map((file) => remote("projector", file)),
        ...await this.#extras(listed, commit, signal),
      ],
    };
  }

  /** The revision's commit: whatever is pushed meanwhile, all files are of one state. */
  async #commit(revision: string, signal: AbortSignal): Promise<string> {
    const path = `/api/models/${this.id}/revision/${encodeURIComponent(revision)}`;
    const answer = await this.#ask(path, signal);
    const { sha, gated } = understood(info, answer);
    if (gated && !this.settings.hubToken) throw failed(this.#closed("is gated"));
    return sha ?? revision;
  }

  async #entries(commit: string, signal: AbortSignal): Promise<readonly Entry[]> {
    const found: Entry[] = [];
    let path: string | undefined = `/api/models/${this.id}/tree/${commit}?recursive=true`;
    for (let page = 0; path !== undefined && page < MOST_PAGES; page++) {
      const answer = await this.#ask(path, signal);
      found.push(...understood(entries, answer));
      path = this.#nextPage(answer);
    }
    return found;
  }

  #nextPage({ headers }: Answer): string | undefined {
    const next = /<([^>]+)>;\s*rel="next"/.exec(headers.get("link") ?? "")?.[1];
    if (next === undefined) return undefined;
    const { pathname, search } = new URL(next, this.settings.hub);
    return `${pathname}${search}`;
  }

  #choose(variants: readonly Variant[], tag: string): Variant {
    if (variants.length === 0) throw failed(`hf.co/${this.id} has no GGUF files`);
    const variant = choose(variants, tag);
    if (variant) return variant;
    const labels = [...new Set(variants.map(({ label }) => label))].join(", ");
    throw failed(`hf.co/${this.id} has no '${tag}'; it has: ${labels}`);
  }

  async #extras(
    listed: readonly Entry[],
    commit: string,
    signal: AbortSignal,
  ): Promise<readonly PlannedLayer[]> {
    const kinds = EXTRAS.filter((kind) =>
      listed.some(({ path, size }) => path === kind && size <= LONGEST_EXTRA)
    );
    return await Promise.all(kinds.map(async (kind) => {
      const { text } = await this.#ask(`/${this.id}/resolve/${commit}/${kind}`, signal);
      return { mediaType: layerType(kind), content: new TextEncoder().encode(text) };
    }));
  }

  #remote({ path, size, digest }: RepoFile, commit: string): RemoteFile {
    const file = path.split("/").map(encodeURIComponent).join("/");
    const url = `${this.settings.hub}/${this.id}/resolve/${commit}/${file}`;
    return {
      label: `hf.co/${this.id}/${path}`,
      digest,
      id: digest,
      size,
      get: ({ from, to }, signal) =>
        request(this.web, url, {
          headers: { ...this.#headers, range: `bytes=${from}-${to - 1}` },
          signal,
        }),
    };
  }

  async #ask(path: string, signal: AbortSignal): Promise<Answer> {
    const url = `${this.settings.hub}${path}`;
    const answer = await ask(this.web, url, { headers: this.#headers }, signal);
    const { status } = answer;
    if (status === 401) throw failed(this.#closed("is private, gated, or does not exist"));
    if (status === 403) throw failed(this.#closed("may not be read"));
    if (status !== 200) throw refused(new URL(url).host, answer);
    return answer;
  }

  #closed(why: string): string {
    const remedy = this.settings.hubToken
      ? `ask for access at https://huggingface.co/${this.id}; the token in HF_TOKEN has none`
      : "set HF_TOKEN to the token of an account that may read it";
    return `hf.co/${this.id} ${why}: ${remedy}`;
  }
}
