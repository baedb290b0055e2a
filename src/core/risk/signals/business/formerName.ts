import { saidIf, type SignalDefinition } from '../signal';
import { listOf } from '../values';

const former =
  /^\s{0,5}(?:\(?former(?:ly)?\b|f\/?k\/?a\b|fka\b|previously\b|ehemals\b|vormals\b|antes\b|anteriormente\b|fost[aă]?\b|原名|구\s?상호)/i;

export const formerName: SignalDefinition = {
  name: 'former_name',
  kinds: ['business'],
  title: 'Had another name',
  description:
    'The source names a former name of the business, as such: "formerly Willow Rest". Other names say nothing of it.',
  values: '',
  read: ({ record }) =>
    saidIf(
      listOf(record, 'former_names').length > 0 ||
        listOf(record, 'aliases').some((alias) => former.test(alias)),
    ),
};
