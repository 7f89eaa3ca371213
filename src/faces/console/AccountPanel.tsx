import { type ReactNode, useDeferredValue } from "react";
import { accountOf, comparedWith, sameName } from "../../interview/calls/account.ts";
import type { Call } from "../../interview/calls/call.ts";
import { committeeOf } from "../../interview/calls/committee.ts";
import { isOfAnother } from "../../interview/calls/givenBy.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { Section } from "../widget/rep/Section.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { useCalls } from "./useCalls.ts";

/** Everybody of one account seen together, and what has shifted since the same person's call before. */
export function AccountPanel(props: {
  store: CallStore;
  onAddPerson: () => void;
  onOpen: (id: string) => void;
}): ReactNode {
  const { definition, translator, ...open } = useConsole();
  // What an answer does comes first, and what it means for the account a moment later.
  const call = useDeferredValue(open.call);
  const { word, text } = translator;
  const calls = useCalls(props.store) ?? [];
  if (call.account.trim() === "") return null;
  const others = calls.filter(
    (other) =>
      other.id !== call.id &&
      sameName(other.account, call.account) &&
      !isOfAnother(definition, other),
  );
  const earlier = others
    .filter(
      (other) => other.startedAt < call.startedAt && sameName(other.person.name, call.person.name),
    )
    .at(0);
  const view = accountOf(definition, [call, ...others]);
  const name = (id: string) => {
    const segment = definition.segments.find((candidate) => candidate.id === id);
    return segment ? text(segment.rep?.name ?? segment.visitor.heading) : id;
  };
  const who = ({ person }: Call) =>
    [person.name, person.role].filter(Boolean).join(", ") || word("unnamed");
  const signers = committeeOf(definition, view.segment)
    .filter(({ signs }) => signs)
    .map(({ role }) => text(role));
  const shift = earlier && comparedWith(definition, earlier, call);
  return (
    <Section title={word("people")}>
      <ul className="ndc-people">
        {view.people.map(({ call: one, segment, isChosen, isDecided }) => (
          <li key={one.id}>
            {one.id === call.id ? (
              <strong>{who(one)}</strong>
            ) : (
              <button type="button" className="nd-link" onClick={() => props.onOpen(one.id)}>
                {who(one)}
              </button>
            )}
            <span>
              {segment === null ? word("nothingSaid") : name(segment)}
              {isChosen && <span className="nd-within">{word("overruled")}</span>}
              {!isDecided && segment !== null && (
                <span className="nd-within">{word("provisional")}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {view.people.length > 1 && view.segment !== null && (
        <p>
          {word("accountSegment")}: <strong>{name(view.segment)}</strong>
          {!view.people.every((person) => person.isDecided) && (
            <span className="nd-within">{word("settledOnly")}</span>
          )}
          {view.lacksSigner && (
            <span className="nd-within">
              {signers.length > 0
                ? word("lacksSigner", { who: signers.join(", ") })
                : word("lacksAnySigner")}
            </span>
          )}
        </p>
      )}
      {view.notFound.length > 0 && (
        <p>
          {word("notFound")}:{" "}
          {view.notFound
            .map(({ role, signs }) => (signs ? `${text(role)} (${word("signs")})` : text(role)))
            .join(", ")}
        </p>
      )}
      {view.isAgreed && <p>{word("agree")}</p>}
      {view.disagreements.length > 0 && (
        <>
          <h4 className="nd-subtitle">{word("disagree")}</h4>
          <ul className="nd-list">
            {view.disagreements.map(({ question, alone }) => (
              <li key={question}>
                {text(definition.questions.find(({ id }) => id === question)?.text ?? question)}
                {!view.unheard && (
                  <span className="nd-within">{word("askAbout", { who: who(alone) })}</span>
                )}
              </li>
            ))}
          </ul>
          {view.unheard && (
            <p>
              {word("askAbout", { who: text(view.unheard.role) })}: {text(view.unheard.cares)}
            </p>
          )}
        </>
      )}
      {shift && shift.before !== null && shift.after !== null && (
        <p>
          <strong>{word("comparedTitle")}:</strong>{" "}
          {shift.before !== shift.after
            ? word(shift.isShifted ? "shifted" : "shifting", {
                before: name(shift.before),
                after: name(shift.after),
              })
            : word("notShifted")}
        </p>
      )}
      <button type="button" className="nd-link" onClick={props.onAddPerson}>
        {word("addPerson")}
      </button>
    </Section>
  );
}
