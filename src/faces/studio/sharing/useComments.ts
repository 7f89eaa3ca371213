import { useEffect, useState } from "react";
import type { DeviceFailure } from "../../../device/device.ts";
import type { KeptComment } from "../host/comments.ts";
import { useHost } from "../host/HostContext.ts";

/** The comments on a questionnaire that are kept here, and why they can't be read. */
export function useComments(
  questionnaire: string | undefined,
  isOwn: boolean,
): {
  readonly comments: readonly KeptComment[] | null;
  readonly failure: DeviceFailure | null;
} {
  const { comments: kept } = useHost();
  const [comments, setComments] = useState<readonly KeptComment[] | null>(null);
  const [failure, setFailure] = useState<DeviceFailure | null>(null);
  useEffect(() => {
    if (questionnaire === undefined) return;
    let isHere = true;
    const load = async () => {
      const stored = await kept.list(questionnaire);
      if (!isHere) return;
      setFailure(stored.ok ? null : stored.failure);
      if (stored.ok) setComments(stored.value.filter((comment) => comment.isOwn === isOwn));
    };
    void load();
    const end = kept.onChange(() => void load());
    return () => {
      isHere = false;
      end();
    };
  }, [kept, questionnaire, isOwn]);
  return { comments, failure };
}
