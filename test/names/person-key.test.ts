import { describe, expect, it } from 'vitest';
import { personKey } from '../../src/names/person-key.ts';

const key = (name: string) => personKey(name.split(' '));

describe('the key of a person', () => {
  it.each([
    ['Sergej Alejnik', 'Sergey Aleinik', 'Сергей Алейник', 'Сяргей Алейнік', 'Siarhiej Aliejnik'],
    ['Шавкат Мирзиёев', 'Shavkat Mirziyoyev', 'Schawkat Mirsijojew'],
    ['Ильхам Алиев', 'İlham Əliyev', 'Ilham Aliyev'],
    ['Юрий Жуков', 'Yuri Zhukov', 'Jurij Zhukov'],
    ['Иван Петров', 'Іван Петроў', 'Iwan Petrow'],
  ])('is one for %s', (...names) => {
    expect(new Set(names.map(key)).size).toBe(1);
  });

  it('tells persons apart', () => {
    const names = ['Сергей Алейник', 'Сергей Олейников', 'Анна Алейник', '周明辉', '赵一鸣', 'Нурлан Токтогулов'];
    expect(new Set(names.map(key)).size).toBe(names.length);
  });

  it('is empty for what holds no letter', () => {
    expect(personKey([])).toBe('');
    expect(personKey(['—'])).toBe('');
  });
});
