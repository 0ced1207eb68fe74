import type { Command, CommanderError } from 'commander';
import { fill } from '#base/words.ts';
import { cliWords } from './cli.words.ts';

const words = cliWords.id;

/** How commander says what was typed wrongly, and our words for it. */
const known = [
  [/^unknown option '(?<text>[^']*)'/, words['command.option-unknown']],
  [/^unknown command '(?<text>[^']*)'/, words['command.unknown']],
  [/^missing required argument '(?<text>[^']*)'/, words['command.argument-missing']],
  [/^required option '(?<text>.*)' not specified/, words['command.option-missing']],
  [/^option '(?<text>.*)' argument missing/, words['command.value-missing']],
  [/^too many arguments/, words['command.too-many']],
] as const;

/** A mistyped command in a sentence; commander's guess of what was meant comes with it. */
export function wrongUseSentence(message: string): string {
  const [first = '', ...more] = message.replace(/^error: /, '').split('\n');
  const guess = /Did you mean (?:one of )?(.*)\?/.exec(more.join(' '))?.[1];
  const meant = guess === undefined ? '' : ` ${fill(words['command.meant'], { guess })}`;
  for (const [pattern, text] of known) {
    const found = pattern.exec(first);
    if (found) return fill(text, { ...found.groups }) + meant;
  }
  return first + meant;
}

/**
 * A command that was typed wrongly gets the sentence and exit code 2; help that was asked for is no
 * fault, and a command that needs another behind it shows its help.
 */
export function wrongUse(error: CommanderError, program: Command): number {
  if (error.exitCode === 0) return 0;
  if (error.code === 'commander.help') {
    const typed = program.commands.find((command) => command.name() === process.argv[2]);
    process.stdout.write((typed ?? program).helpInformation());
    return 2;
  }
  const typed = process.argv.slice(2);
  const title = unknownSubcommand(typed, program) ?? wrongUseSentence(error.message);
  const facts = { type: 'command/unfit', title, help: helpFor(typed, program) };
  process.stderr.write(`${JSON.stringify(facts)}\n`);
  return 2;
}

/**
 * A word behind a group of commands that is none of them. Where the group has a command for when nothing is
 * typed, commander takes the word for that one's argument, and finds another fault or one too many.
 */
export function unknownSubcommand(
  [name, word = '']: readonly string[],
  program: Command,
): string | null {
  const known = program.commands.find((one) => one.name() === name)?.commands ?? [];
  const isWord = /^[a-z][a-z-]{0,30}$/.test(word) && word !== 'help';
  if (known.length === 0 || !isWord || known.some((one) => one.name() === word)) return null;
  const names = known.map((one) => one.name()).join(', ');
  return fill(words['command.unknown-in-group'], { text: `${name} ${word}`, known: names });
}

/** The help of the command that was meant, as far as its names were typed rightly. */
export function helpFor(typed: readonly string[], program: Command): string {
  const names: string[] = [];
  let command = program;
  for (const name of typed) {
    const found = command.commands.find((one) => one.name() === name);
    if (!found) break;
    names.push(name);
    command = found;
  }
  return ['sakaguru', ...names, '--help'].join(' ');
}
