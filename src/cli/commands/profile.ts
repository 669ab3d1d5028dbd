import { createProfileBuilder } from '../../profile/index.ts';
import { readDocuments, toSource } from '../../read/index.ts';
import { segment } from '../../segment/index.ts';
import { EXIT } from '../exit.ts';
import { createMessages } from '../messages.ts';
import { MAX_BYTES, type Options } from '../options.ts';
import { openOutput } from '../output.ts';
import { count } from '../progress.ts';
import { onSignals } from '../signals.ts';
import { inputPaths, readOptions } from '../stage.ts';

/** Counts the lines that repeat across the pages of each site and writes them as JSON. */
export async function run(args: string[], options: Options): Promise<number> {
  const paths = inputPaths(args, options);
  const output = openOutput(options.output);
  const silence = onSignals(() => output.abandon());
  const messages = createMessages(options.verbose ?? false, () => {});
  const builder = createProfileBuilder();
  const { encoding, language, maxBytes = MAX_BYTES } = options;
  const reading = { maxBytes, ...(encoding ? { encoding } : {}), ...(language ? { language } : {}) };
  let documents = 0;
  let failed = 0;
  try {
    for await (const batch of readDocuments(paths, readOptions(options), messages)) {
      for (const raw of batch) {
        const { source } = toSource(raw, reading);
        if (source) builder.add(source, segment(source));
        else failed++;
        documents++;
      }
    }
    const profile = builder.finish();
    await output.write(`${JSON.stringify(profile)}\n`);
    await output.finish();
    if (!options.quiet) messages.passedOver();
    const groups = Object.values(profile.groups);
    const lines = groups.reduce((sum, g) => sum + Object.keys(g.lines).length, 0);
    if (!options.quiet)
      messages.say(
        `${count(documents)} documents, ${count(failed)} unread, ${count(lines)} lines repeat in ${count(groups.length)} sites`,
      );
  } catch (error) {
    output.abandon();
    throw error;
  } finally {
    silence();
    process.stdin.destroy();
  }
  return failed > 0 ? EXIT.failed : EXIT.ok;
}
