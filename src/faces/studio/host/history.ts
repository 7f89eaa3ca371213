import type { Device, NamedVersion, Stored } from "./device.ts";

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
      const stored = await device.run((database) =>
        database.getAllFromIndex("versions", "questionnaire", questionnaire),
      );
      return stored.ok ? { ok: true, value: stored.value.sort((a, b) => b.at - a.at) } : stored;
    },
    keep: ({ questionnaire, name, text }) =>
      device.run(async (database) => {
        const version = { id: freshId(), questionnaire, name, at: Date.now(), text };
        const transaction = database.transaction("versions", "readwrite", { durability: "strict" });
        await Promise.all([transaction.store.put(version), transaction.done]);
        return version;
      }),
    remove: (id) => device.run((database) => database.delete("versions", id)),
  };
}

/** An id that nothing has yet. Pages on plain http have no `randomUUID`. */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
