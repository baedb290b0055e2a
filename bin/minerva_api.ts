// Started by splunkd: the modular input minerva_api.
import { startModularInput } from '../src/adapters/splunk/modularInput/startModularInput';
import { minervaApi } from '../src/inputs/minervaApi/input';

startModularInput(minervaApi);
