import { HubSpotApi } from "../../collect/forward/hubspot/api.ts";
import { propertyDefinitions } from "../../collect/forward/hubspot/definitions.ts";
import { makeProperty } from "../../collect/forward/hubspot/making.ts";
import { command, misused } from "../command.ts";
import { Failure } from "../failure.ts";
import { definitionIn } from "../files.ts";

const synopsis = "crm FILE --for hubspot [--make]";

export const crm = command({
  synopsis,
  help: `
Prints what a CRM needs before results of a questionnaire can go there: for
HubSpot the definitions of the properties, as JSON, by type of object. Segments
are options: the id is the value, the sales team's name the label.

  --for hubspot      which CRM
  --make             makes them, with a private app's token from HUBSPOT_TOKEN.
                     Running it again changes names that changed, adds options,
                     and removes nothing
  --address URL      in place of https://api.hubapi.com`,
  takes: [1, 1],
  options: { for: { type: "string" }, make: { type: "boolean" }, address: { type: "string" } },
  async run(values, [file = ""]) {
    if (values.for !== "hubspot") throw misused("--for takes hubspot.", synopsis);
    const definitions = propertyDefinitions(await definitionIn(file));
    if (!values.make) {
      process.stdout.write(`${JSON.stringify(definitions, null, 2)}\n`);
      return 0;
    }
    const { HUBSPOT_TOKEN } = process.env;
    if (!HUBSPOT_TOKEN)
      throw new Failure("--make needs the token of a private app: HUBSPOT_TOKEN=…");
    const api = new HubSpotApi(values.address ?? "https://api.hubapi.com", HUBSPOT_TOKEN);
    for (const [object, properties] of Object.entries(definitions)) {
      for (const property of properties) {
        const made = await makeProperty(api, object, property).catch((failure: Error) => {
          throw new Failure(`HubSpot doesn’t take a property of ${object}. ${failure.message}`);
        });
        process.stdout.write(`${made.padEnd(8)}${object} ${property.name}\n`);
      }
    }
    return 0;
  },
});
