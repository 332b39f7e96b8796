/** Who speaks, in the words that chat templates know. */

/** `developer` is OpenAI's newer word for `system`; chat templates know only the latter. */
export const systemRole = (role: string): string => role === "developer" ? "system" : role;
