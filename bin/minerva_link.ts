// Started by splunkd: the modular input minerva_link.
import { startModularInput } from '../src/adapters/splunk/modularInput/startModularInput';
import { minervaLink } from '../src/inputs/minervaLink/input';

startModularInput(minervaLink);
