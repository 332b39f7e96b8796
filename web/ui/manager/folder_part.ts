/** Opening an Ollama folder, whose models are used where they lie. */
import { html, nothing, type TemplateResult } from "lit";
import { canRemember, type Folder } from "./folders.ts";
import type { Manager } from "./manager.ts";

export function folderPart(manager: Manager): TemplateResult {
  const { engine, folders, errors } = manager.state;
  if (engine === "server") {
    return html`
      <p class="note">An Ollama folder on the server is found by itself, or by OLLAMA_MODELS.</p>
    `;
  }
  return html`
    <div>
      <p class="label">Models of an Ollama on this device</p>
      <ul role="list">${folders.map((folder) => folderCard(folder, manager))}</ul>
      <div class="line">${canRemember() ? pickButton(manager) : listButton(manager)}</div>
      <p class="note">
        Usually .ollama/models in your home folder. It is only read, and nothing is copied.
        ${canRemember() ? nothing : "This browser forgets the folder when the page is closed."}
      </p>
      ${errors.folder ? html`<p class="error" role="alert">${errors.folder}</p>` : nothing}
    </div>
  `;
}

function pickButton(manager: Manager): TemplateResult {
  return html`
    <button class="button slim" type="button" @click=${() => void manager.pickFolder()}>
      Open an Ollama folder
    </button>
  `;
}

/** Without handles a form lists the folder's files. */
function listButton(manager: Manager): TemplateResult {
  const pick = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.files?.length) {
      void manager.pickFolder([...target.files]);
      target.value = "";
    }
  };
  const open = ({ target }: Event) => {
    if (target instanceof HTMLElement) target.parentElement?.querySelector("input")?.click();
  };
  return html`
    <input class="hidden-text" type="file" webkitdirectory tabindex="-1" aria-label="Ollama folder"
      @change=${pick}>
    <button class="button slim" type="button" @click=${open}>Open an Ollama folder</button>
  `;
}

function folderCard(folder: Folder, manager: Manager): TemplateResult {
  return html`
    <li class="card">
      <div>
        <p class="name">${folder.name}</p>
        <p class="facts">${folder.open
          ? "Open: its models are in the list"
          : "The browser asks again before it is read"}</p>
      </div>
      <div class="buttons">
        ${folder.open ? nothing : html`
          <button class="button slim primary" type="button"
            @click=${() => void manager.openFolder(folder)}>Open again</button>
        `}
        <button class="button slim" type="button" aria-label="Forget the folder ${folder.name}"
          @click=${() => void manager.forgetFolder(folder)}>Forget</button>
      </div>
    </li>
  `;
}
