/** Gathers many changes into one call per animation frame. */

export function perFrame(update: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    nextFrame(() => {
      waiting = false;
      update();
    });
  };
}

// A hidden page gets no frames, yet its state must not go stale: its title and live region are read aloud.
function nextFrame(callback: () => void): void {
  if (document.visibilityState === "visible") requestAnimationFrame(callback);
  else setTimeout(callback, 250);
}
