import assert from "node:assert/strict";
import type { ChatInput, ChatMessage, GenerationRequest, TextInput } from "../../../src/engine.ts";
import { fitPrompt } from "../../../src/engines/fit_prompt.ts";
import { ApiError } from "../../../src/errors.ts";
import type { Tokenizer } from "../../../src/tokenizer/tokenizer.ts";
import { storedModel } from "../../support/stores.ts";

const WINDOW = 1024;

/** A token is a word, or what stands between two. */
const tokenizer: Tokenizer = {
  size: 0,
  special: { before: [], after: [] },
  encode: (text) => (text.match(/\S+|\s+/g) ?? []).map(() => 1),
  piece: () => new Uint8Array(),
  decode: () => "",
};

const user = (content: string): ChatMessage => ({ role: "user", content });
const assistant = (content: string): ChatMessage => ({ role: "assistant", content });
const words = (count: number, word = "word") =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(" ");

function fitted(
  input: GenerationRequest["input"],
  truncate = true,
  reads: () => Promise<Tokenizer> = () => Promise.resolve(tokenizer),
) {
  const request = { model: "m", input, truncate, sampling: {}, needs: [], load: {} };
  return fitPrompt(storedModel("m"), { of: reads }, request, WINDOW);
}

async function chat(
  messages: readonly ChatMessage[],
  ...more: [boolean?, (() => Promise<Tokenizer>)?]
) {
  const { input } = await fitted({ kind: "chat", messages }, ...more);
  return (input as ChatInput).messages;
}

Deno.test("fitPrompt leaves a prompt alone that fits", async () => {
  const messages = [user(words(300))];
  assert.deepEqual(await chat(messages), messages);
});

Deno.test("fitPrompt drops the middle of a message that is too long by itself, as little as it can", async () => {
  const text = words(2_000);
  const kept = await chat([{ role: "system", content: "Be brief" }, user(text)]);
  const [system = "", content = ""] = kept.map(({ content }) => content);
  assert.equal(system, "Be brief");
  assert.ok(text.startsWith(content.slice(0, content.length / 2 - 1)));
  assert.ok(text.endsWith(content.slice(content.length / 2 + 1)));
  const tokens = tokenizer.encode(content, true).length;
  assert.ok(tokens > 0.7 * WINDOW && tokens <= 0.75 * WINDOW, `${tokens}`);
});

Deno.test("fitPrompt drops the middle of a bare prompt too, and never half a character", async () => {
  const prompt = words(2_000, "🦙");
  const { input } = await fitted({ kind: "text", prompt });
  assert.ok(input.kind === "text" && input.prompt.length < prompt.length);
  assert.ok(input.prompt.isWellFormed() && input.prompt.startsWith("🦙0 "));
  assert.ok(input.prompt.endsWith("🦙1999"));
});

Deno.test("fitPrompt refuses what may not be cut, and what no cut can help", async () => {
  const refused = { code: "context_overflow", message: /exceeds the context window of 1024/ };
  await assert.rejects(chat([user(words(2_000))], false), refused);
  await assert.rejects(fitted({ kind: "text", prompt: words(2_000) }, false), refused);
  await assert.rejects(chat([{ role: "system", content: words(2_000) }, user("Hi")]), refused);
});

Deno.test("fitPrompt drops the oldest turns of a chat with images, each of which counts", async () => {
  const seen = { ...user("What is this?"), images: ["AAAA"] };
  const kept = await chat([
    seen,
    assistant("A llama"),
    user("Sure?"),
    assistant("Yes"),
    user("Oh"),
  ]);
  assert.deepEqual(kept.map(({ content }) => content), ["Sure?", "Yes", "Oh"]);
  const long = [user(words(400)), assistant("Long"), seen];
  assert.deepEqual(await chat(long), [seen]);
});

Deno.test("fitPrompt drops old turns by an estimate where the vocabulary cannot be read, and refuses nothing", async () => {
  const unreadable = () => {
    throw new ApiError("unsupported", "its pre-tokenizer is new");
  };
  const turns = Array.from({ length: 20 }, (_, index) => [
    user(`${index} ${words(30)}`),
    assistant("Yes"),
  ]).flat();
  const kept = await chat([...turns, user("Hi")], true, unreadable);
  assert.ok(kept.length > 4 && kept.length < turns.length, `${kept.length}`);
  assert.equal(kept.at(-1)!.content, "Hi");
  const long = [user(words(2_000))];
  assert.deepEqual(await chat(long, false, unreadable), long);
});

/** Far longer than what fits; a thousand times what one turn of the thread reads. */
const BOOK = words(1_000_000);

/** How many characters are read meanwhile, at most at once, and how many turns others have. */
async function cost<T>(fit: (reads: () => Promise<Tokenizer>) => Promise<T>) {
  let [counted, characters, longest, turns] = [0, 0, 0, 0];
  const encode: Tokenizer["encode"] = (text, parseSpecial) => {
    counted++;
    characters += text.length;
    longest = Math.max(longest, text.length);
    return tokenizer.encode(text, parseSpecial);
  };
  const timer = setInterval(() => turns++, 0);
  const outcome = await fit(() => Promise.resolve({ ...tokenizer, encode }));
  clearInterval(timer);
  return { outcome, counted, characters, longest, turns };
}

Deno.test("fitPrompt reads of a book no more than it needs to cut it, and never much at once", async () => {
  const messages = [user("Hi"), assistant("Hello"), user(BOOK)];
  for (const input of [{ kind: "chat", messages }, { kind: "text", prompt: BOOK }] as const) {
    const { outcome, characters, longest, turns } = await cost((reads) =>
      fitted(input, true, reads)
    );
    const kept = outcome.input as ChatInput | TextInput;
    const text = kept.kind === "text" ? kept.prompt : kept.messages.at(-1)!.content;
    assert.ok(text.length < BOOK.length && BOOK.startsWith(text.slice(0, 1_000)));
    assert.ok(characters < BOOK.length / 4, `${characters} characters`);
    assert.ok(longest < BOOK.length / 50, `${longest} characters at once`);
    assert.ok(turns >= 5, `${turns} turns`);
  }
});

Deno.test("fitPrompt refuses a book without reading it to its end", async () => {
  const { characters } = await cost((reads) =>
    assert.rejects(chat([user(BOOK)], false, reads), {
      code: "context_overflow",
      message: /^the prompt of more than \d+ tokens exceeds the context window of 1024/,
    })
  );
  assert.ok(characters < BOOK.length / 50, `${characters} characters`);
});

Deno.test("fitPrompt leaves a text alone that is long, and fits by its long tokens", async () => {
  const text = words(300, "\u{1f999}".repeat(400));
  assert.ok(text.length > 200_000);
  const messages = [user(text)];
  assert.equal(await chat(messages), messages);
});

Deno.test("fitPrompt counts the same prompt once", async () => {
  const prompt = words(700);
  const { counted } = await cost((reads) =>
    assert.rejects(fitted({ kind: "text", prompt }, false, reads), {
      message: /^the prompt of 1399 tokens exceeds/,
    })
  );
  assert.equal(counted, 1);
});
