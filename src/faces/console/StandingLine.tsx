import type { ReactNode } from "react";
import { percent, useConsole } from "./ConsoleContext.ts";
import { type Standing, standingOf } from "./standingOf.ts";

const labels = {
  settled: "settledOn",
  tied: "tiedOn",
  unfounded: "unfoundedOn",
  chosen: "chosenOn",
  excluded: "excludedOn",
  leading: "leads",
} as const;

/** Where one stands, in one sentence. */
export function StandingLine(): ReactNode {
  const { screen, call, translator } = useConsole();
  const { word, text, language } = translator;
  const standing = standingOf(screen, call);
  // What parts the name from the rest goes the way of the line, whichever way the rest goes.
  const [, mark, tail] =
    /^([.;]?\s*)(.*)$/.exec("segment" in standing ? tailOf(standing) : "") ?? [];
  return (
    <output className={`ndc-stands ndc-is-${standing.is}`}>
      {"segment" in standing ? (
        <>
          <bdi>{word(labels[standing.is])}</bdi>{" "}
          <strong>
            <bdi>{text(standing.segment.rep?.name ?? standing.segment.visitor.heading)}</bdi>
          </strong>
          {mark}
          <bdi>{tail}</bdi>
        </>
      ) : (
        word(standing.is === "nothing-yet" ? "nothingYet" : "nothingSaid")
      )}
    </output>
  );

  function tailOf(standing: Extract<Standing, { segment: object }>): string {
    switch (standing.is) {
      case "settled":
        return `. ${word("stopAsking")}`;
      case "tied":
        return `. ${word("stopTied")}`;
      case "unfounded":
        return `. ${word("stopUnfounded")}`;
      case "excluded":
      case "chosen":
        return ".";
      case "leading": {
        if (screen.isPending) return `; ${word("lookingAhead")}`;
        const { share, mayStop, oneMore } = standing;
        if (oneMore === "decides") return `; ${word("oneMoreDecides")}`;
        const ways =
          share === null ? "" : ` ${word("waysOn", { share: percent(share, language) })}`;
        if (mayStop) return `${ways}. ${word("settledHint")}`;
        return oneMore === null ? `${ways}.` : `${ways}; ${word("oneMoreMayDecide")}`;
      }
    }
  }
}
