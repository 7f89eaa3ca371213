import { useEffect, useRef, useState } from "react";
import type { DeviceFailure } from "../../../device/device.ts";
import type { CommentPlace, KeptComment } from "../host/comments.ts";
import { useHost } from "../host/HostContext.ts";
import { freshId } from "../host/history.ts";
import { keyOfPlace } from "./places.ts";

/** What somebody writes on a questionnaire that was shared with them, one comment a place, kept at each keystroke. */
export function useOwnComments(questionnaire: string): {
  /** By place; null before it is known what was written before. */
  readonly comments: ReadonlyMap<string, KeptComment> | null;
  /** Why the last change is not kept. */
  readonly failure: DeviceFailure | null;
  write(place: CommentPlace, about: string, text: string): void;
} {
  const { comments: kept } = useHost();
  const [comments, setComments] = useState<ReadonlyMap<string, KeptComment> | null>(null);
  const [failure, setFailure] = useState<DeviceFailure | null>(null);
  const latest = useRef<ReadonlyMap<string, KeptComment>>(new Map());
  const show = (all: ReadonlyMap<string, KeptComment>) => {
    latest.current = all;
    setComments(all);
  };
  useEffect(() => {
    let isHere = true;
    void kept.list(questionnaire).then((stored) => {
      if (!isHere) return;
      setFailure(stored.ok ? null : stored.failure);
      const own = stored.ok ? stored.value.filter(({ isOwn }) => isOwn) : [];
      const all = new Map(own.map((comment) => [keyOfPlace(comment), comment]));
      latest.current = all;
      setComments(all);
    });
    return () => {
      isHere = false;
    };
  }, [kept, questionnaire]);

  const write = async (place: CommentPlace, about: string, text: string) => {
    const key = keyOfPlace(place);
    const earlier = latest.current.get(key);
    const others = new Map(latest.current);
    if (text === "") {
      others.delete(key);
      show(others);
      const stored = earlier && (await kept.remove([earlier.key]));
      setFailure(stored?.ok === false ? stored.failure : null);
      return;
    }
    const id = earlier?.id ?? freshId();
    const comment: KeptComment = {
      ...place,
      id,
      key: earlier?.key ?? `own ${questionnaire} ${key}`,
      questionnaire,
      isOwn: true,
      by: "",
      at: Date.now(),
      about,
      text,
    };
    show(others.set(key, comment));
    const stored = await kept.keep([comment]);
    setFailure(stored.ok ? null : stored.failure);
  };
  return { comments, failure, write: (...change) => void write(...change) };
}
