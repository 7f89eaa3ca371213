import type { ReviewWords } from "./review.en.ts";

/** A review of interviews that were held, in German. */
export const reviewDe: ReviewWords = {
  title: "Rückblick auf „{{questionnaire}}“",
  asOf: "Stand {{today}}. Quartale nach UTC; {{going}} läuft noch, wird gezeigt und entscheidet nichts.",
  interviews_one: "{{number}} Gespräch, davon abgeschlossen: {{finished}}.",
  interviews_other: "{{number}} Gespräche, davon abgeschlossen: {{finished}}.",
  otherVersions:
    "Mit einer anderen Version geführt: {{versions}}. Segmente sind hier die, zu denen die heutige Datei die Antworten führt, damit alle Quartale vergleichbar sind.",
  sameVersion: "Alle wurden mit der Version der Datei geführt.",
  notReplayed_one:
    "{{number}} abgeschlossenes Gespräch ist hier in keinem Segment: Die heutige Datei würde mehr fragen.",
  notReplayed_other:
    "{{number}} abgeschlossene Gespräche sind hier in keinem Segment: Die heutige Datei würde mehr fragen.",
  wentOn_one: "{{number}} Gespräch auf der Website ging in einem Anruf weiter und zählt einmal.",
  wentOn_other: "{{number}} Gespräche auf der Website gingen in Anrufen weiter und zählen einmal.",
  undated_one:
    "{{number}} Gespräch nennt keine Zeit oder eine, die nicht sein kann, und ist in keinem Quartal.",
  undated_other:
    "{{number}} Gespräche nennen keine Zeit oder eine, die nicht sein kann, und sind in keinem Quartal.",
  notWhole_one:
    "Von {{number}} Gespräch fehlt, wo jemand abbrach oder was übergangen wurde, ob ein Anruf ein Gespräch der Website oder an einer Regel vorbei fortsetzt, und Kennungen eines CRM, wie in einer Tabelle: Ein Interessent kann doppelt zählen, und Abschlüsse finden womöglich kein Gespräch. Datensätze als NDJSON sagen alles.",
  notWhole_other:
    "Von {{number}} Gesprächen fehlt, wo jemand abbrach oder was übergangen wurde, ob ein Anruf ein Gespräch der Website oder an einer Regel vorbei fortsetzt, und Kennungen eines CRM, wie in einer Tabelle: Ein Interessent kann doppelt zählen, und Abschlüsse finden womöglich kein Gespräch. Datensätze als NDJSON sagen alles.",
  aside_one: "{{number}} Datensatz liegt beim Empfänger beiseite und zählt hier nicht.",
  aside_other: "{{number}} Datensätze liegen beim Empfänger beiseite und zählen hier nicht.",
  otherwise_one:
    "Die heutige Datei führt {{number}} Gespräch in ein anderes Segment als das gemeldete.",
  otherwise_other:
    "Die heutige Datei führt {{number}} Gespräche in ein anderes Segment als das gemeldete.",
  again_one:
    "{{number}} Datensatz war von einem Gespräch, das erneut gemeldet wurde; der letzte zählt.",
  again_other:
    "{{number}} Datensätze waren von Gesprächen, die erneut gemeldet wurden; der letzte zählt.",
  others: "Weggelassen, von anderen Fragebögen: {{list}}.",
  bad_one: "{{number}} Zeile der Datensätze wurde weggelassen, weil sie kein Gespräch ist:",
  bad_other: "{{number}} Zeilen der Datensätze wurden weggelassen, weil sie keine Gespräche sind:",
  badLine: "{{file}}, Zeile {{line}}: {{why}}",
  more: "und {{number}} weitere",
  "bad-broken-json": "kein JSON",
  "bad-no-interview": "kein Gespräch",
  "bad-wrong-field": "kein Gespräch: Das Feld „{{found}}“ fehlt oder ist nicht, wie es sein muss",
  "bad-unknown-changes": "Änderungen, die diese Version nicht kennt",
  "bad-no-table": "keine Tabelle von Datensätzen",
  "bad-unclosed-quote": "ein Anführungszeichen, das nicht geschlossen wird",
  "bad-unknown-column": "eine unbekannte Spalte: „{{found}}“",

  mix: "Wo Interessenten landen, nach Quartal",
  mixExpected: "Erwartet werden die Anteile der Datei (economics.share).",
  mixFormer: "Die Datei erwartet keine Anteile; jedes Quartal wird an allen davor gemessen.",
  quarter: "Quartal",
  prospects: "Interessenten",
  segment: "Segment",
  chance: "Zufall",
  index: "Index",
  verdict: "Urteil",
  allowed: "durch Zufall {{least}} bis {{most}}",
  "verdict-too-few": "zu wenige",
  "verdict-steady": "wie zuvor",
  "verdict-watch": "beobachten",
  "verdict-alarm": "Alarm",
  "mix-steady": "wie erwartet",
  mixNote:
    "Chi-Quadrat entscheidet; der Stabilitätsindex (PSI) ist nur eine Größe, da wenige Interessenten ihn groß machen. Unter 30 Interessenten lässt sich nichts sagen.",
  goingOn: "{{quarter}} bisher",

  asking: "Was gefragt wird",
  question: "Frage",
  askedOf: "Gefragt",
  answered: "Beantwortet",
  left: "Abgebrochen",
  passed: "Übergangen",
  leavingUnknown:
    'Von keinem Besucher, der abbrach, wurde berichtet; wie viele es waren, weiß niemand: unfinished="send" am Element setzen und Datensätze als NDJSON geben.',
  leavingKnown:
    "Gezählt von denen, die gefragt wurden. Wer vor der ersten Antwort geht, wird nirgends gemeldet.",
  never: "Antworten, die niemand gibt",
  neverOne: "„{{option}}“ bei „{{question}}“: niemand von {{number}}",
  neverFew: "„{{option}}“ bei „{{question}}“: niemand von {{number}}, zu wenige für ein Urteil",
  neverNone: "Jede Antwort wurde von jemandem gegeben.",
  neverAnswered:
    "„{{question}}“: Niemand hat sie beantwortet, über ihre Antworten ist nichts bekannt",
  neverOffered: "„{{option}}“ bei „{{question}}“: niemandem angeboten",
  unsure: "Nicht sicher",
  close: "Knappe Entscheidungen",
  closeShare: "{{share}} von {{number}}, die Punkte entschieden ({{low}} bis {{high}})",
  closePair: "{{one}} und {{other}}: {{number}}",

  overrules: "Wo Menschen anders entscheiden",
  overrulesNone: "Niemand hat anders entschieden als die Antworten.",
  overruleOne_one: "{{from}}: der {{number}} Anruf, zu {{to}}",
  overruleOne_other: "{{from}}: {{overruled}} von {{number}} Anrufen, zu {{to}}",
  overruleWhy: "{{why}} ({{count}})",
  noReason: "ohne Grund",
  edits: "Änderungen, die zugestimmt hätten",
  editOne:
    "„{{option}}“ bei „{{question}}“, {{by}} für {{segment}}: stimmt mit {{agrees}} überein und verschiebt außerdem {{moves}}",
  editOpen: "fragt {{open}} weiter",
  editsNone: "Kein einzelner Punkt hätte einem davon zugestimmt.",
  editsNoneYet: "Keine der durchgesehenen Änderungen hätte mit einer davon übereingestimmt.",
  editsLooked:
    "Durchgesehen wurden {{looked}} von {{of}} Änderungen um einen einzelnen Punkt, zuerst die, die die meisten dieser Anrufe betreffen; mehr würde zu lange dauern.",
  editsUnsought: "Hier nicht gesucht, weil es lange dauert: Der Befehl review sucht sie.",
  plusOne: "ein Punkt mehr",
  minusOne: "ein Punkt weniger",

  outcomes: "Was daraus wurde",
  noOutcomes:
    "Es wurden keine Ergebnisse angegeben (--outcomes); über Abschlüsse, Kündigungen und Wert wird nichts gesagt.",
  joined_one: "{{number}} Abschluss einem Gespräch zugeordnet",
  joined_other: "{{number}} Abschlüsse Gesprächen zugeordnet",
  joinedNone:
    "Also wird nichts über Abschlüsse, Kündigungen und Wert gesagt. Eine Zeile zählt, sobald sie ein Gespräch nennt, das hier ist: mit dem Schlüssel eines Datensatzes, seinem Gespräch, einer E-Mail-Adresse oder der Kennung eines Datensatzes im Kontext des Anrufs. Eine andere Spalte nennt man mit --map SPALTE=id.",
  open: "noch offen: {{number}}",
  unmatched: "zu keinem Gespräch hier: {{number}}",
  dealEarly:
    "{{number}} schon vor dem ersten Gespräch entschieden, das also nicht dazu geführt hat",
  dealAgain: "erneut gemeldet: {{number}}",
  badOutcomes_one:
    "{{number}} Zelle der Ergebnisse zählt nicht; ohne Kennung, Ergebnis oder klaren Tag zählt die ganze Zeile nicht:",
  badOutcomes_other:
    "{{number}} Zellen der Ergebnisse zählen nicht; ohne Kennung, Ergebnis oder klaren Tag zählt die ganze Zeile nicht:",
  badOutcome: "Zeile {{line}}: {{why}} „{{found}}“",
  "why-no-id": "keine Kennung",
  "why-no-outcome": "weder gewonnen noch verloren:",
  "why-value": "keine Zahl als Wert:",
  "why-cost": "keine Zahl als Kosten:",
  "why-currency": "andere Währung als die des Fragebogens ({{currency}}):",
  "why-mixed": "andere Währung als Beträge davor:",
  "why-days": "keine Zahl als Tage:",
  "why-churn": "weder ja noch nein zur Kündigung:",
  "why-closed": "kein eindeutiger Tag:",
  columns: "Spalten der Ergebnisse: {{list}}.",
  columnGuessed: "{{column}} als {{field}} (vermutet)",
  columnGiven: "{{column}} als {{field}} (wie gesagt)",
  soldTo: "Nach dem gemeldeten Segment und dem Quartal des Abschlusses, sonst des Gesprächs.",
  winRate: "Abschlussquote",
  contractValue: "Auftragswert",
  cycle: "Tage bis zum Abschluss",
  retention: "Geblieben",
  customers: "Kunden nach ihrem Wert",
  customersNote:
    "Umsatz abzüglich Betreuungskosten von {{number}} Kunden, in Vierteln aller; in Klammern, wie viele blieben von denen, bei denen man es weiß. Grenzen: {{cuts}}.",
  withoutCost: "Bei {{number}} nennt niemand die Kosten: Sie zählen mit ihrem Umsatz.",
  fourth: "Viertel {{number}}",
  middle: "Mitte",
  trends: "Die letzten zwei vollen Quartale, gegen alle davor",
  trendOf: "{{what}}: die letzten zwei Quartale gegen alle davor",
  trendsNote:
    "Alarm, wo beide auf der schlechten Seite liegen und Zufall allein das selten täte: unter 1 %, beobachten unter 5 %, geteilt auf die Segmente (Holm). Unter 30 je Quartal oder davor lässt sich nichts sagen.",
  share: "Anteil an Interessenten",
  before: "Zuvor",
  lastTwo: "Letzte zwei",

  conclusion: "Ergebnis",
  lookAgain: "Noch einmal ansehen: {{what}}, denn {{why}}.",
  watchFor: "Beobachten: {{what}}, denn {{why}}.",
  noReasonYet: "Noch kein Grund, noch einmal hinzusehen.",
  noReasonFew: "Noch kein Grund, noch einmal hinzusehen; zu vielem gibt es zu wenige Daten.",
  whole: "die ganze Segmentierung",
  "because-review-due": "die Prüfung ist seit {{date}} fällig",
  "because-mix":
    "in zwei Quartalen hintereinander verteilten sich Interessenten anders als {{against}} (in {{quarter}}: Zufall {{chance}}, Index {{index}})",
  againstExpected: "erwartet",
  againstFormer: "zuvor",
  "because-win-rate":
    "die Abschlussquote fiel in zwei Quartalen hintereinander von {{before}} auf {{after}} (Zufall {{chance}})",
  "because-churn":
    "in zwei Quartalen hintereinander blieben weniger Kunden, {{after}} statt {{before}} (Zufall {{chance}})",
  "because-churn-strong":
    "die Kunden blieben sonst, und nun weniger: {{after}} statt {{before}} in zwei Quartalen hintereinander (Zufall {{chance}})",
  "because-swelling":
    "das Segment schwillt an, von {{before}} auf {{after}} der Interessenten in zwei Quartalen hintereinander (Zufall {{chance}})",
};
