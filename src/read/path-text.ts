/** A path as the file system wants it: a buffer where the name is not UTF-8. */
export type FilePath = string | Buffer;

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The name as text, bytes that are not UTF-8 as `%XX`. */
export function pathText(path: FilePath): string {
  if (typeof path === 'string') return path;
  try {
    return STRICT.decode(path);
  } catch {
    return escapeBytes(path);
  }
}

/** The path as text where it is UTF-8, so that only odd names need buffers. */
export function filePath(bytes: Buffer): FilePath {
  try {
    return STRICT.decode(bytes);
  } catch {
    return bytes;
  }
}

export function joinPath(folder: FilePath, name: FilePath): FilePath {
  if (typeof folder === 'string' && typeof name === 'string')
    return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
  const head = Buffer.from(folder);
  const slash = head.at(-1) === 47 ? '' : '/';
  return Buffer.concat([head, Buffer.from(slash), Buffer.from(name)]);
}

function escapeBytes(bytes: Buffer): string {
  let out = '';
  for (let i = 0; i < bytes.length; ) {
    const size = sequenceLength(bytes, i);
    if (size === 0) {
      out += `%${(bytes[i] as number).toString(16).toUpperCase().padStart(2, '0')}`;
      i++;
    } else {
      out += bytes.toString('utf8', i, i + size);
      i += size;
    }
  }
  return out;
}

/** Length of the UTF-8 sequence at `i`, 0 where there is none. */
function sequenceLength(bytes: Buffer, i: number): number {
  for (let size = 1; size <= 4 && i + size <= bytes.length; size++) {
    try {
      STRICT.decode(bytes.subarray(i, i + size));
      return size;
    } catch {
      // longer, or none
    }
  }
  return 0;
}
