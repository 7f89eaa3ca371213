import type { Form } from "../../../device/connection.ts";
import { type Device, type DeviceOptions, openDevice } from "../../../device/device.ts";
import type { BaselineChoice } from "../document/baseline.ts";
import type { Renamed } from "../document/renames.ts";
import type { Sketch } from "../document/sketch.ts";
import type { Past } from "../document/steps.ts";
import type { OpenFile } from "./openFile.ts";

/** A document that is being edited, as it is kept in this browser: enough to go on with it. */
export interface Draft {
  readonly id: string;
  /** When it was changed last. */
  readonly at: number;
  readonly text: string;
  readonly opened: string;
  readonly saved: string;
  /** What was renamed since it was opened, and what can be undone; a draft of an earlier studio says neither. */
  readonly renames?: readonly Renamed[];
  readonly past?: Past;
  readonly savedRenames?: readonly Renamed[];
  /** What its effect is compared with, where that was chosen. */
  readonly chosenBaseline?: BaselineChoice | null;
  /** What is asked of a questionnaire before it is made; while there is this, there is no text. */
  readonly sketch?: Sketch;
  /** Where it is saved to; null where it never was. */
  readonly file: OpenFile | null;
}

/** A version of a questionnaire that somebody has given a name. */
export interface NamedVersion {
  readonly id: string;
  /** The questionnaire's own id. */
  readonly questionnaire: string;
  readonly name: string;
  /** When it was kept. */
  readonly at: number;
  readonly text: string;
}

/** Where the results of a questionnaire go. */
export interface Receiver {
  readonly questionnaire: string;
  readonly address: string;
}

/** The studio's database: drafts, versions and comments by themselves, codes and receivers by their questionnaire's id. */
function studioForm(name: string): Form {
  return {
    name,
    version: 3,
    make(database, earlier) {
      if (earlier < 1) {
        database.createObjectStore("drafts", { keyPath: "id" });
        database
          .createObjectStore("versions", { keyPath: "id" })
          .createIndex("questionnaire", "questionnaire");
        database.createObjectStore("codes", { keyPath: "questionnaire" });
      }
      if (earlier < 2) database.createObjectStore("receivers", { keyPath: "questionnaire" });
      database
        .createObjectStore("comments", { keyPath: "key" })
        .createIndex("questionnaire", "questionnaire");
    },
  };
}

/** What the studio keeps in this browser. */
export interface StudioDevice extends Device {
  /** Of the database, and of what is told of it to other tabs. */
  readonly name: string;
  /** Calls back when the browser has cut the connection, perhaps together with what was kept. */
  onCut(listener: () => void): () => void;
}

/** Opens it; another name is another one. */
export function openStudioDevice({
  name = "needs-diagnostic-studio",
  ...options
}: Omit<DeviceOptions, "onCut"> & { readonly name?: string } = {}): StudioDevice {
  const listeners = new Set<() => void>();
  const onCut = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    name,
    onCut(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...openDevice(studioForm(name), { ...options, onCut }),
  };
}
