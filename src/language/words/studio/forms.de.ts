import type { FormsWords } from "./forms.en.ts";
import { formsBasicsDe } from "./formsBasics.de.ts";
import { formsDecisionDe } from "./formsDecision.de.ts";
import { formsFieldsDe } from "./formsFields.de.ts";
import { formsIdsDe } from "./formsIds.de.ts";
import { formsLeadFormDe } from "./formsLeadForm.de.ts";
import { formsSegmentDe } from "./formsSegment.de.ts";

/** The studio's part `forms`, in German. */
export const formsDe: FormsWords = {
  formsOutline: "Gliederung",
  formsBasics: "Grundlagen",
  formsQuestions: "Fragen",
  formsSegments: "Segmente",
  formsSegmentsHelp: "Bei Gleichstand gewinnt das obere.",
  formsDecision: "Entscheidung",
  formsLeadForm: "Kontaktformular",
  formsNone: "keines",
  formsRulesCount_one: "{{count}} Regel",
  formsRulesCount_other: "{{count}} Regeln",
  formsOf: "{{field}} von {{place}}",
  formsPlaceQuestion: "Frage {{number}}",
  formsPlaceAnswer: "Antwort {{number}} von Frage {{question}}",
  formsPlaceSegment: "Segment {{number}}",
  formsQuoted: "„{{name}}“",

  formsUp: "{{name}}: nach oben",
  formsDown: "{{name}}: nach unten",
  formsRemove: "{{name}}: entfernen",
  formsAdd: "+ {{name}}",
  formsAddIt: "Hinzufügen",
  formsCancel: "Abbrechen",
  formsClose: "Schließen",
  formsAdded: "{{name}}: hinzugefügt.",
  formsRemoved: "{{name}}: entfernt.",
  formsMove: "„{{name}}“ verschieben",
  formsMoved: "{{name}}: jetzt an Stelle {{at}} von {{count}}.",
  formsUndoable: "Das lässt sich rückgängig machen.",
  formsTextNeeded: "Bitte einen Text eingeben.",

  formsRefused: "Das geht beim jetzigen Stand des Fragebogens nicht.",
  formsRefusedLater:
    "Das geht nicht: Eine Bedingung fragt nach der Antwort auf „{{name}}“, also muss diese Frage vorher kommen.",
  formsRefusedNever:
    "Eine Frage, die nie gestellt wird, kann keine Bedingungen haben. Entfernen Sie zuerst die Bedingungen.",
  formsRefusedUnsure:
    "Eine Bedingung oder ein Beispiel verwendet noch „weiß nicht“. Ändern Sie das zuerst.",
  formsRefusedRange:
    "Jede Zahl darf nur zu einer Antwort gehören, und „ab“ muss kleiner sein als „unter“.",
  formsRefusedPicks: "Ein Beispiel wählt mehr Antworten als das. Ändern Sie zuerst das Beispiel.",
  formsPointsBad: "Ganze Zahl, −100 bis 100",
  formsWholeBad: "Hier gehört eine ganze Zahl hin, beim Zählen mindestens 1.",
  formsNumberBad: "Hier gehört eine Zahl hin.",
  formsNumberUnclear:
    "Tausender oder Nachkommastellen? Schreiben Sie Tausender ohne Trennzeichen, Nachkommastellen mit einer Null mehr.",
  formsPercentBad: "Hier gehört eine Zahl von 0 bis 100 hin.",
  formsDateBad: "Dieses Datum ist unvollständig, oder es gibt es nicht.",
  formsUrlBad:
    "Daraus kann kein Link werden. Möglich sind https:, http:, mailto:, tel: oder ein Pfad derselben Website wie /kontakt.",

  ...formsIdsDe,
  ...formsBasicsDe,
  ...formsFieldsDe,
  ...formsSegmentDe,
  ...formsDecisionDe,
  ...formsLeadFormDe,
};
