import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { Screen } from "../../interview/session/screen.ts";
import type { Translator } from "../../language/translator.ts";
import type { Moves } from "./moves.ts";
import { ownKeys } from "./ownKeys.ts";
import { TranslatorProvider } from "./TranslatorContext.ts";
import { useOneMove } from "./useOneMove.ts";

/** What stands around every screen: language, direction, what is read out, and the focus on each new heading. */
export function Frame(props: {
  translator: Translator;
  screen: Screen;
  /** What is read out when the screen changes. */
  status: string;
  moves: Moves;
  className?: string | undefined;
  /** What stands above every screen. */
  logo?: ReactNode;
  children: (moves: Moves) => ReactNode;
}): ReactNode {
  const { translator, screen, status, moves, className, logo, children } = props;
  const { root, noting } = useScreenFocus(keyOf(screen));
  return (
    <TranslatorProvider value={translator}>
      <div
        ref={root}
        className={["nd", className].filter(Boolean).join(" ")}
        lang={translator.language}
        dir={translator.direction}
        {...useOneMove()}
        {...ownKeys}
      >
        {logo && <div className="nd-logo">{logo}</div>}
        <output className="nd-unseen">{status}</output>
        {children(noting(moves))}
      </div>
    </TranslatorProvider>
  );
}

/** Tells screens apart: those with the same key are one screen that changes. */
export function keyOf(screen: Screen): string {
  return screen.kind === "question" ? `question ${screen.id}` : screen.kind;
}

/**
 * Moves the focus to the heading of each new screen, once, and only if somebody's move in this widget brought it, or
 * the focus went with the screen before: facts that arrive late must not take it from elsewhere on the page. Where it
 * went with a part of a screen, such as a form that is sent, it moves to the news of that.
 */
function useScreenFocus(key: string): {
  root: RefObject<HTMLDivElement | null>;
  noting: (moves: Moves) => Moves;
} {
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(key);
  const moved = useRef(false);
  // While this renders, the screen before still stands.
  const wasInside = root.current?.matches(":focus-within");
  useEffect(() => {
    const isNew = shown.current !== key;
    const isLost = wasInside && !root.current?.matches(":focus-within");
    if (isLost || (isNew && moved.current)) {
      const place = isNew ? "heading" : "news";
      root.current?.querySelector<HTMLElement>(`[data-nd-${place}]`)?.focus();
    }
    shown.current = key;
    // After every render: a move may lead nowhere, and must not be remembered until facts bring the next screen.
    moved.current = false;
  });

  const noted =
    <Arguments extends unknown[]>(move: (...given: Arguments) => void) =>
    (...given: Arguments) => {
      moved.current = true;
      move(...given);
    };
  const noting = (moves: Moves): Moves => ({
    ...moves,
    begin: noted(moves.begin),
    answer: noted(moves.answer),
    back: noted(moves.back),
    goTo: noted(moves.goTo),
    clear: noted(moves.clear),
    restart: noted(moves.restart),
    goOnWithout: noted(moves.goOnWithout),
  });
  return { root, noting };
}
