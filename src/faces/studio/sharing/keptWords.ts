/** Why comments can't be kept here, or read. */
export const keptWords = {
  full: "sharingFull",
  forbidden: "sharingForbidden",
  lost: "sharingLost",
} as const;
