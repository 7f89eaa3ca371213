import type { TableReply, TableRequest, TableWork } from "./messages.ts";

/** Answers requests with what comes of them. */
export function serving(work: TableWork): (request: TableRequest) => Promise<TableReply> {
  const resultOf = (request: TableRequest): Promise<unknown> => {
    switch (request.kind) {
      case "open":
        return work.open(request.of);
      case "test":
        return work.test(request.of);
      case "code":
        return work.code(request.of);
    }
  };
  return async (request) => {
    const { id } = request;
    try {
      return { id, result: await resultOf(request) };
    } catch {
      return { id, failed: true };
    }
  };
}
