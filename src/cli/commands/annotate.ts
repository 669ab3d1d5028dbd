import type { Options } from '../options.ts';
import { runStage } from '../stage.ts';

export function run(args: string[], options: Options): Promise<number> {
  return runStage('annotate', args, options);
}
