import type { EvidenceWords } from "./evidence.en.ts";

/** Tabellen, was aus ihnen gelernt wird und wie gut das zuordnet, auf Deutsch. */
export const evidenceDe: EvidenceWords = {
  "table-empty": "Sie ist leer.",
  "table-no-rows": "Sie hat Überschriften, aber keine Zeile darunter.",
  "table-not-text-old-workbook":
    "Sie ist eine alte Arbeitsmappe (.xls) oder hat ein Kennwort. Speichern Sie sie als heutige Arbeitsmappe (.xlsx) ohne Kennwort.",
  "table-not-text-spss":
    "Sie ist eine SPSS-Datei, die hier nicht gelesen werden kann. Speichern Sie sie als CSV mit Wertelabels.",
  "table-not-text-compressed": "Sie ist gepackt. Entpacken Sie sie.",
  "table-not-text-unknown":
    "Sie ist kein Text. Möglich sind CSV, ein Objekt je Zeile (NDJSON), eine Arbeitsmappe (.xlsx) und Parquet.",
  "table-damaged-workbook":
    "Sie ist gepackt wie eine Arbeitsmappe (.xlsx), lässt sich aber nicht so lesen: Sie ist etwas anderes oder nicht vollständig.",
  "table-damaged-parquet":
    "Sie beginnt wie eine Parquet-Datei, lässt sich aber nicht so lesen: Sie ist nicht vollständig oder verschlüsselt.",
  "table-stuck":
    "Binnen {{most}} Sekunden ließ sich nichts weiter daraus lesen: Die Datei ist wohl beschädigt. Mit dem Programm, das sie gemacht hat, neu schreiben.",
  "table-too-large":
    "In ihr ist mehr, als hier Platz hat. Speichern Sie sie als CSV; das wird Zeile für Zeile gelesen.",
  "table-wrong-encoding":
    "Zeile {{line}} hat Buchstaben in anderer Kodierung als die davor. Speichern Sie die Datei als UTF-8.",
  "table-too-many-columns":
    "Sie hat mehr als {{most}} Spalten. Lassen Sie darin, was gefragt wurde.",
  "table-unreckoned-heading":
    "Die Überschrift in {{heading}} ist eine Formel, und die Datei hat keinen Wert dazu. In einem Tabellenprogramm öffnen und speichern.",
  "table-doubled-heading":
    "Die Spalten {{column}} und {{other}} haben dieselbe Überschrift, „{{heading}}“. Geben Sie jeder ihre eigene.",
  "table-row-too-long": "Zeile {{line}} endet nicht. Ist das eine Tabelle?",
  "table-json-list":
    "Sie ist eine JSON-Liste. Schreiben Sie jedes Objekt auf eine eigene Zeile (NDJSON).",

  "row-too-few-cells": "weniger Zellen als Überschriften ({{found}})",
  "row-too-many-cells": "mehr Zellen als Überschriften ({{found}})",
  "row-broken-quote":
    "ein Anführungszeichen, das nicht geschlossen ist oder hinter dem etwas steht",
  "row-broken-json": "kein JSON",
  "row-no-object": "kein JSON-Objekt",
  "row-new-key": "der Schlüssel „{{found}}“, den die ersten Zeilen nicht haben",
  "row-unreckoned":
    "die Zelle {{found}} ist eine Formel, und die Datei hat keinen Wert dazu: in einem Tabellenprogramm öffnen und speichern",
  "row-nested": "ein Objekt in einem Objekt, unter „{{found}}“",
  badRows_one: "{{number}} Zeile wurde ausgelassen, weil sie nicht ganz ist:",
  badRows_other: "{{number}} Zeilen wurden ausgelassen, weil sie nicht ganz sind:",
  atLine: "Zeile {{line}}: {{why}}",
  more: "und {{number}} mehr",

  "no-such-column": "Sie hat keine Spalte „{{column}}“. Ihre Spalten sind {{columns}}.",
  "one-segment": "Ihre Zeilen nennen weniger als zwei Segmente.",
  "too-many-segments": "Ihre Zeilen nennen {{number}} Segmente; ein Fragebogen kann 12 haben.",
  "too-few-rows_one":
    "Vom Segment „{{segment}}“ gibt es {{number}} Zeile; mit weniger als 10 lässt sich nichts darüber lernen. Fragen Sie mehr Leute, oder legen Sie es zusammen: Am ähnlichsten antworten die von „{{nearest}}“.",
  "too-few-rows_other":
    "Vom Segment „{{segment}}“ gibt es {{number}} Zeilen; mit weniger als 10 lässt sich nichts darüber lernen. Fragen Sie mehr Leute, oder legen Sie es zusammen: Am ähnlichsten antworten die von „{{nearest}}“.",
  "merge-command": 'Mit --merge "{{segment}}={{nearest}}" zählen sie als eines.',
  "merge-studio":
    "Geben Sie dazu in der Tabelle beiden einen Namen, und wählen Sie sie noch einmal.",
  "no-such-segment": "Sie hat kein Segment „{{segment}}“, das zusammengelegt werden könnte.",
  "too-few-questions_one":
    "Sie hat {{number}} Spalte, die gefragt werden könnte: weniger, als Fragen gewünscht sind.",
  "too-few-questions_other":
    "Sie hat {{number}} Spalten, die gefragt werden könnten: weniger, als Fragen gewünscht sind.",

  "aside-left-out": "ausgelassen, wie gesagt",
  "aside-one-value": "eine Antwort für alle",
  "aside-identifies-rows": "in jeder Zeile ein anderer Wert",
  "aside-too-many-values": "mehr als 9 verschiedene Wörter",
  aside: "Spalten, die nicht gefragt werden können",
  unnamed_one: "{{number}} Zeile nennt kein Segment und wurde ausgelassen.",
  unnamed_other: "{{number}} Zeilen nennen kein Segment und wurden ausgelassen.",

  "warn-no-better":
    "Nicht besser als Zufall: {{share}} richtig Zugeordnete lassen sich nicht von den {{largest}} unterscheiden, die immer das größte Segment zu nennen brächte.",
  "warn-near-chance":
    "Kaum besser als Raten nach den Anteilen der Segmente, das {{chance}} richtig zuordnen würde.",
  "warn-disguised":
    "„{{column}}“ allein ordnet {{share}} richtig zu: Es kann das verkleidete Segment sein.",
  "without-command": "Lassen Sie es mit --without aus, wenn man es niemanden fragen kann.",
  "without-studio":
    "Wenn man es niemanden fragen kann, lernen Sie noch einmal ohne: Nehmen Sie das Häkchen unter „Spalten, die Fragen werden können“ weg.",
  "warn-never-right": "Niemand aus „{{segment}}“ wurde dort zugeordnet.",
  "warn-seldom-right": "Von denen aus „{{segment}}“ wurden nur {{share}} dort zugeordnet.",
  "warn-few-rows":
    "„{{segment}}“ hat {{number}} Zeilen: Was darüber gesagt wird, ist grob. Ab 50 ist es gut.",
  "warn-unsteady":
    "„{{column}}“ wurde in {{parts}} von {{of}} Teilen gewählt: Eine andere Wahl ist vielleicht ebenso gut.",
  "warn-many-sets":
    "{{number}} Zusammenstellungen von Fragen liegen keinen Punkt unter der besten: Nehmen Sie die, die sich am besten fragen lässt.",
  "warn-points-cost":
    "Punkte von 0 bis {{range}} ordnen {{cost}} weniger richtig zu als genaue Gewichte.",
  "warn-ties":
    "{{share}} enden mit gleich vielen Punkten; die Reihenfolge der Segmente entscheidet.",
  "warn-rare-option_one":
    "„{{value}}“ von „{{column}}“ hat {{number}} Zeile: Die Punkte sind grob.",
  "warn-rare-option_other":
    "„{{value}}“ von „{{column}}“ hat {{number}} Zeilen: Die Punkte sind grob.",
  "warn-missing_one": "„{{column}}“ hat in {{number}} Zeile keine Antwort.",
  "warn-missing_other": "„{{column}}“ hat in {{number}} Zeilen keine Antwort.",
  "warn-other-share":
    "„{{segment}}“ ist {{study}} der Studie und {{placed}} der Zugeordneten. Vergleichen Sie Anteile mit früher Zugeordneten, nicht mit der Studie.",

  learned_one:
    "Aus {{rows}} Zeilen gelernt: die einzige Spalte, die gefragt werden kann, {{segments}} Segmente",
  learned_other:
    "Aus {{rows}} Zeilen gelernt: {{chosen}} von {{count}} Spalten, die gefragt werden können, {{segments}} Segmente",
  honest: "Wie gut zugeordnet wird, in Zeilen, aus denen nicht gelernt wurde",
  met: "Wie Interessenten es erleben",
  full: "Mit jeder Frage gestellt",
  realWeights: "Mit genauen Gewichten",
  allQuestions: "Mit allen Fragen, genaue Gewichte",
  largest: "Immer das größte Segment",
  chance: "Raten nach den Anteilen der Segmente",
  asked: "Gestellte Fragen im Mittel",
  askedInFull: "Im Mittel gestellte Fragen, wenn kein Gespräch früher endet",
  order: "Die Fragen, in der besten Reihenfolge",
  always: "immer",
  ifClose: "wenn es knapp ist",
  chosenIn: "in {{parts}} von {{of}} gewählt",
  ranges: "Was ganze Punkte kosten",
  pointsTo: "Punkte 0 bis {{range}}",
  weights: "Genaue Gewichte",
  curve: "Was mehr Fragen brächten",
  questions_one: "{{count}} Frage",
  questions_other: "{{count}} Fragen",
  nearly: "Fast ebenso gute Zusammenstellungen",
  curveMeaning: "Mit allen Fragen gestellt, bei jeder Zahl mit Punkten von 0 bis {{range}}.",
  nearlyMeaning:
    "Diese Anteile gelten für eben die Zeilen, aus denen gewählt wurde, und schmeicheln deshalb: So gemessen hat die gewählte Zusammenstellung {{share}}.",
  bySegment: "Je Segment",
  rows: "Zeilen",
  placed: "dort",
  right: "richtig",
  recall: "gefunden",
  precision: "Verlass",
  bySegmentMeaning:
    "Gefunden: wie viele von denen, die dorthin gehören, dort zugeordnet wurden. Verlass: wie viele der dort Zugeordneten dorthin gehören.",
  confusion: "Wer wohin gehört (abwärts) und wo zugeordnet wurde (quer)",
  leads: "Wie richtig jeder Vorsprung ist",
  lead: "Vorsprung {{lead}}",
  leadMore: "Vorsprung {{lead}} und mehr",
  clearLead: "Also ist ein Vorsprung unter {{lead}} knapp.",
  clearLeadHere:
    "Ab einem Vorsprung von {{lead}} wurden vier von fünf oder mehr richtig zugeordnet; der Fragebogen nimmt {{own}} als klar.",
  noClearLead:
    "Wie weit ein Segment auch vorn lag: Weniger als vier von fünf wurden richtig zugeordnet, oder es sind zu wenige, um es zu sagen. Nehmen Sie jedes Ergebnis als erste Vermutung. Der Fragebogen nimmt einen Vorsprung unter {{lead}} als knapp, wie es üblich ist.",
  noClearLeadHere:
    "Wie weit ein Segment auch vorn lag: Weniger als vier von fünf wurden richtig zugeordnet, oder es sind zu wenige, um es zu sagen. Nehmen Sie jedes Ergebnis als erste Vermutung. Der Fragebogen nimmt einen Vorsprung von {{own}} als klar.",
  warnings: "Worauf zu achten ist",
  wrote: "{{file}} ist geschrieben. Was noch zu schreiben ist, steht in Klammern.",
  wroteFigures: "Es steht jetzt in {{file}} unter rep.backtest.",

  backtest_one: "{{number}} Zeile, deren Segment bekannt ist",
  backtest_other: "{{number}} Zeilen, deren Segment bekannt ist",
  noneCounted:
    "Keine Zeile hat ein Segment dieses Fragebogens und zugleich jede Antwort, nach der gefragt würde; also lässt sich nicht sagen, wie oft er richtig liegt.",
  learnedBefore:
    "Der Fragebogen wurde aus einer Studie gelernt und fand bei {{share}} von {{rows}} Zeilen, aus denen nicht gelernt wurde, das Segment. Sind dies dieselben Zeilen, sieht er unten besser aus, als er ist.",
  mapping: "Welche Spalte welche Frage beantwortet",
  "how-id": "nach der id",
  "how-text": "nach den Wörtern",
  "how-given": "wie gesagt",
  unanswered: "keine Spalte",
  unused: "Spalten, die nichts beantworten: {{columns}}",
  unknownSegments_one:
    "{{number}} Zeile nennt kein Segment dieses Fragebogens ({{names}}) und wurde ausgelassen.",
  unknownSegments_other:
    "{{number}} Zeilen nennen kein Segment dieses Fragebogens ({{names}}) und wurden ausgelassen.",
  unfinished_one:
    "{{number}} Zeile hat keine Antwort auf „{{question}}“, die gestellt würde, und wurde ausgelassen.",
  unfinished_other:
    "{{number}} Zeilen haben keine Antwort auf „{{question}}“, die gestellt würde, und wurden ausgelassen.",
  unread: "„{{question}}“ hat keine Antwort {{values}}: als keine genommen.",
  placed_one: "{{number}} Zeile hat ihr Segment.",
  placed_other: "{{number}} Zeilen haben ihr Segment.",
  blank: "nichts",
  draftTitle: "Was Besucher hier herausfinden: Welches … passt zu Ihnen?",
  draftQuestion: "Frage {{name}}",
  draftAnswer: "Antwort {{name}}",
  draftUnder: "Unter {{below}}",
  draftFrom: "{{from}} und mehr",
  draftBetween: "{{from}} bis unter {{below}}",
  compared_one:
    "Von der {{number}} Zeile, die beide zuordnen, ist nur der neue in {{one}} richtig, nur der alte in {{other}}.",
  compared_other:
    "Von {{number}} Zeilen, die beide zuordnen, ist nur der neue in {{one}} richtig, nur der alte in {{other}}.",
  "better-new": "Der neue ordnet besser zu, und das ist kaum Zufall (p {{chance}}).",
  "better-old": "Der alte ordnet besser zu, und das ist kaum Zufall (p {{chance}}).",
  "better-neither": "Das kann Zufall sein (p {{chance}}): Keiner ist erwiesen besser.",
};
