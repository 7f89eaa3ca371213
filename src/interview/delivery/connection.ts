/** A connection to a database of this browser, opened when it is needed and again after it was lost. */
export interface Connection {
  /** Null where there is no such database and none is to be made. */
  open(mayCreate: boolean): Promise<IDBDatabase | null>;
  /** Does work in one transaction, all of it or nothing. Gives `none` where there is no database. */
  write<T>(
    mayCreate: boolean,
    none: T,
    work: (transaction: IDBTransaction) => Promise<T>,
  ): Promise<T>;
}

/** @param factory is looked at only when it is needed: even that throws in some frames. */
export function connect(
  factory: () => IDBFactory,
  name: string,
  version: number,
  create: (database: IDBDatabase) => void,
): Connection {
  let opening: Promise<IDBDatabase | null> | null = null;

  function lose(): void {
    opening = null;
  }

  async function openNow(mayCreate: boolean): Promise<IDBDatabase | null> {
    const request = factory().open(name, version);
    let isMissing = false;
    request.onupgradeneeded = () => {
      isMissing = !mayCreate;
      // Leaves no database behind.
      if (isMissing) request.transaction?.abort();
      else create(request.result);
    };
    try {
      const database = await resultOf(request);
      database.onclose = lose;
      // Somebody deletes the database or opens it in a newer form, and waits until nobody has it open.
      database.onversionchange = () => {
        database.close();
        lose();
      };
      return database;
    } catch (error) {
      if (isMissing) return null;
      throw error;
    }
  }

  async function open(mayCreate: boolean): Promise<IDBDatabase | null> {
    const there = await opening;
    if (there) return there;
    opening = openNow(mayCreate);
    opening.catch(lose);
    return opening;
  }

  return {
    open,
    async write(mayCreate, none, work) {
      const database = await open(mayCreate);
      if (!database) return none;
      try {
        const stores = [...database.objectStoreNames];
        const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
        const worked = work(transaction).then(
          (result) => {
            // By itself it would be later, and perhaps too late for a page that is being left.
            transaction.commit();
            return result;
          },
          (error) => {
            abort(transaction);
            throw error;
          },
        );
        const [result] = await Promise.all([worked, endOf(transaction)]);
        return result;
      } catch (error) {
        if (!(error instanceof DOMException && error.name === "QuotaExceededError")) {
          database.close();
          lose();
        }
        throw error;
      }
    },
  };
}

/** What a request gives. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => fail(transaction.error);
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
