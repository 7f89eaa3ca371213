import type { Dispatch, ReactNode } from "react";
import { bestLanguage } from "../../../language/languages.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { Choice } from "./Choice.tsx";
import type { Look, PreviewAction } from "./previewState.ts";
import { ThemeChoice } from "./ThemeChoice.tsx";

/** Who looks, in which language, on what. */
export function PreviewControls(props: {
  definition: Definition;
  look: Look;
  dispatch: Dispatch<PreviewAction>;
}): ReactNode {
  const { definition, look, dispatch } = props;
  const { word, language } = useStudio().translator;
  const choose = (part: Partial<Look>) => dispatch({ type: "look", look: part });
  const languages = languagesOf(definition);
  const names = new Intl.DisplayNames(language, { type: "language" });
  return (
    <div className="st-preview-controls">
      <Choice
        label={word("previewAudience")}
        value={look.audience}
        options={[
          ["visitor", word("previewVisitor")],
          ["rep", word("previewRep")],
          ["console", word("previewConsole")],
        ]}
        onChoose={(audience) => choose({ audience })}
      />
      {languages.length > 1 && (
        <Choice
          label={word("previewLanguage")}
          value={bestLanguage(look.language ?? language, languages)}
          options={languages.map((tag) => [tag, names.of(tag) ?? tag] as const)}
          onChoose={(tag) => choose({ language: tag })}
        />
      )}
      <Choice
        label={word("previewScheme")}
        value={look.scheme ?? "own"}
        options={[
          ["own", word("previewSchemeOwn")],
          ["light", word("previewLight")],
          ["dark", word("previewDark")],
        ]}
        onChoose={(scheme) => choose({ scheme: scheme === "own" ? null : scheme })}
      />
      <Choice
        label={word("previewWidth")}
        value={look.width}
        options={[
          ["phone", word("previewPhone")],
          ["tablet", word("previewTablet")],
          ["full", word("previewFull")],
        ]}
        onChoose={(width) => choose({ width })}
      />
      <ThemeChoice theme={look.theme} onChoose={(theme) => choose({ theme })} />
    </div>
  );
}
