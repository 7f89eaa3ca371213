import { build } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The files of the built script, by path. */
    script: Readonly<Record<string, string>>;
  }
}

/** Builds the element's script as it is now, once for all tests of pages that have it. */
export default async function ({ provide }: TestProject): Promise<void> {
  const built = await build({
    configFile: "vite.config.ts",
    mode: "element",
    logLevel: "error",
    build: { write: false, license: false },
  });
  const outputs = [built].flat().flatMap((bundle) => ("output" in bundle ? bundle.output : []));
  const files = outputs.flatMap((file) =>
    file.type === "chunk" ? [[`/${file.fileName}`, file.code] as const] : [],
  );
  provide("script", Object.fromEntries(files));
}
