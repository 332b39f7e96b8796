/** Answers that last. */

/**
 * For `addInitScript`. Makes every answer of the page last for seconds, and the same each time: a
 * model that goes on with its own words rounds otherwise than one that has just said them, and may
 * say other words next.
 */
export function answerAtLength(): void {
  const send = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== "POST") return await send(request);
    Object.assign(globalThis, { asked: true });
    const { options, ...body } = await request.json();
    const last = Number(body.messages.at(-1).content.match(/\d+\.$/)[0]);
    const format = { const: Array.from({ length: last }, (_, n) => n + 1).join(" ") };
    const longer = { ...body, format, options: { ...options, temperature: 0 } };
    return await send(
      new Request(request.url, { ...partsOf(request), body: JSON.stringify(longer) }),
    );
  };
  function partsOf({ method, headers, signal }: Request) {
    return { method, headers, signal };
  }
}
