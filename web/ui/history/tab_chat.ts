/** The chat of this tab: it writes it, or reads along what another tab writes. */

import type { Conversation } from "../conversation.ts";
import type { Kept } from "../conversation_keeper.ts";
import type { TabSlot } from "../tab_storage.ts";
import type { KeptChat } from "./chat_entry.ts";
import type { ChatLocks, Claim } from "./chat_locks.ts";
import { type ChatPlace, parsePlace, wholeOf } from "./chat_place.ts";
import type { ChatShelf } from "./chat_shelf.ts";
import { OpenChat, type OpenChatParts, type Outcome } from "./open_chat.ts";

/** Where the tab's conversation is shown and goes on. */
export interface Desk {
  readonly state: { readonly turns: Conversation };
  /** @param reading it is not gone on with here; whoever goes on with it is not stopped */
  show(chat: string, turns: Conversation, reading: boolean): void;
  stop(): void;
  newChat(): void;
  undo(): void;
  /** There is no way back to the chat before this one. */
  forgetCleared(): void;
}

export interface TabChatParts {
  readonly desk: Desk;
  readonly shelf: ChatShelf;
  readonly locks: ChatLocks;
  /** What a reload finds of which chat the tab had. */
  readonly place: TabSlot;
  readonly newId: () => string;
  readonly now: () => number;
  readonly changed: () => void;
  readonly told: (id: string, outcome: Outcome) => void;
}

/** A page that is being reloaded lets go of its chat within this. */
const RELOAD_MS = 10_000;
/** A tab that is awake lets go of its chat within this. */
const HANDOVER_MS = 3_000;

export class TabChat {
  /** The id of the chat that is shown. */
  id = "";
  /** Whether another tab writes it. */
  elsewhere = false;
  readonly #parts: TabChatParts;
  /** What the tab had at its start. */
  readonly #recalled: Conversation;
  /** What the tab's storage has, which follows a change of chats late. */
  #stored: Pick<ChatPlace, "id" | "kept" | "from"> | undefined;
  /** undefined while another tab writes the chat, or before it is here as a whole. */
  #mine: OpenChat | undefined;
  /** The chat before a new one. */
  #former: OpenChat | undefined;
  #left: Promise<unknown> = Promise.resolve();
  #openings = 0;
  #isTaking = false;

  /** Goes on with the chat that the tab had, or begins one. */
  constructor(parts: TabChatParts) {
    this.#parts = parts;
    this.#recalled = parts.desk.state.turns;
    const place = parsePlace(parts.place.read());
    if (place && (place.kept !== "all" || place.reading)) void this.#recover(place);
    else this.#goOn(place);
  }

  keep(turns: Conversation): void {
    this.#mine?.keep(turns);
  }

  /** So much of it is in the tab's storage. */
  stored(kept: Kept, from: number): void {
    this.#stored = { id: this.id, kept, from };
    this.#remember();
  }

  newChat(): void {
    const [{ desk }, mine] = [this.#parts, this.#mine];
    if (desk.state.turns.length === 0) return;
    if (!mine) return this.#startAnew();
    desk.newChat();
    this.#leave();
    this.#former = mine;
    this.#own();
  }

  undoNewChat(): void {
    const former = this.#former;
    if (!former) return;
    this.#former = undefined;
    this.#leave();
    this.#own(former);
    this.#parts.desk.undo();
  }

  /** An answer that is being written is stopped, as for a new chat. @returns whether it is there */
  async open(id: string): Promise<boolean> {
    if (id === this.id) return true;
    const opening = ++this.#openings;
    // It may be the one that is wanted.
    await this.#left;
    const claim = await this.#parts.locks.claim(id, 0, () => this.#lose(id));
    const chat = await this.read(id);
    if (chat && opening === this.#openings) this.#take(chat, claim);
    else claim?.release();
    return chat !== undefined;
  }

  /** Goes on here with the chat that another tab writes, once that one had time to let go of it. */
  async takeOver(): Promise<void> {
    const [{ locks }, { id }] = [this.#parts, this];
    if (this.#isTaking) return;
    this.#isTaking = true;
    const lost = () => this.#lose(id);
    const claim = await locks.claim(id, HANDOVER_MS, lost) ?? await locks.steal(id, lost);
    const chat = await this.read(id);
    this.#isTaking = false;
    if (chat && id === this.id && this.elsewhere) this.#take(chat, claim);
    else claim?.release();
  }

  /** Another tab wants to go on with it. */
  handOver(id: string): void {
    if (id === this.id) this.#readAlong((mine) => mine.leave());
  }

  /** Another tab has written it. */
  async refresh(id: string): Promise<void> {
    if (id !== this.id || !this.elsewhere) return;
    const chat = await this.read(id);
    if (chat && id === this.id && this.elsewhere) this.#parts.desk.show(id, chat.turns, true);
  }

  /** Stops its answer, and writes it to the last word. */
  async settle(): Promise<void> {
    this.#parts.desk.stop();
    await this.#mine?.flush();
  }

  /** It was removed, here or by another tab. @param id undefined: all were */
  gone(id: string | undefined): void {
    const { desk } = this.#parts;
    const isThis = (one: string | undefined) => one !== undefined && (id ?? one) === one;
    if (isThis(this.#former?.id)) {
      this.#former = undefined;
      desk.forgetCleared();
    }
    if (!isThis(this.id) || desk.state.turns.length === 0) return;
    this.#mine?.drop();
    desk.stop();
    this.#startAnew();
  }

  /** As it is on the shelf, with the last word that this tab has. */
  async read(id: string): Promise<KeptChat | undefined> {
    if (this.#mine?.id === id) await this.#mine.flush();
    return await this.#parts.shelf.read(id).catch(() => undefined);
  }

  #goOn(place: ChatPlace | undefined): void {
    if (place && this.#recalled.length > 0) {
      this.#stored = place;
      this.#own(place);
    } else {
      this.#own();
    }
    this.#mine?.keep(this.#recalled);
  }

  /** The tab's own storage had not all of it: what it has is shown until the rest is there. */
  async #recover(place: ChatPlace): Promise<void> {
    const { desk, locks } = this.#parts;
    const { id, reading } = place;
    this.#place(id, reading);
    desk.show(id, this.#recalled, true);
    const claim = await locks.claim(id, reading ? 0 : RELOAD_MS, () => this.#lose(id));
    const chat = await this.read(id);
    if (id !== this.id) return claim?.release();
    if (chat) {
      const isOurs = chat.entry.writer === place.writer;
      const turns = isOurs ? wholeOf(place, chat.turns, this.#recalled) : chat.turns;
      return this.#take({ ...chat, turns }, claim, []);
    }
    claim?.release();
    if (reading) return this.#startAnew();
    this.#own();
    desk.show(this.id, this.#recalled, false);
  }

  /** @param known what need not be written */
  #take({ entry, turns }: KeptChat, claim: Claim | undefined, known = turns): void {
    const { id, writer: seen } = entry;
    if (id !== this.id) this.#parts.desk.stop();
    this.#leave();
    this.#former = undefined;
    this.#mine = claim && this.#openChat({
      id,
      claim: Promise.resolve(claim),
      listed: true,
      writer: this.#parts.newId(),
      seen,
      turns: known,
    });
    this.#place(id, !claim);
    this.#parts.desk.show(id, turns, !claim);
  }

  #startAnew(): void {
    this.#leave();
    this.#own();
    this.#parts.desk.show(this.id, [], false);
  }

  /** This tab writes it, as soon as no other one does any more. @param chat else a new one */
  #own(chat?: Pick<ChatPlace, "id" | "listed" | "writer">, turns: Conversation = []): void {
    const { newId, locks } = this.#parts;
    const { id, listed, writer } = chat ?? { id: newId(), listed: false, writer: newId() };
    const claim = locks.claim(id, RELOAD_MS, () => this.#lose(id));
    const mine = this.#openChat({ id, claim, listed, writer, seen: writer, turns });
    this.#mine = mine;
    this.#place(id, false);
    void claim.then((granted) => granted || mine !== this.#mine || this.#part());
  }

  /** A copy of a tab, whose chat the first one goes on with, has a chat of its own from its next word on. */
  #part(): void {
    this.#own(undefined, this.#recalled);
    this.#mine?.keep(this.#parts.desk.state.turns);
  }

  #remember(): void {
    const [stored, { id, elsewhere: reading }] = [this.#stored, this];
    if (stored?.id !== id) return;
    const { listed, writer } = this.#mine ?? { listed: true, writer: "" };
    const place: ChatPlace = { ...stored, listed, writer, reading };
    const isEmpty = this.#parts.desk.state.turns.length === 0;
    this.#parts.place.write(isEmpty ? "" : JSON.stringify(place));
  }

  #openChat(chat: Omit<OpenChatParts, "shelf" | "now" | "told">): OpenChat {
    const { shelf, now } = this.#parts;
    const told = (outcome: Outcome) => this.#told(chat.id, outcome);
    return new OpenChat({ ...chat, shelf, now, told });
  }

  #told(id: string, outcome: Outcome): void {
    this.#remember();
    if (outcome === "newer" && this.#mine?.id === id) void this.#catchUp(this.#mine);
    else this.#parts.told(id, outcome);
  }

  /** Another tab has gone on with it since this one had it. What was said here since is a copy's. */
  async #catchUp(mine: OpenChat): Promise<void> {
    const { desk, locks } = this.#parts;
    mine.drop();
    const claim = await locks.claim(mine.id, HANDOVER_MS, () => this.#lose(mine.id));
    const chat = await this.read(mine.id);
    const isHere = mine === this.#mine;
    if (chat && isHere && desk.state.turns === this.#recalled) return this.#take(chat, claim);
    claim?.release();
    if (isHere) this.#part();
  }

  /** Another tab has taken it while this one was asleep. */
  #lose(id: string): void {
    if (this.#mine?.id === id) this.#readAlong((mine) => mine.drop());
  }

  #readAlong(letGo: (mine: OpenChat) => unknown): void {
    const [mine, { desk }] = [this.#mine, this.#parts];
    if (!mine) return;
    this.#mine = undefined;
    this.#place(this.id, true);
    desk.show(this.id, desk.state.turns, true);
    void Promise.resolve(letGo(mine)).then(() => this.refresh(this.id));
  }

  #leave(): void {
    this.#left = Promise.all([this.#left, this.#mine?.leave()]);
    this.#mine = undefined;
  }

  #place(id: string, elsewhere: boolean): void {
    this.id = id;
    this.elsewhere = elsewhere;
    this.#parts.changed();
  }
}
