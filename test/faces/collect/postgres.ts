import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { findPostgres } from "../../../tools/postgres.mjs";

/** A PostgreSQL server of a test's own. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  database(): Promise<string>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again with what it has on the disk. */
  start(): Promise<void>;
  /** Ends it and removes what it kept. */
  remove(): Promise<void>;
}

/** Starts a PostgreSQL server on loopback, with all its files in a folder of its own. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = findPostgres();
  if (!programs) throw new Error("There is no PostgreSQL: npm run postgres installs one.");
  const folder = mkdtempSync(join(tmpdir(), "needs-diagnostic-postgres-"));
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  // It refuses to run as root.
  const owner = process.getuid?.() === 0 ? idsOf("postgres") : null;
  for (const place of [folder, data]) {
    if (owner) chownSync(place, owner.uid, owner.gid);
  }
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "tests", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"],
    { ...owner, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`No database could be made: ${made.stderr}`);
  const port = await freePort();
  const address = (name: string) => `postgres://tests@127.0.0.1:${port}/${name}`;
  let server: ChildProcess;
  let count = 0;
  const start = async () => {
    const places = ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="];
    server = spawn(join(programs, "postgres"), ["-D", data, "-p", `${port}`, ...places], {
      ...owner,
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
    });
    const said = await readyOrEnded(server);
    if (said === null) return;
    // What the one before was killed with may take a moment to be gone.
    if (!said.includes("still in use")) throw new Error(`PostgreSQL has ended at once: ${said}`);
    await start();
  };
  const end = async (signal: NodeJS.Signals) => {
    const ended = new Promise((done) => void server.once("exit", done));
    // All its processes: what is left of one that is killed would keep the next from starting.
    if (signal === "SIGKILL" && server.pid) process.kill(-server.pid, signal);
    else server.kill(signal);
    await ended;
  };
  await start();
  return {
    start,
    kill: () => end("SIGKILL"),
    async database() {
      const name = `t${++count}`;
      const client = new pg.Client({ connectionString: address("postgres") });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return address(name);
    },
    async remove() {
      if (server.exitCode === null && server.signalCode === null) await end("SIGINT");
      rmSync(folder, { recursive: true });
    },
  };
}

function idsOf(user: string): { uid: number; gid: number } {
  const id = (flag: string) =>
    Number(spawnSync("id", [flag, user], { encoding: "utf8" }).stdout.trim());
  return { uid: id("-u"), gid: id("-g") };
}

/** Waits until a server takes connections, as it says itself; gives what it said where it ended instead. */
function readyOrEnded(server: ChildProcess): Promise<string | null> {
  return new Promise((done) => {
    let said = "";
    server.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("ready to accept connections")) done(null);
    });
    server.once("exit", () => done(said));
  });
}

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}
