/** Where the user writes: Enter sends, Shift+Enter makes a new line, and the button stops a running answer. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { composerStyles } from "./composer_styles.ts";
import { emit } from "./events.ts";
import { icons } from "./icons.ts";
import { PictureDraft } from "./picture_draft.ts";
import { attachButton, draftPictures, pictureStyles } from "./picture_views.ts";
import { pastedPictures } from "./pictures.ts";
import { sends } from "./shortcuts.ts";
import { base, buttons } from "./styles.ts";
import type { TabSlot } from "./tab_storage.ts";

/** While waiting a message can be sent already: it leaves as soon as the page is ready. */
export type ComposerState = "ready" | "waiting" | "off";

export class Composer extends LitElement {
  static override properties = {
    busy: { type: Boolean },
    state: { type: String },
    kept: { attribute: false },
    sees: { type: Boolean },
    blind: {},
    draft: { state: true },
  };

  static override styles = [base, buttons, pictureStyles, composerStyles];

  declare busy: boolean;
  declare state: ComposerState;
  /** Where what is being written outlives a reload. */
  declare kept: TabSlot | undefined;
  /** Whether the chosen model gets pictures; `blind` says why not, "" where there is no model. */
  declare sees: boolean;
  declare blind: string;
  declare draft: string;
  readonly #pictures = new PictureDraft(() => this.requestUpdate());
  #eager = false;

  constructor() {
    super();
    this.draft = "";
    this.blind = "";
  }

  override render(): TemplateResult {
    return html`
      <form @submit=${this.#submit}>
        ${draftPictures(this.#pictures, this.blind)}
        <textarea
          rows="1"
          aria-label="Message"
          placeholder=${this.#pictures.pictures.length > 0
            ? "Ask something about it"
            : "Write a message"}
          ?disabled=${this.state === "off"}
          enterkeyhint="send"
          autocomplete="off"
          dir="auto"
          .value=${this.draft}
          @input=${this.#write}
          @keydown=${this.#press}
          @paste=${this.#paste}
        ></textarea>
        <div class="tools">
              ${this.sees ? attachButton((files) => this.attach(files)) : nothing}
              <div class="choices"><slot></slot></div>
              ${this.busy ? this.#stopButton() : this.#sendButton()}
            </div>
      </form>
    `;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("kept")) this.draft ||= this.kept?.read() ?? "";
  }

  override updated(changed: PropertyValues): void {
    if (changed.has("draft")) {
      this.kept?.write(this.draft);
      this.#fit();
    }
    if (this.#eager && this.state === "ready") this.#send();
  }

  // Asked for at once by the app's first rendering, when the field is not there yet.
  override async focus(): Promise<void> {
    await this.updateComplete;
    this.#field()?.focus();
  }

  /** Also those that the model cannot see: they wait for one that can. */
  attach(files: readonly File[]): void {
    void this.#pictures.add(files);
    void this.focus();
  }

  #sendButton(): TemplateResult {
    const able = this.state !== "off" && this.#sendable;
    return html`
      <button
        class="act"
        type="submit"
        aria-label="Send"
        title="Send (Enter)"
        ?disabled=${!able}
      >${icons.send}</button>
    `;
  }

  #stopButton(): TemplateResult {
    return html`
      <button
        class="act stop"
        type="button"
        aria-label="Stop"
        title="Stop (Esc)"
        @click=${() => emit(this, "llama-stop")}
      >${icons.stop}</button>
    `;
  }

  #write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.draft = event.target.value;
    this.#eager = false;
  }

  #paste(event: ClipboardEvent): void {
    const pictures = pastedPictures(event.clipboardData);
    if (pictures.length === 0) return;
    event.preventDefault();
    this.attach(pictures);
  }

  #press(event: KeyboardEvent): void {
    if (!sends(event)) return;
    event.preventDefault();
    this.#send();
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#send();
  }

  #send(): void {
    const text = this.draft.trim();
    if (this.busy || this.state === "off" || !this.#sendable) return;
    this.#eager = this.state === "waiting";
    if (this.#eager) return;
    this.draft = "";
    emit(this, "llama-send", { text, pictures: this.#pictures.take() });
  }

  /** A message has a text, and pictures only for a model that sees; who that is, may be known later. */
  get #sendable(): boolean {
    const { pictures, busy } = this.#pictures;
    const seen = pictures.length === 0 || this.sees || this.state === "waiting";
    return this.draft.trim() !== "" && seen && !busy;
  }

  // For browsers without `field-sizing`; the maximum is the style sheet's.
  #fit(): void {
    const field = this.#field();
    if (!field || CSS.supports("field-sizing", "content")) return;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  }

  #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector("textarea");
  }
}

customElements.define("llama-composer", Composer);
