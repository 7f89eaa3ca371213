import type { FindingWords } from "./findings.en.ts";

/** Sentences for what a check finds, in German. */
export const findingsDe: FindingWords = {
  "segment-unreachable":
    "Niemand kann in „{{segment}}“ landen: Jede Antwort führt woandershin. Geben Sie dem Segment mehr Punkte, oder streichen Sie es.",
  "example-differs":
    "Das Beispiel „{{name}}“ soll „{{segment}}“ ergeben, seine Antworten ergeben aber „{{other}}“. Berichtigen Sie die Punkte oder das Beispiel.",
  "example-incomplete":
    "Das Beispiel „{{name}}“ hört zu früh auf: „{{question}}“ würde noch gefragt. Beantworten Sie die Frage im Beispiel.",
  "question-without-effect":
    "„{{question}}“ bewirkt nichts: Bei jeder Antwort bleibt das Segment dasselbe. Geben Sie den Antworten verschiedene Punkte, oder ersparen Sie den Leuten die Frage.",
  "question-without-effect-fact":
    "„{{question}}“ bewirkt nichts: Was auch immer darüber bekannt ist, das Segment bleibt dasselbe. Geben Sie den Antworten verschiedene Punkte, verwenden Sie die Angabe in einer Regel oder für einen Teil eines Playbooks, oder streichen Sie sie.",
  "options-alike":
    "„{{option}}“ und „{{otherOption}}“ führen immer zum selben Segment. Bieten Sie eine Antwort statt der beiden an, oder geben Sie ihnen verschiedene Punkte.",
  "question-never-asked-never-close":
    "„{{question}}“ wird nie gebraucht: Die Frage wartet auf ein knappes Ergebnis, und bis sie an der Reihe ist, ist der Vorsprung klar oder das Segment sicher. Erhöhen Sie den Vorsprung, der als klar gilt („clearLead“), stellen Sie sie immer, oder streichen Sie sie.",
  "question-never-asked-certain-before":
    "„{{question}}“ wird nie gebraucht: Das Segment steht schon vorher fest. Stellen Sie die Frage früher, geben Sie ihren Antworten mehr Gewicht, oder streichen Sie sie.",
  "when-never-holds":
    "„{{question}}“ wird nie gebraucht: Niemand, dessen Segment dann noch offen ist, kann die Antworten gegeben haben, von denen sie abhängt. Berichtigen Sie ihre Bedingung („when“), oder streichen Sie die Frage.",
  "when-always-holds":
    "„{{question}}“ hat eine Bedingung („when“), die alle erfüllen, deren Segment dann noch offen ist. Lassen Sie die Bedingung weg, oder nennen Sie darin weniger Antworten.",
  "if-close-does-not-part":
    "„{{question}}“ soll knappe Ergebnisse entscheiden, aber bei jeder Antwort bleiben „{{segment}}“ und „{{other}}“ in Punkten gleich weit auseinander. In {{share}} der Fälle, in denen gefragt wird, liegen diese beiden vorn. Geben Sie einem davon Punkte, die das andere nicht bekommt.",
  "if-close-does-not-part-facts":
    "„{{question}}“ soll knappe Ergebnisse entscheiden, aber bei jeder Antwort bleiben „{{segment}}“ und „{{other}}“, die vorn liegen, wenn bestimmte Angaben vorab bekannt sind, in Punkten gleich weit auseinander. Geben Sie einem davon Punkte, die das andere nicht bekommt.",
  "close-after-tie-break":
    "{{share}} der Gespräche, in denen „{{question}}“ ein knappes Ergebnis klären soll, enden trotzdem knapp. Geben Sie den Antworten mehr Punkte, lassen Sie jede für ein Segment sprechen, oder stellen Sie eine Frage mehr.",
  "close-after-tie-break-unparted":
    "{{share}} der Gespräche, in denen „{{question}}“ ein knappes Ergebnis klären soll, enden trotzdem knapp. Keine Antwort, die sie anbietet, trennt {{pairs}}. Geben Sie jeweils einem Segment Punkte, die das andere nicht bekommt.",
  pair: "„{{segment}}“ von „{{other}}“",
  "rule-never-fires":
    "Regel {{rule}} entscheidet nie: Niemand kann die Antworten geben, auf die sie wartet. Berichtigen Sie ihre Bedingung („when“), oder streichen Sie sie.",
  "rule-never-fires-certain-before":
    "Regel {{rule}} ändert nichts: Wo sie entscheiden könnte, ist das Segment ohne sie dasselbe. Streichen Sie sie.",
  "rule-hidden":
    "Regel {{rule}} entscheidet nie: Immer entscheidet eine frühere. Ziehen Sie sie vor, fassen Sie die frühere enger, oder streichen Sie sie.",
  tie_one:
    "{{share}} der Interessenten ({{interviews}} Gespräch) enden mit Gleichstand zwischen „{{segment}}“ und „{{other}}“; „{{segment}}“ gewinnt, weil es weiter oben steht. {{remedy}}",
  tie_other:
    "{{share}} der Interessenten ({{interviews}} Gespräche) enden mit Gleichstand zwischen „{{segment}}“ und „{{other}}“; „{{segment}}“ gewinnt, weil es weiter oben steht. {{remedy}}",
  "tie-question":
    "„{{question}}“ wird im kürzesten solchen Gespräch nicht gestellt und könnte sie trennen.",
  "tie-cancels-out":
    "Im kürzesten solchen Gespräch ist keine Frage mehr übrig, die einem davon mehr Punkte gibt als dem anderen, und die Punkte heben sich auf: Setzen Sie Punkte weiter auseinander, oder ergänzen Sie eine Frage.",
  "tie-only-facts-tell":
    "Nur was vorab bekannt ist, gibt einem davon mehr Punkte als dem anderen: Lassen Sie auch eine Frage, die gestellt wird, das tun.",
  "tie-nothing-tells":
    "Keine Antwort gibt einem davon mehr Punkte als dem anderen: Sorgen Sie für eine, oder legen Sie die beiden zusammen.",
  "close-calls_one":
    "{{share}} der Interessenten ({{interviews}} Gespräch) enden knapp: Ihr Segment liegt nicht mit klarem Vorsprung („clearLead“) vor dem nächsten. Ergänzen Sie eine Frage für knappe Ergebnisse, oder setzen Sie die Punkte weiter auseinander.",
  "close-calls_other":
    "{{share}} der Interessenten ({{interviews}} Gespräche) enden knapp: Ihr Segment liegt nicht mit klarem Vorsprung („clearLead“) vor dem nächsten. Ergänzen Sie eine Frage für knappe Ergebnisse, oder setzen Sie die Punkte weiter auseinander.",
  "close-calls-facts":
    "Sind bestimmte Angaben vorab bekannt, kann ein Gespräch knapp enden: Sein Segment liegt nicht mit klarem Vorsprung („clearLead“) vor dem nächsten. Ergänzen Sie eine Frage für knappe Ergebnisse, oder setzen Sie die Punkte weiter auseinander.",
  "left-to-fallback_one":
    "{{share}} der Interessenten ({{interviews}} Gespräch) enden ohne einen Punkt für irgendein Segment und kommen ins Auffangsegment „{{segment}}“. Geben Sie den Antworten Punkte, die noch keine haben.",
  "left-to-fallback_other":
    "{{share}} der Interessenten ({{interviews}} Gespräche) enden ohne einen Punkt für irgendein Segment und kommen ins Auffangsegment „{{segment}}“. Geben Sie den Antworten Punkte, die noch keine haben.",
  "left-to-fallback-facts":
    "Sind bestimmte Angaben vorab bekannt, kann ein Gespräch ohne einen Punkt für irgendein Segment enden, und der Interessent kommt ins Auffangsegment „{{segment}}“. Geben Sie den Antworten Punkte, die noch keine haben.",
  "segment-dominates":
    "„{{segment}}“ bekommt {{share}} der Interessenten, die Fragen unterscheiden die Interessenten also kaum. Fragen Sie nach dem, was diese Gruppe teilt, oder nehmen Sie ihr Punkte.",
  "question-count-few_one":
    "Nur {{number}} Frage zum Bedarf kann gestellt werden. Drei oder vier unterscheiden Interessenten, ohne sie zu ermüden.",
  "question-count-few_other":
    "Nur {{number}} Fragen zum Bedarf können gestellt werden. Drei oder vier unterscheiden Interessenten, ohne sie zu ermüden.",
  "question-count-many":
    "{{number}} Fragen zum Bedarf können gestellt werden, auch die nur bei knappen Ergebnissen oder nur manchen gestellten mitgezählt. Drei oder vier unterscheiden Interessenten, ohne sie zu ermüden: Streichen Sie, was am wenigsten beiträgt, oder legen Sie es zusammen.",
  "segment-count-few":
    "{{number}} Segmente sind wenige: Interessenten mit verschiedenem Bedarf werden gleich behandelt. Drei bis acht lassen sich unterscheiden und bedienen.",
  "segment-count-many":
    "{{number}} Segmente sind viele: Kein Vertrieb hält so viele Leitfäden auseinander. Legen Sie zusammen, was gleich verkauft wird; drei bis acht sind brauchbar.",
  placeholder:
    "Auf einer Website stünde das so, dabei steht hier nur, was hingehört. Schreiben Sie es, ohne die eckigen Klammern.",
  "placeholder-link":
    "Besucher kämen hier nirgends an: Diese Adresse wird für Beispiele freigehalten. Setzen Sie die richtige ein.",
  "private-placeholder":
    "Hier steht nur, was hingehört. Schreiben Sie es, ohne die eckigen Klammern, oder entfernen Sie es.",
  "text-missing":
    "Dieser Text fehlt auf {{languages}}. Wer diese Sprache liest, bekommt ihn auf {{first}}.",
  "text-missing-blank":
    "Dieser Text ist auf {{languages}} leer. Wer diese Sprache liest, findet nichts. Schreiben Sie ihn, oder nehmen Sie die Sprache hier heraus.",
  "invisible-character":
    "{{place}} dieses Textes steht {{character}}: niemand sieht das. Entfernen Sie es, oder setzen Sie ein gewöhnliches Leerzeichen.",
  "choose-beyond-options":
    "Auf „{{question}}“ darf man {{choose}} Antworten auswählen, es gibt aber {{number}}. Schreiben Sie, wie viele gemeint sind, höchstens {{number}}.",
  "range-gap":
    "Zahlen ab {{from}} und unter {{below}} bedeuten keine Antwort auf „{{question}}“ und gelten als nicht bekannt: Sie liegen zwischen „{{otherOption}}“ und „{{option}}“. Lassen Sie einen Bereich da beginnen, wo der andere endet.",
  "id-tells-segment":
    "Besucher können die Kennung „{{id}}“ in der veröffentlichten Form lesen, und sie sagt „{{segmentId}}“, was die Codes dort verbergen sollen. Geben Sie eine andere: Umbenennen wirkt überall, wo sie verwendet wird.",
  "playbook-part-empty":
    "Im Leitfaden von „{{segment}}“ steht nichts unter „{{part}}“. Füllen Sie es aus, damit der Vertrieb nicht raten muss.",
  "playbooks-alike":
    "Die Leitfäden von „{{segment}}“ und „{{other}}“ sagen dasselbe. Legen Sie die beiden Segmente zusammen, oder sagen Sie, was der Vertrieb anders machen soll.",
  "suits-nobody":
    "Das passt zu niemandem, der in „{{segment}}“ landet: Wovon es abhängt, kann auf niemanden davon zutreffen. Berichtigen Sie die Bedingung („when“), oder streichen Sie es.",
  "suits-nobody-fit":
    "So ist niemand, der in „{{segment}}“ landet: Wovon es abhängt, kann auf niemanden davon zutreffen. Berichtigen Sie die Bedingung („when“), oder streichen Sie es.",
  "evidence-gap":
    "Manche Interessenten landen in „{{segment}}“, für die kein Beleg dort gedacht ist. Ergänzen Sie einen für sie oder einen, der zu allen passt: ohne Bedingung („when“).",
  "fill-in-unknown":
    "„{{blank}}“ bleibt in der E-Mail so stehen: Nur {person}, {account} und {rep} werden ausgefüllt. Setzen Sie eines davon ein, oder lassen Sie die geschweiften Klammern weg.",
  "nobody-signs":
    "Bei einem Kunden entscheidet, wer unterschreibt, und in „{{segment}}“ tut das niemand von denen, die mitreden. Geben Sie an, wer unterschreibt („signs“), oder lassen Sie alle gleich zählen („account“).",
  "tier-against-worth-last-tier":
    "„{{segment}}“ steht auf Stufe 3, aber ein Verkaufstag ist dort mehr wert als in „{{other}}“ auf Stufe 1. Ändern Sie eine Stufe, oder berichtigen Sie die Zahlen („economics“).",
  "tier-against-worth-declined":
    "„{{segment}}“ wird abgelehnt, aber ein Verkaufstag ist dort mehr wert als in „{{other}}“, das nicht abgelehnt wird. Ändern Sie eine Stufe, oder berichtigen Sie die Zahlen („economics“).",
  "first-tier-crowded":
    "{{number}} Segmente stehen auf Stufe 1, und wo so viele vorgehen, geht keines vor. Lassen Sie dort das eine oder die zwei, in denen ein Verkaufstag am meisten wert ist.",
  "shares-off":
    "Die Anteile aller Segmente („economics“) ergeben zusammen {{share}} statt 100\u00a0%. Berichtigen Sie, was daran falsch ist.",
  "review-overdue":
    "Diese Segmentierung sollte bis zum {{date}} überprüft sein. Vergleichen Sie sie mit den jüngsten Abschlüssen, und setzen Sie ein neues Datum.",
};
