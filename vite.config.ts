import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import manifest from "./package.json" with { type: "json" };
import { elementFiles } from "./tools/elementFiles.ts";
import { typefaceLicense } from "./tools/typefaceLicense.ts";
import { withoutFunctions } from "./tools/withoutFunctions.ts";
import { workerBeside } from "./tools/workerBeside.ts";

// What a consumer installs anyway is imported, not copied into the package.
const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

/** The doors of the package. */
const doors: UserConfig = {
  // The last for the studio as `npm start` serves it.
  plugins: [react(), workerBeside("console", "adviceWorker"), elementFiles()],
  build: {
    target: "es2022",
    minify: false,
    cssCodeSplit: true,
    lib: {
      formats: ["es"],
      entry: {
        index: "src/index.ts",
        "widget/index": "src/faces/widget/index.ts",
        "proof/index": "src/proof/index.ts",
        "console/index": "src/faces/console/index.ts",
        "console/adviceWorker": "src/faces/console/adviceWorker.ts",
        "console-host/index": "src/faces/consoleHost/index.ts",
        "publish/index": "src/questionnaire/publish/index.ts",
        "records/index": "src/interview/calls/index.ts",
        "bulk/index": "src/evidence/bulk/index.ts",
        "delivery/index": "src/interview/delivery/index.ts",
        "learning/index": "src/evidence/learning/index.ts",
        "review/index": "src/evidence/review/index.ts",
        styles: "src/faces/widget/styles.css",
        themes: "src/faces/widget/themes.css",
        console: "src/faces/console/console.css",
      },
    },
    rolldownOptions: { external: external.map((name) => new RegExp(`^${name}(/|$)`)) },
  },
};

/**
 * The command line. Its libraries are copied in, and all that a check needs is one small file: reading, resolving and
 * compiling many, and larger ones, took as long as the check.
 */
const cli: UserConfig = {
  plugins: [smallStandIns()],
  build: {
    target: "node20",
    minify: true,
    ssr: true,
    outDir: "dist/cli",
    assetsDir: "",
    license: { fileName: "licenses.md" },
    rolldownOptions: {
      input: {
        main: "src/faces/cli/main.ts",
        learnWorker: "src/faces/cli/learnWorker.ts",
        packedWorker: "src/faces/cli/packedWorker.ts",
      },
      output: {
        entryFileNames: "[name].js",
        minifyInternalExports: false,
        codeSplitting: { groups: [{ name: "check", test: /\/cli\/commands\/check\.ts$/ }] },
      },
    },
  },
  // What only some need, for a receiver or for workbooks, is installed by whoever does.
  ssr: { noExternal: true, external: Object.keys(manifest.peerDependencies) },
};

/**
 * The script for pages without React: one file that can show and finish an interview, and parts that come when they are
 * reached. Everything is copied in. In place of React stands Preact (a tenth of its size), in place of i18next and of zod
 * files of ours that tests hold to the same words and findings.
 */
const element: UserConfig = {
  plugins: [
    smallStandIns(ours("faces/element/schemas.ts")),
    withoutSalesTeam(),
    // What is kept of a run is ours, no tool looks at the machine, nothing stops it, and it has no children, delays, history
    // or parallel states.
    withoutFunctions(/\/xstate\/dist\/StateMachine-[^.]*\.esm\.js$/, [
      "definition",
      "getPersistedSnapshot",
      "provide",
      "resolveState",
      "restoreSnapshot",
      "toJSON",
    ]),
    withoutFunctions(/\/xstate\/dist\/raise-[^.]*\.esm\.js$/, [
      ...["on", "select", "subscribe", "getPersistedSnapshot", "toJSON", "persistContext"],
      ...["attachDevTools", "_stop", "resolveReferencedActor", "executeCancel"],
      ...["getStateNodes", "matchesState", "transitionParallelNode"],
      ...["resolveHistoryDefaultTransition", "executeStop", "resolveStop", "spawnChild"],
      ...["resolveSpawn", "executeSpawn", "resolveRaise", "executeRaise", "getMachineOutput"],
    ]),
  ],
  // Also where a server for development builds it.
  define: { "process.env.NODE_ENV": '"production"' },
  oxc: { jsx: { development: false } },
  build: {
    target: "es2022",
    outDir: "dist/element",
    lib: {
      formats: ["es"],
      entry: {
        "needs-diagnostic": "src/faces/element/index.ts",
        "needs-diagnostic-frame": "src/faces/element/frame/outside.ts",
      },
    },
    license: { fileName: "licenses.md" },
    rolldownOptions: {
      preserveEntrySignatures: "allow-extension",
      output: {
        minify: true,
        comments: false,
        entryFileNames: "[name].js",
        chunkFileNames: "parts/[name]-[hash].js",
      },
    },
  },
};

/** A visitor's script shows nothing that is for the sales team, so it need not know its shape. */
function withoutSalesTeam(): Plugin {
  return {
    name: "without-sales-team",
    enforce: "pre",
    resolveId(name, importer = "") {
      if (name !== "./rep.ts" || !importer.startsWith(ours("questionnaire/definition/schema/")))
        return null;
      return ours("questionnaire/definition/schema/repUnread.ts");
    },
  };
}

function ours(path: string): string {
  return fileURLToPath(new URL(`src/${path}`, import.meta.url));
}

/** @param zod what stands in its place, if anything does */
function smallStandIns(zod?: string): Plugin {
  const isOurs = (importer = "") => importer.startsWith(ours(""));
  return {
    name: "small-stand-ins",
    enforce: "pre",
    resolveId(name, importer) {
      const to = (found: string) => this.resolve(found, importer, { skipSelf: true });
      if (name === "react")
        return ours(`faces/element/${isOurs(importer) ? "runtime" : "formRuntime"}.ts`);
      if (name === "react/jsx-runtime") return to("preact/jsx-runtime");
      if (name === "react-dom/client") return ours("faces/element/runtimeRoot.ts");
      if (name.endsWith("/xstate-dev.esm.js")) return ours("faces/element/devTools.ts");
      if (isOurs(importer) && name.endsWith("/i18n.ts")) return ours("language/plainWords.ts");
      if (name === "zod/mini") return zod ?? null;
      return null;
    },
  };
}

// `vite build` builds the doors and empties `dist`; `--mode cli`, `element` and `studio` build the rest after it.
/** The studio, as static files that can be put anywhere. */
const studio: UserConfig = {
  root: "src/faces/studio",
  base: "./",
  plugins: [react(), elementFiles(), typefaceLicense()],
  // The readers of workbooks and Parquet come into the worker once one is given.
  worker: { format: "es" },
  build: {
    target: "es2022",
    outDir: "../../../dist/studio",
    emptyOutDir: true,
    modulePreload: false,
  },
};

/** The console as a page of its own, as static files that can be put anywhere: the settings lie beside it. */
const consolePage: UserConfig = {
  root: "src/faces/consolePage",
  base: "./",
  plugins: [react(), typefaceLicense()],
  build: {
    target: "es2022",
    outDir: "../../../dist/console-page",
    emptyOutDir: true,
    modulePreload: false,
    license: { fileName: "licenses.md" },
  },
};

const builds: Readonly<Record<string, UserConfig>> = {
  cli,
  element,
  studio,
  "console-page": consolePage,
};
export default defineConfig(({ mode }) => builds[mode] ?? doors);
