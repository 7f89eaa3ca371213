import { useMemo } from "react";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { drawingOf } from "../../../questionnaire/picture/drawing.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useProved } from "../proving/ProofContext.tsx";
import { mapLayoutOf } from "./mapLayout.ts";
import { mapNodesOf, nearestNode } from "./mapNodes.ts";
import { pictureWordsIn } from "./pictureWords.ts";

const noShares: Readonly<Record<string, number>> = {};

/** A questionnaire as a map, for a place so wide, with texts in a language as far as it has them. */
export function useMap(definition: Definition, language: string, room: number) {
  const { snapshot, translator } = useStudio();
  const proof = useProved();
  const shares = proof.checked?.summary.shares ?? noShares;
  const words = useMemo(() => pictureWordsIn(translator), [translator]);
  const drawing = useMemo(() => {
    const others = languagesOf(definition).filter((tag) => tag !== language);
    return drawingOf({ ...definition, languages: [language, ...others] }, words);
  }, [definition, language, words]);
  const layout = useMemo(
    () => mapLayoutOf({ drawing, shares, words }, room),
    [drawing, shares, words, room],
  );
  const shareOf = useMemo(
    () => (segment: string) =>
      Object.hasOwn(shares, segment) ? words.share(shares[segment] ?? 0) : undefined,
    [shares, words],
  );
  const nodes = useMemo(
    () => mapNodesOf(definition, drawing, words, shareOf),
    [definition, drawing, words, shareOf],
  );
  const selected = useMemo(
    () => nearestNode(nodes, snapshot.selection),
    [nodes, snapshot.selection],
  );
  const legend = words.legend(
    layout.strands.some(({ looks }) => looks === "against"),
    layout.links.length > 0,
  );
  return { drawing, layout, nodes, selected, shareOf, legend };
}
