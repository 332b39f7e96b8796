/** The chats of this device: their list, and what can be done with each. */

import type { ConversationKeeper } from "../conversation_keeper.ts";
import type { TabSlot } from "../tab_storage.ts";
import { type ChatEntry, type KeptChat, nameOf, shortLine } from "./chat_entry.ts";
import type { ChatLine, ChatNews } from "./chat_line.ts";
import type { ChatLocks } from "./chat_locks.ts";
import type { ChatShelf } from "./chat_shelf.ts";
import type { Outcome } from "./open_chat.ts";
import { type Desk, TabChat } from "./tab_chat.ts";

interface ListState {
  /** Newest first. */
  readonly entries: readonly ChatEntry[];
  /** Whether the browser keeps no chats, or has no room. */
  readonly unkept: boolean;
  /** Whether that is to be said: once, until the next question. */
  readonly unkeptNews: boolean;
}

export interface ChatsState extends ListState {
  /** The id of the chat in this tab. */
  readonly current: string;
  /** Whether another tab writes it. */
  readonly elsewhere: boolean;
  /** The name of the chat that was deleted last, "" once it cannot be brought back. */
  readonly deleted: string;
}

export interface ChatsParts {
  readonly shelf: ChatShelf;
  readonly locks: ChatLocks;
  readonly line: ChatLine;
  /** What a reload finds of which chat the tab had. */
  readonly place: TabSlot;
  readonly newId: () => string;
  readonly now: () => number;
  readonly changed: () => void;
}

interface Deleted {
  readonly chat: KeptChat;
  /** Whether it was this tab's. */
  readonly wasOpen: boolean;
}

export class Chats {
  #state: ListState = { entries: [], unkept: false, unkeptNews: false };
  readonly #parts: ChatsParts;
  #desk: Desk | undefined;
  #tab: TabChat | undefined;
  #deleted: Deleted | undefined;
  #shown: ChatsState | undefined;
  #hasSaidUnkept = false;

  constructor(parts: ChatsParts) {
    this.#parts = parts;
  }

  /** The same object until something changes. */
  get state(): ChatsState {
    return this.#shown ??= {
      ...this.#state,
      current: this.#tab?.id ?? "",
      elsewhere: this.#tab?.elsewhere ?? false,
      deleted: this.#deleted ? nameOf(this.#deleted.chat.entry) : "",
    };
  }

  /** What `tab` keeps for a reload is kept for good, too. */
  keeper(tab: ConversationKeeper): ConversationKeeper {
    return {
      recall: () => tab.recall(),
      keep: (turns) => {
        // At its start the tab may have less than it wrote down the last time.
        if (!this.#tab) return;
        tab.keep(turns);
        this.#tab.keep(turns);
      },
      watch: (told) =>
        tab.watch((kept, from) => {
          this.#tab?.stored(kept, from);
          told(kept, from);
        }),
    };
  }

  /** @param desk where the tab's chat is shown; it has what a reload found of it */
  start(desk: Desk): void {
    this.#desk = desk;
    const told = (id: string, outcome: Outcome) => this.#told(id, outcome);
    this.#tab = new TabChat({ ...this.#parts, desk, told, changed: () => this.#set({}) });
    this.#parts.line.listen((news) => this.#hear(news));
    void this.#list();
  }

  newChat(): void {
    this.#tab?.newChat();
  }

  undoNewChat(): void {
    this.#tab?.undoNewChat();
  }

  /** A question was asked: what was said of the time before has been read. */
  asked(): void {
    this.#deleted = undefined;
    this.#set({ unkeptNews: false });
  }

  async open(id: string): Promise<void> {
    if (!await this.#tab?.open(id)) await this.#list();
  }

  /** Goes on here with the chat that another tab writes, which reads it from then on. */
  async takeOver(): Promise<void> {
    this.#parts.line.tell({ type: "wanted", id: this.state.current });
    await this.#tab?.takeOver();
  }

  /** @param name "": it is called as its first question again */
  async rename(id: string, name: string): Promise<void> {
    await this.#change(() => this.#parts.shelf.rename(id, shortLine(name)));
    await this.#tell({ type: "changed", id });
  }

  /** Can be undone until another one is deleted, or a question is asked. */
  async remove(id: string): Promise<void> {
    const wasOpen = id === this.state.current;
    if (wasOpen) await this.#tab?.settle();
    const chat = await this.#change(() => this.#parts.shelf.remove(id));
    this.#deleted = chat && { chat, wasOpen };
    // With it, since that it was deleted is not to be said below a list that still has it.
    if (chat) this.#set({ entries: this.#state.entries.filter((entry) => entry.id !== id) });
    this.#tab?.gone(id);
    await this.#tell({ type: "removed", id });
  }

  async undoRemove(): Promise<void> {
    const deleted = this.#deleted;
    if (!deleted) return;
    this.#deleted = undefined;
    const { chat, wasOpen } = deleted;
    const { id } = chat.entry;
    await this.#change(() => this.#parts.shelf.restore(chat));
    if (wasOpen && this.#desk?.state.turns.length === 0) await this.#tab?.open(id);
    await this.#tell({ type: "changed", id });
  }

  /** For good. */
  async removeAll(): Promise<void> {
    await this.#tab?.settle();
    await this.#change(() => this.#parts.shelf.clear());
    this.#deleted = undefined;
    this.#tab?.gone(undefined);
    await this.#tell({ type: "cleared" });
  }

  /** To the last word that is here. */
  async read(id: string): Promise<KeptChat | undefined> {
    return await this.#tab?.read(id);
  }

  #hear(news: ChatNews): void {
    if (news.type === "wanted") return this.#tab?.handOver(news.id);
    void this.#list();
    if (news.type === "changed") void this.#tab?.refresh(news.id);
    else this.#tab?.gone(news.type === "removed" ? news.id : undefined);
  }

  #told(id: string, outcome: Outcome): void {
    if (outcome === "removed") return this.#tab?.gone(id);
    if (outcome === "failed") return this.#sayUnkept();
    this.#set({ unkept: false, unkeptNews: false });
    void this.#tell({ type: "changed", id });
  }

  #sayUnkept(): void {
    this.#set({ unkept: true, unkeptNews: this.#state.unkeptNews || !this.#hasSaidUnkept });
    this.#hasSaidUnkept = true;
  }

  /** To the other tabs, and to whoever looks at this one. */
  async #tell(news: ChatNews): Promise<void> {
    this.#parts.line.tell(news);
    await this.#list();
  }

  async #list(): Promise<void> {
    const entries = await this.#change(() => this.#parts.shelf.list());
    if (entries) this.#set({ entries });
  }

  async #change<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch {
      this.#set({ unkept: true });
      return undefined;
    }
  }

  #set(change: Partial<ListState>): void {
    this.#state = { ...this.#state, ...change };
    this.#shown = undefined;
    this.#parts.changed();
  }
}
