/** A place in a format as C, Ruby, PHP and Go write it: flags, width, precision, one letter. */
const PLACE = /%(?:%|[-+ 0#]{0,5}(?:'.)?(?:\d{1,9}|\*)?(?:\.(?:\d{1,9}|\*)?)?[A-Za-z])/g;

/**
 * How many values a format takes. `undefined` where that does not follow from its text: places that are
 * numbered or named, widths that are values too, and signs that no format has.
 */
export function countPlaces(format: string): number | undefined {
  if (/%[-+ 0#]{0,5}(?:\d{1,9}\$|[<{[(])/.test(format)) return undefined;
  const places = format.match(PLACE) ?? [];
  const rest = format.replaceAll(PLACE, '');
  if (rest.includes('%') || places.some((place) => place.includes('*'))) return undefined;
  return places.filter((place) => place !== '%%').length;
}
