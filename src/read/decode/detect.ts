import { createRequire } from 'node:module';
import { decodeAs } from './decoders.ts';
import { encodingLabel } from './labels.ts';
import { sampleOf } from './sample.ts';

/** Bytes that the detector is given: enough to be sure, few enough to be quick. */
const SAMPLE = 8192;

const FALLBACK = 'windows-1252';

/** The encoding that bytes which are not UTF-8 look like. `declared` is believed where the looks do not speak against it. */
export function detectEncoding(bytes: Uint8Array, html: boolean, declared: string | null): string {
  const sample = sampleOf(bytes, html, SAMPLE);
  const detected = ask(sample);
  if (declared && decodeAs(bytes, declared).broken === 0 && (!detected || same(declared, detected))) return declared;
  return detected ?? declared ?? FALLBACK;
}

function same(a: string, b: string): boolean {
  return a === b;
}

function ask(sample: Uint8Array): string | null {
  const { encoding } = jschardet().detect(sample);
  return encoding ? encodingLabel(encoding) : null;
}

type Jschardet = Pick<typeof import('jschardet'), 'detect'>;
let loaded: Jschardet | null = null;

/** A megabyte of tables: loaded at the first text that is not UTF-8. */
function jschardet(): Jschardet {
  loaded ??= createRequire(import.meta.url)('jschardet') as Jschardet;
  return loaded;
}
