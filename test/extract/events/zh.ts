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
];
