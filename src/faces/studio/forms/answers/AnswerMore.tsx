import { memo, type ReactNode } from "react";
import type { Option } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { languageName } from "../../desk/commonLanguages.ts";
import { PlaceProvider, useForms } from "../FormsContext.ts";
import { RangeFields } from "../fields/RangeFields.tsx";
import { sameProps } from "../fields/sameProps.ts";
import { TextField } from "../fields/TextField.tsx";
import { TextList } from "../fields/TextList.tsx";
import { printNumber } from "../logic/entries.ts";
import { gistOf } from "../logic/gist.ts";
import { wordsOf } from "../logic/texts.ts";
import { useFold } from "../parts/FoldsContext.ts";
import { IdLine } from "../parts/IdLine.tsx";

/** What an answer has besides its text and points, folded: other languages, a range, the sales team's notes, its id. */
export const AnswerMore = memo(function AnswerMore(props: {
  question: string;
  option: Option;
  path: Path;
  /** What the answer is called: the how-manieth it is. */
  name: string;
  hasRange: boolean;
}): ReactNode {
  const { question, option, path, name, hasRange } = props;
  const { text, range, rep } = option;
  const { languages, translator } = useForms();
  const { word, language } = translator;
  const id = `${question}/${option.id}`;
  const [isOpen, fold] = useFold(`answer ${id}`);
  const [, ...others] = languages;
  const at = Number(path.at(-1));
  const place = word("formsPlaceAnswer", { number: at + 1, question: Number(path[1]) + 1 });
  const bound = (half: string, value: number | undefined) =>
    value === undefined ? "" : `${half} ${printNumber(value, language)}`;
  const from = bound(word("formsFrom"), range?.from);
  const below = bound(word("formsBelow"), range?.below);
  const gist = gistOf([
    ...others.map((tag) => [languageName(tag, language), wordsOf(text, tag, languages)] as const),
    [from, from],
    [below, below],
    [word("formsListenFor"), rep?.listenFor],
    [word("formsNote"), rep?.note],
  ]);
  return (
    <details
      className="st-form-more"
      open={isOpen}
      onToggle={({ currentTarget }) => fold(currentTarget.open)}
    >
      <summary>
        <span className="st-unseen">{name}: </span>
        <span className="st-form-unfold">{word("formsMore")}</span>
        {gist !== null && <span>{gist}</span>}
      </summary>
      {others.length > 0 && (
        <TextField path={[...path, "text"]} label={name} value={text} only={others} />
      )}
      <PlaceProvider value={place}>
        {hasRange && (
          <>
            <p className="st-help">{word("formsRangesHelp")}</p>
            <RangeFields option={option} path={path} />
          </>
        )}
        <TextList
          path={[...path, "rep", "listenFor"]}
          label={word("formsListenFor")}
          item={word("formsSign")}
          items={rep?.listenFor}
        />
        <TextField
          path={[...path, "rep", "note"]}
          label={word("formsNote")}
          value={rep?.note}
          isOptional
          isLong
        />
        <IdLine kind="option" id={id} path={path} />
      </PlaceProvider>
    </details>
  );
}, sameProps);
