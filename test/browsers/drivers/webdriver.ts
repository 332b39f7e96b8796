/** W3C WebDriver over HTTP, as far as these tests go. */
import type { Command, Send } from "./tabs.ts";

const ROUTES: Readonly<Record<Command, readonly [method: string, path: string]>> = {
  CloseWindow: ["DELETE", "/window"],
  DeleteSession: ["DELETE", ""],
  ExecuteAsyncScript: ["POST", "/execute/async"],
  GetWindowHandle: ["GET", "/window"],
  Navigate: ["POST", "/url"],
  NewSession: ["POST", ""],
  NewWindow: ["POST", "/window/new"],
  SetTimeouts: ["POST", "/timeouts"],
  SwitchToWindow: ["POST", "/window"],
  TakeScreenshot: ["GET", "/screenshot"],
};

/** @param url where the driver listens. @param capabilities that the browser must have */
export async function newSession(url: string, capabilities: object): Promise<Send> {
  const body = { capabilities: { alwaysMatch: capabilities } };
  const { sessionId } = await call(`${url}/session`, "POST", body) as { sessionId: string };
  return async (command, parameters = {}) => {
    const [method, path] = ROUTES[command];
    return await call(`${url}/session/${sessionId}${path}`, method, parameters);
  };
}

async function call(url: string, method: string, body: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = await response.json() as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}
