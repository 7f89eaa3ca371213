import { strToU8, zipSync } from "fflate";
import type { Definition } from "../../../../questionnaire/definition/definition.ts";
import { crmFields } from "../crmFields.ts";
import type { CrmOption } from "../crmOptions.ts";
import { apiVersion } from "./api.ts";
import { fieldName } from "./fields.ts";
import { metadataFiles } from "./metadata.ts";
import { errorIn } from "./refusals.ts";
import { tokenFrom } from "./token.ts";

/** Whose picklists hold segments. */
const objects = ["Lead", "Contact", "Account"] as const;
const picklists = objects.flatMap((object) =>
  crmFields.filter(({ options }) => options).map((field) => `${object}.${fieldName(field)}`),
);

/** Between two looks at whether it is done, in milliseconds. */
const pause = 1000;

/** A part that was deployed, such as Lead.Needs_Segment__c. */
export interface Deployed {
  readonly name: string;
  readonly state: "made" | "changed" | "there";
}

/** How an org is reached by who may change it. */
interface Access {
  readonly address: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * Deploys what records of a questionnaire need, all of it or nothing. Values that picklists of the org have besides stay.
 *
 * @see https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_rest_deploy.htm
 * @throws Error with what Salesforce says where it refuses
 */
export async function deploy(definition: Definition, access: Access): Promise<readonly Deployed[]> {
  const address = access.address.replace(/\/$/, "");
  const answer = await tokenFrom(address, access, AbortSignal.timeout(30_000));
  if (!("token" in answer)) throw new Error(answer.text ?? "Nobody answers.");
  const call = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const response = await fetch(`${address}/services/data/v${apiVersion}${path}`, {
      ...init,
      redirect: "manual",
      headers: { Authorization: `Bearer ${answer.token}` },
      signal: AbortSignal.timeout(60_000),
    }).catch(() => {
      throw new Error("Nobody answers.");
    });
    const body: unknown = await response.json().catch(() => null);
    if (response.ok && body !== null) return body;
    const said = errorIn(body)?.replaceAll(answer.token, "…") ?? "";
    throw new Error(`${response.status} ${said}`.trim());
  };

  const there = new Map<string, readonly CrmOption[]>();
  for (const object of objects) {
    const { fields = [] } = (await call(`/sobjects/${object}/describe`)) as Described;
    for (const { name, picklistValues } of fields) there.set(`${object}.${name}`, picklistValues);
  }
  const files = metadataFiles(definition, (object, field) => there.get(`${object}.${field}`) ?? []);
  const contents = Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)]));
  const archive = new Blob([zipSync(contents, { level: 0 })], { type: "application/zip" });
  const run = async (checkOnly: boolean): Promise<readonly Deployed[]> => {
    const options = { deployOptions: { singlePackage: true, rollbackOnError: true, checkOnly } };
    const form = new FormData();
    form.append("json", new Blob([JSON.stringify(options)], { type: "application/json" }));
    form.append("file", archive, "deploy.zip");
    const begun = (await call("/metadata/deployRequest", { method: "POST", body: form })) as Begun;
    for (;;) {
      const path = `/metadata/deployRequest/${encodeURIComponent(begun.id)}?includeDetails=true`;
      const { deployResult } = (await call(path)) as Looked;
      if (deployResult.done) return whatCame(deployResult);
      await new Promise((later) => setTimeout(later, pause));
    }
  };

  const unseen = picklists.filter((name) => !there.has(name));
  if (unseen.length > 0) {
    const hidden = (await run(true)).find(
      ({ name, state }) => state !== "made" && unseen.includes(name),
    );
    if (hidden)
      throw new Error(
        `The app’s user doesn’t see ${hidden.name}, whose other values would be switched off. Give it the permission set Needs_Diagnostic.`,
      );
  }
  return run(false);
}

interface Described {
  readonly fields?: readonly { readonly name: string; readonly picklistValues: CrmOption[] }[];
}

interface Begun {
  readonly id: string;
}

interface Result {
  readonly done: boolean;
  readonly success: boolean;
  readonly status: string;
  readonly details?: {
    readonly componentSuccesses?: readonly Component[];
    readonly componentFailures?: readonly Component[];
  };
}

interface Looked {
  readonly deployResult: Result;
}

interface Component {
  readonly fullName: string;
  readonly componentType?: string;
  readonly created?: boolean;
  readonly changed?: boolean;
  readonly problem?: string;
}

function whatCame({ success, status, details = {} }: Result): readonly Deployed[] {
  const { componentSuccesses = [], componentFailures = [] } = details;
  if (!success) {
    const problems = componentFailures.map(({ fullName, problem }) => `${fullName}: ${problem}`);
    throw new Error([`${status}, and nothing is changed.`, ...problems].join("\n  "));
  }
  return componentSuccesses
    .filter(({ componentType }) => ["CustomField", "PermissionSet"].includes(componentType ?? ""))
    .map(({ fullName, created, changed }) => ({
      name: fullName,
      state: created ? "made" : changed ? "changed" : "there",
    }));
}
