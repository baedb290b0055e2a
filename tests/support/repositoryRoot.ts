// Alone in its file: what asks for it shall not load the compiler that the import graph needs.
import { join } from 'node:path';

export const repositoryRoot = join(__dirname, '..', '..');
