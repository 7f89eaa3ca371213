// A card on a contact's record that opens the console in a modal.
//
// Actions: https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/actions
// Properties: https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/hooks
import {
  Button,
  hubspot,
  LoadingSpinner,
  Text,
  useExtensionActions,
  useExtensionContext,
} from "@hubspot/ui-extensions";
import { useCrmProperties } from "@hubspot/ui-extensions/crm";
// Copied from the package: dist/console-host/index.js.
import { consoleAddress } from "./consoleHost.js";

const page = "https://console.example/";

hubspot.extend<"crm.record.tab">(() => <NeedsCard />);

function NeedsCard() {
  const { crm, user } = useExtensionContext<"crm.record.tab">();
  const { openIframeModal } = useExtensionActions<"crm.record.tab">();
  // The receiver keeps in `needs_website` what this contact has answered on the website, as JSON.
  const { properties, isLoading, error } = useCrmProperties([
    ...["firstname", "lastname", "jobtitle", "company", "numemployees", "needs_website"],
  ]);
  if (isLoading) return <LoadingSpinner label="Reading the contact" />;
  if (error) return <Text>The contact can’t be read.</Text>;
  const { firstname, lastname, jobtitle, company, numemployees, needs_website } = properties;
  const call = {
    account: company ?? "",
    person: [firstname, lastname].filter(Boolean).join(" "),
    role: jobtitle ?? "",
    rep: [user.firstName, user.lastName].filter(Boolean).join(" "),
    // A number, of a question that is called so.
    ...(numemployees && { known: { employees: numemployees } }),
    ...websiteIn(needs_website),
    context: { contact: crm.objectId },
  };
  const open = () =>
    openIframeModal({
      uri: consoleAddress(page, call),
      title: "Call console",
      width: 1200,
      height: 800,
      flush: true,
    });
  return <Button onClick={open}>Open the console</Button>;
}

function websiteIn(json: string | null | undefined) {
  try {
    return json ? { website: JSON.parse(json) } : {};
  } catch {
    // Somebody has changed it by hand: the call begins without.
    return {};
  }
}
