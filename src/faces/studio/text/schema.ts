import type { Path } from "../../../questionnaire/definition/problem.ts";

/** As much of JSON Schema as the questionnaire's uses. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/** What may stand at a path, each form by itself; none where the format has nothing there. */
export function schemasAt(root: Schema, path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((schema) => below(schema, step)).flatMap(forms),
    forms(root),
  );
}

/** The only values that a schema lets stand; none where it is free. */
export function valuesOf(schema: Schema): readonly unknown[] {
  if (schema.const !== undefined) return [schema.const];
  if (schema.type === "boolean") return [true, false];
  return schema.enum ?? [];
}

function below(schema: Schema, step: string | number): readonly Schema[] {
  if (typeof step === "number") return schema.items ? [schema.items] : [];
  const { properties = {}, additionalProperties } = schema;
  const own = Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (own) return [own];
  return typeof additionalProperties === "object" ? [additionalProperties] : [];
}

function forms(schema: Schema): readonly Schema[] {
  const { anyOf, description } = schema;
  if (!anyOf) return [schema];
  return anyOf.flatMap(forms).map((form) => (description ? { description, ...form } : form));
}
