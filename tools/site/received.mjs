// What sales received of the website of `npm start`, as HTML.

/**
 * @typedef {import("../../src/interview/record/record.ts").InterviewRecord} InterviewRecord
 * @typedef {import("../../src/faces/start/website.ts").Site} Site
 * @typedef {readonly [label: string, html: string | false | null | undefined]} Row
 */

/**
 * The parts of the page: of each interview its latest record, those of one account together, the latest first.
 *
 * @param {import("../../src/faces/collect/store.ts").RecordStore} store
 * @param {ReadonlyMap<string, Site>} sites by file name
 * @returns {Promise<{ received: string, refresh: string }>}
 */
export async function receivedBy(store, sites) {
  /** @type {Map<string, Map<string, InterviewRecord>>} */
  const accounts = new Map();
  for await (const record of store.records({})) {
    const account = record.startedFrom ?? record.interview;
    const interviews = accounts.get(account) ?? new Map();
    interviews.set(record.interview, record);
    accounts.delete(account);
    accounts.set(account, interviews);
  }
  const items = [...accounts.values()].reverse().map((interviews) => {
    const records = [...interviews.values()];
    const parts = records.map((record) => interviewPart(record, sites)).join("");
    return `<li class="card"><h2>${escaped(nameOf(records))}</h2>${parts}</li>`;
  });
  if (items.length > 0) return { received: items.join("\n"), refresh: "" };
  return {
    received: '<li class="card">Nothing yet. Finish an interview on the website.</li>',
    // Whoever reads is not to lose their place.
    refresh: '<meta http-equiv="refresh" content="5">',
  };
}

/** Whom it is about, by the latest that says so. @param {readonly InterviewRecord[]} records */
function nameOf(records) {
  const named = records.map(
    ({ account, contact, person }) =>
      account?.trim() || contact?.company || contact?.name || person.name?.trim(),
  );
  const isOfWebsite = records.some(({ channel }) => channel === "website");
  return (
    named.findLast(Boolean) ?? (isOfWebsite ? "Somebody from the website" : "A call, nobody named")
  );
}

/** @param {InterviewRecord} record @param {ReadonlyMap<string, Site>} sites */
function interviewPart(record, sites) {
  const isCall = record.channel === "console";
  const [file, site] = [...sites].find(([, { kept }]) => kept.id === record.questionnaire) ?? [];
  const { segmentName, segment, tier, close, runnerUpName, nextStep, nextStepOn, overruled } =
    record;
  const isOpen = segment !== null && !record.settled && record.decidedBy !== "person";
  const open = ' <small class="mark">provisional: not settled</small>';
  const address = isCall ? "" : site?.callAddress(`/console/?questionnaire=${file}`, record);
  return [
    `<section><h3>${isCall ? "A call" : "On the website"}</h3>`,
    `<p class="when">${escaped(whenOf(record))}</p>`,
    list("comes-to", [
      ["Segment", escaped(segmentName ?? segment ?? "Not clear yet") + (isOpen ? open : "")],
      // Whom to turn away isn't for what may still become another segment to say.
      ["Tier", !isOpen && tier && (tier === "decline" ? "Turn away, kindly" : `${tier}`)],
      ["A close call", close && (runnerUpName ? `with ${escaped(runnerUpName)}` : "yes")],
      ["Chosen by a person", overruled && escaped(overruled.why ?? "yes")],
      ["Next step", nextStep && escaped(nextStep + (nextStepOn ? `, by ${day(nextStepOn)}` : ""))],
      ["Note", record.note && escaped(record.note)],
    ]),
    list("who", whoRows(record, isCall, site)),
    list("said", saidRows(record, site)),
    address ? `<p><a class="act" href="${escaped(address)}">Open as a call</a></p>` : "",
    "<details><summary>More</summary>",
    list("more", [
      [
        "Agreed",
        record.consent && escaped(`“${record.consent.text}”, ${moment(record.consent.givenAt)}`),
      ],
      ["Page", record.page && escaped(record.page.address)],
      ["Language", escaped(record.language)],
      ["Questionnaire", escaped(`${record.questionnaire} ${record.version}`)],
      ["Key", escaped(record.key)],
    ]),
    "</details></section>",
  ].join("");
}

/** @param {InterviewRecord} record */
function whenOf({ status, finishedAt, changedAt }) {
  if (status === "unfinished") return `Left before the end, ${moment(changedAt)}`;
  const ended = moment(finishedAt ?? changedAt);
  return status === "corrected" ? `${ended}, changed ${moment(changedAt)}` : ended;
}

/**
 * Whom it was with, under the labels of the lead form, and on a call under the console's.
 *
 * @param {InterviewRecord} record
 * @param {boolean} isCall
 * @param {Site | undefined} site
 * @returns {Row[]}
 */
function whoRows({ person, contact }, isCall, site) {
  /** @type {Record<string, string>} */
  const ofCalls = { name: "Person", role: "Role" };
  return Object.entries(person).map(([id, value]) => {
    const label = isCall ? ofCalls[id] : site?.labelOf(id);
    const isAddress = value.trim() !== "" && value.trim() === contact?.email;
    const link = `<a href="mailto:${encodeURIComponent(value.trim())}">${escaped(value)}</a>`;
    return [label ?? id, value.trim() && (isAddress ? link : escaped(value))];
  });
}

/**
 * What was said and known, in the order in which it is asked.
 *
 * @param {InterviewRecord} record
 * @param {Site | undefined} site
 * @returns {Row[]}
 */
function saidRows({ facts, answers }, site) {
  const order = site?.questions ?? [];
  return Object.entries({ ...facts, ...answers })
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([id, { question, answer, options, ...fact }]) => {
      const mark = "source" in fact ? ' <small class="mark">answered on the website</small>' : "";
      return [question ?? id, escaped(answer ?? options.join("; ")) + mark];
    });
}

/** @param {string} name @param {readonly Row[]} rows of which those with nothing are left out */
function list(name, rows) {
  const items = rows
    .filter(([, html]) => html)
    .map(([label, html]) => `<dt>${escaped(label)}</dt><dd>${html}</dd>`);
  return items.length > 0 ? `<dl class="${name}">${items.join("")}</dl>` : "";
}

/** A moment as it is said here. @param {string} iso */
function moment(iso) {
  return new Date(iso).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" });
}

/** A day as it is said here. @param {string} iso */
function day(iso) {
  return new Date(iso).toLocaleDateString("en", { dateStyle: "medium", timeZone: "UTC" });
}

/** @param {string} text */
export function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
