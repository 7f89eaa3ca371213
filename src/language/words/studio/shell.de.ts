import type { ShellWords } from "./shell.en.ts";

/** The studio's frame, in German. */
export const shellDe: ShellWords = {
  studio: "Studio",
  sectionForms: "Bearbeiten",
  sectionText: "JSON",
  sectionMap: "Karte",
  sectionExamples: "Beispiele",
  sectionTranslate: "Übersetzen",
  sectionPublish: "Veröffentlichen",
  sectionHistory: "Verlauf",
  views: "Ansichten",
  undo: "Rückgängig",
  redo: "Wiederholen",
  undoNamed: "Rückgängig: {{label}}",
  redoNamed: "Wiederholen: {{label}}",
  language: "Sprache",
  effect: "Wirkung",
  findings: "Befunde",
  preview: "Vorschau",
  stale_one: "Das JSON hat {{count}} Problem. Zu sehen ist die letzte lesbare Fassung.",
  stale_other: "Das JSON hat {{count}} Probleme. Zu sehen ist die letzte lesbare Fassung.",
  showProblems: "Im JSON zeigen",
  neverReadable: "Es gibt nichts zu zeigen, solange das JSON nicht lesbar ist.",
};
