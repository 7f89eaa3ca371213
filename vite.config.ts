import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";
import manifest from "./package.json" with { type: "json" };

// What a consumer installs anyway is imported, not copied into the package.
const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

/** The doors of the package. */
const doors: UserConfig = {
  plugins: [react()],
  build: {
    target: "es2022",
    minify: false,
    cssCodeSplit: true,
    lib: {
      formats: ["es"],
      entry: {
        index: "src/index.ts",
        "widget/index": "src/widget/index.ts",
        "proof/index": "src/proof/index.ts",
        "console/index": "src/console/index.ts",
        styles: "src/widget/styles.css",
        console: "src/console/console.css",
      },
    },
    rolldownOptions: { external: external.map((name) => new RegExp(`^${name}(/|$)`)) },
  },
};

/** The command line. Its libraries are copied in: as one file each they start in a fifth of the time. */
const cli: UserConfig = {
  build: {
    target: "node20",
    minify: false,
    ssr: "src/cli/main.ts",
    outDir: "dist/cli",
    assetsDir: "",
    license: { fileName: "licenses.md" },
  },
  ssr: { noExternal: true },
};

// `vite build --mode cli` builds the command line, after the doors: those empty `dist`.
export default defineConfig(({ mode }) => (mode === "cli" ? cli : doors));
