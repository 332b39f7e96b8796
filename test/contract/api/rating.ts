/** How sure a model was of each token. */
import assert from "node:assert/strict";
import { readSse } from "../../support/requests.ts";
import type { Part } from "../part.ts";
import { eventsOf } from "../responses.ts";
import { assertError, FIXED, type Json, json, objects, said } from "../target.ts";

interface Rated {
  readonly token: string;
  readonly logprob: number;
  readonly bytes: readonly number[];
  readonly top_logprobs?: readonly Rated[];
}

/** @param text what the tokens say. @param most of the likeliest that may be named with each */
function assertRated(tokens: readonly Rated[], text: string, most: number): void {
  assert.equal(tokens.map(({ token }) => token).join(""), text);
  for (const { top_logprobs = [], ...token } of tokens) {
    assert.equal(top_logprobs.length, most, JSON.stringify(top_logprobs));
    assert.ok(token.bytes.length > 0);
    const falling = top_logprobs.map(({ logprob }) => logprob);
    assert.deepEqual(falling, falling.toSorted((a, b) => b - a));
    for (const { token: text, logprob, bytes } of [token, ...top_logprobs]) {
      assert.ok(logprob <= 0, `${text}: ${logprob}`);
      assert.deepEqual(bytes, [...new TextEncoder().encode(text)]);
    }
  }
}

const rated = (objects: readonly Json[]) =>
  objects.flatMap(({ logprobs }) => (logprobs ?? []) as Rated[]);

/** What OpenAI's choices say, of chunks or of a whole body. */
const choices = (bodies: readonly Json[]) =>
  bodies.flatMap(({ choices }) => choices as { delta?: Json; message?: Json; logprobs?: Json }[]);

interface Legacy {
  readonly tokens: readonly string[];
  readonly token_logprobs: readonly number[];
  readonly top_logprobs: readonly Readonly<Record<string, number>>[] | null;
  readonly text_offset: readonly number[];
}

interface Answered {
  readonly output: readonly {
    readonly content: readonly { readonly text: string; readonly logprobs: readonly Rated[] }[];
  }[];
}

export function rating({ ask, test }: Part): void {
  for (const [path, say] of [["/api/chat", ask.chat], ["/api/generate", ask.generate]] as const) {
    test(`${path} rates its tokens when asked, streamed and not`, async () => {
      for (const most of [0, 3]) {
        const body = { logprobs: true, top_logprobs: most };
        const lines = objects(await say(body));
        const whole = json(await say({ ...body, stream: false }));
        const text = said(await say());
        assertRated(rated(lines), text, most);
        assert.ok(lines.every((line) => !("logprobs" in line) || !line.done), "not at the end");
        assertRated(rated([whole]), text, most);
        assert.ok(Math.abs(rated([whole]).length - (whole.eval_count as number)) <= 1);
      }
      assert.doesNotMatch((await say()).text, /logprob/);
      assert.doesNotMatch((await say({ top_logprobs: 3 })).text, /logprob/);
    });

    test(`${path} names 20 others at most, whatever else is wrong`, async () => {
      for (const top_logprobs of [21, -1, 0.5]) {
        const message = "top_logprobs must be between 0 and 20";
        assertError(await say({ logprobs: true, top_logprobs, model: "" }), 400, message);
      }
    });
  }

  test("a raw prompt's answer is rated too", async () => {
    const answer = json(await ask.generate({ raw: true, logprobs: true, stream: false }));
    assertRated(rated([answer]), answer.response as string, 0);
  });

  test("tokens of an answer that is bound by a schema are rated", async () => {
    const format = { const: "Paris" };
    const answer = await ask.chat({ format, logprobs: true, top_logprobs: 1, stream: false });
    const tokens = rated([json(answer)]);
    assert.ok(tokens.length > 0);
    assert.equal(tokens.at(-1)!.top_logprobs!.length, 1);
  });

  test("/v1/chat/completions rates its tokens in OpenAI's shape", async () => {
    const body = { logprobs: true, top_logprobs: 2 };
    const chunks = choices(readSse((await ask.completeChat({ ...body, stream: true })).text));
    const [whole] = choices([json(await ask.completeChat(body))]);
    const text = whole!.message!.content as string;
    const tokens = chunks.flatMap(({ logprobs }) => (logprobs?.content ?? []) as Rated[]);
    assertRated(tokens, text, 2);
    assert.deepEqual(Object.keys(whole!.logprobs!), ["content", "refusal"]);
    assertRated(whole!.logprobs!.content as Rated[], text, 2);
    const [bare] = choices([json(await ask.completeChat({ logprobs: true }))]);
    assert.deepEqual((bare!.logprobs!.content as Rated[])[0]!.top_logprobs, []);
    assert.doesNotMatch((await ask.completeChat()).text, /"logprobs":(?!null)/);
    const { status } = await ask.completeChat({ logprobs: true, top_logprobs: 21 });
    assert.equal(status, 400);
  });

  test("/v1/completions rates its tokens in lists, and says where each begins", async () => {
    const body = { logprobs: 2 };
    const [whole] = choices([json(await ask.complete(body))]) as unknown as {
      text: string;
      logprobs: Legacy;
    }[];
    const { tokens, token_logprobs, top_logprobs, text_offset } = whole!.logprobs;
    assert.equal(tokens.join(""), whole!.text);
    tokens.forEach((token, index) => {
      assert.equal(whole!.text.slice(text_offset[index]!).indexOf(token), 0);
      assert.equal(top_logprobs![index]![token], token_logprobs[index]);
      assert.equal(Object.keys(top_logprobs![index]!).length, 2);
    });
    const chunks = choices(readSse((await ask.complete({ ...body, stream: true })).text));
    const streamed = chunks.flatMap(({ logprobs }) =>
      (logprobs as unknown as Legacy)?.tokens ?? []
    );
    assert.deepEqual(streamed, tokens);
    assert.equal((await ask.complete({ logprobs: 21 })).status, 400);
    assert.equal((await ask.complete({ logprobs: 1, echo: true })).status, 400);
  });

  test("/v1/responses rates its tokens, in its events and in what it stores", async () => {
    const body = { include: ["message.output_text.logprobs"], top_logprobs: 2 };
    const events = eventsOf(await ask.respond({ ...body, stream: true }));
    const of = (type: string) =>
      events.filter((event) => event.type === type).flatMap(({ logprobs }) => logprobs as Rated[]);
    const { output } = events.at(-1)!.response as unknown as Answered;
    const { text, logprobs } = output[0]!.content[0]!;
    assertRated(logprobs, text, 2);
    assert.deepEqual(of("response.output_text.delta"), logprobs);
    assert.deepEqual(of("response.output_text.done"), logprobs);
    const whole = json(await ask.respond(body)) as unknown as Answered;
    assert.deepEqual(whole.output[0]!.content, output[0]!.content);
    const bare = await ask.respond({ include: body.include });
    assertRated((json(bare) as unknown as Answered).output[0]!.content[0]!.logprobs, text, 0);
    assert.equal((await ask.respond({ top_logprobs: 21 })).status, 400);
  });

  test("num_predict of one token rates one", async () => {
    const options = { ...FIXED, num_predict: 1 };
    const answer = json(await ask.chat({ logprobs: true, options, stream: false }));
    assert.equal(rated([answer]).length, 1);
  });
}
