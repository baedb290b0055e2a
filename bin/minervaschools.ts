// Started by splunkd: the search command minervaschools.
import { startSearchCommand } from '../src/adapters/splunk/searchCommand/startSearchCommand';
import { minervaschools } from '../src/commands/minervaschools/command';

startSearchCommand(minervaschools);
