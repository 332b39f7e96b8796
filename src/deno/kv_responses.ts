/// <reference lib="deno.ns" />
/// <reference lib="deno.unstable" />
/** Stored responses in Deno KV: on a disk, or in what the host offers under that name. */
import type { ResponseStore, StoredResponse, StoreLimits } from "../responses/store.ts";
import { STORE_LIMITS } from "../responses/store.ts";
import { createTexts, type TextName } from "./kv_texts.ts";

/** What is small, and found by id. */
interface Head extends Pick<StoredResponse, "owner" | "createdAt"> {
  readonly input: TextName;
  readonly response: TextName;
}

// Who offers the store may have more in it.
const HEADS = ["llamaside", "response"];
/** Ids by age. */
const AGES = ["llamaside", "response_age"];
// Counting all of them is not for every request.
const TRIM_EVERY = 100;

/** @param limits what is older expires by itself */
export function kvResponses(kv: Deno.Kv, limits: StoreLimits = STORE_LIMITS): ResponseStore {
  const texts = createTexts(kv);
  const expiry = (createdAt: number) => ({
    expireIn: Math.max(1, createdAt + limits.retentionMs - Date.now()),
  });
  const headOf = (id: string) => kv.get<Head>([...HEADS, id]);
  let kept = 0;

  async function keep({ id, owner, createdAt, input, response }: StoredResponse): Promise<void> {
    const expires = expiry(createdAt);
    const [inputName, responseName] = await Promise.all([
      texts.write(id, JSON.stringify(input), expires),
      texts.write(id, JSON.stringify(response), expires),
    ]);
    const head: Head = { owner, createdAt, input: inputName, response: responseName };
    await kv.atomic().set([...HEADS, id], head, expires).set(
      [...AGES, createdAt, id],
      true,
      expires,
    )
      .commit();
    if (++kept % TRIM_EVERY === 0) await trim();
  }

  async function settle(id: string, response: StoredResponse["response"]): Promise<void> {
    const head = await headOf(id);
    if (!head.value) return;
    const expires = expiry(head.value.createdAt);
    const name = await texts.write(id, JSON.stringify(response), expires);
    const settled: Head = { ...head.value, response: name };
    const { ok } = await kv.atomic().check(head).set([...HEADS, id], settled, expires).commit();
    // Who lost the race leaves nothing behind.
    await texts.remove(id, ok ? head.value.response : name);
  }

  async function find(id: string): Promise<StoredResponse | undefined> {
    // Whoever settles or forgets it may remove a text after the head that names it was read.
    return await findAsNamed(id) ?? await findAsNamed(id);
  }

  async function findAsNamed(id: string): Promise<StoredResponse | undefined> {
    const { value: head } = await headOf(id);
    if (!head) return undefined;
    const { owner, createdAt } = head;
    const [input, response] = await Promise.all([
      texts.read(id, head.input),
      texts.read(id, head.response),
    ]);
    if (input === undefined || response === undefined) return undefined;
    return { id, owner, createdAt, input: JSON.parse(input), response: JSON.parse(response) };
  }

  async function forget(id: string): Promise<void> {
    const { value: head } = await headOf(id);
    if (!head) return;
    await kv.atomic().delete([...HEADS, id]).delete([...AGES, head.createdAt, id]).commit();
    await Promise.all([texts.remove(id, head.input), texts.remove(id, head.response)]);
  }

  /** Forgets the oldest where there are too many. */
  async function trim(): Promise<void> {
    let seen = 0;
    for await (const { key } of kv.list({ prefix: AGES }, { reverse: true })) {
      if (++seen > limits.most) await forget(key.at(-1) as string);
    }
  }

  return {
    keepResponse: keep,
    settleResponse: settle,
    findResponse: find,
    forgetResponse: forget,
  };
}
