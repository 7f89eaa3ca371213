/** How warehouses differ in what a statement of ours needs. */
export interface Dialect {
  /** A name that has to be quoted, in quotes. */
  readonly quoted: (name: string) => string;
  /** As the warehouse stores a name that is written without quotes. */
  readonly stored: (name: string) => string;
  /** The largest of two values or more. */
  readonly greatest: string;
  /** The bits that two whole numbers share. */
  readonly bits: (one: string, other: string) => string;
  /**
   * Of a step of the statement, that it is to be computed once: without it these databases put a step's expressions in
   * place of each mention of them, which doubles with each question.
   */
  readonly once: string;
}

const same = (name: string) => name;
const inDoubleQuotes = (name: string) => `"${name.replaceAll('"', '""')}"`;
const inBackticks = (name: string) => `\`${name.replaceAll("`", "``")}\``;
const ampersand = (one: string, other: string) => `(${one} & ${other})`;

const usual: Dialect = {
  quoted: inDoubleQuotes,
  stored: same,
  greatest: "GREATEST",
  bits: ampersand,
  once: "MATERIALIZED ",
};

/** The warehouses that a statement can be written for, by the name that `--dialect` takes. */
export const dialects = {
  duckdb: usual,
  postgres: usual,
  sqlite: { ...usual, greatest: "MAX" },
  snowflake: {
    ...usual,
    stored: (name: string) => name.toUpperCase(),
    bits: (one: string, other: string) => `BITAND(${one}, ${other})`,
    once: "",
  },
  bigquery: { ...usual, quoted: inBackticks, once: "" },
  databricks: { ...usual, quoted: inBackticks, once: "" },
} as const satisfies Record<string, Dialect>;

/** See {@link dialects}. */
export type DialectName = keyof typeof dialects;

/** Words that no warehouse here takes, or that one of them doesn't take, as the name of a column without quotes. */
const reserved = new Set(
  (
    "all alter analyse analyze and any array as asc asymmetric at between both by case cast check collate column commit " +
    "connect constraint contains create cross cube current date default deferrable delete desc distinct do drop else end " +
    "enum escape except exclude exists extract false fetch following for foreign from full glob grant group grouping " +
    "groups having if ignore in increment index indexed initially inner insert intersect interval into is isnull issue " +
    "join key lateral leading left like limit lookup match merge minus natural new no not notnull null nulls of offset on " +
    "only option or order organization outer over overlaps partition placing preceding primary proto qualify range " +
    "recursive references regexp release replace returning revoke right rlike rollup row rows sample schema select set " +
    "similar some start symmetric table tablesample then time timestamp to trailing transaction treat trigger true try_cast " +
    "unbounded union unique unnest update user using values variadic view when whenever where window with within"
  ).split(" "),
);

/** A name as a statement has it: plain where it can be, so that it means what it means elsewhere in the warehouse. */
export function nameIn({ quoted, stored }: Dialect, name: string): string {
  const isPlain = /^[A-Za-z_]\w*$/.test(name);
  if (!isPlain) return quoted(name);
  return reserved.has(name.toLowerCase()) ? quoted(stored(name)) : name;
}

/** A table's name, with schema and database before it where there are dots. */
export function tableIn(dialect: Dialect, name: string): string {
  return name
    .split(".")
    .map((part) => nameIn(dialect, part))
    .join(".");
}

/** A text as a statement has it. Ours are ids: letters, digits and hyphens. */
export function textIn(id: string): string {
  return `'${id.replaceAll("'", "''")}'`;
}
