/**
 * What tests do in the page. Each function is sent as text: it sees its arguments and the page's
 * globals only, and what it keeps for the next one is a property of `window` by that name.
 */
import type { Answer, Call } from "../contract/target.ts";

/** What `resume` of `page_client.ts` leaves on `window`. */
export interface Resumed {
  id: string;
  text: string;
  connections: number;
  /** `whole`, or the error; absent while it reads. */
  end?: string;
}

/** How far the stream is that `begin` began. */
export interface Reading {
  text: string;
  /** The longest time without a byte, in ms. */
  longestGapMs: number;
  /** `end`, or the error; absent while it reads. */
  end?: string;
}

interface Kept {
  reading: Reading;
  abort: AbortController;
  resumed: Resumed;
  resume(body: string): Promise<void>;
}

declare const window: Window & Kept;

/** Requests are answered, by a worker that gave the page its isolation, and the models are listed. */
export function isReady(): boolean {
  const has = (root: ParentNode): boolean =>
    root.querySelector("option") !== null ||
    [...root.querySelectorAll("*")].some(({ shadowRoot }) => shadowRoot && has(shadowRoot));
  return navigator.serviceWorker.controller !== null && crossOriginIsolated && has(document);
}

/** A whole request. */
export async function call(request: Call): Promise<Answer> {
  const { method, path, headers, body, stopAfterChunks } = request;
  const abort = new AbortController();
  const response = await fetch(path.slice(1), {
    signal: abort.signal,
    ...(method ? { method } : {}),
    ...(headers ? { headers } : {}),
    ...(body === undefined ? {} : { body }),
  });
  const chunks: string[] = [];
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    if (chunks.length === stopAfterChunks) {
      abort.abort();
      break;
    }
  }
  const plain = Object.fromEntries(response.headers);
  return { status: response.status, headers: plain, chunks, text: chunks.join("") };
}

/** Begins to read a stream, and goes on with that after it has returned. */
export function begin(path: string, body: string): void {
  const reading: Reading = { text: "", longestGapMs: 0 };
  const abort = new AbortController();
  Object.assign(window, { reading, abort });
  const read = async () => {
    const response = await fetch(path, { method: "POST", body, signal: abort.signal });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let last = performance.now();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      reading.longestGapMs = Math.max(reading.longestGapMs, performance.now() - last);
      last = performance.now();
      reading.text += part.value;
    }
  };
  read().then(() => reading.end = "end", (error) => reading.end = String(error));
}

export function reading(): Reading {
  return window.reading;
}

/** Whether so many characters have come, or no more will. */
export function hasRead(characters: number): boolean {
  return window.reading.text.length >= characters || window.reading.end !== undefined;
}

export function hasEnded(): boolean {
  return window.reading.end !== undefined;
}

export function cancel(): void {
  window.abort.abort();
}

/** Loads the module `page_client.ts` from the site. */
export async function loadClient(): Promise<void> {
  const script = document.createElement("script");
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error("page_client.js cannot be loaded"));
  });
  script.type = "module";
  script.src = "page_client.js";
  document.head.append(script);
  await loaded;
}

export function beginResumed(body: string): void {
  void window.resume(body);
}

export function resumed(): Resumed {
  return window.resumed;
}

export function hasResumedRead(characters: number): boolean {
  return window.resumed.text.length >= characters || window.resumed.end !== undefined;
}

export function hasResumedEnded(): boolean {
  return window.resumed.end !== undefined;
}

/** Writes into the page's field and, when the page has seen that, presses Enter. */
export async function send(text: string): Promise<void> {
  const find = (root: ParentNode): HTMLTextAreaElement | undefined =>
    root.querySelector("textarea") ??
      [...root.querySelectorAll("*")].map(({ shadowRoot }) => shadowRoot && find(shadowRoot))
        .find((found) => found) ??
      undefined;
  const field = find(document)!;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  await new Promise((resolve) => setTimeout(resolve));
  field.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }),
  );
}

/** All that the page shows as text, its shadow roots too. */
export function visibleText(): string {
  const textOf = (root: ParentNode): string =>
    [...root.children].filter(({ tagName }) => !["SCRIPT", "STYLE"].includes(tagName)).map(
      (element) => {
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3)
          .map(({ textContent }) => textContent).join(" ");
        const shadow = element.shadowRoot ? textOf(element.shadowRoot) : "";
        return `${own} ${shadow} ${textOf(element)}`;
      },
    ).join(" ");
  return textOf(document.body).replace(/\s+/g, " ");
}

/** Presses the first button of this name, wherever it is. @returns whether there is one */
export function press(name: string): boolean {
  const all = (root: ParentNode): HTMLButtonElement[] =>
    [...root.querySelectorAll("*")].flatMap((element) => [
      ...element instanceof HTMLButtonElement ? [element] : [],
      ...element.shadowRoot ? all(element.shadowRoot) : [],
    ]);
  const found = all(document).find((button) =>
    (button.getAttribute("aria-label") ?? button.textContent).trim().startsWith(name)
  );
  found?.click();
  return found !== undefined;
}

/** Asks the model manager, which is open, for a model. */
export async function askFor(model: string): Promise<void> {
  const find = (root: ParentNode, what: string): Element | undefined =>
    root.querySelector(what) ??
      [...root.querySelectorAll("*")].map(({ shadowRoot }) => shadowRoot && find(shadowRoot, what))
        .find((found) => found) ??
      undefined;
  const shown = async (what: string): Promise<HTMLInputElement> => {
    const views = find(document, "llama-models")!.shadowRoot!;
    for (;;) {
      const found = find(views, what);
      if (found) return found as HTMLInputElement;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  (await shown('input[value="get"], llama-segmented label:last-of-type input')).click();
  const field = await shown("#source");
  field.value = model;
  field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  await new Promise((resolve) => setTimeout(resolve));
  field.form!.requestSubmit();
}

/** Whether the page has run `llamaside.js`. */
export function hasScript(): boolean {
  return "llamaside" in window;
}

/** The whole answer to a request through that script. */
export async function askThroughScript(path: string, body: string): Promise<string> {
  const { llamaside } = window as unknown as { llamaside: { fetch: typeof fetch } };
  const response = await llamaside.fetch(path, { method: "POST", body });
  return await response.text();
}

/** Drops a file on the page, with the bytes at `url` and one more, and takes the name that is proposed. */
export async function drop(url: string, name: string): Promise<void> {
  const bytes = await (await fetch(url)).arrayBuffer();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes, new Uint8Array([9])], name));
  const options = { bubbles: true, composed: true, dataTransfer };
  document.querySelector("llama-app")!.dispatchEvent(new DragEvent("drop", options));
  const find = (root: ParentNode): HTMLInputElement | undefined =>
    root.querySelector<HTMLInputElement>("#name") ??
      [...root.querySelectorAll("*")].map(({ shadowRoot }) => shadowRoot && find(shadowRoot))
        .find((found) => found) ??
      undefined;
  while (!find(document)) await new Promise((resolve) => setTimeout(resolve, 50));
  find(document)!.form!.requestSubmit();
}
