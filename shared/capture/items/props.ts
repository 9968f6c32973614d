/** The schema.org properties a contact can come from; others are not taken out of the page. */
export const PROPS = new Set(
  `name givenName familyName additionalName honorificPrefix honorificSuffix jobTitle roleName hasOccupation legalName alternateName
  telephone faxNumber email url sameAs address streetAddress postOfficeBoxNumber addressLocality addressRegion postalCode addressCountry
  extendedAddress worksFor affiliation memberOf parentOrganization subOrganization employee employees member members founder founders
  department contactPoint contactPoints contactType hasCredential identifier propertyID value medicalSpecialty isPartOf mainEntity
  mainEntityOfPage about publisher author creator provider location workLocation practicesAt hospitalAffiliation brand itemListElement item
  performer organizer attendee actor coach athlete occupationalCategory additionalType credentialCategory
  usNPI npi vatID taxID headline availableService isAcceptingNewPatients text serviceType category speaker physician doctor isProprietorOf
  medicalAudience hasPOS containedInPlace owns ownedBy owner copyrightHolder sourceOrganization translator editor
  manager sponsor funder foundingDate specialty person organization`.split(/\s+/),
);

/** `https://schema.org/Physician`, `schema:Physician`, `Physician` -> `Physician`. */
export function bareType(type: string): string {
  return type.replace(/^.*[/#:]/, '').slice(0, 60);
}
