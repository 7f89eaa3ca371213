import type { ReactNode } from "react";
import { useStudio } from "../shell/StudioContext.ts";
import type { Hindrance } from "./hindrance.ts";

/** What is to be mended before something can go out. */
export function HindranceList(props: {
  title: string;
  hindrances: readonly Hindrance[];
}): ReactNode {
  const { title, hindrances } = props;
  const { voice, go } = useStudio();
  return (
    <section className="st-card st-hindrances">
      <h2>{title}</h2>
      <ul>
        {hindrances.map(({ sentence, section, path }) => (
          <li key={`${sentence} ${JSON.stringify(path)}`}>
            <span>{sentence}</span>
            <button type="button" className="st-button" onClick={() => go(section, path)}>
              {voice.word("publishShow")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
