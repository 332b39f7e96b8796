/** What each part of the contract is given. */
import type { Ask, Target } from "./target.ts";

export interface Part {
  readonly target: Target;
  readonly ask: Ask;
  /** Registers a test of this target. */
  test(name: string, run: () => Promise<void>): void;
}
