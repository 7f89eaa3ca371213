import type { ReactNode } from "react";
import { conditionWords } from "../../../language/conditionWords.ts";
import { directionOf } from "../../../language/languages.ts";
import {
  type Definition,
  languagesOf,
  type SegmentRep,
  type Text,
  type When,
} from "../../../questionnaire/definition/definition.ts";
import { textIn } from "../../../questionnaire/definition/text.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { PrintedList } from "./PrintedList.tsx";

/** The playbooks, a page a segment, for whoever sells without a screen. */
export function BattleCards(props: { definition: Definition; language: string }): ReactNode {
  const { definition, language } = props;
  const cards = definition.segments.flatMap(({ id, rep }) => (rep ? [{ id, rep }] : []));
  return (
    <div lang={language} dir={directionOf(language)}>
      {cards.map(({ id, rep }) => (
        <Card key={id} rep={rep} definition={definition} language={language} />
      ))}
    </div>
  );
}

function Card(props: { rep: SegmentRep; definition: Definition; language: string }): ReactNode {
  const { rep, definition, language } = props;
  const { word } = useStudio().translator;
  const text = (words: Text) => textIn(words, [language, ...languagesOf(definition)]);
  const { playbook } = rep;
  const suits = (when: When | undefined) =>
    when && (
      <small>
        {" "}
        ({conditionWords(definition, when, { language, unsure: word("effectUnsure") })})
      </small>
    );
  return (
    <article className="st-paper st-battle">
      <header>
        <p className="st-paper-private">{word("printPrivate")}</p>
        <h2>{text(rep.name)}</h2>
        <p className="st-battle-need">{text(rep.need)}</p>
        <p>{text(playbook.summary)}</p>
      </header>
      {playbook.opening !== undefined && (
        <p className="st-battle-say">
          <strong>{word("printOpening")}</strong> {text(playbook.opening)}
        </p>
      )}
      <div className="st-battle-parts">
        <section>
          <h3>{word("printDecides")}</h3>
          <p>{text(playbook.buying.process)}</p>
          <ul>
            {playbook.buying.committee.map(({ role, cares, signs }) => (
              <li key={text(role)}>
                <strong>{text(role)}</strong>
                {signs && ` (${word("printSigns")})`}: {text(cares)}
              </li>
            ))}
          </ul>
        </section>
        <PrintedList title={word("printObjections")} items={playbook.objections}>
          {({ says, reply, when }) => (
            <>
              <q>{text(says)}</q> {text(reply)}
              {suits(when)}
            </>
          )}
        </PrintedList>
        <PrintedList title={word("printEvidence")} items={playbook.evidence}>
          {({ text: said, url, when }) => (
            <>
              {text(said)}
              {url && <small className="st-paper-link"> {url}</small>}
              {suits(when)}
            </>
          )}
        </PrintedList>
        <PrintedList title={word("printNextSteps")} items={playbook.nextSteps}>
          {({ text: said, within, when }) => (
            <>
              {text(said)}
              {within !== undefined && `, ${text(within)}`}
              {suits(when)}
            </>
          )}
        </PrintedList>
        <PrintedList title={word("printAvoid")} items={playbook.avoid}>
          {text}
        </PrintedList>
      </div>
    </article>
  );
}
