/** Sources of the official lists in `content/territory/`, which carry none of their own. */
export const territorySources = {
  population: 'ine-censo-2024-poblacion',
  foreignBorn: 'ine-censo-2024-inmigracion',
  codes: 'subdere-codigos-unicos-territoriales',
  neighbours: 'bcn-mapas-vectoriales',
  towns: 'geonames',
  townsByServices: 'mineduc-minsal-directorios-de-establecimientos',
} as const;
