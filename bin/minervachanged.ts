// Started by splunkd: the search command minervachanged.
import { startSearchCommand } from '../src/adapters/splunk/searchCommand/startSearchCommand';
import { minervachanged } from '../src/commands/minervachanged/command';

startSearchCommand(minervachanged);
