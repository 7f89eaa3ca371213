import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Something that is served on this machine alone, for as long as a measurement takes. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** Lets a server listen at a port that is free. */
export async function listening(server: Server): Promise<Listening> {
  await new Promise<void>((begun) => server.listen(0, "127.0.0.1", begun));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => void server.close(() => closed()));
    },
  };
}
