import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, useEffect, useRef } from "react";
import { FormProvider, useForm, useFormContext, useWatch } from "react-hook-form";
import {
  type InterfaceLanguage,
  interfaceLanguages,
} from "../../../language/interfaceLanguages.ts";
import { bestLanguage } from "../../../language/languages.ts";
import { type StudioTranslator, studioTranslator } from "../../../language/studioTranslator.ts";
import { LanguageChoice } from "../desk/LanguageChoice.tsx";
import { type Sketch, sketch as schema, tellsApart } from "../document/sketch.ts";
import { useHost } from "../host/HostContext.ts";
import { LanguageFields } from "./LanguageFields.tsx";
import { newQuestionnaire } from "./newQuestionnaire.ts";
import { QuestionFields } from "./QuestionFields.tsx";
import { SegmentFields } from "./SegmentFields.tsx";
import { SketchField } from "./SketchField.tsx";
import { useFailure } from "./useFailure.ts";
import { useKeptSketch } from "./useKeptSketch.ts";

/** Asks for the outline of a questionnaire, and makes one of it. What is written stays, as a draft, until then. */
export function GuidedStart(props: {
  /** The id of the draft. */
  draft: string;
  /** What is written already. */
  sketch: Sketch;
  translator: StudioTranslator;
  onLanguage: (language: InterfaceLanguage) => void;
  onMade: (text: string) => void;
  onLeave: () => void;
}): ReactNode {
  const { draft, sketch, translator, onLanguage, onMade, onLeave } = props;
  const { word } = translator;
  const form = useForm<Sketch>({
    resolver: zodResolver(schema) as never,
    defaultValues: sketch,
  });
  useKeptSketch(form, { draft });
  const isNotKept = useFailure(useHost().drafts) !== null;
  const title = useRef<HTMLHeadingElement>(null);
  const tooFew = useRef<HTMLOutputElement>(null);
  useEffect(() => title.current?.focus(), []);
  const make = form.handleSubmit(
    (outline) => onMade(newQuestionnaire(outline, translatorFor(outline.language))),
    // Any other fault has a field, and that gets the focus.
    (errors) => Object.keys(errors).length === 1 && tooFew.current?.focus(),
  );
  return (
    <main className="st-start">
      <FormProvider {...form}>
        <form className="st-sketch" noValidate onSubmit={make}>
          <header className="st-start-head">
            <div>
              <h1 ref={title} tabIndex={-1}>
                {word("filesNewTitle")}
              </h1>
              <p className="st-help">{word("filesGuideHelp")}</p>
            </div>
            <LanguageChoice translator={translator} onLanguage={onLanguage} />
          </header>
          <p role="alert" className="st-wrong">
            {isNotKept && word("filesSketchNotKept")}
          </p>
          <section className="st-card">
            <SketchField
              name="title"
              label={word("filesTitle")}
              help={word("filesTitleHelp")}
              translator={translator}
            />
            <LanguageFields translator={translator} />
          </section>
          <SegmentFields translator={translator} />
          <QuestionFields translator={translator} />
          <output ref={tooFew} tabIndex={-1} className="st-wrong">
            <TooFew translator={translator} />
          </output>
          <div className="st-group">
            <button type="submit" className="st-button st-primary">
              {word("filesMake")}
            </button>
            <button type="button" className="st-button" onClick={onLeave}>
              {word("filesBack")}
            </button>
          </div>
        </form>
      </FormProvider>
    </main>
  );
}

/** Says while one types that there are fewer ways to answer than segments. */
function TooFew({ translator }: { translator: StudioTranslator }): ReactNode {
  const { control } = useFormContext<Sketch>();
  const [segments, questions] = useWatch({ control, name: ["segments", "questions"] });
  return tellsApart({ segments, questions }) ? null : translator.word("filesTooFewAnswers");
}

/** What nobody has written yet is said in the questionnaire's own language, if we have words in it. */
function translatorFor(language: string): StudioTranslator {
  return studioTranslator(bestLanguage(language, interfaceLanguages));
}
