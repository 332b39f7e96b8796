/** Every voice by its name, for what speaks of an answer without having read the question. */
import type { Encoder } from "../reply/encoder.ts";
import { FRAMINGS } from "../reply/framing.ts";
import type { AnswerEvent } from "../side_by_side.ts";
import type { Identity, Manner, Voice } from "./dialect.ts";
import { messagesVoice } from "./anthropic/voice.ts";
import * as ollama from "./ollama/voices.ts";
import { responseVoice } from "./openai/responses/voice.ts";
import * as openai from "./openai/voices.ts";

/** Whose answer it is, and how it is given; plain data. */
export interface Speech {
  /** Name of the voice. */
  readonly voice: string;
  readonly identity: Identity;
  readonly manner: Manner;
}

const VOICES: readonly Voice[] = [
  ollama.chatVoice,
  ollama.generateVoice,
  openai.chatVoice,
  openai.completionVoice,
  responseVoice,
  messagesVoice,
];

/** @param begun see `Voice.stream` */
export function speak(
  { voice: name, identity, manner }: Speech,
  begun?: boolean,
): Encoder<AnswerEvent> {
  const voice = VOICES.find((known) => known.name === name);
  if (!voice) throw new Error(`unknown voice ${name}`);
  return FRAMINGS[manner.framing].streaming
    ? voice.stream(identity, manner, begun)
    : voice.whole(identity, manner);
}
