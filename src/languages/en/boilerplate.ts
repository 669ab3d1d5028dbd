import type { Boilerplate } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: { start: ['photo :', 'photos :', 'photo by', 'photo credit'], whole: ['photo', 'photos', 'gallery'] },
  share: { whole: ['share', 'share this article', 'share this'] },
  subscribe: { start: ['subscribe to our', 'follow us on', 'follow us'], whole: ['subscribe'] },
  related: {
    whole: ['more news', 'related news', 'related articles'],
    start: ['more from', 'read also :', 'read more :'],
  },
  rights: { inside: ['all rights reserved'] },
  navigation: { whole: ['home', 'skip to content'] },
  published: { start: ['published', 'posted on'] },
  updated: { start: ['updated', 'last updated', 'modified'] },
  byline: { start: ['by staff'] },
};
