/** Streams that a host keeps: they outlive whoever asks here, and their host where it wrote them down. */
import { ApiError } from "../errors.ts";
import type { StreamItem, Streams } from "../streams/streams.ts";
import { HostGone, type HostLink } from "./host_link.ts";

// A stream that kills its host must not kill every other host after it.
const MOST_MOVES = 2;

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
  let gone: HostGone | undefined;
  for (let moves = 0, seq = after;;) {
    try {
      const items = link.read((host) => host.followStream(id, seq, signal), signal);
      for await (const item of items) {
        if (item.type === "frame") [seq, moves] = [item.seq, 0];
        yield item;
      }
      return;
    } catch (error) {
      // Without a journal, or another host, the stream ends with the first one.
      if (!(error instanceof HostGone)) throw gone ? interrupted(gone) : error;
      gone ??= error;
      if (link.isClosed || signal.aborted || moves++ >= MOST_MOVES) throw interrupted(error);
    }
  }
}

function interrupted({ message }: HostGone): ApiError {
  return new ApiError("stream_interrupted", `stream_interrupted: ${message}`);
}
