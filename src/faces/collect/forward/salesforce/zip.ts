/** Files as a ZIP archive, not packed, as PKWARE's APPNOTE 6.3 has it: names in ASCII, and texts that are small. */
export function zipOf(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, text] of files) {
    const name = Buffer.from(path, "ascii");
    const data = Buffer.from(text, "utf8");
    const about = headOf(data, name.length);
    const local = Buffer.concat([uint32(0x04034b50), about, name, data]);
    directory.push(
      Buffer.concat([
        uint32(0x02014b50),
        uint16(version),
        about,
        // No comment, on the first disk, with no attributes.
        Buffer.alloc(10),
        uint32(at),
        name,
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = [uint32(0x06054b50), Buffer.alloc(4), uint16(files.size), uint16(files.size)];
  return new Uint8Array(
    Buffer.concat([...parts, entries, ...end, uint32(entries.length), uint32(at), uint16(0)]),
  );
}

/** What takes an archive must know this version of the format, 2.0. */
const version = 20;

/** The first of January 1980, the earliest day that an archive can say: the same files make the same one. */
const earliestDay = 0x21;

/** What is said of a file in front of it and in the directory alike. */
function headOf(data: Buffer, nameLength: number): Buffer {
  return Buffer.concat([
    uint16(version),
    // No flags, not packed, at midnight.
    Buffer.alloc(6),
    uint16(earliestDay),
    uint32(crc32(data)),
    uint32(data.length),
    uint32(data.length),
    uint16(nameLength),
    uint16(0),
  ]);
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
