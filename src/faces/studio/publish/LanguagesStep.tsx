import type { ReactNode } from "react";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useGoingLive } from "./GoingLiveContext.tsx";
import { HindranceItems } from "./HindranceItems.tsx";
import { StepCard } from "./StepCard.tsx";

/** Chooses the languages that go out, and says what visitors would miss in them. */
export function LanguagesStep({ definition }: { definition: Definition }): ReactNode {
  const { word, language } = useStudio().translator;
  const { toDo, left, leave } = useGoingLive();
  const all = languagesOf(definition);
  const toggle = (tag: string) =>
    leave(
      left.has(tag) ? new Set([...left].filter((one) => one !== tag)) : new Set([...left, tag]),
    );
  return (
    <StepCard title={word("publishLanguages")} state={toDo.languages.state}>
      <div className="st-checks">
        {all.map((tag) => (
          <label key={tag}>
            <input type="checkbox" checked={!left.has(tag)} onChange={() => toggle(tag)} />{" "}
            {languageName(tag, language)}
          </label>
        ))}
      </div>
      {all.every((tag) => left.has(tag)) && <p className="st-wrong">{word("publishNoLanguage")}</p>}
      <HindranceItems hindrances={toDo.languages.hindrances} />
    </StepCard>
  );
}
