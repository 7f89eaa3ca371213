import { useMemo } from "react";
import type { Call, Change } from "../../interview/calls/call.ts";
import { fittingSuggestions } from "../../interview/suggestions/fitting.ts";
import type { Suggestion } from "../../interview/suggestions/suggestion.ts";
import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { answerWith } from "./answerWith.ts";
import type { ConsoleScreen } from "./consoleScreen.ts";

/** What a transcript suggests in a call, to take or to leave. Until it is taken it counts for nothing. */
export interface Suggesting {
  /** What was neither taken nor left, but for what is answered so, in the questionnaire's order. */
  readonly suggestions: readonly Suggestion[];
  /** Shows further ones; the quotes of those that are shown stay. Gives how many are news. */
  suggest(all: readonly Suggestion[]): number;
  /** Answers by one, as its digit would, and quotes it in the question's note. */
  take(one: Suggestion): void;
  leave(one: Suggestion): void;
}

export function useSuggestions(
  definition: Definition,
  { suggestions: quotes, notes }: Call,
  { questions }: ConsoleScreen,
  { word }: ConsoleTranslator,
  change: (...changes: readonly Change[]) => void,
): Suggesting {
  return useMemo(() => {
    const find = (id: string) => questions.find(({ question }) => question.id === id);
    const isAnswered = ({ question, option }: Suggestion) => {
      const entry = find(question);
      return entry !== undefined && entry.status !== "known" && entry.picked.includes(option);
    };
    const suggestions = fittingSuggestions(definition, quotes).fitting.filter(
      (one) => !isAnswered(one),
    );
    const isShown = ({ question, option }: Suggestion) =>
      suggestions.some((one) => one.question === question && one.option === option);
    return {
      suggestions,
      suggest(all) {
        const news = all.filter((one) => !isShown(one) && !isAnswered(one));
        change(...news.map((one) => withQuote(one, one.quote)));
        return news.length;
      },
      take(one) {
        const entry = find(one.question);
        if (!entry || isAnswered(one)) return;
        const note = Object.hasOwn(notes, one.question) ? notes[one.question]?.text : undefined;
        change(
          { name: `answer ${one.question}`, value: answerWith(entry, one.option) },
          withQuote(one, null),
          {
            name: `note ${one.question}`,
            value: quoting(note ?? "", one.quote, word),
          },
        );
      },
      leave: (one) => change(withQuote(one, null)),
    };
  }, [definition, quotes, notes, questions, word, change]);
}

/** A note with a quote behind it, unless it has that already. */
function quoting(note: string, quote: string, word: ConsoleTranslator["word"]): string {
  if (note.includes(quote)) return note;
  return [note.trimEnd(), word("quoted", { quote })].filter(Boolean).join("\n");
}

function withQuote({ question, option }: Suggestion, quote: string | null): Change {
  return { name: `suggestion ${question} ${option}`, value: quote };
}
