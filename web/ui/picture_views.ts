/** Pictures as they are shown: in a message that is being written, and in one that was sent. */

import { css, html, nothing, type TemplateResult } from "lit";
import { icons } from "./icons.ts";
import type { PictureDraft } from "./picture_draft.ts";
import { NOT_KEPT } from "./pictures.ts";

export const pictureStyles = css`
  .pictures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .pictures img {
    display: block;
    object-fit: cover;
    background: #fff;
  }

  .pictures.sent {
    justify-content: flex-end;
    align-items: flex-end;
    margin-bottom: 0.5rem;
  }

  .sent img {
    max-width: min(85vw, 16rem);
    max-height: 14rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
  }

  .sent:has(li + li) img {
    max-height: 8rem;
  }

  .sent .gone {
    margin: 0;
    padding: 0.5rem 1rem;
    border: 1px dashed var(--line-strong);
    border-radius: 1rem;
    font-size: 0.875rem;
    color: var(--muted);
  }

  .pictures.draft {
    padding: 0.625rem 0.75rem 0;
  }

  .draft li {
    position: relative;
  }

  .draft img {
    width: 4rem;
    height: 4rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
  }

  .draft button {
    position: absolute;
    top: -0.375rem;
    right: -0.375rem;
    width: 1.5rem;
    height: 1.5rem;
    padding: 0;
    border-radius: 50%;
    background: var(--ink);
    color: var(--bg);
  }

  .draft svg {
    width: 0.875rem;
    height: 0.875rem;
  }

  .attach {
    position: relative;
    flex: none;
    margin-inline-start: -0.375rem;
  }

  .wrong {
    margin: 0;
    padding: 0.5rem 1rem 0;
    font-size: 0.875rem;
    line-height: 1.5;
    color: var(--danger);
  }
`;

/** @param blind why the model cannot see them, "" where it can */
export function draftPictures(draft: PictureDraft, blind: string): TemplateResult {
  const { pictures, wrong } = draft;
  const trouble = wrong || (pictures.length > 0 ? blind : "");
  return html`
    ${pictures.length === 0 ? nothing : html`
      <ul class="pictures draft" role="list" aria-label="Pictures of this message">
        ${pictures.map((picture, index) => draftPicture(draft, picture, index + 1))}
      </ul>
    `}
    ${trouble ? html`<p class="wrong" role="alert">${trouble}</p>` : nothing}
  `;
}

function draftPicture(draft: PictureDraft, picture: string, number: number): TemplateResult {
  return html`
    <li>
      <img src=${picture} alt="Picture ${number}">
      <button
        type="button"
        aria-label="Remove picture ${number}"
        title="Remove"
        @click=${() => draft.remove(picture)}
      >${icons.close}</button>
    </li>
  `;
}

/** @param attach the files that the user picks */
export function attachButton(attach: (files: readonly File[]) => void): TemplateResult {
  const pick = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.files?.length) return;
    attach([...target.files]);
    // The same one again is a change, too.
    target.value = "";
  };
  const open = ({ currentTarget }: Event) => {
    if (currentTarget instanceof Element) {
      currentTarget.parentElement?.querySelector("input")?.click();
    }
  };
  return html`
    <div class="attach">
      <input class="hidden-text" type="file" accept="image/*" multiple tabindex="-1"
        aria-label="Pictures" @change=${pick}>
      <button class="icon-button" type="button" aria-label="Attach pictures" title="Attach pictures"
        @click=${open}>${icons.picture}</button>
    </div>
  `;
}

export function sentPictures(pictures: readonly string[] = []): TemplateResult | typeof nothing {
  if (pictures.length === 0) return nothing;
  return html`
    <ul class="pictures sent" role="list" aria-label="Your pictures">
      ${pictures.map((picture, index) =>
        html`<li>${
          picture === NOT_KEPT
            ? html`<p class="gone">Picture not kept</p>`
            : html`<img src=${picture} alt="Picture ${index + 1}">`
        }</li>`
      )}
    </ul>
  `;
}
