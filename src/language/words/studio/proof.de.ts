import type { ProofWords } from "./proof.en.ts";

/** The studio's part `proof`, in German. */
export const proofDe: ProofWords = {
  proofWorking: "Es wird ermittelt, was diese Fassung bewirkt …",
  proofProgress:
    "Noch in Arbeit: Frage {{question}} von {{of}}, bisher {{situations}} Zwischenstände. Zu sehen ist eine frühere Fassung.",
  proofTooLarge:
    "Dieser Fragebogen ist zu groß, um ganz geprüft zu werden: Bis Frage {{question}} von {{of}} führen die Antworten zu zu vielen verschiedenen Zwischenständen. Weniger Antworten, weniger Segmente oder kleinere Punktzahlen machen ihn kleiner.",
  proofTooLargeToCompare:
    "Zwei Fassungen dieses Fragebogens sind zu groß, um ganz verglichen zu werden. Was hier über diese Fassung allein steht, stimmt.",
  proofFailed: "Die Prüfung ist abgebrochen. Mit Ihrer nächsten Änderung beginnt sie neu.",
  proofNothingYet: "Sobald der Fragebogen lesbar ist, steht hier, was er bewirkt.",

  effectMove: "Was Ihre Änderung bewegt",
  effectMovedOnlyFacts:
    "Niemand, von dem nichts bekannt ist, landet in einem anderen Segment als zuvor, aber mit vorab bekannten Angaben geschieht es: bei {{moving}} von {{combinations}} Kombinationen von Angaben.",
  effectMovedOnlyNumbers:
    "Allein durch Angaben und Antworten landen alle im selben Segment wie zuvor, nicht aber, wo eine Zahl bekannt ist, die in den Bereichen einer gestellten Frage jetzt für eine andere Antwort steht.",
  effectMovedFacts:
    "{{number}} von 100 Interessenten, von denen nichts bekannt ist, landen in einem anderen Segment als zuvor. Mit vorab bekannten Angaben geschieht es bei {{moving}} von {{combinations}} Kombinationen.",
  effectMovedNothingKnown:
    "{{number}} von 100 Interessenten, von denen nichts bekannt ist, landen in einem anderen Segment als zuvor. Interessenten mit vorab bekannten Angaben sind zu viele, um alle zu betrachten.",
  effectNothing: "Alle landen im selben Segment wie zuvor.",
  effectNothingFacts:
    "Alle landen im selben Segment wie zuvor, was auch immer vorab bekannt ist: Alle {{combinations}} Kombinationen von Angaben wurden betrachtet.",
  effectNothingKnown:
    "Alle, von denen nichts bekannt ist, landen im selben Segment wie zuvor. Interessenten mit vorab bekannten Angaben sind zu viele, um alle zu betrachten.",
  effectUntouched:
    "Noch ist nichts geändert. Während Sie bearbeiten, sehen Sie hier, wen das in ein anderes Segment bringt.",
  effectNoBaseline: "Die Fassung, mit der verglichen werden soll, ist nicht lesbar.",
  effectMoved: "{{number}} von 100 Interessenten landen in einem anderen Segment als zuvor.",
  effectLess: "weniger als 0,1",
  effectFlowBefore: "vorher",
  effectFlowNow: "jetzt",
  effectFromTo: "Von „{{from}}“ zu „{{to}}“",
  effectBaseline: "Verglichen mit",
  effectBaselineSaved: "zuletzt gespeichert",
  effectBaselineChange: "vor der letzten Änderung",
  effectBaselineOpened: "geöffnet",
  effectNeverSaved:
    "Dieser Fragebogen wurde noch nie gespeichert. Deshalb gibt es noch keine Fassung, aus der Interessenten wechseln könnten. Speichern Sie ihn, oder vergleichen Sie mit etwas anderem.",
  effectNewAnswers:
    "{{number}} von 100 Gesprächen enthalten jetzt eine Antwort, die es vorher nicht gab. Sie sind keine Wechsel, zählen aber mit, wo Interessenten landen.",
  effectOfHundred: "{{number}} von 100",
  effectByFact: "nur mit bekannten Angaben",
  effectAlone: "Von denen eine Angabe bekannt ist",
  effectFor: "Zum Beispiel mit diesen Antworten:",
  effectAndBefore: "In der Fassung, mit der verglichen wird, antwortete dieselbe Person:",
  effectShow: "Vorführen",
  effectShowNamed: "Vorführen: {{what}}",
  effectMoreMoves_one: "{{count}} weitere Verschiebung",
  effectMoreMoves_other: "{{count}} weitere Verschiebungen",
  effectReworded_one: "{{count}} Text lautet anders. Das bringt niemanden in ein anderes Segment.",
  effectReworded_other:
    "{{count}} Texte lauten anders. Das bringt niemanden in ein anderes Segment.",
  effectRewordedFrom: "Vorher",
  effectRewordedTo: "Jetzt",
  effectGoTo: "Dorthin",
  effectGoToNamed: "Dorthin: {{what}}",
  effectUnsure: "Weiß nicht",

  effectShares: "Wo Interessenten landen",
  effectBasis: "Wenn vorab nichts bekannt und jede Antwort gleich wahrscheinlich ist.",
  effectBasisReal_one:
    "Wenn vorab nichts bekannt ist und jede Antwort so wahrscheinlich wie bei {{number}} Kunden in „{{name}}“, jede Frage für sich genommen.",
  effectBasisReal_other:
    "Wenn vorab nichts bekannt ist und jede Antwort so wahrscheinlich wie bei den {{number}} Kunden in „{{name}}“, jede Frage für sich genommen.",
  effectBefore: "vorher: {{share}}",
  effectNew: "neu",
  effectGone: "nicht mehr da",
  effectGhost: "Der Umriss zeigt die Fassung, mit der verglichen wird.",

  effectPull: "Fragen, die etwas bringen",
  effectPullHelp:
    "Wie viel vom Zweifel über das Segment die Antwort allein beseitigt, in den Interviews, in denen die Frage gestellt wird.",
  effectLittle: "Fragen, die kaum etwas bringen",
  effectLittleHelp:
    "Jede kostet alle Zeit, die gefragt werden. Geben Sie den Antworten deutlichere Punkte, fragen Sie nur bei knappem Ergebnis, oder streichen Sie die Frage.",
  effectNone: "Keine.",
  effectIfClose: "nur bei knappem Ergebnis",

  effectFigures: "In Zahlen",
  effectAsked: "Fragen im Mittel",
  effectSaved: "Durch frühes Ende gespart",
  effectClose: "Knappe Ergebnisse",
  effectTies: "Gleichstand",
  effectFallback: "Dem Auffangsegment überlassen",

  findingsProblems: "Was nicht lesbar ist",
  findingsProblemsHelp: "Die anderen Ansichten zeigen die letzte lesbare Fassung.",
  findingsError: "Fehler",
  findingsErrorHelp: "Solange sie bestehen, kann der Fragebogen nicht veröffentlicht werden.",
  findingsWarning: "Warnungen",
  findingsNote: "Hinweise",
  findingsNothing: "Nichts zu beanstanden: Jedes mögliche Gespräch wurde betrachtet.",
  findingsPlaces_one: "An {{count}} Stelle",
  findingsPlaces_other: "An {{count}} Stellen",
  findingsMore_one: "{{count}} weiteres Problem",
  findingsMore_other: "{{count}} weitere Probleme",
  findingsErrors_one: "{{count}} Fehler",
  findingsErrors_other: "{{count}} Fehler",
  findingsWarnings_one: "{{count}} Warnung",
  findingsWarnings_other: "{{count}} Warnungen",
  findingsNotes_one: "{{count}} Hinweis",
  findingsNotes_other: "{{count}} Hinweise",
  findingsQuestion: "Frage {{number}}: {{name}}",
  findingsQuestions: "Fragen",
  findingsSegments: "Segmente",
  findingsSegment: "Segment: {{name}}",
  findingsRule: "Regel {{number}}",
  findingsExample: "Beispiel: {{name}}",
  findingsDecision: "Entscheidung",
  findingsForm: "Kontaktformular",
  findingsBasics: "Grundlagen",
};
