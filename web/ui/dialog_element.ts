/** A part of the page that is a modal dialog. */

import { LitElement } from "lit";

export abstract class DialogElement extends LitElement {
  get open(): boolean {
    return this.dialog?.open ?? false;
  }

  show(): void {
    if (!this.open) this.dialog?.showModal();
  }

  close(): void {
    this.dialog?.close();
  }

  protected get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector("dialog");
  }

  /** For a click: only the backdrop makes the dialog itself the target. */
  protected leave(event: Event): void {
    if (event.target === this.dialog) this.close();
  }
}
