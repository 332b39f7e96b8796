/** Counts the abort listeners that are on a signal, whoever put them there. */

export function countListeners(signal: AbortSignal): () => number {
  const listeners = new Set<EventListenerOrEventListenerObject>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: AddEventListenerOptions | boolean,
  ) => {
    listeners.add(listener);
    addEventListener.call(signal, type, listener, options);
  };
  signal.removeEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: EventListenerOptions | boolean,
  ) => {
    listeners.delete(listener);
    removeEventListener.call(signal, type, listener, options);
  };
  return () => listeners.size;
}
