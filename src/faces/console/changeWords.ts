import type { Change } from "../../interview/calls/call.ts";
import { labelled } from "../../interview/calls/noteItems.ts";
import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { listOf } from "../../questionnaire/definition/when.ts";
import { shortened } from "./shortened.ts";

/** What a change is of, in the words that stand on the screen there, and with an answer which one. */
export function changeWords(
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
    if (picked === null) return word(kind === "answer" ? "clearAnswer" : "notKnown");
    if (picked === "unanswered") return word("didNotSay");
    const picks = listOf(kind === "answer" ? Object(picked).answer : picked);
    return picks
      .map((pick) => {
        const words = answerText(question, `${pick}`);
        return words === null ? word("unsure") : text(words);
      })
      .join(", ");
  }
}
