import type { ReactNode } from "react";
import { percent, useConsole } from "./ConsoleContext.ts";
import { nearlySettled } from "./consoleScreen.ts";

/** What to do next, in a line: ask on and why, or stop. */
export function NextHint(): ReactNode {
  const { screen, voice } = useConsole();
  const { word, language } = voice;
  const share = percent(screen.settledShare, language);
  const name = screen.segment?.rep && (
    <strong className="ndc-hint-name">
      <bdi>{voice.text(screen.segment.rep.name)}</bdi>
    </strong>
  );
  if (screen.isSettled) {
    return (
      <p className="ndc-hint ndc-done">
        {name} {word("stopAsking")}
      </p>
    );
  }
  if (screen.segment === null) return <p className="ndc-hint">{word("nothingYet")}</p>;
  if (screen.settledShare >= nearlySettled) {
    return (
      <p className="ndc-hint ndc-done">
        {name} <strong>{word("settled", { share })}.</strong> {word("settledHint")}
      </p>
    );
  }
  return (
    <p className="ndc-hint">
      {name} {word("settled", { share })}.{" "}
      {screen.nextSettles > 0 &&
        `${word("askNext")}: ${word("askNextWhy", { share: percent(screen.nextSettles, language) })}.`}
    </p>
  );
}
