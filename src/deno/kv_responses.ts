/// <reference lib="deno.ns" />
/// <reference lib="deno.unstable" />
/** Stored responses in Deno KV: on a disk, or in what the host offers under that name. */
import type { ResponseStore, StoredResponse, StoreLimits } from "../responses/store.ts";
import { STORE_LIMITS, tooMuch } from "../responses/store.ts";
import { createTexts, lengthOf, type TextName } from "./kv_texts.ts";

/** What is small, and found by id. */
interface Head extends Pick<StoredResponse, "owner" | "createdAt"> {
  readonly input: TextName;
  readonly response: TextName;
}

// Who offers the store may have more in it.
const HEADS = ["llamaside", "response"];
/** Ids by age, with their bytes; `true` where nobody counted them. */
const AGES = ["llamaside", "response_age"];
type Bytes = number | true;
// Counting all of them is not for every request.
const TRIM_EVERY = 100;
const TRIM_SHARE = 1 / 16;

/** @param limits what is older expires by itself */
export function kvResponses(kv: Deno.Kv, limits: StoreLimits = STORE_LIMITS): ResponseStore {
  const texts = createTexts(kv);
  const expiry = (createdAt: number) => ({
    expireIn: Math.max(1, createdAt + limits.retentionMs - Date.now()),
  });
  const headOf = (id: string) => kv.get<Head>([...HEADS, id]);
  const bytesOf = ({ input, response }: Head): Bytes => lengthOf(input) + lengthOf(response);
  /** Since they were counted. */
  let [kept, grown] = [0, 0];

  async function keep({ id, owner, createdAt, input, response }: StoredResponse): Promise<void> {
    const expires = expiry(createdAt);
    const [inputName, responseName] = await Promise.all([
      texts.write(id, JSON.stringify(input), expires),
      texts.write(id, JSON.stringify(response), expires),
    ]);
    const head: Head = { owner, createdAt, input: inputName, response: responseName };
    await kv.atomic().set([...HEADS, id], head, expires)
      .set([...AGES, createdAt, id], bytesOf(head), expires).commit();
    await grow(lengthOf(inputName) + lengthOf(responseName));
  }

  async function grow(bytes: number): Promise<void> {
    grown += bytes;
    if (++kept < TRIM_EVERY && grown < limits.bytes * TRIM_SHARE) return;
    [kept, grown] = [0, 0];
    await trim();
  }

  async function settle(id: string, response: StoredResponse["response"]): Promise<void> {
    const head = await headOf(id);
    if (!head.value) return;
    const expires = expiry(head.value.createdAt);
    const name = await texts.write(id, JSON.stringify(response), expires);
    const settled: Head = { ...head.value, response: name };
    const { ok } = await kv.atomic().check(head).set([...HEADS, id], settled, expires)
      .set([...AGES, settled.createdAt, id], bytesOf(settled), expires).commit();
    // Who lost the race leaves nothing behind.
    await texts.remove(id, ok ? head.value.response : name);
    if (ok) await grow(lengthOf(name));
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
    const isTooMuch = tooMuch(limits);
    for await (const { key, value } of kv.list<Bytes>({ prefix: AGES }, { reverse: true })) {
      if (isTooMuch(value === true ? 0 : value)) await forget(key.at(-1) as string);
    }
  }

  return {
    keepResponse: keep,
    settleResponse: settle,
    findResponse: find,
    forgetResponse: forget,
  };
}
