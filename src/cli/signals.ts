import { EXIT } from './exit.ts';

/** Ends the run on Ctrl-C or a request to terminate: `clean` removes what is half-written. Returns how to stop listening. */
export function onSignals(clean: () => void): () => void {
  const stop = (status: number) => () => {
    clean();
    process.exit(status);
  };
  const interrupted = stop(EXIT.interrupted);
  const terminated = stop(EXIT.terminated);
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', terminated);
  return () => {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', terminated);
  };
}
