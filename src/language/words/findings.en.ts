/** Sentences for what a check finds, in English: the list that every other language follows. */
export const findingsEn = {
  "segment-unreachable":
    "Nobody can end in “{{segment}}”: whatever prospects answer, they go elsewhere. Give it more points, or remove it.",
  "example-differs":
    "The example “{{name}}” should give “{{segment}}”, but its answers give “{{other}}”. Correct the points, or the example.",
  "example-incomplete":
    "The example “{{name}}” stops too early: “{{question}}” would still be asked. Answer it in the example.",
  "question-without-effect":
    "“{{question}}” changes nothing: whatever prospects answer, their segment stays the same. Give its answers different points, or spare people the question.",
  "question-without-effect-fact":
    "“{{question}}” changes nothing: whatever is known of a prospect, the segment stays the same. Give its answers different points, let a rule or a part of a playbook look at it, or remove it.",
  "options-alike":
    "“{{option}}” and “{{otherOption}}” always lead to the same segment. Offer one answer in place of the two, or give them different points.",
  "question-never-asked-never-close":
    "“{{question}}” is never needed: it waits for a close call, and when its turn comes the lead is clear or the segment certain. Raise the lead that counts as clear (“clearLead”), ask it always, or remove it.",
  "question-never-asked-certain-before":
    "“{{question}}” is never needed: the segment is certain before its turn comes. Move it up, let its answers weigh more, or remove it.",
  "when-never-holds":
    "“{{question}}” is never needed: nobody whose segment is still open when its turn comes can have given the answers that it depends on. Correct its condition (“when”), or remove the question.",
  "when-always-holds":
    "“{{question}}” has a condition (“when”) that everybody meets whose segment is still open when its turn comes. Leave the condition out, or name fewer answers in it.",
  "if-close-does-not-part":
    "“{{question}}” is there to settle close calls, but whatever is answered, “{{segment}}” and “{{other}}” stay as far apart in points. Those two are ahead {{share}} of the times it is asked. Give one of them points that the other doesn’t get.",
  "if-close-does-not-part-facts":
    "“{{question}}” is there to settle close calls, but whatever is answered, “{{segment}}” and “{{other}}”, which are ahead when certain facts are known beforehand, stay as far apart in points. Give one of them points that the other doesn’t get.",
  "close-after-tie-break":
    "{{share}} of the interviews that ask “{{question}}” to settle a close call end in one all the same. Give its answers more points, let each of them speak for one segment, or ask one question more.",
  "close-after-tie-break-unparted":
    "{{share}} of the interviews that ask “{{question}}” to settle a close call end in one all the same. No answer that it offers parts {{pairs}}. Give one of each pair points that the other doesn’t get.",
  pair: "“{{segment}}” from “{{other}}”",
  "rule-never-fires":
    "Rule {{rule}} never decides: no prospect can give the answers that it waits for. Correct its condition (“when”), or remove it.",
  "rule-never-fires-certain-before":
    "Rule {{rule}} makes no difference: wherever it could decide, the segment is the same without it. Remove it.",
  "rule-hidden":
    "Rule {{rule}} never decides: an earlier rule always decides first. Move it up, make the earlier one narrower, or remove it.",
  tie_one:
    "{{share}} of prospects ({{interviews}} interview) end in a tie between “{{segment}}” and “{{other}}”; “{{segment}}” wins because it is listed first. {{remedy}}",
  tie_other:
    "{{share}} of prospects ({{interviews}} interviews) end in a tie between “{{segment}}” and “{{other}}”; “{{segment}}” wins because it is listed first. {{remedy}}",
  "tie-question":
    "“{{question}}” isn’t asked in the shortest such interview, and could tell them apart.",
  "tie-cancels-out":
    "In the shortest such interview, no question is left to ask that gives one of them more points than the other, and the points cancel out: set points further apart, or add a question.",
  "tie-only-facts-tell":
    "Only what is known beforehand gives one of them more points than the other: let a question that is asked do so too.",
  "tie-nothing-tells":
    "No answer gives one of them more points than the other: let one do so, or merge the two.",
  "close-calls_one":
    "{{share}} of prospects ({{interviews}} interview) end in a close call: their segment is ahead of the next by less than a clear lead (“clearLead”). Add a question for close calls, or set points further apart.",
  "close-calls_other":
    "{{share}} of prospects ({{interviews}} interviews) end in a close call: their segment is ahead of the next by less than a clear lead (“clearLead”). Add a question for close calls, or set points further apart.",
  "close-calls-facts":
    "When certain facts are known beforehand, an interview can end in a close call: its segment is ahead of the next by less than a clear lead (“clearLead”). Add a question for close calls, or set points further apart.",
  "left-to-fallback_one":
    "{{share}} of prospects ({{interviews}} interview) end without a point for any segment and are put in “{{segment}}”, the fallback. Give points to the answers that have none yet.",
  "left-to-fallback_other":
    "{{share}} of prospects ({{interviews}} interviews) end without a point for any segment and are put in “{{segment}}”, the fallback. Give points to the answers that have none yet.",
  "left-to-fallback-facts":
    "When certain facts are known beforehand, an interview can end without a point for any segment, so the prospect is put in “{{segment}}”, the fallback. Give points to the answers that have none yet.",
  "segment-dominates":
    "“{{segment}}” takes {{share}} of prospects, so the questions hardly tell prospects apart. Ask about what divides this group, or take back some of its points.",
  "question-count-few_one":
    "Only {{number}} question about needs can be asked. Three or four tell prospects apart without tiring them.",
  "question-count-few_other":
    "Only {{number}} questions about needs can be asked. Three or four tell prospects apart without tiring them.",
  "question-count-many":
    "{{number}} questions about needs can be asked, those for close calls and for some prospects only included. Three or four tell prospects apart without tiring them: drop or merge those that contribute least.",
  "segment-count-few":
    "{{number}} segments are few: prospects with different needs are sold to alike. Three to eight can be told apart and sold to.",
  "segment-count-many":
    "{{number}} segments are many: no sales team keeps so many playbooks apart. Merge those that are sold to in the same way; three to eight work.",
  placeholder:
    "On a website this would stand as it is, and it only says what belongs here. Write it, without the square brackets.",
  "placeholder-link":
    "Visitors would be led nowhere: this address is one that is kept free for examples. Put the right one.",
  "private-placeholder":
    "This only says what belongs here. Write it, without the square brackets, or remove it.",
  "text-missing":
    "This text is missing in {{languages}}. People who read that language will find it in {{first}}.",
  "text-missing-blank":
    "This text is blank in {{languages}}. People who read that language will find nothing. Write it, or take the language out here.",
  "invisible-character":
    "This text has {{character}} {{place}}, which nobody sees. Remove it, or put a plain space.",
  "choose-beyond-options":
    "“{{question}}” lets {{choose}} options be picked, and has {{number}}. Write how many you mean, at the most {{number}}.",
  "range-gap":
    "Numbers from {{from}} on and below {{below}} mean no answer to “{{question}}”, so they count as not known: they are between “{{otherOption}}” and “{{option}}”. Let one range begin where the other ends.",
  "id-tells-segment":
    "Visitors can read the id “{{id}}” in the published form, and it says “{{segmentId}}”, which the codes there are to hide. Give it another: rename does so wherever it is used.",
  "playbook-part-empty":
    "The playbook of “{{segment}}” says nothing under “{{part}}”. Fill it in, so that sales people don’t have to guess.",
  "playbooks-alike":
    "The playbooks of “{{segment}}” and “{{other}}” say the same. Merge the two segments, or say what sales people should do differently.",
  "suits-nobody":
    "This suits nobody who ends in “{{segment}}”: what it depends on can be true of none of them. Correct its condition (“when”), or remove it.",
  "suits-nobody-fit":
    "Nobody who ends in “{{segment}}” fits so: what it depends on can be true of none of them. Correct its condition (“when”), or remove it.",
  "evidence-gap":
    "Some prospects end in “{{segment}}” for whom none of its evidence is meant. Add some for them, or some that suits everybody: without a condition (“when”).",
  "fill-in-unknown":
    "“{{blank}}” stays in the mail as it is: only {person}, {account} and {rep} are filled in. Put one of these, or leave the braces out.",
  "nobody-signs":
    "An account goes by who signs, and in the committee of “{{segment}}” nobody does. Say of one of them that they sign (“signs”), or let all count alike (“account”).",
  "tier-against-worth-last-tier":
    "“{{segment}}” is in tier 3, yet a day of selling there is worth more than one in “{{other}}”, which is in tier 1. Change a tier, or correct the figures (“economics”).",
  "tier-against-worth-declined":
    "“{{segment}}” is turned away, yet a day of selling there is worth more than one in “{{other}}”, which isn’t. Change a tier, or correct the figures (“economics”).",
  "first-tier-crowded":
    "{{number}} segments are in tier 1, and where so many come first, none does. Leave the one or two there in which a day of selling is worth most.",
  "shares-off":
    "The shares of all segments (“economics”) add up to {{share}}, not to 100%. Correct those that are wrong.",
  "review-overdue":
    "This segmentation was due for review on {{date}}. Compare it with recent deals, then set a new date.",
} as const;

/** Sentences for findings in one language: every one that English has. */
export type FindingWords = Readonly<Record<keyof typeof findingsEn, string>>;
