import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { AnswersPart } from "./AnswersPart.tsx";
import { useData } from "./DataContext.tsx";
import { EditPart } from "./EditPart.tsx";
import { LearntReport } from "./LearntReport.tsx";
import { MappingPart } from "./MappingPart.tsx";
import { ResultPart } from "./ResultPart.tsx";
import { TableChoice } from "./TableChoice.tsx";

/** The questionnaire held against real customers. */
export function DataSection(): ReactNode {
  const { snapshot, translator } = useStudio();
  const { file, learnt } = useData();
  if (!snapshot.lastGood) return null;
  return (
    <div className="st-data">
      {learnt && <LearntReport learnt={learnt} />}
      <div className="st-card st-data-part">
        <p className="st-help">{translator.word("dataHelp")}</p>
        <TableChoice file={file} translator={translator} />
      </div>
      {file.state.state === "read" && <Tests />}
    </div>
  );
}

function Tests(): ReactNode {
  const { word } = useStudio().translator;
  const { tested, before, isBusy, hasFailed } = useData().testing;
  if (hasFailed) return <p role="alert">{word("dataFailed")}</p>;
  if (!tested) return null;
  return (
    <div className="st-data-tests" aria-busy={isBusy}>
      <MappingPart tested={tested} />
      <ResultPart tested={tested} />
      <EditPart tested={tested} before={before} />
      <AnswersPart tested={tested} />
    </div>
  );
}
