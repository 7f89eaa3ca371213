import { type ConsoleTranslator, consoleTranslatorFor } from "../../language/consoleTranslator.ts";
import { leastLead } from "../../questionnaire/decision/leastLead.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { whatSuits } from "../session/whatSuits.ts";
import type { Call } from "./call.ts";
import { exclusionOf } from "./exclusion.ts";
import { isOfAnother } from "./givenBy.ts";
import { leadScore } from "./leadScore.ts";
import { comesTo, meaningOf } from "./meaning.ts";
import { list, type Note, paragraphs, section } from "./note.ts";
import { noteHead } from "./noteHead.ts";
import {
  answerItems,
  committeeItems,
  learnedItems,
  nameOf,
  notCountedItems,
  noteItems,
  signalItems,
  stepItems,
} from "./noteItems.ts";
import { overruleWords } from "./overruling.ts";
import { recordedNote } from "./recordedNote.ts";
import { fitSection, suitSections } from "./suitItems.ts";
import { leastLeadWords, sureWords } from "./sureWords.ts";

/**
 * The note of a call for whoever takes over from here: who and when, which segment and how sure, what was answered,
 * noted and seen, who has a say, and what is next. What nobody said anything about is left out.
 */
export function callNote(
  source: Definition,
  call: Call,
  translator: ConsoleTranslator = consoleTranslatorFor(source),
): Note {
  if (isOfAnother(source, call)) return recordedNote(call, translator);
  const { word, text } = translator;
  const meaning = meaningOf(source, call);
  const { definition, given, answers: counting, settled, sure, suiting } = meaning;
  const exclusion = exclusionOf(source, given);
  const find = (id: string | null | undefined) => definition.segments.find((one) => one.id === id);
  const decided = find(comesTo(meaning));
  const chosen = find(call.overrule?.segment);
  const segment = chosen ?? decided;
  const isSaid = decided && sure?.decidedBy !== "fallback";
  const instead = isSaid && chosen !== decided ? nameOf(decided, translator) : null;
  // How far the answers are ahead says nothing of a segment that a person chose instead.
  const isAnswers = decided !== undefined && segment === decided;
  const seen = segment ? signalItems(segment, call, translator) : [];
  const suits = segment?.rep ? whatSuits(definition, segment.rep, suiting) : null;
  const score = segment && leadScore(segment, call.signals[segment.id] ?? []);

  return [
    ...noteHead(
      call,
      translator,
      call.questionnaire.version !== source.version &&
        word("otherVersion", { version: call.questionnaire.version }),
    ),
    ...section(
      word("segment"),
      ...paragraphs(
        segment && nameOf(segment, translator),
        call.overrule && chosen
          ? overruleWords(call.overrule, isSaid ? instead : undefined, translator).join("\n")
          : "",
        isAnswers && howSure(),
        exclusion?.rep?.because !== undefined && text(exclusion.rep.because),
        exclusion !== null && call.goesOn && word("wentOn"),
      ),
    ),
    ...(suits ? fitSection(suits.fit, translator) : []),
    ...section(word("answered"), ...list(answerItems(definition, call, counting, translator))),
    ...section(
      word("notCounted"),
      ...list(notCountedItems(definition, given.answers, counting, translator)),
    ),
    ...section(
      word("notes"),
      ...paragraphs(call.note.trim()),
      ...list(noteItems(definition, call, translator)),
    ),
    ...section(
      word("signals"),
      ...paragraphs(seen.length > 0 && score && word("leadScore", score)),
      ...list(seen),
    ),
    ...section(word("foundOut"), ...list(segment ? learnedItems(segment, call, translator) : [])),
    ...section(
      word("committee"),
      ...list(segment ? committeeItems(segment, call, translator) : []),
    ),
    ...(suits ? suitSections(suits, translator) : []),
    ...section(
      word("nextSteps"),
      ...list(
        segment
          ? stepItems(segment, chosen || settled !== null ? suits : null, call, translator)
          : [],
      ),
    ),
  ];

  function howSure(): string {
    if (sure) return sureWords(definition, sure, translator).join(" · ");
    if (settled === null) return word("provisional");
    const lead = leastLead(definition, given);
    return [word("final"), ...(lead ? leastLeadWords(definition, lead, translator) : [])].join(
      " · ",
    );
  }
}
