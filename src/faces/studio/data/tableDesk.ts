import type { TableReply, TableRequest, TableWork, Taken } from "./messages.ts";
import { serving } from "./serving.ts";
import { tableWork } from "./tableWork.ts";

/** As much of a worker as a desk uses. */
export interface TableWorker {
  postMessage(request: TableRequest): void;
  addEventListener(type: "message", listener: (event: { data: TableReply | Taken }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

/** Where a table lies and is asked. What can't be done at all rejects. */
export interface TableDesk extends TableWork {
  close(): void;
}

/** So many milliseconds a worker has to say that it is there: of one that never starts some browsers tell nothing. */
const patience = 5_000;

/** On the page it works for so many milliseconds at a time. */
const stint = 10;

/**
 * Reads and asks a table in a worker. Where none starts or says anything, or it breaks down, the page itself does that in
 * slices, and reads the file again first. One that has said that it is there is waited for: a large table takes its time.
 */
export function openTableDesk(startWorker: () => TableWorker = startOwnWorker): TableDesk {
  let worker: TableWorker | null = null;
  let onPage: ((request: TableRequest) => Promise<TableReply>) | null = null;
  let file: Blob | null = null;
  let ids = 0;
  const waiting = new Map<number, { request: TableRequest; tell: (reply: TableReply) => void }>();

  function tell(reply: TableReply): void {
    waiting.get(reply.id)?.tell(reply);
    waiting.delete(reply.id);
  }

  async function toPage(): Promise<void> {
    worker?.terminate();
    worker = null;
    onPage = serving(tableWork(stint));
    const left = [...waiting.values()].map(({ request }) => request);
    // Its rows were in the worker.
    if (file && left.every(({ kind }) => kind !== "open"))
      await onPage({ id: 0, kind: "open", of: file });
    for (const request of left) tell(await onPage(request));
  }

  function started(): TableWorker {
    const fresh = startWorker();
    const fail = () => {
      clearTimeout(timer);
      if (worker === fresh) void toPage();
    };
    const timer = setTimeout(fail, patience);
    fresh.addEventListener("message", ({ data }) => {
      clearTimeout(timer);
      if (worker === fresh && "id" in data) tell(data);
    });
    fresh.addEventListener("error", fail);
    fresh.addEventListener("messageerror", fail);
    return fresh;
  }

  function ask(request: TableRequest): Promise<unknown> {
    if (request.kind === "open") file = request.of;
    return new Promise((resolve, reject) => {
      waiting.set(request.id, {
        request,
        tell: (reply) => ("result" in reply ? resolve(reply.result) : reject(new Error("failed"))),
      });
      if (onPage) void onPage(request).then(tell);
      else {
        try {
          worker ??= started();
          worker.postMessage(request);
        } catch {
          void toPage();
        }
      }
    });
  }

  return {
    open: (of) => ask({ id: ++ids, kind: "open", of }) as ReturnType<TableWork["open"]>,
    test: (of) => ask({ id: ++ids, kind: "test", of }) as ReturnType<TableWork["test"]>,
    code: (of) => ask({ id: ++ids, kind: "code", of }) as ReturnType<TableWork["code"]>,
    close() {
      waiting.clear();
      worker?.terminate();
      worker = null;
    },
  };
}

function startOwnWorker(): Worker {
  return new Worker(new URL("./tableWorker.ts", import.meta.url), { type: "module" });
}
