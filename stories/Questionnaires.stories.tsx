import type { Meta, StoryObj } from "@storybook/react-vite";
import { Diagnostic } from "../src/faces/widget/Diagnostic.tsx";
import { arabicQuestionnaire } from "./arabicQuestionnaire.ts";
import { diagnosticStory } from "./diagnosticStory.tsx";
import {
  fintechProjects,
  industrialDistributor,
  payrollBureau,
  pipelineAgency,
  utilityServices,
} from "./questionnaires.ts";

/** Every shipped questionnaire, as a visitor and as a rep meets it. */
const meta = {
  ...diagnosticStory,
  title: "Questionnaires",
  component: Diagnostic,
} satisfies Meta<typeof Diagnostic>;

export default meta;

type Story = StoryObj<typeof meta>;

export const FintechProjectsVisitor: Story = {
  name: "Fintech projects, visitor",
  args: { definition: fintechProjects },
};

export const FintechProjectsRep: Story = {
  name: "Fintech projects, rep",
  args: { definition: fintechProjects, audience: "rep" },
};

export const IndustrialDistributorVisitor: Story = {
  name: "Industrial distributor, visitor",
  args: { definition: industrialDistributor },
};

export const IndustrialDistributorRep: Story = {
  name: "Industrial distributor, rep",
  args: { definition: industrialDistributor, audience: "rep" },
};

export const PayrollBureauVisitor: Story = {
  name: "Payroll bureau, visitor",
  args: { definition: payrollBureau },
};

export const PayrollBureauRep: Story = {
  name: "Payroll bureau, rep",
  args: { definition: payrollBureau, audience: "rep" },
};

export const PipelineAgencyVisitor: Story = {
  name: "Pipeline agency, visitor",
  args: { definition: pipelineAgency },
};

export const PipelineAgencyRep: Story = {
  name: "Pipeline agency, rep",
  args: { definition: pipelineAgency, audience: "rep" },
};

/** Speaks German too: try the language in the toolbar. */
export const UtilityServicesVisitor: Story = {
  name: "Utility services, visitor",
  args: { definition: utilityServices },
};

/** Speaks German too: try the language in the toolbar. */
export const UtilityServicesRep: Story = {
  name: "Utility services, rep",
  args: { definition: utilityServices, audience: "rep" },
};

/** Not a shipped one: it is here for its direction, which comes from its language. */
export const ArabicVisitor: Story = {
  name: "Arabic, visitor",
  args: { definition: arabicQuestionnaire },
};

/** Not a shipped one: it is here for its direction, which comes from its language. */
export const ArabicRep: Story = {
  name: "Arabic, rep",
  args: { definition: arabicQuestionnaire, audience: "rep" },
};
