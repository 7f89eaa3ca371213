import type { DataWords } from "./data.en.ts";

export const dataDe: DataWords = {
  dataHelp:
    "Den Fragebogen an echten Kunden prüfen: eine Tabelle mit einem Kunden je Zeile, den Antworten in Spalten und, wo es bekannt ist, dem Segment, zu dem er gehört. Die Datei wird in diesem Browser gelesen. Sie wird nirgendwohin gesendet und nicht aufbewahrt: Nach dem Neuladen ist sie vergessen.",
  dataChoose: "Tabelle wählen …",
  dataFormats: "{{formats}}. Oder die Datei hier ablegen.",
  dataReading: "„{{name}}“ wird gelesen …",
  dataRead_one: "{{number}} Zeile",
  dataRead_other: "{{number}} Zeilen",
  dataReadColumns_one: "{{number}} Spalte",
  dataReadColumns_other: "{{number}} Spalten",
  dataOther: "Andere Datei …",
  dataAway: "Weglegen",
  dataRefused: "„{{name}}“ lässt sich nicht als Tabelle lesen.",
  dataTooLarge: "Sie ist größer als 200 MB. Die Kommandozeile nimmt Dateien jeder Länge.",
  dataFailed:
    "Das ist schiefgegangen, und nicht durch etwas, das Sie getan haben. Versuchen Sie es mit der Datei noch einmal.",
  dataBad_one: "{{number}} Zeile wurde ausgelassen, weil sie nicht vollständig ist.",
  dataBad_other: "{{number}} Zeilen wurden ausgelassen, weil sie nicht vollständig sind.",
  dataBadMore: "und {{number}} weitere",

  dataMapping: "Was die Spalten bedeuten",
  dataMappingHelp:
    "Aus Überschriften und Werten herausgefunden. Ändern Sie, was nicht stimmt; alles darunter folgt.",
  dataSegmentColumn: "Welche Spalte sagt, wohin ein Kunde gehört?",
  dataNoSegment: "Keine davon",
  dataNoColumn: "Keine Spalte",
  dataHowId: "nach der id gefunden",
  dataHowText: "nach den Wörtern gefunden",
  dataHowGiven: "wie Sie gesagt haben",
  dataAsk: "Wofür ihre Werte stehen",
  dataUntaken_one: "{{count}} Wert steht für nichts",
  dataUntaken_other: "{{count}} Werte stehen für nichts",
  dataValue: "„{{value}}“",
  dataBlank: "(nichts)",
  dataMoreValues: "Weitere Werte zeigen (noch {{number}})",
  dataBeyond_one:
    "Diese Spalte hat mehr als {{most}} verschiedene Werte, mehr als sich aufzählen lassen. {{number}} Zeile hat einen anderen.",
  dataBeyond_other:
    "Diese Spalte hat mehr als {{most}} verschiedene Werte, mehr als sich aufzählen lassen. {{number}} Zeilen haben andere.",
  dataStandsFor: "„{{value}}“ steht für",
  dataNothing: "Keine Antwort",
  dataNoneOfThese: "Nichts davon: ausgelassen",
  dataInRanges: "Zahlen kommen in die Bereiche der Frage.",
  dataRows_one: "{{number}} Zeile",
  dataRows_other: "{{number}} Zeilen",

  dataResult: "Wie oft er richtig liegt",
  dataHits:
    "{{share}} der Kunden kommen in das Segment, zu dem sie gehören: {{right}} von {{rows}}.",
  dataBetween:
    "Bei ebenso vielen anderen, die ihnen gleichen, läge es höchstwahrscheinlich zwischen {{low}} und {{high}}.",
  dataAgainst:
    "Immer „{{segment}}“ zu sagen, das größte, wäre in {{largest}} richtig; nach der Größe der Segmente zu raten in {{chance}}.",
  dataNoBetter:
    "Von „immer das größte“ ist das nicht zu unterscheiden: Aus diesen Antworten findet er keine Segmente.",
  dataAsked: "Gestellte Fragen im Mittel: {{asked}}.",
  dataSameRows:
    "Wurde der Fragebogen aus denselben Kunden gemacht, sieht er hier besser aus, als er bei anderen ist.",
  dataLearnedBefore:
    "Der Fragebogen wurde aus einer Studie gelernt und fand bei {{share}} von {{rows}} Leuten, die er nicht gesehen hatte, das Segment. Sind dies dieselben Leute, sieht er hier besser aus, als er ist.",
  dataNobodyHere: "Keiner dieser Kunden gehört zu „{{segment}}“.",
  dataFound_one: "Der {{rows}} Kunde von „{{segment}}“: {{right}} wiedergefunden ({{share}}).",
  dataFound_other:
    "Von {{rows}} Kunden von „{{segment}}“ werden {{right}} wiedergefunden ({{share}}).",
  dataAllFound_one: "Der {{rows}} Kunde von „{{segment}}“ wird wiedergefunden.",
  dataAllFound_other: "Alle {{rows}} Kunden von „{{segment}}“ werden wiedergefunden.",
  dataMostTaken: "Die meisten der übrigen werden für „{{other}}“ gehalten ({{number}}).",
  dataManyTaken: "Die übrigen werden am häufigsten für „{{other}}“ gehalten ({{number}}).",
  dataTrust_one: "{{placed}} Kunde kam dorthin; {{right}} davon gehört dorthin ({{share}}).",
  dataTrust_other: "{{placed}} kamen dorthin, von denen {{right}} dorthin gehören ({{share}}).",
  dataNobodyPut: "Niemand kam dorthin.",
  dataMatrix: "Dasselbe als Tabelle: wer wohin gehört und wohin er kam",
  dataMatrixHelp:
    "Jede Zeile hat die Kunden, die zu einem Segment gehören; quer steht, wohin der Fragebogen sie gebracht hat. Auf der Diagonalen liegt er richtig.",
  dataBelongs: "Gehört zu",
  dataFoundShare: "Wiedergefunden",
  dataTrustShare: "Richtig von den dort Zugeordneten",
  dataAll: "Alle",
  dataNotCounted: "Was nicht mitzählt",
  dataNoneCounted:
    "Keine Zeile hat ein Segment dieses Fragebogens und zugleich jede Antwort, nach der gefragt würde; also lässt sich nicht sagen, wie oft er richtig liegt. Sehen Sie oben nach, welche Spalten und Werte verstanden wurden.",
  dataNeedsSegment:
    "Sagen Sie oben, welche Spalte angibt, wohin Kunden gehören; dann steht hier, wie oft der Fragebogen richtig liegt.",
  dataNeedsColumns:
    "Noch beantwortet keine Spalte eine Frage. Sagen Sie oben, welche zu welcher gehört.",
  dataWrite: "Diese Zahlen im Fragebogen behalten",
  dataWriteHelp:
    "Sie kommen in die Datei (rep.backtest); dort sieht der Vertrieb, wie weit er einem Segment trauen kann. Rückgängig nimmt sie wieder heraus.",
  dataReplace: "Die Zahlen der Studie durch diese ersetzen",
  dataReplaceHelp:
    "Die Zahlen im Fragebogen sind von Leuten, die er nicht gesehen hatte. Ersetzen Sie sie nur, wenn auch diese Kunden nicht in der Studie waren oder sich Fragen oder Punkte seither geändert haben. Rückgängig bringt sie zurück.",
  dataWritten: "Der Fragebogen hat diese Zahlen.",
  dataWriteLabel: "Rückprüfung",

  dataEdit: "Was Ihre Änderung mit diesen Kunden macht",
  dataUntouched: "Seit der Fassung, mit der verglichen wird, ist nichts geändert.",
  dataEditRate: "Richtig vorher: {{before}}. Richtig jetzt: {{now}}.",
  dataStay_one: "Der {{number}} Kunde, den beide Fassungen zuordnen, bleibt.",
  dataStay_other: "Alle {{number}} Kunden, die beide Fassungen zuordnen, bleiben, wo sie waren.",
  dataMove_one: "{{number}} von {{rows}} Kunden wechselt.",
  dataMove_other: "{{number}} von {{rows}} Kunden wechseln.",
  dataFrom: "Von",
  dataTo: "Nach",
  dataCustomers: "Kunden",
  dataUnplaced_one:
    "In {{number}} Zeile fehlt eine Antwort, nach der eine der Fassungen fragen würde; sie ist hier nicht dabei.",
  dataUnplaced_other:
    "In {{number}} Zeilen fehlt eine Antwort, nach der eine der Fassungen fragen würde; sie sind hier nicht dabei.",
  dataComparedNone: "Ohne eine Fassung, die sich lesen lässt, gibt es nichts zu vergleichen.",

  dataAnswers: "Was Kunden wirklich geantwortet haben",
  dataAnswersHelp:
    "Wie oft jede Antwort gegeben wird. Solange die Tabelle offen ist, wird die Wirkung im Studio danach gewichtet, statt jede Antwort für gleich wahrscheinlich zu nehmen.",
  dataAnswered_one: "{{number}} Antwort",
  dataAnswered_other: "{{number}} Antworten",
  dataUnanswered_one: "{{number}} ohne",
  dataUnanswered_other: "{{number}} ohne",
  dataUnsure: "Nicht sicher",
  dataNever: "Kein Kunde gibt diese Antwort.",

  dataLearnTitle: "Aus einer Studie",
  dataLearnHelp:
    "Sie haben eine Segmentierungsstudie? Aus ihrer Tabelle werden die drei oder vier Fragen gewählt, die ihre Segmente am besten finden, mit Punkten.",
  dataLearn: "Aus einer Studie lernen",
  dataLearnHead: "Einen Fragebogen aus einer Studie lernen",
  dataLearnIntro:
    "Eine Tabelle mit einem Befragten je Zeile: was er geantwortet hat, und in einer Spalte das Segment, das ihm die ganze Studie gegeben hat. Alles wird in diesem Browser gerechnet; nichts wird gesendet.",
  dataLearnBack: "Zurück",
  dataLearnStep: "{{at}}. {{what}}",
  dataLearnFile: "Die Studie",
  dataLearnSegment: "Das Segment",
  dataLearnSegmentHelp: "Die Spalte, die sagt, zu welchem Segment jeder Befragte gehört.",
  dataLearnPick: "Spalte wählen",
  dataLearnSegments_one: "{{count}} Segment: {{names}}",
  dataLearnSegments_other: "{{count}} Segmente: {{names}}",
  dataLearnQuestions: "Wie viele Fragen?",
  dataLearnThreeFour: "Drei, und eine vierte, wenn es knapp ist",
  dataLearnThree: "Immer drei",
  dataLearnFour: "Immer vier",
  dataLearnColumns: "Spalten, die Fragen werden können",
  dataLearnColumnsHelp:
    "Lassen Sie weg, wonach man Interessenten nicht fragen kann und was aus dem Segment selbst gemacht ist. Spalten mit einem anderen Wert in jeder Zeile bleiben ohnehin weg.",
  dataLearnGo: "Lernen",
  dataLearnAgain: "Noch einmal lernen",
  dataLearning: "Es wird gelernt: {{done}} von {{of}} Teilen fertig.",
  dataLearningHelp:
    "Alles geschieht elfmal, zehnmal davon ohne ein Zehntel der Befragten, damit die Zahlen ehrlich sind. Das kann Minuten dauern; die Seite bleibt benutzbar.",
  dataLearnCancel: "Abbrechen",
  dataLearnCancelled: "Abgebrochen. Es wurde nichts gemacht.",
  dataLearnNoWorker:
    "Dieser Browser startet auf dieser Seite keinen Worker, und ohne ihn fröre sie beim Lernen ein. Auch die Kommandozeile lernt: needs-diagnostic learn.",
  dataLearnBroken_one: "Aus dem Gelernten wird kein Fragebogen: Er hat {{count}} Problem.",
  dataLearnBroken_other: "Aus dem Gelernten wird kein Fragebogen: Er hat {{count}} Probleme.",

  dataLearnedTitle: "Was gelernt wurde",
  dataLearnedFrom: "Gelernt aus {{rows}} Befragten von „{{name}}“, {{candidates}} Spalten.",
  dataLearnedNow:
    "Dieser Fragebogen ist neu und noch nirgends gespeichert. Was noch zu schreiben ist, steht in eckigen Klammern.",
  dataLearnedHits:
    "Von 100 Leuten, die er nicht gesehen hat, findet er bei etwa {{hits}} das Segment.",
  dataLearnedBetween:
    "Mit so vielen Befragten lässt sich das auf zwischen {{low}} und {{high}} sagen.",
  dataLearnedAgainst:
    "Immer „{{segment}}“ zu sagen, das größte, fände {{largest}}; nach allen {{count}} Spalten zu fragen {{all}}.",
  dataLearnedQuestions: "Die Fragen",
  dataLearnedAlways: "allen gestellt",
  dataLearnedClose: "gestellt, wenn es knapp ist",
  dataLearnedChosen: "in {{parts}} von {{of}} Versuchen gewählt",
  dataLearnedSegments: "Segment für Segment",
  dataLearnedCareful: "Worauf zu achten ist",
  dataLearnedMore: "Was mehr Fragen brächten",
  dataLearnedNearly: "Andere Fragen, die fast ebenso gut sind",
  dataLearnedLeads: "Wie viel ein Vorsprung sagt",
  dataLearnedLead: "Mit einem Vorsprung von {{lead}}: {{right}} von {{rows}} richtig ({{share}})",
  dataLearnedLeadMore:
    "Mit einem Vorsprung von {{lead}} oder mehr: {{right}} von {{rows}} richtig ({{share}})",
  dataLearnedClear: "Also gilt ein Vorsprung unter {{lead}} als knapp.",
  dataLearnedNoClear:
    "Wie weit ein Segment auch vorn lag: Weniger als vier von fünf waren richtig, oder es sind zu wenige, um es zu sagen. Nehmen Sie jedes Ergebnis als erste Vermutung. Ein Vorsprung unter {{lead}} gilt als knapp, wie es üblich ist.",
  dataLearnedHide: "Bericht weglegen",
};
