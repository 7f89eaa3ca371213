import type { ReactNode } from "react";
import { numbersIn } from "../../../language/numbers.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useProved } from "../proving/ProofContext.tsx";
import { type Weight, weightsOf } from "./effect.ts";
import { ShareBar } from "./ShareBar.tsx";

/** Questions that pull their weight, and those that hardly help. */
export function WeightsSection(): ReactNode {
  const { translator } = useStudio();
  const proof = useProved();
  const { word, language } = translator;
  if (!proof.checked) return null;
  const { pulling, slack } = weightsOf(proof.checked, language);
  return (
    <section className="st-card st-effect-part">
      <h3>{word("effectPull")}</h3>
      {pulling.length > 0 ? (
        <>
          <p className="st-help">{word("effectPullHelp")}</p>
          <Weights weights={pulling} />
        </>
      ) : (
        <p>{word("effectNone")}</p>
      )}
      {slack.length > 0 && (
        <>
          <h3>{word("effectLittle")}</h3>
          <p className="st-help">{word("effectLittleHelp")}</p>
          <Weights weights={slack} />
        </>
      )}
    </section>
  );
}

function Weights({ weights }: { weights: readonly Weight[] }): ReactNode {
  const { translator, go } = useStudio();
  const { word, language } = translator;
  const { share: written } = numbersIn(language);
  return (
    <ul className="st-shares">
      {weights.map(({ id, position, name, share, ifClose }) => (
        <li key={id}>
          <span>
            <button
              type="button"
              className="st-link st-share-name"
              onClick={() => go("forms", ["questions", position])}
            >
              {name}
            </button>
            {ifClose && <span className="st-help"> ({word("effectIfClose")})</span>}
          </span>
          <strong className="st-share-words">{written(share)}</strong>
          <ShareBar now={share} widest={1} />
        </li>
      ))}
    </ul>
  );
}
