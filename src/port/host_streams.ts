/** Streams that a host keeps: they outlive whoever asks here, and their host where it wrote them down. */
import { streamInterrupted } from "../errors.ts";
import { moving } from "../moving.ts";
import type { StreamItem, Streams } from "../streams/streams.ts";
import { HostGone, type HostLink } from "./host_link.ts";

export function hostStreams(link: HostLink): Streams {
  return {
    openStream: (order) => link.ask((host) => host.openStream(order)),
    findStream: (name, owner) => link.ask((host) => host.findStream(name, owner)),
    stopStream: (id) => link.ask((host) => host.stopStream(id)),
    countStreams: () => link.ask((host) => host.countStreams()),
    forgetStream: (id) => link.ask((host) => host.forgetStream(id)),
    followStream: (id, after, signal) => follow(link, id, after, signal),
  };
}

/** Goes on with the next host, which finds there what this one has written down. */
async function* follow(
  link: HostLink,
  id: string,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<StreamItem> {
  let seq = after;
  let gone: HostGone | undefined;
  const isLost = (error: unknown) => {
    if (!(error instanceof HostGone)) return false;
    gone = error;
    return !link.isClosed && !signal.aborted;
  };
  try {
    yield* moving(async function* (further) {
      const items = link.read((host) => host.followStream(id, seq, signal), signal);
      for await (const item of items) {
        if (item.type === "frame") {
          seq = item.seq;
          further();
        }
        yield item;
      }
    }, isLost);
  } catch (error) {
    // Without a journal, or another host, the stream ends with the first one.
    throw gone ? streamInterrupted(gone.message) : error;
  }
}
