/** A sentence with what is to be found in it; what is left out must not be found. */
export interface Row {
  text: string;
  /** In order: the id, or the text where there is none; " !XX" marks a body of the state XX ("!" of none that is named). */
  organizations?: readonly string[];
  /** In order: "name in the nominative | post as written | ISO code". */
  persons?: readonly string[];
}
