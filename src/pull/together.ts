/** Work side by side, of which all is done or none goes on. */

/** @throws what failed first, once everything has ended */
export async function together(
  signal: AbortSignal,
  tasks: readonly ((signal: AbortSignal) => Promise<void>)[],
): Promise<void> {
  const control = new AbortController();
  const leave = () => control.abort();
  if (signal.aborted) leave();
  signal.addEventListener("abort", leave, { once: true });
  let failure: { readonly cause: unknown } | undefined;
  await Promise.all(tasks.map(async (task) => {
    try {
      await task(control.signal);
    } catch (cause) {
      failure ??= { cause };
      leave();
    }
  }));
  signal.removeEventListener("abort", leave);
  if (failure) throw failure.cause;
}
