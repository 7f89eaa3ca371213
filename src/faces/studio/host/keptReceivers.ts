import { resultOf } from "../../../device/connection.ts";
import type { Device, Stored } from "../../../device/device.ts";
import type { Receiver } from "./studioDevice.ts";

/** Where the results of each questionnaire go, as it is kept on a device. Nothing here rejects. */
export interface KeptReceivers {
  load(questionnaire: string): Promise<Stored<Receiver | undefined>>;
  /** An empty address keeps none. */
  keep(receiver: Receiver): Promise<Stored<void>>;
}

export function openKeptReceivers(device: Device): KeptReceivers {
  return {
    load: (questionnaire) =>
      device.read((store) => resultOf(store("receivers").get(questionnaire))),
    keep: (receiver) =>
      device.write(async (store) => {
        const { questionnaire, address } = receiver;
        if (address === "") store("receivers").delete(questionnaire);
        else store("receivers").put(receiver);
      }),
  };
}
