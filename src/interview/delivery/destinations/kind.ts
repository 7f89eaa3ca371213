import type { Submission } from "../submission.ts";
import type { Answer, Outgoing } from "./exchange.ts";
import type { Setting } from "./setting.ts";

/** All that makes a kind of destination another than the others. */
export interface Kind<Destination> {
  readonly settings: Readonly<Record<Own<Destination>, Setting>>;
  /** Of its settings, texts that say where it is: with the kind they are its name. */
  readonly address: readonly Own<Destination>[];
  /** It has no use for somebody whom nobody can reach. */
  readonly needsLead?: true;
  /** It takes what somebody left before the end too. */
  readonly takesUnfinished?: true;
}

/** One over the network. */
export interface NetworkKind<Destination> extends Kind<Destination> {
  /** What to send. */
  request(submission: Submission, destination: Destination): Outgoing;
  /** What an answer says. */
  answer(response: Response, now: number): Promise<Answer>;
}

/** What settings say of a destination; whose sign-in goes along, only code says. */
type Own<Destination> = Exclude<keyof Destination, "kind" | "credentials">;
