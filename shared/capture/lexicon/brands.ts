import { foldText } from '../text/clean.ts';

/** Brands of frames, shoes, scents and clothes that are called as somebody is; folded. */
const LIKE_PEOPLE = new Set(
  `oliver peoples,tom davies,tom ford,ralph lauren,polo ralph lauren,calvin klein,hugo boss,paul smith,ted baker,tommy hilfiger,marc jacobs,jimmy choo,
  michael kors,kate spade,william morris,vivienne westwood,karen millen,jasper conran,giorgio armani,emporio armani,stella mccartney,tory burch,
  karl lagerfeld,roberto cavalli,salvatore ferragamo,alexander mcqueen,christian dior,yves saint laurent,saint laurent,nina ricci,pierre cardin,
  carolina herrera,barton perreira,anne klein,donna karan,jason wu,cole haan,vera wang,vera bradley,perry ellis,cynthia rowley,judith leiber,
  lulu guinness,orla kiely,ben sherman,fred perry,zac posen,laura ashley,jack wolfskin,josef seibel,paul costelloe,betty barclay,max mara,alain mikli,
  robert marc,christian lacroix,elizabeth arden,estee lauder,bobbi brown,charlotte tilbury,jo malone,liz earle,mary kay,dolce gabbana,john lennon,
  eddie bauer,lucky brand,nick jr,nine west,kenneth cole,juicy couture,rebecca minkoff,isaac mizrahi,steve madden,dr martens,peter kaiser,
  dr hauschka,dr comfort,ron hill,helly hansen,joe browns,hush puppies,tom tailor,marc o polo,gerry weber,pepe jeans,thierry lasry,moscot`
    .split(',')
    .map(each => each.trim()),
);
/** Others that opticians and shops show beside them. */
const OTHERS =
  /^(?:ray ?ban|oakley|gucci|prada|versace|burberry|dior|chanel|armani|fendi|guess|police|lacoste|nike|adidas|asics|brooks|saucony|hoka|new balance|mizuno|silhouette|lindberg|maui jim|persol|superdry|swarovski|tiffany(?: co)?|dkny|boss|cartier|celine|coach|converse|diesel|esprit|fossil|joules|levi s|miu miu|montblanc|nike vision|o neill|puma|radley|rodenstock|tag heuer|zeiss|zeal|clarks|ecco|skechers|birkenstock|geox|gabor|rieker|hotter|on running|garmin|2xu)$/;

/** Whether somebody is called as a brand is that the page shows beside another one; looked for only where somebody is. */
export function isBrandAmong(name: string, texts: readonly string[]): boolean {
  const called = foldText(name);
  if (!LIKE_PEOPLE.has(called)) return false;
  const shown = new Set(texts.map(foldText).filter(each => LIKE_PEOPLE.has(each) || OTHERS.test(each)));
  return shown.size >= 2 && shown.has(called);
}
