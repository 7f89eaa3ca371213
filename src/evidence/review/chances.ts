/** So many of so many. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

/** How likely a chi-square with so many degrees of freedom is at least this, by chance. */
export function chiSquareTail(value: number, degrees: number): number {
  return value <= 0 ? 1 : upperGamma(degrees / 2, value / 2);
}

/** How likely a normal deviate is at least this, by chance. */
function normalTail(z: number): number {
  const half = upperGamma(0.5, (z * z) / 2) / 2;
  return z >= 0 ? half : 1 - half;
}

/**
 * How likely it is by chance alone that a share lies so far above another, were both the same (pooled two-proportion test,
 * one-sided). 1 where nothing can be said.
 */
export function chanceOfRise(before: Count, after: Count): number {
  const pooled = (before.hits + after.hits) / (before.of + after.of);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / before.of + 1 / after.of));
  if (!(spread > 0)) return 1;
  return normalTail((after.hits / after.of - before.hits / before.of) / spread);
}

/** The same the other way: that a share lies so far below. */
export function chanceOfFall(before: Count, after: Count): number {
  const missed = ({ hits, of }: Count) => ({ hits: of - hits, of });
  return chanceOfRise(missed(before), missed(after));
}

/** Chances as they count where so many were looked at: each at least as large as those below it (Holm). */
export function holm(chances: readonly number[]): readonly number[] {
  const adjusted = [...chances];
  let least = 0;
  const order = [...chances.keys()].sort((a, b) => (chances[a] ?? 1) - (chances[b] ?? 1));
  for (const [rank, at] of order.entries()) {
    least = Math.max(least, Math.min(1, (chances[at] ?? 1) * (chances.length - rank)));
    adjusted[at] = least;
  }
  return adjusted;
}

/** The regularised upper incomplete gamma function: a series below, a continued fraction (Lentz) above. */
function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; term > sum * 1e-16; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - sum * scale;
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n++) {
    const factor = n * (a - n);
    b += 2;
    d = 1 / (factor * d + b || 1e-300);
    c = b + factor / c || 1e-300;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return scale * fraction;
}

const lanczos = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155,
  0.001208650973866179, -0.000005395239384953,
];

function logGamma(a: number): number {
  const shifted = a + 5.5 - (a + 0.5) * Math.log(a + 5.5);
  const sum = lanczos.reduce(
    (total, factor, at) => total + factor / (a + 1 + at),
    1.000000000190015,
  );
  return -shifted + Math.log((Math.sqrt(2 * Math.PI) * sum) / a);
}
