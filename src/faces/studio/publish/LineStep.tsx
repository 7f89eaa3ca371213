import type { ReactNode } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { CopyButton } from "../desk/CopyButton.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import { useKeptState } from "../desk/useKeptState.ts";
import { AddressField } from "./AddressField.tsx";
import { useGoingLive } from "./GoingLiveContext.tsx";
import { isFolder, linesFor, publicFileName } from "./pageLines.ts";
import { StepCard } from "./StepCard.tsx";

/** The lines that put the form on a page, with where its files lie and where results go. */
export function LineStep({ form }: { form: Definition }): ReactNode {
  const { word } = useStudio().translator;
  const { address } = useGoingLive().receiver;
  const [folder, setFolder] = useKeptState("folder on the website", "");
  const isWrong = !isFolder(folder);
  const lines = linesFor(form, { deliver: address, folder: isWrong ? "" : folder });
  return (
    <StepCard title={word("publishLine")}>
      <p className="st-help">{word("publishLineHelp", { name: publicFileName(form) })}</p>
      <AddressField
        label={word("publishFolder")}
        value={folder}
        isWrong={isWrong}
        told={isWrong && word("publishFolderBad")}
        placeholder="/diagnostic/"
        onType={setFolder}
      />
      {form.capture && address === "" && (
        <p className="st-form-warn">{word("publishReceiverMissing")}</p>
      )}
      <pre className="st-code">
        <code>{lines}</code>
      </pre>
      <CopyButton label={word("publishCopyLine")} text={lines} />
    </StepCard>
  );
}
