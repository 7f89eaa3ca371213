import { memo, type ReactNode } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useForms } from "./FormsContext.ts";
import { ChoiceField } from "./fields/ChoiceField.tsx";
import { EntryField } from "./fields/EntryField.tsx";
import { LineField } from "./fields/LineField.tsx";
import { TextField } from "./fields/TextField.tsx";
import { TextList } from "./fields/TextList.tsx";
import { parseCurrency } from "./logic/entries.ts";
import { BacktestPart } from "./parts/BacktestPart.tsx";
import { Card } from "./parts/Card.tsx";
import { EditorHead } from "./parts/EditorHead.tsx";
import { LanguagesPart } from "./parts/LanguagesPart.tsx";

type BasicsProps = Pick<Definition, "title" | "version"> &
  Partial<Pick<Definition, "reviewBy" | "intro" | "rep">>;

/** What the questionnaire is called, the languages it speaks, and what visitors read first. */
export const BasicsEditor = memo(function BasicsEditor(props: BasicsProps): ReactNode {
  const { title, version, reviewBy, intro, rep } = props;
  const { word } = useForms().translator;
  return (
    <>
      <EditorHead title={word("formsBasics")} />
      <Card title={word("formsQuestionnaire")}>
        <TextField path={["title"]} label={word("formsTitle")} value={title} />
        <div className="st-form-row">
          <LineField path={["version"]} label={word("formsVersion")} value={version} />
          <EntryField
            path={["reviewBy"]}
            label={word("formsReviewBy")}
            value={reviewBy}
            parse={(entry) => ({ value: entry === "" ? undefined : entry })}
            kind="date"
          />
        </div>
      </Card>
      <Card title={word("formsLanguages")} help={word("formsLanguagesHelp")}>
        <LanguagesPart />
      </Card>
      <Card title={word("formsIntro")} help={word("formsIntroHelp")}>
        <TextField
          path={["intro", "heading"]}
          label={word("formsIntroHeading")}
          value={intro?.heading}
          isOptional
        />
        <TextField
          path={["intro", "body"]}
          label={word("formsIntroBody")}
          value={intro?.body}
          isOptional
          isLong
        />
        <TextField
          path={["intro", "start"]}
          label={word("formsIntroStart")}
          value={intro?.start}
          isOptional
        />
      </Card>
      <Card title={word("formsForReps")} help={word("formsPrivate")}>
        <LineField
          path={["rep", "owner"]}
          label={word("formsOwner")}
          value={rep?.owner}
          isOptional
        />
        <EntryField
          path={["rep", "currency"]}
          label={word("formsCurrency")}
          help={word("formsCurrencyHelp")}
          value={rep?.currency}
          parse={parseCurrency}
          kind="text"
        />
        <TextField
          path={["rep", "notes"]}
          label={word("formsNotes")}
          value={rep?.notes}
          isOptional
          isLong
        />
        <ChoiceField
          path={["rep", "account"]}
          label={word("formsAccount")}
          help={word("formsAccountHelp")}
          value={rep?.account ?? "alike"}
          choices={[
            ["alike", word("formsAccountAlike")],
            ["signer", word("formsAccountSigner")],
          ]}
          standard="alike"
        />
        <TextList
          path={["rep", "overruleReasons"]}
          label={word("formsOverruleReasons")}
          item={word("formsOverruleReason")}
          items={rep?.overruleReasons}
          help={word("formsOverruleReasonsHelp")}
        />
      </Card>
      <Card title={word("formsBacktest")} help={word("formsBacktestHelp")}>
        <BacktestPart backtest={rep?.backtest} />
      </Card>
    </>
  );
});
