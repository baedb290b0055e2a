import { canaryPictures, holdsPicture, markerOf, needlesOf, plainPicture, tracesIn } from './canaryPictures';

const [picture] = canaryPictures(1);
const needles = picture === undefined ? [] : [...needlesOf(picture), Buffer.from(markerOf(0))];
const { png = Buffer.alloc(0), pixels = Buffer.alloc(0) } = picture ?? {};

describe('traces of a canary picture', () => {
  test.each([
    ['its file', png],
    ['its pixels', pixels],
    ['its file as base64', Buffer.from(png.toString('base64'))],
    ['its pixels as hexadecimal', Buffer.from(`x${pixels.toString('hex')}`)],
    ['its file within another', Buffer.concat([Buffer.alloc(1001, 7), png, Buffer.alloc(99)])],
  ])('are found in %s', (_, trace) => {
    expect(tracesIn([Buffer.alloc(50), trace], needles).length).toBeGreaterThan(0);
  });

  test('are in no other picture', () => {
    const others = [...canaryPictures(3).slice(1), plainPicture('#1b2340')];
    expect(
      tracesIn(
        others.map((other) => other.png),
        needles,
      ),
    ).toEqual([]);
    expect(others.map((other) => holdsPicture(other.png))).toEqual([true, true, true]);
  });
});
