// Words that e-mail names, user names, sites and trading names are made of.
import { wordList } from './wordList';

export const handleStarts: readonly string[] = wordList(`
  amber brisk calm dapper early fabled gentle hushed inner jolly kindly lunar mellow nimble opal placid
  quiet rustic silken tender urban velvet warm young zesty azure bright cosy dusky easy fresh golden
`);

export const handleEnds: readonly string[] = wordList(`
  acorn badger candle daisy egret feather grove harbour island jasper kettle lantern meadow needle
  orchard pebble quartz river saffron thicket umbrella valley willow xylo yonder zither almond breeze
  cedar dune ember fjord
`);

export const tradeNames: readonly string[] = [
  'Wellness',
  'Day Spa',
  'Massage',
  'Bodywork',
  'Retreat',
  'Therapy Rooms',
  'Foot Spa',
  'Relaxation',
  'Studio',
  'Health Centre',
];
