/** Something that keeps a command from doing its work, said to the person who gave it. Ends with status 2. */
export class Failure extends Error {
  override readonly name = "Failure";
}
