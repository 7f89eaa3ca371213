/** What somebody stopped while it ran. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
