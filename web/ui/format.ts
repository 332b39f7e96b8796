/** Writes numbers the way people read them. */

const NS_PER_SECOND = 1e9;

/** Decimal units, as file managers and download pages use. */
export function bytes(count: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = count;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${brief(value)} ${units[unit]}`;
}

export function seconds(ns: number): string {
  const value = ns / NS_PER_SECOND;
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${brief(value)} s`;
}

export function tokens(count: number): string {
  return count === 1 ? "1 token" : `${count.toLocaleString("en")} tokens`;
}

export function rate(tokensPerSecond: number): string {
  return `${brief(tokensPerSecond)} tokens/s`;
}

/** Rounded down, so that 100 % means finished. */
export function percent(fraction: number): string {
  return `${Math.floor(Math.min(1, Math.max(0, fraction)) * 100)} %`;
}

export function perSecond(count: number, ns: number): number | undefined {
  return count > 0 && ns > 0 ? count / (ns / NS_PER_SECOND) : undefined;
}

function brief(value: number): string {
  return value < 10 ? String(Number(value.toFixed(1))) : String(Math.round(value));
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
