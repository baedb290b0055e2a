// Started by splunkd: the search command minervafacts.
import { startSearchCommand } from '../src/adapters/splunk/searchCommand/startSearchCommand';
import { minervafacts } from '../src/commands/minervafacts/command';

startSearchCommand(minervafacts);
