import { useCallback, useEffect, useState } from "react";
import type { DeviceFailure } from "../../../device/device.ts";
import { useHost } from "./HostContext.ts";
import type { History } from "./history.ts";
import type { NamedVersion } from "./studioDevice.ts";

/** The named versions of a questionnaire; what is done with them tells whether it worked. */
export function useVersions(questionnaire: string | undefined): {
  versions: readonly NamedVersion[];
  failure: DeviceFailure | null;
  keep(version: Parameters<History["keep"]>[0]): Promise<boolean>;
  remove(id: string): Promise<boolean>;
} {
  const { history } = useHost();
  const [versions, setVersions] = useState<readonly NamedVersion[]>([]);
  const [failure, setFailure] = useState<DeviceFailure | null>(null);

  const load = useCallback(async () => {
    if (questionnaire === undefined) return;
    const stored = await history.list(questionnaire);
    setFailure(stored.ok ? null : stored.failure);
    if (stored.ok) setVersions(stored.value);
  }, [history, questionnaire]);
  useEffect(() => void load(), [load]);

  const done = async (doing: ReturnType<History["keep"] | History["remove"]>) => {
    const stored = await doing;
    if (stored.ok) await load();
    else setFailure(stored.failure);
    return stored.ok;
  };
  return {
    versions,
    failure,
    keep: (version) => done(history.keep(version)),
    remove: (id) => done(history.remove(id)),
  };
}
