import type { WholeFile } from "../../../evidence/table/bytes.ts";

/** A file's bytes as they are read. Not every browser lets a stream be gone through by itself. */
export async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** A file of which any part can be read. */
export function wholeOf(file: Blob): WholeFile {
  return {
    size: file.size,
    read: async (from, until) => new Uint8Array(await file.slice(from, until).arrayBuffer()),
  };
}
