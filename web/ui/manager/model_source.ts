/** Reads what people paste as the name of a model, with the rules of the API. */
import { type ModelName, parseModelName } from "../../../src/models/names.ts";
import { ggufUrl, isHubHost } from "../../../src/pull/sources/local_name.ts";
import type { Engine } from "../engine.ts";

export interface Source {
  /** As `/api/pull` takes it. */
  readonly name: string;
  /** Plain http, for servers on this machine. */
  readonly insecure: boolean;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

/** @throws Error with a sentence for the user */
export function readSource(input: string): Source {
  const text = plain(input);
  if (!text) throw new Error("Write or paste the name of a model first.");
  if (/\s/.test(text)) throw new Error("A name has no spaces in it.");
  const url = ggufUrl(text);
  if (url) return fileSource(url, text);
  if (/^https?:/i.test(text) && !isHubAddress(text)) throw new Error(NO_FILE);
  const name = nameOf(text);
  return { name: text.replace(/^https?:\/\//i, ""), insecure: LOOPBACK.test(name.host) };
}

const NO_FILE = "This is the address of a page, not of a model: paste one that ends in .gguf, " +
  "or a name such as hf.co/user/repo.";

function fileSource(url: URL, name: string): Source {
  const insecure = url.protocol === "http:";
  if (insecure && !LOOPBACK.test(url.host)) {
    throw new Error("Plain http can be changed on its way: paste an address with https.");
  }
  if (url.username || url.password) throw new Error("An address may not hold a password.");
  return { name, insecure };
}

const isHubAddress = (text: string) =>
  URL.canParse(text) && isHubHost(new URL(text).hostname) &&
  new URL(text).pathname.split("/").filter(Boolean).length === 2;

/** What a page or a command line shows round a name. */
function plain(input: string): string {
  return input.trim()
    .replace(/^ollama (run|pull) +/, "")
    .replace(/^https?:\/\/(?:www\.)?ollama\.com\/(?:library\/)?/i, "")
    .replace(
      /^(https?:\/\/(?:hf\.co|huggingface\.co)\/[^/?#]+\/[^/?#]+)(?:\/tree\/[^/]+)?\/?(?:[?#].*)?$/i,
      "$1",
    );
}

function nameOf(text: string): ModelName {
  try {
    return parseModelName(text);
  } catch {
    const [host = "", ...path] = text.replace(/^https?:\/\//i, "").split("/");
    throw new Error(isHubHost(host) && path.length < 2 ? NO_REPOSITORY : NO_NAME);
  }
}

const NO_REPOSITORY = "A name of the Hub has a user and a repository: hf.co/user/repo.";
const NO_NAME = "This is no name of a model: write it as llama3.2:1b, hf.co/user/repo:Q4_K_M, " +
  "or paste the address of a .gguf file.";

/** What is worth knowing before the button is pressed; "" for nothing. */
export function hintFor(input: string, engine: Engine): string {
  try {
    const { name } = readSource(input);
    if (engine === "server" || ggufUrl(name) || isHubHost(parseModelName(name).host)) return "";
    return "Registries such as Ollama's seldom let web pages download. If this fails: hf.co has " +
      "most models too, or open an Ollama folder.";
  } catch {
    return "";
  }
}
