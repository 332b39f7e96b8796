/** `OLLAMA_HOST`, as Ollama reads it. */
import assert from "node:assert/strict";
import { readHost } from "../../../src/deno/host.ts";

const FORMS: readonly (readonly [text: string | undefined, hostname: string, port: number])[] = [
  [undefined, "127.0.0.1", 11434],
  ["", "127.0.0.1", 11434],
  ["1.2.3.4", "1.2.3.4", 11434],
  ["example.com", "example.com", 11434],
  ["1.2.3.4:80", "1.2.3.4", 80],
  [":8080", "127.0.0.1", 8080],
  ["0.0.0.0", "0.0.0.0", 11434],
  ["::1", "::1", 11434],
  ["[::1]", "::1", 11434],
  ["[::1]:5", "::1", 5],
  ["[::]:5", "::", 5],
  ["http://1.2.3.4", "1.2.3.4", 80],
  ["https://1.2.3.4", "1.2.3.4", 443],
  ["http://1.2.3.4:5", "1.2.3.4", 5],
  ["https://example.com:5/ollama", "example.com", 5],
  ["http://[::1]:5/", "::1", 5],
  [' "1.2.3.4:5" ', "1.2.3.4", 5],
  ["'1.2.3.4'", "1.2.3.4", 11434],
  ["1.2.3.4:0", "1.2.3.4", 0],
];

const read = (text: string | undefined, port?: string) =>
  readHost(
    text === undefined ? undefined : { text, from: "OLLAMA_HOST" },
    port === undefined ? undefined : { text: port, from: "--port" },
  );

for (const [text, hostname, port] of FORMS) {
  Deno.test(`readHost reads ${JSON.stringify(text)}`, () => {
    assert.deepEqual(read(text), { hostname, port });
  });
}

Deno.test("readHost prefers the port of its own", () => {
  assert.deepEqual(read("1.2.3.4:5", "6"), { hostname: "1.2.3.4", port: 6 });
  assert.deepEqual(read(undefined, "0"), { hostname: "127.0.0.1", port: 0 });
});

Deno.test("readHost refuses a port that cannot be", () => {
  for (const port of ["x", "-1", "65536", "1.5"]) {
    assert.throws(() => read("", port), /^Error: --port: port must be a number from 0 to 65535/);
  }
});

Deno.test("readHost refuses an address without a host", () => {
  assert.throws(() => read("http://"), /^Error: OLLAMA_HOST: no host in/);
});

Deno.test("readHost refuses the port of an address, unless another one is given", () => {
  for (const port of ["70000", "x", "1.5"]) {
    const words = `OLLAMA_HOST: port must be a number from 0 to 65535, not "${port}"`;
    for (const scheme of ["", "http://"]) {
      assert.throws(() => read(`${scheme}1.2.3.4:${port}`), new Error(words));
    }
    assert.equal(read(`1.2.3.4:${port}`, "6").port, 6);
  }
});
