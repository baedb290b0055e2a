// Every alert action; a new one is a folder here, one line in this list and four lines in bin/.
import type { AlertDefinition } from './definition';
import { minervaNotifyDefinition } from './minervaNotify/definition';

export const alertDefinitions: readonly AlertDefinition[] = [minervaNotifyDefinition];
