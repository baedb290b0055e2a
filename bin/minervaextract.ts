// Started by splunkd: the search command minervaextract.
import { startSearchCommand } from '../src/adapters/splunk/searchCommand/startSearchCommand';
import { minervaextract } from '../src/commands/minervaextract/command';

startSearchCommand(minervaextract);
