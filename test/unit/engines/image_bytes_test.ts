import assert from "node:assert/strict";
import { withImageBytes } from "../../../src/engines/image_bytes.ts";

Deno.test("withImageBytes makes bytes of images and leaves everything else alone", () => {
  const text = { type: "text", text: "Hi" };
  const plain = { role: "system", content: "Be brief." };
  const messages = [plain, { role: "user", content: [{ type: "image", data: "AQID" }, text] }];
  const { messages: changed, seed } = withImageBytes({ messages, seed: 1 }) as {
    messages: typeof messages;
    seed: number;
  };
  const [image, ...rest] = changed[1]!.content as unknown as { data: ArrayBuffer }[];
  assert.deepEqual([...new Uint8Array(image!.data)], [1, 2, 3]);
  assert.deepEqual([changed[0], rest, seed], [plain, [text], 1]);
  const raw = { prompt: "Hi" };
  assert.equal(withImageBytes(raw), raw);
});
