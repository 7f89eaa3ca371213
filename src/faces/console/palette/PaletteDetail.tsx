import type { ReactNode } from "react";
import { SafeLink } from "../../widget/SafeLink.tsx";
import type { Detail } from "./paletteItem.ts";

/** What the chosen item has to say: what is to be said aloud in large letters. */
export function PaletteDetail({ detail }: { detail: Detail | null }): ReactNode {
  return (
    <output className={detail?.isSaid ? "ndc-detail ndc-said-aloud" : "ndc-detail"}>
      {detail?.url === undefined ? (
        detail?.words
      ) : (
        <SafeLink url={detail.url} newTab>
          {detail.words}
        </SafeLink>
      )}
    </output>
  );
}
