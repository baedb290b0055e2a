// Started by splunkd: the search command minervaresolve.
import { startSearchCommand } from '../src/adapters/splunk/searchCommand/startSearchCommand';
import { minervaresolve } from '../src/commands/minervaresolve/command';

startSearchCommand(minervaresolve);
