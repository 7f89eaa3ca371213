import { type Dispatch, type ReactNode, useId } from "react";
import { bestLanguage } from "../../../language/languages.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { Look, PreviewAction } from "./previewState.ts";

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
        label={word("previewTheme")}
        value={look.theme ?? "own"}
        options={[
          ["own", word("previewThemeOwn")],
          ["light", word("previewLight")],
          ["dark", word("previewDark")],
        ]}
        onChoose={(theme) => choose({ theme: theme === "own" ? null : theme })}
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
    </div>
  );
}

function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}): ReactNode {
  const { label, value, options, onChoose } = props;
  const id = useId();
  return (
    <div>
      <label className="st-help" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="st-select"
        value={value}
        onChange={({ target }) => onChoose(target.value as Value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
