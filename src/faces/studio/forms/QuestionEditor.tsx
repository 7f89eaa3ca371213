import type { ReactNode } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { basisWords } from "./basisWords.ts";
import { PlaceProvider, useForms, useOutline } from "./FormsContext.ts";
import { ChoiceField } from "./fields/ChoiceField.tsx";
import { TextField } from "./fields/TextField.tsx";
import { TextList } from "./fields/TextList.tsx";
import { totalsOf } from "./logic/totals.ts";
import { AskingPart } from "./parts/AskingPart.tsx";
import { Card } from "./parts/Card.tsx";
import { EditorHead } from "./parts/EditorHead.tsx";
import { IdLine } from "./parts/IdLine.tsx";
import { OptionList } from "./parts/OptionList.tsx";
import { PointsMatrix } from "./parts/PointsMatrix.tsx";
import { RemoveButton } from "./parts/RemoveButton.tsx";
import { useKept } from "./useKept.ts";

/** One question: its words, when it is asked, its answers, and what they say about segments. */
export function QuestionEditor({
  definition,
  at,
}: {
  definition: Definition;
  at: number;
}): ReactNode {
  const { word } = useForms().translator;
  const { questions, segments } = useOutline();
  const totals = useKept(totalsOf(definition));
  const question = definition.questions[at];
  if (!question) return null;
  const { id, ask, offer, choose, unsure, when, options, rep } = question;
  const path = ["questions", at];
  const number = at + 1;
  const hasRanges = ask === "never" || options.some(({ range }) => range !== undefined);
  return (
    <PlaceProvider value={word("formsPlaceQuestion", { number })}>
      <EditorHead title={word("formsQuestionOf", { number, count: questions.length })}>
        <IdLine kind="question" id={id} path={path} />
        <RemoveButton kind="question" id={id} name={questions[at]?.name ?? id} />
      </EditorHead>
      <Card title={word("formsWhatVisitorsRead")}>
        <TextField
          path={[...path, "text"]}
          label={word("formsText")}
          value={question.text}
          isLong
        />
        <TextField
          path={[...path, "hint"]}
          label={word("formsHint")}
          value={question.hint}
          isOptional
        />
      </Card>
      <Card title={word("formsAnswers")} {...(hasRanges && { help: word("formsRangesHelp") })}>
        <OptionList
          question={id}
          at={at}
          options={options}
          names={questions[at]?.options ?? []}
          hasRanges={hasRanges}
        />
      </Card>
      <Card title={word("formsPoints")}>
        <PointsMatrix
          at={at}
          options={options}
          names={questions[at]?.options ?? []}
          segments={segments}
          totals={totals}
        />
      </Card>
      <Card title={word("formsAsking")}>
        <AskingPart
          at={at}
          ask={ask}
          offer={offer}
          choose={choose}
          unsure={unsure}
          when={when}
          options={options.length}
        />
        <ChoiceField
          path={[...path, "basis"]}
          label={word("formsBasis")}
          value={question.basis ?? "need"}
          standard="need"
          choices={basisWords.map(([basis, name]) => [basis, word(name)])}
        />
      </Card>
      <Card title={word("formsForReps")} help={word("formsPrivate")}>
        <TextField
          path={[...path, "rep", "say"]}
          label={word("formsSay")}
          value={rep?.say}
          isOptional
          isLong
        />
        <TextList
          path={[...path, "rep", "listenFor"]}
          label={word("formsListenFor")}
          item={word("formsSign")}
          items={rep?.listenFor}
        />
        <TextField
          path={[...path, "rep", "why"]}
          label={word("formsWhy")}
          value={rep?.why}
          isOptional
          isLong
        />
      </Card>
    </PlaceProvider>
  );
}
