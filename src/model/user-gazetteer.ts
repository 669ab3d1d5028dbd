/** Names that a user brings along (`--gazetteer FILE`): they win over what the engines find. */
export interface UserGazetteer {
  organizations: UserName[];
  persons: (UserName & { post?: string })[];
  places: (UserName & { country: string })[];
}

export interface UserName {
  /** The name of the record: English for places and bodies, the nominative for persons. */
  name: string;
  /** Slug; made from the name where it is missing. */
  id?: string;
  /** Spellings to look for, in any language; the name is one of them. The last word may carry an ending of the text's language. */
  names?: string[];
  /** ISO 3166-1 alpha-2. */
  country?: string;
}

/** Checks a parsed JSON value. Throws an Error that says in one line what is wrong. */
export function toUserGazetteer(value: unknown): UserGazetteer {
  if (!isObject(value)) throw new Error('an object with "organizations", "persons" or "places" is wanted');
  const unknown = Object.keys(value).find((k) => !LISTS.includes(k as keyof UserGazetteer));
  if (unknown !== undefined) throw new Error(`"${unknown}" is none of ${LISTS.join(', ')}`);
  const [organizations, persons, places] = LISTS.map((key) => readList(key, value[key] ?? []));
  const homeless = places?.findIndex((p) => p.country === undefined) ?? -1;
  if (homeless >= 0) throw new Error(`places[${homeless}]: a place needs its "country"`);
  return { organizations, persons, places } as UserGazetteer;
}

const LISTS = ['organizations', 'persons', 'places'] as const;

function readList(key: string, list: unknown): UserName[] {
  if (!Array.isArray(list)) throw new Error(`"${key}" is not a list`);
  return list.map((item: unknown, i) => {
    const at = `${key}[${i}]`;
    if (!isObject(item)) throw new Error(`${at} is not an object`);
    const { name, id, names = [], country, post } = item;
    if (typeof name !== 'string' || name.trim() === '') throw new Error(`${at}: "name" is missing`);
    if (!Array.isArray(names) || !names.every((n) => typeof n === 'string'))
      throw new Error(`${at}: "names" is not a list of strings`);
    if (country !== undefined && !(typeof country === 'string' && /^[A-Z]{2}$/.test(country)))
      throw new Error(`${at}: "country" is no ISO 3166-1 alpha-2 code`);
    if (id !== undefined && typeof id !== 'string') throw new Error(`${at}: "id" is not a string`);
    return {
      name,
      names: names as string[],
      ...(id === undefined ? {} : { id }),
      ...(country === undefined ? {} : { country }),
      ...(typeof post === 'string' ? { post } : {}),
    };
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
