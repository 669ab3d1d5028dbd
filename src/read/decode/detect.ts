import { createRequire } from 'node:module';
import { decodeAs } from './decoders.ts';
import { encodingLabel } from './labels.ts';
import { sampleOf } from './sample.ts';

/** Bytes that the detector is given: enough to be sure, few enough to be quick. */
const SAMPLE = 8192;

/** With fewer bytes beyond ASCII than this, the detector knows no better than the page. */
const EVIDENCE = 24;

const FALLBACK = 'windows-1252';

/** ISO code pages have controls where their Windows relatives have quotes and dashes. */
const WINDOWS_RELATIVE: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-6': 'windows-1256',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-13': 'windows-1257',
};

/** The encoding that bytes which are not UTF-8 look like. `declared` is believed where the looks do not speak against it. */
export function detectEncoding(bytes: Uint8Array, html: boolean, declared: string | null): string {
  const sample = sampleOf(bytes, html, SAMPLE);
  if (declared && count(sample, 0x80, 0xff) < EVIDENCE && decodeAs(bytes, declared).broken === 0) return declared;
  const detected = ask(sample);
  if (!declared || decodeAs(bytes, declared).broken > 0) return detected ?? declared ?? FALLBACK;
  if (!detected || decodeAs(sample, detected).text === decodeAs(sample, declared).text) return declared;
  return detected;
}

function ask(sample: Uint8Array): string | null {
  const { encoding } = jschardet().detect(sample);
  const label = encoding ? encodingLabel(encoding) : null;
  if (label === null || label === 'replacement') return null;
  return count(sample, 0x80, 0x9f) > 0 ? (WINDOWS_RELATIVE[label] ?? label) : label;
}

function count(bytes: Uint8Array, from: number, to: number): number {
  let n = 0;
  for (const byte of bytes) if (byte >= from && byte <= to) n++;
  return n;
}

type Jschardet = Pick<typeof import('jschardet'), 'detect'>;
let loaded: Jschardet | null = null;

/** A megabyte of tables: loaded at the first text that is not UTF-8. */
function jschardet(): Jschardet {
  loaded ??= createRequire(import.meta.url)('jschardet') as Jschardet;
  return loaded;
}
