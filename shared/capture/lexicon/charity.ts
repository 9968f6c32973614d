/** "Registered charity 1094417": what a line says of whose it is. */
export const CHARITY =
  /\b(?:registered (?:irish |scottish )?charity|charity (?:reg(?:istration|istered)?\.? )?(?:no|number)|charity,? (?:and )?registered in (?:england|scotland|wales|ireland)\b|charity:? (?:sc|ni)?\d{5,8}\b|charitable (?:incorporated|registration)|501\(c\)\(3\)|gemeinnütziger? (?:verein|e\.? ?v)|association loi (?:de )?1901|\bONLUS\b)/i;
