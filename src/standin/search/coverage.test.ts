import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandDefinitions } from './commands/registry';
import { renderCoverage } from './coverage';

describe('coverage', () => {
  test('COVERAGE.md begins with what the registries say', () => {
    const page = readFileSync(join(__dirname, '../COVERAGE.md'), 'utf8');
    expect(page.slice(0, renderCoverage().length)).toBe(renderCoverage());
  });

  test('every command has its own name and a syntax that begins with it', () => {
    expect(new Set(commandDefinitions.map(({ name }) => name)).size).toBe(commandDefinitions.length);
    for (const { name, syntax } of commandDefinitions)
      expect(name === 'search' || syntax.startsWith(name)).toBe(true);
  });
});
