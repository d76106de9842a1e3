import { defineMiddleware } from 'astro:middleware';
import { resolveForeign, stripForeign } from './i18n/foreign-marks.ts';
import { locales } from './i18n/locales.ts';
import { completeLocales } from './i18n/translator.ts';

/** As long as a language lacks strings, says in each page which of its words are Spanish. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (completeLocales.length === locales.length) return response;
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const text = await response.text();
  return new Response(isPage ? resolveForeign(text) : stripForeign(text), response);
});
