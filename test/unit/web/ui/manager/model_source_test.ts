/** What people paste. */
import assert from "node:assert/strict";
import { hintFor, readSource } from "../../../../../web/ui/manager/model_source.ts";
import { localName, nameOfFile } from "../../../../../src/pull/sources/local_name.ts";
import { displayName } from "../../../../../src/models/names.ts";

const GOOD: readonly (readonly [pasted: string, name: string, insecure?: boolean])[] = [
  [" llama3.2:1b ", "llama3.2:1b"],
  ["ollama run llama3.2", "llama3.2"],
  ["ollama pull me/mine:7b", "me/mine:7b"],
  ["https://ollama.com/library/qwen3:0.6b", "qwen3:0.6b"],
  ["https://ollama.com/me/mine", "me/mine"],
  ["hf.co/user/repo:Q4_K_M", "hf.co/user/repo:Q4_K_M"],
  ["https://huggingface.co/user/repo", "huggingface.co/user/repo"],
  ["https://huggingface.co/user/repo/tree/main", "huggingface.co/user/repo"],
  ["https://huggingface.co/user/repo?show=1", "huggingface.co/user/repo"],
  ["https://host.example/a/b.gguf?x=1", "https://host.example/a/b.gguf?x=1"],
  ["http://127.0.0.1:8080/b.gguf", "http://127.0.0.1:8080/b.gguf", true],
  ["localhost:5000/me/m", "localhost:5000/me/m", true],
];

for (const [pasted, name, insecure = false] of GOOD) {
  Deno.test(`a source is read: ${pasted}`, () => {
    assert.deepEqual(readSource(pasted), { name, insecure });
  });
}

const BAD: readonly (readonly [pasted: string, says: RegExp])[] = [
  ["", /first/],
  ["  ", /first/],
  ["two words", /spaces/],
  ["https://host.example/page.html", /page/],
  ["https://huggingface.co/user", /page/],
  ["hf.co/repo", /user and a repository/],
  ["http://host.example/b.gguf", /https/],
  ["https://me:secret@host.example/b.gguf", /password/],
  ["-m", /no name/],
  ["a:b:c:", /no name/],
  ["../../etc", /no name/],
];

for (const [pasted, says] of BAD) {
  Deno.test(`a source is refused in words: ${JSON.stringify(pasted)}`, () => {
    assert.throws(() => readSource(pasted), { message: says });
  });
}

Deno.test("a page is told beforehand that registries seldom let it download", () => {
  assert.match(hintFor("llama3.2:1b", "browser"), /seldom/);
  for (const [name, engine] of [["llama3.2:1b", "server"], ["hf.co/a/b", "browser"]] as const) {
    assert.equal(hintFor(name, engine), "");
  }
});

Deno.test("a source has the name that its model will have", () => {
  const names = [
    "llama3.2",
    "hf.co/user/repo:Q8_0",
    "https://huggingface.co/user/repo/resolve/main/x/model-Q4_0.gguf",
    "https://host.example/My%20Model-00001-of-00003.gguf",
  ].map((source) => displayName(localName(source)));
  assert.deepEqual(names, [
    "llama3.2:latest",
    "hf.co/user/repo:Q8_0",
    "hf.co/user/repo:model-Q4_0",
    "My-Model:latest",
  ]);
  assert.deepEqual(["a b.GGUF", "..x.gguf", "ä.gguf"].map(nameOfFile), ["a-b", "x", ""]);
});
