import type { CodeMap } from "../../publish/codes.ts";
import type { Device, Stored } from "../document/device.ts";

/** The private maps of codes on a device, one a questionnaire. Nothing here rejects. */
export interface KeptCodes {
  load(questionnaire: string): Promise<Stored<CodeMap | undefined>>;
  keep(map: CodeMap): Promise<Stored<void>>;
}

export function openKeptCodes(device: Device): KeptCodes {
  return {
    load: (questionnaire) => device.run((database) => database.get("codes", questionnaire)),
    keep: (map) =>
      device.run(async (database) => {
        const transaction = database.transaction("codes", "readwrite", { durability: "strict" });
        await Promise.all([transaction.store.put(map), transaction.done]);
      }),
  };
}
