// Finds the points of version 3 again, and says whether the table in the model is what it finds.
import { model2 } from '../../src/core/risk/models/model2';
import { model3 } from '../../src/core/risk/models/model3';
import type { Benchmark } from './benchmark';
import { examplesOf, findAllowances, findPoints, findTiers } from './risk/findPoints';
import { trainingDraws, trainingWorlds } from './risk/seeds';
import { today } from './risk/throughput';

export const riskPointsBenchmark: Benchmark = {
  name: 'risk-points',
  description: `points of risk version 3, found on the worlds ${trainingWorlds.map(({ seed }) => seed).join(', ')}`,
  run: (print) => {
    const worlds = trainingWorlds.map((world) =>
      examplesOf(world, { model: model2, today, draws: trainingDraws }),
    );
    const whole = worlds.flatMap((world) => world.whole);
    const all = [...whole, ...worlds.flatMap((world) => world.halved)];
    const points = findPoints(whole, model2);
    const held = (id: string): number | undefined => model3.indicators[id]?.points;
    const others = [...points].filter(([id, found]) => held(id) !== found);
    for (const [id, found] of points)
      print(`${id}: ${model2.indicators[id]?.points ?? 0} before, ${found} found`);
    const allowances = findAllowances(all, points);
    for (const [kind, found] of allowances) print(`${kind}: ${found} allowed where its source is missing`);
    print(`tiers 1 to 3 from ${findTiers(whole, points, model2).join(', ')} points`);
    print(
      others.length === 0
        ? 'Version 3 has these points.'
        : `Version 3 has others: ${others.map(([id]) => `${id} ${String(held(id))}`).join(', ')}.`,
    );
    return Promise.resolve();
  },
};
