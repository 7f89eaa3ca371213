/** What a tier is called. */
export const tierWords = {
  1: "formsTier1",
  2: "formsTier2",
  3: "formsTier3",
  decline: "formsTierDecline",
} as const;
