/** One line on a terminal's standard error: how far, how fast, how long still. */
export interface Progress {
  /** Bytes of the input that were read. */
  advance(bytes: number): void;
  document(): void;
  /** Wipes the line, so that something else can be printed. */
  clear(): void;
}

const EVERY_MS = 200;

export const NO_PROGRESS: Progress = { advance() {}, document() {}, clear() {} };

/** `total`: bytes of the whole input, null where nobody knows. */
export function createProgress(stream: NodeJS.WriteStream, total: number | null): Progress {
  const start = performance.now();
  let documents = 0;
  let bytes = 0;
  let drawn = start;
  let visible = false;

  function draw(now: number): void {
    const seconds = (now - start) / 1000;
    const rate = documents / seconds;
    const left = total && bytes > 0 ? (seconds * (total - bytes)) / bytes : null;
    const share = total ? ` ${Math.min(100, Math.floor((100 * bytes) / total))} %` : '';
    const time = left === null ? '' : `, ${duration(left)} left`;
    stream.write(`\r\x1b[K${count(documents)} documents${share}, ${count(Math.round(rate))}/s${time}`);
    visible = true;
  }

  return {
    advance(read) {
      bytes += read;
    },
    document() {
      documents++;
      const now = performance.now();
      if (now - drawn < EVERY_MS) return;
      drawn = now;
      draw(now);
    },
    clear() {
      if (visible) stream.write('\r\x1b[K');
      visible = false;
    },
  };
}

export function count(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
