import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a consumer's production build makes of a few lines that import the package. */
export interface Bundle {
  readonly code: string;
  /** Bytes after minifying and gzip. */
  readonly gzipped: number;
  /** The packages that code came from. */
  readonly packages: readonly string[];
}

/** Builds lines that import from `dist/`, with everything in one file but what is named as external. */
export async function bundle(lines: string, external: readonly string[] = []): Promise<Bundle> {
  const entry = "\0consumer.js";
  const result = (await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "consumer",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? lines.replaceAll("DIST", `${root}dist`) : null),
      },
    ],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      minify: true,
      target: "es2022",
      rolldownOptions: {
        input: entry,
        external: external.map((name) => new RegExp(`^${name}(/|$)`)),
        preserveEntrySignatures: "strict",
        output: { format: "es", codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk] = result.output;
  const packages = chunk.moduleIds.flatMap(
    (id) => /node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(id)?.[1] ?? [],
  );
  return {
    code: chunk.code,
    gzipped: gzipSync(chunk.code).length,
    packages: [...new Set(packages)].sort(),
  };
}
