/** What the tabs of this device tell each other of the chats. */

import { isRecord, textAt } from "../json.ts";
import { asId } from "./chat_entry.ts";

export type ChatNews =
  /** Written, named, or brought back. */
  | { readonly type: "changed"; readonly id: string }
  | { readonly type: "removed"; readonly id: string }
  /** All of them were removed. */
  | { readonly type: "cleared" }
  /** Whoever writes it is to leave it to another tab. */
  | { readonly type: "wanted"; readonly id: string };

export interface ChatLine {
  /** To all tabs but this one. */
  tell(news: ChatNews): void;
  listen(heard: (news: ChatNews) => void): void;
}

/** @param basePath of the app; apps in other folders of the origin have lines of their own */
export function chatLine(basePath: string): ChatLine {
  const channel = new BroadcastChannel(`llamaside-chats:${basePath}`);
  return {
    tell: (news) => channel.postMessage(news),
    listen(heard) {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        const news = parseNews(data);
        if (news) heard(news);
      };
    },
  };
}

/** Another tab may run another version of the page. */
export function parseNews(data: unknown): ChatNews | undefined {
  if (!isRecord(data)) return undefined;
  const { type } = data;
  if (type === "cleared") return { type };
  const id = asId(textAt(data, "id"));
  const known = type === "changed" || type === "removed" || type === "wanted";
  return known && id ? { type, id } : undefined;
}
