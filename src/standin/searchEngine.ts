import type { CompileEval } from './pipeline/evalEngine';
import type { RunSearch } from './jobs/job';

export const runSearch: RunSearch = () => Promise.reject(new Error('The search language is not there yet.'));
export const compileEval: CompileEval = () => 'the eval language is not there yet.';
