/** Writes points in time as short as they can be understood. */

/** @param at in ms since 1970 @param now likewise */
export function moment(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)];
  if (then.toDateString() === today.toDateString()) {
    return then.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  }
  const isThisYear = then.getFullYear() === today.getFullYear();
  return then.toLocaleDateString("en", {
    day: "numeric",
    month: "short",
    ...isThisYear ? {} : { year: "numeric" },
  });
}
