// Started by splunkd: the modular input minerva_file.
import { startModularInput } from '../src/adapters/splunk/modularInput/startModularInput';
import { minervaFile } from '../src/inputs/minervaFile/input';

startModularInput(minervaFile);
