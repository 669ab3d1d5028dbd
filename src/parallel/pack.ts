import type { RawDocument } from '../read/index.ts';

/** A batch on its way to a worker: all bytes in one buffer that is handed over, not copied. */
export interface Packed {
  documents: RawDocument[];
  /** Lengths of the documents' bytes in `buffer`, in order. */
  lengths: number[];
  buffer: ArrayBuffer;
}

const NONE = new Uint8Array(0);

export function pack(batch: readonly RawDocument[]): Packed {
  const lengths = batch.map((raw) => (raw.kind === 'failed' ? 0 : raw.bytes.length));
  const bytes = new Uint8Array(lengths.reduce((sum, n) => sum + n, 0));
  let at = 0;
  const documents = batch.map((raw, i): RawDocument => {
    if (raw.kind === 'failed') return raw;
    bytes.set(raw.bytes, at);
    at += lengths[i] as number;
    return { ...raw, bytes: NONE };
  });
  return { documents, lengths, buffer: bytes.buffer };
}

export function transfers(packed: Packed): ArrayBuffer[] {
  return [packed.buffer];
}

export function unpack({ documents, lengths, buffer }: Packed): RawDocument[] {
  let at = 0;
  return documents.map((raw, i) => {
    if (raw.kind === 'failed') return raw;
    const bytes = new Uint8Array(buffer, at, lengths[i]);
    at += lengths[i] as number;
    return { ...raw, bytes };
  });
}
