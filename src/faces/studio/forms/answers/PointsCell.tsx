import { memo, type ReactNode, useId } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { sameProps } from "../fields/sameProps.ts";
import { useEntry } from "../fields/useEntry.ts";
import { keyOf } from "../focus.ts";
import { parsePoints } from "../logic/entries.ts";

interface PointsCellProps {
  readonly path: Path;
  readonly option: string;
  readonly segment: string;
  readonly value: number | undefined;
  readonly isTabStop: boolean;
}

/** Points of one answer for one segment. */
export const PointsCell = memo(function PointsCell(props: PointsCellProps): ReactNode {
  const { path, option, segment, value, isTabStop } = props;
  const { put, translator } = useForms();
  const { word } = translator;
  const changes = useChanges();
  const id = useId();
  const field = useEntry<number>({
    path,
    value,
    print: (points) => `${points}`.replace("-", "−"),
    parse: (entry) => parsePoints(entry, translator.language),
    commit(points) {
      put(path, points, changes(word("formsPoints"), path));
      return null;
    },
  });
  return (
    <>
      <input
        className="st-form-cell"
        inputMode="numeric"
        dir="ltr"
        autoComplete="off"
        aria-label={word("formsPointsCell", { option, segment })}
        aria-invalid={field.problem !== null}
        aria-describedby={field.problem === null ? undefined : id}
        tabIndex={isTabStop ? 0 : -1}
        value={field.entry}
        data-path={keyOf(path)}
        data-sign={Math.sign(value ?? 0)}
        onFocus={({ target }) => target.select()}
        onBlur={field.leave}
        onChange={({ target }) => field.type(target.value)}
        onKeyDown={field.press}
      />
      {field.problem !== null && (
        <span id={id} className="st-wrong" role="alert">
          {field.problem}
        </span>
      )}
    </>
  );
}, sameProps);
