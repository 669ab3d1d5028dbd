import { jsonSchema } from '../../model/schema.ts';
import { EXIT } from '../exit.ts';
import { openOutput } from '../output.ts';

/** Prints the JSON Schema of the lines of `extract`. */
export async function run(): Promise<number> {
  const output = openOutput(undefined);
  await output.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
  await output.finish();
  return EXIT.ok;
}
