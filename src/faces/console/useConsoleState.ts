import { useEffect, useMemo, useState } from "react";
import { sameName } from "../../interview/calls/account.ts";
import { type Call, type Change, isOfSuggestion } from "../../interview/calls/call.ts";
import { callRecord } from "../../interview/calls/callRecord.ts";
import { type Context, contextOf } from "../../interview/calls/context.ts";
import { isOfAnother } from "../../interview/calls/givenBy.ts";
import { readyDays } from "../../interview/calls/steps.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { startOf, type WebsiteInterview } from "../../interview/calls/website.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";
import { consoleTranslatorFor } from "../../language/consoleTranslator.ts";
import type { Definition, Known } from "../../questionnaire/definition/definition.ts";
import { useUnchanged } from "../widget/useUnchanged.ts";
import { answerWith, type GivenAnswer } from "./answerWith.ts";
import { type ConsoleState, percentages } from "./ConsoleContext.ts";
import { adviseNow } from "./callAdvice.ts";
import { type ConsoleScreen, consoleScreen } from "./consoleScreen.ts";
import { historyOf } from "./history.ts";
import { useAdvice } from "./useAdvice.ts";
import { useCall } from "./useCall.ts";
import { type GivenSuggestions, useGivenSuggestions } from "./useGivenSuggestions.ts";
import { useSuggestions } from "./useSuggestions.ts";
import { useTakingBack } from "./useTakingBack.ts";
import { useTold } from "./useTold.ts";

/** Somebody of an account. */
export interface Person {
  readonly name?: string;
  readonly role?: string;
}

export interface ConsoleOptions {
  readonly definition: Definition;
  /** Facts known beforehand of the account, and of no other; those that come later too, where the call has none yet. */
  readonly known?: Known;
  readonly account?: string;
  /** Whom of the account the call is with, as far as that is known. */
  readonly person?: Person;
  /** What that person has answered on a website: the call begins with it. */
  readonly website?: WebsiteInterview;
  /** Given back with the records of calls with the account, such as ids of its records: what JSON holds, up to 10,000 characters. */
  readonly context?: Context;
  /** What somebody, or a model, takes a transcript of this call to answer: shown to be taken or left; what comes later too. */
  readonly suggestions?: GivenSuggestions;
  readonly language?: string;
  /** The name of who holds the call, for the mail after it and its record. */
  readonly rep?: string;
  readonly store: CallStore;
  /** The call's id in the store; a new one begins a call. */
  readonly id: string;
  readonly onRecord?: (record: InterviewRecord) => void;
}

/** The state of a console for a layout of your own: give it to `ConsoleProvider` around the parts that you use. */
export function useConsoleState(options: ConsoleOptions): ConsoleState {
  const { language, account = "", rep = "", store, id, onRecord } = options;
  // Many hosts read it while rendering, and what comes of it here costs more than telling that it is the same.
  const definition = useUnchanged(options.definition);
  const translator = useMemo(
    () => consoleTranslatorFor(definition, language),
    [definition, language],
  );
  useEffect(() => {
    const timer = setTimeout(() => {
      readyDays(translator.language);
      percentages(translator.language);
    });
    return () => clearTimeout(timer);
  }, [translator.language]);
  const [isOwed, owe] = useState(false);
  const { now, learn, ...open } = useCall(store, id, {
    beginning: useBeginning(definition, options),
    isOf: (one) =>
      !isOfAnother(definition, one) && (account === "" || sameName(one.account, account)),
    follow: (after, changes) => {
      const has = (names: RegExp) => changes.some(({ name }) => names.test(name));
      const isFirstEnd = has(/^ended$/) && after.firstEndedAt === null;
      const ends: readonly Change[] = isFirstEnd ? [{ name: "first-ended", value: true }] : [];
      if (!has(/^(answer |known |goes-on$)/)) return ends;
      const advice = adviseNow(definition, after);
      owe(advice === null);
      const screen = consoleScreen(definition, { ...after, overrule: null }, advice);
      return [outcomeOf(screen, translator), ...ends];
    },
    onChange: (step, isByHand) => {
      const changes = step.changes.filter(({ name }) => name !== "outcome");
      const isTyped = changes.length > 0 && isByHand && taking.add(step);
      // What is suggested counts for nothing, so there is nothing to tell of.
      if (!changes.every(isOfSuggestion)) told(isTyped);
    },
  });
  const { isRead, hasBegun, isDeleted } = open;
  const isForeign = isOfAnother(definition, open.call);
  const change = isForeign ? changeNothing : open.change;
  const { known: facts, answers, unanswered, overrule, goesOn } = open.call;
  // What it comes to takes longer than a key of a note may, and no note changes it.
  const said = useUnchanged({
    known: facts,
    answers,
    unanswered,
    goesOn,
    overrule: overrule && { segment: overrule.segment },
  });
  const advice = useAdvice(definition, said);
  const screen = useMemo(() => consoleScreen(definition, said, advice), [definition, said, advice]);
  // What is known comes to something before anything is kept.
  const call = useMemo(
    () => (hasBegun ? open.call : { ...open.call, outcome: outcomeOf(screen, translator).value }),
    [hasBegun, open.call, screen, translator],
  );
  // What a change made here comes to is kept with it, and again once that is known.
  useEffect(() => {
    if (!isOwed || advice === null) return;
    owe(false);
    learn(outcomeOf(consoleScreen(definition, { ...said, overrule: null }, advice), translator));
  }, [isOwed, advice, definition, said, translator, learn]);
  const suggesting = useSuggestions(definition, call, screen, translator, change);
  const taking = useTakingBack(historyOf(store, id), now, change);
  const { takenBack, takeBack, done } = taking;
  const recordOf = (one: Call) => onRecord?.(callRecord(definition, one, translator.language));
  const told = useTold(call, {
    onRecord: isForeign || isDeleted ? undefined : recordOf,
    leave: taking.leave,
  });

  return useMemo<ConsoleState>(() => {
    const give = (question: string, value: GivenAnswer) =>
      change({ name: `answer ${question}`, value });
    return {
      definition,
      call,
      isRead,
      hasBegun,
      // Who agrees with all that was answered on the website has nothing to add.
      // Nor does a call that is over before the first question.
      canEnd:
        (hasBegun || call.website !== null || call.outcome?.complete === true) &&
        !isDeleted &&
        !isForeign,
      isDeleted,
      isOfAnother: isForeign,
      change,
      screen,
      translator,
      rep,
      answer(question, option) {
        const entry = screen.questions.find((candidate) => candidate.question.id === question);
        if (!entry) return;
        if (option === null) return give(question, "unanswered");
        give(question, answerWith(entry, option));
      },
      ...suggesting,
      takenBack,
      takeBack,
      end: () => change({ name: "ended", value: true }),
      goOn: () => change({ name: "ended", value: false }),
      record: () => callRecord(definition, call, translator.language),
      done,
      clear: (question) => give(question, null),
      know: (question, value) => change({ name: `known ${question}`, value }),
    };
  }, [
    definition,
    call,
    isRead,
    hasBegun,
    isDeleted,
    isForeign,
    change,
    screen,
    translator,
    rep,
    suggesting,
    takenBack,
    takeBack,
    done,
  ]);
}

function changeNothing(): void {}

/** What a call begins with: the same list until something else is known. */
function useBeginning(definition: Definition, given: ConsoleOptions): readonly Change[] {
  const { id, version } = definition;
  const { account = "", person = {}, rep = "", known = {}, website, context } = given;
  const [startedAt] = useState(Date.now);
  const whole = context && contextOf(context);
  const isRefused = whole === null;
  useEffect(() => {
    if (isRefused)
      console.error("needs-diagnostic: the context is no object of JSON, or too long.");
  }, [isRefused]);
  const suggestions = useGivenSuggestions(definition, given.suggestions);
  const start = website ? startOf(definition, website) : null;
  // Whoever gives facts beside it knows more of them than a website did.
  const facts = Object.entries({ ...start?.known, ...known }).filter(
    ([, value]) => value !== undefined,
  );
  return useUnchanged([
    {
      name: "about",
      value: { questionnaire: { id, version }, startedAt, begunFor: account, rep },
    },
    ...(account ? [{ name: "account" as const, value: account }] : []),
    ...(person.name ? [{ name: "person" as const, value: person.name }] : []),
    ...(person.role ? [{ name: "role" as const, value: person.role }] : []),
    ...(start ? [{ name: "website" as const, value: start.website }] : []),
    ...(whole ? [{ name: "context" as const, value: { account, values: whole } }] : []),
    ...facts.map(([question, value]): Change => ({ name: `known ${question}`, value })),
    ...suggestions.map(
      ({ question, option, quote }): Change => ({
        name: `suggestion ${question} ${option}`,
        value: quote,
      }),
    ),
  ]);
}

/** What the answers come to, kept with them so that lists need no questionnaire. */
function outcomeOf(
  { decision, isProvisional, segment }: ConsoleScreen,
  translator: ConsoleState["translator"],
): Extract<Change, { name: "outcome" }> {
  if (!segment) return { name: "outcome", value: null };
  return {
    name: "outcome",
    value: {
      segment: segment.id,
      name: translator.text(segment.rep?.name ?? segment.visitor.heading),
      complete: !isProvisional,
      close: decision?.close ?? false,
    },
  };
}
