import { assign, createMachine } from "xstate";
import {
  type Answer,
  type Answers,
  type Definition,
  type Known,
  languagesOf,
} from "../definition/definition.ts";
import { isEqual } from "../definition/equal.ts";
import { textIn } from "../definition/text.ts";
import { isAnswer, isAskable, only } from "./answers.ts";
import { placesIn } from "./place.ts";

/** Everything that a running interview keeps. The rest is replayed from it, so nothing can disagree with it. */
export interface InterviewContext {
  readonly known: Known;
  readonly answers: Answers;
  /** A question that is shown though it isn't the next to ask: one gone back to. */
  readonly revisiting: string | null;
  /** Whether the interview was begun: by beginning it, or by an answer. */
  readonly begun: boolean;
}

/** Every move of an interview. A move that is not possible changes nothing. */
export type InterviewEvent =
  | { readonly type: "begin" }
  /** Answers any question, whatever is being asked. */
  | { readonly type: "answer"; readonly question: string; readonly answer: Answer }
  | { readonly type: "back" }
  | { readonly type: "goTo"; readonly question: string }
  | { readonly type: "clear"; readonly question: string }
  /** Facts that arrive late; they replace what was known of the same questions. */
  | { readonly type: "know"; readonly known: Known }
  /** Forgets the answers; what is known stays known. */
  | { readonly type: "restart" };

export interface InterviewInput {
  readonly known?: Known;
  readonly answers?: Answers;
}

type Guards =
  | { type: "isPast"; params: { readonly question: string } }
  | { type: "isDecided"; params: { readonly segment: string } }
  | { type: "isAnswer" | "isAskable" | "isAnswered" | "isNews" | "canGoBack"; params: undefined };

type Actions = {
  type: "begin" | "keepAnswer" | "forgetAnswer" | "forgetAnswers" | "goBack" | "goTo" | "keepKnown";
  params: undefined;
};

/**
 * Makes the XState machine of a questionnaire. Its states are the author's questions (`questions.…`) and segments
 * (`segments.…`): after every move it walks again from the first question, over those that need no asking, to the
 * one that does or to the segment.
 *
 * Run it with `createActor(machineFor(definition), { input: { known, answers } })`. To keep a run beyond a change of
 * the definition, keep its answers and give them as input again.
 */
export function machineFor(definition: Definition) {
  const { questions, segments } = definition;
  const languages = languagesOf(definition);
  const place = placesIn(definition);

  // Not by `setup`: it would bring every kind of action along, a kilobyte for pages that want it small.
  return createMachine(
    {
      types: {} as {
        context: InterviewContext;
        events: InterviewEvent;
        input: InterviewInput | undefined;
        tags: "asking" | "decided";
        guards: Guards;
        actions: Actions;
      },
      id: definition.id,
      context: ({ input }) => ({
        known: input?.known ?? {},
        answers: input?.answers ?? {},
        revisiting: null,
        begun: Object.keys(input?.answers ?? {}).length > 0,
      }),
      initial: "questions",
      on: {
        begin: { actions: "begin" },
        answer: { guard: "isAnswer", actions: "keepAnswer", target: ".questions" },
        back: { guard: "canGoBack", actions: "goBack", target: ".questions" },
        goTo: { guard: "isAskable", actions: "goTo", target: ".questions" },
        clear: { guard: "isAnswered", actions: "forgetAnswer", target: ".questions" },
        know: { guard: "isNews", actions: "keepKnown", target: ".questions" },
        restart: { actions: "forgetAnswers", target: ".questions" },
      },
      states: {
        questions: {
          initial: questions[0]?.id as string,
          states: Object.fromEntries(
            questions.map(({ id, text }, position) => [
              id,
              {
                tags: "asking" as const,
                description: textIn(text, languages),
                always: {
                  guard: { type: "isPast" as const, params: { question: id } },
                  target: questions[position + 1]?.id ?? `#${definition.id}.deciding`,
                },
              },
            ]),
          ),
        },
        deciding: {
          always: segments.map(({ id }) => ({
            guard: { type: "isDecided" as const, params: { segment: id } },
            target: `segments.${id}`,
          })),
        },
        segments: {
          initial: definition.decision.fallback,
          states: Object.fromEntries(
            segments.map(({ id, visitor }) => [
              id,
              { tags: "decided" as const, description: textIn(visitor.heading, languages) },
            ]),
          ),
        },
      },
    },
    {
      guards: {
        isPast: ({ context }, { question }) => place(context).question !== question,
        isDecided: ({ context }, { segment }) => place(context).segment === segment,
        isAnswer: ({ event }) =>
          event.type === "answer" && isAnswer(definition, event.question, event.answer),
        isAskable: ({ event }) => event.type === "goTo" && isAskable(definition, event.question),
        isAnswered: ({ context, event }) =>
          event.type === "clear" &&
          isAskable(definition, event.question) &&
          Object.hasOwn(context.answers, event.question),
        isNews: ({ context, event }) =>
          event.type === "know" &&
          Object.entries(event.known).some(
            ([id, value]) =>
              !Object.hasOwn(context.known, id) || !isEqual(context.known[id], value),
          ),
        canGoBack: ({ context }) => place(context).previous !== null,
      },
      actions: {
        begin: assign({ begun: true }),
        keepAnswer: assign(({ context, event }) =>
          event.type === "answer"
            ? {
                answers: { ...context.answers, [event.question]: event.answer },
                revisiting: null,
                begun: true,
              }
            : {},
        ),
        forgetAnswer: assign(({ context, event }) =>
          event.type === "clear"
            ? { answers: only(context.answers, (id) => id !== event.question) }
            : {},
        ),
        forgetAnswers: assign({ answers: {}, revisiting: null, begun: false }),
        goBack: assign(({ context }) => ({ revisiting: place(context).previous })),
        goTo: assign(({ event }) => (event.type === "goTo" ? { revisiting: event.question } : {})),
        keepKnown: assign(({ context, event }) =>
          event.type === "know" ? { known: { ...context.known, ...event.known } } : {},
        ),
      },
    },
  );
}
