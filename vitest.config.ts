import { readdirSync, readFileSync } from "node:fs";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserArguments, findBrowser } from "./tools/browser.mjs";
import { elementFiles } from "./tools/elementFiles.ts";
import { secondTries } from "./tools/secondTries.ts";
import { slowest } from "./tools/slowest.ts";

const executablePath = findBrowser();

/** What tests import besides the source: found out on the way, it would make Vite load the page again in mid-run. */
const optimizeDeps = {
  include: [
    "@testing-library/react",
    "axe-core",
    "lucide-react",
    "react-dom/client",
    "react-dom/server",
    // Of the studio's editor, which comes when it is opened.
    "@codemirror/autocomplete",
    "@codemirror/commands",
    "@codemirror/lang-json",
    "@codemirror/language",
    "@codemirror/lint",
    "@codemirror/search",
    "@codemirror/state",
    "@codemirror/view",
    "@lezer/highlight",
  ],
};

/** Settings of tests that run inside Chromium. A fresh object each time: Vitest writes into it. */
function inBrowser() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    instances: [{ browser: "chromium" as const }],
    provider: playwright({
      launchOptions: { ...(executablePath && { executablePath }), args: browserArguments },
    }),
  };
}

/** Ends what hangs; it holds nothing to a speed, since machines are slow at times. */
const timeouts = { testTimeout: 600_000, hookTimeout: 600_000 };
/** The same where what hangs is tried once more, and nothing takes a minute on a quiet machine. */
const shorterTimeouts = { testTimeout: 300_000, hookTimeout: 300_000 };

/**
 * A browser is many programs that wait for one another, and on a small machine others are at work beside it: what fails
 * once may have come upon that. What passes at a second try is told at the end of the run.
 */
const retry = 1;

/** What random tests take: so many cases, and which; see test/runs.ts. */
const { SEED = "1" } = process.env;

/** As long may it take until something comes that is waited for. */
const expect = { poll: { timeout: 60_000 } };
const setupFiles = ["test/patience.ts", "test/runs.ts"];

/**
 * Settings of tests that run in Node. Files follow one another in one process, which has read most of the source by the
 * second of them, and what one replaced is put back before the next.
 */
const inNode = {
  ...timeouts,
  expect,
  setupFiles: ["test/runs.ts"],
  isolate: false,
  restoreMocks: true,
  unstubGlobals: true,
  unstubEnvs: true,
};

/** What is built once, for all tests that look at it. */
const program = "test/faces/cli/building.ts";
const pages = [
  "test/faces/element/building.ts",
  "test/faces/start/building.ts",
  "test/startedBrowser.ts",
];

/** Tests in Node, and of pages that it drives, that do more of the same in `npm run test:long`. */
function randomTests(): string[] {
  return readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((path) => `test/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.(node|page)\.test\.ts$/.test(path))
    .filter((path) => readFileSync(path, "utf8").match(/fc\.assert\(|\beveryDay\b/));
}

export default defineConfig({
  test: {
    reporters: ["default", slowest, secondTries],
    projects: [
      {
        test: {
          name: "node",
          ...inNode,
          globalSetup: program,
          include: ["test/**/*.node.test.ts"],
          env: { SEED },
        },
      },
      {
        plugins: [elementFiles()],
        optimizeDeps,
        test: {
          name: "browser",
          ...shorterTimeouts,
          retry,
          expect,
          setupFiles,
          include: ["test/**/*.browser.test.tsx"],
          env: { REACT_MAJOR: "19", SEED },
          browser: inBrowser(),
        },
      },
      {
        // The widget again, on the older React that the package supports. A test can hold the alias to
        // its word: REACT_MAJOR is what `version` from "react" has to start with.
        optimizeDeps,
        resolve: { alias: { react: "react-18", "react-dom": "react-dom-18" } },
        test: {
          name: "react-18",
          ...timeouts,
          expect,
          setupFiles,
          include: ["test/faces/widget/*.browser.test.tsx"],
          env: { REACT_MAJOR: "18", SEED },
          browser: inBrowser(),
        },
      },
      {
        // Tests that run in Node and drive a browser of their own over HTTP.
        test: {
          name: "page",
          ...inNode,
          ...shorterTimeouts,
          retry,
          globalSetup: [program, ...pages],
          include: ["test/**/*.page.test.ts"],
          env: { SEED },
        },
      },
      {
        // Tests that install and build other people's tools around what `npm run build` made, or kill a browser time and again.
        test: { name: "long", ...timeouts, expect, include: ["test/**/*.long.test.ts"] },
      },
      {
        // What is random once more, on many cases.
        test: {
          name: "search",
          ...inNode,
          globalSetup: [program, ...pages],
          include: randomTests(),
          env: { SEED, RUNS: "all" },
        },
      },
      {
        // Tests of what `npm run build` made, as a consumer gets it.
        // Dependencies have code for development alone, which a consumer's build leaves out.
        test: {
          name: "package",
          ...timeouts,
          expect,
          include: ["test/package/*.package.test.ts"],
          env: { NODE_ENV: "production" },
        },
      },
      {
        plugins: [storybookTest({ configDir: ".storybook" })],
        optimizeDeps: { include: ["lucide-react"] },
        test: { name: "stories", ...timeouts, expect, browser: inBrowser() },
      },
    ],
  },
});
