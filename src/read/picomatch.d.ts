declare module 'picomatch' {
  /** A predicate over paths with `/`; a list matches where one of its patterns does. */
  export default function picomatch(
    patterns: string | readonly string[],
    options?: { dot?: boolean; basename?: boolean; nonegate?: boolean },
  ): (path: string) => boolean;
  /** The part of a pattern before its first magic character. */
  export function scan(pattern: string): { base: string; glob: string; isGlob: boolean };
}
