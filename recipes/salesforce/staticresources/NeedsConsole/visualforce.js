// Hands the contact of the Visualforce page over to the console in its frame.
// Copied from the package beside this file: dist/console-host/index.js.
import { hostConsole } from "./consoleHost.js";

const frame = document.getElementById("console");
const { account, person, role, rep, employees, contact, website } = frame.dataset;

hostConsole(frame, {
  call: {
    account,
    person,
    role,
    rep,
    // A number, of a question that is called so.
    ...(employees && { known: { employees } }),
    ...websiteIn(website),
    context: { contact },
  },
});

function websiteIn(json) {
  try {
    return json ? { website: JSON.parse(json) } : {};
  } catch {
    // Somebody has changed it by hand: the call begins without.
    return {};
  }
}
