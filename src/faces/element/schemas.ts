/*
 * In a visitor's script, in place of zod: of its functions those that the format's schema is written with, which find the
 * same wrong in the same words. Whoever publishes a form has had it checked by zod itself; a test holds one to the other.
 */

interface Issue {
  readonly code: string;
  readonly path: PropertyKey[];
  /** Whether what else is wrong with the value can still be told; not said of a value of another kind. */
  readonly continue?: boolean;
}

/** Finds what is wrong with a value. */
type Look = (value: unknown) => Issue[];

interface Check {
  /** What is wrong with a value, besides where; undefined where nothing is. */
  readonly find: (value: never) => object | undefined;
  readonly isFinal?: boolean;
  /** A check of length, which whatever has one undergoes. */
  readonly isOfLength?: boolean;
}

interface Settings {
  readonly abort?: boolean;
  readonly params?: object;
}

interface Def {
  readonly type: string;
  readonly [part: string]: unknown;
}

class Schema {
  readonly _zod: { readonly def: Def };
  readonly #look: Look;
  readonly #checks: readonly Check[];

  constructor(def: Def, look: Look, checks: readonly Check[] = []) {
    this._zod = { def };
    this.#look = look;
    this.#checks = checks;
  }

  get isOptional(): boolean {
    return this._zod.def.type === "optional";
  }

  check(...checks: Check[]): Schema {
    return new Schema(this._zod.def, this.#look, [...this.#checks, ...checks]);
  }

  issues(value: unknown): Issue[] {
    const issues = this.#look(value);
    for (const { find, isFinal, isOfLength } of this.#checks) {
      const isOver = isOfLength ? lengthOf(value) === undefined : isAborted(issues);
      const found = isOver ? undefined : find(value as never);
      if (found) issues.push({ code: "", path: [], continue: !isFinal, ...found });
    }
    return issues;
  }
}

/** Of a text its signs, not the halves of signs that it is kept in. */
function lengthOf(value: unknown): number | undefined {
  if (typeof value === "string") return [...value].length;
  return Array.isArray(value) ? value.length : undefined;
}

function isAborted(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.continue !== true);
}

function within(key: PropertyKey, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));
}

/** A value of one kind, which is looked into where it is of that. */
function ofKind<Value>(
  def: Def,
  expected: string,
  isOf: (value: unknown) => boolean,
  into: (value: Value) => Issue[] = () => [],
): Schema {
  return new Schema(def, (value) =>
    isOf(value) ? into(value as Value) : [wrong("invalid_type", { expected })],
  );
}

function wrong(code: string, more: object): Issue {
  return { code, path: [], ...more };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function string(): Schema {
  return ofKind({ type: "string" }, "string", (value) => typeof value === "string");
}

export function number(): Schema {
  return ofKind({ type: "number" }, "number", Number.isFinite);
}

export function boolean(): Schema {
  return ofKind({ type: "boolean" }, "boolean", (value) => typeof value === "boolean");
}

export function unknown(): Schema {
  return new Schema({ type: "unknown" }, () => []);
}

export function literal(value: unknown): Schema {
  return oneOf([value].flat());
}

function oneOf(values: readonly unknown[]): Schema {
  return new Schema({ type: "enum" }, (value) =>
    values.includes(value) ? [] : [wrong("invalid_value", { values })],
  );
}

export { oneOf as enum };

export function array(element: Schema): Schema {
  return ofKind<unknown[]>({ type: "array", element }, "array", Array.isArray, (items) =>
    items.flatMap((item, at) => within(at, element.issues(item))),
  );
}

export function record(name: Schema, part: Schema): Schema {
  return ofKind<object>({ type: "record" }, "record", isObject, (value) =>
    Object.entries(value)
      // Which would be no entry of an object that is made anew.
      .filter(([key]) => key !== "__proto__")
      .flatMap(([key, one]) =>
        name.issues(key).length > 0
          ? [{ code: "invalid_key", path: [key] }]
          : within(key, part.issues(one)),
      ),
  );
}

export function exactOptional(innerType: Schema): Schema {
  return new Schema({ type: "optional", innerType }, (value) => innerType.issues(value));
}

export function strictObject(shape: Readonly<Record<string, Schema>>): Schema {
  const known = Object.entries(shape);
  return ofKind<Record<string, unknown>>({ type: "object", shape }, "object", isObject, (value) => {
    const issues = known.flatMap(([key, part]) => {
      const isLeftOut = part.isOptional && !(key in value);
      return isLeftOut ? [] : within(key, part.issues(value[key]));
    });
    const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
    return keys.length > 0 ? [...issues, wrong("unrecognized_keys", { keys })] : issues;
  });
}

export function union(options: readonly Schema[]): Schema {
  return new Schema({ type: "union", options }, (value) => {
    const errors = options.map((option) => option.issues(value));
    return errors.every(({ length }) => length > 0) ? [wrong("invalid_union", { errors })] : [];
  });
}

export function safeParse(schema: Schema, data: unknown) {
  const issues = schema.issues(data);
  return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
}

export function regex(pattern: RegExp, { abort = false }: Settings = {}): Check {
  return {
    find: (text: string) => (pattern.test(text) ? undefined : { code: "invalid_format" }),
    isFinal: abort,
  };
}

export function refine(
  isRight: (value: never) => boolean,
  { abort = false, params }: Settings,
): Check {
  return {
    find: (value) => (isRight(value) ? undefined : { code: "custom", params }),
    isFinal: abort,
  };
}

export function gte(minimum: number): Check {
  return { find: (value: number) => tooSmall(value, minimum, "number") };
}

export function lte(maximum: number): Check {
  return { find: (value: number) => tooBig(value, maximum, "number") };
}

export function minLength(minimum: number): Check {
  return {
    find: (value) => tooSmall(lengthOf(value), minimum, originOf(value)),
    isOfLength: true,
  };
}

export function maxLength(maximum: number): Check {
  return { find: (value) => tooBig(lengthOf(value), maximum, originOf(value)), isOfLength: true };
}

function tooSmall(size = 0, minimum: number, origin: string): object | undefined {
  return size < minimum ? { code: "too_small", origin, minimum } : undefined;
}

function tooBig(size = 0, maximum: number, origin: string): object | undefined {
  return size > maximum ? { code: "too_big", origin, maximum } : undefined;
}

function originOf(value: unknown): string {
  return typeof value === "string" ? "string" : "array";
}
