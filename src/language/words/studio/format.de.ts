import type { Descriptions } from "../../../questionnaire/definition/schema/descriptions.ts";

/** What the format says of its parts, in German; in English it stands beside the schema. */
export const formatDe: Descriptions = {
  version: "Die Bezeichnung des Autors, etwa „2026-11“",
  languages: 'Die erste gilt, wo nichts anderes gesagt ist; ["en"], wenn nichts dasteht',
  reviewBy: "Wann die Segmentierung überprüft werden soll",
  questions: "Gestellt in dieser Reihenfolge",
  "questions.*.text": "Die Frage, wie Besucher sie lesen",
  "questions.*.basis": "Um welche Art von Angabe es geht; need, wenn nichts dasteht",
  "questions.*.ask":
    "always (wenn nichts dasteht): immer; if-close: nur solange der Vorsprung kleiner als clearLead ist; never: zählt nur, wenn sie vorher bekannt ist",
  "questions.*.offer":
    "all (wenn nichts dasteht): alle Antworten; contenders: nur Antworten mit Punkten für ein Segment, das weniger als clearLead zurückliegt, mit ask if-close",
  "questions.*.choose": "Wie viele Antworten gewählt werden dürfen; 1, wenn nichts dasteht",
  "questions.*.unsure":
    "Ob „Weiß nicht“ angeboten wird, das keine Punkte gibt; ein Text ist sein Wortlaut, etwa „Nichts davon“",
  "questions.*.when":
    "Trifft zu, wenn jede genannte Frage eine der genannten Antworten hat; eine Liste, wenn eine ihrer Bedingungen zutrifft",
  "questions.*.options.*.points":
    "Was diese Antwort für oder gegen Segmente sagt: ganze Zahlen von -100 bis 100",
  "questions.*.options.*.range":
    "Eine bekannte Zahl ab `from` und unter `below` steht für diese Antwort",
  "questions.*.options.*.rep": "Nur für den Vertrieb",
  "questions.*.rep": "Nur für den Vertrieb",
  "questions.*.rep.say": "Wie man am Telefon danach fragt",
  segments: "In der Reihenfolge ihres Vorrangs: Bei Gleichstand gewinnt das frühere",
  "segments.*.visitor": "Was Besucher lesen, die hierher gehören",
  "segments.*.visitor.action.url":
    "https:, http:, mailto:, tel: oder ein Pfad auf derselben Website",
  "segments.*.rep": "Nur für den Vertrieb",
  "segments.*.rep.need": "Das Problem, das dieses Segment gelöst haben will",
  "segments.*.rep.tier":
    "Wo investieren: 1 am meisten, 3 am wenigsten, decline: freundlich ablehnen",
  "segments.*.rep.fit": "Wie der ideale Kunde in diesem Segment ist",
  "segments.*.rep.fit.*.when": "Erfüllt, wenn das nach Antworten und Angaben zutrifft",
  "segments.*.rep.playbook": "Wie man diesem Segment verkauft",
  "segments.*.rep.playbook.summary":
    "Was dieser Interessent für das Vorgehen bedeutet, in zwei Sätzen",
  "segments.*.rep.playbook.opening": "Der erste Satz, sobald das Segment feststeht",
  "segments.*.rep.playbook.questions":
    "Was in diesem Gespräch noch zu klären ist: Folgen, Termin, Budget, wer unterschreibt",
  "segments.*.rep.playbook.approach": "Die Schritte des Verkaufs",
  "segments.*.rep.playbook.buying.process": "Wie solche Kunden entscheiden",
  "segments.*.rep.playbook.buying.cycle": "Wie lange es dauert",
  "segments.*.rep.playbook.buying.committee": "Wer mitredet, und worauf es jedem ankommt",
  "segments.*.rep.playbook.buying.committee.*.signs": "Ob es diese Person ist, die unterschreibt",
  "segments.*.rep.playbook.messages": "Was hier überzeugt",
  "segments.*.rep.playbook.objections": "Was sie einwenden, und eine Antwort zum Aussprechen",
  "segments.*.rep.playbook.objections.*.when":
    "Gezeigt nur, wo das zutrifft oder noch zutreffen kann",
  "segments.*.rep.playbook.evidence.*.url":
    "https:, http:, mailto:, tel: oder ein Pfad auf derselben Website",
  "segments.*.rep.playbook.evidence.*.when":
    "Gezeigt nur, wo das zutrifft oder noch zutreffen kann",
  "segments.*.rep.playbook.channels": "Wo dieses Segment zu erreichen ist, das Beste zuerst",
  "segments.*.rep.playbook.followUp":
    "Die Mail nach dem Gespräch; {person}, {account} und {rep} werden eingesetzt",
  "segments.*.rep.playbook.nextSteps.*.days":
    "So viele Tage nach dem Gespräch fällig, von 0 bis 365",
  "segments.*.rep.playbook.nextSteps.*.when":
    "Gezeigt nur, wo das zutrifft oder noch zutreffen kann",
  "segments.*.rep.economics": "Was das Segment wert ist; was niemand weiß, bleibt weg",
  "segments.*.rep.economics.accounts": "Wie viele solche Unternehmen es zu gewinnen gibt",
  "segments.*.rep.economics.share": "Ihr Anteil an allen Interessenten, von 0 bis 1",
  "segments.*.rep.economics.winRate": "Anteil der gewonnenen Verkaufschancen, von 0 bis 1",
  "segments.*.rep.economics.contractValue": "Was ein Kunde im Jahr bezahlt, in rep.currency",
  "segments.*.rep.economics.costToServe": "Was ein Kunde im Jahr kostet, in rep.currency",
  "segments.*.rep.economics.acquisitionCost":
    "Was es kostet, einen Kunden zu gewinnen, in rep.currency",
  "segments.*.rep.economics.cycleDays": "Verkaufstage bis zur Entscheidung",
  "segments.*.rep.economics.churn": "Anteil der Kunden, die in einem Jahr gehen, von 0 bis 1",
  "decision.fallback": "Das Segment für alle, bei denen kein Segment Punkte hat",
  "decision.clearLead": "Mit kleinerem Vorsprung ist es knapp; 1, wenn nichts dasteht",
  "decision.stopWhenCertain":
    "Ob aufgehört wird, sobald keine Antwort das Segment mehr ändern kann; true, wenn nichts dasteht",
  "decision.rules": "Gehen vor Punkten; die erste, die zutrifft, entscheidet",
  "decision.rules.*.when":
    "Trifft zu, wenn jede genannte Frage eine der genannten Antworten hat; eine Liste, wenn eine ihrer Bedingungen zutrifft",
  capture: "Das Kontaktformular für Besucher",
  "capture.except": "Segmente, deren Interessenten kein Kontaktformular sehen",
  "capture.consent.url": "https:, http:, mailto:, tel: oder ein Pfad auf derselben Website",
  examples: "Antworten mit dem Segment, das sie ergeben müssen: die eigenen Tests des Autors",
  "examples.*.answers":
    'Kurznamen von Fragen mit dem der Antwort, einer Liste von Kurznamen oder "unsure"',
  rep: "Nur für den Vertrieb",
  "rep.backtest": "Wie der Fragebogen bekannte Kunden einordnet",
  "rep.backtest.hitRate": "Welchen Anteil er richtig einordnet, von 0 bis 1",
  "rep.backtest.baseline": "Welchen Anteil träfe, wer immer das größte Segment nennt",
  "rep.backtest.crossValidated":
    "Dass die Zahlen von Kunden sind, aus denen er nicht gelernt wurde, wie learn sie macht",
  "rep.backtest.interval": "Zwischen welchen Anteilen die Trefferquote so gut wie sicher liegt",
  "rep.backtest.segments":
    "Je Segment: wie viele hineingehören, wie viele dort eingeordnet wurden, wie viele davon richtig",
  "rep.backtest.leads": "Dasselbe je Vorsprung; der letzte steht für „und mehr“",
  "rep.currency": "Von allem, was hier Geld ist, nach ISO 4217, etwa „EUR“",
  "rep.account":
    "Wie mehrere Personen eines Kunden sein Segment ergeben: alike (wenn es fehlt): alle gleich, oder signer: wer unterschreibt, entscheidet",
  "rep.overruleReasons":
    "Warum jemand im Vertrieb ein anderes Segment wählen darf als die Antworten, zur Auswahl",
};
