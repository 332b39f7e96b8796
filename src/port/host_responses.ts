/** Responses that a host stores: they outlive whoever asks here, and the host. */
import type { ResponseStore } from "../responses/store.ts";
import type { HostLink } from "./host_link.ts";

export function hostResponses(link: HostLink): ResponseStore {
  return {
    keepResponse: (record) => link.ask((host) => host.keepResponse(record)),
    settleResponse: (id, response) => link.ask((host) => host.settleResponse(id, response)),
    findResponse: (id) => link.ask((host) => host.findResponse(id)),
    forgetResponse: (id) => link.ask((host) => host.forgetResponse(id)),
  };
}
