declare module 'edtf' {
  /** Throws on what is no EDTF. */
  export function parse(text: string): unknown;
}
