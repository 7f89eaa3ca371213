import { useCallback, useEffect, useState } from "react";
import type { Trouble } from "../../../device/device.ts";
import { useHost } from "./HostContext.ts";
import type { History } from "./history.ts";
import type { NamedVersion } from "./studioDevice.ts";

/** The named versions of a questionnaire; what is done with them tells whether it worked. */
export function useVersions(questionnaire: string | undefined): {
  versions: readonly NamedVersion[];
  trouble: Trouble | null;
  keep(version: Parameters<History["keep"]>[0]): Promise<boolean>;
  remove(id: string): Promise<boolean>;
} {
  const { history } = useHost();
  const [versions, setVersions] = useState<readonly NamedVersion[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const load = useCallback(async () => {
    if (questionnaire === undefined) return;
    const stored = await history.list(questionnaire);
    setTrouble(stored.ok ? null : stored.trouble);
    if (stored.ok) setVersions(stored.value);
  }, [history, questionnaire]);
  useEffect(() => void load(), [load]);

  const done = async (doing: ReturnType<History["keep"] | History["remove"]>) => {
    const stored = await doing;
    if (stored.ok) await load();
    else setTrouble(stored.trouble);
    return stored.ok;
  };
  return {
    versions,
    trouble,
    keep: (version) => done(history.keep(version)),
    remove: (id) => done(history.remove(id)),
  };
}
