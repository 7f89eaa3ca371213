import { expect, test } from "vitest";
import { connect, type Form, resultOf } from "../../src/device/connection.ts";

let count = 0;

function form(version = 1): Form {
  return {
    name: `device-${Date.now()}-${count++}`,
    version,
    make(database, earlier) {
      if (earlier < 1) database.createObjectStore("notes");
      if (earlier < 2 && version > 1) database.createObjectStore("more");
    },
  };
}

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

test("work is done in one transaction, all of it or nothing", async () => {
  const { run } = connect(form(), () => indexedDB);
  await run("readwrite", async (store) => void store("notes").put("first", 1));
  const failing = run("readwrite", async (store) => {
    store("notes").put("second", 1);
    await resultOf(store("notes").get(1));
    throw new Error("It changed its mind.");
  });
  await expect(failing).rejects.toThrow("It changed its mind.");
  expect(await run("readonly", (store) => resultOf(store("notes").get(1)))).toBe("first");
});

test("no database is made where none is wanted", async () => {
  const wanted = form();
  const { run } = connect(wanted, () => indexedDB);
  expect(await run("readonly", async () => "there", "none")).toBe("none");
  expect(await names()).not.toContain(wanted.name);
  expect(await run("readonly", async () => "there")).toBe("there");
  expect(await run("readonly", async () => "there", "none")).toBe("there");
});

test("an earlier form becomes the later one, with what is in it", async () => {
  const early = form();
  await connect(early, () => indexedDB).run("readwrite", async (store) => {
    store("notes").put("kept", 1);
  });
  // The first lets go by itself.
  const later = connect({ ...form(2), name: early.name }, () => indexedDB);
  const found = await later.run("readwrite", async (store) => {
    store("more").put("new", 1);
    return resultOf(store("notes").get(1));
  });
  expect(found).toBe("kept");
});

test("whoever deletes the database isn't kept waiting, and it is made anew when it is needed", async () => {
  const wanted = form();
  const { run } = connect(wanted, () => indexedDB);
  await run("readwrite", async (store) => void store("notes").put("first", 1));
  await resultOf(indexedDB.deleteDatabase(wanted.name));
  expect(await names()).not.toContain(wanted.name);
  expect(await run("readonly", (store) => resultOf(store("notes").count()))).toBe(0);
});

test("what fails to open, or is closed, is opened again", async () => {
  let mayOpen = false;
  const factory = () => {
    if (!mayOpen) throw new DOMException("Not in this frame.", "SecurityError");
    return indexedDB;
  };
  const { run, close } = connect(form(), factory);
  const look = () => run("readonly", async () => "open");
  await expect(look()).rejects.toThrow("Not in this frame.");
  mayOpen = true;
  expect(await Promise.all([look(), look()])).toEqual(["open", "open"]);
  close();
  expect(await look()).toBe("open");
});
