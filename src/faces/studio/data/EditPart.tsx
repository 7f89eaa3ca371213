import type { ReactNode } from "react";
import { evidenceTranslator } from "../../../language/evidence.ts";
import { namesOf } from "../../../language/names.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { Testing } from "./useTested.ts";

/** What the running edit does to the hit rate, and to the customers in the table. */
export function EditPart(props: {
  tested: NonNullable<Testing["tested"]>;
  before: Definition | null;
}): ReactNode {
  const { tested, before } = props;
  const { snapshot, translator } = useStudio();
  const { word } = translator;
  const isEdited = snapshot.baseline !== null && snapshot.baseline.text !== snapshot.text;
  return (
    <section className="st-card st-data-part">
      <h2>{word("dataEdit")}</h2>
      {!before && <p>{word("dataComparedNone")}</p>}
      {before && !isEdited && <p>{word("dataUntouched")}</p>}
      {before && isEdited && tested.before && (
        <Effect tested={tested} found={tested.before} before={before} />
      )}
    </section>
  );
}

function Effect(props: {
  tested: NonNullable<Testing["tested"]>;
  found: NonNullable<NonNullable<Testing["tested"]>["before"]>;
  before: Definition;
}): ReactNode {
  const { tested, found, before } = props;
  const { word, language } = useStudio().translator;
  const { count, share } = numbersIn(language);
  const { rate, comparison, past } = found;
  const [old, now] = [namesOf(before, language), namesOf(tested.definition, language)];
  const moved = past.moves.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <>
      {rate && tested.report && rate.rows > 0 && tested.report.rate.rows > 0 && (
        <p className="st-data-headline">
          {word("dataEditRate", {
            before: share(rate.share),
            now: share(tested.report.rate.share),
          })}
        </p>
      )}
      {comparison && comparison.rows > 0 && comparison.onlyOne + comparison.onlyOther > 0 && (
        <p>{compared(comparison)}</p>
      )}
      <p>
        {moved === 0
          ? word("dataStay", { number: count(past.rows), count: past.rows })
          : word("dataMove", { number: count(moved), count: moved, rows: count(past.rows) })}
      </p>
      {moved > 0 && (
        <table className="st-table st-data-moves">
          <thead>
            <tr>
              <th scope="col">{word("dataFrom")}</th>
              <th scope="col">{word("dataTo")}</th>
              <th scope="col">{word("dataCustomers")}</th>
            </tr>
          </thead>
          <tbody>
            {past.moves.map(({ from, to, rows }) => (
              <tr key={JSON.stringify([from, to])}>
                <td>{old.segment(from)}</td>
                <td>{now.segment(to)}</td>
                <td>{count(rows)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {past.unfinished > 0 && (
        <p className="st-help">
          {word("dataUnplaced", { number: count(past.unfinished), count: past.unfinished })}
        </p>
      )}
    </>
  );

  function compared({ rows, onlyOne, onlyOther, chance }: NonNullable<typeof comparison>): string {
    const t = evidenceTranslator(language);
    const better = chance >= 0.05 ? "neither" : onlyOne > onlyOther ? "new" : "old";
    const p = chance < 0.001 ? "< 0.001" : `= ${chance.toFixed(3)}`;
    const figures = {
      number: count(rows),
      count: rows,
      one: count(onlyOne),
      other: count(onlyOther),
    };
    return `${t.word("compared", figures)} ${t.word(`better-${better}`, { chance: p })}`;
  }
}
