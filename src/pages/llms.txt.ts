import type { APIRoute } from 'astro';
import { catalog } from '../catalog.ts';
import { absoluteFrom } from '../data/absolute.ts';
import { writeLlmsTxt } from '../data/llms-txt.ts';

/** What programs that answer people must know of the site. */
export const GET: APIRoute = ({ site }) => new Response(writeLlmsTxt(catalog, absoluteFrom(site)));
