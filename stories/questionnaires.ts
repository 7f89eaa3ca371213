import fintechProjectsText from "../questionnaires/fintech-projects.json?raw";
import industrialDistributorText from "../questionnaires/industrial-distributor.json?raw";
import payrollBureauText from "../questionnaires/payroll-bureau.json?raw";
import pipelineAgencyText from "../questionnaires/pipeline-agency.json?raw";
import utilityServicesText from "../questionnaires/utility-services.json?raw";
import { problemSentences } from "../src/language/problems.ts";
import type { Definition } from "../src/questionnaire/definition/definition.ts";
import { read } from "../src/questionnaire/definition/read.ts";
import pickingTwoText from "../test/questionnaires/pipeline-agency.json?raw";
import levelNeedsText from "../test/questionnaires/utility-services.json?raw";

/** Project software for fintechs. It has facts from a CRM, a fourth question for close calls, and rules. */
export const fintechProjects = definitionIn(fintechProjectsText);

/** Parts and tools for plants. */
export const industrialDistributor = definitionIn(industrialDistributorText);

/** Payroll for employers: the smallest, to read first. */
export const payrollBureau = definitionIn(payrollBureauText);

/** Leads for firms that sell to firms. It declines one segment. */
export const pipelineAgency = definitionIn(pipelineAgencyText);

/** Metering and billing for utilities, in English, German and French. */
export const utilityServices = definitionIn(utilityServicesText);

/** One that isn't shipped: its first question takes up to two answers, and its question for close calls leaves some close. */
export const pickingTwo = definitionIn(pickingTwoText);

/** One that isn't shipped: two of its needs can end level on points. */
export const levelNeeds = definitionIn(levelNeedsText);

/** The questionnaire in a JSON text; a story must not go on without one. */
export function definitionIn(text: string): Definition {
  const reading = read(text);
  if (reading.ok) return reading.definition;
  throw new Error(reading.problems.map(problemSentences("en")).join("\n"));
}
