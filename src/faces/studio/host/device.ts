import { type DBSchema, type IDBPDatabase, wrap } from "idb";
import type { Trouble } from "../../../device/device.ts";
import type { CodeMap } from "../../../questionnaire/publish/codes.ts";
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

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
  versions: { key: string; value: NamedVersion; indexes: { questionnaire: string } };
  codes: { key: string; value: CodeMap };
  receivers: { key: string; value: Receiver };
}

/** What came of reading or writing in this browser. */
export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

/** What the studio keeps in this browser. Nothing here rejects. */
export interface Device {
  /** Does some work with the database, which is opened first or again where that is needed. */
  run<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<Stored<T>>;
  close(): void;
}

export interface DeviceOptions {
  /** Of the database; another name is another one. */
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
}

export function openDevice({
  name = "needs-diagnostic-studio",
  indexedDB,
}: DeviceOptions = {}): Device {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  let wasOpen = false;

  async function open(): Promise<IDBPDatabase<Schema>> {
    // Even to look at `indexedDB` throws in some frames, so it is looked at in here.
    const request = (indexedDB ?? globalThis.indexedDB).open(name, 2);
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) {
        request.result.createObjectStore("drafts", { keyPath: "id" });
        request.result
          .createObjectStore("versions", { keyPath: "id" })
          .createIndex("questionnaire", "questionnaire");
        request.result.createObjectStore("codes", { keyPath: "questionnaire" });
      }
      request.result.createObjectStore("receivers", { keyPath: "questionnaire" });
    };
    const database = (await wrap(request)) as IDBPDatabase<Schema>;
    wasOpen = true;
    database.onclose = drop;
    // Somebody deletes the database, or opens it in a newer form: both wait until nobody has it open.
    database.onversionchange = () => {
      drop();
      database.close();
    };
    return database;
  }

  function drop(): void {
    opening = null;
  }

  function close(): void {
    opening?.then((database) => database.close()).catch(() => {});
    drop();
  }

  return {
    async run(work) {
      try {
        opening ??= open();
        return { ok: true, value: await work(await opening) };
      } catch (error) {
        const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
        if (!isFull) close();
        return { ok: false, trouble: isFull ? "full" : wasOpen ? "lost" : "forbidden" };
      }
    },
    close,
  };
}
