import { type ReactNode, useState } from "react";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import type { CodeMap } from "../../../questionnaire/publish/codes.ts";
import { type Publishing, publish } from "../../../questionnaire/publish/publish.ts";
import {
  type Exchange,
  perhapsRenamed,
  renamedCodes,
} from "../../../questionnaire/publish/renamedCodes.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { CodesCard } from "./CodesCard.tsx";
import { ExchangeCard, type Origins } from "./ExchangeCard.tsx";
import { PublishedForm } from "./PublishedForm.tsx";
import { ReceiverCard, useReceiver } from "./ReceiverCard.tsx";
import { Refusals } from "./Refusals.tsx";
import { useCodes } from "./useCodes.ts";

/** Chooses languages and makes the public form. */
export function PublishForm(props: { definition: Definition; isReady: boolean }): ReactNode {
  const { definition, isReady } = props;
  const { snapshot, translator } = useStudio();
  const { word, language } = translator;
  const codes = useCodes(definition.id);
  const all = languagesOf(definition);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<(Publishing & { readonly of: string }) | null>(null);
  const [first, ...others] = all.filter((tag) => !left.has(tag));
  const receiver = useReceiver(definition.id);
  const [origins, setOrigins] = useState<Origins>(new Map());
  const exchange = codes.map ? perhapsRenamed(definition, codes.map) : null;

  const run = async () => {
    if (first === undefined) return;
    let made: Publishing | undefined;
    // The map goes first: codes that are out and in no map could never be told apart again.
    const isRead = await codes.change((map) => {
      const exchange = map ? perhapsRenamed(definition, map) : null;
      // Another tab may have published meanwhile: then that is asked now.
      if (!isSaid(exchange, origins)) return map;
      const earlier = map && carried(map, exchange, origins);
      made = publish(definition, {
        languages: [first, ...others],
        ...(earlier && { codes: earlier }),
      });
      return made.ok ? made.codes : map;
    });
    setResult(isRead && made ? { ...made, of: snapshot.text } : null);
  };
  const toggle = (tag: string) => {
    setLeft(
      left.has(tag) ? new Set([...left].filter((one) => one !== tag)) : new Set([...left, tag]),
    );
    setResult(null);
  };
  return (
    <>
      <ReceiverCard definition={definition} receiver={receiver} />
      {exchange && <ExchangeCard exchange={exchange} origins={origins} onOrigins={setOrigins} />}
      <section className="st-card">
        <h2>{word("publishLanguages")}</h2>
        <div className="st-checks">
          {all.map((tag) => (
            <label key={tag}>
              <input type="checkbox" checked={!left.has(tag)} onChange={() => toggle(tag)} />{" "}
              {languageName(tag, language)}
            </label>
          ))}
        </div>
        <button
          type="button"
          className="st-button st-primary"
          disabled={
            !isReady ||
            !isSaid(exchange, origins) ||
            first === undefined ||
            codes.state === "loading"
          }
          onClick={run}
        >
          {word("publishNow")}
        </button>
        <p role="alert" className="st-wrong">
          {codes.state === "unread" && word("publishMapUnread")}
        </p>
      </section>
      <output className="st-said">
        {result?.ok && word(result.of === snapshot.text ? "publishDone" : "publishOld")}
      </output>
      {result && !result.ok && <Refusals refusals={result.refusals} />}
      {result?.ok && <PublishedForm form={result.definition} deliver={receiver.address} />}
      <CodesCard definition={definition} codes={codes} />
    </>
  );
}

/** Whether it is said of each new segment whether it is an earlier one under another name. */
function isSaid(exchange: Exchange | null, origins: Origins): boolean {
  return !exchange || exchange.added.every((id) => origins.has(id));
}

/** The map with the codes of those that are earlier segments under another name. */
function carried(map: CodeMap, exchange: Exchange | null, origins: Origins): CodeMap {
  return (exchange?.added ?? []).reduce((before, added) => {
    const origin = origins.get(added);
    return origin ? (renamedCodes(before, origin, added) ?? before) : before;
  }, map);
}
