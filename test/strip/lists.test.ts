import { describe, expect, it } from 'vitest';
import { extract, strip } from '../../src/index.ts';

const HTML = `<html><head><title>Rail regulators meet in Riga</title></head><body><main><article><h1>Rail regulators meet in Riga</h1>
<p>Rail regulators from Latvia, Lithuania and Poland met in Riga on 4 May 2023. The talks lasted two days and were the first of their kind since the new line was opened in spring.</p>
<p>The participants discussed:</p>
<ul><li>night trains between the capitals</li><li>a common ticket for students</li><li>repairs of the bridge at Valka</li></ul>
<p>The host thanked everybody for coming and showed the guests the new depot, which is to be finished before the winter timetable begins.</p></article></main></body></html>`;

describe('lists of a stripped text', () => {
  it('gives the same agenda after strip as before it', async () => {
    const whole = await extract({ html: HTML });
    const again = await extract(await strip({ html: HTML }));
    expect(whole.events[0]?.issues).toHaveLength(3);
    expect(again.events[0]?.issues).toEqual(whole.events[0]?.issues);
  });

  it('takes no paragraph behind a colon for an item', async () => {
    const text = 'Ministers of Latvia and Poland met in Riga and discussed:\n\nThe minister then left for home.';
    const { events } = await extract({ text, stripped: true });
    expect(events[0]?.issues).toEqual([]);
  });
});
