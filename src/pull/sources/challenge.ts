/** The registry's way to ask who is there (distribution spec, "Token Authentication"). */
import * as v from "valibot";
import { ask, parseAnswer } from "../ask.ts";
import { failed, request, type Web } from "../web.ts";

const grant = v.looseObject({
  token: v.optional(v.string()),
  access_token: v.optional(v.string()),
});

/** Requests to one registry; remembers the token that one was answered with. */
export class Authorized {
  #token: string | undefined;

  constructor(private readonly web: Web, private readonly insecure: boolean) {}

  /** Answers a challenge once. @throws Temporary, ApiError */
  async send(
    url: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Response> {
    const send = () => request(this.web, url, { headers: { ...headers, ...this.#own() }, signal });
    const response = await send();
    const challenge = response.headers.get("www-authenticate");
    if (response.status !== 401 || !challenge || this.#token) return response;
    await response.body?.cancel();
    this.#token = await this.#ask(challenge, signal);
    return await send();
  }

  #own(): Record<string, string> {
    return this.#token ? { authorization: `Bearer ${this.#token}` } : {};
  }

  async #ask(challenge: string, signal: AbortSignal): Promise<string> {
    const url = tokenUrl(challenge);
    const schemes = this.insecure ? ["http:", "https:"] : ["https:"];
    if (!url || !schemes.includes(url.protocol)) {
      throw failed(`the registry asks for a login that is not understood: ${challenge}`);
    }
    const answer = await ask(this.web, url.href, {}, signal);
    const parsed = v.safeParse(grant, answer.status === 200 && parseAnswer(answer, url.host));
    const token = parsed.success && (parsed.output.token ?? parsed.output.access_token);
    if (!token) throw failed(`${url.host} gives no token (status ${answer.status})`);
    return token;
  }
}

/** `Bearer realm="https://…",service="…",scope="…"` */
export function tokenUrl(challenge: string): URL | undefined {
  if (!/^bearer /i.test(challenge)) return undefined;
  const fields = new Map(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
  );
  const realm = fields.get("realm");
  if (realm === undefined || !URL.canParse(realm)) return undefined;
  const url = new URL(realm);
  for (const key of ["service", "scope"]) {
    const value = fields.get(key);
    if (value !== undefined) url.searchParams.set(key, value);
  }
  return url;
}
