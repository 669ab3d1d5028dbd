import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/read/lines.ts';

async function lines(chunks: Uint8Array[], max = 1000, separator = 10): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  async function* stream() {
    yield* chunks;
  }
  let number = 1;
  for await (const some of splitLines(stream(), max, separator))
    for (const line of some) {
      expect(line.number).toBe(number++);
      found.push(line.bytes && Buffer.from(line.bytes).toString());
    }
  return found;
}

const bytes = (text: string) => Buffer.from(text);

describe('splitLines', () => {
  it('joins lines over chunks and needs no last line feed', async () => {
    expect(await lines([bytes('on'), bytes('e\ntwo\n\nth'), bytes('ree')])).toEqual(['one', 'two', '', 'three']);
    expect(await lines([bytes('one\r\ntwo\r\n')])).toEqual(['one', 'two']);
    expect(await lines([])).toEqual([]);
  });

  it('drops a long line and goes on behind it', async () => {
    const chunks = [bytes('a\n12345'), bytes('6789'), bytes('0123\nb\n12345678\nc')];
    expect(await lines(chunks, 5)).toEqual(['a', null, 'b', null, 'c']);
  });

  it('separates by NUL and leaves line ends alone there', async () => {
    expect(await lines([bytes('a\r\0b\nc\0')], 100, 0)).toEqual(['a\r', 'b\nc']);
  });

  it('gives the same lines however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r') }), fc.nat(7), async (text, size) => {
        const whole = bytes(text);
        const cut: Uint8Array[] = [];
        for (let i = 0; i < whole.length; i += size + 1) cut.push(whole.subarray(i, i + size + 1));
        const expected = text.split('\n').map((l) => l.replace(/\r$/, ''));
        if (text === '' || text.endsWith('\n')) expected.pop();
        expect(await lines(cut)).toEqual(expected);
      }),
    );
  });
});
