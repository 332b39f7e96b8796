import assert from "node:assert/strict";
import { say, type Step } from "../../../src/engines/scripted.ts";
import { createCursors } from "../../../src/streams/cursor.ts";
import { RESUMABLE, stage, streamId } from "../../support/stage.ts";

const SLOW: readonly Step[] = say(["a", "b", "c", "d"]).flatMap((step) => [step, { wait: 1_000 }]);

Deno.test("an EventSource whose Last-Event-ID nobody sees gets no text twice, and ends by 204", async () => {
  const clientOf = ({ headers }: Request) => headers.get("x-test-client") ?? undefined;
  const scene = stage(SLOW, {}, { clientOf });
  const begun = scene.ask({}, RESUMABLE);
  await scene.clock.advance(0);
  const path = `/api/streams/${streamId(begun)}?es=1&stream_type=sse`;
  const page = { "x-test-client": "page" };
  const ids = (text: string) => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));

  const first = scene.get(path, page);
  await scene.clock.advance(1_500);
  await first.cancel();
  assert.deepEqual(ids(first.text), [1, 2]);
  const second = scene.get(path, page);
  const other = scene.get(path, { "x-test-client": "other" });
  await scene.clock.advance(60_000);
  assert.deepEqual(ids(second.text), [3, 4, 5]);
  assert.deepEqual(ids(other.text), [1, 2, 3, 4, 5]);
  assert.equal((await scene.send("GET", path, page)).status, 204);
  // Only `es=1` says that the client cannot tell by itself.
  assert.equal((await scene.send("GET", path.replace("es=1", "after=0"), page)).status, 200);
});

Deno.test("an EventSource gets the beginning of a response once, although nothing follows it yet", async () => {
  const scene = stage([{ wait: 60_000 }, ...SLOW], {}, { clientOf: () => "page" });
  const begun = scene.ask({ stream: true }, RESUMABLE, "/v1/responses");
  await scene.clock.advance(1_000);
  const path = `/api/streams/${streamId(begun)}?es=1`;
  const first = scene.get(path);
  await scene.clock.advance(5_000);
  await first.cancel();
  assert.match(first.text, /^id: 1\nevent: response.created\n/);
  const second = scene.get(path);
  await scene.clock.advance(120_000);
  assert.match(second.text, /^id: 3\n/m);
  assert.doesNotMatch(second.text, /response.created/);
});

Deno.test("createCursors forgets the cursor that moved least recently", () => {
  const cursors = createCursors(2);
  cursors.note("a", "s", 1);
  cursors.note("b", "s", 5);
  cursors.note("a", "s", 2);
  cursors.note("c", "s", 7);
  assert.deepEqual(["a", "b", "c"].map((client) => cursors.reached(client, "s")), [2, 0, 7]);
  assert.equal(cursors.reached("a", "other"), 0);
});
