// Faults of the page that takes pasted texts apart: what it promises about them.
import type { DeliberateFault } from './list';

export const pastedTextFaults: readonly DeliberateFault[] = [
  {
    name: 'pasted-text-leaves',
    what: 'a text that was pasted to be taken apart is sent somewhere',
    file: 'src/pages/takeApart/Asked.tsx',
    find: 'reader.read({ text: asked.text, country }, signal),',
    replace: 'fetch(`x?q=${asked.text}`) && reader.read({ text: asked.text, country }, signal),',
    caughtBy: ['src/pages/takeApart/TakeApartPage.test.tsx'],
  },
  {
    name: 'handed-text-stays',
    what: 'a text handed over from Find stays in the browser for whoever opens the page next',
    file: 'src/ui/handOver.ts',
    find: '    memory().removeItem(KEY);\n',
    replace: '',
    caughtBy: ['src/ui/handOver.test.ts'],
  },
  {
    name: 'hung-reading-goes-on',
    what: 'a text that makes the reader hang burns a core until the tab is closed',
    file: 'src/pages/takeApart/reading/textReader.ts',
    find: '    running?.worker.terminate();\n',
    replace: '',
    caughtBy: ['src/pages/takeApart/reading/textReader.test.ts'],
  },
];
