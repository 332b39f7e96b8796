/** Streams that a host keeps: they outlive whoever asks here, but not their host. */
import { ApiError } from "../errors.ts";
import type { Streams } from "../streams/streams.ts";
import { HostGone, type HostLink } from "./host_link.ts";

export function hostStreams(link: HostLink): Streams {
  return {
    openStream: (order) => link.ask((host) => host.openStream(order)),
    findStream: (name, owner) => link.ask((host) => host.findStream(name, owner)),
    stopStream: (id) => link.ask((host) => host.stopStream(id)),
    async *followStream(id, after, signal) {
      try {
        // No other host has this stream.
        const read = link.read((host) => host.followStream(id, after, signal), signal);
        yield* read;
      } catch (error) {
        throw error instanceof HostGone ? interrupted(error) : error;
      }
    },
  };
}

function interrupted({ message }: HostGone): ApiError {
  return new ApiError("stream_interrupted", `stream_interrupted: ${message}`);
}
