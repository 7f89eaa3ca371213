import type { Device, Receiver, Stored } from "./device.ts";

/** Where the results of each questionnaire go, as it is kept on a device. Nothing here rejects. */
export interface KeptReceivers {
  load(questionnaire: string): Promise<Stored<Receiver | undefined>>;
  /** An empty address keeps none. */
  keep(receiver: Receiver): Promise<Stored<void>>;
}

export function openKeptReceivers(device: Device): KeptReceivers {
  return {
    load: (questionnaire) => device.run((database) => database.get("receivers", questionnaire)),
    keep: (receiver) =>
      device.run(async (database) => {
        const { questionnaire, address } = receiver;
        if (address === "") await database.delete("receivers", questionnaire);
        else await database.put("receivers", receiver);
      }),
  };
}
