import { createRoot } from "react-dom/client";
import { canonicalTag, chooseLanguage } from "../../language/languages.ts";
import { loadVisitorWords } from "../../language/visitorWords.ts";
import { interfaceVoice } from "../../language/voice.ts";
import {
  type Definition,
  type Known,
  languagesOf,
} from "../../questionnaire/definition/definition.ts";
import { isEqual } from "../../questionnaire/definition/equal.ts";
import {
  type FetchFailure,
  fetchDefinition,
} from "../../questionnaire/definition/fetchDefinition.ts";
import { tellAnalytics } from "./analytics.ts";
import type { Delivering } from "./delivering.ts";
import type { ElementHappening } from "./events.ts";
import { FailureView } from "./FailureView.tsx";
import type { FrameParent } from "./frame/inside.ts";
import { type Interview, startInterview } from "./interview.tsx";
import { keeperOf } from "./keeper.ts";
import { openPlace } from "./place.ts";
import { type Presence, presenceOf } from "./presence.ts";
import type { Properties } from "./properties.ts";
import {
  destinationsIn,
  destinationTexts,
  factsOf,
  pageLanguageOf,
  resumePlaceOf,
} from "./settings.ts";
import { wayTo } from "./way.ts";

/** What an element shows, whenever it is in a page. */
export interface Showing {
  /** Brings it in step with the element's attributes and properties. */
  update(properties: Properties): void;
  restart(): void;
  /** It is out of the page: what was begun stays as it is until it comes back. */
  rest(): void;
}

/** How long to wait for a questionnaire, in milliseconds. */
const patience = 20_000;

export function show(
  element: HTMLElement,
  dispatch: (happening: ElementHappening) => void,
): Showing {
  const place = openPlace(element);
  const root = createRoot(place.root);
  let properties: Properties;
  let source: string | Definition | null | undefined;
  let life = new AbortController();
  let interview: Interview | null = null;
  let presence: Presence | null = null;
  let way: Delivering | null = null;
  /** What the page said last of where results go. */
  let said = "";
  let learnt = "";
  let missed: AbortSignal | null = null;
  let around: Promise<FrameParent> | null = null;

  const tell = (happening: ElementHappening) => {
    dispatch(happening);
    void around?.then((parent) => parent.tell(happening));
    const dataLayer = element.getAttribute("analytics") === "dataLayer";
    tellAnalytics(happening, { track: properties.track, dataLayer });
  };
  const known = (): Known => ({
    ...factsOf(element, new URLSearchParams(location.search)),
    ...properties.known,
  });
  const languageFor = (available: readonly [string, ...string[]]) =>
    chooseLanguage(
      {
        attribute: element.getAttribute("language") ?? undefined,
        page: pageLanguageOf(element),
        browser: navigator.languages,
      },
      available,
    );

  function clear(): void {
    life.abort();
    life = new AbortController();
    presence?.leave();
    interview?.stop();
    presence = interview = null;
    root.render(null);
    closeAround();
    place.setFallback(false);
  }

  function closeAround(): void {
    void around?.then((parent) => parent.close());
    around = null;
  }

  /** Only pages that are shown in a frame need the code for it. */
  function openAround(): void {
    const origins = element.getAttribute("frame-parent");
    if (around || !origins || window.parent === window) return;
    around = import("./frame/inside.ts").then(({ openFrameParent }) =>
      openFrameParent(element, origins),
    );
    around.catch((error: unknown) => console.error("needs-diagnostic:", error));
  }

  async function load(from: string | Definition | null): Promise<void> {
    const wasInside = place.root.matches(":focus-within");
    clear();
    openAround();
    const { signal } = life;
    if (from === null) {
      place.setFallback(true);
      return miss("src");
    }
    place.root.ariaBusy = "true";
    const fetching =
      typeof from === "string"
        ? await fetched(from, signal)
        : { ok: true as const, definition: from };
    if (signal.aborted) return;
    if (fetching.ok) await begin(fetching.definition, signal);
    else await fail(from as string, fetching.failure, signal);
    if (signal.aborted) return;
    place.root.ariaBusy = null;
    // Whoever tried again had the focus on what is gone now.
    if (wasInside && document.activeElement === document.body) {
      place.root.querySelector<HTMLElement>("[data-nd-heading], button")?.focus();
    }
  }

  function fetched(address: string, signal: AbortSignal) {
    const patient = new AbortController();
    const timer = setTimeout(() => patient.abort(), patience);
    signal.addEventListener("abort", () => patient.abort());
    const allowPrivate = element.hasAttribute("allow-private");
    return fetchDefinition(address, { signal: patient.signal, allowPrivate }).finally(() =>
      clearTimeout(timer),
    );
  }

  async function begin(definition: Definition, signal: AbortSignal): Promise<void> {
    const facts = known();
    learnt = JSON.stringify(facts);
    const begun = startInterview(root, {
      definition,
      known: facts,
      language: languageFor(languagesOf(definition)),
      keeper: keeperOf(definition, resumePlaceOf(element), element.id),
      delivering: () => way,
      onMissing: () => miss("destinations"),
      tell,
    });
    interview = begun;
    await speak(begun);
    if (signal.aborted) return;
    presence = presenceOf(element, begun.session, tell);
    presence.enter();
  }

  /** Tells the page's author what the page doesn't set; of each load once. */
  function miss(what: "src" | "destinations"): void {
    const { signal } = life;
    if (missed === signal) return;
    missed = signal;
    const isSettled = () => signal.aborted || (what !== "src" && way !== null);
    import("./missing.ts").then(
      ({ tellMissing }) => tellMissing(what, isSettled, tell),
      (error: unknown) => console.error("needs-diagnostic:", what, error),
    );
  }

  /** Opens the way that the page sets, when it sets another. */
  function findWay(): void {
    const texts = destinationTexts(element);
    const text = JSON.stringify(properties.destinations ?? texts);
    if (text === said) return;
    said = text;
    const destinations = properties.destinations ?? destinationsIn(texts);
    way = destinations.length
      ? wayTo(destinations, (outcome) => tell({ type: "delivery", outcome, at: Date.now() }))
      : null;
  }

  async function fail(address: string, failure: FetchFailure, signal: AbortSignal): Promise<void> {
    tellDeveloper(address, failure);
    place.setFallback(true);
    tell({ type: "failed", failure, at: Date.now() });
    // What is wrong with a questionnaire is nothing that a visitor could try again.
    if (failure.reason !== "unreachable" && failure.reason !== "status") return;
    const page = canonicalTag(pageLanguageOf(element) ?? "") ?? "en";
    const language = languageFor([page, ...navigator.languages]);
    const words = await loadVisitorWords(language);
    if (signal.aborted) return;
    root.render(
      <FailureView
        voice={interfaceVoice(language, words, properties.words)}
        onRetry={() => void load(address)}
      />,
    );
  }

  async function speak(running: Interview): Promise<void> {
    const wanted = () => languageFor(languagesOf(running.session.definition));
    const language = wanted();
    const words = await loadVisitorWords(language);
    // Whoever asks for another language meanwhile sees to that one.
    if (running !== interview || language !== wanted()) return;
    running.speak(language, words, properties.words);
  }

  function isShown(from: string | Definition | null): boolean {
    if (from === source) return true;
    return typeof from === "object" && from && interview
      ? isEqual(from, interview.session.definition)
      : false;
  }

  /** Tells an interview what is newly known; the same again would be complained of again. */
  function learn({ session }: Interview): void {
    const facts = known();
    const text = JSON.stringify(facts);
    if (text === learnt) return;
    learnt = text;
    session.send({ type: "know", known: facts });
  }

  /** What a page sets as a definition may be anything. */
  function giveUp(error: unknown): void {
    place.root.ariaBusy = null;
    place.setFallback(true);
    console.error("needs-diagnostic: no definition.", error);
  }

  return {
    update(now) {
      properties = now;
      const before = way;
      findWay();
      const from = now.definition ?? element.getAttribute("src");
      if (!isShown(from)) {
        source = from;
        void load(from).catch(giveUp);
      } else if (interview) {
        presence?.enter();
        openAround();
        if (way !== before) interview.catchUp();
        learn(interview);
        void speak(interview);
      }
    },
    restart: () => interview?.session.send({ type: "restart" }),
    rest() {
      if (presence) {
        presence.leave();
        closeAround();
      } else {
        // What was only on its way begins anew.
        clear();
        source = undefined;
      }
    },
  };
}

function tellDeveloper(address: string, failure: FetchFailure): void {
  import("./failureText.ts").then(
    ({ failureText }) => console.error(failureText(address, failure)),
    () => console.error(`needs-diagnostic: ${address}`, failure),
  );
}
