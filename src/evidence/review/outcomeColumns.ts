/** What a table of outcomes can say of a deal. */
export const outcomeFields = [
  "id",
  "outcome",
  "value",
  "cost",
  "currency",
  "days",
  "churn",
  "closed",
] as const;

export type OutcomeField = (typeof outcomeFields)[number];

/** What a column says, and how that was found out. */
export interface OutcomeColumn {
  readonly column: string;
  readonly at: number;
  readonly field: OutcomeField | null;
  readonly how: "guessed" | "given" | null;
}

/** How CRMs and people head such columns; the first that is there counts. */
const headings: Readonly<Record<OutcomeField, readonly string[]>> = {
  id: [
    ...["interview", "key", "record id", "record", "recordid", "deal id", "opportunity id", "id"],
    ...["email", "e mail", "email address", "mail", "contact email", "datensatz", "gespräch"],
  ],
  outcome: [
    "outcome",
    "result",
    "stage",
    "deal stage",
    "status",
    "won",
    "ergebnis",
    "phase",
    "gewonnen",
  ],
  value: [
    "value",
    "contract value",
    "amount",
    "revenue",
    "acv",
    "arr",
    "wert",
    "umsatz",
    "betrag",
    "auftragswert",
  ],
  cost: ["cost", "cost to serve", "costs", "kosten", "betreuungskosten"],
  currency: ["currency", "currency code", "currencyisocode", "deal currency", "währung"],
  days: ["days", "cycle", "cycle days", "sales cycle", "days to close", "tage", "dauer"],
  churn: [
    "churn",
    "churned",
    "renewed",
    "renewal",
    "retained",
    "gekündigt",
    "kündigung",
    "verlängert",
  ],
  closed: [
    "closed",
    "close date",
    "closed at",
    "closed on",
    "closedate",
    "closed date",
    "abschluss",
    "abgeschlossen am",
    "datum",
  ],
};

/** Which column says what: what is said counts, else headings are known. */
export function matchOutcomeColumns(
  columns: readonly string[],
  said: ReadonlyMap<string, OutcomeField> = new Map(),
): readonly OutcomeColumn[] {
  const found = new Map<string, Pick<OutcomeColumn, "field" | "how">>();
  for (const [column, field] of said) found.set(column, { field, how: "given" });
  for (const field of outcomeFields) {
    if ([...said.values()].includes(field)) continue;
    const name = headings[field].find((one) =>
      columns.some((column) => plain(column) === one && !found.has(column)),
    );
    const column = columns.find((one) => plain(one) === name && !found.has(one));
    if (column !== undefined) found.set(column, { field, how: "guessed" });
  }
  return columns.map((column, at) => ({
    column,
    at,
    ...(found.get(column) ?? { field: null, how: null }),
  }));
}

/** Whether a column tells who stayed, where "yes" is good, rather than who left. */
export function tellsStaying(column: string): boolean {
  return ["renewed", "renewal", "retained", "verlängert"].includes(plain(column));
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
