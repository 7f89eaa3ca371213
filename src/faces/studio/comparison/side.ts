/** A version, with what it is called. */
export interface Side {
  readonly name: string;
  readonly text: string;
}
