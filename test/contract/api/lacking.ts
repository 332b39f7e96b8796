/** What is refused because a model lacks an ability. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import { assertError, HELLO, type Json, json } from "../target.ts";

const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export function lacking({ target, ask, test }: Part): void {
  const { model, can } = target;
  // Where a machine is slow, a stream may have begun by the time that it is refused.
  const chat = (body: Json) => ask.chat({ stream: false, ...body });
  const generate = (body: Json) => ask.generate({ stream: false, ...body });

  test("what a chat model cannot do is refused before any work", async () => {
    const long = `registry.ollama.ai/library/${model}:latest`;
    const tools = [{ type: "function", function: { name: "f", parameters: {} } }];
    if (!can.includes("tools")) {
      assertError(await chat({ tools }), 400, `${long} does not support tools`);
    }
    assertError(await generate({ suffix: "x" }), 400, `${long} does not support insert`);
    const vision = `"${model}" does not support vision`;
    assertError(await chat({ messages: [{ ...HELLO[0], images: [PNG] }] }), 400, vision);
    assertError(await generate({ images: [PNG] }), 400, vision);
  });

  test("images that are no base64 are refused by place", async () => {
    const images = ["data:image/png;base64,xx"];
    const message = (where: string) =>
      `illegal base64 data at input byte 4 of ${where}: send the whole file`;
    assertError(await generate({ images }), 400, message("images[0]"));
    const messages = [{ ...HELLO[0], images }];
    assertError(await chat({ messages }), 400, message("messages[0].images[0]"));
    const parts = (url: string) => [{ type: "image_url", image_url: { url } }];
    const refused = async (url: string) =>
      json(await ask.completeChat({ messages: [{ role: "user", content: parts(url) }] })).error;
    const data = `data:image/png;base64,${PNG}`;
    assert.match((await refused(data) as Json).message as string, / does not support vision$/);
    assert.match((await refused(`${data}*`) as Json).message as string, /^illegal base64/);
    assert.match(
      (await refused("https://a.example/a.png") as Json).message as string,
      /^image URLs/,
    );
    assert.match((await refused("ftp://a.example") as Json).message as string, /^invalid image/);
    const part = { type: "input_image", image_url: data };
    const { status, text } = await ask.respond({ input: [{ role: "user", content: [part] }] });
    assert.deepEqual([status, (JSON.parse(text).error as Json).message], [
      400,
      `"${model}" does not support vision`,
    ]);
  });

  test("think is refused where the model cannot, and where it is no such value", async () => {
    if (!can.includes("thinking")) {
      const message = `"${model}" does not support thinking`;
      assertError(await chat({ think: true }), 400, message);
      assertError(await generate({ think: "low" }), 400, message);
    }
    assert.equal((await chat({ think: false })).status, 200);
    assertError(await chat({ think: "maybe" }), 400, /^invalid think value/);
    assertError(await chat({ think: 5 }), 400, /^think must be/);
  });
}
