/** Keeps a growing list scrolled to its end until the user scrolls up. */

// A touchpad's last twitch must not unfasten the view.
const NEAR_PX = 48;

export class FollowScroll {
  #following = true;
  #held = false;
  #top = 0;
  readonly #observer: ResizeObserver;
  readonly #scroller: HTMLElement;
  readonly #changed: (following: boolean) => void;

  constructor(
    scroller: HTMLElement,
    content: HTMLElement,
    changed: (following: boolean) => void,
  ) {
    this.#scroller = scroller;
    this.#changed = changed;
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(content);
    this.#observer.observe(scroller);
    scroller.addEventListener("scroll", this.#scrolled, { passive: true });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#scroller.removeEventListener("scroll", this.#scrolled);
  }

  /** Goes to the end and stays there. */
  follow(): void {
    this.#set(true);
    this.#toEnd();
  }

  /** Leaves the view where it is at the next change of size, which is the user's doing. */
  hold(): void {
    this.#held = true;
  }

  #resized(): void {
    if (this.#held) this.#set(this.#left() <= NEAR_PX);
    else if (this.#following) this.#toEnd();
    this.#held = false;
  }

  // Content that shrinks also moves the view up, but leaves it at the end.
  readonly #scrolled = (): void => {
    const { scrollTop } = this.#scroller;
    const left = this.#left();
    if (left <= NEAR_PX && scrollTop >= this.#top) this.#set(true);
    else if (left > 1 && scrollTop < this.#top) this.#set(left <= 1);
    this.#top = scrollTop;
  };

  #left(): number {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    return scrollHeight - clientHeight - scrollTop;
  }

  #toEnd(): void {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #set(following: boolean): void {
    if (following === this.#following) return;
    this.#following = following;
    this.#changed(following);
  }
}
