import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../src/read/sniff.ts';
import { toSource } from '../../src/read/source.ts';

describe('sniff', () => {
  it.each([
    ['<!DOCTYPE html><html>', 'a.txt', 'html'],
    ['\ufeff \n<HTML lang="ru">', 'a', 'html'],
    ['<p class="x">A paragraph.</p>', 'a', 'html'],
    ['<!-- saved --><div>x</div>', '-', 'html'],
    ['A line with a <b>tag</b> in it', 'a', 'text'],
    ['x < y and y > z', 'a', 'text'],
    ['no markup at all', 'a.HTML', 'html'],
    ['no markup at all', 'a.xhtml.gz', 'html'],
    ['{"id":"a","text":"x"}\n{"id":', 'a.txt', 'ndjson'],
    ['{"text":"no line feed"}', '-', 'ndjson'],
    ['{ curly } text\nsecond line', 'a.txt', 'text'],
    ['{broken\n', 'a.jsonl', 'ndjson'],
    ['', 'a.ndjson.gz', 'ndjson'],
    ['', 'a', 'text'],
  ])('%j named %s is %s', (head, name, format) => {
    expect(sniff(Buffer.from(head), name)).toBe(format);
  });

  it('sees HTML in UTF-16', () => {
    expect(sniff(Buffer.from('\ufeff<!doctype html><html>', 'utf16le'), 'a')).toBe('html');
  });
});

function line(fields: object) {
  return toSource({ kind: 'line', id: 'f:1', path: 'f', bytes: Buffer.from(JSON.stringify(fields)) });
}

describe('toSource', () => {
  it('never takes text for HTML', () => {
    expect(line({ text: '<html><p>x</p></html>' }).source).toMatchObject({
      format: 'text',
      asItStands: true,
      id: 'f:1',
    });
    expect(line({ html: 'no tag' }).source).toMatchObject({ format: 'html', asItStands: false });
  });

  it('unpacks content_b64, gzipped too', () => {
    const bytes = Buffer.from('<html><p>Привет</p></html>');
    for (const packed of [bytes, gzipSync(bytes)])
      expect(line({ id: 7, content_b64: packed.toString('base64') }).source).toMatchObject({
        id: '7',
        format: 'html',
        content: bytes.toString(),
      });
  });

  it('refuses a bomb in content_b64', () => {
    const content_b64 = gzipSync(Buffer.alloc(1 << 20)).toString('base64');
    const raw = { kind: 'line' as const, id: 'a', path: null, bytes: Buffer.from(JSON.stringify({ content_b64 })) };
    expect(toSource(raw, { maxBytes: 1000 }).problem).toMatchObject({ code: 'too-large' });
  });

  it('takes what the caller knows, normalised', () => {
    const { source } = line({
      text: 'x',
      language: 'uz-Latn-UZ',
      published: '2024-05',
      agency: 'A',
      title: '',
      url: null,
    });
    expect(source?.given).toEqual({ language: 'uz', published: '2024-05', agency: ['A'] });
    expect(source?.warnings).toEqual([]);
  });

  it('warns of fields that are not what they should be', () => {
    const { source } = line({ text: 'x', language: 'Russian', published: '5 May', agency: [1], dateline: 'Minsk' });
    expect(source?.given).toEqual({});
    expect(source?.warnings.map((w) => w.code)).toEqual(Array(4).fill('bad-field'));
  });

  it('keeps broken UTF-8 readable, with a warning', () => {
    const bytes = Buffer.concat([Buffer.from('{"text":"a'), Buffer.from([0xff]), Buffer.from('b"}')]);
    const { source } = toSource({ kind: 'line', id: 'f:1', path: 'f', bytes });
    expect(source).toMatchObject({ content: 'a\ufffdb', warnings: [{ code: 'bad-utf8' }] });
  });
});
