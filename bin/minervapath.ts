// Started by splunkd: the search command minervapath.
import { startSearchCommand } from '../src/adapters/splunk/searchCommand/startSearchCommand';
import { minervapath } from '../src/commands/minervapath/command';

startSearchCommand(minervapath);
