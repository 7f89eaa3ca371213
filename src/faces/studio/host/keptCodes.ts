import { resultOf } from "../../../device/connection.ts";
import type { DeviceFailure, Stored } from "../../../device/device.ts";
import { openOtherTabs } from "../../../device/otherTabs.ts";
import { openWriter } from "../../../device/writer.ts";
import type { CodeMap } from "../../../questionnaire/publish/codes.ts";
import { mergedCodes } from "../../../questionnaire/publish/mergedCodes.ts";
import type { StudioDevice } from "./studioDevice.ts";

/**
 * The private maps of codes on a device, one a questionnaire. Nothing here rejects, and no map takes the place of one
 * that is not known: what can't be written stays in memory, and is merged with what is there as soon as that works again.
 * What this tab has seen it knows, also where the browser loses it.
 */
export interface KeptCodes {
  /** Fails where the map can't be read, and none is in memory. */
  load(questionnaire: string): Promise<Stored<CodeMap | undefined>>;
  /**
   * Makes another map of the one that there is by now, and nobody gets in between. Gives what it is then; fails, and makes
   * none, where it can't be read.
   *
   * @param how gives the map to be kept; the same one, or nothing, where it stays as it is
   */
  change(
    questionnaire: string,
    how: (map: CodeMap | undefined) => CodeMap | undefined,
  ): Promise<Stored<CodeMap | undefined>>;
  /** Takes in a map from elsewhere: no code of either is lost, and the one taken says which counts. */
  take(map: CodeMap): Promise<void>;
  /** Calls back when a map is another one, here or in another tab. */
  onChange(listener: () => void): () => void;
  /** Calls back with why maps are in memory only, and with null when they are not any more. */
  onFailure(listener: (failure: DeviceFailure | null) => void): () => void;
  close(): void;
}

export function openKeptCodes(device: StudioDevice): KeptCodes {
  const listeners = new Set<() => void>();
  /** By questionnaire, what is to be merged into what is on the device. */
  const unwritten = new Map<string, CodeMap>();
  /** By questionnaire, what was on the device when this tab looked last. */
  const seen = new Map<string, CodeMap>();
  const writer = openWriter(write);
  const otherTabs = openOtherTabs(`${device.name} codes`, changed);
  const endCuts = device.onCut(() => {
    for (const questionnaire of seen.keys()) void codes.change(questionnaire, (map) => map);
  });

  function changed(): void {
    for (const listener of [...listeners]) listener();
  }

  async function write(): Promise<DeviceFailure | null> {
    if (unwritten.size === 0) return null;
    const current = new Map(unwritten);
    const stored = await device.write(async (store) => {
      for (const [questionnaire, map] of current) {
        const there = await resultOf<CodeMap | undefined>(store("codes").get(questionnaire));
        store("codes").put(mergedCodes(withSeen(questionnaire, there), map));
      }
    });
    if (!stored.ok) return stored.failure;
    for (const [questionnaire, map] of current) written(questionnaire, map);
    changed();
    otherTabs.tell(current.keys());
    return null;
  }

  /** What is on the device, with what was there before and the browser has lost since. */
  function withSeen(questionnaire: string, there: CodeMap | undefined): CodeMap | undefined {
    const before = seen.get(questionnaire);
    return there ? mergedCodes(before, there) : before;
  }

  function see(questionnaire: string, map: CodeMap | undefined): void {
    if (map) seen.set(questionnaire, map);
  }

  function written(questionnaire: string, map: CodeMap | undefined): void {
    if (unwritten.get(questionnaire) === map) unwritten.delete(questionnaire);
  }

  /** What counts of a map in this tab. */
  function known(questionnaire: string, there: CodeMap | undefined): CodeMap | undefined {
    const ours = unwritten.get(questionnaire);
    return ours ? mergedCodes(there, ours) : there;
  }

  const codes: KeptCodes = {
    async load(questionnaire) {
      const stored = await device.read<CodeMap | undefined>((store) =>
        resultOf(store("codes").get(questionnaire)),
      );
      const there = stored.ok ? withSeen(questionnaire, stored.value) : undefined;
      see(questionnaire, there);
      const map = known(questionnaire, there);
      return stored.ok || map ? { ok: true, value: map } : stored;
    },
    async change(questionnaire, how) {
      let made: { readonly map: CodeMap | undefined } | undefined;
      const ours = unwritten.get(questionnaire);
      const make = (there: CodeMap | undefined) => {
        const before = known(questionnaire, withSeen(questionnaire, there));
        const map = how(before) ?? before;
        made = { map };
        return map === there ? undefined : map;
      };
      const stored = await device.write(async (store) => {
        const fresh = make(await resultOf(store("codes").get(questionnaire)));
        if (fresh) store("codes").put(fresh);
      });
      if (stored.ok) {
        written(questionnaire, ours);
        see(questionnaire, made?.map);
      } else {
        // Nothing that isn't known is written over; what this tab has made of what it knows it goes on with.
        if (!made && ours) make(undefined);
        if (!made) return stored;
        if (made.map) unwritten.set(questionnaire, made.map);
        writer.meet(stored.failure);
      }
      changed();
      otherTabs.tell([questionnaire]);
      return { ok: true, value: made?.map };
    },
    async take(map) {
      const { questionnaire } = map;
      const there = unwritten.get(questionnaire);
      unwritten.set(questionnaire, mergedCodes(there, map));
      await writer.write();
      changed();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFailure: writer.onFailure,
    close() {
      endCuts();
      void writer.close().then(otherTabs.close);
    },
  };
  return codes;
}
