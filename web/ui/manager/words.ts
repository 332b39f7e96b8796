/** How the model manager words what it knows. */
import { reasonOf } from "../../../src/errors.ts";
import type { Capability } from "../../../src/model_store.ts";
import { bytes, capitalized } from "../format.ts";
import type { GoneModel } from "./known_models.ts";
import type { InstalledModel, LoadedModel } from "./models_api.ts";
import { timeLeft } from "./pace.ts";
import type { Pull } from "./pull_board.ts";
import type { PullPhase } from "./pull_progress.ts";

const ABILITIES: Readonly<Record<Capability, string>> = {
  completion: "Chat",
  tools: "Tools",
  thinking: "Thinking",
  vision: "Images",
  insert: "Fill-in",
  embedding: "Search vectors",
  rerank: "Ranking",
};

export const abilities = (capabilities: readonly string[]): readonly string[] =>
  capabilities.map((name) => ABILITIES[name as Capability] ?? name);

export const tokensOf = (count: number): string =>
  count >= 1024 && count % 1024 === 0
    ? `${count / 1024}K context`
    : `${count.toLocaleString("en")} context`;

export function factsOf(model: InstalledModel): readonly string[] {
  const { parameters, quantization, contextLength, size } = model;
  const known = (text: string) => text && text !== "unknown" ? [text] : [];
  return [
    bytes(size),
    ...known(parameters),
    ...known(quantization),
    ...(contextLength > 0 ? [tokensOf(contextLength)] : []),
  ];
}

/** Beyond this somebody uses it, or it was asked to stay. */
const FOR_EVER_MS = 365 * 86_400_000;

export function loadedWords({ size, expiresAt }: LoadedModel, now: number): string {
  const ms = expiresAt - now;
  const cost = `In memory, about ${bytes(size)}`;
  if (!(ms < FOR_EVER_MS)) return `${cost}, in use`;
  const minutes = Math.round(ms / 60_000);
  const until = minutes < 1 ? "in less than a minute" : `in ${minutes} min`;
  return `${cost}, leaves ${until}`;
}

const PHASES: Readonly<Record<PullPhase, string>> = {
  asking: "Asking what to fetch",
  fetching: "Downloading",
  verifying: "Verifying",
  repairing: "Fetching a damaged part again",
  finishing: "Finishing",
};

/** What a download does now, where, and how fast. */
export function pullWords(pull: Pull): readonly string[] {
  return [...(pull.engine === "server" ? ["On the server"] : []), ...stepWords(pull)];
}

function stepWords({ state, progress, pace }: Pull): readonly string[] {
  const { phase, completed, total } = progress;
  const amount = total > 0 ? [`${bytes(completed)} of ${bytes(total)}`] : [];
  if (state === "paused") return ["Paused", ...amount];
  if (state === "failed") return amount;
  if (phase !== "fetching") return [PHASES[phase], ...amount];
  if (pace.rate === undefined) return amount;
  if (pace.left === undefined) return [...amount, "waiting for data"];
  return [...amount, `${bytes(pace.rate)}/s`, timeLeft(pace.left)];
}

/** An error as it is shown. */
export function sentence(error: unknown): string {
  return capitalized(reasonOf(error));
}

/** What went wrong with a download. */
export function failureOf({ error }: Pull): string {
  const text = error.replace(/^pull model manifest: /, "").replace(/^max retries exceeded: /, "");
  if (text === "file does not exist") return "There is no such model.";
  // What to do instead is said below.
  const short = text.replace(/; pull it on a server, or drop the file here$/, ".")
    .replace(/: delete a model or free some space$/, ".");
  return capitalized(short);
}

/** What to do about it. */
export function remedyOf({ error, engine }: Pull): string {
  if (/not enough storage/.test(error)) {
    return "Delete a model, or free some space, then press Try again.";
  }
  if (/does not let web pages download/.test(error)) {
    return "Check the connection. If other models download, this host refuses web pages: take the model from hf.co, or open the file here.";
  }
  if (/does not exist/.test(error)) return "Check the spelling of the name.";
  if (/gated|private|token/.test(error)) {
    return engine === "server"
      ? "The server needs a token for it."
      : "A page cannot log in there. Choose another one, or open the file here.";
  }
  return "What was fetched is kept: press Try again to go on from there.";
}

export function goneWords({ damaged, size, source }: GoneModel): string {
  if (damaged && source === "") {
    return "Its files were damaged, so it is not used. Add its file again.";
  }
  if (damaged) {
    return "Its files were damaged, so it is not used. A repair fetches only what is wrong.";
  }
  const what = size > 0 ? ` (${bytes(size)})` : "";
  return `It was here and is gone${what}: the browser removed it to make room, or somebody cleared this site's data.` +
    (source === "" ? " Add its file again." : "");
}
