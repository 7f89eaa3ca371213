import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { useProved } from "../proving/ProofContext.tsx";
import type { Compared } from "../proving/proofState.ts";
import { BaselinePicker } from "./BaselinePicker.tsx";
import { basisWords } from "./basisWords.ts";
import { FactMovesList } from "./FactMovesList.tsx";
import { FlowPicture } from "./FlowPicture.tsx";
import { inHundred } from "./inHundred.ts";
import { MoveItem } from "./MoveItem.tsx";
import { movedWords } from "./movedWords.ts";
import { RewordingsList } from "./RewordingsList.tsx";

/** So many moves are shown at once; the others unfold. */
const shown = 6;

/** What the edit moves: how many prospects, from where to where, and by which answers. */
export function MovesSection(): ReactNode {
  const { snapshot, translator } = useStudio();
  const proof = useProved();
  const { word } = translator;
  const { compared, state } = proof;
  const { baseline, baselineChoice } = snapshot;
  const isUnreadable = !compared && baseline !== null && state === "done";
  return (
    <section className="st-card st-effect-part">
      <h3>{word("effectMove")}</h3>
      <BaselinePicker />
      {baseline === null && (
        <p>{word(baselineChoice === "change" ? "effectUntouched" : "effectNeverSaved")}</p>
      )}
      {isUnreadable && <p>{word("effectNoBaseline")}</p>}
      {baseline && compared && <Moves compared={compared} />}
    </section>
  );
}

function Moves({ compared }: { compared: Compared }): ReactNode {
  const { translator } = useStudio();
  const { word } = translator;
  const { edit, version, weighing, baseline } = compared;
  const moves = edit.moves.filter((move) => move.moves);
  if (version.text === baseline) return <p>{word("effectUntouched")}</p>;
  const items = moves.map((move, at) => (
    <MoveItem key={`${move.from} ${move.to}`} move={move} compared={compared} isOpen={at === 0} />
  ));
  return (
    <>
      <p className="st-effect-headline">{movedWords(edit, translator)}</p>
      {weighing && <p className="st-help">{basisWords(weighing, translator)}</p>}
      {/* How often new answers would be given no customer tells. */}
      {!weighing && edit.newAnswers > 1e-9 && (
        <p>{word("effectNewAnswers", { number: inHundred(edit.newAnswers, translator) })}</p>
      )}
      <FlowPicture compared={compared} />
      {moves.length > 0 && <ul className="st-moves">{items.slice(0, shown)}</ul>}
      {moves.length > shown && (
        <details>
          <summary>{word("effectMoreMoves", { count: moves.length - shown })}</summary>
          <ul className="st-moves">{items.slice(shown)}</ul>
        </details>
      )}
      <FactMovesList compared={compared} />
      <RewordingsList rewordings={edit.rewordings} />
    </>
  );
}
