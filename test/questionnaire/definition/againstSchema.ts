interface Schema {
  readonly [keyword: string]: unknown;
}

type Values = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  array: Array.isArray,
  object: (value) => isObject(value),
};

/** Says of what stands beside a keyword whether a value is as it wants; of what does not concern the value, yes. */
type Check = (wanted: never, value: unknown, schema: Schema) => boolean;

const checks: Readonly<Record<string, Check>> = {
  type: (type: string | string[], value) =>
    [type].flat().some((one) => types[one]?.(value) ?? false),
  const: (only: unknown, value) => value === only,
  enum: (some: unknown[], value) => some.includes(value),
  anyOf: (schemas: Schema[], value) => schemas.some((schema) => isValid(schema, value)),
  pattern: (pattern: string, value) =>
    typeof value !== "string" || new RegExp(pattern, "u").test(value),
  maxLength: (most: number, value) => typeof value !== "string" || value.length <= most,
  minLength: (least: number, value) => typeof value !== "string" || value.length >= least,
  minimum: (least: number, value) => typeof value !== "number" || value >= least,
  maximum: (most: number, value) => typeof value !== "number" || value <= most,
  minItems: (least: number, value) => !Array.isArray(value) || value.length >= least,
  maxItems: (most: number, value) => !Array.isArray(value) || value.length <= most,
  items: (schema: Schema, value) =>
    !Array.isArray(value) || value.every((item) => isValid(schema, item)),
  required: (names: string[], value) =>
    !isObject(value) || names.every((name) => Object.hasOwn(value, name)),
  properties: (schemas: Readonly<Record<string, Schema>>, value) =>
    !isObject(value) ||
    Object.entries(schemas).every(
      ([name, schema]) => !Object.hasOwn(value, name) || isValid(schema, value[name]),
    ),
  propertyNames: (schema: Schema, value) =>
    !isObject(value) || Object.keys(value).every((name) => isValid(schema, name)),
  additionalProperties: (schema: Schema | false, value, { properties = {} }) =>
    !isObject(value) ||
    Object.entries(value)
      .filter(([name]) => !Object.hasOwn(properties as object, name))
      .every(([, part]) => schema !== false && isValid(schema, part)),
};

/** What says nothing of which values are right; every `format` here has its `pattern` too. */
const remarks = new Set(["$schema", "title", "description", "format"]);

/** Tells whether a value is as a JSON Schema wants it; throws at a keyword that is not known here. */
export function isValid(schema: Schema, value: unknown): boolean {
  return Object.entries(schema)
    .filter(([keyword]) => !remarks.has(keyword))
    .every(([keyword, wanted]) => {
      const check = checks[keyword];
      if (!check) throw new Error(`Nothing is known of the keyword ${keyword}`);
      return check(wanted as never, value, schema);
    });
}

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
