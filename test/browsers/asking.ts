/** Requests that a page of the app makes. */
import assert from "node:assert/strict";
import { type Answer, type Call, FIXED, isIdle, type Json } from "../contract/target.ts";
import { MODEL } from "../support/model.ts";
import type { Tab } from "./drivers/driver.ts";
import * as page from "./page.ts";

export async function ask(tab: Tab, body: object, path = "/api/generate"): Promise<Answer> {
  const request: Call = { method: "POST", path, body: JSON.stringify(body) };
  const answer = await tab.run(page.call, request);
  assert.equal(answer.status, 200, answer.text);
  return answer;
}

/** What the shipped model says to a greeting. */
export async function chat(tab: Tab): Promise<string> {
  const body = { model: MODEL, prompt: "Hello", stream: false, options: FIXED };
  const { response } = JSON.parse((await ask(tab, body)).text) as { response: string };
  assert.notEqual(response, "");
  return response;
}

/** Whether a request uses the model in memory. */
export async function isBusy(tab: Tab): Promise<boolean> {
  const running = async () => {
    const { text } = await tab.run(page.call, { path: "/api/ps" });
    return (JSON.parse(text) as { models: readonly Json[] }).models;
  };
  return (await running()).length > 0 && !await isIdle(running);
}
