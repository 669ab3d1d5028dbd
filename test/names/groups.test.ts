import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.ts';
import { loadLanguage } from '../../src/languages/index.ts';
import type { Article } from '../../src/model/article.ts';

async function groups(tag: string, text: string): Promise<string[]> {
  const pack = await loadLanguage(tag);
  if (!pack) throw new Error('no pack');
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length, language: tag }];
  const article = { title: null, published: null, dateline: null, text, language: tag, blocks } as unknown as Article;
  const { blocks: annotated } = annotate(article, { packs: new Map([[tag, pack]]) });
  return annotated.flatMap((b) => b.entities.filter((e) => e.type === 'group').map((e) => `${e.id}: ${e.text}`));
}

describe('groups of states', () => {
  it.each([
    ['en', 'The CIS member states and five Central Asian states agreed.', ['cis-members', 'central-asia-5']],
    ['en', 'Member states of the SCO agreed.', ['sco-members']],
    ['ru', 'Представители стран СНГ и государств – членов ОДКБ.', ['cis-members', 'csto-members']],
    ['de', 'Die GUS-Staaten berieten.', ['cis-members']],
    ['fr', 'Les pays de la CEI se réunissent.', ['cis-members']],
    ['kk', 'ТМД-ға мүше мемлекеттердің өкілдері келді.', ['cis-members']],
    ['uz', 'MDH davlatlari vakillari keldi.', ['cis-members']],
    ['tr', 'Türk Devletleri Teşkilatı üye ülkeleri toplandı.', ['ots-members']],
    ['hy', 'ԵԱՏՄ անդամ երկրների ներկայացուցիչները:', ['eaeu-members']],
    ['zh', '上海合作组织成员国代表出席。', ['sco-members']],
  ])('%s: %s', async (tag, text, ids) => {
    const found = await groups(tag, text);
    const known = found.map((g) => g.split(':')[0]);
    expect(known.filter((id) => ids.includes(id ?? ''))).toEqual(ids);
  });

  it('are none where the body itself is meant', async () => {
    expect(await groups('en', 'The CIS Executive Committee met. The SCO was founded in 2001.')).toEqual([]);
    expect(await groups('ru', 'Саммит СНГ прошёл в Минске.')).toEqual([]);
  });
});
