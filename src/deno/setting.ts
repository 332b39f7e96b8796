/**
 * A setting and where it came from: variables may be inherited from a setup of Ollama's.
 * One policy for all: an empty text is nothing that was set, and what cannot be ends the start.
 */

export interface Setting {
  readonly text: string;
  /** The flag or the variable, for messages. */
  readonly from: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;
/** As the command line's parser gives them. */
export type Flags = Readonly<Record<string, unknown>>;

/** The flag before the variable. */
export const setting = (
  flags: Flags,
  flag: string,
  env: Environment,
  variable: string,
): Setting | undefined => flagOf(flags, flag) ?? variableOf(env, variable);

export const flagOf = (flags: Flags, flag: string): Setting | undefined =>
  settingOf(flags[flag], `--${flag}`);

export const variableOf = (env: Environment, variable: string): Setting | undefined =>
  settingOf(env[variable], variable);

function settingOf(text: unknown, from: string): Setting | undefined {
  return typeof text === "string" && text.trim() !== "" ? { text, from } : undefined;
}

/** What ends the start, for the user. @param must such as "threads must be a whole number" */
export function wrong({ text, from }: Setting, must: string): Error {
  return new Error(`${from}: ${must}, not ${JSON.stringify(text)}`);
}

/** @returns undefined where nothing is set. @throws Error with a text for the user */
export function readCount(
  given: Setting | undefined,
  name: string,
  least: number,
): number | undefined {
  if (!given) return undefined;
  const count = Number(given.text);
  if (Number.isInteger(count) && count >= least) return count;
  throw wrong(given, `${name} must be a whole number from ${least} on`);
}
