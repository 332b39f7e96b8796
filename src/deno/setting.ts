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
