/** "Contact: Ann Frost": what an entry of a list says before whom to ask. */
export const CONTACT =
  /^(?:contacts?(?: persons?| names?)?|ansprechpartner(?:in)?|kontakt(?:person(?:en)?)?|contacto|contatto|referente|contactpersoon|responsable|responsabile)\s?:/i;
