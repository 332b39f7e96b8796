/** Which paths and methods there are, and who answers. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import { json, mediaType } from "../target.ts";

export function routes({ target, ask, test }: Part): void {
  // In a browser this path is the page.
  if (target.engine === "server") {
    test("/ says that Ollama is running", async () => {
      const answer = await ask.get("/");
      assert.deepEqual([answer.status, mediaType(answer), answer.text], [
        200,
        "text/plain",
        "Ollama is running",
      ]);
      const head = await target.call({ method: "HEAD", path: "/" });
      assert.deepEqual([head.status, head.text], [200, ""]);
    });
  }

  test("/api/version is one plain version", async () => {
    const answer = await ask.get("/api/version");
    assert.equal(mediaType(answer), "application/json");
    assert.deepEqual(Object.keys(json(answer)), ["version"]);
    assert.match(json(answer).version as string, /^\d+\.\d+\.\d+$/);
  });

  test("/api/status says that there is no cloud", async () => {
    const answer = await ask.get("/api/status");
    assert.deepEqual(json(answer), { cloud: { disabled: true, source: "env" } });
  });

  test("unknown paths of the API are 404 in plain text", async () => {
    for (const path of ["/api/nothing", "/v1/nothing", "/api/chat/more"]) {
      const answer = await ask.get(path);
      assert.deepEqual([answer.status, mediaType(answer), answer.text], [
        404,
        "text/plain",
        "404 page not found",
      ]);
    }
  });

  test("wrong methods are 405 in plain text and name the right ones", async () => {
    const wrong = [["GET", "/api/show", "POST"], ["GET", "/api/chat", "POST"], [
      "POST",
      "/api/tags",
      "GET",
    ], ["GET", "/v1/chat/completions", "POST"]] as const;
    for (const [method, path, right] of wrong) {
      const answer = await target.call({ method, path });
      assert.deepEqual([answer.status, answer.text], [405, "405 method not allowed"], path);
      assert.equal(mediaType(answer), "text/plain");
      assert.ok(answer.headers.allow?.split(", ").includes(right), answer.headers.allow);
    }
  });

  test("HEAD works where GET lists", async () => {
    for (const path of ["/api/version", "/api/tags"]) {
      const { status, text } = await target.call({ method: "HEAD", path });
      assert.deepEqual([status, text], [200, ""]);
    }
  });

  test("every answer of the API says who runs the engine", async () => {
    const answers = await Promise.all([
      ask.get("/api/version"),
      ask.get("/api/nothing"),
      ask.get("/api/show"),
      ask.get("/v1/models/nope"),
      ask.chat({ stream: false }),
      ask.chat(),
      ask.chat({ options: { temperature: "hot" } }),
    ]);
    assert.deepEqual(answers.map(({ status }) => status), [200, 404, 405, 404, 200, 200, 400]);
    for (const { headers } of answers) assert.equal(headers["x-llamaside-engine"], target.engine);
  });
}
