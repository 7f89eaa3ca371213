import type { ReactNode } from "react";
import { namesOf } from "../../../language/names.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { ColumnField } from "./ColumnField.tsx";
import { useData } from "./DataContext.tsx";
import type { Testing } from "./useTested.ts";
import { ValuesTaken } from "./ValuesTaken.tsx";

/** Which column says what, as it was guessed or said. All of it can be said otherwise. */
export function MappingPart({ tested }: { tested: NonNullable<Testing["tested"]> }): ReactNode {
  const { translator } = useStudio();
  const { word, language } = translator;
  const { file, choices, choose } = useData();
  const read = file.state.state === "read" ? file.state.table.columns : [];
  const columns = read.map(({ column }) => column);
  const { definition, segment, matches, values } = tested;
  const names = namesOf(definition, language);
  const unsure = word("dataUnsure");
  const chooseColumn = (question: string, column: string | null) => {
    const others = [...choices.questions].filter(([, own]) => column === null || own !== column);
    choose({ ...choices, questions: new Map([...others, [question, column]]) });
  };
  return (
    <section className="st-card st-data-part">
      <h2>{word("dataMapping")}</h2>
      <p className="st-help">{word("dataMappingHelp")}</p>
      <div className="st-data-column">
        <ColumnField
          label={word("dataSegmentColumn")}
          columns={columns}
          none={word("dataNoSegment")}
          chosen={segment}
          onChoose={(column) => choose({ ...choices, segment: column })}
        />
        {segment !== null && (
          <ValuesTaken
            column={segment}
            taken={values.get(segment)}
            options={definition.segments.map(({ id }) => [id, names.segment(id)])}
            none={word("dataNoneOfThese")}
          />
        )}
      </div>
      <ul className="st-data-columns">
        {definition.questions.map(({ id, options, unsure: offersUnsure }) => {
          const match = matches.find(({ question }) => question === id);
          const ids = [...options.map((option) => option.id), ...(offersUnsure ? ["unsure"] : [])];
          return (
            <li key={id} className="st-data-column">
              <ColumnField
                label={names.question(id)}
                columns={columns}
                none={word("dataNoColumn")}
                chosen={match?.column ?? null}
                note={match?.how ? word(hows[match.how]) : undefined}
                onChoose={(column) => chooseColumn(id, column)}
              />
              {match && (
                <ValuesTaken
                  column={match.column}
                  taken={values.get(match.column)}
                  options={ids.map((own) => [own, names.option(id, own, unsure)])}
                  none={word("dataNothing")}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const hows = { id: "dataHowId", text: "dataHowText", given: "dataHowGiven" } as const;
