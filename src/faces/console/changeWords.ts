import { type Change, isOfSuggestion } from "../../interview/calls/call.ts";
import { labelled } from "../../interview/calls/noteItems.ts";
import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { listOf } from "../../questionnaire/definition/when.ts";
import { shortened } from "./shortened.ts";

/** What a step is of: each of its changes, but for what comes of an answer that was suggested. */
export function stepWords(
  definition: Definition,
  changes: readonly Change[],
  translator: ConsoleTranslator,
): string {
  const others = changes.filter((change) => !isOfSuggestion(change));
  const count = changes.length - others.length;
  if (others.length === 0 && count > 1) return translator.word("suggestionsCame", { count });
  const said = count > 0 && others.length > 0 ? others.slice(0, 1) : changes;
  return said.map((change) => changeWords(definition, change, translator)).join(" · ");
}

/** What a change is of, in the words that stand on the screen there, and with an answer which one. */
function changeWords(
  definition: Definition,
  { name, value }: Change,
  translator: ConsoleTranslator,
): string {
  const { word, text } = translator;
  const [kind, id, position] = name.split(" ");
  const question = definition.questions.find((one) => one.id === id);
  const rep = definition.segments.find((one) => one.id === id)?.rep;
  const asked = question ? shortened(text(question.text), 60) : (id ?? "");
  const at = Number(position);
  switch (kind) {
    case "answer":
    case "known":
      return labelled(asked, pickWords(value));
    case "suggestion": {
      const what = labelled(asked, optionWords(position ?? ""));
      return labelled(word(value === null ? "suggestionLeft" : "suggested"), what);
    }
    case "note":
      return id === undefined ? word("noteOnCall") : labelled(word("noteOnQuestion"), asked);
    case "signal":
      return labelled(word("signals"), text(rep?.signals?.[at]?.text ?? ""));
    case "committee":
      return labelled(word("committee"), text(rep?.playbook.buying.committee[at]?.role ?? ""));
    case "learned":
      return labelled(word("findOut"), text(rep?.playbook.questions?.[at] ?? ""));
    case "mail":
      return word("mail");
    case "step":
      return labelled(word("nextSteps"), text(rep?.playbook.nextSteps[at]?.text ?? ""));
    case "overrule":
      return word("overrule");
    case "goes-on":
      return word(value ? "goOn" : "heedRule");
    case "ended":
      return word(value ? "endCall" : "goOnWithCall");
    case "person":
      return word("personName");
    default:
      return word(kind === "role" ? "role" : "account");
  }

  function pickWords(picked: unknown): string {
    if (picked === null) return word(kind === "answer" ? "answerCleared" : "notKnown");
    if (picked === "unanswered") return word("didNotSay");
    const picks = listOf(kind === "answer" ? Object(picked).answer : picked);
    return picks.map((pick) => optionWords(`${pick}`)).join(", ");
  }

  function optionWords(option: string): string {
    const words = answerText(question, option);
    return words === null ? word("unsure") : text(words);
  }
}
