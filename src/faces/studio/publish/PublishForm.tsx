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
  const { snapshot, voice } = useStudio();
  const { word, language } = voice;
  const codes = useCodes(definition.id);
  const all = languagesOf(definition);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<(Publishing & { readonly of: string }) | null>(null);
  const [first, ...others] = all.filter((tag) => !left.has(tag));
  const receiver = useReceiver(definition.id);
  const [origins, setOrigins] = useState<Origins>(new Map());
  const exchange = codes.map ? perhapsRenamed(definition, codes.map) : null;
  const isSaid = !exchange || exchange.added.every((id) => origins.has(id));

  const run = async () => {
    if (first === undefined) return;
    const map = codes.map && carried(codes.map, exchange, origins);
    const made = publish(definition, { languages: [first, ...others], ...(map && { codes: map }) });
    // The map goes first: codes that are out and in no map could never be told apart again.
    if (made.ok) await codes.keep(made.codes);
    setResult({ ...made, of: snapshot.text });
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
          disabled={!isReady || !isSaid || first === undefined || codes.isLoading}
          onClick={run}
        >
          {word("publishNow")}
        </button>
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

/** The map with the codes of those that are earlier segments under another name. */
function carried(map: CodeMap, exchange: Exchange | null, origins: Origins): CodeMap {
  return (exchange?.added ?? []).reduce((before, added) => {
    const origin = origins.get(added);
    return origin ? (renamedCodes(before, origin, added) ?? before) : before;
  }, map);
}
