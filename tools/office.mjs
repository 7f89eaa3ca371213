// The LibreOffice that recalculates workbooks in the long tests. Run as a program, this makes sure that there is one.
import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { findCommand } from "./browser.mjs";

/**
 * The program, or undefined where there is none.
 * @returns {string | undefined}
 */
export function findOffice() {
  return findCommand("soffice");
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  if (findOffice() === undefined && findCommand("apt-get")) {
    console.log("No LibreOffice found; installing its tables.");
    const sudo = process.getuid?.() === 0 ? "" : "sudo -n ";
    const apt = `${sudo}env DEBIAN_FRONTEND=noninteractive apt-get`;
    const install = `${apt} update && ${apt} install -y --no-install-recommends libreoffice-calc-nogui`;
    console.log(`> ${install}`);
    spawnSync(install, { shell: true, stdio: "inherit" });
  }
  const office = findOffice();
  console.log(
    office ? `LibreOffice: ${office}` : "The long tests need LibreOffice: soffice on the PATH.",
  );
  process.exitCode = office ? 0 : 1;
}
