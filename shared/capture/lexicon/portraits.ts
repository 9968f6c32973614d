/** What a heading says before the name of the one person that the piece below is about: "A day in the life of", "Interview with". */
export const PORTRAIT =
  /^(?:(?:a |one )?day in the life of|introducing|in conversation with|(?:an )?interview with|q\s?(?:&|and)\s?a with|(?:staff |team |member )?(?:spotlight|focus) on|gett?(?:ing)? to know|learn(?: more)? about(?= (?:dr|mr|mrs|ms|prof)\b)|(?:a )?conversation with|[a-z]+ questions (?:with|for)|meet the team:?|(?:a )?profile of|five minutes with)[\s:]+/i;
