import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: '磋商与下一轮',
    text: `date 2023-06-15 中哈举行领事磋商

新华社阿斯塔纳6月15日电 中国和哈萨克斯坦14日在阿斯塔纳举行第十五轮领事磋商。双方就签证和旅客安全交换了意见。

下一轮磋商将于明年在北京举行。`,
    events: ['held consultation 2023-06-14 in-person Astana KZ', 'scheduled consultation 2024 in-person Beijing CN'],
  },
  {
    name: '论坛推迟',
    text: `2022-04-11 10:00
乌鲁木齐论坛推迟举行

原定于4月20日在乌鲁木齐举行的中国－中亚农业论坛因疫情推迟。具体时间另行通知。`,
    events: ['postponed conference 2022-04-20 in-person Urumqi CN'],
  },
  {
    name: '论坛推迟举行，另有新日期',
    text: `2022-04-11 10:00
海港论坛推迟

原定于4月20日在云南大理举行的第三届海港论坛因故推迟举行，新的日期为5月6日。`,
    events: ['postponed conference 2022-04-20 in-person Dali CN', 'scheduled conference 2022-05-06 in-person Dali CN'],
  },
  {
    name: '没有年份，下次会议有',
    text: `茶叶标准会议召开

新华社仰光8月30日电 茶叶标准专家组会议29日在缅甸内比都举行。中国、缅甸和老挝的代表参加会议。下次会议将于2024年上半年在万象举行。`,
    events: ['held meeting 2023-08-29 in-person Naypyidaw MM', 'scheduled meeting 2024-40 in-person Vientiane LA'],
  },
  {
    name: '在自治区',
    text: `2021-07-02 09:00
边境水利会议

中国和蒙古国水利专家7月1日在内蒙古举行会议，讨论了界河水质。`,
    events: ['held meeting 2021-07-01 in-person - CN'],
  },
  {
    name: '视频会议',
    text: `date 2020-04-17 中俄哈海关举行视频会议

新华社北京4月17日电 中国、俄罗斯和哈萨克斯坦海关部门16日以视频方式举行会议，讨论货物通关问题。下次会议将于9月在阿拉木图举行。`,
    events: ['held meeting 2020-04-16 online - -', 'scheduled meeting 2020-09 in-person Almaty KZ'],
  },
  {
    name: '访问',
    text: `2019-06-12 10:20
吉尔吉斯斯坦代表团访问兰州

6月10日至11日，吉尔吉斯斯坦农业部代表团访问兰州，参观了当地企业，并同甘肃省有关部门举行座谈。`,
    events: ['held visit 2019-06-10/2019-06-11 in-person Lanzhou CN'],
  },
  {
    name: '繁體字',
    text: `兩國海關專家在阿拉木圖舉行會議
2024年10月9日

兩國海關專家工作組第三次會議昨日在阿拉木圖舉行。雙方就通關便利化交換意見。下次會議將於2025年3月在澳門舉行。`,
    events: ['held meeting 2024-10-08 in-person Almaty KZ', 'scheduled meeting 2025-03 in-person - MO'],
  },
  {
    name: '不在地名表中的城市',
    text: `两国苹果专家论坛在靖远举行
2024年10月9日

10月7日，第二届两国苹果种植专家论坛在靖远举行。哈萨克斯坦和塔吉克斯坦的专家出席论坛。论坛在当地举行了两天。`,
    events: ['held conference 2024-10-07 in-person Jingyuan CN'],
  },
  {
    name: '将访华',
    text: `外长将访华
2026年3月11日

应中国外交部邀请，冰岛外交部长约恩·索尔松将于3月15日至18日率团访华。`,
    events: ['scheduled visit 2026-03-15/2026-03-18 in-person - CN'],
  },
  {
    name: '上一次会议在别处',
    text: `两国经贸部长通电话
2022年1月19日

1月18日，中国商务部部长应约同亚美尼亚经济部长通电话。双方同意今年二季度以线上方式召开委员会第三次会议，上一次会议2019年5月在埃里温举行。`,
    events: ['held call 2022-01-18 online - -', 'scheduled meeting 2022-34 online - -'],
  },
];
