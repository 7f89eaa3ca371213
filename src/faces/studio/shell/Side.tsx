import { ChevronDown } from "lucide-react";
import { memo, type ReactNode } from "react";
import { type Play, useStudio } from "../desk/StudioContext.ts";
import { Tabs } from "../desk/Tabs.tsx";
import { PreviewPanel } from "../preview/PreviewPanel.tsx";
import { EffectPanel } from "../proof/EffectPanel.tsx";
import { FindingsPanel } from "../proof/FindingsPanel.tsx";

const Effect = memo(EffectPanel);
const Findings = memo(FindingsPanel);
const Preview = memo(PreviewPanel);

export type SideName = "effect" | "findings" | "preview";

/** What the questionnaire does as it is now: to prospects, what is wrong with it, and how it looks. */
export function Side(props: {
  open: SideName;
  onOpen: (name: SideName) => void;
  play: Play | null;
  /** Folds it, where it stands beside what is edited. */
  onFold?: () => void;
}): ReactNode {
  const { open, onOpen, play, onFold } = props;
  const { word } = useStudio().translator;
  const sides = [
    ["effect", word("effect")],
    ["findings", word("findings")],
    ["preview", word("preview")],
  ] as const;
  return (
    <Tabs
      className="st-side"
      label={word("effect")}
      tabs={sides}
      open={open}
      onOpen={onOpen}
      beside={
        onFold && (
          <button
            type="button"
            className="st-button st-quiet st-fold"
            aria-label={word("sideFold")}
            title={word("sideFold")}
            aria-expanded
            onClick={onFold}
          >
            <ChevronDown />
          </button>
        )
      }
    >
      <h2 className="st-unseen">{word(open)}</h2>
      {open === "effect" && <Effect />}
      {open === "findings" && <Findings />}
      {open === "preview" && <Preview play={play} />}
    </Tabs>
  );
}
