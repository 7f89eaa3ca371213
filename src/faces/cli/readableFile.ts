import { open, stat } from "node:fs/promises";
import type { WholeFile } from "../../evidence/table/bytes.ts";

/** A file of which any part can be read; none where it is a pipe. */
export async function readableFile(file: string): Promise<WholeFile | undefined> {
  const about = await stat(file);
  if (!about.isFile()) return undefined;
  return {
    size: about.size,
    async read(from, until) {
      const handle = await open(file);
      try {
        const { bytesRead, buffer } = await handle.read(
          new Uint8Array(until - from),
          0,
          until - from,
          from,
        );
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
  };
}
