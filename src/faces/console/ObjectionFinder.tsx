import { type ReactNode, useState } from "react";
import { matchesWords } from "../../interview/calls/search.ts";
import type { WhatSuits } from "../../interview/session/whatSuits.ts";
import { ObjectionList } from "../widget/rep/ObjectionList.tsx";
import { Section } from "../widget/rep/Section.tsx";
import { useConsole } from "./ConsoleContext.ts";

/** Objections with replies to say aloud, found by typing a word that the prospect just said. */
export function ObjectionFinder(props: {
  objections: WhatSuits["objections"];
  /** Whether none shows before a word is typed. */
  isFolded?: boolean;
}): ReactNode {
  const { objections, isFolded = false } = props;
  const { translator } = useConsole();
  const { word, text } = translator;
  const [words, setWords] = useState("");
  const hasWords = words.trim() !== "";
  const found = objections.filter(({ part }) =>
    matchesWords(`${text(part.says)} ${text(part.reply)}`, words),
  );
  return (
    <Section title={word("objections")}>
      <input
        type="search"
        className="ndc-find"
        data-find="objection"
        aria-label={word("findObjection")}
        placeholder={word("findObjectionHint")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {hasWords && found.length === 0 && <p>{word("noObjection")}</p>}
      {(hasWords || !isFolded) && <ObjectionList of={found} />}
    </Section>
  );
}
