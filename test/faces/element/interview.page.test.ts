import { beforeEach, describe, expect, test } from "vitest";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { pageWith, toldOn } from "./website.ts";

const visit = visitEachTest();

beforeEach(() => {
  visit.site.paths.set(
    "/",
    pageWith(`<needs-diagnostic src="/shop.json" deliver="/leads"></needs-diagnostic>`),
  );
});

describe("under the strictest policy", () => {
  test("an interview goes from the first question to a lead that is received once, with the keyboard alone", async () => {
    await visit.page.goto(visit.site.url);
    await visit.heading("What matters?").waitFor();
    await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.press("ArrowDown");
    await visit.page.keyboard.press("ArrowUp");
    await visit.page.keyboard.press("Enter");
    const next = visit.heading("How much of a rush?");
    await next.waitFor();
    await expect.poll(() => next.evaluate((node) => node.matches(":focus"))).toBe(true);
    await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.press("Space");
    await visit.page.keyboard.press("Enter");
    await visit.heading("You want speed").waitFor();
    await visit.page.getByLabel("Your name").focus();
    await visit.page.keyboard.type("Ana <img src=x onerror=alert(1)>");
    await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.type("ana@example.com");
    await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.press("Space");
    await visit.page.keyboard.press("Enter");
    const news = visit.page.getByText("Your details have been sent");
    await news.waitFor();
    await expect.poll(() => news.evaluate((node) => node.matches(":focus"))).toBe(true);

    expect(visit.site.received).toHaveLength(1);
    expect(visit.site.received[0]).toMatchObject({
      record: { answers: { goal: ["fast"], rush: ["now"] }, segment: "s0000000000" },
      lead: {
        fields: { name: "Ana <img src=x onerror=alert(1)>", email: "ana@example.com" },
        consent: { text: "You may write to me.", url: "/privacy", language: "en" },
      },
      page: { address: `${visit.site.url}/`, title: "Any page" },
      language: "en",
    });
    expect(visit.wrongs).toEqual([]);
  });

  test("nothing of what the element tells is personal", async () => {
    await visit.finish();
    await visit.fillIn();
    await visit.page.getByRole("button", { name: "Send" }).click();
    await visit.page.getByText("have been sent").waitFor();
    const told = await toldOn(visit.page);
    expect(told.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["shown", "started", "answered", "finished", "lead", "delivery"]),
    );
    expect(JSON.stringify(told)).not.toMatch(/ana@|Ana </);
  });
});

describe("the lead form", () => {
  test("tells all that is missing, above and at the fields, and sends nothing", async () => {
    await visit.finish();
    await visit.page.getByLabel("Work email").fill("ana@");
    await visit.page.getByLabel("Phone").fill("call me");
    await visit.page.getByRole("button", { name: "Send" }).click();
    const summary = visit.page.getByRole("alert");
    await expect.poll(() => summary.evaluate((node) => node.matches(":focus"))).toBe(true);
    expect(await summary.getByRole("link").allTextContents()).toEqual([
      "Fill in “Your name”.",
      "Enter an email address, such as name@example.com.",
      "Enter a phone number, such as +44 20 7946 0000.",
      "Tick the box if you agree; we can’t send it otherwise.",
    ]);
    await summary.getByRole("link", { name: "Fill in “Your name”." }).click();
    expect(
      await visit.page.getByLabel("Your name").evaluate((node) => node.matches(":focus")),
    ).toBe(true);
    expect(visit.site.received).toEqual([]);
  });

  test("sends what a form filler put into it without a word to anybody", async () => {
    await visit.finish();
    await visit.page.getByLabel("Your name").evaluate((field: HTMLInputElement) => {
      field.value = "Ana";
    });
    await visit.page.getByLabel("Work email").evaluate((field: HTMLInputElement) => {
      field.value = "ana@exämple.de";
    });
    await visit.page.getByRole("checkbox").check();
    await visit.page.getByRole("button", { name: "Send" }).click();
    await visit.page.getByText("have been sent").waitFor();
    expect(visit.site.received[0]?.lead?.fields).toEqual({ name: "Ana", email: "ana@exämple.de" });
  });

  test("keeps what was typed through going back and a reload, and never the consent", async () => {
    await visit.finish();
    await visit.fillIn();
    await visit.page.getByRole("button", { name: "Back" }).click();
    await visit.heading("How much of a rush?").waitFor();
    await visit.answer("Today");
    expect(await visit.page.getByLabel("Work email").inputValue()).toBe("ana@example.com");
    expect(await visit.page.getByRole("checkbox").isChecked()).toBe(false);
    await visit.page.getByRole("checkbox").check();
    await visit.page.reload();
    await expect
      .poll(() => visit.page.getByLabel("Work email").inputValue())
      .toBe("ana@example.com");
    expect(await visit.page.getByRole("checkbox").isChecked()).toBe(false);
  });

  test("works for a page that loads the script by another name, and so its parts twice", async () => {
    visit.site.paths.set(
      "/",
      `${pageWith(`<needs-diagnostic src="/shop.json" deliver="/leads"></needs-diagnostic>`)}`.replace(
        ".js",
        ".js?ver=6.4",
      ),
    );
    await visit.finish();
    await visit.fillIn();
    await visit.page.getByRole("button", { name: "Send" }).click();
    await visit.page.getByText("have been sent").waitFor();
    expect(visit.wrongs).toEqual([]);
  });

  test("before the result holds it back, and who goes on without leaves nothing on the device", async () => {
    await visit.finishFreely();
    await visit.heading("How can we reach you?").waitFor();
    await visit.page.getByLabel("Your name").fill("Ana");
    await visit.page.getByRole("button", { name: "Go on without" }).click();
    await visit.page.getByText("nothing will be sent, and nothing is kept here").waitFor();
    await visit.heading("You want speed").waitFor();
    const kept = await visit.page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return {
        session: { ...sessionStorage },
        local: { ...localStorage },
        databases: databases.length,
      };
    });
    expect(JSON.stringify(kept.session) + JSON.stringify(kept.local)).toBe("{}{}");
    expect(visit.site.received).toEqual([]);
  });

  test("says so when nothing could be sent, and sends it when it can", async () => {
    let isUp = false;
    visit.site.paths.set("/leads", (_, response) => {
      response.statusCode = isUp ? 200 : 500;
      if (isUp) visit.site.received.push({} as never);
      response.end("{}");
    });
    await visit.finish();
    await visit.fillIn();
    await visit.page.getByRole("button", { name: "Send" }).click();
    await visit.page.getByText("Saved on this device, but not sent yet.").waitFor();
    isUp = true;
    await visit.page.reload();
    await expect.poll(() => visit.site.received.length, { timeout: 60_000 }).toBeGreaterThan(0);
  });

  test.each([
    ["a refusal", 400, 400, "Does it have a field for everything"],
    ["a redirect, which is no missing connection", 302, 0, "Give the address that it leads to"],
    ["a server that takes no POST", 501, 501, "Is it an address that takes POST?"],
  ])("tells of %s: the visitor without technical words, the page's author what to mend", async (_, status, told, advice) => {
    let attempts = 0;
    visit.site.paths.set("/leads", (_, response) => {
      attempts++;
      response.writeHead(status, { Location: "/elsewhere" }).end("ana@example.com is wrong.");
    });
    await visit.finish();
    await visit.fillIn();
    await visit.page.getByRole("button", { name: "Send" }).click();
    await visit.page.getByText("This could not be delivered.").waitFor();
    const refusals = (await toldOn(visit.page)).filter(
      ({ outcome }) => (outcome as { state?: string })?.state === "refused",
    );
    expect(refusals).toMatchObject([{ type: "delivery", outcome: { status: told } }]);
    await expect.poll(() => visit.wrongs.join()).toContain(advice);
    expect(visit.wrongs.join()).not.toContain("ana@");
    expect(attempts).toBe(1);
  });

  test.each([
    ``,
    `destinations="[]"`,
    `destinations="oops"`,
  ])("is not shown where nobody receives anything (%s)", async (attributes) => {
    visit.site.paths.set(
      "/",
      pageWith(`<needs-diagnostic src="/shop.json" ${attributes}></needs-diagnostic>`),
    );
    await visit.finish();
    expect(await visit.page.getByRole("textbox").count()).toBe(0);
  });
});

describe("without a lead form", () => {
  test("a finished interview is delivered, and again under the same name if an answer is changed", async () => {
    visit.site.paths.set(
      "/shop.json",
      publicForm(
        shop((draft) => {
          draft.capture = undefined;
        }),
      ),
    );
    await visit.finish();
    await expect.poll(() => visit.site.received.length).toBe(1);
    await visit.page.getByRole("button", { name: "Back" }).click();
    await visit.answer("This year");
    await expect.poll(() => visit.site.received.length).toBe(2);
    const [first, second] = visit.site.received;
    expect(second?.interview).toBe(first?.interview);
    expect(second?.key).not.toBe(first?.key);
    await visit.page.getByRole("button", { name: "Start again" }).click();
    await visit.answer("It is safe");
    await visit.answer("This year");
    await expect.poll(() => visit.site.received.length).toBe(3);
    expect(visit.site.received[2]?.interview).not.toBe(first?.interview);
  });

  test("a reload of the result sends nothing again; one before it was taken sends it by the same key", async () => {
    visit.site.paths.set(
      "/shop.json",
      publicForm(
        shop((draft) => {
          draft.capture = undefined;
        }),
      ),
    );
    const tries: unknown[] = [];
    let isUp = false;
    visit.site.paths.set("/leads", (request, response) => {
      tries.push(request.headers["idempotency-key"]);
      if (!isUp) return void response.destroy();
      response.end("{}");
    });
    await visit.finish();
    await expect.poll(() => tries.length).toBeGreaterThan(0);
    isUp = true;
    await visit.page.reload();
    await expect
      .poll(
        async () =>
          (await toldOn(visit.page)).filter(
            ({ type, outcome }) =>
              type === "delivery" && (outcome as { state: string }).state === "sent",
          ).length,
      )
      .toBe(1);
    expect(new Set(tries).size).toBe(1);
    const before = tries.length;
    await visit.page.reload();
    await visit.heading("You want speed").waitFor();
    await visit.page.getByRole("button", { name: "Back" }).click();
    await visit.answer("Today");
    await visit.heading("You want speed").waitFor();
    expect(tries.length).toBe(before);
  });

  test("it is delivered even where the device may keep nothing", async () => {
    visit.site.paths.set(
      "/shop.json",
      publicForm(
        shop((draft) => {
          draft.capture = undefined;
        }),
      ),
    );
    await visit.page.addInitScript(() => {
      for (const name of ["indexedDB", "sessionStorage", "localStorage"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("Forbidden", "SecurityError");
          },
        });
      }
    });
    await visit.finish();
    await expect.poll(() => visit.site.received.length).toBe(1);
  });
});
