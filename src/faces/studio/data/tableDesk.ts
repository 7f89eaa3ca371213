import { longestPart } from "../../../evidence/table/longestPart.ts";
import type { Alive, Refusal, TableReply, TableRequest, TableWork } from "./messages.ts";
import { serving } from "./serving.ts";
import { tableWork } from "./tableWork.ts";

/** As much of a worker as a desk uses. */
export interface TableWorker {
  postMessage(request: TableRequest): void;
  addEventListener(type: "message", listener: (event: { data: TableReply | Alive }) => void): void;
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
 * Reads and asks a table in a worker. Where none starts or says anything, the page itself does that in slices. One that
 * has said that it is there is waited for, since a large table takes its time, as long as it goes on saying so: else the
 * file has it stuck, and it is ended.
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

  function end(): void {
    worker?.terminate();
    worker = null;
  }

  async function toPage(): Promise<void> {
    end();
    onPage = serving(tableWork(stint));
    const left = [...waiting.values()].map(({ request }) => request);
    // Its rows were in the worker.
    if (file && left.every(({ kind }) => kind !== "open"))
      await onPage({ id: 0, kind: "open", of: file });
    for (const request of left) tell(await onPage(request));
  }

  /** A file that it can't be brought through is read nowhere else: the page would be stuck in it as well. */
  function giveUp(longest: number): void {
    const opening = [...waiting.values()].find(({ request }) => request.kind === "open");
    if (!opening) return void toPage();
    end();
    file = null;
    const refusal: Refusal = { code: "stuck", figures: { most: Math.round(longest / 1000) } };
    tell({ id: opening.request.id, result: refusal });
  }

  function started(): TableWorker {
    const fresh = startWorker();
    const longest = longestPart(file?.size ?? 0);
    let isThere = false;
    const fail = () => {
      clearTimeout(timer);
      if (worker !== fresh) return;
      if (isThere) giveUp(longest);
      else void toPage();
    };
    let timer = setTimeout(fail, patience);
    fresh.addEventListener("message", ({ data }) => {
      isThere = true;
      clearTimeout(timer);
      if (worker !== fresh) return;
      if ("id" in data) tell(data);
      if (waiting.size > 0) timer = setTimeout(fail, longest);
    });
    fresh.addEventListener("error", fail);
    fresh.addEventListener("messageerror", fail);
    return fresh;
  }

  function ask(request: TableRequest): Promise<unknown> {
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

  function close(): void {
    waiting.clear();
    end();
  }

  return {
    open(of) {
      // Nothing waits for the file before, of which the worker may be full, or in which it may be stuck.
      close();
      file = of;
      return ask({ id: ++ids, kind: "open", of }) as ReturnType<TableWork["open"]>;
    },
    test: (of) => ask({ id: ++ids, kind: "test", of }) as ReturnType<TableWork["test"]>,
    code: (of) => ask({ id: ++ids, kind: "code", of }) as ReturnType<TableWork["code"]>,
    close,
  };
}

function startOwnWorker(): Worker {
  return new Worker(new URL("./tableWorker.ts", import.meta.url), { type: "module" });
}
