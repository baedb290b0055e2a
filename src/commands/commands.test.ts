// What holds of every search command.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syntaxOf } from './definition';
import { commandDefinitions } from './registry';
import { renderCommands } from './renderCommands';

const root = join(__dirname, '../..');

describe.each(commandDefinitions.map((command) => [command.name, command] as const))(
  '%s',
  (name, command) => {
    test('has a name that is free in SPL, an entry point, and says what each part is, on one line', () => {
      expect(name).toMatch(/^minerva[a-z0-9]+$/);
      expect(readFileSync(join(root, 'bin', `${name}.ts`), 'utf8')).toContain(`startSearchCommand(${name})`);
      for (const { description } of [command, ...command.arguments, ...command.adds])
        expect(description).toMatch(/^[A-Z][^\n]*\.$/);
      expect(command.summary.length).toBeLessThan(120);
    });

    test('says in a sentence of its own what does the same where a search head may not run Node.js', () => {
      expect(command.otherWay).toMatch(/^[A-Z][^\n|]{30,}\.$/);
      const others = commandDefinitions.filter((other) => other !== command);
      expect(others.map(({ otherWay }) => otherWay)).not.toContain(command.otherWay);
    });

    test('excludes only arguments that it has', () => {
      const names = command.arguments.map((argument) => argument.name);
      expect(
        command.arguments.flatMap(({ excludes }) => excludes ?? []).filter((other) => !names.includes(other)),
      ).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    });

    test('has examples that use it, on one line, with rows to expect', () => {
      for (const { search, rows } of command.examples) {
        expect(search).toMatch(new RegExp(`\\| ${name} [^\\n]*$`));
        expect(rows.length).toBeGreaterThan(0);
      }
    });
  },
);

test('a command is written with its alternatives side by side and its options in brackets', () => {
  expect(syntaxOf(commandDefinitions[0]!)).toBe(
    'minervaextract field=<field> (country=<string>|country_field=<field>)? (types=<string>)? (attributes=<bool>)?',
  );
});

test('docs/commands.md is what the code says; npm run docs writes it anew', () => {
  expect(existsSync(join(root, 'docs/commands.md'))).toBe(true);
  expect(readFileSync(join(root, 'docs/commands.md'), 'utf8')).toBe(renderCommands());
});
