import { type ReactNode, useState } from "react";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import { percent, useConsole } from "./ConsoleContext.ts";

/** The segments that are still possible, with their shares, for who asks; those that are not are crossed off. */
export function StandingPanel(): ReactNode {
  const { screen, translator } = useConsole();
  // Made when it is looked at: an answer waits for nothing that nobody sees.
  const [isOpen, setOpen] = useState(false);
  const open = screen.standing.filter(({ chance }) => chance !== 0).length;
  return (
    <details className="ndc-standing" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi>
          {translator.word("standing")}: {open}
        </bdi>
      </summary>
      {isOpen && <Standing />}
    </details>
  );
}

function Standing(): ReactNode {
  const { screen, translator } = useConsole();
  const name = (segment: Segment) => translator.text(segment.rep?.name ?? segment.visitor.heading);
  const open = screen.standing
    .filter(({ chance }) => chance !== 0)
    .sort((a, b) => (b.chance ?? 0) - (a.chance ?? 0));
  const out = screen.standing.filter(({ chance }) => chance === 0);
  return (
    <>
      <ul>
        {open.map(({ segment, chance, isLeader }) => (
          <li key={segment.id} className={isLeader ? "ndc-leads" : undefined}>
            <span className="ndc-standing-name" lang={translator.language}>
              {name(segment)}
            </span>
            {chance !== null && (
              <>
                <meter className="ndc-meter" min={0} max={1} value={chance} aria-hidden="true" />
                <span className="ndc-standing-share">{percent(chance, translator.language)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {out.length > 0 && (
        <details className="ndc-out">
          <summary>
            {translator.word("ruledOut")}: {out.length}
          </summary>
          <ul>
            {out.map(({ segment }) => (
              <li key={segment.id}>
                <s lang={translator.language}>{name(segment)}</s>
                <WhyOut segment={segment} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Which answers put a segment out of the running: those that gave the leader more. */
function WhyOut({ segment }: { segment: Segment }): ReactNode {
  const { screen, translator } = useConsole();
  const leader = screen.standing.find(({ isLeader }) => isLeader)?.segment;
  if (!leader) return null;
  const against = screen.questions.flatMap(({ question, picked, status }) => {
    if (status !== "answered" && status !== "known") return [];
    const options = question.options.filter(({ id }) => picked.includes(id));
    const points = (of: string) =>
      options.reduce((sum, option) => {
        const own = option.points && Object.hasOwn(option.points, of) ? option.points[of] : 0;
        return sum + (own ?? 0);
      }, 0);
    const behind = points(leader.id) - points(segment.id);
    return behind > 0
      ? [
          {
            id: question.id,
            words: options.map(({ text }) => translator.text(text)).join(" · "),
            behind,
          },
        ]
      : [];
  });
  if (against.length === 0) return null;
  return (
    <ul className="ndc-against">
      {against.map(({ id, words, behind }) => (
        <li key={id}>
          {words}: −{behind}
        </li>
      ))}
    </ul>
  );
}
