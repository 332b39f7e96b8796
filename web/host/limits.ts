/** How much of a visitor's device the engine takes. */
import type { EngineLimits } from "../../src/engines/limits.ts";

/** GiB; where the browser does not tell, most of its devices have that much. */
const USUAL_DEVICE_GIB = 8;
const GIB = 2 ** 30;

/** Two models, and half of the memory: the rest is the browser's and everybody else's. */
export function browserLimits(navigator: object): Partial<EngineLimits> {
  // Only Chromium tells.
  const { deviceMemory = USUAL_DEVICE_GIB } = navigator as { readonly deviceMemory?: number };
  return { maxLoadedModels: 2, memoryBytes: deviceMemory * GIB / 2 };
}
