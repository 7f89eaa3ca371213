import { Fragment, type ReactNode } from "react";
import { nameOf } from "../../interview/calls/noteItems.ts";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import { percent, useConsole } from "./ConsoleContext.ts";
import { type Standing, standingOf } from "./standingOf.ts";

const labels = {
  settled: "settledOn",
  tied: "tiedOn",
  unfounded: "unfoundedOn",
  chosen: "chosenOn",
  excluded: "excludedOn",
  leading: "leads",
  level: "levelOn",
} as const;

/** So many names are read at a glance; of more, how many there are. */
const mostNames = 3;

/** Where one stands, in one sentence. */
export function StandingLine(): ReactNode {
  const { screen, call, translator } = useConsole();
  const { word, language } = translator;
  const standing = standingOf(screen, call);
  // What parts the name from the rest goes the way of the line, whichever way the rest goes.
  const [, mark, tail] =
    /^([.;]?\s*)(.*)$/.exec("segment" in standing ? tailOf(standing) : "") ?? [];
  return (
    <output className={`ndc-stands ndc-is-${standing.is}`} aria-busy={screen.isPending}>
      {"segment" in standing ? (
        <>
          <bdi>{word(labels[standing.is])}</bdi>{" "}
          <strong>
            <bdi lang={language}>{nameOf(standing.segment, translator)}</bdi>
          </strong>
          {standing.is === "level" && <Others others={standing.others} />}
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
      case "level": {
        const { oneMore } = standing;
        if (screen.isPending) return `; ${word("lookingAhead")}`;
        if (oneMore === null) return ".";
        return `; ${word(oneMore === "decides" ? "oneMoreDecides" : "oneMoreMayDecide")}`;
      }
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

/** Who is level with the first, which its name alone would hide. */
function Others({ others }: { others: readonly Segment[] }): ReactNode {
  const { translator } = useConsole();
  const more = others.length + 1 - mostNames;
  return (
    <>
      {others.slice(0, mostNames - 1).map((segment) => (
        <Fragment key={segment.id}>
          {" · "}
          <strong>
            <bdi lang={translator.language}>{nameOf(segment, translator)}</bdi>
          </strong>
        </Fragment>
      ))}
      {more > 0 && <bdi> +{more}</bdi>}
    </>
  );
}
