// The one thing that every walk over a text asks a thousand times.

/**
 * Code unit of a text at a place, as `text.charCodeAt(place)`. Engines keep strings in a dozen shapes (of one or two
 * bytes, joined, cut out, …) and look a method up by shape; a function that has met more than four of them looks it up
 * anew at every call, which doubled the cost of reading words. Bound to the method, nothing has to be looked up.
 */
export const unitAt: (text: string, place: number) => number = Function.prototype.call.bind(
  String.prototype.charCodeAt,
);
