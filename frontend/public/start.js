// Runs before the first paint, so that neither theme nor language flickers. The names are those of src/lib/preferences.ts.
try {
  const theme = localStorage.getItem("kamiroda.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  const language = localStorage.getItem("kamiroda.language") || navigator.language;
  document.documentElement.lang = language.startsWith("ja") ? "ja" : "en";
} catch {
  // Storage is forbidden: the system's theme and Japanese it is.
}
