import type { Like } from "../../wordList.ts";

/** The forms' words for the lead form, in English: the list that every other language follows. */
export const formsLeadFormEn = {
  formsNoLeadForm: "No lead form",
  formsNoLeadFormHelp: "Visitors can’t leave word of themselves yet.",
  formsAddLeadForm: "Add a lead form",
  formsRemoveLeadForm: "Remove the lead form",
  formsEmailLabel: "Email",
  formsWhatIsAsked: "What visitors are asked for",
  formsLeadPlace: "Where it stands",
  formsAfterResult: "After the result",
  formsBeforeResult: "Before the result",
  formsFields: "Fields",
  formsFieldNumber: "Field {{number}}",
  formsNewField: "New field",
  formsType: "Kind",
  formsTypeText: "Text",
  formsTypeEmail: "Email address",
  formsTypeTel: "Phone number",
  formsTypeCompany: "Company",
  formsRequired: "Has to be filled in",
  formsSentAs: "Sent as",
  formsConsent: "Consent",
  formsNoConsent: "Visitors aren’t asked for their consent.",
  formsAddConsent: "+ Consent",
  formsRemoveConsent: "Remove the consent",
  formsConsentText: "What they agree to",
  formsConsentUrl: "Address of the privacy notice",
  formsConsentRequired: "Nothing is sent without it",
} as const;

export type FormsLeadFormWords = Like<typeof formsLeadFormEn>;
