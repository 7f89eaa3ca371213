import type { ReactNode } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { PlaceComments } from "../sharing/PlaceComments.tsx";
import { AnswerTable } from "./answers/AnswerTable.tsx";
import { PlaceProvider, useForms, useOutline } from "./FormsContext.ts";
import { ChoiceField } from "./fields/ChoiceField.tsx";
import { TextField } from "./fields/TextField.tsx";
import { TextList } from "./fields/TextList.tsx";
import { gistOf } from "./logic/gist.ts";
import { totalsOf } from "./logic/totals.ts";
import { AskingPart } from "./parts/AskingPart.tsx";
import { Card } from "./parts/Card.tsx";
import { DuplicateButton } from "./parts/DuplicateButton.tsx";
import { EditorHead } from "./parts/EditorHead.tsx";
import { Fold } from "./parts/Fold.tsx";
import { IdLine } from "./parts/IdLine.tsx";
import { RemoveButton } from "./parts/RemoveButton.tsx";
import { askWordOf, basisWords } from "./questionWords.ts";
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
  const { id, ask, offer, choose, unsure, when, options, rep, basis = "need" } = question;
  const path = ["questions", at];
  const number = at + 1;
  const hasRanges = ask === "never" || options.some(({ range }) => range !== undefined);
  const asking = [
    word(askWordOf(ask, when !== undefined)),
    ...basisWords.flatMap(([one, name]) => (one === basis ? [word(name)] : [])),
    ...((choose ?? 1) > 1 ? [word("formsChooseMany", { number: choose })] : []),
    ...(unsure ? [word("formsUnsure")] : []),
  ].join(", ");
  const said = [
    [word("formsSay"), rep?.say],
    [word("formsListenFor"), rep?.listenFor],
    [word("formsWhy"), rep?.why],
  ] as const;
  return (
    <PlaceProvider value={word("formsPlaceQuestion", { number })}>
      <EditorHead title={word("formsQuestionOf", { number, count: questions.length })}>
        <DuplicateButton question={question} at={at} />
        <RemoveButton kind="question" id={id} name={questions[at]?.name ?? id} />
      </EditorHead>
      <PlaceComments kind="question" id={id} />
      <Card title={word("formsWhatVisitorsRead")}>
        <div className="st-form-pair">
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
        </div>
      </Card>
      <Card title={word("formsAnswersAndPoints")} help={word("formsPointsHelp")}>
        <AnswerTable
          question={id}
          at={at}
          options={options}
          names={questions[at]?.options ?? []}
          segments={segments}
          totals={totals}
          hasRanges={hasRanges}
        />
      </Card>
      <Fold name="asking" title={word("formsAsking")} gist={asking}>
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
          value={basis}
          standard="need"
          choices={basisWords.map(([one, name]) => [one, word(name)])}
        />
        <IdLine kind="question" id={id} path={path} />
      </Fold>
      <Fold
        name="question-rep"
        title={word("formsForReps")}
        gist={gistOf(said) ?? word("formsNothingYet")}
        help={word("formsPrivate")}
      >
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
      </Fold>
    </PlaceProvider>
  );
}
