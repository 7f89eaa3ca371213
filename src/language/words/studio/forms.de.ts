import type { FormsWords } from "./forms.en.ts";
import { formsFieldsDe } from "./formsFields.de.ts";

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
  formsAdd: "Hinzufügen: {{name}}",
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
  formsDaysBad: "Hier gehört eine ganze Zahl von Tagen hin, 0 bis 365.",
  formsNumberBad: "Hier gehört eine Zahl hin.",
  formsReadAs: "Gelesen als {{number}}.",
  formsPercentBad: "Hier gehört eine Zahl von 0 bis 100 hin.",
  formsCurrencyBad: "Das ist kein Code einer Währung. Schreiben Sie drei Buchstaben, etwa EUR.",
  formsDateBad: "Dieses Datum ist unvollständig, oder es gibt es nicht.",
  formsUrlBad:
    "Daraus kann kein Link werden. Möglich sind https:, http:, mailto:, tel: oder ein Pfad derselben Website wie /kontakt.",

  // Short names, and what goes when something is removed.
  formsId: "Kurzname",
  formsIdBad:
    "Kleinbuchstaben, Ziffern und Bindestriche, am Anfang ein Buchstabe. „unsure“ ist nicht möglich.",
  formsIdPublished:
    "Unter diesem Namen wurde ein früheres Segment veröffentlicht, und seine Ergebnisse gehen noch darunter. Wählen Sie einen anderen.",
  formsIdTaken: "Diesen Kurznamen gibt es schon.",
  formsRename: "Kurznamen ändern",
  formsRenameIt: "Ändern",
  formsRenameOpen: "umbenennen…",
  formsRenameWhy:
    "Aufzeichnungen, Links mit bekannten Antworten und Ihr CRM können den Kurznamen verwenden. Besucher sehen ihn nie.",
  formsRenameFieldWhy:
    "Ihr CRM und alles, was Kontaktdaten empfängt, kennt das Feld unter diesem Namen: Ändern Sie ihn auch dort. Besucher sehen ihn nie.",
  formsRenameUsesNone: "Sonst verwendet ihn keine Stelle des Fragebogens.",
  formsRenameUses_one: "Er ändert sich auch an {{count}} anderen Stelle des Fragebogens.",
  formsRenameUses_other: "Er ändert sich auch an {{count}} anderen Stellen des Fragebogens.",

  formsRemoveIt: "Entfernen",
  formsRemoveQuestion: "Frage entfernen…",
  formsRemoveSegment: "Segment entfernen…",
  formsSplit: "Teilen…",
  formsSplitIt: "Segment teilen",
  formsSplitNamed: "„{{name}}“ teilen",
  formsSplitHelp:
    "Das neue Segment beginnt mit denselben Texten, ohne Kunden und Anteil. Sagen Sie für jede Antwort, für wen sie von nun an spricht.",
  formsSplitName: "Name des neuen Segments",
  formsSplitNew: "das neue Segment",
  formsSplitBoth: "beide",
  formsSplitPoints_one: "{{count}} Punkt",
  formsSplitPoints_other: "{{count}} Punkte",
  formsSplitFailed: "Es lässt sich nicht teilen: Was dabei herauskam, war nicht zu lesen.",
  formsMerge: "Vereinen…",
  formsMergeIt: "Segmente vereinen",
  formsMergeNamed: "„{{name}}“ mit einem anderen vereinen",
  formsMergeHelp:
    "Das andere behält seine Texte und bekommt die Punkte; wo eine Antwort für beide spricht, die höhere Zahl. Kunden und Anteile werden zusammengezählt. Die Texte von diesem sind dann weg.",
  formsMergeForm:
    "Wer in „{{name}}“ endete, sah kein Kontaktformular; im anderen Segment sieht er es.",
  formsMergeNoForm: "Wer in „{{name}}“ endete, sah das Kontaktformular; im anderen Segment nicht.",
  formsMergeInto: "Mit",
  formsMergeFailed: "Sie lassen sich nicht vereinen: Was dabei herauskam, war nicht zu lesen.",
  formsMerged: "„{{name}}“ gehört jetzt zu „{{into}}“.",
  formsDuplicate: "Duplizieren",
  formsEffectNow: "jetzt",
  formsEffectThen: "danach",
  formsRemoveNamed: "„{{name}}“ entfernen?",
  formsCannotRemove: "Das muss bleiben",
  formsFewQuestions:
    "Ein Fragebogen braucht mindestens eine Frage. Fügen Sie zuerst eine andere hinzu.",
  formsFewOptions:
    "Eine Frage braucht mindestens zwei Antworten. Fügen Sie zuerst eine andere hinzu.",
  formsFewSegments:
    "Ein Fragebogen braucht mindestens zwei Segmente. Fügen Sie zuerst ein anderes hinzu.",
  formsNothingLost: "Nichts anderes hängt davon ab.",
  formsAlsoLost: "Das ändert sich mit:",
  formsMeaningLost:
    "Das kann also auch Interessenten betreffen, die nie damit zu tun hatten. Sehen Sie sich danach die Wirkung an.",
  formsLostPoints_one: "{{count}} Antwort verliert ihre Punkte dafür.",
  formsLostPoints_other: "{{count}} Antworten verlieren ihre Punkte dafür.",
  formsLostAnswer_one: "In {{count}} Bedingung oder Beispiel mit weiteren Antworten fällt es weg.",
  formsLostAnswer_other:
    "In {{count}} Bedingungen oder Beispielen mit weiteren Antworten fällt es weg.",
  formsLostCondition_one:
    "{{count}} von mehreren Bedingungen fällt weg, da sie nicht mehr zutreffen kann.",
  formsLostCondition_other:
    "{{count}} von mehreren Bedingungen fallen weg, da sie nicht mehr zutreffen können.",
  formsLostRule_one: "{{count}} Regel fällt weg.",
  formsLostRule_other: "{{count}} Regeln fallen weg.",
  formsLostSuited_one:
    "{{count}} Teil eines Playbooks fällt weg, weil er niemanden mehr betreffen kann.",
  formsLostSuited_other:
    "{{count}} Teile von Playbooks fallen weg, weil sie niemanden mehr betreffen können.",
  formsLostException_one: "Es fällt aus den Segmenten ohne Kontaktformular weg.",
  formsLostException_other: "Es fällt aus den Segmenten ohne Kontaktformular weg.",
  formsLostBacktestRow_one: "Die Rückprüfung nennt es nicht mehr.",
  formsLostBacktestRow_other: "Die Rückprüfung nennt es nicht mehr.",
  formsLostWhen_one: "{{count}} Frage verliert ihre Bedingungen und wird allen gestellt.",
  formsLostWhen_other: "{{count}} Fragen verlieren ihre Bedingungen und werden allen gestellt.",
  formsLostFallback_one: "Interessenten ohne Punkte kommen nun zu „{{name}}“.",
  formsLostFallback_other: "Interessenten ohne Punkte kommen nun zu „{{name}}“.",
  formsLostInExample_one:
    "{{count}} Beispiel verliert eine Antwort und kann zu einem anderen Segment führen.",
  formsLostInExample_other:
    "{{count}} Beispiele verlieren eine Antwort und können zu einem anderen Segment führen.",
  formsLostExample_one: "{{count}} Beispiel fällt weg.",
  formsLostExample_other: "{{count}} Beispiele fallen weg.",

  ...formsFieldsDe,
};
