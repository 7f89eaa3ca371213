import type { Call } from "../../interview/calls/call.ts";
import { sourceOf } from "../../interview/calls/noteItems.ts";
import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import type { ConsoleQuestion, ConsoleScreen } from "./consoleScreen.ts";

/** What there is to say of a question besides its answer: where that is from, or why none is needed. */
export function statusWords(
  { question, status }: ConsoleQuestion,
  { isSettled }: ConsoleScreen,
  call: Pick<Call, "known" | "website">,
  translator: ConsoleTranslator,
): string | null {
  const { word } = translator;
  switch (status) {
    case "open":
    case "answered":
      return null;
    case "known":
      return sourceOf(call, question.id, translator);
    case "unanswered":
      return word("didNotSay");
    case "noted":
      return word("notCounted");
    case "not-needed":
      if (question.ask === "if-close") return word("onlyIfClose");
      return word(isSettled ? "notNeeded" : "settlesNothing");
  }
}
