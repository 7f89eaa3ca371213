import { type ReactNode, useId, useState } from "react";
import { numbersIn } from "../../../language/numbers.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { Choice } from "./Choice.tsx";
import { contrastOf, leastContrast, lineOf, type Theme, themeNames } from "./themes.ts";

/** One that can be read everywhere, to begin with. */
const first = "#0a58ca";

/** What the widget is dressed in, and what a website writes for that. A colour that can't be read is not taken. */
export function ThemeChoice(props: { theme: Theme; onChoose: (theme: Theme) => void }): ReactNode {
  const { theme, onChoose } = props;
  const { word, language } = useStudio().translator;
  const [picked, setPicked] = useState(first);
  const [refused, setRefused] = useState<number | null>(null);
  const id = useId();
  const isAccent = typeof theme !== "string";
  const line = lineOf(theme);
  const pick = (accent: string) => {
    setPicked(accent);
    const contrast = contrastOf({ accent });
    setRefused(contrast < leastContrast ? contrast : null);
    if (contrast >= leastContrast) onChoose({ accent });
  };
  // Rounded down: what is refused is not to look like what is taken.
  const figure = (contrast: number) => numbersIn(language).exact(Math.floor(contrast * 10) / 10);
  return (
    <>
      <Choice
        label={word("previewTheme")}
        value={isAccent ? "accent" : theme}
        options={[
          ["own", word("previewThemeOwn")],
          ...themeNames.map((name) => [name, word(themeWords[name])] as const),
          ["accent", word("previewThemeAccent")],
        ]}
        onChoose={(chosen) => {
          setRefused(null);
          if (chosen === "accent") pick(first);
          else onChoose(chosen);
        }}
      />
      {isAccent && (
        <div>
          <label className="st-help" htmlFor={id}>
            {word("previewAccent")}
          </label>
          <input
            id={id}
            type="color"
            className="st-input"
            value={picked}
            aria-describedby={`${id}-said`}
            onChange={({ target }) => pick(target.value)}
          />
        </div>
      )}
      <div id={`${id}-said`} className="st-preview-line">
        {refused !== null && (
          <p className="st-wrong" role="alert">
            {word("previewAccentRefused", {
              contrast: figure(refused),
              least: figure(leastContrast),
            })}
          </p>
        )}
        {line && (
          <p className="st-help">
            {word("previewThemeLine")} <code>{line}</code>
          </p>
        )}
      </div>
    </>
  );
}

const themeWords = {
  plain: "previewThemePlain",
  sea: "previewThemeSea",
  plum: "previewThemePlum",
  clay: "previewThemeClay",
} as const;
