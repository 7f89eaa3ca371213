import * as React from "react";
import * as ReactDOM from "react-dom";
import { expect, test } from "vitest";

test("the React under test is the one that the project's name says", () => {
  const major = import.meta.env.REACT_MAJOR;
  expect([React.version, ReactDOM.version]).toEqual([
    expect.stringMatching(`^${major}\\.`),
    expect.stringMatching(`^${major}\\.`),
  ]);
});
