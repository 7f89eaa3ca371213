// The page that Pipedrive shows in a custom modal, with the console in a frame of its own.
//
// Modals: https://pipedrive.readme.io/docs/custom-ui-extensions-modals
// The SDK: the package @pipedrive/app-extensions-sdk.
import AppExtensionsSDK, { Command } from "@pipedrive/app-extensions-sdk";
import { hostConsole } from "needs-diagnostic/console-host";

const sdk = await new AppExtensionsSDK().initialize({ size: { width: 1200, height: 800 } });
const address = new URLSearchParams(location.search);

// Your own server: it checks Pipedrive's signed token, reads the person by the API with its own, and answers what the console
// is to be told, such as { "account": "Acme", "person": "Ada", "context": { "person": 7 } }.
const call = await asked(`call?resource=${address.get("resource")}&id=${firstId()}`);

hostConsole(document.querySelector("iframe"), {
  call: await call.json(),
  async onRecord(record) {
    // It holds the receiver's secret, which no page may have, and sends the record on.
    const { ok } = await asked("records", { method: "POST", body: JSON.stringify(record) });
    const message = ok ? "The call is with your records." : "The call could not be handed over.";
    await sdk.execute(Command.SHOW_SNACKBAR, { message });
  },
});

async function asked(path, init = {}) {
  const { token } = await sdk.execute(Command.GET_SIGNED_TOKEN);
  return fetch(path, { ...init, headers: { Authorization: `Bearer ${token}` } });
}

/** A list has several selected; a call is with one. */
function firstId() {
  const [id = ""] = (address.get("selectedIds") ?? "").split(",");
  return encodeURIComponent(id);
}
