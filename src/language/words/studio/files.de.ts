import type { FilesWords } from "./files.en.ts";

/** The studio's part `files`, in German. */
export const filesDe: FilesWords = {
  filesWelcome: "Einen Fragebogen bearbeiten",
  filesPromise: "Alles bleibt in diesem Browser: Nichts wird irgendwohin gesendet.",
  filesOpenTitle: "Von diesem Computer",
  filesOpen: "Datei öffnen …",
  filesExamples: "Beispiele",
  filesQuestions_one: "{{count}} Frage",
  filesQuestions_other: "{{count}} Fragen",
  filesSegments_one: "{{count}} Segment",
  filesSegments_other: "{{count}} Segmente",
  filesNotText: "Diese Datei ist kein Text in UTF-8, also kann sie kein Fragebogen sein.",
  filesTooLarge: "Diese Datei ist größer als 1 MB und damit zu groß für einen Fragebogen.",
  filesUnreadable:
    "Diese Datei lässt sich nicht lesen. Vielleicht ist sie fort, oder Sie dürfen sie nicht öffnen.",
};
