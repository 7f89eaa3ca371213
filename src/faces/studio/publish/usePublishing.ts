import { useState } from "react";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import type { CodeMap } from "../../../questionnaire/publish/codes.ts";
import { type Publishing, publish } from "../../../questionnaire/publish/publish.ts";
import {
  type Exchange,
  perhapsRenamed,
  renamedCodes,
} from "../../../questionnaire/publish/renamedCodes.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { Origins } from "./ExchangeFields.tsx";
import { useGoingLive } from "./GoingLiveContext.tsx";
import type { Codes } from "./useCodes.ts";

/** Making the public form: what has to be said before, and what came of it. */
export interface PublicForm {
  /** Segments that are perhaps earlier ones under another name; null where nothing is to be asked. */
  readonly exchange: Exchange | null;
  readonly origins: Origins;
  sayOrigins(origins: Origins): void;
  /** Whether all is written and nothing is wrong. */
  readonly isReady: boolean;
  readonly canMake: boolean;
  make(): Promise<void>;
  /** With the text that it was made of; null before. */
  readonly result: (Publishing & { readonly of: string }) | null;
}

export function usePublishing(definition: Definition, codes: Codes): PublicForm {
  const { snapshot } = useStudio();
  const { toDo, left } = useGoingLive();
  const [first, ...others] = languagesOf(definition).filter((tag) => !left.has(tag));
  const [origins, sayOrigins] = useState<Origins>(new Map());
  const [made, setMade] = useState<(Publishing & { of: string; by: typeof left }) | null>(null);
  const exchange = codes.map ? perhapsRenamed(definition, codes.map) : null;

  const make = async () => {
    if (first === undefined) return;
    let publishing: Publishing | undefined;
    // The map goes first: codes that are out and in no map could never be told apart again.
    const isRead = await codes.change((map) => {
      const exchange = map ? perhapsRenamed(definition, map) : null;
      // Another tab may have published meanwhile: then that is asked now.
      if (!isSaid(exchange, origins)) return map;
      const earlier = map && carried(map, exchange, origins);
      publishing = publish(definition, {
        languages: [first, ...others],
        ...(earlier && { codes: earlier }),
      });
      return publishing.ok ? publishing.codes : map;
    });
    setMade(isRead && publishing ? { ...publishing, of: snapshot.text, by: left } : null);
  };
  const isReady = toDo.texts.state !== "first" && toDo.mistakes.state === "done";
  return {
    exchange,
    origins,
    sayOrigins,
    isReady,
    canMake:
      isReady && isSaid(exchange, origins) && first !== undefined && codes.state !== "loading",
    make,
    // With other languages it would be another form.
    result: made?.by === left ? made : null,
  };
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
