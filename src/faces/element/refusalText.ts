import type { Outcome } from "../../interview/delivery/outcome.ts";

/**
 * What a page's author should know of a result that a destination will not take, for the console. Without what the
 * destination says: that can repeat what a visitor typed, and pages send what is in the console to logs.
 */
export function refusalText({
  destination,
  status,
}: Pick<Extract<Outcome, { state: "refused" }>, "destination" | "status">): string {
  return `needs-diagnostic: ${destination} ${saying(status)} It is not tried again: refused() of needs-diagnostic/delivery gives what was to go there.`;
}

function saying(status: number): string {
  if (status < 400) {
    return "answered with a redirect, which is not followed. Give the address that it leads to.";
  }
  switch (status) {
    case 401:
    case 403:
      return `answered ${status}. Does it let a page send to it without signing in?`;
    case 404:
    case 410:
      return `answered ${status}. Is the address right?`;
    case 405:
    case 501:
      return `answered ${status}. Is it an address that takes POST?`;
    case 413:
      return `answered ${status}. It has to take as much as a result can be.`;
    case 415:
      return `answered ${status}. Does it take application/json?`;
    case 400:
    case 422:
      return `answered ${status}. Does it have a field for everything that is sent?`;
    default:
      return `answered ${status}.`;
  }
}
