import type { ReactNode } from "react";
import { basisSentence, movedSentence, shareSentences } from "../../../language/edit.ts";
import { type Names, namesOf } from "../../../language/names.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { Move } from "../../../proof/diff/edit.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { Renamed } from "../document/renames.ts";
import type { Side } from "./side.ts";
import { type EffectState, useEffectOf } from "./useEffectOf.ts";

/** What becomes of prospects from one version to another. */
export function EffectOfEdit(props: {
  before: Side;
  after: Side;
  renames: readonly Renamed[];
}): ReactNode {
  const { before, after, renames } = props;
  const { translator } = useStudio();
  const effect = useEffectOf(before.text, after.text, renames);
  const { word } = translator;
  return (
    <section aria-busy={effect.state === "working"}>
      <h3>{word("historyEffect")}</h3>
      {effect.state === "working" && <p className="st-help">{word("historyWorking")}</p>}
      {effect.state === "failed" && <p className="st-help">{word("historyTooLarge")}</p>}
      {effect.state === "unreadable" && (
        <p className="st-help">
          {word("historyUnreadable", { name: effect.side === "before" ? before.name : after.name })}
        </p>
      )}
      {effect.state === "done" && <Moves {...effect} />}
    </section>
  );
}

/** So many moves are shown at once; the others unfold. */
const shown = 6;

function Moves({ before, after, edit }: Extract<EffectState, { state: "done" }>): ReactNode {
  const { translator } = useStudio();
  const { word, language } = translator;
  const [from, to] = [namesOf(before, language), namesOf(after, language)];
  const shares = shareSentences(edit, [before, after], language);
  const moves = edit.moves.filter(({ moves }) => moves);
  return (
    <>
      <p>
        <output>{movedSentence(edit, language)}</output>
      </p>
      {shares.length > 0 && (
        <ul className="st-shares-said">
          {shares.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {shares.length > 0 && <p className="st-help">{basisSentence(language)}</p>}
      {moves.length > 0 && <MovesTable moves={moves.slice(0, shown)} from={from} to={to} />}
      {moves.length > shown && (
        <details>
          <summary>{word("effectMoreMoves", { count: moves.length - shown })}</summary>
          <MovesTable moves={moves.slice(shown)} from={from} to={to} />
        </details>
      )}
    </>
  );
}

function MovesTable(props: { moves: readonly Move[]; from: Names; to: Names }): ReactNode {
  const { moves, from, to } = props;
  const { word, language } = useStudio().translator;
  const numbers = numbersIn(language);
  return (
    <table className="st-table">
      <thead>
        <tr>
          <th scope="col">{word("historyFrom")}</th>
          <th scope="col">{word("historyTo")}</th>
          <th scope="col">{word("historyShare")}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <tr key={JSON.stringify([move.from, move.to])}>
            <td>{from.segment(move.from)}</td>
            <td>{to.segment(move.to)}</td>
            <td>{move.share > 0 ? numbers.share(move.share) : word("historyByFact")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
