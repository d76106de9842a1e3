import { z } from 'astro/zod';
import {
  cut,
  line,
  nameLine,
  partialDate,
  provinceCode,
  regionCode,
  slug,
  sourceIds,
} from './common.ts';
import { birthplaces } from './vocabulary.ts';

export const region = z.strictObject({
  id: regionCode,
  name: nameLine.describe('Form of SUBDERE and INE'),
  fullName: nameLine.describe('Form to print'),
  short: nameLine.describe('As people call it, for lists'),
  slug,
  order: z.number().int().min(1).max(16).describe('North to south, as INE prints them'),
  capital: cut,
  population2024: z.number().int().positive(),
  foreignBorn2024: z.number().int().nonnegative(),
  linked: z
    .strictObject({
      count: z.number().int().positive(),
      of: z.number().int().positive(),
      asOf: partialDate,
      sources: sourceIds,
    })
    .refine(({ count, of }) => count <= of, 'a part is no larger than the whole')
    .optional()
    .describe('Comunas that a source calls linked to the Sello: a figure of the region, no status'),
});

export const province = z.strictObject({
  id: provinceCode,
  name: nameLine,
  capital: cut,
});

const point = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});

export const territoryComuna = z.strictObject({
  id: cut,
  name: nameLine,
  slug,
  aliases: z.array(line).default([]).describe('Other spellings, for search only'),
  neighbours: z.array(cut).default([]).describe('Land neighbours; derived, not a legal statement'),
  centre: point.optional().describe('A point inside the comuna'),
  town: point.optional().describe('A populated point; not the town hall'),
});

/** A place that people name instead of its comuna: for finding it, never shown as official. */
export const locality = z.strictObject({
  id: slug,
  name: line,
  in: z.array(cut).min(1).describe('Comunas of which a source names it a part, the largest first'),
  also: z
    .array(cut)
    .default([])
    .describe('Other comunas that have a place of this name, smaller or less sure'),
  whole: z
    .boolean()
    .default(false)
    .describe('A common word, which counts only when nothing else is typed'),
  sources: sourceIds,
});

const names = z.array(line).min(1);

/** Names of comunas and regions in another script, by code: for finding only. */
export const exonyms = z.strictObject({
  comunas: z.record(cut, names),
  regions: z.record(regionCode, names),
});

/** Census of 2024: usual residents born outside Chile. `null`: hidden by INE, 50 people or fewer. */
export const census = z.strictObject({
  id: cut,
  population: z.number().int().positive(),
  foreignBorn: z.number().int().nonnegative().nullable(),
  byBirthplace: z.record(z.enum(birthplaces), z.number().int().nonnegative().nullable()),
});

/**
 * `territory/tiles.yaml`: a square for each comuna of a region, or for each region of `chile`. A
 * diagram of how they lie to each other, not of boundaries.
 */
export const tiles = z.strictObject({
  id: z.union([regionCode, z.literal('chile')]),
  cells: z
    .record(
      z.string().regex(/^(?:\d{2}|\d{5})$/),
      z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
    )
    .describe('Column from the west and row from the north, by code'),
  apart: z.array(cut).default([]).describe('Islands and territories far from the rest'),
});

export type TilesData = z.infer<typeof tiles>;
export type RegionData = z.infer<typeof region>;
export type ProvinceData = z.infer<typeof province>;
export type TerritoryComunaData = z.infer<typeof territoryComuna>;
export type ExonymsData = z.infer<typeof exonyms>;
export type CensusData = z.infer<typeof census>;
