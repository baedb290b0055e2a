// Started by splunkd: the search command minervawhy.
import { startSearchCommand } from '../src/adapters/splunk/searchCommand/startSearchCommand';
import { minervawhy } from '../src/commands/minervawhy/command';

startSearchCommand(minervawhy);
