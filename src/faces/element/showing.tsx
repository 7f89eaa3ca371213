import { createRoot } from "react-dom/client";
import { chooseLanguage } from "../../language/languages.ts";
import { loadVisitorWords } from "../../language/visitorWords.ts";
import {
  type Definition,
  type Known,
  languagesOf,
} from "../../questionnaire/definition/definition.ts";
import { isEqual } from "../../questionnaire/definition/equal.ts";
import { tellAnalytics } from "./analytics.ts";
import { aroundOf } from "./around.ts";
import type { ElementHappening } from "./events.ts";
import { failureIn } from "./failure.tsx";
import { tellFault } from "./fault.ts";
import { fetched } from "./fetching.ts";
import { type FormInPage, formInPage } from "./formInPage.ts";
import { type Interview, startInterview } from "./interview.tsx";
import { openMount } from "./mount.ts";
import { type Presence, presenceOf } from "./presence.ts";
import type { Properties } from "./properties.ts";
import { resumeStoreOf } from "./resumeStore.ts";
import { campaignIn, factsOf, pageLanguageOf, resumePlaceOf } from "./settings.ts";
import type { Speaking } from "./speaking.ts";
import { wayOf } from "./way.ts";

/** What an element shows, whenever it is in a page. */
export interface Showing {
  /** Brings it in step with the element's attributes and properties. */
  update(properties: Properties): void;
  restart(): void;
  /** It is out of the page: what was begun stays as it is until it comes back. */
  rest(): void;
}

/** Where a questionnaire comes from. */
type Source = string | FormInPage | Definition | null;

export function show(
  element: HTMLElement,
  dispatch: (happening: ElementHappening) => void,
): Showing {
  const place = openMount(element);
  const root = createRoot(place.root);
  const around = aroundOf(element);
  const way = wayOf(element, (outcome) => tell({ type: "delivery", outcome, at: Date.now() }));
  let properties: Properties;
  let source: Source | undefined;
  let allowPrivate = false;
  let life = new AbortController();
  let isLoading = false;
  let isMissed = false;
  /** What is shown, or is about to be. */
  let shown: Speaking | null = null;
  /** The last that was begun: another form of its questionnaire goes on with it. */
  let interview: Interview | null = null;
  let presence: Presence | null = null;
  /** Whether it was to be begun again before it was there. */
  let isAnew = false;
  let isWaiting = false;

  /** @param of the questionnaire that it happened in, for analytics */
  function tell(happening: ElementHappening, of?: Definition): void {
    dispatch(happening);
    around.tell(happening);
    const dataLayer = element.getAttribute("analytics") === "dataLayer";
    const { track } = properties;
    if (of) tellAnalytics(happening, { track, dataLayer }, of, languageFor(languagesOf(of)));
  }
  const known = (): Known => ({
    ...factsOf(element, new URLSearchParams(location.search)),
    ...properties.known,
  });
  const languageFor = (available: readonly [string, ...string[]]) =>
    chooseLanguage(
      {
        attribute: element.getAttribute("language"),
        page: pageLanguageOf(element),
        browser: navigator.languages,
      },
      available,
    );
  const keeperFor = ({ id }: Definition) => resumeStoreOf(resumePlaceOf(element), id, element.id);

  function isShown(from: Source): boolean {
    const isAllowed = allowPrivate === element.hasAttribute("allow-private");
    if (isText(from) && isEqual(from, source)) return isAllowed;
    if (from === source) return true;
    return shown === interview && isEqual(from, interview?.session.definition);
  }

  /** Takes away what is shown; an interview waits for another form of its questionnaire. */
  function empty(): void {
    presence?.leave();
    shown = null;
    root.render(null);
  }

  async function load(from: Source): Promise<void> {
    const wasInside = place.root.matches(":focus-within");
    life.abort();
    life = new AbortController();
    const { signal } = life;
    isLoading = true;
    isMissed = false;
    allowPrivate = element.hasAttribute("allow-private");
    place.setFallback(from === null);
    place.root.ariaBusy = String(from !== null);
    try {
      if (from === null || isText(from)) empty();
      if (from === null) miss("src");
      else if (isText(from)) await fetchFrom(from, signal);
      else await begin(from, signal);
    } catch (error) {
      if (signal.aborted) return;
      // What a page sets as a definition may be anything.
      empty();
      place.setFallback(true);
      console.error("needs-diagnostic: no definition.", error);
    }
    if (signal.aborted) return;
    isLoading = false;
    place.root.ariaBusy = null;
    // Whoever tried again had the focus on what is gone now.
    if (wasInside && document.activeElement === document.body) {
      place.root.querySelector<HTMLElement>("[data-nd-heading], button")?.focus();
    }
  }

  async function fetchFrom(from: string | FormInPage, signal: AbortSignal): Promise<void> {
    const fetching = await fetched(from, { allowPrivate, signal });
    if (signal.aborted) return;
    if (fetching.ok) return begin(fetching.definition, signal);
    const { failure } = fetching;
    place.setFallback(true);
    tell({ type: "failed", failure, at: Date.now() });
    // What is wrong with a questionnaire is nothing that a visitor could try again.
    if (failure.reason !== "unreachable" && failure.reason !== "status") return;
    shown = failureIn(root, element, () => void load(from));
    await speak(shown);
  }

  async function begin(definition: Definition, signal: AbortSignal): Promise<void> {
    if (interview?.session.definition.id === definition.id) interview.reopen(definition);
    else {
      interview?.stop();
      presence?.leave();
      presence = null;
      interview = startInterview(root, definition, {
        known,
        language: languageFor(languagesOf(definition)),
        resumeStore: keeperFor(definition),
        delivering: way.delivering,
        campaign: () => campaignIn(element),
        onMissing: () => miss("destinations"),
        tell,
      });
    }
    shown = interview;
    if (isAnew) restart();
    await speak(shown);
    if (signal.aborted) return;
    const begun = interview;
    presence ??= presenceOf(
      element,
      () => begun.session,
      (happening) => {
        tell(happening, begun.session.definition);
        const isWanted = element.getAttribute("unfinished") === "send";
        if (happening.type === "left" && isWanted) begun.sendUnfinished(happening.at);
      },
    );
    presence.enter();
  }

  async function speak(one: Speaking): Promise<void> {
    const wanted = () => languageFor(one.languages());
    const language = wanted();
    const words = await loadVisitorWords(language);
    // Whoever asks for another language meanwhile sees to that one.
    if (one !== shown || language !== wanted()) return;
    one.speak(language, words, properties.words);
  }

  /** Tells the page's author what the page doesn't set; of each load once. */
  function miss(what: "src" | "destinations"): void {
    if (isMissed) return;
    isMissed = true;
    const { signal } = life;
    const isSettled = () => signal.aborted || (what !== "src" && way.delivering() !== null);
    import("./missing.ts").then(({ tellMissing }) => tellMissing(what, isSettled, tell), tellFault);
  }

  /** What stands in the element may still come. */
  function waitForPage(): void {
    if (isWaiting || document.readyState !== "loading") return;
    isWaiting = true;
    document.addEventListener("DOMContentLoaded", () => {
      if (element.isConnected) showing.update(properties);
    });
  }

  function restart(): void {
    isAnew = shown === null || shown !== interview;
    if (!isAnew) interview?.session.send({ type: "restart" });
  }

  const showing: Showing = {
    update(now) {
      properties = now;
      around.follow();
      const isOtherWay = way.follow(now.destinations);
      // One that is left empty, as by a template, is none: it would be the address of the page itself.
      const address = element.getAttribute("src")?.trim();
      const from = now.definition ?? (address || formInPage(element));
      if (from === null) waitForPage();
      if (!isShown(from)) {
        source = from;
        void load(from);
      } else if (shown) {
        if (interview && shown === interview) {
          presence?.enter();
          interview.keepBy(keeperFor(interview.session.definition));
          if (isOtherWay) interview.catchUp();
          interview.learn();
        }
        void speak(shown);
      }
    },
    restart,
    rest() {
      around.close();
      way.rest();
      if (shown && shown === interview && !isLoading) return presence?.leave();
      // What was only on its way begins anew.
      life.abort();
      empty();
      source = undefined;
    },
  };
  return showing;
}

/** Whether it is a questionnaire in text, which is yet to be read. */
function isText(from: Source): from is string | FormInPage {
  return typeof from === "string" || (from !== null && "inPage" in from);
}
