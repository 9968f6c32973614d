/** What a heading says before the name of the one person that the piece below is about: "A day in the life of", "Interview with". */
export const PORTRAIT =
  /^(?:(?:a |one )?day in the life of|introducing|in conversation with|(?:an )?interview with|q\s?(?:&|and)\s?a with|(?:staff |team |member )?(?:spotlight|focus) on|getting to know|(?:a )?profile of|five minutes with)[\s:]+/i;
