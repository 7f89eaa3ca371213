import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The file of the built command line. */
    program: string;
  }
}

/** Builds the command line as it is now, for all tests that run it. Gives what removes it again. */
export default async function ({ provide }: TestProject) {
  const outDir = await mkdtemp(join(tmpdir(), "needs-diagnostic-"));
  await build({ mode: "cli", logLevel: "warn", build: { outDir } });
  // What is asked for by name, as an installed package would find it.
  await symlink(resolve("node_modules"), join(outDir, "node_modules"), "junction");
  provide("program", join(outDir, "main.js"));
  return () => rm(outDir, { recursive: true });
}
