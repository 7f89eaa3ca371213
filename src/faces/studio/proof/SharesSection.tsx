import { memo } from "react";
import { numbersIn } from "../../../language/numbers.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Checked, Compared } from "../proving/proofState.ts";
import { basisWords } from "./basisWords.ts";
import { type ShareRow, shareRows } from "./effect.ts";
import { ShareBar } from "./ShareBar.tsx";

/** Where prospects end: a bar for each segment, with the ghost of the version that was opened. */
export const SharesSection = memo(function SharesSection(props: {
  checked: Checked;
  compared: Compared | null;
  translator: StudioTranslator;
}) {
  const { checked, compared, translator } = props;
  const { word, language } = translator;
  const rows = shareRows(checked, compared, language);
  const widest = Math.max(...rows.map(({ now, before }) => Math.max(now ?? 0, before ?? 0)));
  return (
    <section className="st-card st-effect-part">
      <h3>{word("effectShares")}</h3>
      <p className="st-help">{basisWords(checked.weighing, translator)}</p>
      <ul className="st-shares">
        {rows.map((row) => (
          <li key={row.key}>
            <span className="st-share-name">{row.name}</span>
            <ShareWords row={row} isCompared={compared !== null} translator={translator} />
            <ShareBar now={row.now} before={isMoved(row) ? row.before : null} widest={widest} />
          </li>
        ))}
      </ul>
      {rows.some(isMoved) && <p className="st-help">{word("effectGhost")}</p>}
    </section>
  );
});

function ShareWords(props: { row: ShareRow; isCompared: boolean; translator: StudioTranslator }) {
  const { row, isCompared, translator } = props;
  const { word, language } = translator;
  const { share } = numbersIn(language);
  const { now, before } = row;
  return (
    <span className="st-share-words">
      <strong>{now === null ? word("effectGone") : share(now)}</strong>
      {before !== null && isMoved(row) && (
        <span className="st-help">{word("effectBefore", { share: share(before) })}</span>
      )}
      {before === null && isCompared && <span className="st-help">{word("effectNew")}</span>}
    </span>
  );
}

/** Sums of chances are off by some billionths. */
function isMoved({ now, before }: ShareRow): boolean {
  return before !== null && Math.abs((now ?? 0) - before) > 1e-9;
}
