/** What goes wrong with a browser's storage; null while nothing does. */
export interface Faults {
  /** Thrown where a database is opened. */
  open: DOMException | null;
  /** Thrown where something is put; given how many were put before in the same transaction. */
  put: ((before: number) => DOMException | null) | null;
}

export const quotaExceeded = new DOMException("No room.", "QuotaExceededError");
export const securityError = new DOMException("Not in this frame.", "SecurityError");

/** The browser's own IndexedDB, with faults that can be switched on and off, and its open connections. */
export function faultyIndexedDB(faults: Faults): { factory: IDBFactory; open: IDBDatabase[] } {
  const open: IDBDatabase[] = [];
  const factory = {
    open(name: string, version?: number) {
      if (faults.open) throw faults.open;
      const request = indexedDB.open(name, version);
      request.addEventListener("success", () => {
        open.push(request.result);
        makeFaulty(request.result, faults);
      });
      return request;
    },
  };
  return { factory: factory as IDBFactory, open };
}

function makeFaulty(database: IDBDatabase, faults: Faults): void {
  const begin = database.transaction.bind(database);
  database.transaction = (...how) => {
    const transaction = begin(...how);
    const storeOf = transaction.objectStore.bind(transaction);
    let count = 0;
    transaction.objectStore = (name) => {
      const store = storeOf(name);
      const put = store.put.bind(store);
      store.put = (value) => {
        const fault = faults.put?.(count++);
        if (fault) throw fault;
        return put(value);
      };
      return store;
    };
    return transaction;
  };
}
