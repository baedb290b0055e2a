// Started by splunkd: the search command minervalink.
import { startSearchCommand } from '../src/adapters/splunk/searchCommand/startSearchCommand';
import { minervalink } from '../src/commands/minervalink/command';

startSearchCommand(minervalink);
