import { type BodyScan, cueAt, withSuffix } from './body-scan.ts';
import type { Body } from './organizations.ts';

/** "МИД России", "Палаты представителей Конгресса США": with the country or body that follows, or a country before it. */
export function stateBody(scan: BodyScan, i: number, country: string | null): Body {
  const { cover } = scan;
  const before = cover[i - 1]?.type === 'country' ? cover[i - 1] : undefined;
  const nouns = scan.lexicon.before.includes('*') || scan.pack.organizations.grammar?.order === 'last';
  const first = before?.adjective || nouns ? before : undefined;
  let to = withSuffix(scan, cueAt(scan, i, 'state-body')?.to ?? i + 1);
  let owner: string | null = null;
  for (let more = true; more; ) {
    const named = cover[to];
    const body = cueAt(scan, to, 'state-body');
    more = body !== null || (named?.type === 'country' && !named.adjective);
    if (body) to = body.to;
    else if (more && named) {
      owner = named.country ?? null;
      to = named.to;
      more = false;
    }
  }
  return {
    id: null,
    name: null,
    country: owner ?? before?.country ?? country,
    national: true,
    from: first?.from ?? i,
    to,
  };
}
