import { connect, type Form, isFull, type Work } from "./connection.ts";
import { within } from "./within.ts";

/**
 * Why something can't be kept or read for now: the device is full, the browser forbids to keep anything, or the
 * connection to what is kept was lost.
 */
export type DeviceFailure = "full" | "forbidden" | "lost";

/** What came of reading or writing in this browser. */
export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: DeviceFailure };

/** A database of this browser, and word of what goes wrong with it. Nothing here rejects. */
export interface Device {
  read<T>(work: Work<T>): Promise<Stored<T>>;
  /** Does all of the work or nothing; nothing too where something can't be read that the work goes by. */
  write<T>(work: Work<T>): Promise<Stored<T>>;
  /** Lets what is under way finish. */
  close(): void;
}

export interface DeviceOptions {
  readonly indexedDB?: IDBFactory | undefined;
  /** Called when the browser has cut the connection, perhaps together with what was kept. */
  readonly onCut?: () => void;
  /** Called when the database has opened for which nobody waited any more. */
  readonly onLate?: () => void;
}

/** How long to wait for the database, in milliseconds: somebody is waiting for the page. */
const patience = 5000;

export function openDevice(form: Form, { indexedDB, onCut, onLate }: DeviceOptions = {}): Device {
  // Even to look at `indexedDB` throws in some frames.
  const connection = connect(form, () => indexedDB ?? globalThis.indexedDB, onCut);
  let wasOpen = false;
  /** As long as the browser keeps waiting, such as for another tab, nobody waits with it. */
  let isLate = false;

  async function opened(): Promise<void> {
    if (isLate) throw new Error("The database doesn't open.");
    const opening = connection.open().then(() => {
      wasOpen = true;
    });
    try {
      await within(patience, opening);
    } catch (error) {
      isLate = true;
      opening.then(
        () => {
          isLate = false;
          onLate?.();
        },
        () => {
          isLate = false;
        },
      );
      throw error;
    }
  }

  async function run<T>(mode: "readonly" | "readwrite", work: Work<T>): Promise<Stored<T>> {
    try {
      await opened();
      return { ok: true, value: await connection.run(mode, work) };
    } catch (error) {
      return { ok: false, failure: isFull(error) ? "full" : wasOpen ? "lost" : "forbidden" };
    }
  }

  return {
    read: (work) => run("readonly", work),
    write: (work) => run("readwrite", work),
    close: connection.close,
  };
}
