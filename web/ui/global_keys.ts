/** Listens to key presses on the whole page while its component is there. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Command, commandFor } from "./shortcuts.ts";

export class GlobalKeys implements ReactiveController {
  /** Tells whether it did something, in which case the browser's own meaning of the key is suppressed. */
  readonly #carryOut: (command: Command) => boolean;

  constructor(host: ReactiveControllerHost, carryOut: (command: Command) => boolean) {
    this.#carryOut = carryOut;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("keydown", this.#press);
  }

  hostDisconnected(): void {
    removeEventListener("keydown", this.#press);
  }

  readonly #press = (event: KeyboardEvent): void => {
    const command = event.defaultPrevented ? undefined : commandFor(event);
    if (command && this.#carryOut(command)) event.preventDefault();
  };
}
