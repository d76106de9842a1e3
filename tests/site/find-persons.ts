/** Forms of address before a name, by language. */
const addresses: Record<string, string> = {
  es: 'Sr\\.|Sra\\.|Srta\\.|[Dd]on|[Dd]oña|[Ss]eñor|[Ss]eñora|Dr\\.|Dra\\.',
  en: 'Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?',
  ht: '[Mm]esye|[Mm]sye|[Mm]adan|[Mm]anmzèl|[Dd]oktè',
  pt: 'Sr\\.|Sra\\.|[Ss]enhor|[Ss]enhora|[Dd]ona|[Dd]outor|[Dd]outora',
  fr: 'M\\.|Mme|Mlle|[Mm]onsieur|[Mm]adame|Me',
  ar: 'السيد|السيدة|الدكتور|الدكتورة',
};
/** Titles of those who hold an office, in small letters: in capitals they begin the name of the office itself. */
const offices: Record<string, string> = {
  es: 'alcalde|alcaldesa|director|directora|encargad[oa]|ministr[oa]|subsecretari[oa]|president[ea]|diputad[oa]|senador|senadora|gobernador|gobernadora|delegad[oa]|seremi|jef[ea]|abogad[oa]|juez|jueza|concejal|concejala|coordinador|coordinadora',
  en: 'mayor|director|head|minister|undersecretary|president|deputy|senator|governor|delegate|lawyer|judge|councillor|coordinator',
  ht: 'majistra|direktè|direktris|minis|prezidan|depite|senatè|gouvènè|delege|avoka|jij|kowòdonatè',
  pt: 'prefeit[oa]|diretor|diretora|encarregad[oa]|ministr[oa]|president[ea]|deputad[oa]|senador|senadora|governador|governadora|delegad[oa]|advogad[oa]|juiz|juíza|vereador|vereadora|coordenador|coordenadora',
  fr: 'maire|directeur|directrice|responsable|ministre|président|présidente|député|députée|sénateur|sénatrice|gouverneur|délégué|déléguée|avocat|avocate|juge|conseiller|conseillère|coordinateur|coordinatrice',
  'zh-hans': '市长|主任|部长|总统|议员|省长|律师|法官|负责人',
  ar: 'عمدة|رئيس البلدية|رئيسة البلدية|المدير|المديرة|الوزير|الوزيرة|الرئيس|النائب|المحامي|المحامية|القاضي',
};

/** A name in Latin letters, one word or several; an abbreviation of capitals is none. */
const name = String.raw`\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*`;
const apart = String.raw`(?<![\p{L}\p{M}])`;
const any = (words: Record<string, string>) => Object.values(words).join('|');
const patterns = [
  `${apart}(?:${any(addresses)})[ \u00a0]${name}`,
  `(?:${apart}(?:${any(offices)})[ \u00a0]|(?:${offices['zh-hans']}))[\u2066-\u2069]*${name}`,
  `${name}[\u2066-\u2069]*[ \u00a0]?(?:先生|女士|小姐|${offices['zh-hans']})`,
  `(?:السيد|السيدة)[ \u00a0]\\p{Lo}+ \\p{Lo}+`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Names that follow a form of address or the title of an office, in any of the languages. */
export const findPersons = (text: string): string[] =>
  patterns.flatMap((pattern) => text.match(pattern) ?? []);
