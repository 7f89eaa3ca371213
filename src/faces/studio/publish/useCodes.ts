import { useEffect, useState } from "react";
import type { Trouble } from "../../../device/device.ts";
import type { CodeMap } from "../../../questionnaire/publish/codes.ts";
import { useHost } from "../host/HostContext.ts";

/** The private map of codes of a questionnaire, as this browser keeps it. */
export interface Codes {
  /** Undefined where there is none yet. */
  readonly map: CodeMap | undefined;
  /** Before that is known. */
  readonly isLoading: boolean;
  /** Why it can't be kept, or looked up. */
  readonly trouble: Trouble | null;
  keep(map: CodeMap): Promise<void>;
}

export function useCodes(questionnaire: string): Codes {
  const { codes } = useHost();
  const [isLoading, setIsLoading] = useState(true);
  const [map, setMap] = useState<CodeMap>();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const stored = await codes.load(questionnaire);
      if (!isHere) return;
      setIsLoading(false);
      setTrouble(stored.ok ? null : stored.trouble);
      if (stored.ok) setMap(stored.value);
    };
    setIsLoading(true);
    setMap(undefined);
    void look();
    // A segment that is renamed takes its code along.
    const end = codes.onChange(() => void look());
    return () => {
      isHere = false;
      end();
    };
  }, [codes, questionnaire]);
  return {
    map,
    isLoading,
    trouble,
    async keep(map) {
      // It counts for this tab even where it can't be kept.
      setMap(map);
      const stored = await codes.keep(map);
      setTrouble(stored.ok ? null : stored.trouble);
    },
  };
}
