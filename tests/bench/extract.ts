// How fast texts are read: everything, identifiers only, each extractor, the preparation they share, and a peer that
// looks for phones only. Then how cost grows with length, on texts of three sorts.
import { advertTexts } from './extract/advertTexts';
import { printCostCurve } from './extract/costCurve';
import { printThroughput } from './extract/throughput';
import { megabytes, type Benchmark } from './benchmark';

export const extractBenchmark: Benchmark = {
  name: 'extract',
  description: 'adverts of 700 characters a second on one core, beside libphonenumber-js, and cost by length',
  run: (print) => {
    const adverts = advertTexts();
    const beyondAscii = adverts.filter(({ text }) => /[^\t\n -~]/.test(text)).length;
    print(
      `${adverts.length} adverts of ${adverts[0]?.text.length ?? 0} characters, ${beyondAscii} of them with signs beyond ASCII`,
    );
    printThroughput(print, adverts);
    printCostCurve(print, adverts);
    print('');
    print(`peak ${megabytes(process.resourceUsage().maxRSS * 1024)} resident, world and bench included`);
    return Promise.resolve();
  },
};
