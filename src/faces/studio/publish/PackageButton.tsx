import { type ReactNode, useState } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { saveFile } from "../../../ui/saveFile.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useGoingLive } from "./GoingLiveContext.tsx";
import { packageFileName, websitePackage } from "./websitePackage.ts";

/** Gives out all that a website needs, in one file. */
export function PackageButton({ form }: { form: Definition }): ReactNode {
  const { translator } = useStudio();
  const { address } = useGoingLive().receiver;
  const { word } = translator;
  const [state, setState] = useState<"idle" | "making" | "made" | "failed">("idle");
  const name = packageFileName(form);
  const give = async () => {
    setState("making");
    try {
      saveFile(name, "application/zip", await websitePackage(form, address, translator));
      setState("made");
    } catch {
      setState("failed");
    }
  };
  return (
    <div className="st-group">
      <button
        type="button"
        className="st-button st-primary"
        disabled={state === "making"}
        onClick={give}
      >
        {word("packageSave", { name })}
      </button>
      <output className="st-help">
        {state === "making" && word("packageMaking")}
        {state === "made" && word("packageMade")}
        {state === "failed" && word("packageFailed")}
      </output>
    </div>
  );
}
