import { once } from "node:events";
import { started } from "../cli/program.ts";
import { freePort } from "./postgres.ts";
import { send } from "./sending.ts";

/** What reading takes. */
export const readSecret = "for reading";

interface Surroundings {
  readonly options?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Any that is free unless it is named. */
  readonly port?: number;
}

/** A receiver as a program, which can be killed and started again. */
export async function receiving(
  folder: string,
  database: string | undefined,
  { options = [], environment = {}, port: named }: Surroundings = {},
) {
  const port = named ?? (await freePort());
  const start = async () => {
    const run = started(
      ["collect", "questionnaire.json", "--port", `${port}`, "--per-minute", "1000000", ...options],
      {
        folder,
        environment: {
          READ_SECRET: readSecret,
          ...(database && { DATABASE_URL: database }),
          ...environment,
        },
      },
    );
    await Promise.race([
      once(run.child.stderr, "data"),
      run.done.then((done) => Promise.reject(new Error(JSON.stringify(done)))),
    ]);
    return run;
  };
  let run = await start();
  return {
    port,
    async killAndStart() {
      run.child.kill("SIGKILL");
      await run.done;
      run = await start();
    },
  };
}

/** Sends as an outbox does: again and again with the same key until it is told that it has arrived. */
export async function deliver(port: number, body: { key: string }): Promise<void> {
  for (;;) {
    const answer = await send(port, body).catch(() => null);
    const said = await answer?.json().catch(() => null);
    if (answer?.status === 200 && said?.key === body.key) return;
    await new Promise((later) => setImmediate(later));
  }
}
