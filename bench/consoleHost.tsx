// The page of bench/consoleInPage.ts: the console of one questionnaire, in a host's page.
import { createRoot } from "react-dom/client";
import "../src/faces/console/console.css";
import { RepConsole } from "../src/faces/console/index.ts";
import { read } from "../src/index.ts";
import { watchKeys } from "./watchKeys.ts";

const reading = read(await (await fetch(`./questionnaire.json${location.search}`)).text());
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
watchKeys();
const root = document.createElement("div");
document.body.append(root);
createRoot(root).render(<RepConsole definition={reading.definition} account="Acme" />);
