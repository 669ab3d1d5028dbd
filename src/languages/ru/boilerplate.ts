import type { Boilerplate } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: { start: ['фото :', 'фото ©', 'видео :'], whole: ['фото', 'видео', 'фотогалерея'] },
  share: { whole: ['поделиться'], start: ['поделиться :', 'поделиться в'] },
  subscribe: { start: ['подписывайтесь на', 'подписаться на'], whole: ['подписаться'] },
  related: {
    whole: ['другие новости этой рубрики', 'смотрите также', 'читайте также', 'новости по теме'],
    start: ['другие новости', 'читайте также :'],
  },
  rights: { inside: ['все права защищены'] },
  navigation: { whole: ['главная', 'новости', 'пресс - центр', 'интервью'], start: ['назад к списку'] },
  tools: { whole: ['версия для печати'] },
  published: { start: ['опубликовано', 'дата публикации'] },
  updated: { start: ['обновлено', 'изменено'] },
};
