/** A setting and where it came from: variables may be inherited from a setup of Ollama's. */

export interface Setting {
  readonly text: string;
  /** The flag or the variable, for messages. */
  readonly from: string;
}

type Texts = Readonly<Record<string, unknown>>;

/** The flag before the variable; an empty text is one, too. */
export function setting(
  flags: Texts,
  flag: string,
  env: Texts,
  variable: string,
): Setting | undefined {
  return settingIn(flags, flag, `--${flag}`) ?? settingIn(env, variable, variable);
}

function settingIn(texts: Texts, key: string, from: string): Setting | undefined {
  const text = texts[key];
  return typeof text === "string" ? { text, from } : undefined;
}

/** @returns undefined where nothing is set. @throws Error with a text for the user */
export function readCount(
  given: Setting | undefined,
  name: string,
  least: number,
): number | undefined {
  if (!given?.text) return undefined;
  const { text, from } = given;
  const count = Number(text);
  if (Number.isInteger(count) && count >= least) return count;
  const words = `${name} must be a whole number from ${least} on, not ${JSON.stringify(text)}`;
  throw new Error(`${from}: ${words}`);
}
