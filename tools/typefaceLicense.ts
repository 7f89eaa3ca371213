import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Leaves the typeface's licence beside its files, as that asks for: Vite lists the licences of scripts alone. */
export function typefaceLicense(): Plugin {
  return {
    name: "typeface-license",
    generateBundle() {
      const license = fileURLToPath(import.meta.resolve("@fontsource-variable/geist/LICENSE"));
      const source = readFileSync(license, "utf8");
      this.emitFile({ type: "asset", fileName: "assets/geist-license.txt", source });
    },
  };
}
