/** A short article and the events it reports: "status type date mode city country", the main one first. */
export interface EventCase {
  name: string;
  text: string;
  events: string[];
}
