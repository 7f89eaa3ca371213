import { type ReactNode, useDeferredValue } from "react";
import { namesOf } from "../../../language/names.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { type Play, useStudio } from "../desk/StudioContext.ts";
import { AddExample } from "./AddExample.tsx";
import { segmentOf } from "./interview.ts";
import { PreviewBoundary } from "./PreviewBoundary.tsx";
import { PreviewControls } from "./PreviewControls.tsx";
import { PreviewStage } from "./PreviewStage.tsx";
import { Unreachable } from "./Unreachable.tsx";
import { playSteps, prefersStillness, usePreview } from "./usePreview.ts";

/** The questionnaire as visitors and the sales team meet it, while it is edited. */
export function PreviewPanel({ play }: { play: Play | null }): ReactNode {
  const { snapshot, translator } = useStudio();
  // Typing goes on while the preview catches up.
  const definition = useDeferredValue(snapshot.lastGood?.definition);
  if (!definition) return <p className="st-help">{translator.word("previewNothing")}</p>;
  return <Preview definition={definition} play={play} />;
}

function Preview({ definition, play }: { definition: Definition; play: Play | null }): ReactNode {
  const { word, language } = useStudio().translator;
  const [state, dispatch] = usePreview(definition, play);
  const { look, interview, played } = state;
  const segment = segmentOf(definition, interview);
  const name = segment && namesOf(definition, language).segment(segment);
  return (
    <div className="st-preview">
      <PreviewControls definition={definition} look={look} dispatch={dispatch} />
      <div className="st-group">
        <button type="button" className="st-button" onClick={() => dispatch({ type: "restart" })}>
          {word("previewRestart")}
        </button>
        {played && (
          <button
            type="button"
            className="st-button"
            onClick={() =>
              dispatch({
                type: "play",
                steps: playSteps(
                  definition,
                  played,
                  look.audience === "console" || prefersStillness(),
                ),
              })
            }
          >
            {word("previewAgain")}
          </button>
        )}
      </div>
      <Unreachable definition={definition} />
      <PreviewBoundary
        key={`${look.audience} ${definition.id}`}
        instead={<p className="st-notice">{word("previewBroken")}</p>}
      >
        <PreviewStage definition={definition} state={state} dispatch={dispatch} />
      </PreviewBoundary>
      <output className="st-preview-end">{name && word("previewEnds", { segment: name })}</output>
      {segment && <AddExample definition={definition} interview={interview} segment={segment} />}
    </div>
  );
}
