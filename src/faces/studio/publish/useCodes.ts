import { useEffect, useState } from "react";
import type { DeviceFailure } from "../../../device/device.ts";
import type { CodeMap } from "../../../questionnaire/publish/codes.ts";
import { useHost } from "../host/HostContext.ts";

/** The private map of codes of a questionnaire, as this browser keeps it. */
export interface Codes {
  /** Undefined where there is none yet. */
  readonly map: CodeMap | undefined;
  /** "unread" where it can't be looked up, so that nobody knows which codes were given. */
  readonly state: "loading" | "read" | "unread";
  /** Why it is in this tab's memory only. */
  readonly failure: DeviceFailure | null;
  /** Makes another map of the one that there is by now. Gives whether that could be read; if not, none is made. */
  change(how: (map: CodeMap | undefined) => CodeMap | undefined): Promise<boolean>;
  /** Takes in a map from elsewhere. */
  take(map: CodeMap): Promise<void>;
}

export function useCodes(questionnaire: string): Codes {
  const { codes } = useHost();
  const [{ map, state }, setRead] = useState<Pick<Codes, "map" | "state">>(loading);
  const [failure, setFailure] = useState<DeviceFailure | null>(null);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const stored = await codes.load(questionnaire);
      if (isHere) setRead(stored.ok ? { map: stored.value, state: "read" } : unread);
    };
    setRead(loading);
    void look();
    // A segment that is renamed takes its code along, and another tab may publish.
    const endChanges = codes.onChange(() => void look());
    const endFailure = codes.onFailure(setFailure);
    return () => {
      isHere = false;
      endChanges();
      endFailure();
    };
  }, [codes, questionnaire]);
  return {
    map,
    state,
    failure,
    async change(how) {
      const stored = await codes.change(questionnaire, how);
      setRead(stored.ok ? { map: stored.value, state: "read" } : unread);
      return stored.ok;
    },
    take: codes.take,
  };
}

const loading = { map: undefined, state: "loading" } as const;
const unread = { map: undefined, state: "unread" } as const;
