/** The pictures of the message that is being written. */

import { MOST_PICTURES, readPicture } from "./pictures.ts";

export class PictureDraft {
  #pictures: readonly string[] = [];
  #wrong = "";
  #reading = 0;
  readonly #changed: () => void;
  readonly #read: (file: File) => Promise<string>;

  constructor(changed: () => void, read: (file: File) => Promise<string> = readPicture) {
    this.#changed = changed;
    this.#read = read;
  }

  get pictures(): readonly string[] {
    return this.#pictures;
  }

  /** A sentence about the last ones that were added, "" when all is well. */
  get wrong(): string {
    return this.#wrong;
  }

  /** Whether more of them will be there in a moment. */
  get busy(): boolean {
    return this.#reading > 0;
  }

  /** In their order. */
  async add(files: readonly File[]): Promise<void> {
    this.#wrong = "";
    this.#reading++;
    this.#changed();
    for (const file of files) await this.#addOne(file);
    this.#reading--;
    this.#changed();
  }

  remove(picture: string): void {
    this.#pictures = this.#pictures.filter((each) => each !== picture);
    this.#wrong = "";
    this.#changed();
  }

  /** They belong to the message then, and no longer to the draft. */
  take(): readonly string[] {
    const pictures = this.#pictures;
    this.#pictures = [];
    this.#wrong = "";
    this.#changed();
    return pictures;
  }

  async #addOne(file: File): Promise<void> {
    const picture = await this.#read(file).catch(() => undefined);
    if (picture === undefined) {
      this.#wrong = `${file.name} is no picture that this browser can read.`;
    } else if (this.#pictures.includes(picture)) {
      this.#wrong = `${file.name} is there already.`;
    } else if (this.#pictures.length === MOST_PICTURES) {
      this.#wrong = `A message takes ${MOST_PICTURES} pictures at most.`;
    } else {
      this.#pictures = [...this.#pictures, picture];
    }
  }
}
