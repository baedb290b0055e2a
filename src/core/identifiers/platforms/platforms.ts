// Every platform on which people have a name; a new one is one entry in one of the tables.
import { creators } from './creators';
import { messengers } from './messengers';
import { networks } from './networks';
import type { Platform } from './platform';

export type { Platform } from './platform';

export const platforms: readonly Platform[] = [...networks, ...messengers, ...creators];
