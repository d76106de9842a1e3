/**
 * Where "leave quickly" leads: the State's weather forecast. What somebody in Chile may well have
 * been looking at, in Spanish, the same for everybody: a search page would show recent searches.
 * No source of the portal gives this address: whoever publishes opens it first (README.md, "To publish").
 */
export const exitAddress = 'https://www.meteochile.gob.cl/';
