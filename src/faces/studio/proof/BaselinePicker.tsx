import { type ReactNode, useId } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import type { BaselineChoice } from "../document/baseline.ts";
import { useVersions } from "../host/useVersions.ts";

/** Chooses what the edit is compared with. */
export function BaselinePicker(): ReactNode {
  const { document, snapshot, translator } = useStudio();
  const { word } = translator;
  const { baselineChoice: choice } = snapshot;
  const { versions } = useVersions(snapshot.lastGood?.definition.id);
  const id = useId();
  const chosen = typeof choice === "string" ? choice : named(choice.version);
  // A version that was deleted meanwhile is still what is compared with.
  const isGone =
    typeof choice !== "string" && !versions.some(({ name }) => name === choice.version);
  const choose = (value: string) => {
    const version = versions.find(({ name }) => named(name) === value);
    if (version) document.compareWith({ version: version.name, text: version.text });
    else if (isPlain(value)) document.compareWith(value);
  };
  return (
    <div className="st-baseline">
      <label className="st-label" htmlFor={id}>
        {word("effectBaseline")}
      </label>
      <select
        id={id}
        className="st-select"
        value={chosen}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="saved">{word("effectBaselineSaved")}</option>
        <option value="change">{word("effectBaselineChange")}</option>
        <option value="opened">{word("effectBaselineOpened")}</option>
        {isGone && <option value={chosen}>{choice.version}</option>}
        {versions.map((version) => (
          <option key={version.id} value={named(version.name)}>
            {version.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function named(version: string): string {
  return `version ${version}`;
}

function isPlain(value: string): value is Extract<BaselineChoice, string> {
  return value === "saved" || value === "change" || value === "opened";
}
