import { GROUPS } from '../gazetteer/groups.ts';
import { ORGANIZATIONS } from '../gazetteer/organizations.ts';
import type { Language } from '../languages/language.ts';
import type { NameMention } from '../model/mentions.ts';
import type { Match } from '../text/matcher.ts';
import type { Token } from '../text/tokens.ts';
import { compileNames, type MembersCue } from './compile.ts';

/**
 * Bodies that stand for their members ("страны СНГ", "CIS member states") become groups; the body itself stays, within
 * the group. `mentions` are those of one block, in order.
 */
export function markGroups(
  text: string,
  tokens: readonly Token[],
  mentions: NameMention[],
  pack: Language,
): NameMention[] {
  if (!mentions.some(isGroup)) return mentions;
  const { members } = compileNames(pack);
  return mentions.flatMap((m) => {
    if (!isGroup(m)) return [m];
    const cue = before(tokens, m, members.at) ?? behind(tokens, m, members.at);
    if (!cue) return [m];
    const from = Math.min(cue.from, m.from);
    const to = Math.max(cue.to, m.to);
    const span = { startOffset: (tokens[from] as Token).start, endOffset: (tokens[to - 1] as Token).end };
    const group = { text: text.slice(span.startOffset, span.endOffset), ...span, from, to, within: m.within };
    return [
      { type: 'group', ...name(m.id), ...group },
      { ...m, within: 'group' },
    ];
  });
}

function isGroup(m: NameMention): m is NameMention & { id: string } {
  return m.type === 'organization' && m.id !== undefined && ORGANIZATIONS[m.id]?.group === true;
}

function name(body: string): { id: string; name: string } {
  const id = GROUPS[body] ? body : `${body}-members`;
  const { acronym, name } = ORGANIZATIONS[body] ?? { name: body };
  return { id, name: GROUPS[id]?.name ?? `${acronym ?? name} member states` };
}

type At = (tokens: readonly Token[], i: number) => Match<MembersCue>[];

const LONGEST_CUE = 5;

function before(tokens: readonly Token[], m: NameMention, at: At): Match<MembersCue> | undefined {
  for (let i = Math.max(0, m.from - LONGEST_CUE); i < m.from; i++) {
    const cue = at(tokens, i).find((c) => c.value === 'before' && c.to === m.from);
    if (cue) return cue;
  }
  return undefined;
}

function behind(tokens: readonly Token[], m: NameMention, at: At): Match<MembersCue> | undefined {
  return at(tokens, m.to).find((c) => c.value === 'after');
}
