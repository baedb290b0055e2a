import { createGpuLines, drawingChoice } from './gpuLines';

describe('the choice of drawing', () => {
  test.each([
    ['?drawing=webgl', 'webgl'],
    ['?mid=a&drawing=canvas', 'canvas'],
    ['?drawing=anything', 'auto'],
    ['', 'auto'],
  ])('%s is %s', (query, choice) => {
    expect(drawingChoice(query)).toBe(choice);
  });
});

describe('a graphics card', () => {
  const open = jest.spyOn(HTMLCanvasElement.prototype, 'getContext');
  afterAll(() => open.mockRestore());
  const cardNamed = (name: string): unknown => ({
    RENDERER: 1,
    getExtension: () => null,
    getParameter: () => name,
    createProgram: () => ({}),
    createShader: () => null,
  });

  test('that is not there leaves the lines to the 2D canvas', () => {
    open.mockReturnValue(null);
    expect(createGpuLines('auto')).toBeUndefined();
  });

  test('is not even asked for where the canvas is wanted', () => {
    open.mockClear();
    expect(createGpuLines('canvas')).toBeUndefined();
    expect(open).not.toHaveBeenCalled();
  });

  test('that is imitated in software is not used, unless it is asked for', () => {
    open.mockImplementation(() => cardNamed('Google SwiftShader') as null);
    expect(createGpuLines('auto')).toBeUndefined();
    open.mockClear();
    createGpuLines('webgl');
    expect(open).toHaveBeenCalledWith(
      'webgl2',
      expect.objectContaining({ failIfMajorPerformanceCaveat: false }),
    );
  });
});
