// Every platform on which people have a name; a new one is one entry in one of the tables.
import { creators } from './creators';
import { localLabels } from './localLabels';
import { messengers } from './messengers';
import { networks } from './networks';
import type { Platform } from './platform';

export type { Platform } from './platform';

const named = (platform: Platform): Platform => {
  const { id, labels, wordLabels = [] } = platform;
  return { ...platform, labels: [...labels, ...localLabels(id, [...labels, ...wordLabels])] };
};

export const platforms: readonly Platform[] = [...networks, ...messengers, ...creators].map(named);
