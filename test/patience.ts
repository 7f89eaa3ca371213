import { configure, getConfig } from "@testing-library/react";

const { getElementError } = getConfig();

configure({
  // What comes is waited for as long as it takes: a second is short on a busy machine, and holds nothing to a speed.
  asyncUtilTimeout: 60_000,
  // The page is printed once somebody reads why a test failed, not at each look for what isn't there yet: that takes
  // longer than the look.
  getElementError(message, container) {
    const error = new Error();
    error.name = "TestingLibraryElementError";
    const words = () => getElementError(message, container).message;
    return Object.defineProperty(error, "message", { get: words, configurable: true });
  },
});
