import { errorRecord } from '../model/errors.ts';
import { createPipeline } from '../pipeline.ts';
import { readDocuments } from '../read/index.ts';
import { toSource } from '../read/source.ts';

/** Runs the command line. */
export async function main(argv: readonly string[]): Promise<void> {
  const { parseArgs } = await import('node:util');
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      from: { type: 'string', default: 'auto' },
      encoding: { type: 'string' },
      language: { type: 'string' },
      explain: { type: 'boolean' },
      'reference-date': { type: 'string' },
      'date-from-path': { type: 'boolean' },
      'expand-groups': { type: 'boolean' },
      'no-text': { type: 'boolean' },
      pass: { type: 'boolean' },
      format: { type: 'string', short: 'f' },
      jobs: { type: 'string', short: 'j' },
      quiet: { type: 'boolean', short: 'q' },
    },
  });
  const [command = '', ...paths] = positionals;
  if (command !== 'extract' && command !== 'strip' && command !== 'detect' && command !== 'annotate') {
    process.stderr.write('ciscorpus: extract, strip, detect or annotate\n');
    process.exitCode = 2;
    return;
  }
  const pipeline = await createPipeline({
    ...(values['reference-date'] === undefined ? {} : { referenceDate: values['reference-date'] }),
    dateFromPath: values['date-from-path'] ?? false,
    expandGroups: values['expand-groups'] ?? false,
    noText: values['no-text'] ?? false,
    explain: values.explain ?? false,
  });
  const documents = readDocuments(paths.length === 0 ? ['-'] : paths, {
    from: values.from as 'auto',
    include: [],
    exclude: [],
    hidden: false,
    follow: false,
    nul: false,
    maxBytes: 64 * 2 ** 20,
  });
  process.stdout.on('error', () => {});
  for await (const batch of documents)
    for (const raw of batch) {
      const { id, source, problem } = toSource(raw, {
        ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
        ...(values.language === undefined ? {} : { language: values.language }),
      });
      let record: object;
      if (source) {
        try {
          record = await pipeline[command](source);
        } catch (error) {
          process.stderr.write(`${(error as Error).stack}\n`);
          record = errorRecord(id, { code: 'internal', stage: command, message: String(error) });
        }
      } else record = errorRecord(id, problem ?? { code: 'internal', stage: 'read', message: 'nothing was read' });
      if ('error' in record) process.exitCode = 1;
      if (!process.stdout.write(`${JSON.stringify(record)}\n`))
        await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
}
