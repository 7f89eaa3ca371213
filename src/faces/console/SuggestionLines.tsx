import type { ReactNode } from "react";
import type { Suggestion } from "../../interview/suggestions/suggestion.ts";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import type { Question } from "../../questionnaire/definition/definition.ts";
import { CommandKey } from "./CommandKey.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { keysOf } from "./keys.ts";
import { useKeyNames } from "./useKeyNames.ts";

/** What a transcript suggests to answer to a question, a line each with what was said, to take or to leave. */
export function SuggestionLines(props: { question: Question; onTaken: () => void }): ReactNode {
  const { question, onTaken } = props;
  const { suggestions, take, leave, translator } = useConsole();
  const own = suggestions.filter((one) => one.question === question.id);
  if (own.length === 0) return null;
  return (
    <ul className="ndc-suggestions" aria-label={translator.word("suggestions")}>
      {own.map((one, at) => (
        <SuggestionLine
          key={one.option}
          question={question}
          suggestion={one}
          hasKeys={at === 0}
          onTake={() => {
            take(one);
            onTaken();
          }}
          onLeave={() => leave(one)}
        />
      ))}
    </ul>
  );
}

function SuggestionLine(props: {
  question: Question;
  suggestion: Suggestion;
  /** Keys mean the first one. */
  hasKeys: boolean;
  onTake: () => void;
  onLeave: () => void;
}): ReactNode {
  const { question, suggestion, hasKeys, onTake, onLeave } = props;
  const { word, text } = useConsole().translator;
  const nameOf = useKeyNames();
  const own = answerText(question, suggestion.option);
  const answer = own === null ? word("unsure") : text(own);
  const ways = [
    { key: "take-suggestion", word: "takeSuggestion", onClick: onTake },
    { key: "leave-suggestion", word: "leaveSuggestion", onClick: onLeave },
  ] as const;
  return (
    <li>
      {/* One line, and all of it for who opens it: the card stays whole in sight. */}
      <details>
        <summary>
          <span aria-hidden="true" className="ndc-suggestion-mark">
            ❞
          </span>
          <span className="ndc-suggested-label">{word("suggested")}</span>{" "}
          <strong dir="auto">{answer}</strong> {hasKeys && <CommandKey of="read-suggestions" />}{" "}
          <q dir="auto">{suggestion.quote}</q>
        </summary>
      </details>
      {ways.map((way) => {
        const keys = hasKeys ? keysOf(way.key) : undefined;
        return (
          <button
            key={way.key}
            type="button"
            className="nd-link"
            aria-label={`${word(way.word)}: ${answer}`}
            onClick={way.onClick}
          >
            {word(way.word)} {keys && <kbd data-key={way.key}>{nameOf(keys)}</kbd>}
          </button>
        );
      })}
    </li>
  );
}
