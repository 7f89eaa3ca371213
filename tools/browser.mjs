// The Chromium that the tests drive. Run as a program, this makes sure that there is one.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** Chromium draws its address bar with two pages, which each new window loads though nobody looks at one. */
const addressBar = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

/** What Playwright turns off, once more: Chromium heeds the last such list alone. */
const unsteady = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
];

/** For tests only: no sandbox, because root has none, and no talk to the outside. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${[...addressBar, ...unsteady].join(",")}`,
];

const variables = ["NEEDS_DIAGNOSTIC_BROWSER", "CHROME_PATH"];

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "chromium-headless-shell",
];

/**
 * The path of a Chromium or Chrome, or undefined where there is none.
 * Throws where a variable names a file that does not exist, rather than quietly use another.
 * @returns {string | undefined}
 */
export function findBrowser() {
  for (const name of variables) {
    const path = process.env[name];
    if (!path) continue;
    if (!existsSync(path)) throw new Error(`${name} names ${path}, but no such file exists.`);
    return path;
  }
  const installed = [...commands.map(findCommand), ...usualPlaces()];
  const isThere = (/** @type {string | undefined} */ path) =>
    path !== undefined && existsSync(path);
  // Last, where Playwright's own download is, or would be.
  return installed.find(isThere) ?? [chromium.executablePath()].find(isThere);
}

/** Opens the browser that is there. */
export function openBrowser() {
  const executablePath = findBrowser();
  return chromium.launch({ ...(executablePath && { executablePath }), args: browserArguments });
}

/**
 * Opens the browser that is there with a profile that outlives it.
 *
 * @param {string} profile its folder
 */
export function openBrowserWith(profile) {
  const executablePath = findBrowser();
  return chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: browserArguments,
  });
}

/**
 * Where on the PATH a command is.
 * @param {string} command
 * @returns {string | undefined}
 */
export function findCommand(command) {
  const file = process.platform === "win32" ? `${command}.exe` : command;
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

/** Where installers put a browser without adding it to the PATH. */
function usualPlaces() {
  if (process.platform === "darwin") {
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      ["Google Chrome", "Chromium"].map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (process.platform === "win32") {
    const { PROGRAMFILES, "PROGRAMFILES(X86)": PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
      folder
        ? ["Google/Chrome", "Chromium"].map((app) => join(folder, app, "Application/chrome.exe"))
        : [],
    );
  }
  return [];
}

/** @returns {boolean} whether a browser is there now */
function installBrowser() {
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? "" : "sudo -n ";
  if (hasChromiumPackage() && (isRoot || run("sudo -n true"))) {
    const apt = `${sudo}env DEBIAN_FRONTEND=noninteractive apt-get`;
    if (run(`${apt} update && ${apt} install -y --no-install-recommends chromium`) && findBrowser())
      return true;
  }
  const withLibraries = isRoot && process.platform === "linux" ? "--with-deps " : "";
  return run(`npx playwright install ${withLibraries}chromium`) && findBrowser() !== undefined;
}

/** Debian has a real package. Ubuntu's only leads to a snap, which Playwright cannot drive well. */
function hasChromiumPackage() {
  if (!findCommand("apt-get") || !existsSync("/etc/os-release")) return false;
  const system = readFileSync("/etc/os-release", "utf8");
  return /^ID(_LIKE)?=.*debian/m.test(system) && !system.includes("ubuntu");
}

/** @param {string} commandLine */
function run(commandLine) {
  console.log(`> ${commandLine}`);
  return spawnSync(commandLine, { shell: true, stdio: "inherit" }).status === 0;
}

function howToInstall() {
  const command =
    process.platform === "darwin"
      ? "brew install --cask google-chrome"
      : process.platform === "win32"
        ? "winget install Google.Chrome"
        : hasChromiumPackage()
          ? "sudo apt-get install chromium"
          : "sudo npx playwright install --with-deps chromium";
  return `The tests need Chromium or Chrome. Install one, for example with
    ${command}
or set ${variables[0]} to the path of one that you have.`;
}

async function main() {
  if (findBrowser() === undefined) {
    console.log("No Chromium or Chrome found; installing one.");
    if (!installBrowser()) throw new Error(`No browser could be installed.\n${howToInstall()}`);
  }
  // A file that exists may still not start: a library is missing, or it is a mere stand-in.
  const executablePath = /** @type {string} */ (findBrowser());
  const browser = await chromium
    .launch({ executablePath, args: browserArguments })
    .catch((/** @type {Error} */ { message }) => {
      // What the browser itself said, without Playwright's pages about how it was started.
      const said = message
        .replace(/^<launch.*\n/gm, "")
        .replace(/^Call log:.*/ms, "")
        .trim();
      throw new Error(`${executablePath} does not start.\n${said}\n\n${howToInstall()}`);
    });
  console.log(`Browser: ${executablePath} (Chromium ${browser.version()})`);
  await browser.close();
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
