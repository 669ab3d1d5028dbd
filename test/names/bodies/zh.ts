import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: '独联体执行委员会和上合组织秘书处起草了计划。',
    organizations: ['cis-executive-committee', 'sco-secretariat'],
  },
  {
    text: '联合国开发计划署专家参加会议。',
    organizations: ['undp'],
  },
  {
    text: '哈萨克斯坦副外长叶尔梅克·卡西莫夫会见了客人。卡西莫夫说，时间很短。',
    persons: ['叶尔梅克·卡西莫夫 | 哈萨克斯坦副外长 | KZ', '叶尔梅克·卡西莫夫 |  | KZ'],
  },
  {
    text: '会议由中国外交部副部长李明主持。',
    organizations: ['中国外交部 !CN'],
    persons: ['李明 | 中国外交部副部长 | CN'],
  },
  {
    text: '挪威驻中国大使拉尔斯·汉森出席。',
    persons: ['拉尔斯·汉森 | 挪威驻中国大使 | NO'],
  },
  {
    text: '世界卫生组织提供了援助。',
    organizations: ['who'],
  },
  {
    text: '与会者讨论了贸易、能源和交通问题。',
  },
  {
    text: '世界银行和欧盟支持该项目。',
    organizations: ['world-bank', 'eu'],
  },
  {
    text: '下次会议将于春季举行。',
  },
  {
    text: '王晓东主任指出，合作前景广阔。',
  },
  {
    text: '秘书长张建国对此表示欢迎。张建国强调了合作。',
    persons: ['张建国 | 秘书长 | ', '张建国 |  | '],
  },
  {
    text: '人民路已经封闭。',
  },
  {
    text: '联合国教科文组织代表到会。',
    organizations: ['unesco'],
  },
  {
    text: '北京举办了展览。',
  },
  {
    text: '外长王毅会见了来宾。',
    persons: ['王毅 | 外长 | CN'],
  },
];
