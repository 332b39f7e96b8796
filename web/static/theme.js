// Applies the remembered look before the first paint; `ui/theme.ts` does the rest and keeps the value.
try {
  const theme = localStorage.getItem("llamaside.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // A blocked storage leaves the device's look.
}
