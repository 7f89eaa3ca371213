import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Plugin } from "vite";

/**
 * Puts the element's script into the studio, which gives it out with a form: built once it is asked for, by a process of
 * its own, since a server for development or tests would be built in.
 */
export function elementFiles(): Plugin {
  let code: Promise<string> | undefined;
  return {
    name: "element-files",
    load(id) {
      if (!id.replaceAll("\\", "/").endsWith("/studio/publish/elementFiles.ts")) return null;
      code ??= built().then((files) => `export const elementFiles = ${JSON.stringify(files)};`);
      return code;
    },
  };
}

async function built(): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), "needs-diagnostic-element-"));
  try {
    const vite = fileURLToPath(new URL("../node_modules/vite/bin/vite.js", import.meta.url));
    const given = ["build", "--mode", "element", "--outDir", folder, "--logLevel", "error"];
    await promisify(execFile)(process.execPath, [vite, ...given, "--emptyOutDir"], {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { ...process.env, NODE_ENV: "production" },
    });
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).replaceAll("\\", "/"), await readFile(path, "utf8")];
      });
    return Object.fromEntries(await Promise.all(files));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
