import { minervalinkDefinition } from '../../src/commands/minervalink/definition';
import { refusalWords, wordsOfRefusal } from '../../src/ui/refusalWords';

describe('wordsOfRefusal', () => {
  test.each(Object.keys(refusalWords))('says %s in words of its own, and the command tells it', (verdict) => {
    const others = Object.entries(refusalWords).filter(([other]) => other !== verdict);
    expect(others.map(([, words]) => words)).not.toContain(wordsOfRefusal(verdict));
    const told = minervalinkDefinition.adds.find(({ name }) => name === 'verdict')?.description;
    expect(told).toMatch(new RegExp(`\\b${verdict}\\b`));
  });

  test('a verdict that is not known is told as it is', () => {
    expect(['newer', 'constructor', ''].map(wordsOfRefusal)).toEqual(['newer', 'constructor', '']);
  });
});
