import { loadAllLanguages } from '../../languages/index.ts';
import { EXIT } from '../exit.ts';
import { openOutput } from '../output.ts';

/** Prints tag, English name and own name, one language a line. */
export async function run(): Promise<number> {
  const languages = await loadAllLanguages();
  const lines = languages.map(({ tag, name, endonym }) => `${tag.padEnd(8)} ${name.padEnd(24)} ${endonym}\n`);
  const output = openOutput(undefined);
  await output.write(lines.join(''));
  await output.finish();
  return EXIT.ok;
}
