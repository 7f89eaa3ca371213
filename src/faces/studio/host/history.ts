import { resultOf } from "../../../device/connection.ts";
import type { Device, Stored } from "../../../device/device.ts";
import type { NamedVersion } from "./studioDevice.ts";

/** The named versions on a device. Nothing here rejects. */
export interface History {
  /** Those of one questionnaire, the newest first. */
  list(questionnaire: string): Promise<Stored<NamedVersion[]>>;
  keep(version: Omit<NamedVersion, "id" | "at">): Promise<Stored<NamedVersion>>;
  remove(id: string): Promise<Stored<void>>;
}

export function openHistory(device: Device): History {
  return {
    async list(questionnaire) {
      const stored = await device.read<NamedVersion[]>((store) =>
        resultOf(store("versions").index("questionnaire").getAll(questionnaire)),
      );
      return stored.ok ? { ok: true, value: stored.value.sort((a, b) => b.at - a.at) } : stored;
    },
    keep: ({ questionnaire, name, text }) =>
      device.write(async (store) => {
        const version = { id: freshId(), questionnaire, name, at: Date.now(), text };
        store("versions").put(version);
        return version;
      }),
    remove: (id) => device.write(async (store) => void store("versions").delete(id)),
  };
}

/** An id that nothing has yet. Pages on plain http have no `randomUUID`. */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
