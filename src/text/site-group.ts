const HOST = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i;
const LINES = /\.(?:ndjson|jsonl)(?:\.gz)?$/i;

/** Pages of one site: one group per host of the address, else per folder; lines of NDJSON without an address are one. */
export function siteGroup(url: string | null, path: string | null): string {
  const host = url === null ? undefined : HOST.exec(url)?.[1];
  if (host) return host.toLowerCase();
  if (path === null || LINES.test(path)) return '';
  const clean = path.replace(/^(?:\.\/)+/, '');
  const slash = clean.lastIndexOf('/');
  return `folder:${slash < 0 ? '.' : clean.slice(0, slash)}`;
}
