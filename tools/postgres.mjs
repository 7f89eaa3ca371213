// The PostgreSQL that the tests start. Run as a program, this makes sure that there is one.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { findCommand } from "./browser.mjs";

/** Where Debian puts its versions, which it keeps off the PATH. */
const versions = "/usr/lib/postgresql";

/**
 * The folder with PostgreSQL's programs, or undefined where there is none.
 * @returns {string | undefined}
 */
export function findPostgres() {
  const known = existsSync(versions)
    ? readdirSync(versions).map((version) => join(versions, version, "bin"))
    : [];
  const onPath = findCommand("postgres");
  const folders = [...known, ...(onPath ? [join(realpathSync(onPath), "..")] : [])];
  return folders.find((folder) => existsSync(join(folder, "initdb")));
}

/** @param {string} commandLine */
function run(commandLine) {
  console.log(`> ${commandLine}`);
  return spawnSync(commandLine, { shell: true, stdio: "inherit" }).status === 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  if (findPostgres() === undefined && findCommand("apt-get")) {
    console.log("No PostgreSQL found; installing one.");
    const sudo = process.getuid?.() === 0 ? "" : "sudo -n ";
    const apt = `${sudo}env DEBIAN_FRONTEND=noninteractive apt-get`;
    run(`${apt} update && ${apt} install -y --no-install-recommends postgresql`);
  }
  const folder = findPostgres();
  console.log(
    folder ? `PostgreSQL: ${folder}` : "The tests need PostgreSQL: its programs on the PATH.",
  );
  process.exitCode = folder ? 0 : 1;
}
