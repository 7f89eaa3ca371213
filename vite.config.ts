import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import manifest from "./package.json" with { type: "json" };

// What a consumer installs anyway is imported, not copied into the package.
const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

export default defineConfig({
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
        styles: "src/widget/styles.css",
      },
    },
    rolldownOptions: { external: external.map((name) => new RegExp(`^${name}(/|$)`)) },
  },
});
