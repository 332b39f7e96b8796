/** A device whose browser keeps chats, and tabs of the page on it. */
import type { Runtime } from "../../../../../web/runtime.ts";
import { AppStore } from "../../../../../web/ui/app_store.ts";
import { tabKeeper } from "../../../../../web/ui/conversation_keeper.ts";
import { parseTurns } from "../../../../../web/ui/conversation_record.ts";
import { entriesIn, entryFor, parseEntry } from "../../../../../web/ui/history/chat_entry.ts";
import { type ChatNews, parseNews } from "../../../../../web/ui/history/chat_line.ts";
import type { ChatLocks, Claim } from "../../../../../web/ui/history/chat_locks.ts";
import { type ChatShelf, refusal } from "../../../../../web/ui/history/chat_shelf.ts";
import { Chats, type ChatsState } from "../../../../../web/ui/history/chats.ts";
import { eventually } from "../../../../support/fake_clock.ts";

/** What a tab's own storage has, which goes with the tab. */
export interface TabStorage {
  conversation: string;
  chat: string;
}

export interface Tab {
  readonly store: AppStore;
  readonly chats: Chats;
  /** What its page has been shown of the chats, in that order. */
  readonly states: readonly ChatsState[];
  readonly storage: TabStorage;
  /** How many characters of the conversation the tab's storage takes. */
  room: number;
  /** The texts of all questions, in their order. */
  questions(): readonly string[];
  /** Asks in vain where nobody answers, and waits until that is written down. */
  ask(question: string): Promise<void>;
  /** Its requests are answered. */
  connect(): Promise<void>;
  close(): void;
  /** As the system freezes it; what it is told meanwhile it hears when it wakes. */
  sleep(): void;
  wake(): void;
}

export interface Device {
  /** What is written now cannot be. */
  isFull: boolean;
  readonly entries: Map<string, unknown>;
  readonly turns: Map<string, readonly unknown[]>;
  open(storage?: TabStorage): Tab;
  /** The names of the chats, as `tab` lists them. */
  listed(tab: Tab): Promise<readonly string[]>;
}

const RUNTIME: Runtime = {
  base: new URL("http://localhost/"),
  state: { phase: "ready", threads: true },
  subscribe: () => () => {},
  retry: () => {},
};

export function newDevice(): Device {
  let [ids, now] = [0, 1_000];
  const tabs = new Map<object, (news: ChatNews) => void>();
  const locks = sharedLocks();
  const device: Device = {
    isFull: false,
    entries: new Map(),
    turns: new Map(),
    open(storage = { conversation: "", chat: "" }) {
      const me = {};
      const states: ChatsState[] = [];
      let missed: (() => void)[] | undefined;
      const awake = <A extends readonly unknown[]>(act: (...args: A) => void) => (...args: A) =>
        missed ? void missed.push(() => act(...args)) : act(...args);
      const slot = (key: keyof TabStorage) => ({
        read: () => storage[key],
        write(text: string) {
          if (key === "conversation" && text.length > tab.room) return false;
          storage[key] = text;
          return true;
        },
      });
      const chats = new Chats({
        shelf: shelfOf(device),
        locks: locks.of(me, awake),
        line: {
          tell(news) {
            for (const [tab, hear] of tabs) if (tab !== me) hear(parseNews({ ...news })!);
          },
          listen: (hear) => void tabs.set(me, awake(hear)),
        },
        place: slot("chat"),
        newId: () => `chat-${++ids}`,
        now: () => now += 1_000,
        changed: () => void states.push(chats.state),
      });
      const memory = { recall: () => undefined, remember: () => {}, watch: () => {} };
      const keeper = chats.keeper(tabKeeper(slot("conversation")));
      const store = new AppStore(memory, keeper, () => {});
      const tab: Tab = {
        store,
        chats,
        states,
        storage,
        room: Infinity,
        questions: () => store.state.turns.map(({ question }) => question),
        async ask(question) {
          await tab.connect();
          chats.asked();
          store.send({ text: question, pictures: [] });
          await eventually(() => !store.state.busy);
          await written();
        },
        async connect() {
          store.connect(RUNTIME);
          await eventually(() => store.state.catalog.phase === "listed");
        },
        close() {
          dispatchEvent(new Event("pagehide"));
          tabs.delete(me);
          locks.release(me);
        },
        sleep: () => void (missed = []),
        wake() {
          const heard = missed ?? [];
          missed = undefined;
          for (const hear of heard) hear();
        },
      };
      chats.start(store);
      return tab;
    },
    async listed(tab) {
      await written();
      return tab.chats.state.entries.map(({ name, title }) => name || title);
    },
  };
  return device;
}

/** How many tabs wait for another one. */
let waiting = 0;

/** Longer than anything of this device takes, and until no tab waits for another one. */
export async function written(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 3 * PATIENCE_MS)); while (waiting > 0);
}

const PATIENCE_MS = 10;

function shelfOf(device: Device): ChatShelf {
  const { entries, turns } = device;
  return {
    list: () => Promise.resolve(entriesIn([...entries.values()])),
    read(id) {
      const entry = parseEntry(entries.get(id));
      return Promise.resolve(entry && { entry, turns: parseTurns(turns.get(id) ?? []) });
    },
    write(change) {
      const { id, at, writer } = change;
      if (device.isFull) return Promise.reject(new DOMException("full", "QuotaExceededError"));
      const former = parseEntry(entries.get(id));
      const refused = refusal(change, entries.has(id), former);
      if (refused) return Promise.resolve(refused);
      entries.set(id, entryFor(id, change.turns, writer, at, former));
      turns.set(id, structuredClone(change.turns));
      return Promise.resolve("kept");
    },
    rename(id, name) {
      entries.set(id, { ...parseEntry(entries.get(id)), name });
      return Promise.resolve();
    },
    async remove(id) {
      const chat = await this.read(id);
      entries.delete(id);
      turns.delete(id);
      return chat;
    },
    restore(chat) {
      entries.set(chat.entry.id, chat.entry);
      turns.set(chat.entry.id, chat.turns);
      return Promise.resolve();
    },
    clear() {
      entries.clear();
      turns.clear();
      return Promise.resolve();
    },
  };
}

interface Held {
  readonly tab: object;
  readonly lost: () => void;
  readonly claim: Claim;
}

function sharedLocks() {
  const held = new Map<string, Held>();
  function hold(tab: object, id: string, lost: () => void): Claim {
    const claim: Claim = {
      holds: () => Promise.resolve(held.get(id)?.claim === claim),
      release: () => void (held.get(id)?.claim === claim && held.delete(id)),
    };
    held.set(id, { tab, lost, claim });
    return claim;
  }
  return {
    of: (tab: object, awake: (lost: () => void) => () => void): ChatLocks => ({
      async claim(id, patienceMs, lost) {
        if (held.has(id) && patienceMs > 0) {
          waiting++;
          await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
          waiting--;
        }
        return held.has(id) ? undefined : hold(tab, id, awake(lost));
      },
      steal(id, lost) {
        const former = held.get(id);
        held.delete(id);
        former?.lost();
        return Promise.resolve(hold(tab, id, awake(lost)));
      },
    }),
    release(tab: object) {
      for (const [id, lock] of held) if (lock.tab === tab) held.delete(id);
    },
  };
}
