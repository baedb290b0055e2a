// How fast texts are read: everything, identifiers only, each extractor, the preparation they share, and a peer that
// looks for phones only. Then how cost grows with length, on texts of several sorts.
import { megabytes } from '../benchmark';
import { advertTexts, withFigures } from './advertTexts';
import { printCostCurve } from './costCurve';
import { printIdentifierThroughput, printThroughput } from './throughput';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const adverts = advertTexts();
const beyondAscii = adverts.filter(({ text }) => /[^\t\n -~]/.test(text)).length;
print(
  `${adverts.length} adverts of ${adverts[0]?.text.length ?? 0} characters, ${beyondAscii} of them with signs beyond ASCII`,
);
printThroughput(print, adverts);
printIdentifierThroughput(print, 'adverts with three lines of prices, hours, measures', withFigures(adverts));
printCostCurve(print, adverts);
print('');
print(`peak ${megabytes(process.resourceUsage().maxRSS * 1024)} resident, world and bench included`);
