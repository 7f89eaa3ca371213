import type { CodeMap } from "../../../questionnaire/publish/codes.ts";
import type { Device, Stored } from "./device.ts";

/** The private maps of codes on a device, one a questionnaire. Nothing here rejects. */
export interface KeptCodes {
  load(questionnaire: string): Promise<Stored<CodeMap | undefined>>;
  keep(map: CodeMap): Promise<Stored<void>>;
  /** Puts another map in place of the one that there is, if there is one, and nobody gets in between. */
  change(questionnaire: string, how: (map: CodeMap) => CodeMap): Promise<Stored<void>>;
  /** Calls back when a map is another one. */
  onChange(listener: () => void): () => void;
}

export function openKeptCodes(device: Device): KeptCodes {
  const listeners = new Set<() => void>();
  const told = <T>(stored: Stored<T>): Stored<T> => {
    if (stored.ok) for (const listener of [...listeners]) listener();
    return stored;
  };
  return {
    load: (questionnaire) => device.run((database) => database.get("codes", questionnaire)),
    keep: async (map) =>
      told(
        await device.run(async (database) => {
          const transaction = database.transaction("codes", "readwrite", { durability: "strict" });
          await Promise.all([transaction.store.put(map), transaction.done]);
        }),
      ),
    change: async (questionnaire, how) =>
      told(
        await device.run(async (database) => {
          const transaction = database.transaction("codes", "readwrite", { durability: "strict" });
          const map = await transaction.store.get(questionnaire);
          const changed = map && how(map);
          if (changed && changed !== map) await transaction.store.put(changed);
          await transaction.done;
        }),
      ),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
