import { useEffect, useRef, useState } from "react";
import type { Refusal, TableRead } from "./messages.ts";
import { openTableDesk, type TableDesk } from "./tableDesk.ts";

/** A file as far as it was read. */
export type TableState =
  | { readonly state: "none" }
  | { readonly state: "reading"; readonly name: string }
  | {
      readonly state: "refused";
      readonly name: string;
      readonly why: Refusal | "too-large" | "failed";
    }
  | { readonly state: "read"; readonly name: string; readonly table: TableRead };

export interface TableFile {
  readonly desk: TableDesk;
  readonly state: TableState;
  take(file: File): void;
  putAway(): void;
}

/** Rows are held whole while they are asked. */
const largest = 200_000_000;

/** A table that somebody gives, read beside the page. The newest file counts. */
export function useTableFile(): TableFile {
  const [desk] = useState(() => openTableDesk());
  const [state, setState] = useState<TableState>({ state: "none" });
  const newest = useRef<File | null>(null);
  useEffect(() => () => desk.close(), [desk]);

  const read = async (file: File): Promise<TableState> => {
    const { name } = file;
    if (file.size > largest) return { state: "refused", name, why: "too-large" };
    try {
      const table = await desk.open(file);
      return "code" in table
        ? { state: "refused", name, why: table }
        : { state: "read", name, table };
    } catch {
      return { state: "refused", name, why: "failed" };
    }
  };
  return {
    desk,
    state,
    take(file) {
      newest.current = file;
      setState({ state: "reading", name: file.name });
      void read(file).then((found) => {
        if (newest.current === file) setState(found);
      });
    },
    putAway() {
      newest.current = null;
      desk.close();
      setState({ state: "none" });
    },
  };
}
