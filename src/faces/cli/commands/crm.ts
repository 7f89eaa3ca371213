import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { HubSpotApi, messageOf } from "../../collect/forward/hubspot/api.ts";
import { propertyDefinitions } from "../../collect/forward/hubspot/definitions.ts";
import { makeProperty } from "../../collect/forward/hubspot/making.ts";
import { deploy } from "../../collect/forward/salesforce/deploying.ts";
import {
  type Earlier,
  metadataFiles,
  objectPath,
} from "../../collect/forward/salesforce/metadata.ts";
import { valuesIn } from "../../collect/forward/salesforce/xml.ts";
import { codesBeside, codesIn } from "../codesFile.ts";
import { command, misused } from "../command.ts";
import { Failure } from "../failure.ts";
import { definitionIn, explain } from "../files.ts";
import { needSource } from "../needSource.ts";
import { crmTable } from "../views/crmTable.ts";
import { replaceFiles } from "../writing.ts";

const synopsis = "crm FILE --for CRM [--make | --out DIR]";

export const crm = command({
  synopsis,
  help: `
Prints what a CRM needs before results of a questionnaire can go there. Segments
are options: the id is the value, the sales team's name the label.

  --for hubspot      the definitions of properties, as JSON, by type of object
  --make             makes them, with a private app's token from HUBSPOT_TOKEN.
                     Running it again changes names that changed, adds options,
                     and removes nothing
  --address URL      in place of https://api.hubapi.com

  --for salesforce   custom fields of leads, contacts, accounts and activities,
                     and a permission set for the integration user, in the
                     format of the Metadata API
  --out DIR          writes them there, for
                     sf project deploy start --metadata-dir DIR
                     Values that a picklist has in DIR stay: name the folder of
                     the last time, and one folder for several questionnaires.
                     Deploying switches values off that are not in it
  --make             deploys them itself, by a connected app whose user may
                     change metadata: SALESFORCE_ID and SALESFORCE_SECRET. All
                     of it or nothing; values that the org has besides stay
  --address URL      the org's My Domain, such as
                     https://ours.my.salesforce.com

  --for csv          fields and options as a table, to make them by hand
  --codes FILE       the map of codes, beside FILE if left out: a form of
                     HubSpot's without a receiver gets a segment's code, so the
                     code is that option's value there`,
  takes: [1, 1],
  options: {
    for: { type: "string" },
    make: { type: "boolean" },
    address: { type: "string" },
    out: { type: "string" },
    codes: { type: "string" },
  },
  async run(values, [file = ""]) {
    const kind = values.for ?? "";
    const own = Object.hasOwn(optionsFor, kind)
      ? optionsFor[kind as keyof typeof optionsFor]
      : null;
    if (!own) throw misused("--for takes hubspot, salesforce or csv.", synopsis);
    for (const option of ["make", "address", "out", "codes"] as const) {
      if (values[option] !== undefined && !own.includes(option)) {
        throw misused(`--${option} is nothing for ${kind}.`, synopsis);
      }
    }
    const definition = await definitionIn(file);
    needSource(file, definition);
    if (kind === "csv") {
      const codes = await codesOf(definition, values.codes, file);
      process.stdout.write(crmTable(definition, codes));
    } else if (kind === "salesforce" && values.make) {
      if (values.out !== undefined) throw misused("--make and --out are two ways.", synopsis);
      await deployFields(definition, values.address);
    } else if (kind === "salesforce") await metadata(definition, values.out);
    else if (values.make) await makeProperties(definition, values.address);
    else process.stdout.write(`${JSON.stringify(propertyDefinitions(definition), null, 2)}\n`);
    return 0;
  },
});

/** The map of codes that is named, or that beside the questionnaire if it is there. @throws Failure */
async function codesOf({ id }: Definition, named: string | undefined, file: string) {
  const place = named ?? codesBeside(file);
  const codes = await codesIn(place, "listed");
  if (!codes && named !== undefined) throw new Failure(`There is no file ${named}.`);
  if (codes && codes.questionnaire !== id) {
    throw new Failure(
      `${place} is the map of codes of another questionnaire, “${codes.questionnaire}”.`,
    );
  }
  return codes;
}

/** The options that go with each CRM. */
const optionsFor: Readonly<Record<"hubspot" | "salesforce" | "csv", readonly string[]>> = {
  hubspot: ["make", "address"],
  salesforce: ["make", "address", "out"],
  csv: ["codes"],
};

/** @throws Failure */
async function makeProperties(definition: Definition, address = "https://api.hubapi.com") {
  const { HUBSPOT_TOKEN } = process.env;
  if (!HUBSPOT_TOKEN) throw new Failure("--make needs the token of a private app: HUBSPOT_TOKEN=…");
  const api = new HubSpotApi(address, HUBSPOT_TOKEN, messageOf);
  for (const [object, properties] of Object.entries(propertyDefinitions(definition))) {
    for (const property of properties) {
      const made = await makeProperty(api, object, property).catch((failure: Error) => {
        throw new Failure(`HubSpot doesn’t take a property of ${object}. ${failure.message}`);
      });
      process.stdout.write(`${made.padEnd(8)}${object} ${property.name}\n`);
    }
  }
}

/** @throws Failure */
async function deployFields(definition: Definition, address: string | undefined) {
  const { SALESFORCE_ID: clientId, SALESFORCE_SECRET: clientSecret } = process.env;
  if (address === undefined || !URL.canParse(address))
    throw misused("--make needs the org’s My Domain: --address https://…", synopsis);
  if (!clientId || !clientSecret)
    throw new Failure(
      "--make needs a connected app: SALESFORCE_ID=… SALESFORCE_SECRET=…, whose user may change metadata.",
    );
  const access = { address, clientId, clientSecret };
  const deployed = await deploy(definition, access).catch((failure: Error) => {
    throw new Failure(`Salesforce doesn’t take it. ${failure.message}`);
  });
  for (const { name, state } of deployed) process.stdout.write(`${state.padEnd(8)}${name}\n`);
}

/** Prints the files, or writes those that differ into a folder. @throws Failure */
async function metadata(definition: Definition, folder: string | undefined) {
  if (folder === undefined) {
    for (const [path, text] of metadataFiles(definition, () => [])) {
      process.stdout.write(`<!-- ${path} -->\n${text}\n`);
    }
    return;
  }
  const there = new Map<string, string>();
  for (const path of metadataFiles(definition, () => []).keys()) {
    const text = await readFile(join(folder, path), "utf8").catch(
      (failure: NodeJS.ErrnoException) =>
        failure.code === "ENOENT" ? "" : explain(join(folder, path))(failure),
    );
    there.set(path, text);
  }
  const earlier: Earlier = (object, field) => valuesIn(there.get(objectPath(object)) ?? "", field);
  for (const [path, text] of metadataFiles(definition, earlier)) {
    const place = join(folder, path);
    const before = there.get(path);
    if (before !== text) {
      await mkdir(dirname(place), { recursive: true }).catch(({ message }: Error) => {
        throw new Failure(`The folder ${dirname(place)} can’t be made: ${message}.`);
      });
      await replaceFiles([place, text]);
    }
    process.stdout.write(
      `${(before === text ? "there" : before === "" ? "made" : "changed").padEnd(8)}${place}\n`,
    );
  }
}
