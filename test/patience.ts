import { configure, getConfig } from "@testing-library/react";

const { getElementError } = getConfig();

/**
 * Prints the page once somebody reads why a test failed, not at each look for what isn't there yet: that takes longer
 * than the look.
 */
function errorOnPage(message: string | null, container: Element): Error {
  const error = new Error();
  error.name = "TestingLibraryElementError";
  Error.captureStackTrace(error, errorOnPage);
  const words = () => getElementError(message, container).message;
  return Object.defineProperty(error, "message", { get: words, configurable: true });
}

configure({
  // What comes is waited for as long as it takes: a second is short on a busy machine, and holds nothing to a speed.
  asyncUtilTimeout: 60_000,
  getElementError: errorOnPage,
});
