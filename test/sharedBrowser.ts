import { type Browser, chromium } from "playwright";
import { inject } from "vitest";

/**
 * Connects to the browser that all tests of pages share. What is opened by a connection is closed with it, and knows
 * nothing of what others opened.
 */
export function sharedBrowser(): Promise<Browser> {
  return chromium.connect(inject("browser"));
}
