// Started by splunkd: the search command minervascore.
import { startSearchCommand } from '../src/adapters/splunk/searchCommand/startSearchCommand';
import { minervascore } from '../src/commands/minervascore/command';

startSearchCommand(minervascore);
