export type ColourChoice = 'auto' | 'always' | 'never';

/** Flag › FORCE_COLOR › NO_COLOR › TERM=dumb › is it a terminal. */
export function wantsColour(choice: ColourChoice, isTerminal: boolean, env: NodeJS.ProcessEnv = process.env): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return term !== 'dumb' && isTerminal;
}
