import { type ReactNode, useState } from "react";
import { useStudio } from "./StudioContext.ts";

/** Puts a text on the clipboard, and says whether that worked. */
export function CopyButton({ label, text }: { label: string; text: string }): ReactNode {
  const { word } = useStudio().translator;
  const [said, setSaid] = useState<{ of: string; isCopied: boolean } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, isCopied: true });
    } catch {
      setSaid({ of: text, isCopied: false });
    }
  };
  return (
    <span className="st-group st-copy">
      <button type="button" className="st-button" onClick={copy}>
        {label}
      </button>
      <output className="st-help">
        {said?.of === text && word(said.isCopied ? "copied" : "notCopied")}
      </output>
    </span>
  );
}
