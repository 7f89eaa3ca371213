/** A database of this browser: what it is called, and what is in it. */
export interface Form {
  readonly name: string;
  /** A later form has a higher one: older code can't open it, and takes nothing in it for senseless. */
  readonly version: number;
  /** Makes what is not there yet of the stores; before there was a database its version was 0. */
  make(database: IDBDatabase, earlier: number): void;
}

/** Work in one transaction, which is given the stores by name. */
export type Work<T> = (store: (name: string) => IDBObjectStore) => Promise<T>;

/** A connection to a database of this browser, opened when it is needed and again after it was lost. */
export interface Connection {
  /** Null where there is no database and none is to be made. */
  open(mayMake?: boolean): Promise<IDBDatabase | null>;
  /**
   * Does work in one transaction, all of it or nothing. Rejects where the browser can't or won't.
   *
   * @param none what there is where there is no database; one is made if this is left out
   */
  run<T>(mode: "readonly" | "readwrite", work: Work<T>, none?: T): Promise<T>;
  /** Lets what is under way finish. What is done after it opens the database again. */
  close(): void;
}

/**
 * @param factory is looked at only when it is needed: even that throws in some frames
 * @param onCut called when the browser has cut the connection, perhaps together with what was kept
 */
export function connect(
  { name, version, make }: Form,
  factory: () => IDBFactory,
  onCut?: () => void,
): Connection {
  let opening: Promise<IDBDatabase | null> | null = null;

  async function open(mayMake = true): Promise<IDBDatabase | null> {
    if (!opening) {
      opening = openNow(mayMake);
      opening.then((there) => there ?? forget(), forget);
    }
    return (await opening) ?? (mayMake ? open(true) : null);
  }

  async function openNow(mayMake: boolean): Promise<IDBDatabase | null> {
    let isMissing = false;
    try {
      const request = factory().open(name, version);
      request.onupgradeneeded = ({ oldVersion }) => {
        isMissing = !mayMake && oldVersion === 0;
        // Leaves no database behind.
        if (isMissing) request.transaction?.abort();
        else make(request.result, oldVersion);
      };
      const database = await resultOf(request);
      database.onclose = () => {
        lose(database);
        onCut?.();
      };
      // Somebody deletes the database or opens it in a newer form, and waits until nobody has it open.
      database.onversionchange = () => lose(database);
      return database;
    } catch (error) {
      if (isMissing) return null;
      throw error;
    }
  }

  function lose(database: IDBDatabase): void {
    database.close();
    forget();
  }

  function forget(): void {
    opening = null;
  }

  return {
    open,
    async run<T>(mode: "readonly" | "readwrite", work: Work<T>, none?: T) {
      const database = await open(none === undefined);
      if (!database) return none as T;
      try {
        const stores = [...database.objectStoreNames];
        const transaction = database.transaction(stores, mode, { durability: "strict" });
        const worked = work((name) => transaction.objectStore(name));
        worked
          // By itself it would be later, and perhaps too late for a page that is being left.
          .then(() => transaction.commit())
          .catch(() => transaction.abort())
          // It has ended by itself.
          .catch(() => {});
        const [result] = await Promise.all([worked, endOf(transaction)]);
        return result;
      } catch (error) {
        if (!isFull(error)) lose(database);
        throw error;
      }
    },
    close() {
      opening?.then(
        (database) => database?.close(),
        () => {},
      );
      forget();
    },
  };
}

/** Whether an error says that there is no room left. */
export function isFull(error: unknown): boolean {
  return (error as { name?: unknown } | null)?.name === "QuotaExceededError";
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
