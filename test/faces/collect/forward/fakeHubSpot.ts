import { listening, type Reply } from "./listening.ts";

interface Stored {
  readonly id: string;
  properties: Record<string, string>;
}

interface Input {
  readonly id: string;
  readonly idProperty: string;
  readonly objectWriteTraceId?: string;
  readonly properties: Record<string, string>;
}

/**
 * HubSpot as its documentation describes it: upserts by unique properties, which refuse a whole batch for one bad value or
 * only that one (207), reading contacts, search, default associations, and limits.
 */
export async function fakeHubSpot(
  token: string,
  {
    trouble = () => null,
    isPartial = false,
  }: {
    /** What becomes of a call besides: "lost" where it is done and nobody is told. */
    readonly trouble?: (count: number) => Reply | null;
    /** Whether a bad value spoils its own object only. */
    readonly isPartial?: boolean;
  } = {},
) {
  const objects: Record<string, Stored[]> = { contacts: [], companies: [], notes: [], tasks: [] };
  const associations = new Set<string>();
  const badTokens: string[] = [];
  const properties: string[] = [];
  /** Companies that are gone, and that the search, which lags behind, still gives. */
  const stillFound: Stored[] = [];
  let lastId = 100;

  const server = await listening((request, count) => {
    if (request.headers.authorization !== `Bearer ${token}`) {
      badTokens.push(`${request.headers.authorization}`);
      return { status: 401, body: { status: "error", message: "Authentication is invalid." } };
    }
    const trouble_ = trouble(count);
    if (trouble_ !== null && trouble_ !== "lost") return trouble_;
    if (request.path.startsWith("/crm/v3/properties/")) {
      if (request.method !== "POST") return { status: 404, body: { message: "There is none." } };
      const property = JSON.parse(request.body);
      properties.push(property.name);
      return { status: 201, body: property };
    }
    const reply = done(request.path, JSON.parse(request.body));
    return trouble_ ?? reply;
  });

  function done(path: string, body: { inputs?: Input[]; filterGroups?: unknown }): Reply {
    const upsert = /^\/crm\/v3\/objects\/(\w+)\/batch\/upsert$/.exec(path)?.[1];
    if (upsert) return upserted(objects[upsert] as Stored[], body.inputs ?? []);
    if (path === "/crm/v3/objects/contacts/batch/read") {
      const ids = (body.inputs ?? []).map(({ id }) => id);
      const results = (objects.contacts ?? []).filter(({ properties }) =>
        ids.includes(properties.email ?? ""),
      );
      const isAll = results.length === ids.length;
      const errors = [{ status: "error", category: "OBJECT_NOT_FOUND", message: "Not there." }];
      return { status: isAll ? 200 : 207, body: { results, ...(!isAll && { errors }) } };
    }
    const pair = /^\/crm\/v4\/associations\/(\w+)\/(\w+)\/batch\/associate\/default$/.exec(path);
    if (pair) {
      const inputs = (body.inputs ?? []) as unknown as { from: Stored; to: Stored }[];
      const all = Object.values(objects).flat();
      const isThere = ({ id }: Stored) => all.some((one) => one.id === id);
      const there = inputs.filter(({ to }) => isThere(to));
      for (const { from, to } of there) {
        associations.add(`${pair[1]} ${from.id} ${pair[2]} ${to.id}`);
      }
      if (there.length === inputs.length) return { status: 200, body: { status: "COMPLETE" } };
      const errors = [{ status: "error", category: "OBJECT_NOT_FOUND", message: "It is gone." }];
      return { status: 207, body: { status: "COMPLETE", numErrors: 1, errors } };
    }
    if (path === "/crm/v3/objects/companies/search") {
      const { values } = (body as { filterGroups: { filters: { values: string[] }[] }[] })
        .filterGroups[0]?.filters[0] as { values: string[] };
      const results = [...(objects.companies ?? []), ...stillFound].filter(({ properties }) =>
        values.includes(properties.domain ?? ""),
      );
      return { status: 200, body: { total: results.length, results } };
    }
    return { status: 404, body: { message: path } };
  }

  function upserted(stored: Stored[], inputs: readonly Input[]): Reply {
    if (inputs.length > 100) return { status: 400, body: { message: "At most 100." } };
    const isBad = ({ properties }: Input) => /bad@/.test(JSON.stringify(properties));
    if (inputs.some(isBad) && !isPartial) {
      return { status: 400, body: { category: "VALIDATION_ERROR", message: "A value is bad." } };
    }
    const results = inputs
      .filter((input) => !isBad(input))
      .map(({ id, idProperty, properties, objectWriteTraceId }) => {
        let there = stored.find((one) => one.properties[idProperty] === id);
        if (!there) {
          there = { id: `${++lastId}`, properties: {} };
          stored.push(there);
        }
        Object.assign(there.properties, properties);
        return { ...structuredClone(there), objectWriteTraceId };
      });
    const errors = inputs.filter(isBad).map(({ objectWriteTraceId }) => ({
      status: "error",
      category: "VALIDATION_ERROR",
      message: "A value is bad.",
      context: { objectWriteTraceId: [objectWriteTraceId] },
    }));
    if (errors.length === 0) return { status: 200, body: { status: "COMPLETE", results } };
    const body = { status: "COMPLETE", results, numErrors: errors.length, errors };
    return { status: 207, body };
  }

  return { ...server, objects, associations, badTokens, properties, stillFound };
}
