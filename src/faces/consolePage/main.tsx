import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openCallStore } from "../../interview/calls/store.ts";
import { consolePageTranslator } from "../../language/consolePageTranslator.ts";
import { FailurePage } from "./FailurePage.tsx";
import { HostedPage } from "./HostedPage.tsx";
import { load } from "./loading.ts";
import { reachOnly, trustOwnScripts } from "./policy.ts";
import "../console/console.css";
import "./page.css";

trustOwnScripts();
const translator = consolePageTranslator(navigator.language);
document.documentElement.lang = translator.language;
document.title = translator.word("title");
const loading = await load();
if (loading.ok) reachOnly(loading.settings.receiver?.url);
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      {loading.ok ? (
        <HostedPage {...loading} store={await openCallStore()} />
      ) : (
        <FailurePage failure={loading.failure} translator={translator} />
      )}
    </StrictMode>,
  );
}
