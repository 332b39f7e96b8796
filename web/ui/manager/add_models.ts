/** Ways to a model beside the catalogue: by name or address, from a file, from an Ollama folder. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { reasonOf } from "../../../src/errors.ts";
import { nameOfFile } from "../../../src/pull/sources/local_name.ts";
import { bytes } from "../format.ts";
import { progressStyles } from "../progress_bar.ts";
import { base, buttons } from "../styles.ts";
import { folderPart } from "./folder_part.ts";
import { checkName } from "./local_file.ts";
import { addStyles } from "./add_styles.ts";
import type { Manager } from "./manager.ts";
import { managerStyles } from "./manager_styles.ts";
import { hintFor, readSource } from "./model_source.ts";
import { bar } from "./pull_list.ts";

const PHASES = { hashing: "Reading", copying: "Copying", finishing: "Finishing" } as const;

export class AddModels extends LitElement {
  static override properties = {
    manager: { attribute: false },
    /** Only to be drawn again. */
    revision: { attribute: false },
    text: { state: true },
    wrong: { state: true },
    name: { state: true },
  };

  static override styles = [
    base,
    buttons,
    progressStyles,
    managerStyles,
    addStyles,
  ];

  declare manager: Manager;
  declare revision: unknown;
  declare text: string;
  /** What is wrong with the text, "" until the button was pressed. */
  declare wrong: string;
  /** What the user calls the file that waits; undefined: as it is called. */
  declare name: string | undefined;

  constructor() {
    super();
    this.text = "";
    this.wrong = "";
  }

  override render(): TemplateResult {
    return html`
      <div class="parts">${this.#named()} ${this.#file()} ${folderPart(this.manager)}</div>
    `;
  }

  #named(): TemplateResult {
    const hint = this.wrong || hintFor(this.text, this.manager.state.engine) ||
      "Such as hf.co/user/repo:Q4_K_M, llama3.2:1b, or the address of a .gguf file";
    return html`
      <form novalidate @submit=${this.#pull}>
        <label for="source">Name or address of a model</label>
        <div class="line">
          <input
            id="source"
            type="text"
            autocapitalize="off"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="source-note"
            aria-invalid=${this.wrong ? "true" : nothing}
            .value=${this.text}
            @input=${(event: Event) => this.#write(event)}
          />
          <button class="button slim primary">Download</button>
        </div>
        <p id="source-note" class=${this.wrong ? "error" : "note"} aria-live="polite">${hint}</p>
      </form>
    `;
  }

  #write({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.text = target.value;
    this.wrong = "";
  }

  #pull(event: Event): void {
    event.preventDefault();
    try {
      this.manager.pull(readSource(this.text));
      this.text = "";
    } catch (error) {
      this.wrong = reasonOf(error);
    }
  }

  #file(): TemplateResult {
    const { files, importing, errors } = this.manager.state;
    return html`
      <div>
        ${importing ? this.#progress() : files.length > 0 ? this.#naming(files) : this.#choosing()}
        ${errors.file ? html`<p class="error" role="alert">${errors.file}</p>` : nothing}
      </div>
    `;
  }

  #choosing(): TemplateResult {
    return html`
      <label for="file">A .gguf file of this device</label>
      <div class="line">
        <input id="file" class="hidden-text" type="file" accept=".gguf" multiple tabindex="-1"
          @change=${this.#choose}>
        <button class="button slim" type="button" @click=${this.#open}>Choose a file</button>
      </div>
      <p class="note">Or drop it anywhere on this page. ${this.manager.state.engine === "browser"
        ? "It does not leave this device."
        : "It is sent to the server."}</p>
    `;
  }

  #open(): void {
    this.renderRoot.querySelector<HTMLInputElement>("#file")?.click();
  }

  #choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    void this.manager.offer([...target.files ?? []]);
    this.name = undefined;
    target.value = "";
  }

  #naming(files: readonly File[]): TemplateResult {
    const model = files.find(({ name }) => !/mmproj/i.test(name)) ?? files[0]!;
    const name = this.name ?? nameOfFile(model.name);
    const wrong = checkName(name);
    const size = files.reduce((sum, file) => sum + file.size, 0);
    const add = (event: Event) => {
      event.preventDefault();
      if (!wrong) void this.manager.add(name);
    };
    return html`
      <form novalidate @submit=${add}>
        <label for="name">Name for ${files.map((file) => file.name).join(" and ")} (${bytes(
          size,
        )})</label>
        <div class="line">
          <input
            id="name"
            type="text"
            autocapitalize="off"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="name-note"
            aria-invalid=${wrong ? "true" : nothing}
            .value=${name}
            @input=${({ target }: Event) => {
              if (target instanceof HTMLInputElement) this.name = target.value;
            }}
          />
          <button class="button slim primary" ?disabled=${Boolean(wrong)}>Add</button>
          <button class="button slim" type="button" @click=${this.#withdraw}>Cancel</button>
        </div>
        <p id="name-note" class=${wrong ? "error" : "note"}>${wrong ||
          "It is copied to where models are kept."}</p>
      </form>
    `;
  }

  #progress(): TemplateResult {
    const { name, progress: { phase, fraction } } = this.manager.state.importing!;
    const label = `${PHASES[phase]} ${name}`;
    return html`
      <div class="card">
        <p class="name">${name}</p>
        <button class="button slim" type="button" @click=${this.#withdraw}>Cancel</button>
        ${bar(label, fraction, true, PHASES[phase])}
      </div>
    `;
  }

  #withdraw(): void {
    this.name = undefined;
    this.manager.withdraw();
  }
}

customElements.define("llama-add-models", AddModels);
