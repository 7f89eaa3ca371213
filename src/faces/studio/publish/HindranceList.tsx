import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import type { Hindrance } from "./hindrance.ts";
import { textPlaceName } from "./textPlaceName.ts";

/** What is to be mended before something can go out, with the way to each place of it. */
export function HindranceList(props: {
  title: string;
  hindrances: readonly Hindrance[];
}): ReactNode {
  const { title, hindrances } = props;
  const { snapshot, voice, go } = useStudio();
  const definition = snapshot.lastGood?.definition;
  return (
    <section className="st-card st-hindrances">
      <h2>{title}</h2>
      <ul>
        {hindrances.map(({ sentence, section, paths = [] }) => (
          <li key={`${sentence} ${JSON.stringify(paths)}`}>
            <span>{sentence}</span>
            {definition && paths.length > 1 ? (
              <ul>
                {paths.map((path) => (
                  <li key={JSON.stringify(path)}>
                    <button type="button" className="st-link" onClick={() => go(section, path)}>
                      {textPlaceName(definition, path, voice)}
                    </button>
                  </li>
                ))}
              </ul>
            ) : (
              <button type="button" className="st-button" onClick={() => go(section, paths[0])}>
                {voice.word("publishShow")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
