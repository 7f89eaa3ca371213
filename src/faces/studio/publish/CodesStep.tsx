import { type ReactNode, useRef, useState } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { readCodes } from "../../../questionnaire/publish/codes.ts";
import { saveFile } from "../../../ui/saveFile.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { StepCard } from "./StepCard.tsx";
import type { Codes } from "./useCodes.ts";

/** The private map of codes: what it is for, and how it is kept safe and brought along. */
export function CodesStep(props: { definition: Definition; codes: Codes }): ReactNode {
  const { definition, codes } = props;
  const { map, state, failure } = codes;
  const { word } = useStudio().translator;
  const [fault, setFault] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const name = `${definition.id}.codes.json`;

  const take = async (chosen: File) => {
    const found = readCodes(await chosen.text().catch(() => ""));
    if (!found) setFault(word("publishNoMap", { name: chosen.name }));
    else if (found.questionnaire !== definition.id) {
      setFault(word("publishForeignCodes", { name: found.questionnaire }));
    } else {
      setFault("");
      await codes.take(found);
    }
  };
  return (
    <StepCard title={word("publishMap")}>
      <p className="st-private">{word("publishMapPrivate")}</p>
      <p className="st-help">{word("publishMapHelp")}</p>
      <output>
        {state === "read" &&
          (map
            ? word("publishMapKept", { count: Object.keys(map.codes).length })
            : word("publishMapNone"))}
      </output>
      <p role="alert" className="st-wrong">
        {fault || (failure && word("publishMapNotKept"))}
      </p>
      <div className="st-group">
        <button
          type="button"
          className="st-button"
          disabled={!map}
          onClick={() => saveFile(name, "application/json", `${JSON.stringify(map, null, 2)}\n`)}
        >
          {word("publishMapSave")}
        </button>
        <button type="button" className="st-button" onClick={() => file.current?.click()}>
          {word("publishMapTake")}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={word("publishMapTake")}
          accept=".json,application/json"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void take(chosen);
            target.value = "";
          }}
        />
      </div>
    </StepCard>
  );
}
