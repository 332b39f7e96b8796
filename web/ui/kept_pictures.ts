/** How many of a conversation's pictures are written down with it: storages of tabs are small. */

import type { Conversation, Turn } from "./conversation.ts";
import { imagesOf, NOT_KEPT } from "./pictures.ts";

/** In characters, of some five million that a tab may keep; a photo has about 250,000. */
const ROOM = 2_000_000;

/** The newest pictures that there is room for; of the others, that they were there. */
export function withNewestPictures(turns: Conversation, room = ROOM): Conversation {
  return turns.reduceRight<Fitting>(fit, { turns: [], room }).turns;
}

/** How many there are, without those that were not kept. */
export function picturesIn(turns: Conversation): number {
  return turns.reduce((sum, { pictures }) => sum + imagesOf(pictures).length, 0);
}

interface Fitting {
  readonly turns: Conversation;
  readonly room: number;
}

function fit({ turns, room }: Fitting, turn: Turn): Fitting {
  let left = room;
  const pictures = turn.pictures?.map((picture) => {
    if (picture.length > left) return NOT_KEPT;
    left -= picture.length;
    return picture;
  });
  return { turns: [{ ...turn, pictures }, ...turns], room: left };
}
