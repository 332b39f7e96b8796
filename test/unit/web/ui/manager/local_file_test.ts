/** Files that cannot be read, are refused, or are cancelled. */
import assert from "node:assert/strict";
import { checkFiles, importFiles } from "../../../../../web/ui/manager/local_file.ts";
import { takeFiles } from "../../../../../web/host/local_files.ts";
import { ModelsApi } from "../../../../../web/ui/manager/models_api.ts";

const FILE = new File(["GGUF and so on"], "m.gguf");

/** As a browser gives a folder that is dropped. */
class Unreadable extends File {
  override slice(): Blob {
    const fail = () => Promise.reject(new DOMException("raw words", "NotFoundError"));
    return Object.assign(new Blob(), { text: fail, arrayBuffer: fail });
  }
}

/** Sends to nobody: the answer is refused with this body, or does not come before it is aborted. */
class FakeRequest {
  static refusal: string | undefined;
  static sent: FakeRequest[] = [];
  readonly upload = {};
  readonly status = 500;
  responseText = "";
  aborted = false;
  onload = () => {};
  onloadend = () => {};

  open() {}
  setRequestHeader() {}

  send() {
    FakeRequest.sent.push(this);
    if (FakeRequest.refusal === undefined) return;
    this.responseText = FakeRequest.refusal;
    this.onload();
    this.onloadend();
  }

  abort() {
    this.aborted = true;
    this.onloadend();
  }
}

/**
 * What is asked while a file becomes a model, and how that ends.
 * @param cancel the request during which the user cancels
 */
async function importing(
  isThere: boolean,
  { cancel, refusal }: { cancel?: "HEAD" | "POST"; refusal?: string } = {},
) {
  [FakeRequest.sent, FakeRequest.refusal] = [[], refusal];
  const [asked, control]: [string[], AbortController] = [[], new AbortController()];
  const api = new ModelsApi(new URL("https://app.example/"), "server", (_url, init) => {
    asked.push(init?.method ?? "GET");
    if (init?.method === cancel) control.abort();
    if (init?.method === "POST") init.signal?.throwIfAborted();
    return Promise.resolve(new Response(null, { status: isThere ? 200 : 404 }));
  });
  Object.assign(globalThis, { XMLHttpRequest: FakeRequest });
  const done = importFiles(api, "m", [FILE], () => {}, control.signal);
  const error = await done.then(() => undefined, (error: Error) => error);
  Reflect.deleteProperty(globalThis, "XMLHttpRequest");
  return { asked, control, error };
}

Deno.test("a file that cannot be read is told of as such", async () => {
  assert.equal(await checkFiles([FILE]), "");
  assert.match(await checkFiles([new File(["PK"], "x.zip")]), /^x\.zip is no GGUF file/);
  const wrong = await checkFiles([new Unreadable([], "models")]);
  assert.match(wrong, /^models cannot be read: it may be a folder, .*Choose the \.gguf file/);
});

for (const isThere of [false, true]) {
  Deno.test(`an import that is cancelled while a ${isThere ? "known" : "new"} file is asked after ends there`, async () => {
    const { asked, error } = await importing(isThere, { cancel: "HEAD" });
    assert.equal(error?.name, "AbortError");
    assert.deepEqual([asked, FakeRequest.sent], [["HEAD"], []]);
  });
}

Deno.test("an import can be cancelled while it finishes", async () => {
  assert.equal((await importing(true)).error, undefined);
  assert.equal((await importing(true, { cancel: "POST" })).error?.name, "AbortError");
});

Deno.test("a refused upload is told of in the words of the refusal, and no cancel reaches it any more", async () => {
  const refusal = JSON.stringify({ error: 'no room for "m.gguf"' });
  const { control, error } = await importing(false, { refusal });
  assert.equal(error?.message, 'no room for "m.gguf"');
  control.abort();
  assert.equal(FakeRequest.sent[0]?.aborted, false);
});

Deno.test("a refused upload without words is told of by its status", async () => {
  const { error } = await importing(false, { refusal: "<p>Bad gateway</p>" });
  assert.equal(error?.message, "The file could not be copied (HTTP 500).");
});

Deno.test("a file for the tab's engine is handed to it, and no request has to last as long as the copying", async () => {
  FakeRequest.sent = [];
  const base = new URL("https://app.example/given/");
  const copied: string[] = [];
  const engine = takeFiles(base, async (_digest, bytes) => {
    for await (const piece of bytes) copied.push(new TextDecoder().decode(piece));
  });
  const asked: string[] = [];
  const api = new ModelsApi(base, "browser", (_url, init) => {
    asked.push(init?.method ?? "GET");
    return Promise.resolve(new Response(null, { status: init?.method === "HEAD" ? 404 : 200 }));
  });
  Object.assign(globalThis, { XMLHttpRequest: FakeRequest });
  try {
    await importFiles(api, "m", [FILE], () => {}, new AbortController().signal);
    assert.deepEqual([asked, FakeRequest.sent, copied], [["HEAD", "POST"], [], ["GGUF and so on"]]);
  } finally {
    engine.close();
    Reflect.deleteProperty(globalThis, "XMLHttpRequest");
  }
});
