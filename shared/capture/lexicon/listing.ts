/** Words in the hosts of sites that list many. */
export const LISTING_HOST =
  /director(?:y|ies)|listing|find|yellow|pages(?:24)?$|near-?me|compare|review|search|register|whoswho|^local|^rate|rated|lookup|network$|society|association|institute|guide|guia|elenco|katalog|zoek|annuaire|verzeichnis|auskunft|suche|portal|book-?a|hire-?a|^best|^top|trusted|checker|insur/;

/** Folded words that such sites say to those they list, and to those who look for them. */
export const LISTING_WORDS =
  /\b(?:claim (?:this|your) (?:\w+ )?(?:profile|listing|page|business)|is this your (?:business|practice|profile|clinic)|are you (?:this |a |an |the )?(?:provider|owner|doctor|practitioner|therapist|health ?care professional|healthcare provider|business owner|podiatrist|specialist|dentist|physio\w*|clinician)|(?:add|list|advertise|update|edit|own|register) (?:your|this) (?:free )?(?:business|practice|listing|profile|clinic|club)|back to (?:search|results|listings?|directory|all)|suggest an edit|report (?:this|a problem with this|an error) (?:listing|profile|business)?|find (?:a|an|your nearest|other|your) (?:\w+ ){0,2}(?:physio\w*|podiatrist|dentist|doctor|therapist|osteopath|chiropractor|optometrist|optician|psychologist|member|practitioner|provider|specialist|consultant|clinic|nutritionist|dietitian|counsellor|solicitor|club|business|professional|trainer)|write a review|(?:view|see) all (?:\w+ )?(?:doctors|providers|clinics|practitioners|members|results|listings)|member directory|search results|for (?:doctors|providers|practitioners|practices|healthcare providers|clinicians|professionals|therapists|businesses|business owners)$|join as an? \w+|log ?in as an? \w+|listing (?:id|details)|(?:to )?correct (?:a|this|your) listing|not endorse any|ist das ihr (?:profil|eintrag)|profil beanspruchen|sind sie arzt|fur (?:arzte|behandler|arztinnen)|vous etes (?:ce professionnel|pro\b|soignant|praticien|medecin|professionnel|un professionnel)|eres (?:especialista|doctor|profesional)|sei un (?:medico|dottore|professionista)|bent u (?:deze )?(?:zorgverlener|arts)|advertise with us|browse (?:all|by|more)\b|(?:therapist|practitioner|provider|clinician|professional|business) (?:log ?in|sign ?up|area|portal)|(?:show|view|reveal) (?:phone |full )?number|is this you(?:r| )|save (?:profile|to favou?rites)|contact this \w+|message this \w+|check the register|register of (?:practitioners|members)|data provided by|profile (?:views|completeness)|sponsored (?:listing|result))\b/;

/** What such a site says of itself in the page's description, folded. */
export const LISTING_SELF =
  /\b(?:arzteverzeichnis|branchenverzeichnis|verzeichnis der|annuaire (?:de|des|du)|(?:business|medical|health ?care|doctor) directory of|directorio de|elenco dei|gids van)\b/;

/** Parts of their paths. */
export const LISTING_PATH =
  /\/(?:director(?:y|ies)|npi|listings?|biz|business(?:es)?|find-?an?-[\w-]+|finder|search|results|provider-?(?:search|directory)|providers?|members?|annuaire|verzeichnis|member-?details?(?:\.\w+)?|licen[cs]e-?details?(?:\.\w+)?|therapists?\/[\w-]+\/|companies|company|in|doctors?\/[\w-]+\/|dentists?\/[\w-]+|place|places|profile|clubs?\/[\w-]+|arzt|praxis|services?\/[\w-]+)\//;

/** The same in other scripts. */
export const LISTING_SCRIPT = /エリアから探す|診療科(?:目)?から探す|駅から探す|掲載(?:をご?希望|内容の修正)/u;
