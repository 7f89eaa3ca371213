import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtDelivery } from "./served.ts";

test("the whole room costs a page less than 6.7 kB", async () => {
  expect(gzipSync(await builtDelivery()).length).toBeLessThan(6700);
});
