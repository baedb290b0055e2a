// Every modular input; a new one is a folder here, one line in this list and ten lines in bin/.
import type { InputDefinition } from './definition';
import { minervaApiDefinition } from './minervaApi/definition';
import { minervaFileDefinition } from './minervaFile/definition';
import { minervaLinkDefinition } from './minervaLink/definition';

export const inputDefinitions: readonly InputDefinition[] = [
  minervaFileDefinition,
  minervaApiDefinition,
  minervaLinkDefinition,
];
