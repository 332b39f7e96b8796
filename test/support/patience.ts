/** In ms. What works does what is waited for: however busy the machine is, only a defect takes longer. */
export const PATIENCE_MS = 120_000;
