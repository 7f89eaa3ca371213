import { listening, type Reply, type Request } from "./listening.ts";

/** A record of an org. */
export type Row = { Id: string } & Record<string, string | number | boolean | null>;

interface Input extends Record<string, unknown> {
  readonly attributes: { readonly type: string };
}

type Refusal = readonly [code: string, message: string];

/** What a test wants of an org. */
interface Org {
  /** What becomes of a call besides: "lost" where it is done and nobody is told. */
  readonly trouble?: (count: number, request: Request) => Reply | null;
  /** How many calls a token is good for. */
  readonly callsOfToken?: number;
  /** What a duplicate rule alerts of, by address. */
  readonly alertsOf?: string;
  /** The values of the picklist of segments, where it is restricted. */
  readonly segments?: readonly string[];
  /** Whether the fields were deployed. */
  readonly isDeployed?: boolean;
}

const prefixes = { Lead: "00Q", Contact: "003", Account: "001", Task: "00T" } as const;
const required: Readonly<Record<string, readonly string[]>> = {
  Lead: ["LastName", "Company"],
  Contact: ["LastName"],
  Account: ["Name"],
  Task: [],
};

/**
 * Salesforce as its documentation describes it: tokens of a connected app that run out, upserts and updates of up to 200
 * records, each refused by itself, queries, duplicate rules, validation, and limits.
 */
export async function fakeSalesforce(
  credentials: { readonly clientId: string; readonly clientSecret: string },
  {
    trouble = () => null,
    callsOfToken = 1_000_000,
    alertsOf,
    segments,
    isDeployed = true,
  }: Org = {},
) {
  const records: Record<keyof typeof prefixes, Row[]> = {
    Lead: [],
    Contact: [],
    Account: [],
    Task: [],
  };
  const tokens = new Map<string, number>();
  const refusedTokens: string[] = [];
  let lastId = 0;

  const server = await listening((request, count) => {
    const { path, headers, body } = request;
    if (path === "/services/oauth2/token") return tokenReply(new URLSearchParams(body));
    const token = `${headers.authorization}`.replace("Bearer ", "");
    const left = tokens.get(token) ?? 0;
    if (left === 0) {
      refusedTokens.push(token);
      return failure(401, "INVALID_SESSION_ID", "Session expired or invalid");
    }
    tokens.set(token, left - 1);
    const trouble_ = trouble(count, request);
    if (trouble_ !== null && trouble_ !== "lost") return trouble_;
    const reply = done(request);
    return trouble_ ?? reply;
  });

  function tokenReply(form: URLSearchParams): Reply {
    const no = (error: string, error_description: string) => ({
      status: 400,
      body: { error, error_description },
    });
    if (form.get("grant_type") !== "client_credentials") {
      return no("unsupported_grant_type", "grant type not supported");
    }
    if (form.get("client_id") !== credentials.clientId) {
      return no("invalid_client_id", "client identifier invalid");
    }
    if (form.get("client_secret") !== credentials.clientSecret) {
      return no("invalid_client", `invalid client credentials ${form.get("client_secret")}`);
    }
    const access_token = `00D000000000001!token${tokens.size}`;
    tokens.set(access_token, callsOfToken);
    return { status: 200, body: { access_token, token_type: "Bearer", instance_url: server.url } };
  }

  function done({ method, path, body, headers }: Request): Reply {
    const [, resource = "", query = ""] =
      /^\/services\/data\/v\d\d\.0\/([^?]*)\??(.*)$/.exec(path) ?? [];
    if (resource === "query") return queried(new URLSearchParams(query).get("q") ?? "");
    const [, type = "", field = "Id"] =
      /^composite\/sobjects(?:\/(\w+)\/(\w+))?$/.exec(resource) ?? [];
    if (method !== "PATCH" || !resource.startsWith("composite/sobjects")) {
      return failure(404, "NOT_FOUND", "The requested resource does not exist");
    }
    const { records: inputs } = JSON.parse(body) as { records: Input[] };
    if (inputs.length > 200) return failure(400, "EXCEEDED_ID_LIMIT", "record limit reached");
    const unknown = isDeployed ? undefined : inputs.flatMap(Object.keys).find(isOwn);
    if (unknown) return failure(400, "INVALID_FIELD", `No such column '${unknown}'`);
    const savesAlerts = headers["sforce-duplicate-rule-header"] === "allowSave=true";
    const seen = new Set<string>();
    const results = inputs.map((input) => {
      const { attributes, id, ...rest } = input;
      const kind = (type || attributes.type) as keyof typeof prefixes;
      const values = rest as Omit<Row, "Id">;
      const wanted = `${field === "Id" ? id : values[field]}`.toLowerCase();
      const isAgain = seen.has(wanted);
      seen.add(wanted);
      const there = records[kind].filter(
        (row) => `${row[field] ?? ""}`.toLowerCase() === wanted && wanted !== "",
      );
      const refusal: Refusal | null = isAgain
        ? ["DUPLICATE_VALUE", "Duplicate id specified"]
        : field === "Id" && there.length === 0
          ? ["INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id"]
          : there.length > 1
            ? ["DUPLICATE_EXTERNAL_ID", "More than one record found for external id field"]
            : whyNot(kind, values, there[0], savesAlerts);
      if (refusal) {
        const [statusCode, message] = refusal;
        return { success: false, errors: [{ statusCode, message, fields: [] }] };
      }
      const row = there[0] ?? ({ Id: newId(prefixes[kind]) } as Row);
      Object.assign(row, values);
      if (there.length === 0) records[kind].push(row);
      return { id: row.Id, success: true, errors: [], created: there.length === 0 };
    });
    return { status: 200, body: results };
  }

  function whyNot(
    kind: keyof typeof prefixes,
    values: Omit<Row, "Id">,
    there: Row | undefined,
    savesAlerts: boolean,
  ): Refusal | null {
    if (there?.IsConverted)
      return ["CANNOT_UPDATE_CONVERTED_LEAD", "cannot reference converted lead"];
    const lacking = there ? undefined : required[kind]?.find((name) => !values[name]);
    if (lacking) return ["REQUIRED_FIELD_MISSING", `Required fields are missing: [${lacking}]`];
    if (/bad@/.test(JSON.stringify(values))) {
      return ["FIELD_CUSTOM_VALIDATION_EXCEPTION", "We take nothing bad."];
    }
    const long = Object.entries(values).find(
      ([name, value]) => `${value}`.length > (name === "Description" ? 32_000 : 255),
    );
    if (long) return ["STRING_TOO_LONG", `${long[0]}: data value too large`];
    const segment = values.Needs_Segment__c;
    if (segments && typeof segment === "string" && !segments.includes(segment)) {
      const message = `Needs: Segment: bad value for restricted picklist field: ${segment}`;
      return ["INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", message];
    }
    if (!there && values.Email === alertsOf && alertsOf !== undefined && !savesAlerts) {
      return ["DUPLICATES_DETECTED", "Use one of these records?"];
    }
    const { WhoId, WhatId } = values;
    if (`${WhoId}`.startsWith("00Q") && WhatId) {
      return ["FIELD_INTEGRITY_EXCEPTION", "If this is a lead, Related To must be blank"];
    }
    const all = Object.values(records).flat();
    const isThere = (id: unknown) =>
      !id || `${id}`.startsWith("006") || all.some((row) => row.Id === id);
    return isThere(WhoId) && isThere(WhatId)
      ? null
      : ["INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id"];
  }

  function queried(statement: string): Reply {
    const [, names = "", type = "", where = ""] =
      /^SELECT (.+) FROM (\w+) WHERE (.+) ORDER BY CreatedDate$/.exec(statement) ?? [];
    const conditions = [...where.matchAll(/(\w+) IN \(((?:'(?:[^'\\]|\\.)*'(?:, )?)+)\)/g)].map(
      ([, name = "", list = ""]) => ({
        name,
        values: [...list.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, value = ""]) =>
          value.replace(/\\(.)/g, "$1").toLowerCase(),
        ),
      }),
    );
    if (conditions.length === 0) return failure(400, "MALFORMED_QUERY", "unexpected token");
    const fits = (row: Row) =>
      conditions.some(({ name, values }) =>
        values.some((value) =>
          name === "Id"
            ? row.Id.slice(0, 15).toLowerCase() === value.slice(0, 15)
            : `${row[name] ?? ""}`.toLowerCase() === value,
        ),
      );
    const found = records[type as keyof typeof prefixes].filter(fits).map((row) => ({
      attributes: { type },
      ...Object.fromEntries(names.split(", ").map((name) => [name, row[name] ?? null])),
    }));
    return { status: 200, body: { totalSize: found.length, done: true, records: found } };
  }

  function newId(prefix: string): string {
    return `${prefix}${`${++lastId}`.padStart(12, "0")}AAA`;
  }

  return { ...server, records, tokens, refusedTokens };
}

function isOwn(name: string): boolean {
  return name.endsWith("__c");
}

function failure(status: number, errorCode: string, message: string): Reply {
  return { status, body: [{ message, errorCode }] };
}
