/** A `MessagePort` as a `Port`. */
import type { Message, Port } from "./protocol.ts";

export function messagePort(port: MessagePort): Port {
  return {
    send: (message) => port.postMessage(message),
    // Setting `onmessage` starts the port.
    receive: (listener) => port.onmessage = ({ data }) => listener(data as Message),
    close: () => port.close(),
  };
}
