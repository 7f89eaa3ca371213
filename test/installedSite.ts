import { execSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A site of somebody's own, in a folder that is gone after the tests: the packages of its lock file, and this one. */
export function installedSite(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), "needs-diagnostic-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(site, folder, { recursive: true });
  const pack = `npm pack --silent --pack-destination "${folder}"`;
  const [tarball] = execSync(pack, { encoding: "utf8" }).split("\n");
  execSync(`npm install --no-audit --no-fund ./${tarball}`, { cwd: folder, stdio: "pipe" });
  return folder;
}
