import { describe, expect, test } from "vitest";
import { createActor } from "xstate";
import { isAnswer, machineFor, misfits, walk } from "../../../src/index.ts";
import { placeOf } from "../../../src/questionnaire/decision/place.ts";
import { offer } from "../../interview/session/offer.ts";
