/** What tells which records belong together. */
export interface Belonging {
  readonly key: string;
  readonly interview: string;
  /** The interview on a website that a call began with. */
  readonly startedFrom: string | null;
  /** Whether it was asked for by itself. */
  readonly isMeant: boolean;
}

/** The records that are meant, all others of their interviews, and calls together with what they began with. */
export function belonging(all: readonly Belonging[]): readonly Belonging[] {
  const interviews = new Set<string>();
  const belongs = ({ interview, startedFrom, isMeant }: Belonging) =>
    isMeant || interviews.has(interview) || (startedFrom !== null && interviews.has(startedFrom));
  let going: readonly Belonging[] = [];
  for (;;) {
    const more = all.filter(belongs);
    if (more.length === going.length) return going;
    going = more;
    for (const { interview, startedFrom } of going) {
      interviews.add(interview);
      if (startedFrom !== null) interviews.add(startedFrom);
    }
  }
}
