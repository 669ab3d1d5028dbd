import { GROUPS } from '../gazetteer/groups.ts';
import { ORGANIZATIONS } from '../gazetteer/organizations.ts';
import type { Language } from '../languages/language.ts';
import type { NameMention } from '../model/mentions.ts';
import type { Match } from '../text/matcher.ts';
import type { Token } from '../text/tokens.ts';
import { compileNames, type MembersCue } from './compile.ts';
import { mentionAt } from './mention.ts';

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
    const group = mentionAt({ text, tokens }, 'group', from, to);
    group.within = m.within;
    group.id = groupOf(m.id);
    group.name = nameOf(m.id, group.id);
    m.within = 'group';
    return [group, m];
  });
}

function isGroup(m: NameMention): m is NameMention & { id: string } {
  return m.type === 'organization' && m.id !== undefined && ORGANIZATIONS[m.id]?.group === true;
}

/** The group that a body's members are. */
function groupOf(body: string): string {
  return GROUPS[body] ? body : `${body}-members`;
}

function nameOf(body: string, group: string): string {
  const { acronym, name } = ORGANIZATIONS[body] ?? { name: body };
  return GROUPS[group]?.name ?? `${acronym ?? name} member states`;
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
