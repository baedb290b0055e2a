// Every search command; a new one is a folder here, one line in this list and ten lines in bin/.
import type { CommandDefinition } from './definition';
import { minervachangedDefinition } from './minervachanged/definition';
import { minervaextractDefinition } from './minervaextract/definition';
import { minervafactsDefinition } from './minervafacts/definition';
import { minervalinkDefinition } from './minervalink/definition';
import { minervaresolveDefinition } from './minervaresolve/definition';
import { minervapathDefinition } from './minervapath/definition';
import { minervaschoolsDefinition } from './minervaschools/definition';
import { minervascoreDefinition } from './minervascore/definition';
import { minervauniformDefinition } from './minervauniform/definition';
import { minervawhyDefinition } from './minervawhy/definition';

export const commandDefinitions: readonly CommandDefinition[] = [
  minervaextractDefinition,
  minervalinkDefinition,
  minervachangedDefinition,
  minervaresolveDefinition,
  minervapathDefinition,
  minervawhyDefinition,
  minervafactsDefinition,
  minervascoreDefinition,
  minervaschoolsDefinition,
  minervauniformDefinition,
];
