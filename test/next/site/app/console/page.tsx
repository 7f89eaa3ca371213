import { readFile } from "node:fs/promises";
import { read } from "needs-diagnostic";
import { RepConsole } from "needs-diagnostic/console";
import "needs-diagnostic/console.css";

export default async function Page() {
  const reading = read(await readFile("rep.json", "utf8"));
  return reading.ok ? <RepConsole definition={reading.definition} account="Acme" /> : <p>No.</p>;
}
