import type { EditWords } from "./edit.en.ts";

/** What an edit does to prospects, in German. */
export const editDe: EditWords = {
  nobody: "Niemand wechselt das Segment.",
  "nobody-facts":
    "Niemand wechselt das Segment, was auch immer vorab bekannt ist: Alle {{combinations}} Kombinationen von Angaben wurden betrachtet.",
  "nobody-records": "Niemand, dessen früheres Gespräch hier zählt, wechselt das Segment.",
  "nobody-looked-at":
    "Niemand, von dem nichts bekannt ist, wechselt das Segment. Interessenten mit vorab bekannten Angaben sind zu viele, um alle zu betrachten.",
  "only-with-facts":
    "Niemand, von dem nichts bekannt ist, wechselt das Segment, aber mit vorab bekannten Angaben geschieht es: bei {{moving}} von {{combinations}} Kombinationen von Angaben.",
  "only-with-numbers":
    "Niemand wechselt allein durch Angaben und Antworten das Segment, aber es geschieht, wo eine Zahl bekannt ist, die in den Bereichen einer gestellten Frage jetzt für eine andere Antwort steht.",
  some: "{{share}} der Interessenten wechseln das Segment.",
  "some-facts":
    "{{share}} der Interessenten, von denen nichts bekannt ist, wechseln das Segment. Mit vorab bekannten Angaben geschieht es bei {{moving}} von {{combinations}} Kombinationen.",
  "new-answers":
    "{{share}} der Gespräche enthalten jetzt eine Antwort, die es vorher nicht gab: Sie bringen niemanden in ein anderes Segment, zählen aber mit, wo Interessenten landen.",
  "some-looked-at":
    "{{share}} der Interessenten, von denen nichts bekannt ist, wechseln das Segment. Interessenten mit vorab bekannten Angaben sind zu viele, um alle zu betrachten.",
  gains: "{{segment}} gewinnt {{number}} von 100 Interessenten.",
  loses: "{{segment}} verliert {{number}} von 100 Interessenten.",
  little: "weniger als 0,1",
  basis: "Wenn vorab nichts bekannt und jede Antwort gleich wahrscheinlich ist.",
};
