/** CORS, then the `Host` header. */
import assert from "node:assert/strict";
import { guard, type GuardOptions } from "../../../src/deno/guard.ts";

const OPTIONS: GuardOptions = { hostname: "127.0.0.1", origins: [] };

async function ask(
  headers: Readonly<Record<string, string>>,
  { method = "GET", options = OPTIONS, status = 200 } = {},
): Promise<Response> {
  const handler = guard(
    () => new Response("answer", { status, headers: { vary: "Accept" } }),
    options,
  );
  const request = new Request("http://127.0.0.1:11434/api/tags", { method });
  // `Host` is a header that no client may set, so requests are given one here.
  Object.defineProperty(request, "headers", { value: new Headers(headers) });
  return await handler(request);
}

const LOCAL = { host: "127.0.0.1:11434" };
const from = (origin: string) => ({ ...LOCAL, origin });

Deno.test("guard adds nothing for requests without an origin or of the same one", async () => {
  for (const headers of [LOCAL, from("http://127.0.0.1:11434"), from("https://127.0.0.1:11434")]) {
    const response = await ask(headers);
    assert.equal(await response.text(), "answer");
    assert.equal(response.headers.get("access-control-allow-origin"), null);
  }
});

const EXPOSED = [
  "x-llamaside-engine",
  "x-llamaside-heartbeat",
  "x-llamaside-stream-id",
  "location",
];

const ALLOWED = [
  "http://localhost",
  "https://localhost",
  "http://localhost:5173",
  "https://127.0.0.1:1",
  "http://0.0.0.0:8080",
  "app://x",
  "file://x",
  "tauri://localhost",
  "vscode-webview://x",
  "vscode-file://x",
];

for (const origin of ALLOWED) {
  Deno.test(`guard allows the origin ${origin}`, async () => {
    const { status, headers } = await ask(from(origin));
    assert.equal(status, 200);
    assert.equal(headers.get("access-control-allow-origin"), origin);
    assert.match(headers.get("vary")!, /\bOrigin\b/);
    assert.match(headers.get("vary")!, /\bAccept\b/);
    const exposed = headers.get("access-control-expose-headers")!.split(",");
    for (const name of EXPOSED) assert.ok(exposed.includes(name), name);
    assert.equal(headers.get("access-control-allow-credentials"), null);
  });
}

const DENIED = [
  "https://evil.example",
  "http://localhost.evil.example",
  "http://127.0.0.1.evil.example",
  "https://localhost@evil.example",
  "chrome-extension://abc",
  "moz-extension://abc",
  "null",
];

for (const origin of DENIED) {
  Deno.test(`guard refuses the origin ${origin}, whatever the method`, async () => {
    for (const method of ["GET", "POST", "OPTIONS"]) {
      const response = await ask(from(origin), { method });
      assert.equal(response.status, 403);
      // Ollama says nothing, and nobody finds out why.
      const error = `the origin ${origin} may not call this server: add it to OLLAMA_ORIGINS`;
      assert.deepEqual(await response.json(), { error });
      const names = [...response.headers.keys()];
      assert.deepEqual(names, ["content-type"], "no page may read it");
    }
  });
}

Deno.test("guard allows origins that the operator adds, with one star in each", async () => {
  const options = { ...OPTIONS, origins: ["https://a.example", "https://*.b.example"] };
  const status = async (origin: string) => (await ask(from(origin), { options })).status;
  assert.equal(await status("https://a.example"), 200);
  assert.equal(await status("https://x.b.example"), 200);
  assert.equal(await status("https://a.example.evil"), 403);
  assert.equal(await status("https://.b.example.evil"), 403);
});

Deno.test("guard allows every origin for a lone star", async () => {
  const options = { ...OPTIONS, origins: ["*"] };
  const response = await ask(from("https://evil.example"), { options });
  assert.equal(response.headers.get("access-control-allow-origin"), "*");
});

Deno.test("guard answers the preflight of an allowed origin", async () => {
  const { status, headers } = await ask(from("http://localhost:5173"), { method: "OPTIONS" });
  assert.equal(status, 204);
  assert.equal(headers.get("access-control-allow-origin"), "http://localhost:5173");
  assert.equal(
    headers.get("access-control-allow-methods"),
    "GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS",
  );
  assert.equal(headers.get("access-control-max-age"), "43200");
  assert.equal(
    headers.get("vary"),
    "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
  );
  const allowed = headers.get("access-control-allow-headers")!.toLowerCase().split(/,\s*/);
  const asked = ["authorization", "content-type", "user-agent", "accept", "x-requested-with"];
  asked.push("openai-beta", "x-stainless-os", "x-stainless-retry-count", "x-stainless-timeout");
  // What asks for a stream that can be resumed, and resumes it.
  asked.push("last-event-id", "x-llamaside-resumable", "x-conversation-id");
  asked.push("idempotency-key", "prefer");
  asked.push("x-api-key", "anthropic-version", "anthropic-beta", "x-stainless-helper");
  asked.push("anthropic-dangerous-direct-browser-access");
  for (const name of asked) assert.ok(allowed.includes(name), name);
});

Deno.test("guard puts the headers on errors too", async () => {
  const { headers } = await ask(from("http://localhost:1"), { status: 404 });
  assert.equal(headers.get("access-control-allow-origin"), "http://localhost:1");
});

const HOSTS: readonly (readonly [host: string, status: number])[] = [
  ["127.0.0.1:11434", 200],
  ["127.9.9.9", 200],
  ["localhost", 200],
  ["localhost:11434", 200],
  ["LOCALHOST", 200],
  ["x.localhost", 200],
  ["box.local:1", 200],
  ["box.internal", 200],
  ["192.168.0.9", 200],
  ["10.0.0.1:80", 200],
  ["172.16.0.1", 200],
  ["172.31.0.1", 200],
  ["0.0.0.0", 200],
  ["[::1]:11434", 200],
  ["[::]", 200],
  ["[fd00::1]:80", 200],
  ["[fe80::1]", 200],
  ["", 200],
  ["evil.example", 403],
  ["evil.example:11434", 403],
  ["8.8.8.8", 403],
  ["172.32.0.1", 403],
  ["[2001:db8::1]", 403],
  // Names that only look like addresses are what an attacker's DNS would use.
  ["127.0.0.1.evil.example", 403],
  ["10.evil.example", 403],
  ["192.168.0.9.evil.example", 403],
  ["0.evil.example", 403],
  ["fd.evil.example", 403],
  ["fc-evil.example", 403],
  ["localhost.evil.example", 403],
  ["evillocalhost", 403],
];

for (const [host, status] of HOSTS) {
  Deno.test(`guard answers ${status} to the host ${JSON.stringify(host)}`, async () => {
    assert.equal((await ask({ host })).status, status);
  });
}

Deno.test("guard says what is wrong with a host, and shows a short and plain part of it", async () => {
  const errorOf = async (host: string) => (await (await ask({ host })).json()).error as string;
  assert.equal(
    await errorOf("evil.example"),
    "the Host header evil.example is not accepted on a loopback address: " +
      "send Host: localhost, or start with --host 0.0.0.0",
  );
  const long = await errorOf("x".repeat(5_000));
  assert.ok(long.includes(`${"x".repeat(100)}... is`) && long.length < 250, long);
  assert.match(await errorOf("a\u00e9 b"), /^the Host header a\?\?b is not/);
});

Deno.test("guard lets every host pass when not bound to loopback", async () => {
  for (const hostname of ["0.0.0.0", "192.168.0.9", "::"]) {
    const { status } = await ask({ host: "evil.example" }, { options: { ...OPTIONS, hostname } });
    assert.equal(status, 200);
  }
});

Deno.test("guard checks the host on every form of loopback", async () => {
  for (const hostname of ["localhost", "127.0.0.1", "127.1.2.3", "::1"]) {
    const { status } = await ask({ host: "evil.example" }, { options: { ...OPTIONS, hostname } });
    assert.equal(status, 403, hostname);
  }
});

Deno.test("guard answers OPTIONS of an allowed host", async () => {
  assert.equal((await ask(LOCAL, { method: "OPTIONS" })).status, 204);
});
