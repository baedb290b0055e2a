// Started by splunkd: the search command minervauniform.
import { startSearchCommand } from '../src/adapters/splunk/searchCommand/startSearchCommand';
import { minervauniform } from '../src/commands/minervauniform/command';

startSearchCommand(minervauniform);
