import { cleanup, render, screen } from "@testing-library/react";
import { type ReactNode, StrictMode, useEffect, useState } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import {
  Diagnostic,
  type DiagnosticOptions,
  type DiagnosticRecord,
  useDiagnostic,
} from "../../../src/faces/widget/index.ts";
import { read } from "../../../src/index.ts";
import "../../../src/faces/widget/styles.css";
import { stall } from "./stall.ts";

afterEach(cleanup);

const text = JSON.stringify(stall);

/** As a host does that reads the questionnaire, and writes all else, anew at each render. */
function madeInRender(): Pick<DiagnosticOptions, "definition" | "known" | "words"> {
  const reading = read(text);
  if (!reading.ok) throw new Error("The stall can't be read.");
  return {
    definition: reading.definition,
    known: { days: "one", goods: ["fish", "fruit"] },
    words: { en: { continue: "Go on" } },
  };
}

const click = (words: string) => userEvent.click(screen.getByText(words));

describe.each([true, false])("with Strict Mode %j", (strict) => {
  const show = (page: ReactNode) => render(strict ? <StrictMode>{page}</StrictMode> : page);

  test("a definition read in render, and a state set by its result, tell one result and no more", async () => {
    const told: DiagnosticRecord[] = [];
    function Page(): ReactNode {
      const [record, setRecord] = useState<DiagnosticRecord>();
      const [renders, setRenders] = useState(0);
      return (
        <>
          <p>{record?.segment}</p>
          <button type="button" onClick={() => setRenders(renders + 1)}>
            Render {renders}
          </button>
          <Diagnostic
            {...madeInRender()}
            onResult={(result) => {
              told.push(result);
              setRecord(result);
            }}
          />
        </>
      );
    }
    show(<Page />);
    await click("Begin");
    await click("Rain");
    for (const render of ["Render 0", "Render 1", "Render 2"]) await click(render);
    screen.getByText("Render 3");
    expect(told.map(({ answers }) => answers)).toEqual([{ failure: ["rain"] }]);
    screen.getByText(told[0]?.segment as string);
    // Going back and answering otherwise ends it once more.
    await click("Back");
    await click("Heat");
    expect(told.map(({ answers }) => answers)).toEqual([
      { failure: ["rain"] },
      { failure: ["heat"] },
    ]);
  });

  test("what useDiagnostic gives is the same at each render that makes equal options", async () => {
    const given = new Set<unknown>();
    function Page(): ReactNode {
      const [renders, setRenders] = useState(0);
      const { screen: shown, translator, ...moves } = useDiagnostic(madeInRender());
      useEffect(() => {
        given.add(translator);
      }, [translator]);
      useEffect(() => {
        given.add(shown);
      }, [shown]);
      return (
        <>
          <button type="button" onClick={() => setRenders(renders + 1)}>
            Render {renders}
          </button>
          <button type="button" onClick={moves.begin}>
            {translator.word("continue")}
          </button>
        </>
      );
    }
    show(<Page />);
    await click("Render 0");
    await click("Render 1");
    screen.getByText("Go on");
    expect(given.size).toBe(2);
  });
});
