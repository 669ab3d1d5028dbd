/** A short stable id: 64-bit FNV-1a over document id and the trigger's place, in hex. */
export function eventId(documentId: string, offset: number): string {
  const key = `${documentId}#${offset}`;
  return hash(key, 0x811c9dc5) + hash(key, 0x01000193);
}

function hash(key: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
