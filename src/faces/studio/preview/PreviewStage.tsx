import { type Dispatch, type ReactNode, type RefObject, useEffect, useMemo, useRef } from "react";
import { bestLanguage } from "../../../language/languages.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { Diagnostic } from "../../widget/Diagnostic.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import { useRoom } from "../desk/useRoom.ts";
import { unfit } from "./interview.ts";
import { PreviewConsole } from "./PreviewConsole.tsx";
import type { Look, PreviewAction, PreviewState } from "./previewState.ts";
import { classOf, styleOf } from "./themes.ts";
import { useVisitorWords } from "./useVisitorWords.ts";

/** The real widget or the real console, in the frame that was chosen. */
export function PreviewStage(props: {
  definition: Definition;
  state: PreviewState;
  dispatch: Dispatch<PreviewAction>;
}): ReactNode {
  const { definition, state, dispatch } = props;
  const { word, language: own } = useStudio().translator;
  const { look, interview, run, skipsIntro } = state;
  const shown = useMemo(() => prepared(definition, skipsIntro), [definition, skipsIntro]);
  const language = bestLanguage(look.language ?? own, languagesOf(definition));
  const words = useVisitorWords(language);
  const frame = useShownInPlace(state);
  const room = useRoom(frame);
  // An answer that an edit took away, and another one gave back, is given again.
  const key = `${run} ${unfit(definition, interview)}`;
  const scheme = look.scheme ? `st-stage-${look.scheme}` : "";
  return (
    <section
      ref={frame}
      className="st-stage-scroll"
      aria-label={word("preview")}
      data-own-undo
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the panel is scrolled by keyboard too
      tabIndex={0}
    >
      <div
        className={`st-stage st-stage-${look.width} ${scheme} ${classOf(look.theme)}`}
        data-audience={look.audience}
        style={{ zoom: room ? zoomOf(look.width, room.width) : 1, ...styleOf(look.theme) }}
      >
        {look.audience === "console" ? (
          <PreviewConsole
            key={key}
            definition={definition}
            language={language}
            interview={interview}
            onInterview={(answered) => dispatch({ type: "answered", interview: answered })}
            onRestart={() => dispatch({ type: "restart" })}
          />
        ) : (
          <Diagnostic
            key={key}
            definition={shown}
            audience={look.audience}
            language={language}
            {...(look.audience === "visitor" && { words })}
            known={interview.known}
            answers={interview.answers}
            onEvent={(happening) => dispatch({ type: "happened", happening })}
            // Nothing is sent from here. What is played goes to the result, past the form.
            {...(!state.played && { onLead: async () => "sent" as const })}
          />
        )}
      </div>
    </section>
  );
}

/** Of a device, as in the style sheet. */
const widths = { phone: 375, tablet: 768 };

/** How small a device is shown so that all of its width is in sight. */
function zoomOf(width: Look["width"], room: number): number {
  return width === "full" ? 1 : Math.min(1, room / widths[width]);
}

/** Brings what is played into sight; the focus too, where the button that asked for it is gone. */
function useShownInPlace({ play, run }: PreviewState): RefObject<HTMLElement | null> {
  const frame = useRef<HTMLElement>(null);
  const last = useRef(play);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each run begins at the top
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 });
  }, [run]);
  useEffect(() => {
    if (last.current === play) return;
    last.current = play;
    frame.current?.scrollIntoView({ block: "nearest" });
    if (document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
  }, [play]);
  return frame;
}

function prepared(definition: Definition, skipsIntro: boolean): Definition {
  if (!skipsIntro) return definition;
  const { intro: _, ...others } = definition;
  return others;
}
