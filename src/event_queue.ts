/** From callbacks to an async iterable: what an engine pushes, a reader pulls. */

/** Unbounded on purpose: a decode cannot wait for a slow reader, and a reply has a bounded length. */
export class EventQueue<E> implements AsyncIterable<E> {
  #items: E[] = [];
  #end: { readonly error?: unknown } | undefined;
  #wake: () => void = () => {};

  push(item: E): void {
    this.#items.push(item);
    this.#wake();
  }

  end(): void {
    this.#end ??= {};
    this.#wake();
  }

  fail(error: unknown): void {
    this.#end ??= { error };
    this.#wake();
  }

  /** Everything that is there now, or that comes next; undefined at the end. @throws what `fail` was given */
  async take(): Promise<readonly E[] | undefined> {
    while (this.#items.length === 0) {
      if (this.#end && "error" in this.#end) throw this.#end.error;
      if (this.#end) return undefined;
      await new Promise<void>((resolve) => this.#wake = resolve);
    }
    const items = this.#items;
    this.#items = [];
    return items;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<E> {
    for (let items = await this.take(); items; items = await this.take()) yield* items;
  }
}
