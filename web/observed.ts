/** A value that others are told of at each change. */
export interface Observed<T> {
  readonly value: T;
  set(value: T): void;
  /** Calls `listener` at every change; the returned function ends that. */
  subscribe(listener: (value: T) => void): () => void;
}

export function observed<T>(value: T): Observed<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    get value() {
      return value;
    },
    set(next) {
      value = next;
      for (const listener of listeners) listener(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
