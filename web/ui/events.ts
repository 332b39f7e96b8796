/** The events that parts of the page send up to the app, with the type of each detail. */

import type { Engine } from "./engine.ts";
import type { Settings } from "./settings.ts";
import type { Theme } from "./theme.ts";

export interface Message {
  readonly text: string;
  /** See `pictures.ts`. */
  readonly pictures: readonly string[];
}

export interface UiEvents {
  readonly "llama-send": Message;
  readonly "llama-stop": undefined;
  readonly "llama-retry-answer": undefined;
  readonly "llama-continue-answer": undefined;
  /** An earlier question, to be asked in other words. */
  readonly "llama-ask-again": { readonly turn: number; readonly question: string };
  readonly "llama-edited": string;
  readonly "llama-edit-left": undefined;
  readonly "llama-retry-start": undefined;
  readonly "llama-new-chat": undefined;
  readonly "llama-undo": undefined;
  readonly "llama-chats-open": undefined;
  /** The id of a chat. */
  readonly "llama-chat-open": string;
  readonly "llama-chat-deleted": undefined;
  readonly "llama-undo-delete": undefined;
  /** The chat that another tab has goes on here. */
  readonly "llama-take-over": undefined;
  readonly "llama-model": string;
  readonly "llama-engine": Engine;
  readonly "llama-think": boolean;
  readonly "llama-settings-open": undefined;
  readonly "llama-models-open": undefined;
  /** Only what changed: two changes may come before the page is drawn again. */
  readonly "llama-settings": Partial<Settings>;
  readonly "llama-theme": Theme;
  readonly "llama-choice": string;
  /** A part of the conversation is about to open or close. */
  readonly "llama-fold": undefined;
}

export type UiEvent<K extends keyof UiEvents> = CustomEvent<UiEvents[K]>;

export function emit<K extends keyof UiEvents>(
  target: EventTarget,
  name: K,
  ...[detail]: UiEvents[K] extends undefined ? [] : [UiEvents[K]]
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
