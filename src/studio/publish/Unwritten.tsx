import type { ReactNode } from "react";
import type { Definition } from "../../definition/definition.ts";
import { useStudio } from "../shell/StudioContext.ts";
import { HindranceList } from "./HindranceList.tsx";
import { unwrittenTexts } from "./unwrittenTexts.ts";

/** Warns of texts that nobody has written yet, which visitors would read. */
export function Unwritten({ definition }: { definition: Definition }): ReactNode {
  const { word } = useStudio().voice;
  const [first, ...others] = unwrittenTexts(definition);
  if (!first) return null;
  const sentence = word("publishUnwrittenHelp", { count: others.length + 1 });
  return (
    <HindranceList
      title={word("publishUnwritten")}
      hindrances={[{ sentence, section: "forms", path: first }]}
    />
  );
}
