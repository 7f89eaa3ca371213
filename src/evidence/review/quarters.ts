/** A quarter of a year by UTC, such as "2026-Q4"; quarters sort as text. */
export type Quarter = string;

/** The quarter of a moment or day as ISO 8601. */
export function quarterOf(moment: string): Quarter {
  const month = new Date(moment).getUTCMonth();
  return `${new Date(moment).getUTCFullYear()}-Q${Math.floor(month / 3) + 1}`;
}

/** Whether something may have been on a day or at a moment: not long before anybody kept records, nor after tomorrow. */
export function canBe(moment: string, today: string): boolean {
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString();
  return moment >= "2000" && moment.slice(0, 10) <= tomorrow.slice(0, 10);
}

/** The one before. */
export function quarterBefore(quarter: Quarter): Quarter {
  const [year = 0, number = 0] = quarter.split("-Q").map(Number);
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
}

/** All quarters from the first to the last of those that are named, the ones between included. */
export function quartersBetween(named: Iterable<Quarter>): readonly Quarter[] {
  const all = [...named].sort();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between: Quarter[] = [];
  for (let one = last; one >= first; one = quarterBefore(one)) between.unshift(one);
  return between;
}
