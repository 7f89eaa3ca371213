import type { Path } from "./problem.ts";

/**
 * A place in JSON that may be anything. Whatever is asked of it and isn't there is an empty place, so that checks can
 * look at a questionnaire whose shape is still wrong elsewhere, and all problems are found at once.
 */
export class Place {
  readonly value: unknown;
  readonly path: Path;

  constructor(value: unknown, path: Path = []) {
    this.value = value;
    this.path = path;
  }

  get(key: string): Place {
    const object = this.#object();
    return new Place(object && Object.hasOwn(object, key) ? object[key] : undefined, [
      ...this.path,
      key,
    ]);
  }

  /** What stands in a list; nothing if this is no list. */
  items(): Place[] {
    return Array.isArray(this.value)
      ? this.value.map((value, index) => new Place(value, [...this.path, index]))
      : [];
  }

  /** What stands at a position of a list. */
  item(position: number): Place {
    const value = Array.isArray(this.value) ? this.value[position] : undefined;
    return new Place(value, [...this.path, position]);
  }

  /** What stands in a list, or the one thing that stands here in place of a list of one. */
  itemOrItems(): Place[] {
    if (Array.isArray(this.value)) return this.items();
    return this.value === undefined ? [] : [this];
  }

  entries(): [string, Place][] {
    return Object.keys(this.#object() ?? {}).map((key) => [key, this.get(key)]);
  }

  string(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  number(): number | undefined {
    return typeof this.value === "number" ? this.value : undefined;
  }

  exists(): boolean {
    return this.value !== undefined;
  }

  #object(): Record<string, unknown> | undefined {
    const { value } = this;
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  }
}
