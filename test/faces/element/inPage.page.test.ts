import { expect, test } from "vitest";
import type { ElementEvents } from "../../../src/faces/element/index.ts";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { pageWith } from "./website.ts";

const visit = visitEachTest();

const element = (form: string) =>
  `<needs-diagnostic deliver="/leads"><script type="application/json">${form}</script>
    <p>By telephone</p></needs-diagnostic>`;

test("a form that stands in the page is asked under a strict policy, with nothing fetched for it", async () => {
  const fetched: string[] = [];
  visit.page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  visit.site.paths.set("/", pageWith(element(publicForm(shop()))));
  await visit.finish();
  expect(fetched.filter((path) => path.endsWith(".json"))).toEqual([]);
  await visit.fillIn();
  await visit.page.getByRole("button", { name: "Send" }).click();
  await visit.page.getByText("have been sent").waitFor();
  expect(visit.site.received).toHaveLength(1);
  expect(await visit.page.getByText("By telephone").isVisible()).toBe(false);
  expect(visit.wrongs).toEqual([]);
});

test("no words of a published form end the script that it stands in", async () => {
  const words = "It is </script><script>location = '/gone'</script> fast";
  const form = shop((draft) => {
    const option = draft.questions[1]?.options[0];
    if (option) option.text = { en: words };
  });
  await visit.open(element(publicForm(form)));
  await visit.page.getByText(words, { exact: true }).waitFor();
  expect(new URL(visit.page.url()).pathname).toBe("/");
});

test("a script that comes before the form does waits for all of it", async () => {
  const form = publicForm(shop());
  const half = form.length >> 1;
  let goOn = () => {};
  const isDefined = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  visit.site.paths.set("/", async (_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.write(`<!doctype html><html lang="en"><title>Any page</title>
      <script async type="module" src="/needs-diagnostic.js"></script>
      <body><needs-diagnostic><script type="application/json">${form.slice(0, half)}`);
    await isDefined;
    response.end(`${form.slice(half)}</script></needs-diagnostic>`);
  });
  await visit.page.goto(visit.site.url, { waitUntil: "commit" });
  await visit.page.waitForFunction(() => customElements.get("needs-diagnostic"));
  await visit.page.waitForFunction(
    () => document.querySelector("needs-diagnostic")?.shadowRoot !== null,
  );
  goOn();
  await visit.heading("What matters?").waitFor();
  expect(visit.wrongs).toEqual([]);
});

test("src counts before what stands in the page, and that once src is taken away", async () => {
  const other = shop((draft) => {
    draft.id = "other";
    draft.questions.shift();
  });
  const inside = publicForm(other).replace("What matters?", "What is it about?");
  await visit.open(element(inside).replace("<needs-diagnostic", `$& src="/shop.json"`));
  await visit.heading("What matters?").waitFor();
  await visit.page.evaluate(() =>
    document.querySelector("needs-diagnostic")?.removeAttribute("src"),
  );
  await visit.heading("What is it about?").waitFor();
});

test.each([
  ["one that isn't published", JSON.stringify(shop()), "private", "is not published"],
  ["half of one", publicForm(shop()).slice(0, 200), "not-json", "is not JSON"],
  ["one with a fault", publicForm(shop()).replace('"goal"', '"GOAL"'), "problems", "has problems"],
])("of %s the page's own words are shown, and the author is told", async (_, form, reason, told) => {
  const said: string[] = [];
  visit.page.on("console", (message) => said.push(message.text()));
  await visit.page.addInitScript(() => {
    addEventListener("nd-failed", (event) => {
      const { failure } = (event as ElementEvents["nd-failed"]).detail;
      document.documentElement.dataset["failed"] = failure.reason;
    });
  });
  await visit.open(element(form));
  await visit.page.getByText("By telephone").waitFor();
  await visit.page.locator(`html[data-failed="${reason}"]`).waitFor();
  await expect.poll(() => said.join()).toContain(`the form in the page ${told}`);
});
