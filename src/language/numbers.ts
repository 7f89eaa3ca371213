/** How figures are written in one language. */
interface Numbers {
  /** A share from 0 to 1, such as “12.5%”. What is little does not look like nothing, nor nearly all like all. */
  share(share: number): string;
  /** A number with one decimal, such as the mean of counts. */
  mean(number: number): string;
  /** A count; one beyond what a number holds exactly is said to be about so much. */
  count(count: number): string;
}

const least = 0.001;
const known = new Map<string, Numbers>();

/** @param language a BCP 47 tag */
export function numbersIn(language: string): Numbers {
  const numbers = known.get(language) ?? makeNumbers(language);
  known.set(language, numbers);
  return numbers;
}

function makeNumbers(language: string): Numbers {
  // Formats take milliseconds to make, more than the rest of a report.
  const percent = lazily(language, { style: "percent", maximumFractionDigits: 1 });
  const mean = lazily(language, { maximumFractionDigits: 1 });
  const rough = lazily(language, { maximumSignificantDigits: 3 });
  return {
    share(share) {
      // Sums of chances are off by some billionths.
      if (share > 1e-9 && share < least) return `< ${percent().format(least)}`;
      if (share < 1 - 1e-9 && share > 1 - least) return `> ${percent().format(1 - least)}`;
      return percent().format(share);
    },
    mean: (number) => mean().format(number),
    count: (count) =>
      count > Number.MAX_SAFE_INTEGER ? `≈ ${rough().format(count)}` : mean().format(count),
  };
}

function lazily(language: string, options: Intl.NumberFormatOptions): () => Intl.NumberFormat {
  let format: Intl.NumberFormat | undefined;
  return () => {
    format ??= new Intl.NumberFormat(language, options);
    return format;
  };
}
