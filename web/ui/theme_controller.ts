/** Keeps a component in step with the chosen look and with the device's. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Memory } from "./storage.ts";
import { applyTheme, colourTheFrame, isDark, recallTheme, type Theme } from "./theme.ts";

export class ThemeController implements ReactiveController {
  #theme: Theme;
  readonly #host: ReactiveControllerHost;
  readonly #memory: Memory;
  readonly #system = matchMedia("(prefers-color-scheme: dark)");

  constructor(host: ReactiveControllerHost, memory: Memory) {
    this.#host = host;
    this.#memory = memory;
    this.#theme = recallTheme(memory);
    host.addController(this);
  }

  get theme(): Theme {
    return this.#theme;
  }

  get dark(): boolean {
    return isDark(this.#theme);
  }

  hostConnected(): void {
    applyTheme(this.#theme);
    this.#system.addEventListener("change", this.#follow);
  }

  hostDisconnected(): void {
    this.#system.removeEventListener("change", this.#follow);
  }

  choose(theme: Theme): void {
    this.#theme = theme;
    this.#memory.remember("theme", theme);
    applyTheme(theme);
    this.#host.requestUpdate();
  }

  readonly #follow = (): void => {
    colourTheFrame();
    this.#host.requestUpdate();
  };
}
