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

/** Builds lines that import from `dist/`, without what is named as external and what comes only when it is needed. */
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
        output: { format: "es" },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = atOnce(result.output);
  const code = chunks.map((chunk) => chunk.code).join("\n");
  const packages = chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .flatMap((id) => /node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(id)?.[1] ?? []);
  return {
    code,
    gzipped: gzipSync(code).length,
    packages: [...new Set(packages)].sort(),
  };
}

/** The first file and all that it needs before it runs. */
function atOnce(output: Rolldown.RolldownOutput["output"]): readonly Rolldown.OutputChunk[] {
  const chunks = output.filter((file) => file.type === "chunk");
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of needed) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
  }
  return [...needed];
}
