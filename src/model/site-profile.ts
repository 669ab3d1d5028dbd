/** Lines that repeat across the pages of a site: what `profile` writes and `--site-profile` reads. */
export interface SiteProfile {
  schema: 'ciscorpus/site-profile@1';
  /** By host, or by folder ("folder:…"), or "" for lines without either. */
  groups: Record<string, SiteGroup>;
}

export interface SiteGroup {
  /** Documents that were counted. */
  documents: number;
  /** Key of a line → documents that hold it. Only lines that repeat. */
  lines: Record<string, number>;
}
